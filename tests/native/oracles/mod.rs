//! Published and computed facts, each test named by the fact's id.

mod ben_or;
mod ben_or_returns;
mod byzantine;
mod chain;
mod doubled_letters;
mod eig;
mod hexagon;
mod knowledge;
mod pbft;
mod phase_king;
mod resilience;
mod senders;
mod signed;
mod tcp;
mod tcp_beside;
mod tcp_endings;
mod tcp_every;
mod tcp_figure_5;
mod tcp_linux;
mod tcp_numbers;
mod tcp_openings;
mod tcp_words;
mod triangle;
mod two_generals;

use at_dawn_core::catalogue;
use at_dawn_core::link::Link;
use at_dawn_core::odds::{Chance, Odds};

/// The link of a text that is known to be one.
pub fn link(text: &str) -> Link {
    text.parse().unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}

/// The exact odds of a link.
pub fn odds(text: &str) -> Odds {
    catalogue::ALL.odds(&link(text)).unwrap_or_else(|refusal| panic!("{text}: {refusal}"))
}

/// An exact chance, above and below the line.
pub fn ratio(above: u64, below: u64) -> Chance {
    Chance::new(above.into(), below.into())
}

/// A chance multiplied by itself so many times.
pub fn power(base: &Chance, exponent: u32) -> Chance {
    (0..exponent).fold(ratio(1, 1), |product, _| product * base)
}
