//! Whom to call first: in Khmer and Thai, on a weekday, at night and on a holiday, with every phone, with and without a place.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::screen::{Block, ContactBlock, State};
use helpcard_core::{ContactsFilter, Context, Phone};
use helpcard_tests::{card, contacts_on, is_answered, is_call, japan, list, notices, person};

const WEEKDAY: (&str, u16) = ("2026-11-24", 14);
const NIGHT: (&str, u16) = ("2026-11-25", 3);
const HOLIDAY: (&str, u16) = ("2026-11-23", 11);
const MOMENTS: [(&str, u16); 3] = [WEEKDAY, NIGHT, HOLIDAY];

fn at(language: &str, (day, hour): (&str, u16)) -> Context {
    person(language, japan(day, hour, 0))
}

fn ids(contacts: &[ContactBlock]) -> Vec<&str> {
    contacts.iter().map(|contact| contact.id.as_str()).collect()
}

fn reachable(contact: &ContactBlock, phone: Phone) -> bool {
    contact.channels.iter().any(|channel| match phone {
        Phone::Normal | Phone::Unknown => true,
        Phone::DataOnly => !is_call(&channel.kind) || channel.needs_voice_plan != "yes",
        Phone::None => !is_call(&channel.kind),
    })
}

fn is_immigration(contact: &ContactBlock) -> bool {
    contact.tells_immigration == "is-immigration"
}

fn only_web(contact: &ContactBlock) -> bool {
    contact.channels.iter().all(|channel| channel.kind == "web")
}

/// No phone says whether she can get to a desk: those stand after all lines.
fn only_desk(contact: &ContactBlock) -> bool {
    contact.channels.iter().all(|channel| channel.kind == "walk-in")
}

/// For citizens of another country than that of the people who read the language.
fn is_for_others(contact: &ContactBlock, language: &str) -> bool {
    let hers = if language == "km" { "KH" } else { "TH" };
    let card = card();
    let known = card.all_contacts().unwrap().iter().find(|known| known.id == contact.id).unwrap();
    known.citizens.as_deref().is_some_and(|citizens| citizens != hers)
}

/// A line that always costs, in Japanese only.
fn costs_in_japanese(contact: &ContactBlock, language: &str) -> bool {
    let line = contact.channels.iter().find(|channel| is_answered(&channel.kind));
    let hers = contact
        .channels
        .iter()
        .any(|channel| channel.kind != "web" && channel.languages.iter().any(|spoken| spoken == language));
    !hers && line.is_some_and(|line| line.cost == "navi-dial")
}

/// Every situation and the list of contacts, for every moment, phone and some places, in both languages.
fn every_list(mut holds: impl FnMut(&str, &Context, &[ContactBlock])) {
    let card = card();
    let routes: Vec<String> = card
        .routes()
        .unwrap()
        .into_iter()
        .filter(|route| route.starts_with("/situation/") || route == "/contacts")
        .chain(["/contacts?all".to_owned()])
        .collect();
    for language in ["km", "th"] {
        for moment in MOMENTS {
            for phone in Phone::ALL {
                for place in [None, Some("JP-13"), Some("JP-20"), Some("JP-02")] {
                    let context = Context { phone, place: place.map(str::to_owned), ..at(language, moment) };
                    for route in &routes {
                        let screen = card.screen(route, &context).unwrap();
                        holds(route, &context, &contacts_on(&screen));
                    }
                }
            }
        }
    }
}

#[test]
fn the_immigration_authority_stands_below_every_other_line_that_is_there_for_her_and_in_no_situation() {
    every_list(|route, context, contacts| {
        let language = context.languages.first().unwrap();
        let is_hers = |contact: &&ContactBlock| !is_for_others(contact, language);
        let reached: Vec<&ContactBlock> =
            contacts.iter().filter(|contact| reachable(contact, context.phone)).filter(is_hers).collect();
        assert!(route.starts_with("/contacts") || !contacts.iter().any(is_immigration), "{route} {context:?}");
        let first_immigration = reached.iter().position(|contact| is_immigration(contact)).unwrap_or(reached.len());
        assert!(reached[first_immigration..].iter().all(|contact| is_immigration(contact)), "{route} {context:?}");
    });
}

#[test]
fn the_immigration_authority_says_first_what_it_is() {
    for contact in list(&at("en", WEEKDAY), &ContactsFilter::default()).iter().filter(|contact| is_immigration(contact))
    {
        assert_eq!(
            contact.why.first().unwrap().value.as_ref(),
            "This is the immigration authority itself.",
            "{}",
            contact.id
        );
        assert!(contact.about.value.contains("immigration authority"), "{}", contact.id);
    }
}

