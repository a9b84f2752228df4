//! What one lieutenant was told, and what it makes of it: the recursion, opened.

use alloc::vec::Vec;

use super::oral::Told;
use super::path::Path;
use super::plan::{BOTH, Plan};
use super::protocol::{Book, General, choice, word_of};
use super::signed::Letters;
use crate::engine::ProcessId;
use crate::scenario::Node;

/// The tree of a lieutenant, each node before its children; nothing for the commander.
pub(super) fn tree(plan: &Plan, general: &General, me: ProcessId) -> Vec<Node> {
    let mut nodes = Vec::new();
    let over = general.rounds_over();
    match general.book() {
        _ if me.0 == 0 => {}
        Book::Oral(told) => {
            Oral { plan, told, me, over }.open(Path::commander(), &mut nodes);
        }
        Book::Signed(letters) => signed(letters, over >= plan.rounds(), &mut nodes),
    }
    nodes
}

/// What a lieutenant was told in the rounds that are over and in the one that is not.
struct Oral<'a> {
    plan: &'a Plan,
    told: &'a Told,
    me: ProcessId,
    over: u8,
}

impl Oral<'_> {
    /// Opens a path, and says whether what it makes of it is settled.
    fn open(&self, path: Path, nodes: &mut Vec<Node>) -> bool {
        let heard = self.told.on(path);
        let votes = self.told.votes(self.me, path, self.plan.rounds());
        let place = nodes.len();
        nodes.push(Node {
            path: path.iter().map(|one| one.0).collect(),
            told: heard.map(super::Order::word),
            value: None,
            how: if votes.is_none() { "awaited" } else { "open" },
            votes: None,
        });
        let mut settled = heard.is_some() || path.len() <= self.over;
        if votes.is_some() {
            for other in path.others(self.plan.generals, self.me) {
                settled &= self.open(path.then(other), nodes);
            }
        }
        if settled {
            let node = &mut nodes[place];
            node.value = Some(self.told.settled(self.me, path, self.plan.rounds()).word());
            node.votes = votes.map(|votes| [("attack", votes.attack), ("retreat", votes.retreat)]);
            node.how = match votes {
                None if heard.is_none() => "silence",
                None => "told",
                Some(votes) if votes.attack == votes.retreat => "tie",
                Some(_) => "majority",
            };
        }
        settled
    }
}

/// No recursion here: the orders that it holds, each with its signatures, and the choice.
fn signed(letters: &Letters, over: bool, nodes: &mut Vec<Node>) {
    let accepted = letters.accepted();
    let how = match word_of(accepted) {
        BOTH => "two-orders",
        _ if !over => "open",
        0 | 1 => "only-order",
        _ => "no-order",
    };
    nodes.push(Node {
        path: Vec::new(),
        told: None,
        value: (how != "open").then(|| choice(accepted).word()),
        how,
        votes: None,
    });
    for chain in accepted.iter() {
        nodes.push(Node {
            path: chain.signers().iter().map(|one| one.0).collect(),
            told: Some(chain.order().word()),
            value: Some(chain.order().word()),
            how: "signed",
            votes: None,
        });
    }
}
