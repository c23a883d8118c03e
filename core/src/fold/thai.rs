//! Thai signs in one order, however they were typed: vowels, then the tone mark.

use super::is_mark;
use crate::order;

/// Puts the signs above and below each letter in order. Other letters stay where they are.
pub(super) fn in_order(mut letters: Vec<char>) -> Vec<char> {
    for signs in letters.chunk_by_mut(|first, second| is_above_or_below(*first) && is_above_or_below(*second)) {
        order::few(signs, |sign| (is_mark(*sign), *sign));
    }
    letters
}

fn is_above_or_below(letter: char) -> bool {
    matches!(letter, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4d}')
}
