//! Whole titles and keywords, in the order of the alphabet, so that all that stand in a query are found at once.

use super::index::{Index, Line};
use crate::order;

/// Lines, sorted by what stands in them.
#[derive(Debug)]
pub(super) struct Lines {
    all: Vec<Line>,
    /// Those in which a digit stands. They are few.
    with_digits: Vec<Line>,
}

impl Lines {
    pub(super) fn new(index: &Index) -> Self {
        let mut all: Vec<Line> = index.lines_of_places().map(|(line, ..)| line).collect();
        order::by_key(&mut all, |line| text(index, *line));
        let has_digit = |line: &&Line| text(index, **line).bytes().any(|byte| byte.is_ascii_digit());
        let with_digits = all.iter().filter(has_digit).copied().collect();
        Self { all, with_digits }
    }

    /// All lines with which the rest of a query begins, those that are alike together.
    pub(super) fn beginning<'a>(&'a self, index: &Index, rest: &str, found: impl FnMut(usize, &'a [Line])) {
        beginning(&self.all, |line| text(index, *line), rest, found);
    }

    /// Lines in which a digit stands.
    pub(super) fn with_digits<'a>(&'a self, index: &'a Index) -> impl Iterator<Item = (Line, &'a str)> {
        self.with_digits.iter().map(|line| (*line, text(index, *line)))
    }
}

fn text(index: &Index, line: Line) -> &str {
    index.text(line.start as usize, line.end as usize)
}

/// Of sorted items, all whose text `rest` begins with, the longest first; hands on how long the text is.
///
/// An item that stands before `rest` and has only its first letters in common with it says how long those that are looked for can be at most.
pub(super) fn beginning<'a, 't, T>(
    sorted: &'a [T],
    text: impl Fn(&T) -> &'t str,
    mut rest: &str,
    mut found: impl FnMut(usize, &'a [T]),
) {
    let mut known = sorted;
    while !rest.is_empty() {
        known = known.get(..known.partition_point(|item| text(item) <= rest)).unwrap_or_default();
        let Some(last) = known.last().map(&text) else { return };
        let common = common_start(last, rest);
        if common < last.len() {
            rest = rest.get(..common).unwrap_or_default();
            continue;
        }
        let (others, alike) = known.split_at(known.partition_point(|item| text(item) < last));
        found(common, alike);
        known = others;
        let end = last.char_indices().next_back().map_or(0, |(end, _)| end);
        rest = rest.get(..end).unwrap_or_default();
    }
}

/// How many bytes two texts have in common at their beginning, in whole letters.
fn common_start(first: &str, second: &str) -> usize {
    let pairs = first.chars().zip(second.chars()).take_while(|(one, other)| one == other);
    pairs.map(|(letter, _)| letter.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_that_begins_a_query_is_found_the_longest_first() {
        let sorted = ["a", "ab", "abc", "abc", "abd", "b", "ก", "กข"];
        let all = |rest: &str| {
            let mut lines = Vec::new();
            beginning(&sorted, |line| *line, rest, |length, alike| lines.push((length, alike.len())));
            lines
        };
        assert_eq!(all("abcde"), [(3, 2), (2, 1), (1, 1)]);
        assert_eq!(all("abx"), [(2, 1), (1, 1)]);
        assert_eq!(all("กขค"), [(6, 1), (3, 1)]);
        assert!(all("x").is_empty() && all("").is_empty());
    }
}
