//! Throwing dice on several cores at once.

use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use at_dawn_core::catalogue;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::sample::Sample;

/// So many runs are played before it is said how far they are.
const SLICE: u64 = 1 << 16;

/// It is said once for so many runs.
const SILENT: u64 = 1 << 22;

/// Plays a sample in as many parts as there are cores, or as was asked for: the same runs come of it
/// whatever their number.
pub fn throw(link: &Link, runs: u64, threads: Option<u64>) -> Result<Sample, Refusal> {
    // Whatever is wrong is said before anything is played.
    drop(catalogue::ALL.sampling(link, 0..runs)?);
    let cores = thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let threads = threads.unwrap_or(cores).clamp(1, cores.max(1)).min(runs);
    let played = AtomicU64::new(0);
    let parts = thread::scope(|scope| {
        let part = |number: u64| {
            let range = runs * number / threads..runs * (number + 1) / threads;
            let played = &played;
            scope.spawn(move || {
                let mut sampling = catalogue::ALL.sampling(link, range)?;
                while sampling.advance(SLICE) > 0 {
                    tell(played.fetch_add(SLICE, Ordering::Relaxed) + SLICE, runs);
                }
                Ok(sampling.sample().clone())
            })
        };
        let parts: Vec<_> = (0..threads).map(part).collect();
        parts.into_iter().map(|one| one.join().expect("no run traps")).collect::<Vec<_>>()
    });
    let mut parts = parts.into_iter().collect::<Result<Vec<_>, Refusal>>()?.into_iter();
    let mut all = parts.next().expect("there is at least one run");
    parts.for_each(|part| all.add(&part));
    Ok(all)
}

fn tell(played: u64, runs: u64) {
    if played.is_multiple_of(SILENT) {
        eprintln!("{played} of {runs} runs");
    }
}
