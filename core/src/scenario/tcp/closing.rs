//! A connection ends: the FINs, their acknowledgements, and TIME-WAIT.

use super::{Segment, Side, State, Timer};
use crate::engine::{Out, Tick};

impl Side {
    /// Our FIN has arrived; true if nothing more is to be looked at.
    pub(super) fn fin_acknowledged(&mut self, now: Tick, out: &mut Out<Side>) -> bool {
        match self.state {
            State::Closing => self.wait(now, out),
            State::LastAck => self.end(None, out),
            state => {
                if state == State::FinWait1 {
                    self.enter(State::FinWait2, out);
                }
                return false;
            }
        }
        true
    }

    /// The other has nothing more to say.
    pub(super) fn take_fin(&mut self, now: Tick, out: &mut Out<Side>) {
        match self.state {
            State::Established => {
                self.enter(State::CloseWait, out);
                // A user who closes at an hour of its own keeps to it.
                let own = self.wants.1 || self.habits.close_at.is_some_and(|at| at > now.0);
                if !own {
                    self.block.answers = true;
                    out.set(Timer::Close, self.habits.close_after);
                }
            }
            State::FinWait1 => self.enter(State::Closing, out),
            State::FinWait2 => self.wait(now, out),
            _ => {}
        }
    }

    fn wait(&mut self, now: Tick, out: &mut Out<Side>) {
        self.stop_all(out);
        self.enter(State::TimeWait, out);
        self.block.answered = None;
        self.stay(now, out);
    }

    /// What arrives at a kernel in TIME-WAIT: all that has an acknowledgement makes it stay for
    /// longer, what it expects needs no answer, and for a new connection it makes way if somebody
    /// listens (RFC 9293, section 3.6.1).
    pub(super) fn linger(&mut self, now: Tick, segment: &Segment, out: &mut Out<Side>) {
        let expected = segment.seq == self.block.rcv;
        if segment.rst {
            if expected {
                self.reset(out);
            }
            return;
        }
        let asks = segment.syn && segment.ack.is_none();
        if asks && segment.seq.after(self.block.rcv) && self.habits.again && !self.habits.connects {
            self.end(None, out);
            return self.arrive(now, *segment, out);
        }
        if segment.ack.is_some() {
            self.stay(now, out);
        }
        if !expected || segment.extent() > 0 {
            self.arrive_outside(now, segment, out);
        }
    }

    /// TIME-WAIT begins, or begins anew.
    pub(super) fn stay(&self, now: Tick, out: &mut Out<Side>) {
        let timers = self.habits.profile.timers();
        out.set(Timer::TimeWait, timers.wait(now, timers.time_wait));
    }

    /// The other's FIN is acknowledged, which came with so many numbers: at once, or in company.
    /// A kernel waits for none if that is more than the longest segment so far.
    pub(super) fn acknowledge_fin(&mut self, now: Tick, count: u32, out: &mut Out<Side>) {
        let timers = self.habits.profile.timers();
        let delays = timers.delayed.filter(|_| count <= self.block.longest);
        let Some(delays) = delays else { return self.answer(out) };
        // Only the SYN and the FIN have numbers, if there were no data.
        let silent = self.block.rcv.since(self.block.irs) == 2;
        self.block.owes = true;
        out.set(Timer::Acknowledge, timers.wait(now, delays[usize::from(!silent)]));
    }
}
