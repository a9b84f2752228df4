//! OR-BYZ-15 and OR-BYZ-13: trees of all that was said on whose word, written here independently
//! of the generals, held against them, and simulated by three.

use std::collections::BTreeMap;

use super::link;
use at_dawn_core::engine::ProcessId;
use at_dawn_core::knowledge::hexagon;
use at_dawn_core::laboratory;
use at_dawn_core::rounds::Lockstep;
use at_dawn_tests::lot::Lot;

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

/// Plays so many rounds; who is faulty tells each whatever the dice say.
fn played(processes: u8, faults: u8, lot: &mut Lot) -> (Vec<Eig>, Vec<bool>) {
    let mut seats: Vec<u8> = (0..processes).collect();
    lot.shuffle(&mut seats);
    let faulty = &seats[..usize::from(faults)];
    // A third of the time everybody has the same wish.
    let common = lot.one_in(3).then(|| lot.one_in(2));
    let wishes: Vec<bool> =
        (0..processes).map(|_| common.unwrap_or_else(|| lot.one_in(2))).collect();
    let mut all: Vec<Eig> =
        (0..processes).map(|me| Eig::new(processes, faults, me, wishes[usize::from(me)])).collect();
    for round in 0..=faults {
        let told: Vec<_> = all.iter().map(|one| one.tells(round)).collect();
        for hearer in &mut all {
            for (from, tells) in (0..processes).zip(&told) {
                for (label, value) in tells {
                    let lies = faulty.contains(&from) && from != hearer.me;
                    hearer.hears(from, label, if lies { lot.one_in(2) } else { *value });
                }
            }
        }
    }
    all.retain(|one| !faulty.contains(&one.me));
    (all, wishes)
}

#[test]
fn or_byz_15_labels() {
    for (processes, faults, count) in [(4, 1, 16), (7, 2, 259), (10, 3, 5860)] {
        let lengths = 1..=faults + 1;
        assert_eq!(lengths.map(|one| labels(processes, one).len()).sum::<usize>(), count);
    }
}

/// Three thousand random runs in all: agreement and validity hold, and where everybody is the
/// commander of its own wish the tree is OM's recursion.
#[test]
fn or_byz_15_random_runs_agree_and_are_om() {
    for (processes, faults, runs) in [(4, 1, 2_600), (7, 2, 390), (10, 3, 10)] {
        for seed in 0..runs {
            let (honest, wishes) = played(processes, faults, &mut Lot::new(seed));
            let decisions: Vec<bool> = honest.iter().map(|one| one.settled(&[])).collect();
            assert!(decisions.iter().all(|one| *one == decisions[0]), "agreement, {seed}");
            let wish = wishes[usize::from(honest[0].me)];
            if honest.iter().all(|one| wishes[usize::from(one.me)] == wish) {
                assert_eq!(decisions[0], wish, "validity, {seed}");
            }
            for one in &honest {
                for of in 0..processes {
                    assert_eq!(one.settled(&[of]), one.as_lieutenant(&[of]), "{seed}: {of}");
                }
            }
        }
    }
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
            let mut run = laboratory::open(&link(&text));
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

/// The simulation is faithful: three that are honest decide as the 3m would.
#[test]
fn or_byz_13_the_simulation_is_the_simulated() {
    for wishes in 0..8_u8 {
        let wish = |seat: u8| wishes >> seat & 1 == 1;
        let mut thirds: Vec<Third> = (0..3).map(|seat| Third::new(seat, wish(seat), 2)).collect();
        let mut all: Vec<Eig> = (0..6).map(|me| Eig::new(6, 2, me, wish(me / 2))).collect();
        for round in 0..3_u8 {
            let letters: Vec<u64> =
                thirds.iter().map(|one| one.write(round.into(), 0).expect("all speak")).collect();
            for (seat, third) in (0..3).zip(&mut thirds) {
                let heard = (0..3).zip(letters.iter().copied()).filter(|one| one.0 != seat);
                third.read(round.into(), &heard.collect::<Vec<(u8, u64)>>());
            }
            let told: Vec<_> = all.iter().map(|one| one.tells(round)).collect();
            for hearer in &mut all {
                for (from, tells) in (0..6).zip(&told) {
                    tells.iter().for_each(|(label, value)| hearer.hears(from, label, *value));
                }
            }
        }
        let simulated: Vec<Eig> = thirds.into_iter().flat_map(|one| one.members).collect();
        assert_eq!(simulated, all, "{wishes:03b}");
    }
}
