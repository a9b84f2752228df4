//! What all know beforehand: how many there are, and how many make a certificate.

use crate::engine::{ProcessId, Tick};

/// Sequence numbers run from 1 to this one. With checkpoints the window would move on; without
/// them it stays where it is.
pub const HIGH_WATER: u8 = 16;

/// The sizes and times that the replicas and their client have agreed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The replicas: processes 0 to n - 1; the client is process n.
    pub n: u8,
    /// The faulty ones among them that the sizes are made for.
    pub f: u8,
    /// How many make a quorum: with n = 3f + 1 these are 2f + 1.
    pub quorum: u8,
    /// The requests that the client makes.
    pub requests: u8,
    /// How long the client waits for replies, and a backup in view 0 for an execution.
    pub timeout: u64,
    /// When all give up: nobody repeats anything or leaves a view after that.
    pub patience: Tick,
    /// The replicas that may lie, a bit for each.
    pub traitors: u64,
    /// Whether these may also speak where an honest replica would say nothing.
    pub out_of_turn: bool,
}

impl Plan {
    /// The client.
    #[must_use]
    pub const fn client(&self) -> ProcessId {
        ProcessId(self.n)
    }

    /// The primary of a view.
    #[must_use]
    pub const fn primary(&self, view: u32) -> ProcessId {
        #[allow(clippy::cast_possible_truncation, reason = "less than n, which is one byte")]
        let place = (view % self.n as u32) as u8;
        ProcessId(place)
    }

    /// Whether a replica may lie.
    #[must_use]
    pub const fn may_lie(&self, process: ProcessId) -> bool {
        self.traitors >> process.0 & 1 == 1
    }

    /// The other replicas.
    pub fn others(&self, me: ProcessId) -> impl Iterator<Item = ProcessId> + use<> {
        (0..self.n).map(ProcessId).filter(move |one| *one != me)
    }

    /// Whether any two quorums share an honest replica.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        2 * self.quorum as u32 > self.n as u32 + self.traitors.count_ones()
    }

    /// How long is waited after so many disappointments: each time twice as long.
    #[must_use]
    pub const fn waiting_time(&self, disappointments: u32) -> u64 {
        let doublings = if disappointments < 32 { disappointments } else { 32 };
        self.timeout.saturating_mul(1 << doublings)
    }

    /// Whether it is worth while to wait so long: not until after all have given up.
    #[must_use]
    pub const fn is_patient(&self, now: Tick, ticks: u64) -> bool {
        now.0.saturating_add(ticks) < self.patience.0
    }

    /// The smallest quorum of which any two share more than f, so that they share an honest one.
    #[must_use]
    pub const fn quorum_of(n: u64, f: u64) -> u64 {
        let quorum = (n + f) / 2 + 1;
        if quorum < n { quorum } else { n }
    }
}
