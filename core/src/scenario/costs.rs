//! What a run costs: messages by round, signatures, bytes.
//!
//! Where processes lie a run counts its messages by round, its signatures and its bytes, in a plain
//! encoding: a byte for the kind of a message where there are several, one for each number, value and
//! name in it, and 64 for a signature, as Ed25519 has them. What others have signed counts in every
//! message that shows it. A phase of PBFT counts as a round. Silences and doubles cost nothing: nobody
//! has sent them.

use alloc::vec::Vec;
use core::iter::Sum;
use core::ops::Add;

use crate::engine::{Event, Protocol, What};
use crate::json::Value;

/// The bytes of a signature.
const SIGNATURE: u64 = 64;

/// What a message carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Load {
    /// Bytes of kinds, numbers, values and names.
    pub(super) plain: u64,
    /// Signatures.
    pub(super) signatures: u64,
}

impl Load {
    /// What is spoken: so many bytes and no signature.
    pub(super) const fn spoken(plain: u64) -> Load {
        Load { plain, signatures: 0 }
    }

    /// A statement of so many bytes with one signature and the name of who made it.
    pub(super) const fn signed(plain: u64) -> Load {
        Load { plain: plain + 1, signatures: 1 }
    }
}

impl Add for Load {
    type Output = Load;

    fn add(self, other: Load) -> Load {
        let signatures = self.signatures + other.signatures;
        Load { plain: self.plain + other.plain, signatures }
    }
}

impl Sum for Load {
    fn sum<I: Iterator<Item = Load>>(loads: I) -> Load {
        loads.fold(Load::default(), Add::add)
    }
}

/// Adds up what all messages cost that processes have sent; each belongs to a round, counted from
/// 1, of which there are at least so many.
pub(super) fn costs<P: Protocol>(
    rounds: u64,
    events: &[Event<P>],
    of: impl Fn(&P::Message) -> (u64, Load),
) -> Vec<(&'static str, Value)> {
    let mut by_round: Vec<u64> = (0..rounds).map(|_| 0).collect();
    let mut load = Load::default();
    for event in events {
        let What::Sent { body, .. } = &event.what else { continue };
        let (round, carries) = of(body);
        let round = usize::try_from(round).unwrap_or(0).max(1);
        if by_round.len() < round {
            by_round.resize(round, 0);
        }
        by_round[round - 1] += 1;
        load = load + carries;
    }
    alloc::vec![
        ("rounds", Value::Number(by_round.len() as u64)),
        ("messages_by_round", Value::List(by_round.into_iter().map(Value::Number).collect())),
        ("signatures", Value::Number(load.signatures)),
        ("bytes", Value::Number(load.plain + SIGNATURE * load.signatures)),
    ]
}
