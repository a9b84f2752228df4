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

    /// Whether it may be shown to a general: the commander has signed it first, nobody twice, and
    /// that general not yet.
    #[must_use]
    pub fn is_for(self, general: ProcessId) -> bool {
        let different = self.signers.iter().fold(0_u16, |set, one| set | 1 << one.0);
        self.signers.iter().next() == Some(ProcessId(0))
            && different.count_ones() == u32::from(self.signers.len())
            && !self.signers.has(general)
    }
}

impl Fold for Chain {
    fn fold(&self, digest: &mut Digest) {
        self.order.fold(digest);
        self.signers.fold(digest);
    }
}

#[cfg(test)]
mod tests {
    use super::{Chain, Ring};
    use crate::engine::{Out, ProcessId, Protocol, Tick};
    use crate::scenario::generals::Order;
    use crate::scenario::generals::plan::{Message, Plan, RoundOver};
    use crate::scenario::generals::protocol::{Book, General};
    use crate::scenario::generals::signed::Envelope;

    /// Whether lieutenant 1 accepts, in a round, a chain that these have signed, the last of whom
    /// shows it.
    fn accepts(round: u8, signers: &[u8]) -> bool {
        // All are traitors but lieutenant 1, so that the others' keys are on one ring.
        let traitors = 0b1101;
        let order = Order::Attack;
        let plan = Plan { generals: 4, signed: true, depth: 3, traitors, order };
        let rings = Ring::deal(4, traitors);
        // A key for each signature: lieutenant 1's is on its own ring alone.
        let key = |of: u8| rings[usize::from(of)].key(ProcessId(of)).expect("its own key");
        let chain = Chain::signed(order, &key(signers[0]));
        let chain = signers[1..].iter().fold(chain, |chain, one| chain.and(&key(*one)));
        let mut general = General::new(ProcessId(1), plan, rings[1]);
        let mut out = Out::new();
        for _ in 1..round {
            general.timer(Tick(0), RoundOver, &mut out);
        }
        let from = ProcessId(*signers.last().expect("somebody has signed it"));
        let message = Message::Signed(Envelope::default().with(Some(chain)));
        general.receive(Tick(0), from, message, &mut out);
        let Book::Signed(letters) = general.book() else { panic!("it holds what was signed") };
        !letters.accepted().is_empty()
    }

    /// OR-BYZ-12: a message of round r bears r different signatures, the commander's first.
    #[test]
    fn or_byz_12_only_chains_of_different_signers_from_the_commander_on_are_accepted() {
        assert!(accepts(1, &[0]) && accepts(2, &[0, 2]) && accepts(3, &[0, 3, 2]));
        // Too few or too many for the round.
        assert!(!accepts(2, &[0]) && !accepts(1, &[0, 2]));
        // Not the commander's, or not from the commander on.
        assert!(!accepts(1, &[2]) && !accepts(2, &[2, 3]) && !accepts(2, &[3, 0]));
        // One signature twice in place of two, or one's own.
        assert!(!accepts(2, &[0, 0]) && !accepts(3, &[0, 2, 2]) && !accepts(3, &[0, 1, 2]));
    }
}
