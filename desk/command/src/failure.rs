//! One clear line and an exit code: 2 for wrong use, 1 for a file that cannot be used.

use std::path::Path;

use helpcard_core::pack::{Refusal, is_hidden};
use helpcard_core::{Card, CardError, Context, Trouble, TroubleKind};

/// The person asked for something that does not exist.
pub(crate) const WRONG_USE: u8 = 2;
/// A file could not be read or written.
pub(crate) const BROKEN: u8 = 1;

/// Why the command stops.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: u8,
    pub(crate) line: String,
    pub(crate) pipe_closed: bool,
}

impl Failure {
    pub(crate) fn wrong_use(line: impl Into<String>) -> Self {
        Self { code: WRONG_USE, line: one_line(&line.into()), pipe_closed: false }
    }

    /// A file that a card does not take: the one sentence in her language, and what only a desk wants to know.
    pub(crate) fn refused(card: &Card, context: &Context, file: &Path, refusal: &Refusal) -> Self {
        let sentence = card.say_refusal(refusal, context).map(|text| text.value.to_string());
        let sentence = sentence.unwrap_or_else(|_| refusal.to_string());
        let detail = refusal.detail().map(|detail| format!(" ({detail})")).unwrap_or_default();
        Self::broken(format!("{}: {sentence}{detail}", file.display()))
    }

    pub(crate) fn broken(line: impl Into<String>) -> Self {
        Self { code: BROKEN, line: one_line(&line.into()), pipe_closed: false }
    }

    /// Several things at once, one a line.
    pub(crate) fn all(lines: &[String]) -> Self {
        let lines: Vec<String> = lines.iter().map(|line| one_line(line)).collect();
        Self { code: BROKEN, line: lines.join("\n"), pipe_closed: false }
    }
}

/// What a person typed may hold line feeds and other signs that move the cursor; what is said about it stays one line.
pub(crate) fn one_line(line: &str) -> String {
    let hidden = |letter: char| letter == '\n' || is_hidden(letter);
    line.chars().map(|letter| if hidden(letter) { ' ' } else { letter }).collect()
}

impl From<CardError> for Failure {
    fn from(error: CardError) -> Self {
        let code = match error {
            CardError::UnknownRoute { .. } | CardError::NotToSave { .. } | CardError::UnknownValue { .. } => WRONG_USE,
            _ => BROKEN,
        };
        let line = match error {
            CardError::NotRemembered(trouble) => told(&trouble),
            error => one_line(&error.to_string()),
        };
        Self { code, line, pipe_closed: false }
    }
}

/// What is wrong with the private store, and what helps, on one line.
pub(crate) fn told(trouble: &Trouble) -> String {
    let advice = match trouble.kind {
        TroubleKind::Full => "make room and try again",
        TroubleKind::NotWritable => "make room, or look who may write there, or name another folder with --home",
        TroubleKind::Busy => "another program is using it; try again",
        TroubleKind::Newer => "use the newer version, or erase it",
        TroubleKind::Damaged => "the next set or save puts it aside and begins a new one",
        TroubleKind::Foreign => "name another folder with --home",
    };
    one_line(&format!("{trouble}; {advice}"))
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let pipe_closed = error.kind() == std::io::ErrorKind::BrokenPipe;
        Self { pipe_closed, ..Self::broken(error.to_string()) }
    }
}
