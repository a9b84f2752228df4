//! Who tells a night, event by event, and remembers what the next sentence needs.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::phrases::{letter, says};
use super::protocol::{Alarm, Decision, General, Letter, Plan};
use crate::engine::{Event, Name, ProcessId, Tick, What};
use crate::phrase::Phrase;
use crate::scenario;
use crate::scenario::shared::says as shared;
use crate::shelf::Shelf;

/// A night, as far as it has been told.
pub(super) struct Teller<'a> {
    plan: &'a Plan,
    /// The messages that have reached each side before it decided, a bit for each place.
    heard: [u64; 2],
    decided: [bool; 2],
    down: [bool; 2],
    /// When the road was cut, and until when.
    cuts: Vec<(Tick, Option<Tick>)>,
    /// When the messengers who are under way set out.
    set_out: Shelf<Name, Tick>,
}

impl<'a> Teller<'a> {
    pub(super) const fn new(plan: &'a Plan) -> Teller<'a> {
        Teller {
            plan,
            heard: [0; 2],
            decided: [false; 2],
            down: [false; 2],
            cuts: Vec::new(),
            set_out: Shelf::new(),
        }
    }

    fn arrival(&mut self, name: Name, message: Letter) -> Phrase {
        let Name { from: other, to: who, .. } = name;
        let called = name.among(2).to_string();
        self.set_out.take(&name);
        if self.decided[who.index()] {
            return says::reaches_after_decision(called, who);
        }
        let Letter(place) = message;
        let heard = &mut self.heard[who.index()];
        if *heard & 1 << (place - 1) != 0 {
            return says::reaches_again(called, who);
        }
        *heard |= 1 << (place - 1);
        let learns = match u64::from(place) {
            1 => says::learns_wish(),
            place => says::learns_arrival(place - 1, other),
        };
        says::reaches(called, who, letter(message, self.plan), learns, other)
    }

    fn loss(&mut self, name: Name, now: Tick) -> Phrase {
        let Name { from, to, .. } = name;
        let called = name.among(2).to_string();
        let since = self.set_out.take(&name).unwrap_or(now);
        let met = |cut: &(Tick, Option<Tick>)| cut.0 < now && cut.1.is_none_or(|end| since < end);
        if self.cuts.iter().any(met) {
            says::meets_cut(called, from, to)
        } else if self.down[to.index()] {
            says::finds_down(called, from, to)
        } else {
            says::is_captured(called, from, to)
        }
    }

    fn decision(&mut self, who: ProcessId, decision: Decision, now: Tick) -> Phrase {
        self.decided[who.index()] = true;
        let does = match decision {
            Decision::Attack => says::attacks(),
            Decision::Retreat => says::stays(),
        };
        let needed = self.plan.needs[who.index()];
        if self.plan.dawn.is_some_and(|dawn| now > dawn) {
            return says::decides_late(who, does);
        }
        if who.0 == 0 && !self.plan.wanted {
            return says::decides_as_planned(who, does);
        }
        if needed == 0 && decision == Decision::Attack {
            return says::decides_as_agreed(who, does);
        }
        let heard = u64::from(self.heard[who.index()].count_ones());
        says::decides(who, does, ProcessId(1 - who.0), heard, needed.into())
    }

    fn sent(&mut self, name: Name, message: Letter, now: Tick) -> Phrase {
        self.set_out.put(name, now);
        says::sends(name.from, name.among(2).to_string(), name.to, letter(message, self.plan))
    }

    fn healed(&mut self, now: Tick) -> Phrase {
        if let Some(last) = self.cuts.last_mut() {
            last.1 = Some(now);
        }
        shared::road_is_open()
    }
}

impl scenario::Teller<General> for Teller<'_> {
    fn tell(&mut self, event: &Event<General>) -> Vec<Phrase> {
        alloc::vec![match &event.what {
            What::Sent { name, body, .. } => self.sent(*name, *body, event.at),
            What::Copied { name, .. } => {
                self.set_out.put(*name, event.at);
                let original = Name { double: false, ..*name };
                shared::is_doubled(original.among(2).to_string(), name.among(2).to_string())
            }
            What::Delivered { name, body, .. } => self.arrival(*name, *body),
            What::Lost { name, .. } => self.loss(*name, event.at),
            What::Decided { process, decision } => self.decision(*process, *decision, event.at),
            What::Timer { process, timer: Alarm::Retry } if self.plan.messages > 1 => {
                says::writes_again_unanswered(*process)
            }
            What::Timer { process, timer: Alarm::Retry } => says::writes_again(*process),
            What::Crashed { process } => {
                self.down[process.index()] = true;
                shared::goes_down(*process)
            }
            What::Recovered { process } => {
                self.down[process.index()] = false;
                shared::is_up_again(*process)
            }
            What::Cut { .. } => {
                self.cuts.push((event.at, None));
                shared::road_is_cut()
            }
            What::Healed { .. } => self.healed(event.at),
            What::Note { text, .. } => shared::verbatim((*text).to_string()),
            What::Drawn { .. }
            | What::Flipped { .. }
            | What::State { .. }
            | What::Timer { timer: Alarm::Dawn, .. }
            | What::Withheld { .. } => return Vec::new(),
        }]
    }
}
