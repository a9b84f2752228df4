//! A segment arrives: what RFC 9293 does in sections 3.10.7.1 to 3.10.7.3, before a connection
//! is synchronized.

use super::ledger::Ending;
use super::{Segment, Seq, Side, State, Timer};
use crate::engine::{Out, Tick};

/// How soon Linux repeats a SYN that was answered with nonsense: TCP_TIMEOUT_MIN, two ticks of its
/// clock.
const SOON: u64 = 8;

impl Side {
    /// SEGMENT ARRIVES.
    pub(super) fn arrive(&mut self, now: Tick, segment: Segment, out: &mut Out<Side>) {
        match self.state {
            State::Closed => self.refuse(&segment, out),
            State::Listen => self.arrive_in_listen(now, &segment, out),
            State::SynSent => self.arrive_in_syn_sent(now, &segment, out),
            _ => self.arrive_synchronized(now, segment, out),
        }
    }

    /// Answers what belongs to no connection with a RST, unless it is one itself. The RST has
    /// the number that its receiver expects.
    pub(super) fn refuse(&mut self, segment: &Segment, out: &mut Out<Side>) {
        if segment.rst {
            return;
        }
        let reset = match segment.ack {
            Some(ack) => Segment::bare(ack, self.birth()),
            None => Segment { ack: Some(segment.end()), ..Segment::bare(Seq(0), self.birth()) },
        };
        self.send(Segment { rst: true, ..reset }, out);
    }

    /// 3.10.7.2.
    fn arrive_in_listen(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        if segment.rst {
            return;
        }
        if segment.ack.is_some() {
            return self.refuse(segment, out);
        }
        // A kernel has no ear for who asks and takes its leave at once.
        let leaves = segment.fin && self.habits.profile.is_linux();
        if segment.syn && !leaves {
            self.begin(true);
            self.block.nxt = self.block.iss.plus(1);
            self.answer_syn(now, segment, out);
        }
    }

    /// From now on it knows the other's number. What comes with the SYN is kept until the
    /// connection is open; a kernel without Fast Open lets it go, and has it sent again.
    fn hear_syn(&mut self, segment: &Segment) {
        self.block.irs = segment.seq;
        self.block.rcv = segment.seq.plus(1);
        self.ledger.hear(segment.birth);
        if segment.has_text() && !self.habits.profile.is_linux() {
            let text = Segment { syn: false, seq: self.block.rcv, ..*segment };
            self.block.held.push(text);
        }
    }

    /// A SYN without an ACK has come: the answer says both numbers.
    fn answer_syn(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        self.hear_syn(segment);
        if self.habits.two_way {
            // Two messages are to be enough: the answer is the last one, and nobody waits for
            // an answer to it.
            self.block.una = self.block.nxt;
            self.block.timed = None;
            self.stop_all(out);
            self.enter(State::Established, out);
            self.send_syn_ack(out);
            self.open(now, out);
        } else {
            self.enter(State::SynReceived, out);
            self.send_syn_ack(out);
            if self.block.passive {
                self.watch(self.block.nxt, now, out);
            } else if self.habits.profile.is_linux() && !self.block.syn_repeated {
                // The kernel sends the same SYN once more, with an ACK, and stamps it anew; the
                // timer runs on.
                self.block.timed = Some((self.block.nxt, now));
            }
        }
    }

    pub(super) fn send_syn_ack(&mut self, out: &mut Out<Side>) {
        self.send(Segment { syn: true, ..self.segment(self.block.iss) }, out);
    }

    /// 3.10.7.3, in its order: ACK, RST, SYN.
    fn arrive_in_syn_sent(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        if let Some(ack) = segment.ack
            && (!ack.after(self.block.iss) || ack.after(self.block.nxt))
        {
            // An answer to something else, perhaps to an old SYN: the RST tells its sender.
            self.refuse(segment, out);
            if self.habits.profile.is_linux() && self.block.retries == 0 {
                out.set(Timer::Retransmit, self.habits.profile.timers().wait(now, SOON));
            }
            return;
        }
        if segment.rst {
            if segment.ack.is_some() {
                self.end(Some(Ending::Reset), out);
            }
            return;
        }
        if !segment.syn {
            return;
        }
        let Some(ack) = segment.ack else { return self.answer_syn(now, segment, out) };
        self.hear_syn(segment);
        self.enter(State::Established, out);
        self.acknowledged(ack, now, out);
        if !self.habits.two_way {
            self.answer(out);
        }
        self.open(now, out);
    }
    /// The connection is open and the other knows: what came with the SYN is taken.
    fn open(&mut self, now: Tick, out: &mut Out<Side>) {
        if self.catch_up(now, out) {
            self.answer(out);
        }
        self.opened(now, out);
    }
}
