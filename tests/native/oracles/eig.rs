//! OR-BYZ-15 and OR-BYZ-13: trees of all that was said on whose word, written here independently
//! of the generals, held against them, and simulated by three.

use std::collections::BTreeMap;

use super::link;
use at_dawn_core::catalogue;
use at_dawn_core::enemy::Dice;
use at_dawn_core::engine::{Law, ProcessId, World};
use at_dawn_core::knowledge::hexagon;
use at_dawn_core::rounds::{InStep, Lockstep, Table};

/// Names of different processes, the first who spoke first.
type Label = Vec<u8>;

/// All labels of a length among so many.
fn labels(processes: u8, length: u8) -> Vec<Label> {
    (0..length).fold(vec![Label::new()], |shorter, _| {
        let longer = shorter.iter().flat_map(|label| others(processes, label));
        longer.collect()
    })
}

/// A label with one more behind it, in every way.
fn others(processes: u8, label: &[u8]) -> impl Iterator<Item = Label> {
    let free = (0..processes).filter(move |one| !label.contains(one));
    free.map(move |one| [label, &[one]].concat())
}

/// One process of exponential information gathering: everybody has a wish, and in each round
/// tells everybody all that it learnt in the round before.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Eig {
    processes: u8,
    faults: u8,
    me: u8,
    values: BTreeMap<Label, bool>,
}

impl Eig {
    fn new(processes: u8, faults: u8, me: u8, wish: bool) -> Eig {
        Eig { processes, faults, me, values: BTreeMap::from([(Label::new(), wish)]) }
    }

    fn value(&self, label: &[u8]) -> bool {
        self.values.get(label).copied().unwrap_or(false)
    }

    /// What it tells in a round, counted from 0.
    fn tells(&self, round: u8) -> Vec<(Label, bool)> {
        let all = labels(self.processes, round).into_iter();
        all.filter(|label| !label.contains(&self.me))
            .map(|one| (one.clone(), self.value(&one)))
            .collect()
    }

    fn hears(&mut self, from: u8, label: &[u8], value: bool) {
        self.values.insert([label, &[from]].concat(), value);
    }

    /// The new value of a label: that of a leaf, or the strict majority of those below.
    fn settled(&self, label: &[u8]) -> bool {
        if label.len() > usize::from(self.faults) {
            return self.value(label);
        }
        majority(others(self.processes, label).map(|below| self.settled(&below)))
    }

    /// What a lieutenant makes of the same in OM: its own word counts as it is.
    fn as_lieutenant(&self, label: &[u8]) -> bool {
        if label.contains(&self.me) || label.len() > usize::from(self.faults) {
            return self.value(label);
        }
        let asked = others(self.processes, label).filter(|below| !below.ends_with(&[self.me]));
        let heard = asked.map(|below| self.as_lieutenant(&below));
        majority(heard.chain([self.value(label)]))
    }
}

fn majority(values: impl Iterator<Item = bool>) -> bool {
    let (mut all, mut wanted) = (0, 0);
    values.for_each(|value| {
        all += 1;
        wanted += u32::from(value);
    });
    2 * wanted > all
}

/// The generals' own recursion, node by node, from what a lieutenant was told: sampled, with the
/// commander among the traitors and with lieutenants alone, so that below the root as well most
/// say otherwise than who spoke first.
#[test]
fn or_byz_15_the_generals_recursion_is_the_same() {
    let cases = [
        (4_u8, 1_u8, "0", 60),
        (4, 1, "3", 60),
        (7, 2, "0,6", 8),
        (7, 2, "5,6", 8),
        (10, 3, "0,8,9", 1),
        (10, 3, "7,8,9", 1),
    ];
    let mut divided = 0;
    for (processes, faults, traitors, runs) in cases {
        for seed in 0..runs {
            let rest = format!("rounds={faults}&traitors={traitors}&seed={seed}");
            let text = format!("generals?n={processes}&{rest}");
            let mut run = catalogue::ALL.open(&link(&text));
            run.finish();
            for me in 1..processes {
                let tree = run.tree(ProcessId(me));
                let mut eig = Eig::new(processes, faults, me, false);
                for node in &tree {
                    eig.values.insert(node.path.clone(), node.told == Some("attack"));
                }
                for node in &tree {
                    let value = eig.as_lieutenant(&node.path);
                    let word = Some(if value { "attack" } else { "retreat" });
                    assert_eq!(node.value, word, "{text}: {me}, {:?}", node.path);
                    let told = node.told == Some("attack");
                    divided += u32::from(node.path.len() > 1 && value != told);
                }
            }
        }
    }
    assert!(divided > 100, "{divided} nodes are decided against who spoke first");
}

