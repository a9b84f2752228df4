//! For whom the tale and its teller speak.

use super::Habits;
use crate::engine::Tick;

/// The words for one pair of sides.
#[derive(Clone, Debug)]
pub struct Words {
    pub(super) habits: [Habits; 2],
    pub(super) stale: Option<(u32, Tick)>,
}