#[test]
fn whoever_is_for_citizens_of_another_country_stands_in_no_situation_and_last_in_the_list_under_a_heading() {
    every_list(|route, context, contacts| {
        let language = context.languages.first().unwrap();
        let others = contacts.iter().rev().take_while(|contact| is_for_others(contact, language)).count();
        assert_eq!(contacts.iter().filter(|contact| is_for_others(contact, language)).count(), others, "{route}");
        assert_eq!(others > 0, route.starts_with("/contacts"), "{route} {context:?}");
    });
    let screen = card().screen("/contacts", &at("km", WEEKDAY)).unwrap();
    let heading = screen.blocks.iter().rposition(|block| matches!(block, Block::Heading { .. })).unwrap();
    let below = screen.blocks[heading..].iter().find_map(|block| match block {
        Block::Contact(contact) => Some(contact),
        _ => None,
    });
    assert!(is_for_others(below.unwrap(), "km"));
    // English is read in many countries: there nobody is hidden, and the label says for whom each is.
    let english = card().screen("/contacts", &at("en", WEEKDAY)).unwrap();
    assert!(!english.blocks.iter().any(|block| matches!(block, Block::Heading { .. })));
    let embassy = contacts_on(&english).into_iter().find(|contact| contact.id == "thai-embassy-tokyo").unwrap();
    assert!(embassy.why.iter().any(|why| &*why.value == "For citizens of Thailand"), "{:?}", embassy.why);
}

#[test]
fn a_web_page_never_comes_first_in_a_list_where_another_channel_serves() {
    every_list(|route, context, contacts| {
        // In a situation whoever fits better stands first: `tests/data/who.tsv`.
        if !route.starts_with("/contacts") {
            return;
        }
        let helpers =
            contacts.iter().filter(|contact| !["police-110", "fire-ambulance-119"].contains(&contact.id.as_str()));
        let reached: Vec<&ContactBlock> = helpers.filter(|contact| reachable(contact, context.phone)).collect();
        let serves = reached.iter().any(|contact| !only_web(contact) && !is_immigration(contact));
        if let (Some(first), true) = (reached.first(), serves) {
            assert!(!only_web(first), "{route} {context:?}: {}", first.id);
        }
    });
}

#[test]
fn in_danger_the_two_emergency_numbers_come_first() {
    let card = card();
    for id in ["cannot-leave", "violence-at-work", "sexual-violence", "forced-sex-work", "threats", "work-injury"] {
        for moment in MOMENTS {
            let screen = card.screen(&format!("/situation/{id}"), &at("km", moment)).unwrap();
            // Whoever bleeds calls the ambulance first.
            let first = if id == "work-injury" {
                ["fire-ambulance-119", "police-110"]
            } else {
                ["police-110", "fire-ambulance-119"]
            };
            assert_eq!(ids(&contacts_on(&screen))[..2], first, "{id}");
        }
    }
}

#[test]
fn among_what_she_can_reach_open_in_her_language_comes_before_open_and_open_before_the_rest() {
    every_list(|route, context, contacts| {
        if context.phone != Phone::Normal || route != "/contacts" {
            return;
        }
        let language = context.languages.first().unwrap();
        let grade = |contact: &ContactBlock| {
            let hers = contact.channels.iter().any(|channel| {
                is_answered(&channel.kind)
                    && channel.languages.contains(language)
                    && channel.availability.state == State::Open
            });
            match contact.availability.state {
                _ if costs_in_japanese(contact, language) => 3,
                // Yorisoi speaks Khmer and Thai on some days only, and nobody knows which.
                State::Open if hers && contact.id != "yorisoi-hotline" => 0,
                State::Open => 1,
                State::Closed | State::Unknown => 2,
            }
        };
        let others = contacts.iter().filter(|contact| {
            !is_immigration(contact) && !only_web(contact) && !only_desk(contact) && !is_for_others(contact, language)
        });
        let grades: Vec<u8> = others
            .filter(|contact| !["police-110", "fire-ambulance-119"].contains(&contact.id.as_str()))
            .map(grade)
            .collect();
        assert!(grades.is_sorted(), "{route} {context:?}: {grades:?}");
    });
}

#[test]
fn a_page_a_mail_or_an_office_never_makes_a_contact_open() {
    every_list(|_, _, contacts| {
        for contact in contacts.iter().filter(|contact| contact.availability.state == State::Open) {
            let open_line = |channel: &&helpcard_core::screen::Channel| {
                is_answered(&channel.kind) && channel.availability.state == State::Open
            };
            assert!(contact.channels.iter().any(|channel| open_line(&channel)), "{}", contact.id);
        }
    });
}

