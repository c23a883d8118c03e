//! Folds what can be searched, and marks where words begin, so that the phone carries no dictionary.

use helpcard_core::facts::ChannelKind;
use helpcard_core::fold::{fold, fold_with_marks};
use helpcard_core::pack::encoding::Field;
use helpcard_core::say::reading;
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::content::{Contact, Content};
use crate::keywords::split;
use crate::locale::Locale;

/// A key in the pack.
#[derive(Clone, Debug)]
pub(crate) struct SearchRow {
    pub(crate) route: String,
    pub(crate) language: String,
    pub(crate) field: Field,
    pub(crate) key: String,
    pub(crate) starts: Vec<usize>,
}

/// Everything that can be found: situations first, then phrases, then contacts.
pub(crate) fn search_rows(content: &Content, locales: &[Locale]) -> Vec<SearchRow> {
    let words = Words::new();
    let mut rows = Vec::new();
    for locale in locales {
        let mut add = |route: String, field: Field, lines: Vec<String>| {
            if let Some(row) = words.row(route, &locale.tag, field, &lines) {
                rows.push(row);
            }
        };
        let say = |id: String| locale.messages.get(&id).map(|message| message.words.clone()).into_iter();
        let keywords = |id: String| say(id).flat_map(|words| split(&words)).collect::<Vec<_>>();
        for situation in &content.situations {
            let id = situation.value.id.get_ref();
            let route = || format!("/situation/{id}");
            add(route(), Field::Title, say(format!("situation-{id}")).collect());
            add(route(), Field::Keywords, keywords(format!("situation-{id}-keywords")));
            let steps = situation.value.step.iter().flat_map(|step| say(format!("step-{id}-{}", step.id.get_ref())));
            add(route(), Field::Text, say(format!("situation-{id}.summary")).chain(steps).collect());
        }
        for phrase in &content.phrases {
            let id = phrase.id.get_ref();
            let route = || format!("/phrase/{id}");
            add(route(), Field::Title, say(format!("phrase-{id}")).collect());
            let readings = say(format!("phrase-{id}.kana")).map(|kana| reading(&kana));
            add(
                route(),
                Field::Keywords,
                keywords(format!("phrase-{id}.keywords")).into_iter().chain(readings).collect(),
            );
        }
        for contact in content.contacts.iter().map(|located| &located.value).filter(|contact| is_on_the_card(contact)) {
            let id = contact.id.get_ref();
            let route = || format!("/contact/{id}");
            add(route(), Field::Title, say(format!("contact-{id}")).collect());
            add(route(), Field::Keywords, keywords(format!("contact-{id}.keywords")));
            let about = contact
                .about
                .as_ref()
                .map_or(format!("contact-{id}.about"), |about| format!("about-{}", about.get_ref()));
            add(route(), Field::Text, say(about).collect());
        }
        for id in content.traps.closed.iter().map(|ended| ended.id.get_ref()) {
            add(format!("/contact/{id}"), Field::Title, say(format!("ended-{id}")).collect());
            add(format!("/contact/{id}"), Field::Keywords, keywords(format!("ended-{id}.keywords")));
        }
    }
    rows.extend(content.contacts.iter().filter_map(|located| numbers(&located.value)));
    // All languages of a screen stand together, in the order of the content.
    rows.sort_by_key(|row| (order(&row.route), position(content, &row.route)));
    rows
}

fn is_on_the_card(contact: &Contact) -> bool {
    contact.channel.iter().any(|channel| channel.get_ref().doubtful.is_none())
}

/// The numbers of a contact, each on a line.
fn numbers(contact: &Contact) -> Option<SearchRow> {
    let numbers: Vec<String> = contact
        .channel
        .iter()
        .map(toml::Spanned::get_ref)
        .filter(|channel| channel.doubtful.is_none())
        .filter(|channel| ChannelKind::named(channel.kind.get_ref()).is_some_and(ChannelKind::is_voice))
        .map(|channel| fold(&channel.value.get_ref().replace(' ', "")))
        .collect();
    (!numbers.is_empty()).then(|| SearchRow {
        route: format!("/contact/{}", contact.id.get_ref()),
        language: String::new(),
        field: Field::Number,
        key: numbers.join("\n"),
        starts: Vec::new(),
    })
}

fn order(route: &str) -> u8 {
    match route.split('/').nth(1) {
        Some("situation") => 0,
        Some("phrase") => 1,
        _ => 2,
    }
}

fn position(content: &Content, route: &str) -> usize {
    let id = route.rsplit('/').next().unwrap_or_default();
    let situation = content.situations.iter().position(|situation| situation.value.id.get_ref() == id);
    let phrase = content.phrases.iter().position(|phrase| phrase.id.get_ref() == id);
    let contact = content.contacts.iter().position(|contact| contact.value.id.get_ref() == id);
    match order(route) {
        0 => situation,
        1 => phrase,
        _ => contact,
    }
    .unwrap_or(usize::MAX)
}

/// Two segmenters; only where both see a word begin, one begins.
struct Words {
    dictionary: icu_segmenter::WordSegmenterBorrowed<'static>,
    model: icu_segmenter::WordSegmenterBorrowed<'static>,
}

impl Words {
    fn new() -> Self {
        let options = WordBreakInvariantOptions::default();
        Self { dictionary: WordSegmenter::new_dictionary(options), model: WordSegmenter::new_auto(options) }
    }

    fn row(&self, route: String, language: &str, field: Field, lines: &[String]) -> Option<SearchRow> {
        let mut key = String::new();
        let mut starts = Vec::new();
        for line in lines {
            let folded = fold_with_marks(line);
            if folded.is_empty() {
                continue;
            }
            if !key.is_empty() {
                key.push('\n');
            }
            starts.extend(
                self.starts(line).into_iter().map(|offset| key.len() + offset).filter(|offset| *offset > key.len()),
            );
            key.push_str(&folded);
        }
        starts.dedup();
        (!key.is_empty()).then(|| SearchRow { route, language: language.to_owned(), field, key, starts })
    }

    /// Where words begin in the folded line. Scripts with spaces need none: a space says it.
    fn starts(&self, line: &str) -> Vec<usize> {
        if line.is_ascii() {
            return Vec::new();
        }
        let model: Vec<usize> = self.model.segment_str(line).collect();
        self.dictionary
            .segment_str(line)
            .filter(|byte| model.binary_search(byte).is_ok())
            .filter_map(|byte| line.get(..byte).map(|before| fold_with_marks(before).len()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_where_two_segmenters_agree() {
        let row = Words::new().row("/x".to_owned(), "th", Field::Title, &["หนังสือเดินทางถูกยึด".to_owned()]).unwrap();
        let words: Vec<&str> = row.starts.iter().filter_map(|start| row.key.get(*start..)).collect();
        assert!(
            words.contains(&fold_with_marks("ถูกยึด").as_str()) && words.contains(&fold_with_marks("ยึด").as_str()),
            "{words:?}"
        );
    }
}
