//! How a Japanese sentence sounds, in the person's own letters, made from its kana by a table for each script.
//!
//! Latin follows Hepburn with macrons; Thai follows the Royal Society's transcription of Japanese (aspirated at the start of a word, plain inside);
//! Khmer uses the series of the consonant for the vowel. Nothing is typed by hand, so a mended reading mends every script.

mod khmer;
mod latin;
mod thai;

/// The letters in which sounds are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Kana as it stands, for people who read Japanese. ISO 15924 `Hira`.
    Kana,
    /// ISO 15924 `Latn`.
    Latin,
    /// ISO 15924 `Thai`.
    Thai,
    /// ISO 15924 `Khmr`.
    Khmer,
}

impl Letters {
    /// The letters of an ISO 15924 code that the card has a table for.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        match code {
            "Hira" => Some(Self::Kana),
            "Latn" => Some(Self::Latin),
            "Thai" => Some(Self::Thai),
            "Khmr" => Some(Self::Khmer),
            _ => None,
        }
    }
}

/// Where a particle begins, or another word that Japanese writes together with the one before it: a space in all other letters.
pub const WORD_BORDER: char = '|';
/// Where a long word may be cut for someone who spells it out: a hyphen in Thai and Khmer letters.
pub const BREAK: char = '-';

/// A reading as it is shown: without the marks that only the tables see.
#[must_use]
pub fn reading(kana: &str) -> String {
    kana.chars().filter(|letter| ![WORD_BORDER, BREAK].contains(letter)).collect()
}

/// Writes the sound of kana in other letters. `None` when a character is no kana that the table knows.
///
/// Words are separated by spaces in the kana, and particles from their word by [`WORD_BORDER`]; `は` and `へ` alone behind it, and at the end of a
/// longer word, are the particles *wa* and *e*.
#[must_use]
pub fn sounds(kana: &str, letters: Letters) -> Option<String> {
    if letters == Letters::Kana {
        return Some(reading(kana));
    }
    let mut text = String::new();
    for phrase in kana.split([' ', '\u{3000}']) {
        let phrase = phrase.trim_matches(['。', '、', '.', ',']);
        for (index, word) in phrase.split(WORD_BORDER).filter(|word| !word.is_empty()).enumerate() {
            let place = if index == 0 { Place::Front } else { Place::Behind };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word_in(word, place, letters)?);
        }
    }
    Some(text)
}

/// Where a word stands: by itself, or leaning on the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Front,
    Behind,
}

/// A word, with a hyphen wherever it may be cut.
fn word_in(word: &str, place: Place, letters: Letters) -> Option<String> {
    if letters == Letters::Latin {
        return Some(latin::write(&read(&reading(word), place)?));
    }
    let mut parts = Vec::new();
    for part in word.split(BREAK) {
        let place = if parts.is_empty() { place } else { Place::Behind };
        let sounds = read(part, place)?;
        parts.push(match letters {
            Letters::Thai => thai::write(&sounds, place),
            Letters::Khmer => khmer::write(&sounds),
            Letters::Latin | Letters::Kana => latin::write(&sounds),
        });
    }
    Some(parts.join("-"))
}

/// One beat of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    /// A consonant (perhaps none) and a vowel.
    Mora {
        /// Hepburn: `k`, `sh`, `ts`, `ky`, or empty.
        onset: &'static str,
        vowel: Vowel,
        /// Followed by the same vowel, or by its lengthening.
        long: bool,
    },
    /// `ん`.
    Nasal,
    /// `っ`: the next consonant doubled.
    Stop,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vowel {
    A,
    I,
    U,
    E,
    O,
}

use Vowel::{A, E, I, O, U};

