//! What the generals agree on, what they tell each other, and what is shown of them.

use super::order::Order;
use super::path::Path;
use super::signed::Envelope;
use crate::engine::{Digest, Fold, ProcessId};

/// The words of traitors, by their places.
pub(super) static WORDS: [&str; 4] = ["attack", "retreat", "both", "silence"];
/// Both orders in one message, signed.
pub(in crate::scenario) const BOTH: u8 = 2;
/// No message.
pub(super) const SILENCE: u8 = 3;

/// What is agreed on before the commander speaks, and who will not keep to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    /// How many generals there are, the commander among them.
    pub generals: u8,
    /// Whether messages are signed.
    pub signed: bool,
    /// The `m` of OM(m) and SM(m): there is one round more.
    pub depth: u8,
    /// The traitors, a bit for each.
    pub traitors: u16,
    /// What the commander orders, or would order if it were loyal.
    pub order: Order,
}

impl Plan {
    /// Whether a general is a traitor.
    #[must_use]
    pub const fn is_traitor(&self, general: ProcessId) -> bool {
        self.traitors & 1 << general.0 != 0
    }

    /// How many rounds there are.
    #[must_use]
    pub const fn rounds(&self) -> u8 {
        self.depth + 1
    }

    /// The loyal lieutenants.
    pub fn loyal_lieutenants(&self) -> impl Iterator<Item = ProcessId> + use<> {
        let plan = *self;
        (1..plan.generals).map(ProcessId).filter(move |one| !plan.is_traitor(*one))
    }
}

/// What one general tells another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// By word of mouth: an order, and on whose word, the sender last.
    Oral(Path, Order),
    /// On paper: orders with their signatures.
    Signed(Envelope),
}

impl Fold for Message {
    fn fold(&self, digest: &mut Digest) {
        match self {
            Message::Oral(path, order) => {
                digest.number(1);
                path.fold(digest);
                order.fold(digest);
            }
            Message::Signed(envelope) => {
                digest.number(2);
                envelope.fold(digest);
            }
        }
    }
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

/// The end of a round: whatever is sent in it has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoundOver;

impl Fold for RoundOver {
    fn fold(&self, digest: &mut Digest) {
        digest.number(0);
    }
}

/// What is shown of a general.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// Holds both orders, each signed by the commander.
    Both,
    /// Has decided.
    Decided(Order),
    /// Has an order.
    Told(Order),
    /// Is a traitor.
    Traitor,
    /// Has no order yet.
    Waiting,
}

impl Fold for Mood {
    fn fold(&self, digest: &mut Digest) {
        digest.number(match self {
            Mood::Waiting => 1,
            Mood::Traitor => 2,
            Mood::Both => 3,
            Mood::Told(order) => 4 + order.index() as u64,
            Mood::Decided(order) => 6 + order.index() as u64,
        });
    }
}
