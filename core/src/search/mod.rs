//! The strongest traitor: the fewest lies that break something, or that there are none.
//!
//! A strategy is a set of lies: everything else that traitors say is what they would honestly
//! say, given what they heard. The ladder tries every strategy of no lie, of one, of two
//! and so on, so that the first that breaks something has the fewest lies; where that takes too
//! long, guesses that are likely to break something give one that does, made as small as taking
//! lies back makes it.
//!
//! # How it goes
//!
//! A strategy is a set of lies. The ladder plays every strategy of no lie, of one, of two, each
//! once, so the first that breaks something has the fewest lies, and running out of strategies
//! proves that there is none. After a sixteenth of its work it guesses: every way to tell one
//! part of the others one thing and the rest another, then dice; what breaks something is made
//! smaller by taking lies back, one in each run. A step of a search is one run, whatever it is
//! doing. Then the ladder goes on below the fewest lies that were guessed. `complete` says
//! whether that came to its end; `tried` counts strategies. A run is replayed from its link
//! before it is shown. What the link itself has traitors say counts among the lies of a run.
//!
//! *Where traitors are.* A link that names none is searched with as many as it is meant to bear,
//! in every way there is (the phase king's default names process 0). Generals differ in nothing
//! but their numbers, so that there it is enough to place them with the commander and without,
//! but only as long as nothing in the link tells them apart: as soon as it has losses, doubles,
//! delays or outages, lieutenants are taken one by one as well. What is said of a search names
//! how many traitors were placed.
//!
//! *What counts as broken* is what the judge finds violated of the properties that a scenario
//! names in `Liars::asked`, whatever else is the matter with a run: `Scenario::breaks` reads it
//! off the last world, because listening to every run costs a third of the time, and is held to
//! the judge. A run that a limit has cut off, or whose link would be too long, breaks nothing
//! that can be shown, and then nothing is proved either. `tests/native/brute.rs` holds all of it
//! to trying everything.
//!
//! *How long.* Each run is charged what is sent and withheld in it, where messages are heavy
//! several times (`Liars::toil`), and all of them together may cost so much that it takes some
//! seconds, however much traitors talk; or there are so many strategies as was asked for.

mod arena;
mod guesses;
mod hunt;
mod ladder;
mod placements;

use alloc::string::{String, ToString};

pub use hunt::Hunt;

use crate::branch::Branch;
use crate::engine::{End, Event, Finding, Verdict, What};
use crate::json::Value;
use crate::link::Link;
use crate::scenario::Scenario;

/// A search under way.
pub trait Search {
    /// Plays so many runs more, at most one strategy in each; false when the search is over.
    fn go_on(&mut self, runs: u64) -> bool;
    /// What it has come to so far.
    fn result(&self) -> Searched;
}

/// What a search has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    /// The canonical link of what was searched.
    pub link: String,
    /// A run that breaks something, with as few lies as were found.
    pub found: Option<Found>,
    /// How many strategies were tried.
    pub tried: u64,
    /// How many are tried at most, should nothing be proved before.
    pub most: u64,
    /// What is left to try, in millionths of all, if nothing is proved before.
    pub left: u32,
    /// In how many ways the traitors are placed: one where the link names them.
    pub placements: u32,
    /// How many traitors are placed; none where the link names them.
    pub traitors: Option<u32>,
    /// Whether it is proved: that there is no run that breaks anything, or none with fewer lies.
    pub complete: bool,
    /// The most lies of which every strategy was tried, if any were, beside those that the link
    /// already puts into mouths.
    pub exhausted: Option<u32>,
}

/// A run that breaks something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its link.
    pub run: Link,
    /// What it breaks.
    pub property: &'static str,
    /// How many lies it takes, those among them that the link already puts into a mouth.
    pub choices: u32,
}

impl Found {
    /// Replays a link and says what it breaks, with how many lies; nothing if it breaks nothing
    /// after all.
    fn verified<S: Scenario>(run: Link) -> Option<Found> {
        let mut branch = Branch::<S>::open(&run);
        branch.finish();
        if branch.ended().is_none_or(End::is_limit) {
            return None;
        }
        let asked = run.sheet().liars?.asked;
        let breaks = |one: &Finding| {
            asked.contains(&one.property) && matches!(one.verdict, Verdict::Violated { .. })
        };
        let broken = branch.findings().into_iter().find(breaks)?;
        let lie = |event: &&Event<S::Process>| match &event.what {
            What::Sent { said: Some(said), .. } | What::Withheld { said, .. } => said.is_lie(),
            _ => false,
        };
        let lies = branch.events().iter().filter(lie).count();
        let choices = u32::try_from(lies).unwrap_or(u32::MAX);
        Some(Found { property: broken.property, run, choices })
    }
}

impl Searched {
    /// The JSON object that tools outside read.
    #[must_use]
    pub fn json(&self) -> Value {
        let of = |value: fn(&Found) -> Value| self.found.as_ref().map_or(Value::Null, value);
        Value::object([
            ("link", Value::text(&self.link)),
            ("found", Value::Bool(self.found.is_some())),
            ("run", of(|found| Value::Text(found.run.to_string()))),
            ("property", of(|found| Value::text(found.property))),
            ("choices", of(|found| Value::Number(found.choices.into()))),
            ("tried", Value::Number(self.tried)),
            ("complete", Value::Bool(self.complete)),
        ])
    }
}
