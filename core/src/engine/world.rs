//! The world: processes, the post between them, the clock. [`World::step`] is the only place
//! where a run changes.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::out::Effect;
use super::queue::{Entry, Queue};
use super::{
    Choice, Enemy, Event, Fate, Law, MessageId, Name, Options, Out, Outage, Peril, ProcessId,
    Protocol, Question, Recorder, Span, Tick, Ties, What,
};
use crate::limits::{
    MAX_DELAY_TICKS, MAX_MESSAGES, MAX_OUTAGES, MAX_PROCESSES, MAX_STEPS, MAX_TIME_TICKS,
};

/// Why a run is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// So many messages as this were not foreseen: [`MAX_MESSAGES`].
    Messages,
    /// Nothing is under way and no timer runs.
    Quiescent,
    /// So many steps as this were not foreseen: [`MAX_STEPS`].
    Steps,
    /// The clock came to its end: [`MAX_TIME_TICKS`].
    Time,
}

impl End {
    /// The name of the end: the same word everywhere.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            End::Messages => "message-limit",
            End::Quiescent => "quiescent",
            End::Steps => "step-limit",
            End::Time => "time-limit",
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
    /// The outages that the enemy chose, a bit each.
    struck: u64,
    end: Option<End>,
    /// Always empty between steps; kept for its memory.
    out: Out<P>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Member<P: Protocol> {
    process: P,
    up: bool,
    started: bool,
    decision: Option<P::Decision>,
}

impl<P: Protocol> World<P> {
    /// A world at its beginning. The first step is its first process's start.
    ///
    /// # Panics
    /// If there are more than [`MAX_PROCESSES`] processes or [`MAX_OUTAGES`] outages: whoever
    /// makes a world from what a reader wrote checks that first.
    #[must_use]
    pub fn new(processes: Vec<P>, law: Law) -> World<P> {
        assert!(processes.len() <= MAX_PROCESSES, "too many processes");
        assert!(law.perils.len() <= MAX_OUTAGES, "too many outages");
        let mut queue = Queue::new();
        let mut members = Vec::with_capacity(processes.len());
        for (id, process) in (0_u8..).zip(processes) {
            queue.push(Tick(0), Entry::Start(ProcessId(id)));
            members.push(Member { process, up: true, started: false, decision: None });
        }
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
            struck: 0,
            end: None,
            out: Out::new(),
        }
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

    /// The messages sent so far on one way.
    #[must_use]
    pub fn sent_on(&self, from: ProcessId, to: ProcessId) -> u32 {
        self.ways[from.index() * self.members.len() + to.index()]
    }

    /// How many things are still to come: messengers under way, timers running.
    #[must_use]
    pub fn under_way(&self) -> usize {
        self.queue.len()
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
        }
        let end = match self.queue.first() {
            None => Some(End::Quiescent),
            Some(due) if due.0 > MAX_TIME_TICKS => Some(End::Time),
            Some(_) if self.steps == MAX_STEPS => Some(End::Steps),
            Some(_) => None,
        };
        if self.law.ties == Ties::Free && end.is_none() {
            self.settle_tie(enemy);
        }
        let Some((due, entry)) = (if end.is_none() { self.queue.pop() } else { None }) else {
            self.end = end;
            return false;
        };
        self.now = due;
        self.steps += 1;
        self.happen(entry, enemy, recorder);
        true
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

    /// The enemy chooses its outages before the first step, so that whoever sets out into one
    /// is known to be lost.
    fn strike<E: Enemy>(&mut self, enemy: &mut E) {
        let law = Arc::clone(&self.law);
        for (number, (peril, chance)) in (0_u8..).zip(&law.perils) {
            let question = Question::Strike(number);
            let choice = Choice { question, options: Options::Chance(*chance) };
            if enemy.choose(&choice) == 1 {
                self.struck |= 1 << number;
                self.queue.push(peril.from, Entry::Begin(number));
                if let Some(until) = peril.until {
                    self.queue.push(until, Entry::Over(number));
                }
            }
        }
    }

    fn settle_tie<E: Enemy>(&mut self, enemy: &mut E) {
        let ties = self.queue.ties();
        if ties > 1
            && let Some(moment) = self.queue.first()
        {
            let question = Question::First(moment, self.tied);
            let options = Options::Range { low: 0, high: ties as u64 - 1 };
            let answer = enemy.choose(&Choice { question, options });
            self.queue.prefer(usize::try_from(answer).unwrap_or(0).min(ties - 1));
            self.tied += 1;
        }
    }

