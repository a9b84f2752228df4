//! What a traitor may say where an honest replica would say nothing.
//!
//! At any moment at which something has reached it a traitor may send each of the others one
//! message more: vote without a proposal or a certificate, vote or propose twice, wish for another
//! view alone, open its view late or on other wishes. It speaks of the view that it is in and of the
//! number that it would execute next.

use alloc::vec::Vec;

use super::certificate::{NewView, ViewChange};
use super::message::Message;
use super::plan::HIGH_WATER;
use super::process::Process;
use super::replica::Replica;
use super::state::Alarm;
use super::statement::{Order, PHASES, Phase, Proposal, Value};
use super::traitor::{FULL, LETTERS, SILENT, WORDS};
use crate::engine::{Liberty, Out, Vocabulary};

/// The words for pre-prepares, then prepares, then commits, begin here: a letter each.
const FIRST: u8 = SILENT + 1;
/// A wish for the next view.
const CHANGE: u8 = FIRST + 3 * LETTERS;
/// Its new view, on those wishes that show least.
const HIDING: u8 = CHANGE + 1;

impl Replica {
    /// Has a traitor speak out of turn, once all that arrives at this moment has.
    pub(super) fn plot(&self, out: &mut Out<Process>) {
        if self.plan.out_of_turn && !self.is_honest() {
            out.set(Alarm::Speak, 0);
        }
    }

    /// The place for one message out of turn to each of the others.
    pub(super) fn speak_up(&self, out: &mut Out<Process>) {
        self.plan.others(self.me()).for_each(|other| out.silence(other));
    }

    /// What it may say there; honestly it would say nothing.
    pub(super) fn out_of_turn(&self) -> Liberty {
        let words = (0..).take(WORDS.len()).filter(|word| self.unasked(*word).is_some());
        Liberty { words: words.fold(Vocabulary::of(&[SILENT]), Vocabulary::with), honest: SILENT }
    }

    /// What it sends to say a word there, if it can be made of what it holds.
    pub(super) fn unasked(&self, word: u8) -> Option<Message> {
        match word {
            FIRST..CHANGE => {
                let place = word - FIRST;
                self.statement(PHASES[usize::from(1 + place / LETTERS)], place % LETTERS)
            }
            CHANGE => {
                let view = self.view.saturating_add(1);
                let certificates = self.certificates(true, view);
                Some(Message::ViewChange(self.key.sign(ViewChange { view, certificates }), false))
            }
            FULL => self.opened.clone().map(Message::NewView),
            HIDING => self.hiding(),
            _ => None,
        }
    }

    fn statement(&self, phase: Phase, letter: u8) -> Option<Message> {
        let (seq, value) = (self.log.next().min(HIGH_WATER), Value::Request(letter));
        let order = self.key.sign(Order { phase, view: self.view, seq, value });
        match (phase, self.leads()) {
            (Phase::PrePrepare, true) => {
                let request = Some(*self.requests.get(&letter)?);
                Some(Message::PrePrepare(Proposal { order, request }, false))
            }
            // Nobody takes a proposal from a backup, or a prepare from the primary.
            (Phase::PrePrepare, false) | (Phase::Prepare, true) => None,
            _ => (letter < self.plan.requests).then_some(Message::Vote(order, false)),
        }
    }

    /// The new view that follows from the quorum of wishes that shows the fewest certificates, as
    /// if it had none itself.
    fn hiding(&self) -> Option<Message> {
        let (view, quorum) = (self.view, usize::from(self.plan.quorum));
        let wishes = self.changes.get(&view).filter(|all| self.leads() && all.len() >= quorum)?;
        let all: Vec<_> = wishes.values().cloned().collect();
        let mut rest = self.without_own(&NewView::of(view, all, &self.key)).changes;
        let mut least = Vec::new();
        while least.len() < quorum {
            // Few are picked one by one: to sort them would take kilobytes of a figure.
            let shown = |one: &usize| rest[*one].statement().certificates.len();
            least.push(rest.remove((0..rest.len()).min_by_key(shown)?));
        }
        Some(Message::NewView(self.key.sign(NewView::of(view, least, &self.key))))
    }
}
