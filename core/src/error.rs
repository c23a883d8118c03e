//! What can go wrong, said once and for all shells.

use thiserror::Error;

use crate::private::Trouble;

/// Why the card could not answer.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CardError {
    /// The file or the bytes are no pack, or are damaged.
    #[error("this is not a whole help card pack: {reason}")]
    PackUnreadable {
        /// What was found, for a person at a desk.
        reason: String,
    },
    /// The pack was made for another version of the program.
    #[error("this pack has format {found}; this program reads format {supported}")]
    PackVersion {
        /// The format in the file.
        found: i64,
        /// The format that this program reads.
        supported: i64,
    },
    /// No screen has this route.
    #[error("there is no screen \"{route}\"; {}", nearest_of(nearest))]
    UnknownRoute {
        /// What was asked for.
        route: String,
        /// Up to three routes that are spelled like it.
        nearest: Vec<String>,
    },
    /// The screen cannot be saved: its route holds a question or something typed, or it is a screen of this moment.
    #[error(
        "\"{route}\" cannot be saved: only situations, people, sentences and the screens of the first page, without \"?\""
    )]
    NotToSave {
        /// What was asked for.
        route: String,
    },
    /// No such answer to a setting.
    #[error("\"{value}\" is no {setting}; write one of {}", known.join(", "))]
    UnknownValue {
        /// `language`, `place` or `phone`.
        setting: &'static str,
        /// What was given.
        value: String,
        /// What can be given.
        known: Vec<String>,
    },
    /// What she chose could not be remembered or erased.
    #[error("{0}")]
    NotRemembered(Trouble),
    /// The card was given no folder to remember in.
    #[error("there is no folder to remember in")]
    NoFolder,
    /// The action is the shell's: to dial, to share, to speak …
    #[error("this action is not the card's but the shell's")]
    NotTheCards,
    /// The card was made without a pack and can only answer the emergency screen.
    #[error("there is no pack; only the emergency screen can be shown")]
    NoPack,
}

fn nearest_of(nearest: &[String]) -> String {
    if nearest.is_empty() {
        return "a route begins with \"/\", like /situation/debt".to_owned();
    }
    format!("the nearest are: {}", nearest.join(", "))
}

impl From<rusqlite::Error> for CardError {
    fn from(error: rusqlite::Error) -> Self {
        Self::PackUnreadable { reason: error.to_string() }
    }
}

impl From<Trouble> for CardError {
    fn from(trouble: Trouble) -> Self {
        Self::NotRemembered(trouble)
    }
}
