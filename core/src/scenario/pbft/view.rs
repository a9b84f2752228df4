//! How a replica leaves a view and enters another.
//!
//! With signatures the new primary can show everybody the wishes that it has got, so that nobody
//! has to acknowledge them: VIEW-CHANGE-ACK belongs to the variant with authenticators. There are
//! no checkpoints either: all numbers from the first on are carried over.

use alloc::vec::Vec;

use super::certificate::{Certificate, NewView, ViewChange};
use super::message::Message;
use super::process::Process;
use super::replica::Replica;
use super::signed::Signed;
use super::slot::Slot;
use super::state::Alarm;
use super::statement::Proposal;
use crate::engine::{Out, ProcessId, Tick};
use crate::shelf::Shelf;

impl Replica {
    /// Stops the timer.
    pub(super) fn rest(&mut self, out: &mut Out<Process>) {
        if self.timing && !self.changing {
            self.timing = false;
            out.cancel(Alarm::Change);
        }
    }

    fn wait(&mut self, now: Tick, out: &mut Out<Process>) {
        let ticks = self.plan.waiting_time(self.view.saturating_add(self.tries));
        self.timing = self.plan.is_patient(now, ticks);
        if self.timing {
            out.set(Alarm::Change, ticks);
        } else {
            out.cancel(Alarm::Change);
        }
    }

    /// Sees to the timers: a backup that knows of a request that it has not executed does not
    /// trust its primary for ever. Nor does the primary itself once messages are known to be lost:
    /// it may be among the few that lack them, and those who wait must be more than f together.
    pub(super) fn mind(&mut self, now: Tick, out: &mut Out<Process>) {
        let waits = self.is_waiting() && (self.troubled || !self.leads());
        match (waits || self.changing, self.timing) {
            (true, false) if !self.changing => self.wait(now, out),
            (false, true) => self.rest(out),
            _ => {}
        }
        self.insist(now, out);
    }

    /// Up again, with everything but the timers.
    pub(super) fn resume(&mut self, now: Tick, out: &mut Out<Process>) {
        (self.timing, self.insisting) = (false, false);
        if self.changing {
            self.wait(now, out);
        } else {
            out.set(Alarm::Propose, 0);
        }
        self.mind(now, out);
    }

    /// The timer has run down.
    pub(super) fn lose_patience(&mut self, now: Tick, out: &mut Out<Process>) {
        self.timing = false;
        if !self.changing || self.wanting(self.view) >= u32::from(self.plan.quorum) {
            self.leave(now, self.view + 1, out);
            return;
        }
        // The others may not have got the wish: without them another view would not help.
        if !self.troubled {
            self.wish_again(out);
        }
        self.tries += 1;
        self.wait(now, out);
        self.insist(now, out);
    }

    /// The wishes for a view.
    fn wished(&mut self, view: u32) -> &mut Shelf<ProcessId, Signed<ViewChange>> {
        self.changes.get_or(view, Shelf::new)
    }

    /// How many want a view or a later one: none of them takes part in one before.
    fn wanting(&self, view: u32) -> u32 {
        let wishes = self.changes.within(view..=u32::MAX).flat_map(|(_, wishes)| wishes.keys());
        wishes.fold(0_u64, |set, one| set | 1 << one.0).count_ones()
    }

    fn wishes(&self, view: u32) -> usize {
        self.changes.get(&view).map_or(0, Shelf::len)
    }

    /// The certificate of each number, from the views before one, of that which the choice prefers.
    pub(super) fn certificates(&self, newest: bool, before: u32) -> Vec<Certificate> {
        let of = |seq: u8| {
            let of_number = |(view, other): &(u32, u8)| *view < before && *other == seq;
            let slots = self.slots.iter().filter(|(place, _)| of_number(place));
            let mut held = slots.filter_map(|(_, slot): (_, &Slot)| slot.certificate());
            if newest { held.next_back() } else { held.next() }
        };
        let last = self.slots.keys().map(|(_, seq)| *seq).max().unwrap_or(0);
        (0..=last).filter_map(of).collect()
    }

