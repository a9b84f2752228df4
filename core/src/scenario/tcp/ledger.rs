//! The true account of what became of a side's connections and of the data that it was given.
//!
//! No side looks at it: it holds what only an onlooker can know.

use alloc::vec::Vec;

use super::{Birth, Segment, Seq, State};

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
    /// The opening of the other that its connection is with, if it has heard from one.
    pub(super) with: Option<Birth>,
    /// Which bytes of each opening of the other.
    got: Vec<Stretch>,
}

/// Bytes on end that one opening of a side has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Stretch {
    birth: Birth,
    from: Seq,
    to: Seq,
}

impl Ledger {
    /// As long as its SYN is not acknowledged a connection hears from the other's openings: a SYN,
    /// again and again, and then that acknowledgement. Where several of them have the number of
    /// the SYN it cannot tell them apart. It is with the latest: what comes of an older one comes
    /// late.
    pub(super) fn hear(&mut self, birth: Birth) {
        let later = self.with.is_none_or(|with| with.isn == birth.isn && with.nth < birth.nth);
        if later {
            self.with = Some(birth);
        }
    }

    /// So many bytes from a number on, which a segment carried, are given to the user.
    pub(super) fn take(&mut self, segment: &Segment, from: Seq, count: u32) {
        let Segment { birth, .. } = *segment;
        let to = from.plus(count);
        self.bytes = self.bytes.wrapping_add(count);
        self.old |= self.with != Some(birth);
        let own = |one: &&mut Stretch| one.birth == birth;
        let overlaps = |one: &mut Stretch| from.before(one.to) && one.from.before(to);
        self.twice |= self.got.iter_mut().filter(own).any(overlaps);
        match self.got.iter_mut().filter(own).find(|one| one.to == from) {
            Some(one) => one.to = to,
            None => self.got.push(Stretch { birth, from, to }),
        }
    }

    pub(super) const fn crash(&mut self, state: State) {
        if state.is_connected() {
            self.ending = Some(Ending::Forgotten);
        }
    }
}
