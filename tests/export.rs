//! The card as one HTML file, as far as it can be read without a browser.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop here")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use helpcard_core::screen::Block;
use helpcard_core::{Card, CardError, ContactsFilter, Context, Export, FILE_NAME, is_export};
use helpcard_tests::walked::File;
use helpcard_tests::{LANGUAGES, card, japan, person, root};

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
fn four_languages_are_small_enough_for_a_chat() {
    // It was a megabyte. Then came who answers in her language, who has read the words on each situation, hours that are not known, more people and
    // more words to find them by. When the page gets its new shape, it goes back under a megabyte.
    let page = export(&card(), &LANGUAGES, None).unwrap();
    assert!(page.len() < 1_200_000, "{} bytes; what many screens say should be shared", page.len());
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
        for link in all(main, "href=#", &[' ', '>']).into_iter().chain(all(main, " for=", &[' ', '>'])) {
            assert!(anchors.contains(link) || link.starts_with('i'), "#{link} leads nowhere");
        }
        for anchor in &anchors {
            assert!(anchor.strip_prefix(['a', 'o']).is_some_and(|number| number.parse::<u32>().is_ok()), "{anchor}");
        }
        assert!(!page.contains("passport-taken") && !page.contains("forced-sex-work"));
        let title = all(&page, "<title>", &['<'])[0];
        assert!(
            is_export(page.as_bytes())
                && is_export(&page.as_bytes()[..500])
                && !is_export(b"<!DOCTYPE html><html lang=\"en\">")
        );
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
    let at_night = card.export(
        &Export { languages: LANGUAGES.map(str::to_owned).to_vec(), ..Export::default() },
        japan("2026-11-24", 3, 0),
    );
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

/// Every file that is looked at as whoever is given it does: by what can be seen and tapped.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let card = card();
    let only = |route: String| {
        let situation = route.strip_prefix("/situation/")?.to_owned();
        let page = export(&card, &["km", "th", "ja", "en"], Some(&situation)).unwrap();
        Some((situation, page))
    };
    let mut files: Vec<(String, String)> = card.routes().unwrap().into_iter().filter_map(only).collect();
    assert!(files.len() > 10);
    files.push(("all".to_owned(), export(&card, &LANGUAGES, None).unwrap()));
    files
});

#[test]
fn help_the_card_and_the_languages_are_one_tap_from_everywhere() {
    for (name, page) in FILES.iter() {
        let file = File::read(page);
        let about: BTreeSet<&str> = file.about();
        for anchor in file.anchors() {
            let seen = file.seen(anchor);
            let near: Vec<&str> = seen.links.iter().copied().chain([anchor]).collect();
            for number in ["tel:110", "tel:119"] {
                assert!(near.iter().any(|near| file.seen(near).dials.contains(number)), "{name} {anchor}: {number}");
            }
            assert!(near.iter().any(|near| about.contains(near)), "{name} {anchor}: nothing leads to what the card is");
            let languages: BTreeSet<usize> = near.iter().filter_map(|near| file.language(near)).collect();
            assert_eq!(languages.len(), LANGUAGES.len(), "{name} {anchor}: languages {languages:?}");
        }
    }
}

#[test]
fn nothing_in_a_file_is_out_of_reach() {
    for (name, page) in FILES.iter() {
        let file = File::read(page);
        let mut reached: BTreeSet<&str> = BTreeSet::from(["a1"]);
        let mut next = vec!["a1"];
        while let Some(anchor) = next.pop() {
            for link in file.seen(anchor).links {
                if reached.insert(link) {
                    next.push(link);
                }
            }
        }
        let dead: Vec<&str> =
            file.anchors().into_iter().filter(|anchor| !reached.contains(anchor) && !file.is_sought(anchor)).collect();
        assert!(dead.is_empty(), "{name}: no visible link leads to {dead:?}");
    }
}

