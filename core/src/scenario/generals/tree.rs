//! What one lieutenant was told, and what it makes of it: the recursion, opened.

use alloc::vec::Vec;

use super::oral::Told;
use super::path::Path;
use super::plan::{BOTH, Plan};
use super::protocol::{Book, General, choice, word_of};
use super::signed::Letters;
use crate::engine::ProcessId;
use crate::report::Node;

/// The tree of a lieutenant, each node before its children; nothing for the commander.
pub(super) fn tree(plan: &Plan, general: &General, me: ProcessId) -> Vec<Node> {
    let mut nodes = Vec::new();
    match general.book() {
        _ if me.0 == 0 => {}
        Book::Oral(told) => oral(plan, told, me, Path::commander(), &mut nodes),
        Book::Signed(letters) => signed(letters, &mut nodes),
    }
    nodes
}

fn oral(plan: &Plan, told: &Told, me: ProcessId, path: Path, nodes: &mut Vec<Node>) {
    let heard = told.on(path);
    let votes = told.votes(me, path, plan.rounds());
    let how = match votes {
        None if heard.is_none() => "silence",
        None => "told",
        Some(votes) if votes.attack == votes.retreat => "tie",
        Some(_) => "majority",
    };
    nodes.push(Node {
        path: path.iter().map(|one| one.0).collect(),
        told: heard.map(super::Order::word),
        value: told.settled(me, path, plan.rounds()).word(),
        how,
        votes: votes.map(|votes| [("attack", votes.attack), ("retreat", votes.retreat)]),
    });
    if votes.is_some() {
        for other in path.others(plan.generals, me) {
            oral(plan, told, me, path.then(other), nodes);
        }
    }
}

/// No recursion here: the orders that it holds, each with its signatures, and the choice.
fn signed(letters: &Letters, nodes: &mut Vec<Node>) {
    let accepted = letters.accepted();
    let how = match word_of(accepted) {
        0 | 1 => "only-order",
        BOTH => "two-orders",
        _ => "no-order",
    };
    nodes.push(Node {
        path: Vec::new(),
        told: None,
        value: choice(accepted).word(),
        how,
        votes: None,
    });
    for chain in accepted.iter() {
        nodes.push(Node {
            path: chain.signers().iter().map(|one| one.0).collect(),
            told: Some(chain.order().word()),
            value: chain.order().word(),
            how: "signed",
            votes: None,
        });
    }
}
