//! Points, and who can tell them apart.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// A set of points: runs at a moment, as each process sees them. A fact is a truth for each.
///
/// A process knows a fact at a point if the fact holds at every point that looks the same to it.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// For each process, the points by what it sees.
    classes: Vec<BTreeMap<u128, Vec<usize>>>,
    points: usize,
}

impl Model {
    /// No points yet.
    #[must_use]
    pub const fn new() -> Model {
        Model { classes: Vec::new(), points: 0 }
    }

    /// Adds a point: the value of each process's view. Returns its place.
    pub fn add(&mut self, views: impl IntoIterator<Item = u128>) -> usize {
        let point = self.points;
        self.points += 1;
        for (process, view) in views.into_iter().enumerate() {
            if self.classes.len() == process {
                self.classes.push(BTreeMap::new());
            }
            self.classes[process].entry(view).or_default().push(point);
        }
        point
    }

    /// How many points there are.
    #[must_use]
    pub const fn points(&self) -> usize {
        self.points
    }

    /// How many different views a process has.
    #[must_use]
    pub fn views(&self, process: usize) -> usize {
        self.classes.get(process).map_or(0, BTreeMap::len)
    }

    /// Where a process knows a fact.
    ///
    /// # Panics
    /// If the fact is not of as many points as there are.
    #[must_use]
    pub fn knows(&self, process: usize, fact: &[bool]) -> Vec<bool> {
        assert_eq!(fact.len(), self.points, "a fact is a truth for each point");
        let mut known = alloc::vec![false; self.points];
        for class in self.classes[process].values() {
            let holds = class.iter().all(|point| fact[*point]);
            for point in class {
                known[*point] = holds;
            }
        }
        known
    }

    /// Where everybody knows a fact.
    #[must_use]
    pub fn everybody(&self, fact: &[bool]) -> Vec<bool> {
        let mut known = alloc::vec![true; self.points];
        for process in 0..self.classes.len() {
            let one = self.knows(process, fact);
            known.iter_mut().zip(one).for_each(|(all, one)| *all &= one);
        }
        known
    }

    /// Where a fact is common knowledge: the greatest set of points at which everybody knows
    /// that the fact holds and that the point is in the set.
    #[must_use]
    pub fn common(&self, fact: &[bool]) -> Vec<bool> {
        let mut set = fact.to_vec();
        loop {
            let both: Vec<bool> = fact.iter().zip(&set).map(|(one, two)| *one && *two).collect();
            let next = self.everybody(&both);
            if next == set {
                return set;
            }
            set = next;
        }
    }

    /// In how many pieces the points fall, where points that look the same to somebody hold
    /// together.
    #[must_use]
    pub fn pieces(&self) -> usize {
        let mut leader: Vec<usize> = (0..self.points).collect();
        let mut pieces = self.points;
        for class in self.classes.iter().flat_map(BTreeMap::values) {
            for pair in class.windows(2) {
                let (one, other) = (find(&mut leader, pair[0]), find(&mut leader, pair[1]));
                if one != other {
                    leader[one] = other;
                    pieces -= 1;
                }
            }
        }
        pieces
    }
}

fn find(leader: &mut [usize], mut point: usize) -> usize {
    while leader[point] != point {
        leader[point] = leader[leader[point]];
        point = leader[point];
    }
    point
}
