//! What a shell draws.

use helpcard_core::screen as core;

use crate::action::{Action, Button};
use crate::contact::ContactBlock;

/// Words in one language, and perhaps the Japanese beneath them.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Text {
    /// The words.
    pub value: String,
    /// The language they really are in (BCP 47).
    pub lang: String,
    /// The same for a Japanese reader.
    pub beneath: Option<Japanese>,
}

/// Words beneath others.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Japanese {
    /// The words.
    pub value: String,
    /// Their language (BCP 47).
    pub lang: String,
}

/// How a screen is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Layout {
    /// Read from top to bottom.
    Plain,
    /// The lower half is turned for the person opposite.
    Facing,
    /// Read with the phone at the ear.
    Script,
}

/// A whole answer.
#[derive(Clone, Debug, uniffi::Record)]
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

/// One part of a screen. `docs/json.md` says more of each field.
#[derive(Clone, Debug, uniffi::Enum)]
#[expect(clippy::large_enum_variant, reason = "each is copied to the other language at once")]
pub enum Block {
    /// A heading over what follows.
    Heading {
        /// The words.
        text: Text,
        /// 1 for the screen, 2 for a part of it.
        level: u8,
        /// The name of a pictogram.
        sign: Option<String>,
    },
    /// A paragraph.
    Paragraph {
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
        /// The verb in one word, for a tag.
        label: Text,
        /// The words.
        text: Text,
        /// The name of a pictogram.
        sign: Option<String>,
        /// What can be done at once.
        buttons: Vec<Button>,
    },
    /// Someone who helps.
    Contact {
        /// Who, and how to reach them.
        contact: ContactBlock,
    },
    /// A sentence to show or say in Japanese.
    Phrase {
        /// Its id.
        id: String,
        /// The route of its own screen.
        route: String,
        /// What it says; the Japanese sentence stands beneath.
        text: Text,
        /// The reading in kana.
        kana: String,
        /// How it sounds, in the person's letters.
        say: Text,
        /// A number that belongs to the sentence.
        number: Option<String>,
        /// The name of a pictogram.
        sign: Option<String>,
        /// Show large, read aloud.
        buttons: Vec<Button>,
    },
    /// Where a fact was published.
    Source {
        /// The law and article, when it is a law.
        text: Option<Text>,
        /// The title as published.
        title: String,
        /// The language of the title.
        title_lang: String,
        /// Where to read it.
        address: Option<String>,
        /// When it was published.
        published: Option<String>,
        /// The day it was read.
        read: String,
        /// The day someone reached it.
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
        /// The route that takes the answer, percent-encoded, at its end.
        route: String,
    },
}

/// How loud a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Read this first.
    Caution,
    /// Danger.
    Danger,
}

/// What a step asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Verb {
    /// Do it.
    Do,
    /// Do not do it.
    DoNot,
    /// Keep it as proof.
    Keep,
}

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Input {
    /// Words.
    Words,
    /// A number.
    Number,
    /// A day: `2026-11-23`.
    Date,
}

/// A way to another screen.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// A second line.
    pub detail: Option<Text>,
    /// The name of a pictogram.
    pub sign: Option<String>,
    /// Where it goes.
    pub route: String,
}

/// One answer of a choice.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ChoiceOption {
    /// The words.
    pub text: Text,
    /// Whether it is the answer now.
    pub chosen: bool,
    /// What happens when it is tapped.
    pub action: Action,
}

/// Everything in a list, converted.
pub(crate) fn all<T, U: From<T>>(items: Vec<T>) -> Vec<U> {
    items.into_iter().map(U::from).collect()
}

/// The name of a pictogram.
pub(crate) fn name(sign: Option<core::Sign>) -> Option<String> {
    sign.map(|sign| sign.name().to_owned())
}

impl From<core::Text> for Text {
    fn from(text: core::Text) -> Self {
        let core::Text { value, lang, beneath } = text;
        let beneath =
            beneath.map(|beneath| Japanese { value: beneath.value.to_string(), lang: beneath.lang.to_string() });
        Self { value: value.to_string(), lang: lang.to_string(), beneath }
    }
}

impl From<core::Screen> for Screen {
    fn from(screen: core::Screen) -> Self {
        let core::Screen { route, title, layout, blocks } = screen;
        let layout = match layout {
            core::Layout::Plain => Layout::Plain,
            core::Layout::Facing => Layout::Facing,
            core::Layout::Script => Layout::Script,
        };
        Self { route, title: title.into(), layout, blocks: all(blocks) }
    }
}

impl From<core::Block> for Block {
    fn from(block: core::Block) -> Self {
        match block {
            core::Block::Heading { text, level, sign } => Self::Heading { text: text.into(), level, sign: name(sign) },
            core::Block::Text { text } => Self::Paragraph { text: text.into() },
            core::Block::Notice { tone, text, details, buttons } => {
                Self::Notice { tone: tone.into(), text: text.into(), details: all(details), buttons: all(buttons) }
            }
            core::Block::Step { number, verb, label, text, sign, buttons } => Self::Step {
                number,
                verb: verb.into(),
                label: label.into(),
                text: text.into(),
                sign: name(sign),
                buttons: all(buttons),
            },
            core::Block::Contact(contact) => Self::Contact { contact: (*contact).into() },
            core::Block::Phrase { id, route, text, kana, say, number, sign, buttons } => Self::Phrase {
                id,
                route,
                text: text.into(),
                kana,
                say: say.into(),
                number,
                sign: name(sign),
                buttons: all(buttons),
            },
            core::Block::Source { text, title, title_lang, address, published, read, confirmed, age } => Self::Source {
                text: text.map(Into::into),
                title,
                title_lang,
                address,
                published,
                read,
                confirmed,
                age: age.into(),
            },
            core::Block::Links { items } => Self::Links { items: all(items) },
            core::Block::Choice { id, text, options } => Self::Choice { id, text: text.into(), options: all(options) },
            core::Block::Field { id, text, input, value, route } => {
                Self::Field { id, text: text.into(), input: input.into(), value, route }
            }
        }
    }
}

impl From<core::Tone> for Tone {
    fn from(tone: core::Tone) -> Self {
        match tone {
            core::Tone::Info => Self::Info,
            core::Tone::Caution => Self::Caution,
            core::Tone::Danger => Self::Danger,
        }
    }
}

impl From<core::Verb> for Verb {
    fn from(verb: core::Verb) -> Self {
        match verb {
            core::Verb::Do => Self::Do,
            core::Verb::DoNot => Self::DoNot,
            core::Verb::Keep => Self::Keep,
        }
    }
}

impl From<core::Input> for Input {
    fn from(input: core::Input) -> Self {
        match input {
            core::Input::Text => Self::Words,
            core::Input::Number => Self::Number,
            core::Input::Date => Self::Date,
        }
    }
}

impl From<core::Link> for Link {
    fn from(link: core::Link) -> Self {
        let core::Link { text, detail, sign, route } = link;
        Self { text: text.into(), detail: detail.map(Into::into), sign: name(sign), route }
    }
}

impl From<core::ChoiceOption> for ChoiceOption {
    fn from(option: core::ChoiceOption) -> Self {
        let core::ChoiceOption { text, chosen, action } = option;
        Self { text: text.into(), chosen, action: action.into() }
    }
}
