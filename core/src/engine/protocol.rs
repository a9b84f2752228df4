//! What a protocol is.

use core::fmt::Debug;
use core::hash::Hash;

use super::{Fold, Out, ProcessId, Tick};

/// One process of a protocol: its state, and what it does when something reaches it.
///
/// A handler reads its own state and pushes effects into an [`Out`]. It never sees the world,
/// the clock only as a value, the enemy never.
pub trait Protocol: Clone + Eq + Hash + Debug {
    /// What is sent.
    type Message: Clone + Eq + Hash + Debug + Fold;
    /// The names of its timers: one of each name runs at a time.
    type Timer: Copy + Eq + Hash + Debug + Fold;
    /// What is shown of the state, as a chip on the lifeline.
    type State: Copy + Eq + Hash + Debug + Fold;
    /// What a process decides, once.
    type Decision: Copy + Eq + Hash + Debug + Fold;

    /// What this process was told before anything happened. It opens its view: two runs that
    /// differ here are not the same to it.
    fn input(&self) -> u64;

    /// What is shown of the state.
    fn state(&self) -> Self::State;

    /// The run begins for this process.
    fn start(&mut self, now: Tick, out: &mut Out<Self>);

    /// A message has arrived.
    fn receive(&mut self, now: Tick, from: ProcessId, message: Self::Message, out: &mut Out<Self>);

    /// A timer has run down.
    fn timer(&mut self, now: Tick, timer: Self::Timer, out: &mut Out<Self>);

    /// The process goes down: whatever does not survive is forgotten here. Its timers are gone.
    fn crash(&mut self);

    /// The process is up again, with what survived. Not called if it was down before it could
    /// start: then it starts.
    fn recover(&mut self, now: Tick, out: &mut Out<Self>);
}
