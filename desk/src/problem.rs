//! What is wrong in content or locales, for a person who is not a programmer: where, what was found, how to mend it.

use std::fmt;

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the folder of the project.
    pub file: String,
    /// The line, from 1. 0 when the whole file is meant.
    pub line: usize,
    /// What was found and how to mend it, on one line.
    pub found: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One clean line, whatever stands in the file.
        let found = self.found.replace(['\n', '\r'], " ");
        match self.line {
            0 => write!(f, "{}: {found}", self.file),
            line => write!(f, "{}:{line}: {found}", self.file),
        }
    }
}

/// Collects problems while it goes on reading, so that all are said at once.
#[derive(Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Adds a problem at a line of a file.
    pub fn add(&mut self, file: &str, line: usize, found: impl Into<String>) {
        self.found.push(Problem { file: file.to_owned(), line, found: found.into() });
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All problems, by file and line.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Problem> {
        self.found.sort();
        self.found.dedup();
        self.found
    }
}

/// The line of a byte in a text, from 1.
#[must_use]
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// The letters that stand before a byte in its line, for a person to look for: ` (after "…")`. Nothing at the beginning of a line.
#[must_use]
pub(crate) fn after(text: &str, byte: usize) -> String {
    const LETTERS: usize = 16;
    let before = text.get(..byte).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let column = line.chars().count() + 1;
    let letters: Vec<char> = line.chars().filter(|letter| !letter.is_control()).collect();
    let seen: String = letters.iter().skip(letters.len().saturating_sub(LETTERS)).collect();
    let seen = seen.trim_start();
    if seen.is_empty() { String::new() } else { format!(" (letter {column} of the line, after \"{seen}\")") }
}
