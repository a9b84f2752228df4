//! Agreement, validity and termination of a coordinated attack.

use alloc::vec::Vec;

use super::protocol::{Decision, General, Plan};
use crate::engine::{self, End, Event, Finding, Recorder, Span, Tick, Verdict, What};

/// The rows of the outcome matrix.
pub const OUTCOMES: [&str; 4] = ["both", "only-a", "only-b", "neither"];

/// Watches a night.
///
/// * Agreement: both do the same. Neither attacking is agreement.
/// * Validity: if nobody wants to attack, nobody attacks; if both do and no message is lost,
///   both attack. A message that the enemy holds back beyond the law of the roads and past dawn
///   counts as lost, as it does in the model of rounds; and where a general went down, nothing
///   is asked.
/// * Termination: both have decided by dawn, or where there is none when nothing more happens.
#[derive(Clone, Debug)]
pub struct Judge {
    plan: Plan,
    travel: Span,
    decisions: [Option<(Tick, Decision)>; 2],
    under_way: u32,
    disturbed: bool,
    /// Whether validity was kept before anything disturbed the night: what is lost later is lost
    /// to nobody.
    kept: bool,
    /// When it was settled that somebody had retreated although nothing was lost.
    faint: Option<Tick>,
    now: Tick,
}

impl Judge {
    /// A judge at nightfall.
    #[must_use]
    pub const fn new(plan: Plan, travel: Span) -> Judge {
        Judge {
            plan,
            travel,
            decisions: [None; 2],
            under_way: 0,
            disturbed: false,
            kept: false,
            faint: None,
            now: Tick(0),
        }
    }

    fn first(&self, wanted: Decision) -> Option<Tick> {
        let moments = self.decisions.iter().flatten();
        moments.filter(|made| made.1 == wanted).map(|made| made.0).min()
    }

    /// Dawn is behind us, or nothing more happens: who has not decided has not attacked.
    fn over(&self, end: Option<End>) -> bool {
        end == Some(End::Quiescent) || self.plan.dawn.is_some_and(|dawn| self.now > dawn)
    }

    /// Whether who attacks is settled.
    fn settled(&self, end: Option<End>) -> bool {
        self.decisions.iter().all(Option::is_some) || self.over(end)
    }

    fn agreement(&self, end: Option<End>) -> Verdict {
        let attacks = |made: &Option<(Tick, Decision)>| {
            made.is_some_and(|(_, decision)| decision == Decision::Attack)
        };
        let settled = self.settled(end);
        match self.first(Decision::Attack) {
            Some(_) if self.decisions.iter().all(attacks) => Verdict::Holds,
            // Attacking is done at dawn: who is down then, or decides later, has not attacked.
            Some(at) if settled => Verdict::Violated { at },
            None if settled => Verdict::Holds,
            _ => Verdict::Pending,
        }
    }

    fn validity(&self, end: Option<End>) -> Verdict {
        let settled = self.settled(end);
        if !self.plan.wanted {
            return match self.first(Decision::Attack) {
                Some(at) => Verdict::Violated { at },
                None if settled => Verdict::Holds,
                None => Verdict::Pending,
            };
        }
        match self.faint {
            Some(at) => Verdict::Violated { at },
            None if self.kept => Verdict::Holds,
            None if self.disturbed => Verdict::Unasked,
            None if settled && self.first(Decision::Retreat).is_none() => Verdict::Holds,
            None => Verdict::Pending,
        }
    }

    fn termination(&self, end: Option<End>) -> Verdict {
        let on_time = |made: &Option<(Tick, Decision)>| {
            let in_time = |moment| self.plan.dawn.is_none_or(|dawn| moment <= dawn);
            made.is_some_and(|(moment, _)| in_time(moment))
        };
        if self.decisions.iter().all(on_time) {
            Verdict::Holds
        } else if self.over(end) {
            Verdict::Violated { at: self.plan.dawn.unwrap_or(self.now) }
        } else {
            Verdict::Pending
        }
    }
}

impl Recorder<General> for Judge {
    fn record(&mut self, event: &Event<General>) {
        self.now = event.at;
        match &event.what {
            What::Sent { fate, .. } | What::Copied { fate, .. } => {
                let end = fate.end();
                self.under_way += 1;
                let past_dawn = self.plan.dawn.is_some_and(|dawn| end > dawn);
                let late = end > event.at + self.travel.high && past_dawn;
                self.disturbed |= late;
            }
            What::Delivered { .. } => self.under_way -= 1,
            What::Lost { .. } => {
                self.under_way -= 1;
                self.disturbed = true;
            }
            What::Crashed { .. } => self.disturbed = true,
            What::Decided { process, decision } => {
                self.decisions[process.index()] = Some((event.at, *decision));
            }
            What::Cut { .. }
            | What::Drawn { .. }
            | What::Flipped { .. }
            | What::Healed { .. }
            | What::Note { .. }
            | What::Recovered { .. }
            | What::State { .. }
            | What::Timer { .. }
            | What::Withheld { .. } => {}
        }
        // Whether a message is lost is known once none is under way; what comes after that
        // changes nothing any more.
        if self.under_way == 0 && !self.disturbed {
            self.faint = self.faint.or_else(|| self.first(Decision::Retreat));
        }
        self.kept |=
            !self.disturbed && self.settled(None) && self.first(Decision::Retreat).is_none();
    }
}

impl engine::Judge<General> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        alloc::vec![
            Finding { property: "agreement", verdict: self.agreement(end) },
            Finding { property: "validity", verdict: self.validity(end) },
            Finding { property: "termination", verdict: self.termination(end) },
        ]
    }
}
