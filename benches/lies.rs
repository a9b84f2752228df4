//! How fast traitors are played and searched: `cargo xtask bench`.

use std::hint::black_box;

use at_dawn_core::catalogue;
use at_dawn_core::engine::{Event, Run};
use at_dawn_core::link::Link;
use at_dawn_core::scenario::Scenario;
use at_dawn_core::scenario::generals::{General, Generals};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Ten generals, three of whom say anything: thousands of messages.
const LARGE: &str = "generals?n=10&rounds=3&traitors=0,4,9";

fn link(text: &str) -> Link {
    text.parse().expect("the benches' links are valid")
}

/// Strategies of a search, each a whole run.
fn strategies(criterion: &mut Criterion) {
    let small = link("generals?n=4");
    criterion.bench_function("a whole search, generals?n=4", |bencher| {
        bencher.iter(|| catalogue::ALL.search(&small).expect("somebody may lie").tried);
    });
    let mut group = criterion.benchmark_group("strategies");
    const SLICE: u64 = 1_000;
    group.throughput(Throughput::Elements(SLICE));
    // More strategies than are tried while this is measured: no slice is cut short.
    let text = "generals?n=7&rounds=2&traitors=5,6";
    group.bench_function(text, |bencher| {
        let mut search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
        bencher.iter(|| {
            if !search.go_on(SLICE) {
                search = catalogue::ALL.begin_search(&link(text), None).expect("somebody may lie");
            }
        });
    });
    group.finish();
}

/// The largest run of the paper's algorithm that is drawn: played, and gone through.
fn large(criterion: &mut Criterion) {
    let link = link(LARGE);
    let start = Generals::settle(&link).world();
    criterion.bench_function("OM(3) among ten, every event kept", |bencher| {
        let mut world = start.clone();
        let mut events: Vec<Event<General>> = Vec::new();
        bencher.iter(|| {
            events.clear();
            world.clone_from(&start);
            world.run(&mut link.enemy(), &mut events);
            black_box(events.len())
        });
    });
    criterion.bench_function("OM(3) among ten, seek", |bencher| {
        let mut run = Run::new(start.clone());
        let known = run.play_to(u32::MAX, &mut link.enemy());
        let mut step = 0;
        bencher.iter(|| {
            step = (step + 997) % known;
            black_box(run.world(step, &mut link.enemy()).steps())
        });
    });
    criterion.bench_function("OM(3) among ten, opened to its end with its report", |bencher| {
        bencher.iter(|| {
            let mut run = catalogue::ALL.open(&link);
            run.finish();
            black_box(run.report().events.len())
        });
    });
}

criterion_group!(benches, strategies, large);
criterion_main!(benches);
