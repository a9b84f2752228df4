//! What a loyal lieutenant can conclude about who lies, if no more generals are traitors than it
//! reckons with and every messenger arrives in time.
//!
//! A loyal general tells everybody what it was told. So if somebody reports of another what that one
//! has not said to oneself, one of the two is a traitor; and whoever says nothing where a loyal
//! general would speak is one. Traitors say what they like: so every set of generals that explains
//! all this, and is not too large, may be that of the traitors.

use alloc::vec::Vec;

use crate::engine::ProcessId;

/// What one lieutenant holds against the others: a bit for each general.
#[derive(Clone, Debug)]
pub(super) struct Suspicion {
    me: ProcessId,
    /// How many traitors it reckons with.
    most: u8,
    /// For each general, those of whom it or that one is a traitor.
    against: Vec<u16>,
    /// Those who must be traitors.
    found_out: u16,
    /// Who was silent, and in which round: that is noticed when the round is over.
    silent: Vec<(u8, ProcessId)>,
    /// All who may be the traitors together, each set of them.
    possible: Vec<u16>,
}

/// What follows for one general and another who reports of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Conclusion {
    /// Whether the one can be loyal.
    pub(super) source: bool,
    /// Whether the other can be.
    pub(super) teller: bool,
    /// Whether the one can be a traitor.
    pub(super) false_source: bool,
    /// Whether both can be traitors.
    pub(super) neither: bool,
}

impl Suspicion {
    pub(super) fn new(me: ProcessId, generals: u8, most: u8) -> Suspicion {
        let against = alloc::vec![0; usize::from(generals)];
        let (found_out, silent, possible) = (0, Vec::new(), Vec::new());
        let mut one = Suspicion { me, most, against, found_out, silent, possible };
        one.conclude();
        one
    }

    /// One of the two is a traitor.
    pub(super) fn contradict(&mut self, one: ProcessId, other: ProcessId) {
        self.against[one.index()] |= 1 << other.0;
        self.against[other.index()] |= 1 << one.0;
        self.conclude();
    }

    /// Somebody says nothing in a round in which a loyal general would.
    pub(super) fn silence(&mut self, round: u8, by: ProcessId) {
        self.silent.push((round, by));
    }

    /// Something of this round arrives: who was silent in those before is found out.
    pub(super) fn begin(&mut self, round: u8) {
        let before = self.silent.len();
        let over = self.silent.iter().filter(|silent| silent.0 < round);
        self.found_out = over.fold(self.found_out, |all, silent| all | 1 << silent.1.0);
        self.silent.retain(|silent| silent.0 >= round);
        if self.silent.len() < before {
            self.conclude();
        }
    }

    /// Finds all sets of traitors that explain what was said.
    fn conclude(&mut self) {
        let others = ((1_u16 << self.against.len()) - 1) & !(1 << self.me.0);
        let explains = |set: &u16| {
            let loyal = others & !set;
            let peaceful = |one: usize| loyal & 1 << one == 0 || self.against[one] & loyal == 0;
            set & !others == 0
                && set.count_ones() <= u32::from(self.most)
                && self.found_out & !set == 0
                && (0..self.against.len()).all(peaceful)
        };
        self.possible = (0..=others).filter(explains).collect();
    }

    /// What follows for two generals; nothing if there are more traitors than it reckons with.
    pub(super) fn conclusion(&self, source: ProcessId, teller: ProcessId) -> Option<Conclusion> {
        let (one, other) = (1_u16 << source.0, 1_u16 << teller.0);
        let any = |fits: &dyn Fn(u16) -> bool| self.possible.iter().any(|set| fits(*set));
        (!self.possible.is_empty()).then(|| Conclusion {
            source: any(&|set| set & one == 0),
            teller: any(&|set| set & other == 0),
            false_source: any(&|set| set & one != 0),
            neither: any(&|set| set & one != 0 && set & other != 0),
        })
    }
}
