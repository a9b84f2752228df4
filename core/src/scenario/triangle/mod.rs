//! A shop, its customer and their payment service, one of whom may lie: three generals with one
//! traitor, in the words of commerce.
//!
//! The payment service says whether a charge went through; shop and customer tell each other what
//! they were told, and are to act on the same. Spoken receipts are OM(1), signed ones SM(1).
//!
//! # Where the words leave room
//!
//! * The triangle is these generals with three, of whom 0 is the payment service: the same
//!   processes, judge and fingerprints under a tale of its own. What has no majority counts as
//!   unpaid.

mod parameters;
mod phrases;
mod tale;
mod teller;
mod words;

use alloc::vec::Vec;

pub use parameters::SHEET;
pub use phrases::says;
pub use tale::Words;
pub use words::{CUSTOMER, OUTCOMES, PAYMENT, SHOP};

use super::generals::{General, Generals, Judge};
use super::{Count, Node, Scenario, Tale};
use crate::engine::{Law, ProcessId, World};
use crate::link::Link;

/// The triangle: the same generals under it all.
#[derive(Clone, Debug)]
pub struct Triangle {
    generals: Generals,
    tale: Words,
}

impl Scenario for Triangle {
    type Process = General;
    type Judge = Judge;

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

    fn judge(&self) -> Judge {
        self.generals.judge()
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<General>) -> usize {
        self.generals.outcome(world)
    }

    fn is_open(&self, world: &World<General>) -> bool {
        self.generals.is_open(world)
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
            told: node.told.map(words::translated),
            value: node.value.map(words::translated),
            votes: node
                .votes
                .map(|votes| votes.map(|(order, count)| (words::translated(order), count))),
            ..node
        });
        told.collect()
    }
}
