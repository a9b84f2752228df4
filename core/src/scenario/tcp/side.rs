//! One side of a connection: what it is told to do, and what it remembers.

use core::hash::{Hash, Hasher};

use super::block::Block;
use super::{Birth, Ledger, Profile, Segment, Seq, State};
use crate::engine::{Digest, Fold, Out, ProcessId, Protocol, Tick};

/// The most bytes in one segment: what an Ethernet carries.
pub(super) const MSS: u32 = 1_460;
/// The window that each side offers, always.
pub(super) const WINDOW: u32 = 65_535;

/// A, who connects unless the link says otherwise.
pub const A: ProcessId = ProcessId(0);
/// B, who listens.
pub const B: ProcessId = ProcessId(1);

/// What a side is told before the run begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Habits {
    /// Whether it opens actively; else it listens.
    pub connects: bool,
    /// Whether SEND makes a listener open actively, as the RFC has it.
    pub sends_from_listen: bool,
    /// Whether two messages are enough to open.
    pub two_way: bool,
    /// The timers.
    pub profile: Profile,
    /// The initial sequence numbers of its first connection and of its second; each later one
    /// begins 100 further on.
    pub isn: [u32; 2],
    /// How many bytes it sends, and when.
    pub data: (u32, u64),
    /// When it closes by itself.
    pub close_at: Option<u64>,
    /// How long after the other's FIN it closes, if it has not.
    pub close_after: u64,
    /// When it aborts.
    pub abort_at: Option<u64>,
    /// Whether a SYN,ACK that crosses its own SYN is trimmed to what is new, as Figure 7 of the
    /// RFC is drawn, and not refused, as its text says.
    pub trims: bool,
    /// Whether a listener whose connection is gone listens again.
    pub again: bool,
    /// The moment at which it comes back having forgotten everything, also what it was told.
    pub forgotten_at: Option<u64>,
}

/// The timers of a side; those of its user among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// The user aborts.
    Abort,
    /// The user closes.
    Close,
    /// The other's FIN has waited for its acknowledgement long enough.
    Acknowledge,
    /// No acknowledgement came.
    Retransmit,
    /// The user sends.
    Send,
    /// Twice the maximum segment lifetime is over.
    TimeWait,
}

impl Fold for Timer {
    fn fold(&self, digest: &mut Digest) {
        digest.number(*self as u64);
    }
}

/// One side: A, who is process 0, or B.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Side {
    pub(super) me: ProcessId,
    pub(super) habits: Habits,
    pub(super) state: State,
    /// How many connections it has begun.
    pub(super) lives: u32,
    pub(super) block: Block,
    /// What its user has asked for and the connection could not do yet: send, close.
    pub(super) wants: (bool, bool),
    pub(super) ledger: Ledger,
}

impl Side {
    /// A side that has done nothing yet.
    #[must_use]
    pub fn new(me: ProcessId, habits: Habits) -> Side {
        Side {
            me,
            habits,
            state: State::Closed,
            lives: 0,
            block: Block::new(Seq(0), habits.profile),
            wants: (false, false),
            ledger: Ledger::default(),
        }
    }

    /// The connection, such as it is: without meaning in CLOSED and LISTEN.
    #[must_use]
    pub const fn block(&self) -> &Block {
        &self.block
    }

    /// What has become of its data, by the true account and not by what it knows.
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The opening that it is in.
    pub(super) const fn birth(&self) -> Birth {
        Birth { nth: self.lives, isn: self.block.iss }
    }

    pub(super) fn enter(&mut self, state: State, out: &mut Out<Side>) {
        self.state = state;
        self.ledger.opened |= state.believes();
        out.pass(state);
    }

    /// Makes a block for a connection that begins.
    pub(super) fn begin(&mut self, passive: bool) {
        let [first, second] = self.habits.isn;
        let isn = match self.lives {
            0 => first,
            later => second.wrapping_add((later - 1).wrapping_mul(100)),
        };
        self.lives += 1;
        self.ledger.with = None;
        self.block = Block::new(Seq(isn), self.habits.profile);
        self.block.passive = passive;
    }

    pub(super) fn send(&mut self, segment: Segment, out: &mut Out<Side>) {
        if segment.ack.is_some() {
            self.settle(out);
        }
        out.send(ProcessId(1 - self.me.0), segment);
    }

    /// Says what it expects, and nothing else.
    pub(super) fn answer(&mut self, out: &mut Out<Side>) {
        self.send(self.segment(self.block.nxt), out);
    }

    /// Nothing is owed any more.
    pub(super) fn settle(&mut self, out: &mut Out<Side>) {
        if self.block.owes {
            self.block.owes = false;
            out.cancel(Timer::Acknowledge);
        }
    }

    /// A segment of this connection from a number on, acknowledging all that has come.
    pub(super) const fn segment(&self, seq: Seq) -> Segment {
        Segment { ack: Some(self.block.rcv), ..Segment::bare(seq, self.birth()) }
    }
}

impl Protocol for Side {
    type Message = Segment;
    type Timer = Timer;
    type State = State;
    type Decision = bool;

    fn input(&self) -> u64 {
        u64::from(self.habits.data.0) << 32 | u64::from(self.habits.isn[0])
    }

    fn state(&self) -> State {
        self.state
    }

    fn start(&mut self, now: Tick, out: &mut Out<Side>) {
        if self.habits.forgotten_at == Some(now.0) {
            return;
        }
        self.call_later(now, out);
        if self.habits.connects {
            self.connect(now, out);
        } else {
            self.enter(State::Listen, out);
        }
    }

    fn receive(&mut self, now: Tick, _from: ProcessId, segment: Segment, out: &mut Out<Side>) {
        self.arrive(now, segment, out);
    }

    fn timer(&mut self, now: Tick, timer: Timer, out: &mut Out<Side>) {
        match timer {
            Timer::Abort => self.abort(out),
            Timer::Close => self.close(now, out),
            Timer::Acknowledge => self.answer(out),
            Timer::TimeWait => self.end(None, out),
            Timer::Retransmit => self.expire(now, out),
            Timer::Send => self.write(now, out),
        }
    }

    fn essence<H: Hasher>(&self, now: Tick, essence: &mut H) {
        let Side { me: _, habits, state, lives, block, wants, ledger } = self;
        (state, lives, wants, ledger).hash(essence);
        block.essence(now, habits.profile, essence);
        // A kernel rounds up to ticks that lie where they lie.
        if habits.profile.is_linux() {
            now.hash(essence);
        }
    }

    fn crash(&mut self) {
        self.ledger.crash(self.state);
        self.state = State::Closed;
        self.wants = (false, false);
    }

    fn recover(&mut self, now: Tick, out: &mut Out<Side>) {
        self.start(now, out);
    }
}
