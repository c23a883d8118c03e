//! A translation beside its English: still English, half of it, or far too long.

use super::text::Kind;
use super::{Locale, Message, Need};
use crate::problem::Problems;

/// Messages that are names: the same in many languages.
const NAMES: [&str; 4] = ["contact-", "place-", "law-", "channel-line"];
/// So many words in a row that stand in English too are no name.
const IN_A_ROW: usize = 4;
/// A translation has at most so many letters for each of English, and so many more.
const TIMES: usize = 5;
const PER: usize = 2;
const MORE: usize = 40;

/// Whether a message has the very words of English. Names, and what has no words of its own, are the same in many languages.
pub(super) fn is_still_english(message: &Message, english: &Message) -> bool {
    let is_name = NAMES.iter().any(|start| message.id.starts_with(start)) && !message.id.contains('.');
    let has_words = message.words.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let same = |message: &Message| message.words.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    !is_name && has_words && same(message) == same(english)
}

/// Finds English in a translation, and what no screen has room for.
pub(super) fn check(locale: &Locale, reference: &Locale, needs: &[Need], problems: &mut Problems) {
    for message in locale.messages.values() {
        let Some(english) = reference.messages.get(&message.id) else { continue };
        if Kind::of(&message.id) == Kind::Keywords {
            continue;
        }
        if message.untranslated {
            // What takes a value may be nothing but signs between values, and falls back by itself.
            if message.safety && !locale.is_draft() && message.variables().is_empty() {
                let found = format!(
                    "message \"{}\": it is still English; translate it, a safety message must be there in every language",
                    message.id
                );
                problems.add(&message.file, message.line, found);
            }
            continue;
        }
        if let Some(words) = half_english(&locale.tag, message, english) {
            let found = format!("message \"{}\": \"{words}\" is still English; translate it", message.id);
            problems.add(&message.file, message.line, found);
        }
        let is_needed = !needs.iter().any(|need| need.only_japanese && need.id == message.id);
        // Marks are not counted, but where all characters are few enough nobody needs to look.
        let may_be_long = message.words.chars().count() > MORE;
        let (own, theirs) = if may_be_long { (letters(&message.words), letters(&english.words)) } else { (0, 0) };
        if is_needed && own > theirs * TIMES / PER + MORE {
            let found = format!(
                "message \"{}\": it has {own} letters, English {theirs}; no screen has room for it, write it shorter",
                message.id
            );
            problems.add(&message.file, message.line, found);
        }
    }
}

/// Letters that take room: no marks above or below others, no spaces.
fn letters(words: &str) -> usize {
    words.chars().filter(|letter| letter.is_alphanumeric() && !super::text::is_mark(*letter)).count()
}

/// Words of English in a row, in a language that is written in other letters.
fn half_english(language: &str, message: &Message, english: &Message) -> Option<String> {
    if !["km", "th", "ja"].contains(&language) {
        return None;
    }
    let of_english: Vec<String> = words(&english.words).iter().map(|word| word.to_lowercase()).collect();
    let own = words(&message.words);
    let in_english = |row: &[&str]| {
        let row: Vec<String> = row.iter().map(|word| word.to_lowercase()).collect();
        of_english.windows(row.len()).any(|windows| windows == row.as_slice())
    };
    let found = own.windows(IN_A_ROW).find(|row| {
        let small = row.iter().filter(|word| word.starts_with(|letter: char| letter.is_ascii_lowercase())).count();
        small + 1 >= row.len() && in_english(row)
    })?;
    Some(found.join(" "))
}

/// Latin words that stand beside each other with only spaces between them; another letter parts them.
fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '\'' | '’')))
        .filter(|word| !word.is_empty())
        .collect()
}
