//! What of a world can still matter.

use core::hash::{Hash, Hasher};

use super::World;
use crate::engine::essence::{Spoken, ahead};
use crate::engine::queue::Post;
use crate::engine::{ProcessId, Protocol};

impl<P: Protocol> World<P> {
    /// Writes the essence of the world: worlds of one law with the same essence have the same
    /// future, but for the limits of a run. No count is in it, and no number of a step or of a message
    /// but of those that were spoken of; every moment is as far as it is from now.
    pub fn essence<S: Spoken, H: Hasher>(&self, spoken: &S, essence: &mut H) {
        (self.end, self.settled).hash(essence);
        for (id, member) in (0_u8..).map(ProcessId).zip(&self.members) {
            // Of whose coins and draws somebody has spoken, it matters which is the next.
            if spoken.draws(id) {
                member.process.hash(essence);
            } else {
                member.process.essence(self.now, essence);
            }
            (member.up, member.started, member.decision).hash(essence);
        }
        self.essence_of_law(essence);
        self.stale.hash(essence);
        for (way, sent) in self.ways.iter().enumerate() {
            let (from, to) = self.ends(way);
            // Behind the last that was spoken of all names are alike; and whoever looks back asks
            // whether anything set out at all.
            (*sent).min(spoken.last(from, to).max(1)).hash(essence);
        }
        (self.queue.len(), self.queue.posts().count()).hash(essence);
        for (due, Post { name, course, body, .. }) in self.queue.posts() {
            let called = spoken.names(*name).then_some((name.nth, name.double));
            (due.0 - self.now.0, name.from, name.to, called, course, body).hash(essence);
        }
        for (due, other) in self.queue.others() {
            (due.0 - self.now.0, other).hash(essence);
        }
    }

    /// When it is over, and what outages still await messengers.
    fn essence_of_law<H: Hasher>(&self, essence: &mut H) {
        // Outages are chosen in the first step: before it none is.
        (self.steps == 0).hash(essence);
        if let Some(until) = self.law.until {
            ahead(until, self.now, essence);
        }
        for (number, (peril, _)) in (0_u8..).zip(&self.law.perils) {
            let over = peril.until.is_some_and(|until| until <= self.now);
            if self.struck & (1 << number) == 0 || over {
                continue;
            }
            number.hash(essence);
            // One that has begun has begun, however long ago. As long as somebody is to come back this
            // tells what time it is: so whoever does finds the same moment.
            ahead(peril.from.max(self.now), self.now, essence);
            peril.until.map(|until| until.0 - self.now.0).hash(essence);
        }
        u8::MAX.hash(essence);
    }
}
