//! How many processes it takes to bear so many faults: a published table of what is possible at
//! all, for deterministic consensus in which all decide the common value if all begin with it.
//!
//! Dwork, Lynch and Stockmeyer, "Consensus in the Presence of Partial Synchrony", Journal of the
//! ACM 35(2), 1988, Table I.

/// How processes fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Failure {
    /// They stop for good.
    FailStop,
    /// They fail to send some messages or to receive them.
    Omission,
    /// They lie, but cannot forge the signatures of others.
    AuthenticatedByzantine,
    /// They lie.
    Byzantine,
}

/// What is known of time. "Partially" is: there are bounds, but nobody knows them, or they hold
/// only from some moment on that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timing {
    /// There are known bounds on the way of a message and on the pace of processes.
    Synchronous,
    /// There are none.
    Asynchronous,
    /// Messages are partially synchronous, processes synchronous.
    PartialMessages,
    /// Both are partially synchronous.
    PartialBoth,
    /// Processes are partially synchronous, messages synchronous.
    PartialProcesses,
}

/// The least number of processes that bears `t` faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resilience {
    /// It is not known exactly: from `low` to `high` times the faults, and `plus` more at most.
    Between {
        /// At least so many times the faults.
        low: u64,
        /// At most so many times the faults, and `plus` more.
        high: u64,
        /// What may come on top.
        plus: u64,
    },
    /// No number of processes bears even one.
    Never,
    /// So many times the faults, and so many more.
    Times(u64, u64),
}

impl Failure {
    /// The rows of the table, in its order.
    pub const ALL: [Failure; 4] =
        [Failure::FailStop, Failure::Omission, Failure::AuthenticatedByzantine, Failure::Byzantine];

    /// Its name, for whoever shows the table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Failure::FailStop => "fail-stop",
            Failure::Omission => "omission",
            Failure::AuthenticatedByzantine => "authenticated",
            Failure::Byzantine => "byzantine",
        }
    }
}

impl Timing {
    /// The columns of the table, in its order.
    pub const ALL: [Timing; 5] = [
        Timing::Synchronous,
        Timing::Asynchronous,
        Timing::PartialMessages,
        Timing::PartialBoth,
        Timing::PartialProcesses,
    ];

    /// Its name, for whoever shows the table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Timing::Synchronous => "synchronous",
            Timing::Asynchronous => "asynchronous",
            Timing::PartialMessages => "partial-messages",
            Timing::PartialBoth => "partial-both",
            Timing::PartialProcesses => "partial-processes",
        }
    }
}

impl Resilience {
    /// One cell of the table.
    #[must_use]
    pub const fn of(failure: Failure, timing: Timing) -> Resilience {
        use Failure::{AuthenticatedByzantine, Byzantine, FailStop, Omission};
        use Timing::{Asynchronous, PartialBoth, PartialMessages, PartialProcesses, Synchronous};
        match (failure, timing) {
            (_, Asynchronous) => Resilience::Never,
            (FailStop, Synchronous | PartialProcesses)
            | (Omission | AuthenticatedByzantine, Synchronous) => Resilience::Times(1, 0),
            (FailStop | Omission, PartialMessages | PartialBoth)
            | (AuthenticatedByzantine, PartialProcesses) => Resilience::Times(2, 1),
            (Omission, PartialProcesses) => Resilience::Between { low: 2, high: 2, plus: 1 },
            (AuthenticatedByzantine, PartialMessages | PartialBoth) | (Byzantine, _) => {
                Resilience::Times(3, 1)
            }
        }
    }

    /// The least number of processes for so many faults, as a range where it is not known
    /// exactly; none if no number is enough.
    #[must_use]
    pub const fn processes(self, faults: u64) -> Option<(u64, u64)> {
        match self {
            Resilience::Between { low, high, plus } => Some((low * faults, high * faults + plus)),
            Resilience::Never => None,
            Resilience::Times(times, plus) => {
                let least = times * faults + plus;
                Some((least, least))
            }
        }
    }
}
