//! Who was down has missed what the others said, and nobody says it again. So it asks, and those
//! who have decided, or do so later, answer. As long as no more were down or lie than the others
//! reckon with, these come to a decision without it, so that there is somebody to answer.

use super::echo::{Echo, Round};
use super::voter::Voter;
use crate::engine::{Out, ProcessId};

impl Voter {
    /// Who has not decided and has been down asks the others.
    pub(super) fn ask(&mut self, out: &mut Out<Voter>) {
        if self.decided.is_none() && !self.is_done() {
            self.answers.get_or_insert_default();
            let question = Echo { phase: self.phase, round: Round::Question, value: None };
            self.send_all(question, out);
        }
    }

    /// Answers, now or as soon as there is something to answer.
    pub(super) fn asked(&mut self, from: u8, out: &mut Out<Voter>) {
        if self.decided.is_some() {
            self.answer(from, out);
        } else {
            self.askers |= 1 << from;
            // Whoever may lie can answer all the same.
            out.silence(ProcessId(from));
        }
    }

    pub(super) fn answer(&self, to: u8, out: &mut Out<Voter>) {
        if let Some((phase, value)) = self.decided {
            let answer = Echo { phase, round: Round::Answer, value: Some(value) };
            out.send(ProcessId(to), answer);
        }
    }

    /// Decides what so many have decided that one of them at least is honest.
    pub(super) fn told(&mut self, from: u8, answer: Echo, out: &mut Out<Voter>) {
        let open = self.decided.is_none() && !self.is_done();
        let (Some(answers), Some(value), true) = (&mut self.answers, answer.value, open) else {
            return;
        };
        answers.take(from, answer.phase, value);
        if let Some(phase) = answers.agree(value, self.rules.sway()) {
            self.value = value;
            self.heard.clear();
            // They have come through without it: there is nobody left to help.
            self.phase = phase.saturating_add(2);
            self.settle(phase, value, out);
        }
    }
}
