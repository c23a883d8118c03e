//! How a word sounds, so coarsely that everybody's own way of writing Khmer and Thai in Latin letters comes out the same.
//!
//! Nobody learns at school how to write `ថៅកែយកប៉ាស្ព័រ` or `ไม่จ่ายเงิน` in Latin letters; people write what they hear: *thaoke yok passport*, *mai jai
//! ngern*, *my jay ngoen*. What all these have in common are the consonants, if *b* and *ph*, *d* and *th*, *g* and *kh* are taken for one. So a word
//! is a row of consonants, each one capital letter, and after each a set of the vowels that it may be followed by, for telling apart what has the same
//! consonants. Letters, vowels and rules of each script stand in a table of its own. It is for search only: it is never shown.

mod khmer;
mod latin;
mod thai;

/// A set of vowels; empty where nothing is written.
pub(crate) type Vowels = u8;

const A: Vowels = 1;
const E: Vowels = 2;
const I: Vowels = 4;
const O: Vowels = 8;
const U: Vowels = 16;

/// The sound of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sound {
    /// Consonants, one ASCII letter each: `K G C S Y T N P F M L W H`.
    pub(crate) text: String,
    /// After each consonant, the vowels that may follow.
    pub(crate) vowels: Vec<Vowels>,
    /// At which letter of the text each consonant stands.
    pub(crate) from: Vec<usize>,
    /// Whether a consonant is the first of a word that a space begins.
    pub(crate) starts: Vec<bool>,
    /// A space was the last letter, or there was none yet.
    fresh: bool,
    /// A Thai vowel that is written before its consonant.
    lead: Vowels,
}

impl Sound {
    /// The sound of a key or a query as [`crate::fold::fold_with_marks`] makes it.
    pub(crate) fn of(key: &[char]) -> Self {
        let mut sound = Self { fresh: true, ..Self::default() };
        let mut at = 0;
        while let Some(letter) = key.get(at) {
            at += match letter {
                'a'..='z' => latin::hear(key, at, &mut sound),
                '\u{0e01}'..='\u{0e4d}' => thai::hear(key, at, &mut sound),
                '\u{1780}'..='\u{17d2}' => khmer::hear(key, at, &mut sound),
                _ => {
                    sound.fresh |= *letter == ' ';
                    1
                }
            };
        }
        sound
    }

    fn consonants(&mut self, consonants: &str, at: usize) {
        for consonant in consonants.chars() {
            self.text.push(consonant);
            self.vowels.push(0);
            self.from.push(at);
            self.starts.push(std::mem::take(&mut self.fresh));
        }
    }

    /// A vowel before the first consonant is not heard.
    fn vowel(&mut self, vowels: Vowels) {
        if let Some(last) = self.vowels.last_mut() {
            *last |= vowels;
        }
    }

    fn has_vowel(&self) -> bool {
        self.vowels.last().is_some_and(|last| *last > 0)
    }
}

/// Out of a hundred, how well the vowels of two sounds with the same consonants fit. A vowel that is not written fits all.
pub(crate) fn likeness(typed: &[Vowels], written: &[Vowels]) -> u32 {
    let against = typed.iter().zip(written).filter(|(one, other)| **one > 0 && **other > 0 && **one & **other == 0);
    match against.count() * 100 / typed.len().max(1) {
        0 => 100,
        1..=20 => 70,
        21..=34 => 35,
        _ => 0,
    }
}

/// A letter's sound: at the beginning of a syllable, and at its end.
type Heard = (&'static str, &'static str);

/// What a table says of a letter.
fn heard(table: &[(&'static str, &str, &'static str)], letter: char) -> Heard {
    let found = table.iter().find(|(_, letters, _)| letters.contains(letter));
    found.map_or(("", ""), |(first, _, last)| (first, last))
}

/// The vowels of a sign.
fn vowels(table: &[(Vowels, &str)], sign: char) -> Vowels {
    table.iter().find(|(_, signs)| signs.contains(sign)).map_or(0, |(vowels, _)| *vowels)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold_with_marks;
    use proptest::prelude::*;

    fn sound(text: &str) -> Sound {
        Sound::of(&fold_with_marks(text).chars().collect::<Vec<_>>())
    }

    /// A word, and how people write it.
    #[test]
    fn a_word_sounds_like_what_people_write_for_it() {
        for (word, written) in [
            ("นายจ้าง", &["nai jang", "naichang", "nay jaang"][..]),
            ("ไม่จ่ายเงินเดือน", &["mai jai ngern duean", "mai chai ngoen deuan", "my jay ngun duan"]),
            ("ไม่ได้เงินเดือน", &["mai dai ngoen duean", "mai die ngern dern"]),
            ("หนังสือเดินทาง", &["nangsue doen thang", "nang sue dern tang", "nungseu dern taang"]),
            ("ยึดพาสปอร์ต", &["yud passport", "yuet phatsapot"]),
            ("ข่มขืน", &["khom khuen", "kom keun"]),
            ("ตำรวจ", &["tamruat", "dtum ruad"]),
            ("ทำงาน", &["tham ngan", "tam ngaan"]),
            ("ช่วยด้วย", &["chuai duai", "chuay duay"]),
            ("หลอก", &["lok", "lork"]),
            ("สร้าง", &["sang", "saang"]),
            ("จริง", &["jing", "ching"]),
            ("อยากตาย", &["yak tai", "yaak taay"]),
            ("ប្រាក់ខែ", &["prak khae", "brak khe"]),
            ("ថៅកែយកលិខិតឆ្លងដែន", &["thaoke yok likhet chhlong daen", "thao kae yok lekhit chlong den"]),
            ("អត់បាន", &["ot ban", "ort baan"]),
            ("រំលោភ", &["rumloph", "rom loph"]),
            ("ថៅកែវាយខ្ញុំ", &["thaokae veay khnhom", "tav ke vay khnom"]),
            ("មេខ្យល់បោក", &["me khyol baok", "mekhyal bork"]),
            ("ការងារ", &["kangea", "ka ngear"]),
            ("ចាញ់បោក", &["chanh baok", "chan bork"]),
            ("ហ្វេសប៊ុក", &["facebook", "fesbuk"]),
            ("ឲ្យ", &["oy", "aoy"]),
        ] {
            let own = sound(word);
            for written in written {
                let typed = sound(written);
                let skeleton = |sound: &Sound| sound.text.replace("TS", "S").replace("PTSPT", "PSPT");
                assert_eq!(skeleton(&typed), skeleton(&own), "{word} {written}");
                assert!(likeness(&typed.vowels, &own.vowels) >= 35, "{word} {written}: {typed:?} {own:?}");
            }
        }
    }

    #[test]
    fn other_vowels_are_another_word() {
        let (typed, written) = (sound("mai"), sound("มี"));
        assert_eq!(typed.text, written.text);
        assert!(likeness(&sound("ti ni").vowels, &sound("ตานู").vowels) < 35);
    }

    proptest! {
        #[test]
        fn every_consonant_has_its_vowels_and_its_place(text in "[\u{1780}-\u{17d3}\u{0e01}-\u{0e4e} a-z]{0,30}") {
            let key: Vec<char> = fold_with_marks(&text).chars().collect();
            let sound = Sound::of(&key);
            let count = sound.text.chars().count();
            prop_assert_eq!(sound.vowels.len(), count);
            prop_assert_eq!(sound.starts.len(), count);
            prop_assert!(sound.from.is_sorted() && sound.from.iter().all(|at| *at < key.len()));
        }
    }
}