#[test]
fn a_forged_file_has_nothing_that_vouches_for_it() {
    let card = card();
    let about = |language| card.screen("/about", &person(language, now())).unwrap().blocks.clone();
    let is_words = |block: &Block| matches!(block, Block::Text { text } if text.beneath.is_some());
    // The words alone stand in two languages; in Japanese they are at the same place, from the end.
    let place = about("en").iter().rev().position(is_words).unwrap();
    for language in LANGUAGES {
        let Some(Block::Text { text }) = about(language).into_iter().rev().nth(place) else { panic!("{language}") };
        let (label, words) = text.value.split_at(text.value.find([':', '\u{ff1a}', '\u{17d6}']).unwrap());
        let page = export(&card, &[language], None).unwrap();
        assert!(!page.contains(label) && !page.contains(words), "{language}: {label}{words}");
    }
    let page = export(&card, &["en"], None).unwrap();
    let said = "Anybody can change a file like this one";
    let about = page.split("About this card").find(|part| part.contains(said)).unwrap();
    assert!(about.contains("always 110 (police) and 119 (ambulance and fire)"));
    // The day of the facts stands before the day of the file.
    let facts = about.find("The facts were read").unwrap();
    assert!(facts < about.find("This file was made on").unwrap());
}

#[test]
fn a_clock_before_the_facts_is_not_believed() {
    let languages = vec!["en".to_owned()];
    let page = card().export(&Export { languages, ..Export::default() }, 0).unwrap();
    assert!(!page.contains("This file was made on") && !page.contains("1970"));
}

#[test]
fn steps_are_one_list_and_the_warning_stands_once() {
    let card = card();
    let warning = card.screen("/emergency", &person("en", now())).unwrap();
    let said = warning.blocks.iter().find_map(|block| match block {
        Block::Notice { text, .. } => Some(text.value.to_string()),
        _ => None,
    });
    let said = said.unwrap();
    let page = export(&card, &["en"], None).unwrap();
    let mut warned = 0;
    for section in page.split("<section").skip(1).map(|rest| rest.split("</section>").next().unwrap()) {
        let lists = section.matches("<ol").count();
        assert!(lists <= 1, "{lists} lists of steps: {}", &section[..200]);
        let steps = section.split("<ol>").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap_or_default();
        assert!(!steps.contains("role=note"), "the steps are cut: {}", &section[..200]);
        let times = section.matches(&said).count();
        assert!(times <= 1, "the warning stands {times} times: {}", &section[..200]);
        warned += times;
    }
    assert!(warned > 5, "{warned}");
}

#[test]
fn who_has_read_the_words_stands_below_the_steps() {
    let card = card();
    for language in ["km", "th", "ja"] {
        let page = export(&card, &[language], None).unwrap();
        let words = card.screen("/situation/debt", &person(language, now())).unwrap();
        let steps = words.blocks.iter().rposition(|block| matches!(block, Block::Step { .. }));
        let Block::Text { text } = &words.blocks[steps.unwrap() + 1] else { panic!("{language}") };
        let mut count = 0;
        for section in situations(&page) {
            let after = section.split("</ol>").nth(1).unwrap();
            let next = after.split("<h2").next().unwrap();
            assert!(next.contains(&*text.value), "{language}: {}", &next[..next.len().min(300)]);
            count += 1;
        }
        assert!(count > 10, "{language}: {count}");
    }
}

#[test]
fn a_number_that_an_iphone_does_not_dial_says_so() {
    for language in LANGUAGES {
        let page = export(&card(), &[language], None).unwrap();
        let mut count = 0;
        for rest in page.split("href=tel:%23").skip(1) {
            let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
            let beside = rest.split("</a>").nth(1).unwrap();
            let beside = beside.split("</small>").next().unwrap();
            assert!(beside.contains("iPhone") && beside.ends_with(&format!("#{number}")), "{language}: {beside}");
            count += 1;
        }
        assert!(count > 5, "{language}: {count}");
    }
}