    fn happen<E: Enemy, R: Recorder<P>>(
        &mut self,
        entry: Entry<P>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        match entry {
            Entry::Begin(number) => self.begin(number, recorder),
            Entry::Over(number) => self.over(number, enemy, recorder),
            Entry::Post { message, name, fate, body } => {
                let captured = match fate {
                    Fate::Arrives(_) => false,
                    Fate::Lost(_) => true,
                    Fate::Open(_) => self.captured(name, enemy),
                };
                if captured || !self.members[name.to.index()].up {
                    self.record(recorder, || What::Lost { message, name });
                    return;
                }
                self.record(recorder, || What::Delivered { message, name, body: body.clone() });
                self.handle(name.to, enemy, recorder, |process, now, out| {
                    process.receive(now, name.from, body, out);
                });
            }
            Entry::Start(process) => {
                if self.members[process.index()].up {
                    self.start(process, enemy, recorder);
                }
            }
            Entry::Timer(process, timer) => {
                self.record(recorder, || What::Timer { process, timer });
                self.handle(process, enemy, recorder, |one, now, out| one.timer(now, timer, out));
            }
        }
    }

    fn start<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        self.members[process.index()].started = true;
        self.handle(process, enemy, recorder, |one, now, out| one.start(now, out));
    }

    fn begin<R: Recorder<P>>(&mut self, number: u8, recorder: &mut R) {
        match self.law.perils[usize::from(number)].0.outage {
            Outage::Crash(process) => {
                let member = &mut self.members[process.index()];
                member.up = false;
                member.process.crash();
                self.queue.stop_all(process);
                self.record(recorder, || What::Crashed { process });
            }
            Outage::Cut(one, other) => self.record(recorder, || What::Cut { one, other }),
        }
    }

    fn over<E: Enemy, R: Recorder<P>>(&mut self, number: u8, enemy: &mut E, recorder: &mut R) {
        match self.law.perils[usize::from(number)].0.outage {
            Outage::Crash(process) => {
                let member = &mut self.members[process.index()];
                member.up = true;
                let started = member.started;
                self.record(recorder, || What::Recovered { process });
                if started {
                    self.handle(process, enemy, recorder, |one, now, out| one.recover(now, out));
                } else {
                    self.start(process, enemy, recorder);
                }
            }
            Outage::Cut(one, other) => self.record(recorder, || What::Healed { one, other }),
        }
    }

    /// Lets a process act, then carries out what it asked for.
    fn handle<E: Enemy, R: Recorder<P>>(
        &mut self,
        id: ProcessId,
        enemy: &mut E,
        recorder: &mut R,
        act: impl FnOnce(&mut P, Tick, &mut Out<P>),
    ) {
        let mut out = core::mem::replace(&mut self.out, Out::new());
        let process = &mut self.members[id.index()].process;
        if R::ON {
            let before = process.state();
            act(process, self.now, &mut out);
            let state = process.state();
            if state != before {
                self.record(recorder, || What::State { process: id, state });
            }
        } else {
            act(process, self.now, &mut out);
        }
        for effect in out.effects.drain(..) {
            self.carry_out(id, effect, enemy, recorder);
        }
        self.out = out;
    }

