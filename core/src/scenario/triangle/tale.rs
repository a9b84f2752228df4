//! The words of commerce.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::teller::Dispute;
use super::words::{PAYMENT, Words, claimed, contents, translated, who, word};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId, Tick};
use crate::json::Value;
#[cfg(feature = "laboratory")]
use crate::scenario::generals::counts;
use crate::scenario::generals::{
    BOTH, Chain, General, Message, Mood, Order, Path, Plan, RoundOver, round, word_of,
};
use crate::scenario::{PlainTale, Teller, capital};

impl PlainTale<General> for Words {
    fn name(&self, process: usize) -> String {
        ["Payment service", "Shop", "Customer"].get(process).copied().unwrap_or_default().into()
    }

    fn message(&self, message: &Message) -> String {
        match message {
            Message::Oral(path, order) if path.len() < 2 => word(*order).to_string(),
            Message::Oral(_, order) => claimed(*order),
            Message::Signed(envelope) => contents(*envelope),
        }
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Both => "holds both statements",
            Mood::Decided(order) => word(order),
            Mood::Told(Order::Attack) => "told it is paid",
            Mood::Told(Order::Retreat) => "told it is unpaid",
            Mood::Traitor => "liar",
            Mood::Waiting => "waiting",
        }
    }

    fn decision(&self, decision: Order) -> &'static str {
        word(decision)
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
        Box::new(Dispute::new(*self))
    }

    fn opening(&self) -> String {
        let Plan { signed, order, .. } = self.plan;
        let how = if signed { "signed: SM(1)" } else { "spoken: OM(1)" };
        let liar = (0..3).map(ProcessId).find(|one| self.plan.is_traitor(*one));
        let lies = match liar {
            None => "Nobody lies, but nobody knows that of the others.".to_string(),
            Some(one) => format!("{} may lie; the others do not know that.", capital(who(one))),
        };
        let says = if liar == Some(PAYMENT) { "should say" } else { "says" };
        format!(
            "A payment service tells a shop and its customer whether a charge went through; then \
             they tell each other what they were told. Receipts are {how}, 2 rounds.\n{lies} The \
             payment service {says} “{}”.",
            word(order)
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        [
            "Whoever is honest of shop and customer acts on the same statement: the payment \
             service's, if that is honest.",
            "Shop and customer act on different statements, as if the charge had both gone \
             through and not: IC1 is broken.",
            "Somebody honest of shop and customer does not act on what the honest payment service \
             said: IC2 is broken.",
            "An honest one of shop and customer has not decided.",
        ][outcome]
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

    fn unsayable(&self, name: Name, word: usize) -> Option<String> {
        if !self.plan.signed {
            // By word of mouth there is no saying both, and nobody would look for it.
            return None;
        }
        let order = Order::ALL.get(word);
        let what = order.map_or_else(
            || "both receipts".to_string(),
            |order| format!("a receipt “{}”", translated(order.word())),
        );
        Some(format!(
            "{} cannot show {what}: the payment service has not signed that for it, and nobody \
             else can.",
            capital(who(name.from))
        ))
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<General>]) -> Vec<(&'static str, Value)> {
        counts(&self.plan, events)
    }
}
