//! Nothing stands twice on one page: a sentence that is read again says that something else was meant.
//!
//! Compared are whole sentences. What stands beside every channel or every person is a state, not a sentence: a price, hours, how old a fact is. Names,
//! numbers and the labels of buttons may stand where they are needed.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use std::collections::BTreeMap;

use helpcard_core::screen::{Block, ContactBlock, Screen, Text};
use helpcard_core::{Context, Phone};
use helpcard_desk::check;
use helpcard_tests::{LANGUAGES, card, contacts_on, japan, person, project};

/// So few letters are a state or a name.
const A_SENTENCE: usize = 12;

/// Each rule of which the card is not sure ends in whom to ask.
const WHOM_TO_ASK: [&str; 2] = ["支援者に聞いてください", "សូមសួរកន្លែងសុំជំនួយ"];

/// The sentences of a text. Thai marks no end, so there a text is one.
fn sentences(text: &Text) -> Vec<String> {
    let value = text.value.replace(" · ", "\n");
    let ends: &[&str] = match &*text.lang {
        "en" => &[". ", "? ", "! ", ": "],
        "ja" => &["。", "："],
        "km" => &["។", "៖ "],
        _ => &[": "],
    };
    let split = ends.iter().fold(value, |value, end| value.replace(end, "\n"));
    let trimmed = split.lines().map(|line| line.trim().trim_end_matches(['.', '。', '។']).to_owned());
    let least = if &*text.lang == "ja" { A_SENTENCE / 2 } else { A_SENTENCE };
    let is_sentence = |line: &String| line.chars().filter(|letter| letter.is_alphabetic()).count() >= least;
    trimmed.filter(is_sentence).filter(|line| !WHOM_TO_ASK.contains(&line.as_str())).collect()
}

/// The names of all people on the card in a language, the longest first.
fn names(tag: &str) -> Vec<String> {
    let locales = check(&project()).unwrap().locales;
    let locale = locales.into_iter().find(|locale| locale.tag == tag).unwrap();
    let is_name = |id: &str| id.starts_with("contact-") && !id.contains('.');
    let messages = locale.messages.into_values().filter(|message| is_name(&message.id));
    let mut names: Vec<String> = messages.map(|message| message.words.trim().to_owned()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Nothing but names and what stands between them.
fn is_names(sentence: &str, names: &[String]) -> bool {
    let rest = names.iter().fold(sentence.to_owned(), |rest, name| rest.replace(name.as_str(), ""));
    !rest.chars().any(char::is_alphabetic)
}

/// What a page says in sentences, and what it says of each person there: who they are, and what to know of them.
fn said(screen: &Screen) -> Vec<String> {
    let mut texts: Vec<&Text> = Vec::new();
    for block in &screen.blocks {
        match block {
            Block::Text { text } | Block::Step { text, .. } | Block::Phrase { text, .. } => texts.push(text),
            Block::Notice { text, details, .. } => {
                texts.push(text);
                texts.extend(details);
            }
            _ => {}
        }
    }
    texts.into_iter().flat_map(sentences).collect()
}

/// All that one person's block says, channel by channel.
fn said_of(contact: &ContactBlock) -> Vec<String> {
    let told = contact.channels.iter().filter(|channel| !channel.lines.is_empty());
    let mut texts = vec![&contact.about];
    texts.extend(&contact.facts);
    // Said once in the words of the page: whatever a channel says of itself is not said again as a reason.
    let channels: Vec<&Text> =
        told.flat_map(|channel| channel.lines.iter().chain([&channel.availability.text])).collect();
    texts.extend(contact.why.iter().filter(|why| !channels.contains(why)));
    let mut all: Vec<String> = texts.into_iter().flat_map(sentences).collect();
    let mut of_channels: Vec<String> =
        channels.into_iter().chain([&contact.availability.text]).flat_map(sentences).collect();
    of_channels.sort();
    of_channels.dedup();
    all.extend(of_channels);
    all
}

fn twice(said: Vec<String>) -> Vec<String> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for sentence in said {
        *count.entry(sentence).or_default() += 1;
    }
    count.into_iter().filter(|(_, count)| *count > 1).map(|(sentence, _)| sentence).collect()
}

/// By day, by night, on a holiday, and after the law of trainees has changed; where she is, and what her phone can do.
fn readers(language: &str) -> Vec<Context> {
    let times = [("2026-12-01", 11, 0), ("2026-12-01", 23, 30), ("2027-01-01", 13, 0), ("2027-04-05", 10, 0)];
    let mut readers: Vec<Context> =
        times.into_iter().map(|(day, hour, minute)| person(language, japan(day, hour, minute))).collect();
    let now = japan("2026-12-01", 11, 0);
    readers.push(Context { place: Some("JP-13".to_owned()), phone: Phone::Normal, ..person(language, now) });
    readers.push(Context { place: Some("JP-40".to_owned()), phone: Phone::None, ..person(language, now) });
    readers
}

#[test]
fn no_sentence_stands_twice_on_a_page() {
    let card = card();
    let mut routes: Vec<String> = card.routes().unwrap();
    routes.retain(|route| {
        ["/situation/", "/contact/", "/contacts"].iter().any(|start| route.starts_with(start))
            || ["/", "/emergency"].contains(&route.as_str())
    });
    assert!(routes.len() > 100, "{}", routes.len());
    let mut found = Vec::new();
    let mut seen = 0;
    for language in LANGUAGES {
        let names = names(language);
        for reader in readers(language) {
            for route in &routes {
                let Ok(screen) = card.screen(route, &reader) else { continue };
                let mut page = said(&screen);
                page.retain(|sentence| !is_names(sentence, &names));
                seen += page.len();
                found.extend(twice(page).into_iter().map(|sentence| format!("{language} {route}: {sentence}")));
                for contact in contacts_on(&screen) {
                    let id = &contact.id;
                    let again = twice(said_of(&contact));
                    found.extend(again.into_iter().map(|said| format!("{language} {route} {id}: {said}")));
                }
            }
        }
    }
    assert!(seen > 10_000, "{seen}");
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}\n{}", found.len(), found.join("\n"));
}

/// "Open now" beside "Open until 17:00", "Speaks Thai" beside "In Thai".
#[test]
fn a_contact_gives_no_reason_that_its_hours_or_its_channels_give_already() {
    let card = card();
    for (language, open, speaks) in [("en", "Open now", "Speaks"), ("th", "เปิดอยู่ตอนนี้", "บางเวลามีคนพูด")]
    {
        for reader in readers(language) {
            for contact in contacts_on(&card.screen("/contacts", &reader).unwrap()) {
                let is_said = |words: &str| contact.why.iter().any(|why| why.value.starts_with(words));
                assert!(!is_said(open) && !is_said(speaks), "{language} {}: {:?}", contact.id, contact.why);
            }
        }
    }
}

/// The title of the search and the label of its field were one word.
#[test]
fn the_field_of_the_search_says_what_to_type() {
    for language in LANGUAGES {
        let screen = card().screen("/search?q=", &person(language, japan("2026-12-01", 11, 0))).unwrap();
        let label = screen.blocks.iter().find_map(|block| match block {
            Block::Field { text, .. } => Some(text.clone()),
            _ => None,
        });
        assert_ne!(label.unwrap().value, screen.title.value, "{language}");
    }
}
