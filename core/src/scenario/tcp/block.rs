//! What a side remembers of one connection.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::{Estimator, Profile, Segment, Seq};
use crate::engine::Tick;

/// After a timeout all that was under way counts as lost, and is sent again as acknowledgements
/// come (RFC 5681, section 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Resend {
    /// The next number to be sent again.
    pub next: Seq,
    /// The number behind what was under way.
    pub end: Seq,
    /// How many segments may be under way at once.
    pub window: u32,
}

/// What a side remembers of one connection: the transmission control block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// ISS: its own initial sequence number.
    pub iss: Seq,
    /// IRS: the other's.
    pub irs: Seq,
    /// SND.UNA: the oldest number that is not acknowledged.
    pub una: Seq,
    /// SND.NXT: the next number to be sent.
    pub nxt: Seq,
    /// RCV.NXT: the next number that is expected.
    pub rcv: Seq,
    /// Whether it came from LISTEN.
    pub passive: bool,
    /// How many bytes its user has given it to send.
    pub(super) written: u32,
    /// Whether its user has closed, and whether the FIN was sent.
    pub(super) fin: (bool, bool),
    /// How long a segment the other sends: the longest so far, and at first what a kernel takes
    /// for the least that anybody can (TCP_MSS_DEFAULT).
    pub(super) longest: u32,
    /// What came too early, or with the other's SYN.
    pub(super) held: Vec<Segment>,
    pub(super) rtt: Estimator,
    /// The segment whose round trip is being measured: the acknowledgement, and when it was sent.
    pub(super) timed: Option<(Seq, Tick)>,
    /// What is acknowledged once a whole round trip has been measured.
    pub(super) lap: Seq,
    pub(super) armed: bool,
    pub(super) retries: u32,
    pub(super) first_retry: Option<Tick>,
    pub(super) syn_repeated: bool,
    /// When it last said what it expects without having to.
    pub(super) answered: Option<Tick>,
    /// Whether it owes the other an acknowledgement that waits for company.
    pub(super) owes: bool,
    /// Whether its user closes because the other has.
    pub(super) answers: bool,
    /// What is sent again after a timeout, if there is more than one segment of it.
    pub(super) resend: Option<Resend>,
}

impl Block {
    pub(super) const fn new(iss: Seq, profile: Profile) -> Block {
        Block {
            iss,
            irs: Seq(0),
            una: iss,
            nxt: iss,
            rcv: Seq(0),
            passive: false,
            written: 0,
            fin: (false, false),
            longest: 536,
            held: Vec::new(),
            rtt: Estimator::new(profile),
            timed: None,
            lap: iss,
            armed: false,
            retries: 0,
            first_retry: None,
            syn_repeated: false,
            answered: None,
            owes: false,
            answers: false,
            resend: None,
        }
    }

    /// What of it can still matter from now on: it keeps moments only to know how long ago they were.
    pub(super) fn essence<H: Hasher>(&self, now: Tick, profile: Profile, essence: &mut H) {
        let Block { iss, irs, una, nxt, rcv, passive, written, fin, longest, held, rtt, .. } = self;
        (iss, irs, una, nxt, rcv, passive, written, fin, longest, held, rtt).hash(essence);
        let Block { timed, lap, armed, retries, first_retry, syn_repeated, .. } = self;
        (lap, armed, retries, syn_repeated).hash(essence);
        let Block { answered, owes, answers, resend, .. } = self;
        (owes, answers, resend, timed.map(|(end, _)| end)).hash(essence);
        let throttle = profile.timers().throttle;
        let sent = timed.map(|(_, sent)| sent);
        for (moment, most) in [(sent, u64::MAX), (*first_retry, u64::MAX), (*answered, throttle)] {
            moment.map(|moment| now.0.saturating_sub(moment.0).min(most)).hash(essence);
        }
    }

    /// Whether its FIN was sent and acknowledged.
    pub(super) fn fin_is_acked(&self) -> bool {
        self.fin.1 && self.una == self.nxt
    }

    /// The number behind the last byte that its user has written.
    pub(super) const fn data_end(&self) -> Seq {
        self.iss.plus(1).plus(self.written)
    }
}
