//! Keys that are nearly the query: one wrong letter in a short word, two in a longer one.
//!
//! A letter is what a reader takes for one: a grapheme cluster. The distance counts a wrong, a missing, an extra letter, and two that changed places
//! (optimal string alignment).

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use super::Index;
use super::scores::Scores;
use crate::order;

/// Shorter words have no typos: every other short word is near them.
const SHORTEST: usize = 4;
/// Longer keys are sentences.
const LONGEST: usize = 24;
/// Points of a key that is nearly the query, before its wrong letters are taken off: 100 for each.
const NEARLY: u32 = 560;

/// Keys taken apart, ready to be compared: by how many letters they have, as a near one has at most two more or fewer.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    by_length: BTreeMap<usize, SameLength>,
}

/// Keys of one length, in the order of their routes. What is looked at for every key lies side by side.
#[derive(Debug, Default)]
struct SameLength {
    /// Which letters occur: two spellings with few of them in common cannot be near.
    kinds: Vec<Kinds>,
    routes: Vec<u32>,
    /// All letters, one key behind the other.
    letters: Vec<Letter>,
}

/// A letter as a number; equal letters have equal numbers.
type Letter = u32;

/// Letters that occur, as bits.
type Kinds = u64;

impl Spellings {
    /// Takes a key apart, unless it is too short or too long to be told from others by a letter or two. Routes come in order.
    pub(super) fn add(&mut self, key: &str, route: u32) {
        let letters: Vec<Letter> = key.graphemes(true).map(number).collect();
        if (SHORTEST..=LONGEST).contains(&letters.len()) {
            let same = self.by_length.entry(letters.len()).or_default();
            same.kinds.push(kinds(&letters));
            same.routes.push(route);
            same.letters.extend(letters);
        }
    }

    /// Routes with a key that is nearly the query, in order, each with the distance.
    fn near(&self, query: &str) -> Vec<(u32, usize)> {
        let letters: Vec<Letter> = query.graphemes(true).map(number).collect();
        let bound = match letters.len() {
            0..SHORTEST => return Vec::new(),
            SHORTEST..=5 => 1,
            _ => 2,
        };
        let lengths = letters.len() - bound..=letters.len() + bound;
        let mut near: Vec<(u32, usize)> =
            self.by_length.range(lengths).flat_map(|(length, same)| same.near(*length, &letters, bound)).collect();
        order::by_key(&mut near, |near| *near);
        near
    }
}

impl SameLength {
    fn near(&self, length: usize, letters: &[Letter], bound: usize) -> impl Iterator<Item = (u32, usize)> {
        let kinds = kinds(letters);
        self.kinds.iter().enumerate().filter_map(move |(at, others)| {
            // A wrong letter takes one kind away and brings another.
            if (others ^ kinds).count_ones() as usize > 2 * bound {
                return None;
            }
            let other = self.letters.get(at * length..(at + 1) * length)?;
            let distance = alignment(other, letters).filter(|distance| *distance <= bound)?;
            Some((*self.routes.get(at)?, distance))
        })
    }
}

impl Index {
    /// Routes with a key that is nearly the query.
    pub(super) fn near(&self, query: &str) -> Scores {
        let mut scores = Scores::default();
        // What is the same but for its marks was found before, and weighed by them.
        for (route, distance) in self.spellings().near(query).into_iter().filter(|(_, distance)| *distance > 0) {
            scores.found(route as usize, NEARLY - u32::try_from(distance).unwrap_or(0) * 100);
        }
        scores
    }
}

fn kinds(letters: &[Letter]) -> Kinds {
    letters.iter().fold(0, |kinds, letter| kinds | 1 << (letter % Kinds::BITS))
}

/// FNV-1a: the same number for the same letter, in every run.
fn number(letter: &str) -> Letter {
    letter.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn alignment(first: &[Letter], second: &[Letter]) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=second.len()).collect();
    for (row, letter) in first.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in second.iter().enumerate() {
            let diagonal = last.get(column)? + usize::from(letter != other);
            let mut cell = diagonal.min(last.get(column + 1)? + 1).min(line.last()? + 1);
            let swapped =
                row > 0 && column > 0 && first.get(row - 1) == Some(other) && second.get(column - 1) == Some(letter);
            if swapped {
                cell = cell.min(before.get(column - 1)? + 1);
            }
            line.push(cell);
        }
        before = std::mem::replace(&mut last, line);
    }
    last.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(first: &str, second: &str) -> Option<usize> {
        let mut spellings = Spellings::default();
        spellings.add(second, 7);
        spellings.near(first).first().map(|(_, distance)| *distance)
    }

    #[test]
    fn a_letter_is_what_a_reader_takes_for_one() {
        for (first, second, apart) in [
            ("passport", "passport", 0),
            ("passport", "pasprt", 1),
            ("passport", "psasport", 1),
            ("ตำรวจ", "ตํารวด", 1),
            ("លិខិតឆ្លងដែន", "លខិតឆ្លងដែន", 1),
            ("けんさつ", "けいさつ", 1),
        ] {
            assert_eq!(
                distance(&crate::fold::fold(first), &crate::fold::fold(second)),
                Some(apart),
                "{first} {second}"
            );
        }
    }

    #[test]
    fn what_is_far_is_not_near() {
        assert_eq!(distance("passport", "police"), None);
        assert_eq!(distance("abcdef", "abcxyz"), None);
        assert_eq!(distance("boss", "bosses"), None, "two letters in a short word");
        assert_eq!(distance("box", "box"), None, "too short");
    }

    #[test]
    fn near_ones_come_in_the_order_of_their_routes() {
        let mut spellings = Spellings::default();
        for (route, key) in [(1, "passports"), (2, "passport"), (3, "police"), (3, "pasport"), (4, "passpord")] {
            spellings.add(key, route);
        }
        assert_eq!(spellings.near("passport"), [(1, 1), (2, 0), (3, 1), (4, 1)]);
    }
}
