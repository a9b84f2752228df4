//! A replica in a view: three phases, then execution, in the order of the numbers.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use super::certificate::{NewView, ViewChange, is_proper, signers};
use super::message::Message;
use super::plan::{HIGH_WATER, Plan};
use super::process::Process;
use super::signed::{Key, Signed};
use super::slot::Slot;
use super::state::{Decision, Log, Mood, State};
use super::statement::{Order, Phase, Proposal, Reply, Request, Value};
use crate::engine::{Out, ProcessId, Tick, ahead};
use crate::shelf::Shelf;

/// A replica.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Replica {
    pub(super) plan: Plan,
    pub(super) key: Key,
    /// The view that it is in, or wants to be in.
    pub(super) view: u32,
    pub(super) changing: bool,
    /// Whether its timer runs.
    pub(super) timing: bool,
    /// How often it has repeated its wish for the view.
    pub(super) tries: u32,
    /// Whether it knows that messages are lost, or slower than anybody reckons with.
    pub(super) troubled: bool,
    /// Whether its timer for saying things again runs, and how often it has run down in this view.
    pub(super) insisting: bool,
    pub(super) insisted: u32,
    pub(super) requests: Shelf<u8, Signed<Request>>,
    /// By view and number.
    pub(super) slots: Shelf<(u32, u8), Slot>,
    /// Proposals of views that it is not in yet.
    pub(super) early: Vec<Proposal>,
    /// What is committed, by number, whether its turn has come or not.
    committed: Shelf<u8, Value>,
    pub(super) log: Log,
    /// The result of each request that it has executed.
    pub(super) replies: Shelf<u8, u8>,
    pub(super) changes: Shelf<u32, Shelf<ProcessId, Signed<ViewChange>>>,
    /// With what it opened the view, if it is its primary.
    pub(super) opened: Option<Signed<NewView>>,
    /// How many messages of each phase it wanted to send.
    sent: [u32; 7],
}

impl Replica {
    pub(super) fn new(plan: Plan, key: Key) -> Replica {
        Replica {
            plan,
            key,
            view: 0,
            changing: false,
            timing: false,
            tries: 0,
            troubled: false,
            insisting: false,
            insisted: 0,
            requests: Shelf::new(),
            slots: Shelf::new(),
            early: Vec::new(),
            committed: Shelf::new(),
            log: Log::new(),
            replies: Shelf::new(),
            changes: Shelf::new(),
            opened: None,
            sent: [0; 7],
        }
    }

    /// Who it is.
    #[must_use]
    pub const fn me(&self) -> ProcessId {
        self.key.owner()
    }

    /// Whether it follows the protocol.
    #[must_use]
    pub const fn is_honest(&self) -> bool {
        !self.plan.may_lie(self.me())
    }

    /// The view that it is in, or wants to be in.
    #[must_use]
    pub const fn view(&self) -> u32 {
        self.view
    }

    /// What it has executed.
    #[must_use]
    pub const fn log(&self) -> &Log {
        &self.log
    }

    /// How many messages of a phase it has sent, if it is honest.
    #[must_use]
    pub const fn sent(&self, phase: Phase) -> u32 {
        self.sent[phase as usize]
    }

    /// What is shown of it.
    #[must_use]
    pub fn state(&self) -> State {
        State { mood: self.mood(), view: self.view, log: self.log }
    }

    /// All but what never changes and what it counts.
    pub(super) fn essence<H: Hasher>(&self, now: Tick, essence: &mut H) {
        let Replica { plan, view, changing, timing, tries, troubled, insisting, insisted, .. } =
            self;
        (view, changing, timing, tries, troubled, insisting, insisted).hash(essence);
        let Replica { requests, slots, early, committed, log, replies, changes, opened, .. } = self;
        (requests, slots, early, committed, log, replies, changes, opened).hash(essence);
        ahead(plan.patience, now, essence);
    }

    fn mood(&self) -> Mood {
        if self.changing {
            return Mood::Changing;
        }
        let open = self.slots.within((self.view, self.log.next())..=(self.view, HIGH_WATER));
        let open = open.filter(|(_, slot)| slot.proposal.is_some());
        let mood = |(_, slot): (_, &Slot)| match slot.prepared {
            true => Mood::Prepared,
            false => Mood::PrePrepared,
        };
        match open.map(mood).max() {
            Some(mood) => mood,
            None if self.log.values().is_empty() || self.is_waiting() => Mood::Idle,
            None => Mood::Executed,
        }
    }

    pub(super) fn leads(&self) -> bool {
        self.plan.primary(self.view) == self.me()
    }

    /// Whether it knows of a request that it has not executed.
    pub(super) fn is_waiting(&self) -> bool {
        self.requests.keys().any(|number| !self.replies.has(number))
    }

    pub(super) fn send(&mut self, to: ProcessId, message: Message, out: &mut Out<Process>) {
        self.sent[message.phase() as usize] += 1;
        out.send(to, message);
    }

    pub(super) fn send_all(&mut self, message: &Message, out: &mut Out<Process>) {
        for other in self.plan.others(self.me()) {
            self.send(other, message.clone(), out);
        }
    }

