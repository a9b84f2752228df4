//! The words of the hexagon.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Corners, Oral, Rule};
use crate::engine::{Event, ProcessId, Tick, What};
use crate::json::Value;
use crate::knowledge::{CORNERS, corner};
use crate::rounds::{InStep, RoundEnd, Spoken};
#[cfg(feature = "laboratory")]
use crate::scenario::costs::{Load, costs};
use crate::scenario::{PlainTale, PlainTeller, Teller};

const SEATS: [&str; 3] = ["p", "q", "r"];

/// The words for the ring or for one table.
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

impl Words {
    /// The two who follow the protocol at a table, by their corners in the ring.
    fn pair(self) -> Option<[u8; 2]> {
        match self.corners {
            Corners::Ring => None,
            Corners::Table(first) => Some([first, (first + 1) % CORNERS]),
        }
    }

    fn who(self, process: ProcessId) -> String {
        match self.pair() {
            None => {
                let (seat, input) = corner(process.0);
                format!("{}{}", SEATS[usize::from(seat)], u8::from(input))
            }
            Some(_) => SEATS[process.index()].to_string(),
        }
    }

    /// Of whom it is spoken in the second round: the one who is neither speaker nor hearer.
    fn of(from: ProcessId, to: ProcessId) -> &'static str {
        SEATS[usize::from(3 - corner(from.0).0 - corner(to.0).0)]
    }
}

impl PlainTale<InStep<Oral>> for Words {
    fn name(&self, process: usize) -> String {
        self.who(ProcessId(u8::try_from(process).unwrap_or(u8::MAX)))
    }

    fn message(&self, message: &Spoken<bool>) -> String {
        match message.round {
            0 => format!("I want to {}", wish(message.letter)),
            _ => format!("the third wants to {}", wish(message.letter)),
        }
    }

    fn state(&self, rounds: u32) -> &'static str {
        ["no round read", "one round read", "both rounds read"][rounds.min(2) as usize]
    }

    fn decision(&self, decision: bool) -> &'static str {
        wish(decision)
    }

    fn timer(&self, _timer: RoundEnd) -> &'static str {
        "end of round"
    }

    fn moment(&self, tick: Tick) -> String {
        tick.to_string()
    }

    fn clock(&self, tick: Tick) -> String {
        format!("round {tick}")
    }

    fn teller(&self) -> Box<dyn Teller<InStep<Oral>> + '_> {
        Box::new(*self)
    }

    fn opening(&self) -> String {
        let rule = match self.rule {
            Rule::Attack => "attack counts",
            Rule::FirstHand => "what he said himself counts",
            Rule::Own => "what one wants oneself counts",
            Rule::Retreat => "retreat counts",
            Rule::SecondHand => "what was reported of him counts",
        };
        let rule = format!(
            "Each tells both neighbours what it wants, then what the other neighbour has told it, \
             and follows the majority of three. Where somebody says one thing and another is \
             reported of him, {rule}."
        );
        let Some(pair) = self.pair() else {
            let unless =
                if self.calm { "" } else { "as long as every letter arrives in its round " };
            return format!(
                "Two copies of the same three sit in a ring; p0, q0 and r0 want to retreat, p1, \
                 q1 and r1 to attack. Nobody lies, and {unless}nobody can tell the ring from a \
                 table of three.\n{rule}"
            );
        };
        let [one, other] = pair.map(|place| (SEATS[usize::from(corner(place).0)], corner(place).1));
        let faulty = SEATS[usize::from(3 - corner(pair[0]).0 - corner(pair[1]).0)];
        let both = if self.calm {
            "so both see what they saw there"
        } else {
            "so as long as every letter arrives in its round both see what they saw there"
        };
        format!(
            "{} wants to {} and {} to {}. {faulty} lies: it writes to each of them what that \
             one's other neighbour wrote in the ring, {both}.\n{rule}",
            one.0,
            wish(one.1),
            other.0,
            wish(other.1),
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        match (self.corners, outcome) {
            (Corners::Ring, 0) => "Every pair decides as three would have to.",
            (Corners::Ring, 1) => "Two neighbours who should agree do not.",
            (Corners::Ring, 2) => "Two neighbours who want the same do not decide it.",
            (Corners::Ring, _) => "One of the six has not decided.",
            (_, 0) => "The two who follow the protocol agree, on their wish if they share it.",
            (_, 1) => "The two who follow the protocol decide differently.",
            (_, 2) => "The two who follow the protocol want the same and do not decide it.",
            _ => "One of the two who follow the protocol has not decided.",
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

impl PlainTeller<InStep<Oral>> for Words {
    fn tell(&mut self, event: &Event<InStep<Oral>>) -> Option<String> {
        match &event.what {
            What::Sent { name, body, .. } => {
                let (from, to) = (self.who(name.from), self.who(name.to));
                let value = wish(body.letter);
                let lie = if body.faulty { ", who lies, tells" } else { " tells" };
                Some(match body.round {
                    0 => format!("{from}{lie} {to}: “I want to {value}”."),
                    _ => {
                        let third = Words::of(name.from, name.to);
                        format!("{from}{lie} {to}: “{third} told me: {value}”.")
                    }
                })
            }
            What::Decided { process, decision } => {
                Some(format!("{} decides: {}.", self.who(*process), wish(*decision)))
            }
            _ => None,
        }
    }
}
