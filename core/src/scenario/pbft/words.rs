//! What the tale and its teller have in common: of which plan they speak, and how things are
//! called.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::plan::Plan;
use super::statement::{Proposal, Value};
use super::traitor::{LETTERS, NULL, OTHER, WORDS};
use crate::engine::ProcessId;

/// The words for one plan.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) plan: Plan,
}

/// What a number stands for.
pub(super) fn called(value: Value) -> &'static str {
    match value {
        Value::Request(number) => WORDS[usize::from(number.min(LETTERS - 1))],
        Value::Null => WORDS[usize::from(NULL)],
        Value::Other => WORDS[usize::from(OTHER)],
    }
}

/// Proposals or certificates in words: `x as number 1`.
pub(super) fn listed<'a>(proposals: impl Iterator<Item = &'a Proposal>) -> Option<String> {
    let one = |proposal: &Proposal| {
        let order = proposal.order.statement();
        format!("{} as number {}", called(order.value), order.seq)
    };
    let all: Vec<String> = proposals.map(one).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

impl Words {
    /// What two quorums have in common, in a sentence.
    pub(super) fn overlap(&self) -> String {
        let plan = &self.plan;
        let (n, quorum) = (u32::from(plan.n), u32::from(plan.quorum));
        let shared = (2 * quorum).saturating_sub(n);
        let traitors = plan.traitors.count_ones();
        if plan.is_sound() {
            format!(
                "Any two quorums of {quorum} among {n} share at least {shared}, an honest one \
                 among them, and that one does not say two things about one number in one view: \
                 two certificates of one view cannot contradict each other."
            )
        } else if shared == 0 {
            format!(
                "Two quorums of {quorum} among {n} need not share anybody: certificates prove \
                 nothing."
            )
        } else {
            format!(
                "Two quorums of {quorum} among {n} may share only {shared}, and with {traitors} \
                 who may lie that need not be an honest one: two certificates can contradict each \
                 other."
            )
        }
    }

    pub(super) fn who(&self, process: ProcessId) -> String {
        if process == self.plan.client() {
            "client".into()
        } else {
            format!("replica {}", process.0)
        }
    }
}
