//! The words of Ben-Or.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Echo, Faults, Mood, OUTCOMES, Round, Rules, Voter};
use crate::engine::{Event, Name, ProcessId, Tick, What};
use crate::json::Value;
use crate::scenario::consensus::{Demands, listed, many, word};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::{PlainTale, PlainTeller, Teller};

/// The words for one set of rules.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) rules: Rules,
    pub(super) demands: Demands,
    pub(super) traitors: u64,
    /// Whether somebody goes down and comes back.
    pub(super) returns: bool,
}

fn says(echo: &Echo) -> String {
    match (echo.round, echo.value) {
        (Round::Report, Some(value)) => format!("I am for {}", word(value)),
        (Round::Proposal, Some(value)) => format!("I propose {}", word(value)),
        (Round::Answer, Some(value)) => format!("I have decided: {}", word(value)),
        (Round::Question, _) => "What have you decided?".to_string(),
        (_, None) => "I propose nothing".to_string(),
    }
}

/// The round of a message, all rounds of all phases counted from 1. Whoever asks does so in the
/// first round of the phase in which it is.
fn number(echo: &Echo) -> u64 {
    let first = matches!(echo.round, Round::Report | Round::Question);
    u64::from(echo.phase) * 2 - u64::from(first)
}

impl Words {
    fn rule(self) -> String {
        let (quorum, enough) = (self.rules.quorum(), self.rules.enough());
        let adopt = match self.rules.sway() {
            1 => "Who has one proposal wants that".to_string(),
            sway => format!("Who has {sway} proposals of one thing wants that"),
        };
        format!(
            "In each phase all say what they are for. Who has heard {quorum}, itself among them, \
             proposes what {enough} of them are for, else nothing. Who has then heard {quorum} \
             proposals, its own among them, decides if {enough} propose one thing. {adopt} from \
             then on, everybody else flips a coin for it. Whoever has decided{} helps for one more \
             phase.{} After {} the run is broken off.",
            if self.returns { " by proposals" } else { "" },
            self.catching_up(),
            many(self.rules.phases, "phase", "phases")
        )
    }

    /// What becomes of those who come back, where somebody does.
    fn catching_up(self) -> String {
        let enough = match self.rules.sway() {
            _ if !self.returns => return String::new(),
            1 => "one answer is".to_string(),
            sway => format!("{sway} answers of one thing are"),
        };
        format!(
            " Who was down and has not decided asks all others what they have decided. Whoever \
             has decided, or does so later, answers, and {enough} enough to decide the same."
        )
    }

    fn sent(self, name: Name, echo: &Echo, honest: Option<Option<&Echo>>) -> String {
        let traitor = if self.traitors & 1 << name.from.0 == 0 { "" } else { ", a traitor," };
        let truth = match honest {
            None => String::new(),
            Some(None) => " Honestly it would say nothing yet: it has not decided.".to_string(),
            Some(Some(honest)) => format!(" Honestly it would say: “{}”.", says(honest)),
        };
        let (from, to, phase) = (name.from.0, name.to.0, echo.phase);
        match echo.round {
            Round::Question => format!("{from}{traitor} asks {to}: “{}”", says(echo)),
            Round::Answer => format!("{from}{traitor} answers {to}: “{}”.{truth}", says(echo)),
            _ => format!("{from}{traitor} tells {to} in phase {phase}: “{}”.{truth}", says(echo)),
        }
    }
}

impl PlainTale<Voter> for Words {
    fn name(&self, process: usize) -> String {
        process.to_string()
    }

