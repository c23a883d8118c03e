//! Only what her phone can use counts, nobody is offered who cannot help her, and no number stands where it does not belong.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::screen::{Block, State};
use helpcard_core::{ContactsFilter, Context, Phone};
use helpcard_tests::{card, contacts_on, is_answered, is_call, japan, list, notices, person};

const WEEKDAY: (&str, u16) = ("2026-11-24", 14);
const NIGHT: (&str, u16) = ("2026-11-25", 3);

fn at(language: &str, (day, hour): (&str, u16)) -> Context {
    person(language, japan(day, hour, 0))
}

#[test]
fn with_no_sim_what_she_cannot_dial_does_not_make_a_contact_open_and_an_office_is_no_line() {
    let evening = Context { phone: Phone::None, ..person("th", japan("2026-11-24", 20, 0)) };
    for contact in list(&evening, &ContactsFilter { all: true, ..ContactsFilter::default() }) {
        let reached = contact.channels.iter().any(|channel| !is_call(&channel.kind));
        let open_line = contact.channels.iter().any(|channel| {
            !is_call(&channel.kind) && is_answered(&channel.kind) && channel.availability.state == State::Open
        });
        if reached {
            assert_eq!(contact.availability.state == State::Open, open_line, "{}", contact.id);
        }
        let says_it_works = contact.why.iter().any(|why| why.value.contains("ใช้ได้กับโทรศัพท์"));
        assert!(!says_it_works, "without a SIM nothing is certain: {}", contact.id);
    }
}

#[test]
fn the_lines_of_other_places_do_not_silence_the_notice() {
    let card = card();
    let sunday = Context { phone: Phone::Normal, ..at("th", ("2026-11-22", 11)) };
    for route in ["/contacts", "/contacts?all"] {
        assert_eq!(notices(&card.screen(route, &sunday).unwrap()).len(), 1, "{route}");
    }
}

#[test]
fn wherever_an_emergency_number_can_be_dialled_stands_that_a_phone_without_a_voice_sim_cannot() {
    let card = card();
    let numbers = ["110".to_owned(), "119".to_owned()];
    for phone in Phone::ALL {
        let context = Context { phone, ..at("en", NIGHT) };
        for route in card.routes().unwrap() {
            let screen = card.screen(&route, &context).unwrap();
            let dials = screen.blocks.iter().flat_map(Block::buttons).any(|button| button.dials(&numbers));
            let warned = notices(&screen).iter().filter(|notice| notice[0].contains("SIM")).count();
            assert_eq!(warned, usize::from(dials && phone != Phone::Normal), "{route} {phone:?}");
        }
    }
}

#[test]
fn on_a_card_nobody_is_offered_who_speaks_neither_her_language_nor_japanese() {
    let card = card();
    for (route, language) in [("/situation/passport-taken", "km"), ("/situation/wages-unpaid", "th")] {
        let context = Context { phone: Phone::Normal, ..at(language, WEEKDAY) };
        for contact in contacts_on(&card.screen(route, &context).unwrap()) {
            let spoken = contact.channels.iter().filter(|channel| is_answered(&channel.kind)).any(|channel| {
                channel.languages.is_empty()
                    || channel.languages.iter().any(|spoken| spoken == "ja" || spoken == language)
            });
            let answered = contact.channels.iter().any(|channel| is_answered(&channel.kind));
            assert!(spoken || !answered, "{route} {language}: {}", contact.id);
        }
    }
}

#[test]
fn the_line_of_which_the_notice_says_that_it_is_open_in_japanese_is_the_one_on_the_button() {
    let context = Context { phone: Phone::Normal, ..at("km", WEEKDAY) };
    let contacts = list(&context, &ContactsFilter::default());
    let houterasu = contacts.iter().find(|contact| contact.id == "houterasu-multilingual").unwrap();
    assert!(houterasu.channels[0].languages.contains(&"ja".to_owned()), "{:?}", houterasu.channels[0]);
}

#[test]
fn a_line_that_is_open_in_another_language_only_does_not_say_that_it_speaks_hers_now() {
    let evening = Context { phone: Phone::Normal, ..person("th", japan("2026-11-24", 18, 30)) };
    let contacts = list(&evening, &ContactsFilter::default());
    let houterasu = contacts.iter().find(|contact| contact.id == "houterasu-multilingual").unwrap();
    let why: Vec<&str> = houterasu.why.iter().map(|why| why.value.as_ref()).collect();
    assert_eq!(houterasu.availability.state, State::Open);
    // Which line is open, and when the one in Thai opens: one true line for each.
    assert!(houterasu.availability.text.value.starts_with("0570-078374: เปิดถึง"), "{:?}", houterasu.availability);
    assert!(why.iter().any(|why| why.starts_with("เบอร์ภาษาไทย: ตอนนี้ปิด") && why.contains("พรุ่งนี้ 09:00")), "{why:?}");
    for contact in contacts.iter().filter(|contact| contact.availability.state == State::Open) {
        let thai = contact.why.iter().any(|why| &*why.value == "ใช้ภาษาไทยได้");
        let open_in_thai = contact
            .channels
            .iter()
            .any(|channel| channel.languages.contains(&"th".to_owned()) && channel.availability.state == State::Open);
        assert!(!thai || open_in_thai, "{}", contact.id);
    }
}

#[test]
fn who_comes_next_is_there_for_the_same_trouble() {
    let card = card();
    for (id, language) in
        [("cambodia-embassy-tokyo", "km"), ("thai-mfa-consular", "en"), ("one-stop-8891", "th"), ("otit-sos", "km")]
    {
        let screen = card.screen(&format!("/contact/{id}"), &at(language, NIGHT)).unwrap();
        let next = serde_json::to_string(&screen.blocks).unwrap();
        for wrong in [
            "child-189",
            "himawari",
            "jnto-visitor-hotline",
            if id.starts_with("thai") { "cambodia-" } else { "thai-" },
        ] {
            assert!(!next.contains(&format!("\"/contact/{wrong}")), "{id}: {wrong}");
        }
    }
    let screen = card.screen("/contact/fire-ambulance-119", &at("km", NIGHT)).unwrap();
    assert!(!screen.blocks.iter().any(|block| matches!(block, Block::Links { .. })), "119 always answers");
}

#[test]
fn another_number_never_stands_beside_a_sentence_with_its_own() {
    let card = card();
    assert!(card.screen("/phrase/call-ambulance?contact=police-110", &at("en", WEEKDAY)).is_err());
    assert!(card.screen("/phrase/call-this-number-for-me?contact=police-110", &at("en", WEEKDAY)).is_ok());
}

#[test]
fn a_contact_that_has_ended_is_no_screen_and_no_way_out() {
    let error = card().screen("/contact/otit-sos", &at("en", ("2027-04-02", 11))).unwrap_err().to_string();
    assert_eq!(error.matches("/contact/otit-sos").count(), 1, "{error}");
}

#[test]
fn at_night_in_danger_a_japanese_line_for_any_trouble_is_named_when_none_is_for_this_one() {
    let context = Context { phone: Phone::Normal, ..at("km", NIGHT) };
    let said = notices(&card().screen("/situation/violence-at-work", &context).unwrap());
    let whole = said.first().unwrap().join("\n");
    let yorisoi =
        list(&context, &ContactsFilter::default()).into_iter().find(|contact| contact.id == "yorisoi-hotline");
    assert!(whole.contains(yorisoi.unwrap().name.value.as_ref()), "{whole}");
}
