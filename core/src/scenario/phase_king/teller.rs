//! Who tells a council, event by event, and counts along with each process.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::subject::ballots;
use super::words::Words;
use super::{Step, Subject, Variant};
use crate::engine::{Event, Name, ProcessId, What};
use crate::rounds::{InStep, Lockstep, Spoken};
use crate::scenario::consensus::{many, word};
use crate::scenario::{PlainTeller, capital};

/// What one process has read, and what has reached it since.
struct Reader {
    subject: Subject,
    round: u32,
    heard: Vec<(u8, bool)>,
}

/// A council, as far as it has been told.
pub(super) struct Court {
    words: Words,
    readers: Vec<Reader>,
    /// Who is down, a bit for each: it notices nothing.
    down: u64,
    /// What was doubled on its way.
    doubled: Vec<Name>,
}

impl Court {
    pub(super) fn new(words: Words) -> Court {
        let reader = |seat: u8| {
            let wish = words.demands.wishes & 1 << seat != 0;
            let subject = Subject::new(words.council, seat, wish);
            Reader { subject, round: 0, heard: Vec::new() }
        };
        let readers = (0..words.council.processes).map(reader).collect();
        Court { words, readers, down: 0, doubled: Vec::new() }
    }

    /// A speaker, with what is to be known of it.
    fn who(&self, process: ProcessId, round: u32) -> String {
        let king = self.words.council.step(round).1 == Step::King;
        let king = if king { "king " } else { "" };
        let traitor = if self.words.is_traitor(process.0) { ", a traitor," } else { "" };
        format!("{king}{}{traitor}", process.0)
    }

    fn sent(&self, name: Name, body: Spoken<bool>, honest: Option<Option<bool>>) -> String {
        let value = word(body.letter);
        let says = match self.words.council.step(body.round).1 {
            Step::Vote => format!("I am for {value}"),
            Step::Support => format!("nearly all are for {value}"),
            Step::King => format!("the king is for {value}"),
        };
        let truth = match honest {
            None => String::new(),
            Some(None) => " Honestly it would say nothing.".to_string(),
            Some(Some(value)) => format!(" Honestly it would say {}.", word(value)),
        };
        capital(&format!(
            "{} tells {}: “{says}”.{truth}",
            self.who(name.from, body.round),
            name.to.0
        ))
    }

    fn lost(&self, name: Name) -> String {
        let (from, to) = (name.from.0, name.to.0);
        if self.doubled.contains(&Name { double: false, ..name }) {
            return format!("One of the two copies of what {from} wrote to {to} is lost.");
        }
        let text = format!("What {from} wrote to {to} is lost. {from} does not see that");
        if self.down & 1 << to == 0 {
            format!("{text}; {to} only notices that nothing comes.")
        } else {
            text + "."
        }
    }

    fn withheld(&self, name: Name, honest: &Spoken<bool>) -> String {
        let who = self.who(name.from, honest.round);
        let value = word(honest.letter);
        let (to, text) = (name.to.0, "says nothing to");
        capital(&format!("{who} {text} {to}. Honestly it would say {value}."))
    }

    /// What a process makes of what it has read at the end of a round.
    fn read(&mut self, process: ProcessId) -> Option<String> {
        let council = self.words.council;
        let reader = &mut self.readers[process.index()];
        let round = reader.round;
        let before = reader.subject.clone();
        reader.heard.sort_unstable();
        reader.subject.read(round, &reader.heard);
        let heard = core::mem::take(&mut reader.heard);
        reader.round += 1;
        if self.words.is_traitor(process.0) {
            return None;
        }
        let after = &reader.subject;
        let value = word(after.value());
        let who = process.0;
        Some(match council.step(round) {
            (_, Step::Vote) => {
                let [retreat, attack] = ballots(&heard, Some(before.value()));
                let counts = format!("{who} counts {attack} for attack and {retreat} for retreat");
                match (council.variant, after.is_sure(), after.backs()) {
                    (Variant::TwoRound, true, _) => {
                        format!("{counts}: enough to keep to {value} whatever the king says.")
                    }
                    (Variant::TwoRound, false, _) => {
                        format!("{counts}: too close, it will do as the king says.")
                    }
                    (_, _, Some(backed)) => format!("{counts}: it supports {}.", word(backed)),
                    (_, _, None) => format!("{counts}: too close to support anything."),
                }
            }
            (_, Step::Support) => {
                let [retreat, attack] = ballots(&heard, before.backs());
                let [retreat, attack] = [(retreat, "retreat"), (attack, "attack")]
                    .map(|(votes, what)| format!("{} of {what}", supporters(votes)));
                let counts = format!("{who} counts {attack} and {retreat}");
                if after.is_sure() {
                    format!("{counts}: enough to keep to {value} whatever the king says.")
                } else {
                    format!("{counts}: it is for {value}, and will do as the king says.")
                }
            }
            (phase, Step::King) => {
                let king = council.king(phase);
                let said = heard.iter().any(|(from, _)| *from == king);
                match (before.is_sure(), king == who, said) {
                    (true, ..) => format!("{who} keeps to {value}."),
                    (_, true, _) => format!("{who}, the king, is for {value}."),
                    (.., true) => format!("{who} does as the king says: {value}."),
                    (.., false) => format!("{who} hears no king, and is for {value}."),
                }
            }
        })
    }
}

fn supporters(votes: u8) -> String {
    many(u32::from(votes), "supporter", "supporters")
}

impl PlainTeller<InStep<Subject>> for Court {
    fn tell(&mut self, event: &Event<InStep<Subject>>) -> Option<String> {
        match &event.what {
            What::Sent { name, body, said, .. } => {
                let lie = said.as_ref().filter(|said| said.is_lie());
                let honest = lie.map(|said| said.honest.as_ref().map(|spoken| spoken.letter));
                Some(self.sent(*name, *body, honest))
            }
            What::Withheld { name, said } => {
                said.honest.as_ref().map(|honest| self.withheld(*name, honest))
            }
            What::Delivered { name, body, .. } => {
                let reader = &mut self.readers[name.to.index()];
                let known = reader.heard.iter().any(|one| one.0 == name.from.0);
                if body.round == reader.round && !known {
                    reader.heard.push((name.from.0, body.letter));
                }
                None
            }
            What::Lost { name, .. } => Some(self.lost(*name)),
            What::Timer { process, .. } => self.read(*process),
            What::Decided { process, decision } => {
                Some(format!("{} decides: {}.", process.0, word(*decision)))
            }
            What::Crashed { process } => {
                self.down |= 1 << process.0;
                Some(format!("{} goes down.", process.0))
            }
            What::Recovered { process } => {
                self.down &= !(1 << process.0);
                Some(format!("{} is up again.", process.0))
            }
            What::Cut { one, other } => {
                Some(format!("The road between {} and {} is cut.", one.0, other.0))
            }
            What::Healed { one, other } => {
                Some(format!("The road between {} and {} is open again.", one.0, other.0))
            }
            What::Copied { name, .. } => {
                self.doubled.push(Name { double: false, ..*name });
                None
            }
            What::Flipped { .. } | What::Note { .. } | What::State { .. } => None,
        }
    }
}
