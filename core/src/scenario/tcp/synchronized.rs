//! A segment arrives at a connection: RFC 9293, section 3.10.7.4, in its order.

use super::ledger::Ending;
use super::side::WINDOW;
use super::{Block, Segment, Seq, Side, State};
use crate::engine::{Out, Tick};

impl Side {
    pub(super) fn arrive_synchronized(
        &mut self,
        now: Tick,
        mut segment: Segment,
        out: &mut Out<Side>,
    ) {
        let linux = self.habits.profile.is_linux();
        if linux && self.state == State::TimeWait {
            return self.linger(now, &segment, out);
        }
        if segment.syn && segment.seq == self.block.irs && self.block.una == self.block.iss {
            self.ledger.hear(segment.birth);
        }
        if self.repeats_syn(now, &segment, out) {
            return;
        }
        if linux && self.is_request() && segment.ack.is_some_and(|ack| ack != self.block.nxt) {
            // What a listener looks at first.
            return self.refuse(&segment, out);
        }
        let crossed = self.crosses(&segment);
        if crossed {
            // Figure 7: what lies outside the window is trimmed off, and that is the SYN.
            segment.syn = false;
            segment.seq = segment.seq.plus(1);
        }
        // First and second: the sequence number and RST.
        if segment.rst {
            return self.arrive_rst(now, &segment, out);
        }
        if !self.is_acceptable(&segment) {
            return self.arrive_outside(now, &segment, out);
        }
        // Fourth: SYN.
        if segment.syn {
            return self.arrive_syn(now, &segment, out);
        }
        // Fifth: ACK.
        let Some(ack) = segment.ack else { return };
        let opening = self.state == State::SynReceived;
        if opening && (!ack.after(self.block.una) || ack.after(self.block.nxt)) {
            return self.refuse(&segment, out);
        }
        if !self.is_believable(ack) {
            return self.challenge(now, out);
        }
        if opening {
            self.enter(State::Established, out);
            if linux && self.block.passive {
                // The request was answered for by the listener; its socket begins afresh.
                self.block.answered = None;
            }
        }
        if ack.after(self.block.una) {
            if self.block.una == self.block.iss {
                self.ledger.hear(segment.birth);
            }
            self.acknowledged(ack, now, out);
        }
        if self.block.fin_is_acked() && self.fin_acknowledged(now, out) {
            return;
        }
        // Seventh and eighth: data and FIN, and one acknowledgement for both. The kernel also
        // acknowledges a SYN,ACK that it has trimmed to nothing.
        let whole = self.state == State::Established && self.block.held.is_empty();
        let before = self.block.rcv;
        let heard = self.hear(now, segment, out);
        if whole && self.state == State::CloseWait {
            self.acknowledge_fin(now, self.block.rcv.since(before), out);
        } else if heard || (crossed && linux) {
            self.answer(out);
        }
        if opening {
            self.opened(now, out);
        }
    }

    /// A SYN that was heard before comes again, where the answer is to be repeated: by a kernel
    /// that has not heard the third message, and where there is no third message.
    fn repeats_syn(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) -> bool {
        let same = segment.syn && segment.ack.is_none() && segment.seq == self.block.irs;
        if same && self.is_request() && self.habits.profile.is_linux() {
            if self.may_answer(now) {
                self.block.timed = None;
                self.repeat(out);
                self.arm(now, out);
            }
            return true;
        }
        let last_word = self.habits.two_way && self.block.passive;
        if same && last_word && self.block.nxt == self.block.iss.plus(1) {
            self.send_syn_ack(out);
            return true;
        }
        false
    }

    /// Whether it is the other's answer to a SYN that crossed its own, and is to be trimmed.
    fn crosses(&self, segment: &Segment) -> bool {
        self.habits.trims
            && self.state == State::SynReceived
            && !self.block.passive
            && segment.syn
            && segment.ack == Some(self.block.nxt)
            && segment.seq == self.block.irs
    }

    /// Table 6, with a window that is never closed. A SYN counts by its own number, whatever comes
    /// with it: one that is repeated with data is not one that begins anew. The kernel also looks at
    /// what ends just where the window begins, once it has a socket: a FIN that comes again may
    /// acknowledge something.
    fn is_acceptable(&self, segment: &Segment) -> bool {
        let rcv = self.block.rcv;
        if self.habits.profile.is_linux() && (!self.is_request() || segment.extent() == 0) {
            return !segment.end().before(rcv) && !segment.seq.after(rcv.plus(WINDOW));
        }
        let first = segment.seq.within(rcv, WINDOW);
        match segment.extent() {
            0 => first,
            _ if segment.syn => first,
            extent => first || segment.seq.plus(extent - 1).within(rcv, WINDOW),
        }
    }

