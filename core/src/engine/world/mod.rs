//! The world: processes, the post between them, the clock. [`World::step`] is the only place
//! where a run changes.

mod essence;
mod happen;
mod post;
mod value;

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::queue::{Other, Queue};
use super::{
    Enemy, Event, Law, Out, Outage, Peril, ProcessId, Protocol, Recorder, Tick, Ticking, Ties, What,
};
use crate::limits::{MAX_OUTAGES, MAX_PROCESSES, MAX_STEPS, MAX_TIME_TICKS};

/// Why a run is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// So many messages as this were not foreseen: [`MAX_MESSAGES`](crate::limits::MAX_MESSAGES).
    Messages,
    /// Nothing is under way and no timer runs.
    Quiescent,
    /// So many steps as this were not foreseen: [`MAX_STEPS`].
    Steps,
    /// The clock came to its end: [`MAX_TIME_TICKS`].
    Time,
    /// The run was to be watched until then: [`Law::until`].
    Until,
}

impl End {
    /// Whether a limit cut the run off, so that it has not come out.
    #[must_use]
    pub const fn is_limit(self) -> bool {
        !matches!(self, End::Quiescent | End::Until)
    }

    /// The name of the end: the same word everywhere.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            End::Messages => "message-limit",
            End::Quiescent => "quiescent",
            End::Steps => "step-limit",
            End::Time => "time-limit",
            End::Until => "until",
        }
    }
}

/// Processes, what is under way between them, and the clock. A clone is a checkpoint, `==` says
/// whether the same can still happen, and no recorder is part of it.
#[derive(Debug)]
pub struct World<P: Protocol> {
    law: Arc<Law>,
    now: Tick,
    queue: Queue<P>,
    members: Vec<Member<P>>,
    /// How many messages have been sent on each way, row by row.
    ways: Vec<u32>,
    steps: u32,
    sent: u32,
    posted: u32,
    tied: u32,
    /// How many of what comes next have their order already.
    settled: u32,
    /// The outages that the enemy chose, a bit each.
    struck: u64,
    end: Option<End>,
    /// What was already under way when the run began, until its first step is taken.
    stale: Vec<Stale<P>>,
    /// Always empty between steps; kept for its memory.
    out: Out<P>,
}

/// A message from before the run: nobody in it has sent it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Stale<P: Protocol> {
    from: ProcessId,
    to: ProcessId,
    body: P::Message,
    due: Tick,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Member<P: Protocol> {
    process: P,
    up: bool,
    started: bool,
    decision: Option<P::Decision>,
}

impl<P: Protocol> World<P> {
    /// A world at its beginning. Its processes start together, at its first moment, in one step; only
    /// an outage of that moment comes before.
    ///
    /// # Panics
    /// If there are more than [`MAX_PROCESSES`] processes or [`MAX_OUTAGES`] outages, if an outage
    /// is of a process that is not there or ends before it begins, or if a messenger takes less
    /// at most than at least: whoever makes a world from what a reader
    /// wrote checks that first.
    #[must_use]
    pub fn new(processes: Vec<P>, law: Law) -> World<P> {
        assert!(processes.len() <= MAX_PROCESSES, "too many processes");
        assert!(law.perils.len() <= MAX_OUTAGES, "too many outages");
        assert!(law.perils.iter().all(|(peril, _)| peril.fits(processes.len())), "a stray outage");
        assert!(law.travel.low <= law.travel.high, "a travel time that runs backwards");
        let mut queue = Queue::new();
        if !processes.is_empty() {
            queue.push(Tick(0), Other::Start);
        }
        let member = |process| Member { process, up: true, started: false, decision: None };
        let members: Vec<Member<P>> = processes.into_iter().map(member).collect();
        let ways = alloc::vec![0; members.len() * members.len()];
        World {
            law: Arc::new(law),
            now: Tick(0),
            queue,
            members,
            ways,
            steps: 0,
            sent: 0,
            posted: 0,
            tied: 0,
            settled: 0,
            struck: 0,
            end: None,
            stale: Vec::new(),
            out: Out::new(),
        }
    }

    /// The same world with a message already under way, from before the run: it arrives at this
    /// moment, whatever luck says. It has the number 0 on its way, so that the others keep their
    /// names, and counts as sent by nobody.
    #[must_use]
    pub fn with_stale(
        mut self,
        (from, to): (ProcessId, ProcessId),
        body: P::Message,
        due: Tick,
    ) -> World<P> {
        self.stale.push(Stale { from, to, body, due: due.max(Tick(1)) });
        self
    }

    /// How many processes there are.
    #[must_use]
    pub const fn processes(&self) -> usize {
        self.members.len()
    }

