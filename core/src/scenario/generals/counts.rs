//! What a run costs.

#[cfg(feature = "laboratory")]
use alloc::vec::Vec;

use super::plan::Message;
#[cfg(feature = "laboratory")]
use super::plan::Plan;
#[cfg(feature = "laboratory")]
use super::protocol::General;
#[cfg(feature = "laboratory")]
use crate::engine::Event;
#[cfg(feature = "laboratory")]
use crate::report::Value;
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};

/// Rounds, messages by round, signatures carried, bytes: an order, and a name for each who speaks
/// for it; on paper, with a signature each.
#[cfg(feature = "laboratory")]
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

/// In which round a message is sent: as many as have spoken for it.
pub(in crate::scenario) fn round(message: &Message) -> u8 {
    match message {
        Message::Oral(path, _) => path.len(),
        Message::Signed(envelope) => {
            envelope.iter().map(|chain| chain.signers().len()).max().unwrap_or(0)
        }
    }
}
