//! What is asked of a run.

use alloc::vec::Vec;

use super::protocol::Side;
use crate::engine::{self, End, Event, Finding, Recorder, Tick, Verdict, What};

/// How a run comes out: whether the call was heard.
pub const OUTCOMES: [&str; 2] = ["heard", "missed"];

/// Watches a run.
///
/// * Validity: nobody has heard what did not arrive.
/// * Termination: whoever listens decides in the end.
#[derive(Clone, Debug, Default)]
pub struct Judge {
    arrived: bool,
    decided: Option<(Tick, bool)>,
    now: Tick,
}

impl Recorder<Side> for Judge {
    fn record(&mut self, event: &Event<Side>) {
        self.now = event.at;
        match &event.what {
            What::Delivered { .. } => self.arrived = true,
            What::Decided { decision, .. } => self.decided = Some((event.at, *decision)),
            _ => {}
        }
    }
}

impl engine::Judge<Side> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let validity = match self.decided {
            Some((at, true)) if !self.arrived => Verdict::Violated { at },
            Some(_) => Verdict::Holds,
            None if end.is_some() => Verdict::Holds,
            None => Verdict::Pending,
        };
        let termination = match self.decided {
            Some(_) => Verdict::Holds,
            None if end == Some(End::Quiescent) => Verdict::Violated { at: self.now },
            None => Verdict::Pending,
        };
        alloc::vec![
            Finding { property: "validity", verdict: validity },
            Finding { property: "termination", verdict: termination },
        ]
    }
}
