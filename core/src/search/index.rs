//! All keys in one long text, with a table of what stands where.

use std::sync::OnceLock;

use memchr::memmem;

use super::BEST;
use super::bits::Bits;
use super::filter::Filter;
use super::heard::Heard;
use super::lines::Lines;
use super::marks::{Marks, likeness};
use super::number::Numbers;
use super::quiet::Quiet;
use super::typo::Spellings;
use crate::fold::Folded;
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
    /// Folded with its marks; several keywords stand on lines of their own.
    pub(crate) key: String,
    /// Where words begin in the key, in bytes, in order.
    pub(crate) starts: Vec<u32>,
}

/// What search must know beside the keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Around {
    /// What is left out beside other words.
    pub(crate) quiet: Quiet,
    /// Sentences, each with the situations that list it, as routes.
    pub(crate) leads: Vec<(String, Vec<String>)>,
    /// Numbers that circulate and are wrong, each with the message that says why.
    pub(crate) wrong: Vec<(String, String)>,
    /// What is said above the results when one of some words was typed.
    pub(crate) notes: Vec<Note>,
}

impl Around {
    /// What is said of a number that is not on the card: first that it is not, then each reason why one is wrong.
    pub(crate) fn number_messages(&self) -> Vec<&str> {
        let mut messages = vec!["search-number-unknown"];
        for (_, message) in &self.wrong {
            if !messages.contains(&message.as_str()) {
                messages.push(message);
            }
        }
        messages
    }
}

/// A sentence that belongs to some words.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// The message.
    pub(crate) message: String,
    /// Folded.
    pub(crate) words: Vec<String>,
}

/// Where the first key begins.
const FIRST: usize = 1;

/// What the card can find.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// All keys without their marks, each between two line feeds, which no query holds.
    text: String,
    /// The marks of all keys.
    marks: Marks,
    places: Vec<Place>,
    filter: Filter,
    routes: Vec<String>,
    languages: Vec<String>,
    /// Where words begin in `text`: a bit for each byte.
    starts: Bits,
    pub(super) numbers: Numbers,
    pub(super) quiet: Quiet,
    pub(super) leads: Vec<Lead>,
    pub(super) notes: Vec<Note>,
    lines: OnceLock<Lines>,
    /// Made when somebody first misspells.
    spellings: OnceLock<Spellings>,
    /// Made when somebody first types Latin letters.
    heard: OnceLock<Heard>,
}

/// A sentence, and the situations that list it, by their numbers.
#[derive(Debug)]
pub(super) struct Lead {
    pub(super) from: usize,
    pub(super) to: Vec<usize>,
}

/// A key in the long text. There are thousands, and a word that is looked for passes them all: small ones stay near the processor.
#[derive(Debug)]
pub(super) struct Place {
    end: u32,
    route: u32,
    language: Language,
    field: Field,
}

