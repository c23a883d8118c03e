//! Words: whole in four languages, none copied from another, every "not" still there, short enough, and marked when no native reader has read them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::BTreeMap;

use helpcard_core::screen::Block;
use helpcard_desk::check;
use helpcard_desk::locale::{Locale, Message};
use helpcard_tests::{LANGUAGES, card, japan, person, project};

fn locales() -> Vec<Locale> {
    check(&project()).unwrap().locales
}

fn locale<'a>(locales: &'a [Locale], tag: &str) -> &'a BTreeMap<String, Message> {
    &locales.iter().find(|locale| locale.tag == tag).unwrap().messages
}

fn is_keywords(id: &str) -> bool {
    id.ends_with("keywords")
}

#[test]
fn all_four_languages_are_complete() {
    let locales = locales();
    let english = locale(&locales, "en");
    assert!(english.len() > 500, "{}", english.len());
    for tag in LANGUAGES {
        let missing: Vec<&String> = english.keys().filter(|id| !locale(&locales, tag).contains_key(*id)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{tag}");
    }
}

/// Keywords and proper names aside, and what has no words of its own (dates, separators).
#[test]
fn no_sentence_of_one_language_is_a_copy_of_anothers() {
    const PROPER_NAMES: [&str; 4] = ["contact-", "place-", "law-", "channel-line"];
    let locales = locales();
    for (index, first) in locales.iter().enumerate() {
        for second in &locales[index + 1..] {
            for (id, message) in &first.messages {
                let is_name = PROPER_NAMES.iter().any(|start| id.starts_with(start)) && !id.contains('.');
                let has_words = message.words.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
                if is_keywords(id) || is_name || !has_words {
                    continue;
                }
                let other = second.messages.get(id).map(|message| message.words.as_str());
                assert_ne!(Some(message.words.as_str()), other, "{id} is the same in {} and {}", first.tag, second.tag);
            }
        }
    }
}

#[test]
fn every_message_has_a_comment_in_every_language() {
    for locale in locales() {
        for message in locale.messages.values() {
            assert!(message.commented, "{}:{} {}", message.file, message.line, message.id);
        }
    }
}

/// A "not" that is lost in translation can get someone hurt.
#[test]
fn every_not_of_the_safety_texts_is_there_in_every_language() {
    let negative: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("th", &["ไม่", "อย่า", "ห้าม", "ยังไม่", "โมฆะ"][..]),
        ("km", &["មិន", "កុំ", "គ្មាន", "អត់", "ពុំ", "លែង"]),
        ("ja", &["ない", "ません", "なく", "なけれ", "ず", "無効", "禁止", "止められ", "ちが"]),
    ]);
    let locales = locales();
    let (mut seen, mut lost) = (0, Vec::new());
    for (id, english) in locale(&locales, "en") {
        let padded = format!(" {} ", english.words.to_lowercase().replace(['.', ',', ':', ';', '\n'], " "));
        let says_not =
            [" not ", " cannot ", " never ", " nobody ", " no ", " nor "].iter().any(|word| padded.contains(word));
        if !english.safety || !says_not || is_keywords(id) {
            continue;
        }
        seen += 1;
        for (tag, words) in &negative {
            let translated = &locale(&locales, tag)[id].words;
            if !words.iter().any(|word| translated.contains(word)) {
                lost.push(format!("{id} in {tag}: {translated} / {}", english.words));
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
    assert!(seen > 80, "{seen}");
}

#[test]
fn english_is_short_enough_for_a_person_in_trouble() {
    let checked = check(&project()).unwrap();
    let english = locale(&checked.locales, "en");
    let count = |id: &str| english[id].words.split_whitespace().count();
    for situation in &checked.content.situations {
        let id = situation.value.id.get_ref();
        let steps: usize =
            situation.value.step.iter().map(|step| count(&format!("step-{id}-{}", step.id.get_ref()))).sum();
        let whole = count(&format!("situation-{id}")) + count(&format!("situation-{id}.summary")) + steps;
        assert!(whole <= 120, "{id} has {whole} words");
    }
    for right in &checked.content.rights {
        let id = format!("right-{}", right.id.get_ref());
        let words = count(&id) + right.values.len();
        assert!(words <= 45, "{id} has {words} words");
        // The sentence alone; and what may be read below it.
        let spoken = |id: &str| count(id) + english[id].shown().len();
        assert!(spoken(&id) <= 36, "{id} has {} words", spoken(&id));
        let more = format!("{id}.more");
        if english.contains_key(&more) {
            assert!(spoken(&more) <= 35, "{more} has {} words", spoken(&more));
        }
    }
}

#[test]
fn keywords_are_many_in_every_language_and_never_empty() {
    for locale in locales() {
        for (id, message) in locale.messages.iter().filter(|(id, _)| is_keywords(id)) {
            let words: Vec<&str> = message.words.split([',', '、']).map(str::trim).collect();
            // People ask for a contact by its name; what happened to them they say in many words.
            let least = match id.split('-').next() {
                Some("situation") => 12,
                Some("contact") => 1,
                _ => 3,
            };
            assert!(
                words.len() >= least && words.iter().all(|word| !word.is_empty()),
                "{id} in {}: {words:?}",
                locale.tag
            );
        }
    }
}

#[test]
fn words_that_no_native_reader_has_read_say_so_under_a_safety_text_and_in_full_in_about() {
    let card = card();
    let now = japan("2026-11-24", 14, 0);
    let json = |language: &str, route: &str| {
        serde_json::to_string(&card.screen(route, &person(language, now)).unwrap()).unwrap()
    };
    let locales = locales();
    for tag in LANGUAGES {
        let line = &locale(&locales, tag)["review-line"].words;
        for route in ["/situation/debt", "/emergency", "/phrase/help-me", "/contact/police-110"] {
            assert_eq!(json(tag, route).contains(line.as_str()), tag != "en", "{tag} {route}");
        }
        let whole = &locale(&locales, tag)["about-review-machine"].words;
        let part = whole.split(['。', '។', ' ']).rfind(|part| part.chars().count() > 3).unwrap();
        assert_eq!(json(tag, "/about").contains(part), tag != "en", "{tag} {part}");
    }
}

/// An officer who reads that an interpreter of Japanese is needed does not learn which one is.
#[test]
fn a_card_in_japanese_does_not_ask_for_an_interpreter_of_japanese() {
    let card = card();
    let person = person("ja", japan("2026-12-01", 11, 0));
    let mut asked = 0;
    for route in ["/phrases", "/phrase/need-interpreter", "/situation/no-visa", "/situation/work-injury"] {
        let screen = card.screen(route, &person).unwrap();
        for block in &screen.blocks {
            if let Block::Phrase { text, kana, say, .. } = block {
                asked += usize::from(text.value.contains("通訳"));
                assert!(!text.value.contains("日本語の"), "{route}: {}", text.value);
                assert!(!kana.contains("にほんごの") && !say.value.contains("nihongo"), "{route}: {kana}");
            }
        }
    }
    assert_eq!(asked, 4);
}

#[test]
fn nothing_in_locales_looks_like_a_phone_number() {
    for locale in locales() {
        for message in locale.messages.values() {
            let longest = message.words.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max();
            assert!(longest.unwrap_or(0) < 3, "{} in {}", message.id, message.file);
        }
    }
}
