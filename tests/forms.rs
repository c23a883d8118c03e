//! Each language by its own form: the comma of a Japanese list, Khmer letters for a name, one word for what a machine wrote.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use helpcard_core::render::text;
use helpcard_desk::check;
use helpcard_desk::locale::Message;
use helpcard_tests::{LANGUAGES, card, japan, person, project};

fn read_in(tag: &str) -> Vec<Message> {
    let locales = check(&project()).unwrap().locales;
    let locale = locales.into_iter().find(|locale| locale.tag == tag).unwrap();
    locale.messages.into_values().filter(|message| !message.id.ends_with("keywords")).collect()
}

/// The four words of the card stood in a Japanese sentence with Latin commas.
#[test]
fn a_japanese_sentence_has_no_latin_comma() {
    let card = card();
    let is_japanese = |letter: Option<char>| letter.is_some_and(|letter| ('\u{3040}'..='\u{9fff}').contains(&letter));
    let lost = |line: &str| {
        line.match_indices(", ").any(|(at, _)| {
            is_japanese(line.get(..at).and_then(|before| before.chars().next_back()))
                && is_japanese(line.get(at + 2..).and_then(|after| after.chars().next()))
        })
    };
    assert!(lost("カヌー, えだ") && !lost("カヌー、えだ") && !lost("A, B"));
    for route in card.routes().unwrap() {
        let screen = text(&card.screen(&route, &person("ja", japan("2026-12-01", 11, 0))).unwrap());
        for line in screen.lines() {
            assert!(!lost(line), "{route}: {line}");
        }
    }
    // The Japanese beneath the words of another language too.
    for language in LANGUAGES {
        let about = text(&card.screen("/about", &person(language, japan("2026-12-01", 11, 0))).unwrap());
        assert!(!about.lines().any(lost), "{language}: {about}");
    }
}

/// A name in Latin letters stops a reader of Khmer. It stands once, in brackets behind the Khmer, where she must find it on a page or a door.
#[test]
fn a_name_stands_in_khmer_letters_before_it_stands_in_latin_ones() {
    // What she sees on her own phone, licences, and POSSE, which writes its name so and is called so.
    const AS_SHE_SEES_IT: [&str; 14] = [
        "LINE", "POSSE", "SMS", "Wi-Fi", "IP", "iPhone", "Facebook", "Reader", "CC", "BY", "MIT", "Apache", "ID", "PDF",
    ];
    let bare = |words: &str| -> Vec<String> {
        let mut depth = 0;
        let outside: String = words
            .chars()
            .map(|letter| {
                depth += i32::from(letter == '(' || letter == '{');
                depth -= i32::from(letter == ')' || letter == '}');
                if depth > 0 { ' ' } else { letter }
            })
            .collect();
        let names = outside.split(|letter: char| !letter.is_ascii_alphabetic() && letter != '-');
        let names = names.map(|name| name.trim_matches('-')).filter(|name| name.len() > 1);
        names.filter(|name| !AS_SHE_SEES_IT.contains(name)).map(str::to_owned).collect()
    };
    assert_eq!(bare("RINK អូសាកា"), ["RINK"]);
    assert!(bare("រីងគូ (RINK) អូសាកា { $name } LINE").is_empty());
    let mut seen = 0;
    for message in read_in("km") {
        seen += 1;
        // The names of branches are no words.
        let shown = message.words.lines().map(|line| line.trim_start_matches(['*', ' ']));
        let shown: String = shown.map(|line| line.split_once(']').map_or(line, |(_, rest)| rest)).collect();
        let names = bare(&shown);
        assert!(names.is_empty(), "{}:{} {}: {names:?}", message.file, message.line, message.id);
    }
    assert!(seen > 500, "{seen}");
}

/// Japanese sentences are no translation: a machine wrote them, as the page about the card says.
#[test]
fn the_line_below_a_sentence_says_of_no_japanese_that_it_was_translated() {
    for (tag, translated) in [("ja", "翻訳"), ("th", "แปลด้วย"), ("km", "បកប្រែ"), ("en", "ranslated")]
    {
        let messages = read_in(tag);
        for id in ["review-line", "about-review-machine"] {
            let message = messages.iter().find(|message| message.id == id).unwrap();
            assert!(!message.words.contains(translated), "{tag} {id}: {}", message.words);
        }
    }
}
