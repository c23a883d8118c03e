//! What a Thai syllable is, so that what is none is found: a leading vowel has a consonant behind it, a mark has one below it, and marks have an order.

use super::Finding;

const SARA_AM: char = '\u{0e33}';
const SARA_AA: char = '\u{0e32}';
const NIKHAHIT: char = '\u{0e4d}';
const SARA_E: char = '\u{0e40}';

fn is_consonant(letter: char) -> bool {
    matches!(letter, '\u{0e01}'..='\u{0e2e}')
}

/// A vowel that is written before its consonant.
fn is_leading(letter: char) -> bool {
    matches!(letter, '\u{0e40}'..='\u{0e44}')
}

/// A vowel above or below its consonant, also the two signs that stand in the same place.
fn is_around(letter: char) -> bool {
    matches!(letter, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}' | NIKHAHIT)
}

fn is_tone(letter: char) -> bool {
    matches!(letter, '\u{0e48}'..='\u{0e4b}')
}

/// The sign over a letter that is not spoken, and an old one.
fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{0e4c}' | '\u{0e4e}')
}

/// A vowel that is written behind its consonant.
fn is_following(letter: char) -> bool {
    matches!(letter, '\u{0e30}' | SARA_AA | SARA_AM | '\u{0e45}')
}

fn is_mark(letter: char) -> bool {
    is_around(letter) || is_tone(letter) || is_silent(letter)
}

pub(super) fn check(words: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut before: Vec<char> = Vec::new();
    for (at, letter) in words.char_indices().chain([(words.len(), ' ')]) {
        if let Some(wrong) = wrong(&before, letter) {
            let shown: String = before.iter().rev().take(3).rev().chain([&letter]).collect();
            found.push(Finding::new(at, format!("Thai order in \"{}\": {wrong}", shown.trim())));
        }
        if before.len() >= 4 {
            before.remove(0);
        }
        before.push(letter);
    }
    found
}

/// What is wrong with a letter behind those before it.
fn wrong(before: &[char], letter: char) -> Option<String> {
    let mut back = before.iter().rev().copied();
    let (last, second) = (back.next(), back.next());
    if last.is_some_and(is_leading) && !is_consonant(letter) {
        if last == Some(SARA_E) && letter == SARA_E {
            return Some("write แ, not two เ".to_owned());
        }
        return Some("a vowel such as เ has no consonant behind it; write it, or delete the vowel".to_owned());
    }
    if letter == SARA_AA && (last == Some(NIKHAHIT) || (second == Some(NIKHAHIT) && last.is_some_and(is_tone))) {
        return Some("write SARA AM (U+0E33) with one key, and a tone mark before it".to_owned());
    }
    if is_mark(letter) {
        return mark(last, second, letter);
    }
    if letter == '\u{0e45}' && !matches!(last, Some('\u{0e24}' | '\u{0e26}')) {
        return Some("ๅ stands only behind ฤ and ฦ; write า".to_owned());
    }
    let holds = |last: char| is_consonant(last) || is_mark(last) || (last == SARA_AA && letter == '\u{0e30}');
    if is_following(letter) && !last.is_some_and(holds) {
        return Some(if last == Some(letter) {
            format!("\"{letter}\" stands here twice; delete one")
        } else {
            format!("\"{letter}\" has no consonant before it; write it, or delete the vowel")
        });
    }
    None
}

fn mark(last: Option<char>, second: Option<char>, letter: char) -> Option<String> {
    let named = format!("the mark \"\u{25cc}{letter}\"");
    match last {
        Some(last) if is_consonant(last) => None,
        // A tone mark or the silent sign stands above a vowel.
        Some(last) if is_around(last) && !is_around(letter) => None,
        Some(last) if last == letter => Some(format!("{named} stands here twice; delete one")),
        Some(last) if is_tone(last) && is_tone(letter) => {
            Some("two tone marks stand on one consonant; delete one".to_owned())
        }
        Some(last) if is_tone(last) && letter == NIKHAHIT => {
            Some("write SARA AM (U+0E33) with one key, and a tone mark before it".to_owned())
        }
        Some(last) if (is_tone(last) || is_silent(last)) && is_around(letter) => {
            Some("a tone mark comes after the vowel; type the vowel first".to_owned())
        }
        Some(last) if is_around(last) => Some("two vowels stand on one consonant; delete one".to_owned()),
        Some(last) if is_following(last) && second.is_some_and(|second| is_consonant(second) || is_mark(second)) => {
            Some(format!("{named} comes before \"{last}\"; type it right behind the consonant"))
        }
        _ => Some(format!("{named} has no consonant before it; delete it or write the consonant")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_they_are_written_pass() {
        for right in [
            "หนังสือเดินทางของฉันถูกยึด น้ำ",
            "เกาะ เคาะ เพราะ แล้ว ไม่ ใช่ โทร ให้",
            "สิทธิ์ พันธุ์ ศักดิ์ จันทร์ เสาร์",
            "ฤๅษี ฤดู ๆ ฯลฯ",
            "ก็ เป็น เล็ก แท็กซี่ ค่ะ นะ จ๊ะ",
            "น้ำ ทำ ช้ำ กำลัง ต่ำ อำเภอ",
            "ปฏิบัติ ผู้หญิง คู่ ชื่อ มือ",
            "LINE SIM: ที่",
            "",
        ] {
            assert_eq!(check(right), [], "{right}");
        }
    }

    #[test]
    fn what_is_no_syllable_is_found_with_its_remedy() {
        for (wrong, said) in [
            ("น\u{0e4d}\u{0e32}", "SARA AM"),
            ("น\u{0e4d}\u{0e49}\u{0e32}", "SARA AM"),
            ("น\u{0e49}\u{0e4d}\u{0e32}", "SARA AM"),
            ("น\u{0e33}\u{0e49}", "right behind the consonant"),
            ("เเม่", "write แ"),
            ("ท\u{0e48}\u{0e35}", "after the vowel"),
            ("ท\u{0e48}\u{0e49}", "two tone marks"),
            ("ท\u{0e48}\u{0e48}", "twice"),
            ("ท\u{0e35}\u{0e37}", "two vowels"),
            ("\u{0e48}า", "no consonant before"),
            (" \u{0e31}น", "no consonant before"),
            ("a\u{0e35}", "no consonant before"),
            ("ไ", "no consonant behind"),
            ("ไปเ ที่", "no consonant behind"),
            ("ไใป", "no consonant behind"),
            ("โ\u{0e49}", "no consonant behind"),
            ("กาา", "twice"),
            ("นะะ", "twice"),
            ("กๅ", "write า"),
            (" ะ", "no consonant before"),
            ("สิทธ\u{0e4c}\u{0e34}", "after the vowel"),
        ] {
            let found = check(wrong);
            assert!(found.iter().any(|found| found.found.contains(said)), "{wrong}: {found:?}");
        }
    }
}
