//! Processes that vote, and listen to a king where the vote is close.

use crate::engine::{Liberty, Vocabulary};
use crate::rounds::Lockstep;

/// How a phase goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// A vote and the king: enough for more than four processes to each traitor.
    TwoRound,
    /// A vote, a round of support that grades it, and the king: enough for more than three.
    Graded,
}

/// What a round is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Everybody says what it wants.
    Vote,
    /// Whoever heard nearly everybody say one thing says so.
    Support,
    /// The king of the phase says what it wants.
    King,
}

/// What all know beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Council {
    /// How many processes there are.
    pub processes: u8,
    /// How many traitors they reckon with.
    pub faults: u8,
    /// How many phases there are.
    pub phases: u8,
    /// How a phase goes.
    pub variant: Variant,
}

impl Council {
    /// The rounds of one phase.
    #[must_use]
    pub const fn rounds_of_a_phase(self) -> u32 {
        match self.variant {
            Variant::TwoRound => 2,
            Variant::Graded => 3,
        }
    }

    /// The rounds of all phases.
    #[must_use]
    pub const fn rounds(self) -> u32 {
        self.rounds_of_a_phase() * self.phases as u32
    }

    /// The phase of a round, both counted from 0, and what the round is for.
    #[must_use]
    pub const fn step(self, round: u32) -> (u32, Step) {
        let step = match (self.variant, round % self.rounds_of_a_phase()) {
            (_, 0) => Step::Vote,
            (Variant::Graded, 1) => Step::Support,
            _ => Step::King,
        };
        (round / self.rounds_of_a_phase(), step)
    }

    /// The king of a phase: each in turn.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "a process is a small number")]
    pub const fn king(self, phase: u32) -> u8 {
        (phase % self.processes as u32) as u8
    }

    /// How many are nearly all: everybody but the traitors reckoned with.
    #[must_use]
    pub const fn nearly_all(self) -> u8 {
        self.processes.saturating_sub(self.faults)
    }

    /// Whether so many votes are too many for any king to overrule.
    #[must_use]
    pub const fn is_clear(self, votes: u8) -> bool {
        2 * votes > self.processes + 2 * self.faults
    }
}

/// The words of traitors, by their places.
pub const WORDS: [&str; 3] = ["retreat", "attack", "silence"];
const SILENCE: u8 = 2;

/// One process, as it would honestly be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    council: Council,
    seat: u8,
    input: bool,
    /// What it wants by now.
    value: bool,
    /// Whether it keeps to that whatever the king says.
    sure: bool,
    /// What it heard nearly everybody want.
    backs: Option<bool>,
}

impl Subject {
    /// The one in this seat, with a wish.
    #[must_use]
    pub const fn new(council: Council, seat: u8, input: bool) -> Subject {
        Subject { council, seat, input, value: input, sure: false, backs: None }
    }

    /// What it wants by now.
    #[must_use]
    pub const fn value(&self) -> bool {
        self.value
    }

    /// Whether it keeps to that whatever the king says.
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.sure
    }

    /// What it heard nearly everybody want, between the vote and the round of support.
    #[must_use]
    pub const fn backs(&self) -> Option<bool> {
        self.backs
    }

    /// Reads the votes. Silence is no vote, and a tie is for retreat.
    fn count(&mut self, heard: &[(u8, bool)]) {
        let votes = ballots(heard, Some(self.value));
        match self.council.variant {
            Variant::TwoRound => {
                self.value = votes[1] > votes[0];
                self.sure = self.council.is_clear(votes[usize::from(self.value)]);
            }
            Variant::Graded => {
                let best = votes[1] > votes[0];
                let enough = votes[usize::from(best)] >= self.council.nearly_all();
                self.backs = enough.then_some(best);
            }
        }
    }

    /// Reads who supports what: nearly all make it sure, more than the traitors sway it.
    fn grade(&mut self, heard: &[(u8, bool)]) {
        let support = ballots(heard, self.backs);
        let best = support[1] > support[0];
        let most = support[usize::from(best)];
        self.sure = most >= self.council.nearly_all();
        if self.sure || most > self.council.faults {
            self.value = best;
        }
        self.backs = None;
    }

    /// Reads what the king says; a king who says nothing wants to retreat.
    fn obey(&mut self, king: u8, heard: &[(u8, bool)]) {
        if !self.sure && king != self.seat {
            let said = heard.iter().find(|(from, _)| *from == king);
            self.value = said.is_some_and(|(_, value)| *value);
        }
        self.sure = false;
    }
}

/// How many want to retreat and how many to attack, with one's own vote.
pub(super) fn ballots(heard: &[(u8, bool)], own: Option<bool>) -> [u8; 2] {
    let mut votes = [0; 2];
    for value in heard.iter().map(|(_, value)| *value).chain(own) {
        votes[usize::from(value)] += 1;
    }
    votes
}

impl Lockstep for Subject {
    type Letter = bool;

    fn input(&self) -> bool {
        self.input
    }

    fn rounds(&self) -> u32 {
        self.council.rounds()
    }

    fn write(&self, round: u32, _to: u8) -> Option<bool> {
        match self.council.step(round) {
            (_, Step::Vote) => Some(self.value),
            (_, Step::Support) => self.backs,
            (phase, Step::King) => (self.council.king(phase) == self.seat).then_some(self.value),
        }
    }

    fn read(&mut self, round: u32, heard: &[(u8, bool)]) {
        match self.council.step(round) {
            (_, Step::Vote) => self.count(heard),
            (_, Step::Support) => self.grade(heard),
            (phase, Step::King) => self.obey(self.council.king(phase), heard),
        }
    }

    fn decision(&self) -> bool {
        self.value
    }

    /// What it wants, and in the second bit whether it keeps to that.
    fn shown(&self, _read: u32) -> u32 {
        u32::from(self.value) | u32::from(self.sure) << 1
    }

    fn liberty(&self, round: u32, _to: u8, honest: Option<bool>) -> Option<Liberty> {
        // Only the king has a place in the king's round: nobody would read anybody else.
        let (phase, step) = self.council.step(round);
        let speaks = step != Step::King || self.council.king(phase) == self.seat;
        let words = Vocabulary::of(&[0, 1, SILENCE]);
        speaks.then_some(Liberty { words, honest: honest.map_or(SILENCE, u8::from) })
    }

    fn utter(&self, _round: u32, word: u8) -> Option<bool> {
        (word != SILENCE).then_some(word == 1)
    }
}
