//! The card as a file, as a person at a desk writes it: whole or not at all, and never over something else.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn export(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpcard"));
    command.args(["export", "--langs", "km", "--only", "debt", "--home"]).arg(folder.join("home"));
    command.args(arguments).current_dir(folder).env_remove("LANGUAGE").env("LC_ALL", "C").output().unwrap()
}

/// The line that says why, and that nothing new lies there.
fn refused(folder: &Path, arguments: &[&str], code: i32) -> String {
    let before = names(folder);
    let output = export(folder, arguments);
    let line = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {line}");
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    assert_eq!(names(folder), before, "{arguments:?}");
    line
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_name_that_no_browser_knows_is_refused() {
    let folder = scratch("endings");
    for name in ["notes.pdf", "notes", "notes.html.docx", "notes.", ".html", "card.png"] {
        let line = refused(&folder, &[name], 2);
        assert!(line.contains(name) && line.contains(".html"), "{line}");
    }
    for name in ["notes.html", "notes.HTM"] {
        assert!(export(&folder, &[name]).status.success(), "{name}");
        assert!(folder.join(name).is_file());
    }
}

#[test]
fn an_older_card_gives_way_and_nothing_else_does() {
    let folder = scratch("taken");
    assert!(export(&folder, &["notes.html"]).status.success());
    let whole = fs::read(folder.join("notes.html")).unwrap();
    // Also one that was cut off on its way.
    for old in [whole.clone(), whole[..whole.len() / 2].to_vec()] {
        fs::write(folder.join("notes.html"), old).unwrap();
        assert!(export(&folder, &["notes.html"]).status.success());
        assert_eq!(fs::read(folder.join("notes.html")).unwrap(), whole);
    }
    for (name, other) in
        [("thesis.html", "<!DOCTYPE html><html lang=\"km\"><head><meta charset=\"utf-8\">"), ("empty.html", "")]
    {
        fs::write(folder.join(name), other).unwrap();
        let line = refused(&folder, &[name], 1);
        assert!(line.contains(name) && line.contains("stays as it is"), "{line}");
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), other);
    }
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_written_and_no_device_is() {
    let folder = scratch("links");
    fs::write(folder.join("thesis.txt"), "my only thesis").unwrap();
    std::os::unix::fs::symlink("thesis.txt", folder.join("notes.html")).unwrap();
    assert!(refused(&folder, &["notes.html"], 1).contains("stays as it is"));
    assert_eq!(fs::read_to_string(folder.join("thesis.txt")).unwrap(), "my only thesis");
    std::os::unix::fs::symlink("/dev/null", folder.join("null.html")).unwrap();
    refused(&folder, &["null.html"], 1);
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = scratch("mode");
    assert!(export(&folder, &["notes.html"]).status.success());
    let mode = || fs::metadata(folder.join("notes.html")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    fs::set_permissions(folder.join("notes.html"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(export(&folder, &["notes.html"]).status.success());
    assert_eq!(mode(), 0o600);
}

/// A limit on the size of files does what a full disk does, without one.
#[cfg(unix)]
#[test]
fn half_a_card_is_never_left_and_the_good_one_stays() {
    let folder = scratch("full");
    assert!(export(&folder, &["notes.html"]).status.success());
    let whole = fs::read(folder.join("notes.html")).unwrap();
    for name in ["notes.html", "other.html"] {
        let before = names(&folder);
        let script = format!(
            "trap '' XFSZ; ulimit -f 20; exec '{}' export {name} --langs km --only debt --home home",
            env!("CARGO_BIN_EXE_helpcard")
        );
        let output = Command::new("bash").args(["-c", &script]).current_dir(&folder).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(names(&folder), before, "{name}");
        assert_eq!(fs::read(folder.join("notes.html")).unwrap(), whole);
    }
}

#[test]
fn a_place_that_was_typed_counts_and_one_that_is_remembered_tells_nobody() {
    let folder = scratch("place");
    let home = folder.join("home");
    let set =
        Command::new(env!("CARGO_BIN_EXE_helpcard")).args(["set", "place", "JP-10", "--home"]).arg(&home).output();
    assert!(set.unwrap().status.success());
    let page = |arguments: &[&str]| {
        let output = export(&folder, &[arguments, &["--langs", "en", "notes.html"]].concat());
        assert!(output.status.success(), "{output:?}");
        fs::read_to_string(folder.join("notes.html")).unwrap()
    };
    assert!(!page(&[]).contains("This file is for"));
    assert!(page(&["--place", "JP-13"]).contains("This file is for Tokyo."));
    assert!(refused(&folder, &["notes.html", "--place", "JP-99"], 2).contains("JP-13"));
}
