//! The strongest traitor: the fewest lies that break something, or that there are none.
//!
//! A strategy is a set of lies: everything else that traitors say is what they would honestly
//! say, given what they heard. The ladder tries every strategy of no lie, of one, of two
//! and so on, so that the first that breaks something has the fewest lies; where that takes too
//! long, guesses that are likely to break something give one that does, made as small as taking
//! lies back makes it.

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
        if branch.ended() != Some(End::Quiescent) {
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
