//! The rooms of the house: who may use whom, and what may not be in the core at all.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use helpcard_tests::root;
use serde_json::Value;

/// The graph of packages for the machine that tests, because those of other machines may not be downloaded.
fn metadata() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let about = Command::new("rustc").arg("-vV").output().unwrap();
    let about = String::from_utf8(about.stdout).unwrap();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The packages that one package needs when it runs, itself left out.
fn needs(metadata: &Value, package: &str) -> BTreeSet<String> {
    let name_of: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| (package["id"].as_str().unwrap(), package["name"].as_str().unwrap()))
        .collect();
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), node))
        .collect();
    let start = name_of.iter().find(|(_, name)| **name == package).unwrap().0;
    let mut todo = vec![*start];
    let mut seen = BTreeSet::new();
    while let Some(id) = todo.pop() {
        for dependency in nodes[id]["deps"].as_array().unwrap() {
            let normal = dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
            let next = dependency["pkg"].as_str().unwrap();
            if normal && seen.insert(name_of[next].to_owned()) {
                todo.push(next);
            }
        }
    }
    seen
}

#[test]
fn the_core_carries_no_bindings_async_network_clock_or_logging_crate() {
    const BANNED: [&str; 24] = [
        "uniffi",
        "tokio",
        "async-std",
        "smol",
        "futures",
        "futures-executor",
        "async-trait",
        "mio",
        "socket2",
        "hyper",
        "reqwest",
        "ureq",
        "rustls",
        "native-tls",
        "curl",
        "chrono",
        "time",
        "jiff",
        "log",
        "tracing",
        "env_logger",
        "slog",
        "defmt",
        "opening-hours",
    ];
    let core = needs(&metadata(), "helpcard-core");
    assert!(core.contains("rusqlite") && core.contains("fluent"), "{core:?}");
    for banned in BANNED {
        assert!(!core.contains(banned), "the core needs {banned}");
    }
}

#[test]
fn rooms_only_look_down() {
    let metadata = metadata();
    for (room, may_use) in [
        ("helpcard-core", &[][..]),
        ("helpcard-desk", &["helpcard-core"]),
        ("helpcard-embedded", &["helpcard-core"]),
        ("helpcard", &["helpcard-core", "helpcard-desk", "helpcard-embedded"]),
        ("helpcard-bindings", &["helpcard-core", "helpcard-embedded"]),
        ("helpcard-generate", &[]),
    ] {
        let used: Vec<String> =
            needs(&metadata, room).into_iter().filter(|name| name.starts_with("helpcard")).collect();
        assert_eq!(used, may_use, "{room}");
    }
}

/// Files below a folder, by their path from the folder of the project.
fn files(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path.strip_prefix(root()).unwrap().to_string_lossy().into_owned());
        }
    }
}

#[test]
fn content_and_locales_hold_no_code() {
    for folder in ["content", "locales"] {
        let mut found = Vec::new();
        files(&root().join(folder), &mut found);
        assert!(!found.is_empty());
        for file in found {
            let plain = [".toml", ".ftl", ".md"].iter().any(|ending| file.ends_with(ending));
            assert!(plain, "{file} has no place in {folder}/");
        }
    }
}

fn is_rust(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "rs")
}

#[test]
fn the_core_reads_no_clock_opens_no_socket_and_prints_nothing() {
    let mut sources = Vec::new();
    files(&root().join("core/src"), &mut sources);
    for file in sources.iter().filter(|file| is_rust(file)) {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        for banned in ["std::net", "SystemTime", "Instant::now", "println!", "eprintln!", "std::thread", "env::var"] {
            assert!(!text.contains(banned), "{file} uses {banned}");
        }
    }
}

/// Letters of our languages in a Rust file are words in the wrong room, but for tables of letters and for tests.
#[test]
fn no_sentence_of_a_language_stands_in_the_code() {
    const TABLES: [&str; 16] = [
        "core/src/fold.rs",
        "core/src/fold/khmer.rs",
        "core/src/say.rs",
        "core/src/say/thai.rs",
        "core/src/say/khmer.rs",
        "core/src/sound/khmer.rs",
        "core/src/sound/latin.rs",
        "core/src/sound/thai.rs",
        "core/src/citation.rs",
        "core/src/screen/every_kind.rs",
        "desk/src/locale/numbers.rs",
        "desk/src/locale/text/address.rs",
        "desk/src/locale/text/digits.rs",
        "desk/src/locale/text/thai.rs",
        "desk/src/locale/text.rs",
        "desk/src/locale/message.rs",
    ];
    let mut sources = Vec::new();
    for folder in ["core/src", "desk/src", "desk/command/src"] {
        files(&root().join(folder), &mut sources);
    }
    for file in sources.iter().filter(|file| is_rust(file) && !TABLES.contains(&file.as_str())) {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in lines {
            let foreign = line.chars().find(|letter| matches!(letter, '\u{0e00}'..='\u{0e7f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'));
            assert_eq!(foreign, None, "{file}: {line}");
        }
    }
}
