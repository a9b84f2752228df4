//! A shop, its customer and their payment service, one of whom may lie: three generals with one
//! traitor, in the words of commerce.
//!
//! The payment service says whether a charge went through; shop and customer tell each other what
//! they were told, and are to act on the same. Spoken receipts are OM(1), signed ones SM(1).

mod parameters;
mod tale;
mod teller;

use alloc::vec::Vec;

pub use parameters::SHEET;
pub use tale::Words;

use super::generals::{Conditions, General, Generals, Order};
use super::{Count, Node, Scenario, Tale};
use crate::engine::{Law, ProcessId, World};
use crate::link::Link;

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
const fn word(order: Order) -> &'static str {
    match order {
        Order::Attack => "paid",
        Order::Retreat => "unpaid",
    }
}

/// The word of commerce for one of the generals'.
fn translated(word: &'static str) -> &'static str {
    let order = Order::ALL.into_iter().find(|order| order.word() == word);
    order.map_or(word, self::word)
}

/// The triangle: the same generals under it all.
#[derive(Clone, Debug)]
pub struct Triangle {
    generals: Generals,
    tale: Words,
}

impl Scenario for Triangle {
    type Process = General;
    type Judge = Conditions;

    fn settle(link: &Link) -> Triangle {
        let plan = parameters::plan(link);
        Triangle { generals: Generals::planned(plan, link), tale: Words::of(plan, link) }
    }

    fn cast(&self) -> Vec<General> {
        self.generals.cast()
    }

    fn law(&self) -> Law {
        self.generals.law()
    }

    fn judge(&self) -> Conditions {
        self.generals.judge()
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<General>) -> usize {
        self.generals.outcome(world)
    }

    fn breaks(&self, world: &World<General>) -> bool {
        self.generals.breaks(world)
    }

    fn census(&self) -> Vec<Count<General>> {
        let all = self.generals.census().into_iter();
        let named = |count: Count<General>| match count.name {
            "attackers" => Count { name: "take_it_for_paid", ..count },
            _ => count,
        };
        all.map(named).collect()
    }

    fn tale(&self) -> &dyn Tale<General> {
        &self.tale
    }

    fn tree(&self, world: &World<General>, process: ProcessId) -> Vec<Node> {
        let nodes = self.generals.tree(world, process).into_iter();
        let told = nodes.map(|node| Node {
            told: node.told.map(translated),
            value: node.value.map(translated),
            votes: node.votes.map(|votes| votes.map(|(order, count)| (translated(order), count))),
            ..node
        });
        told.collect()
    }
}
