//! OR-BYZ-14: the hexagon, for any protocol of three processes.

use at_dawn_core::enemy::luck;
use at_dawn_core::engine::{Name, ProcessId, Question};
use at_dawn_core::knowledge::{Demand, hexagon};
use at_dawn_core::rounds::Lockstep;
use at_dawn_core::scenario::hexagon::{Oral, Rule};

/// A protocol drawn at random: what it writes and decides are functions of all that it knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Drawn {
    seed: u64,
    seat: u8,
    input: bool,
    rounds: u32,
    known: u64,
}

impl Drawn {
    /// A number that hangs on this protocol, on who asks, on all it knows and on what for.
    fn draw(&self, what: u8, to: u8, bound: u64) -> u64 {
        let way = Name::new(ProcessId(what), ProcessId(to), u32::from(self.seat));
        luck(self.seed ^ self.known, &Question::Travel(way), bound)
    }
}

impl Lockstep for Drawn {
    type Letter = u64;

    fn input(&self) -> bool {
        self.input
    }
    fn rounds(&self) -> u32 {
        self.rounds
    }
    fn write(&self, _round: u32, to: u8) -> Option<u64> {
        // A third of the time it says nothing.
        self.draw(1, to, 3).checked_sub(1)
    }
    fn read(&mut self, round: u32, heard: &[(u8, u64)]) {
        for (from, letter) in heard {
            let way = Name::new(ProcessId(*from), ProcessId(2), round);
            self.known = luck(self.known ^ letter, &Question::Travel(way), u64::MAX);
        }
    }
    fn decision(&self) -> bool {
        self.draw(3, 0, 2) == 1
    }
}

fn drawn(seed: u64, rounds: u32) -> impl Fn(u8, bool) -> Drawn {
    move |seat, input| Drawn { seed, seat, input, rounds, known: u64::from(input) }
}

#[test]
fn or_byz_14_no_random_protocol_of_three_escapes() {
    for seed in 0..1000 {
        let rounds = 1 + (seed % 4) as u32;
        let hexagon = hexagon(drawn(seed, rounds));
        assert_eq!(hexagon.cuts.len(), 6);
        for cut in &hexagon.cuts {
            assert_eq!(cut.same, [true; 2], "seed {seed}, {:?}: the views are the same", cut.pair);
            let ring = cut.pair.map(|corner| hexagon.decisions[usize::from(corner)]);
            assert_eq!(cut.decisions, ring, "seed {seed}: the same view decides the same");
        }
        let broken = hexagon.cuts.iter().filter(|cut| cut.broken.is_some()).count();
        assert!(broken >= 1, "seed {seed}: one of six demands is broken");
    }
}

/// Decides its own input, or always retreats.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Stubborn {
    input: bool,
    own: bool,
}

impl Lockstep for Stubborn {
    type Letter = bool;

    fn input(&self) -> bool {
        self.input
    }
    fn rounds(&self) -> u32 {
        1
    }
    fn write(&self, _round: u32, _to: u8) -> Option<bool> {
        Some(self.input)
    }
    fn read(&mut self, _round: u32, _heard: &[(u8, bool)]) {}
    fn decision(&self) -> bool {
        self.own && self.input
    }
}

fn broken<L: Lockstep>(cast: impl Fn(u8, bool) -> L) -> Vec<([u8; 2], Demand)> {
    let cuts = hexagon(cast).cuts;
    cuts.iter().filter_map(|cut| Some((cut.pair, cut.broken?))).collect()
}

#[test]
fn or_byz_14_two_simple_protocols() {
    let own = broken(|_, input| Stubborn { input, own: true });
    assert_eq!(own, [([2, 3], Demand::Agreement), ([5, 0], Demand::Agreement)]);
    let never = broken(|_, input| Stubborn { input, own: false });
    assert_eq!(never, [([3, 4], Demand::Validity), ([4, 5], Demand::Validity)]);
}

#[test]
fn or_byz_14_oral_messages_under_every_rule_for_ties() {
    for rule in [Rule::Attack, Rule::FirstHand, Rule::Own, Rule::Retreat, Rule::SecondHand] {
        let hexagon = hexagon(|seat, wish| Oral::new(seat, wish, rule));
        assert!(hexagon.cuts.iter().all(|cut| cut.same == [true; 2]), "{rule:?}");
        assert!(hexagon.cuts.iter().any(|cut| cut.broken.is_some()), "{rule:?}");
    }
}

#[test]
fn or_byz_14_views_that_differ_are_told_apart() {
    // The table of one protocol is not mistaken for the ring of another.
    let one = hexagon(drawn(1, 3));
    let other = hexagon(drawn(2, 3));
    let decisions = |all: &[at_dawn_core::knowledge::Cut<Drawn>]| -> Vec<[Option<bool>; 2]> {
        all.iter().map(|cut| cut.decisions).collect()
    };
    assert_ne!(decisions(&one.cuts), decisions(&other.cuts));
}
