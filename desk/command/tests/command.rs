//! The command as a person at a desk meets it: what it prints, and how it stops.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

const HOLIDAY: &str = "2026-11-23T11:00:00+09:00";

fn helpcard(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_helpcard"))
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C")
        // What the person at this desk lets her own card remember is not for tests.
        .env("XDG_DATA_HOME", scratch("nothing-remembered"))
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// One line on stderr, nothing on stdout, the code, and no trace of a panic.
fn refused(arguments: &[&str], code: i32) -> String {
    let output = helpcard(arguments);
    let line = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {line}");
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    assert!(!line.contains("panicked") && !line.contains("RUST_BACKTRACE"), "{line}");
    line
}

fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

#[test]
fn without_a_terminal_it_prints_the_home_screen() {
    let output = helpcard(&["--lang", "en"]);
    assert!(output.status.success());
    let page = text(&output.stdout);
    assert!(page.contains("110") && page.contains("119"), "{page}");
    assert!(page.contains("They took my passport"), "{page}");
}

#[test]
fn a_screen_as_json_has_the_fields_that_are_documented() {
    let output = helpcard(&["show", "/situation/passport-taken", "--lang", "km", "--at", HOLIDAY, "--json"]);
    let screen: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(screen["route"], "/situation/passport-taken");
    assert_eq!(screen["title"]["lang"], "km");
    assert_eq!(screen["layout"], "plain");
    assert!(screen["blocks"].as_array().unwrap().iter().all(|block| block["kind"].is_string()));
}

#[test]
fn a_list_of_contacts_as_json_has_just_the_fields_that_are_documented() {
    let output = helpcard(&["contacts", "--lang", "th", "--at", HOLIDAY, "--json"]);
    let contacts: Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = contacts.as_array().unwrap().first().unwrap().as_object().unwrap();
    let keys: Vec<&str> = first.keys().map(String::as_str).collect();
    let documented =
        ["availability", "channels", "confirmed", "id", "name", "published", "read", "tells_immigration", "why"];
    assert_eq!(keys, documented);
    let channel: Vec<&str> = first["channels"][0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(channel, ["availability", "cost", "kind", "languages", "needs_voice_plan", "then", "value"]);
}

#[test]
fn a_search_as_json_is_an_array_best_first_with_the_documented_fields() {
    let found: Value =
        serde_json::from_slice(&helpcard(&["search", "--lang", "en", "pasport", "--json"]).stdout).unwrap();
    let first = found.as_array().unwrap().first().unwrap().as_object().unwrap();
    assert_eq!(first.keys().map(String::as_str).collect::<Vec<_>>(), ["route", "score", "snippet", "sure", "title"]);
    assert_eq!(first["route"], "/situation/passport-taken");
    assert_eq!(first["title"]["lang"], "en");
    let nothing = helpcard(&["search", "zzzzqqqq", "--json"]);
    assert!(nothing.status.success());
    assert_eq!(serde_json::from_slice::<Value>(&nothing.stdout).unwrap(), Value::Array(Vec::new()));
}

#[test]
fn filters_of_the_list_leave_out_and_add() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let all = [&["contacts", "--lang", "km", "--at", HOLIDAY, "--json"], arguments].concat();
        let contacts: Value = serde_json::from_slice(&helpcard(&all).stdout).unwrap();
        contacts.as_array().unwrap().iter().map(|contact| contact["id"].as_str().unwrap().to_owned()).collect()
    };
    let usual = ids(&[]);
    let open = ids(&["--now-open"]);
    let all = ids(&["--all"]);
    assert!(open.len() < usual.len() && usual.len() < all.len());
    assert!(usual.contains(&"fresc".to_owned()) && !open.contains(&"fresc".to_owned()));
    assert!(all.contains(&"center-jp-20".to_owned()) && !usual.contains(&"center-jp-20".to_owned()));
    assert!(ids(&["--place", "JP-20"]).contains(&"center-jp-20".to_owned()));
    assert!(!ids(&["--help-with", "wages"]).contains(&"child-189".to_owned()));
}

