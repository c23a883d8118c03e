//! Facts: which contacts and numbers the card holds, what it never prints, and what turns over on which day.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::facts::ChannelKind;
use helpcard_core::screen::{Block, Screen};
use helpcard_core::{ContactsFilter, Context};
use helpcard_desk::check;
use helpcard_tests::{LANGUAGES, card, japan, person, project};

fn json(screen: &Screen) -> String {
    serde_json::to_string(screen).unwrap()
}

fn english(day: &str) -> Context {
    person("en", japan(day, 14, 0))
}

fn words(screen: &Screen) -> Vec<String> {
    screen
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Text { text } => Some(text.value.to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn every_contact_with_a_channel_that_is_not_doubtful_is_on_the_card() {
    let checked = check(&project()).unwrap();
    let card = card();
    let on_card: Vec<&str> = card.all_contacts().unwrap().iter().map(|contact| contact.id.as_str()).collect();
    for contact in &checked.content.contacts {
        let usable = contact.value.channel.iter().any(|channel| channel.get_ref().doubtful.is_none());
        assert_eq!(on_card.contains(&contact.value.id.get_ref().as_str()), usable, "{}", contact.value.id.get_ref());
    }
    assert!(on_card.len() > 85, "{}", on_card.len());
}

#[test]
fn no_doubtful_or_wrong_number_and_no_closed_group_stands_on_any_screen() {
    let facts = check(&project()).unwrap().content;
    let card = card();
    let context = english("2026-11-24");
    let screens: Vec<(String, String)> = card
        .routes()
        .unwrap()
        .into_iter()
        .map(|route| (route.clone(), json(&card.screen(&route, &context).unwrap())))
        .collect();
    let doubtful: Vec<&String> = facts
        .contacts
        .iter()
        .flat_map(|contact| &contact.value.channel)
        .filter(|channel| channel.get_ref().doubtful.is_some())
        .map(|channel| channel.get_ref().value.get_ref())
        .collect();
    assert!(doubtful.contains(&&"0120-279-906".to_owned()));
    let wrong_everywhere = facts.traps.wrong_number.iter().filter(|wrong| wrong.not_for.is_empty());
    let banned: Vec<&String> = doubtful.into_iter().chain(wrong_everywhere.map(|wrong| &wrong.number)).collect();
    for (route, screen) in &screens {
        for number in &banned {
            assert!(!screen.contains(number.as_str()), "{route} holds {number}");
        }
        for closed in &facts.traps.closed {
            assert!(!screen.contains(&format!("\"id\":\"{}\"", closed.id)), "{route} holds {}", closed.id);
        }
    }
}

#[test]
fn what_is_dialled_is_digits_a_short_number_or_e164() {
    for contact in card().all_contacts().unwrap() {
        for channel in contact.channels.iter().filter(|channel| channel.kind.is_voice()) {
            let dialled = channel.dialled();
            let digits = dialled.trim_start_matches(['+', '#']);
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{}: {dialled}", contact.id);
            let fits = match channel.kind {
                ChannelKind::ShortDial => (3..=5).contains(&dialled.len()),
                _ if dialled.starts_with('+') => (7..=15).contains(&digits.len()),
                _ => (10..=11).contains(&digits.len()) && dialled.starts_with('0'),
            };
            assert!(fits, "{}: {dialled}", contact.id);
        }
    }
}

#[test]
fn keys_to_press_afterwards_never_become_part_of_the_number() {
    let card = card();
    let yorisoi = card.all_contacts().unwrap().iter().find(|contact| contact.id == "yorisoi-hotline").unwrap();
    let foreign = yorisoi.channels.iter().find(|channel| channel.then.is_some()).unwrap();
    assert_eq!((foreign.dialled().as_str(), foreign.then.as_deref()), ("0120279338", Some("2")));
    let abroad = card.all_contacts().unwrap().iter().find(|contact| contact.id == "thai-mfa-consular").unwrap();
    assert_eq!(abroad.channels.first().unwrap().dialled(), "+6625728442");
}

#[test]
fn the_number_for_fukushima_is_shown_only_there() {
    let card = card();
    let shown = |place: Option<&str>| {
        let context = Context { place: place.map(str::to_owned), ..english("2026-11-24") };
        json(&card.screen("/contact/yorisoi-hotline", &context).unwrap()).contains("0120-279-226")
    };
    assert_eq!([shown(None), shown(Some("JP-13")), shown(Some("JP-07"))], [false, false, true]);
}

#[test]
fn a_contact_that_may_have_ended_says_call_before_you_go() {
    let context = Context { place: Some("JP-13".to_owned()), ..english("2026-11-24") };
    let screen = json(&card().screen("/contact/women-house-help", &context).unwrap());
    assert!(screen.contains("Call before you go"), "{screen}");
}

#[test]
fn a_contact_reached_only_by_web_says_so_and_warns_of_the_trace() {
    let card = card();
    let mut seen = 0;
    for contact in
        card.contacts(&ContactsFilter { all: true, ..ContactsFilter::default() }, &english("2026-11-24")).unwrap()
    {
        if contact.channels.iter().all(|channel| channel.kind == "web") {
            seen += 1;
            let lines: Vec<&str> = contact.channels[0].lines.iter().map(|line| line.value.as_ref()).collect();
            assert!(lines.contains(&"Needs internet. Opening it leaves a trace in the browser."), "{}", contact.id);
        }
    }
    assert!(seen > 10);
}

#[test]
fn a_contact_says_how_old_its_facts_are_and_that_nobody_has_called() {
    for contact in card().contacts(&ContactsFilter::default(), &english("2026-11-24")).unwrap() {
        let facts: Vec<&str> = contact.facts.iter().map(|fact| fact.value.as_ref()).collect();
        let age = facts.last().unwrap();
        assert!(
            age.contains("We read this on 23 November 2026.") && age.contains("We have not called it to check."),
            "{age}"
        );
        assert_eq!(contact.read, "2026-11-23");
        assert_eq!(contact.confirmed, None);
    }
}

#[test]
fn the_technical_intern_office_and_its_rules_end_and_the_new_scheme_begins_on_its_day() {
    let card = card();
    let last = words(&card.screen("/situation/passport-taken", &english("2027-03-31")).unwrap()).join("\n");
    let first = words(&card.screen("/situation/passport-taken", &english("2027-04-01")).unwrap()).join("\n");
    assert!(!last.contains("Employment for Skill Development") && first.contains("Since 1 April 2027"), "{first}");
    assert!(card.screen("/contact/otit-sos", &english("2027-03-31")).is_ok());
    assert!(card.screen("/contact/otit-sos", &english("2027-04-01")).is_err());
}

#[test]
fn the_adult_video_table_turns_on_the_last_day_of_the_long_window() {
    let card = card();
    let last = words(&card.screen("/situation/adult-video", &english("2026-12-22")).unwrap()).join("\n");
    let after = words(&card.screen("/situation/adult-video", &english("2026-12-23")).unwrap()).join("\n");
    assert!(last.contains("you may end it free until 22 December 2026"), "{last}");
    assert!(!after.contains("22 December 2026"), "{after}");
    for text in [&last, &after] {
        assert!(text.contains("contract from 23 June 2025") && text.contains("2 years after release"), "{text}");
    }
}

#[test]
fn the_two_cards_about_false_promises_say_even_if_you_said_yes_at_first() {
    let card = card();
    for route in ["/situation/false-job", "/situation/forced-sex-work"] {
        let said = words(&card.screen(route, &english("2026-11-24")).unwrap()).join("\n");
        assert!(said.contains("Even if you said yes at first"), "{route}");
    }
}

#[test]
fn every_right_names_law_and_article_with_the_day_of_the_text() {
    let card = card();
    for (id, _) in situations() {
        let screen = card.screen(&format!("/situation/{id}"), &english("2026-11-24")).unwrap();
        let is_law =
            |block: &Block| matches!(block, Block::Heading { text, .. } if &*text.value == "What the law says");
        let mut blocks = screen.blocks.iter().skip_while(|block| !is_law(block)).skip(1).peekable();
        let mut rights = 0;
        while let Some(Block::Text { text }) = blocks.next() {
            rights += 1;
            // What the sentence leaves out.
            blocks.next_if(|next| matches!(next, Block::Text { .. }));
            let mut laws = 0;
            while let Some(Block::Source { text: cited, read, .. }) =
                blocks.next_if(|next| matches!(next, Block::Source { .. }))
            {
                assert_eq!(read.len(), "2026-11-23".len(), "{id}: {}", text.value);
                laws += usize::from(cited.is_some());
            }
            assert!(laws >= 1, "{id}: {}", text.value);
        }
        assert!((1..=4).contains(&rights), "{id}: {rights}");
    }
}

#[test]
fn all_seventeen_situations_are_whole_in_four_languages() {
    const FIXED: [&str; 17] = [
        "false-job",
        "passport-taken",
        "cannot-leave",
        "sent-home",
        "wages-unpaid",
        "debt",
        "penalty-for-quitting",
        "violence-at-work",
        "sexual-violence",
        "forced-sex-work",
        "someone-controls-me",
        "threats",
        "adult-video",
        "image-threats",
        "under-18",
        "work-injury",
        "no-visa",
    ];
    let card = card();
    for id in FIXED {
        for language in LANGUAGES {
            let screen =
                card.screen(&format!("/situation/{id}"), &person(language, japan("2026-11-24", 14, 0))).unwrap();
            let text = json(&screen);
            assert!(!text.contains("\"value\":\"\""), "{id} {language} has empty words");
            for other in LANGUAGES.iter().filter(|other| **other != language && **other != "ja") {
                assert!(!text.contains(&format!("\"lang\":\"{other}\"")), "{id} in {language} falls back to {other}");
            }
            let count = |kind: &str| text.matches(&format!("\"kind\":\"{kind}\"")).count();
            assert!((1..=6).contains(&count("step")), "{id}");
            assert!(count("contact") >= 1 && count("phrase") >= 1 && count("source") >= 1, "{id} {language}");
        }
    }
}

fn situations() -> Vec<(String, usize)> {
    let routes = card().routes().unwrap();
    routes
        .iter()
        .filter_map(|route| route.strip_prefix("/situation/"))
        .enumerate()
        .map(|(n, id)| (id.to_owned(), n))
        .collect()
}
