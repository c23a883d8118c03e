//! Khmer letters for Japanese sounds.
//!
//! A Khmer vowel sign sounds differently after the two series of consonants, so *a* and *e* take the first series, *i*, *u* and *o* the second.
//! *j* is ច and ជ, which have no breath, and *ch* is ឆ and ឈ, which have.
//! Order of the signs: base, coeng, register shifter, vowel (Khmer Encoding Structure, version 2).

use super::{Sound, Vowel, is_lone_i, next_onset};

const COENG_YO: &str = "\u{17d2}\u{1799}";
/// MUUSIKATOAN: makes a consonant first series.
const FIRST: &str = "\u{17c9}";
/// TRIISAP: makes a consonant second series.
const SECOND: &str = "\u{17ca}";

/// Onset; base and shifter of the first series; base and shifter of the second.
#[rustfmt::skip]
const CONSONANTS: [(&str, &str, &str, &str, &str); 21] = [
    ("", "អ", "", "អ", SECOND), ("k", "ក", "", "គ", ""), ("g", "ហ\u{17d2}គ", "", "ហ\u{17d2}គ", SECOND), ("s", "ស", "", "ស", SECOND),
    ("sh", "ស", "", "ស", SECOND), ("z", "ហ\u{17d2}ស", "", "ហ\u{17d2}ស", SECOND), ("j", "ច", "", "ជ", ""),
    ("t", "ត", "", "ទ", ""), ("ch", "ឆ", "", "ឈ", ""), ("ts", "ត\u{17d2}ស", "", "ត\u{17d2}ស", SECOND), ("d", "ដ", "", "ឌ", ""),
    ("n", "ណ", "", "ន", ""), ("h", "ហ", "", "ហ", SECOND), ("f", "ហ\u{17d2}វ", "", "ហ\u{17d2}វ", SECOND), ("b", "ប", "", "ប", SECOND),
    ("p", "ប", FIRST, "ព", ""), ("m", "ម", FIRST, "ម", ""), ("y", "យ", FIRST, "យ", ""), ("r", "រ", FIRST, "រ", ""),
    ("w", "វ", FIRST, "វ", ""), ("ny", "ញ", FIRST, "ញ", ""),
];

pub(super) fn write(sounds: &[Sound]) -> String {
    let mut text = String::new();
    let mut index = 0;
    while let Some(sound) = sounds.get(index) {
        index += 1;
        let rest = sounds.get(index..).unwrap_or_default();
        match *sound {
            Sound::Nasal => text.push_str(match next_onset(rest).get(..1) {
                Some("k" | "g") => "ង",
                Some("b" | "p" | "m") => "ម",
                _ => "ន",
            }),
            Sound::Stop => text.push_str(match next_onset(rest).get(..1) {
                Some("k") => "ក",
                Some("p") => "ប",
                Some("s") => "ស",
                _ => "ត",
            }),
            // No letter can close ៃ: before one the two vowels stand apart.
            Sound::Mora { onset, vowel: Vowel::A, long: false }
                if is_lone_i(rest.first()) && is_closed(rest.get(1..)) =>
            {
                text.push_str(&consonant(onset, Vowel::A));
                text.push('\u{17b6}');
                text.push_str(&consonant("", Vowel::I));
                text.push('\u{17b8}');
                index += 1;
            }
            Sound::Mora { onset, vowel: vowel @ (Vowel::A | Vowel::E), long: false } if is_lone_i(rest.first()) => {
                text.push_str(&consonant(onset, vowel));
                text.push(if vowel == Vowel::A { '\u{17c3}' } else { '\u{17c1}' });
                index += 1;
            }
            Sound::Mora { onset, vowel, long } => {
                text.push_str(&consonant(onset, vowel));
                text.push(match (vowel, long) {
                    (Vowel::A, _) => '\u{17b6}',
                    (Vowel::I, false) => '\u{17b7}',
                    (Vowel::I, true) => '\u{17b8}',
                    (Vowel::U, false) => '\u{17bb}',
                    (Vowel::U, true) => '\u{17bc}',
                    (Vowel::E, _) => '\u{17c1}',
                    (Vowel::O, _) => '\u{17c4}',
                });
            }
        }
    }
    text
}

/// Whether `ん` or `っ` comes next.
fn is_closed(rest: Option<&[Sound]>) -> bool {
    matches!(rest.and_then(<[Sound]>::first), Some(Sound::Nasal | Sound::Stop))
}

fn consonant(onset: &str, vowel: Vowel) -> String {
    let known = |onset: &str| CONSONANTS.iter().find(|(known, ..)| *known == onset);
    let palatal = onset == "sh" && vowel != Vowel::I;
    let (entry, glided) = match (known(onset), onset.strip_suffix('y')) {
        (Some(entry), _) => (Some(entry), palatal),
        (None, Some(plain)) => (known(plain), true),
        (None, None) => (None, false),
    };
    let Some((_, base_first, shift_first, base_second, shift_second)) = entry else { return "?".to_owned() };
    let glide = if glided { COENG_YO } else { "" };
    match vowel {
        Vowel::A | Vowel::E => format!("{base_first}{glide}{shift_first}"),
        Vowel::I | Vowel::U | Vowel::O => format!("{base_second}{glide}{shift_second}"),
    }
}
