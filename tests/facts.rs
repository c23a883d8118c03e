//! Facts: which contacts and numbers the card holds, what it never prints, and what turns over on which day.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use helpcard_core::facts::{ChannelKind, Contact, Places};
use helpcard_core::hours::OpenState;
use helpcard_core::pack::PackSource;
use helpcard_core::screen::{Block, Screen, State};
use helpcard_core::{Card, ContactsFilter, Context, Export};
use helpcard_desk::check;
use helpcard_desk::content::Channel;
use helpcard_tests::{LANGUAGES, card, contacts_on, is_call, japan, person, project};

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
    let channels = || facts.contacts.iter().flat_map(|contact| &contact.value.channel).map(toml::Spanned::get_ref);
    let value = |channel: &Channel| channel.value.get_ref().clone();
    // A number may be sound by itself and doubtful with keys to press after it.
    let sound: Vec<String> = channels().filter(|channel| channel.doubtful.is_none()).map(value).collect();
    let doubtful: Vec<String> = channels()
        .filter(|channel| channel.doubtful.is_some())
        .map(value)
        .filter(|number| !sound.contains(number))
        .collect();
    for number in DOUBTFUL {
        assert!(doubtful.contains(&number.to_owned()), "{number} stands in content, with the reason: {doubtful:?}");
    }
    let wrong_everywhere = facts.traps.wrong_number.iter().filter(|wrong| wrong.not_for.is_empty());
    let banned: Vec<String> = doubtful.into_iter().chain(wrong_everywhere.map(|wrong| wrong.number.clone())).collect();
    for (route, screen) in &screens {
        for number in &banned {
            let dialled: String = number.chars().filter(|letter| !matches!(letter, '-' | ' ')).collect();
            assert!(!screen.contains(number) && !screen.contains(&dialled), "{route} holds {number}");
        }
        for closed in &facts.traps.closed {
            let id = closed.id.get_ref();
            assert!(!screen.contains(&format!("\"id\":\"{id}\"")), "{route} holds {id}");
        }
    }
}

/// In content with the reason, never on a screen.
const DOUBTFUL: [&str; 6] =
    ["0120-279-906", "092-725-9207", "0120-279-226", "090-4435-7812", "090-1895-0987", "06-6262-9226"];

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
fn the_number_of_which_nobody_knows_for_which_prefectures_it_is_is_shown_nowhere() {
    let card = card();
    for place in [None, Some("JP-03"), Some("JP-04"), Some("JP-07"), Some("JP-13")] {
        let context = Context { place: place.map(str::to_owned), ..english("2026-11-24") };
        let screen = json(&card.screen("/contact/yorisoi-hotline", &context).unwrap());
        assert!(!screen.contains("0120-279-226") && screen.contains("0120-279-338"), "{place:?}");
    }
}

#[test]
fn a_contact_with_only_doubtful_channels_is_no_mistake_and_is_shown_nowhere() {
    let facts = check(&project()).unwrap().content;
    assert!(facts.contacts.iter().any(|contact| contact.value.id.get_ref() == "thai-consulate-osaka"));
    let card = card();
    let route = "/contact/thai-consulate-osaka";
    assert!(!card.routes().unwrap().contains(&route.to_owned()));
    assert!(card.screen(route, &english("2026-12-01")).is_err());
    let found = card.search("Royal Thai Consulate-General, Osaka", &english("2026-12-01")).unwrap();
    assert!(found.iter().all(|found| found.route != route), "{found:?}");
}

#[test]
fn keys_that_one_page_of_2021_gives_are_not_pressed() {
    let card = card();
    for contact in card.all_contacts().unwrap().iter().filter(|contact| contact.id.starts_with("otit")) {
        assert!(contact.channels.iter().all(|channel| channel.then.is_none()), "{}", contact.id);
    }
    let number = |id: &str| {
        let contact = card.all_contacts().unwrap().iter().find(|contact| contact.id == id).unwrap();
        contact.channels.iter().filter(|channel| channel.kind.is_voice()).count()
    };
    assert_eq!((number("otit-sos"), number("otit-native-language")), (0, 5));
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
    for contact in card().contacts(&ContactsFilter::default(), &english("2026-12-01")).unwrap() {
        let facts: Vec<&str> = contact.facts.iter().map(|fact| fact.value.as_ref()).collect();
        let age = facts.last().unwrap();
        let read = match contact.read.as_str() {
            "2026-11-23" => "We read this on 23 November 2026.",
            "2026-12-01" => "We read this on 1 December 2026.",
            other => panic!("{}: nobody read anything on {other}", contact.id),
        };
        // Where there is no number nobody could have called.
        let tried = ["We have not called it to check.", "We have not contacted it to check."];
        let has_number = contact.channels.iter().any(|channel| is_call(&channel.kind));
        assert!(age.contains(read) && age.contains(tried[usize::from(!has_number)]), "{age}");
        assert_eq!(contact.confirmed, None);
    }
}

