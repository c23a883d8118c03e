//! What says nothing beside other words: how often, how long, how much; greetings, thanks, and how one asks.

use crate::fold::{Folded, fold};
use crate::order;

/// Words of all languages, folded, from the messages `search-count-keywords` and `search-quiet-keywords`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quiet {
    /// They are left out behind a number.
    counts: Vec<String>,
    /// They are left out where a word begins or ends.
    words: Vec<String>,
}

/// In scripts without spaces, a word of so many letters is left out only at the end: at the beginning it is as often a part of another.
const SHORT: usize = 2;

impl Quiet {
    /// The words as the locales have them.
    pub(crate) fn new<'a>(counts: impl Iterator<Item = &'a str>, words: impl Iterator<Item = &'a str>) -> Self {
        let folded = |words: &mut dyn Iterator<Item = &'a str>| {
            let mut words: Vec<String> = words.map(fold).filter(|word| !word.is_empty()).collect();
            // The longest first.
            order::by(&mut words, |first: &String, second: &String| {
                second.len().cmp(&first.len()).then(first.cmp(second))
            });
            words.dedup();
            words
        };
        let (mut counts, mut words) = (counts, words);
        Self { counts: folded(&mut counts), words: folded(&mut words) }
    }

    /// The words that are left out behind a number, and those that are left out everywhere, the longest first.
    pub(crate) fn into_lists(self) -> (Vec<String>, Vec<String>) {
        (self.counts, self.words)
    }

    /// Whether a text is an amount and nothing else.
    pub(super) fn is_amount(&self, text: &str) -> bool {
        let unit = text.trim_start_matches(|letter: char| letter.is_ascii_digit()).trim_start();
        unit.is_empty() || self.counts.iter().any(|count| count == unit)
    }

    /// What is left of a query.
    pub(super) fn without(&self, query: &Folded) -> Folded {
        let mut kept = Kept { text: &query.text, kept: vec![true; query.text.len()] };
        kept.drop_numbers(&self.counts);
        while self.words.iter().any(|word| kept.drop_word(word)) {}
        kept.put_together(&query.marks)
    }
}

/// Which bytes of a query are kept.
struct Kept<'a> {
    text: &'a str,
    kept: Vec<bool>,
}

impl Kept<'_> {
    fn drop(&mut self, start: usize, end: usize) {
        self.kept.get_mut(start..end).unwrap_or_default().fill(false);
    }

    fn drop_numbers(&mut self, counts: &[String]) {
        let mut start = 0;
        while let Some(digit) =
            self.text.get(start..).and_then(|rest| rest.find(|letter: char| letter.is_ascii_digit()))
        {
            let rest = self.text.get(start + digit..).unwrap_or_default();
            let behind = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let (number, after) = (rest.len() - behind.len(), behind.trim_start());
            let unit = counts
                .iter()
                .find(|count| after.strip_prefix(count.as_str()).is_some_and(|rest| !continues(count, rest)));
            let length = unit.map_or(number, |unit| rest.len() - after.len() + unit.len());
            self.drop(start + digit, start + digit + length);
            start += digit + length;
        }
    }

    /// Drops the first place where a word can be left out. `false` when there is none.
    fn drop_word(&mut self, word: &str) -> bool {
        let places = self.text.match_indices(word).map(|(start, _)| (start, start + word.len()));
        let found =
            places.into_iter().find(|(start, end)| self.is_free(*start, *end) && self.is_at_edge(word, *start, *end));
        if let Some((start, end)) = found {
            self.drop(start, end);
        }
        found.is_some()
    }

    fn is_free(&self, start: usize, end: usize) -> bool {
        self.kept.get(start..end).is_some_and(|kept| kept.iter().all(|kept| *kept))
    }

    fn is_at_edge(&self, word: &str, start: usize, end: usize) -> bool {
        let is_gone = |at: Option<usize>| {
            at.is_none_or(|at| {
                self.text.as_bytes().get(at).is_none_or(|byte| *byte == b' ') || self.kept.get(at) == Some(&false)
            })
        };
        let (opens, closes) = (is_gone(start.checked_sub(1)), is_gone(Some(end)));
        if word.is_ascii() {
            return opens && closes;
        }
        closes || opens && word.chars().count() > SHORT
    }

    fn put_together(&self, marks: &[(usize, char)]) -> Folded {
        let mut left = Folded::default();
        let mut marks = marks.iter().peekable();
        for (start, letter) in self.text.char_indices() {
            let end = start + letter.len_utf8();
            let is_kept = self.kept.get(start) == Some(&true);
            match if is_kept { letter } else { ' ' } {
                ' ' if left.text.is_empty() || left.text.ends_with(' ') => {}
                letter => left.text.push(letter),
            }
            while let Some((_, mark)) = marks.next_if(|(after, _)| *after <= end) {
                left.marks.extend(is_kept.then_some((left.text.len(), *mark)));
            }
        }
        left.text.truncate(left.text.trim_end().len());
        left
    }
}

/// Whether a Latin word goes on behind the place where it should end.
fn continues(word: &str, rest: &str) -> bool {
    let is_latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_lowercase());
    is_latin(word.chars().next_back()) && is_latin(rest.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold_with_marks;

    fn left(query: &str) -> String {
        let counts = ["years", "year", "ปี", "เดือน", "เดือนแล้ว", "เยน", "ឆ្នាំ", "ヶ月", "年", "円"];
        let words = ["hello", "สวัสดี", "ค่ะ", "แล้ว", "เลย", "です", "こんにちは"];
        let quiet = Quiet::new(counts.into_iter(), words.into_iter());
        quiet.without(&Folded::of_key(&fold_with_marks(query))).text
    }

    #[test]
    fn amounts_and_greetings_are_left_out() {
        for (query, rest) in [
            ("3 ปี 10000", ""),
            ("8 เดือนแล้ว", ""),
            ("៣ ឆ្នាំ", ""),
            ("15 years", ""),
            ("hello 15 yearsold", "yearsold"),
            ("เขาเอาเงิน 150,000 เยน", "เขาเอาเงิน"),
            ("給料を2ヶ月もらっていない", "給料を もらっていない"),
            ("สวัสดีค่ะ หนูโดนตี", "หนูโดนตี"),
            ("othello", "othello"),
            ("คะแนน", "คะแนน"),
        ] {
            assert_eq!(left(query), fold(rest), "{query}");
        }
    }
}
