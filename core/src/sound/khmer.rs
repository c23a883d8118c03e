//! Khmer letters, coarsely: which consonants are heard, and which vowels between them. What a vowel sign sounds like depends on the series of its
//! consonant; here it is both.

use super::{A, E, I, O, Sound, U, Vowels, heard, vowels};
use crate::fold::is_mark;

/// At the beginning; letters; at the end.
#[rustfmt::skip]
const CONSONANTS: [(&str, &str, &str); 14] = [
    ("K", "កខគឃ", "K"), ("G", "ង", "G"), ("C", "ចឆជឈ", "C"), ("N", "ញណន", "N"), ("T", "ដឋឌឍតថទធ", "T"), ("P", "បផពភ", "P"), ("M", "ម", "M"),
    ("Y", "យ", ""), ("L", "លឡឫឬឭឮ", "L"), ("L", "រ", ""), ("W", "វ", ""), ("S", "សឝឞ", "S"), ("H", "ហ", "H"), ("", "អឥឦឧឨឩឪឯឰឱឲឳ", ""),
];

#[rustfmt::skip]
const VOWELS: [(Vowels, &str); 11] = [
    (A | E, "\u{17b6}"), (E | I, "\u{17b7}\u{17b8}"), (U | E | O | I, "\u{17b9}\u{17ba}"), (O | U, "\u{17bb}\u{17bc}\u{17bd}"),
    (A | E | O | U, "\u{17be}\u{17bf}"), (I | E, "\u{17c0}"), (E | I, "\u{17c1}"), (E | A, "\u{17c2}"), (A | E | I, "\u{17c3}"), (A | O, "\u{17c4}"),
    (A | O | E, "\u{17c5}"),
];

const COENG: char = '\u{17d2}';
const NIKAHIT: char = '\u{17c6}';
/// Over a letter that is not heard.
const TOANDAKHIAT: char = '\u{17cd}';

/// Hears what stands at a place; says how many letters that was.
pub(super) fn hear(key: &[char], at: usize, sound: &mut Sound) -> usize {
    let letter_at = |place: usize| key.get(at + place).copied().unwrap_or(' ');
    match letter_at(0) {
        COENG => {
            // The second letter of ឲ្យ is its end.
            let is_end = letter_at(1) == 'យ'
                && at.checked_sub(1).and_then(|before| key.get(before)).is_some_and(|letter| is_vowel(*letter));
            if !is_end {
                sound.consonants(heard(&CONSONANTS, letter_at(1)).0, at);
            }
            2
        }
        NIKAHIT => {
            sound.vowel(O | A);
            if letter_at(1) != 'ង' {
                sound.consonants("M", at);
            }
            1
        }
        'ហ' if letter_at(1) == COENG && letter_at(2) == 'វ' => {
            sound.consonants("F", at);
            3
        }
        // HA makes another letter of the one below it.
        'ហ' if letter_at(1) == COENG => 1,
        letter if is_base(letter) => {
            let signs = key.get(at + 1..).unwrap_or_default();
            silent(signs).unwrap_or_else(|| base(letter, signs, at, sound))
        }
        sign => {
            sound.vowel(vowels(&VOWELS, sign));
            1
        }
    }
}

/// How many letters are not heard.
fn silent(signs: &[char]) -> Option<usize> {
    match signs {
        [TOANDAKHIAT, ..] => Some(2),
        ['\u{17b6}'..='\u{17c5}', TOANDAKHIAT, ..] => Some(3),
        _ => None,
    }
}

fn base(letter: char, signs: &[char], at: usize, sound: &mut Sound) -> usize {
    let sign = signs.iter().find(|sign| !matches!(sign, '\u{17c9}' | '\u{17ca}'));
    let is_open = sound.fresh
        || begins_closed(signs)
        || sign.is_some_and(|sign| matches!(sign, '\u{17b6}'..='\u{17c8}' | '\u{17d0}' | '\u{17d2}'));
    let (first, last) = heard(&CONSONANTS, letter);
    let consonant = if is_open || !sound.has_vowel() { first } else { last };
    if consonant.is_empty() && matches!(letter, 'យ' | 'វ') {
        sound.vowel(I | E);
    } else {
        sound.consonants(consonant, at);
    }
    if matches!(letter, 'ឱ' | 'ឲ') {
        sound.vowel(A | O);
    }
    1
}

/// Whether the next letter has no vowel of its own: then it ends a syllable that this letter begins, as in យក.
fn begins_closed(signs: &[char]) -> bool {
    let mut signs = signs.iter().copied().filter(|sign| !is_mark(*sign));
    let is_vowel_or_below = |sign: char| matches!(sign, '\u{17b6}'..='\u{17c8}' | '\u{17d2}');
    signs.next().is_some_and(is_base) && !signs.next().is_some_and(is_vowel_or_below)
}

fn is_base(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17b3}')
}

/// A letter that is a vowel by itself.
fn is_vowel(letter: char) -> bool {
    matches!(letter, '\u{17a5}'..='\u{17b3}')
}