    /// One process.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn process(&self, index: usize) -> &P {
        &self.members[index].process
    }

    /// What a process has decided, if it has.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn decision(&self, index: usize) -> Option<P::Decision> {
        self.members[index].decision
    }

    /// Whether a process is up.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn is_up(&self, index: usize) -> bool {
        self.members[index].up
    }

    /// Whether a process is up, or is down and comes up again.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn acts_again(&self, index: usize) -> bool {
        let perils = || self.law.perils.iter().map(|peril| peril.0);
        let returns = |(number, peril): (usize, Peril)| {
            let struck = self.struck & 1 << number != 0;
            let own = matches!(peril.outage, Outage::Crash(process) if process.index() == index);
            struck && own && peril.until.is_some_and(|until| until > self.now)
        };
        self.is_up(index) || perils().enumerate().any(returns)
    }

    /// The moment of the last step.
    #[must_use]
    pub const fn now(&self) -> Tick {
        self.now
    }

    /// The steps taken so far.
    #[must_use]
    pub const fn steps(&self) -> u32 {
        self.steps
    }

    /// The messages sent so far by processes; the enemy's doubles do not count.
    #[must_use]
    pub const fn messages_sent(&self) -> u32 {
        self.sent
    }

    /// The messages posted so far, the enemy's doubles among them.
    #[must_use]
    pub const fn messages_posted(&self) -> u32 {
        self.posted
    }

    /// The messages so far that have a name: those that were sent, and those that somebody who may
    /// lie might have sent and did not.
    #[must_use]
    pub fn messages_named(&self) -> u64 {
        self.ways.iter().map(|sent| u64::from(*sent)).sum()
    }

    /// The messages sent so far on one way.
    #[must_use]
    pub fn sent_on(&self, from: ProcessId, to: ProcessId) -> u32 {
        self.ways[from.index() * self.members.len() + to.index()]
    }

    /// The two ends of a way, by its place in the rows.
    fn ends(&self, way: usize) -> (ProcessId, ProcessId) {
        let process = |index| ProcessId(u8::try_from(index).unwrap_or(u8::MAX));
        (process(way / self.members.len()), process(way % self.members.len()))
    }

    /// How many things are still to come: messengers under way, timers running.
    #[must_use]
    pub fn under_way(&self) -> usize {
        self.queue.len()
    }

    /// How many bytes its parts take, without what they have put elsewhere.
    #[cfg(feature = "odds")]
    pub(crate) fn room(&self) -> usize {
        let members = self.members.len() * size_of::<Member<P>>();
        let ways = self.ways.len() * size_of::<u32>();
        size_of::<World<P>>() + members + ways + self.queue.room()
    }

    /// Why the run is over, once it is.
    #[must_use]
    pub const fn end(&self) -> Option<End> {
        self.end
    }

    /// Takes exactly one entry from the queue, the earliest, and lets it happen. What the
    /// protocol does not determine is put to the enemy, what happens is told to the recorder.
    /// Returns whether there was anything to do; if not, [`World::end`] says why.
    pub fn step<E: Enemy, R: Recorder<P>>(&mut self, enemy: &mut E, recorder: &mut R) -> bool {
        if self.end.is_some() {
            return false;
        }
        if self.steps == 0 {
            self.strike(enemy);
            self.post_stale(recorder);
        }
        if self.law.ties == Ties::Free || enemy.has_first() {
            self.settle_tie(enemy);
        }
        let Some((due, entry)) = self.queue.pop() else {
            self.end = Some(End::Quiescent);
            return false;
        };
        self.now = due;
        self.steps += 1;
        self.happen(entry, enemy, recorder);
        self.end = self.end.or_else(|| self.ending());
        true
    }

    /// Whether nothing more can happen, which is known as soon as it is so.
    fn ending(&self) -> Option<End> {
        match self.queue.first() {
            None => Some(End::Quiescent),
            Some(due) if self.law.until.is_some_and(|until| due > until) => Some(End::Until),
            Some(due) if due.0 > MAX_TIME_TICKS => Some(End::Time),
            Some(_) if self.steps == MAX_STEPS => Some(End::Steps),
            Some(_) => None,
        }
    }

    /// Steps until the run is over.
    pub fn run<E: Enemy, R: Recorder<P>>(&mut self, enemy: &mut E, recorder: &mut R) -> End {
        loop {
            if !self.step(enemy, recorder)
                && let Some(end) = self.end
            {
                return end;
            }
        }
    }

    fn tick<R: Recorder<P>>(&self, recorder: &mut R, ticking: &Ticking<P>) {
        if R::ON {
            recorder.tick(self.now, ticking);
        }
    }

    fn record<R: Recorder<P>>(&self, recorder: &mut R, what: impl FnOnce() -> What<P>) {
        if R::ON {
            recorder.take(Event { at: self.now, what: what() });
        }
    }
}
