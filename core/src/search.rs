//! Finds situations, phrases and contacts by what a person types, in all languages at once.
//!
//! The keys were folded by the desk; the query is folded here by the same function. Matching is by substring, because Khmer, Thai and Japanese do
//! not put spaces between words. Ranking knows the field and where words begin, which the desk worked out. The query is never kept.
//!
//! 1. A query of digits is a telephone number, and nothing else is looked for ([`number`]).
//! 2. Amounts and greetings are taken out ([`quiet`]).
//! 3. What stands somewhere as a whole, what its parts explain ([`evidence`]), and what it is nearly ([`typo`]) are all asked, and of each screen the
//!    best answer counts. None of them ends the search for the others.
//! 4. A sentence that is found brings the situations that list it.
//! 5. Below [`SURE`] the card says that it is not sure; below [`SHOWN`] it finds nothing.

mod bits;
mod evidence;
mod filter;
mod heard;
mod index;
mod lines;
mod marks;
mod number;
mod quiet;
mod scores;
mod typo;

pub(crate) use index::{Around, Index, Note, Row};
pub(crate) use quiet::Quiet;

use std::cmp::Reverse;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::fold::{Folded, fold, fold_with_marks};
use crate::order;
use evidence::parts;
use index::Language;
use number::Asked;
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
/// Below this nothing is shown as if it were sure.
pub(crate) const SURE: u32 = 240;
/// Below this nothing is shown at all.
const SHOWN: u32 = 120;
/// With less than this, a misspelling may be the better answer.
const GOOD: u32 = 600;

/// A route that was found, and how well it fits. More is better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) route: String,
    pub(crate) score: u32,
}

/// What a query is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Routes, best first, of which the first is right as far as anyone can tell; none for an empty query or a number that is not whole.
    Found(Vec<Hit>),
    /// Routes that may have been meant, best first; none when nothing was found.
    Unsure(Vec<Hit>),
    /// A telephone number that is not on the card, and the message that says why it is wrong, if that is known.
    NotOnCard(Option<String>),
}

impl Answer {
    /// The routes, however sure.
    pub(crate) fn hits(&self) -> &[Hit] {
        match self {
            Self::Found(hits) | Self::Unsure(hits) => hits,
            Self::NotOnCard(_) => &[],
        }
    }
}

/// What was typed, and in which language the card is read.
struct Query<'a> {
    folded: &'a Folded,
    language: Option<Language>,
}

impl Query<'_> {
    /// The marks of a part, counted from its beginning.
    fn marks(&self, start: usize, end: usize) -> Vec<(usize, char)> {
        let marks = self.folded.marks.iter().filter(|(after, _)| start < *after && *after <= end);
        marks.map(|(after, mark)| (after - start, *mark)).collect()
    }

    fn has_marks(&self) -> bool {
        !self.folded.marks.is_empty()
    }
}

impl Index {
    /// The best answer to a query.
    pub(crate) fn find(&self, query: &str, language: &str) -> Answer {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        match self.numbers.asked(&query) {
            Some(Asked::OnCard(routes)) => {
                return Answer::Found(self.hits(routes.into_iter().map(|route| (BEST, route))));
            }
            Some(Asked::NotOnCard(why)) => return Answer::NotOnCard(why),
            None => {}
        }
        let typed = Folded::of_key(&fold_with_marks(&query));
        if typed.text.is_empty() {
            return Answer::Found(Vec::new());
        }
        let clause = self.quiet.without(&typed);
        let language = self.language(language);
        let (asked, left) = (Query { folded: &typed, language }, Query { folded: &clause, language });
        let mut scores = self.aged(&typed.text);
        if clause.text.is_empty() {
            scores = scores.or_better(self.whole_line(&asked));
        } else {
            scores = scores.or_better(self.whole(&asked));
            if clause != typed {
                scores = scores.or_better(self.whole(&left).percent(95));
            }
            scores = scores.or_better(self.evidence(&left));
            // What is a key but for its marks is not misspelled.
            let is_word = !clause.text.contains(' ') && !self.is_line(&clause.text);
            if scores.is_empty() || is_word && scores.best() < GOOD {
                scores = scores.or_better(self.near(&clause.text));
            }
        }
        self.answer(self.with_leads(scores))
    }

