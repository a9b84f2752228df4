//! Signed messages: what a general holds, and what it can send.

use alloc::vec::Vec;

use super::chain::{Chain, Ring};
use super::order::Order;
use crate::engine::{Digest, Fold, ProcessId};

/// What one message carries: at most one chain for each order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Envelope {
    chains: [Option<Chain>; 2],
}

impl Envelope {
    /// The same with one more order in it.
    #[must_use]
    pub const fn with(mut self, chain: Option<Chain>) -> Envelope {
        if let Some(chain) = chain {
            self.chains[chain.order().index()] = Some(chain);
        }
        self
    }

    /// The chain for an order, if there is one in it.
    #[must_use]
    pub const fn chain(self, order: Order) -> Option<Chain> {
        self.chains[order.index()]
    }

    /// The chains in it.
    pub fn iter(self) -> impl Iterator<Item = Chain> {
        self.chains.into_iter().flatten()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.chains[0].is_none() && self.chains[1].is_none()
    }
}

impl Fold for Envelope {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.iter().count() as u64);
        self.iter().for_each(|chain| chain.fold(digest));
    }
}

/// What a general holds: its keys, the first chain that it accepted for each order, and, if it is
/// a traitor, every chain that ever reached it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Letters {
    ring: Ring,
    accepted: Envelope,
    kept: Vec<Chain>,
}

impl Letters {
    pub(super) const fn new(ring: Ring) -> Letters {
        Letters { ring, accepted: Envelope { chains: [None; 2] }, kept: Vec::new() }
    }

    /// The first chain that it accepted for each order.
    #[must_use]
    pub const fn accepted(&self) -> Envelope {
        self.accepted
    }

    /// Takes a chain that has come in time: an order that it had not yet is accepted.
    pub(super) fn take(&mut self, chain: Chain, keeps: bool) {
        if self.accepted.chain(chain.order()).is_none() {
            self.accepted = self.accepted.with(Some(chain));
        }
        if keeps && !self.kept.contains(&chain) {
            self.kept.push(chain);
        }
    }

    /// What the algorithm has it send in a round: each order that it accepted in the round
    /// before, with its signature, to whoever has not signed it.
    pub(super) fn passed_on(&self, me: ProcessId, to: ProcessId, round: u8) -> Envelope {
        let fresh = self.accepted.iter().filter(|chain| chain.signers().len() + 1 == round);
        let news = fresh.filter(|chain| !chain.signers().has(to));
        let key = self.ring.key(me);
        news.fold(Envelope::default(), |envelope, chain| {
            envelope.with(key.as_ref().map(|key| chain.and(key)))
        })
    }

    /// The commander's own order, signed.
    pub(super) fn ordered(&self, me: ProcessId, order: Order) -> Envelope {
        let chain = self.ring.key(me).map(|key| Chain::signed(order, &key));
        Envelope::default().with(chain)
    }

    /// A chain for an order with exactly as many signatures as a round asks for, its own last, if
    /// it can be made of what it holds and of the keys on its ring. One such chain is as good as
    /// another: whoever is loyal and has signed it has told everybody.
    pub(super) fn forged(
        &self,
        order: Order,
        me: ProcessId,
        to: ProcessId,
        round: u8,
    ) -> Option<Chain> {
        let own = self.ring.key(me)?;
        let commander = self.ring.key(ProcessId(0));
        let begun = commander.map(|key| Chain::signed(order, &key));
        if me == ProcessId(0) {
            return begun.filter(|_| round == 1);
        }
        let kept = self.kept.iter().copied().filter(|chain| chain.order() == order);
        let bases = begun.into_iter().chain(kept);
        let free = |chain: &Chain| !chain.signers().has(me) && !chain.signers().has(to);
        bases.filter(free).find_map(|base| {
            let missing = round.checked_sub(1 + base.signers().len())?;
            let fellows = self
                .ring
                .owners()
                .filter(|one| *one != me && *one != to && !base.signers().has(*one));
            let keys = fellows.filter_map(|one| self.ring.key(one)).take(missing.into());
            let padded = keys.fold(base, |chain, key| chain.and(&key));
            (padded.signers().len() + 1 == round).then(|| padded.and(&own))
        })
    }
}
