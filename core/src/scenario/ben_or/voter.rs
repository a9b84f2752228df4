//! Processes that propose what enough others say, and flip a coin where nobody proposes anything.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::answers::Answers;
use super::echo::{Echo, Round};
use super::rules::{Rules, Verdict};
use crate::engine::{Digest, Fold, Liberty, Out, ProcessId, Protocol, Tick, Vocabulary};

/// What is shown of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// It waits for reports.
    Asking,
    /// It waits for proposals.
    Proposing,
    /// It has decided.
    Decided,
    /// It has come to the last phase without deciding.
    BrokenOff,
}

impl Fold for Mood {
    fn fold(&self, digest: &mut Digest) {
        digest.number(*self as u64);
    }
}

/// The words of traitors, by their places.
pub const WORDS: [&str; 4] = ["retreat", "attack", "unsure", "silence"];
const UNSURE: u8 = 2;
const SILENCE: u8 = 3;

/// One process.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Voter {
    pub(super) rules: Rules,
    id: u8,
    traitor: bool,
    input: bool,
    pub(super) value: bool,
    pub(super) phase: u32,
    round: Round,
    mood: Mood,
    /// The phase in which it decided, and what.
    pub(super) decided: Option<(u32, bool)>,
    /// How many coins it has flipped.
    flips: u32,
    /// What it has heard of this round and of later ones, its own words among it, in order.
    pub(super) heard: Vec<(u32, Round, u8, Option<bool>)>,
    /// Those who were down and want to know what it decides, a bit for each.
    pub(super) askers: u64,
    /// What it was answered, once it has asked.
    pub(super) answers: Option<Answers>,
}

impl Voter {
    /// A process with a wish.
    #[must_use]
    pub const fn new(rules: Rules, id: u8, input: bool, traitor: bool) -> Voter {
        Voter {
            rules,
            id,
            traitor,
            input,
            value: input,
            phase: 1,
            round: Round::Report,
            mood: Mood::Asking,
            decided: None,
            flips: 0,
            heard: Vec::new(),
            askers: 0,
            answers: None,
        }
    }

    /// What all know beforehand.
    #[must_use]
    pub const fn rules(&self) -> Rules {
        self.rules
    }

    /// What it wants by now.
    #[must_use]
    pub const fn value(&self) -> bool {
        self.value
    }

    /// The phase in which it decided, if it has.
    #[must_use]
    pub fn decided_in(&self) -> Option<u32> {
        self.decided.map(|decided| decided.0)
    }

    /// How many coins it has flipped.
    #[must_use]
    pub const fn flips(&self) -> u32 {
        self.flips
    }

    /// Whether it came to the last phase without deciding.
    #[must_use]
    pub fn is_broken_off(&self) -> bool {
        self.mood == Mood::BrokenOff
    }

    /// Whoever has decided helps the others through one more phase, and is then done.
    pub(super) fn is_done(&self) -> bool {
        let helped = self.decided_in().is_some_and(|phase| self.phase > phase + 1);
        helped || self.phase > self.rules.phases
    }

    fn hear(&mut self, from: u8, echo: Echo) {
        let line = (echo.phase, echo.round, from, echo.value);
        let known = self.heard.iter().any(|one| (one.0, one.1, one.2) == (line.0, line.1, line.2));
        if (echo.phase, echo.round) >= (self.phase, self.round) && !known {
            let place = self.heard.partition_point(|one| *one < line);
            self.heard.insert(place, line);
        }
    }

    fn say(&mut self, value: Option<bool>, out: &mut Out<Voter>) {
        let echo = Echo { phase: self.phase, round: self.round, value };
        self.hear(self.id, echo);
        self.send_all(echo, out);
    }

    pub(super) fn send_all(&self, echo: Echo, out: &mut Out<Voter>) {
        for to in (0..self.rules.processes).filter(|to| *to != self.id) {
            out.send(ProcessId(to), echo);
        }
    }

    /// Goes on as long as enough has been heard.
    fn advance(&mut self, out: &mut Out<Voter>) {
        while !self.is_done() {
            let now = (self.phase, self.round);
            let mut values: Vec<Option<bool>> = Vec::new();
            values.extend(self.heard.iter().filter(|one| (one.0, one.1) == now).map(|one| one.3));
            if values.len() < self.rules.quorum() {
                return;
            }
            if self.round == Round::Report {
                self.round = Round::Proposal;
                self.show(Mood::Proposing);
                self.say(self.rules.propose(&values), out);
                continue;
            }
            match self.rules.settle(&values) {
                Verdict::Decide(value) => {
                    self.value = value;
                    self.decide(out);
                }
                Verdict::Adopt(value) => self.value = value,
                // Whoever has decided needs no coin: nobody can want anything else any more.
                Verdict::Flip if self.decided.is_some() => {}
                Verdict::Flip => {
                    out.flip(self.phase);
                    return;
                }
            }
            self.next_phase(out);
        }
    }

