//! The true account of what became of a side's connections and of the data that it was given.
//!
//! No side looks at it: it holds what only an onlooker can know.

use alloc::vec::Vec;

use super::{Segment, Seq, State};

/// How a connection came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Its own user broke it off.
    Aborted,
    /// Both directions were closed.
    Closed,
    /// Its side lost its memory.
    Forgotten,
    /// Nobody answered for too long.
    GaveUp,
    /// The other reset it.
    Reset,
}

/// What became of a side's connections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ledger {
    /// Whether it has believed a connection to be open.
    pub opened: bool,
    /// How its last connection ended.
    pub ending: Option<Ending>,
    /// Whether a byte was given to the user twice.
    pub twice: bool,
    /// Whether a byte from another connection than this one was given to the user.
    pub old: bool,
    /// How many bytes were given to the user.
    pub bytes: u32,
    /// How many bytes of each of the sender's connections, from its first on.
    got: Vec<(Seq, u32)>,
}

impl Ledger {
    /// So many bytes from a number on, which a segment carried, are given to the user of a
    /// connection with that sender's `irs`.
    pub(super) fn take(&mut self, segment: &Segment, seq: Seq, count: u32, irs: Seq) {
        self.bytes = self.bytes.wrapping_add(count);
        self.old |= segment.birth != irs;
        let offset = seq.since(segment.birth.plus(1));
        let place = self.got.iter().position(|one| one.0 == segment.birth);
        let place = place.unwrap_or_else(|| {
            self.got.push((segment.birth, 0));
            self.got.len() - 1
        });
        let known = &mut self.got[place].1;
        self.twice |= offset < *known;
        *known = (*known).max(offset.wrapping_add(count));
    }

    pub(super) const fn crash(&mut self, state: State) {
        if state.is_connected() {
            self.ending = Some(Ending::Forgotten);
        }
    }
}
