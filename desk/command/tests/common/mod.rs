//! What the tests of the store share.

#![allow(dead_code, reason = "each test file uses its part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub(crate) const HELPCARD: &str = env!("CARGO_BIN_EXE_helpcard");
pub(crate) const PASSPORT: &str = "/situation/passport-taken";

pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("store").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    folder
}

pub(crate) fn run(command: &mut Command) -> Output {
    command.env_remove("LANGUAGE").env("LC_ALL", "C").stdin(Stdio::null()).output().unwrap()
}

pub(crate) fn helpcard(home: &Path, arguments: &[&str]) -> Output {
    run(Command::new(HELPCARD).args(arguments).arg("--home").arg(home))
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

pub(crate) fn done(output: &Output) -> String {
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    text(&output.stdout).to_owned()
}

/// One line on stderr, nothing on stdout, and the code.
pub(crate) fn refused(output: &Output, code: i32) -> &str {
    let line = text(&output.stderr).trim_end();
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(code), ""), "{line}");
    assert!(line.starts_with("helpcard: ") && line.lines().count() == 1, "{line}");
    line
}

/// Screens, lists and search answer all the same, and one line says that nothing was remembered.
pub(crate) fn answers_and_says(run: impl Fn(&[&str]) -> Output, reason: &str) {
    for arguments in
        [&["show", "/"][..], &["show", PASSPORT, "--json"], &["contacts"], &["search", "passport"], &["saved"]]
    {
        let output = run(arguments);
        let line = text(&output.stderr).trim_end();
        if arguments != ["saved"] {
            assert!(output.status.success() && output.stdout.len() > 100, "{arguments:?}: {output:?}");
            assert_eq!(line.lines().count(), 1, "{arguments:?}: {line}");
        }
        assert!(line.contains(reason), "{arguments:?}: {line}");
    }
}
