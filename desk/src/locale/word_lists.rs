//! The words for reading a fingerprint aloud: sixteen lists of sixteen, none like another.

use std::collections::BTreeMap;

use helpcard_core::fold::fold;

use super::Locale;
use crate::problem::Problems;

/// Words in a list.
const WORDS: usize = 16;

/// A list that is too short would leave a word out; a word that stands twice would make two cards look the same.
pub(super) fn check_word_lists(locale: &Locale, problems: &mut Problems) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (id, message) in locale.messages.iter().filter(|(id, _)| id.starts_with("words-")) {
        let words: Vec<&str> = message.packed.1.split(',').map(str::trim).collect();
        if words.len() != WORDS {
            let found =
                format!("message \"{id}\": there are {} words; write {WORDS}, with commas between them", words.len());
            problems.add(&message.file, message.line, found);
        }
        for word in words {
            let folded = fold(word);
            if folded.is_empty() {
                problems.add(
                    &message.file,
                    message.line,
                    format!("message \"{id}\": a word is missing between two commas"),
                );
            } else if let Some(other) = seen.insert(folded, id.clone()) {
                let found = format!(
                    "message \"{id}\": \"{word}\" stands in \"{other}\" too, or sounds alike; write another word"
                );
                problems.add(&message.file, message.line, found);
            }
        }
    }
}
