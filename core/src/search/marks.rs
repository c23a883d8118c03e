//! Tone marks and shifters, which stand beside the text that is searched.

use super::index::small;

/// The marks of all keys, in order: after how many bytes of the long text each stands.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<(u32, char)>);

impl Marks {
    /// The marks of the next key, which begins at `start`.
    pub(super) fn add(&mut self, start: usize, marks: &[(usize, char)]) {
        self.0.extend(marks.iter().map(|(after, mark)| (small(start + after), *mark)));
    }

    /// Marks of a stretch, counted from its beginning. A mark at the very beginning belongs to the letter before.
    pub(super) fn within(&self, start: usize, end: usize) -> impl Iterator<Item = (usize, char)> {
        let from = self.0.partition_point(|(after, _)| *after as usize <= start);
        let rest = self.0.get(from..).unwrap_or_default();
        rest.iter()
            .take_while(move |(after, _)| *after as usize <= end)
            .map(move |(after, mark)| (*after as usize - start, *mark))
    }

    /// A stretch that begins at `start`, with its marks.
    pub(super) fn put_back(&self, text: &str, start: usize) -> String {
        let mut marked = String::with_capacity(text.len());
        let mut written = 0;
        for (after, mark) in self.within(start, start + text.len()) {
            marked.push_str(text.get(written..after).unwrap_or_default());
            marked.push(mark);
            written = after;
        }
        marked.push_str(text.get(written..).unwrap_or_default());
        marked
    }
}

/// Out of a hundred: the same marks; none or some left out, as many people do; others than are written, which is another word.
pub(super) fn likeness(typed: &[(usize, char)], written: impl Iterator<Item = (usize, char)>, any_typed: bool) -> u32 {
    let (mut missing, mut met) = (false, 0);
    for mark in written {
        if typed.contains(&mark) {
            met += 1;
        } else {
            missing = true;
        }
    }
    match (met < typed.len(), missing, any_typed) {
        // One right and one wrong is a slip; all of them wrong is another word.
        (true, ..) if met > 0 => 50,
        (true, ..) => 20,
        (false, true, true) => 70,
        (false, true, false) => 90,
        (false, false, _) => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_where_they_stand_and_can_be_put_back() {
        let mut marks = Marks::default();
        marks.add(1, &[(3, 'x'), (5, 'y')]);
        marks.add(9, &[(2, 'z')]);
        assert_eq!(marks.within(1, 6).collect::<Vec<_>>(), [(3, 'x'), (5, 'y')]);
        assert_eq!(marks.within(4, 11).collect::<Vec<_>>(), [(2, 'y'), (7, 'z')]);
        assert_eq!(marks.put_back("abcdefg", 1), "abcxdeyfg");
    }

    #[test]
    fn what_is_typed_counts_more_than_what_is_left_out() {
        let like = |typed: &[(usize, char)], written: &[(usize, char)]| {
            likeness(typed, written.iter().copied(), !typed.is_empty())
        };
        assert_eq!(like(&[], &[]), 100);
        assert_eq!(like(&[(1, 'a')], &[(1, 'a')]), 100);
        assert!(like(&[], &[(1, 'a')]) > like(&[(2, 'b')], &[(1, 'a'), (2, 'b')]));
        assert!(like(&[(2, 'b')], &[(1, 'a'), (2, 'b')]) > like(&[(1, 'a'), (3, 'b')], &[(1, 'a')]));
        assert!(like(&[(1, 'a'), (3, 'b')], &[(1, 'a')]) > like(&[(1, 'b')], &[(1, 'a')]));
    }
}
