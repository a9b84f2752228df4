//! The client: asks, asks again, and believes f + 1.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::message::Message;
use super::plan::Plan;
use super::process::Process;
use super::signed::{Key, Signed};
use super::state::{Alarm, Decision, Mood};
use super::statement::{Reply, Request};
use crate::engine::{Out, ProcessId, Tick, ahead};
use crate::shelf::Shelf;

/// The client. It makes all its requests at once and takes the result of each from f + 1 replicas
/// that say the same: one of them is honest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Client {
    plan: Plan,
    key: Key,
    /// What it has been told of each request, with who told it.
    told: Shelf<(u8, u8, ProcessId), ()>,
    accepted: Vec<Option<u8>>,
    /// How often it has asked again.
    tries: u32,
    over: bool,
}

impl Client {
    pub(super) fn new(plan: Plan, key: Key) -> Client {
        let accepted = alloc::vec![None; usize::from(plan.requests)];
        Client { plan, key, told: Shelf::new(), accepted, tries: 0, over: false }
    }

    /// The result of each request, as far as it believes one.
    #[must_use]
    pub fn accepted(&self) -> &[Option<u8>] {
        &self.accepted
    }

    /// Whether it knows what came of every request.
    #[must_use]
    pub fn has_all(&self) -> bool {
        self.accepted.iter().all(Option::is_some)
    }

    /// How long it waits is all that its tries are for.
    pub(super) fn essence<H: Hasher>(&self, now: Tick, essence: &mut H) {
        let Client { plan, key: _, told, accepted, tries, over } = self;
        (told, accepted, over).hash(essence);
        if !over && !self.has_all() {
            tries.hash(essence);
            ahead(plan.patience, now, essence);
        }
    }

    pub(super) fn mood(&self) -> Mood {
        match (self.has_all(), self.over) {
            (true, _) => Mood::Accepted,
            (false, true) => Mood::GivenUp,
            (false, false) => Mood::Waiting,
        }
    }

    /// Whether enough have told it the same of a request, this replica's word included.
    fn believes(&self, reply: &Reply) -> bool {
        let same = self.told.keys().filter(|one| (one.0, one.1) == (reply.request, reply.result));
        same.count() > usize::from(self.plan.f)
    }

    /// Asks so many replicas for whatever it knows no result of.
    fn ask(&self, replicas: u8, again: bool, out: &mut Out<Process>) {
        for (number, _) in (0..).zip(&self.accepted).filter(|(_, result)| result.is_none()) {
            let request = Message::Request(self.key.sign(Request { number }), again);
            (0..replicas).for_each(|one| out.send(ProcessId(one), request.clone()));
        }
    }

    fn wait(&self, now: Tick, out: &mut Out<Process>) {
        let left = self.plan.patience.0.saturating_sub(now.0);
        out.set(Alarm::Again, left.min(self.plan.waiting_time(self.tries)));
    }

    pub(super) fn start(&self, now: Tick, out: &mut Out<Process>) {
        // The primary of view 0 is replica 0, and who hears of no other asks that one.
        self.ask(1, false, out);
        self.wait(now, out);
    }

    pub(super) fn again(&mut self, now: Tick, out: &mut Out<Process>) {
        if self.has_all() || self.over {
            return;
        }
        if now >= self.plan.patience {
            self.over = true;
            out.decide(Decision::GivenUp);
            return;
        }
        self.ask(self.plan.n, true, out);
        self.tries += 1;
        self.wait(now, out);
    }

    pub(super) fn receive(
        &mut self,
        from: ProcessId,
        reply: &Signed<Reply>,
        out: &mut Out<Process>,
    ) {
        let Reply { request, result, .. } = *reply.statement();
        if reply.by() != from || self.over || request >= self.plan.requests {
            return;
        }
        self.told.put((request, result, from), ());
        let place = &mut self.accepted[usize::from(request)];
        if place.is_some() {
            return;
        }
        if self.believes(reply.statement()) {
            self.accepted[usize::from(request)] = Some(result);
            if self.has_all() {
                out.cancel(Alarm::Again);
                out.decide(Decision::Accepted);
            }
        }
    }
}
