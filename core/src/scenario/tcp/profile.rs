//! How long the two wait: timers, retries and patience, as data.

use crate::engine::Tick;

/// Whose timers a connection has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// RFC 9293 and RFC 6298.
    Rfc,
    /// The same, with the first timeout of RFC 1122: three seconds.
    Rfc1122,
    /// A Linux kernel of version 6.18, without options, as it ships.
    Linux,
}

/// When retransmitting ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// After so many retransmissions, when the last one's timer runs down too.
    Tries(u32),
    /// When a timer runs down so many milliseconds after the first retransmission, or later.
    Lasts(u64),
}

/// The timers of a profile, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timers {
    /// The retransmission timeout before any round trip was measured.
    pub initial: u64,
    /// What it becomes if the SYN had to be sent again and nothing could be measured (RFC 6298,
    /// rule 5.7).
    pub fallback: u64,
    /// The least timeout.
    pub least: u64,
    /// The most.
    pub most: u64,
    /// The least that is added to the smoothed round trip for its variance.
    pub margin: u64,
    /// How many retransmissions of a SYN come at the same pace before the timeout doubles.
    pub linear: u32,
    /// How long a SYN is repeated.
    pub syn: Patience,
    /// How long a SYN,ACK is repeated by a side that had asked itself, its SYNs counted.
    pub crossed: Patience,
    /// How long a SYN,ACK is repeated by a side that was listening.
    pub synack: Patience,
    /// How long data is repeated, and a FIN while its user can still hear something.
    pub data: Patience,
    /// How long a FIN is repeated once the other's was heard.
    pub fin: Patience,
    /// How long TIME-WAIT lasts: twice the maximum segment lifetime.
    pub time_wait: u64,
    /// How long the other's FIN waits for its acknowledgement, in case there is soon something to
    /// go with it: if no data came before it, and if some did. None is at once.
    pub delayed: Option<[u64; 2]>,
    /// An acknowledgement that only says what is expected is sent this long after the last one
    /// at the earliest, or an answer to an answer could go on for ever (RFC 5961, section 10).
    pub throttle: u64,
    /// How often the clock ticks that timers run by.
    pub tick: u64,
}

/// How many ticks a kernel's wheel of timers is past a coarse place when a run begins. Any number
/// would do; with this one the first second is rounded up by least.
const PHASE: u64 = 5;

const RFC: Timers = Timers {
    initial: 1_000,
    fallback: 3_000,
    least: 1_000,
    // The RFC allows a maximum of 60 s or more; four minutes let a SYN be repeated at its own
    // pace for the three minutes that are required.
    most: 240_000,
    margin: 1,
    linear: 0,
    // MUST-23: at least three minutes for a SYN; at least 100 s for data.
    syn: Patience::Lasts(180_000),
    crossed: Patience::Lasts(180_000),
    synack: Patience::Lasts(180_000),
    data: Patience::Lasts(100_000),
    fin: Patience::Lasts(100_000),
    time_wait: 240_000,
    delayed: None,
    throttle: 500,
    tick: 1,
};

const RFC_1122: Timers = Timers { initial: 3_000, ..RFC };

const LINUX: Timers = Timers {
    // TCP_TIMEOUT_INIT and TCP_TIMEOUT_FALLBACK.
    initial: 1_000,
    fallback: 3_000,
    // TCP_RTO_MIN bounds the variance, not the whole: a timeout is the round trip and 200 ms.
    least: 0,
    most: 120_000,
    margin: 200,
    // tcp_syn_linear_timeouts: four, and then tcp_syn_retries: six that double.
    linear: 4,
    syn: Patience::Tries(10),
    crossed: Patience::Tries(6),
    // tcp_synack_retries: 1, 3, 7, 15 and 31 s after the first; it is forgotten after 63 s.
    synack: Patience::Tries(5),
    // tcp_retries2 is 15, but is counted as the time that 15 retries from 200 ms on would take.
    data: Patience::Lasts(924_600),
    // The user has let go of a socket with nothing left to hear: eight retries, counted so too.
    fin: Patience::Lasts(102_200),
    // TCP_TIMEWAIT_LEN. tcp_fin_timeout is for sockets that nobody holds: here the user who has
    // shut down still listens.
    time_wait: 60_000,
    // A tick, and TCP_ATO_MIN.
    delayed: Some([4, 40]),
    // tcp_invalid_ratelimit.
    throttle: 500,
    // CONFIG_HZ is 250.
    tick: 4,
};

impl Timers {
    /// How long a timer really runs that is set now for so many milliseconds. A kernel rounds up
    /// to a tick of its clock, and more coarsely the longer it is: its wheel has 63 places for
    /// single ticks, as many for every eighth, and so on.
    #[must_use]
    pub const fn wait(&self, now: Tick, long: u64) -> u64 {
        if self.tick == 1 {
            return long;
        }
        let ticks = long.div_ceil(self.tick);
        let mut coarse = 0;
        while ticks >= 63 << coarse {
            coarse += 3;
        }
        let start = now.0 + PHASE * self.tick;
        let due = (((start / self.tick + ticks) >> coarse) + 1) << coarse;
        due * self.tick - start
    }
}

impl Profile {
    /// The timers.
    #[must_use]
    pub const fn timers(self) -> &'static Timers {
        match self {
            Profile::Rfc => &RFC,
            Profile::Rfc1122 => &RFC_1122,
            Profile::Linux => &LINUX,
        }
    }

    /// Whether it is the kernel, which differs from the RFC in more than its timers.
    #[must_use]
    pub const fn is_linux(self) -> bool {
        matches!(self, Profile::Linux)
    }
}
