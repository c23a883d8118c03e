//! The content files as types. What a file may hold is written here and nowhere else: an unknown field is a problem.

mod contact;
mod read;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

pub(crate) use contact::ContactsFile;
pub use contact::{Callers, Channel, Contact, Cost, Interpreter, PlacesField, Source, YesNo};
pub use read::{Content, Located, read_content};
pub(crate) use read::{is_content_file, parse};

/// A piece of text that knows where it stands.
pub type Placed = Spanned<String>;

/// A number or a text that the words of a message take.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum FillValue {
    /// A count, an amount, an age.
    Number(i64),
    /// A day (`2026-12-22`) or an hour (`22:00`).
    Text(String),
}

/// What the words of a message take, by name.
pub type FillTable = BTreeMap<String, FillValue>;

/// `content/situations/*.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// Lower-case words with hyphens.
    pub id: Placed,
    /// Its place in the list, from 1.
    pub position: Spanned<i64>,
    /// Emergency numbers come first.
    pub dangerous: bool,
    /// A pictogram.
    pub sign: Placed,
    /// Contacts who help with one of these are on its card.
    pub help: Vec<Placed>,
    /// Contacts that are on its card by name.
    pub first: Vec<Placed>,
    /// One to four rights that count on the same day.
    pub rights: Vec<Placed>,
    /// Sentences on its card.
    pub phrases: Vec<Placed>,
    /// At most six.
    #[serde(default)]
    pub step: Vec<Step>,
}

/// One thing to do, not to do, or to keep.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Lower-case words with hyphens, unique in the situation.
    pub id: Placed,
    /// Which of the three.
    pub verb: StepVerb,
    /// Contacts that can be called at once.
    #[serde(default)]
    pub contacts: Vec<Placed>,
    /// Natures of those whom it tells her to ask: the best of them stand with it as buttons.
    #[serde(default)]
    pub asks: Vec<Placed>,
    /// What the words take.
    #[serde(default)]
    pub values: FillTable,
}

/// What a step asks for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum StepVerb {
    Do,
    DoNot,
    Keep,
}

/// `content/rights.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RightsFile {
    #[serde(default)]
    pub(crate) right: Vec<Right>,
}

/// A rule of law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Lower-case words with hyphens.
    pub id: Placed,
    /// Law and article.
    pub law: Vec<Citation>,
    /// Sources besides the law.
    #[serde(default)]
    pub sources: Vec<Placed>,
    /// What the words take.
    #[serde(default)]
    pub values: FillTable,
    /// First day on which it counts.
    pub from: Option<Placed>,
    /// Last day on which it counts.
    pub until: Option<Placed>,
}

/// A law and an article of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The id of the law.
    pub law: Placed,
    /// Such as `48(1)`.
    pub article: Placed,
}

/// `content/laws.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LawsFile {
    #[serde(default)]
    pub(crate) law: Vec<Law>,
}

/// A law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Lower-case letters and digits.
    pub id: Placed,
    /// The official Japanese name.
    pub title: String,
    /// Where to read it.
    pub address: Option<String>,
    /// The day of the text that was read, or `unknown`.
    pub published: Placed,
    /// The day it was read.
    pub read: Placed,
}

/// `content/sources.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourcesFile {
    #[serde(default)]
    pub(crate) source: Vec<Source>,
}

/// `content/phrases.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhrasesFile {
    #[serde(default)]
    pub(crate) phrase: Vec<Phrase>,
}

/// A sentence to show or say in Japanese.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Lower-case words with hyphens.
    pub id: Placed,
    /// A pictogram.
    pub sign: Placed,
    /// A contact whose number stands beside it.
    pub contact: Option<Placed>,
    /// It stands on the emergency screen.
    #[serde(default)]
    pub emergency: bool,
    /// What it takes from the person.
    pub takes: Option<TakesField>,
    /// What the words take besides.
    #[serde(default)]
    pub values: FillTable,
}

/// What a sentence takes from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum TakesField {
    Language,
    Number,
}

/// `content/places.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlacesFile {
    #[serde(default)]
    pub(crate) place: Vec<Place>,
}

/// A prefecture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-2.
    pub code: Placed,
    /// The official Japanese name.
    pub name: String,
}

/// `content/help.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HelpFile {
    pub(crate) help: Vec<Placed>,
}

/// `content/numbering.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbering {
    /// Short numbers that may be dialled as they stand.
    pub short_dials: Vec<String>,
    /// What a call to 0570 costs.
    pub navi_dial: NaviDial,
    /// What the beginning of a number says about it.
    #[serde(default)]
    pub beginning: Vec<Beginning>,
}

/// What the beginning of a number says about it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beginning {
    /// The first digits.
    pub starts: String,
    /// What a call costs.
    pub cost: Cost,
    /// Whether a phone without a voice plan fails.
    pub needs_voice_plan: YesNo,
}

/// What a call to 0570 costs.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NaviDial {
    /// Yen for each `seconds`.
    pub yen: i64,
    /// Seconds from a mobile phone.
    pub seconds: i64,
    /// Where that was published.
    pub source: Vec<Source>,
}

/// `content/traps.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traps {
    /// Numbers that circulate and are wrong.
    #[serde(default)]
    pub wrong_number: Vec<WrongNumber>,
    /// Groups and lines that have ended: found by search, in no list.
    #[serde(default)]
    pub closed: Vec<Closed>,
}

/// A number that circulates and is wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongNumber {
    /// As it circulates.
    pub number: String,
    /// The contacts for which it is wrong. Empty: it is wrong everywhere.
    #[serde(default)]
    pub not_for: Vec<String>,
    /// Why.
    pub why: String,
    /// What the card says to who types it.
    #[serde(default)]
    pub said: WrongSaid,
}

/// What the card says of a wrong number: the message `search-number-…`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WrongSaid {
    /// The line has ended.
    Ended,
    /// An office had it before.
    Old,
    /// It was printed wrongly.
    Misprint,
    /// It is another office's, which is not on the card.
    Other,
    /// It is wrong, and no more is said.
    #[default]
    Wrong,
}

impl WrongSaid {
    /// The message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Ended => "search-number-ended",
            Self::Old => "search-number-old",
            Self::Misprint => "search-number-misprint",
            Self::Other => "search-number-other",
            Self::Wrong => "search-number-wrong",
        }
    }
}

/// A group or line that has ended.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The id it had.
    pub id: Placed,
    /// The year in which it ended.
    pub ended: Placed,
    /// Contacts to ask now, the best one first.
    pub instead: Vec<Placed>,
    /// Why: for whoever would add it again.
    pub why: String,
    /// Where that was published.
    #[serde(default)]
    pub source: Vec<Source>,
}

/// `content/calendar.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarFile {
    pub(crate) from: Option<Placed>,
    pub(crate) until: Option<Placed>,
    #[serde(default)]
    pub(crate) holidays: Vec<Placed>,
    #[serde(default)]
    pub(crate) source: Vec<Source>,
}
