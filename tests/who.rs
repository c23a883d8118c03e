//! Who is on the page of a situation, against a table written from content and the law: `tests/data/who.tsv`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::fmt::Write as _;

use helpcard_core::screen::{Action, Block, ContactBlock, Screen, Tone};
use helpcard_core::{Card, Context, Phone};
use helpcard_tests::{card, contacts_on, is_call, japan, notices, person, root};

const MOMENTS: [(&str, &str, u16, u16); 3] =
    [("weekday", "2026-12-01", 11, 0), ("night", "2026-12-01", 23, 30), ("holiday", "2026-11-23", 11, 0)];
const PLACES: [(&str, Option<&str>); 3] = [("-", None), ("JP-13", Some("JP-13")), ("JP-10", Some("JP-10"))];
const PHONES: [Phone; 3] = [Phone::Normal, Phone::DataOnly, Phone::None];
const EMERGENCY: [&str; 2] = ["police-110", "fire-ambulance-119"];
const MOST: usize = 4;

/// A line of the table: where it holds, and what.
struct Row {
    cells: [String; 5],
    must: Vec<Vec<String>>,
    never: Vec<String>,
    first: Vec<String>,
}

fn parts(text: &str, by: char) -> Vec<String> {
    text.split(by).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn table() -> Vec<Row> {
    let text = std::fs::read_to_string(root().join("tests/data/who.tsv")).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 8, "{line}");
            Row {
                cells: std::array::from_fn(|index| columns[index].to_owned()),
                must: parts(columns[5], ';').iter().map(|any| parts(any, '|')).collect(),
                never: parts(columns[6], ','),
                first: parts(columns[7], ','),
            }
        })
        .collect()
}

impl Row {
    fn holds_for(&self, cell: &[&str; 5]) -> bool {
        self.cells.iter().zip(cell).all(|(asked, cell)| asked == "*" || asked.split(',').any(|one| one == *cell))
    }
}

struct Page {
    cell: [String; 5],
    phone: Phone,
    screen: Screen,
}

/// Every page of the product.
fn pages(card: &Card) -> Vec<Page> {
    let mut pages = Vec::new();
    let situations = card.routes().unwrap().into_iter().filter(|route| route.starts_with("/situation/"));
    for route in situations {
        for language in ["km", "th"] {
            for (moment, day, hour, minute) in MOMENTS {
                for (place_name, place) in PLACES {
                    for phone in PHONES {
                        let now = japan(day, hour, minute);
                        let context = Context { place: place.map(str::to_owned), phone, ..person(language, now) };
                        let situation = route.trim_start_matches("/situation/");
                        let cell = [situation, language, moment, place_name, phone.name()].map(str::to_owned);
                        pages.push(Page { cell, phone, screen: (*card.screen(&route, &context).unwrap()).clone() });
                    }
                }
            }
        }
    }
    pages
}

fn people(screen: &Screen) -> Vec<String> {
    let ids = contacts_on(screen).into_iter().map(|contact| contact.id);
    ids.filter(|id| !EMERGENCY.contains(&id.as_str())).collect()
}

