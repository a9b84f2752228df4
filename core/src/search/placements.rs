//! Where traitors are placed, and the arenas in which they play.

use alloc::vec::Vec;

use super::arena::Arena;
use crate::link::{Liars, Link};
use crate::scenario::Scenario;

/// How many arenas are kept in memory. All others are made anew when it is their turn.
const KEPT: usize = 16;

/// The ways in which traitors are placed: where the link says, or else as many as it is meant to bear,
/// wherever they may be.
pub(super) struct Placements<S: Scenario> {
    link: Link,
    liars: &'static Liars,
    /// A bit for each traitor; none where the link names them.
    sets: Option<Vec<u64>>,
    /// How many traitors are placed.
    count: u32,
    /// The arenas made last, the oldest first.
    kept: Vec<(usize, Arena<S>)>,
}

impl<S: Scenario> Placements<S> {
    pub(super) fn new(link: &Link, liars: &'static Liars) -> Placements<S> {
        let named = (liars.traitors)(link) != 0;
        let among = (liars.among)(link);
        let count = (liars.borne)(link).min(among.count_ones());
        let sets = (!named).then(|| {
            let alike = if link.is_plain() { (liars.alike)(link) } else { 0 };
            sets(among, alike, count)
        });
        Placements { link: link.clone(), liars, sets, count, kept: Vec::new() }
    }

    /// In how many ways they are placed.
    pub(super) fn len(&self) -> usize {
        self.sets.as_ref().map_or(1, Vec::len)
    }

    /// How many traitors were placed; none where the link names them.
    pub(super) fn count(&self) -> Option<u32> {
        self.sets.as_ref().map(|_| self.count)
    }

    /// Where traitors placed in this way play.
    pub(super) fn arena(&mut self, number: usize) -> &mut Arena<S> {
        let known = self.kept.iter().position(|one| one.0 == number);
        let index = known.unwrap_or_else(|| {
            if self.kept.len() == KEPT {
                self.kept.remove(0);
            }
            let set = self.sets.as_ref().map(|sets| sets[number]);
            let link = set.map_or_else(|| self.link.clone(), |set| self.placed(set));
            self.kept.push((number, Arena::new(link, self.liars)));
            self.kept.len() - 1
        });
        &mut self.kept[index].1
    }

    fn placed(&self, set: u64) -> Link {
        (self.liars.place)(&self.link, set)
    }
}

/// All sets of so many processes; of those that differ only in which of the processes that are
/// alike they have, the one with the last of them.
fn sets(among: u64, alike: u64, count: u32) -> Vec<u64> {
    let last = |set: u64| {
        // Whatever is alike and in the set has nothing behind it that is alike and is not.
        let (inside, outside) = (set & alike, alike & !set);
        inside == 0 || outside < 1 << inside.trailing_zeros()
    };
    let fits = |set: &u64| set & !among == 0 && set.count_ones() == count && last(*set);
    let mut sets: Vec<u64> = (0..=among).filter(fits).collect();
    // Who is like no other comes into it last.
    sets.sort_by_key(|set| ((set & !alike).count_ones(), *set));
    sets
}

#[cfg(test)]
mod tests {
    use super::sets;

    /// A commander and three who are alike.
    #[test]
    fn of_those_who_are_alike_the_last_are_taken() {
        assert_eq!(sets(0b1111, 0b1110, 0), [0]);
        assert_eq!(sets(0b1111, 0b1110, 1), [0b1000, 0b1]);
        assert_eq!(sets(0b1111, 0b1110, 2), [0b1100, 0b1001]);
        assert_eq!(sets(0b1111, 0b1110, 4), [0b1111]);
        assert_eq!(sets(0b1111, 0, 1), [1, 2, 4, 8]);
        assert_eq!(sets(0b111, 0, 2), [3, 5, 6]);
    }
}
