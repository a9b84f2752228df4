//! What a replica holds of one sequence number.

use alloc::vec::Vec;

use super::certificate::Certificate;
use super::signed::Signed;
use super::statement::{Order, Phase, Proposal, Votes};
use crate::engine::ProcessId;
use crate::shelf::Shelf;

/// What a replica holds of one number in one view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Slot {
    pub(super) proposal: Option<Proposal>,
    /// Prepares and commits, as long as more of them are of use.
    pub(super) votes: Shelf<Signed<Order>, ()>,
    pub(super) prepared: bool,
    pub(super) committed: bool,
}

impl Slot {
    /// The votes of a phase that match the proposal.
    pub(super) fn matching(&self, phase: Phase) -> Votes {
        let Some(proposal) = &self.proposal else { return Vec::new() };
        let wanted = Order { phase, ..*proposal.order.statement() };
        self.votes.keys().filter(|vote| *vote.statement() == wanted).copied().collect()
    }

    /// Whether somebody has voted here.
    pub(super) fn has_heard(&self, process: ProcessId) -> bool {
        self.votes.keys().any(|vote| vote.by() == process)
    }

    /// Whether somebody tells of its certificate for the proposal.
    pub(super) fn has_certified(&self, process: ProcessId) -> bool {
        self.matching(Phase::Commit).iter().any(|vote| vote.by() == process)
    }

    /// The prepared certificate, if it holds one.
    pub(super) fn certificate(&self) -> Option<Certificate> {
        let proposal = self.proposal.filter(|_| self.prepared)?;
        Some(Certificate { proposal, prepares: self.matching(Phase::Prepare) })
    }
}
