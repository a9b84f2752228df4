//! The chain of executions: from the run in which both must attack to the run in which nobody
//! may, one step at a time, and each step unseen by all but one.

use alloc::vec::Vec;

use crate::enemy::{Dice, Orders, Script, Word};
use crate::engine::{Name, ProcessId, Protocol, View, Views, What, World};

/// One execution of a chain.
#[derive(Clone, Debug)]
pub struct Execution<P: Protocol> {
    /// What each process that has an input wants.
    pub inputs: Vec<bool>,
    /// The messages that are lost in it.
    pub lost: Vec<Name>,
    /// What each process has seen.
    pub views: Views<P>,
    /// The world when nothing more happens.
    pub world: World<P>,
}

impl<P: Protocol> Execution<P> {
    /// The processes to which this execution and another are not the same, by comparing what
    /// they have seen.
    #[must_use]
    pub fn told_apart_by(&self, other: &Execution<P>) -> Vec<ProcessId> {
        let pairs = (0_u8..).zip(self.views.iter().zip(other.views.iter()));
        pairs.filter(|(_, (mine, theirs))| mine != theirs).map(|(id, _)| ProcessId(id)).collect()
    }
}

/// Builds the chain: at first everybody wants to attack and every message arrives. Then the last
/// message that arrived is lost, again and again, until none arrives; then one input after the
/// other turns, until nobody wants to attack. `world` makes the world for given inputs.
pub fn chain<P: Protocol>(inputs: usize, world: impl Fn(&[bool]) -> World<P>) -> Vec<Execution<P>> {
    let mut wanted = alloc::vec![true; inputs];
    let mut orders = Orders::new();
    let mut executions = Vec::new();
    loop {
        let (execution, last) = play(&wanted, &world(&wanted), &orders);
        executions.push(execution);
        let Some(name) = last else { break };
        let lost = Word { lose: true, ..Word::default() };
        if orders.say(name, lost).is_err() {
            break;
        }
    }
    for input in 0..inputs {
        wanted[input] = false;
        executions.push(play(&wanted, &world(&wanted), &orders).0);
    }
    executions
}

/// Plays one execution, and names the last message that arrived in it.
fn play<P: Protocol>(
    inputs: &[bool],
    start: &World<P>,
    orders: &Orders,
) -> (Execution<P>, Option<Name>) {
    let mut world = start.clone();
    let mut recorder = (Views::new(start), Vec::new());
    world.run(&mut Script::new(orders, Dice { seed: 0 }), &mut recorder);
    let (views, events) = recorder;
    let arrived = |what: &What<P>| match what {
        What::Delivered { name, .. } => Some(*name),
        _ => None,
    };
    let last = events.iter().rev().find_map(|event| arrived(&event.what));
    let lost = orders.iter().map(|(name, _)| name).collect();
    (Execution { inputs: inputs.to_vec(), lost, views, world }, last)
}

/// Where a protocol fails on a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// In the execution of this place one attacks and another does not.
    Agreement(usize),
    /// In the first execution all want to attack and all messages arrive, and yet somebody does
    /// not attack.
    ValidityAtFirst,
    /// In the last execution nobody wants to attack, and yet somebody does.
    ValidityAtLast,
}

/// Finds where the protocol that decides by this rule fails: `attacks` says of a process and its
/// view whether it attacks. A rule that sees nothing but the view cannot escape, because each
/// step of the chain looks the same to somebody.
pub fn witness<P: Protocol>(
    executions: &[Execution<P>],
    attacks: impl Fn(usize, &View<P>) -> bool,
) -> Option<Witness> {
    let decided = |execution: &Execution<P>| -> Vec<bool> {
        let views = execution.views.iter().enumerate();
        views.map(|(process, view)| attacks(process, view)).collect()
    };
    let (first, last) = (decided(executions.first()?), decided(executions.last()?));
    if !first.iter().all(|attacks| *attacks) {
        return Some(Witness::ValidityAtFirst);
    }
    if last.iter().any(|attacks| *attacks) {
        return Some(Witness::ValidityAtLast);
    }
    let differ = |execution| decided(execution).windows(2).any(|pair| pair[0] != pair[1]);
    executions.iter().position(differ).map(Witness::Agreement)
}
