//! One clear line and an exit code: 2 for wrong use, 1 for a file that cannot be used.

use helpcard_core::CardError;

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

    pub(crate) fn broken(line: impl Into<String>) -> Self {
        Self { code: BROKEN, line: line.into(), pipe_closed: false }
    }
}

/// What a person typed may hold line feeds and other signs that move the cursor; what is said about it stays one line.
fn one_line(line: &str) -> String {
    line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

impl From<CardError> for Failure {
    fn from(error: CardError) -> Self {
        let code = match error {
            CardError::UnknownRoute { .. } | CardError::NotToSave { .. } | CardError::UnknownValue { .. } => WRONG_USE,
            _ => BROKEN,
        };
        Self { code, line: one_line(&error.to_string()), pipe_closed: false }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let pipe_closed = error.kind() == std::io::ErrorKind::BrokenPipe;
        Self { pipe_closed, ..Self::broken(error.to_string()) }
    }
}
