//! Rights: each sentence is true alone, says what the law says and no more, and turns over on its day.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop here")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use helpcard_core::screen::Block;
use helpcard_desk::check;
use helpcard_desk::locale::{Locale, Message};
use helpcard_tests::{LANGUAGES, card, japan, person, project, root};

/// Where the rights of technical interns stand.
const OF_INTERNS: [&str; 4] = ["passport-taken", "cannot-leave", "sent-home", "violence-at-work"];
/// The last day of the old scheme, and the first of the new one.
const SIDES: [&str; 2] = ["2027-03-31", "2027-04-01"];

static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| check(&project()).unwrap().locales);

fn locale(tag: &str) -> &'static BTreeMap<String, Message> {
    &LOCALES.iter().find(|locale| locale.tag == tag).unwrap().messages
}

/// The words below the heading of the rights: of each right its sentence, and what follows it.
fn rights(situation: &str, language: &str, day: &str) -> Vec<Vec<String>> {
    let card = card();
    let screen = card.screen(&format!("/situation/{situation}"), &person(language, japan(day, 12, 0))).unwrap();
    let heading = &locale(language)["heading-rights"].words;
    let below = screen
        .blocks
        .iter()
        .skip_while(|block| !matches!(block, Block::Heading { text, .. } if *text.value == **heading));
    let below: Vec<&Block> = below.skip(1).take_while(|block| !matches!(block, Block::Heading { .. })).collect();
    let is_source = |block: &Block| matches!(block, Block::Source { .. });
    below
        .chunk_by(|block, next| !is_source(block) || is_source(next))
        .map(|right| {
            let texts = right.iter().filter_map(|block| match block {
                Block::Text { text } => Some(text.value.to_string()),
                _ => None,
            });
            texts.collect()
        })
        .collect()
}

#[test]
fn no_sentence_of_the_law_says_more_than_the_law() {
    let table = std::fs::read_to_string(root().join("tests/data/right-words.tsv")).unwrap();
    let mut wrong = Vec::new();
    let mut rows = 0;
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let [language, id, verb, words] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row:?}") };
        let message = locale(language).get(id).unwrap_or_else(|| panic!("{language} has no {id}"));
        let holds = message.packed.1.to_lowercase().contains(&words.to_lowercase());
        let wanted = match verb {
            "has" => true,
            "lacks" => false,
            _ => panic!("{row:?}"),
        };
        if holds != wanted {
            wrong.push(format!("{row}: {}", message.packed.1));
        }
        rows += 1;
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(rows > 80, "{rows}");
}

/// An intern must not read, on the day after, only the rule of the others: that nothing happens to who keeps her passport.
#[test]
fn interns_of_the_old_scheme_and_workers_of_the_new_one_find_their_rule_on_both_sides_of_the_day() {
    for situation in OF_INTERNS {
        for day in SIDES {
            let shown = rights(situation, "en", day);
            assert!((1..=4).contains(&shown.len()), "{situation} on {day} shows {} rights", shown.len());
        }
        let [last, first] = SIDES.map(|day| rights(situation, "en", day).concat().join("\n"));
        assert!(last.contains("Technical interns:"), "{last}");
        assert!(!last.contains("1 April 2027") && !last.contains("do not know for sure"), "{last}");
        assert!(first.contains("Technical interns from before 1 April 2027: by the old rule"), "{first}");
        assert!(first.contains("We think it still holds, but do not know for sure. Ask a helper."), "{first}");
        assert!(!first.contains("Technical interns:"), "{first}");
        assert!(first.contains("Since 1 April 2027 a new scheme, Employment for Skill Development"), "{first}");
        assert!(first.contains("If you came under the new scheme, we do not know for sure"), "{first}");
    }
    let unsure = [("ja", "たしかではありません"), ("km", "មិនដឹងច្បាស់"), ("th", "ไม่รู้แน่ชัด")];
    for (language, words) in unsure {
        for situation in OF_INTERNS {
            let [last, first] = SIDES.map(|day| rights(situation, language, day).concat().join("\n"));
            assert!(!last.contains(words), "{language} {last}");
            // Once for the intern, once for who came under the new scheme.
            assert_eq!(first.matches(words).count(), 2, "{language} {first}");
        }
    }
}

#[test]
fn what_follows_a_sentence_stands_below_it_as_a_text_of_its_own_in_every_language() {
    for language in LANGUAGES {
        let shown = rights("passport-taken", language, "2026-12-01");
        let parts: Vec<usize> = shown.iter().map(Vec::len).collect();
        assert_eq!(parts, [2, 2, 2], "{language} {shown:?}");
        // This sentence says all there is to say.
        let whole = rights("sent-home", language, "2026-12-01");
        assert_eq!(whole.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2, 2], "{language} {whole:?}");
        assert!(shown.iter().chain(&whole).flatten().all(|text| !text.is_empty()));
    }
}
