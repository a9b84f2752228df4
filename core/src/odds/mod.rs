//! How often things go which way: exactly, with the feature `odds`, and by throwing dice.

#[cfg(feature = "odds")]
mod count;
#[cfg(feature = "odds")]
mod exact;
#[cfg(feature = "odds")]
mod mass;
mod sample;

#[cfg(feature = "odds")]
pub use count::{Chance, Odds, Tallied, decimal};
#[cfg(feature = "odds")]
pub use exact::exact;
#[cfg(feature = "odds")]
pub use num_bigint::BigUint;
pub use sample::{Interval, Sample, sample};
