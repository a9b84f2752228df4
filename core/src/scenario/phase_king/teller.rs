//! Who tells a council, event by event, and counts along with each process.

use alloc::vec::Vec;

use super::phrases::says;
use super::subject::ballots;
use super::words::Words;
use super::{Step, Subject, Variant};
use crate::engine::{Event, Name, ProcessId, What};
use crate::phrase::Phrase;
use crate::rounds::{InStep, Lockstep, Spoken};
use crate::scenario;
use crate::scenario::consensus::word;
use crate::scenario::shared::says as shared;

/// What one process has read, and what has reached it since.
struct Reader {
    subject: Subject,
    round: u32,
    heard: Vec<(u8, bool)>,
}

/// A council, as far as it has been told.
pub(super) struct Teller {
    words: Words,
    readers: Vec<Reader>,
    /// Who is down, a bit for each: it notices nothing.
    down: u64,
    /// What was doubled on its way.
    doubled: Vec<Name>,
}

impl Teller {
    pub(super) fn new(words: Words) -> Teller {
        let reader = |seat: u8| {
            let wish = words.demands.wishes & 1 << seat != 0;
            let subject = Subject::new(words.council, seat, wish);
            Reader { subject, round: 0, heard: Vec::new() }
        };
        let readers = (0..words.council.processes).map(reader).collect();
        Teller { words, readers, down: 0, doubled: Vec::new() }
    }

    /// A speaker, with what is to be known of it.
    fn who(&self, process: ProcessId, round: u32) -> Phrase {
        let king = self.words.council.step(round).1 == Step::King;
        match (king, self.words.is_traitor(process.0)) {
            (false, false) => says::speaker(process),
            (false, true) => says::traitor(process),
            (true, false) => says::king(process),
            (true, true) => says::king_and_traitor(process),
        }
    }

    /// What is sent; and, if it is a lie, what would honestly have been.
    fn sent(&self, name: Name, body: Spoken<bool>, honest: Option<Option<bool>>) -> Vec<Phrase> {
        let value = word(body.letter);
        let content = match self.words.council.step(body.round).1 {
            Step::Vote => says::i_am_for(value),
            Step::Support => says::nearly_all_are_for(value),
            Step::King => says::the_king_is_for(value),
        };
        let sent = says::tells(self.who(name.from, body.round), name.to, content);
        let honest = honest.map(|honest| match honest {
            None => says::honestly_nothing(),
            Some(value) => says::honestly(word(value)),
        });
        core::iter::once(sent).chain(honest).collect()
    }

    fn lost(&self, name: Name) -> Phrase {
        let Name { from, to, .. } = name;
        if self.doubled.contains(&Name { double: false, ..name }) {
            return shared::one_copy_is_lost(from, to);
        }
        if self.down & 1 << to.0 == 0 {
            says::letter_is_lost(from, to)
        } else {
            says::letter_is_lost_unnoticed(from, to)
        }
    }

    fn withheld(&self, name: Name, honest: &Spoken<bool>) -> Vec<Phrase> {
        let nothing = says::says_nothing(self.who(name.from, honest.round), name.to);
        alloc::vec![nothing, says::honestly(word(honest.letter))]
    }

    /// What a process makes of what it has read at the end of a round.
    fn read(&mut self, process: ProcessId) -> Option<Phrase> {
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
        Some(match council.step(round) {
            (_, Step::Vote) => {
                let [retreat, attack] = ballots(&heard, Some(before.value())).map(u64::from);
                let then = match (council.variant, after.is_sure(), after.backs()) {
                    (Variant::TwoRound, true, _) => says::enough_to_keep(value),
                    (Variant::TwoRound, false, _) => says::too_close(),
                    (_, _, Some(backed)) => says::supports(word(backed)),
                    (_, _, None) => says::supports_nothing(),
                };
                says::counts(process, attack, retreat, then)
            }
            (_, Step::Support) => {
                let [retreat, attack] = ballots(&heard, before.backs()).map(u64::from);
                let then = match after.is_sure() {
                    true => says::enough_to_keep(value),
                    false => says::leans(value),
                };
                says::counts_supporters(process, attack, retreat, then)
            }
            (phase, Step::King) => {
                let king = council.king(phase);
                let said = heard.iter().any(|(from, _)| *from == king);
                match (before.is_sure(), king == process.0, said) {
                    (true, ..) => says::keeps(process, value),
                    (_, true, _) => says::king_is_for(process, value),
                    (.., true) => says::does_as_king_says(process, value),
                    (.., false) => says::hears_no_king(process, value),
                }
            }
        })
    }
}

impl scenario::Teller<InStep<Subject>> for Teller {
    fn tell(&mut self, event: &Event<InStep<Subject>>) -> Vec<Phrase> {
        alloc::vec![match &event.what {
            What::Sent { name, body, said, .. } => {
                let lie = said.as_ref().filter(|said| said.is_lie());
                let honest = lie.map(|said| said.honest.as_ref().map(|spoken| spoken.letter));
                return self.sent(*name, *body, honest);
            }
            What::Withheld { name, said } => {
                let honest = said.honest.as_ref();
                return honest.map_or_else(Vec::new, |honest| self.withheld(*name, honest));
            }
            What::Delivered { name, body, .. } => {
                let reader = &mut self.readers[name.to.index()];
                let known = reader.heard.iter().any(|one| one.0 == name.from.0);
                if body.round == reader.round && !known {
                    reader.heard.push((name.from.0, body.letter));
                }
                return Vec::new();
            }
            What::Lost { name, .. } => self.lost(*name),
            What::Timer { process, .. } => return self.read(*process).into_iter().collect(),
            What::Decided { process, decision } => says::decides(*process, word(*decision)),
            What::Crashed { process } => {
                self.down |= 1 << process.0;
                shared::goes_down(*process)
            }
            What::Recovered { process } => {
                self.down &= !(1 << process.0);
                shared::is_up_again(*process)
            }
            What::Cut { one, other } => shared::road_between_is_cut(*one, *other),
            What::Healed { one, other } => shared::road_between_is_open(*one, *other),
            What::Copied { name, .. } => {
                self.doubled.push(Name { double: false, ..*name });
                return Vec::new();
            }
            What::Drawn { .. } | What::Flipped { .. } | What::Note { .. } | What::State { .. } =>
                return Vec::new(),
        }]
    }
}