/// Kana, its onset and vowel.
#[rustfmt::skip]
const KANA: [(char, &str, Vowel); 71] = [
    ('あ', "", A), ('い', "", I), ('う', "", U), ('え', "", E), ('お', "", O),
    ('か', "k", A), ('き', "k", I), ('く', "k", U), ('け', "k", E), ('こ', "k", O),
    ('さ', "s", A), ('し', "sh", I), ('す', "s", U), ('せ', "s", E), ('そ', "s", O),
    ('た', "t", A), ('ち', "ch", I), ('つ', "ts", U), ('て', "t", E), ('と', "t", O),
    ('な', "n", A), ('に', "n", I), ('ぬ', "n", U), ('ね', "n", E), ('の', "n", O),
    ('は', "h", A), ('ひ', "h", I), ('ふ', "f", U), ('へ', "h", E), ('ほ', "h", O),
    ('ま', "m", A), ('み', "m", I), ('む', "m", U), ('め', "m", E), ('も', "m", O),
    ('や', "y", A), ('ゆ', "y", U), ('よ', "y", O),
    ('ら', "r", A), ('り', "r", I), ('る', "r", U), ('れ', "r", E), ('ろ', "r", O),
    ('わ', "w", A), ('を', "", O),
    ('が', "g", A), ('ぎ', "g", I), ('ぐ', "g", U), ('げ', "g", E), ('ご', "g", O),
    ('ざ', "z", A), ('じ', "j", I), ('ず', "z", U), ('ぜ', "z", E), ('ぞ', "z", O),
    ('だ', "d", A), ('ぢ', "j", I), ('づ', "z", U), ('で', "d", E), ('ど', "d", O),
    ('ば', "b", A), ('び', "b", I), ('ぶ', "b", U), ('べ', "b", E), ('ぼ', "b", O),
    ('ぱ', "p", A), ('ぴ', "p", I), ('ぷ', "p", U), ('ぺ', "p", E), ('ぽ', "p", O),
    ('ゔ', "b", U),
];

/// What a small `ゃゅょ` makes of the onset before it.
const GLIDES: [(&str, &str); 12] = [
    ("k", "ky"),
    ("g", "gy"),
    ("sh", "sh"),
    ("j", "j"),
    ("ch", "ch"),
    ("n", "ny"),
    ("h", "hy"),
    ("b", "by"),
    ("p", "py"),
    ("m", "my"),
    ("r", "ry"),
    ("f", "f"),
];

fn read(word: &str, place: Place) -> Option<Vec<Sound>> {
    let word: Vec<char> = word.chars().map(hiragana).collect();
    let mut sounds: Vec<Sound> = Vec::new();
    for (index, letter) in word.iter().enumerate() {
        let particle = index + 1 == word.len() && (index > 0 || place == Place::Behind);
        match letter {
            'ん' => sounds.push(Sound::Nasal),
            'っ' => sounds.push(Sound::Stop),
            'ー' => lengthen(&mut sounds)?,
            'ゃ' => glide(&mut sounds, A)?,
            'ゅ' => glide(&mut sounds, U)?,
            'ょ' => glide(&mut sounds, O)?,
            'ぃ' => small_vowel(&mut sounds, I)?,
            'ぅ' => small_vowel(&mut sounds, U)?,
            'ぇ' => small_vowel(&mut sounds, E)?,
            'は' if particle => sounds.push(mora("w", A)),
            'へ' if particle => sounds.push(mora("", E)),
            _ => {
                let (_, onset, vowel) = KANA.iter().find(|(kana, ..)| kana == letter)?;
                if onset.is_empty() && *letter != 'を' && lengthens(sounds.last(), *vowel) {
                    lengthen(&mut sounds)?;
                } else {
                    sounds.push(mora(onset, *vowel));
                }
            }
        }
    }
    Some(sounds)
}

fn mora(onset: &'static str, vowel: Vowel) -> Sound {
    Sound::Mora { onset, vowel, long: false }
}

/// `ああ`, `うう`, `おう` and so on; `えい` is left as two sounds.
fn lengthens(before: Option<&Sound>, vowel: Vowel) -> bool {
    match before {
        Some(Sound::Mora { vowel: first, long: false, .. }) => *first == vowel || (*first == O && vowel == U),
        _ => false,
    }
}

fn lengthen(sounds: &mut [Sound]) -> Option<()> {
    match sounds.last_mut()? {
        Sound::Mora { long, .. } => *long = true,
        Sound::Nasal | Sound::Stop => return None,
    }
    Some(())
}

fn glide(sounds: &mut [Sound], glided: Vowel) -> Option<()> {
    match sounds.last_mut()? {
        Sound::Mora { onset, vowel, long: false } => {
            *onset = GLIDES.iter().find(|(plain, _)| plain == onset)?.1;
            *vowel = glided;
            Some(())
        }
        _ => None,
    }
}

/// `てぃ`, `ふぇ`: the small vowel replaces the one before it.
fn small_vowel(sounds: &mut [Sound], small: Vowel) -> Option<()> {
    match sounds.last_mut()? {
        Sound::Mora { vowel, long: false, .. } => *vowel = small,
        _ => return None,
    }
    Some(())
}

