//! What there is to say of one council.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::phrases::says;
use super::teller;
use super::words::Words;
use super::{Council, Step, Subject, Variant};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::Tick;
use crate::json::Value;
use crate::phrase::Phrase;
use crate::rounds::{InStep, RoundEnd, Spoken};
use crate::scenario::consensus::{members, word};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

impl Words {
    /// Who takes part, and what of them is known.
    fn cast(self) -> Vec<Phrase> {
        let Council { processes, faults, phases, .. } = self.council;
        let all = (1_u64 << processes) - 1;
        let (attack, retreat) = (self.demands.wishes, all & !self.demands.wishes);
        let wishes = match (attack, retreat) {
            (0, _) => says::all_want(processes.into(), word(false)),
            (_, 0) => says::all_want(processes.into(), word(true)),
            _ => says::some_want(processes.into(), members(attack), members(retreat)),
        };
        let traitors = match self.traitors {
            0 => says::no_traitors(faults.into(), phases.into()),
            set => says::traitors(members(set), faults.into(), phases.into()),
        };
        let mut cast = alloc::vec![wishes, traitors, says::nobody_can_tell()];
        let down = all & !self.demands.held & !self.traitors;
        if down != 0 {
            cast.push(says::faulty(members(down)));
        }
        cast
    }

    fn rule(self) -> Phrase {
        let Council { processes, faults, .. } = self.council;
        match self.council.variant {
            Variant::TwoRound => {
                says::rule_two_round(u64::from(processes) / 2 + u64::from(faults) + 1)
            }
            Variant::Graded => says::rule_graded(self.council.nearly_all().into(), faults.into()),
        }
    }
}

impl Tale<InStep<Subject>> for Words {
    fn who(&self, process: usize) -> Phrase {
        says::process(process as u64)
    }

    fn message(&self, message: &Spoken<bool>) -> Phrase {
        let value = word(message.letter);
        match self.council.step(message.round).1 {
            Step::Vote => says::label_vote(value),
            Step::Support => says::label_support(value),
            Step::King => says::label_king(value),
        }
    }

    fn state(&self, state: u32) -> &'static str {
        ["for-retreat", "for-attack", "sure-of-retreat", "sure-of-attack"][state as usize & 3]
    }

    fn decision(&self, decision: bool) -> &'static str {
        word(decision)
    }

    fn timer(&self, _timer: RoundEnd) -> &'static str {
        "end-of-round"
    }

    fn clock(&self, tick: Tick) -> Phrase {
        shared::clock_round(tick.0)
    }

    fn teller(&self) -> Box<dyn Teller<InStep<Subject>> + '_> {
        Box::new(teller::Teller::new(*self))
    }

    fn opening(&self) -> Vec<Phrase> {
        let cast = self.cast().into_iter().map(Into::into).collect();
        alloc::vec![shared::line(cast), self.rule()]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match outcome {
            0 => says::outcome_attack(),
            1 => says::outcome_retreat(),
            2 => says::outcome_split(),
            3 => says::outcome_wrong(),
            _ => says::outcome_undecided(),
        }
    }

    fn details(&self, message: &Spoken<bool>) -> Vec<(&'static str, Value)> {
        let (phase, _) = self.council.step(message.round);
        alloc::vec![
            ("value", Value::text(word(message.letter))),
            ("round", Value::Number(u64::from(message.round) + 1)),
            ("phase", Value::Number(u64::from(phase) + 1)),
        ]
    }

    /// A letter is a value and a name: which round it is nobody has to say.
    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<InStep<Subject>>]) -> Vec<(&'static str, Value)> {
        costs(self.council.rounds().into(), events, |letter| {
            (u64::from(letter.round) + 1, Load::spoken(2))
        })
    }
}
