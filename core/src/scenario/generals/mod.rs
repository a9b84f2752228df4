//! Byzantine generals: the messengers arrive and the generals lie.
//!
//! OM(m) and SM(m) as Lamport, Shostak and Pease wrote them down in 1982. The commander is
//! general 0. A round takes one tick, and all messages of a round set out together.
//!
//! # Where the words leave room
//!
//! * The `m` of the paper is `rounds`; there are m+1 of them, a round is a tick, and all messages
//!   of a round set out together. A message that comes after its round is as good as none.
//! * Silence is taken for retreat, a tie is retreat, and SM's choice between two orders is
//!   retreat.
//! * Oral lieutenants who heard nothing pass “retreat” on, as the paper has it: loyal generals
//!   are never silent.
//! * A signed message of round r bears r signatures, its sender's last. Two orders accepted in
//!   one round go on in one envelope. Chains are made of keys, keys come from rings, rings are
//!   dealt where the cast is made, and no field of these is open to the rest of the program.
//!   Traitors hold each other's keys: each can be the last to sign for all of them, so nothing is
//!   lost by their not passing papers to each other in secret, and a commander need not speak
//!   after the first round.
//! * Who is shown a chain takes it only if its commander has signed first, nobody twice and the
//!   reader not at all, and if it has as many signatures as the round asks for.
//! * What a lieutenant is said to know of what one says that another said is what follows if
//!   every messenger arrives in time and no more generals are traitors than the `m` that all
//!   reckon with. Two who contradict each other are not both loyal, and whoever is silent where a
//!   loyal general speaks is not: every set of at most `m` generals that explains all of this may
//!   be the traitors. “Attack” is made up only by two; “retreat” may also be what somebody passes
//!   on who heard nothing. Where a link may lose or delay a message nobody concludes anything. A
//!   test holds each such sentence to all runs that look the same to that lieutenant.
//! * Traitors decide nothing. IC1 and IC2 ask of loyal lieutenants only, and IC2 nothing at all
//!   where the commander is a traitor, or was down when it should have given its order.

mod chain;
#[cfg(feature = "laboratory")]
mod counts;
mod hearsay;
mod judge;
mod oral;
mod order;
mod parameters;
mod path;
mod phrases;
mod plan;
mod presets;
mod protocol;
mod signed;
mod suspicion;
mod tale;
mod teller;
mod tree;
mod trouble;

use alloc::vec::Vec;

pub use chain::{Chain, Key, Ring};
#[cfg(feature = "laboratory")]
pub(super) use counts::counts;
pub(super) use judge::ASKED;
pub use judge::{Judge, OUTCOMES};
pub use oral::{Told, Votes};
pub use order::Order;
pub use parameters::{SHEET, messages_of_om};
pub use path::Path;
pub use phrases::says;
pub(super) use plan::{BOTH, round};
pub use plan::{Message, Mood, Plan, RoundOver};
pub(super) use protocol::word_of;
pub use protocol::{Book, General, choice};
pub use signed::{Envelope, Letters};
pub use tale::Words;
pub(super) use trouble::{Trouble, in_time};

use super::{Count, Measure, Node, Scenario, Tale, Tally};
use crate::engine::{Law, ProcessId, Span, World};
use crate::link::Link;

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct Generals {
    plan: Plan,
    law: Law,
    tale: Words,
}

impl Generals {
    /// With this plan, under the law of a link.
    pub(super) fn planned(plan: Plan, link: &Link) -> Generals {
        Generals { plan, law: link.law(Span::fixed(1)), tale: Words::of(plan, link) }
    }

    /// What is agreed on, and who will not keep to it.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What the loyal lieutenants who have decided do.
    fn decisions<'a>(&self, world: &'a World<General>) -> impl Iterator<Item = Order> + use<'a> {
        let loyal = self.plan.loyal_lieutenants();
        loyal.filter_map(|one| world.decision(one.index()))
    }

    /// Whether two of them do different things.
    fn is_split(&self, world: &World<General>) -> bool {
        let mut decisions = self.decisions(world);
        let first = decisions.next();
        decisions.any(|order| Some(order) != first)
    }

    /// Whether one of them does not do what a loyal commander has ordered.
    fn is_disobeyed(&self, world: &World<General>) -> bool {
        let asked = !self.plan.is_traitor(ProcessId(0)) && world.process(0).has_ordered();
        asked && self.decisions(world).any(|order| order != self.plan.order)
    }
}

impl Scenario for Generals {
    type Process = General;
    type Judge = Judge;

    fn settle(link: &Link) -> Generals {
        Generals::planned(parameters::plan(link), link)
    }

    fn cast(&self) -> Vec<General> {
        // The one place where keys are dealt.
        let rings = Ring::deal(self.plan.generals, self.plan.traitors);
        let all = (0..self.plan.generals).map(ProcessId).zip(rings);
        all.map(|(me, ring)| General::new(me, self.plan, ring)).collect()
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::new(self.plan)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<General>) -> usize {
        let undecided = |one: ProcessId| world.decision(one.index()).is_none();
        // Undecided first, then different, then disobedient: the first that applies.
        if self.plan.loyal_lieutenants().any(undecided) {
            3
        } else if self.is_split(world) {
            1
        } else if self.is_disobeyed(world) {
            2
        } else {
            0
        }
    }

    fn is_open(&self, world: &World<General>) -> bool {
        let waits = |one: usize| world.decision(one).is_none() && world.acts_again(one);
        self.plan.loyal_lieutenants().any(|one| waits(one.index()))
    }

    fn breaks(&self, world: &World<General>) -> bool {
        self.is_split(world) || self.is_disobeyed(world)
    }

    fn census(&self) -> Vec<Count<General>> {
        alloc::vec![
            Count {
                name: "attackers",
                reports: &[Tally::Distribution],
                measure: Measure::End(attackers)
            },
            Count { name: "sent", reports: &[Tally::Mean], measure: Measure::Along(sent) },
        ]
    }

    fn tale(&self) -> &dyn Tale<General> {
        &self.tale
    }

    fn tree(&self, world: &World<General>, process: ProcessId) -> Vec<Node> {
        tree::tree(&self.plan, world.process(process.index()), process)
    }
}

/// How many loyal generals attack.
#[allow(clippy::unnecessary_wraps, reason = "the shape of a count")]
fn attackers(world: &World<General>) -> Option<u64> {
    let attacks = |one: &usize| world.decision(*one) == Some(Order::Attack);
    Some((0..world.processes()).filter(attacks).count() as u64)
}

fn sent(world: &World<General>) -> u64 {
    u64::from(world.messages_sent())
}