    fn message(&self, message: &Echo) -> String {
        match message.round {
            Round::Question | Round::Answer => says(message),
            Round::Report | Round::Proposal => {
                format!("phase {}: {}", message.phase, says(message))
            }
        }
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Asking => "waits for wishes",
            Mood::Proposing => "waits for proposals",
            Mood::Decided => "decided",
            Mood::BrokenOff => "broken off",
        }
    }

    fn decision(&self, decision: bool) -> &'static str {
        word(decision)
    }

    fn timer(&self, _none: ()) -> &'static str {
        "none"
    }

    fn moment(&self, tick: Tick) -> String {
        tick.to_string()
    }

    fn clock(&self, tick: Tick) -> String {
        format!("tick {tick}")
    }

    fn teller(&self) -> Box<dyn Teller<Voter> + '_> {
        Box::new(Chronicle { words: *self, doubled: Vec::new(), told: None })
    }

    fn opening(&self) -> String {
        let Rules { processes, faults, kind, .. } = self.rules;
        let (wishes, all) = (self.demands.wishes, (1_u64 << processes) - 1);
        let faulty = match kind {
            Faults::Crash => "may go down",
            Faults::Lies => "may lie",
        };
        let traitors = match self.traitors {
            0 => String::new(),
            traitors => format!(" Those who may lie: {}.", listed(traitors)),
        };
        format!(
            "{processes} processes that reckon with {faults} who {faulty}. For attack: {}. \
             For retreat: {}.{traitors} Nobody can tell who is slow from who is down.\n{}",
            listed(wishes),
            listed(all & !wishes),
            self.rule()
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        match OUTCOMES[outcome] {
            "attack" => "All who are honest and up attack.",
            "retreat" => "All who are honest and up retreat.",
            "split" => "Two who are honest decide differently.",
            "wrong" => "All who are honest want the same, and one of them decides otherwise.",
            "undecided" => "The run is broken off after its last phase, and one has not decided.",
            _ => "No decision will come any more, and some are missing.",
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

/// A run, as far as it has been told.
struct Chronicle {
    words: Words,
    /// What was doubled on its way.
    doubled: Vec<Name>,
    /// Who was told last what somebody has decided.
    told: Option<ProcessId>,
}

impl Chronicle {
    fn lost(&self, name: Name) -> String {
        let (from, to) = (name.from.0, name.to.0);
        if self.doubled.contains(&Name { double: false, ..name }) {
            return format!("One of the two copies of what {from} wrote to {to} is lost.");
        }
        format!("What {from} wrote to {to} is lost. Neither of them can know that.")
    }

    fn delivered(&mut self, name: Name, echo: &Echo) -> String {
        let (from, to, phase) = (name.from.0, name.to.0, echo.phase);
        self.told = Some(name.to).filter(|_| echo.round == Round::Answer);
        match echo.round {
            Round::Question => format!("{to} is asked by {from}: “{}”", says(echo)),
            Round::Answer => format!("{to} is answered by {from}: “{}”.", says(echo)),
            _ => format!("{to} hears from {from}, of phase {phase}: “{}”.", says(echo)),
        }
    }

    fn decided(&self, process: ProcessId, decision: &str) -> String {
        let Rules { faults, .. } = self.words.rules;
        let one = process.0;
        if self.told != Some(process) {
            let enough = self.words.rules.enough();
            return format!("{one} has {enough} proposals of {decision} and decides: {decision}.");
        }
        match self.words.rules.sway() {
            1 => format!("{one} believes an answer and decides the same: {decision}."),
            sway => format!(
                "{one} has {sway} answers of {decision}, more than the {faults} that may lie, and \
                 decides: {decision}."
            ),
        }
    }
}

impl PlainTeller<Voter> for Chronicle {
    fn tell(&mut self, event: &Event<Voter>) -> Option<String> {
        Some(match &event.what {
            What::Sent { name, body, said, .. } => {
                let lie = said.as_ref().filter(|said| said.is_lie());
                self.words.sent(*name, body, lie.map(|said| said.honest.as_ref()))
            }
            What::Withheld { name, said } => {
                let honest = said.honest.as_ref()?;
                let (from, to) = (name.from.0, name.to.0);
                let honest = format!("Honestly it would say: “{}”.", says(honest));
                format!("{from}, a traitor, says nothing to {to}. {honest}")
            }
            What::Delivered { name, body, .. } => self.delivered(*name, body),
            What::Lost { name, .. } => self.lost(*name),
            What::Flipped { process, number, heads } => format!(
                "{} has too few proposals in phase {number} and flips a coin: {}.",
                process.0,
                word(*heads)
            ),
            What::Decided { process, decision } => self.decided(*process, word(*decision)),
            What::State { process, state: Mood::BrokenOff } => {
                format!("{} is broken off after the last phase, undecided.", process.0)
            }
            What::Crashed { process } => format!("{} goes down.", process.0),
            What::Recovered { process } => {
                format!("{} is up again. What reached it meanwhile is lost.", process.0)
            }
            What::Cut { one, other } => {
                format!("The road between {} and {} is cut.", one.0, other.0)
            }
            What::Healed { one, other } => {
                format!("The road between {} and {} is open again.", one.0, other.0)
            }
            What::Copied { name, .. } => {
                self.doubled.push(Name { double: false, ..*name });
                format!("What {} wrote to {} is doubled on its way.", name.from.0, name.to.0)
            }
            What::Note { .. } | What::State { .. } | What::Timer { .. } => return None,
        })
    }
}
