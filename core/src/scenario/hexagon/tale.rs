//! What there is to say of the hexagon.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::phrases::says;
use super::{Corners, Oral, Rule};
use crate::engine::{Event, ProcessId, Tick, What};
use crate::json::Value;
use crate::knowledge::{CORNERS, corner};
use crate::phrase::Phrase;
use crate::rounds::{InStep, RoundEnd, Spoken};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

const SEATS: [&str; 3] = ["p", "q", "r"];

/// What there is to say of the ring or of one table.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) corners: Corners,
    pub(super) rule: Rule,
    /// Whether every letter arrives in its round.
    pub(super) calm: bool,
}

const fn wish(attack: bool) -> &'static str {
    if attack { "attack" } else { "retreat" }
}

/// Of whom it is spoken in the second round: the one who is neither speaker nor hearer.
fn third(from: ProcessId, to: ProcessId) -> Phrase {
    let seat = usize::from(3 - corner(from.0).0 - corner(to.0).0);
    says::seat(SEATS[seat].to_string())
}

impl Words {
    /// What the two see who follow the protocol at a table, by the corner of the first in the ring.
    fn table(self, first: u8) -> Phrase {
        let [one, other] = [first, (first + 1) % CORNERS].map(corner);
        let seat = |(seat, _): (u8, bool)| ProcessId(seat);
        let liar = ProcessId(3 - one.0 - other.0);
        says::table(seat(one), wish(one.1), seat(other), wish(other.1), liar, self.letters())
    }

    /// Whether every letter arrives in its round.
    const fn letters(self) -> &'static str {
        if self.calm { "in-time" } else { "any" }
    }
}

impl Tale<InStep<Oral>> for Words {
    fn who(&self, process: usize) -> Phrase {
        let mut name = String::new();
        match self.corners {
            Corners::Ring => {
                let (seat, input) = corner(u8::try_from(process).unwrap_or(u8::MAX));
                name.push_str(SEATS[usize::from(seat)]);
                name.push(if input { '1' } else { '0' });
            }
            Corners::Table(_) => name.push_str(SEATS[process]),
        }
        says::seat(name)
    }

    fn message(&self, message: &Spoken<bool>) -> Phrase {
        match message.round {
            0 => says::label_own(wish(message.letter)),
            _ => says::label_of_the_third(wish(message.letter)),
        }
    }

    fn state(&self, rounds: u32) -> &'static str {
        ["no-round-read", "one-round-read", "both-rounds-read"][rounds.min(2) as usize]
    }

    fn decision(&self, decision: bool) -> &'static str {
        wish(decision)
    }

    fn timer(&self, _timer: RoundEnd) -> &'static str {
        "end-of-round"
    }

    fn clock(&self, tick: Tick) -> Phrase {
        shared::clock_round(tick.0)
    }

    fn teller(&self) -> Box<dyn Teller<InStep<Oral>> + '_> {
        Box::new(*self)
    }

    fn opening(&self) -> Vec<Phrase> {
        let rule = match self.rule {
            Rule::Attack => "attack",
            Rule::FirstHand => "first-hand",
            Rule::Own => "own",
            Rule::Retreat => "retreat",
            Rule::SecondHand => "second-hand",
        };
        let scene = match self.corners {
            Corners::Ring => says::ring(self.letters()),
            Corners::Table(first) => self.table(first),
        };
        alloc::vec![scene, says::rule(rule)]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match (self.corners, outcome) {
            (Corners::Ring, 0) => says::ring_kept(),
            (Corners::Ring, 1) => says::ring_split(),
            (Corners::Ring, 2) => says::ring_wrong(),
            (Corners::Ring, _) => says::ring_undecided(),
            (_, 0) => says::table_kept(),
            (_, 1) => says::table_split(),
            (_, 2) => says::table_wrong(),
            _ => says::table_undecided(),
        }
    }

    fn details(&self, message: &Spoken<bool>) -> Vec<(&'static str, Value)> {
        alloc::vec![
            ("value", Value::text(wish(message.letter))),
            ("round", Value::Number(u64::from(message.round) + 1)),
            ("lie", Value::Bool(message.faulty)),
        ]
    }

    /// A wish and whose it is, and then also who reports it.
    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<InStep<Oral>>]) -> Vec<(&'static str, Value)> {
        costs(2, events, |letter| {
            let round = u64::from(letter.round);
            (round + 1, Load::spoken(2 + round))
        })
    }
}

impl Teller<InStep<Oral>> for Words {
    fn tell(&mut self, event: &Event<InStep<Oral>>) -> Vec<Phrase> {
        alloc::vec![match &event.what {
            What::Sent { name, body, .. } => {
                let (from, to) = (name.from, name.to);
                let honesty = if body.faulty { "lie" } else { "honest" };
                match body.round {
                    0 => says::says_own(from, to, honesty, wish(body.letter)),
                    _ => {
                        let third = third(from, to);
                        says::says_of_the_third(from, to, honesty, third, wish(body.letter))
                    }
                }
            }
            What::Decided { process, decision } => says::decides(*process, wish(*decision)),
            _ => return Vec::new(),
        }]
    }
}
