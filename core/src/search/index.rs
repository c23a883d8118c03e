//! All keys in one long text, with a table of what stands where.

use std::sync::OnceLock;

use memchr::memmem;

use super::BEST;
use super::bits::Bits;
use super::filter::Filter;
use super::typo::Spellings;
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

/// Where the first key begins.
const FIRST: usize = 1;

/// What the card can find.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// All keys, each between two line feeds, which no query holds.
    text: String,
    places: Vec<Place>,
    filter: Filter,
    routes: Vec<String>,
    languages: Vec<String>,
    /// Where words begin in `text`: a bit for each byte.
    starts: Bits,
    /// Made when somebody first misspells.
    spellings: OnceLock<Spellings>,
}

/// A key in the long text. There are thousands, and a word that is looked for passes them all: small ones stay near the processor.
#[derive(Debug)]
pub(super) struct Place {
    end: u32,
    route: u32,
    language: Language,
    field: Field,
}

/// The number of a language in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Language(u8);

impl Language {
    /// Nobody has as many languages as there are numbers; those that come after share the last.
    fn at(place: usize) -> Self {
        Self(u8::try_from(place).unwrap_or(u8::MAX))
    }
}

impl Index {
    /// Lays the keys one behind the other.
    pub(crate) fn new(rows: Vec<Row>) -> Self {
        // A line feed before the first key too: every keyword stands between two.
        let mut index = Self { text: "\n".to_owned(), ..Self::default() };
        index.starts = Bits::below(FIRST + rows.iter().map(|row| row.key.len() + 1).sum::<usize>());
        for row in rows {
            // All rows of a route stand together.
            if index.routes.last() != Some(&row.route) {
                index.routes.push(row.route);
            }
            let start = index.text.len();
            for offset in row.starts {
                index.starts.insert(start.saturating_add(offset as usize));
            }
            index.text.push_str(&row.key);
            let language = index.language(&row.language).unwrap_or_else(|| {
                index.languages.push(row.language);
                Language::at(index.languages.len() - 1)
            });
            let (route, end) = (small(index.routes.len() - 1), small(index.text.len()));
            index.places.push(Place { end, route, language, field: row.field });
            index.text.push('\n');
        }
        index.filter = Filter::new(&index.text, index.places.iter().map(|place| place.end() + 1));
        index
    }

    /// The number of a language, if there are keys in it.
    pub(super) fn language(&self, language: &str) -> Option<Language> {
        self.languages.iter().position(|known| known == language).map(Language::at)
    }

    /// Titles and keywords taken apart.
    pub(super) fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| {
            let mut start = FIRST;
            let mut spellings = Spellings::default();
            for place in &self.places {
                if matches!(place.field, Field::Title | Field::Keywords) {
                    let lines = self.text.get(start..place.end()).unwrap_or_default().lines();
                    lines.for_each(|line| spellings.add(line, place.route));
                }
                start = place.end() + 1;
            }
            spellings
        })
    }

    pub(super) fn route(&self, number: usize) -> Option<&str> {
        self.routes.get(number).map(String::as_str)
    }

    /// Where a piece of text stands, from the beginning on.
    pub(super) fn all<'a>(&'a self, piece: &'a str) -> impl Iterator<Item = usize> + 'a {
        let searcher = memmem::Finder::new(piece);
        self.stretches(piece).flat_map(move |(start, bytes)| {
            // Of a stretch, which is short, all at once.
            let found: Vec<usize> = searcher.find_iter(bytes).map(|at| start + at).collect();
            found
        })
    }

    /// Whether a piece of text stands anywhere.
    pub(super) fn holds(&self, piece: &str) -> bool {
        let searcher = memmem::Finder::new(piece);
        self.stretches(piece).any(|(_, bytes)| searcher.find(bytes).is_some())
    }

    /// Where a piece of text may stand: the first byte, and the bytes from there on.
    fn stretches(&self, piece: &str) -> impl Iterator<Item = (usize, &[u8])> {
        let bytes = self.text.as_bytes();
        self.filter.stretches(piece).filter_map(|stretch| Some((stretch.start, bytes.get(stretch)?)))
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
        edge(before) || edge(bytes.get(byte)) || self.starts.contains(byte)
    }

    /// Whether a whole line of a key stands from one byte to another.
    fn is_whole_line(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        let line_end = |at: Option<&u8>| at.is_none_or(|byte| *byte == b'\n');
        line_end(start.checked_sub(1).and_then(|before| bytes.get(before))) && line_end(bytes.get(end))
    }
}

/// A pack has 32 MiB at most, so every place in its keys and every route has a number of this size.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The keys that have not been passed yet.
pub(super) struct Places<'a> {
    rest: &'a [Place],
}

impl<'a> Places<'a> {
    /// The key that holds a byte. Bytes are asked for in order, so what lies before is never looked at again.
    pub(super) fn holding(&mut self, byte: usize) -> Option<&'a Place> {
        while let [first, others @ ..] = self.rest {
            if byte <= first.end() {
                return Some(first);
            }
            self.rest = others;
        }
        None
    }
}

impl Place {
    pub(super) fn route(&self) -> usize {
        self.route as usize
    }

    fn end(&self) -> usize {
        self.end as usize
    }

    /// How well a match fits: the whole line, whole words, the beginning of a word, or somewhere inside.
    pub(super) fn score(&self, index: &Index, start: usize, length: usize, language: Option<Language>) -> u32 {
        let end = start + length;
        let quality = match (index.is_boundary(start), index.is_boundary(end)) {
            _ if index.is_whole_line(start, end) => 100,
            (true, true) => 75,
            (true, false) => 50,
            (false, true) => 30,
            (false, false) => 20,
        };
        // Her own language decides between equals, and no more.
        self.field.points() * quality / 100 + u32::from(Some(self.language) == language) * 5
    }
}
