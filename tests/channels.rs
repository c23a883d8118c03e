//! What is said of one channel is true of that channel: its hours, its language, what it leaves on the phone; and a notice speaks of the people on its page.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use helpcard_core::facts::{Contact, Places};
use helpcard_core::screen::{Action, ContactBlock, Screen, State};
use helpcard_core::{Context, Phone};
use helpcard_desk::check;
use helpcard_desk::locale::Message;
use helpcard_tests::{LANGUAGES, card, contacts_on, is_answered, japan, notices, person, project};

fn message(tag: &str, id: &str) -> Message {
    let locales = check(&project()).unwrap().locales;
    locales.into_iter().find(|locale| locale.tag == tag).unwrap().messages[id].clone()
}

/// A message as it is said up to its first value, in one language.
fn beginning(tag: &str, id: &str) -> String {
    let (_, written) = message(tag, id).packed;
    let said = written.split_once(" = ").map_or(written.as_str(), |(_, said)| said);
    said.split('{').next().unwrap().trim().to_owned()
}

/// The pages of situations and the list of people, at hours when few lines are open.
fn pages(language: &str) -> Vec<(String, Screen)> {
    let card = card();
    let routes = card.routes().unwrap();
    let mut routes: Vec<String> =
        routes.into_iter().filter(|route| route.starts_with("/situation/") || route == "/contacts").collect();
    // With the offices of all places, some of which open on a Saturday.
    routes.push("/contacts?all".to_owned());
    let moments = [("2026-12-01", 7), ("2026-12-01", 11), ("2026-12-01", 23), ("2026-12-05", 11), ("2027-01-01", 13)];
    let mut pages = Vec::new();
    for (day, hour) in moments {
        let reader = Context { phone: Phone::Normal, ..person(language, japan(day, hour, 30)) };
        for route in &routes {
            pages.push((format!("{language} {day} {hour} {route}"), (*card.screen(route, &reader).unwrap()).clone()));
        }
    }
    pages
}

/// Who answers there in the language of the reader, open or not.
fn speaks(contact: &ContactBlock, language: &str) -> bool {
    let is_line = |kind: &str| is_answered(kind);
    contact.channels.iter().any(|channel| is_line(&channel.kind) && channel.languages.iter().any(|tag| tag == language))
}

fn is_open_in(contact: &ContactBlock, language: &str) -> bool {
    contact.channels.iter().any(|channel| {
        let is_open = is_answered(&channel.kind) && channel.availability.state == State::Open;
        is_open && channel.languages.iter().any(|tag| tag == language)
    })
}

/// "We do not know when a line in Thai opens" stood on twelve pages while a line of the card opened at nine.
#[test]
fn a_notice_that_nobody_speaks_her_language_is_true_of_its_page() {
    let (mut none, mut unknown) = (0, 0);
    for (language, finds_none) in [("th", "ไม่พบสาย"), ("km", "រកមិនឃើញលេខ")] {
        for id in ["notice-next-none", "notice-next-none-besides"] {
            assert!(message(language, id).words.contains(finds_none), "{language} {id}");
        }
        let says_unknown = beginning(language, "notice-next-unknown");
        for (page, screen) in pages(language) {
            let contacts = contacts_on(&screen);
            let hers: Vec<&ContactBlock> = contacts
                .iter()
                .filter(|contact| contact.tells_immigration != "is-immigration" && speaks(contact, language))
                .collect();
            for detail in notices(&screen).concat() {
                if detail.contains(finds_none) {
                    none += 1;
                    assert!(hers.is_empty(), "{page}: {detail}: {:?}", ids(&hers));
                } else if detail.starts_with(&says_unknown) {
                    unknown += 1;
                    assert!(!hers.is_empty(), "{page}: {detail}");
                    assert!(!hers.iter().any(|contact| opens_surely(contact, language)), "{page}: {detail}");
                }
            }
        }
    }
    assert!(none > 10, "{none} {unknown}");
}

fn ids(contacts: &[&ContactBlock]) -> Vec<String> {
    contacts.iter().map(|contact| contact.id.clone()).collect()
}

/// A line in her language of which it is known when it opens. Yorisoi speaks it on some days, nobody knows which.
fn opens_surely(contact: &ContactBlock, language: &str) -> bool {
    let named = contact.channels.iter().filter(|channel| channel.languages.iter().any(|tag| tag == language));
    contact.id != "yorisoi-hotline"
        && named.filter(|channel| is_answered(&channel.kind)).any(|channel| channel.availability.changes_at.is_some())
}

/// The first sentence says "on this page": others on the card may be open.
#[test]
fn a_notice_that_no_line_is_open_is_true_of_the_people_below_it() {
    let mut seen = 0;
    let card = card();
    let is_local = |contact: &&Contact| matches!(contact.places, Places::Only(_));
    let local: Vec<String> = card.all_contacts().unwrap().iter().filter(is_local).map(|one| one.id.clone()).collect();
    for language in ["th", "km"] {
        let of_page = beginning(language, "notice-none-open");
        // Of these only the lines for all of Japan: an office of one prefecture, where those are listed, may be open.
        let of_japan = ["notice-none-open-japan", "notice-only-immigration"].map(|id| beginning(language, id));
        for (page, screen) in pages(language) {
            let notices = notices(&screen);
            let says = |beginning: &String| notices.iter().any(|notice| notice[0].starts_with(beginning));
            let is_of_japan = of_japan.iter().any(says);
            if !is_of_japan && !says(&of_page) {
                continue;
            }
            seen += 1;
            for contact in contacts_on(&screen) {
                let is_sure = contact.id != "yorisoi-hotline" && contact.tells_immigration != "is-immigration";
                let counts = is_sure && !(is_of_japan && local.contains(&contact.id));
                assert!(!counts || !is_open_in(&contact, language), "{page}: {}", contact.id);
            }
        }
    }
    assert!(seen > 30, "{seen}");
}

