//! Why the card could not remember. Everything else goes on working.

use std::fmt;
use std::io;
use std::path::Path;

use rusqlite::ErrorCode;

use crate::disk::is_full;

/// What kind of trouble the private store is in. Each has a message of its own in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// The storage is full.
    Full,
    /// The folder or the file may not be used.
    NotWritable,
    /// Another program has locked the file.
    Busy,
    /// A newer version of this program wrote the file. It is kept as it is.
    Newer,
    /// The file is damaged. The next write puts it aside and starts a new one.
    Damaged,
    /// The file belongs to another program. It is left alone.
    Foreign,
}

/// Why the card could not remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Which kind.
    pub kind: TroubleKind,
    /// Where and why, for a person at a desk.
    pub reason: String,
}

impl TroubleKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Full, Self::NotWritable, Self::Busy, Self::Newer, Self::Damaged, Self::Foreign];

    /// The message that says it to her.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Full => "memory-full",
            Self::NotWritable => "memory-not-writable",
            Self::Busy => "memory-busy",
            Self::Newer => "memory-newer",
            Self::Damaged => "memory-damaged",
            Self::Foreign => "memory-foreign",
        }
    }
}

impl Trouble {
    pub(super) fn new(kind: TroubleKind, file: &Path, what: impl fmt::Display) -> Self {
        Self { kind, reason: format!("{}: {what}", file.display()) }
    }

    pub(super) fn from_io(error: &io::Error, file: &Path) -> Self {
        Self::new(if is_full(error) { TroubleKind::Full } else { TroubleKind::NotWritable }, file, error)
    }

    pub(super) fn from_sqlite(error: &rusqlite::Error, file: &Path) -> Self {
        // A value that is not of its kind is damage that SQLite does not see.
        let unread = matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
        );
        let kind = match error.sqlite_error_code() {
            _ if unread => TroubleKind::Damaged,
            Some(ErrorCode::DiskFull) => TroubleKind::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => TroubleKind::Busy,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => TroubleKind::Damaged,
            _ => TroubleKind::NotWritable,
        };
        Self::new(kind, file, error)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}
