//! What is said of a statement: what somebody said, what it should have said, what it means to hold
//! what is signed.

use alloc::format;
use alloc::string::{String, ToString};

use super::order::Order;
use super::plan::{BOTH, Message, SILENCE};
use super::protocol::word_of;
use super::signed::Envelope;
use super::words::who;
use crate::engine::{ProcessId, Said};
use crate::scenario::capital;

/// What somebody said, or that it said nothing.
pub(super) fn said(order: Option<Order>, by: ProcessId) -> String {
    match order {
        Some(order) => format!("“{}” from {}", order.word(), who(by)),
        None => format!("nothing in time from {} (so “{}”)", who(by), Order::Retreat.word()),
    }
}

pub(super) const fn verb(order: Order) -> &'static str {
    match order {
        Order::Attack => "attacks",
        Order::Retreat => "retreats",
    }
}

/// What a loyal general would have sent in place of a lie.
pub(super) fn honestly(said: &Said<Message>) -> String {
    match &said.honest {
        None => "A loyal general would have sent nothing here.".to_string(),
        Some(Message::Oral(path, order)) if path.len() < 2 => {
            format!("A loyal commander would have ordered “{}”.", order.word())
        }
        Some(Message::Oral(_, order)) => {
            format!("A loyal lieutenant would have passed on “{}”.", order.word())
        }
        Some(Message::Signed(envelope)) if word_of(*envelope) == BOTH => {
            "A loyal general would have sent both orders.".to_string()
        }
        Some(Message::Signed(envelope)) => {
            let word = envelope.iter().next().map_or("nothing", |chain| chain.order().word());
            format!("A loyal general would have sent “{word}”.")
        }
    }
}

/// What a loyal lieutenant learns from signed orders.
pub(super) fn holds(to: &str, before: Envelope, new: Envelope) -> String {
    let after = new.iter().fold(before, |all, chain| all.with(Some(chain)));
    match (word_of(before), word_of(after)) {
        (SILENCE, BOTH) | (0 | 1, BOTH) => format!(
            "{to} holds both orders, each with the commander's signature: it knows that the commander is \
             a traitor."
        ),
        (SILENCE, _) => format!(
            "{to} sees the commander's signature, which nobody can forge while the commander is \
             loyal. It cannot know whether the commander signed the other order too."
        ),
        _ => format!("{to} has that order already."),
    }
}

pub(super) fn chosen(name: &str, verb: &str, holds: Envelope) -> String {
    let name = capital(name);
    match word_of(holds) {
        SILENCE => format!("{name} {verb}: no signed order has reached it in time."),
        BOTH => format!("{name} {verb}: it holds both orders, and the choice between two is that."),
        _ => format!("{name} {verb}: it holds that order and no other."),
    }
}
