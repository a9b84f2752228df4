//! What the tests of At Dawn share: golden files and random links.

pub mod golden;
pub mod lot;
pub mod told;
