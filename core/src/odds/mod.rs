//! How often things go which way, exactly.
//!
//! # How it is counted
//!
//! The count is of every sequence of decisions of the enemy, the work is that of the different
//! *situations* that these lead to. A situation is the [essence](crate::engine::World::essence) of a
//! world: what can still matter, and neither how many steps led there nor how many messages. Worlds
//! with one essence have one future, so that each is played on once only (`situations`): a hundred
//! confirmations are 2¹⁰⁰+1 runs and are counted in milliseconds. What a census sums up on the way is
//! told by the steps between situations and not by these. Then certainty flows along these steps and
//! is summed up at the ends (`flow`). Where one can come by the same situations again and again without
//! an end, that is a system of linear equations, solved in exact fractions (`cycle`).
//!
//! A test plays every run of small links, merging nothing, and holds the odds against them; another holds
//! the futures of worlds with one essence against each other.
//!
//! A world weighs what it holds: what goes into its essence is counted on the way, and the room of
//! its entries added, which comes within a tenth or so of what a process takes. Beyond 220 MB
//! together, or beyond so many situations or so much work, counting refuses. A large world's steps
//! count as more work, because copying it is what takes the time.

mod components;
mod count;
mod cycle;
mod exact;
mod flow;
mod mass;
mod progress;
mod scales;
mod situations;

pub use count::{Chance, FIELDS, Odds, Tallied, decimal};
pub use exact::exact;
pub use num_bigint::BigUint;
pub use progress::Progress;
