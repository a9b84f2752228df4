//! What a protocol is.

use core::fmt::Debug;
use core::hash::{Hash, Hasher};

use super::{Fold, Liberty, Out, ProcessId, Tick};

/// One process of a protocol: its state, and what it does when something reaches it.
///
/// A handler reads its own state and pushes effects into an [`Out`]. It never sees the world,
/// the clock only as a value, the enemy never.
///
/// ```
/// use at_dawn_core::enemy::Dice;
/// use at_dawn_core::engine::{Law, Out, ProcessId, Protocol, Tick, World};
/// use at_dawn_core::Ratio;
///
/// /// Says hello to the other until it hears something, and is glad if it does.
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// struct Caller {
///     other: ProcessId,
///     glad: bool,
/// }
///
/// impl Protocol for Caller {
///     type Message = ();
///     type Timer = ();
///     type State = bool;
///     type Decision = bool;
///
///     fn input(&self) -> u64 {
///         0
///     }
///     fn state(&self) -> bool {
///         self.glad
///     }
///     fn start(&mut self, _now: Tick, out: &mut Out<Caller>) {
///         out.send(self.other, ());
///         out.set((), 2);
///     }
///     fn receive(&mut self, _now: Tick, _from: ProcessId, _hello: (), out: &mut Out<Caller>) {
///         self.glad = true;
///         out.decide(true);
///     }
///     fn timer(&mut self, now: Tick, _again: (), out: &mut Out<Caller>) {
///         if !self.glad {
///             self.start(now, out);
///         }
///     }
///     fn crash(&mut self) {
///         self.glad = false;
///     }
///     fn recover(&mut self, now: Tick, out: &mut Out<Caller>) {
///         self.start(now, out);
///     }
/// }
///
/// let callers = [1, 0].map(|other| Caller { other: ProcessId(other), glad: false });
/// let law = Law { loss: Ratio::parse("1/3").unwrap().into(), ..Law::calm() };
/// let mut world = World::new(callers.into(), law);
/// let mut events = Vec::new();
/// world.run(&mut Dice { seed: 7 }, &mut events);
/// // Whoever hears something falls silent, even if the other has heard nothing yet.
/// assert!(world.process(0).glad || world.process(1).glad);
/// ```
///
/// To play it with every enemy there is, take [`every_run`](crate::knowledge::every_run), which
/// shows each run with its decisions and their weights.
pub trait Protocol: Clone + Eq + Hash + Debug {
    /// What is sent.
    type Message: Clone + Eq + Hash + Debug + Fold;
    /// The names of its timers: one of each name runs at a time.
    type Timer: Copy + Eq + Hash + Debug + Fold;
    /// What is shown of the state, as a chip on the lifeline.
    type State: Copy + Eq + Hash + Debug + Fold;
    /// What a process decides, once.
    type Decision: Copy + Eq + Hash + Debug + Fold;

    /// Whether it ever [flips a coin](Out::flip) or [draws a number](Out::draw). A protocol that does
    /// says so; for others the engine leaves out all that it takes.
    const LOTS: bool = false;

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

    /// Writes what of it can still matter from now on, and to what is asked of a run that is over.
    /// That is all of it, unless it knows better: what it counts, what it has done with, and how long
    /// ago or how far ahead a moment is. Processes with the same essence do the same for ever. When
    /// whoever is down [recovers](Protocol::recover) is known to the world, and need not be in it.
    fn essence<H: Hasher>(&self, _now: Tick, essence: &mut H) {
        self.hash(essence);
    }

    /// A number that it [drew](Out::draw) is this one.
    fn drawn(&mut self, _now: Tick, _number: u32, _value: u64, _out: &mut Out<Self>) {}

    /// A coin that it [flipped](Out::flip) shows a side.
    fn flipped(&mut self, _now: Tick, _number: u32, _heads: bool, _out: &mut Out<Self>) {}

    /// The process goes down: whatever does not survive is forgotten here. Its timers are gone.
    fn crash(&mut self);

    /// The process is up again, with what survived. Not called if it was down before it could
    /// start: then it starts.
    fn recover(&mut self, now: Tick, out: &mut Out<Self>);

    /// What this process may say to another in place of what it would honestly send, which is
    /// silence where there is no message; none if it is honest. It is asked of the process as it
    /// is after its handler, once for each message and each [`silence`](Out::silence).
    fn liberty(&self, _to: ProcessId, _honest: Option<&Self::Message>) -> Option<Liberty> {
        None
    }

    /// What it sends to say a word that is not the honest one; none is silence.
    fn utter(
        &self,
        _to: ProcessId,
        honest: Option<&Self::Message>,
        _word: u8,
    ) -> Option<Self::Message> {
        honest.cloned()
    }
}
