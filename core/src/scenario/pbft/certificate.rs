//! Certificates: what proves that others can have prepared nothing else, and what a new view
//! makes of them.

use alloc::vec::Vec;

use super::plan::{HIGH_WATER, Plan};
use super::signed::{Key, Signed};
use super::statement::{Order, Phase, Proposal, Request, Value, Votes, fold_all};
use crate::engine::{Digest, Fold, ProcessId};

/// A prepared certificate: the pre-prepare of a view and the matching prepares of 2f backups.
///
/// In one view there cannot be two for one number that contradict each other: behind each stand
/// 2f + 1 replicas, two such quorums share an honest one, and that one prepares once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Certificate {
    /// The pre-prepare.
    pub proposal: Proposal,
    /// The prepares.
    pub prepares: Votes,
}

/// A wish for another view, with everything that its sender has prepared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViewChange {
    /// The view that is wished for.
    pub view: u32,
    /// For each number the certificate of the highest view.
    pub certificates: Vec<Certificate>,
}

/// Another view, with a quorum of wishes for it and what follows from them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewView {
    /// The view.
    pub view: u32,
    /// Who wished for it.
    pub changes: Vec<Signed<ViewChange>>,
    /// What has to be proposed again.
    pub proposals: Vec<Proposal>,
}

/// How many different replicas are among the signers.
pub fn signers<'a, T: 'a>(statements: impl Iterator<Item = &'a Signed<T>>) -> u32 {
    statements.fold(0_u64, |set, one| set | 1 << one.by().0).count_ones()
}

/// Whether a proposal is the primary's, in bounds, and about what the client really asked for.
/// Only a new view may propose nothing.
pub fn is_proper(plan: &Plan, proposal: &Proposal, renewed: bool) -> bool {
    let order = proposal.order.statement();
    let asked = match (order.value, &proposal.request) {
        (Value::Request(number), Some(request)) => {
            request.by() == plan.client() && request.statement().number == number
        }
        (Value::Null, None) => renewed,
        _ => false,
    };
    order.phase == Phase::PrePrepare
        && proposal.order.by() == plan.primary(order.view)
        && (1..=HIGH_WATER).contains(&order.seq)
        && asked
}

impl Certificate {
    /// Whether it proves what it is to prove.
    #[must_use]
    pub fn holds(&self, plan: &Plan) -> bool {
        let order = *self.proposal.order.statement();
        let wanted = Order { phase: Phase::Prepare, ..order };
        let primary = plan.primary(order.view);
        let matches = |vote: &Signed<Order>| *vote.statement() == wanted && vote.by() != primary;
        // In a later view nothing may have been proposed as well: it filled a gap.
        is_proper(plan, &self.proposal, order.view > 0)
            && self.prepares.iter().all(matches)
            && signers(self.prepares.iter()) + 1 >= u32::from(plan.quorum)
    }
}

impl ViewChange {
    /// Whether all its certificates hold, are of earlier views, and there is one for a number.
    #[must_use]
    pub fn holds(&self, plan: &Plan) -> bool {
        let seq = |one: &Certificate| one.proposal.order.statement().seq;
        let earlier = |one: &Certificate| one.proposal.order.statement().view < self.view;
        self.certificates.iter().all(|one| earlier(one) && one.holds(plan))
            && self.certificates.is_sorted_by(|one, next| seq(one) < seq(next))
    }
}

impl NewView {
    /// Whether a quorum wished for it and its proposals are those that follow.
    #[must_use]
    pub fn holds(&self, plan: &Plan, by: ProcessId) -> bool {
        let wished = |change: &Signed<ViewChange>| {
            change.statement().view == self.view && change.statement().holds(plan)
        };
        let follows = renewed(&self.changes);
        let kept = |(proposal, (value, _)): (&Proposal, &(Value, Option<Signed<Request>>))| {
            let order = proposal.order.statement();
            order.value == *value && order.view == self.view && is_proper(plan, proposal, true)
        };
        let in_order = self.proposals.iter().map(|one| one.order.statement().seq);
        by == plan.primary(self.view)
            && self.changes.iter().all(wished)
            && signers(self.changes.iter()) >= u32::from(plan.quorum)
            && self.proposals.len() == follows.len()
            && in_order.eq((1..=HIGH_WATER).take(follows.len()))
            && self.proposals.iter().zip(&follows).all(kept)
    }

    /// Whether a proposal only fills a gap: none of the wishes shows a certificate for its number.
    #[must_use]
    pub fn fills(&self, proposal: &Proposal) -> bool {
        let seq = |one: &Proposal| one.order.statement().seq;
        let mut shown = self.changes.iter().flat_map(|change| &change.statement().certificates);
        !shown.any(|one| seq(&one.proposal) == seq(proposal))
    }

    /// The new view that follows from a quorum of wishes.
    #[must_use]
    pub fn of(view: u32, changes: Vec<Signed<ViewChange>>, key: &Key) -> NewView {
        let follows = renewed(&changes);
        let proposals = (1..).zip(follows).map(|(seq, (value, request))| {
            let order = key.sign(Order { phase: Phase::PrePrepare, view, seq, value });
            Proposal { order, request }
        });
        NewView { view, proposals: proposals.collect(), changes }
    }
}

/// What a new view has to propose again: for each number up to the last with a certificate, what
/// the certificate of the highest view is for; nothing where there is none.
fn renewed(changes: &[Signed<ViewChange>]) -> Vec<(Value, Option<Signed<Request>>)> {
    let certificates = || changes.iter().flat_map(|change| &change.statement().certificates);
    let seq = |one: &Certificate| one.proposal.order.statement().seq;
    let last = certificates().map(seq).max().unwrap_or(0);
    let highest = |number: u8| {
        let of_number = certificates().filter(|one| seq(one) == number);
        let best = of_number.max_by_key(|one| one.proposal.order.statement().view);
        best.map_or((Value::Null, None), |one| {
            (one.proposal.order.statement().value, one.proposal.request)
        })
    };
    (1..=last).map(highest).collect()
}

impl Fold for Certificate {
    fn fold(&self, digest: &mut Digest) {
        self.proposal.fold(digest);
        fold_all(&self.prepares, digest);
    }
}

impl Fold for ViewChange {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.view));
        fold_all(&self.certificates, digest);
    }
}

impl Fold for NewView {
    fn fold(&self, digest: &mut Digest) {
        digest.number(u64::from(self.view));
        fold_all(&self.changes, digest);
        fold_all(&self.proposals, digest);
    }
}
