//! What people type finds what they mean.

#![allow(clippy::unwrap_used, reason = "a test may stop here")]

use helpcard_core::pack::PackSource;
use helpcard_core::screen::Block;
use helpcard_core::{Card, Context};
use helpcard_tests::{LANGUAGES, QueryLine, card, changed_pack, japan, person, queries};

/// Out of a hundred, how many have the right answer in the first three, at least.
const WANTED_OF_HUNDRED: usize = 97;

/// One divided by the place of the right answer, in thousandths: its mean, at least.
const WANTED_RECIPROCAL: usize = 940;

/// Where the right answer stands: 0 is first.
fn rank(card: &Card, line: &QueryLine) -> Option<usize> {
    let context = person(&line.language, japan("2026-11-24", 14, 0));
    let found = card.search(&line.query, &context).unwrap();
    found.iter().position(|found| found.route == line.route)
}

#[test]
fn the_right_answer_is_in_the_first_three_and_mostly_first() {
    let card = card();
    let lines = queries();
    let ranks: Vec<Option<usize>> = lines.iter().map(|line| rank(&card, line)).collect();
    let missed: Vec<String> = lines
        .iter()
        .zip(&ranks)
        .filter(|(_, rank)| !matches!(rank, Some(0..3)))
        .map(|(line, rank)| format!("{} {:?} wants {}: {rank:?}", line.language, line.query, line.route))
        .collect();
    let good = lines.len() - missed.len();
    assert!(good * 100 >= lines.len() * WANTED_OF_HUNDRED, "{good} of {}\n{}", lines.len(), missed.join("\n"));
    // In thousandths, so that no float decides.
    let reciprocal: usize = ranks.iter().flatten().map(|rank| 1000 / (rank + 1)).sum();
    assert!(reciprocal >= lines.len() * WANTED_RECIPROCAL, "mean reciprocal rank {}", reciprocal / lines.len());
}

#[test]
fn someone_who_wants_to_die_finds_whom_to_call() {
    let card = card();
    for (language, query) in [
        ("en", "suicide"),
        ("en", "kill myself"),
        ("th", "ฆ่าตัวตาย"),
        ("th", "อยากฆ่าตัวตาย"),
        ("km", "សម្លាប់ខ្លួន"),
        ("km", "ធ្វើអត្តឃាត"),
        ("ja", "自殺"),
        ("ja", "じさつ"),
    ] {
        let found = card.search(query, &person(language, english().now)).unwrap();
        let first: Vec<&str> = found.iter().take(3).map(|found| found.route.as_str()).collect();
        assert!(first.contains(&"/contact/inochi-sos"), "{language} {query}: {first:?}");
    }
}

#[test]
fn of_many_words_those_that_stand_in_few_places_decide() {
    let card = card();
    assert_eq!(first(&card, "boss is hitting me please help").as_deref(), Some("/situation/violence-at-work"));
    assert_eq!(first(&card, "job different from contract").as_deref(), Some("/situation/false-job"));
}

#[test]
fn there_are_enough_queries_in_every_language() {
    for language in LANGUAGES {
        let count = queries().iter().filter(|line| line.language == language).count();
        assert!(count >= 40, "{language}: {count}");
    }
}

fn english() -> Context {
    person("en", japan("2026-11-24", 14, 0))
}

fn first(card: &Card, query: &str) -> Option<String> {
    card.search(query, &english()).unwrap().first().map(|found| found.route.clone())
}

#[test]
fn every_script_and_a_slip_of_the_finger_find_the_same_card() {
    let card = card();
    for query in
        ["លិខិតឆ្លងដែន", "លិខិត\u{200b}ឆ្លង\u{200b}ដែន", "pasport", "パスポート", "ぱすぽーと", "ﾊﾟｽﾎﾟｰﾄ", "พาสปอร์ต", "พาสปอต"]
    {
        for language in LANGUAGES {
            let found = card.search(query, &person(language, english().now)).unwrap();
            assert_eq!(
                found.first().map(|found| found.route.as_str()),
                Some("/situation/passport-taken"),
                "{language} {query}"
            );
        }
    }
}

#[test]
fn digits_find_a_number_and_a_japanese_sentence_finds_its_phrase() {
    let card = card();
    for query in ["0120-279-338", "0120279338", "០១២០២៧៩៣៣៨", "0120 279 338"] {
        assert_eq!(first(&card, query).as_deref(), Some("/contact/yorisoi-hotline"), "{query}");
    }
    assert_eq!(first(&card, "110").as_deref(), Some("/contact/police-110"));
    assert_eq!(first(&card, "たすけて").as_deref(), Some("/phrase/help-me"));
}

#[test]
fn what_is_found_is_said_in_her_language_best_first() {
    let found = card().search("passport", &person("km", english().now)).unwrap();
    assert!(found.is_sorted_by(|first, second| first.score >= second.score));
    let best = found.first().unwrap();
    assert_eq!((best.title.lang.as_ref(), best.snippet.lang.as_ref()), ("km", "km"));
}

#[test]
fn a_pack_whose_keys_were_folded_otherwise_is_folded_again() {
    let sql = "UPDATE pack SET value = '0' WHERE name = 'fold-version'; UPDATE search SET key = upper(key)";
    let card = Card::open(PackSource::Bytes(changed_pack(sql)), helpcard_embedded::EMERGENCY).unwrap();
    assert_eq!(first(&card, "pasport").as_deref(), Some("/situation/passport-taken"));
}

#[test]
fn a_search_screen_asks_and_answers_and_says_when_nothing_is_found() {
    let card = card();
    let blocks = |route: &str| card.screen(route, &english()).unwrap().blocks.clone();
    assert!(matches!(blocks("/search").as_slice(), [Block::Field { .. }, ..]));
    let links = |blocks: &[Block]| blocks.iter().any(|block| matches!(block, Block::Links { .. }));
    assert!(links(&blocks("/search?q=%E3%83%91%E3%82%B9%E3%83%9D%E3%83%BC%E3%83%88")));
    let nothing = blocks("/search?q=zzzzqqqq");
    assert!(!links(&nothing) && nothing.iter().any(|block| matches!(block, Block::Text { .. })));
    assert!(card.screen("/search?q=%ff", &english()).is_err(), "not UTF-8");
    assert!(!links(&blocks("/search?q=")));
}

#[test]
fn strange_words_never_panic() {
    let card = card();
    let long = "ក".repeat(10_000);
    for query in [
        "",
        " ",
        "\u{0}",
        "្",
        "\u{200b}\u{200b}",
        "%",
        "'; DROP TABLE search",
        "🙂",
        "ーー",
        "\u{301}",
        "ญี่ปุ่น".repeat(99).as_str(),
        &long,
    ] {
        card.search(query, &english()).unwrap();
    }
}
