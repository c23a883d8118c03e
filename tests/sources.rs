//! Where the facts come from, in words that the reader can read: who published them, in her language; on which days they were read; laws as they are cited.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::screen::{Block, Screen};
use helpcard_tests::{LANGUAGES, card, japan, person, root};

fn pages(language: &str, start: &str) -> Vec<(String, Screen)> {
    let card = card();
    let reader = person(language, japan("2026-12-01", 11, 0));
    let routes = card.routes().unwrap();
    let routes = routes.into_iter().filter(|route| route.starts_with(start));
    routes.map(|route| (route.clone(), (*card.screen(&route, &reader).unwrap()).clone())).collect()
}

/// English descriptions of pages stood on every contact in Khmer, Thai and Japanese.
#[test]
fn a_source_is_named_in_the_language_of_the_reader() {
    let mut seen = 0;
    for language in LANGUAGES {
        for start in ["/contact/", "/situation/"] {
            for (route, screen) in pages(language, start) {
                for block in &screen.blocks {
                    let Block::Source { text, title, title_lang, .. } = block else { continue };
                    seen += 1;
                    match text {
                        None => assert_eq!(title_lang, language, "{route}: {title}"),
                        Some(text) => {
                            assert_eq!(&*text.lang, language, "{route}: {text:?}");
                            // Beneath it only what a Japanese reader can read.
                            assert!(text.beneath.as_ref().is_none_or(|beneath| &*beneath.lang == "ja"), "{route}");
                        }
                    }
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
}

/// Every day on which something was read, as content says it.
fn days_read() -> Vec<String> {
    let mut days = Vec::new();
    let mut folders = vec![root().join("content")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(&path).unwrap();
                days.extend(
                    text.lines().filter_map(|line| line.strip_prefix("read = ")).map(|day| day.replace('"', "")),
                );
            }
        }
    }
    days.sort();
    days
}

#[test]
fn the_page_about_the_card_names_the_first_and_the_last_day_on_which_facts_were_read() {
    let days = days_read();
    let (first, last) = (days.first().unwrap(), days.last().unwrap());
    assert_eq!((first.as_str(), last.as_str()), ("2026-11-23", "2026-12-01"), "write the days below anew");
    for (language, said) in [
        ("en", "from 23 November 2026 to 1 December 2026"),
        ("ja", "2026年11月23日から2026年12月1日まで"),
        ("th", "23 พฤศจิกายน ค.ศ. 2026 ถึง 1 ธันวาคม ค.ศ. 2026"),
        ("km", "23 ខែវិច្ឆិកា ឆ្នាំ 2026 ដល់ថ្ងៃទី 1 ខែធ្នូ ឆ្នាំ 2026"),
    ] {
        let (_, about) = pages(language, "/about").remove(0);
        let texts = about.blocks.iter().filter_map(|block| match block {
            Block::Text { text } => Some(text.value.to_string()),
            _ => None,
        });
        assert!(texts.clone().any(|text| text.contains(said)), "{language}: {:?}", texts.collect::<Vec<_>>());
    }
}

/// A day is written as people read it, also in the title of a source.
#[test]
fn no_title_of_a_source_holds_a_day_of_a_machine() {
    let is_day = |word: &str| {
        let parts: Vec<&str> = word.split('-').collect();
        let digits = |part: &&str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
    };
    assert!(is_day("1955-10-07") && !is_day("1955年10月7日"));
    let mut seen = 0;
    for start in ["/contact/", "/situation/"] {
        for (route, screen) in pages("en", start) {
            for block in &screen.blocks {
                let Block::Source { title, .. } = block else { continue };
                seen += 1;
                let holds = title.split(|letter: char| !letter.is_ascii_digit() && letter != '-').any(is_day);
                assert!(!holds, "{route}: {title}");
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// Few of the readers know Roman numerals, and nobody reads "70(1)(v)" aloud.
#[test]
fn a_law_is_cited_as_it_is_read_aloud() {
    for (language, cited) in [
        ("en", "Article 70, paragraph 1, item 5"),
        ("th", "มาตรา 70 วรรค 1 (5)"),
        ("km", "មាត្រា 70 កថាខណ្ឌទី 1 ចំណុចទី 5"),
        ("ja", "第70条第1項第5号"),
    ] {
        let mut found = false;
        for (route, screen) in pages(language, "/situation/") {
            for block in &screen.blocks {
                let Block::Source { text: Some(text), .. } = block else { continue };
                found |= text.value.contains(cited);
                let numeral = ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)"];
                assert!(!numeral.iter().any(|numeral| text.value.contains(numeral)), "{route}: {}", text.value);
            }
        }
        assert!(found, "{language}: {cited}");
    }
}
