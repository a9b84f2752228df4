//! Every strategy, by the number of its lies.

use alloc::vec::Vec;

use super::arena::{Arena, Lie, Spoken};
use crate::scenario::Scenario;

/// A strategy that lacks lies: those that it may get lie behind its last one.
struct Rung {
    spoken: Vec<Spoken>,
    /// The next statement to lie in, and the least word to say there.
    at: usize,
    word: u64,
}

/// All strategies of a number of lies, in the order of speaking.
pub(super) struct Ladder {
    lies: usize,
    chosen: Vec<Lie>,
    rungs: Vec<Rung>,
    begun: bool,
}

/// What one play of a ladder came to.
pub(super) enum Play {
    /// This strategy breaks something.
    Broken(Vec<Lie>),
    /// A strategy of fewer lies was played again, to see what can be said after it.
    Climbed,
    /// There is no further strategy of this many lies.
    Exhausted,
    /// A strategy was tried, and breaks nothing.
    Held,
}

impl Ladder {
    pub(super) const fn of(lies: usize) -> Ladder {
        Ladder { lies, chosen: Vec::new(), rungs: Vec::new(), begun: false }
    }

    /// Plays at most one run.
    pub(super) fn play<S: Scenario>(&mut self, arena: &mut Arena<S>) -> Play {
        if !self.begun {
            self.begun = true;
            return self.climb(arena, 0);
        }
        while let Some(last) = self.rungs.len().checked_sub(1) {
            self.chosen.truncate(last);
            let rung = &mut self.rungs[last];
            if let Some((lie, behind)) = next(rung, arena) {
                self.chosen.push(lie);
                return self.climb(arena, behind);
            }
            self.rungs.pop();
        }
        Play::Exhausted
    }

    /// Plays what was chosen; what is said from a place on may become lies too.
    fn climb<S: Scenario>(&mut self, arena: &mut Arena<S>, from: usize) -> Play {
        let mut sorted = self.chosen.clone();
        sorted.sort_unstable();
        let broken = arena.play_lies(&sorted);
        if self.chosen.len() == self.lies {
            return if broken { Play::Broken(sorted) } else { Play::Held };
        }
        let spoken = arena.spoken.clone();
        self.rungs.push(Rung { spoken, at: from, word: 0 });
        Play::Climbed
    }
}

/// The next lie on a rung, and where the ones after it begin.
fn next<S: Scenario>(rung: &mut Rung, arena: &Arena<S>) -> Option<(Lie, usize)> {
    while let Some(spoken) = rung.spoken.get(rung.at) {
        while let Some(word) = arena.tried.from(rung.word) {
            rung.word = u64::from(word) + 1;
            if word != spoken.liberty.honest && spoken.liberty.words.has(word) {
                return Some(((spoken.name, word), rung.at + 1));
            }
        }
        rung.at += 1;
        rung.word = 0;
    }
    None
}
