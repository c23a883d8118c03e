//! Keys that are nearly the query: one wrong letter in a short word, two in a longer one.
//!
//! A letter is what a reader takes for one: a grapheme cluster. The distance counts a wrong, a missing, an extra letter, and two that changed places
//! (optimal string alignment).

use unicode_segmentation::UnicodeSegmentation;

use super::{BEST, Index, Scores};

/// Shorter words have no typos: every other short word is near them.
const SHORTEST: usize = 4;
/// Longer keys are sentences.
const LONGEST: usize = 24;

/// A key taken apart, ready to be compared.
#[derive(Debug)]
pub(crate) struct Spelling {
    route: usize,
    /// Each letter as a number; equal letters have equal numbers.
    letters: Vec<u32>,
    /// Which letters occur, as bits: two spellings with few bits in common cannot be near.
    bits: u64,
}

impl Spelling {
    pub(super) fn new(key: &str, route: usize) -> Self {
        let letters: Vec<u32> = key.graphemes(true).map(number).collect();
        let bits = letters.iter().fold(0, |bits, letter| bits | 1 << (letter % 64));
        Self { route, letters, bits }
    }

    pub(super) fn is_worth_keeping(&self) -> bool {
        (SHORTEST..=LONGEST).contains(&self.letters.len())
    }

    /// The distance, if it is at most `bound`.
    fn distance(&self, other: &Self, bound: usize) -> Option<usize> {
        let apart = self.letters.len().abs_diff(other.letters.len());
        let bits = (self.bits ^ other.bits).count_ones() as usize;
        if apart > bound || bits > 2 * bound {
            return None;
        }
        alignment(&self.letters, &other.letters).filter(|distance| *distance <= bound)
    }
}

impl Index {
    /// Routes with a key that is nearly the query.
    pub(super) fn near(&self, query: &str) -> Scores {
        let query = Spelling::new(query, usize::MAX);
        let mut scores = Scores::default();
        let bound = match query.letters.len() {
            0..SHORTEST => return scores,
            SHORTEST..=5 => 1,
            _ => 2,
        };
        for spelling in self.spellings() {
            if let Some(distance) = spelling.distance(&query, bound) {
                let score = BEST / 2 - u32::try_from(distance).unwrap_or(0) * 100;
                let best = scores.entry(spelling.route).or_default();
                *best = score.max(*best);
            }
        }
        scores
    }
}

/// FNV-1a: the same number for the same letter, in every run.
fn number(letter: &str) -> u32 {
    letter.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn alignment(first: &[u32], second: &[u32]) -> Option<usize> {
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
        Spelling::new(first, 0).distance(&Spelling::new(second, 0), 2)
    }

    #[test]
    fn a_letter_is_what_a_reader_takes_for_one() {
        for (first, second, apart) in [
            ("passport", "passport", 0),
            ("passport", "pasprt", 1),
            ("passport", "psasport", 1),
            ("ตำรวจ", "ตํารวด", 1),
            ("លិខិតឆ្លងដែន", "លខិតឆ្លងដែន", 1),
            ("けいさつ", "けさつ", 1),
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
    }
}
