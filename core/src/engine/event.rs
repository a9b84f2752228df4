//! What happened: enough to draw a run from alone.

use super::{Digest, Fold, MessageId, Name, ProcessId, Protocol, Said, Tick};

/// What becomes of a messenger, as far as it is known when it sets out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It arrives at this moment.
    Arrives(Tick),
    /// It is lost; it would have arrived at this moment, and that is when it is counted as lost.
    Lost(Tick),
    /// The enemy has not said yet; if it arrives, then at this moment.
    Open(Tick),
}

impl Fate {
    /// The moment at which the messenger's way ends.
    #[must_use]
    pub const fn end(self) -> Tick {
        match self {
            Fate::Arrives(tick) | Fate::Lost(tick) | Fate::Open(tick) => tick,
        }
    }

    /// When it arrives, if it is not lost.
    #[must_use]
    pub const fn due(self) -> Option<Tick> {
        match self {
            Fate::Arrives(tick) | Fate::Open(tick) => Some(tick),
            Fate::Lost(_) => None,
        }
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<P: Protocol> {
    /// When.
    pub at: Tick,
    /// What.
    pub what: What<P>,
}

/// The kinds of things that happen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum What<P: Protocol> {
    /// A message was doubled on its way.
    Copied { message: MessageId, of: MessageId, name: Name, fate: Fate },
    /// A process went down.
    Crashed { process: ProcessId },
    /// The road between two processes was cut.
    Cut { one: ProcessId, other: ProcessId },
    /// A process decided.
    Decided { process: ProcessId, decision: P::Decision },
    /// A message arrived.
    Delivered { message: MessageId, name: Name, body: P::Message },
    /// A process drew a number.
    Drawn { process: ProcessId, number: u32, value: u64 },
    /// A process flipped one of its coins, and it showed a side.
    Flipped { process: ProcessId, number: u32, heads: bool },
    /// The road between two processes is open again.
    Healed { one: ProcessId, other: ProcessId },
    /// A message was lost.
    Lost { message: MessageId, name: Name },
    /// A process left a remark.
    Note { process: ProcessId, text: &'static str },
    /// A process is up again.
    Recovered { process: ProcessId },
    /// A message set out; if its sender may lie, how it came to say that.
    Sent {
        message: MessageId,
        name: Name,
        fate: Fate,
        body: P::Message,
        said: Option<Said<P::Message>>,
    },
    /// What is shown of a process's state changed.
    State { process: ProcessId, state: P::State },
    /// A timer ran down.
    Timer { process: ProcessId, timer: P::Timer },
    /// Somebody who may lie sent nothing where this message has its place.
    Withheld { name: Name, said: Said<P::Message> },
}

impl Fold for Name {
    fn fold(&self, digest: &mut Digest) {
        let way = u64::from(self.from.0) << 8 | u64::from(self.to.0);
        digest.number(u64::from(self.nth) << 32 | u64::from(self.double) << 16 | way);
    }
}

impl Fold for Fate {
    fn fold(&self, digest: &mut Digest) {
        match self {
            Fate::Arrives(tick) => digest.number(tick.0 << 2),
            Fate::Lost(tick) => digest.number(tick.0 << 2 | 1),
            Fate::Open(tick) => digest.number(tick.0 << 2 | 2),
        }
    }
}

impl<P: Protocol> Fold for Event<P> {
    /// The numbers of the kinds are part of the format.
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.at.0);
        match &self.what {
            What::Sent { name, fate, body, .. } => {
                digest.number(1);
                name.fold(digest);
                fate.fold(digest);
                body.fold(digest);
            }
            What::Delivered { name, .. } => {
                digest.number(2);
                name.fold(digest);
            }
            What::Lost { name, .. } => {
                digest.number(3);
                name.fold(digest);
            }
            What::Copied { name, fate, .. } => {
                digest.number(4);
                name.fold(digest);
                fate.fold(digest);
            }
            What::State { process, state } => {
                digest.number(5 | u64::from(process.0) << 8);
                state.fold(digest);
            }
            What::Decided { process, decision } => {
                digest.number(6 | u64::from(process.0) << 8);
                decision.fold(digest);
            }
            What::Timer { process, timer } => {
                digest.number(7 | u64::from(process.0) << 8);
                timer.fold(digest);
            }
            What::Crashed { process } => digest.number(8 | u64::from(process.0) << 8),
            What::Recovered { process } => digest.number(9 | u64::from(process.0) << 8),
            What::Cut { one, other } => {
                digest.number(10 | u64::from(one.0) << 8 | u64::from(other.0) << 16);
            }
            What::Healed { one, other } => {
                digest.number(11 | u64::from(one.0) << 8 | u64::from(other.0) << 16);
            }
            // A remark is wording, and wording may be mended: it is not part of what happened.
            What::Note { process, .. } => digest.number(12 | u64::from(process.0) << 8),
            What::Withheld { name, .. } => {
                digest.number(13);
                name.fold(digest);
            }
            What::Flipped { process, number, heads } => {
                digest.number(14 | u64::from(process.0) << 8 | u64::from(*heads) << 16);
                digest.number(u64::from(*number));
            }
            What::Drawn { process, number, value } => {
                digest.number(15 | u64::from(process.0) << 8 | u64::from(*number) << 16);
                digest.number(*value);
            }
        }
    }
}
