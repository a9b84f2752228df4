//! The essence of a world: worlds that have the same have the same future.
//!
//! Random worlds of every scenario are made by taking decisions at random. Of those with the same
//! essence that differ, in clocks, counts or names, every future is played.

use std::collections::BTreeMap;
use std::env;
use std::hash::Hasher;
use std::ops::Range;

use at_dawn_core::enemy::{Every, Script};
use at_dawn_core::engine::{Choice, End, Enemy, World};
use at_dawn_core::link::Link;
use at_dawn_core::odds::Chance;
use at_dawn_core::scenario::ben_or::BenOr;
use at_dawn_core::scenario::generals::Generals;
use at_dawn_core::scenario::hexagon::Hexagon;
use at_dawn_core::scenario::lovers::Lovers;
use at_dawn_core::scenario::pbft::Pbft;
use at_dawn_core::scenario::phase_king::PhaseKing;
use at_dawn_core::scenario::tcp::Tcp;
use at_dawn_core::scenario::triangle::Triangle;
use at_dawn_core::scenario::two_generals::TwoGenerals;
use at_dawn_core::scenario::{Measure, Scenario};
use at_dawn_tests::lot::{self, Lot};

use crate::enumeration::chance;

/// Keeps all that goes into it.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

/// The essence of a world, in full.
fn essence<S: Scenario>(world: &World<S::Process>, link: &Link) -> Vec<u8> {
    let mut bytes = Bytes::default();
    world.essence(link.orders(), &mut bytes);
    bytes.0
}

/// Takes any of the options, as late as it can.
struct Whim<'a>(&'a mut Lot);

impl Enemy for Whim<'_> {
    const FORESEES: bool = false;

    fn choose(&mut self, choice: &Choice) -> u64 {
        let mut answer = choice.options.first();
        while let Some(next) = choice.options.after(answer).filter(|_| !self.0.one_in(3)) {
            answer = next;
        }
        answer
    }
}

