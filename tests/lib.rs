//! What the tests share: the card inside the program, moments, and the project's own files.

use std::path::{Path, PathBuf};

use helpcard_core::civil::{Day, JapanTime, UnixSeconds};
use helpcard_core::{Card, Context, Phone};
use helpcard_desk::Project;

/// The languages that must be whole.
pub const LANGUAGES: [&str; 4] = ["en", "ja", "km", "th"];

/// The folder of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of content and locales.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn project() -> Project {
    Project::read(&root()).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The card inside the program.
///
/// # Panics
/// When it cannot be opened.
#[must_use]
pub fn card() -> Card {
    helpcard_embedded::card().unwrap_or_else(|error| panic!("{error}"))
}

/// A moment in Japan: `2026-11-23`, 11, 0.
///
/// # Panics
/// When there is no such day.
#[must_use]
pub fn japan(day: &str, hour: u16, minute: u16) -> UnixSeconds {
    let day = Day::parse(day).unwrap_or_else(|| panic!("{day} is no day"));
    JapanTime { day, minute: hour * 60 + minute }.moment()
}

/// A person who reads one language and has said nothing else.
#[must_use]
pub fn person(language: &str, now: UnixSeconds) -> Context {
    Context { now, languages: vec![language.to_owned()], place: None, phone: Phone::Unknown }
}
