//! `cargo run -p helpcard-generate -- LANGUAGE LIBRARY FOLDER`

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [language, library, folder] => helpcard_generate::generate(&language.to_string_lossy(), library, folder),
        _ => Err("write: LANGUAGE (kotlin, swift or python), LIBRARY (target/debug/libhelpcard.so), FOLDER".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            let _ = writeln!(std::io::stderr(), "helpcard-generate: {reason}");
            ExitCode::FAILURE
        }
    }
}
