//! Finds situations, phrases and contacts by what a person types, in all languages at once.
//!
//! The keys were folded by the desk; the query is folded here by the same function. Matching is by substring, because Khmer, Thai and Japanese do
//! not put spaces between words. Ranking knows the field and where words begin, which the desk worked out. The query is never kept.

mod bits;
mod filter;
mod index;
mod scores;
mod typo;

pub(crate) use index::{Index, Row};

use std::cmp::Reverse;

use unicode_segmentation::UnicodeSegmentation;

use crate::fold::fold;
use scores::Scores;

/// How many results are worth a look.
const MOST_RESULTS: usize = 20;
/// Longer queries are cut; nobody types them.
const LONGEST_QUERY: usize = 200;
/// As many words as a sentence has; what follows says little more.
const MOST_PARTS: usize = 16;
/// Of them, how many may be misspelled: each costs as much as all the others together.
const MOST_MISSPELLED: usize = 4;
/// Points of a whole match in the best field.
const BEST: u32 = 1000;

/// A route that was found, and how well it fits. More is better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) route: String,
    pub(crate) score: u32,
}

impl Index {
    /// The best routes for a query, best first.
    pub(crate) fn find(&self, query: &str, language: &str) -> Vec<Hit> {
        let query = fold(&query.chars().take(LONGEST_QUERY).collect::<String>());
        if query.is_empty() {
            return Vec::new();
        }
        let parts: Vec<&str> = query.split(' ').take(MOST_PARTS).collect();
        let mut scores = self.matching(&query, language);
        // What each part finds is asked for once.
        let found: Vec<Scores> = match parts.as_slice() {
            [_] => Vec::new(),
            parts => parts.iter().map(|part| self.matching(part, language)).collect(),
        };
        if parts.len() > 1 {
            // A little less than the whole query in one place.
            scores = scores.or_better(Scores::in_all(&found).times(9).divided_by(10));
            // Spaces that a person puts between words of a script that has none.
            scores = scores.or_better(self.matching(&parts.concat(), language));
        }
        if scores.is_empty() {
            scores = self.near(&query);
        }
        if scores.is_empty() && parts.len() > 1 {
            scores = self.some_parts(&parts, found);
        }
        if scores.is_empty() {
            for part in parts {
                for piece in self.pieces(part) {
                    let weight = u32::try_from(query.len().div_ceil(piece.len())).unwrap_or(u32::MAX);
                    scores = scores.plus(self.matching(piece, language).divided_by(weight.max(2)));
                }
            }
        }
        self.best(scores)
    }

    /// The longest pieces of a part that stand anywhere: where nobody puts spaces, this is how two words become two. A piece of one letter says
    /// nothing, unless it is a keyword.
    fn pieces<'q>(&self, part: &'q str) -> Vec<&'q str> {
        let ends: Vec<usize> = part.grapheme_indices(true).map(|(start, letter)| start + letter.len()).collect();
        let mut pieces = Vec::new();
        let (mut start, mut first) = (0, 0);
        while let Some(rest) = ends.get(first..).filter(|rest| !rest.is_empty()) {
            // If a piece stands somewhere, so do its beginnings.
            let known = rest.partition_point(|end| part.get(start..*end).is_some_and(|piece| self.holds(piece)));
            let end = rest.get(known.saturating_sub(1)).copied().unwrap_or(part.len());
            let piece = part.get(start..end);
            pieces.extend(piece.filter(|piece| known > 1 || self.spellings().is_letter(piece)));
            (start, first) = (end, first + known.max(1));
        }
        pieces
    }

    /// The score of every route in which a piece of text stands.
    fn matching(&self, piece: &str, language: &str) -> Scores {
        let mut scores = Scores::default();
        if piece.is_empty() {
            return scores;
        }
        let language = self.language(language);
        let mut places = self.places();
        for found in self.all(piece) {
            let Some(place) = places.holding(found) else { break };
            scores.found(place.route(), place.score(self, found, piece.len(), language));
        }
        scores
    }

    /// Routes that hold some of the parts. A part that stands in few of them says more than one that stands in many; one that stands nowhere may
    /// be misspelled.
    fn some_parts(&self, parts: &[&str], found: Vec<Scores>) -> Scores {
        let mut scores = Scores::default();
        let mut misspelled = 0;
        for (part, mut found) in parts.iter().zip(found) {
            if found.is_empty() && misspelled < MOST_MISSPELLED {
                misspelled += 1;
                found = self.near(part);
            }
            let common = found.len();
            scores = scores.plus(found.divided_by(common));
        }
        scores
    }

    fn best(&self, scores: Scores) -> Vec<Hit> {
        let mut ordered: Vec<(u32, usize)> = scores.into_iter().map(|(route, score)| (score, route)).collect();
        // Of two that fit alike, the one that stands first in the content: situations, then phrases, then contacts.
        let rank = |(score, route): &(u32, usize)| (Reverse(*score), *route);
        if ordered.len() > MOST_RESULTS {
            ordered.select_nth_unstable_by_key(MOST_RESULTS, rank);
            ordered.truncate(MOST_RESULTS);
        }
        ordered.sort_unstable_by_key(rank);
        ordered
            .into_iter()
            .filter_map(|(score, route)| Some(Hit { route: self.route(route)?.to_owned(), score }))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::encoding::Field;

    fn row(route: &str, language: &str, field: Field, key: &str) -> Row {
        Row { route: route.to_owned(), language: language.to_owned(), field, key: fold_lines(key), starts: Vec::new() }
    }

    fn fold_lines(key: &str) -> String {
        key.lines().map(fold).collect::<Vec<_>>().join("\n")
    }

    fn index() -> Index {
        Index::new(vec![
            row("/situation/passport-taken", "en", Field::Title, "They took my passport"),
            row("/situation/passport-taken", "en", Field::Keywords, "passport\nresidence card"),
            row("/situation/passport-taken", "ja", Field::Keywords, "パスポート\n在留カード"),
            row("/situation/debt", "en", Field::Text, "A debt gives nobody the right to take your passport"),
            row("/contact/yorisoi-hotline", "en", Field::Number, "0120279338"),
        ])
    }

    fn first(query: &str) -> Option<String> {
        index().find(query, "en").first().map(|hit| hit.route.clone())
    }

    #[test]
    fn a_keyword_comes_before_a_word_in_a_text() {
        let found = index().find("passport", "en");
        assert_eq!(
            found.iter().map(|hit| hit.route.as_str()).collect::<Vec<_>>(),
            ["/situation/passport-taken", "/situation/debt"]
        );
        assert!(found[0].score > found[1].score);
    }

    #[test]
    fn any_language_finds_and_so_does_a_misspelling() {
        for query in ["ぱすぽーと", "ﾊﾟｽﾎﾟｰﾄ", "pasport", "pssport", "passpotr", "card residence"] {
            assert_eq!(first(query).as_deref(), Some("/situation/passport-taken"), "{query}");
        }
    }

    #[test]
    fn digits_find_a_number_however_they_are_written() {
        for query in ["0120-279-338", "0120 279 338", "279-338", "๐๑๒๐๒๗๙"] {
            assert_eq!(first(query).as_deref(), Some("/contact/yorisoi-hotline"), "{query}");
        }
    }

    #[test]
    fn nothing_is_found_for_nothing_or_for_nonsense() {
        for query in ["", " ", "---", "zzzzqqqq", "\u{200b}"] {
            assert_eq!(first(query), None, "{query}");
        }
    }
}
