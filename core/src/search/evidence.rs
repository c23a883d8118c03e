//! What the parts of a query say, all at once: titles and keywords that stand in it, pieces of it that stand in a key, and what sounds like a part.
//!
//! Each explains some of the letters that were typed, and a screen is as good as what it explains. What is rare and long weighs most, whatever else
//! stands beside it; there is no part that, found by itself, ends the search for the others.

use std::ops::Range;

use super::index::{Index, Language, Line, small};
use super::scores::Scores;
use super::{MOST_MISSPELLED, MOST_PARTS, Query};
use crate::order;
use crate::sound::{self, Sound};

/// What all of one letter is worth that stands in one screen alone.
const WHOLE: u32 = 1000;
/// So much explained is half of the most points.
const HALF: u32 = 800;
/// Nothing is as good as the query itself in one place.
const MOST: u32 = 900;
/// How much longer sounds say more, by their consonants: out of a hundred.
const BY_CONSONANTS: [u32; 5] = [0, 0, 45, 70, 85];
/// A sound that begins or ends inside a word that was typed: out of a hundred.
const INSIDE: u32 = 40;

/// For each screen, how well each letter of the query is explained.
struct Explained {
    /// What a letter weighs, at its first byte; the other bytes weigh nothing.
    weights: Vec<u32>,
    /// A row for each route.
    values: Vec<u16>,
    touched: Vec<bool>,
}

impl Index {
    /// Screens by how much of a query they explain.
    pub(super) fn evidence(&self, query: &Query<'_>) -> Scores {
        let mut explained = Explained::new(&query.folded.text, self.count());
        self.lines_in(query, &mut explained);
        self.pieces_of(query, &mut explained);
        self.sounds_in(query, &mut explained);
        explained.scores()
    }

    /// Whole titles and keywords that stand in the query.
    fn lines_in(&self, query: &Query<'_>, explained: &mut Explained) {
        let text = &query.folded.text;
        for (start, letter) in text.char_indices() {
            if letter == ' ' || !is_edge(text, start) {
                continue;
            }
            self.lines().beginning(self, text.get(start..).unwrap_or_default(), |length, lines| {
                let end = start + length;
                if !is_edge(text, end) {
                    return;
                }
                let rarity = rarity(different(lines.iter().map(|line| line.route)));
                let typed = query.marks(start, end);
                for Line { start: from, end: to, route, points } in lines {
                    let alike = self.likeness(&typed, query.has_marks(), *from as usize, *to as usize);
                    explained.add(*route as usize, start..end, points * alike / WHOLE * rarity);
                }
            });
        }
    }

    /// Words of scripts with spaces; of others the longest pieces that stand anywhere.
    fn pieces_of(&self, query: &Query<'_>, explained: &mut Explained) {
        let text = &query.folded.text;
        let mut misspelled = 0;
        for part in parts(text).take(MOST_PARTS) {
            let word = text.get(part.clone()).unwrap_or_default();
            if !word.is_ascii() {
                for piece in self.pieces(text, part) {
                    let found = self.matching(query, piece.clone(), |_, is_short| is_short);
                    explained.add_all(found, &piece);
                }
            } else if word.len() > 1 {
                // Of a Latin word that is known nowhere there are no pieces: they would say anything.
                let mut found = self.matching(query, part.clone(), |quality, is_short| is_short && quality >= 50);
                if found.is_empty() && misspelled < MOST_MISSPELLED {
                    misspelled += 1;
                    found = self.near(word);
                }
                explained.add_all(found, &part);
            }
        }
    }

    /// Khmer and Thai in Latin letters.
    fn sounds_in(&self, query: &Query<'_>, explained: &mut Explained) {
        let text = &query.folded.text;
        if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return;
        }
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let sound = Sound::of(&letters.iter().map(|(_, letter)| *letter).collect::<Vec<_>>());
        // Where a consonant stands in the query, and where what belongs to it ends.
        let byte = |consonant: usize| {
            let letter = sound.from.get(consonant).and_then(|letter| letters.get(*letter));
            letter.map_or(text.len(), |(start, _)| *start)
        };
        for start in 0..sound.text.len() {
            let is_latin = text.as_bytes().get(byte(start)).is_some_and(u8::is_ascii_lowercase);
            let rest = sound.text.get(start..).filter(|_| is_latin).unwrap_or_default();
            self.heard().beginning(rest, |length, lines| {
                let end = start + length;
                let begins = |at: usize| sound.starts.get(at).copied().unwrap_or(true);
                let inside = if begins(start) && begins(end) { 100 } else { INSIDE };
                let long = BY_CONSONANTS.get(length).copied().unwrap_or(100);
                let rarity = rarity(different(lines.iter().map(|line| line.route)));
                let typed = sound.vowels.get(start..end).unwrap_or_default();
                let letters = byte(start)..text.get(..byte(end)).map_or(text.len(), |before| before.trim_end().len());
                for line in lines {
                    let alike = match sound::likeness(typed, &line.vowels) {
                        // Of two consonants everything is about as good as something else.
                        alike if length == 2 && alike < 100 => 0,
                        alike => alike * self.hers(line.language, query.language) / 100,
                    };
                    let value = line.points * alike / WHOLE * long * inside / 10_000;
                    if value > 0 {
                        explained.add(line.route as usize, letters.clone(), value * rarity);
                    }
                }
            });
        }
    }
}