/// All that can come of a world, and how likely each is.
type Future = BTreeMap<(usize, Option<&'static str>, Vec<Option<u64>>), Chance>;

/// How many runs of a future are played at most.
const RUNS: usize = 300;
/// How many steps of one.
const STEPS: u32 = 100;

/// The future of a world, what is summed up on the way counted from here; none if it is too long.
fn future<S: Scenario>(scenario: &S, link: &Link, world: &World<S::Process>) -> Option<Future> {
    let census = scenario.census();
    let before: Vec<_> = census.iter().map(|count| count.measure.of(world)).collect();
    let mut future = Future::new();
    let mut every = Every::new();
    for _ in 0..RUNS {
        let mut after = world.clone();
        while after.step(&mut Script::new(link.orders(), &mut every), &mut ()) {
            if after.steps() > world.steps() + STEPS {
                return None;
            }
        }
        let mut weight = chance(1, 1);
        for (answer, options) in every.decisions() {
            let (above, below) = options.weight(*answer);
            weight *= chance(above, below);
        }
        let values = census.iter().zip(&before).map(|(count, before)| match count.measure {
            Measure::Along(total) => before.map(|before| total(&after) - before),
            Measure::End(value) => value(&after),
        });
        let key = (scenario.outcome(&after), after.end().map(End::word), values.collect());
        *future.entry(key).or_insert_with(|| chance(0, 1)) += weight;
        if !every.advance() {
            return Some(future);
        }
    }
    None
}

/// What was tried of a scenario.
#[derive(Debug, Default)]
struct Tried {
    worlds: usize,
    pairs: usize,
    futures: usize,
}

/// Makes worlds of a link by whim, and tries those that have the same essence and differ.
fn compare<S: Scenario>(text: &str, lot: &mut Lot, tried: &mut Tried) {
    let Ok(link) = text.parse::<Link>() else { return };
    let scenario = S::settle(&link);
    let mut seen: BTreeMap<Vec<u8>, Vec<World<S::Process>>> = BTreeMap::new();
    for _ in 0..8 {
        let mut world = scenario.world();
        for _ in 0..lot.within(1, 40) {
            if !world.step(&mut Script::new(link.orders(), Whim(lot)), &mut ()) {
                break;
            }
            let alike = seen.entry(essence::<S>(&world, &link)).or_default();
            if alike.len() < 3 && !alike.contains(&world) {
                tried.worlds += 1;
                alike.push(world.clone());
            }
        }
    }
    let mut several: Vec<_> = seen.values().filter(|alike| alike.len() > 1).collect();
    tried.pairs += several.len();
    lot.shuffle(&mut several);
    for alike in several.iter().take(6) {
        let Some(first) = future(&scenario, &link, &alike[0]) else { continue };
        for other in &alike[1..] {
            tried.futures += 1;
            let other = future(&scenario, &link, other);
            assert!(other.as_ref() == Some(&first), "{text}: {first:?} and {other:?}");
        }
    }
}

/// A link of a scenario with some of these parts.
fn some(lot: &mut Lot, scenario: &str, parts: &[&[&str]]) -> String {
    let mut link = String::from(scenario);
    let mut separator = '?';
    for several in parts {
        let part = *lot.pick(several);
        if !part.is_empty() {
            link.push(separator);
            link.push_str(part);
            separator = '&';
        }
    }
    link
}

/// What the enemy may do anywhere.
const LUCK: [&[&str]; 2] = [&["loss=1/3", "loss=1/2", ""], &["", "", "twice=1/4"]];

/// Who goes down, and which road is cut.
const PERILS: &[&str] = &["", "crash=1:1-2", "crash=0:0-1", "crash=2:0-3", "cut=0-1:0-2"];

fn connection(lot: &mut Lot) -> String {
    let [loss, twice] = LUCK;
    let parts: [&[&str]; 10] = [
        loss,
        twice,
        &["profile=rfc", "profile=rfc1122", "profile=linux"],
        &["", "open=simultaneous", "handshake=2"],
        &["", "data=10", "data=3000"],
        &["", "close=a", "close=both", "abort=a&abort_at=7000"],
        &["rtt=100", "rtt=1000", "rtt=5"],
        &["", "crash=b:100-3000", "crash=a:50-900", "cut=a-b:100-1500"],
        &["", "lose=a1", "lose=b2", "delay=a2:4000", "copy=a3"],
        &["until=3000", "until=9000", "until=20000"],
    ];
    some(lot, "tcp", &parts)
}

fn generals(lot: &mut Lot) -> String {
    let [loss, twice] = LUCK;
    let said: &[&str] = &["", "lose=0-1.1", "say=1-2.1:retreat", "lies=retreat"];
    let size: &[&str] = &["n=3", "n=4"];
    let traitors: &[&str] = &["traitors=none", "traitors=1", "traitors=0"];
    let signed: &[&str] = &["", "algorithm=signed"];
    some(lot, "generals", &[loss, twice, size, traitors, signed, PERILS, said])
}

fn voters(lot: &mut Lot) -> String {
    let parts: [&[&str]; 9] = [
        &["n=3", "n=4"],
        &["phases=1", "phases=2", "phases=3"],
        &["", "", "draw=0.1:heads,1.2:tails", "draw=2.1:heads"],
        &["", "", "first=1-2.1,2-0.3", "first=2-1.2"],
        &["", "traitors=1"],
        &["", "loss=1/3"],
        LUCK[1],
        PERILS,
        &["travel=1", "travel=1..2"],
    ];
    some(lot, "ben-or", &parts)
}

fn replicas(lot: &mut Lot) -> String {
    let parts: [&[&str]; 8] = [
        &["n=1", "n=3", "n=4"],
        &["", "", "first=2-1.1,3-1.2"],
        &["", "requests=2"],
        &["", "traitors=0", "traitors=1"],
        &["", "loss=1/3"],
        LUCK[1],
        PERILS,
        &["", "patience=20"],
    ];
    some(lot, "pbft", &parts)
}

fn try_all(numbers: Range<u64>) -> BTreeMap<&'static str, Tried> {
    let mut all: BTreeMap<&'static str, Tried> = BTreeMap::new();
    let [loss, twice] = LUCK;
    for number in numbers {
        let lot = &mut Lot::new(number);
        let link = lot::link(number);
        match link.starts_with("lovers") {
            true => compare::<Lovers>(&link, lot, all.entry("lovers").or_default()),
            false => compare::<TwoGenerals>(&link, lot, all.entry("two-generals").or_default()),
        }
        compare::<Tcp>(&connection(lot), lot, all.entry("tcp").or_default());
        compare::<Generals>(&generals(lot), lot, all.entry("generals").or_default());
        let triangle = some(lot, "triangle", &[loss, twice, &["", "liar=customer"], PERILS]);
        compare::<Triangle>(&triangle, lot, all.entry("triangle").or_default());
        let said: &[&str] = &["", "lose=0-1.1"];
        let hexagon = some(lot, "hexagon", &[&["loss=1/2"], &["twice=1/4"], PERILS, said]);
        compare::<Hexagon>(&hexagon, lot, all.entry("hexagon").or_default());
        let size: &[&str] = &["n=3", "n=4"];
        let traitors: &[&str] = &["traitors=none", "traitors=1"];
        let king = [size, traitors, &["", "loss=1/3"], twice, PERILS];
        let king = some(lot, "phase-king", &king);
        compare::<PhaseKing>(&king, lot, all.entry("phase-king").or_default());
        compare::<BenOr>(&voters(lot), lot, all.entry("ben-or").or_default());
        compare::<Pbft>(&replicas(lot), lot, all.entry("pbft").or_default());
    }
    all
}

/// Tries links of sixty numbers, and as many more as the variable `LOT` says: `cargo xtask campaign
/// essence`.
#[test]
fn worlds_with_one_essence_have_one_future() {
    let more: u64 = env::var("LOT").ok().and_then(|word| word.parse().ok()).unwrap_or(0);
    for (scenario, tried) in try_all(0..60 + more) {
        println!("{scenario}: {tried:?}");
        // Those of the hexagon are mostly too long to be played.
        let compared = tried.futures > 0 || scenario == "hexagon" && tried.pairs > 0;
        assert!(compared, "{scenario} has nothing to compare: {tried:?}");
    }
}
