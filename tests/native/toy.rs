//! A protocol for tests: puppets that do what their lines say, and write down what befell them.

use at_dawn_core::enemy::Dice;
use at_dawn_core::engine::{
    Digest, Enemy, Event, Fold, Law, Name, Out, ProcessId, Protocol, Tick, World,
};

/// What befalls a puppet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// A number was drawn.
    Drawn(u64),
    /// A coin shows heads, or not.
    Flipped(bool),
    /// A message with this text arrives.
    Hear(u8),
    /// It is up again.
    Recover,
    /// A timer of this name runs down.
    Ring(u8),
    /// The run begins.
    Start,
}

/// What a puppet does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Stops a timer.
    Cancel(u8),
    /// Decides.
    Decide(u8),
    /// Draws the how-manieth number below this one.
    Draw(u32, u64),
    /// Flips the how-manieth coin.
    Flip(u32),
    /// Leaves a remark.
    Note(&'static str),
    /// Sends a text to a process.
    Send(u8, u8),
    /// Starts a timer.
    Set(u8, u64),
}

/// A number that can be folded: a text, a timer's name, a decision, a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mark(pub u8);

impl Fold for Mark {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.0));
    }
}

/// What a puppet does at each cue; several acts are carried out in order.
pub type Lines = &'static [(Cue, &'static [Act])];

/// A puppet: its lines, and what has befallen it so far.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Puppet {
    lines: Lines,
    /// What has befallen it, and when. A crash makes it forget.
    pub log: Vec<(u64, Cue)>,
    /// From whom it heard, in order. This survives a crash.
    pub heard: Vec<u8>,
}

impl Puppet {
    fn play(&mut self, now: Tick, cue: Cue, out: &mut Out<Puppet>) {
        self.log.push((now.0, cue));
        let acts = self.lines.iter().filter(|line| line.0 == cue).flat_map(|line| line.1);
        for act in acts {
            match *act {
                Act::Cancel(timer) => out.cancel(Mark(timer)),
                Act::Decide(decision) => out.decide(Mark(decision)),
                Act::Draw(number, below) => out.draw(number, below),
                Act::Flip(number) => out.flip(number),
                Act::Note(text) => out.note(text),
                Act::Send(to, text) => out.send(ProcessId(to), Mark(text)),
                Act::Set(timer, ticks) => out.set(Mark(timer), ticks),
            }
        }
    }
}

impl Protocol for Puppet {
    const LOTS: bool = true;

    type Message = Mark;
    type Timer = Mark;
    type State = Mark;
    type Decision = Mark;

    fn input(&self) -> u64 {
        0
    }

    fn state(&self) -> Mark {
        Mark(u8::try_from(self.log.len()).unwrap_or(u8::MAX))
    }

    fn start(&mut self, now: Tick, out: &mut Out<Puppet>) {
        self.play(now, Cue::Start, out);
    }

    fn receive(&mut self, now: Tick, from: ProcessId, text: Mark, out: &mut Out<Puppet>) {
        self.heard.push(from.0);
        self.play(now, Cue::Hear(text.0), out);
    }

    fn timer(&mut self, now: Tick, timer: Mark, out: &mut Out<Puppet>) {
        self.play(now, Cue::Ring(timer.0), out);
    }

    fn drawn(&mut self, now: Tick, _number: u32, value: u64, out: &mut Out<Puppet>) {
        self.play(now, Cue::Drawn(value), out);
    }

    fn flipped(&mut self, now: Tick, _number: u32, heads: bool, out: &mut Out<Puppet>) {
        self.play(now, Cue::Flipped(heads), out);
    }

    fn crash(&mut self) {
        self.log.clear();
    }

    fn recover(&mut self, now: Tick, out: &mut Out<Puppet>) {
        self.play(now, Cue::Recover, out);
    }
}

/// A world of puppets with these lines.
pub fn stage(cast: &[Lines], law: Law) -> World<Puppet> {
    let puppet = |lines: &Lines| Puppet { lines, log: Vec::new(), heard: Vec::new() };
    World::new(cast.iter().map(puppet).collect(), law)
}

/// An enemy for worlds in which nothing is open.
pub const DICE: Dice = Dice { seed: 1 };

/// A puppet without lines.
pub const SILENT: Lines = &[];

/// Plays to the end and returns what happened.
pub fn play(world: &mut World<Puppet>, enemy: &mut impl Enemy) -> Vec<Event<Puppet>> {
    let mut events = Vec::new();
    world.run(enemy, &mut events);
    events
}

/// The name of the `nth` message on a way.
pub const fn name(from: u8, to: u8, nth: u32) -> Name {
    Name::new(ProcessId(from), ProcessId(to), nth)
}
