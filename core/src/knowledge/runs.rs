//! All runs of a bounded world, each played once.

use alloc::vec::Vec;

use crate::enemy::{Every, Orders, Script};
use crate::engine::{Event, Protocol, Recorder, Tick, Views, World};
use crate::limits::MAX_BRANCHES;

/// Plays every run that the enemy can make of a world, once each, and shows it with its events.
/// Returns how many there are; none if there are more than [`MAX_BRANCHES`], of which so many
/// have then been shown.
pub fn every_run<P: Protocol>(
    start: &World<P>,
    orders: &Orders,
    mut show: impl FnMut(&World<P>, &[Event<P>], &Every),
) -> Option<u64> {
    let mut every = Every::new();
    let mut world = start.clone();
    let mut events = Vec::new();
    for count in 1..=MAX_BRANCHES {
        world.clone_from(start);
        events.clear();
        world.run(&mut Script::new(orders, &mut every), &mut events);
        show(&world, &events, &every);
        if !every.advance() {
            return Some(count);
        }
    }
    None
}

/// What each process has seen up to and including a moment of a run.
pub fn views_at<P: Protocol>(start: &World<P>, events: &[Event<P>], moment: Tick) -> Views<P> {
    let mut views = Views::new(start);
    for event in events.iter().take_while(|event| event.at <= moment) {
        views.record(event);
    }
    views
}