    fn is_line(&self, text: &str) -> bool {
        let mut is_line = false;
        self.lines().beginning(self, text, |length, _| is_line |= length == text.len());
        is_line
    }

    /// Sentences that belong to a word in the query, whatever else is found: the messages.
    pub(crate) fn notes(&self, query: &str) -> Vec<&str> {
        let query = fold(&query.chars().take(LONGEST_QUERY).collect::<String>());
        let stands = |word: &String| {
            query.match_indices(word.as_str()).any(|(start, _)| is_apart(&query, start, start + word.len()))
        };
        let notes = self.notes.iter().filter(|note| note.words.iter().any(stands));
        notes.map(|note| note.message.as_str()).collect()
    }

    /// Keys that are the whole query. An amount alone says no more.
    fn whole_line(&self, query: &Query<'_>) -> Scores {
        self.matching(query, 0..query.folded.text.len(), |quality, _| quality == 100)
    }

    /// Keys in which the whole query stands, or every part of it.
    fn whole(&self, query: &Query<'_>) -> Scores {
        let text = &query.folded.text;
        let scores = self.matching(query, 0..text.len(), |_, _| true);
        if !text.contains(' ') {
            return scores;
        }
        let found: Vec<Scores> =
            parts(text).take(MOST_PARTS).map(|part| self.matching(query, part.clone(), is_said(text, &part))).collect();
        // A little less than the whole query in one place.
        let scores = scores.or_better(Scores::in_all(&found).percent(90));
        // Spaces that a person puts between words of a script that has none.
        let joined = joined(query.folded);
        let query = Query { folded: &joined, language: query.language };
        scores.or_better(self.matching(&query, 0..joined.text.len(), |_, _| true))
    }

    /// Ages: keywords with a number in them that is no amount. They are looked for in what was typed, before numbers are taken out.
    fn aged(&self, text: &str) -> Scores {
        let mut found: Vec<(usize, u32)> = Vec::new();
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            for (line, key) in self.lines().with_digits(self) {
                let is_there = || text.match_indices(key).any(|(start, _)| is_apart(text, start, start + key.len()));
                if !self.quiet.is_amount(key) && is_there() {
                    found.push((line.route as usize, line.points * 7 / 10));
                }
            }
        }
        Scores::of_all(found)
    }

    /// Situations that list a sentence that was found. Where many list it, it says less of each.
    fn with_leads(&self, scores: Scores) -> Scores {
        let mut led: Vec<(usize, u32)> = Vec::new();
        for lead in &self.leads {
            if let Some(score) = scores.of(lead.from) {
                let share = if lead.to.len() > 2 { 40 } else { 85 };
                led.extend(lead.to.iter().map(|route| (*route, score * share / 100)));
            }
        }
        scores.or_better(Scores::of_all(led))
    }

    /// The longest pieces of a part that stand anywhere: where nobody puts spaces, this is how two words become two. A piece of one letter says
    /// nothing.
    fn pieces(&self, text: &str, part: Range<usize>) -> Vec<Range<usize>> {
        let letters = text.get(part.clone()).unwrap_or_default().grapheme_indices(true);
        let ends: Vec<usize> = letters.map(|(start, letter)| part.start + start + letter.len()).collect();
        let mut pieces = Vec::new();
        let (mut start, mut first) = (part.start, 0);
        while let Some(rest) = ends.get(first..).filter(|rest| !rest.is_empty()) {
            // If a piece stands somewhere, so do its beginnings.
            let known = rest.partition_point(|end| text.get(start..*end).is_some_and(|piece| self.holds(piece)));
            let end = rest.get(known.saturating_sub(1)).copied().unwrap_or(part.end);
            pieces.extend((known > 1).then_some(start..end));
            (start, first) = (end, first + known.max(1));
        }
        pieces
    }

    /// The score of every route in which a part of the query stands, as far as quality (out of a hundred) and field are wanted.
    fn matching(&self, query: &Query<'_>, part: Range<usize>, wanted: impl Fn(u32, bool) -> bool) -> Scores {
        let mut scores = Scores::default();
        let piece = query.folded.text.get(part.clone()).unwrap_or_default();
        if piece.is_empty() {
            return scores;
        }
        let typed = query.marks(part.start, part.end);
        let mut places = self.places();
        for start in self.all(piece) {
            let Some(place) = places.holding(start) else { break };
            let end = start + piece.len();
            let quality = index::Place::quality(self, start, end);
            if quality > 0 && wanted(quality, place.is_short()) {
                let alike = self.likeness(&typed, query.has_marks(), start, end);
                scores.found(place.route(), place.score(quality, query.language) * alike / 100);
            }
        }
        scores
    }

    fn answer(&self, scores: Scores) -> Answer {
        let mut ordered: Vec<(u32, usize)> =
            scores.into_iter().filter(|(_, score)| *score >= SHOWN).map(|(route, score)| (score, route)).collect();
        // Of two that fit alike, the one that stands first in the content: situations, then phrases, then contacts.
        let rank = |(score, route): &(u32, usize)| (Reverse(*score), *route);
        order::by_key(&mut ordered, rank);
        ordered.truncate(MOST_RESULTS);
        let hits = self.hits(ordered.into_iter());
        if hits.first().is_some_and(|hit| hit.score >= SURE) { Answer::Found(hits) } else { Answer::Unsure(hits) }
    }

    fn hits(&self, found: impl Iterator<Item = (u32, usize)>) -> Vec<Hit> {
        found.filter_map(|(score, route)| Some(Hit { route: self.route(route)?.to_owned(), score })).collect()
    }
}

