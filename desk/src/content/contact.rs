//! Someone who helps, with channels and sources, as a content file holds them.

use serde::Deserialize;
use toml::Spanned;

use super::{FillTable, Placed};

/// `content/contacts/*.toml`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactsFile {
    #[serde(default)]
    pub(crate) contact: Vec<Spanned<Contact>>,
}

/// Someone who helps.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Lower-case words with hyphens.
    pub id: Placed,
    /// What it is: police, rescue, official, labour-office, immigration, embassy, lawyer, independent, union, medical or crisis-line.
    pub nature: Placed,
    /// Who runs it, where its nature leaves that open: `public` or `private`. Without it nobody knows.
    pub operator: Option<Placed>,
    /// Whom it is made for, besides citizens and prefectures. Without it, everyone.
    #[serde(default)]
    pub serves: Vec<Placed>,
    /// What it helps with.
    pub help: Vec<Placed>,
    /// `national`, `abroad`, or a list of prefectures.
    pub places: Spanned<PlacesField>,
    /// `everywhere` when it is for some prefectures and says that it takes calls from all.
    pub callers: Option<Callers>,
    /// It takes reports and helps nobody back.
    #[serde(default)]
    pub reports_only: bool,
    /// Whether no name is needed.
    pub anonymous: YesNo,
    /// Whether it tells immigration, where a source says something else than what follows from its nature.
    pub tells_immigration: Option<Placed>,
    /// The title of the source of this contact that says so.
    pub tells_immigration_source: Option<Placed>,
    /// `possible` when an interpreter may be found.
    pub interpreter: Option<Interpreter>,
    /// For citizens of this country (ISO 3166-1).
    pub citizens: Option<Placed>,
    /// A caution: the message `caution-…`.
    pub caution: Option<Placed>,
    /// A shared sentence on what it is: the message `about-…`. Without it, the contact's own `.about`.
    pub about: Option<Placed>,
    /// One of the numbers for danger now.
    #[serde(default)]
    pub emergency: bool,
    /// What the words take.
    #[serde(default)]
    pub values: FillTable,
    /// First day on which it counts.
    pub from: Option<Placed>,
    /// Last day on which it counts.
    pub until: Option<Placed>,
    /// When the source that gives the number was published, where a newer one gives only other things. Without it the newest source counts.
    pub published: Option<Placed>,
    /// How to reach it.
    #[serde(default)]
    pub channel: Vec<Spanned<Channel>>,
    /// Where its facts were published.
    #[serde(default)]
    pub source: Vec<Source>,
}

/// A way to reach a contact.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// `phone`, `short-dial`, `sms`, `email`, `line`, `web`, `chat` or `walk-in`.
    pub kind: Placed,
    /// As published.
    pub value: Placed,
    /// Keys to press after the call is answered.
    pub then: Option<Placed>,
    /// BCP 47.
    pub languages: Vec<Placed>,
    /// A language other than Japanese is there on some days only.
    #[serde(default)]
    pub some_days: bool,
    /// OpenStreetMap `opening_hours`. Without it the hours are not known.
    pub hours: Option<Placed>,
    /// When these hours were published, where they may not hold any more (a day, a month or a year). They are told in words, never as open now.
    pub hours_as_of: Option<Placed>,
    /// These hours hold for most days, not for all. They are told in words, never as open now.
    #[serde(default)]
    pub hours_mostly: bool,
    /// A web page on which somebody answers what she writes. Without it a page is only read.
    #[serde(default)]
    pub advises: bool,
    /// What a call costs.
    pub cost: Cost,
    /// Whether a phone without a voice plan fails.
    pub needs_voice_plan: YesNo,
    /// Only for these prefectures.
    #[serde(default)]
    pub places: Vec<Placed>,
    /// The day someone reached it here.
    pub confirmed: Option<Placed>,
    /// Words beside it, for whom it is or what to do first: the message `channel-note-…`.
    pub note: Option<Placed>,
    /// Why it may not answer any more. A doubtful channel stays out of the pack.
    pub doubtful: Option<String>,
}

/// Where a fact was published, and when it was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The name by which rights refer to it.
    pub id: Option<Placed>,
    /// As published, or a plain description.
    pub title: String,
    /// The language of the title (BCP 47).
    pub title_lang: String,
    /// Where to read it.
    pub address: Option<String>,
    /// A day, a month, a year, or `unknown`.
    pub published: Placed,
    /// The day it was read.
    pub read: Placed,
}

/// `national`, `abroad`, or a list of prefectures.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum PlacesField {
    /// One word.
    Word(String),
    /// ISO 3166-2 codes.
    Codes(Vec<String>),
}

/// From where it takes calls.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the name says it")]
pub enum Callers {
    Everywhere,
}

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum YesNo {
    Yes,
    No,
    Unknown,
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cost {
    Free,
    Normal,
    NaviDial,
    Unknown,
}

impl Cost {
    /// As it stands in a file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Normal => "normal",
            Self::NaviDial => "navi-dial",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether an interpreter may be found. Never a promise.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Interpreter {
    Possible,
}
