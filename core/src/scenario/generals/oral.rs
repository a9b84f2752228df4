//! Oral messages: what a general was told, and the recursion that makes one order of it.

use alloc::vec::Vec;

use super::order::Order;
use super::path::Path;
use crate::engine::ProcessId;

/// What a general was told, by the path on which it was said.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Told {
    generals: u8,
    /// A place for each path; 0 is nothing, else one more than the order's place.
    values: Vec<u8>,
}

/// How many are for each order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// For an attack.
    pub attack: u32,
    /// For a retreat.
    pub retreat: u32,
}

impl Votes {
    const fn add(&mut self, order: Order) {
        match order {
            Order::Attack => self.attack += 1,
            Order::Retreat => self.retreat += 1,
        }
    }

    /// What most are for.
    #[must_use]
    pub const fn majority(self) -> Order {
        Order::majority(self.attack, self.retreat)
    }
}

impl Told {
    /// Nothing yet, among so many generals in so many rounds.
    pub(super) fn nothing(generals: u8, rounds: u8) -> Told {
        let mut paths = 0;
        let mut of_length = 1;
        for length in 1..=rounds.min(generals - 1) {
            paths += of_length;
            of_length *= usize::from(generals - length);
        }
        Told { generals, values: alloc::vec![0; paths] }
    }

    /// What was said on a path, if anything was.
    #[must_use]
    pub fn on(&self, path: Path) -> Option<Order> {
        match self.values.get(path.place(self.generals)) {
            Some(1) => Some(Order::Attack),
            Some(2) => Some(Order::Retreat),
            _ => None,
        }
    }

    /// Hears something; what was heard first on a path stands.
    pub(super) fn hear(&mut self, path: Path, order: Order) {
        if let Some(value) = self.values.get_mut(path.place(self.generals))
            && *value == 0
        {
            *value = if order == Order::Attack { 1 } else { 2 };
        }
    }

    /// What was said on a path: retreat where nothing came, for its absence is noticed.
    #[must_use]
    pub fn taken(&self, path: Path) -> Order {
        self.on(path).unwrap_or(Order::Retreat)
    }

    /// What a general makes of all that it was told on a path and behind it: in the last of so
    /// many rounds as it was told, before that by the majority of what it was told itself and of
    /// what it makes of each other's word for it.
    #[must_use]
    pub fn settled(&self, me: ProcessId, path: Path, rounds: u8) -> Order {
        match self.votes(me, path, rounds) {
            None => self.taken(path),
            Some(votes) => votes.majority(),
        }
    }

    /// The votes on a path; none in the last round, in which nobody is asked.
    #[must_use]
    pub fn votes(&self, me: ProcessId, path: Path, rounds: u8) -> Option<Votes> {
        if path.len() >= rounds {
            return None;
        }
        let mut votes = Votes::default();
        votes.add(self.taken(path));
        for other in path.others(self.generals, me) {
            votes.add(self.settled(me, path.then(other), rounds));
        }
        Some(votes)
    }
}
