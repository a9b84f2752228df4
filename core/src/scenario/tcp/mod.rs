//! TCP: the connection state machine of RFC 9293, told as the story of two who cannot be sure.
//!
//! # Where the words leave room
//!
//! * A side is one state machine for all profiles, in the order of RFC 9293, section 3.10.7. What
//!   a Linux kernel does otherwise (a SYN,ACK again for a SYN that comes again, the
//!   acknowledgement of a trimmed SYN,ACK, a FIN's acknowledgement that waits a little for
//!   company, a bound on answers to nonsense, how a timeout is worked out and rounded up by the
//!   wheel of its timers) is asked of the profile where it differs. Recordings of a kernel in
//!   `tests/kernel/` hold it to that. Where two timers run down in the same tick, a kernel does
//!   now one first, now the other; here it is always the one that was set first.
//! * With `profile=linux` whoever closes first shuts its sending down and keeps the socket, as in
//!   the recordings: it still takes data, waits in FIN-WAIT-2 without end and repeats its FIN as
//!   long as data. With both FINs said the user has let go of the socket, and eight retries are
//!   enough.
//! * B's listening socket is gone once its connection is (the recordings show CLOSED). With
//!   `again=yes` it stays, and is heard of again when the connection is over, or when a kernel in
//!   TIME-WAIT makes way for a new SYN with a higher number.
//! * After a timeout everything under way counts as lost and is sent again as acknowledgements
//!   come, one segment more at a time for each (RFC 5681). There is no fast retransmission,
//!   nothing bounds the first flight, and every segment of data is acknowledged at once.
//! * A synchronized side answers a SYN with what it expects, whatever its number (RFC 5961, which
//!   RFC 9293 takes up): Figure 9 comes out without a small window. Windows are always 65535
//!   bytes and nothing bounds how much is under way.
//! * Once a connection is open an acknowledgement is believed if it is at most a window before
//!   what is acknowledged already (RFC 5961, section 5); what says more is dropped with all it
//!   brings, and answered with what is expected. In SYN-RECEIVED whatever does not acknowledge
//!   the SYN is refused with a RST, as both the RFC and the kernel do. A kernel looks no further
//!   back than to what this connection has had acknowledged (`tcp_ack`: the least of `max_window`
//!   and `bytes_acked`).
//! * What comes with a SYN (bytes, a FIN) is kept until the connection is open; with a SYN,ACK it
//!   is taken at once, after the ACK of the SYN. No link makes such a segment; tests hand them to
//!   a side. A SYN before the window is a repetition, whatever it brings. A kernel without Fast
//!   Open takes nothing with a SYN or a SYN,ACK (`tcp_conn_request`,
//!   `tcp_rcv_synsent_state_process`), so that it comes again, and a listener has no ear for a
//!   SYN that is a FIN as well.
//! * From the kernel's source, and against no recording: a FIN with more than a full segment
//!   since the last acknowledgement is acknowledged at once, where full is the longest segment so
//!   far, of 536 bytes or more (`__tcp_ack_snd_check`); in CLOSE-WAIT, LAST-ACK and CLOSING a RST
//!   with the number of the FIN resets as well (`tcp_reset_check`); a request in SYN-RECEIVED
//!   ends by any RST in its window, and refuses every wrong acknowledgement before it looks at
//!   the window (`tcp_check_req`).
//! * Half of `rtt` is one way, rounded up.
//! * `crash=b:500-900` is a machine that is down and begins anew as it was told, with its next
//!   initial sequence number; calls whose time has passed are not repeated. `crash=b:500` is a
//!   side that forgets everything and is there at once: CLOSED, it answers with RST, and opens no
//!   more.
//! * `stale` is a message from before the run: number 0 on its way, sent by nobody, so that the
//!   names and the luck of all others stay what they are.
//! * What a user meant to do with a connection ends with it: the close that was to follow the
//!   other's.
//! * Who aborts before its connection is open was refused by nobody: `nothing` came about. ABORT
//!   in LISTEN ends the listener, with `again=yes` as well.
//! * RFC 9293 restarts TIME-WAIT for a FIN that comes again, though its own Table 6 would stop
//!   such a segment before: the words of TIME-WAIT are followed.
//! * *Agreement* is violated as soon as one side believes in a connection (ESTABLISHED to
//!   CLOSE-WAIT) of which the other has none, or another one. TCP does not promise it; the
//!   telling says for how long the two were at odds. *Delivery*: no byte twice, none of another
//!   connection; the judge reads from each segment in which opening of its sender it was made,
//!   which is not on the wire. Where an old segment lives on into a connection with numbers close
//!   to its own it is taken: so has the RFC whoever begins anew choose numbers beyond the old
//!   ones, and the tests out of order do. *Closed*: in the end neither has a connection; pending
//!   where nobody was to close.
//! * Connections are told apart by openings and not by numbers: the how-manieth time that a side
//!   asks or is asked. A side is with the opening whose SYN it has heard. Until its own SYN is
//!   acknowledged it may hear the same number from a later opening too, in a SYN or in that
//!   acknowledgement, and is then with that one. To agree, each must be with the other's opening;
//!   a byte belongs to the opening that sent it, whomever that one took for its other end, and is
//!   of another connection where its receiver is not with that opening. The story says that a
//!   side *knows* what it hears from the opening that it is with, if that one is with it, and
//!   else that it *believes* it.
//! * The judge, the teller and what stands beside the figure play both sides along from the
//!   events (`minds.rs`): so they know both minds, and no mind needs to show more than its state.
//! * Relative numbers count from the first SYN of the side that they belong to; what acknowledges
//!   something that was never sent is below zero.

