//! How far a language is: what is there, what is missing, what is still English.

use super::likeness::is_still_english;
use super::{Locale, REFERENCE};
use crate::problem::Problems;

/// How far the translation into one language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The language.
    pub tag: String,
    /// Whether it is a draft: it stays out of a pack unless it is asked for.
    pub is_draft: bool,
    /// Messages of English.
    pub all: usize,
    /// Messages in this language's own words.
    pub translated: usize,
    /// Messages that have the very words of English.
    pub still_english: usize,
    /// Safety messages that are missing or still English.
    pub safety_missing: usize,
}

/// Marks the messages that have the very words of English: a card shows them as English, which they are.
pub(super) fn mark(locales: &mut [Locale]) {
    let Some(reference) = locales.iter().find(|locale| locale.tag == REFERENCE).cloned() else { return };
    for locale in locales.iter_mut().filter(|locale| locale.tag != REFERENCE) {
        for (id, message) in &mut locale.messages {
            message.untranslated = reference.messages.get(id).is_some_and(|english| is_still_english(message, english));
        }
    }
}

/// How far each language but English is. What falls back to English is a warning, so that whoever builds a card knows it.
pub(super) fn count(locales: &[Locale], warnings: &mut Problems) -> Vec<Progress> {
    let Some(reference) = locales.iter().find(|locale| locale.tag == REFERENCE) else { return Vec::new() };
    locales.iter().filter(|locale| locale.tag != REFERENCE).map(|locale| far(locale, reference, warnings)).collect()
}

fn far(locale: &Locale, reference: &Locale, warnings: &mut Problems) -> Progress {
    let mut progress = Progress {
        tag: locale.tag.clone(),
        is_draft: locale.is_draft(),
        all: reference.messages.len(),
        translated: 0,
        still_english: 0,
        safety_missing: 0,
    };
    for (id, english) in &reference.messages {
        let own = locale.messages.get(id);
        let missing = match own {
            Some(message) if !message.untranslated => {
                progress.translated += 1;
                continue;
            }
            Some(_) => {
                progress.still_english += 1;
                "is still English"
            }
            None => "is missing",
        };
        progress.safety_missing += usize::from(english.safety);
        // The many gaps of a draft are only counted.
        if !locale.is_draft() {
            let file = english.file.replacen(&format!("locales/{REFERENCE}/"), &format!("locales/{}/", locale.tag), 1);
            let line = own.map_or(0, |message| message.line);
            warnings.add(
                &file,
                line,
                format!("message \"{id}\" {missing}; the card shows the English one in its place"),
            );
        }
    }
    progress
}
