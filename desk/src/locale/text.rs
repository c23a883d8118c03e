//! What must not stand in words: facts that look like numbers to call or pay, invisible characters, letters of another script, Khmer and Thai out of
//! order.
//!
//! Khmer order: Khmer Encoding Structure, version 2 (base, robat, coengs, register shifter, vowel, signs), as SIL's `khnormal` checks it.

/// Characters that nobody sees, or that Unicode advises against.
const INVISIBLE: [char; 25] = [
    '\u{00a0}', '\u{00ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}',
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}', '\u{feff}', '\u{fffd}', '\u{17a3}', '\u{17a4}', '\u{17b4}', '\u{17b5}',
];

/// What is wrong with the words of a message in a file.
pub(super) fn check_text(file: &str, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let language = file.split('/').nth(1).unwrap_or_default();
    if let Some(letter) =
        words.chars().find(|letter| INVISIBLE.contains(letter) || (letter.is_control() && *letter != '\n'))
    {
        found.push(format!(
            "it holds the invisible character U+{:04X}; delete it and type the place again",
            u32::from(letter)
        ));
    }
    if let Some(letter) = words.chars().find(|letter| is_foreign_digit(*letter)) {
        found.push(format!("\"{letter}\" is no ASCII digit; write 0 to 9"));
    }
    if let Some(number) = number(words) {
        found.push(format!("\"{number}\" looks like a phone number, an amount or a date; facts stand in content/, take it out of the words"));
    }
    if words.contains(['｛', '｝', '＄']) {
        found.push("it holds a full-width ｛, ｝ or ＄; write { } and $".to_owned());
    }
    found.extend(other_script(language, words));
    match language {
        "km" => found.extend(khmer_order(words)),
        "th" => found.extend(thai_order(words)),
        _ => {}
    }
    found
}

fn is_foreign_digit(letter: char) -> bool {
    matches!(letter, '\u{0e50}'..='\u{0e59}' | '\u{17e0}'..='\u{17e9}' | '\u{ff10}'..='\u{ff19}' | '\u{0660}'..='\u{0669}')
}

/// Three digits or more, also with hyphens, points or spaces between them; or a money sign at a digit.
fn number(words: &str) -> Option<String> {
    let joins = |letter: char| matches!(letter, '-' | '.' | ',' | ' ' | '/' | ':' | '‐' | '–');
    let mut run = String::new();
    for letter in words.chars().chain(['\n']) {
        // One joint between digits; "17, 16" is a list.
        if letter.is_ascii_digit() || (joins(letter) && run.ends_with(|last: char| last.is_ascii_digit())) {
            run.push(letter);
            continue;
        }
        let trimmed = run.trim_end_matches(joins);
        let money = matches!(letter, '円' | '¥' | '￥' | '฿' | '៛');
        if trimmed.chars().filter(char::is_ascii_digit).count() >= 3 || (money && !trimmed.is_empty()) {
            return Some(trimmed.to_owned());
        }
        run.clear();
    }
    None
}

/// Letters of one of our languages in the file of another. Latin stands in every language.
fn other_script(language: &str, words: &str) -> Option<String> {
    let scripts = [
        ("th", "Thai", '\u{0e00}'..='\u{0e7f}'),
        ("km", "Khmer", '\u{1780}'..='\u{17ff}'),
        ("ja", "Japanese", '\u{3040}'..='\u{30ff}'),
    ];
    let ours = ["en", "th", "km", "ja"].contains(&language);
    scripts.into_iter().filter(|(tag, ..)| ours && *tag != language).find_map(|(_, name, range)| {
        let found = words.chars().any(|letter| range.contains(&letter));
        found.then(|| format!("it holds {name} letters; this file is for \"{language}\""))
    })
}