    /// Whether it acknowledges something that can still be acknowledged: nothing that was never
    /// sent, and nothing a window before what is acknowledged already (RFC 5961, section 5). What
    /// says more belongs to another connection. A kernel does not look further back than to what
    /// this one has had acknowledged; that counts its SYN only if it was the one to ask.
    fn is_believable(&self, ack: Seq) -> bool {
        let Block { iss, una, nxt, passive, .. } = self.block;
        let back = if self.habits.profile.is_linux() {
            una.since(iss.plus(u32::from(passive))).min(WINDOW)
        } else {
            WINDOW
        };
        let oldest = Seq(una.0.wrapping_sub(back));
        ack.since(oldest) <= nxt.since(oldest)
    }

    /// Whether somebody has asked a listener, who waits for the third message: a kernel has no
    /// connection yet.
    fn is_request(&self) -> bool {
        self.state == State::SynReceived && self.block.passive
    }

    /// Only the number that is expected resets at once, and outside the window there is no answer
    /// (RFC 5961, section 3). For a kernel it may also be the number of a FIN that was heard, in
    /// case its sender does not know that it was; and it gives up a mere request more easily.
    fn arrive_rst(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        let rcv = self.block.rcv;
        let heard_all = matches!(self.state, State::CloseWait | State::LastAck | State::Closing);
        let inside = self.is_acceptable(segment);
        let also = (heard_all && segment.seq.plus(1) == rcv) || (self.is_request() && inside);
        if segment.seq == rcv || (also && self.habits.profile.is_linux()) {
            self.reset(out);
        } else if inside {
            self.challenge(now, out);
        }
    }

    /// Outside the window the other is told what is expected.
    pub(super) fn arrive_outside(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        let linux = self.habits.profile.is_linux();
        if self.state == State::TimeWait && segment.fin && !linux {
            // All that can come is the other's FIN again: our last acknowledgement was lost.
            self.stay(now, out);
        }
        // What takes no sequence numbers may itself be such an answer.
        if segment.extent() == 0 || (segment.syn && linux) {
            self.challenge(now, out);
        } else {
            self.answer(out);
        }
    }

    /// Says what is expected, unless that was said a moment ago.
    fn challenge(&mut self, now: Tick, out: &mut Out<Side>) {
        if self.may_answer(now) {
            self.answer(out);
        }
    }

    fn may_answer(&mut self, now: Tick) -> bool {
        let throttle = self.habits.profile.timers().throttle;
        let may = self.block.answered.is_none_or(|last| now.0 - last.0 >= throttle);
        if may {
            self.block.answered = Some(now);
        }
        may
    }

    pub(super) fn reset(&mut self, out: &mut Out<Side>) {
        if self.is_request() {
            self.listen_on(Ending::Reset, out);
        } else {
            self.end(Some(Ending::Reset), out);
        }
    }

    /// A SYN inside the window.
    fn arrive_syn(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        if self.is_request() {
            // Somebody begins anew. The RFC listens again and lets the SYN be repeated; the
            // kernel tells whoever sent it.
            if self.habits.profile.is_linux() {
                self.refuse(segment, out);
            }
            self.listen_on(Ending::Reset, out);
        } else {
            self.challenge(now, out);
        }
    }

    /// Takes what is new of a segment, and what had come too early before or with the SYN; true if
    /// there is something to be acknowledged.
    fn hear(&mut self, now: Tick, segment: Segment, out: &mut Out<Side>) -> bool {
        let text = segment.has_text();
        if !self.state.takes_data() {
            return text;
        }
        if text {
            if !segment.seq.after(self.block.rcv) {
                self.block.longest = self.block.longest.max(segment.len);
            }
            self.block.held.push(segment);
        }
        self.catch_up(now, out) || text
    }

    /// Takes what has been kept, in the order of its numbers, until something is missing; true if
    /// there was anything new.
    pub(super) fn catch_up(&mut self, now: Tick, out: &mut Out<Side>) -> bool {
        let before = self.block.rcv;
        loop {
            let rcv = self.block.rcv;
            let next = self.block.held.iter().position(|one| !one.seq.after(rcv));
            let Some(place) = next else { return rcv != before };
            let one = self.block.held.remove(place);
            self.take(now, &one, out);
        }
    }

    /// Gives the user what is new of a segment that begins at what is expected, or before.
    fn take(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        let rcv = self.block.rcv;
        if !self.state.takes_data() || !segment.end().after(rcv) {
            return;
        }
        let data_end = segment.seq.plus(segment.len);
        if data_end.after(rcv) {
            self.ledger.take(segment, rcv, data_end.since(rcv));
            self.block.rcv = data_end;
        }
        if segment.fin {
            self.block.rcv = segment.end();
            self.take_fin(now, out);
        }
    }
}
