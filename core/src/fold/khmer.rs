//! Khmer signs in one order, however they were typed, and one spelling for what looks the same.
//!
//! As SIL's `khnormal` (khmer-character-specification) and Unicode Technical Note 61 describe it: base, subscripts with RO last, vowels, marks. What
//! `khnormal` says of the order of marks among themselves does not matter here: any order is one order.

use std::collections::BTreeSet;

use super::is_mark;
use crate::order;

const COENG: char = '\u{17d2}';
const RO: char = '\u{179a}';
/// MUUSIKATOAN and TRIISAP.
const SHIFTERS: [char; 2] = ['\u{17c9}', '\u{17ca}'];
const AA: char = '\u{17b6}';
const U: char = '\u{17bb}';
const NIKAHIT: char = '\u{17c6}';
const SAMYOK: char = '\u{17d0}';
/// Vowels that stand above their letter, or partly.
const ABOVE: [char; 6] = ['\u{17b7}', '\u{17b8}', '\u{17b9}', '\u{17ba}', '\u{17be}', '\u{17bf}'];
/// Two vowels, and what they are together.
const TOGETHER: [([char; 2], &[char]); 3] = [
    (['\u{17be}', AA], &['\u{17c4}', '\u{17b8}']),
    (['\u{17b8}', '\u{17c1}'], &['\u{17be}']),
    ([AA, '\u{17c1}'], &['\u{17c4}']),
];

/// Puts the signs of each cluster in order. Other letters stay where they are.
pub(super) fn in_order(letters: &[char]) -> Vec<char> {
    let mut ordered = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some((base, after)) = rest.split_first() {
        ordered.push(*base);
        rest = after;
        if is_base(*base) {
            let signs = cluster(after);
            write(&mut ordered, after.get(..signs).unwrap_or_default());
            rest = after.get(signs..).unwrap_or_default();
        }
    }
    ordered
}

fn is_base(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17b3}')
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, '\u{17b6}'..='\u{17c8}')
}

/// How many letters after a base belong to it.
fn cluster(letters: &[char]) -> usize {
    let mut count = 0;
    loop {
        match (letters.get(count), letters.get(count + 1)) {
            (Some(&COENG), Some(subscript)) if is_base(*subscript) => count += 2,
            (Some('\u{17b6}'..='\u{17d2}'), _) => count += 1,
            _ => return count,
        }
    }
}

fn write(ordered: &mut Vec<char>, signs: &[char]) {
    let (mut subscripts, mut vowels, mut marks) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut signs = signs.iter().copied().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            COENG => subscripts.extend(signs.next_if(|next| is_base(*next))),
            sign if is_vowel(sign) => {
                vowels.insert(sign);
            }
            sign => {
                marks.extend(is_mark(sign).then_some(sign));
            }
        }
    }
    // Subscript DA and TA look the same.
    for subscript in &mut subscripts {
        if *subscript == '\u{178a}' {
            *subscript = '\u{178f}';
        }
    }
    order::few(&mut subscripts, |subscript| *subscript == RO);
    for subscript in subscripts {
        ordered.extend([COENG, subscript]);
    }
    for (pair, both) in TOGETHER {
        if pair.iter().all(|half| vowels.contains(half)) {
            vowels.retain(|vowel| !pair.contains(vowel));
            vowels.extend(both);
        }
    }
    shift(&mut vowels, &mut marks);
    ordered.extend(vowels);
    ordered.extend(marks);
}

/// Below a vowel that stands above, a shifter is drawn as U, and U is typed for it. Which of the two shifters it is nobody sees.
fn shift(vowels: &mut BTreeSet<char>, marks: &mut BTreeSet<char>) {
    let is_above = ABOVE.iter().any(|vowel| vowels.contains(vowel))
        || marks.contains(&SAMYOK)
        || (vowels.contains(&AA) && vowels.contains(&NIKAHIT));
    let [one, other] = SHIFTERS;
    if is_above && (vowels.remove(&U) || marks.contains(&one)) {
        marks.remove(&one);
        marks.insert(other);
    }
}
