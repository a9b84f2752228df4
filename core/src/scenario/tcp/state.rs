//! The eleven states, and who is in which.

use crate::engine::{Digest, Fold};

/// A state of a connection, named as in RFC 9293.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the RFC's")]
pub enum State {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait,
}

use State::{CloseWait, Closed, Closing, Established, FinWait1, FinWait2, LastAck, Listen};
use State::{SynReceived, SynSent, TimeWait};

impl State {
    /// All of them.
    pub const ALL: [State; 11] = [
        Closed,
        Listen,
        SynSent,
        SynReceived,
        Established,
        FinWait1,
        FinWait2,
        CloseWait,
        Closing,
        LastAck,
        TimeWait,
    ];

    /// The RFC's name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Closed => "CLOSED",
            Listen => "LISTEN",
            SynSent => "SYN-SENT",
            SynReceived => "SYN-RECEIVED",
            Established => "ESTABLISHED",
            FinWait1 => "FIN-WAIT-1",
            FinWait2 => "FIN-WAIT-2",
            CloseWait => "CLOSE-WAIT",
            Closing => "CLOSING",
            LastAck => "LAST-ACK",
            TimeWait => "TIME-WAIT",
        }
    }

    /// Whether whoever is in it believes that there is somebody at the other end to talk to or
    /// to hear from.
    #[must_use]
    pub const fn believes(self) -> bool {
        matches!(self, Established | FinWait1 | FinWait2 | CloseWait)
    }

    /// Whether there is a connection at all, or half of one.
    #[must_use]
    pub const fn is_connected(self) -> bool {
        !matches!(self, Closed | Listen)
    }

    /// Whether the sequence numbers of both sides are known and the handshake is over.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Closed | Listen | SynSent | SynReceived)
    }

    /// Whether data of the other side is still welcome.
    #[must_use]
    pub const fn takes_data(self) -> bool {
        matches!(self, Established | FinWait1 | FinWait2)
    }
}

impl Fold for State {
    fn fold(&self, digest: &mut Digest) {
        digest.number(*self as u64);
    }
}
