//! What one process has seen and done: the ground of everything about knowledge.

use alloc::vec::Vec;

use super::{Digest, Event, Fold, ProcessId, Protocol, Recorder, Tick, What, World};

/// One thing that a process has seen or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen<P: Protocol> {
    /// It went down.
    Crashed,
    /// It decided.
    Decided(P::Decision),
    /// It drew a number, the how-manieth of its own.
    Drawn(u32, u64),
    /// A coin of its own showed a side.
    Flipped(u32, bool),
    /// A message reached it.
    Received(ProcessId, P::Message),
    /// It came up again.
    Recovered,
    /// It sent a message. What became of it, it has not seen.
    Sent(ProcessId, P::Message),
    /// A timer of its own ran down.
    Timer(P::Timer),
    /// It sent nothing where it could have sent something.
    Withheld(ProcessId),
}

/// One process's local history, in order, with the moments on its clock.
///
/// Two runs are the same *to* a process exactly when its views are equal. Equality compares an
/// incremental hash of 128 bits; [`View::same_history`] compares the histories themselves.
#[derive(Clone, Debug)]
pub struct View<P: Protocol> {
    input: u64,
    history: Vec<(Tick, Seen<P>)>,
    digest: Digest,
}

impl<P: Protocol> View<P> {
    /// The view of a process before anything has happened.
    #[must_use]
    pub fn new(process: &P) -> View<P> {
        let mut digest = Digest::new(2);
        digest.number(process.input());
        View { input: process.input(), history: Vec::new(), digest }
    }

    /// What it was told before anything happened.
    #[must_use]
    pub const fn input(&self) -> u64 {
        self.input
    }

    /// Everything it has seen and done, with the moments.
    #[must_use]
    pub fn history(&self) -> &[(Tick, Seen<P>)] {
        &self.history
    }

    /// The hash of all of it.
    #[must_use]
    pub fn value(&self) -> u128 {
        self.digest.value()
    }

    /// Compares the whole of two histories.
    #[must_use]
    pub fn same_history(&self, other: &View<P>) -> bool {
        self.input == other.input && self.history == other.history
    }

    /// The first moment at which this view and another differ, if they ever do.
    #[must_use]
    pub fn differs_at(&self, other: &View<P>) -> Option<Tick> {
        if self.input != other.input {
            return Some(Tick(0));
        }
        let both = self.history.iter().zip(&other.history);
        let common = both.take_while(|(mine, theirs)| mine == theirs).count();
        // Where one has seen something and the other nothing yet, they differ from the earlier
        // of the two next moments on: silence can be told from a message.
        let next = |view: &View<P>| view.history.get(common).map(|seen| seen.0);
        next(self).into_iter().chain(next(other)).min()
    }

    fn see(&mut self, at: Tick, seen: Seen<P>) {
        self.digest.number(at.0);
        seen.fold(&mut self.digest);
        self.history.push((at, seen));
    }
}

impl<P: Protocol> PartialEq for View<P> {
    fn eq(&self, other: &View<P>) -> bool {
        self.value() == other.value()
    }
}

impl<P: Protocol> Eq for View<P> {}

impl<P: Protocol> Fold for Seen<P> {
    fn fold(&self, digest: &mut Digest) {
        match self {
            Seen::Crashed => digest.number(1),
            Seen::Recovered => digest.number(2),
            Seen::Decided(decision) => {
                digest.number(3);
                decision.fold(digest);
            }
            Seen::Received(from, message) => {
                digest.number(4 | u64::from(from.0) << 8);
                message.fold(digest);
            }
            Seen::Sent(to, message) => {
                digest.number(5 | u64::from(to.0) << 8);
                message.fold(digest);
            }
            Seen::Timer(timer) => {
                digest.number(6);
                timer.fold(digest);
            }
            Seen::Withheld(to) => digest.number(7 | u64::from(to.0) << 8),
            Seen::Flipped(number, heads) => {
                digest.number(8 | u64::from(*heads) << 8 | u64::from(*number) << 16);
            }
            Seen::Drawn(number, value) => {
                digest.number(9 | u64::from(*number) << 8);
                digest.number(*value);
            }
        }
    }
}

/// The views of all processes of a run, kept by listening to it.
#[derive(Clone, Debug)]
pub struct Views<P: Protocol> {
    views: Vec<View<P>>,
}

impl<P: Protocol> Views<P> {
    /// The views before the first step of a world.
    #[must_use]
    pub fn new(world: &World<P>) -> Views<P> {
        let views = (0..world.processes()).map(|one| View::new(world.process(one))).collect();
        Views { views }
    }

    /// The view of one process.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn of(&self, process: ProcessId) -> &View<P> {
        &self.views[process.index()]
    }

    /// All of them, in the order of the processes.
    pub fn iter(&self) -> impl Iterator<Item = &View<P>> {
        self.views.iter()
    }
}

impl<P: Protocol> Recorder<P> for Views<P> {
    fn record(&mut self, event: &Event<P>) {
        let (who, seen) = match &event.what {
            What::Crashed { process } => (*process, Seen::Crashed),
            What::Decided { process, decision } => (*process, Seen::Decided(*decision)),
            What::Delivered { name, body, .. } => {
                (name.to, Seen::Received(name.from, body.clone()))
            }
            What::Drawn { process, number, value } => (*process, Seen::Drawn(*number, *value)),
            What::Flipped { process, number, heads } => (*process, Seen::Flipped(*number, *heads)),
            What::Recovered { process } => (*process, Seen::Recovered),
            What::Sent { name, body, .. } => (name.from, Seen::Sent(name.to, body.clone())),
            What::Timer { process, timer } => (*process, Seen::Timer(*timer)),
            What::Withheld { name, .. } => (name.from, Seen::Withheld(name.to)),
            // Nobody sees a messenger captured, doubled or a road cut; a state and a remark
            // follow from what was seen.
            What::Copied { .. }
            | What::Cut { .. }
            | What::Healed { .. }
            | What::Lost { .. }
            | What::Note { .. }
            | What::State { .. } => return,
        };
        self.views[who.index()].see(event.at, seen);
    }
}

/// Whether a process has seen an event, or done it: what stays when only its eyes are left.
#[must_use]
pub fn seen_by<P: Protocol>(event: &Event<P>, process: ProcessId) -> bool {
    match &event.what {
        What::Crashed { process: who }
        | What::Decided { process: who, .. }
        | What::Drawn { process: who, .. }
        | What::Flipped { process: who, .. }
        | What::Note { process: who, .. }
        | What::Recovered { process: who }
        | What::State { process: who, .. }
        | What::Timer { process: who, .. } => *who == process,
        What::Delivered { name, .. } => name.to == process,
        What::Sent { name, .. } | What::Withheld { name, .. } => name.from == process,
        What::Copied { .. } | What::Cut { .. } | What::Healed { .. } | What::Lost { .. } => false,
    }
}