    pub(super) fn receive(
        &mut self,
        now: Tick,
        from: ProcessId,
        message: Message,
        out: &mut Out<Process>,
    ) {
        match message {
            Message::Request(request, again) => self.asked(now, request, again, out),
            Message::PrePrepare(proposal, again) if proposal.order.by() == from => {
                let order = *proposal.order.statement();
                let slot = self.slots.get(&(order.view, order.seq));
                let known = slot.is_some_and(|slot| slot.proposal == Some(proposal));
                self.consider(now, proposal, out);
                if again && known {
                    self.help(now, from, order, out);
                }
            }
            Message::Vote(vote, again) if vote.by() == from => {
                self.hear(now, vote, out);
                if again {
                    self.help(now, from, *vote.statement(), out);
                }
            }
            Message::ViewChange(change, again) if change.by() == from => {
                self.wish(now, change, again, out);
            }
            Message::NewView(new) if new.by() == from => self.renew(now, &new, out),
            _ => {}
        }
    }

    /// What it holds of a number in a view.
    fn slot(&mut self, view: u32, seq: u8) -> &mut Slot {
        self.slots.get_or((view, seq), Slot::default)
    }

    /// A proposal has come: it is accepted if its number is still free in this view.
    pub(super) fn consider(&mut self, now: Tick, proposal: Proposal, out: &mut Out<Process>) {
        if !is_proper(&self.plan, &proposal, false) {
            return;
        }
        let Order { view, seq, .. } = *proposal.order.statement();
        if view > self.view || (view == self.view && self.changing) {
            if !self.early.contains(&proposal) {
                self.early.push(proposal);
            }
            return;
        }
        let taken = self.slots.get(&(view, seq)).is_some_and(|slot| slot.proposal.is_some());
        if view == self.view && !taken {
            self.accept(now, proposal, out);
            self.mind(now, out);
        }
    }

    /// Accepts a proposal and, as a backup, tells the others.
    pub(super) fn accept(&mut self, now: Tick, proposal: Proposal, out: &mut Out<Process>) {
        let Order { view, seq, .. } = *proposal.order.statement();
        if let Some(request) = proposal.request {
            self.requests.put(request.statement().number, request);
        }
        self.slot(view, seq).proposal = Some(proposal);
        if !self.leads() {
            self.vote(Phase::Prepare, &proposal, out);
        }
        self.advance(now, view, seq, out);
    }

    /// Votes for a proposal, before all and in its own book.
    pub(super) fn vote(&mut self, phase: Phase, proposal: &Proposal, out: &mut Out<Process>) {
        let order = *proposal.order.statement();
        let vote = self.key.sign(Order { phase, ..order });
        self.slot(order.view, order.seq).votes.put(vote, ());
        self.send_all(&Message::Vote(vote, false), out);
    }

    fn hear(&mut self, now: Tick, vote: Signed<Order>, out: &mut Out<Process>) {
        let Order { phase, view, seq, .. } = *vote.statement();
        let stray = match phase {
            Phase::Prepare => vote.by() == self.plan.primary(view),
            phase => phase != Phase::Commit,
        };
        if stray || view < self.view || !(1..=HIGH_WATER).contains(&seq) {
            return;
        }
        let slot = self.slot(view, seq);
        // A certificate does not get truer by more votes.
        let late = if phase == Phase::Prepare { slot.prepared } else { slot.committed };
        if !late && slot.votes.put(vote, ()) {
            self.advance(now, view, seq, out);
        }
    }

    /// Goes on with a number as far as the votes allow.
    pub(super) fn advance(&mut self, now: Tick, view: u32, seq: u8, out: &mut Out<Process>) {
        if view != self.view || self.changing {
            return;
        }
        let quorum = u32::from(self.plan.quorum);
        let slot = self.slot(view, seq);
        let Some(proposal) = slot.proposal else { return };
        if !slot.prepared && signers(slot.matching(Phase::Prepare).iter()) + 1 >= quorum {
            slot.prepared = true;
            self.vote(Phase::Commit, &proposal, out);
        }
        let slot = self.slot(view, seq);
        let enough = signers(slot.matching(Phase::Commit).iter()) >= quorum;
        if slot.prepared && !slot.committed && enough {
            slot.committed = true;
            self.committed.get_or(seq, || proposal.order.statement().value);
            self.execute(now, out);
        }
    }

    /// Executes whatever has its turn: no request twice, and no number before the one before it.
    fn execute(&mut self, now: Tick, out: &mut Out<Process>) {
        while let Some(value) = self.committed.get(&self.log.next()).copied() {
            let result = self.log.next();
            self.log.push(value);
            out.decide(Decision::First(value));
            if let Value::Request(number) = value
                && !self.replies.has(&number)
            {
                self.replies.put(number, result);
                self.reply(number, result, out);
            }
            // Another request has its own time.
            self.rest(out);
        }
        self.mind(now, out);
    }

    pub(super) fn reply(&mut self, request: u8, result: u8, out: &mut Out<Process>) {
        let reply = self.key.sign(Reply { view: self.view, request, result });
        self.send(self.plan.client(), Message::Reply(reply), out);
    }
}
