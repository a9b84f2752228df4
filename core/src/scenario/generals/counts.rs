//! What a run costs.

use alloc::vec::Vec;

use super::plan::{Message, Plan, round};
use super::protocol::General;
use crate::engine::Event;
use crate::json::Value;
use crate::scenario::costs::{Load, costs};

/// Rounds, messages by round, signatures carried, bytes: an order, and a name for each who speaks
/// for it; on paper, with a signature each.
pub(in crate::scenario) fn counts(
    plan: &Plan,
    events: &[Event<General>],
) -> Vec<(&'static str, Value)> {
    let load = |message: &Message| match message {
        Message::Oral(path, _) => Load::spoken(1 + u64::from(path.len())),
        Message::Signed(envelope) => {
            let signatures = envelope.iter().map(|chain| u64::from(chain.signers().len()));
            signatures.map(|signatures| Load { plain: 1 + signatures, signatures }).sum()
        }
    };
    costs(plan.rounds().into(), events, |message| (round(message).into(), load(message)))
}
