//! How often things go which way: exactly, and by throwing dice.

mod count;
mod exact;
mod mass;
mod sample;
mod scales;

pub use count::{Chance, Odds, Tallied, decimal};
pub use exact::exact;
pub use num_bigint::BigUint;
pub use sample::{Interval, Sample, sample};
