//! How often things go which way: exactly, and by throwing dice.

mod count;
mod exact;
mod mass;
mod sample;

pub use count::{Chance, Odds, Tallied};
pub use exact::exact;
pub use sample::{Interval, Sample, sample};
