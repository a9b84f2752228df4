//! What the user of a side calls: OPEN, SEND, CLOSE, ABORT (RFC 9293, sections 3.10.1 to 3.10.5).

use super::ledger::Ending;
use super::{Segment, Side, State, Timer};
use crate::engine::{Out, Tick};

impl Side {
    /// Sets out the user's calls that are still to come.
    pub(super) fn call_later(&self, now: Tick, out: &mut Out<Side>) {
        let (bytes, data_at) = self.habits.data;
        let calls = [
            (Timer::Send, Some(data_at).filter(|_| bytes > 0)),
            (Timer::Close, self.habits.close_at),
            (Timer::Abort, self.habits.abort_at),
        ];
        for (timer, at) in calls {
            if let Some(wait) = at.and_then(|at| at.checked_sub(now.0)) {
                out.set(timer, wait);
            }
        }
    }

    /// OPEN, active: a SYN.
    pub(super) fn connect(&mut self, now: Tick, out: &mut Out<Side>) {
        self.begin(false);
        self.block.nxt = self.block.iss.plus(1);
        self.enter(State::SynSent, out);
        self.send(Segment { syn: true, ..Segment::bare(self.block.iss, self.birth()) }, out);
        self.watch(self.block.nxt, now, out);
    }

    /// SEND: at once if the connection is open, else as soon as it is.
    pub(super) fn write(&mut self, now: Tick, out: &mut Out<Side>) {
        match self.state {
            State::Established | State::CloseWait => {
                self.wants.0 = false;
                self.block.written += self.habits.data.0;
                self.push(now, out);
            }
            State::SynSent | State::SynReceived => self.wants.0 = true,
            State::Listen => {
                self.wants.0 = true;
                if self.habits.sends_from_listen {
                    self.connect(now, out);
                }
            }
            _ => {}
        }
    }

    /// CLOSE: there is nothing more to send.
    pub(super) fn close(&mut self, now: Tick, out: &mut Out<Side>) {
        self.block.answers = false;
        match self.state {
            State::Listen | State::SynSent => self.end(Some(Ending::Closed), out),
            // What is still to be sent goes first. A kernel has not even shown the connection to
            // its user yet.
            State::SynReceived if self.wants.0 || self.habits.profile.is_linux() => {
                self.wants.1 = true;
            }
            State::SynReceived | State::Established => self.finish(State::FinWait1, now, out),
            State::CloseWait => self.finish(State::LastAck, now, out),
            _ => {}
        }
    }

    fn finish(&mut self, state: State, now: Tick, out: &mut Out<Side>) {
        self.wants.1 = false;
        self.block.fin.0 = true;
        self.enter(state, out);
        self.push(now, out);
    }

    /// ABORT: the other is told by a RST, if there may be one who believes in something. A
    /// listener is no more.
    pub(super) fn abort(&mut self, out: &mut Out<Side>) {
        if self.state == State::SynReceived || self.state.believes() {
            let ack = Some(self.block.rcv).filter(|_| self.habits.profile.is_linux());
            let reset = Segment { ack, rst: true, ..self.segment(self.block.nxt) };
            self.end(Some(Ending::Aborted), out);
            self.send(reset, out);
        } else if self.state.is_connected() || self.state == State::Listen {
            self.end(Some(Ending::Aborted), out);
        }
    }

    /// The connection has just opened: does what its user was waiting for.
    pub(super) fn opened(&mut self, now: Tick, out: &mut Out<Side>) {
        if self.wants.0 {
            self.write(now, out);
        }
        if self.wants.1 {
            self.close(now, out);
        }
    }

    /// The connection is over; its block is deleted, and with it what its user meant to do with
    /// it. Without an ending it was closed.
    pub(super) fn end(&mut self, ending: Option<Ending>, out: &mut Out<Side>) {
        let listened = self.state == State::Listen;
        self.ledger.ending = Some(ending.unwrap_or(Ending::Closed));
        self.stop_all(out);
        self.wants = (false, false);
        if self.block.answers {
            out.cancel(Timer::Close);
        }
        self.enter(State::Closed, out);
        // Who ends a listener wants no other connection either.
        if self.habits.again && !self.habits.connects && !listened {
            self.enter(State::Listen, out);
        }
    }

    /// A connection that a listener had begun is over before it was open: it listens on.
    pub(super) fn listen_on(&mut self, ending: Ending, out: &mut Out<Side>) {
        self.ledger.ending = Some(ending);
        self.stop_all(out);
        self.enter(State::Listen, out);
    }
}