/// A line of a title or of keywords, where it stands in the long text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) route: u32,
    pub(super) points: u32,
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
    pub(crate) fn new(rows: Vec<Row>, around: Around) -> Self {
        // A line feed before the first key too: every keyword stands between two.
        let mut index = Self { text: "\n".to_owned(), quiet: around.quiet, notes: around.notes, ..Self::default() };
        index.starts = Bits::below(FIRST + rows.iter().map(|row| row.key.len() + 1).sum::<usize>());
        for row in rows {
            // All rows of a route stand together.
            if index.routes.last() != Some(&row.route) {
                index.routes.push(row.route.clone());
            }
            if row.field == Field::Number {
                index.numbers.on_card(&row.key, index.routes.len() - 1);
            } else {
                index.lay(row);
            }
        }
        index.filter = Filter::new(&index.text, index.places.iter().map(|place| place.end() + 1));
        index.leads = index.numbered(&around.leads);
        for (number, message) in around.wrong {
            index.numbers.wrong(&number, message);
        }
        index
    }

    fn lay(&mut self, row: Row) {
        let start = self.text.len();
        let Folded { text, marks } = Folded::of_key(&row.key);
        // What was counted in the key with its marks is counted without them.
        let mut passed = 0;
        let mut marks_in_key = marks.iter().copied().peekable();
        for offset in row.starts {
            let offset = offset as usize;
            while let Some((_, mark)) = marks_in_key.next_if(|(after, _)| after + passed < offset) {
                passed += mark.len_utf8();
            }
            self.starts.insert(start.saturating_add(offset.saturating_sub(passed)));
        }
        self.marks.add(start, &marks);
        self.text.push_str(&text);
        let language = self.language(&row.language).unwrap_or_else(|| {
            self.languages.push(row.language);
            Language::at(self.languages.len() - 1)
        });
        let (route, end) = (small(self.routes.len() - 1), small(self.text.len()));
        self.places.push(Place { end, route, language, field: row.field });
        self.text.push('\n');
    }

    fn numbered(&self, leads: &[(String, Vec<String>)]) -> Vec<Lead> {
        let number = |route: &String| self.routes.iter().position(|known| known == route);
        let lead = |(from, to): &(String, Vec<String>)| {
            Some(Lead { from: number(from)?, to: to.iter().filter_map(number).collect() })
        };
        leads.iter().filter_map(lead).collect()
    }

    /// The number of a language, if there are keys in it.
    pub(super) fn language(&self, language: &str) -> Option<Language> {
        self.languages.iter().position(|known| known == language).map(Language::at)
    }

    /// The lines of all titles and keywords.
    pub(super) fn lines_of_places(&self) -> impl Iterator<Item = (Line, Language, &str)> {
        let mut start = FIRST;
        self.places.iter().flat_map(move |place| {
            let from = std::mem::replace(&mut start, place.end() + 1);
            let key = if place.is_short() { self.text.get(from..place.end()).unwrap_or_default() } else { "" };
            let mut at = from;
            key.split('\n').filter(|line| !line.is_empty()).map(move |line| {
                let begins = at;
                at += line.len() + 1;
                let (start, end) = (small(begins), small(begins + line.len()));
                (Line { start, end, route: place.route, points: place.field.points() }, place.language, line)
            })
        })
    }

    /// Titles and keywords, in the order of the alphabet.
    pub(super) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(self))
    }

    /// Titles and keywords taken apart.
    pub(super) fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| {
            let mut spellings = Spellings::default();
            self.lines_of_places().for_each(|(line, _, text)| spellings.add(text, line.route));
            spellings
        })
    }

    /// Khmer and Thai titles and keywords by their sound.
    pub(super) fn heard(&self) -> &Heard {
        self.heard.get_or_init(|| Heard::new(self))
    }

    /// A stretch of the long text.
    pub(super) fn text(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The same with its marks.
    pub(super) fn marked(&self, line: Line) -> String {
        self.marks.put_back(self.text(line.start as usize, line.end as usize), line.start as usize)
    }

    /// Out of a hundred, how well the marks that were typed fit those that stand here.
    pub(super) fn likeness(&self, typed: &[(usize, char)], any_typed: bool, start: usize, end: usize) -> u32 {
        likeness(typed, self.marks.within(start, end), any_typed)
    }

    /// Whether there is a table of how a language sounds in Latin letters.
    pub(super) fn is_heard(&self, language: Language) -> bool {
        ["km", "th"].iter().any(|heard| self.language(heard) == Some(language))
    }

    /// How many routes there are.
    pub(super) fn count(&self) -> usize {
        self.routes.len()
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

    /// Whether a place lies between two digits.
    fn cuts_number(&self, byte: usize) -> bool {
        let bytes = self.text.as_bytes();
        let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        is_digit(byte.checked_sub(1)) && is_digit(Some(byte))
    }

    /// Whether a whole line of a key stands from one byte to another.
    fn is_whole_line(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        let line_end = |at: Option<&u8>| at.is_none_or(|byte| *byte == b'\n');
        line_end(start.checked_sub(1).and_then(|before| bytes.get(before))) && line_end(bytes.get(end))
    }
}

/// A pack has 32 MiB at most, so every place in its keys and every route has a number of this size.
pub(super) fn small(number: usize) -> u32 {
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

    /// Title or keywords.
    pub(super) fn is_short(&self) -> bool {
        matches!(self.field, Field::Title | Field::Keywords)
    }

    /// How well a match fits, out of a hundred: the whole line, whole words, the beginning of a word, or somewhere inside. Digits are whole or nothing:
    /// "8" does not stand in "18".
    pub(super) fn quality(index: &Index, start: usize, end: usize) -> u32 {
        match (index.is_boundary(start), index.is_boundary(end)) {
            _ if index.is_whole_line(start, end) => 100,
            _ if index.cuts_number(start) || index.cuts_number(end) => 0,
            (true, true) => 75,
            (true, false) => 50,
            (false, true) => 30,
            (false, false) => 20,
        }
    }

    /// Points for a match of that quality. Her own language decides between equals, and no more.
    pub(super) fn score(&self, quality: u32, language: Option<Language>) -> u32 {
        self.field.points() * quality / 100 + u32::from(Some(self.language) == language) * 5
    }
}
