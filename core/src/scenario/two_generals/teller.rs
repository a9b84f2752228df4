//! Who tells a night, event by event, and remembers what the next sentence needs.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::protocol::{Alarm, Decision, General, Letter};
use super::words::Words;
use crate::engine::{Event, Name, ProcessId, Tick, What};
use crate::scenario::Teller;

/// A night, as far as it has been told.
pub(super) struct Night<'a> {
    words: &'a Words,
    /// The messages that have reached each side before it decided, a bit for each place.
    heard: [u64; 2],
    decided: [bool; 2],
    down: [bool; 2],
    /// When the road was cut, and until when.
    cuts: Vec<(Tick, Option<Tick>)>,
    /// When the messengers who are under way set out.
    set_out: BTreeMap<Name, Tick>,
}

impl<'a> Night<'a> {
    pub(super) const fn new(words: &'a Words) -> Night<'a> {
        Night {
            words,
            heard: [0; 2],
            decided: [false; 2],
            down: [false; 2],
            cuts: Vec::new(),
            set_out: BTreeMap::new(),
        }
    }

    fn arrival(&mut self, name: Name, letter: Letter) -> String {
        let (who, other) = (self.words.who(name.to), self.words.who(name.from));
        let called = name.among(2);
        self.set_out.remove(&name);
        if self.decided[name.to.index()] {
            return format!("{called} reaches {who} after {who} has decided.");
        }
        let place = 1 << (letter.0 - 1);
        let heard = &mut self.heard[name.to.index()];
        if *heard & place != 0 {
            return format!("{called} reaches {who}, who has that message already.");
        }
        *heard |= place;
        let learns = match letter.0 {
            1 => self.words.story.learns.to_string(),
            place => format!("message {} of the chain has reached {other}", place - 1),
        };
        format!(
            "{called} reaches {who}: “{}”. {who} now knows that {learns}; so far {other} cannot \
             know that this message arrived.",
            self.words.letter(letter.0)
        )
    }

    fn loss(&mut self, name: Name, now: Tick) -> String {
        let (from, to) = (self.words.who(name.from), self.words.who(name.to));
        let called = name.among(2);
        let since = self.set_out.remove(&name).unwrap_or(now);
        let met = |cut: &(Tick, Option<Tick>)| cut.0 < now && cut.1.is_none_or(|end| since < end);
        if self.cuts.iter().any(met) {
            format!("{called} does not get past the cut. Neither {from} nor {to} sees that.")
        } else if self.down[name.to.index()] {
            format!("{called} arrives, but {to} is down. {from} does not see that.")
        } else {
            let captured = self.words.story.captured;
            format!("{called} {captured}. Neither {from} nor {to} sees that.")
        }
    }

    fn decision(&mut self, process: ProcessId, decision: Decision, now: Tick) -> String {
        self.decided[process.index()] = true;
        let plan = &self.words.plan;
        let who = self.words.who(process);
        let other = self.words.who(ProcessId(1 - process.0));
        let verb = self.words.story.verbs[usize::from(decision == Decision::Retreat)];
        let needed = plan.needs[process.index()];
        if now > plan.dawn {
            return format!("{who} {verb}: it is too late for anything else.");
        }
        if process.0 == 0 && !plan.wanted {
            return format!("{who} {verb}, as planned from the start.");
        }
        if needed == 0 && decision == Decision::Attack {
            return format!("{who} {verb}, as agreed, whatever came.");
        }
        let came = match self.heard[process.index()].count_ones() {
            0 => format!("no message of {other}'s has arrived"),
            1 => format!("1 message of {other}'s has arrived"),
            heard => format!("{heard} messages of {other}'s have arrived"),
        };
        let were = if needed == 1 { "was" } else { "were" };
        format!("{who} {verb}: {came}, and {needed} {were} needed.")
    }

    fn sent(&mut self, name: Name, letter: Letter, now: Tick) -> String {
        self.set_out.insert(name, now);
        let (from, to) = (self.words.who(name.from), self.words.who(name.to));
        format!("{from} sends {} to {to}: “{}”.", name.among(2), self.words.letter(letter.0))
    }

    fn cut(&mut self, now: Tick) -> String {
        self.cuts.push((now, None));
        "The road is cut.".to_string()
    }

    fn healed(&mut self, now: Tick) -> String {
        if let Some(last) = self.cuts.last_mut() {
            last.1 = Some(now);
        }
        "The road is open again.".to_string()
    }
}

impl Teller<General> for Night<'_> {
    fn tell(&mut self, event: &Event<General>) -> Option<String> {
        Some(match &event.what {
            What::Sent { name, body, .. } => self.sent(*name, *body, event.at),
            What::Copied { name, .. } => {
                self.set_out.insert(*name, event.at);
                let original = Name { double: false, ..*name };
                format!(
                    "{} is doubled on its way: the other is {}.",
                    original.among(2),
                    name.among(2)
                )
            }
            What::Delivered { name, body, .. } => self.arrival(*name, *body),
            What::Lost { name, .. } => self.loss(*name, event.at),
            What::Decided { process, decision } => self.decision(*process, *decision, event.at),
            What::Timer { process, timer: Alarm::Retry } => {
                let because =
                    if self.words.plan.messages > 1 { " has no answer yet and" } else { "" };
                format!("{}{because} writes again.", self.words.who(*process))
            }
            What::Crashed { process } => {
                self.down[process.index()] = true;
                format!("{} goes down.", self.words.who(*process))
            }
            What::Recovered { process } => {
                self.down[process.index()] = false;
                format!("{} is up again.", self.words.who(*process))
            }
            What::Cut { .. } => self.cut(event.at),
            What::Healed { .. } => self.healed(event.at),
            What::Note { text, .. } => (*text).to_string(),
            What::Flipped { .. }
            | What::State { .. }
            | What::Timer { timer: Alarm::Dawn, .. }
            | What::Withheld { .. } => return None,
        })
    }
}
