//! Installs signed packs and says how it went. Tests end it in the middle, take its disk away, or let two of them run at once.
//!
//! `helpcard-tests-installer FOLDER TIMES FILE…`: the files in turn, so many times; 0 is without end.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use helpcard_core::pack::PackSource;
use helpcard_tests::{card, installing, noon, person};

fn main() -> ExitCode {
    // Where files may not grow, a write is an error that can be told, and not the end of the program.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default());
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from);
    let times = arguments.next().and_then(|times| times.to_str()?.parse::<usize>().ok());
    let files: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
    let (Some(folder), Some(times)) = (folder, times) else { return ExitCode::from(2) };
    let context = person("en", noon());
    let mut card = installing(card(), &folder);
    let mut out = std::io::stdout().lock();
    for (number, file) in files.iter().cycle().enumerate() {
        if times != 0 && number == times {
            break;
        }
        let said = match card.install(PackSource::File(file.clone()), &context) {
            Ok(_) => "done".to_owned(),
            Err(refusal) => format!("{refusal}"),
        };
        if writeln!(out, "{said}").and_then(|()| out.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
