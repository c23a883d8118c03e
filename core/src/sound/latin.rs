//! Latin letters, as people write Khmer and Thai with them.

use super::{A, E, I, O, Sound, U, Vowels};

/// Folded letters have no doubles any more, so *e* may have been *ee* and *o* may have been *oo*.
const VOWELS: [(char, Vowels); 6] =
    [('a', A), ('e', E | I), ('i', I | E), ('o', O | U | A), ('u', U | O | A), ('y', I | E)];

/// Letters and what is heard, longer ones first.
const CONSONANTS: [(&str, &str); 33] = [
    ("chh", "C"),
    ("ch", "C"),
    ("kh", "K"),
    ("gh", "K"),
    ("ph", "P"),
    ("bh", "P"),
    ("th", "T"),
    ("dh", "T"),
    ("dj", "C"),
    ("ng", "G"),
    ("nh", "N"),
    ("gn", "N"),
    ("sh", "S"),
    ("bp", "P"),
    ("dt", "T"),
    ("ck", "K"),
    ("x", "KS"),
    ("b", "P"),
    ("d", "T"),
    ("f", "F"),
    ("g", "K"),
    ("j", "C"),
    ("k", "K"),
    ("l", "L"),
    ("m", "M"),
    ("n", "N"),
    ("p", "P"),
    ("q", "K"),
    ("s", "S"),
    ("t", "T"),
    ("v", "W"),
    ("w", "W"),
    ("z", "S"),
];

/// Hears what stands at a place; says how many letters that was.
pub(super) fn hear(key: &[char], at: usize, sound: &mut Sound) -> usize {
    let Some(letter) = key.get(at).copied() else { return 1 };
    let next = key.get(at + 1).copied().unwrap_or(' ');
    match letter {
        'a' | 'e' | 'i' | 'o' | 'u' => sound.vowel(vowels(letter)),
        'y' if is_vowel(next) => sound.consonants("Y", at),
        'y' => sound.vowel(vowels('y')),
        'v' | 'w' if !is_vowel(next) => sound.vowel(U | O),
        // Before a consonant and at the end nobody hears it.
        'r' if is_vowel(next) => sound.consonants("L", at),
        'h' if is_vowel(next) => sound.consonants("H", at),
        'r' | 'h' => {}
        'c' if next != 'h' => sound.consonants(if matches!(next, 'e' | 'i') { "S" } else { "K" }, at),
        _ => {
            let rest = key.get(at..).unwrap_or_default();
            let begins =
                |letters: &str| letters.chars().zip(rest).filter(|(one, other)| one == *other).count() == letters.len();
            let Some((letters, consonants)) = CONSONANTS.iter().find(|(letters, _)| begins(letters)) else { return 1 };
            sound.consonants(consonants, at);
            return letters.len();
        }
    }
    1
}

fn vowels(letter: char) -> Vowels {
    VOWELS.iter().find(|(vowel, _)| *vowel == letter).map_or(0, |(_, vowels)| *vowels)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}
