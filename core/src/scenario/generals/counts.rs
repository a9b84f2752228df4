//! What a run costs.

use alloc::vec::Vec;

use super::plan::{Message, Plan};
use super::protocol::General;
use crate::engine::{Event, What};
use crate::report::Value;

/// Bytes for an order, for a general's name and for a signature: those of Ed25519 have 64.
const ORDER: u64 = 1;
const NAME: u64 = 1;
const SIGNATURE: u64 = 64;

/// Rounds, messages by round, signatures carried, bytes.
pub(in crate::scenario) fn counts(
    plan: &Plan,
    events: &[Event<General>],
) -> Vec<(&'static str, Value)> {
    let mut rounds = alloc::vec![0_u64; usize::from(plan.rounds())];
    let (mut signatures, mut bytes) = (0, 0);
    for event in events {
        let What::Sent { body, .. } = &event.what else { continue };
        if let Some(round) = rounds.get_mut(usize::from(round(body)).saturating_sub(1)) {
            *round += 1;
        }
        match body {
            Message::Oral(path, _) => bytes += ORDER + NAME * u64::from(path.len()),
            Message::Signed(envelope) => {
                for chain in envelope.iter() {
                    let signers = u64::from(chain.signers().len());
                    signatures += signers;
                    bytes += ORDER + (NAME + SIGNATURE) * signers;
                }
            }
        }
    }
    let by_round = rounds.into_iter().map(Value::Number).collect();
    alloc::vec![
        ("rounds", Value::Number(u64::from(plan.rounds()))),
        ("messages_by_round", Value::List(by_round)),
        ("signatures", Value::Number(signatures)),
        ("bytes", Value::Number(bytes)),
    ]
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
