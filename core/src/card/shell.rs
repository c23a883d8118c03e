//! What an app on a phone needs besides screens: that the card knows an app shows it, and the words on the app's own controls.

use super::Card;
use crate::civil::UnixSeconds;
use crate::context::Context;
use crate::error::CardError;
use crate::screen::Text;
use crate::screens;

/// What an app runs on. What it can hide differs, and must be told truthfully.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// An app there can keep out of the list of recent apps, forbid pictures of its screen, and have another name.
    Android,
    /// An app there can only cover what it shows, and have another picture.
    Ios,
}

/// Words on the controls that an app draws itself, and what it says when the phone cannot do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShellWords {
    /// Goes to the screen before.
    pub back: Text,
    /// Closes the card at once. On every screen.
    pub leave: Text,
    /// Goes to the list of languages. On every screen.
    pub languages: Text,
    /// Goes to the search. On every screen.
    pub search: Text,
    /// Turns a large sentence by half.
    pub turn: Text,
    /// Closes a large sentence.
    pub close: Text,
    /// Beside the control that erases when it is pulled to the other side.
    pub slide: Text,
    /// After it was pulled, for five seconds.
    pub erasing: Text,
    /// Stops it.
    pub stop: Text,
    /// The phone cannot read a language aloud.
    pub no_voice: Text,
    /// The phone has no app for what she tapped.
    pub no_app: Text,
    /// The file that was to be sent could not be written.
    pub no_file: Text,
    /// Above a number that the phone does not take from an app.
    pub dial_yourself: Text,
    /// After words were put on the clipboard, with how long they stay there ([`SECONDS_KEPT`]).
    pub copied: Text,
    /// Calls a number, after she was asked once more.
    pub call: Text,
    /// In place of a page while the screen is recorded or shared.
    pub covered: Text,
    /// Shows the page all the same, until she leaves it.
    pub uncover: Text,
}

/// For how long an app shows again where she was, and leaves on the clipboard what she copied, in seconds.
pub const SECONDS_KEPT: i64 = 3600;

/// Whether an app that was left at one moment may at another still show where she was: what she read long ago is not what somebody else sees. A clock that went
/// back is not trusted.
#[must_use]
pub fn is_kept(left: UnixSeconds, now: UnixSeconds) -> bool {
    (0..=SECONDS_KEPT).contains(&now.saturating_sub(left))
}

impl Card {
    /// The same card, shown by an app on a phone: it also answers the screen about the app, and says where a picture can be allowed.
    #[must_use]
    pub fn in_app(self, platform: Platform) -> Self {
        Self { platform: Some(platform), ..self }
    }

    /// The platform of the app that shows the screens. `None`: no app does.
    pub(crate) fn platform(&self) -> Option<Platform> {
        self.platform
    }

    /// The words on an app's own controls, in her language.
    pub fn shell_words(&self, context: &Context) -> Result<ShellWords, CardError> {
        Ok(screens::shell_words(&self.view(context)?))
    }
}
