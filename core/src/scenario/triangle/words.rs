//! The three, the words of links for what they say, and how a dispute can end.

use crate::engine::ProcessId;
use crate::scenario::generals::Order;

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
