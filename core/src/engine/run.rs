//! A recorded run: every moment of it can be looked at again.

use alloc::vec::Vec;

use super::{
    Enemy, Event, Fingerprint, ProcessId, Protocol, Recorder, Tick, Ticking, Views, World,
};

/// Steps between two checkpoints: a seek replays at most this many.
const STRIDE: u32 = 64;

/// A timer, as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown<P: Protocol> {
    /// Whose.
    pub process: ProcessId,
    /// Which.
    pub timer: P::Timer,
    /// When it was set.
    pub from: Tick,
    /// When it runs down if nobody stops it.
    pub due: Tick,
    /// When it ran down or was stopped, if it has ended.
    pub ended: Option<Tick>,
}

/// A timer, and in which steps it was set and ended.
#[derive(Clone, Debug)]
struct Logged<P: Protocol> {
    countdown: Countdown<P>,
    set_in: u32,
    ended_in: u32,
}

/// Everything that is kept of a run as it is played.
#[derive(Clone, Debug)]
struct Log<P: Protocol> {
    events: Vec<Event<P>>,
    timers: Vec<Logged<P>>,
    /// The places of those that run.
    running: Vec<usize>,
    /// The step that is being taken.
    step: u32,
}

impl<P: Protocol> Log<P> {
    fn end(&mut self, now: Tick, of: ProcessId, timer: Option<P::Timer>) {
        let (timers, step) = (&mut self.timers, self.step);
        self.running.retain(|place| {
            let one = &mut timers[*place];
            let Countdown { process, timer: name, .. } = one.countdown;
            let meant = process == of && timer.is_none_or(|timer| timer == name);
            if meant {
                one.countdown.ended = Some(now);
                one.ended_in = step;
            }
            !meant
        });
    }
}

impl<P: Protocol> Recorder<P> for Log<P> {
    fn record(&mut self, event: &Event<P>) {
        self.events.push(event.clone());
    }

    fn take(&mut self, event: Event<P>) {
        self.events.push(event);
    }

    fn tick(&mut self, now: Tick, ticking: &Ticking<P>) {
        match *ticking {
            Ticking::Set { process, timer, due } => {
                self.end(now, process, Some(timer));
                let countdown = Countdown { process, timer, from: now, due, ended: None };
                self.running.push(self.timers.len());
                self.timers.push(Logged { countdown, set_in: self.step, ended_in: 0 });
            }
            Ticking::Ended { process, timer } => self.end(now, process, timer),
        }
    }
}

/// A run as far as it has been played, with checkpoints. The enemy must be one that gives the
/// same answer to the same question: dice, or a script over dice.
#[derive(Clone, Debug)]
pub struct Run<P: Protocol> {
    checkpoints: Vec<World<P>>,
    head: World<P>,
    log: Log<P>,
    /// After each step, from before the first on: the moment, and how many events there were.
    marks: Vec<(Tick, u32)>,
}

impl<P: Protocol> Run<P> {
    /// A run of which nothing has been played.
    #[must_use]
    pub fn new(world: World<P>) -> Run<P> {
        Run {
            checkpoints: alloc::vec![world.clone()],
            head: world,
            log: Log { events: Vec::new(), timers: Vec::new(), running: Vec::new(), step: 0 },
            marks: alloc::vec![(Tick(0), 0)],
        }
    }

    /// Plays until so many steps are known, or the run is over; returns how many are.
    pub fn play_to<E: Enemy>(&mut self, steps: u32, enemy: &mut E) -> u32 {
        loop {
            self.log.step = self.head.steps() + 1;
            if self.head.steps() >= steps || !self.head.step(enemy, &mut self.log) {
                break;
            }
            let count = u32::try_from(self.log.events.len()).unwrap_or(u32::MAX);
            self.marks.push((self.head.now(), count));
            if self.head.steps().is_multiple_of(STRIDE) {
                self.checkpoints.push(self.head.clone());
            }
        }
        self.head.steps()
    }

    /// The steps that have been played.
    #[must_use]
    pub const fn steps_known(&self) -> u32 {
        self.head.steps()
    }

    /// The world after the last step that has been played.
    #[must_use]
    pub const fn head(&self) -> &World<P> {
        &self.head
    }

    /// What has happened in so many steps; all that is known if there are fewer.
    #[must_use]
    pub fn events(&self, steps: u32) -> &[Event<P>] {
        let last = self.marks.len() - 1;
        let (_, count) = self.marks[last.min(steps as usize)];
        &self.log.events[..count as usize]
    }

    /// The timers that were set in so many steps, in order, and how they ended, if they had by
    /// then.
    pub fn timers(&self, steps: u32) -> impl Iterator<Item = Countdown<P>> {
        let set = self.log.timers.iter().take_while(move |one| one.set_in <= steps);
        set.map(move |one| Countdown {
            ended: one.countdown.ended.filter(|_| one.ended_in <= steps),
            ..one.countdown
        })
    }

    /// The moment of the last of so many steps.
    #[must_use]
    pub fn moment(&self, steps: u32) -> Tick {
        let last = self.marks.len() - 1;
        self.marks[last.min(steps as usize)].0
    }

    /// How many of the steps played were taken up to and including a moment.
    #[must_use]
    pub fn steps_until(&self, moment: Tick) -> u32 {
        let steps = self.marks[1..].partition_point(|mark| mark.0 <= moment);
        u32::try_from(steps).unwrap_or(u32::MAX)
    }

    /// What has happened in one step, counted from 1.
    #[must_use]
    pub fn events_of(&self, step: u32) -> &[Event<P>] {
        let before = self.events(step.saturating_sub(1)).len();
        &self.events(step)[before..]
    }

    /// The world after so many steps; the last that is known if there are fewer.
    #[must_use]
    pub fn world<E: Enemy>(&self, steps: u32, enemy: &mut E) -> World<P> {
        let steps = steps.min(self.steps_known());
        let mut world = self.checkpoints[(steps / STRIDE) as usize].clone();
        // The events are there already; a recorder of the same kind as when they were played
        // spares a page a second copy of the whole engine.
        let mut again = Vec::new();
        while world.steps() < steps && world.step(enemy, &mut again) {}
        world
    }

    /// What each process has seen in so many steps.
    #[must_use]
    pub fn views(&self, steps: u32) -> Views<P> {
        self.told(steps, Views::new(&self.checkpoints[0]))
    }

    /// The fingerprint of so many steps.
    #[must_use]
    pub fn fingerprint(&self, steps: u32) -> Fingerprint {
        self.told(steps, Fingerprint::new())
    }

    /// A recorder that has been told all that happened in so many steps.
    #[must_use]
    pub fn told<R: Recorder<P>>(&self, steps: u32, mut recorder: R) -> R {
        for event in self.events(steps) {
            recorder.record(event);
        }
        recorder
    }
}
