//! What the pack knows, in types. Facts only; the words stand in `words.rs`.

mod nature;

use std::sync::Arc;

pub use nature::{Nature, Operator, Serves, TellsImmigration};

use crate::civil::Day;
use crate::hours::Hours;
use crate::pack::encoding::Fills;
use crate::screen::{Sign, Verb};

/// Yes, no, or not known. Unknown is a value, never "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
}

impl Answer {
    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The answer of a name; anything else is unknown.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::Unknown,
        }
    }
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// The usual price.
    Normal,
    /// A number that always costs, also while waiting.
    NaviDial,
    /// Not known.
    Unknown,
}

impl Cost {
    const ALL: [Self; 4] = [Self::Free, Self::Normal, Self::NaviDial, Self::Unknown];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Normal => "normal",
            Self::NaviDial => "navi-dial",
            Self::Unknown => "unknown",
        }
    }

    /// The cost of a name; anything else is unknown.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|cost| cost.name() == name).unwrap_or(Self::Unknown)
    }
}

/// For which places a contact is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Places {
    /// All of Japan.
    National,
    /// In another country, reached from Japan.
    Abroad,
    /// Some prefectures (ISO 3166-2).
    Only(Vec<String>),
}

/// From where a contact for some prefectures takes calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callers {
    /// From its own places.
    FromItsPlaces,
    /// It says that it takes them from everywhere.
    FromEverywhere,
}

/// How a contact is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelKind {
    /// A phone number.
    Phone,
    /// A short number, dialled as it stands.
    ShortDial,
    /// A text message.
    Sms,
    /// A chat on a web page.
    Chat,
    /// LINE.
    Line,
    /// Mail.
    Email,
    /// A web page.
    Web,
    /// A place to go to.
    WalkIn,
}

impl ChannelKind {
    /// Every kind, best first for a person who needs an answer now.
    pub const ALL: [Self; 8] =
        [Self::Phone, Self::ShortDial, Self::Sms, Self::Chat, Self::Line, Self::Email, Self::Web, Self::WalkIn];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::ShortDial => "short-dial",
            Self::Sms => "sms",
            Self::Chat => "chat",
            Self::Line => "line",
            Self::Email => "email",
            Self::Web => "web",
            Self::WalkIn => "walk-in",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// A call.
    #[must_use]
    pub fn is_voice(self) -> bool {
        matches!(self, Self::Phone | Self::ShortDial)
    }

    /// A line where somebody answers at once when it is open: voice, chat or message.
    #[must_use]
    pub fn is_answered(self) -> bool {
        matches!(self, Self::Phone | Self::ShortDial | Self::Sms | Self::Chat | Self::Line)
    }
}

/// A way to reach a contact.
#[derive(Clone, Debug)]
pub struct ContactChannel {
    /// The kind.
    pub kind: ChannelKind,
    /// As published.
    pub value: String,
    /// Keys to press after the call is answered.
    pub then: Option<String>,
    /// BCP 47. Shared, because many channels speak the same ones.
    pub languages: Arc<[String]>,
    /// Languages other than Japanese answer on some days only, and the days are not known.
    pub some_days: bool,
    /// `None`: not known.
    pub hours: Option<Arc<Hours>>,
    /// When these hours were published, where they may not hold any more: a year, a month or a day.
    pub hours_as_of: Option<String>,
    /// These hours hold for most days, not for all.
    pub hours_mostly: bool,
    /// A web page on which somebody answers what she writes.
    pub advises: bool,
    /// What a call costs.
    pub cost: Cost,
    /// Whether a phone without a voice plan fails.
    pub needs_voice_plan: Answer,
    /// Only for these prefectures; empty for all that the contact serves.
    pub places: Vec<String>,
    /// The day someone reached it.
    pub confirmed: Option<String>,
    /// Id of a message that stands beside it: for whom it is, what to do first.
    pub note: Option<String>,
}

impl ContactChannel {
    /// Hours that say whether it is open now. Those of an earlier year, or of most days only, are told in words and say nothing of now.
    #[must_use]
    pub fn hours_now(&self) -> Option<&Hours> {
        self.hours.as_deref().filter(|_| self.hours_as_of.is_none() && !self.hours_mostly)
    }

    /// What is dialled: the published number without spaces and hyphens.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.value.chars().filter(|letter| !matches!(letter, '-' | ' ')).collect()
    }
}