fn khmer_order(words: &str) -> Vec<String> {
    const COENG: char = '\u{17d2}';
    let is_vowel = |letter: char| matches!(letter, '\u{17b6}'..='\u{17c5}');
    let is_shifter = |letter: char| matches!(letter, '\u{17c9}' | '\u{17ca}');
    let mut found = Vec::new();
    let letters: Vec<char> = words.chars().collect();
    for pair in letters.windows(2) {
        let [first, second] = pair else { continue };
        let wrong = match (*first, *second) {
            ('\u{17c1}', '\u{17b8}') => Some("write the one vowel U+17BE, not U+17C1 with U+17B8"),
            ('\u{17c1}', '\u{17b6}') => Some("write the one vowel U+17C4, not U+17C1 with U+17B6"),
            ('\u{17c6}', '\u{17bb}' | '\u{17b6}') => Some("U+17C6 comes after the vowel"),
            (COENG, '\u{178a}') => Some("write the subscript as coeng TA (U+17D2 U+178F)"),
            (COENG, COENG) => Some("two coeng signs stand together"),
            (vowel, COENG) if is_vowel(vowel) => Some("a subscript comes before the vowel"),
            (shifter, COENG) if is_shifter(shifter) => Some("a subscript comes before the register shifter"),
            (vowel, shifter) if is_vowel(vowel) && is_shifter(shifter) => {
                Some("the register shifter comes before the vowel")
            }
            _ => None,
        };
        found.extend(wrong.map(|wrong| format!("Khmer order: {wrong}")));
    }
    for four in letters.windows(3) {
        if let [COENG, '\u{179a}', COENG] = four {
            found.push("Khmer order: coeng RO comes last".to_owned());
        }
    }
    found
}

fn thai_order(words: &str) -> Vec<String> {
    let mut found = Vec::new();
    if words.contains("\u{0e4d}\u{0e32}") {
        found.push("Thai order: write SARA AM (U+0E33)".to_owned());
    }
    if words.contains("\u{0e40}\u{0e40}") {
        found.push("write แ, not two เ".to_owned());
    }
    let is_tone = |letter: char| matches!(letter, '\u{0e48}'..='\u{0e4b}');
    let is_high_or_low_vowel = |letter: char| matches!(letter, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}');
    let letters: Vec<char> = words.chars().collect();
    if letters.windows(2).any(|pair| matches!(pair, [tone, vowel] if is_tone(*tone) && is_high_or_low_vowel(*vowel))) {
        found.push("Thai order: a tone mark comes after the vowel".to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_in_words_are_found() {
        for wrong in ["Call 0120-279-338", "Pay 300,000", "on 2026-11-23", "5円", "0 3 5 4", "100", "1,5円"] {
            assert!(!check_text("locales/en/x.ftl", wrong).is_empty(), "{wrong}");
        }
        for right in ["under 18", "24 hours", "step 1, step 2", "1 or 2", "17, 16"] {
            assert_eq!(check_text("locales/en/x.ftl", right), Vec::<String>::new(), "{right}");
        }
    }

    #[test]
    fn each_language_keeps_its_own_script_and_order() {
        for (file, wrong) in [
            ("locales/th/x.ftl", "ជួយ"),
            ("locales/km/x.ftl", "ช่วย"),
            ("locales/en/x.ftl", "たすけて"),
            ("locales/km/x.ftl", "ប\u{17c1}\u{17b8}ក"),
            ("locales/km/x.ftl", "ស\u{17b8}\u{17d2}ត"),
            ("locales/km/x.ftl", "កណ\u{17d2}\u{178a}ាល"),
            ("locales/th/x.ftl", "นํ\u{0e32}"),
            ("locales/th/x.ftl", "เเม่"),
            ("locales/th/x.ftl", "ท\u{0e48}\u{0e35}"),
            ("locales/km/x.ftl", "ជួយ\u{200b}ខ្ញុំ"),
            ("locales/km/x.ftl", "១២"),
            ("locales/ja/x.ftl", "｛ $x ｝"),
        ] {
            assert!(!check_text(file, wrong).is_empty(), "{wrong}");
        }
        assert_eq!(check_text("locales/km/x.ftl", "សូមជួយខ្ញុំផង។ ស្ត្រី"), Vec::<String>::new());
        assert_eq!(check_text("locales/th/x.ftl", "หนังสือเดินทางของฉันถูกยึด น้ำ"), Vec::<String>::new());
    }
}
