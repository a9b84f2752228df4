//! What the two sides send each other.

use alloc::vec::Vec;

use super::Seq;
use crate::engine::{Digest, Fold};

/// One opening of a side, told apart from all its others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Birth {
    /// The how-manieth it is; 0 is before the run.
    pub nth: u32,
    /// The initial sequence number.
    pub isn: Seq,
}

/// A segment. What its bytes say does not matter here, only how many they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    /// SEG.SEQ.
    pub seq: Seq,
    /// SEG.ACK, if the control bit is set.
    pub ack: Option<Seq>,
    /// The control bit SYN.
    pub syn: bool,
    /// The control bit FIN.
    pub fin: bool,
    /// The control bit RST.
    pub rst: bool,
    /// Bytes of data.
    pub len: u32,
    /// The opening of its sender that it was made in. It is not on the wire and no side looks at
    /// it: it is how the judge knows one connection from another, also where both have the same
    /// numbers.
    pub birth: Birth,
}

impl Segment {
    /// A segment without control bits, acknowledgement and data.
    #[must_use]
    pub const fn bare(seq: Seq, birth: Birth) -> Segment {
        Segment { seq, ack: None, syn: false, fin: false, rst: false, len: 0, birth }
    }

    /// SEG.LEN: the sequence numbers that it takes; SYN and FIN take one each.
    #[must_use]
    pub const fn extent(&self) -> u32 {
        self.len + self.syn as u32 + self.fin as u32
    }

    /// Whether there is something in it for the user: bytes, or that there will be no more.
    #[must_use]
    pub const fn has_text(&self) -> bool {
        self.len > 0 || self.fin
    }

    /// The number behind its last.
    #[must_use]
    pub const fn end(&self) -> Seq {
        self.seq.plus(self.extent())
    }

    /// Its control bits, in the order in which they are written.
    #[must_use]
    pub fn control(&self) -> Vec<&'static str> {
        let bits =
            [(self.syn, "SYN"), (self.rst, "RST"), (self.ack.is_some(), "ACK"), (self.fin, "FIN")];
        bits.iter().filter(|(set, _)| *set).map(|(_, name)| *name).collect()
    }
}

impl Fold for Segment {
    fn fold(&self, digest: &mut Digest) {
        let bits = [self.syn, self.fin, self.rst, self.ack.is_some()];
        let bits = bits.iter().fold(0, |all, bit| all << 1 | u64::from(*bit));
        digest.number(u64::from(self.seq.0) << 32 | u64::from(self.ack.unwrap_or_default().0));
        digest.number(u64::from(self.len) << 4 | bits);
    }
}
