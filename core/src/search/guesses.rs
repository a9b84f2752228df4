//! Strategies that are likely to break something.
//!
//! First every strategy in which all traitors tell one part of the others one thing and the rest
//! another; then, by dice, strategies in which each traitor tells each other one thing; and
//! strategies in which each statement is drawn for itself.

use alloc::vec::Vec;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};

use super::arena::Arena;
use crate::engine::{Liberty, Vocabulary};
use crate::scenario::Scenario;

/// How the traitors of one guess speak. A word beyond the last means the truth.
#[derive(Clone, Debug)]
enum Guess {
    /// To those of the set one word, to the rest the other.
    Parts(u64, [u8; 2]),
    /// One word for each who speaks and each to whom.
    Ways(Vec<u8>),
    /// A word for each statement, as it comes.
    Words(Xoshiro256PlusPlus),
}

/// The truth, in the place of a word.
const TRUTH: u8 = 64;

/// Guess after guess.
#[derive(Clone)]
pub(super) struct Guesses {
    next: u64,
    /// Seeds, one for each guess by dice.
    seeds: Xoshiro256PlusPlus,
    processes: usize,
    /// How many ways there are to part the processes in two, and to choose two words.
    parts: u64,
    words: [u8; 65],
    count: u64,
}

impl Guesses {
    pub(super) fn new(tried: Vocabulary, processes: usize, seed: u64) -> Guesses {
        let mut words = [TRUTH; 65];
        let mut count = 1;
        for word in tried.iter() {
            words[count] = word;
            count += 1;
        }
        let parts = 1 << processes.min(16);
        let seeds = Xoshiro256PlusPlus::seed_from_u64(seed);
        Guesses { next: 0, seeds, processes, parts, words, count: count as u64 }
    }

    fn word(&self, drawn: u64) -> u8 {
        usize::try_from(drawn)
            .ok()
            .and_then(|index| self.words.get(index))
            .map_or(TRUTH, |one| *one)
    }

    fn guess(&mut self) -> Guess {
        let number = self.next;
        self.next += 1;
        let pairs = self.count * self.count;
        if number < self.parts * pairs {
            let (pair, set) = (number % pairs, number / pairs);
            return Guess::Parts(set, [self.word(pair % self.count), self.word(pair / self.count)]);
        }
        let mut dice = Xoshiro256PlusPlus::seed_from_u64(self.seeds.random());
        if !number.is_multiple_of(2) {
            return Guess::Words(dice);
        }
        let ways = self.processes * self.processes;
        Guess::Ways((0..ways).map(|_| self.word(dice.random_range(0..self.count))).collect())
    }

    /// Plays one guess, and says whether it breaks anything.
    pub(super) fn play<S: Scenario>(&mut self, arena: &mut Arena<S>) -> bool {
        let mut guess = self.guess();
        arena.play(|name, liberty| {
            let word = match &mut guess {
                Guess::Parts(set, words) => words[usize::from(*set & 1 << name.to.0 != 0)],
                Guess::Ways(words) => words[name.from.index() * self.processes + name.to.index()],
                Guess::Words(dice) => self.word(dice.random_range(0..self.count)),
            };
            said(liberty, word)
        })
    }
}

/// A word if it can be said, else the truth.
const fn said(liberty: Liberty, word: u8) -> u8 {
    if liberty.words.has(word) { word } else { liberty.honest }
}