impl Index {
    /// Out of a hundred: whoever reads Khmer or Thai types only that in Latin letters; who reads something else may type either.
    fn hers(&self, language: Language, reads: Option<Language>) -> u32 {
        match reads {
            Some(reads) if reads == language => 100,
            Some(reads) if self.is_heard(reads) => 0,
            _ => 70,
        }
    }
}

impl Explained {
    fn new(text: &str, routes: usize) -> Self {
        let mut weights = vec![0; text.len()];
        for (start, letter) in text.char_indices() {
            if let Some(place) = weights.get_mut(start) {
                *place = weight(letter);
            }
        }
        Self { values: vec![0; weights.len() * routes], touched: vec![false; routes], weights }
    }

    /// Of two explanations for a letter the better counts.
    fn add(&mut self, route: usize, letters: Range<usize>, value: u32) {
        let value = u16::try_from(value).unwrap_or(u16::MAX);
        let row = route * self.weights.len();
        let values = self.values.get_mut(row + letters.start..row + letters.end).unwrap_or_default();
        for known in values.iter_mut() {
            *known = value.max(*known);
        }
        if let Some(touched) = self.touched.get_mut(route) {
            *touched = true;
        }
    }

    fn add_all(&mut self, scores: Scores, letters: &Range<usize>) {
        let rarity = rarity(scores.len());
        for (route, score) in scores {
            self.add(route, letters.clone(), score / 10 * rarity);
        }
    }

    fn scores(self) -> Scores {
        let mut scores = Scores::default();
        let rows = self.values.chunks(self.weights.len().max(1));
        for (route, (values, _)) in rows.zip(&self.touched).enumerate().filter(|(_, (_, touched))| **touched) {
            let sum: u32 = values.iter().zip(&self.weights).map(|(value, weight)| u32::from(*value) * weight).sum();
            let amount = sum / 8;
            scores.found(route, MOST * amount / (amount + HALF));
        }
        scores
    }
}

/// One that stands on few screens says more than one that stands on many: from 8 for one screen down to 1.
fn rarity(screens: u32) -> u32 {
    8_u32.saturating_sub(screens.max(1).next_power_of_two().ilog2()).max(1)
}

/// How many of some routes are different.
fn different(routes: impl Iterator<Item = u32>) -> u32 {
    let mut routes: Vec<u32> = routes.collect();
    order::by_key(&mut routes, |route| *route);
    routes.dedup();
    small(routes.len())
}

/// What a letter says, roughly: a Latin letter little, a Han character much.
fn weight(letter: char) -> u32 {
    match letter {
        ' ' | '0'..='9' => 0,
        '\u{0}'..='\u{ff}' => 1,
        '\u{3041}'..='\u{3096}' => 2,
        '\u{2e80}'.. => 4,
        _ => 2,
    }
}

/// Words of scripts without spaces begin and end anywhere; Latin ones do not.
fn is_edge(text: &str, at: usize) -> bool {
    let is_latin =
        |byte: Option<usize>| byte.and_then(|byte| text.as_bytes().get(byte)).is_some_and(u8::is_ascii_lowercase);
    !(is_latin(at.checked_sub(1)) && is_latin(Some(at)))
}

/// Where the parts stand that spaces divide.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split(' ').map(move |part| {
        let start = at;
        at += part.len() + 1;
        start..start + part.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_on_few_screens_says_more() {
        assert_eq!([1, 2, 3, 4, 9, 64, 500].map(rarity), [8, 7, 6, 6, 4, 2, 1]);
    }

    #[test]
    fn latin_words_are_whole_and_others_need_not_be() {
        assert!(is_edge("pay me", 3) && is_edge("pay me", 4) && !is_edge("pay me", 2));
        assert!(is_edge("ยดพาส", 3) && is_edge("2ยด", 1));
        assert_eq!(parts("ab c").collect::<Vec<_>>(), [0..2, 3..4]);
    }
}
