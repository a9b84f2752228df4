//! The enemy who takes every option in turn.

use alloc::vec::Vec;

use crate::engine::{Choice, Enemy, Options};

/// Takes every option that can come by itself, one run at a time: an odometer of decisions.
///
/// ```
/// use at_dawn_core::engine::{Choice, Enemy, Name, Options, ProcessId, Question};
/// use at_dawn_core::{Ratio, enemy::Every};
///
/// let name = Name::new(ProcessId(0), ProcessId(1), 1);
/// let options = Options::Chance(Ratio::parse("1/4").unwrap());
/// let captured = Choice { question: Question::Capture(name), options };
///
/// let mut every = Every::new();
/// let mut answers = Vec::new();
/// loop {
///     answers.push(every.choose(&captured));
///     if !every.advance() {
///         break;
///     }
/// }
/// assert_eq!(answers, [0, 1]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Every {
    path: Vec<(u64, Options)>,
    depth: usize,
}

impl Every {
    /// At the first sequence of decisions.
    #[must_use]
    pub const fn new() -> Every {
        Every { path: Vec::new(), depth: 0 }
    }

    /// Goes on to the next sequence of decisions, from its beginning; false when all were taken.
    pub fn advance(&mut self) -> bool {
        self.path.truncate(self.depth);
        self.depth = 0;
        while let Some((answer, options)) = self.path.pop() {
            if let Some(next) = options.after(answer) {
                self.path.push((next, options));
                return true;
            }
        }
        false
    }

    /// The decisions taken so far in this sequence that could have been taken otherwise, each
    /// with what it was among.
    #[must_use]
    pub fn decisions(&self) -> &[(u64, Options)] {
        &self.path[..self.depth]
    }
}

impl Enemy for Every {
    const FORESEES: bool = false;

    fn choose(&mut self, choice: &Choice) -> u64 {
        let first = choice.options.first();
        if choice.options.after(first).is_none() {
            return first;
        }
        if self.depth == self.path.len() {
            self.path.push((first, choice.options));
        }
        let answer = self.path[self.depth].0;
        self.depth += 1;
        answer
    }
}
