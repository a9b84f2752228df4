//! Processes that move in step: in each round everybody writes, and then everybody reads all
//! that was written to it.
//!
//! [`InStep`] plays them in a [`World`](crate::engine::World) like any other protocol. A process
//! knows the others by their seats at its table; who sits in a seat is the world's affair, so the
//! same process can sit at a table of three or in a ring of six.

mod play;

use core::fmt::Debug;
use core::hash::Hash;

pub use play::{InStep, Part, RoundEnd, Spoken, Table};

use crate::engine::{Fold, Liberty};

/// A deterministic process of a protocol of rounds.
pub trait Lockstep: Clone + Eq + Hash + Debug {
    /// What is written.
    type Letter: Copy + Ord + Hash + Debug + Fold;

    /// What it was told before anything happened.
    fn input(&self) -> bool;

    /// How many rounds there are.
    fn rounds(&self) -> u32;

    /// What it writes in a round, counted from 0, to whoever sits in a seat; nothing is allowed.
    fn write(&self, round: u32, to: u8) -> Option<Self::Letter>;

    /// It reads all that reached it in a round: the seats and what they wrote, in the order of
    /// the seats.
    fn read(&mut self, round: u32, heard: &[(u8, Self::Letter)]);

    /// What it decides, once the last round is read.
    fn decision(&self) -> bool;

    /// What is shown of it once it has read so many rounds: their number, unless it says otherwise.
    fn shown(&self, read: u32) -> u32 {
        read
    }

    /// What it may say in a round to whoever sits in a seat, in place of what it would honestly
    /// write, if it may lie.
    fn liberty(&self, _round: u32, _to: u8, _honest: Option<Self::Letter>) -> Option<Liberty> {
        None
    }

    /// What it writes to say a word that is not the honest one; none is silence.
    fn utter(&self, _round: u32, _word: u8) -> Option<Self::Letter> {
        None
    }
}
