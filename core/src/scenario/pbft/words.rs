//! Of which plan the tale and its teller speak.

use super::plan::Plan;

/// The words for one plan.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) plan: Plan,
}
