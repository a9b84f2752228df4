//! How far counting is.

#[allow(unused_imports, reason = "the documentation names them")]
use crate::limits::{MAX_HELD_BYTES, MAX_SITUATIONS, MAX_WORK};

/// How far counting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many situations were found so far, of at most [`MAX_SITUATIONS`].
    pub found: usize,
    /// Of how many of them it is known how they go on.
    pub followed: usize,
    /// Of how many it is known how likely they are: none before all are found and followed.
    pub settled: usize,
    /// How much was done, of at most [`MAX_WORK`].
    pub work: u64,
    /// What is held weighs about so many bytes, at most [`MAX_HELD_BYTES`].
    pub held: u64,
}
