//! The card as one HTML file, as far as it can be read without a browser.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::BTreeSet;

use helpcard_core::{Card, CardError, ContactsFilter, Export, FILE_NAME};
use helpcard_tests::{LANGUAGES, card, japan, person};

fn now() -> i64 {
    japan("2026-11-24", 14, 0)
}

fn export(card: &Card, languages: &[&str], only: Option<&str>) -> Result<String, CardError> {
    let languages = languages.iter().map(ToString::to_string).collect();
    card.export(&Export { languages, only: only.map(str::to_owned) }, now())
}

/// What stands between two signs, wherever it stands.
fn all<'p>(page: &'p str, start: &str, end: &[char]) -> Vec<&'p str> {
    page.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()).collect()
}

#[test]
fn four_languages_are_smaller_than_a_megabyte() {
    let page = export(&card(), &LANGUAGES, None).unwrap();
    assert!(page.len() < 1_000_000, "{} bytes; what many screens say should be shared", page.len());
}

#[test]
fn every_link_leads_to_a_section_and_no_name_says_anything() {
    let card = card();
    for page in [
        export(&card, &LANGUAGES, None).unwrap(),
        export(&card, &["km", "th"], Some("passport-taken")).unwrap(),
        export(&card, &["ja"], Some("forced-sex-work")).unwrap(),
    ] {
        let main = page.split("<main>").nth(1).unwrap().split("</main>").next().unwrap();
        let anchors: BTreeSet<&str> = all(main, " id=", &[' ', '>']).into_iter().collect();
        for link in all(main, "href=#", &[' ', '>']) {
            assert!(anchors.contains(link) || link.starts_with('i'), "#{link} leads nowhere");
        }
        for anchor in &anchors {
            assert!(anchor.strip_prefix('a').is_some_and(|number| number.parse::<u32>().is_ok()), "{anchor}");
        }
        assert!(!page.contains("passport-taken") && !page.contains("forced-sex-work"));
        let title = all(&page, "<title>", &['<'])[0];
        assert!(!title.is_empty() && !FILE_NAME.contains("help"), "{title}");
    }
}

#[test]
fn everything_of_a_language_is_in_the_file() {
    let card = card();
    let page = export(&card, &LANGUAGES, None).unwrap();
    for language in LANGUAGES {
        for route in card.routes().unwrap() {
            let screen = card.screen(&route, &person(language, now())).unwrap();
            // What a file cannot do: remember, and take a newer card.
            if !["/settings", "/saved", "/changes"].contains(&route.as_str()) {
                let title = screen.title.value.replace('&', "&amp;").replace('"', "&quot;");
                assert!(page.contains(&title), "{language}: {route} {title}");
            }
        }
    }
    for contact in card.all_contacts().unwrap() {
        for channel in contact.channels.iter().filter(|channel| channel.kind.is_voice() && channel.places.is_empty()) {
            let number = format!("href=tel:{}", channel.dialled().replace('#', "%23"));
            assert!(page.contains(&number), "{}: {number}", contact.id);
        }
    }
}

#[test]
fn nothing_is_loaded_and_nothing_depends_on_the_hour() {
    let card = card();
    let page = export(&card, &LANGUAGES, None).unwrap();
    assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"));
    for loading in ["src=", "<link", "@import", "url(", "<img", "<iframe", "fetch(", "XMLHttpRequest", "innerHTML"] {
        assert!(!page.contains(loading), "{loading}");
    }
    let at_night = card
        .export(&Export { languages: LANGUAGES.map(str::to_owned).to_vec(), only: None }, japan("2026-11-24", 3, 0));
    assert_eq!(at_night.unwrap(), page, "the hour at which it was made stands in it");
    for language in LANGUAGES {
        let context = person(language, now());
        let open = card.contacts(&ContactsFilter::default(), &context).unwrap();
        for contact in open.iter().filter(|contact| contact.availability.changes_at.is_some()) {
            assert!(!page.contains(&*contact.availability.text.value), "{}", contact.availability.text.value);
        }
    }
}

#[test]
fn the_immigration_authority_says_what_it_is_beside_its_number() {
    let card = card();
    let page = export(&card, &["en"], None).unwrap();
    let context = person("en", now());
    let said = "This is the immigration authority itself.";
    let all = card.contacts(&ContactsFilter { all: true, ..ContactsFilter::default() }, &context).unwrap();
    let immigration = all.iter().filter(|contact| contact.tells_immigration == "is-immigration");
    let mut count = 0;
    for contact in immigration {
        // Its own screen, and each row in which it stands.
        for place in page.split(&format!(">{}</a>", contact.name.value)).skip(1) {
            let near = place.split("<li>").next().unwrap().split("</section>").next().unwrap();
            let is_number = near.contains("href=tel:");
            assert!(!is_number || near.contains(said), "{}: {}", contact.id, &near[..near.len().min(300)]);
            count += usize::from(is_number);
        }
    }
    assert!(count > 0 && page.contains(said));
}

#[test]
fn rules_that_end_or_begin_say_so() {
    let page = export(&card(), &["en"], None).unwrap();
    assert!(page.contains("This counts until 31 March 2027.") && page.contains("This counts only from 1 April 2027."));
    assert!(page.contains("This file was made on 24 November 2026."));
}

#[test]
fn unknown_languages_and_situations_are_refused() {
    let card = card();
    let language = export(&card, &["km", "vi"], None).unwrap_err().to_string();
    assert!(language.contains("\"vi\"") && language.contains("km"), "{language}");
    let situation = export(&card, &["km"], Some("pasport-taken")).unwrap_err().to_string();
    assert!(situation.contains("passport-taken"), "{situation}");
}
