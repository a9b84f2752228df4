//! What all know beforehand, and what follows from what was heard.

/// How a run came out: as in all of consensus, and whether it was broken off after its last phase
/// or waits for messages that never come.
pub const OUTCOMES: [&str; 6] = ["attack", "retreat", "split", "wrong", "undecided", "stuck"];

/// What faulty processes do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Faults {
    /// They go down.
    Crash,
    /// They lie.
    Lies,
}

/// What all know beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rules {
    /// How many processes there are.
    pub processes: u8,
    /// How many of them may be faulty.
    pub faults: u8,
    /// What the faulty ones do.
    pub kind: Faults,
    /// After how many phases the run is broken off.
    pub phases: u32,
}

/// What a process does with the proposals it has waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It decides this.
    Decide(bool),
    /// It wants this from now on.
    Adopt(bool),
    /// It flips a coin.
    Flip,
}

fn counted(values: &[Option<bool>]) -> [usize; 2] {
    [false, true].map(|wanted| values.iter().filter(|value| **value == Some(wanted)).count())
}

impl Rules {
    /// How many messages a process waits for in each round, its own among them: everybody else
    /// may be faulty.
    #[must_use]
    pub const fn quorum(self) -> usize {
        self.processes.saturating_sub(self.faults) as usize
    }

    /// How many that say the same are enough: all that were waited for, or, where some may lie,
    /// more than half of all and of the liars.
    #[must_use]
    pub const fn enough(self) -> usize {
        match self.kind {
            Faults::Crash => self.quorum(),
            Faults::Lies => (self.processes as usize + self.faults as usize) / 2 + 1,
        }
    }

    /// How many proposals make a process want the same: more than the liars can make.
    #[must_use]
    pub const fn sway(self) -> usize {
        match self.kind {
            Faults::Crash => 1,
            Faults::Lies => self.faults as usize + 1,
        }
    }

    /// What a process proposes after these reports.
    #[must_use]
    pub fn propose(self, reports: &[Option<bool>]) -> Option<bool> {
        let counts = counted(reports);
        [false, true].into_iter().find(|value| counts[usize::from(*value)] >= self.enough())
    }

    /// What a process does after these proposals.
    #[must_use]
    pub fn settle(self, proposals: &[Option<bool>]) -> Verdict {
        let counts = counted(proposals);
        let best = counts[1] > counts[0];
        match counts[usize::from(best)] {
            votes if votes >= self.enough() => Verdict::Decide(best),
            votes if votes >= self.sway() => Verdict::Adopt(best),
            _ => Verdict::Flip,
        }
    }
}
