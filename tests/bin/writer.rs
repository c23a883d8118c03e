//! Writes to a private store without end, and says each write that was acknowledged. A test ends it in the middle.
//!
//! `helpcard-tests-writer FOLDER FIRST`: the number of the first write.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use helpcard_tests::{card, writes};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from);
    let first = arguments.next().and_then(|first| first.to_str()?.parse::<usize>().ok());
    let (Some(folder), Some(first)) = (folder, first) else { return ExitCode::from(2) };
    let card = card().remembering(folder);
    let mut out = std::io::stdout().lock();
    for (number, write) in writes(&card).enumerate().skip(first) {
        // Whoever listens knows how many are on the disk by the number of lines.
        let said = card.perform(&write).map(|_| writeln!(out, "{number}").and_then(|()| out.flush()));
        if !matches!(said, Ok(Ok(()))) {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
