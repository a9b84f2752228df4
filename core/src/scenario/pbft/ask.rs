//! How a replica takes requests, and how a primary gives them numbers.
//!
//! A client that waits asks all replicas at once, the primary among them, so that no backup has to
//! pass its request on.

use alloc::vec::Vec;

use super::message::Message;
use super::plan::HIGH_WATER;
use super::process::Process;
use super::replica::Replica;
use super::signed::Signed;
use super::state::Alarm;
use super::statement::{Order, Phase, Proposal, Request, Value};
use crate::engine::{Out, Tick};

impl Replica {
    /// A request of the client's. One that is repeated has this replica say again what it has
    /// said about it, because that may have been lost.
    pub(super) fn asked(
        &mut self,
        now: Tick,
        request: Signed<Request>,
        again: bool,
        out: &mut Out<Process>,
    ) {
        let number = request.statement().number;
        if request.by() != self.plan.client() || number >= self.plan.requests {
            return;
        }
        let known = !self.requests.put(number, request);
        if again && known {
            self.repeat(number, out);
        }
        if !self.changing && self.leads() && !self.replies.has(&number) {
            out.set(Alarm::Propose, 0);
        }
        self.mind(now, out);
    }

    /// The primary gives a number to every request that has none in this view.
    pub(super) fn propose(&mut self, now: Tick, out: &mut Out<Process>) {
        if self.changing || !self.leads() {
            return;
        }
        let of_view = self.of_view();
        let orders = || of_view.iter().map(|(proposal, _)| proposal.order.statement());
        let last = orders().map(|order| order.seq).max().unwrap_or(0);
        let numbered = |number: u8| orders().any(|order| order.value == Value::Request(number));
        let open = |number: &u8| !self.replies.has(number) && !numbered(*number);
        let open: Vec<u8> = self.requests.keys().copied().filter(open).collect();
        for (seq, number) in (last + 1..=HIGH_WATER).zip(open) {
            let (view, value) = (self.view, Value::Request(number));
            let order = self.key.sign(Order { phase: Phase::PrePrepare, view, seq, value });
            let proposal = Proposal { order, request: self.requests.get(&number).copied() };
            self.send_all(&Message::PrePrepare(proposal, false), out);
            self.accept(now, proposal, out);
        }
    }
}
