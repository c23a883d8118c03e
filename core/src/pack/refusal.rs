//! Why a file that was handed over is not taken, or a pack that was taken cannot be used.

use std::fmt;
use std::io;

use crate::civil::Day;
use crate::disk::is_full;
use crate::error::CardError;

/// Why a file is not taken. Each has a sentence of its own in the locales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Larger than any card; it was not read.
    TooLarge {
        /// Bytes of the file.
        size: u64,
    },
    /// Something else: a picture, a page, nothing.
    NotACard,
    /// A bare pack.
    Unsigned,
    /// Shorter or longer than its header says.
    NotWhole,
    /// The signature does not fit the pack.
    Altered,
    /// No key that is trusted has this number.
    UnknownKey {
        /// The number of the key, as `minisign` writes it.
        key: String,
    },
    /// The key counted only until a day.
    KeyEnded {
        /// The last day.
        until: Day,
    },
    /// The pack has a later format than this program reads.
    NewerApp {
        /// The format.
        format: i64,
    },
    /// The pack has an earlier format than this program reads.
    OlderApp {
        /// The format.
        format: i64,
    },
    /// A pack with a higher number is here already.
    Older {
        /// The number of the pack in the file.
        found: u32,
        /// The number of the pack that is here.
        have: u32,
    },
    /// Signed, but what is inside is no proper pack.
    BadlyBuilt {
        /// What was found, for a person at a desk.
        reason: String,
    },
    /// The first screen or the emergency screen lacks a number for danger.
    NoEmergency {
        /// The language of that screen.
        language: String,
    },
    /// The file cannot be read.
    Unreadable {
        /// What the system says.
        reason: String,
    },
    /// The storage is full.
    Full {
        /// What the system says.
        reason: String,
    },
    /// Another file is being taken at this moment.
    Busy,
    /// The folder may not be written.
    NotWritable {
        /// What the system says.
        reason: String,
    },
}

impl Refusal {
    /// The message that says it.
    pub(crate) fn message(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "refused-too-large",
            Self::NotACard => "refused-not-a-card",
            Self::Unsigned => "refused-unsigned",
            Self::NotWhole => "refused-not-whole",
            Self::Altered => "refused-altered",
            Self::UnknownKey { .. } => "refused-unknown-key",
            Self::KeyEnded { .. } => "refused-key-ended",
            Self::NewerApp { .. } => "refused-newer-app",
            Self::OlderApp { .. } => "refused-older-app",
            Self::Older { .. } => "refused-older",
            Self::BadlyBuilt { .. } => "refused-badly-built",
            Self::NoEmergency { .. } => "refused-no-emergency",
            Self::Unreadable { .. } => "refused-unreadable",
            Self::Full { .. } => "refused-full",
            Self::Busy => "refused-busy",
            Self::NotWritable { .. } => "refused-not-writable",
        }
    }

    /// What the message takes: dates and numbers, by name.
    pub(crate) fn fills(&self) -> crate::pack::encoding::Fills {
        let fills: Vec<(&str, String)> = match self {
            Self::KeyEnded { until } => vec![("date", until.to_string())],
            Self::Older { found, have } => vec![("found", found.to_string()), ("have", have.to_string())],
            _ => Vec::new(),
        };
        let mut named = crate::pack::encoding::Fills::new();
        named.extend(fills.into_iter().map(|(name, value)| (name.to_owned(), value)));
        named
    }

    /// What the sentence does not say, for a person at a desk. `None`: it says everything.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::TooLarge { size } => Some(format!("{size} bytes")),
            Self::UnknownKey { key } => Some(format!("key {key}")),
            Self::NewerApp { format } | Self::OlderApp { format } => Some(format!("format {format}")),
            Self::NoEmergency { language } => Some(format!("in {language}")),
            Self::BadlyBuilt { reason }
            | Self::Unreadable { reason }
            | Self::Full { reason }
            | Self::NotWritable { reason } => Some(reason.clone()),
            _ => None,
        }
    }

    /// What is inside is no proper pack.
    pub(crate) fn badly_built(reason: impl fmt::Display) -> Self {
        Self::BadlyBuilt { reason: reason.to_string() }
    }

    /// A file could not be read.
    pub(crate) fn unreadable(error: &io::Error) -> Self {
        Self::Unreadable { reason: error.to_string() }
    }

    /// A file could not be written.
    pub(crate) fn unwritable(error: &io::Error) -> Self {
        let reason = error.to_string();
        if is_full(error) { Self::Full { reason } } else { Self::NotWritable { reason } }
    }
}

impl From<CardError> for Refusal {
    fn from(error: CardError) -> Self {
        match error {
            CardError::PackVersion { found, supported } if found > supported => Self::NewerApp { format: found },
            CardError::PackVersion { found, .. } => Self::OlderApp { format: found },
            CardError::PackUnreadable { reason } => Self::BadlyBuilt { reason },
            other => Self::badly_built(other),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        match self {
            Self::KeyEnded { until } => write!(f, " ({until})"),
            Self::Older { found, have } => write!(f, " ({found}, {have})"),
            _ => self.detail().map_or(Ok(()), |detail| write!(f, " ({detail})")),
        }
    }
}
