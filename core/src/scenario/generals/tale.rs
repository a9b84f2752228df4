//! The words: who says what on whose word.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

#[cfg(feature = "laboratory")]
use super::counts::counts;
use super::order::Order;
use super::path::Path;
use super::plan::{Message, Mood, Plan, RoundOver, round};
use super::protocol::General;
use super::teller::Siege;
use super::words::{Words, contents, listed, reported, who};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId, Tick};
use crate::json::Value;
use crate::scenario::{PlainTale, Teller, capital};

impl Words {
    fn traitors(&self) -> Vec<ProcessId> {
        let all = (0..self.plan.generals).map(ProcessId);
        all.filter(|one| self.plan.is_traitor(*one)).collect()
    }
}

impl PlainTale<General> for Words {
    fn name(&self, process: usize) -> String {
        match process {
            0 => "Commander".to_string(),
            number => format!("Lieutenant {number}"),
        }
    }

    fn message(&self, message: &Message) -> String {
        match message {
            Message::Oral(path, order) if path.len() < 2 => order.word().to_string(),
            Message::Oral(path, order) => reported(*path, *order),
            Message::Signed(envelope) => contents(*envelope),
        }
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Both => "holds both orders",
            Mood::Decided(order) => order.word(),
            Mood::Told(Order::Attack) => "told to attack",
            Mood::Told(Order::Retreat) => "told to retreat",
            Mood::Traitor => "traitor",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Order) -> &'static str {
        decision.word()
    }

    fn timer(&self, _timer: RoundOver) -> &'static str {
        "round over"
    }

    fn moment(&self, tick: Tick) -> String {
        tick.to_string()
    }

    fn clock(&self, tick: Tick) -> String {
        format!("the end of round {tick}")
    }

    fn teller(&self) -> Box<dyn Teller<General> + '_> {
        Box::new(Siege::new(*self))
    }

    fn opening(&self) -> String {
        let Plan { generals, signed, depth, order, .. } = self.plan;
        let (algorithm, how) = if signed { ("SM", "signed") } else { ("OM", "spoken") };
        let lieutenants = match generals - 1 {
            1 => "1 lieutenant".to_string(),
            many => format!("{many} lieutenants"),
        };
        let traitors = self.traitors();
        let names: Vec<String> = traitors.iter().copied().map(who).collect();
        let who_lies = match names.len() {
            0 => "Everybody is loyal, but nobody knows that of the others".to_string(),
            1 => format!("{} is a traitor; the others know nothing of that", capital(&names[0])),
            _ => format!(
                "{} are traitors, and in league; the others know nothing of that",
                capital(&listed(&names))
            ),
        };
        let rounds = match self.plan.rounds() {
            1 => "1 round".to_string(),
            many => format!("{many} rounds"),
        };
        let would = if self.plan.is_traitor(ProcessId(0)) { "should order" } else { "orders" };
        format!(
            "A commander and {lieutenants}; messages are {how}: {algorithm}({depth}), {rounds}.\n\
             {who_lies}. The commander {would} “{}”.",
            order.word()
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        [
            if self.plan.is_traitor(ProcessId(0)) {
                "All loyal lieutenants obey the same order."
            } else {
                "All loyal lieutenants obey the same order, their loyal commander's if it gave one."
            },
            "The loyal lieutenants do not all obey the same order: IC1 is broken.",
            "The loyal lieutenants do not obey their loyal commander: IC2 is broken.",
            "A loyal lieutenant has not decided.",
        ][outcome]
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

    fn unsayable(&self, name: Name, word: usize) -> Option<String> {
        if !self.plan.signed {
            // By word of mouth there is no saying both, and nobody would look for it.
            return None;
        }
        let order = match word {
            0 => "an order to attack",
            1 => "an order to retreat",
            _ => "both orders",
        };
        Some(format!(
            "{} cannot send {order}: with the keys of the traitors and with what has reached it \
             nobody can make the signatures that this round asks for.",
            capital(&who(name.from))
        ))
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<General>]) -> Vec<(&'static str, Value)> {
        counts(&self.plan, events)
    }
}