#[test]
fn on_a_holiday_no_weekday_line_is_open_and_each_says_its_next_opening_or_that_it_is_not_known() {
    for language in ["km", "th"] {
        let contacts = list(&at(language, HOLIDAY), &ContactsFilter::default());
        let weekday_lines = [
            "fresc",
            "immigration-information-center",
            "houterasu-multilingual",
            "human-rights-foreign",
            "human-rights-110",
            "childline",
        ];
        for id in weekday_lines {
            let contact =
                contacts.iter().find(|contact| contact.id == id).unwrap_or_else(|| panic!("{id} is in the list"));
            assert_ne!(contact.availability.state, State::Open, "{id}");
            assert!(contact.availability.changes_at.is_some(), "{id}");
        }
        // Hours of an earlier year, or of each prefecture: when it opens next is not known either.
        for id in ["fresc-helpdesk", "otit-native-language", "police-consultation-9110"] {
            let contact = contacts.iter().find(|contact| contact.id == id).unwrap();
            assert_eq!(contact.availability.state, State::Unknown, "{id}");
            assert!(contact.availability.changes_at.is_none(), "{id}");
        }
    }
}

#[test]
fn a_line_for_other_places_comes_after_the_national_ones_and_only_when_asked_for() {
    let usual = list(&at("km", WEEKDAY), &ContactsFilter::default());
    assert!(!ids(&usual).iter().any(|id| id.starts_with("center-jp-")));
    let all = list(&at("km", WEEKDAY), &ContactsFilter { all: true, ..ContactsFilter::default() });
    let all: Vec<ContactBlock> = all.into_iter().filter(|contact| !is_for_others(contact, "km")).collect();
    let national = |contact: &ContactBlock| usual.iter().any(|usual| usual.id == contact.id);
    let last_national = all.iter().rposition(|contact| national(contact) && !is_immigration(contact)).unwrap();
    let first_elsewhere = all.iter().position(|contact| !national(contact)).unwrap();
    assert!(last_national < first_elsewhere);
}

#[test]
fn her_own_prefecture_comes_first_when_it_answers_in_her_language() {
    let context = Context { place: Some("JP-20".to_owned()), phone: Phone::Normal, ..at("km", WEEKDAY) };
    let contacts = list(&context, &ContactsFilter::default());
    assert_eq!(ids(&contacts)[0], "center-jp-20");
    let why: Vec<&str> = contacts[0].why.iter().map(|why| why.value.as_ref()).collect();
    let part = |part: &str| why.iter().any(|why| why.contains(part));
    assert!(part("ខ្មែរ") && part("ណាហ្គាណូ"), "her language and her place are among the reasons: {why:?}");
    let screen = card().screen("/contacts", &context).unwrap();
    assert!(notices(&screen).is_empty(), "somebody answers in her language, so no notice");
}

#[test]
fn when_nobody_answers_in_her_language_one_notice_says_what_opens_next_and_what_works_now() {
    let card = card();
    let said = |language: &str, moment| {
        let context = Context { phone: Phone::Normal, ..at(language, moment) };
        notices(&card.screen("/contacts", &context).unwrap())
    };
    let thai = said("th", HOLIDAY);
    assert_eq!(thai.len(), 1);
    let notice = thai.first().unwrap();
    let whole = notice.join("\n");
    // What opens next, 110 and 119 by name, the name of her language to say, mail in her language, a Japanese line.
    for part in ["12:00", "ตำรวจ", "ไทโงะ", "タイ語", "POSSE", "โยริโซอิ"] {
        assert!(whole.contains(part), "{part} in {whole}");
    }
    let khmer = said("km", NIGHT).first().unwrap().join("\n");
    for part in ["កាមប៊ោ-ជិអា-ហ្គ៊ោ", "カンボジア語", "POSSE", "ស្ថានឯកអគ្គរាជទូតកម្ពុជា"]
    {
        assert!(khmer.contains(part), "{part} in {khmer}");
    }
}

#[test]
fn when_only_immigration_answers_in_her_language_the_notice_says_so() {
    let card = card();
    let screen = card.screen("/contacts?help=immigration-status", &at("en", WEEKDAY)).unwrap();
    assert!(
        !notices(&screen).iter().any(|notice| notice[0].contains("immigration authority")),
        "Houterasu answers in English"
    );
    let khmer = card.screen("/contacts?help=immigration-status", &at("km", WEEKDAY)).unwrap();
    let said = notices(&khmer).first().unwrap().first().unwrap().clone();
    assert!(said.contains("ភាសាខ្មែរ") && said.contains("ការិយាល័យអន្តោប្រវេសន៍"), "{said}");
    assert!(!is_immigration(&contacts_on(&khmer)[0]), "other lines still stand above");
}

