//! TCP: the connection state machine of RFC 9293, told as the story of two who cannot be sure.

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
pub use judge::{OUTCOMES, Watch};
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
use super::{Count, Scenario, Tale, Tally};
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
    type Judge = Watch;

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

    fn judge(&self) -> Watch {
        Watch::new(self.habits)
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

    fn census(&self) -> Vec<Count<Side>> {
        alloc::vec![
            Count {
                name: "bytes",
                report: Tally::Distribution,
                value: |world| { Some(u64::from(world.process(1).ledger.bytes)) }
            },
            Count {
                name: "sent",
                report: Tally::Mean,
                value: |world| { Some(u64::from(world.messages_sent())) }
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