/// Katakana to hiragana; other characters stay.
fn hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヴ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        _ => letter,
    }
}

/// The consonant that a nasal or a stop takes from the sound after it.
fn next_onset(rest: &[Sound]) -> &'static str {
    match rest.first() {
        Some(Sound::Mora { onset, .. }) => onset,
        _ => "",
    }
}

/// `ai` is one sound in Thai and Khmer, and `ei` a long *e*: an open vowel followed by a lone short *i*.
fn is_lone_i(sound: Option<&Sound>) -> bool {
    matches!(sound, Some(Sound::Mora { onset: "", vowel: I, long: false }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sentences_sound_right_in_each_script() {
        for (kana, latin, thai, khmer) in [
            ("たすけて ください。", "tasukete kudasai", "ทะซุเกะเตะ คุดะไซ", "តាស៊ុកេតេ គុដាសៃ"),
            (
                "けいさつ|を よんで ください。",
                "keisatsu o yonde kudasai",
                "เคซัตสึ โอะ ยนเดะ คุดะไซ",
                "កេសាត្ស៊ុ អ៊ោ យោនដេ គុដាសៃ",
            ),
            ("きゅうきゅうしゃ", "kyūkyūsha", "คิวกิวชะ", "គ្យូគ្យូស្យា"),
            ("わたし|は にほん|から", "watashi wa nihon kara", "วะตะชิ วะ นิฮน กะระ", "វ៉ាតាស៊ិ វ៉ា និហ៊ោន ការ៉ា"),
            ("ぱすぽーと", "pasupōto", "พะซุโปโตะ", "ប៉ាស៊ុពោទោ"),
            ("くめーる-ご", "kumērugo", "คุเมรุ-โงะ", "គុម៉េរុ-ហ្គ៊ោ"),
            ("びょういん", "byōin", "เบียวอิน", "ប្យ៊ោអ៊ិន"),
            ("さいん", "sain", "ซะอิน", "សាអ៊ីន"),
            ("みっつ", "mittsu", "มิตสึ", "មិតត្ស៊ុ"),
            ("つうやく|が", "tsūyaku ga", "สือยะกุ งะ", "ត្ស៊ូយ៉ាគុ ហ្គា"),
            ("ふつう", "futsū", "ฟุตสือ", "ហ្វ៊ុត្ស៊ូ"),
            ("つくえ", "tsukue", "สึกุเอะ", "ត្ស៊ុគុអេ"),
            ("こんや", "kon'ya", "คนยะ", "គោនយ៉ា"),
            ("とり-あげ-られ-ました", "toriageraremashita", "โทะริ-อะเงะ-ระเระ-มะชิตะ", "ទោរិ-អាហ្គេ-រ៉ារ៉េ-ម៉ាស៊ិតា"),
        ] {
            assert_eq!(sounds(kana, Letters::Latin).as_deref(), Some(latin), "{kana}");
            assert_eq!(sounds(kana, Letters::Thai).as_deref(), Some(thai), "{kana}");
            assert_eq!(sounds(kana, Letters::Khmer).as_deref(), Some(khmer), "{kana}");
        }
    }

    #[test]
    fn the_table_knows_every_kana_in_every_script() {
        for (kana, ..) in KANA {
            for letters in [Letters::Latin, Letters::Thai, Letters::Khmer] {
                let sound = sounds(&kana.to_string(), letters).unwrap();
                assert!(!sound.is_empty() && !sound.contains('?'), "{kana}");
            }
        }
    }

    #[test]
    fn what_is_not_kana_has_no_sound() {
        for wrong in ["警察", "abc", "ーあ", "ゃ", "んゃ", "あ/い"] {
            assert_eq!(sounds(wrong, Letters::Thai), None, "{wrong}");
        }
    }

    #[test]
    fn kana_stays_kana_for_people_who_read_it() {
        assert_eq!(sounds("たすけて ください。", Letters::Kana).as_deref(), Some("たすけて ください。"));
        // Without the marks for the tables.
        assert_eq!(sounds("けいさつ|を とり-あげる", Letters::Kana).as_deref(), Some("けいさつを とりあげる"));
    }

    proptest! {
        #[test]
        fn no_kana_makes_a_table_panic(kana in "[ぁ-んァ-ヴー |-]{0,30}") {
            for letters in [Letters::Latin, Letters::Thai, Letters::Khmer] {
                let _ = sounds(&kana, letters);
            }
        }
    }
}