    /// Leaves its view for a later one: from now on it takes part in no other.
    fn leave(&mut self, now: Tick, view: u32, out: &mut Out<Process>) {
        self.view = view;
        self.changing = true;
        self.tries = 0;
        let certificates = self.certificates(true, view);
        let wish = self.key.sign(ViewChange { view, certificates });
        let me = self.me();
        self.wished(view).put(me, wish.clone());
        self.send_all(&Message::ViewChange(wish, false), out);
        self.wait(now, out);
        self.insist_anew(now, out);
        self.count(now, out);
    }

    /// Somebody wants another view. Whoever hears f + 1 such wishes joins them: one is honest.
    pub(super) fn wish(
        &mut self,
        now: Tick,
        wish: Signed<ViewChange>,
        again: bool,
        out: &mut Out<Process>,
    ) {
        let (view, by) = (wish.statement().view, wish.by());
        if !wish.statement().holds(&self.plan) {
            return;
        }
        if again {
            self.answer(now, by, view, out);
        }
        if view < self.view {
            return;
        }
        let known = self.wished(view).has(&by);
        if view == self.view && !self.changing {
            // A double looks like a wish that is repeated.
            if let Some(opened) = self.opened.clone().filter(|_| known && !again) {
                self.send(by, Message::NewView(opened), out);
            }
            self.wished(view).get_or(by, || wish);
            return;
        }
        self.wished(view).get_or(by, || wish);
        if view == self.view && !known {
            self.count(now, out);
        }
        let first = {
            let mut later = self.changes.within(self.view + 1..=u32::MAX);
            later.find(|(_, wishes)| wishes.len() > 0).map(|(view, _)| *view)
        };
        if let Some(view) = first
            && self.wanting(view) > u32::from(self.plan.f)
            && now < self.plan.patience
        {
            self.leave(now, view, out);
        }
    }

    /// Counts the wishes for its view: with a quorum the new primary opens it, and the others
    /// give it its time from here on.
    fn count(&mut self, now: Tick, out: &mut Out<Process>) {
        let (wishes, quorum) = (self.wishes(self.view), usize::from(self.plan.quorum));
        if !self.changing || wishes < quorum {
            return;
        }
        if !self.leads() {
            // Wishes beyond a quorum give it no more time.
            if wishes == quorum {
                self.wait(now, out);
            }
            return;
        }
        let wishes = self.changes.get(&self.view);
        let wishes = wishes.map(|all| all.values().cloned().collect()).unwrap_or_default();
        let new = NewView::of(self.view, wishes, &self.key);
        let proposals = new.proposals.clone();
        let signed = self.key.sign(new);
        self.send_all(&Message::NewView(signed.clone()), out);
        self.opened = Some(signed);
        self.enter(now, self.view, &proposals, out);
    }

    /// A new primary shows its view.
    pub(super) fn renew(&mut self, now: Tick, new: &Signed<NewView>, out: &mut Out<Process>) {
        let view = new.statement().view;
        let open = view > self.view || (view == self.view && self.changing);
        if open && new.statement().holds(&self.plan, new.by()) {
            self.enter(now, view, &new.statement().proposals, out);
        }
    }

    fn enter(&mut self, now: Tick, view: u32, proposals: &[Proposal], out: &mut Out<Process>) {
        self.view = view;
        self.changing = false;
        self.tries = 0;
        self.timing = false;
        out.cancel(Alarm::Change);
        self.insist_anew(now, out);
        for proposal in proposals {
            self.accept(now, *proposal, out);
        }
        for proposal in core::mem::take(&mut self.early) {
            self.consider(now, proposal, out);
        }
        if self.leads() {
            out.set(Alarm::Propose, 0);
        }
        self.mind(now, out);
    }
}
