//! Thai letters, coarsely: which consonants are heard, and which vowels between them.

use super::{A, E, Heard, I, O, Sound, U, Vowels, heard, vowels};
use crate::fold::is_mark;

/// At the beginning; letters; at the end.
#[rustfmt::skip]
const CONSONANTS: [(&str, &str, &str); 15] = [
    ("K", "กขฃคฅฆ", "K"), ("G", "ง", "G"), ("C", "จฉชฌ", "T"), ("S", "ซสศษ", "T"), ("Y", "ญ", "N"), ("T", "ดฎตฏถทธฐฑฒ", "T"), ("N", "นณ", "N"),
    ("P", "บปพผภ", "P"), ("F", "ฝฟ", "P"), ("M", "ม", "M"), ("Y", "ย", ""), ("L", "รลฬฤ", "N"), ("W", "ว", ""), ("H", "หฮ", "H"), ("", "อ", ""),
];

#[rustfmt::skip]
const VOWELS: [(Vowels, &str); 7] = [
    (A, "\u{0e30}\u{0e31}\u{0e32}\u{0e43}\u{0e44}"), (I, "\u{0e34}\u{0e35}"), (U | E | O | I, "\u{0e36}\u{0e37}"), (U | O, "\u{0e38}\u{0e39}"),
    (E, "\u{0e40}"), (E | A, "\u{0e41}"), (O, "\u{0e42}"),
];

const NIKHAHIT: char = '\u{0e4d}';
const AA: char = '\u{0e32}';
/// Over a letter that is not heard.
const THANTHAKHAT: char = '\u{0e4c}';

/// Hears what stands at a place; says how many letters that was.
pub(super) fn hear(key: &[char], at: usize, sound: &mut Sound) -> usize {
    let Some(letter) = key.get(at).copied() else { return 1 };
    let letter_at = |place: usize| key.get(at + place).copied().unwrap_or(' ');
    match letter {
        // A vowel that is written before its consonant is heard after it.
        '\u{0e40}'..='\u{0e44}' => sound.lead = vowels(&VOWELS, letter),
        // Of SARA AM.
        NIKHAHIT => {
            sound.vowel(A);
            sound.consonants("M", at);
            return match letter_at(1) {
                AA => 2,
                mark if is_mark(mark) => 3,
                _ => 1,
            };
        }
        letter if !is_letter(letter) => sound.vowel(vowels(&VOWELS, letter)),
        _ => return silent(key, at).unwrap_or_else(|| consonant(letter, key, at, sound)),
    }
    1
}

/// How many letters are not heard: one with THANTHAKHAT, and a stop before such an R.
fn silent(key: &[char], at: usize) -> Option<usize> {
    let letter_at = |place: usize| key.get(at + place).copied().unwrap_or(' ');
    match (letter_at(0), letter_at(1), letter_at(2)) {
        (_, THANTHAKHAT, _) => Some(2),
        (_, '\u{0e34}' | '\u{0e38}', THANTHAKHAT) | ('ต' | 'ท' | 'ด' | 'ก', 'ร', THANTHAKHAT) => Some(3),
        _ => None,
    }
}

fn consonant(letter: char, key: &[char], at: usize, sound: &mut Sound) -> usize {
    // Tone marks say nothing here.
    let rest = key.get(at + 1..).unwrap_or_default();
    let mut others = rest.iter().copied().filter(|sign| !is_mark(*sign) || *sign == THANTHAKHAT);
    let (next, after) = (others.next().unwrap_or(' '), others.next().unwrap_or(' '));
    let is_led = sound.lead > 0;
    let is_open = is_led || is_sign(next) || next == 'อ' || sound.fresh;
    match letter {
        // Before these it only says the tone.
        'ห' if "งญนมยรลว".contains(next) => return 1,
        'อ' => return vowel_letter(next, sound),
        'ร' if next == 'ร' => {
            sound.vowel(A);
            return 2;
        }
        'ว' if !is_open => {
            sound.vowel(if !sound.has_vowel() && is_letter(next) { U | O | A } else { U | O });
            return 1;
        }
        'ย' if !(is_open || is_letter(next) && !is_sign(after) && after != ' ') => {
            sound.vowel(I);
            return 1;
        }
        // At the beginning of a syllable the R after them is not heard.
        'ท' | 'ส' | 'ศ' | 'จ' if next == 'ร' && (is_sign(after) || is_led) => {
            let heard = match letter {
                'จ' => "C",
                'ท' if sound.lead == O => "TL",
                _ => "S",
            };
            sound.consonants(heard, at);
            lead(sound);
            return 2 + rest.iter().position(|sign| *sign == 'ร').unwrap_or_default();
        }
        _ => {}
    }
    let (first, last): Heard = heard(&CONSONANTS, letter);
    let is_last = !is_open && next != 'ว' && (sound.has_vowel() || !is_letter(next)) && letter != 'ส';
    sound.consonants(if is_last { last } else { first }, at);
    lead(sound);
    1
}

/// The vowel that stands before a consonant is heard now.
fn lead(sound: &mut Sound) {
    let lead = std::mem::take(&mut sound.lead);
    sound.vowel(lead);
}

/// O ANG is a vowel, or what a vowel at the beginning stands on.
fn vowel_letter(next: char, sound: &mut Sound) -> usize {
    if sound.lead > 0 {
        lead(sound);
    } else if !sound.has_vowel() {
        sound.vowel(O | A);
    } else if !is_sign(next) {
        sound.vowel(O | U | E);
    }
    1
}

fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{0e01}'..='\u{0e2e}')
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{0e30}'..='\u{0e39}' | '\u{0e4d}')
}