#[test]
fn wrong_use_gets_one_clear_line_and_code_2() {
    let route = refused(&["show", "/situation/pasport-taken"], 2);
    assert!(route.contains("/situation/passport-taken"), "{route}");
    let language = refused(&["show", "/", "--lang", "zh-Hant"], 2);
    assert!(language.contains("km") && language.contains("ខ្មែរ"), "{language}");
    let place = refused(&["show", "/", "--place", "JP-48"], 2);
    assert!(place.contains("JP-47"), "{place}");
    assert!(refused(&["show", "/", "--at", "yesterday"], 2).contains("2026-11-23T11:00:00+09:00"));
    assert!(refused(&["show", "/", "--phone", "satellite"], 2).contains("data-only"));
    assert!(refused(&["contacts", "--help-with", "labor"], 2).contains("labour"));
    refused(&["show", "/", "--lang", "a\nb"], 2);
}

#[test]
fn wrong_words_and_missing_ones_are_explained_with_code_2() {
    assert!(refused(&["shwo"], 2).contains("'show'"));
    assert!(refused(&["show"], 2).contains("<ROUTE>"));
    assert!(refused(&["pack"], 2).contains("--help"));
    assert!(refused(&["contacts", "--nonsense"], 2).contains("--nonsense"));
    assert!(helpcard(&["--help"]).status.success());
}

#[test]
fn a_broken_pack_file_is_refused_with_code_1() {
    let file = scratch("not-a.pack");
    for bytes in [&b""[..], b"PK\x03\x04 a zip", b"<html>", b"SQLite format 3\0 and then nothing"] {
        std::fs::write(&file, bytes).unwrap();
        let line = refused(&["show", "/", "--pack", file.to_str().unwrap()], 1);
        assert!(line.contains("not-a.pack"), "{line}");
    }
    assert!(refused(&["show", "/", "--pack", "/no/such/file"], 1).contains("/no/such/file"));
}

#[test]
fn a_pack_that_is_built_can_be_inspected_and_used_and_is_the_same_each_time() {
    let (first, second) = (scratch("first.pack"), scratch("second.pack"));
    for file in [&first, &second] {
        let output = helpcard(&["pack", "build", file.to_str().unwrap()]);
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    assert_eq!(std::fs::read(&first).unwrap(), std::fs::read(&second).unwrap());
    let inspected = text(&helpcard(&["pack", "inspect", first.to_str().unwrap()]).stdout);
    assert!(inspected.contains("number    1") && inspected.contains("language  km"), "{inspected}");
    let with_file = helpcard(&["show", "/", "--lang", "th", "--pack", first.to_str().unwrap()]);
    let inside = helpcard(&["show", "/", "--lang", "th"]);
    assert_eq!(text(&with_file.stdout), text(&inside.stdout));
}

#[test]
fn a_pack_that_cannot_be_written_is_refused_with_code_1() {
    assert!(refused(&["pack", "build", "/no/such/folder/x.pack"], 1).contains("/no/such/folder/x.pack"));
}

#[test]
fn the_card_is_written_as_one_file_with_a_name_that_says_nothing() {
    let folder = scratch("exported");
    std::fs::create_dir_all(&folder).unwrap();
    let output = helpcard(&["export", folder.to_str().unwrap(), "--langs", "km,th", "--only", "passport-taken"]);
    assert!(output.status.success(), "{output:?}");
    let page = std::fs::read_to_string(folder.join("notes.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("lang=\"km\"") && !page.contains("passport-taken"));
    assert!(refused(&["export", "x.html", "--langs", "km,vi"], 2).contains("km"));
    assert!(refused(&["export", "x.html", "--only", "pasport-taken"], 2).contains("passport-taken"));
    refused(&["export", "no-such-folder/x.html"], 1);
}
