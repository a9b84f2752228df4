//! The hexagon: why three cannot agree without signatures if one may lie, whatever they do.
//!
//! Two copies of the same three processes sit in a ring of six, one copy with the input 0 and
//! one with the input 1. Nobody lies there, but it is no run of three either. Yet each two
//! neighbours see exactly what they would see at a table of three whose third process lies: to
//! each of them it writes what that one's other neighbour in the ring wrote. So each of the six
//! pairs must decide as three would, and the six demands contradict each other.

use alloc::vec::Vec;

use crate::enemy::Dice;
use crate::engine::{Event, Law, ProcessId, Seen, Tick, View, Views, What, World};
use crate::rounds::{InStep, Lockstep, Table};

/// The corners of the ring, in order: p, q and r with the input 0, then again with the input 1.
pub const CORNERS: u8 = 6;

/// One of the six tables of three that are cut from the ring.
#[derive(Clone, Debug)]
pub struct Cut<L: Lockstep> {
    /// The two neighbours in the ring who follow the protocol at this table, by their corners.
    pub pair: [u8; 2],
    /// The seat of the one that lies.
    pub faulty: u8,
    /// The table before the first step.
    pub start: World<InStep<L>>,
    /// What the two decide.
    pub decisions: [Option<bool>; 2],
    /// Whether each of the two has seen the same at the table as in the ring, by comparing the
    /// whole of both histories.
    pub same: [bool; 2],
    /// What the table violates.
    pub broken: Option<Demand>,
}

/// What three processes are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// The two that follow the protocol decide the same.
    Agreement,
    /// If both have the same input, they decide it.
    Validity,
}

/// The ring and what is cut from it.
#[derive(Clone, Debug)]
pub struct Hexagon<L: Lockstep> {
    /// The ring before the first step.
    pub ring: World<InStep<L>>,
    /// What each corner of the ring decides.
    pub decisions: Vec<Option<bool>>,
    /// The six tables.
    pub cuts: Vec<Cut<L>>,
}

/// The seat and the input of a corner.
#[must_use]
pub const fn corner(corner: u8) -> (u8, bool) {
    (corner % 3, corner >= 3)
}

/// Builds the ring and the six tables from a protocol: `cast` makes the process of a seat (0, 1
/// or 2) with an input.
pub fn hexagon<L: Lockstep>(cast: impl Fn(u8, bool) -> L) -> Hexagon<L> {
    let ring = ring(&cast);
    let (world, views, events) = play(&ring);
    let cuts = (0..CORNERS).map(|first| {
        let pair = [first, (first + 1) % CORNERS];
        let start = table(pair, &cast, &events);
        judged(pair, start, &views)
    });
    let cuts = cuts.collect();
    let decisions = (0..usize::from(CORNERS)).map(|one| world.decision(one)).collect();
    Hexagon { ring, decisions, cuts }
}

/// The ring of six before its first step.
pub fn ring<L: Lockstep>(cast: impl Fn(u8, bool) -> L) -> World<InStep<L>> {
    let sit = |place: u8| {
        let (own, input) = corner(place);
        let mut others = [(place + 1) % CORNERS, (place + CORNERS - 1) % CORNERS]
            .map(|other| (corner(other).0, ProcessId(other)));
        others.sort_unstable();
        InStep::loyal(cast(own, input), Table { own, others: others.into() })
    };
    World::new((0..CORNERS).map(sit).collect(), Law::calm())
}

/// The table of three at which two neighbours in the ring see what they see there.
pub fn cut<L: Lockstep>(pair: [u8; 2], cast: impl Fn(u8, bool) -> L) -> World<InStep<L>> {
    let (_, _, events) = play(&ring(&cast));
    table(pair, &cast, &events)
}

type Played<L> = (World<InStep<L>>, Views<InStep<L>>, Vec<Event<InStep<L>>>);

fn play<L: Lockstep>(start: &World<InStep<L>>) -> Played<L> {
    let mut recorder = (Views::new(start), Vec::new());
    let mut world = start.clone();
    world.run(&mut Dice { seed: 0 }, &mut recorder);
    (world, recorder.0, recorder.1)
}

