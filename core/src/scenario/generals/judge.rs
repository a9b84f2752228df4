//! The two conditions of the Byzantine generals, and that the loyal come to an end.

use alloc::vec::Vec;

use super::order::Order;
use super::plan::Plan;
use super::protocol::General;
use crate::engine::{self, End, Event, Finding, ProcessId, Recorder, Tick, Verdict, What};

/// How it comes out: the loyal lieutenants agree and obey a loyal commander; they differ; they
/// agree, but not on what their loyal commander ordered; one of them has not decided.
pub const OUTCOMES: [&str; 4] = ["agreed", "split", "disobeyed", "undecided"];

/// The properties that traitors may break.
pub(in crate::scenario) const ASKED: [&str; 2] = ["IC1", "IC2"];

/// Watches the loyal lieutenants.
///
/// * IC1: all of them obey the same order.
/// * IC2: if the commander is loyal, each of them obeys its order. Nothing is asked if it is not, or
///   if it was down when it should have given one.
/// * Termination: each of them decides.
#[derive(Clone, Debug)]
pub struct Judge {
    plan: Plan,
    decisions: Vec<Option<(Tick, Order)>>,
    order: Asked,
    now: Tick,
}

/// What there is to obey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// The commander has not spoken yet.
    Awaited,
    /// It has ordered.
    Ordered,
    /// It went down before it could, and has missed its round.
    Never,
}

impl Judge {
    /// A judge who has seen nothing yet.
    #[must_use]
    pub fn new(plan: Plan) -> Judge {
        let decisions = alloc::vec![None; usize::from(plan.generals)];
        Judge { plan, decisions, order: Asked::Awaited, now: Tick(0) }
    }

    fn made(&self) -> impl Iterator<Item = Option<(Tick, Order)>> {
        self.plan.loyal_lieutenants().map(|one| self.decisions[one.index()])
    }

    /// How a property stands that is broken by the first decision that breaks it.
    fn unless(&self, broken: impl Fn(Order) -> bool, end: Option<End>) -> Verdict {
        let breaking = self.made().flatten().filter(|made| broken(made.1)).map(|made| made.0);
        match breaking.min() {
            Some(at) => Verdict::Violated { at },
            // Who has not decided by the end obeys nobody, and breaks nothing but termination.
            None if end == Some(End::Quiescent) || self.made().all(|made| made.is_some()) => {
                Verdict::Holds
            }
            None => Verdict::Pending,
        }
    }

    fn agreement(&self, end: Option<End>) -> Verdict {
        let first = self.made().flatten().min_by_key(|made| made.0);
        self.unless(|order| first.is_some_and(|first| first.1 != order), end)
    }

    fn obedience(&self, end: Option<End>) -> Verdict {
        if self.plan.is_traitor(ProcessId(0)) || self.order == Asked::Never {
            return Verdict::Unasked;
        }
        self.unless(|order| order != self.plan.order, end)
    }

    fn termination(&self, end: Option<End>) -> Verdict {
        if self.made().all(|made| made.is_some()) {
            Verdict::Holds
        } else if end == Some(End::Quiescent) {
            Verdict::Violated { at: self.now }
        } else {
            Verdict::Pending
        }
    }
}

impl Recorder<General> for Judge {
    fn record(&mut self, event: &Event<General>) {
        self.now = event.at;
        match event.what {
            What::Decided { process, decision } => {
                self.decisions[process.index()] = Some((event.at, decision));
            }
            What::Sent { name, .. } if name.from == ProcessId(0) => self.order = Asked::Ordered,
            What::Crashed { process: ProcessId(0) } if self.order == Asked::Awaited => {
                self.order = Asked::Never;
            }
            _ => {}
        }
    }
}

impl engine::Judge<General> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        alloc::vec![
            Finding { property: ASKED[0], verdict: self.agreement(end) },
            Finding { property: ASKED[1], verdict: self.obedience(end) },
            Finding { property: "termination", verdict: self.termination(end) },
        ]
    }
}
