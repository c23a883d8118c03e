//! The words of each language: reads the Fluent files, compares them with English, and finds what would hurt a reader.

mod branches;
mod compare;
mod junk;
mod likeness;
mod message;
mod needs;
mod numbers;
mod plural;
mod progress;
mod text;
mod word_lists;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use compare::check_locales;
pub use message::{Choice, Message, Way};
pub use needs::{Need, needs};
pub use progress::Progress;
pub(crate) use text::{is_invisible, is_mark};

use crate::content::Content;
use word_lists::check_word_lists;

use crate::problem::Problems;
use crate::project::Project;

/// The language that the others are compared with.
pub const REFERENCE: &str = "en";
/// The language that is shown to the person opposite.
pub const SHOWN: &str = "ja";

/// A language of the card.
#[derive(Clone, Debug)]
pub struct Locale {
    /// BCP 47, the name of the folder.
    pub tag: String,
    /// `locale.toml`
    pub settings: Settings,
    /// `review.toml`
    pub review: Review,
    /// Messages and attributes (`contact-x.about`) by id.
    pub messages: BTreeMap<String, Message>,
}

impl Locale {
    /// Whether it is being translated: it may have gaps, and no phone may choose it. English and Japanese are never drafts; every card needs them.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        !self.settings.choosable && self.tag != REFERENCE && self.tag != SHOWN
    }
}

/// `locales/<lang>/locale.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The language's own name.
    pub name: String,
    /// Whether a phone may choose it.
    pub choosable: bool,
    /// What follows when a message is missing; by default English, then Japanese.
    #[serde(default = "default_chain")]
    pub chain: Vec<String>,
    /// ISO 15924: letters for Japanese sounds.
    #[serde(default = "default_sounds")]
    pub sounds: String,
}

/// `locales/<lang>/review.toml`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who has read the words.
    pub state: ReviewState,
}

/// Who has read the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Written here first.
    Source,
    /// Drafted by a machine; no native reader yet.
    Machine,
    /// A native reader has read them.
    Native,
}

impl ReviewState {
    /// The name in the file and in the pack.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Machine => "machine",
            Self::Native => "native",
        }
    }
}

fn default_chain() -> Vec<String> {
    vec![REFERENCE.to_owned(), SHOWN.to_owned()]
}

fn default_sounds() -> String {
    "Latn".to_owned()
}

/// Reads every folder of `locales/`. The reference comes first, then the others by tag.
pub fn read_locales(project: &Project, problems: &mut Problems) -> Vec<Locale> {
    // A file beside the folders is no language.
    let folder = |(path, _): (&'_ str, _)| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned());
    let mut tags: Vec<String> = project.below("locales/", "").filter_map(folder).collect();
    tags.dedup();
    tags.sort_by_key(|tag| (tag != REFERENCE, tag.clone()));
    tags.iter().filter_map(|tag| read_locale(project, tag, problems)).collect()
}

fn read_locale(project: &Project, tag: &str, problems: &mut Problems) -> Option<Locale> {
    let folder = format!("locales/{tag}/");
    let well_formed = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && tag.len() >= 2;
    if !well_formed {
        problems.add(
            &folder,
            0,
            format!("\"{tag}\" is no language tag (BCP 47), such as km or zh-Hant; rename the folder"),
        );
        return None;
    }
    let settings = settings(project, &format!("{folder}locale.toml"), problems);
    let review = settings_file(project, &format!("{folder}review.toml"), problems);
    let mut messages = BTreeMap::new();
    for (file, text) in project.below(&folder, ".ftl") {
        for message in message::read_messages(file, text, problems) {
            if let Some(earlier) = messages.get(&message.id) {
                let earlier: &Message = earlier;
                let found = format!(
                    "message \"{}\": it stands in {}:{} too; remove one",
                    message.id, earlier.file, earlier.line
                );
                problems.add(file, message.line, found);
                continue;
            }
            messages.insert(message.id.clone(), message);
        }
    }
    Some(Locale { tag: tag.to_owned(), settings: settings?, review: review?, messages })
}

fn settings(project: &Project, file: &str, problems: &mut Problems) -> Option<Settings> {
    let settings: Settings = settings_file(project, file, problems)?;
    if helpcard_core::say::Letters::named(&settings.sounds).is_none() {
        let found = format!(
            "sounds = \"{}\": there is no table for these letters; write Latn, Thai, Khmr or Hira",
            settings.sounds
        );
        problems.add(file, 0, found);
    }
    // It stands in every list of languages, so it is held to what words are held to.
    let tag = file.split('/').nth(1).unwrap_or_default();
    for finding in text::check_text(tag, text::Kind::Sentence, &settings.name) {
        problems.add(file, 0, format!("name \"{}\": {}", settings.name, finding.found));
    }
    Some(settings)
}

fn settings_file<T: serde::de::DeserializeOwned>(project: &Project, file: &str, problems: &mut Problems) -> Option<T> {
    let Some(text) = project.files.get(file) else {
        problems.add(file, 0, "this file is missing; copy the one of another language and mend it");
        return None;
    };
    crate::content::parse(file, text, problems)
}

/// Marks what is still English in each language.
pub(crate) fn mark_untranslated(locales: &mut [Locale]) {
    progress::mark(locales);
}

/// Checks that locales hold all that content needs, and nothing that hurts. Says how far each language is; what only falls back is a warning.
pub fn check(content: &Content, locales: &[Locale], problems: &mut Problems, warnings: &mut Problems) -> Vec<Progress> {
    let tags: Vec<&str> = locales.iter().map(|locale| locale.tag.as_str()).collect();
    for locale in locales {
        for next in locale.settings.chain.iter().filter(|next| !tags.contains(&next.as_str())) {
            let file = format!("locales/{}/locale.toml", locale.tag);
            problems.add(&file, 0, format!("chain: there is no language \"{next}\"; mend the chain"));
        }
    }
    for locale in locales {
        check_word_lists(locale, problems);
    }
    let needs = needs(content);
    check_locales(&needs, locales, problems);
    if let Some(reference) = locales.iter().find(|locale| locale.tag == REFERENCE) {
        for locale in locales.iter().filter(|locale| locale.tag != REFERENCE) {
            likeness::check(locale, reference, &needs, problems);
            same_numbers(locale, reference, problems);
        }
    }
    progress::count(locales, warnings)
}

fn same_numbers(locale: &Locale, reference: &Locale, problems: &mut Problems) {
    // Months have numbers for names in Japanese.
    let is_month = |message: &Message| message.id.starts_with("month-");
    let read = |message: &&Message| !message.id.ends_with("keywords") && !message.untranslated && !is_month(message);
    for message in locale.messages.values().filter(read) {
        let english = reference.messages.get(&message.id);
        if let Some(found) = english.and_then(|english| numbers::differ(&locale.tag, message, english)) {
            problems.add(&message.file, message.line, format!("message \"{}\": {found}", message.id));
        }
    }
}
