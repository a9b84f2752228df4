//! Agreement, validity and termination of votes that may be broken off.

use alloc::vec::Vec;

use super::voter::{Mood, Voter};
use crate::engine::{self, End, Event, Finding, Recorder, Verdict, What};
use crate::scenario::consensus::{self, Demands};

/// Watches a run. A run that is broken off after its last phase has not failed to terminate: what
/// would have come of it is open.
#[derive(Clone, Debug)]
pub struct Judge {
    consensus: consensus::Judge,
    demands: Demands,
    broken_off: bool,
}

impl Judge {
    /// A judge of so many processes, of whom this is asked.
    #[must_use]
    pub fn new(processes: usize, demands: Demands) -> Judge {
        let consensus = consensus::Judge::new(processes, demands);
        Judge { consensus, demands, broken_off: false }
    }
}

impl Recorder<Voter> for Judge {
    fn record(&mut self, event: &Event<Voter>) {
        self.consensus.record(event);
        if let What::State { process, state: Mood::BrokenOff } = event.what {
            self.broken_off |= self.demands.holds(process.index());
        }
    }
}

impl engine::Judge<Voter> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let mut findings = engine::Judge::<Voter>::findings(&self.consensus, end);
        for finding in &mut findings {
            let open = finding.property == "termination" && self.broken_off;
            if open && matches!(finding.verdict, Verdict::Violated { .. }) {
                finding.verdict = Verdict::Pending;
            }
        }
        findings
    }
}