#[test]
fn hours_of_an_earlier_year_and_of_most_days_are_told_in_words_and_never_as_open_now() {
    let card = card();
    let file =
        card.export(&Export { languages: vec!["en".to_owned()], only: None }, japan("2026-12-01", 9, 0)).unwrap();
    for (id, value, hour, words) in [
        ("thai-embassy-tokyo", "東京都品川区上大崎3-14-6", 10, "Hours of 2021. Call first."),
        ("thai-consulate-fukuoka", "092-739-9088", 10, "Hours of 2021. Call first."),
        ("fresc-helpdesk", "0120-76-2029", 10, "Hours of 2021. Call first."),
        ("center-jp-27", "06-6941-2297", 10, "Hours of 2020. Call first."),
        ("otit-native-language", "0120-250-147", 12, "Hours of 2022. Call first."),
        ("center-jp-40", FUKUOKA, 11, "Mostly these hours. They may differ."),
        ("tell-lifeline", "0800-300-8355", 12, "Mostly these hours. They may differ."),
        ("tokyo-labour-foreigners", "03-3265-6110", 10, "Mostly these hours. They may differ."),
    ] {
        let contact = card.all_contacts().unwrap().iter().find(|contact| contact.id == id).unwrap();
        let known = contact.channels.iter().find(|channel| channel.value == value).unwrap();
        // A Tuesday within those hours: only the doubt keeps it from being open.
        let now = japan("2026-12-01", hour, 0);
        let hours = known.hours.as_ref().unwrap();
        assert_eq!(hours.at(now, card.calendar().unwrap()).state, OpenState::Open, "{id}");
        assert!(known.hours_now().is_none(), "{id}");
        let context = Context { place: place_of(contact), ..person("en", now) };
        let shown = contacts_on(&card.screen(&format!("/contact/{id}"), &context).unwrap()).remove(0);
        let channel = shown.channels.iter().find(|channel| channel.value == value).unwrap();
        assert_eq!((channel.availability.state, &channel.availability.changes_at), (State::Unknown, &None), "{id}");
        let said = channel.availability.text.value.as_ref();
        assert!(said.ends_with(words) && said.contains(" to "), "{id}: {said}");
        let open = ContactsFilter { open: true, all: true, ..ContactsFilter::default() };
        let open: Vec<String> = card.contacts(&open, &context).unwrap().into_iter().map(|open| open.id).collect();
        assert!(!open.contains(&id.to_owned()), "{id} stands among those who are open");
        assert!(file.contains(words.trim_end_matches('.')), "{id}: the file says so too");
    }
}

const FUKUOKA: &str = "アクロス福岡3階 FUKUOKA IS OPENセンター";

/// A prefecture that a contact serves.
fn place_of(contact: &Contact) -> Option<String> {
    match &contact.places {
        Places::Only(codes) => codes.first().cloned(),
        Places::National | Places::Abroad => None,
    }
}

#[test]
fn a_number_whose_hours_each_prefecture_sets_is_neither_open_nor_closed() {
    let card = card();
    for id in ["police-consultation-9110", "one-stop-8891", "av-act-consultation"] {
        for hour in [3, 11, 20] {
            let context = person("en", japan("2026-12-01", hour, 0));
            let contact = contacts_on(&card.screen(&format!("/contact/{id}"), &context).unwrap()).remove(0);
            assert_eq!(contact.availability.state, State::Unknown, "{id}");
            // Said once, where the hours would stand: not "hours not known" there and why below.
            let said = contact.availability.text.value.as_ref();
            assert_eq!(said, "Hours not known: they differ from prefecture to prefecture", "{id}");
            assert!(!contact.facts.iter().any(|fact| fact.value.contains("prefecture")), "{id}: {:?}", contact.facts);
        }
    }
}

#[test]
fn a_line_against_suicide_that_answers_day_and_night_says_so() {
    let night = person("en", japan("2026-12-01", 3, 0));
    let contact = contacts_on(&card().screen("/contact/inochi-sos", &night).unwrap()).remove(0);
    assert_eq!(contact.availability.state, State::Open);
    assert_eq!(contact.availability.text.value.as_ref(), "Open all day, every day");
}

#[test]
fn a_number_for_some_phones_only_says_for_which() {
    let card = card();
    for (id, value, note) in [
        ("houterasu-multilingual", "050-3754-5430", "For internet (IP) phones and prepaid phones"),
        ("houterasu-multilingual", "03-6745-5600", "For internet (IP) phones and prepaid phones"),
        ("immigration-information-center", "03-5796-7112", "For internet (IP) phones and calls from abroad"),
        ("fresc", "03-5363-3013", "For internet (IP) phones and calls from abroad"),
    ] {
        let contact = contacts_on(&card.screen(&format!("/contact/{id}"), &english("2026-12-01")).unwrap()).remove(0);
        let channel = contact.channels.iter().find(|channel| channel.value == value).unwrap();
        let lines: Vec<&str> = channel.lines.iter().map(|line| line.value.as_ref()).collect();
        assert!(lines.contains(&note), "{id} {value}: {lines:?}");
        let plain = contact.channels.iter().find(|channel| channel.value.starts_with("0570")).unwrap();
        assert!(plain.lines.iter().all(|line| &*line.value != note), "{id}");
    }
}

