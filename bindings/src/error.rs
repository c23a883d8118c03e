//! Errors in two levels: what went wrong, and inside it why, with its fields. None holds words for her; the card says them.

use helpcard_core as core;
use helpcard_core::pack::Refusal;

use crate::screen::Screen;

/// What went wrong. The card goes on answering.
#[derive(Clone, Debug, thiserror::Error, uniffi::Error)]
pub enum HelpCardError {
    /// No screen has this route.
    #[error("no screen has the route {route}")]
    UnknownRoute {
        /// What was asked for.
        route: String,
        /// Up to three routes that are spelled like it.
        nearest: Vec<String>,
    },
    /// The screen cannot be saved.
    #[error("{route} cannot be saved")]
    NotToSave {
        /// What was asked for.
        route: String,
    },
    /// No such answer to a setting.
    #[error("{value} is no {setting}")]
    UnknownValue {
        /// `language`, `place` or `phone`.
        setting: String,
        /// What was given.
        value: String,
        /// What can be given.
        known: Vec<String>,
    },
    /// What she chose could not be remembered or erased.
    #[error("{reason}")]
    NotRemembered {
        /// Why.
        trouble: Trouble,
        /// The same for a person at a desk.
        reason: String,
    },
    /// A file was not taken.
    #[error("{reason}")]
    NotTaken {
        /// Why.
        refused: Refused,
        /// The same for her: one sentence in her language, on a screen.
        screen: Option<Box<Screen>>,
        /// The same for a person at a desk.
        reason: String,
    },
    /// The action is the shell's.
    #[error("this action is the shell's")]
    NotTheCards,
    /// There is no folder to remember in.
    #[error("there is no folder")]
    NoFolder,
    /// The pack is broken or missing; the emergency screen still answers.
    #[error("{reason}")]
    NoAnswer {
        /// Why, for a person at a desk.
        reason: String,
    },
}

/// Why nothing could be remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Trouble {
    /// The storage is full.
    Full,
    /// The folder or the file may not be used.
    NotWritable,
    /// Another program has locked the file.
    Busy,
    /// A newer version of this program wrote the file.
    Newer,
    /// The file is damaged.
    Damaged,
    /// The file belongs to another program.
    Foreign,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Refused {
    /// Larger than any card.
    TooLarge {
        /// Bytes.
        size: u64,
    },
    /// Something else.
    NotACard,
    /// A bare pack.
    Unsigned,
    /// Shorter or longer than it says.
    NotWhole,
    /// Changed after it was signed, or damaged.
    Altered,
    /// Signed by somebody whom this card does not know.
    UnknownKey {
        /// The number of the key.
        key: String,
    },
    /// The key counted only until a day.
    KeyEnded {
        /// `2026-11-23`.
        until: String,
    },
    /// For a newer program.
    NewerApp,
    /// For an older program.
    OlderApp,
    /// A newer card is here already.
    Older {
        /// The number in the file.
        found: u32,
        /// The number that is here.
        have: u32,
    },
    /// Signed, but no proper card.
    BadlyBuilt,
    /// It lacks the numbers for danger.
    NoEmergency,
    /// The file cannot be read.
    Unreadable,
    /// The storage is full.
    Full,
    /// Another file is being taken.
    Busy,
    /// The folder may not be written.
    NotWritable,
}

impl From<Trouble> for core::Trouble {
    fn from(trouble: Trouble) -> Self {
        let kind = match trouble {
            Trouble::Full => core::TroubleKind::Full,
            Trouble::NotWritable => core::TroubleKind::NotWritable,
            Trouble::Busy => core::TroubleKind::Busy,
            Trouble::Newer => core::TroubleKind::Newer,
            Trouble::Damaged => core::TroubleKind::Damaged,
            Trouble::Foreign => core::TroubleKind::Foreign,
        };
        Self { kind, reason: String::new() }
    }
}

impl From<core::TroubleKind> for Trouble {
    fn from(kind: core::TroubleKind) -> Self {
        match kind {
            core::TroubleKind::Full => Self::Full,
            core::TroubleKind::NotWritable => Self::NotWritable,
            core::TroubleKind::Busy => Self::Busy,
            core::TroubleKind::Newer => Self::Newer,
            core::TroubleKind::Damaged => Self::Damaged,
            core::TroubleKind::Foreign => Self::Foreign,
        }
    }
}

impl HelpCardError {
    /// A file was not taken; the screen says so in her language.
    pub(crate) fn not_taken(refusal: Refusal, screen: Option<Screen>) -> Self {
        let reason = refusal.to_string();
        let refused = match refusal {
            Refusal::TooLarge { size } => Refused::TooLarge { size },
            Refusal::NotACard => Refused::NotACard,
            Refusal::Unsigned => Refused::Unsigned,
            Refusal::NotWhole => Refused::NotWhole,
            Refusal::Altered => Refused::Altered,
            Refusal::UnknownKey { key } => Refused::UnknownKey { key },
            Refusal::KeyEnded { until } => Refused::KeyEnded { until: until.to_string() },
            Refusal::NewerApp { .. } => Refused::NewerApp,
            Refusal::OlderApp { .. } => Refused::OlderApp,
            Refusal::Older { found, have } => Refused::Older { found, have },
            Refusal::BadlyBuilt { .. } => Refused::BadlyBuilt,
            Refusal::NoEmergency { .. } => Refused::NoEmergency,
            Refusal::Unreadable { .. } => Refused::Unreadable,
            Refusal::Full { .. } => Refused::Full,
            Refusal::Busy => Refused::Busy,
            Refusal::NotWritable { .. } => Refused::NotWritable,
        };
        Self::NotTaken { refused, screen: screen.map(Box::new), reason }
    }
}

impl From<core::CardError> for HelpCardError {
    fn from(error: core::CardError) -> Self {
        let reason = error.to_string();
        match error {
            core::CardError::UnknownRoute { route, nearest } => Self::UnknownRoute { route, nearest },
            core::CardError::NotToSave { route } => Self::NotToSave { route },
            core::CardError::UnknownValue { setting, value, known } => {
                Self::UnknownValue { setting: setting.to_owned(), value, known }
            }
            core::CardError::NotRemembered(trouble) => Self::NotRemembered { trouble: trouble.kind.into(), reason },
            core::CardError::NotTheCards => Self::NotTheCards,
            core::CardError::NoFolder => Self::NoFolder,
            core::CardError::PackUnreadable { .. } | core::CardError::PackVersion { .. } | core::CardError::NoPack => {
                Self::NoAnswer { reason }
            }
        }
    }
}
