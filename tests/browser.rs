//! The card as one HTML file, in a real browser: what is visible, how large, how it is left, found and printed. `browser/check.mjs` does the looking,
//! and compares the README's pictures and the pictures of the app on iOS with what is drawn now.
//!
//! `cargo test -p helpcard-tests --features browser --test browser`

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::path::{Path, PathBuf};
use std::process::Command;

use helpcard_core::Export;
use helpcard_core::civil::UnixSeconds;
use helpcard_core::fold::fold;
use helpcard_tests::{card, japan, person, queries, queries_in, root, scratch};
use serde_json::{Value, json};

const PROGRAMS: &str = "apt-get install chromium fonts-noto-core fonts-noto-cjk nodejs npm";
const PACKAGES: &str = "npm ci --prefix tests/browser";

/// Stops with what is missing and how to get it.
fn look_for_programs(browser: &Path, packages: &Path) {
    let node = Command::new("node").arg("--version").output();
    assert!(node.is_ok_and(|answer| answer.status.success()), "there is no node here; install it: {PROGRAMS}");
    let name = browser.display();
    assert!(browser.is_file(), "{name} is no browser; install one or name it in HELPCARD_BROWSER: {PROGRAMS}");
    for package in ["playwright-core", "axe-core"] {
        let name = packages.display();
        let is_there = packages.join(package).join("package.json").is_file();
        assert!(
            is_there,
            "{package} is not in {name}; install it or name its folder in HELPCARD_NODE_MODULES: {PACKAGES}"
        );
    }
}

fn export(languages: &[&str], only: Option<&str>, now: UnixSeconds) -> String {
    let languages = languages.iter().map(ToString::to_string).collect();
    card().export(&Export { languages, only: only.map(ToOwned::to_owned) }, now).unwrap()
}

/// What people type, its folded form, and the title of the section that answers.
fn queries_as_json(now: UnixSeconds) -> Value {
    let card = card();
    let one = |line: helpcard_tests::QueryLine| {
        let title = card.screen(&line.route, &person(&line.language, now)).unwrap().title.value.to_string();
        let folded = fold(&line.query);
        json!({ "language": line.language, "query": line.query, "folded": folded, "route": line.route, "title": title })
    };
    queries().into_iter().map(one).collect()
}

/// How the card answers what people type: whether it is sure, and the sentences that stand above what was found.
fn answers_as_json(now: UnixSeconds) -> Value {
    let card = card();
    let lines = ["queries-field.tsv", "queries-romanised.tsv"].into_iter().flat_map(queries_in);
    let typed = lines.map(|line| (line.language, line.query));
    let numbers = [
        "0120-107-147",
        "+81 80 1234 5678",
        "0120-2",
        "+81 (0)120-279-338",
        "#8991",
        "0120-879-871",
        "16",
        "3 ปี",
        "live chat",
        "lighthouse",
    ];
    let numbers =
        numbers.into_iter().flat_map(|query| ["km", "th"].map(|language| (language.to_owned(), query.to_owned())));
    let one = |(language, query): (String, String)| {
        let reader = person(&language, now);
        let found = card.search(&query, &reader).unwrap();
        let notes: Vec<String> =
            card.search_notes(&query, &reader).unwrap().into_iter().map(|note| note.value.to_string()).collect();
        json!({ "language": language, "query": query, "sure": found.first().is_some_and(|found| found.sure), "notes": notes })
    };
    typed.chain(numbers).map(one).collect()
}

#[test]
fn the_file_works_in_a_browser() {
    check("browser", "!sections");
}

#[test]
fn every_section_of_the_file_can_be_read_and_touched() {
    check("browser-sections", "sections");
}

/// The parts of the check that are named, in a folder of their own.
fn check(below: &str, parts: &str) {
    let here = root().join("tests/browser");
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
    let browser = named("HELPCARD_BROWSER").unwrap_or_else(|| "/usr/bin/chromium".into());
    let packages = named("HELPCARD_NODE_MODULES").unwrap_or_else(|| here.join("node_modules"));
    look_for_programs(&browser, &packages);

    let folder = scratch(env!("CARGO_TARGET_TMPDIR"), below);
    std::fs::create_dir_all(&folder).unwrap();
    let now = japan("2026-11-24", 14, 0);
    std::fs::write(folder.join("notes.html"), export(&["km", "th", "ja", "en"], None, now)).unwrap();
    std::fs::write(folder.join("only.html"), export(&["km", "th"], Some("passport-taken"), now)).unwrap();
    std::fs::write(folder.join("queries.json"), queries_as_json(now).to_string()).unwrap();
    std::fs::write(folder.join("answers.json"), answers_as_json(now).to_string()).unwrap();

    let mut check = Command::new("node");
    check.arg("check.mjs").arg(&folder).arg(parts).current_dir(&here).env("HELPCARD_BROWSER", &browser);
    if let Some(packages) = named("HELPCARD_NODE_MODULES") {
        // Named from where the test was started, and `check.mjs` runs elsewhere.
        check.env("HELPCARD_NODE_MODULES", std::path::absolute(packages).unwrap());
    }
    let answer = check.output().unwrap();
    println!("{}{}", String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&answer.stderr));
    assert!(answer.status.success(), "the file fails in a browser; see above");
}
