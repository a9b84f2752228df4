//! What the tale and its teller have in common: the three, and what they and their messages are
//! called.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::engine::ProcessId;
use crate::link::Link;
use crate::scenario::generals::{Chain, Envelope, Order, Path, Plan};

/// The payment service, who is the commander of these generals.
pub const PAYMENT: ProcessId = ProcessId(0);
/// The shop.
pub const SHOP: ProcessId = ProcessId(1);
/// The customer.
pub const CUSTOMER: ProcessId = ProcessId(2);

/// How it comes out: shop and customer act on the same and believe an honest payment service;
/// they act on different statements; they do not believe an honest payment service; one of them
/// has not decided. Only who is honest is asked.
pub const OUTCOMES: [&str; 4] = ["agreed", "split", "disbelieved", "undecided"];

/// What is said of the charge, in place of an order.
pub(super) const fn word(order: Order) -> &'static str {
    match order {
        Order::Attack => "paid",
        Order::Retreat => "unpaid",
    }
}

/// The word of commerce for one of the generals'.
pub(super) fn translated(word: &'static str) -> &'static str {
    let order = Order::ALL.into_iter().find(|order| order.word() == word);
    order.map_or(word, self::word)
}

/// The words for one plan.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) plan: Plan,
    /// Whether every message arrives in its round, and somebody goes down.
    pub(super) calm: bool,
    pub(super) crashes: bool,
}

impl Words {
    pub(super) fn of(plan: Plan, link: &Link) -> Words {
        Words { plan, calm: link.is_calm(), crashes: link.has_crashes() }
    }
}

/// One of the three in the middle of a sentence.
pub(super) const fn who(one: ProcessId) -> &'static str {
    match one.0 {
        0 => "the payment service",
        1 => "the shop",
        _ => "the customer",
    }
}

/// What the payment service is said to have said: `the payment service said “paid”`.
pub(super) fn claimed(order: Order) -> String {
    format!("{} said “{}”", who(PAYMENT), word(order))
}

/// What is in an envelope: `a receipt “paid”, signed by the payment service and the shop`.
pub(super) fn contents(envelope: Envelope) -> String {
    let words: Vec<String> =
        envelope.iter().map(|chain| format!("“{}”", word(chain.order()))).collect();
    let what = if words.len() == 1 { "a receipt" } else { "two receipts," };
    let path = envelope.iter().next().map_or(Path::new(), Chain::signers);
    let signers: Vec<String> = path.iter().map(|one| who(one).to_string()).collect();
    format!("{what} {}, signed by {}", listed(&words), listed(&signers))
}

/// Several, with commas and an "and" before the last.
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
