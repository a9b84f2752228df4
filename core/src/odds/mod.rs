//! How often things go which way: exactly, and by throwing dice.
//!
//! # How it is counted
//!
//! All worlds after so many steps are held at once, each with the number of runs that lead to it
//! and their chance; equal worlds are merged. The count is of every sequence of decisions of the
//! enemy, the work is that of the different worlds: a hundred confirmations are 2¹⁰⁰+1 runs and
//! are counted in milliseconds. `Every` enumerates the options of one step there, and of whole
//! runs in `knowledge::every_run`; a property test holds the two against each other.
//!
//! A world weighs what it holds: what goes into its hash is counted on the way, and the room of
//! its entries added, which comes within a tenth or so of what a process takes. Beyond 220 MB
//! together, or beyond so many worlds or so much work, counting refuses. A large world's steps
//! count as more work, because copying it is what takes the time.

mod count;
mod exact;
mod mass;
mod sample;
mod scales;

pub use count::{Chance, Odds, Tallied, decimal};
pub use exact::exact;
pub use num_bigint::BigUint;
pub use sample::{Interval, Sample, sample};
