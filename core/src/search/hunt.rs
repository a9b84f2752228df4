//! A search: strategies by their number of lies, and guesses where that takes too long.

#[cfg(feature = "laboratory")]
use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::arena::Lie;
use super::guesses::Guesses;
use super::ladder::{Ladder, Play};
use super::placements::Placements;
use super::{Found, Search, Searched};
use crate::limits::MAX_SEARCHED;
use crate::link::Link;
use crate::scenario::Scenario;

/// Of all strategies that are tried, this part is tried one by one before anything is guessed.
const FIRST: u64 = 16;
/// And this part is guessed.
const GUESSED: u64 = 4;
/// Guesses that break something, each made smaller before the least of them is taken.
const KEPT: u32 = 12;

/// How much is tried.
struct Bound {
    /// What all runs may cost, and what guessing is measured by.
    work: u64,
    usual: u64,
    /// How many strategies are tried at most.
    strategies: u64,
}

impl Bound {
    /// So many strategies whatever they cost, or else what takes some seconds; a strategy in which
    /// nobody lies costs so much.
    fn new(most: Option<u64>, honest: u64) -> Bound {
        match most {
            Some(most) => {
                Bound { work: u64::MAX, usual: most.saturating_mul(honest), strategies: most }
            }
            None => {
                Bound { work: MAX_SEARCHED, usual: MAX_SEARCHED, strategies: MAX_SEARCHED / honest }
            }
        }
    }

    /// What is left to try, in millionths of all, if nothing is proved before.
    fn left(&self, spent: u64, tried: u64) -> u32 {
        let part = |done: u64, all: u64| {
            u128::from(all.saturating_sub(done)) * 1_000_000 / u128::from(all.max(1))
        };
        let left = part(spent, self.work).min(part(tried, self.strategies));
        u32::try_from(left).unwrap_or(0)
    }
}

/// A guess that broke something, and which of its lies are still to be taken back.
struct Shrinking {
    place: usize,
    lies: Vec<Lie>,
    /// How many of these lies cannot be taken back alone.
    needed: usize,
    /// The order in which lies are taken back decides what is left; it differs by guess.
    turn: usize,
}

/// A search in one scenario. It goes on by whole runs, each of them short.
pub struct Hunt<S: Scenario> {
    link: Link,
    placements: Placements<S>,
    /// One for each way to place the traitors.
    guesses: Vec<Guesses>,
    guessed: u64,
    /// How many of the guesses broke something.
    hits: u32,
    shrinking: Option<Shrinking>,
    ladder: Ladder,
    lies: usize,
    /// The placement whose turn it is, and whether any strategy had as many lies.
    turn: usize,
    climbed: bool,
    tried: u64,
    bound: Bound,
    /// What all runs so far have cost, and what of it was guesses.
    spent: u64,
    spent_on_guesses: u64,
    found: Option<Found>,
    /// Whether the ladder came to a run of which it cannot say that it breaks nothing: one that no
    /// link can hold, or that a limit has cut off.
    unsure: bool,
    complete: bool,
    over: bool,
}

impl<S: Scenario> Hunt<S> {
    /// At its beginning; nothing where nobody can lie.
    #[must_use]
    pub fn new(link: &Link, most: Option<u64>) -> Option<Hunt<S>> {
        let liars = link.sheet().liars?;
        let mut placements = Placements::new(link, liars);
        // Where nobody lies it is all the same who could.
        let honest = placements.arena(0).honest_cost();
        let processes = (link.sheet().processes)(link);
        let guesses = Guesses::new((liars.tried)(link), processes, link.seed());
        Some(Hunt {
            link: link.clone(),
            guesses: alloc::vec![guesses; placements.len()],
            placements,
            guessed: 0,
            hits: 0,
            shrinking: None,
            ladder: Ladder::of(0),
            lies: 0,
            turn: 0,
            climbed: false,
            tried: 0,
            bound: Bound::new(most, honest),
            spent: 0,
            spent_on_guesses: 0,
            found: None,
            unsure: false,
            complete: false,
            over: most == Some(0),
        })
    }

    /// The same behind one face for all scenarios.
    #[cfg(feature = "laboratory")]
    pub(crate) fn boxed(link: &Link, most: Option<u64>) -> Option<Box<dyn Search>>
    where
        S: 'static,
    {
        Hunt::<S>::new(link, most).map(|hunt| Box::new(hunt) as Box<dyn Search>)
    }

    /// Whether it is time to guess.
    fn guesses(&self) -> bool {
        let enough = self.hits >= KEPT || self.spent_on_guesses >= self.bound.usual / GUESSED;
        self.spent >= self.bound.usual / FIRST && !enough
    }

    /// Whether no more may be tried.
    const fn is_spent(&self) -> bool {
        self.spent >= self.bound.work || self.tried >= self.bound.strategies
    }