    fn decide(&mut self, out: &mut Out<Voter>) {
        if self.decided.is_none() {
            self.settle(self.phase, self.value, out);
        }
    }

    /// Decides, as in this phase, and tells whoever has asked.
    pub(super) fn settle(&mut self, phase: u32, value: bool, out: &mut Out<Voter>) {
        self.decided = Some((phase, value));
        self.mood = Mood::Decided;
        if !self.traitor {
            out.decide(value);
        }
        for asker in (0..self.rules.processes).filter(|one| self.askers & 1 << one != 0) {
            self.answer(asker, out);
        }
        self.askers = 0;
    }

    fn show(&mut self, mood: Mood) {
        if self.decided.is_none() {
            self.mood = mood;
        }
    }

    fn next_phase(&mut self, out: &mut Out<Voter>) {
        self.phase += 1;
        self.round = Round::Report;
        self.heard.retain(|one| one.0 >= self.phase);
        if self.is_done() {
            self.heard.clear();
            self.show(Mood::BrokenOff);
        } else {
            self.show(Mood::Asking);
            self.say(Some(self.value), out);
        }
    }
}

impl Protocol for Voter {
    type Message = Echo;
    type Timer = ();
    type State = Mood;
    const LOTS: bool = true;

    type Decision = bool;

    fn input(&self) -> u64 {
        u64::from(self.input)
    }

    fn state(&self) -> Mood {
        self.mood
    }

    fn start(&mut self, now: Tick, out: &mut Out<Voter>) {
        self.say(Some(self.value), out);
        self.advance(out);
        if now > Tick(0) {
            self.ask(out);
        }
    }

    fn receive(&mut self, _now: Tick, from: ProcessId, echo: Echo, out: &mut Out<Voter>) {
        match echo.round {
            Round::Question => self.asked(from.0, out),
            Round::Answer => self.told(from.0, echo, out),
            Round::Report | Round::Proposal if self.is_done() => {}
            Round::Report | Round::Proposal => {
                self.hear(from.0, echo);
                self.advance(out);
            }
        }
    }

    fn timer(&mut self, _now: Tick, _none: (), _out: &mut Out<Voter>) {}

    fn flipped(&mut self, _now: Tick, _number: u32, heads: bool, out: &mut Out<Voter>) {
        self.flips += 1;
        self.value = heads;
        self.next_phase(out);
        self.advance(out);
    }

    fn essence<H: Hasher>(&self, _now: Tick, essence: &mut H) {
        let Voter { rules, id: _, traitor: _, input: _, value, phase, round, mood, .. } = self;
        (value, phase, round, mood, self.decided).hash(essence);
        (&self.heard, self.askers, &self.answers).hash(essence);
        // Where there is one phase it is asked whether everybody has flipped a coin in it.
        (self.flips * u32::from(rules.phases == 1)).hash(essence);
    }

    /// What it knows survives; what reaches it meanwhile is lost.
    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, out: &mut Out<Voter>) {
        self.ask(out);
    }

    fn liberty(&self, _to: ProcessId, honest: Option<&Echo>) -> Option<Liberty> {
        if !self.traitor {
            return None;
        }
        // Nothing is sent where somebody asks who has not decided.
        let round = honest.map_or(Round::Answer, |echo| echo.round);
        let words = match round {
            Round::Report | Round::Answer => Vocabulary::of(&[0, 1, SILENCE]),
            Round::Proposal => Vocabulary::of(&[0, 1, UNSURE, SILENCE]),
            // Asking says nothing that could be false.
            Round::Question => return None,
        };
        let said = |echo: &Echo| echo.value.map_or(UNSURE, u8::from);
        Some(Liberty { words, honest: honest.map_or(SILENCE, said) })
    }

    fn utter(&self, _to: ProcessId, honest: Option<&Echo>, word: u8) -> Option<Echo> {
        let value = match word {
            SILENCE => return None,
            UNSURE => None,
            word => Some(word == 1),
        };
        let answer = Echo { phase: self.phase, round: Round::Answer, value };
        Some(honest.map_or(answer, |echo| Echo { value, ..*echo }))
    }
}
