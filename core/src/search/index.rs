//! All keys in one long text, with a table of what stands where.

use std::sync::OnceLock;

use memchr::memmem;

use super::BEST;
use super::typo::Spelling;
use crate::pack::encoding::Field;

impl Field {
    /// Points of a whole match, out of [`BEST`].
    pub(crate) fn points(self) -> u32 {
        match self {
            Self::Number | Self::Keywords => BEST,
            Self::Title => BEST * 9 / 10,
            Self::Text => BEST * 3 / 10,
        }
    }
}

/// One key as the desk wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) route: String,
    pub(crate) language: String,
    pub(crate) field: Field,
    /// Folded; several keywords stand on lines of their own.
    pub(crate) key: String,
    /// Where words begin in the key, in bytes, in order.
    pub(crate) starts: Vec<u32>,
}

/// What the card can find.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// All keys, each ended by a line feed, which no query holds.
    text: String,
    places: Vec<Place>,
    routes: Vec<String>,
    /// Where words begin in `text`, in order.
    starts: Vec<usize>,
    /// Made when somebody first misspells.
    spellings: OnceLock<Vec<Spelling>>,
}

/// A key in the long text.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) route: usize,
    language: String,
    field: Field,
    end: usize,
}

impl Index {
    /// Lays the keys one behind the other.
    pub(crate) fn new(rows: Vec<Row>) -> Self {
        let mut index = Self::default();
        for row in rows {
            // All rows of a route stand together.
            if index.routes.last() != Some(&row.route) {
                index.routes.push(row.route);
            }
            let route = index.routes.len() - 1;
            let start = index.text.len();
            index.starts.extend(row.starts.iter().map(|offset| start + *offset as usize));
            index.text.push_str(&row.key);
            index.places.push(Place { route, language: row.language, field: row.field, end: index.text.len() });
            index.text.push('\n');
        }
        index
    }

    /// Titles and keywords taken apart.
    pub(super) fn spellings(&self) -> &[Spelling] {
        self.spellings.get_or_init(|| {
            let mut start = 0;
            let mut spellings = Vec::new();
            for place in &self.places {
                if matches!(place.field, Field::Title | Field::Keywords) {
                    let lines = self.text.get(start..place.end).unwrap_or_default().lines();
                    spellings
                        .extend(lines.map(|line| Spelling::new(line, place.route)).filter(Spelling::is_worth_keeping));
                }
                start = place.end + 1;
            }
            spellings
        })
    }

    pub(super) fn route(&self, number: usize) -> Option<&str> {
        self.routes.get(number).map(String::as_str)
    }

    /// Where a piece of text stands, from the beginning on.
    pub(super) fn all(&self, piece: &str) -> impl Iterator<Item = usize> {
        memmem::find_iter(self.text.as_bytes(), piece.as_bytes())
    }

    /// Whether a piece of text stands anywhere.
    pub(super) fn holds(&self, piece: &str) -> bool {
        memmem::find(self.text.as_bytes(), piece.as_bytes()).is_some()
    }

    /// Whether a piece of text is a whole keyword: a line of its own.
    pub(super) fn is_keyword(&self, piece: &str) -> bool {
        self.holds(&format!("\n{piece}\n"))
    }

    /// The keys, to go through from the beginning on.
    pub(super) fn places(&self) -> Places<'_> {
        Places { rest: &self.places }
    }

    /// Whether a word begins or ends at a byte. The ends of keys and keywords, and spaces, always are such places.
    fn is_boundary(&self, byte: usize) -> bool {
        let bytes = self.text.as_bytes();
        let edge = |at: Option<&u8>| at.is_none_or(|byte| matches!(byte, b'\n' | b' '));
        let before = byte.checked_sub(1).and_then(|before| bytes.get(before));
        edge(before) || edge(bytes.get(byte)) || self.starts.binary_search(&byte).is_ok()
    }

    /// Whether a whole line of a key stands from one byte to another.
    fn is_whole_line(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        let line_end = |at: Option<&u8>| at.is_none_or(|byte| *byte == b'\n');
        line_end(start.checked_sub(1).and_then(|before| bytes.get(before))) && line_end(bytes.get(end))
    }
}

/// The keys that have not been passed yet.
pub(super) struct Places<'a> {
    rest: &'a [Place],
}

impl<'a> Places<'a> {
    /// The key that holds a byte. Bytes are asked for in order, so what lies before is never looked at again.
    pub(super) fn holding(&mut self, byte: usize) -> Option<&'a Place> {
        while let [first, others @ ..] = self.rest {
            if byte <= first.end {
                return Some(first);
            }
            self.rest = others;
        }
        None
    }
}

impl Place {
    /// How well a match fits: the whole line, whole words, the beginning of a word, or somewhere inside.
    pub(super) fn score(&self, index: &Index, start: usize, length: usize, language: &str) -> u32 {
        let end = start + length;
        let quality = match (index.is_boundary(start), index.is_boundary(end)) {
            _ if index.is_whole_line(start, end) => 100,
            (true, true) => 75,
            (true, false) => 50,
            (false, true) => 30,
            (false, false) => 20,
        };
        // Her own language decides between equals, and no more.
        self.field.points() * quality / 100 + u32::from(self.language == language) * 5
    }
}
