//! How a replica that waits says again what the others may not have got.
//!
//! A client that asks again has every replica say again what it has said about that request. Among
//! themselves replicas begin when a wish for a view had to be repeated: then messages are lost, or
//! slower than anybody reckons with. From then on whoever waits says again what it has said in its
//! view, or its wish for the next one, each time after twice the time. Who does not wait answers
//! that: with its own votes, with its view, or with where it is. Nobody answers an answer, so that
//! all is quiet when nobody waits; and where nothing is lost nobody has to repeat a wish.

use alloc::vec::Vec;

use super::certificate::ViewChange;
use super::message::Message;
use super::plan::HIGH_WATER;
use super::process::Process;
use super::replica::Replica;
use super::signed::Signed;
use super::slot::Slot;
use super::state::Alarm;
use super::statement::{Order, Phase, Proposal, Value};
use crate::engine::{Out, ProcessId, Tick};

/// Who waits in a view says things again for the first time after its time halved so often, and
/// then each time after twice the time: in a late view that is so often.
const HALVINGS: u32 = 5;

impl Replica {
    /// What has been proposed in its view, with what it holds of that.
    pub(super) fn of_view(&self) -> Vec<(Proposal, Slot)> {
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
            let prepared = slot.prepared;
            if self.leads() {
                self.send_all(&Message::PrePrepare(proposal, false), out);
            } else {
                self.vote(Phase::Prepare, &proposal, out);
            }
            if prepared {
                self.vote(Phase::Commit, &proposal, out);
            }
        }
    }

    /// Somebody has repeated a wish for a view. Who is beyond that shows where it is.
    pub(super) fn answer(&mut self, now: Tick, by: ProcessId, view: u32, out: &mut Out<Process>) {
        self.troubled = true;
        if view < self.view || (view == self.view && !self.changing) {
            let wish = || Message::ViewChange(self.own_wish(), false);
            let message = self.opened_now().unwrap_or_else(wish);
            self.send(by, message, out);
        }
        self.mind(now, out);
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

    /// All that it has said in its view, to each of the others what that one may lack as far as can
    /// be known: who has said nothing yet may not know of the view or of a proposal, and who tells
    /// of its certificate needs no more prepares.
    fn show_again(&mut self, out: &mut Out<Process>) {
        let of_view = self.of_view();
        for other in self.plan.others(self.me()) {
            if let Some(new) = self.opened_now()
                && !of_view.iter().any(|(_, slot)| slot.has_heard(other))
            {
                self.send(other, new, out);
            }
            for (proposal, slot) in &of_view {
                let order = *proposal.order.statement();
                if !slot.has_certified(other) {
                    let message = match self.leads() {
                        true => Message::PrePrepare(*proposal, true),
                        false => self.vote_of(Phase::Prepare, order, !slot.prepared),
                    };
                    self.send(other, message, out);
                }
                if slot.prepared {
                    let message = self.vote_of(Phase::Commit, order, true);
                    self.send(other, message, out);
                }
            }
        }
    }

    /// Its new view, if it has opened the view that it is in.
    fn opened_now(&self) -> Option<Message> {
        let opened = self.opened.as_ref().filter(|new| new.statement().view == self.view);
        opened.filter(|_| !self.changing).cloned().map(Message::NewView)
    }

    fn vote_of(&self, phase: Phase, order: Order, again: bool) -> Message {
        Message::Vote(self.key.sign(Order { phase, ..order }), again)
    }

    /// Somebody who waits has repeated a vote or a proposal. Whoever waits as well repeats its own
    /// in any case; who does not tells that one what it has said of the same.
    pub(super) fn help(&mut self, now: Tick, one: ProcessId, order: Order, out: &mut Out<Process>) {
        self.troubled = true;
        self.mind(now, out);
        let Some(slot) = self.slots.get(&(order.view, order.seq)) else { return };
        let Some(proposal) = slot.proposal else { return };
        if self.changing || self.is_waiting() || order.view != self.view {
            return;
        }
        let (held, prepared) = (*proposal.order.statement(), slot.prepared);
        if order.phase != Phase::Commit && !self.leads() {
            self.send(one, self.vote_of(Phase::Prepare, held, false), out);
        }
        if prepared {
            self.send(one, self.vote_of(Phase::Commit, held, false), out);
        }
    }
}
