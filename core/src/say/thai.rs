//! Thai letters for Japanese sounds.

use super::{Place, Sound, Vowel, is_lone_i, next_onset};

/// Onset; the letter at the start of a word; the letter inside a word. Between vowels ก is heard as *k*, so *g* is ง there, as in the names of places.
#[rustfmt::skip]
const CONSONANTS: [(&str, &str, &str); 19] = [
    ("", "อ", "อ"), ("k", "ค", "ก"), ("g", "ก", "ง"), ("s", "ซ", "ซ"), ("sh", "ช", "ช"), ("z", "ซ", "ซ"), ("j", "จ", "จ"),
    ("t", "ท", "ต"), ("ch", "ช", "จ"), ("d", "ด", "ด"), ("n", "น", "น"), ("h", "ฮ", "ฮ"), ("f", "ฟ", "ฟ"), ("b", "บ", "บ"),
    ("p", "พ", "ป"), ("m", "ม", "ม"), ("y", "ย", "ย"), ("r", "ร", "ร"), ("w", "ว", "ว"),
];

pub(super) fn write(sounds: &[Sound], place: Place) -> String {
    let mut text = String::new();
    let mut index = 0;
    while let Some(sound) = sounds.get(index) {
        index += 1;
        // A nasal or a stop is written by the mora before it; one at the start of a word has nothing to lean on.
        let Sound::Mora { onset, vowel, long } = *sound else { continue };
        let first = index == 1 && place == Place::Front;
        let rest = sounds.get(index..).unwrap_or_default();
        if vowel == Vowel::A && !long && is_lone_i(rest.first()) {
            index += 1;
            // No letter can close ไ, so before one the two vowels stand apart.
            match closing(rest.get(1..).unwrap_or_default()) {
                "" => text.extend(["ไ", &consonant(onset, first)]),
                close => text.extend([&consonant(onset, first), "ะอิ", close]),
            }
            continue;
        }
        if vowel == Vowel::E && !long && is_lone_i(rest.first()) {
            index += 1;
            text.push_str(&syllable(onset, first, vowel, true, closing(rest.get(1..).unwrap_or_default())));
        } else {
            text.push_str(&syllable(onset, first, vowel, long, closing(rest)));
        }
    }
    text
}

/// The letter that closes a syllable before `ん` or `っ`, and before *tsu*, whose *t* a Thai reader hears at the end of the syllable before it.
fn closing(rest: &[Sound]) -> &'static str {
    let onset = next_onset(rest.get(1..).unwrap_or_default());
    match rest.first() {
        Some(Sound::Mora { onset: "ts", .. }) => "ต",
        Some(Sound::Nasal) => match onset.get(..1) {
            Some("k" | "g") => "ง",
            Some("b" | "p" | "m") => "ม",
            _ => "น",
        },
        Some(Sound::Stop) => match onset.get(..1) {
            Some("k") => "ก",
            Some("p") => "ป",
            Some("s") => "ส",
            _ => "ต",
        },
        _ => "",
    }
}

fn consonant(onset: &str, first: bool) -> String {
    let (plain, glided) = match onset.strip_suffix('y') {
        Some(plain) if !plain.is_empty() => (plain, true),
        _ => (onset, false),
    };
    let letter = CONSONANTS
        .iter()
        .find(|(known, ..)| *known == plain)
        .map_or("?", |(_, start, inside)| if first { start } else { inside });
    if glided { format!("{letter}ย") } else { letter.to_owned() }
}

fn syllable(onset: &str, first: bool, vowel: Vowel, long: bool, close: &str) -> String {
    // つ is สึ and つう is สือ wherever they stand, as in the names of places (สึชิมะ) and as หนังสือ is read. A letter for its *t* in front (ทสึ, ทซือ) is no
    // Thai cluster: a reader makes a syllable of its own of it. Inside a word the ต that closes the syllable before it is that *t*.
    if onset == "ts" {
        return if long { format!("สือ{close}") } else { format!("สึ{close}") };
    }
    if let (Some(plain), Vowel::U | Vowel::O) = (onset.strip_suffix('y').filter(|plain| !plain.is_empty()), vowel) {
        let letter = consonant(plain, first);
        return match (vowel, long) {
            // Long and short alike: คิว is a Thai word and heard as *kyu*, as in คิวชู; คีว is none.
            (Vowel::U, _) => format!("{letter}ิว{close}"),
            _ => format!("เ{letter}ียว{close}"),
        };
    }
    let letter = consonant(onset, first);
    match (vowel, long, close) {
        (Vowel::A, false, "") => format!("{letter}ะ"),
        (Vowel::A, false, close) => format!("{letter}ั{close}"),
        (Vowel::A, true, close) => format!("{letter}า{close}"),
        (Vowel::I, false, close) => format!("{letter}ิ{close}"),
        (Vowel::I, true, close) => format!("{letter}ี{close}"),
        (Vowel::U, false, close) => format!("{letter}ุ{close}"),
        (Vowel::U, true, close) => format!("{letter}ู{close}"),
        (Vowel::E, false, "") => format!("เ{letter}ะ"),
        (Vowel::E, false, close) => format!("เ{letter}็{close}"),
        (Vowel::E, true, close) => format!("เ{letter}{close}"),
        (Vowel::O, false, "") => format!("โ{letter}ะ"),
        // Thai does not write a short *o* before a letter that closes it.
        (Vowel::O, false, close) => format!("{letter}{close}"),
        (Vowel::O, true, close) => format!("โ{letter}{close}"),
    }
}