#[test]
fn each_situation_says_who_answers_in_her_language_at_any_time() {
    let card = card();
    for (language, country) in [("km", Some("KH")), ("th", Some("TH")), ("en", None), ("ja", None)] {
        let page = export(&card, &[language], None).unwrap();
        let context = person(language, now());
        let all = card.contacts(&ContactsFilter { all: true, ..ContactsFilter::default() }, &context).unwrap();
        let words = std::fs::read_to_string(root().join(format!("locales/{language}/file.ftl"))).unwrap();
        let title = words.lines().find_map(|line| line.strip_prefix("file-who = ")).unwrap();
        // Without the name of the language.
        let title = title.split("{ $language }").max_by_key(|part| part.len()).unwrap();
        let (mut boxes, mut speaking) = (0, 0);
        for section in situations(&page) {
            let mut notices = section.split("role=note>").skip(1).map(|rest| rest.split("</div>").next().unwrap());
            let inside = notices.find(|notice| notice.contains(title));
            let inside = inside.unwrap_or_else(|| panic!("{language}: {}", &section[..200]));
            boxes += 1;
            for line in inside.split("<p>").skip(1).map(|line| line.split('<').next().unwrap()) {
                // A name may be the beginning of another.
                let named = all.iter().filter(|contact| line.contains(&contact.name.value.replace('&', "&amp;")));
                let Some(named) = named.max_by_key(|contact| contact.name.value.len()) else { continue };
                let known = card.all_contacts().unwrap().iter().find(|known| known.id == named.id).unwrap();
                assert!(!known.is_immigration(), "{language}: {line}");
                assert!(known.citizens.is_none() || known.citizens.as_deref() == country, "{language}: {line}");
                let speaks = |tag: &str| {
                    known.channels.iter().any(|channel| channel.languages.iter().any(|spoken| spoken == tag))
                };
                let is_always =
                    known.channels.iter().any(|channel| channel.hours.as_ref().is_some_and(|hours| hours.always));
                assert!(speaks(language) || (speaks("ja") && is_always), "{language}: {line}");
                speaking += usize::from(speaks(language));
            }
        }
        assert!(boxes >= 17 && speaking >= 10, "{language}: {boxes} {speaking}");
    }
}

/// The pages of a file that are about a situation.
fn situations(page: &str) -> Vec<&str> {
    let sections = page.split("<section").skip(1).map(|rest| rest.split("</section>").next().unwrap());
    sections.filter(|section| section.split('>').next().unwrap().contains("situation")).collect()
}

#[test]
fn a_file_for_a_place_has_its_own_offices_and_not_those_of_others() {
    let card = card();
    let of = |place: Option<&str>| {
        let export = Export { languages: vec!["en".to_owned()], only: None };
        card.export_for(place, &export, now())
    };
    let (everywhere, here) = (of(None).unwrap(), of(Some("JP-10")).unwrap());
    let context = Context { place: Some("JP-10".to_owned()), ..person("en", now()) };
    let all = card.contacts(&ContactsFilter { all: true, ..ContactsFilter::default() }, &context).unwrap();
    let name = |id: &str| all.iter().find(|contact| contact.id == id).unwrap().name.value.replace('&', "&amp;");
    let (gunma, osaka) = (name("center-jp-10"), name("center-jp-27"));
    assert!(everywhere.contains(&gunma) && everywhere.contains(&osaka));
    assert!(here.contains(&gunma) && !here.contains(&osaka), "{gunma}, {osaka}");
    assert!(here.contains("This file is for Gunma.") && !everywhere.contains("This file is for"));
    // Its own office is the first of those who help with anything.
    let part = here.split("class=group").skip(1).find(|part| part.contains(&gunma)).unwrap();
    let first = part.split("<h1").nth(1).unwrap();
    assert!(first.contains(&gunma), "{}", &first[..200]);
    assert!(of(Some("JP-99")).unwrap_err().to_string().contains("JP-13"));
}

#[test]
fn no_browser_translates_it_and_no_address_does_more_than_it_says() {
    let page = export(&card(), &LANGUAGES, None).unwrap();
    assert!(page.contains("translate=\"no\"") && page.contains("notranslate"));
    for link in page.split(" href=").skip(1).map(|rest| rest.split([' ', '>']).next().unwrap().trim_matches('"')) {
        let known = ["#", "tel:", "sms:", "mailto:", "https://", "http://"].iter().any(|start| link.starts_with(start));
        assert!(known, "{link}");
        assert!(!link.starts_with("mailto:") || !link.contains(['?', '&', ',']), "{link}");
    }
}
