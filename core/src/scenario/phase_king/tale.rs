//! The words of phase king.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::teller::Court;
use super::words::Words;
use super::{Council, Step, Subject, Variant};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::Tick;
use crate::json::Value;
use crate::rounds::{InStep, RoundEnd, Spoken};
use crate::scenario::consensus::{listed, many, word};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::{PlainTale, Teller};

impl Words {
    fn rule(self) -> String {
        let Council { processes, faults, .. } = self.council;
        let clear = u32::from(processes) / 2 + u32::from(faults) + 1;
        let all = self.council.nearly_all();
        match self.council.variant {
            Variant::TwoRound => format!(
                "In each phase all vote, each counts with its own vote, and takes what has the \
                 majority (retreat if it is a tie); then the king of the phase says what it wants. \
                 Who counted at least {clear} votes for one thing keeps to it, everybody else does \
                 as the king says. A king who says nothing is taken to say retreat."
            ),
            Variant::Graded => format!(
                "In each phase all vote; who counts at least {all} votes for one thing, with its \
                 own, supports it. Who then counts at least {all} supporters keeps to it, who \
                 counts more than {faults} leans to it. Last, the king of the phase says what it \
                 wants, and whoever does not keep to something does as the king says. A king who \
                 says nothing is taken to say retreat."
            ),
        }
    }
}

impl PlainTale<InStep<Subject>> for Words {
    fn name(&self, process: usize) -> String {
        process.to_string()
    }

    fn message(&self, message: &Spoken<bool>) -> String {
        let value = word(message.letter);
        match self.council.step(message.round).1 {
            Step::Vote => value.to_string(),
            Step::Support => format!("nearly all want to {value}"),
            Step::King => format!("the king says {value}"),
        }
    }

    fn state(&self, state: u32) -> &'static str {
        ["for retreat", "for attack", "sure of retreat", "sure of attack"][state as usize & 3]
    }

    fn decision(&self, decision: bool) -> &'static str {
        word(decision)
    }

    fn timer(&self, _timer: RoundEnd) -> &'static str {
        "end of round"
    }

    fn moment(&self, tick: Tick) -> String {
        tick.to_string()
    }

    fn clock(&self, tick: Tick) -> String {
        format!("round {tick}")
    }

    fn teller(&self) -> Box<dyn Teller<InStep<Subject>> + '_> {
        Box::new(Court::new(*self))
    }

    fn opening(&self) -> String {
        let Council { processes, faults, phases, .. } = self.council;
        let all = (1_u64 << processes) - 1;
        let (attack, retreat) = (self.demands.wishes, all & !self.demands.wishes);
        let wants = |set: u64| if set.count_ones() == 1 { "wants" } else { "want" };
        let traitors = match self.traitors.count_ones() {
            0 => "Nobody is a traitor".to_string(),
            1 => format!("{} is a traitor", listed(self.traitors)),
            _ => format!("{} are traitors", listed(self.traitors)),
        };
        let others = if self.traitors == 0 { "all" } else { "the others" };
        let wishes = match (attack, retreat) {
            (0, _) => "all want to retreat".to_string(),
            (_, 0) => "all want to attack".to_string(),
            _ => format!(
                "{} {} to attack, {} {} to retreat",
                listed(attack),
                wants(attack),
                listed(retreat),
                wants(retreat)
            ),
        };
        let down = all & !self.demands.held & !self.traitors;
        let down = match down {
            0 => String::new(),
            down => format!(
                " Whoever goes down, if only for a while, is as faulty as a traitor: nothing is \
                 asked of {}.",
                listed(down)
            ),
        };
        format!(
            "{processes} processes: {wishes}. {traitors}; {others} reckon with {}, and have {}. \
             Nobody can always tell a traitor from anybody else.{down}\n{}",
            many(u32::from(faults), "traitor", "traitors"),
            many(u32::from(phases), "phase", "phases"),
            self.rule()
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        [
            "All who are honest and stay up attack.",
            "All who are honest and stay up retreat.",
            "Two who are honest and stay up decide differently.",
            "All who are honest and stay up want the same, and one of them decides otherwise.",
            "Of those who are honest and stay up one has not decided, or there is none.",
        ][outcome]
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
