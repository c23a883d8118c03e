//! Someone who helps, as a shell draws it.

use serde::Serialize;

use super::{Button, Sign, Text};

/// A contact with its channels and the reasons for its place in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContactBlock {
    /// The contact's id.
    pub id: String,
    /// The route of its own screen.
    pub route: String,
    /// Its name; the Japanese name stands beneath.
    pub name: Text,
    /// What it is and does.
    pub about: Text,
    /// A pictogram.
    pub sign: Option<Sign>,
    /// Of its best voice, chat or message channel for this person.
    pub availability: Availability,
    /// How to reach it, best first.
    pub channels: Vec<Channel>,
    /// `is-immigration`, `no`, `with-consent`, `may` or `unknown`.
    pub tells_immigration: String,
    /// Why it stands here, most important first.
    pub why: Vec<Text>,
    /// What to know before calling: cautions, who is told, how old the fact is.
    pub facts: Vec<Text>,
    /// The day its sources were read.
    pub read: String,
    /// When the newest of its dated sources was published. `None` when no date is known.
    pub published: Option<String>,
    /// The day someone reached it. `None`: nobody has.
    pub confirmed: Option<String>,
    /// What can be done at once.
    pub buttons: Vec<Button>,
}

/// Whether somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Availability {
    /// Open, closed or not known.
    pub state: State,
    /// RFC 3339 with +09:00. Open: when it closes. Otherwise: when it opens for certain. `None` when there is no such moment or it is not known.
    pub changes_at: Option<String>,
    /// The same in words.
    pub text: Text,
}

/// Open, closed or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Somebody answers.
    Open,
    /// Nobody answers.
    Closed,
    /// Not known.
    Unknown,
}

/// One way to reach a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Channel {
    /// `phone`, `short-dial`, `sms`, `email`, `line`, `web`, `chat` or `walk-in`.
    pub kind: String,
    /// The number, address or place as published.
    pub value: String,
    /// Keys to press after the call is answered.
    pub then: Option<String>,
    /// Languages spoken there (BCP 47).
    pub languages: Vec<String>,
    /// `free`, `normal`, `navi-dial` or `unknown`.
    pub cost: String,
    /// `yes`, `no` or `unknown`.
    pub needs_voice_plan: String,
    /// Whether somebody answers there.
    pub availability: Availability,
    /// The kind, cost, languages and limits in words, one a line. In a list only the first channel has any.
    pub lines: Vec<Text>,
    /// Uses the channel. In a list only the first channel has one.
    pub button: Option<Button>,
}
