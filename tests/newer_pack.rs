//! A pack that says more than this program knows: it is taken, and what is not known is never shown as something else.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::pack::PackSource;
use helpcard_core::screen::{Block, Screen};
use helpcard_core::{Card, Context};
use helpcard_tests::{changed_pack, installing, japan, person, scratch, signed, small_pack};

/// One column, one table, one row of `more`, and one verb that this program does not know.
const MORE: &str = "ALTER TABLE contact ADD COLUMN appointment TEXT;
    CREATE TABLE guide (id TEXT NOT NULL PRIMARY KEY, parts TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO guide VALUES ('going-there', 'one,two');
    INSERT INTO more VALUES ('contact/posse-migrant', 'appointment', 'needed');
    UPDATE step SET verb = 'never' WHERE situation = 'debt' AND position = 0;";

fn open(sql: &str) -> Card {
    Card::open(PackSource::Bytes(changed_pack(sql)), helpcard_embedded::EMERGENCY).unwrap()
}

fn context() -> Context {
    person("en", japan("2026-12-01", 11, 0))
}

fn steps(screen: &Screen) -> Vec<String> {
    let step = |block: &Block| match block {
        Block::Step { number, verb, text, .. } => Some(format!("{number} {} {}", verb.name(), text.value)),
        _ => None,
    };
    screen.blocks.iter().filter_map(step).collect()
}

#[test]
fn a_pack_that_only_says_more_is_installed_and_answers_as_before() {
    let mut card = installing(helpcard_tests::card(), &scratch(env!("CARGO_TARGET_TMPDIR"), "newer-pack"));
    card.install(PackSource::Bytes(signed(&small_pack(7, MORE))), &context()).unwrap();
    for route in ["/", "/contact/posse-migrant", "/situation/passport-taken"] {
        assert_eq!(
            open(MORE).screen(route, &context()).unwrap(),
            open("").screen(route, &context()).unwrap(),
            "{route}"
        );
    }
}

#[test]
fn a_step_with_an_unknown_verb_is_no_step() {
    let before = steps(&open("").screen("/situation/debt", &context()).unwrap());
    let after = steps(&open(MORE).screen("/situation/debt", &context()).unwrap());
    let words = |steps: &[String]| -> Vec<String> {
        steps.iter().filter_map(|step| step.split_once(' ').map(|(_, words)| words.to_owned())).collect()
    };
    assert_eq!(words(&after).as_slice(), words(&before).get(1..).unwrap());
    assert!(after.first().unwrap().starts_with("1 "), "the numbers go on without a gap: {after:?}");
}

#[test]
fn an_unknown_way_to_reach_someone_or_an_unknown_thing_in_a_sentence_is_left_out() {
    let sql = "UPDATE channel SET kind = 'satellite' WHERE value = '03-3368-8855';
        UPDATE phrase SET takes = 'blood-type' WHERE id = 'call-police'";
    let changed = open(sql);
    let said = |card: &Card, route: &str| serde_json::to_string(&card.screen(route, &context()).unwrap()).unwrap();
    assert!(said(&open(""), "/contacts?all").contains("03-3368-8855"));
    assert!(!said(&changed, "/contacts?all").contains("03-3368-8855"));
    assert!(said(&open(""), "/phrases").contains("/phrase/call-police"));
    assert!(!said(&changed, "/phrases").contains("/phrase/call-police"));
}
