//! What there is to say of the generals: who says what on whose word.

use alloc::boxed::Box;
use alloc::vec::Vec;

#[cfg(feature = "laboratory")]
use super::counts::counts;
use super::order::Order;
use super::path::Path;
use super::phrases::{all, label, says};
use super::plan::{Message, Mood, Plan, RoundOver, round};
use super::protocol::General;
use super::teller;
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId, Tick};
use crate::json::Value;
use crate::link::Link;
use crate::phrase::Phrase;
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

/// What there is to say of one plan.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    plan: Plan,
    /// Whether every message arrives in its round, and somebody goes down.
    calm: bool,
    crashes: bool,
}

impl Words {
    pub(super) fn of(plan: Plan, link: &Link) -> Words {
        Words { plan, calm: link.is_calm(), crashes: link.has_crashes() }
    }

    /// What the commander is.
    const fn commander(&self) -> &'static str {
        if self.plan.is_traitor(ProcessId(0)) { "traitor" } else { "loyal" }
    }
}

impl Tale<General> for Words {
    fn who(&self, process: usize) -> Phrase {
        match process {
            0 => says::commander(),
            number => says::lieutenant(number as u64),
        }
    }

    fn message(&self, message: &Message) -> Phrase {
        label(message)
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Both => "holds-both",
            Mood::Decided(order) => order.word(),
            Mood::Told(Order::Attack) => "told-to-attack",
            Mood::Told(Order::Retreat) => "told-to-retreat",
            Mood::Traitor => "traitor",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Order) -> &'static str {
        decision.word()
    }

    fn timer(&self, _timer: RoundOver) -> &'static str {
        "round-over"
    }

    fn clock(&self, tick: Tick) -> Phrase {
        shared::clock_round_over(tick.0)
    }

    fn teller(&self) -> Box<dyn Teller<General> + '_> {
        Box::new(teller::Teller::new(self.plan, self.calm, self.crashes))
    }

    fn opening(&self) -> Vec<Phrase> {
        let Plan { generals, signed, depth, order, .. } = self.plan;
        let messages = if signed { "signed" } else { "spoken" };
        let lieutenants = u64::from(generals) - 1;
        let everybody = (0..generals).map(ProcessId);
        let traitors = all(everybody.filter(|one| self.plan.is_traitor(*one)));
        alloc::vec![
            says::siege(lieutenants, messages, depth.into(), self.plan.rounds().into()),
            says::loyalty(traitors, self.commander(), order.word()),
        ]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match outcome {
            0 => says::outcome_agreed(self.commander()),
            1 => says::outcome_split(),
            2 => says::outcome_disobeyed(),
            _ => says::outcome_undecided(),
        }
    }

    fn details(&self, message: &Message) -> Vec<(&'static str, Value)> {
        let names =
            |path: Path| Value::List(path.iter().map(|one| Value::Number(one.0.into())).collect());
        let round = ("round", Value::Number(u64::from(round(message))));
        match message {
            Message::Oral(path, order) => {
                alloc::vec![("value", Value::text(order.word())), ("path", names(*path)), round,]
            }
            Message::Signed(envelope) => {
                let chains: Vec<_> = envelope.iter().collect();
                let word = if chains.len() == 2 { "both" } else { chains[0].order().word() };
                // Of two chains in one envelope the second may have other signatures.
                let mut fields = alloc::vec![
                    ("value", Value::text(word)),
                    ("path", names(chains[0].signers())),
                    round,
                ];
                if let Some(chain) = chains.get(1) {
                    fields.push(("path_of_retreat", names(chain.signers())));
                }
                fields
            }
        }
    }

    fn unsayable(&self, name: Name, word: usize) -> Option<Phrase> {
        // By word of mouth there is no saying both, and nobody would look for it.
        self.plan.signed.then(|| match Order::ALL.get(word) {
            Some(order) => says::unsayable(name.from, order.word()),
            None => says::unsayable_both(name.from),
        })
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<General>]) -> Vec<(&'static str, Value)> {
        counts(&self.plan, events)
    }
}
