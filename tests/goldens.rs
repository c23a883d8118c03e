//! The JSON of every screen in every language at one fixed moment, so that a translator's change shows exactly what it changes.
//!
//! `INSTA_UPDATE=always cargo test -p helpcard-tests --test goldens` writes them anew; read the difference before you commit it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_tests::{LANGUAGES, card, japan, person};

/// A Tuesday afternoon, the day after a holiday.
fn goldens_of(language: &str) {
    let card = card();
    let context = person(language, japan("2026-11-24", 14, 0));
    for route in card.routes().unwrap() {
        let screen = card.screen(&route, &context).unwrap();
        let name = match route.trim_start_matches('/').replace('/', ".") {
            home if home.is_empty() => "home".to_owned(),
            name => name,
        };
        insta::with_settings!({ snapshot_path => format!("goldens/{language}"), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_compact_json_snapshot!(name, screen);
        });
    }
}

#[test]
fn every_screen_in_english_is_as_it_was_read() {
    goldens_of("en");
}

#[test]
fn every_screen_in_japanese_is_as_it_was_read() {
    goldens_of("ja");
}

#[test]
fn every_screen_in_khmer_is_as_it_was_read() {
    goldens_of("km");
}

#[test]
fn every_screen_in_thai_is_as_it_was_read() {
    goldens_of("th");
}

#[test]
fn no_golden_is_left_behind_by_a_screen_that_is_gone() {
    let known: Vec<String> = card()
        .routes()
        .unwrap()
        .iter()
        .map(|route| match route.trim_start_matches('/').replace('/', ".") {
            home if home.is_empty() => "home.snap".to_owned(),
            name => format!("{name}.snap"),
        })
        .collect();
    for language in LANGUAGES {
        let folder = helpcard_tests::root().join("tests/goldens").join(language);
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().to_string_lossy().into_owned();
            assert!(known.contains(&name), "tests/goldens/{language}/{name} belongs to no screen; delete it");
        }
    }
}
