//! `helpcard`: the whole card in a terminal, and the tools that make its pack.

mod ask;
mod browse;
mod export;
mod failure;
mod options;
mod output;
mod pack;
mod remember;
mod run;
mod window;

use std::io::{Write, stderr};
use std::process::ExitCode;
#[cfg(unix)]
use std::sync::Arc;

use clap::Parser;
use clap::error::{Error, ErrorKind};

fn main() -> ExitCode {
    outlive_size_limit();
    match options::Options::try_parse() {
        Ok(options) => run::run(&options),
        Err(error) if error.use_stderr() => {
            let _ = writeln!(stderr(), "helpcard: {}", one_line(&error));
            ExitCode::from(failure::WRONG_USE)
        }
        Err(help) => {
            let _ = help.print();
            ExitCode::SUCCESS
        }
    }
}

/// Where files may not grow (`ulimit -f`), a write is answered with an error, which is said; without this the system would end the program.
fn outlive_size_limit() {
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
}

/// What was wrong and what helps, without the pages that follow.
fn one_line(error: &Error) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "a command is missing here; see --help".to_owned();
    }
    let page = error.render().to_string();
    let lines =
        page.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:")).filter(|line| !line.is_empty());
    failure::one_line(lines.collect::<Vec<_>>().join(" ").trim_start_matches("error: "))
}
