//! Keywords are divided by any comma or semicolon that a keyboard writes, and by the full stops of Khmer and Japanese.

/// Commas and semicolons of all scripts, and signs that a keyboard gives in their place.
const SEPARATORS: &[char] = &[
    ',', ';', '\u{37e}', '\u{55d}', '\u{60c}', '\u{61b}', '\u{7f8}', '\u{1363}', '\u{1364}', '\u{17d4}', '\u{17d5}',
    '\u{1802}', '\u{1808}', '\u{204f}', '\u{2e32}', '\u{2e34}', '\u{2e35}', '\u{2e41}', '\u{2e49}', '\u{2e4c}',
    '\u{3001}', '\u{3002}', '\u{a4fe}', '\u{a60d}', '\u{fe10}', '\u{fe11}', '\u{fe14}', '\u{fe50}', '\u{fe51}',
    '\u{fe54}', '\u{ff0c}', '\u{ff1b}', '\u{ff64}',
];

/// Whether a character divides keywords.
pub(crate) fn is_separator(letter: char) -> bool {
    SEPARATORS.contains(&letter)
}

/// The keywords of a message, none of them empty.
pub(crate) fn split(keywords: &str) -> Vec<String> {
    keywords.split(is_separator).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comma_and_semicolon_divides() {
        assert_eq!(split("a, b、 c ,,"), ["a", "b", "c"]);
        for sign in SEPARATORS {
            assert_eq!(split(&format!("借金{sign} 給料{sign}")), ["借金", "給料"], "{sign:?}");
        }
        for sign in ["，", "；", "،", "؛", "﹐", "､", "፣", "។", "﹔", "。", ";"] {
            assert_eq!(split(&format!("a{sign}b")), ["a", "b"], "{sign}");
        }
    }

    #[test]
    fn signs_inside_a_word_do_not_divide() {
        for word in ["don't know", "ไทย-กัมพูชา", "ビザ・在留", "a/b", "ៗ"] {
            assert_eq!(split(word), [word]);
        }
    }
}
