//! Groups and lines that have ended: found, so that nobody waits for an answer; in no list, and never called.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::screen::{Block, Screen};
use helpcard_core::{ContactsFilter, Context, Export};
use helpcard_desk::check;
use helpcard_tests::{LANGUAGES, card, japan, person, project};

const TRAPS: &str = "content/traps.toml";

fn json(screen: &Screen) -> String {
    serde_json::to_string(screen).unwrap()
}

fn today(language: &str) -> Context {
    person(language, japan("2026-12-01", 11, 0))
}

#[test]
fn whoever_looks_for_lighthouse_reads_that_it_ended_and_whom_to_ask() {
    let card = card();
    for (language, query) in [
        ("en", "lighthouse"),
        ("en", "Polaris Project"),
        ("ja", "ライトハウス"),
        ("ja", "人身取引被害者サポートセンター"),
        ("km", "Lighthouse"),
        ("km", "ឡៃហោស៍"),
        ("th", "ไลท์เฮาส์"),
        ("th", "lighthouse"),
    ] {
        let found = card.search(query, &today(language)).unwrap();
        let first = found.first().unwrap_or_else(|| panic!("{query} finds nothing"));
        assert_eq!(first.route, "/contact/lighthouse", "{language} {query}");
        let said = first.snippet.value.as_ref();
        assert!(said.contains("2022") && said.contains("PAPS"), "{language}: {said}");
        assert_eq!(first.snippet.lang.as_ref(), language);
    }
}

#[test]
fn the_page_of_one_that_has_ended_leads_on_and_can_be_called_by_nobody() {
    let card = card();
    let facts = check(&project()).unwrap().content;
    assert!(facts.traps.closed.len() >= 3);
    for ended in &facts.traps.closed {
        let route = format!("/contact/{}", ended.id.get_ref());
        for language in LANGUAGES {
            let screen = card.screen(&route, &today(language)).unwrap();
            let notice = screen.blocks.iter().find_map(|block| match block {
                Block::Notice { text, .. } => Some(text),
                _ => None,
            });
            let notice = notice.unwrap();
            assert!(notice.value.contains(ended.ended.get_ref().as_str()), "{route} {language}: {}", notice.value);
            assert_eq!(notice.lang.as_ref(), language, "{route}");
            for instead in &ended.instead {
                let next = format!("/contact/{}", instead.get_ref());
                let name = &card.screen(&next, &today(language)).unwrap().title.value;
                assert!(notice.value.contains(name.as_ref()), "{language}: {}", notice.value);
                assert!(json(&screen).contains(&format!("\"route\":\"{next}\"")), "{route} leads to {next}");
            }
            assert!(!screen.blocks.iter().any(|block| matches!(block, Block::Contact(_) | Block::Phrase { .. })));
            assert_eq!(screen.blocks.iter().flat_map(Block::buttons).count(), 0, "{route} has a button");
            assert!(screen.blocks.iter().any(|block| matches!(block, Block::Source { .. })), "{route} names no source");
        }
        let all = ContactsFilter { all: true, ..ContactsFilter::default() };
        let listed = card.contacts(&all, &today("en")).unwrap();
        assert!(listed.iter().all(|contact| contact.route != route), "{route} stands in the list");
        assert!(card.routes().unwrap().contains(&route));
    }
}

#[test]
fn no_screen_leads_to_one_that_has_ended() {
    let card = card();
    let facts = check(&project()).unwrap().content;
    for route in card.routes().unwrap() {
        let screen = json(&card.screen(&route, &today("en")).unwrap());
        for ended in &facts.traps.closed {
            let own = format!("/contact/{}", ended.id.get_ref());
            assert!(route == own || !screen.contains(&format!("\"route\":\"{own}\"")), "{route} leads to {own}");
        }
    }
}

#[test]
fn the_file_that_is_handed_on_says_it_too() {
    let languages = vec!["en".to_owned(), "th".to_owned()];
    let file = card().export(&Export { languages, only: None }, japan("2026-12-01", 11, 0)).unwrap();
    assert!(file.contains("Lighthouse ended in 2022") && file.contains("PAPS"), "no page of its own");
}

/// The problems of the project after one piece of a file is replaced.
fn problems(file: &str, from: &str, to: &str) -> String {
    let mut project = project();
    let text = project.files[file].clone();
    assert!(text.contains(from), "{file} holds no {from:?}");
    project.files.insert(file.to_owned(), text.replacen(from, to, 1));
    let problems = check(&project).expect_err("this is a mistake");
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_wrong_with_one_that_has_ended_is_said() {
    let paps = "instead = [\"paps\"]";
    for (from, to, said) in [
        (paps, "instead = [\"pap\"]", "there is no contact on the card \"pap\""),
        (paps, "instead = []", "\"instead\" names nobody"),
        // On no card: all its channels are doubtful.
        (paps, "instead = [\"thai-consulate-osaka\"]", "there is no contact on the card"),
        ("ended = \"2022\"", "ended = \"July 2022\"", "write the year in which it ended"),
        ("id = \"lighthouse\"", "id = \"Lighthouse\"", "small letters"),
        ("id = \"tocos\"", "id = \"lighthouse\"", "this id is already in"),
        ("id = \"tocos\"", "id = \"otit-sos\"", "this group has ended"),
        ("address = \"https://lhj.jp/news/20211110.html\"", "address = \"lhj.jp\"", "begins with https://"),
        ("id = \"lighthouse\"", "id = \"lighthouses\"", "ended-lighthouses"),
    ] {
        let problems = problems(TRAPS, from, to);
        assert!(problems.contains(said), "{to}: {problems}");
    }
    let traps = &project().files[TRAPS];
    let start = traps.find("[[closed.source]]").unwrap();
    let end = traps.find("[[closed]]\nid = \"tocos\"").unwrap();
    let problems = problems(TRAPS, &traps[start..end], "");
    assert!(problems.contains("it has no source; add a [[closed.source]]"), "{problems}");
}

#[test]
fn what_is_said_of_hours_needs_hours() {
    let rengo = "value = \"0120-154-052\"";
    for (more, said) in [
        ("hours_as_of = \"2021\"", "there are none; add \"hours\", or remove it"),
        ("hours_mostly = true", "there are none; add \"hours\", or remove it"),
        (
            "hours = \"Mo-Fr 09:00-17:00\"\nhours_as_of = \"last year\"",
            "hours_as_of \"last year\": write a day, a month",
        ),
        ("note = \"no-such-words\"", "channel-note-no-such-words"),
    ] {
        let problems = problems("content/contacts/work.toml", rengo, &format!("{rengo}\n{more}"));
        assert!(problems.contains(said), "{more}: {problems}");
    }
}
