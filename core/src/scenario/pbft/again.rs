//! How a replica that waits says again what the others may not have got.
//!
//! A client that asks again has every replica say again what it has said about that request. Among
//! themselves replicas begin when a wish for a view has been repeated: then messages are lost, or
//! slower than anybody reckons with. From then on whoever waits says again what it has said in its
//! view, or its wish for the next one, again and again, each time after twice the time; and who
//! hears a wish repeated that it is beyond shows where it is. So where nothing is lost nobody says
//! anything twice.

use alloc::vec::Vec;

use super::certificate::ViewChange;
use super::message::{Message, Phase, Proposal, Value};
use super::plan::HIGH_WATER;
use super::process::{Alarm, Process};
use super::replica::Replica;
use super::signed::Signed;
use super::slot::Slot;
use crate::engine::{Out, ProcessId, Tick};

/// How often a view's time is halved before somebody in it says things again: three times fit in.
const HALVINGS: u32 = 3;

impl Replica {
    /// What has been proposed in its view.
    fn of_view(&self) -> Vec<(Proposal, Slot)> {
        let all = self.slots.within((self.view, 0)..=(self.view, HIGH_WATER));
        all.filter_map(|(_, slot)| Some((slot.proposal?, slot.clone()))).collect()
    }

    /// The client has asked again: this is what it has said about the request.
    pub(super) fn repeat(&mut self, number: u8, out: &mut Out<Process>) {
        if let Some(result) = self.replies.get(&number) {
            self.reply(number, *result, out);
        }
        let about = Value::Request(number);
        for (proposal, slot) in self.of_view() {
            if self.changing || proposal.order.statement().value != about {
                continue;
            }
            if self.leads() {
                self.send_all(&Message::PrePrepare(proposal), out);
            }
            self.vote_again(&proposal, slot.prepared, out);
        }
    }

    fn vote_again(&mut self, proposal: &Proposal, prepared: bool, out: &mut Out<Process>) {
        if !self.leads() {
            self.vote(Phase::Prepare, proposal, out);
        }
        if prepared {
            self.vote(Phase::Commit, proposal, out);
        }
    }

    /// Somebody has repeated a wish for a view.
    pub(super) fn be_patient_with(
        &mut self,
        now: Tick,
        by: ProcessId,
        view: u32,
        out: &mut Out<Process>,
    ) {
        self.troubled = true;
        if view < self.view || (view == self.view && !self.changing) {
            let opened = self.opened.clone().filter(|new| new.statement().view == self.view);
            let message = match opened.filter(|_| !self.changing) {
                Some(opened) => Message::NewView(opened),
                None => Message::ViewChange(self.own_wish(), false),
            };
            self.send(by, message, out);
        }
        self.mind(now, out);
        self.insist(now, out);
    }

    /// Its wish for its view. Who was shown that view need not have wished for it, and can say
    /// later all the same with what it came: of the views before it takes part in none.
    fn own_wish(&self) -> Signed<ViewChange> {
        let wish = self.changes.get(&self.view).and_then(|all| all.get(&self.me()));
        let shown =
            || ViewChange { view: self.view, certificates: self.certificates(true, self.view) };
        wish.cloned().unwrap_or_else(|| self.key.sign(shown()))
    }

    /// Its wish once more, for who may not have got it.
    pub(super) fn wish_again(&mut self, out: &mut Out<Process>) {
        self.troubled = true;
        let wish = Message::ViewChange(self.own_wish(), true);
        self.send_all(&wish, out);
    }

    /// Sees to the timer of who waits where messages are lost.
    pub(super) fn insist(&mut self, now: Tick, out: &mut Out<Process>) {
        let waits = self.troubled && (self.changing || self.is_waiting());
        if waits && !self.insisting {
            let shorter = self.view.max(HALVINGS + 1) - HALVINGS;
            let ticks = self.plan.waiting_time(shorter.saturating_add(self.insisted));
            self.insisting = self.plan.is_patient(now, ticks);
            if self.insisting {
                out.set(Alarm::Insist, ticks);
            }
        } else if !waits && self.insisting {
            self.insisting = false;
            out.cancel(Alarm::Insist);
        }
    }

    /// In another view all begins anew.
    pub(super) fn insist_anew(&mut self, now: Tick, out: &mut Out<Process>) {
        (self.insisted, self.insisting) = (0, false);
        out.cancel(Alarm::Insist);
        self.insist(now, out);
    }

    /// It has waited long enough to say again whatever it waits with.
    pub(super) fn say_again(&mut self, now: Tick, out: &mut Out<Process>) {
        self.insisting = false;
        if self.changing {
            self.wish_again(out);
        } else {
            self.show_again(out);
        }
        self.insisted += 1;
        self.insist(now, out);
    }

    /// All that it has said in its view. The primary shows the view and its proposals to those of
    /// whom it has heard nothing since.
    fn show_again(&mut self, out: &mut Out<Process>) {
        let all = self.of_view();
        if self.leads() {
            let spoken = |slot: &Slot, one| slot.votes.keys().any(|vote| vote.by() == one);
            let opened = self.opened.clone().filter(|new| new.statement().view == self.view);
            for other in self.plan.others(self.me()) {
                if let Some(opened) = &opened
                    && !all.iter().any(|(_, slot)| spoken(slot, other))
                {
                    self.send(other, Message::NewView(opened.clone()), out);
                }
                for (proposal, _) in all.iter().filter(|(_, slot)| !spoken(slot, other)) {
                    self.send(other, Message::PrePrepare(*proposal), out);
                }
            }
        }
        for (proposal, slot) in &all {
            self.vote_again(proposal, slot.prepared, out);
        }
    }
}
