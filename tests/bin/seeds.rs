//! Writes what fuzzing begins with: a small pack and the same signed. `helpcard-tests-seeds FOLDER`

use std::path::PathBuf;
use std::process::ExitCode;

use helpcard_tests::{signed, small_pack};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else { return ExitCode::from(2) };
    let pack = small_pack(5, "");
    let write = |kind: &str, name: &str, bytes: &[u8]| {
        let folder = folder.join(kind);
        std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(folder.join(name), bytes))
    };
    let done = write("header", "small.helpcard", &signed(&pack)).and_then(|()| write("pack", "small.pack", &pack));
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
