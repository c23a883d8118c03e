//! Khmer and Thai titles and keywords by their sound, for who types them in Latin letters.

use std::ops::Range;

use super::index::{Index, Language, Line};
use super::lines::beginning;
use crate::order;
use crate::sound::{Sound, Vowels};

/// Shorter sounds are everywhere.
const SHORTEST: usize = 2;
/// Longer ones are sentences.
const LONGEST: usize = 24;

/// Lines by their consonants, in the order of the alphabet.
#[derive(Debug)]
pub(super) struct Heard {
    /// The consonants of all lines, one behind the other.
    text: String,
    lines: Vec<HeardLine>,
}

/// A line as it sounds.
#[derive(Debug)]
pub(super) struct HeardLine {
    consonants: Range<usize>,
    pub(super) vowels: Vec<Vowels>,
    pub(super) route: u32,
    pub(super) language: Language,
    pub(super) points: u32,
}

impl Heard {
    pub(super) fn new(index: &Index) -> Self {
        let mut heard = Self { text: String::new(), lines: Vec::new() };
        for (line, language, text) in index.lines_of_places() {
            if index.is_heard(language) && !text.is_ascii() {
                heard.add(&Sound::of(&index.marked(line).chars().collect::<Vec<_>>()), line, language);
            }
        }
        let Self { text, lines } = &mut heard;
        order::by_key(lines, |line| text.get(line.consonants.clone()).unwrap_or_default());
        heard
    }

    fn add(&mut self, sound: &Sound, line: Line, language: Language) {
        if (SHORTEST..=LONGEST).contains(&sound.text.len()) {
            let start = self.text.len();
            self.text.push_str(&sound.text);
            let (consonants, vowels) = (start..self.text.len(), sound.vowels.clone());
            self.lines.push(HeardLine { consonants, vowels, route: line.route, language, points: line.points });
        }
    }

    /// All lines with whose consonants a sound begins.
    pub(super) fn beginning<'a>(&'a self, rest: &str, found: impl FnMut(usize, &'a [HeardLine])) {
        beginning(&self.lines, |line| self.text.get(line.consonants.clone()).unwrap_or_default(), rest, found);
    }
}
