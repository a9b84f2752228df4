//! Playing processes of rounds in a world.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::Lockstep;
use crate::engine::{Digest, Fold, Liberty, Out, ProcessId, Protocol, Tick};

/// The end of a round: one tick after its letters were written, when all have arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoundEnd;

impl Fold for RoundEnd {
    fn fold(&self, digest: &mut Digest) {
        digest.number(1);
    }
}

/// A letter and the round in which it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spoken<Letter> {
    /// The round, counted from 0.
    pub round: u32,
    /// What it says.
    pub letter: Letter,
    /// Whether whoever wrote it does not follow the protocol.
    pub faulty: bool,
}

impl<Letter: Fold> Fold for Spoken<Letter> {
    fn fold(&self, digest: &mut Digest) {
        // A letter does not show who wrote it and why.
        digest.number(u64::from(self.round));
        self.letter.fold(digest);
    }
}

/// Who sits where, as one process sees it: the seats of those it writes to, and who sits there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// Its own seat.
    pub own: u8,
    /// The others.
    pub others: Vec<(u8, ProcessId)>,
}

/// What a process does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part<L: Lockstep> {
    /// It follows the protocol.
    Loyal(L),
    /// It keeps the rounds, and in each place says what it likes among what it may say.
    Traitor(L),
    /// It writes what somebody else wrote in another run: for each round, to each of the others.
    Mimic(Vec<Vec<Option<L::Letter>>>),
}

/// One process of rounds, in a world.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InStep<L: Lockstep> {
    part: Part<L>,
    table: Table,
    rounds: u32,
    round: u32,
    heard: Vec<(u8, L::Letter)>,
}

impl<L: Lockstep> InStep<L> {
    /// A process that follows the protocol.
    #[must_use]
    pub fn loyal(process: L, table: Table) -> InStep<L> {
        let rounds = process.rounds();
        InStep { part: Part::Loyal(process), table, rounds, round: 0, heard: Vec::new() }
    }

    /// A process that may lie wherever it writes, or could write.
    #[must_use]
    pub fn traitor(process: L, table: Table) -> InStep<L> {
        let rounds = process.rounds();
        InStep { part: Part::Traitor(process), table, rounds, round: 0, heard: Vec::new() }
    }

    /// A process that writes what others wrote elsewhere: for each round, to each of the others.
    #[must_use]
    pub fn mimic(script: Vec<Vec<Option<L::Letter>>>, table: Table) -> InStep<L> {
        let rounds = u32::try_from(script.len()).unwrap_or(u32::MAX);
        InStep { part: Part::Mimic(script), table, rounds, round: 0, heard: Vec::new() }
    }

    /// What it does.
    #[must_use]
    pub const fn part(&self) -> &Part<L> {
        &self.part
    }

    /// The seat of a process, if this one writes to it.
    #[must_use]
    pub fn seat_of(&self, process: ProcessId) -> Option<u8> {
        let mut others = self.table.others.iter();
        others.find(|(_, who)| *who == process).map(|(seat, _)| *seat)
    }

    /// The process, if it may lie.
    fn traitor_within(&self) -> Option<&L> {
        match &self.part {
            Part::Traitor(process) => Some(process),
            Part::Loyal(_) | Part::Mimic(_) => None,
        }
    }

    fn is_free(&self, seat: u8) -> bool {
        let traitor = self.traitor_within();
        traitor.is_some_and(|one| one.liberty(self.round, seat, None).is_some())
    }

    fn write(&self, out: &mut Out<InStep<L>>) {
        if self.round == self.rounds {
            return;
        }
        for (place, (seat, who)) in self.table.others.iter().enumerate() {
            let (letter, faulty) = match &self.part {
                Part::Loyal(one) | Part::Traitor(one) => (one.write(self.round, *seat), false),
                Part::Mimic(script) => (script[self.round as usize][place], true),
            };
            match letter {
                Some(letter) => out.send(*who, Spoken { round: self.round, letter, faulty }),
                // Where it is silent a traitor could speak, if its protocol has a word for that.
                None if self.is_free(*seat) => out.silence(*who),
                None => {}
            }
        }
        out.set(RoundEnd, 1);
    }
}

impl<L: Lockstep> Protocol for InStep<L> {
    type Message = Spoken<L::Letter>;
    type Timer = RoundEnd;
    type State = u32;
    type Decision = bool;

    fn input(&self) -> u64 {
        match &self.part {
            Part::Loyal(process) | Part::Traitor(process) => u64::from(process.input()),
            Part::Mimic(_) => 2,
        }
    }

    /// The rounds that it has read, or what it shows of itself.
    fn state(&self) -> u32 {
        match &self.part {
            Part::Loyal(process) | Part::Traitor(process) => process.shown(self.round),
            Part::Mimic(_) => self.round,
        }
    }

    fn start(&mut self, _now: Tick, out: &mut Out<InStep<L>>) {
        self.write(out);
    }

    fn receive(
        &mut self,
        _now: Tick,
        from: ProcessId,
        spoken: Spoken<L::Letter>,
        _out: &mut Out<InStep<L>>,
    ) {
        // What belongs to another round comes too early or too late to be read.
        if let Some(seat) = self.seat_of(from)
            && spoken.round == self.round
        {
            // Kept in the order of the seats: in which order they arrived is not to matter. Each
            // writes once in a round, so what comes again is a double and says nothing new.
            let place = self.heard.partition_point(|letter| letter.0 < seat);
            if self.heard.get(place).is_none_or(|letter| letter.0 != seat) {
                self.heard.insert(place, (seat, spoken.letter));
            }
        }
    }

    fn timer(&mut self, _now: Tick, _end: RoundEnd, out: &mut Out<InStep<L>>) {
        if let Part::Loyal(process) | Part::Traitor(process) = &mut self.part {
            process.read(self.round, &self.heard);
        }
        self.heard.clear();
        self.round += 1;
        if self.round < self.rounds {
            self.write(out);
        } else if let Part::Loyal(process) = &self.part {
            out.decide(process.decision());
        }
    }

    fn essence<H: Hasher>(&self, _now: Tick, essence: &mut H) {
        // Who sits where, and what mimics are to write, never changes.
        if let Part::Loyal(process) | Part::Traitor(process) = &self.part {
            process.hash(essence);
        }
        (self.round, &self.heard).hash(essence);
    }

    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, out: &mut Out<InStep<L>>) {
        self.write(out);
    }

    fn liberty(&self, to: ProcessId, honest: Option<&Spoken<L::Letter>>) -> Option<Liberty> {
        let seat = self.seat_of(to)?;
        self.traitor_within()?.liberty(self.round, seat, honest.map(|spoken| spoken.letter))
    }

    fn utter(
        &self,
        _to: ProcessId,
        _honest: Option<&Spoken<L::Letter>>,
        word: u8,
    ) -> Option<Spoken<L::Letter>> {
        let letter = self.traitor_within()?.utter(self.round, word)?;
        Some(Spoken { round: self.round, letter, faulty: true })
    }
}
