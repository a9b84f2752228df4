//! Phase king: processes vote, and a king who changes with each phase settles what is close.

mod parameters;
mod phrases;
mod subject;
mod tale;
mod teller;
mod words;

use alloc::vec::Vec;

pub use parameters::SHEET;
pub use phrases::says;
pub use subject::{Council, Step, Subject, Variant, WORDS};
pub use words::Words;

use super::consensus::{Demands, Judge, Outcome};
use super::{Count, Measure, Scenario, Tale, Tally, consensus};
use crate::engine::{Law, Outage, ProcessId, Span, World};
use crate::link::Link;
use crate::rounds::{InStep, Table};

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct PhaseKing {
    tale: Words,
    law: Law,
}

impl PhaseKing {
    /// What all know beforehand.
    #[must_use]
    pub const fn council(&self) -> Council {
        self.tale.council
    }

    /// Who is held to the demands, and who wants to attack.
    #[must_use]
    pub const fn demands(&self) -> Demands {
        self.tale.demands
    }
}

impl Scenario for PhaseKing {
    type Process = InStep<Subject>;
    type Judge = Judge;

    fn settle(link: &Link) -> PhaseKing {
        let law = link.law(Span::fixed(1));
        let council = parameters::council(link);
        let traitors = parameters::traitors(link);
        let down = law.perils.iter().filter_map(|(peril, _)| match peril.outage {
            Outage::Crash(process) => Some(1 << process.0),
            Outage::Cut(..) => None,
        });
        // In step there is no being late: whoever is down for a while is as faulty as a traitor.
        let faulty: u64 = down.fold(traitors, |all, one: u64| all | one);
        let held = parameters::everybody(link) & !faulty;
        let demands = Demands { held, wishes: parameters::wishes(link) };
        PhaseKing { tale: Words { council, demands, traitors }, law }
    }

    fn cast(&self) -> Vec<InStep<Subject>> {
        let Words { council, demands, traitors } = self.tale;
        let seats = 0..council.processes;
        let sit = |seat: u8| {
            let others = seats.clone().filter(|other| *other != seat);
            let others = others.map(|other| (other, ProcessId(other))).collect();
            let table = Table { own: seat, others };
            let subject = Subject::new(council, seat, demands.wishes & 1 << seat != 0);
            if traitors & 1 << seat == 0 {
                InStep::loyal(subject, table)
            } else {
                InStep::traitor(subject, table)
            }
        };
        seats.clone().map(sit).collect()
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::new(usize::from(self.tale.council.processes), self.tale.demands)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &consensus::OUTCOMES
    }

    fn outcome(&self, world: &World<InStep<Subject>>) -> usize {
        self.tale.demands.outcome(world) as usize
    }

    fn is_open(&self, world: &World<InStep<Subject>>) -> bool {
        self.tale.demands.is_open(world)
    }

    fn breaks(&self, world: &World<InStep<Subject>>) -> bool {
        matches!(self.tale.demands.outcome(world), Outcome::Split | Outcome::Wrong)
    }

    fn census(&self) -> Vec<Count<InStep<Subject>>> {
        alloc::vec![Count { name: "sent", reports: &[Tally::Mean], measure: Measure::Along(sent) }]
    }

    fn tale(&self) -> &dyn Tale<InStep<Subject>> {
        &self.tale
    }
}

fn sent(world: &World<InStep<Subject>>) -> u64 {
    u64::from(world.messages_sent())
}