#[test]
fn the_contacts_that_workers_missed_are_there_with_what_is_known_of_them() {
    let card = card();
    let contact = |id: &str| card.all_contacts().unwrap().iter().find(|contact| contact.id == id).unwrap();
    let speaks = |id: &str, value: &str, language: &str| {
        let channel = contact(id).channels.iter().find(|channel| channel.value == value);
        let channel = channel.unwrap_or_else(|| panic!("{id} has no {value}"));
        channel.languages.iter().any(|spoken| spoken == language)
    };
    assert!(speaks("rink-osaka", "06-6476-8228", "th") && !speaks("rink-osaka", "06-6476-8228", "km"));
    assert!(speaks("rink-osaka", "https://rink-osaka.com", "km"));
    assert!(speaks("houterasu-multilingual", "03-6745-5600", "ja"));
    assert!(speaks("center-jp-40", FUKUOKA, "km") && speaks("center-jp-40", FUKUOKA, "th"));
    for number in ["03-3265-6110", "042-595-8004"] {
        assert!(speaks("tokyo-labour-foreigners", number, "ja") && !speaks("tokyo-labour-foreigners", number, "th"));
    }
    let interpreter =
        contact("tokyo-labour-foreigners").channels.iter().find(|channel| channel.note.is_some()).unwrap();
    assert!(interpreter.kind == ChannelKind::WalkIn && interpreter.languages.contains(&"th".to_owned()));
    // Web pages only: no source gives more.
    for (id, page) in [
        ("thai-network-japan", "https://tnj.jimdofree.com"),
        ("central-cambodia", "https://central-cambodia.org/en/programmes/anti-human-trafficking-and-migration"),
    ] {
        let channels: Vec<(ChannelKind, &str)> =
            contact(id).channels.iter().map(|channel| (channel.kind, channel.value.as_str())).collect();
        assert_eq!(channels, [(ChannelKind::Web, page)], "{id}");
    }
    // Mail goes through a form: it is a page, not an address.
    let plus: Vec<ChannelKind> = contact("dv-soudan-plus").channels.iter().map(|channel| channel.kind).collect();
    assert_eq!(plus, [ChannelKind::Phone, ChannelKind::Chat, ChannelKind::Web]);
    let screen = json(&card.screen("/contact/dv-soudan-plus", &english("2026-12-01")).unwrap());
    assert!(screen.contains("You can write to them on this page, day and night."), "{screen}");
}

#[test]
fn a_trial_that_ended_is_no_longer_promised() {
    let card = card();
    let plaza = card.all_contacts().unwrap().iter().find(|contact| contact.id == "tokyo-womens-plaza").unwrap();
    assert!(plaza.channels.iter().all(|channel| *channel.languages == ["ja".to_owned()]));
    for (language, day) in [("en", "30 March 2021"), ("ja", "2021年3月30日"), ("th", "ค.ศ. 2021"), ("km", "ឆ្នាំ 2021")]
    {
        let context = person(language, japan("2026-12-01", 11, 0));
        assert!(json(&card.screen("/contact/tokyo-womens-plaza", &context).unwrap()).contains(day), "{language}");
    }
}

#[test]
fn a_child_is_not_told_that_every_line_takes_her_without_a_name() {
    let card = card();
    let first = |language: &str| {
        let screen = card.screen("/situation/under-18", &person(language, japan("2026-12-01", 11, 0))).unwrap();
        let step = screen.blocks.iter().find_map(|block| match block {
            Block::Step { text, .. } => Some(text.value.to_string()),
            _ => None,
        });
        step.unwrap()
    };
    for (language, some) in [("en", "Some let you"), ("ja", "ところもあります"), ("km", "កន្លែងខ្លះ"), ("th", "บางที่")]
    {
        assert!(first(language).contains(some), "{language}: {}", first(language));
    }
}

#[test]
fn a_contact_that_somebody_reached_says_by_which_of_its_numbers() {
    let mut project = project();
    let file = "content/contacts/general.toml";
    let text = project.files[file].replacen(
        "value = \"050-3754-5430\"\n",
        "value = \"050-3754-5430\"\nconfirmed = \"2026-11-20\"\n",
        1,
    );
    project.files.insert(file.to_owned(), text);
    let pack = check(&project).unwrap().pack(1).unwrap();
    let card = Card::open(PackSource::Bytes(pack), helpcard_embedded::EMERGENCY).unwrap();
    let screen = card.screen("/contact/houterasu-multilingual", &english("2026-12-01")).unwrap();
    let contact = contacts_on(&screen).remove(0);
    for channel in &contact.channels {
        let reached = channel.lines.iter().any(|line| line.value.contains("20 November 2026"));
        assert_eq!(reached, channel.value == "050-3754-5430", "{}: {:?}", channel.value, channel.lines);
    }
    let facts: Vec<&str> = contact.facts.iter().map(|fact| fact.value.as_ref()).collect();
    assert!(!facts.iter().any(|fact| fact.contains("20 November 2026")), "not of the whole contact: {facts:?}");
    assert!(!facts.iter().any(|fact| fact.contains("We have not called")), "{facts:?}");
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
