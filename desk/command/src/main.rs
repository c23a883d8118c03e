//! `helpcard`: the whole card in a terminal, and the tools that make its pack.

mod ask;
mod browse;
mod failure;
mod options;
mod output;
mod run;

use std::io::{Write, stderr};
use std::process::ExitCode;

use clap::Parser;
use clap::error::{Error, ErrorKind};

fn main() -> ExitCode {
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

/// What was wrong and what helps, without the pages that follow.
fn one_line(error: &Error) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "a command is missing here; see --help".to_owned();
    }
    let page = error.render().to_string();
    let lines =
        page.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:")).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").trim_start_matches("error: ").to_owned()
}
