//! A recorder that is not there costs nothing: no event is made for it, so nothing is copied.

use std::cell::Cell;
use std::hash::{Hash, Hasher};

use at_dawn_core::enemy::Dice;
use at_dawn_core::engine::{
    Digest, Event, Fold, Law, Out, ProcessId, Protocol, Recorder, Tick, World,
};

thread_local! {
    static COPIES: Cell<u32> = const { Cell::new(0) };
}

/// A message that counts how often it is copied.
#[derive(Debug, PartialEq, Eq)]
struct Counted;

impl Clone for Counted {
    fn clone(&self) -> Counted {
        COPIES.set(COPIES.get() + 1);
        Counted
    }
}

impl Hash for Counted {
    fn hash<H: Hasher>(&self, _state: &mut H) {}
}

impl Fold for Counted {
    fn fold(&self, _digest: &mut Digest) {}
}

/// Sends a ball to and fro, so many times.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Player {
    me: u8,
    left: u32,
}

impl Player {
    fn throw(&mut self, out: &mut Out<Player>) {
        if self.left > 0 {
            self.left -= 1;
            out.send(ProcessId(1 - self.me), Counted);
        }
    }
}

impl Protocol for Player {
    type Message = Counted;
    type Timer = ();
    type State = ();
    type Decision = ();

    fn input(&self) -> u64 {
        0
    }

    fn state(&self) {}

    fn start(&mut self, _now: Tick, out: &mut Out<Player>) {
        if self.me == 0 {
            self.throw(out);
        }
    }

    fn receive(&mut self, _now: Tick, _from: ProcessId, _ball: Counted, out: &mut Out<Player>) {
        self.throw(out);
    }

    fn timer(&mut self, _now: Tick, _timer: (), _out: &mut Out<Player>) {}

    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, _out: &mut Out<Player>) {}
}

/// Says that it is not there, and would notice being told anything.
struct Absent;

impl Recorder<Player> for Absent {
    const ON: bool = false;

    fn record(&mut self, event: &Event<Player>) {
        panic!("nobody is there to be told of {event:?}");
    }
}

fn copies(recorder: &mut impl Recorder<Player>) -> u32 {
    let players = vec![Player { me: 0, left: 500 }, Player { me: 1, left: 500 }];
    let mut world = World::new(players, Law::calm());
    COPIES.set(0);
    world.run(&mut Dice { seed: 0 }, recorder);
    assert_eq!(world.messages_sent(), 1000);
    COPIES.get()
}

#[test]
fn nothing_is_copied_for_nobody() {
    assert_eq!(copies(&mut ()), 0);
    assert_eq!(copies(&mut Absent), 0);
    assert_eq!(copies(&mut (Absent, ())), 0);
    assert!(copies(&mut Vec::new()) >= 2000, "a recorder that is there gets its copies");
}
