//! Hepburn with macrons.

use super::{Sound, Vowel, next_onset};

pub(super) fn write(sounds: &[Sound]) -> String {
    let mut text = String::new();
    for (index, sound) in sounds.iter().enumerate() {
        let rest = sounds.get(index + 1..).unwrap_or_default();
        match sound {
            // "kon'ya", not "ko-nya".
            Sound::Nasal => {
                text.push_str(if matches!(next_onset(rest), "" | "y") && !rest.is_empty() { "n'" } else { "n" });
            }
            Sound::Stop => text.push_str(match next_onset(rest) {
                "ch" => "t",
                onset => onset.get(..1).unwrap_or_default(),
            }),
            Sound::Mora { onset, vowel, long } => {
                text.push_str(onset);
                text.push_str(match (vowel, long) {
                    (Vowel::A, false) => "a",
                    (Vowel::A, true) => "ā",
                    (Vowel::I, false) => "i",
                    (Vowel::I, true) => "ī",
                    (Vowel::U, false) => "u",
                    (Vowel::U, true) => "ū",
                    (Vowel::E, false) => "e",
                    (Vowel::E, true) => "ē",
                    (Vowel::O, false) => "o",
                    (Vowel::O, true) => "ō",
                });
            }
        }
    }
    text
}
