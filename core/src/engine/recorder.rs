//! Who is told what happens.

use alloc::vec::Vec;

use super::{Event, ProcessId, Protocol, Tick};

/// What becomes of a timer: not an event, because nothing happens to anybody; whoever draws a
/// timer as it runs down needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum Ticking<P: Protocol> {
    /// It runs from now on; one of the same name stops.
    Set { process: ProcessId, timer: P::Timer, due: Tick },
    /// It has run down, or was stopped; with no name, all of the process's stop.
    Ended { process: ProcessId, timer: Option<P::Timer> },
}

/// Is told every event of a run. `()` is nobody: then events are not even made, and a run costs
/// what its protocol costs.
pub trait Recorder<P: Protocol> {
    /// Whether anybody listens.
    const ON: bool = true;

    /// Takes note of one event.
    fn record(&mut self, event: &Event<P>);

    /// Takes note of one event, and may keep it: the world has no use for it any more.
    #[inline]
    fn take(&mut self, event: Event<P>) {
        self.record(&event);
    }

    /// Takes note of a timer that is set or ends.
    fn tick(&mut self, _now: Tick, _ticking: &Ticking<P>) {}
}

impl<P: Protocol> Recorder<P> for () {
    const ON: bool = false;

    fn record(&mut self, _event: &Event<P>) {}
}

impl<P: Protocol> Recorder<P> for Vec<Event<P>> {
    fn record(&mut self, event: &Event<P>) {
        self.push(event.clone());
    }

    #[inline]
    fn take(&mut self, event: Event<P>) {
        self.push(event);
    }
}

impl<P: Protocol, R: Recorder<P>> Recorder<P> for &mut R {
    const ON: bool = R::ON;

    fn record(&mut self, event: &Event<P>) {
        (**self).record(event);
    }

    fn take(&mut self, event: Event<P>) {
        (**self).take(event);
    }

    fn tick(&mut self, now: Tick, ticking: &Ticking<P>) {
        (**self).tick(now, ticking);
    }
}

impl<P: Protocol, A: Recorder<P>, B: Recorder<P>> Recorder<P> for (A, B) {
    const ON: bool = A::ON || B::ON;

    fn record(&mut self, event: &Event<P>) {
        self.0.record(event);
        self.1.record(event);
    }

    fn take(&mut self, event: Event<P>) {
        self.1.record(&event);
        self.0.take(event);
    }

    fn tick(&mut self, now: Tick, ticking: &Ticking<P>) {
        self.0.tick(now, ticking);
        self.1.tick(now, ticking);
    }
}