/// At eleven on a holiday the telephone of DV Plus has been open all night, in Japanese; what opens at twelve is the chat.
#[test]
fn what_opens_next_is_named_by_its_channel_and_each_channel_has_its_own_hours() {
    let card = card();
    for (language, chat, hers) in [("th", "(แชต)", "แชตภาษาไทย: "), ("en", "(Chat)", "Chat in English: ")]
    {
        let screen = card.screen("/situation/image-threats", &person(language, japan("2026-11-23", 11, 0))).unwrap();
        let notices = notices(&screen).concat();
        let next = notices.iter().find(|detail| detail.contains("12:00")).unwrap();
        assert!(next.contains(chat), "{next}");
        let dv = contacts_on(&screen).into_iter().find(|contact| contact.id == "dv-soudan-plus").unwrap();
        let reason = dv.why.iter().find(|why| why.value.contains("12:00")).unwrap();
        assert!(reason.value.starts_with(hers), "{reason:?}");
        assert!(!dv.availability.text.value.contains("12:00") && dv.availability.state == State::Open);
        // Whose hours they are: the chat beside it has others.
        assert!(dv.availability.text.value.contains(": "), "{:?}", dv.availability);
    }
}

/// An embassy's desk has hours and its telephone has none that are known: "hours not known" below the hours of the desk was neither.
#[test]
fn hours_that_are_not_known_are_those_of_the_channel_that_they_stand_with() {
    for (language, phone) in [("en", "Phone: "), ("th", "โทรศัพท์: "), ("km", "ទូរសព្ទ៖ "), ("ja", "電話：")]
    {
        let reader = person(language, japan("2026-12-01", 11, 0));
        let screen = card().screen("/contact/thai-embassy-tokyo", &reader).unwrap();
        let embassy = contacts_on(&screen).remove(0);
        assert!(embassy.availability.text.value.starts_with(phone), "{:?}", embassy.availability);
        assert_eq!(embassy.channels[0].availability, embassy.availability);
    }
}

/// "You write or read" stood beside a desk and beside an online talk, and "a call stays on the phone" where nobody can be called.
#[test]
fn a_contact_without_a_number_speaks_of_no_call() {
    let card = card();
    let (mut without, mut writes) = (0, 0);
    for language in LANGUAGES {
        let calls = beginning(language, "call-leaves-trace");
        let written = beginning(language, "availability-written");
        let called = beginning(language, "fact-not-confirmed");
        for route in card.routes().unwrap().iter().filter(|route| route.starts_with("/contact/")) {
            let screen = card.screen(route, &person(language, japan("2026-12-01", 11, 0))).unwrap();
            let Some(contact) = contacts_on(&screen).into_iter().next() else { continue };
            // Of the channels that serve her place.
            let kinds: Vec<&str> = contact.channels.iter().map(|channel| channel.kind.as_str()).collect();
            let has_number = kinds.iter().any(|kind| ["phone", "short-dial", "sms"].contains(kind));
            let says_call = contact.facts.iter().any(|fact| *fact.value == *calls);
            assert_eq!(says_call, has_number, "{language} {route}: {:?}", contact.facts);
            let says_called = contact.facts.iter().any(|fact| fact.value.contains(&called));
            assert_eq!(says_called, has_number, "{language} {route}: {:?}", contact.facts);
            without += usize::from(!has_number);
            if !kinds.iter().any(|kind| is_answered(kind)) && *contact.availability.text.value == *written {
                writes += 1;
                assert!(!kinds.contains(&"walk-in"), "{language} {route}: {kinds:?}");
            }
        }
    }
    assert!(without > 40 && writes > 20, "{without} {writes}");
}

/// A line that speaks neither her language nor Japanese has no button in a list: a trainee from Cambodia called the Vietnamese number.
#[test]
fn nobody_is_called_in_a_list_on_a_number_that_does_not_understand_her() {
    let mut seen = 0;
    for language in ["km", "th"] {
        let reader = Context { phone: Phone::Normal, ..person(language, japan("2026-12-01", 12, 0)) };
        for contact in contacts_on(&card().screen("/contacts?all", &reader).unwrap()) {
            let understands =
                |tags: &[String]| tags.is_empty() || tags.iter().any(|tag| tag == language || tag == "ja");
            let mut lines = contact.channels.iter().filter(|channel| is_answered(&channel.kind)).peekable();
            if lines.peek().is_none() || lines.any(|channel| understands(&channel.languages)) {
                continue;
            }
            seen += 1;
            let dials = contact.buttons.iter().any(|button| matches!(button.action, Action::Dial { .. }));
            assert!(!dials, "{language} {}: {:?}", contact.id, contact.buttons);
        }
    }
    assert!(seen >= 4, "{seen}");
}
