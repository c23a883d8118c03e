//! What a tap does.

use serde::Serialize;

use super::Text;

/// A tap. `Set`, `Save`, `Forget` and `Erase` change something of hers and go to the card's `perform`; all others are the shell's. For `Install` the
/// shell asks for a file and hands it to the card's `offer`, and after the second tap to its `install`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Action {
    /// Opens a screen.
    Open {
        /// Its route.
        route: String,
    },
    /// Opens the dialler with a number; the person presses call.
    Dial {
        /// What is dialled: digits, a short number, or E.164.
        number: String,
        /// Keys to press after the call is answered.
        then: Option<String>,
    },
    /// Writes a text message.
    Message {
        /// To whom.
        number: String,
    },
    /// Writes a mail.
    Mail {
        /// To whom.
        address: String,
    },
    /// Opens LINE.
    Line {
        /// The LINE id.
        id: String,
    },
    /// Opens a page in the browser. It leaves a trace there.
    Web {
        /// The address.
        address: String,
    },
    /// Hands words to another app.
    Share {
        /// The words.
        text: String,
    },
    /// Hands the card as one HTML file to another app: what the card's `export` writes for these languages and this situation.
    ShareFile {
        /// BCP 47 tags.
        languages: Vec<String>,
        /// The id of a situation. `None`: the whole card.
        only: Option<String>,
    },
    /// Puts words on the clipboard.
    Copy {
        /// The words.
        text: String,
    },
    /// Reads words aloud.
    Speak {
        /// The words.
        text: String,
        /// Their language.
        lang: String,
    },
    /// Shows a screen in large letters, for the person opposite.
    ShowLarge {
        /// Its route.
        route: String,
    },
    /// Changes a setting.
    Set {
        /// Which.
        setting: Setting,
        /// The new value; empty for "not said".
        value: String,
    },
    /// Keeps a screen in the list of saved ones.
    Save {
        /// Its route.
        route: String,
    },
    /// Takes a screen out of that list.
    Forget {
        /// Its route.
        route: String,
    },
    /// Erases all that is hers.
    Erase,
    /// Asks for a newer pack.
    Install,
    /// Lets the phone take pictures of this screen until she leaves it.
    AllowPicture,
    /// Gives the app another name and picture among the apps of the phone.
    ShowAs {
        /// Which.
        look: Look,
    },
    /// Closes the card at once.
    Leave,
}

/// A harmless name and picture that the app can have among the apps of a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Of an app for notes.
    Notes,
    /// Of a dictionary.
    Dictionary,
    /// Of a book of recipes.
    Recipes,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::Notes, Self::Dictionary, Self::Recipes];

    /// The message that holds its name. The same words stand under the picture on the phone.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Notes => "shell-name-notes",
            Self::Dictionary => "shell-name-dictionary",
            Self::Recipes => "shell-name-recipes",
        }
    }
}

/// What a person can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// BCP 47 tag.
    Language,
    /// ISO 3166-2 code of a prefecture.
    Place,
    /// `normal`, `data-only` or `none`.
    Phone,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Self; 3] = [Self::Language, Self::Place, Self::Phone];

    /// Its name in JSON and in the private store.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Place => "place",
            Self::Phone => "phone",
        }
    }

    /// The setting of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.name() == name)
    }
}

/// An action with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Button {
    /// The words.
    pub text: Text,
    /// What it does.
    pub action: Action,
}
