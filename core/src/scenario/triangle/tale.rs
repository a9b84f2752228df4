//! What there is to say of a dispute.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::phrases::{label, says};
use super::teller;
use super::words::word;
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId, Tick};
use crate::json::Value;
use crate::link::Link;
use crate::phrase::Phrase;
#[cfg(feature = "laboratory")]
use crate::scenario::generals::counts;
use crate::scenario::generals::{
    BOTH, Chain, General, Message, Mood, Order, Path, Plan, RoundOver, round, word_of,
};
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
}

impl Tale<General> for Words {
    fn who(&self, process: usize) -> Phrase {
        match process {
            0 => says::payment_service(),
            1 => says::shop(),
            _ => says::customer(),
        }
    }

    fn message(&self, message: &Message) -> Phrase {
        label(message)
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Both => "holds-both",
            Mood::Decided(order) => word(order),
            Mood::Told(Order::Attack) => "told-paid",
            Mood::Told(Order::Retreat) => "told-unpaid",
            Mood::Traitor => "liar",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Order) -> &'static str {
        word(decision)
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
        let Plan { signed, order, .. } = self.plan;
        let liar = (0..3).map(ProcessId).find(|one| self.plan.is_traitor(*one));
        alloc::vec![
            says::market(if signed { "signed" } else { "spoken" }),
            match liar {
                None => says::nobody_lies(word(order)),
                Some(liar) => says::somebody_lies(liar, word(order)),
            },
        ]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match outcome {
            0 => says::outcome_agreed(),
            1 => says::outcome_split(),
            2 => says::outcome_disbelieved(),
            _ => says::outcome_undecided(),
        }
    }

    fn details(&self, message: &Message) -> Vec<(&'static str, Value)> {
        let (value, path) = match message {
            Message::Oral(path, order) => (word(*order), *path),
            Message::Signed(envelope) => {
                let first = envelope.iter().next();
                let value = if word_of(*envelope) == BOTH {
                    "both"
                } else {
                    first.map_or("silence", |chain| word(chain.order()))
                };
                // Two receipts in one message have been through the same hands.
                (value, first.map_or(Path::new(), Chain::signers))
            }
        };
        let path = path.iter().map(|one| Value::Number(one.0.into())).collect();
        alloc::vec![
            ("value", Value::text(value)),
            ("path", Value::List(path)),
            ("round", Value::Number(round(message).into())),
        ]
    }

    fn unsayable(&self, name: Name, word: usize) -> Option<Phrase> {
        // By word of mouth there is no saying both, and nobody would look for it.
        self.plan.signed.then(|| match Order::ALL.get(word) {
            Some(order) => says::unsayable(name.from, self::word(*order)),
            None => says::unsayable_both(name.from),
        })
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<General>]) -> Vec<(&'static str, Value)> {
        counts(&self.plan, events)
    }
}
