//! A folder that the card may not write. Alone in its process: while one test copies a program, no other may start one.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

mod common;

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::process::Command;

use common::{HELPCARD, PASSPORT, answers_and_says, done, refused, run};

/// The user that owns nothing, on every Unix.
const NOBODY: u32 = 65534;

#[test]
fn a_folder_that_may_not_be_written_is_said() {
    // Whoever may do everything is no test: the child runs as nobody, from a folder that everybody can read.
    let open = std::env::temp_dir().join(format!("helpcard-unwritable-{}", std::process::id()));
    fs::create_dir_all(open.join("home")).unwrap();
    fs::copy(HELPCARD, open.join("helpcard")).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
    let root = fs::metadata(&open).unwrap().uid() == 0;
    let unprivileged = |arguments: &[&str]| {
        let mut command = Command::new(open.join("helpcard"));
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
        run(command.args(arguments).arg("--home").arg(open.join("home")))
    };
    let home = open.join("home");
    let mode = |mode| fs::set_permissions(&home, fs::Permissions::from_mode(mode)).unwrap();
    if root {
        chown(&home, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    mode(0o500);
    assert!(refused(&unprivileged(&["save", PASSPORT]), 1).contains("ermission"));
    done(&unprivileged(&["show", "/"]));
    mode(0o700);
    done(&unprivileged(&["save", PASSPORT]));
    // A folder that can be read still gives what was saved.
    mode(0o500);
    assert!(done(&unprivileged(&["saved"])).starts_with(PASSPORT));
    refused(&unprivileged(&["save", "/about"]), 1);
    refused(&unprivileged(&["erase"]), 1);
    mode(0o000);
    answers_and_says(unprivileged, "ermission");
    refused(&unprivileged(&["set", "language", "km"]), 1);
    // What cannot be looked at is not "nothing there".
    refused(&unprivileged(&["set", "language", ""]), 1);
    refused(&unprivileged(&["forget", PASSPORT]), 1);
    mode(0o700);
    fs::remove_dir_all(&open).unwrap();
}
