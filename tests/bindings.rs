//! The bindings, from Python: the real library is built, the Python side is generated, and a script asks it everything.
//!
//! Needs `python3` (Debian: apt-get install python3).

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use helpcard_tests::{root, signed, small_pack};
use serde_json::Value;

fn scratch(name: &str) -> PathBuf {
    let folder = helpcard_tests::scratch(env!("CARGO_TARGET_TMPDIR"), name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// All libraries are built under one name in one folder.
static BUILDING: Mutex<()> = Mutex::new(());

/// Builds the library with some features and copies it away, before another build takes its place.
fn library(folder: &Path, features: &str) -> PathBuf {
    let _one_at_a_time = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args([
            "build",
            "-p",
            "helpcard-bindings",
            "--lib",
            "--locked",
            "--message-format",
            "json",
            "--features",
            features,
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let artifacts = said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut files = artifacts.filter(|artifact| artifact["target"]["name"] == "helpcard").flat_map(|artifact| {
        let files = artifact["filenames"].as_array().cloned().unwrap_or_default();
        files.into_iter().map(|file| PathBuf::from(file.as_str().unwrap()))
    });
    let is_library = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "so" || ending == "dylib");
    let built = files.rfind(is_library).unwrap();
    let copy = folder.join(built.file_name().unwrap());
    fs::copy(built, &copy).unwrap();
    copy
}

fn python(folder: &Path, more: &[&Path]) {
    let ours = root().join("tests");
    let output = Command::new("python3")
        .arg("-B")
        .arg(ours.join("python/conformance.py"))
        .args([folder, &ours.join("walks"), &folder.join("scratch")])
        .args(more)
        .output()
        .unwrap_or_else(|problem| panic!("python3: {problem}; install it: apt-get install python3"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

fn holds(file: &Path, piece: &str) -> bool {
    let bytes = fs::read(file).unwrap();
    bytes.windows(piece.len()).any(|window| window == piece.as_bytes())
}

#[test]
fn python_gets_what_the_core_says_and_a_phone_gets_nothing_of_the_tests() {
    let plain = scratch("bindings-plain");
    let library_of_phones = library(&plain, "");
    helpcard_generate::generate("python", &library_of_phones, &plain).unwrap();
    python(&plain, &[]);

    let test = scratch("bindings-test");
    let library_of_tests = library(&test, "test-panic,test-key");
    helpcard_generate::generate("python", &library_of_tests, &test).unwrap();
    let file = test.join("five");
    fs::write(&file, signed(&small_pack(5, ""))).unwrap();
    python(&test, &["--test-library".as_ref(), &file]);

    let key = fs::read_to_string(root().join("tests/data/test-only.pub")).unwrap();
    let key = key.lines().last().unwrap();
    for piece in ["test_panic", key] {
        assert!(holds(&library_of_tests, piece), "{piece} is not where it must be, so this test proves nothing");
        assert!(!holds(&library_of_phones, piece), "a phone's library holds {piece}");
    }
}

#[test]
fn kotlin_and_swift_are_generated_too() {
    let folder = scratch("bindings-other");
    let built = library(&folder, "");
    for (language, file, piece) in [
        ("kotlin", "org/helpcard/helpcard.kt", "open class HelpCard"),
        ("swift", "HelpCardFFI.swift", "open class HelpCard"),
    ] {
        helpcard_generate::generate(language, &built, &folder.join(language)).unwrap();
        assert!(holds(&folder.join(language).join(file), piece), "{language}");
    }
    assert!(helpcard_generate::generate("cobol", &built, &folder).unwrap_err().contains("write kotlin"));
}
