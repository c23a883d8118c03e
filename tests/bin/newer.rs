//! Writes a card that is newer than the one inside, signed with the test key, where `HELPCARD_NEWER` says. For the tests of the shells.

#![allow(clippy::print_stderr, reason = "it speaks to a person at a desk")]

use std::process::ExitCode;

use helpcard_tests::{signed, small_pack};

fn main() -> ExitCode {
    let Some(path) = std::env::var_os("HELPCARD_NEWER") else {
        eprintln!("HELPCARD_NEWER does not say where to write");
        return ExitCode::FAILURE;
    };
    match std::fs::write(&path, signed(&small_pack(5, ""))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}: {problem}", path.display());
            ExitCode::FAILURE
        }
    }
}
