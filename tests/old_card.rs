//! A card whose facts are old says so on every screen, and says of nobody but the numbers for danger that somebody answers now.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::ContactsFilter;
use helpcard_core::screen::{Screen, State};
use helpcard_tests::{LANGUAGES, card, japan, list, notices, person};

/// The first words of the notice in a language.
fn says_it_is_old(screen: &Screen, language: &str) -> bool {
    let begins = match language {
        "en" => "The facts on this card are of",
        "ja" => "このカードの情報は、",
        "km" => "កាតនេះមានព័ត៌មានត្រឹម",
        _ => "ข้อมูลในการ์ดนี้เป็นข้อมูลเมื่อ",
    };
    notices(screen).iter().flatten().any(|said| said.starts_with(begins))
}

#[test]
fn every_screen_says_it_and_a_year_before_none_does() {
    let card = card();
    for language in LANGUAGES {
        for route in card.routes().unwrap() {
            let screen = |day: &str| card.screen(&route, &person(language, japan(day, 12, 0))).unwrap();
            assert!(!says_it_is_old(&screen("2026-12-01"), language), "{route}");
            // A contact that has ended by then has no screen any more.
            if let Ok(old) = card.screen(&route, &person(language, japan("2028-01-10", 12, 0))) {
                assert!(says_it_is_old(&old, language), "{language} {route}");
            }
        }
    }
}

#[test]
fn nobody_but_the_numbers_for_danger_is_said_to_answer_now() {
    let contacts =
        list(&person("en", japan("2028-01-10", 12, 0)), &ContactsFilter { all: true, ..ContactsFilter::default() });
    let open: Vec<&str> = contacts
        .iter()
        .filter(|contact| {
            contact.availability.state == State::Open
                || contact.channels.iter().any(|channel| channel.availability.state == State::Open)
        })
        .map(|contact| contact.id.as_str())
        .collect();
    assert_eq!(open, ["police-110", "fire-ambulance-119"]);
    let yorisoi = contacts.iter().find(|contact| contact.id == "yorisoi-hotline").unwrap();
    assert!(yorisoi.availability.text.value.contains("Call first"), "{}", yorisoi.availability.text.value);
}

#[test]
fn a_clock_much_earlier_than_the_facts_is_doubted() {
    let doubts = |day: &str| {
        let screen = card().screen("/contacts", &person("en", japan(day, 12, 0))).unwrap();
        notices(&screen).iter().flatten().any(|said| said.contains("The date of this phone looks wrong"))
    };
    assert!(doubts("2026-03-02") && doubts("2026-10-01"));
    assert!(!doubts("2026-11-20") && !doubts("2026-12-01"));
}
