//! What one process was told, and what it made of it.

use alloc::vec::Vec;

/// One node of the tree of what a process was told, for whoever opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// On whose word: who said it first comes first. The nodes below have this path and one more.
    pub path: Vec<u8>,
    /// What it was told on this path, if anything.
    pub told: Option<&'static str>,
    /// What it makes of this path and all below; nothing while more may come.
    pub value: Option<&'static str>,
    /// How it came to that, in a word of the scenario's.
    pub how: &'static str,
    /// How many of what it compared were for what.
    pub votes: Option<[(&'static str, u32); 2]>,
}
