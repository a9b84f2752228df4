//! Who is told what happens.

use alloc::vec::Vec;

use super::{Event, Protocol};

/// Is told every event of a run. `()` is nobody: then events are not even made, and a run costs
/// what its protocol costs.
pub trait Recorder<P: Protocol> {
    /// Whether anybody listens.
    const ON: bool = true;

    /// Takes note of one event.
    fn record(&mut self, event: &Event<P>);
}

impl<P: Protocol> Recorder<P> for () {
    const ON: bool = false;

    fn record(&mut self, _event: &Event<P>) {}
}

impl<P: Protocol> Recorder<P> for Vec<Event<P>> {
    fn record(&mut self, event: &Event<P>) {
        self.push(event.clone());
    }
}

impl<P: Protocol, R: Recorder<P>> Recorder<P> for &mut R {
    const ON: bool = R::ON;

    fn record(&mut self, event: &Event<P>) {
        (**self).record(event);
    }
}

impl<P: Protocol, A: Recorder<P>, B: Recorder<P>> Recorder<P> for (A, B) {
    const ON: bool = A::ON || B::ON;

    fn record(&mut self, event: &Event<P>) {
        self.0.record(event);
        self.1.record(event);
    }
}