/// What a part of a query must be in a key so that it is there. Latin words are divided, so one of two letters is a word, and a longer one at least
/// the beginning of one.
fn is_said(text: &str, part: &Range<usize>) -> impl Fn(u32, bool) -> bool + use<> {
    let least = match text.get(part.clone()) {
        Some(word) if word.is_ascii() && word.len() <= 2 => 75,
        Some(word) if word.is_ascii() => 50,
        _ => 0,
    };
    move |quality, _| quality >= least
}

/// A query without its spaces.
fn joined(folded: &Folded) -> Folded {
    let spaces = |before: usize| folded.text.bytes().take(before).filter(|byte| *byte == b' ').count();
    let marks = folded.marks.iter().map(|(after, mark)| (after - spaces(*after), *mark)).collect();
    Folded { text: folded.text.replace(' ', ""), marks }
}

/// Whether neither digits nor Latin letters go on before and after a place.
fn is_apart(text: &str, start: usize, end: usize) -> bool {
    let byte = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at));
    let is_one = |first: Option<&u8>, second: Option<&u8>| match (first, second) {
        (Some(first), Some(second)) => {
            first.is_ascii_digit() && second.is_ascii_digit()
                || first.is_ascii_lowercase() && second.is_ascii_lowercase()
        }
        _ => false,
    };
    !is_one(byte(start.checked_sub(1)), byte(Some(start))) && !is_one(byte(end.checked_sub(1)), byte(Some(end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::encoding::Field;

    fn row(route: &str, language: &str, field: Field, key: &str) -> Row {
        Row { route: route.to_owned(), language: language.to_owned(), field, key: fold_lines(key), starts: Vec::new() }
    }

    fn fold_lines(key: &str) -> String {
        key.lines().map(fold_with_marks).collect::<Vec<_>>().join("\n")
    }

    fn index() -> Index {
        let rows = vec![
            row("/situation/passport-taken", "en", Field::Title, "They took my passport"),
            row("/situation/passport-taken", "en", Field::Keywords, "passport\nresidence card"),
            row("/situation/passport-taken", "ja", Field::Keywords, "パスポート\n在留カード"),
            row("/situation/debt", "en", Field::Text, "A debt gives nobody the right to take your passport"),
            row("/contact/yorisoi-hotline", "en", Field::Number, "0120279338"),
        ];
        Index::new(rows, Around::default())
    }

    fn first(query: &str) -> Option<String> {
        index().find(query, "en").hits().first().map(|hit| hit.route.clone())
    }

    #[test]
    fn a_keyword_comes_before_a_word_in_a_text() {
        let found = index().find("passport", "en").hits().to_vec();
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
        for query in ["0120-279-338", "0120 279 338", "๐๑๒๐๒๗๙"] {
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