/// A third of 3m processes, simulated by one: it is faulty where they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Third {
    wish: bool,
    members: Vec<Eig>,
}

impl Third {
    fn new(seat: u8, wish: bool, size: u8) -> Third {
        let members = (seat * size..(seat + 1) * size).map(|me| Eig::new(3 * size, size, me, wish));
        Third { wish, members: members.collect() }
    }

    fn size(&self) -> u8 {
        self.members[0].faults
    }
}

impl Lockstep for Third {
    /// What all members tell everybody, a bit for each label.
    type Letter = u64;

    fn input(&self) -> bool {
        self.wish
    }
    fn rounds(&self) -> u32 {
        u32::from(self.size()) + 1
    }
    fn write(&self, round: u32, _to: u8) -> Option<u64> {
        let round = u8::try_from(round).expect("few rounds");
        let told = self.members.iter().flat_map(|one| one.tells(round));
        Some(told.fold(0, |bits, (_, value)| {
            assert!(bits >> 63 == 0, "as many bits as there are");
            bits << 1 | u64::from(value)
        }))
    }
    fn read(&mut self, round: u32, heard: &[(u8, u64)]) {
        let own = (self.members[0].me / self.size(), self.write(round, 0).unwrap_or(0));
        let (size, round) = (self.size(), u8::try_from(round).expect("few rounds"));
        for (seat, bits) in heard.iter().copied().chain([own]) {
            let them = (seat * size..(seat + 1) * size).rev();
            let spoken = them.flat_map(|one| {
                let told = labels(3 * size, round).into_iter().rev();
                told.filter(move |label| !label.contains(&one)).map(move |label| (one, label))
            });
            for (place, (from, label)) in spoken.enumerate() {
                let value = bits >> place & 1 == 1;
                self.members.iter_mut().for_each(|one| one.hears(from, &label, value));
            }
        }
    }
    fn decision(&self) -> bool {
        self.members[0].settled(&[])
    }
}

/// If 3m processes bore m faults, three would bear one: each of the three simulates m of them.
/// The hexagon shows that they do not, so neither do the 3m: with three and with six processes.
#[test]
fn or_byz_13_three_simulate_three_times_m() {
    for size in [1, 2] {
        let hexagon = hexagon(|seat, wish| Third::new(seat, wish, size));
        assert!(hexagon.cuts.iter().all(|cut| cut.same == [true; 2]));
        assert!(hexagon.cuts.iter().any(|cut| cut.broken.is_some()), "{size} of {}", 3 * size);
    }
}

/// The simulation is faithful: three that are honest, played in step, decide as the 3m would.
#[test]
fn or_byz_13_the_simulation_is_the_simulated() {
    for wishes in 0..8_u8 {
        let wish = |seat: u8| wishes >> seat & 1 == 1;
        let sit = |seat: u8| {
            let others = (0..3).filter(|other| *other != seat);
            let others = others.map(|other| (other, ProcessId(other))).collect();
            InStep::loyal(Third::new(seat, wish(seat), 2), Table { own: seat, others })
        };
        let mut world = World::new((0..3).map(sit).collect(), Law::calm());
        world.run(&mut Dice { seed: 0 }, &mut ());
        let mut all: Vec<Eig> = (0..6).map(|me| Eig::new(6, 2, me, wish(me / 2))).collect();
        for round in 0..3_u8 {
            let told: Vec<_> = all.iter().map(|one| one.tells(round)).collect();
            for hearer in &mut all {
                for (from, tells) in (0..6).zip(&told) {
                    tells.iter().for_each(|(label, value)| hearer.hears(from, label, *value));
                }
            }
        }
        for (seat, members) in all.chunks(2).enumerate() {
            for one in members {
                assert_eq!(world.decision(seat), Some(one.settled(&[])), "{wishes:03b}: {seat}");
            }
        }
    }
}