mod arrival;
#[cfg(feature = "laboratory")]
mod beside;
mod block;
mod calls;
mod closing;
#[cfg(feature = "laboratory")]
mod handshake;
mod judge;
mod ledger;
mod minds;
mod numbers;
mod parameters;
mod phrases;
mod presets;
mod profile;
mod rto;
mod segment;
mod seq;
mod side;
mod state;
mod synchronized;
mod tale;
mod teller;
mod timing;
#[cfg(test)]
mod trials;
mod words;

use alloc::vec::Vec;

pub use block::Block;
pub use judge::{Judge, OUTCOMES};
pub use ledger::{Ending, Ledger};
pub use parameters::SHEET;
pub use phrases::says;
pub use profile::{Patience, Profile, Timers};
pub use rto::Estimator;
pub use segment::{Birth, Segment};
pub use seq::Seq;
pub use side::{A, B, Habits, Side, Timer};
pub use state::State;
pub use words::Words;

#[cfg(feature = "laboratory")]
use super::Beside;
use super::{Count, Measure, Scenario, Tale, Tally};
#[cfg(feature = "laboratory")]
use crate::engine::Run;
use crate::engine::{End, Law, Outage, Tick, World};
use crate::link::Link;

/// The scenario, settled by a link.
#[derive(Clone, Debug)]
pub struct Tcp {
    habits: [Habits; 2],
    law: Law,
    stale: Option<(u32, Tick)>,
    words: Words,
}

impl Tcp {
    /// What each side is told.
    #[must_use]
    pub const fn habits(&self) -> &[Habits; 2] {
        &self.habits
    }
}

impl Scenario for Tcp {
    type Process = Side;
    type Judge = Judge;

    fn settle(link: &Link) -> Tcp {
        let habits = [A, B].map(|side| parameters::habits(link, side));
        let mut law = link.law(parameters::travel(link));
        law.until = parameters::until(link);
        for (peril, _) in &mut law.perils {
            // Whoever only loses its memory is there again at once, and answers with RST.
            if matches!(peril.outage, Outage::Crash(_)) && peril.until.is_none() {
                peril.until = Some(peril.from + 1);
            }
        }
        let stale = parameters::stale(link);
        Tcp { habits, law, stale, words: Words { habits, stale } }
    }

    fn cast(&self) -> Vec<Side> {
        alloc::vec![Side::new(A, self.habits[0]), Side::new(B, self.habits[1])]
    }

    fn law(&self) -> Law {
        self.law.clone()
    }

    fn judge(&self) -> Judge {
        Judge::new(self.habits)
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &OUTCOMES
    }

    fn outcome(&self, world: &World<Side>) -> usize {
        let sides = [world.process(0), world.process(1)];
        let any = |asks: fn(&Side) -> bool| sides.iter().any(|side| asks(side));
        let word = if any(|side| side.ledger.twice || side.ledger.old) {
            "old-data"
        } else if any(|side| side.state.believes()) {
            match sides[0].matches(sides[1]) {
                true if sides.iter().all(|side| side.state == State::Established) => "open",
                true if world.end() == Some(End::Until) => "under-way",
                _ => "half-open",
            }
        } else if any(|side| side.state.is_connected() && side.state != State::TimeWait) {
            "under-way"
        } else {
            gone(sides)
        };
        OUTCOMES.iter().position(|one| *one == word).unwrap_or(0)
    }

    fn is_open(&self, _world: &World<Side>) -> bool {
        // That is among its outcomes: it may be so in a run that is watched to its end too.
        false
    }

    fn census(&self) -> Vec<Count<Side>> {
        alloc::vec![
            Count {
                name: "bytes",
                reports: &[Tally::Distribution],
                measure: Measure::End(|world| Some(u64::from(world.process(1).ledger.bytes)))
            },
            Count {
                name: "sent",
                reports: &[Tally::Mean],
                measure: Measure::Along(|world| u64::from(world.messages_sent()))
            },
        ]
    }

    #[cfg(feature = "laboratory")]
    fn beside(&self, run: &Run<Side>, steps: u32, end: Option<End>) -> Beside {
        beside::beside(self.habits, run, steps, end)
    }

    fn tale(&self) -> &dyn Tale<Side> {
        &self.words
    }

    fn world(&self) -> World<Side> {
        let world = World::new(self.cast(), self.law());
        match self.stale {
            Some((seq, due)) => {
                let (seq, nth) = (Seq(seq), 0);
                let old = Segment { syn: true, ..Segment::bare(seq, Birth { nth, isn: seq }) };
                world.with_stale((A, B), old, due)
            }
            None => world,
        }
    }
}

/// What became of a connection that neither side has any more.
fn gone(sides: [&Side; 2]) -> &'static str {
    // Who is in TIME-WAIT when nobody watches any longer has closed its connection; what its ledger
    // has is how the one before it ended.
    let ending = |side: &Side| match side.state {
        State::TimeWait => Some(Ending::Closed),
        _ => side.ledger.ending,
    };
    let ended = |how: Ending| sides.iter().any(|side| ending(side) == Some(how));
    let aborted = ended(Ending::Aborted);
    if !sides.iter().any(|side| side.ledger.opened) {
        let active = |side: &&Side| side.lives > 0 && !side.block.passive;
        let refused = |side: &Side| ending(side) == Some(Ending::Reset);
        return if ended(Ending::GaveUp) {
            "timed-out"
        } else if !aborted && sides.into_iter().filter(active).any(refused) {
            "refused"
        } else {
            "nothing"
        };
    }
    if ended(Ending::GaveUp) {
        "timed-out"
    } else if aborted || ended(Ending::Reset) || ended(Ending::Forgotten) {
        "broken"
    } else {
        "closed"
    }
}
