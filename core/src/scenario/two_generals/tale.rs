//! What there is to say of one plan: the lovers have the same, but tell the time otherwise.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::phrases::{letter, says};
use super::protocol::{Alarm, Decision, General, Letter, Mood, Plan};
use super::teller;
use crate::engine::{ProcessId, Tick};
use crate::phrase::Phrase;
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

/// What there is to say of one plan.
#[derive(Clone, Debug)]
pub struct Words {
    pub(super) plan: Plan,
    /// How moments are told, if not as numbers.
    pub(super) clock: Option<fn(Tick) -> Phrase>,
}

impl Tale<General> for Words {
    fn who(&self, process: usize) -> Phrase {
        if process == 0 { says::name_a() } else { says::name_b() }
    }

    fn message(&self, message: &Letter) -> Phrase {
        letter(*message, &self.plan)
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Decided(decision) => self.decision(decision),
            Mood::Heard => "informed",
            Mood::Resolved => "resolved",
            Mood::Unwilling => "unwilling",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Decision) -> &'static str {
        match decision {
            Decision::Attack => "attack",
            Decision::Retreat => "retreat",
        }
    }

    fn timer(&self, timer: Alarm) -> &'static str {
        match timer {
            Alarm::Dawn => "dawn",
            Alarm::Retry => "retry",
        }
    }

    fn moment(&self, tick: Tick) -> Phrase {
        self.clock.map_or_else(|| shared::moment(tick.0), |clock| clock(tick))
    }

    fn clock(&self, tick: Tick) -> Phrase {
        self.clock.map_or_else(|| shared::clock(tick.0), |clock| clock(tick))
    }

    fn teller(&self) -> Box<dyn Teller<General> + '_> {
        Box::new(teller::Teller::new(&self.plan))
    }

    fn opening(&self) -> Vec<Phrase> {
        let (first, second) = (ProcessId(0), ProcessId(1));
        let [needs_a, needs_b] = self.plan.needs.map(u64::from);
        let of_first = if self.plan.wanted {
            says::rule(first, second, needs_a)
        } else {
            says::writes_nothing(first)
        };
        let of_second = says::rule(second, first, needs_b);
        let rules = says::rules(of_first, of_second);
        match self.plan.dawn {
            Some(dawn) => alloc::vec![says::goal(), rules, says::both_decide(self.clock(dawn))],
            None => alloc::vec![says::goal_ever(), rules, says::each_decides()],
        }
    }

    fn row(&self, outcome: usize) -> Phrase {
        match outcome {
            0 => says::outcome_both(),
            1 => says::outcome_only_a(),
            2 => says::outcome_only_b(),
            _ => says::outcome_neither(),
        }
    }
}
