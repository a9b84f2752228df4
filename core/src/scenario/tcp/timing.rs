//! Sending, and sending again: what is not acknowledged is repeated, for a while.

use super::block::Resend;
use super::ledger::Ending;
use super::profile::Patience;
use super::side::MSS;
use super::{Segment, Seq, Side, State, Timer};
use crate::engine::{Out, Tick};

impl Side {
    /// Sends whatever may be sent: the user's bytes, then the FIN, which the last bytes carry if
    /// they have not set out yet.
    pub(super) fn push(&mut self, now: Tick, out: &mut Out<Side>) {
        while self.block.nxt.before(self.block.data_end()) {
            let segment = self.piece(self.block.nxt, self.block.fin.0);
            self.launch(segment, now, out);
        }
        if self.block.fin == (true, false) {
            let segment = Segment { fin: true, ..self.segment(self.block.nxt) };
            self.launch(segment, now, out);
        }
    }

    /// The segment with the user's bytes from a number on.
    fn piece(&self, seq: Seq, fin: bool) -> Segment {
        let end = self.block.data_end();
        let rest = if seq.before(end) { end.since(seq) } else { 0 };
        let len = rest.min(MSS);
        Segment { len, fin: fin && len == rest, ..self.segment(seq) }
    }

    fn launch(&mut self, segment: Segment, now: Tick, out: &mut Out<Side>) {
        self.block.nxt = segment.end();
        self.block.fin.1 |= segment.fin;
        self.send(segment, out);
        self.watch(segment.end(), now, out);
    }

    /// From now on an acknowledgement up to this number is awaited.
    pub(super) fn watch(&mut self, end: Seq, now: Tick, out: &mut Out<Side>) {
        if self.block.timed.is_none() {
            self.block.timed = Some((end, now));
        }
        if !self.block.armed {
            self.arm(now, out);
        }
    }

    pub(super) fn arm(&mut self, now: Tick, out: &mut Out<Side>) {
        self.block.armed = true;
        let wait = self.habits.profile.timers().wait(now, self.block.rtt.timeout());
        out.set(Timer::Retransmit, wait);
    }

    fn disarm(&mut self, out: &mut Out<Side>) {
        if self.block.armed {
            self.block.armed = false;
            out.cancel(Timer::Retransmit);
        }
    }

    /// Stops the timers of the connection; those of the user run on.
    pub(super) fn stop_all(&mut self, out: &mut Out<Side>) {
        self.disarm(out);
        self.settle(out);
        if self.state == State::TimeWait {
            out.cancel(Timer::TimeWait);
        }
    }

    /// Everything before this number has arrived: measures, and waits for the rest.
    pub(super) fn acknowledged(&mut self, ack: Seq, now: Tick, out: &mut Out<Side>) {
        let opening = self.block.una == self.block.iss;
        self.block.una = ack;
        (self.block.retries, self.block.first_retry) = (0, None);
        if let Some((_, sent)) = self.block.timed.filter(|(end, _)| !ack.before(*end)) {
            self.block.timed = None;
            let fresh = ack.after(self.block.lap);
            if fresh || self.block.rtt.srtt().is_none() {
                self.block.lap = self.block.nxt;
            }
            self.block.rtt.measure(now.0 - sent.0, fresh);
        }
        // Rule 5.7: what a repeated SYN measured is worthless, so the pace of data is careful.
        if opening && self.block.syn_repeated {
            self.block.rtt.fall_back();
        }
        if self.block.una == self.block.nxt {
            self.disarm(out);
        } else {
            self.arm(now, out);
        }
        self.resend(out);
    }

    /// Sends on with what was lost: each acknowledgement lets one segment more be under way.
    fn resend(&mut self, out: &mut Out<Side>) {
        let una = self.block.una;
        let Some(Resend { next, end, window }) = self.block.resend else { return };
        if !una.before(end) {
            self.block.resend = None;
            return;
        }
        let (mut next, window) = (if next.before(una) { una } else { next }, window + 1);
        while next.before(end) && next.since(una) < window * MSS {
            let segment = self.piece(next, self.block.fin.1);
            next = segment.end();
            self.send(segment, out);
        }
        self.block.resend = Some(Resend { next, end, window });
    }

    /// The retransmission timer has run down.
    pub(super) fn expire(&mut self, now: Tick, out: &mut Out<Side>) {
        self.block.armed = false;
        if self.block.una == self.block.nxt {
            return;
        }
        let over = match self.patience() {
            Patience::Tries(most) => self.block.retries >= most,
            Patience::Lasts(long) => {
                self.block.first_retry.is_some_and(|first| now.0 - first.0 >= long)
            }
        };
        if over {
            return self.give_up(out);
        }
        self.block.retries += 1;
        self.block.first_retry.get_or_insert(now);
        // Karn: nobody can tell which of the two an acknowledgement is for.
        self.block.timed = None;
        let linear = self.habits.profile.timers().linear;
        if self.state != State::SynSent || self.block.retries > linear {
            self.block.rtt.back_off();
        }
        let next = self.repeat(out);
        self.block.resend = Some(Resend { next, end: self.block.nxt, window: 1 });
        self.arm(now, out);
    }

    /// Sends the first segment that is not acknowledged once more, and says where it ends.
    pub(super) fn repeat(&mut self, out: &mut Out<Side>) -> Seq {
        let seq = self.block.una;
        let segment = if seq == self.block.iss {
            self.block.syn_repeated = true;
            let ack = Some(self.block.rcv).filter(|_| self.state != State::SynSent);
            Segment { ack, syn: true, ..self.segment(seq) }
        } else {
            self.piece(seq, self.block.fin.1)
        };
        self.send(segment, out);
        segment.end()
    }

    fn patience(&self) -> Patience {
        let timers = self.habits.profile.timers();
        if self.block.una == self.block.iss {
            match self.state {
                State::SynSent => timers.syn,
                _ if self.block.passive => timers.synack,
                _ => timers.crossed,
            }
        } else if matches!(self.state, State::Closing | State::LastAck) {
            timers.fin
        } else {
            timers.data
        }
    }

    fn give_up(&mut self, out: &mut Out<Side>) {
        let listener = self.state == State::SynReceived && self.block.passive;
        if listener && self.habits.profile.is_linux() {
            // The kernel forgets the request; the socket that listens has never seen it.
            self.listen_on(Ending::GaveUp, out);
        } else {
            self.end(Some(Ending::GaveUp), out);
        }
    }
}