#[test]
fn the_people_of_every_page_are_those_of_the_table() {
    let card = card();
    let known: Vec<String> = card.all_contacts().unwrap().iter().map(|contact| contact.id.clone()).collect();
    let table = table();
    let mut wrong = String::new();
    for page in pages(&card) {
        let cell = page.cell.each_ref().map(String::as_str);
        let shown = people(&page.screen);
        let rows: Vec<&Row> = table.iter().filter(|row| row.holds_for(&cell)).collect();
        assert!(
            rows.iter().any(|row| !row.must.is_empty()) && rows.iter().any(|row| !row.first.is_empty()),
            "{cell:?}"
        );
        for row in rows {
            for any in &row.must {
                if !any.iter().any(|id| shown.contains(id)) {
                    let _ = writeln!(wrong, "{cell:?}: none of {any:?} among {shown:?}");
                }
            }
            for id in row.never.iter().filter(|id| shown.contains(id)) {
                let _ = writeln!(wrong, "{cell:?}: {id} is among {shown:?}");
            }
            if !row.first.is_empty() && !shown.first().is_some_and(|first| row.first.contains(first)) {
                let _ = writeln!(wrong, "{cell:?}: the first is none of {:?}: {shown:?}", row.first);
            }
        }
        assert!(shown.iter().all(|id| known.contains(id)));
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_name_in_the_table_is_a_contact_of_the_card() {
    let card = card();
    let known: Vec<&str> = card.all_contacts().unwrap().iter().map(|contact| contact.id.as_str()).collect();
    for row in table() {
        for id in row.must.iter().flatten().chain(&row.never).chain(&row.first) {
            assert!(known.contains(&id.as_str()), "{id}");
        }
    }
}

#[test]
fn a_page_has_at_most_four_people_and_in_danger_the_two_numbers_above_them() {
    for page in pages(&card()) {
        let ids: Vec<String> = contacts_on(&page.screen).into_iter().map(|contact| contact.id).collect();
        let emergency = ids.iter().take_while(|id| EMERGENCY.contains(&id.as_str())).count();
        assert!(emergency == 0 || emergency == EMERGENCY.len(), "{:?}: {ids:?}", page.cell);
        assert!((1..=MOST).contains(&(ids.len() - emergency)), "{:?}: {ids:?}", page.cell);
    }
}

#[test]
fn without_a_voice_plan_two_of_the_four_are_reached_by_data_and_without_a_sim_wifi_is_named() {
    for page in pages(&card()) {
        let people = contacts_on(&page.screen);
        let by_data = people.iter().filter(|contact| {
            contact.channels.iter().any(|channel| !is_call(&channel.kind) && channel.kind != "walk-in")
        });
        if page.phone != Phone::Normal {
            assert!(by_data.count() >= 2, "{:?}", page.cell);
        }
        let says_wifi = |block: &Block| matches!(block, Block::Text { text } if text.value.contains("Wi-Fi"));
        assert_eq!(page.screen.blocks.iter().any(says_wifi), page.phone == Phone::None, "{:?}", page.cell);
    }
}

#[test]
fn who_stands_first_is_reached_by_what_her_phone_can_do() {
    for page in pages(&card()).iter().filter(|page| page.phone != Phone::Normal) {
        let people = contacts_on(&page.screen);
        let first = people.iter().find(|contact| !EMERGENCY.contains(&contact.id.as_str())).unwrap();
        let by_data = |contact: &ContactBlock| {
            contact.channels.iter().any(|channel| !is_call(&channel.kind) && channel.kind != "walk-in")
        };
        assert!(by_data(first), "{:?}: {}", page.cell, first.id);
    }
}

#[test]
fn nobody_stands_there_twice_under_two_names() {
    for page in pages(&card()) {
        let mut numbers: Vec<String> = Vec::new();
        for contact in contacts_on(&page.screen) {
            let voice = contact.channels.iter().find(|channel| is_call(&channel.kind));
            if let Some(voice) = voice {
                assert!(!numbers.contains(&voice.value), "{:?}: {} twice", page.cell, voice.value);
                numbers.push(voice.value.clone());
            }
        }
    }
}

#[test]
fn where_her_country_is_not_known_no_embassy_stands_there_and_the_step_leads_to_all_of_them() {
    let card = card();
    for language in ["ja", "en"] {
        for route in card.routes().unwrap().iter().filter(|route| route.starts_with("/situation/")) {
            let screen = card.screen(route, &person(language, japan("2026-12-01", 11, 0))).unwrap();
            let shown = people(&screen);
            assert!(!shown.iter().any(|id| id.contains("embassy") || id.contains("consulate")), "{route}: {shown:?}");
        }
        let screen = card.screen("/situation/passport-taken", &person(language, japan("2026-12-01", 11, 0))).unwrap();
        let opened: Vec<String> = screen
            .blocks
            .iter()
            .flat_map(Block::buttons)
            .filter_map(|button| match &button.action {
                Action::Open { route } => Some(route.clone()),
                _ => None,
            })
            .collect();
        assert!(opened.contains(&"/contacts?help=embassy".to_owned()), "{opened:?}");
    }
}

#[test]
fn whoever_a_step_means_is_a_button_on_it_and_stands_in_the_list_below() {
    let card = card();
    let facts = helpcard_desk::check(&helpcard_tests::project()).unwrap().content;
    for page in pages(&card) {
        let situation = facts.situations.iter().find(|known| known.value.id.get_ref() == &page.cell[0]).unwrap();
        let steps = page.screen.blocks.iter().filter_map(|block| match block {
            Block::Step { buttons, .. } => Some(buttons),
            _ => None,
        });
        let shown = people(&page.screen);
        for (buttons, step) in steps.zip(&situation.value.step) {
            let opened: Vec<&str> = buttons
                .iter()
                .filter_map(|button| match &button.action {
                    Action::Open { route } => route.strip_prefix("/contact/"),
                    _ => None,
                })
                .collect();
            let names = step.contacts.iter().any(|contact| !EMERGENCY.contains(&contact.get_ref().as_str()));
            assert!(step.asks.is_empty() || !opened.is_empty(), "{:?} {}", page.cell, step.id.get_ref());
            assert!(
                opened.is_empty() || names || !step.asks.is_empty(),
                "{:?} {}: {opened:?}",
                page.cell,
                step.id.get_ref()
            );
            assert!(opened.iter().all(|id| shown.iter().any(|shown| shown == id)), "{:?}: {opened:?}", page.cell);
            assert!(
                buttons.iter().all(|button| match &button.action {
                    Action::Dial { number, .. } => ["110", "119"].contains(&number.as_str()),
                    _ => true,
                }),
                "{:?}: only 110 and 119 are buttons that dial twice",
                page.cell
            );
        }
    }
}

#[test]
fn a_japanese_line_that_always_costs_stands_below_everyone_who_speaks_or_writes_her_language() {
    for page in pages(&card()) {
        let language = &page.cell[1];
        let people = contacts_on(&page.screen);
        let speaks = |contact: &&ContactBlock| {
            let talks = |kind: &str| kind != "web" && kind != "walk-in";
            contact.channels.iter().any(|channel| talks(&channel.kind) && channel.languages.contains(language))
        };
        let costs = |contact: &&ContactBlock| contact.channels.iter().all(|channel| channel.cost == "navi-dial");
        let strangers = people.iter().position(|contact| !speaks(&contact) && costs(&contact)).unwrap_or(people.len());
        assert!(!people[strangers..].iter().any(|contact| speaks(&contact)), "{:?}", page.cell);
    }
}

#[test]
fn the_numbered_steps_are_never_cut_in_two_and_the_warning_about_a_sim_stands_once() {
    let card = card();
    for route in card.routes().unwrap().iter().filter(|route| route.starts_with("/situation/")) {
        let screen = card.screen(route, &person("en", japan("2026-12-01", 11, 0))).unwrap();
        let is_step = |block: &Block| matches!(block, Block::Step { .. });
        let first = screen.blocks.iter().position(is_step).unwrap();
        let steps = screen.blocks.iter().filter(|block| is_step(block)).count();
        assert!(screen.blocks[first..first + steps].iter().all(is_step), "{route}");
        let warned = notices(&screen).iter().filter(|notice| notice[0].contains("SIM")).count();
        assert!(warned <= 1, "{route}");
    }
}

#[test]
fn an_english_step_that_says_whom_to_ask_leads_to_somebody() {
    let project = helpcard_tests::project();
    let facts = helpcard_desk::check(&project).unwrap().content;
    let whom = ["helper", "lawyer", "union", "your embassy", "one-stop centre", "labour office", "safe place to stay"];
    for situation in &facts.situations {
        let id = situation.value.id.get_ref();
        let words = &project.files[&format!("locales/en/situations/{id}.ftl")];
        let leads = |step: &&helpcard_desk::content::Step| {
            step.asks.is_empty() && step.contacts.iter().all(|contact| EMERGENCY.contains(&contact.get_ref().as_str()))
        };
        for step in situation.value.step.iter().filter(leads) {
            let message = format!("step-{id}-{} = ", step.id.get_ref());
            let said = words.lines().find_map(|line| line.strip_prefix(&message)).unwrap();
            let asks = ["Ask", "ask", "Tell", "tell", "talk to", "can help"].iter().any(|verb| said.contains(verb));
            // "Even a helper" is nobody to ask, and with a helper one plans.
            let named =
                whom.iter().find(|whom| said.contains(**whom)).filter(|_| asks && !said.contains("even a helper"));
            assert!(named.is_none(), "{id}: {said}");
        }
    }
}

#[test]
fn what_a_contact_tells_immigration_follows_from_what_it_is() {
    let card = card();
    let known = card.all_contacts().unwrap();
    for (told, ids) in [
        ("acts", &["police-110", "police-consultation-9110", "police-sexual-crime-8103", "anonymous-tip-line"][..]),
        ("is-immigration", &["fresc", "fresc-helpdesk", "immigration-information-center", "immigration-trafficking"]),
        ("must-helps-first", &["labour-standards-hotline", "fresc-labour-tokyo", "mhlw-foreign-workers-telephone"]),
        (
            "must",
            &[
                "fire-ambulance-119",
                "otit-sos",
                "womens-consultation-8778",
                "one-stop-8891",
                "child-189",
                "human-rights-foreign",
                "himawari-medical",
                "tokyo-tmc-navi",
                "center-jp-20",
            ],
        ),
        (
            "need-not",
            &[
                "posse-migrant",
                "paps",
                "ijuren-smj",
                "rengo-hotline",
                "tokyo-bar-foreigners",
                "yorisoi-hotline",
                "amda-medical",
            ],
        ),
        ("unknown", &["cambodia-embassy-tokyo", "thai-embassy-tokyo", "thai-labour-office-tokyo"]),
    ] {
        for id in ids {
            let contact = known.iter().find(|contact| contact.id == *id).unwrap();
            assert_eq!(contact.tells_immigration.name(), told, "{id}");
        }
    }
    // What is known is not called unknown: embassies, and the few of whom nobody knows, are left.
    let unknown =
        known.iter().filter(|contact| contact.tells_immigration.name() == "unknown" && contact.citizens.is_none());
    assert!(unknown.count() <= 4);
}

#[test]
fn immigration_is_said_once_above_the_people_and_never_as_a_promise() {
    let card = card();
    let context = person("en", japan("2026-12-01", 11, 0));
    let situations = card.routes().unwrap().into_iter().filter(|route| route.starts_with("/situation/"));
    for route in situations.chain(["/contacts".to_owned(), "/contacts?situation=no-visa".to_owned()]) {
        let screen = card.screen(&route, &context).unwrap();
        let notes: Vec<String> = screen
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Notice { tone: Tone::Info, details, .. } => {
                    Some(details.iter().map(|detail| detail.value.to_string()).collect::<Vec<_>>().join("\n"))
                }
                _ => None,
            })
            .collect();
        assert_eq!(notes.len(), 1, "{route}");
        for line in notes[0].lines().filter(|line| line.contains("No law says")) {
            assert!(line.contains("But they may"), "{route}: {line}");
        }
        for contact in contacts_on(&screen) {
            let said = contact.facts.iter().filter(|fact| fact.value.contains("immigration")).count();
            assert_eq!(said, 0, "{route} {}: it stands once above", contact.id);
        }
        let json = serde_json::to_string(&screen).unwrap();
        for promise in ["They do not tell", "they do not tell", "never tell", "do not report you", "is safe with them"]
        {
            assert!(!json.contains(promise), "{route}: {promise}");
        }
    }
    // The page about the visa and the page of the police say the same.
    let police = serde_json::to_string(&card.screen("/contact/police-110", &context).unwrap()).unwrap();
    assert!(police.contains("the police can act on it") && !police.contains("before you say your name"), "{police}");
}

