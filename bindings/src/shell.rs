//! What a shell needs besides screens.

use helpcard_core::screen::every_kind;
use helpcard_core::{self as core, pack};

use crate::screen::{Screen, Text};

/// What an app runs on. What it can hide differs, and the card tells it truthfully.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Platform {
    /// Android.
    Android,
    /// iOS and iPadOS.
    Ios,
}

impl From<Platform> for core::Platform {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::Android => Self::Android,
            Platform::Ios => Self::Ios,
        }
    }
}

/// Words on the controls that a shell draws itself, and what it says when the phone cannot do something.
#[derive(Clone, Debug, uniffi::Record)]
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
    /// After words were put on the clipboard.
    pub copied: Text,
    /// Calls a number, after she was asked once more.
    pub call: Text,
    /// In place of a page while the screen is recorded or shared.
    pub covered: Text,
    /// Shows the page all the same, until she leaves it.
    pub uncover: Text,
}

impl From<core::ShellWords> for ShellWords {
    fn from(words: core::ShellWords) -> Self {
        let core::ShellWords {
            back,
            leave,
            languages,
            search,
            turn,
            close,
            slide,
            erasing,
            stop,
            no_voice,
            no_app,
            no_file,
            dial_yourself,
            copied,
            call,
            covered,
            uncover,
        } = words;
        Self {
            back: back.into(),
            leave: leave.into(),
            languages: languages.into(),
            search: search.into(),
            turn: turn.into(),
            close: close.into(),
            slide: slide.into(),
            erasing: erasing.into(),
            stop: stop.into(),
            no_voice: no_voice.into(),
            no_app: no_app.into(),
            no_file: no_file.into(),
            dial_yourself: dial_yourself.into(),
            copied: copied.into(),
            call: call.into(),
            covered: covered.into(),
            uncover: uncover.into(),
        }
    }
}

/// The name under which the card is handed on as a file. It says nothing of help.
#[uniffi::export]
#[must_use]
pub fn shared_file_name() -> String {
    core::FILE_NAME.to_owned()
}

/// No card is larger, in bytes: what a person picks need not be read further.
#[uniffi::export]
#[must_use]
pub fn largest_card_file() -> u64 {
    pack::LARGEST
}

/// Whether an app that was left at one moment may at another still show where she was. Both in seconds since 1970.
#[uniffi::export]
#[must_use]
pub fn is_place_kept(left: i64, now: i64) -> bool {
    core::is_kept(left, now)
}

/// For how long what she copied may stay on the clipboard, in seconds.
#[uniffi::export]
#[must_use]
pub fn seconds_copied() -> i64 {
    core::SECONDS_KEPT
}

/// A screen that holds every kind of block and every action, for the tests of a shell. It is no screen of the card.
#[uniffi::export]
#[must_use]
pub fn every_kind_of_block() -> Screen {
    every_kind::every_kind().into()
}
