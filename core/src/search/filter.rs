//! Where a piece of text cannot stand, known without looking.
//!
//! The keys lie in stretches of a few pages. For every two and every three neighbouring letters it is known in which stretches they occur, and a piece
//! can stand only where all of its own do. Several share a number (a hashed filter, as of Bloom), so a stretch that is named may still not hold the
//! piece, but one that is not named never does. That a word stands nowhere is thereby known at the price of its letters, not of the keys.

use std::ops::Range;

/// Bytes of a stretch, a little more with the rest of the last key in it.
const STRETCH: usize = 12 * 1024;
/// Stretches in a block: one for each bit.
const STRETCHES: usize = 64;
/// Numbers for neighbouring letters. A power of two, about as many as four languages have: 256 kB in a block.
const NUMBERS: usize = 32 * 1024;

/// Which stretches of the keys hold which neighbouring letters.
#[derive(Debug, Default)]
pub(super) struct Filter(Vec<Block>);

/// Up to 64 stretches.
#[derive(Debug)]
struct Block {
    /// By number of the letters, one bit for each stretch.
    bits: Vec<u64>,
    /// In order, in bytes. Each begins with the line feed that ends the one before.
    stretches: Vec<Range<usize>>,
}

impl Filter {
    /// `ends` says where keys end, in order: a stretch ends only there.
    pub(super) fn new(text: &str, ends: impl Iterator<Item = usize>) -> Self {
        let mut filter = Self::default();
        let mut start = 0;
        for end in ends {
            if end - start >= STRETCH {
                filter.add(text, start..end);
                start = end;
            }
        }
        if start < text.len() {
            filter.add(text, start..text.len());
        }
        filter
    }

    fn add(&mut self, text: &str, stretch: Range<usize>) {
        // With the line feed before it, so that every key stands between two.
        let stretch = stretch.start.saturating_sub(1)..stretch.end;
        if self.0.last().is_none_or(|block| block.stretches.len() == STRETCHES) {
            self.0.push(Block { bits: vec![0; NUMBERS], stretches: Vec::with_capacity(STRETCHES) });
        }
        let Some(block) = self.0.last_mut() else { return };
        let bit = 1 << block.stretches.len();
        numbers(text.get(stretch.clone()).unwrap_or_default(), |number| {
            if let Some(bits) = block.bits.get_mut(number) {
                *bits |= bit;
            }
        });
        block.stretches.push(stretch);
    }

    /// The stretches in which a piece may stand, in order.
    pub(super) fn stretches(&self, piece: &str) -> impl Iterator<Item = Range<usize>> {
        let mut wanted = Vec::new();
        numbers(piece, |number| wanted.push(number));
        self.0.iter().flat_map(move |block| {
            let bits = |number: &usize| block.bits.get(*number).copied().unwrap_or(0);
            let named = wanted.iter().fold(u64::MAX, |named, number| named & bits(number));
            let stretches = block.stretches.iter().enumerate();
            stretches.filter(move |(at, _)| named & 1 << at != 0).map(|(_, stretch)| stretch.clone())
        })
    }
}

/// A number for each two and each three neighbouring letters.
fn numbers(text: &str, mut each: impl FnMut(usize)) {
    let mixed = |letters: u32| (letters.wrapping_mul(0x9e37_79b1) >> 16) as usize & (NUMBERS - 1);
    let (mut first, mut second) = (0_u32, 0_u32);
    for (at, third) in text.chars().map(u32::from).enumerate() {
        let two = second.rotate_left(16) ^ third;
        if at >= 1 {
            each(mixed(two));
        }
        if at >= 2 {
            each(mixed(two ^ first.rotate_left(8).wrapping_mul(0x85eb_ca6b)));
        }
        (first, second) = (second, third);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_looked_for_where_it_stands_and_hardly_anywhere_else() {
        let lines: Vec<String> = (0..2000).map(|number| format!("{:x}\n", number * 7919).repeat(80)).collect();
        let text = lines.concat();
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let filter = Filter::new(&text, ends);
        assert!(filter.0.len() > 1, "more than a block holds");
        let mut looked_at = 0;
        for line in &lines {
            let key = line.lines().next().unwrap();
            let at = text.find(line).unwrap();
            let stretches: Vec<_> = filter.stretches(key).collect();
            assert!(stretches.iter().any(|stretch| stretch.contains(&at)), "{key}");
            looked_at += stretches.iter().map(ExactSizeIterator::len).sum::<usize>();
        }
        assert!(looked_at < text.len() * lines.len() / 2, "{looked_at}");
        assert!(filter.stretches("zq").next().is_none());
    }

    #[test]
    fn one_letter_may_stand_anywhere_and_nothing_stands_in_nothing() {
        let filter = Filter::new("a\nb\n", [2, 4].into_iter());
        assert_eq!(filter.stretches("x").next(), Some(0..4));
        assert!(Filter::new("", std::iter::empty()).stretches("x").next().is_none());
        assert!(Filter::default().stretches("xy").next().is_none());
    }
}
