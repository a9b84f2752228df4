//! A world is a value: it can be kept, compared and looked up.

use alloc::sync::Arc;
use core::hash::{Hash, Hasher};

use super::World;
use crate::engine::{Out, Protocol};

impl<P: Protocol> Clone for World<P> {
    fn clone(&self) -> World<P> {
        World {
            law: Arc::clone(&self.law),
            now: self.now,
            queue: self.queue.clone(),
            members: self.members.clone(),
            ways: self.ways.clone(),
            steps: self.steps,
            sent: self.sent,
            posted: self.posted,
            tied: self.tied,
            settled: self.settled,
            struck: self.struck,
            end: self.end,
            stale: self.stale.clone(),
            out: Out::new(),
        }
    }

    /// Keeps the memory it has: this is what makes counting a million runs cheap.
    fn clone_from(&mut self, source: &World<P>) {
        // Counting its owners costs more than looking whether it is the same law.
        if !Arc::ptr_eq(&self.law, &source.law) {
            self.law.clone_from(&source.law);
        }
        self.now = source.now;
        self.queue.clone_from(&source.queue);
        self.members.clone_from(&source.members);
        self.ways.clone_from(&source.ways);
        self.steps = source.steps;
        self.sent = source.sent;
        self.posted = source.posted;
        self.tied = source.tied;
        self.settled = source.settled;
        self.struck = source.struck;
        self.end = source.end;
        self.stale.clone_from(&source.stale);
    }
}

impl<P: Protocol> PartialEq for World<P> {
    fn eq(&self, other: &World<P>) -> bool {
        let counts = |world: &World<P>| {
            (world.now, world.steps, world.sent, world.posted, world.tied, world.struck, world.end)
        };
        counts(self) == counts(other)
            && self.settled == other.settled
            && self.queue == other.queue
            && self.members == other.members
            && self.ways == other.ways
            && self.stale == other.stale
            && self.law == other.law
    }
}

impl<P: Protocol> Eq for World<P> {}

impl<P: Protocol> Hash for World<P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // The law is the same for all worlds that are ever looked up together.
        (self.now, self.steps, self.sent, self.posted, self.struck, self.settled).hash(state);
        self.queue.hash(state);
        self.members.hash(state);
        self.ways.hash(state);
    }
}