#[test]
fn beside_a_number_stands_whether_this_number_speaks_her_language() {
    let screen = card().screen("/contact/yorisoi-hotline", &person("th", japan("2026-12-01", 11, 0))).unwrap();
    let contact = contacts_on(&screen).remove(0);
    let mut seen = [false, false];
    for channel in contact.channels.iter().filter(|channel| channel.kind == "phone") {
        let said = channel.lines.iter().map(|line| line.value.as_ref()).collect::<Vec<&str>>().join("\n");
        let has_thai = channel.languages.contains(&"th".to_owned());
        assert_eq!(said.contains("มีภาษาไทยเฉพาะบางวัน"), has_thai, "{said}");
        assert_eq!(said.contains("ภาษาญี่ปุ่นเท่านั้น"), !has_thai, "{said}");
        seen[usize::from(has_thai)] = true;
    }
    assert_eq!(seen, [true, true]);
    // At night the Japanese number stands first, so nothing beside it says Thai.
    let night = card().screen("/contacts", &person("th", japan("2026-12-01", 23, 30))).unwrap();
    let yorisoi = contacts_on(&night).into_iter().find(|contact| contact.id == "yorisoi-hotline").unwrap();
    assert_eq!(yorisoi.channels[0].languages, ["ja"]);
    assert!(!yorisoi.why.iter().any(|why| &*why.value == "พูดภาษาไทยได้บางวัน"), "{:?}", yorisoi.why);
}

#[test]
fn whoever_takes_calls_from_everywhere_is_not_called_one_for_a_place_nor_a_line_in_a_language_of_its_page() {
    let screen = card().screen("/situation/no-visa", &person("km", japan("2026-12-01", 11, 0))).unwrap();
    let rink = contacts_on(&screen).into_iter().find(|contact| contact.id == "rink-osaka").unwrap();
    assert!(!rink.why.iter().any(|why| why.value.contains("សម្រាប់តែ")), "{:?}", rink.why);
    let said = notices(&screen).concat();
    // Its page answers in Khmer, its telephone does not: it can be written to.
    let naming: Vec<&String> = said.iter().filter(|line| line.contains(rink.name.value.as_ref())).collect();
    assert_eq!(naming.len(), 1, "{naming:?}");
}
