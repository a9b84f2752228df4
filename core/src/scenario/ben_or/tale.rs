//! What there is to say of one set of rules.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::phrases::{content, says};
use super::teller;
use super::{Echo, Faults, Mood, OUTCOMES, Round, Rules, Voter};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::json::Value;
use crate::phrase::Phrase;
use crate::scenario::consensus::{Demands, members, word};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

/// What there is to say of one set of rules.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) rules: Rules,
    pub(super) demands: Demands,
    pub(super) traitors: u64,
    /// Whether somebody goes down and comes back.
    pub(super) returns: bool,
}

/// The round of a message, all rounds of all phases counted from 1. Whoever asks does so in the
/// first round of the phase in which it is.
fn number(echo: &Echo) -> u64 {
    let first = matches!(echo.round, Round::Report | Round::Question);
    u64::from(echo.phase) * 2 - u64::from(first)
}

impl Words {
    /// Who takes part.
    fn cast(self) -> Vec<Phrase> {
        let Rules { processes, faults, kind, .. } = self.rules;
        let (wishes, all) = (self.demands.wishes, (1_u64 << processes) - 1);
        let kind = match kind {
            Faults::Crash => "crash",
            Faults::Lies => "lies",
        };
        let mut cast = alloc::vec![
            says::reckons(processes.into(), faults.into(), kind),
            says::wishes(members(wishes), members(all & !wishes)),
        ];
        if self.traitors != 0 {
            cast.push(says::who_may_lie(members(self.traitors)));
        }
        cast.push(says::slow_or_down());
        cast
    }

    /// By which rules.
    fn rule(self) -> Vec<Phrase> {
        let Rules { phases, .. } = self.rules;
        let (quorum, enough) = (self.rules.quorum() as u64, self.rules.enough() as u64);
        let sway = self.rules.sway() as u64;
        let mut rule = alloc::vec![
            says::reports(quorum, enough),
            says::proposals(quorum, enough),
            says::adopts(sway),
            says::helps_on(if self.returns { "yes" } else { "no" }),
        ];
        if self.returns {
            rule.push(says::asks_around(sway));
        }
        rule.push(says::breaks_off(phases.into()));
        rule
    }
}

impl Tale<Voter> for Words {
    fn who(&self, process: usize) -> Phrase {
        says::process(process as u64)
    }

    fn message(&self, message: &Echo) -> Phrase {
        match message.round {
            Round::Question | Round::Answer => content(message),
            Round::Report | Round::Proposal => {
                says::of_phase(message.phase.into(), content(message))
            }
        }
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Asking => "waits-for-wishes",
            Mood::Proposing => "waits-for-proposals",
            Mood::Decided => "decided",
            Mood::BrokenOff => "broken-off",
        }
    }

    fn decision(&self, decision: bool) -> &'static str {
        word(decision)
    }

    fn timer(&self, _none: ()) -> &'static str {
        "none"
    }

    fn teller(&self) -> Box<dyn Teller<Voter> + '_> {
        Box::new(teller::Teller::new(self.rules, self.traitors))
    }

    fn opening(&self) -> Vec<Phrase> {
        let line = |all: Vec<Phrase>| shared::line(all.into_iter().map(Into::into).collect());
        alloc::vec![line(self.cast()), line(self.rule())]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match OUTCOMES[outcome] {
            "attack" => says::outcome_attack(),
            "retreat" => says::outcome_retreat(),
            "split" => says::outcome_split(),
            "wrong" => says::outcome_wrong(),
            "undecided" => says::outcome_undecided(),
            _ => says::outcome_stuck(),
        }
    }

    fn details(&self, message: &Echo) -> Vec<(&'static str, Value)> {
        let value = ("value", Value::text(message.value.map_or("unsure", word)));
        let round = ("round", Value::Number(number(message)));
        let phase = ("phase", Value::Number(u64::from(message.phase)));
        match message.round {
            Round::Report | Round::Proposal => alloc::vec![value, round, phase],
            Round::Question => alloc::vec![round, phase, ("catch_up", Value::text("question"))],
            Round::Answer => alloc::vec![value, round, phase, ("catch_up", Value::text("answer"))],
        }
    }

    /// Nobody has a clock, so that a message says whether it is a report or a proposal, and of which
    /// phase; beside these what it says, and who.
    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<Voter>]) -> Vec<(&'static str, Value)> {
        costs(0, events, |echo| (number(echo), Load::spoken(4)))
    }
}
