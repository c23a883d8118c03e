//! One form for all spellings of a word, for search only: never shown.
//!
//! The desk folds the keys and the core folds the query with this same function. What makes two spellings one:
//! width and compatibility forms (Unicode NFKC), case, Latin accents and doubled Latin letters, katakana and hiragana, the long mark, native digits,
//! Thai SARA AM, the order of Thai and Khmer signs (Khmer as SIL's `khnormal` has it), coeng DA and TA, invisible characters.
//!
//! Thai tone marks and Khmer shifters are marks: many people leave them out, and yet two words can differ by nothing else. They are kept beside the
//! text, so that search compares without them first and asks afterwards whether they are the same.

mod khmer;
mod thai;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Raised whenever the same text would fold to another key. The pack says with which version its keys were made.
pub const FOLD_VERSION: u32 = 2;

/// A folded text without its marks, and its marks: each after so many bytes of the text, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// Words are separated by single spaces.
    pub text: String,
    /// How many bytes stand before the mark, and the mark.
    pub marks: Vec<(usize, char)>,
}

impl Folded {
    /// Takes a key apart that [`fold_with_marks`] made.
    #[must_use]
    pub fn of_key(key: &str) -> Self {
        let mut folded = Self::default();
        for letter in key.chars() {
            if is_mark(letter) {
                folded.marks.push((folded.text.len(), letter));
            } else {
                folded.text.push(letter);
            }
        }
        folded
    }
}

/// Folds a text and leaves its marks out. Punctuation is a space.
#[must_use]
pub fn fold(text: &str) -> String {
    Folded::of_key(&fold_with_marks(text)).text
}

/// Folds a text and leaves its marks where they stand.
#[must_use]
pub fn fold_with_marks(text: &str) -> String {
    // First of all, as Unicode's order would tear a COENG from its letter (TN 61).
    let seen: String = text.chars().filter(|letter| !is_never_seen(*letter)).collect();
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&seen);
    let letters: Vec<char> = composed.chars().flat_map(char::to_lowercase).flat_map(letter).collect();
    let letters = thai::in_order(khmer::in_order(&letters));
    let mut key = String::with_capacity(text.len());
    for (index, letter) in letters.iter().copied().enumerate() {
        let next = letters.get(index + 1).copied();
        let last = key.chars().next_back();
        match letter {
            // A hyphen or a space inside a number joins it; "0120-279-338" is one number.
            '-' if last.is_some_and(|last| last.is_ascii_digit()) && next.is_some_and(|next| next.is_ascii_digit()) => {
            }
            ' ' | '-' if last.is_none_or(|last| last == ' ') => {}
            '-' => key.push(' '),
            // A mark belongs to the letter before it; where there is none it is dirt.
            mark if is_mark(mark) && !last.is_some_and(takes_marks) => {}
            // "passport" and "pasport", "pasupooto" and "pasupōto".
            letter if letter.is_ascii_lowercase() && last == Some(letter) => {}
            // Two SARA E typed for one SARA AE.
            '\u{0e40}' if last == Some('\u{0e40}') => {
                key.pop();
                key.push('\u{0e41}');
            }
            letter => key.push(letter),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Thai tone marks, MAITAIKHU and THANTHAKHAT; Khmer shifters and the signs that only change the sound.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0e47}'..='\u{0e4c}' | '\u{17c9}'..='\u{17d1}')
}

/// Thai and Khmer letters and signs. Not the Thai vowels that stand before their letter.
fn takes_marks(letter: char) -> bool {
    matches!(letter, '\u{0e01}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4d}' | '\u{1780}'..='\u{17d2}')
}

/// Invisible characters, the Khmer vowels that nobody sees, and the sign ATTHACAN, which Unicode would put before a COENG.
fn is_never_seen(letter: char) -> bool {
    matches!(
        letter,
        '\u{00ad}'
            | '\u{034f}'
            | '\u{061c}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{17dd}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// Where the ten digits of a script begin.
const ZEROS: [char; 17] = [
    '\u{0660}', '\u{06f0}', '\u{07c0}', '\u{0966}', '\u{09e6}', '\u{0a66}', '\u{0ae6}', '\u{0b66}', '\u{0be6}',
    '\u{0c66}', '\u{0ce6}', '\u{0d66}', '\u{0e50}', '\u{0ed0}', '\u{0f20}', '\u{1040}', '\u{17e0}',
];

/// What a letter becomes: nothing, one letter, or the base letters of an accented one.
#[expect(clippy::match_same_arms, reason = "each arm is one group of letters with its own reason")]
fn letter(letter: char) -> Vec<char> {
    if let Some(digit) = digit(letter) {
        return vec![digit];
    }
    match letter {
        '\'' | '’' | 'ʼ' | '゛' | '゜' | 'ー' | '〜' | '～' => Vec::new(),
        // Thai: YAMAKKAN; repetition and abbreviation.
        '\u{0e4e}' | '\u{0e46}' | '\u{0e2f}' => Vec::new(),
        // Khmer: BATHAMASAT; repetition.
        '\u{17d3}' | '\u{17d7}' => Vec::new(),
        // Two spellings of the same independent vowel, and two that Unicode asks not to use.
        '\u{17b2}' => vec!['\u{17b1}'],
        '\u{17a3}' => vec!['\u{17a2}'],
        '\u{17a4}' => vec!['\u{17a2}', '\u{17b6}'],
        'ァ'..='ヶ' => vec![char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter)],
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => vec!['-'],
        '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' => without_accents(letter),
        _ if letter.is_alphanumeric() || is_sign(letter) || matches!(letter, '#' | '+' | '@') => vec![letter],
        _ => vec![' '],
    }
}

/// The digit of any script as one of ours.
fn digit(letter: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| char::from_digit(u32::from(letter).checked_sub(u32::from(*zero))?, 10))
}

