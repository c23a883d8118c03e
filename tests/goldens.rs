//! The JSON of every screen in every language at one fixed moment, so that a translator's change shows exactly what it changes.
//!
//! `INSTA_UPDATE=always cargo test -p helpcard-tests --test goldens` writes them anew; read the difference before you commit it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::screen::{Block, Screen};
use helpcard_core::{Card, Context};
use helpcard_tests::{LANGUAGES, card, japan, person};

/// Every change of a word gives the card four other words; only the change itself should be seen here.
fn without_four_words(card: &Card, context: &Context, mut screen: Screen) -> Screen {
    let fingerprint = card.pack_info().unwrap().fingerprint;
    let four = |context: &Context| card.four_words(&fingerprint, context).unwrap().value;
    let (hers, japanese) = (four(context), four(&person("ja", context.now)));
    for block in &mut screen.blocks {
        if let Block::Text { text } = block {
            text.value = text.value.replace(&*hers, "…").into();
            if let Some(beneath) = &mut text.beneath {
                beneath.value = beneath.value.replace(&*japanese, "…").into();
            }
        }
    }
    screen
}

/// A Tuesday afternoon, the day after a holiday.
fn goldens_of(language: &str) {
    let card = card();
    let context = person(language, japan("2026-11-24", 14, 0));
    for route in card.routes().unwrap() {
        let screen = without_four_words(&card, &context, (*card.screen(&route, &context).unwrap()).clone());
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
            // What a test that failed has left beside its golden, for whoever reads the difference; git passes it over too.
            if name.ends_with(".snap.new") {
                continue;
            }
            assert!(known.contains(&name), "tests/goldens/{language}/{name} belongs to no screen; delete it");
        }
    }
}