    /// Puts down what the last run of an arena cost, and says how much that is.
    fn charge(&mut self, place: usize) -> u64 {
        let cost = self.placements.arena(place).cost();
        self.spent += cost;
        cost
    }

    /// Whether all strategies were tried that have fewer lies than the best that was found. Then
    /// it has the fewest, unless one was met before that no link can hold.
    fn settle(&mut self) {
        let least = self.found.as_ref().map(|found| u64::from(found.choices));
        if least.is_some_and(|least| self.lies as u64 >= least) {
            self.over = true;
            self.complete = !self.unsure;
        }
    }

    /// Plays the next of all strategies, by their number of lies.
    fn climb(&mut self) {
        self.settle();
        if self.over {
            return;
        }
        let play = self.ladder.play(self.placements.arena(self.turn));
        if matches!(play, Play::Exhausted) {
            self.next_ladder();
            return;
        }
        self.charge(self.turn);
        if matches!(play, Play::Climbed) {
            return;
        }
        self.tried += 1;
        self.unsure |= self.placements.arena(self.turn).was_cut_off();
        self.climbed = true;
        if let Play::Broken(lies) = play {
            // What the link itself has traitors say counts as well.
            let choices = lies.len() + self.placements.arena(self.turn).fixed();
            self.unsure |= !self.keep(self.turn, &lies, choices);
            self.settle();
        }
    }

    fn next_ladder(&mut self) {
        self.turn += 1;
        if self.turn == self.placements.len() {
            // Where no strategy has as many lies, none has more.
            self.over = !self.climbed;
            self.complete |= self.over && !self.unsure;
            self.turn = 0;
            self.climbed = false;
            self.lies += 1;
        }
        self.ladder = Ladder::of(self.lies);
    }

    /// Plays one guess; one that breaks something is then made smaller, run by run.
    fn guess(&mut self) {
        let place = usize::try_from(self.guessed).unwrap_or(0) % self.placements.len();
        self.guessed += 1;
        self.tried += 1;
        let breaks = self.guesses[place].play(self.placements.arena(place));
        self.spent_on_guesses += self.charge(place);
        if breaks {
            self.hits += 1;
            let lies = self.placements.arena(place).lies();
            let turn = usize::try_from(self.guessed).unwrap_or(0) % lies.len().max(1);
            self.shrinking = Some(Shrinking { place, lies, needed: 0, turn });
        }
    }

    /// Takes one lie back; once none can be taken back alone, what is left is kept.
    fn shrink(&mut self, mut one: Shrinking) {
        if one.needed < one.lies.len() {
            let mut fewer = one.lies.clone();
            fewer.remove((one.needed + one.turn) % one.lies.len());
            self.tried += 1;
            let breaks = self.placements.arena(one.place).play_lies(&fewer);
            self.charge(one.place);
            if breaks {
                one.lies = self.placements.arena(one.place).lies();
                one.needed = 0;
            } else {
                one.needed += 1;
            }
        }
        // Where no more may be tried, what there is breaks something all the same.
        if one.needed >= one.lies.len() || self.is_spent() {
            self.keep(one.place, &one.lies, one.lies.len());
        } else {
            self.shrinking = Some(one);
        }
    }

    /// Keeps a run that breaks something, if it has fewer lies than the one that is kept; it has
    /// so many at least. False if no link can hold it, or if it breaks nothing when it is played
    /// from its link.
    fn keep(&mut self, place: usize, lies: &[Lie], least: usize) -> bool {
        let fewer = |choices: u32| self.found.as_ref().is_none_or(|found| choices < found.choices);
        if !fewer(u32::try_from(least).unwrap_or(u32::MAX)) {
            return true;
        }
        let run = self.placements.arena(place).link(lies).ok();
        let Some(found) = run.and_then(Found::verified::<S>) else { return false };
        if fewer(found.choices) {
            self.found = Some(found);
        }
        true
    }
}

impl<S: Scenario> Search for Hunt<S> {
    fn go_on(&mut self, runs: u64) -> bool {
        for _ in 0..runs {
            if self.over {
                break;
            }
            if let Some(one) = self.shrinking.take() {
                self.shrink(one);
            } else if self.guesses() {
                self.guess();
            } else {
                self.climb();
            }
            self.over |= self.is_spent() && self.shrinking.is_none();
        }
        !self.over
    }

    fn result(&self) -> Searched {
        Searched {
            link: self.link.to_string(),
            found: self.found.clone(),
            tried: self.tried,
            most: self.bound.strategies,
            left: self.bound.left(self.spent, self.tried),
            placements: u32::try_from(self.placements.len()).unwrap_or(u32::MAX),
            traitors: self.placements.count(),
            complete: self.complete,
            exhausted: u32::try_from(self.lies).ok().and_then(|lies| lies.checked_sub(1)),
        }
    }
}
