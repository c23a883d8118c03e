//! A set of places in a text: a bit for each byte.

/// Numbers below a bound, each there or not. Unlike a sorted list it is asked at the price of one look, and of a text with a word every few letters
/// it is smaller.
#[derive(Debug, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// None of the numbers below the bound.
    pub(super) fn below(bound: usize) -> Self {
        Self(vec![0; bound.div_ceil(64)])
    }

    /// A number outside the bound is left out.
    pub(super) fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(super) fn contains(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|word| word & 1 << (number % 64) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_there_and_nothing_else() {
        let mut bits = Bits::below(130);
        for number in [0, 63, 64, 129, 500] {
            bits.insert(number);
        }
        let there: Vec<usize> = (0..1000).filter(|number| bits.contains(*number)).collect();
        assert_eq!(there, [0, 63, 64, 129]);
        assert!(!Bits::default().contains(0));
    }
}
