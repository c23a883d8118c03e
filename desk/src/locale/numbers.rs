//! Numbers in a translation, compared with those of English: an age, a count of hours. Facts are values and never stand in words, but "under 18" may.
//!
//! A number may be written in digits or in words, in either language. Only what is sure is said: a digit that English has not, and a number in
//! English digits that the translation has nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::Message;

/// English numbers that are words, also where they count without naming a number.
const ENGLISH: &[(&str, u64)] = &[
    ("zero", 0),
    ("one", 1),
    ("once", 1),
    ("first", 1),
    ("single", 1),
    ("alone", 1),
    ("two", 2),
    ("twice", 2),
    ("both", 2),
    ("half", 2),
    ("pair", 2),
    ("either", 2),
    ("three", 3),
    ("third", 3),
    ("four", 4),
    ("fourth", 4),
    ("five", 5),
    ("fifth", 5),
    ("six", 6),
    ("sixth", 6),
    ("seven", 7),
    ("seventh", 7),
    ("eight", 8),
    ("eighth", 8),
    ("nine", 9),
    ("ninth", 9),
    ("ten", 10),
    ("tenth", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("noon", 12),
    ("dozen", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    // In many languages these are said with a number: 24 hours, 10代, 7 days, 2回以上.
    ("day and night", 24),
    ("always", 24),
    ("all day", 24),
    ("teenager", 10),
    ("teenage", 10),
    ("second", 2),
    ("teen", 10),
    ("week", 7),
    ("more than once", 2),
];

/// What is wrong with the numbers of a message.
pub(super) fn differ(language: &str, message: &Message, english: &Message) -> Option<String> {
    // Nothing but a number is a setting of a language: how its people count the hours of a clock.
    if !english.words.chars().any(char::is_alphabetic) {
        return None;
    }
    let own = digits(&message.words);
    let theirs = digits(&english.words);
    // "One person" is said with a digit in many languages.
    let strange =
        own.difference(&theirs).find(|number| **number != 1 && !english_words(&english.words).contains(*number));
    let missing = theirs.difference(&own).find(|number| match in_words(language, &message.words) {
        Some(known) => !known.contains(*number),
        // How this language says them is not known; another digit is no word for this one.
        None => strange.is_some(),
    });
    match (strange, missing) {
        (Some(strange), Some(missing)) => {
            Some(format!("English says {missing}, here stands {strange}; mend the number"))
        }
        (Some(strange), None) => Some(format!("the number {strange} is not in English; take it out or mend it")),
        (None, Some(missing)) => Some(format!("English says {missing}, which is missing here; put it in")),
        (None, None) => None,
    }
}

fn digits(words: &str) -> BTreeSet<u64> {
    words.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn english_words(words: &str) -> BTreeSet<u64> {
    let small = words.to_lowercase();
    let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    ENGLISH
        .iter()
        .filter(|(word, _)| {
            small.match_indices(word).any(|(byte, _)| {
                let before = small.get(..byte).and_then(|before| before.chars().next_back());
                let after = small.get(byte + word.len()..).and_then(|after| after.chars().next());
                !is_part(before) && !is_part(after.filter(|letter| *letter != 's'))
            })
        })
        .map(|(_, number)| *number)
        .collect()
}

/// The numbers up to 99 that stand in words. `None`: how this language says them is not known.
fn in_words(language: &str, words: &str) -> Option<BTreeSet<u64>> {
    let names = names(language)?;
    let longest = names.keys().map(|name| name.chars().count()).max().unwrap_or_default();
    let letters: Vec<char> = words.chars().collect();
    let mut found = BTreeSet::new();
    let mut rest = letters.as_slice();
    while !rest.is_empty() {
        let fits = (1..=longest.min(rest.len())).rev().find_map(|length| {
            let name: String = rest.iter().take(length).collect();
            names.get(&name).map(|number| (length, *number))
        });
        let (length, number) = fits.map_or((1, None), |(length, number)| (length, Some(number)));
        found.extend(number);
        rest = rest.get(length..).unwrap_or_default();
    }
    Some(found)
}

/// How a language says 1 to 99. The longest name counts: eighteen is not eight.
fn names(language: &str) -> Option<BTreeMap<String, u64>> {
    let (ones, tens, others): ([&str; 9], [&str; 9], &[(&str, u64)]) = match language {
        "th" => (
            ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"],
            ["สิบ", "ยี่สิบ", "สามสิบ", "สี่สิบ", "ห้าสิบ", "หกสิบ", "เจ็ดสิบ", "แปดสิบ", "เก้าสิบ"],
            &[("สิบเอ็ด", 11), ("ยี่สิบเอ็ด", 21), ("ครึ่ง", 2)],
        ),
        "km" => (
            ["មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"],
            ["ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប"],
            &[("មួយភាគពីរ", 2)],
        ),
        "ja" => (
            ["一", "二", "三", "四", "五", "六", "七", "八", "九"],
            ["十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"],
            &[("ひとつ", 1), ("ひとり", 1), ("ふたつ", 2), ("ふたり", 2), ("みっつ", 3), ("よっつ", 4), ("いつつ", 5)],
        ),
        _ => return None,
    };
    let mut names: BTreeMap<String, u64> = others.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect();
    for (one, number) in ones.iter().zip(1..) {
        names.insert((*one).to_owned(), number);
    }
    for (ten, count) in tens.iter().zip(1..) {
        names.insert((*ten).to_owned(), count * 10);
        for (one, number) in ones.iter().zip(1..) {
            names.insert(format!("{ten}{one}"), count * 10 + number);
        }
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use crate::locale::message::read_messages;
    use crate::problem::Problems;

    fn differ(language: &str, own: &str, english: &str) -> Option<String> {
        let message = |words: &str| {
            let text = format!("# x\nm = {words}\n");
            read_messages("locales/xx/x.ftl", &text, &mut Problems::default()).remove(0)
        };
        super::differ(language, &message(own), &message(english))
    }

    #[test]
    fn another_number_is_found() {
        for (language, own, english) in [
            ("th", "อายุต่ำกว่า 19 ปี", "under 18"),
            ("th", "อายุต่ำกว่าสิบเก้าปี", "under 18"),
            ("th", "ภายใน 9 ชั่วโมง", "In 8 hours"),
            ("th", "ภายในสิบแปดชั่วโมง", "In 8 hours"),
            ("km", "ក្រោម 17 ឆ្នាំ", "under 18"),
            ("km", "ក្រោមឆ្នាំ", "under 18"),
            ("km", "៤", "4 days and 5 nights"),
            ("ja", "19歳より下", "under 18"),
            ("ja", "十九歳より下", "under 18"),
            ("ja", "3人で", "two people"),
            ("vi", "trong 9 giờ", "in 8 hours"),
        ] {
            assert!(differ(language, own, english).is_some(), "{own} / {english}");
        }
    }

    #[test]
    fn the_same_number_in_digits_or_words_passes() {
        for (language, own, english) in [
            ("th", "อายุต่ำกว่า 18 ปี", "under 18"),
            ("th", "อายุต่ำกว่าสิบแปดปี", "under 18"),
            ("th", "2 คน", "two people"),
            ("th", "1 คน", "a person"),
            ("km", "ក្រោមដប់ប្រាំបីឆ្នាំ", "under 18"),
            ("km", "24 ម៉ោង", "day and night"),
            ("ja", "十八歳より下", "under 18"),
            ("ja", "二人で8時間", "two people, 8 hours"),
            ("ja", "24時間", "24 hours"),
            ("vi", "tám giờ", "8 hours"),
        ] {
            assert_eq!(differ(language, own, english), None, "{own} / {english}");
        }
    }
}
