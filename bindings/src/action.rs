//! What a tap does.

use helpcard_core::screen as core;

use crate::screen::Text;

/// A tap. `Set`, `Save`, `Forget` and `Erase` go to `HelpCard.perform`; all others are the shell's. For `Install` the shell asks for a file and hands it to
/// `HelpCard.offer`, and after the second tap to `HelpCard.install`.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Action {
    /// Opens a screen.
    Open {
        /// Its route.
        route: String,
    },
    /// Opens the dialler with a number; the person presses call.
    Dial {
        /// What is dialled.
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
    /// Opens a page in the browser.
    Web {
        /// The address.
        address: String,
    },
    /// Hands words to another app.
    Share {
        /// The words.
        text: String,
    },
    /// Hands the card as one HTML file to another app: what `HelpCard.export` writes, under the name `shared_file_name`.
    ShareFile {
        /// BCP 47 tags.
        languages: Vec<String>,
        /// The id of a situation. `None`: the whole card.
        only: Option<String>,
    },
    /// Puts words on the clipboard, marked sensitive.
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
    /// Asks for a newer card.
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

/// A harmless name and picture among the apps of a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Look {
    /// Of an app for notes.
    Notes,
    /// Of a dictionary.
    Dictionary,
    /// Of a book of recipes.
    Recipes,
}

/// What a person can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Setting {
    /// BCP 47 tag.
    Language,
    /// ISO 3166-2 code of a prefecture.
    Place,
    /// `normal`, `data-only` or `none`.
    Phone,
}

/// An action with its words.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Button {
    /// The words.
    pub text: Text,
    /// What it does.
    pub action: Action,
}

/// Both ways, so that neither side can have an action that the other does not know.
macro_rules! both_ways {
    ($($variant:ident { $($field:ident),* }),* $(,)?) => {
        impl From<core::Action> for Action {
            fn from(action: core::Action) -> Self {
                match action {
                    $(core::Action::$variant { $($field),* } => Self::$variant { $($field: $field.into()),* },)*
                }
            }
        }

        impl From<Action> for core::Action {
            fn from(action: Action) -> Self {
                match action {
                    $(Action::$variant { $($field),* } => Self::$variant { $($field: $field.into()),* },)*
                }
            }
        }
    };
}

both_ways! {
    Open { route }, Dial { number, then }, Message { number }, Mail { address }, Line { id }, Web { address }, Share { text },
    ShareFile { languages, only }, Copy { text }, Speak { text, lang }, ShowLarge { route }, Set { setting, value }, Save { route }, Forget { route },
    Erase {}, Install {}, AllowPicture {}, ShowAs { look }, Leave {},
}

impl From<core::Look> for Look {
    fn from(look: core::Look) -> Self {
        match look {
            core::Look::Notes => Self::Notes,
            core::Look::Dictionary => Self::Dictionary,
            core::Look::Recipes => Self::Recipes,
        }
    }
}

impl From<Look> for core::Look {
    fn from(look: Look) -> Self {
        match look {
            Look::Notes => Self::Notes,
            Look::Dictionary => Self::Dictionary,
            Look::Recipes => Self::Recipes,
        }
    }
}

impl From<core::Setting> for Setting {
    fn from(setting: core::Setting) -> Self {
        match setting {
            core::Setting::Language => Self::Language,
            core::Setting::Place => Self::Place,
            core::Setting::Phone => Self::Phone,
        }
    }
}

impl From<Setting> for core::Setting {
    fn from(setting: Setting) -> Self {
        match setting {
            Setting::Language => Self::Language,
            Setting::Place => Self::Place,
            Setting::Phone => Self::Phone,
        }
    }
}

impl From<core::Button> for Button {
    fn from(button: core::Button) -> Self {
        let core::Button { text, action } = button;
        Self { text: text.into(), action: action.into() }
    }
}
