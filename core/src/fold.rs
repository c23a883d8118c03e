//! One form for all spellings of a word, for search only: never shown.
//!
//! The desk folds the keys and the core folds the query with this same function. What makes two spellings one:
//! width and compatibility forms (Unicode NFKC), case, Latin accents and doubled Latin letters, katakana and hiragana, the long mark, native digits,
//! Thai tone marks and SARA AM, Khmer order as SIL's `khnormal` has it, coeng DA and TA, signs that only change the sound, invisible characters.

mod khmer;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Raised whenever the same text would fold to another key. The pack says with which version its keys were made.
pub const FOLD_VERSION: u32 = 1;

/// Folds a text. Words are separated by single spaces; punctuation is a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let letters: Vec<char> = composed.chars().flat_map(char::to_lowercase).filter_map(letter).flatten().collect();
    let letters = khmer::in_order(&letters);
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

/// What a letter becomes: nothing, one letter, or the base letters of an accented one.
#[expect(clippy::match_same_arms, reason = "each arm is one group of letters with its own reason")]
fn letter(letter: char) -> Option<Vec<char>> {
    let one = |letter| Some(vec![letter]);
    match letter {
        '\'' | '’' | 'ʼ' | '゛' | '゜' | 'ー' | '〜' | '～' => None,
        // Invisible characters, and the Khmer vowels that nobody sees.
        '\u{00ad}'
        | '\u{034f}'
        | '\u{061c}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' => None,
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => None,
        // Thai: MAITAIKHU, tone marks, THANTHAKHAT, YAMAKKAN; repetition and abbreviation.
        '\u{0e47}'..='\u{0e4c}' | '\u{0e4e}' | '\u{0e46}' | '\u{0e2f}' => None,
        // Khmer: register shifters and signs above that only change the sound; repetition.
        '\u{17c9}'..='\u{17d1}' | '\u{17d3}' | '\u{17d7}' | '\u{17dd}' => None,
        // Two spellings of the same independent vowel.
        '\u{17b2}' => one('\u{17b1}'),
        'ァ'..='ヶ' => one(char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter)),
        '\u{0e50}'..='\u{0e59}' => one(digit(letter, 0x0e50)),
        '\u{17e0}'..='\u{17e9}' => one(digit(letter, 0x17e0)),
        '\u{0660}'..='\u{0669}' => one(digit(letter, 0x0660)),
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => one('-'),
        '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' => Some(without_accents(letter)),
        _ if letter.is_alphanumeric() || is_mark(letter) || matches!(letter, '#' | '+' | '@') => one(letter),
        _ => one(' '),
    }
}

fn digit(letter: char, zero: u32) -> char {
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

fn without_accents(letter: char) -> Vec<char> {
    let mut buffer = [0; 4];
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(letter.encode_utf8(&mut buffer));
    let base: Vec<char> = decomposed.chars().filter(char::is_ascii_alphanumeric).collect();
    if base.is_empty() { vec![letter] } else { base }
}

/// Vowel signs and subscripts, which are no letters to Unicode but are to readers.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e4d}' | '\u{17b6}'..='\u{17c8}' | '\u{17d2}' | '\u{0300}'..='\u{036f}')
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_fold_to_one_key() {
        for same in [
            &["passport", "Pasport", "PASSPORT", "ｐａｓｓｐｏｒｔ"][..],
            &["パスポート", "ぱすぽーと", "ﾊﾟｽﾎﾟｰﾄ", "ぱすぽと"],
            &["pasupōto", "pasupooto", "pasupoto"],
            &["0120-279-338", "0120279338", "๐๑๒๐-๒๗๙-๓๓๘", "០១២០២៧៩៣៣៨", "０１２０‐２７９‐３３８"],
            &["น้ำ", "นํ้า", "นำ"],
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

    #[test]
    fn different_words_keep_different_keys() {
        for (first, second) in
            [("ガス", "カス"), ("が", "か"), ("ไหม", "ใหม"), ("ยืม", "ยิม"), ("កា", "គា"), ("119", "110")]
        {
            assert_ne!(fold(first), fold(second), "{first} {second}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn khmer_and_thai_fold_twice_to_the_same(text in "[\u{1780}-\u{17d3}\u{0e01}-\u{0e4e} a-z0-9-]{0,30}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
