//! Packs that are cut, bent or from elsewhere: a clear error, never a panic, and the emergency screen all the same.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::pack::PackSource;
use helpcard_core::screen::Screen;
use helpcard_core::{Card, CardError, Context};
use helpcard_tests::{changed_pack, japan, person};

fn open(bytes: Vec<u8>) -> Result<Card, CardError> {
    Card::open(PackSource::Bytes(bytes), helpcard_embedded::EMERGENCY)
}

fn khmer() -> Context {
    person("km", japan("2026-11-24", 14, 0))
}

fn says_the_two_numbers(screen: &Screen) {
    let json = serde_json::to_string(screen).unwrap();
    assert!(json.contains("\"number\":\"110\"") && json.contains("\"number\":\"119\""), "{json}");
    assert!(!screen.title.value.is_empty());
}

#[test]
fn emergency_answers_from_the_pack_and_from_the_constants_with_the_same_numbers() {
    let whole = helpcard_embedded::card().unwrap().emergency(&khmer());
    let without = Card::without_pack(helpcard_embedded::EMERGENCY).emergency(&khmer());
    says_the_two_numbers(&whole);
    says_the_two_numbers(&without);
    assert_eq!(whole.title, without.title);
    assert_eq!(without.title.lang.as_ref(), "km");
}

#[test]
fn emergency_never_fails_however_the_pack_is_broken_inside() {
    for sql in [
        "DELETE FROM message",
        "DELETE FROM contact",
        "DELETE FROM language",
        "DELETE FROM pack",
        "DROP TABLE message",
        "DROP TABLE channel; DROP TABLE contact",
        "DROP TABLE phrase",
        "UPDATE hours SET week = 'nonsense'",
        "UPDATE message SET text = 'm = { $broken', fluent = 1",
        "UPDATE message SET text = '{' WHERE id LIKE 'emergency%'",
    ] {
        // As if it stood in the program, where nothing is checked.
        let source = PackSource::Embedded(changed_pack(sql).leak());
        let Ok(card) = Card::open(source, helpcard_embedded::EMERGENCY) else { panic!("{sql}: opens") };
        says_the_two_numbers(&card.emergency(&khmer()));
    }
}

#[test]
fn a_message_that_goes_too_deep_for_the_parser_is_passed_over() {
    for deep in ["{ ".repeat(200_000), format!("{{ {}", "F(".repeat(200_000))] {
        let sql = format!("UPDATE message SET text = 'm = {deep}', fluent = 1 WHERE id = 'emergency-title'");
        says_the_two_numbers(&open(changed_pack(&sql)).unwrap().emergency(&khmer()));
    }
}

#[test]
fn a_pack_that_holds_a_program_is_refused() {
    for program in [
        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        "CREATE TRIGGER again AFTER INSERT ON message BEGIN DELETE FROM message; END",
    ] {
        let error = open(changed_pack(program)).unwrap_err().to_string();
        assert!(error.contains("not those of a pack"), "{error}");
    }
}

#[test]
fn a_card_without_a_pack_answers_nothing_else() {
    let card = Card::without_pack(helpcard_embedded::EMERGENCY);
    assert_eq!(card.screen("/", &khmer()), Err(CardError::NoPack));
    says_the_two_numbers(&card.screen("/emergency", &khmer()).unwrap());
    assert_eq!(card.places(), Err(CardError::NoPack));
}

#[test]
fn a_pack_of_another_version_or_another_program_is_refused_with_the_reason() {
    assert_eq!(
        open(changed_pack("PRAGMA user_version = 3")).unwrap_err(),
        CardError::PackVersion { found: 3, supported: 2 }
    );
    let other = open(changed_pack("PRAGMA application_id = 1")).unwrap_err();
    assert!(other.to_string().contains("another program"), "{other}");
}

#[test]
fn what_is_no_pack_at_all_is_refused() {
    for bytes in [&b""[..], b"PK\x03\x04", b"<!DOCTYPE html>", b"SQLite format 3\0", &[0; 4096], &[0xff; 100]] {
        assert!(matches!(open(bytes.to_vec()), Err(CardError::PackUnreadable { .. })));
    }
}

#[test]
fn a_pack_that_is_cut_anywhere_is_refused_or_still_answers() {
    let pack = helpcard_embedded::PACK;
    for part in 0..60 {
        let cut = pack.len() * part / 60 + part;
        answers_or_refuses(pack[..cut.min(pack.len() - 1)].to_vec());
    }
}

#[test]
fn a_pack_with_a_bent_byte_is_refused_or_still_answers() {
    let pack = helpcard_embedded::PACK;
    for step in 0..120 {
        let mut bent = pack.to_vec();
        let at = (step * 7_919 + step * step * 104_729) % pack.len();
        bent[at] ^= 1 << (step % 8);
        answers_or_refuses(bent);
    }
}

fn answers_or_refuses(bytes: Vec<u8>) {
    if let Ok(card) = open(bytes) {
        says_the_two_numbers(&card.emergency(&khmer()));
        for route in ["/", "/contacts", "/situation/debt", "/about"] {
            let _ = card.screen(route, &khmer());
        }
    }
}

#[test]
fn a_message_that_cannot_be_said_falls_back_whole_and_says_which_language_it_is() {
    let text = |sql: &str| open(changed_pack(sql)).unwrap().screen("/", &khmer()).unwrap().title.clone();
    assert_eq!(text("SELECT 1").lang.as_ref(), "km");
    for sql in [
        "DELETE FROM message WHERE language = 'km' AND id = 'app-name'",
        "UPDATE message SET text = 'wound { here' WHERE language = 'km' AND id = 'app-name'",
        "UPDATE message SET fluent = 1, text = 'm = { $nobody }' WHERE language = 'km' AND id = 'app-name'",
        "UPDATE message SET fluent = 1, text = 'm = { other }' WHERE language = 'km' AND id = 'app-name'",
        "UPDATE message SET fluent = 1, text = 'm = {' WHERE language = 'km' AND id = 'app-name'",
    ] {
        let title = text(sql);
        assert_eq!((title.value.as_ref(), title.lang.as_ref()), ("Help Card", "en"), "{sql}");
    }
}

#[test]
fn strange_contexts_and_routes_never_panic() {
    let card = helpcard_embedded::card().unwrap();
    for now in [i64::MIN, -1, 0, 1_800_000_000, i64::MAX] {
        for languages in [vec![], vec!["zh-Hant".to_owned()], vec!["🙂".to_owned(), "th-TH-u-nu-thai".to_owned()]] {
            let context = Context { now, languages, place: Some("JP-99".to_owned()), ..Context::default() };
            for route in
                ["/", "/contacts?all", "/situation/threats", "/contact/fresc", "/settings", "", "/situation/", "/\0"]
            {
                let _ = card.screen(route, &context);
            }
            says_the_two_numbers(&card.emergency(&context));
        }
    }
}

#[test]
fn an_unknown_route_names_the_nearest() {
    let card = helpcard_embedded::card().unwrap();
    let error = card.screen("/contact/police-101", &khmer()).unwrap_err();
    let CardError::UnknownRoute { nearest, .. } = error else { panic!("{error}") };
    assert_eq!(nearest.first().map(String::as_str), Some("/contact/police-110"));
}
