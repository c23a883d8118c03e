//! The view model: what every shell draws.
//!
//! A [`Screen`] is a list of [`Block`]s; a tap is an [`Action`]. The kinds are few and final: a new screen or a new topic needs no new kind, so no
//! shell changes. `docs/json.md` lists every field.

use std::sync::Arc;

use serde::Serialize;

pub use action::{Action, Button, Look, Setting};
pub use contact::{Availability, Channel, ContactBlock, State};
pub use sign::{Sign, Stroke};

mod action;
mod contact;
pub mod every_kind;
mod sign;

/// Words in one language, and perhaps the Japanese beneath them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The words.
    pub value: Arc<str>,
    /// The language they really are in (BCP 47), so that a shell marks them and reads them aloud rightly.
    pub lang: Arc<str>,
    /// The same for a Japanese reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beneath: Option<Box<Text>>,
}

/// How a screen is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Read from top to bottom.
    Plain,
    /// The lower half is turned for the person opposite.
    Facing,
    /// Read with the phone at the ear.
    Script,
}

/// A whole answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screen {
    /// The route that asks for this screen again.
    pub route: String,
    /// What the screen is about.
    pub title: Text,
    /// How it is held.
    pub layout: Layout,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// One part of a screen: something a person reads, or something she answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading over what follows.
    Heading {
        /// The words.
        text: Text,
        /// 1 for the screen, 2 for a part of it.
        level: u8,
        /// A pictogram.
        sign: Option<Sign>,
    },
    /// A paragraph.
    Text {
        /// The words.
        text: Text,
    },
    /// Something to notice before the rest.
    Notice {
        /// How loud.
        tone: Tone,
        /// The first sentence.
        text: Text,
        /// More sentences, one a line.
        details: Vec<Text>,
        /// What can be done about it.
        buttons: Vec<Button>,
    },
    /// One thing to do, not to do, or to keep.
    Step {
        /// Its place in the list, from 1.
        number: u8,
        /// Which of the three.
        verb: Verb,
        /// The verb in one word, for a tag beside the words; the words say it themselves.
        label: Text,
        /// The words.
        text: Text,
        /// A pictogram.
        sign: Option<Sign>,
        /// What can be done at once.
        buttons: Vec<Button>,
    },
    /// Someone who helps.
    Contact(Box<ContactBlock>),
    /// A sentence to show or say in Japanese.
    Phrase {
        /// Its id.
        id: String,
        /// The route of its own screen.
        route: String,
        /// What it says, in the person's language; the Japanese sentence stands beneath.
        text: Text,
        /// The reading in kana.
        kana: String,
        /// How it sounds, in the person's letters.
        say: Text,
        /// A number that belongs to the sentence, as printed.
        number: Option<String>,
        /// A pictogram.
        sign: Option<Sign>,
        /// Show large, read aloud.
        buttons: Vec<Button>,
    },
    /// Where a fact was published.
    Source {
        /// The law and article in the person's language, when it is a law, with the Japanese citation beneath; of another source who published it, where
        /// she does not read the title.
        text: Option<Text>,
        /// The title as published.
        title: String,
        /// The language of the title.
        title_lang: String,
        /// Where to read it.
        address: Option<String>,
        /// When it was published: a day, a month or a year. `None` when that is not known.
        published: Option<String>,
        /// The day it was read.
        read: String,
        /// The day someone reached it. `None`: nobody has.
        confirmed: Option<String>,
        /// How old it is, in words.
        age: Text,
    },
    /// Ways to go on.
    Links {
        /// In order.
        items: Vec<Link>,
    },
    /// A question with a few answers.
    Choice {
        /// Its name.
        id: String,
        /// The question.
        text: Text,
        /// The answers.
        options: Vec<ChoiceOption>,
    },
    /// A question with a free answer.
    Field {
        /// Its name.
        id: String,
        /// The question.
        text: Text,
        /// What kind of answer.
        input: Input,
        /// What stands in it now.
        value: String,
        /// The route that takes the answer: the shell appends it, percent-encoded.
        route: String,
    },
}

/// How loud a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Good to know.
    Info,
    /// Read this first.
    Caution,
    /// Danger.
    Danger,
}

/// What a step asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    /// Do it.
    Do,
    /// Do not do it.
    DoNot,
    /// Keep it as proof.
    Keep,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 3] = [Self::Do, Self::DoNot, Self::Keep];

    /// The name in content and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::DoNot => "do-not",
            Self::Keep => "keep",
        }
    }

    /// The verb of a name. None is one that this program does not know, and is never drawn as one that it knows.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.name() == name)
    }
}

/// A way to another screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// A second line.
    pub detail: Option<Text>,
    /// A pictogram.
    pub sign: Option<Sign>,
    /// Where it goes.
    pub route: String,
}

/// One answer of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChoiceOption {
    /// The words.
    pub text: Text,
    /// Whether it is the answer now.
    pub chosen: bool,
    /// What happens when it is tapped.
    pub action: Action,
}

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// Words.
    Text,
    /// A number.
    Number,
    /// A day: `2026-11-23`.
    Date,
}

impl Text {
    /// Words in a language.
    #[must_use]
    pub fn new(value: impl Into<Arc<str>>, lang: impl Into<Arc<str>>) -> Self {
        Self { value: value.into(), lang: lang.into(), beneath: None }
    }

    /// The same words with others beneath.
    #[must_use]
    pub fn above(self, beneath: Self) -> Self {
        Self { beneath: Some(Box::new(beneath)), ..self }
    }
}

impl Block {
    /// A paragraph.
    #[must_use]
    pub fn text(text: Text) -> Self {
        Self::Text { text }
    }

    /// A heading of a part.
    #[must_use]
    pub fn heading(text: Text) -> Self {
        Self::Heading { text, level: 2, sign: None }
    }

    /// The buttons on it.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        let own: &[Button] = match self {
            Self::Notice { buttons, .. } | Self::Step { buttons, .. } | Self::Phrase { buttons, .. } => buttons,
            Self::Contact(contact) => &contact.buttons,
            _ => &[],
        };
        own.iter()
    }
}

impl Button {
    /// Whether it dials one of these numbers.
    #[must_use]
    pub fn dials(&self, numbers: &[String]) -> bool {
        matches!(&self.action, Action::Dial { number, .. } if numbers.contains(number))
    }
}
