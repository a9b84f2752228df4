//! What a handler asks the world to do.

use alloc::vec::Vec;

use super::{ProcessId, Protocol};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Effect<P: Protocol> {
    Cancel(P::Timer),
    Decide(P::Decision),
    Draw(u32, u64),
    Flip(u32),
    Note(&'static str),
    Send(ProcessId, P::Message),
    Set(P::Timer, u64),
    Silence(ProcessId),
}

/// The effects of one handler, carried out by the world in the order in which they were pushed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Out<P: Protocol> {
    pub(super) effects: Vec<Effect<P>>,
    /// The states that the handler has passed through, the one in which it ended among them.
    pub(super) passed: Vec<P::State>,
}

impl<P: Protocol> Out<P> {
    pub(crate) const fn new() -> Out<P> {
        Out { effects: Vec::new(), passed: Vec::new() }
    }

    /// Stops a timer, if it is running.
    pub fn cancel(&mut self, timer: P::Timer) {
        self.effects.push(Effect::Cancel(timer));
    }

    /// Decides. The first decision stands.
    pub fn decide(&mut self, decision: P::Decision) {
        self.effects.push(Effect::Decide(decision));
    }

    /// Draws a number below this one, each as likely as the others: the process is told which before
    /// anything that is pushed later happens. Draws are numbered as coins are, and with them: a coin
    /// and a draw of one process never have the same number. Below 0 or 1 there is only 0 to draw.
    pub fn draw(&mut self, number: u32, below: u64) {
        const { assert!(P::LOTS, "a protocol that draws says so: `const LOTS: bool = true`") };
        self.effects.push(Effect::Draw(number, below));
    }

    /// Flips the coin of this number: the process is told which side it shows before anything that
    /// is pushed later happens. Coins are numbered by whoever flips them, so that the luck of one
    /// does not hang on how many there were before; each is flipped once.
    pub fn flip(&mut self, number: u32) {
        const { assert!(P::LOTS, "a protocol that flips coins says so: `const LOTS: bool = true`") };
        self.effects.push(Effect::Flip(number));
    }

    /// Leaves a remark in the trace.
    pub fn note(&mut self, text: &'static str) {
        self.effects.push(Effect::Note(text));
    }

    /// Shows a state that the handler passes through, or in which it ends: each is an event of its
    /// own. Whoever shows none is seen in the state in which the handler ended.
    pub fn pass(&mut self, state: P::State) {
        self.passed.push(state);
    }

    /// Sends a message, on roads that may lose it.
    ///
    /// The world panics if there is no such process.
    pub fn send(&mut self, to: ProcessId, message: P::Message) {
        self.effects.push(Effect::Send(to, message));
    }

    /// Sends nothing to a process where a message has its place: the name of that message is used
    /// up, so that later ones are called the same whatever is said here. Whoever may lie can say
    /// something in this place.
    pub fn silence(&mut self, to: ProcessId) {
        self.effects.push(Effect::Silence(to));
    }

    /// Starts a timer that runs down in so many ticks; one of the same name is replaced. With 0
    /// it runs down at this very moment, after everything else that is due at it.
    pub fn set(&mut self, timer: P::Timer, ticks: u64) {
        self.effects.push(Effect::Set(timer, ticks));
    }
}
