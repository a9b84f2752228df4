//! How long the two wait: timers, retries and patience, as data.

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
    /// How long a SYN,ACK is repeated by a side that was listening.
    pub synack: Patience,
    /// How long data is repeated.
    pub data: Patience,
    /// How long a FIN is repeated.
    pub fin: Patience,
    /// How long TIME-WAIT lasts: twice the maximum segment lifetime.
    pub time_wait: u64,
    /// How long FIN-WAIT-2 lasts at most, if it ends by itself.
    pub fin_wait_2: Option<u64>,
    /// An acknowledgement that only says what is expected is sent this long after the last one
    /// at the earliest, or an answer to an answer could go on for ever (RFC 5961, section 10).
    pub throttle: u64,
}

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
    synack: Patience::Lasts(180_000),
    data: Patience::Lasts(100_000),
    fin: Patience::Lasts(100_000),
    time_wait: 240_000,
    fin_wait_2: None,
    throttle: 500,
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
    // tcp_synack_retries: 1, 3, 7, 15 and 31 s after the first; it is forgotten after 63 s.
    synack: Patience::Tries(5),
    // tcp_retries2 is 15, but is counted as the time that 15 retries from 200 ms on would take.
    data: Patience::Lasts(924_600),
    // Nobody holds the socket any more: eight retries, counted in the same way.
    fin: Patience::Lasts(102_200),
    // TCP_TIMEWAIT_LEN and tcp_fin_timeout.
    time_wait: 60_000,
    fin_wait_2: Some(60_000),
    // tcp_invalid_ratelimit.
    throttle: 500,
};

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
