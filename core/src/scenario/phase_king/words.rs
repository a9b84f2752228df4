//! What the tale and its teller have in common: the council of which they speak.

use super::Council;
use crate::scenario::consensus::Demands;

/// The words for one council.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) council: Council,
    pub(super) demands: Demands,
    pub(super) traitors: u64,
}

impl Words {
    pub(super) const fn is_traitor(self, process: u8) -> bool {
        self.traitors & 1 << process != 0
    }
}
