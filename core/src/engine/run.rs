//! A recorded run: every moment of it can be looked at again.

use alloc::vec::Vec;

use super::{Enemy, Event, Fingerprint, Protocol, Recorder, Tick, Views, World};

/// Steps between two checkpoints: a seek replays at most this many.
const STRIDE: u32 = 64;

/// A run as far as it has been played, with checkpoints. The enemy must be one that gives the
/// same answer to the same question: dice, or a script over dice.
#[derive(Clone, Debug)]
pub struct Run<P: Protocol> {
    checkpoints: Vec<World<P>>,
    head: World<P>,
    events: Vec<Event<P>>,
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
            events: Vec::new(),
            marks: alloc::vec![(Tick(0), 0)],
        }
    }

    /// Plays until so many steps are known, or the run is over; returns how many are.
    pub fn play_to<E: Enemy>(&mut self, steps: u32, enemy: &mut E) -> u32 {
        while self.head.steps() < steps && self.head.step(enemy, &mut self.events) {
            let count = u32::try_from(self.events.len()).unwrap_or(u32::MAX);
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
        &self.events[..count as usize]
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
