//! # At Dawn
//!
//! A laboratory of agreement over channels that cannot be trusted.
//!
//! **A run is a protocol and an enemy.** Whether a messenger arrives, when, or twice; who goes
//! down, and when: everything that the protocol does not determine is one [`engine::Choice`],
//! put to one [`engine::Enemy`]. So the same protocol code is played (by [`enemy::Dice`]), bent
//! by a reader (by [`enemy::Script`]) and exhausted (by [`enemy::Every`]).
//!
//! ## The stepping contract
//!
//! 1. A [`engine::World`] is made of processes and a law. Nothing has happened in it.
//! 2. [`engine::World::step`] takes exactly one entry from the queue, the earliest, lets it
//!    happen, puts what is open to the enemy and tells the recorder. It is the only place where
//!    a run changes.
//! 3. It returns `false` when there is nothing left to do, and [`engine::World::end`] says why.
//!
//! Between two steps a world is a value: a clone is a checkpoint, `==` is the replay test.
//!
//! ```
//! use at_dawn_core::engine::World;
//! use at_dawn_core::link::Link;
//! use at_dawn_core::scenario::{Scenario, two_generals::TwoGenerals};
//!
//! // Three messages; the enemy captures A's second messenger.
//! let link: Link = "two-generals?messages=3&lose=a2".parse()?;
//! let scenario = TwoGenerals::settle(&link);
//! let mut world = scenario.world();
//! let mut enemy = link.enemy();
//! let mut events = Vec::new();
//!
//! while world.step(&mut enemy, &mut events) {}
//!
//! assert_eq!(world.messages_sent(), 3);
//! assert_eq!(scenario.outcomes()[scenario.outcome(&world)], "only-a");
//! # Ok::<(), at_dawn_core::link::Refusal>(())
//! ```
//!
//! Whoever only wants to open a link and look at the run takes [`catalogue::ALL`].
#![no_std]

extern crate alloc;

pub mod branch;
pub mod catalogue;
pub mod enemy;
pub mod engine;
pub mod json;
pub mod knowledge;
pub mod limits;
pub mod link;
#[cfg(feature = "odds")]
pub mod odds;
pub mod phrase;
mod ratio;
pub mod report;
pub mod rounds;
#[cfg(any(feature = "laboratory", feature = "odds"))]
pub mod sample;
pub mod scenario;
pub mod search;
mod shelf;
pub mod timeline;

pub use ratio::Ratio;