    fn carry_out<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        effect: Effect<P>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        match effect {
            Effect::Cancel(timer) => self.queue.stop(process, timer),
            Effect::Decide(decision) => {
                let member = &mut self.members[process.index()];
                if member.decision.is_none() {
                    member.decision = Some(decision);
                    self.record(recorder, || What::Decided { process, decision });
                }
            }
            Effect::Note(text) => self.record(recorder, || What::Note { process, text }),
            Effect::Send(to, body) => self.send(process, to, body, enemy, recorder),
            Effect::Set(timer, ticks) => {
                self.queue.stop(process, timer);
                self.queue.push(self.now + ticks, Entry::Timer(process, timer));
            }
        }
    }

    fn send<E: Enemy, R: Recorder<P>>(
        &mut self,
        from: ProcessId,
        to: ProcessId,
        body: P::Message,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        if self.posted + 2 > MAX_MESSAGES {
            self.end = Some(End::Messages);
            return;
        }
        let way = from.index() * self.members.len() + to.index();
        self.ways[way] += 1;
        self.sent += 1;
        let name = Name::new(from, to, self.ways[way]);
        let message = self.number();
        let fate = self.fate(name, enemy);
        self.record(recorder, || What::Sent { message, name, fate, body: body.clone() });
        let question = Question::Double(name);
        let choice = Choice { question, options: Options::Chance(self.law.twice) };
        let doubled = enemy.choose(&choice) == 1;
        let again = doubled.then(|| body.clone());
        self.queue.push(fate.end(), Entry::Post { message, name, fate, body });
        if let Some(body) = again {
            let name = Name { double: true, ..name };
            let copy = self.number();
            let fate = self.fate(name, enemy);
            self.record(recorder, || What::Copied { message: copy, of: message, name, fate });
            self.queue.push(fate.end(), Entry::Post { message: copy, name, fate, body });
        }
    }

    fn number(&mut self) -> MessageId {
        self.posted += 1;
        MessageId(self.posted)
    }

    fn fate<E: Enemy>(&self, name: Name, enemy: &mut E) -> Fate {
        let Span { low, high } = self.law.travel;
        let options = Options::Range { low, high };
        let ticks = enemy.choose(&Choice { question: Question::Travel(name), options });
        let end = self.now + ticks.clamp(1, MAX_DELAY_TICKS);
        if self.doomed(name, end) {
            Fate::Lost(end)
        } else if !E::FORESEES {
            Fate::Open(end)
        } else if self.captured(name, enemy) {
            Fate::Lost(end)
        } else {
            Fate::Arrives(end)
        }
    }

    fn captured<E: Enemy>(&self, name: Name, enemy: &mut E) -> bool {
        let options = Options::Chance(self.law.loss);
        enemy.choose(&Choice { question: Question::Capture(name), options }) == 1
    }

    /// Whether an outage that the enemy has chosen awaits the messenger.
    fn doomed(&self, name: Name, end: Tick) -> bool {
        let awaits = |peril: &Peril| match peril.outage {
            Outage::Crash(process) => process == name.to && peril.meets(end, end + 1),
            Outage::Cut(one, other) => {
                let road = (one, other);
                (road == (name.from, name.to) || road == (name.to, name.from))
                    && peril.meets(self.now, end)
            }
        };
        let chosen = |number: u8| self.struck & (1 << number) != 0;
        let mut perils = (0_u8..).zip(&self.law.perils);
        self.struck != 0 && perils.any(|(number, peril)| chosen(number) && awaits(&peril.0))
    }

    fn record<R: Recorder<P>>(&self, recorder: &mut R, what: impl FnOnce() -> What<P>) {
        if R::ON {
            recorder.record(&Event { at: self.now, what: what() });
        }
    }
}

impl<P: Protocol> Clone for World<P> {
    fn clone(&self) -> World<P> {
        World {
            law: Arc::clone(&self.law),
            now: self.now,
            queue: self.queue.clone(),
            members: self.members.clone(),
            ways: self.ways.clone(),
            steps: self.steps,
            sent: self.sent,
            posted: self.posted,
            tied: self.tied,
            struck: self.struck,
            end: self.end,
            out: Out::new(),
        }
    }

    /// Keeps the memory it has: this is what makes counting a million runs cheap.
    fn clone_from(&mut self, source: &World<P>) {
        self.law.clone_from(&source.law);
        self.now = source.now;
        self.queue.clone_from(&source.queue);
        self.members.clone_from(&source.members);
        self.ways.clone_from(&source.ways);
        self.steps = source.steps;
        self.sent = source.sent;
        self.posted = source.posted;
        self.tied = source.tied;
        self.struck = source.struck;
        self.end = source.end;
    }
}

impl<P: Protocol> PartialEq for World<P> {
    fn eq(&self, other: &World<P>) -> bool {
        let counts = |world: &World<P>| {
            (world.now, world.steps, world.sent, world.posted, world.tied, world.struck, world.end)
        };
        counts(self) == counts(other)
            && self.queue == other.queue
            && self.members == other.members
            && self.ways == other.ways
            && self.law == other.law
    }
}

impl<P: Protocol> Eq for World<P> {}

impl<P: Protocol> Hash for World<P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // The law is the same for all worlds that are ever looked up together.
        (self.now, self.steps, self.sent, self.posted, self.struck).hash(state);
        self.queue.hash(state);
        self.members.hash(state);
        self.ways.hash(state);
    }
}