/// What a letter is in a telephone number: a digit, a plus sign, a space for every other mark, nothing if it cannot be seen; itself if it is none.
pub(crate) fn telephone(letter: char) -> Option<char> {
    let mut buffer = [0; 4];
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(letter.encode_utf8(&mut buffer));
    let letter = composed.chars().next().unwrap_or(letter);
    match digit(letter).unwrap_or(letter) {
        letter if is_never_seen(letter) => None,
        letter if letter == '+' || letter.is_ascii_digit() => Some(letter),
        'ー' => Some(' '),
        letter if letter.is_alphanumeric() || is_sign(letter) => letter.to_lowercase().next(),
        _ => Some(' '),
    }
}

fn without_accents(letter: char) -> Vec<char> {
    let mut buffer = [0; 4];
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(letter.encode_utf8(&mut buffer));
    let base: Vec<char> = decomposed.chars().filter(char::is_ascii_alphanumeric).collect();
    if base.is_empty() { vec![letter] } else { base }
}

/// Vowel signs, marks and subscripts, which are no letters to Unicode but are to readers.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4d}' | '\u{17b6}'..='\u{17d2}' | '\u{0300}'..='\u{036f}')
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_with_marks};
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_fold_to_one_key() {
        for same in [
            &["passport", "Pasport", "PASSPORT", "ｐａｓｓｐｏｒｔ"][..],
            &["パスポート", "ぱすぽーと", "ﾊﾟｽﾎﾟｰﾄ", "ぱすぽと"],
            &["pasupōto", "pasupooto", "pasupoto"],
            &[
                "0120-279-338",
                "0120279338",
                "๐๑๒๐-๒๗๙-๓๓๘",
                "០១២០២៧៩៣៣៨",
                "０１２０‐２７９‐３３８",
                "၀၁၂၀၂၇၉၃၃၈",
                "०१२०२७९३३८",
            ],
            &["น้ำ", "นํ้า", "น้ํา", "นำ"],
            &["แม่", "เเม่", "แม"],
            &["ค่าจ้าง", "คาจาง"],
            &["ស្ត្រី", "ស្រ្តី", "ស្ដ្រី"],
            &["បើក", "បេីក"],
            &["កោះ", "កេាះ"],
            &["លិខិតឆ្លងដែន", "លិខិត\u{200b}ឆ្លង\u{200b}ដែន"],
            &["ប៉ូលិស", "បូលិស"],
            &["ឱ្យ", "ឲ្យ"],
            &["don't", "dont", "don’t"],
        ] {
            for spelling in same {
                assert_eq!(fold(spelling), fold(same[0]), "{spelling}");
            }
        }
    }

    /// What no eye tells apart is one, marks and all: SIL's `khnormal` makes each of these pairs the same.
    #[test]
    fn khmer_that_looks_the_same_is_the_same() {
        for (typed, same) in [
            // U below a vowel that stands above, for a shifter.
            ("ម៉ាសុីន", "ម៉ាស៊ីន"),
            ("បុីហ្សា", "ប៊ីហ្សា"),
            ("សុិច", "ស៊ិច"),
            ("បុឹង", "ប៊ឹង"),
            ("អុឺ", "អ៊ឺ"),
            ("សុើប", "ស៊ើប"),
            ("អុាំ", "អ៊ាំ"),
            ("ប៉ី", "ប៊ី"),
            // Vowels in two parts, and the order of all signs.
            ("កេាះ", "កោះ"),
            ("បេីក", "បើក"),
            ("បីេក", "បើក"),
            ("ចំាង", "ចាំង"),
            ("កំុ", "កុំ"),
            ("ប៉្រាក់", "ប្រ៉ាក់"),
            ("ម៉្យាង", "ម្យ៉ាង"),
            ("បា៉ន", "ប៉ាន"),
            ("ស្រ្តី", "ស្ត្រី"),
            ("កណ្ដាល", "កណ្តាល"),
            ("ប្រា\u{17dd}\u{17d2}ក", "ប្រា\u{17d2}ក"),
            ("ខ\u{17d2}\u{17d2}មែរ", "ខ្មែរ"),
        ] {
            assert_eq!(fold_with_marks(typed), fold_with_marks(same), "{typed} {same}");
        }
    }

    #[test]
    fn different_words_keep_different_keys() {
        for (first, second) in [
            ("ガス", "カス"),
            ("が", "か"),
            ("ไหม", "ใหม"),
            ("ยืม", "ยิม"),
            ("កា", "គា"),
            ("119", "110"),
            ("កុំ", "កំ"),
            ("សុខ", "សខ"),
        ] {
            assert_ne!(fold(first), fold(second), "{first} {second}");
        }
    }

    #[test]
    fn words_that_differ_by_a_mark_are_one_only_without_it() {
        for (first, second) in [("หนี", "หนี้"), ("ขมขื่น", "ข่มขืน"), ("ប៉ះ", "បះ"), ("เสือ", "เสื้อ")]
        {
            assert_eq!(fold(first), fold(second), "{first} {second}");
            assert_ne!(fold_with_marks(first), fold_with_marks(second), "{first} {second}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            for fold in [fold, fold_with_marks] {
                let once = fold(&text);
                prop_assert_eq!(fold(&once), once);
            }
        }

        #[test]
        fn khmer_and_thai_fold_twice_to_the_same(text in "[\u{1780}-\u{17dd}\u{0e01}-\u{0e4e} a-z0-9-]{0,30}") {
            for fold in [fold, fold_with_marks] {
                let once = fold(&text);
                prop_assert_eq!(fold(&once), once);
            }
        }
    }
}