/// Someone who helps.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Its place in the content.
    pub position: i64,
    /// One of the two numbers for danger now.
    pub emergency: bool,
    /// What it is. None: something that this program does not know.
    pub nature: Option<Nature>,
    /// Whom it is made for; empty for everyone.
    pub serves: Vec<Serves>,
    /// What it helps with.
    pub help: Vec<String>,
    /// For which places.
    pub places: Places,
    /// From where it takes calls.
    pub callers: Callers,
    /// It takes reports and helps nobody back.
    pub reports_only: bool,
    /// For citizens of this country (ISO 3166-1) only.
    pub citizens: Option<String>,
    /// Whether no name is needed.
    pub anonymous: Answer,
    /// Whether it tells immigration.
    pub tells_immigration: TellsImmigration,
    /// An interpreter may be possible.
    pub interpreter: bool,
    /// Id of a message to read before calling.
    pub caution: Option<String>,
    /// Id of the message that says what it is.
    pub about: String,
    /// What that message takes.
    pub fills: Fills,
    /// First day on which it counts.
    pub from: Option<Day>,
    /// Last day on which it counts.
    pub until: Option<Day>,
    /// The day its sources were read.
    pub read: String,
    /// When its newest dated source was published.
    pub published: Option<String>,
    /// How to reach it.
    pub channels: Vec<ContactChannel>,
}

impl Contact {
    /// Whether this is the immigration authority itself.
    #[must_use]
    pub fn is_immigration(&self) -> bool {
        self.tells_immigration == TellsImmigration::IsImmigration
    }

    /// The last day on which someone reached it, by any of its channels.
    #[must_use]
    pub fn confirmed(&self) -> Option<&str> {
        self.channels.iter().filter_map(|channel| channel.confirmed.as_deref()).max()
    }
}

/// A group or line that has ended. It is found, so that nobody waits for an answer, and stands in no list.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The id it had.
    pub id: String,
    /// The year in which it ended.
    pub year: String,
    /// Contacts to ask now, the best one first.
    pub instead: Vec<String>,
}

/// Something that is happening to a person.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Its id.
    pub id: String,
    /// Emergency numbers come first.
    pub dangerous: bool,
    /// Its pictogram.
    pub sign: Option<Sign>,
    /// Contacts who help with one of these are on its card.
    pub help: Vec<String>,
    /// Contacts that are on its card by name.
    pub first: Vec<String>,
    /// Rights on its card.
    pub rights: Vec<String>,
    /// Sentences on its card.
    pub phrases: Vec<String>,
    /// Its steps, in order.
    pub steps: Vec<SituationStep>,
}

/// One thing to do, not to do, or to keep.
#[derive(Clone, Debug)]
pub struct SituationStep {
    /// Its id within the situation.
    pub id: String,
    /// Which of the three.
    pub verb: Verb,
    /// Contacts that can be called at once.
    pub contacts: Vec<String>,
    /// What those are whom it tells her to ask.
    pub asks: Vec<Nature>,
    /// What its words take.
    pub fills: Fills,
}

/// A rule of law.
#[derive(Clone, Debug)]
pub struct Right {
    /// Its id.
    pub id: String,
    /// Law and article, as written in content.
    pub articles: Vec<(String, String)>,
    /// What its words take.
    pub fills: Fills,
    /// First day on which it counts.
    pub from: Option<Day>,
    /// Last day on which it counts.
    pub until: Option<Day>,
}

/// A law.
#[derive(Clone, Debug)]
pub struct Law {
    /// The official Japanese name.
    pub title: String,
    /// Where to read it.
    pub address: Option<String>,
    /// The day of the text that was read.
    pub published: Option<String>,
    /// The day it was read.
    pub read: String,
}

/// Where a fact was published.
#[derive(Clone, Debug)]
pub struct FactSource {
    /// As published, or a plain description.
    pub title: String,
    /// The language of the title.
    pub title_lang: String,
    /// Where to read it.
    pub address: Option<String>,
    /// A day, a month or a year.
    pub published: Option<String>,
    /// The day it was read.
    pub read: String,
}

/// A sentence to show or say in Japanese.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// Its id.
    pub id: String,
    /// Its pictogram.
    pub sign: Option<Sign>,
    /// A contact whose number stands beside it.
    pub contact: Option<String>,
    /// It stands on the emergency screen.
    pub emergency: bool,
    /// What it takes from the person.
    pub takes: Takes,
    /// What its words take besides.
    pub fills: Fills,
}

/// What a sentence takes from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing.
    Nothing,
    /// The name of her language, in the sentence.
    Language,
    /// The number of a contact, beside the sentence.
    Number,
}

/// A language of the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLanguage {
    /// BCP 47.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// The languages that follow when a message is missing.
    pub chain: Vec<String>,
    /// Whether it may be chosen.
    pub choosable: bool,
    /// ISO 15924: letters for Japanese sounds.
    pub sounds: String,
    /// `source`, `machine` or `native`.
    pub review: String,
}

/// Whether a fact with these limits counts on a day.
#[must_use]
pub fn counts_on(day: Day, from: Option<Day>, until: Option<Day>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
