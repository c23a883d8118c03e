//! What must not stand in words: facts that look like numbers to call or pay, addresses, signs that nobody sees, letters of another script, Khmer and
//! Thai that no phone can draw.

mod address;
mod digits;
mod invisible;
mod khmer;
mod normal;
mod script;
mod thai;

pub(crate) use invisible::is_invisible;

/// Stands in the words to be checked where the card puts a value. It is no character of any language.
pub(super) const VALUE: char = '\u{ffff}';

/// Something wrong in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// The byte of the words where it begins.
    pub(super) at: usize,
    /// What was found and how to mend it.
    pub(super) found: String,
}

impl Finding {
    fn new(at: usize, found: impl Into<String>) -> Self {
        Self { at, found: found.into() }
    }
}

/// What kind of words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words to be read.
    Sentence,
    /// Words that are looked for, with commas between them. Nobody reads them.
    Keywords,
}

impl Kind {
    /// By the name of the message.
    pub(super) fn of(id: &str) -> Self {
        if id.ends_with("keywords") { Self::Keywords } else { Self::Sentence }
    }
}

/// What is wrong with the words of a message in a language. A value that the card puts in is [`VALUE`].
pub(super) fn check_text(language: &str, kind: Kind, words: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(invisible::check(words));
    found.extend(digits::check(kind, words));
    found.extend(address::check(language, words));
    found.extend(braces(words));
    found.extend(script::check(language, kind, words));
    found.extend(match language {
        "km" => khmer::check(words),
        "th" => thai::check(words),
        "ja" => quotes(words).into_iter().collect(),
        _ => Vec::new(),
    });
    found
}

/// Whether a character is drawn above, below or around another.
pub(crate) fn is_mark(letter: char) -> bool {
    use icu_properties::props::GeneralCategory;
    let category = icu_properties::CodePointMapData::<GeneralCategory>::new().get(letter);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark)
}

fn braces(words: &str) -> Option<Finding> {
    let at = words.find(['｛', '｝', '＄'])?;
    Some(Finding::new(at, "it holds a full-width ｛, ｝ or ＄; write { } and $"))
}

/// Japanese marks speech with its own signs.
fn quotes(words: &str) -> Option<Finding> {
    let at = words.find('"')?;
    Some(Finding::new(at, "it holds the straight quote \"; write 「 and 」"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_keeps_its_own_script_and_order() {
        for (language, wrong) in [
            ("th", "ជួយ"),
            ("km", "ช่วย"),
            ("en", "たすけて"),
            ("km", "ប\u{17c1}\u{17b8}ក"),
            ("km", "ស\u{17b8}\u{17d2}ត"),
            ("th", "นํ\u{0e32}"),
            ("th", "เเม่"),
            ("th", "ท\u{0e48}\u{0e35}"),
            ("km", "ជួយ\u{200b}ខ្ញុំ"),
            ("km", "១២"),
            ("ja", "｛ $x ｝"),
            ("ja", "\"助けて\""),
        ] {
            assert!(!check_text(language, Kind::Sentence, wrong).is_empty(), "{wrong}");
        }
        assert_eq!(check_text("km", Kind::Sentence, "សូមជួយខ្ញុំផង។ ស្ត្រី"), []);
        assert_eq!(check_text("km", Kind::Sentence, "កណ្ដាល ផ្ដល់"), []);
        assert_eq!(check_text("th", Kind::Sentence, "หนังสือเดินทางของฉันถูกยึด น้ำ"), []);
    }
}
