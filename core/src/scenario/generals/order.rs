//! What there is to agree on.

use crate::engine::{Digest, Fold};

/// An order, and what a lieutenant does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// Attack.
    Attack,
    /// Retreat: also what is done where nothing was said, or nothing has a majority.
    Retreat,
}

impl Order {
    /// Both, in the order of the words.
    pub const ALL: [Order; 2] = [Order::Attack, Order::Retreat];

    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Order::Attack => "attack",
            Order::Retreat => "retreat",
        }
    }

    /// Its place in a list of both.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What most are for; with as many for each, retreat.
    #[must_use]
    pub const fn majority(attack: u32, retreat: u32) -> Order {
        if attack > retreat { Order::Attack } else { Order::Retreat }
    }
}

impl Fold for Order {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.index() as u64);
    }
}
