//! Digits in words. Three near each other may be a number to call, an amount or a date, and such a thing is a fact.
//!
//! Numbers written in words ("zero nine zero") cannot be stopped: see decision 1.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::normal::{compatible, is_plain, piece};
use super::{Finding, Kind, VALUE};
use crate::keywords::is_separator;

/// So many digits with no letter between them are a number to call, an amount or a date.
const NEAR: usize = 3;
/// So many digits in one message are a telephone number, whatever stands between them.
const SPREAD: usize = 7;
/// Kanji that stand for one digit. Ten and a hundred do not: 二十三 is a word, 〇三五 is dialled.
const KANJI: &[char] = &['〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '壱', '弐', '参'];
/// Money, written behind a number.
const MONEY: &[&str] = &["円", "万", "元", "yen", "baht", "dollar", "เยน", "บาท", "យ៉េន", "បាត", "រៀល", "ដុល្លារ"];

pub(super) fn check(kind: Kind, words: &str) -> Vec<Finding> {
    foreign(words).into_iter().chain(number(kind, words)).collect()
}

/// A digit that is none of 0 to 9: of another script, in a circle, above the line.
fn foreign(words: &str) -> Option<Finding> {
    let (at, letter) =
        words.char_indices().find(|(_, letter)| !letter.is_ascii() && *letter != '〇' && is_digit(*letter))?;
    Some(Finding::new(at, format!("\"{letter}\" is no ASCII digit; write 0 to 9")))
}

fn is_digit(letter: char) -> bool {
    if letter.is_ascii() || is_plain(letter) {
        return letter.is_ascii_digit();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    matches!(category, GeneralCategory::DecimalNumber | GeneralCategory::LetterNumber | GeneralCategory::OtherNumber)
}

/// A run of digits with no letter between them.
#[derive(Default)]
struct Run {
    digits: usize,
    first: usize,
    last: usize,
}

fn number(kind: Kind, words: &str) -> Option<Finding> {
    let letters = compatible(words);
    let (mut run, mut spread) = (Run::default(), 0);
    for (at, letter) in &letters {
        let is_kanji = KANJI.contains(letter);
        if is_kanji || is_digit(*letter) {
            run.first = if run.digits == 0 { *at } else { run.first };
            run.last = *at;
            run.digits += 1;
            spread += usize::from(!is_kanji);
        } else if letter.is_alphabetic() || *letter == VALUE || (kind == Kind::Keywords && is_separator(*letter)) {
            if run.digits >= NEAR {
                break;
            }
            run = Run::default();
            spread = if kind == Kind::Keywords && is_separator(*letter) { 0 } else { spread };
        }
        if spread >= SPREAD && run.digits < NEAR {
            return Some(Finding::new(
                *at,
                format!(
                    "it holds {SPREAD} digits, as many as a phone number; facts stand in content/, take them out of the words"
                ),
            ));
        }
    }
    let facts = "looks like a phone number, an amount or a date; facts stand in content/, take it out of the words";
    if run.digits >= NEAR {
        return Some(Finding::new(run.first, format!("\"{}\" {facts}", piece(words, run.first, run.last))));
    }
    money(words).map(|(at, number)| Finding::new(at, format!("\"{number}\" {facts}")))
}

/// A number with a sign or a word of money beside it.
fn money(words: &str) -> Option<(usize, &str)> {
    let is_sign =
        |letter: char| CodePointMapData::<GeneralCategory>::new().get(letter) == GeneralCategory::CurrencySymbol;
    let mut rest = 0;
    while let Some(from) = words.get(rest..)?.find(|letter: char| letter.is_ascii_digit()).map(|byte| rest + byte) {
        let tail = words.get(from..)?;
        let end = from + tail.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(tail.len());
        let before = words.get(..from)?.trim_end();
        let after = words.get(end..)?.trim_start().to_lowercase();
        if before.ends_with(is_sign) || after.starts_with(is_sign) || MONEY.iter().any(|word| after.starts_with(word)) {
            return Some((from, words.get(from..end)?));
        }
        rest = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_in_words_are_found() {
        for wrong in [
            "Call 0120-279-338",
            "Pay 300,000",
            "on 2026-11-23",
            "5円",
            "¥ 5",
            "5 baht",
            "5 บาท",
            "5 យ៉េន",
            "0 3 5 4",
            "100",
            "1,5円",
            "0  9  0  1",
            "0\u{2011}9\u{2212}0",
            "0—9·0",
            "0_9~0+1",
            "0\u{2009}9\u{3000}0",
            "(0)(9)(0)",
            "0 - 9 - 0",
            "0\n9\n0",
            "0, 9, 0",
            "17, 16",
            "０９０",
            "①②③",
            "\u{1d7ce}\u{1d7d7}\u{1d7ce}",
            "⁰⁹⁰",
            "၀၉၀",
            "໐໙໐",
            "०९०",
            "০৯০",
            "۰۹۰",
            "〇九〇",
            "一 一 〇",
            "1 a 2 b 3 c 4 d 5 e 6 f 7",
            "12 months, then 34 days, then 56 weeks, then 7",
        ] {
            assert!(!check(Kind::Sentence, wrong).is_empty(), "{wrong}");
        }
        for right in [
            "under 18",
            "24 hours",
            "step 1, step 2",
            "1 or 2",
            "二人で三十分",
            "一つ、二つ、三つ",
            "8 ម៉ោង ឬ 24 ម៉ោង",
            "18 ปี",
        ] {
            assert_eq!(check(Kind::Sentence, right), [], "{right}");
        }
        assert_eq!(check(Kind::Keywords, "17, 16、15，14; 18 years"), []);
        assert!(!check(Kind::Keywords, "boss, 090 1234").is_empty());
    }

    #[test]
    fn the_number_is_shown_as_it_stands() {
        let found = check(Kind::Sentence, "Call 0120-279-338, now");
        assert_eq!(found.len(), 1);
        assert!(found[0].at == 5 && found[0].found.starts_with("\"0120-279-338\" looks like"), "{found:?}");
    }
}
