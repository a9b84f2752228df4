//! Signatures that only their owner can make.
//!
//! A [`Chain`] grows by a [`Key`], a key comes out of a [`Ring`], and rings are dealt once, where
//! the cast of a run is made: a loyal general gets its own key, a traitor those of all traitors,
//! who are in league. No field of these is open to the rest of the program, so whatever chain
//! there is was signed with the keys of those whose names it bears.

use alloc::vec::Vec;

use super::order::Order;
use super::path::Path;
use crate::engine::{Digest, Fold, ProcessId};

/// The keys that a general holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ring(u16);

/// The key of one general, held while something is signed.
#[derive(Debug)]
pub struct Key(ProcessId);

/// An order and who has signed it, the commander first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chain {
    order: Order,
    signers: Path,
}

impl Ring {
    /// The rings of so many generals, some of them traitors.
    pub(super) fn deal(generals: u8, traitors: u16) -> Vec<Ring> {
        let ring = |one: u8| if traitors & 1 << one == 0 { Ring(1 << one) } else { Ring(traitors) };
        (0..generals).map(ring).collect()
    }

    /// The key of a general, if it is on this ring.
    #[must_use]
    pub const fn key(self, of: ProcessId) -> Option<Key> {
        if of.0 < 16 && self.0 & 1 << of.0 != 0 { Some(Key(of)) } else { None }
    }

    /// Whose keys are on this ring.
    pub fn owners(self) -> impl Iterator<Item = ProcessId> {
        (0..16).map(ProcessId).filter(move |one| self.0 & 1 << one.0 != 0)
    }
}

impl Chain {
    /// An order with a first signature.
    #[must_use]
    pub const fn signed(order: Order, key: &Key) -> Chain {
        Chain { order, signers: Path::new().then(key.0) }
    }

    /// The same with one more signature.
    #[must_use]
    pub const fn and(self, key: &Key) -> Chain {
        Chain { order: self.order, signers: self.signers.then(key.0) }
    }

    /// The order.
    #[must_use]
    pub const fn order(self) -> Order {
        self.order
    }

    /// Who has signed it.
    #[must_use]
    pub const fn signers(self) -> Path {
        self.signers
    }
}

impl Fold for Chain {
    fn fold(&self, digest: &mut Digest) {
        self.order.fold(digest);
        self.signers.fold(digest);
    }
}
