//! Putting things in order.
//!
//! The standard library sorts fast and makes a program of its own for each kind of thing: five kilobytes each, on a phone a hundred in all. Here numbers are
//! sorted, by one program for everything, and then the things are put where their numbers are.

use std::cmp::Ordering;

/// Puts things in the order of their keys; those with equal keys stay as they are. Each key is made once.
pub(crate) fn by_key<T, K: Ord>(things: &mut Vec<T>, key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = things.iter().map(key).collect();
    let order = order(keys.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
    rearrange(things, &order);
}

/// The same for things that are compared with each other: a key would have to borrow from them.
pub(crate) fn by<T>(things: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(things.len(), &|one, other| match (things.get(one), things.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    rearrange(things, &order);
}

/// A few things that stand in a longer row.
pub(crate) fn few<T, K: Ord>(things: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..things.len() {
        for at in (1..=end).rev() {
            let is_right = things.get(at - 1).map(&key) <= things.get(at).map(&key);
            if is_right {
                break;
            }
            things.swap(at - 1, at);
        }
    }
}

fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

fn rearrange<T>(things: &mut Vec<T>, order: &[usize]) {
    let mut taken: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(order.iter().filter_map(|place| taken.get_mut(*place)?.take()));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(things in prop::collection::vec((0_u8..9, 0_u8..200), 0..60)) {
            let mut sorted = things.clone();
            sorted.sort_by_key(|(key, _)| *key);
            let mut by_key = things.clone();
            super::by_key(&mut by_key, |(key, _)| *key);
            let mut by = things.clone();
            super::by(&mut by, |(one, _), (other, _)| one.cmp(other));
            let mut few = things;
            super::few(&mut few, |(key, _)| *key);
            prop_assert_eq!(&by_key, &sorted);
            prop_assert_eq!(&by, &sorted);
            prop_assert_eq!(&few, &sorted);
        }
    }
}
