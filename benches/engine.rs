//! How fast the engine is: `cargo xtask bench`.

use std::hint::black_box;

use at_dawn_core::catalogue;
use at_dawn_core::enemy::Dice;
use at_dawn_core::engine::{Event, Run, World};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::tcp::Tcp;
use at_dawn_core::scenario::two_generals::{General, TwoGenerals};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// The five-message chain on roads that lose one messenger in ten.
const CHAIN: &str = "two-generals?messages=5&loss=1/10";
/// Five thousand orders, each repeated while none is answered: more than ten thousand events.
const LONG: &str = "two-generals?messages=1&retry=1&dawn=6000";
/// A whole connection: three messages, a few bytes, four messages, and TIME-WAIT.
const CONNECTION: &str = "tcp?data=10&data_at=100&close=a&loss=1/10";

fn link(text: &str) -> Link {
    text.parse().expect("the benches' links are valid")
}

/// Runs with dice: without a recorder, and with the one that keeps every event.
fn thrown<S: Scenario>(criterion: &mut Criterion, name: &str, text: &str) {
    let scenario = S::settle(&link(text));
    let start: World<S::Process> = scenario.world();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(1));
    group.bench_function("run, nobody records", |bencher| {
        let mut world = start.clone();
        let mut seed = 0;
        bencher.iter(|| {
            seed += 1;
            world.clone_from(&start);
            world.run(&mut Dice { seed }, &mut ());
            black_box(scenario.outcome(&world))
        });
    });
    group.bench_function("run, every event kept", |bencher| {
        let mut world = start.clone();
        let mut events: Vec<Event<S::Process>> = Vec::new();
        let mut seed = 0;
        bencher.iter(|| {
            seed += 1;
            events.clear();
            world.clone_from(&start);
            world.run(&mut Dice { seed }, &mut events);
            black_box(events.len())
        });
    });
    group.finish();
}

fn runs(criterion: &mut Criterion) {
    thrown::<TwoGenerals>(criterion, "five-message chain, dice", CHAIN);
    thrown::<Tcp>(criterion, "tcp handshake and close", CONNECTION);
}

/// Steps of a long run, each event kept.
fn steps(criterion: &mut Criterion) {
    let link = link(LONG);
    let start = TwoGenerals::settle(&link).world();
    let mut world = start.clone();
    world.run(&mut link.enemy(), &mut ());
    let mut group = criterion.benchmark_group("long run");
    group.throughput(Throughput::Elements(u64::from(world.steps())));
    group.bench_function("steps, every event kept", |bencher| {
        let mut events: Vec<Event<General>> = Vec::new();
        bencher.iter(|| {
            events.clear();
            world.clone_from(&start);
            world.run(&mut link.enemy(), &mut events);
            black_box(events.len())
        });
    });
    group.bench_function("steps, nobody records", |bencher| {
        bencher.iter(|| {
            world.clone_from(&start);
            black_box(world.run(&mut link.enemy(), &mut ()))
        });
    });
    group.finish();
}

/// Going anywhere in a run of more than ten thousand events, to the world and to its events.
fn seek(criterion: &mut Criterion) {
    let link = link(LONG);
    let mut run = Run::new(TwoGenerals::settle(&link).world());
    let known = run.play_to(u32::MAX, &mut link.enemy());
    assert!(run.events(known).len() > 10_000, "the run is shorter than the bench says");
    criterion.bench_function("seek in a run of 10,000 events", |bencher| {
        let mut step = 0;
        bencher.iter(|| {
            step = (step + 7_919) % known;
            let world = run.world(step, &mut link.enemy());
            black_box((world.steps(), run.events(step).len()))
        });
    });
}

/// Every run of the sixteen-message chain, by its seventeen ways to break off, and of sixteen
/// copies of one order, which is 65,536 runs.
fn enumeration(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("exact odds");
    for text in
        ["two-generals?messages=16&loss=1/10", "two-generals?messages=1&copies=16&loss=1/10"]
    {
        let link = link(text);
        group.bench_function(text, |bencher| {
            bencher.iter(|| catalogue::ALL.odds(&link).expect("small enough").runs);
        });
    }
    group.finish();
}

criterion_group!(benches, runs, steps, seek, enumeration);
criterion_main!(benches);
