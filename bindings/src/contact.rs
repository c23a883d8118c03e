//! Someone who helps.

use helpcard_core::screen as core;

use crate::action::Button;
use crate::screen::{Text, all, name};

/// Someone who helps, with channels and the reasons for the place in the list.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ContactBlock {
    /// The contact's id.
    pub id: String,
    /// The route of its own screen.
    pub route: String,
    /// Its name; the Japanese name stands beneath.
    pub name: Text,
    /// What it is and does.
    pub about: Text,
    /// The name of a pictogram.
    pub sign: Option<String>,
    /// Of its best channel for this person.
    pub availability: Availability,
    /// How to reach it, best first.
    pub channels: Vec<Channel>,
    /// `is-immigration`, `no`, `with-consent`, `may` or `unknown`.
    pub tells_immigration: String,
    /// Why it stands here, most important first.
    pub why: Vec<Text>,
    /// What to know before calling.
    pub facts: Vec<Text>,
    /// The day its sources were read.
    pub read: String,
    /// When the newest of its dated sources was published.
    pub published: Option<String>,
    /// The day someone reached it.
    pub confirmed: Option<String>,
    /// What can be done at once.
    pub buttons: Vec<Button>,
}

/// Whether somebody answers.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Availability {
    /// Open, closed or not known.
    pub state: State,
    /// RFC 3339 with +09:00: when it closes or opens.
    pub changes_at: Option<String>,
    /// The same in words.
    pub text: Text,
}

/// Open, closed or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum State {
    /// Somebody answers.
    Open,
    /// Nobody answers.
    Closed,
    /// Not known.
    Unknown,
}

/// One way to reach a contact.
#[derive(Clone, Debug, uniffi::Record)]
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
    /// The same in words, one a line.
    pub lines: Vec<Text>,
    /// Uses the channel.
    pub button: Option<Button>,
}

impl From<core::ContactBlock> for ContactBlock {
    fn from(contact: core::ContactBlock) -> Self {
        // Taken apart by name, so that a new field does not compile here until it is handed on.
        let core::ContactBlock {
            id,
            route,
            name: title,
            about,
            sign,
            availability,
            channels,
            tells_immigration,
            why,
            facts,
            read,
            published,
            confirmed,
            buttons,
        } = contact;
        Self {
            id,
            route,
            name: title.into(),
            about: about.into(),
            sign: name(sign),
            availability: availability.into(),
            channels: all(channels),
            tells_immigration,
            why: all(why),
            facts: all(facts),
            read,
            published,
            confirmed,
            buttons: all(buttons),
        }
    }
}

impl From<core::Availability> for Availability {
    fn from(availability: core::Availability) -> Self {
        let core::Availability { state, changes_at, text } = availability;
        let state = match state {
            core::State::Open => State::Open,
            core::State::Closed => State::Closed,
            core::State::Unknown => State::Unknown,
        };
        Self { state, changes_at, text: text.into() }
    }
}

impl From<core::Channel> for Channel {
    fn from(channel: core::Channel) -> Self {
        let core::Channel { kind, value, then, languages, cost, needs_voice_plan, availability, lines, button } =
            channel;
        Self {
            kind,
            value,
            then,
            languages,
            cost,
            needs_voice_plan,
            availability: availability.into(),
            lines: all(lines),
            button: button.map(Into::into),
        }
    }
}
