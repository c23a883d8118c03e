//! How well each route fits, in the order of the routes.
//!
//! Keys are looked through from the beginning on, so scores come in order and need no table to be looked up in.

use crate::order;

/// A score for some of the routes, by the number of the route, in order.
#[derive(Debug, Default)]
pub(super) struct Scores(Vec<(usize, u32)>);

impl Scores {
    /// Of several scores for a route the best counts. Routes come in order.
    pub(super) fn found(&mut self, route: usize, score: u32) {
        match self.0.last_mut() {
            Some((last, best)) if *last == route => *best = score.max(*best),
            _ => self.0.push((route, score)),
        }
    }

    /// The best score of each route, which come in any order.
    pub(super) fn of_all(mut found: Vec<(usize, u32)>) -> Self {
        order::by_key(&mut found, |found| *found);
        let mut scores = Self::default();
        for (route, score) in found {
            scores.found(route, score);
        }
        scores
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many routes have a score.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// What has a score in either keeps the better of the two.
    #[must_use]
    pub(super) fn or_better(self, other: Self) -> Self {
        self.merged(other)
    }

    /// A part of each, out of a hundred.
    #[must_use]
    pub(super) fn percent(mut self, part: u32) -> Self {
        for (_, score) in &mut self.0 {
            *score = *score * part / 100;
        }
        self
    }

    /// The best of all.
    pub(super) fn best(&self) -> u32 {
        self.0.iter().map(|(_, score)| *score).max().unwrap_or(0)
    }

    /// The score of a route.
    pub(super) fn of(&self, route: usize) -> Option<u32> {
        let at = self.0.binary_search_by_key(&route, |(known, _)| *known).ok()?;
        self.0.get(at).map(|(_, score)| *score)
    }

    /// Routes that have a score in all, with the mean of them.
    pub(super) fn in_all(all: &[Self]) -> Self {
        let Some((first, others)) = all.split_first() else { return Self::default() };
        let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let mut rests: Vec<_> = others.iter().map(|other| other.0.iter().peekable()).collect();
        let everywhere = first.0.iter().filter_map(|(route, score)| {
            let mut sum = *score;
            for rest in &mut rests {
                while rest.next_if(|(other, _)| other < route).is_some() {}
                sum = sum.saturating_add(rest.next_if(|(other, _)| other == route)?.1);
            }
            Some((*route, sum / count))
        });
        Self(everywhere.collect())
    }

    fn merged(self, other: Self) -> Self {
        if self.is_empty() {
            return other;
        }
        let mut merged = Vec::with_capacity(self.0.len() + other.0.len());
        let mut others = other.0.into_iter().peekable();
        for (route, score) in self.0 {
            while let Some(before) = others.next_if(|(other, _)| *other < route) {
                merged.push(before);
            }
            let score = others.next_if(|(other, _)| *other == route).map_or(score, |(_, other)| score.max(other));
            merged.push((route, score));
        }
        merged.extend(others);
        Self(merged)
    }
}

impl IntoIterator for Scores {
    type Item = (usize, u32);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(pairs: &[(usize, u32)]) -> Scores {
        let mut scores = Scores::default();
        for (route, score) in pairs {
            scores.found(*route, *score);
        }
        scores
    }

    #[test]
    fn the_best_of_a_route_counts() {
        assert_eq!(scores(&[(1, 5), (1, 9), (1, 7), (4, 2)]).0, [(1, 9), (4, 2)]);
    }

    #[test]
    fn two_are_merged_in_order() {
        let (first, second) = ([(1, 5), (3, 9), (7, 1)], [(0, 4), (3, 2), (8, 3), (9, 1)]);
        assert_eq!(scores(&first).or_better(scores(&second)).0, [(0, 4), (1, 5), (3, 9), (7, 1), (8, 3), (9, 1)]);
        assert_eq!(scores(&first).or_better(Scores::default()).0, first);
        assert_eq!(Scores::default().or_better(scores(&first)).0, first);
        assert_eq!((scores(&first).of(3), scores(&first).of(4), scores(&first).best()), (Some(9), None, 9));
    }

    #[test]
    fn what_one_lacks_is_not_in_all() {
        let all = [scores(&[(1, 5), (3, 9), (7, 1)]), scores(&[(0, 4), (3, 3), (7, 3)]), scores(&[(3, 6), (7, 2)])];
        assert_eq!(Scores::in_all(&all).0, [(3, 6), (7, 2)]);
        assert!(Scores::in_all(&[]).is_empty());
    }
}