/// Two of the ring at a table, with a third that writes what the ring wrote to them.
fn table<L: Lockstep>(
    pair: [u8; 2],
    cast: &impl Fn(u8, bool) -> L,
    events: &[Event<InStep<L>>],
) -> World<InStep<L>> {
    let seats = pair.map(|one| corner(one).0);
    let faulty = 3 - seats[0] - seats[1];
    let others =
        |own: u8| (0..3).filter(move |seat| *seat != own).map(|seat| (seat, ProcessId(seat)));
    let sit = |own: u8| {
        let table = Table { own, others: others(own).collect() };
        match pair.iter().find(|place| corner(**place).0 == own) {
            Some(place) => InStep::loyal(cast(own, corner(*place).1), table),
            None => {
                let script = script(pair, faulty, events, cast(own, false).rounds());
                InStep::mimic(script, table)
            }
        }
    };
    World::new((0..3).map(sit).collect(), Law::calm())
}

/// What the third writes: for each round, to each of the two in the order of their seats.
fn script<L: Lockstep>(
    pair: [u8; 2],
    faulty: u8,
    events: &[Event<InStep<L>>],
    rounds: u32,
) -> Vec<Vec<Option<L::Letter>>> {
    let mut pair = pair;
    pair.sort_unstable_by_key(|place| corner(*place).0);
    let written = |round: u32, to: u8| {
        events.iter().find_map(|event| match &event.what {
            What::Sent { name, body, .. }
                if name.to.0 == to && corner(name.from.0).0 == faulty && body.round == round =>
            {
                Some(body.letter)
            }
            _ => None,
        })
    };
    (0..rounds).map(|round| pair.iter().map(|to| written(round, *to)).collect()).collect()
}

fn judged<L: Lockstep>(pair: [u8; 2], start: World<InStep<L>>, ring: &Views<InStep<L>>) -> Cut<L> {
    let seats = pair.map(|one| corner(one).0);
    let (world, views, _) = play(&start);
    let decisions = seats.map(|seat| world.decision(usize::from(seat)));
    let same = [0, 1].map(|one| {
        let here = by_seat(views.of(ProcessId(seats[one])));
        here == by_seat(ring.of(ProcessId(pair[one])))
    });
    let inputs = pair.map(|one| corner(one).1);
    let broken = if decisions[0] != decisions[1] {
        Some(Demand::Agreement)
    } else if inputs[0] == inputs[1] && decisions[0] != Some(inputs[0]) {
        Some(Demand::Validity)
    } else {
        None
    };
    Cut { pair, faulty: 3 - seats[0] - seats[1], start, decisions, same, broken }
}

/// One thing that a process has seen: when, what kind, whose, and what.
type SeatSeen<L> = (Tick, u8, u8, Option<(u32, <L as Lockstep>::Letter)>);

/// A history with the others named by their seats, which is all that a process knows of them.
/// What reaches it at one moment has no order among itself: it reads it all at once.
fn by_seat<L: Lockstep>(view: &View<InStep<L>>) -> (u64, Vec<SeatSeen<L>>) {
    let line = |(at, seen): &(Tick, Seen<InStep<L>>)| match seen {
        Seen::Received(from, spoken) => {
            (*at, 0, corner(from.0).0, Some((spoken.round, spoken.letter)))
        }
        Seen::Sent(to, spoken) => (*at, 1, corner(to.0).0, Some((spoken.round, spoken.letter))),
        Seen::Decided(decision) => (*at, 2, u8::from(*decision), None),
        Seen::Timer(_) => (*at, 3, 0, None),
        Seen::Crashed => (*at, 4, 0, None),
        Seen::Recovered => (*at, 5, 0, None),
        Seen::Withheld(to) => (*at, 6, corner(to.0).0, None),
        // Processes of rounds flip no coins, and draw nothing.
        Seen::Drawn(..) | Seen::Flipped(..) => (*at, 7, 0, None),
    };
    let mut lines: Vec<SeatSeen<L>> = view.history().iter().map(line).collect();
    lines.sort_unstable();
    (view.input(), lines)
}
