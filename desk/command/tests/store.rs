//! What the command remembers, and what it says when it cannot.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

mod common;

use std::fs;
use std::process::Command;

use common::{HELPCARD, PASSPORT, answers_and_says, done, helpcard, refused, run, scratch, text};
use rusqlite::Connection;

#[test]
fn what_is_set_counts_until_something_else_is_typed() {
    let home = scratch("set");
    assert_eq!(done(&helpcard(&home, &["set", "language", "km"])), "");
    done(&helpcard(&home, &["set", "phone", "data-only"]));
    done(&helpcard(&home, &["set", "place", "JP-13"]));
    let settings = |more: &[&str]| done(&helpcard(&home, &[&["show", "/settings"], more].concat()));
    assert_eq!(settings(&[]), settings(&["--lang", "km", "--phone", "data-only", "--place", "JP-13"]));
    assert_ne!(settings(&[]), settings(&["--lang", "th"]));
    assert_ne!(settings(&[]), settings(&["--phone", "unknown"]));
    done(&helpcard(&home, &["set", "phone", "unknown"]));
    done(&helpcard(&home, &["set", "place", ""]));
    assert_eq!(settings(&[]), settings(&["--place", "", "--phone", ""]));
}

#[test]
fn saved_screens_are_listed_one_a_line_in_her_language() {
    let home = scratch("saved");
    done(&helpcard(&home, &["save", PASSPORT]));
    done(&helpcard(&home, &["save", "/contact/police-110"]));
    assert_eq!(
        done(&helpcard(&home, &["saved", "--lang", "en"])),
        "/situation/passport-taken\tThey took my passport or papers\n/contact/police-110\tPolice\n"
    );
    let thai = done(&helpcard(&home, &["saved", "--lang", "th", "--json"]));
    assert!(thai.contains("\"lang\": \"th\"") && thai.contains(PASSPORT), "{thai}");
    done(&helpcard(&home, &["forget", PASSPORT]));
    assert_eq!(done(&helpcard(&home, &["saved", "--lang", "en"])), "/contact/police-110\tPolice\n");
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_is_made() {
    let home = scratch("refused");
    for (arguments, said) in [
        (&["save", "/search?q=passport"][..], "cannot be saved"),
        (&["save", "/contacts?help=labour"], "cannot be saved"),
        (&["save", "/situation/pasport-taken"], PASSPORT),
        (&["set", "language", "vi"], "km"),
        (&["set", "place", "Tokyo"], "JP-13"),
        (&["set", "phone", "old"], "data-only"),
        (&["set", "colour", "red"], "language, place, phone"),
    ] {
        let output = helpcard(&home, arguments);
        assert!(refused(&output, 2).contains(said), "{output:?}");
    }
    assert!(!home.exists());
}

#[test]
fn erase_leaves_no_file_and_does_not_ask_a_script() {
    let home = scratch("erase");
    done(&helpcard(&home, &["set", "language", "km"]));
    done(&helpcard(&home, &["save", PASSPORT]));
    done(&helpcard(&home, &["erase"]));
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0);
    assert_eq!(done(&helpcard(&home, &["saved"])), "");
    // The folder that nobody named goes too.
    let data = scratch("erase-data");
    let own = |arguments: &[&str]| run(Command::new(HELPCARD).args(arguments).env("XDG_DATA_HOME", &data));
    done(&own(&["show", "/"]));
    assert!(!data.exists());
    done(&own(&["save", PASSPORT]));
    assert!(data.join("helpcard").exists());
    done(&own(&["erase"]));
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0);
}

#[test]
fn a_newer_a_locked_and_a_damaged_file_are_said() {
    let home = scratch("broken");
    done(&helpcard(&home, &["save", PASSPORT]));
    let store = home.join("private.sqlite");
    let other = Connection::open(&store).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    answers_and_says(|arguments| helpcard(&home, arguments), "locked");
    refused(&helpcard(&home, &["save", "/about"]), 1);
    other.execute_batch("ROLLBACK; PRAGMA user_version = 1000").unwrap();
    drop(other);
    answers_and_says(|arguments| helpcard(&home, arguments), "newer version");
    refused(&helpcard(&home, &["set", "language", "km"]), 1);
    fs::write(&store, "no database").unwrap();
    answers_and_says(|arguments| helpcard(&home, arguments), "private.sqlite");
    let begun = helpcard(&home, &["save", "/about"]);
    assert!(begun.status.success() && text(&begun.stderr).contains("put aside"), "{begun:?}");
    assert_eq!(fs::read(home.join("private.damaged")).unwrap(), b"no database");
    done(&helpcard(&home, &["erase"]));
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0);
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let home = scratch("full");
    // The shell counts in blocks of 512 or 1024 bytes; no file may grow beyond so many.
    let limited = |blocks: u32, arguments: &[&str]| {
        run(Command::new("sh")
            .args(["-c", &format!("ulimit -f {blocks}; exec \"$0\" \"$@\""), HELPCARD])
            .args(arguments)
            .arg("--home")
            .arg(&home))
    };
    refused(&limited(0, &["save", PASSPORT]), 1);
    assert_eq!(done(&helpcard(&home, &["saved"])), "");
    done(&helpcard(&home, &["save", PASSPORT]));
    for blocks in 0..8 {
        refused(&limited(blocks, &["save", "/about"]), 1);
        assert_eq!(done(&helpcard(&home, &["saved", "--lang", "en"])).lines().count(), 1, "{blocks}");
    }
    let shown = limited(0, &["show", "/", "--lang", "en"]);
    assert!(shown.status.success() && text(&shown.stdout).contains("110"), "{shown:?}");
}