#[test]
fn the_card_says_when_it_knows_no_office_in_her_prefecture() {
    let card = card();
    let context = Context { place: Some("JP-02".to_owned()), ..at("en", NIGHT) };
    let english = person("en", context.now);
    let with_place = notices(&card.screen("/contacts?help=labour", &context).unwrap()).concat().join("\n");
    let without = notices(&card.screen("/contacts?help=labour", &english).unwrap()).concat().join("\n");
    assert!(with_place.contains("This card knows no office in Aomori."), "{with_place}");
    assert!(!without.contains("knows no office"), "{without}");
}

#[test]
fn a_phone_that_may_not_call_is_told_so_beside_the_emergency_numbers() {
    let card = card();
    for route in ["/", "/emergency", "/situation/threats", "/contact/police-110"] {
        for phone in Phone::ALL {
            let screen = card.screen(route, &Context { phone, ..at("en", WEEKDAY) }).unwrap();
            let said = notices(&screen).concat().join("\n");
            let warned = said.contains("A phone without a SIM for calls cannot call these numbers.")
                && said.contains("Use another person's phone.")
                && said.contains("public phone");
            assert_eq!(warned, phone != Phone::Normal, "{route} {phone:?}");
        }
    }
}

#[test]
fn without_a_sim_what_needs_no_call_comes_first() {
    let context = Context { phone: Phone::None, ..at("th", WEEKDAY) };
    let contacts =
        list(&context, &ContactsFilter { help: Some("domestic-violence".to_owned()), ..ContactsFilter::default() });
    assert_eq!(contacts[0].id, "dv-soudan-plus", "its chat is open in Thai");
    let action = serde_json::to_string(&contacts[0].buttons).unwrap();
    assert!(action.contains("https://soudanplus.jp") && !action.contains("dial"), "{action}");
}

#[test]
fn opening_hours_are_said_as_people_say_them() {
    let text = |id: &str, day: &str, hour: u16, minute: u16| {
        let context = person("en", japan(day, hour, minute));
        let contacts = list(&context, &ContactsFilter { all: true, ..ContactsFilter::default() });
        contacts.into_iter().find(|contact| contact.id == id).unwrap().availability.text.value.to_string()
    };
    assert_eq!(text("fresc", "2026-11-24", 14, 0), "Open until 17:00");
    assert_eq!(text("fresc", "2026-11-24", 17, 0), "Closed now. Opens tomorrow at 09:00");
    assert_eq!(text("fresc", "2026-11-24", 8, 0), "Closed now. Opens today at 09:00");
    assert_eq!(text("fresc", "2026-11-27", 18, 0), "Closed now. Opens on Monday 30 November at 09:00");
    assert_eq!(text("fresc", "2026-12-28", 18, 0), "Closed now. Opens on Monday 4 January at 09:00");
    assert_eq!(text("police-110", "2026-11-24", 3, 0), "Open all day, every day");
    assert_eq!(text("rengo-hotline", "2026-11-24", 14, 0), "Hours not known");
    assert_eq!(
        text("victim-support-tokyo", "2026-11-23", 11, 0),
        "Not known if it is open now. Opens tomorrow at 09:30"
    );
}

#[test]
fn past_the_last_holiday_it_knows_the_card_says_so_and_before_the_first_that_the_clock_is_wrong() {
    let card = card();
    let said = |day: &str| notices(&card.screen("/contacts", &at("en", (day, 14))).unwrap()).concat().join("\n");
    assert!(said("2028-01-05").contains("only until 31 December 2027"));
    assert!(said("2019-06-04").contains("The date of this phone looks wrong."));
    assert!(!said("2026-11-24").contains("holidays of Japan"));
}

#[test]
fn a_contacts_screen_warns_of_traces_and_says_whom_to_try_next() {
    let card = card();
    let screen = card.screen("/contact/rengo-hotline", &at("en", NIGHT)).unwrap();
    let json = serde_json::to_string(&screen).unwrap();
    assert!(json.contains("A call stays in the phone's list of calls. A message stays in the chat."));
    assert!(json.contains("If nobody answers, try:"));
    assert!(json.contains("No law says they must tell immigration. But they may."));
    assert!(json.contains("/phrase/call-this-number-for-me?contact=rengo-hotline"));
}
