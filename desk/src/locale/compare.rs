//! Every language against English, and English against what content needs.

use std::collections::{BTreeMap, BTreeSet};

use helpcard_core::say::{Letters, sounds};

use super::branches::branches;
use super::{Locale, Message, Need, REFERENCE, SHOWN};
use crate::problem::Problems;

/// Compares locales with content and with each other.
pub fn check_locales(needs: &[Need], locales: &[Locale], problems: &mut Problems) {
    let Some(reference) = locales.iter().find(|locale| locale.tag == REFERENCE) else {
        problems.add(
            "locales/en/locale.toml",
            0,
            "the English folder is missing; every other language is compared with it, put it back",
        );
        return;
    };
    let Some(shown) = locales.iter().find(|locale| locale.tag == SHOWN) else {
        problems.add(
            "locales/ja/locale.toml",
            0,
            "the Japanese folder is missing; its sentences are shown to people, put it back",
        );
        return;
    };
    for need in needs {
        let holder = if need.only_japanese { shown } else { reference };
        needed(need, holder, problems);
    }
    let known: BTreeMap<&str, &Need> = needs.iter().map(|need| (need.id.as_str(), need)).collect();
    readings(needs, shown, problems);
    for locale in locales {
        for message in locale.messages.values() {
            if !message.commented && locale.tag == REFERENCE {
                let found = format!(
                    "message \"{}\": no comment says what it is for; write one above it, or a ## comment above its group",
                    message.id
                );
                problems.add(&message.file, message.line, found);
            }
            if locale.tag != REFERENCE {
                against_reference(message, locale, reference, &known, problems);
            }
        }
        if locale.tag != REFERENCE && !locale.is_draft() {
            missing(locale, reference, problems);
        }
        complete_japanese(locale, needs, problems);
    }
}

/// Words that follow a message under another name than the one that is shown would be lost.
fn goes_on(id: &str, more: &str, holder: &Locale, problems: &mut Problems) {
    let others = holder
        .messages
        .values()
        .filter(|message| message.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('.')) && message.id != more);
    for other in others {
        let found = format!("message \"{}\": nobody shows it; what follows \"{id}\" is written as .more", other.id);
        problems.add(&other.file, other.line, found);
    }
}

/// The holder of a needed message has it, and takes just what content gives, here or where the message goes on.
fn needed(need: &Need, holder: &Locale, problems: &mut Problems) {
    let Some(message) = holder.messages.get(&need.id) else {
        let found = format!("locales/{}/ has no message \"{}\" for this; add it", holder.tag, need.id);
        problems.add(&need.file, 0, found);
        return;
    };
    let more = need.more.as_ref().and_then(|more| {
        goes_on(&need.id, more, holder, problems);
        holder.messages.get(more)
    });
    let mut takes = BTreeSet::new();
    for part in [Some(message), more].into_iter().flatten() {
        for name in part.variables().difference(&need.gives) {
            let found = format!(
                "message \"{}\": nothing fills {{ ${name} }}; take it out, or add it to \"values\" in {}",
                part.id, need.file
            );
            problems.add(&part.file, part.line, found);
        }
        takes.extend(part.variables());
    }
    for name in need.gives.difference(&takes) {
        let found =
            format!("message \"{}\": it does not use {{ ${name} }}, which {} gives; put it in", need.id, need.file);
        problems.add(&message.file, message.line, found);
    }
}

/// A message must exist in English, with the same branches and the same variables in each.
fn against_reference(
    message: &Message,
    locale: &Locale,
    reference: &Locale,
    needs: &BTreeMap<&str, &Need>,
    problems: &mut Problems,
) {
    let own_reading = is_reading(&message.id);
    let Some(english) = reference.messages.get(&message.id) else {
        if !own_reading && !needs.contains_key(message.id.as_str()) {
            let near = nearest(&message.id, reference.messages.keys());
            let meant = near.map(|near| format!(" (\"{near}\" is meant?)")).unwrap_or_default();
            let found =
                format!("message \"{}\": English has no such message{meant}; mend the name or remove it", message.id);
            problems.add(&message.file, message.line, found);
        }
        return;
    };
    let all_of_english = english.variables();
    let own = message.variables();
    for name in own.difference(&all_of_english) {
        let near = nearest(name, all_of_english.difference(&own));
        let meant = near.map(|near| format!(" ({{ ${near} }} is meant?)")).unwrap_or_default();
        problems.add(
            &message.file,
            message.line,
            format!("message \"{}\": {{ ${name} }} is not in English{meant}; remove it or mend its name", message.id),
        );
    }
    for (line, found) in branches(message, english, &locale.tag) {
        problems.add(&message.file, line, format!("message \"{}\": {found}", message.id));
    }
    if message.safety != english.safety {
        let found = format!(
            "message \"{}\": the comment \"# tier: safety\" stands in only one of this language and English; copy it",
            message.id
        );
        problems.add(&message.file, message.line, found);
    }
}

/// The name that differs in the fewest letters, if it is near enough to be meant.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a String>) -> Option<&'a String> {
    let letters: Vec<char> = name.chars().collect();
    known
        .map(|known| (distance(&letters, &known.chars().collect::<Vec<_>>()), known))
        .filter(|(distance, _)| *distance <= 1 + letters.len() / 5)
        .min()
        .map(|(_, known)| known)
}

/// Levenshtein's distance.
fn distance(first: &[char], second: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=second.len()).collect();
    for (index, letter) in first.iter().enumerate() {
        let mut left = index + 1;
        let mut next = vec![left];
        for (pair, other) in row.windows(2).zip(second) {
            let [above_left, above] = pair else { continue };
            left = (left + 1).min(above + 1).min(above_left + usize::from(letter != other));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// The attribute that holds a reading in kana.
fn is_reading(id: &str) -> bool {
    id.rsplit_once('.').is_some_and(|(_, attribute)| attribute == "kana")
}

/// A safety message must be there in every language; another may fall back.
fn missing(locale: &Locale, reference: &Locale, problems: &mut Problems) {
    for (id, english) in &reference.messages {
        if english.safety && !locale.messages.contains_key(id) {
            let file = english.file.replacen(&format!("locales/{REFERENCE}/"), &format!("locales/{}/", locale.tag), 1);
            problems.add(
                &file,
                0,
                format!("the safety message \"{id}\" is missing; translate it before this language can be used"),
            );
        }
    }
}

/// The sentence that is shown must be there in Japanese, with its reading, whatever else may fall back.
fn complete_japanese(locale: &Locale, needs: &[Need], problems: &mut Problems) {
    if locale.tag != SHOWN {
        return;
    }
    for need in needs.iter().filter(|need| need.id.starts_with("phrase-") && !locale.messages.contains_key(&need.id)) {
        problems.add(
            "locales/ja/phrases.ftl",
            0,
            format!("message \"{}\" is missing; it is shown to people, write it", need.id),
        );
    }
}

/// Every reading is kana that the tables of sounds know.
fn readings(needs: &[Need], shown: &Locale, problems: &mut Problems) {
    let readings = needs.iter().filter(|need| need.only_japanese).filter_map(|need| shown.messages.get(&need.id));
    let names =
        shown.messages.values().filter(|message| message.id.starts_with("language-") && is_reading(&message.id));
    for message in readings.chain(names) {
        if sounds(&message.words, Letters::Latin).is_none() {
            let found = format!(
                "message \"{}\": \"{}\" is not only kana; write the reading in hiragana",
                message.id, message.words
            );
            problems.add(&message.file, message.line, found);
        }
    }
}
