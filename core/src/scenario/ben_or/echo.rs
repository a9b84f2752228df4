//! What is sent.

use crate::engine::{Digest, Fold};

/// The round of a phase to which a message belongs, or what it is outside of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Round {
    /// Everybody says what it wants.
    Report,
    /// Everybody says what it heard enough others want, if anything.
    Proposal,
    /// Somebody who was down asks whether anybody has decided.
    Question,
    /// Somebody who has decided answers.
    Answer,
}

/// What is sent. A report and an answer always have a value, a question never has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Echo {
    /// The phase, counted from 1: the one in which its sender is, or in an answer the one in which
    /// it decided.
    pub phase: u32,
    /// The round of it.
    pub round: Round,
    /// What it says; none is a proposal of nothing.
    pub value: Option<bool>,
}

impl Fold for Echo {
    fn fold(&self, digest: &mut Digest) {
        let value = self.value.map_or(0, |value| 1 + u64::from(value));
        digest.number(u64::from(self.phase) << 8 | (self.round as u64) << 4 | value);
    }
}
