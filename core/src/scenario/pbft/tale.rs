//! What there is to say of the replicas and their client.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::message::Message;
use super::phrases::{called, content, says};
use super::plan::Plan;
use super::process::Process;
use super::state::{Alarm, Decision, Mood, State};
#[cfg(feature = "laboratory")]
use super::statement::{Proposal, Value};
use super::teller;
use super::traitor::{EMPTY, LETTERS, OTHER, STALE, WORDS};
use super::words::Words;
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId};
#[cfg(feature = "laboratory")]
use crate::json;
use crate::phrase::{Arg, Phrase};
use crate::scenario::{Tale, Teller};

impl Words {
    /// What any two quorums have in common.
    fn overlap(&self) -> Phrase {
        let plan = &self.plan;
        let (replicas, quorum) = (u64::from(plan.n), u64::from(plan.quorum));
        let shared = (2 * quorum).saturating_sub(replicas);
        if plan.is_sound() {
            says::quorums_are_sound(quorum, replicas, shared)
        } else if shared == 0 {
            says::quorums_may_be_apart(quorum, replicas)
        } else {
            let liars = u64::from(plan.traitors.count_ones());
            says::quorums_may_be_fooled(quorum, replicas, shared, liars)
        }
    }
}

impl Tale<Process> for Words {
    fn who(&self, process: usize) -> Phrase {
        if process == self.plan.client().index() {
            says::client()
        } else {
            says::replica(process as u64)
        }
    }

    fn message(&self, message: &Message) -> Phrase {
        content(message)
    }

    fn state(&self, state: State) -> &'static str {
        match state.mood {
            Mood::Idle => "idle",
            Mood::PrePrepared => "pre-prepared",
            Mood::Prepared => "prepared",
            Mood::Executed => "executed",
            Mood::Changing => "changing-view",
            Mood::Waiting => "waiting",
            Mood::Accepted => "accepted",
            Mood::GivenUp => "given-up",
        }
    }

    fn done(&self, state: State) -> Vec<&'static str> {
        state.log.values().iter().map(|value| called(*value)).collect()
    }

    fn decision(&self, decision: Decision) -> &'static str {
        match decision {
            Decision::First(value) => called(value),
            Decision::Accepted => "accepted",
            Decision::GivenUp => "given-up",
        }
    }

    fn timer(&self, timer: Alarm) -> &'static str {
        match timer {
            Alarm::Again => "ask-again",
            Alarm::Propose => "propose",
            Alarm::Change => "view-timeout",
            Alarm::Speak => "speak",
            Alarm::Insist => "say-again",
        }
    }

    fn teller(&self) -> Box<dyn Teller<Process> + '_> {
        Box::new(teller::Teller::new(*self))
    }

    fn opening(&self) -> Vec<Phrase> {
        let Plan { n, f, quorum, .. } = self.plan;
        let liars = (0..n).map(ProcessId).filter(|one| self.plan.may_lie(*one));
        let liars = liars.map(|one| Arg::Number(one.0.into())).collect();
        let replies = u64::from(f) + 1;
        let sizes = says::sizes(n.into(), f.into(), quorum.into(), replies, liars);
        alloc::vec![sizes, self.overlap()]
    }

    fn row(&self, outcome: usize) -> Phrase {
        match outcome {
            0 => says::outcome_accepted(),
            1 => says::outcome_stalled(),
            2 => says::outcome_fooled(),
            _ => says::outcome_split(),
        }
    }

    #[cfg(feature = "laboratory")]
    fn details(&self, message: &Message) -> Vec<(&'static str, json::Value)> {
        let number = |number: u64| json::Value::Number(number);
        let (seq, value) = match message {
            Message::Request(request, _) => (None, Value::Request(request.statement().number)),
            Message::PrePrepare(Proposal { order, .. }, _) | Message::Vote(order, _) => {
                (Some(order.statement().seq), order.statement().value)
            }
            Message::Reply(reply) => {
                (Some(reply.statement().result), Value::Request(reply.statement().request))
            }
            Message::ViewChange(..) | Message::NewView(_) => (None, Value::Null),
        };
        let held: Vec<(&Proposal, bool)> = match message {
            Message::ViewChange(change, _) => {
                change.statement().certificates.iter().map(|one| (&one.proposal, false)).collect()
            }
            Message::NewView(new) => {
                let new = new.statement();
                new.proposals.iter().map(|one| (one, new.fills(one))).collect()
            }
            _ => Vec::new(),
        };
        let phase = message.phase();
        let view = message.view().map_or(json::Value::Null, |view| number(view.into()));
        let mut details = alloc::vec![
            ("phase", json::Value::text(phase.word())),
            ("round", number(phase as u64 + 1)),
            ("view", view),
        ];
        if matches!(message, Message::ViewChange(..) | Message::NewView(_)) {
            let one = |(proposal, fills): &(&Proposal, bool)| {
                let order = proposal.order.statement();
                let seq = ("seq", number(order.seq.into()));
                let value = ("value", json::Value::text(called(order.value)));
                match fills {
                    true => json::Value::object([seq, value, ("gap", json::Value::Bool(true))]),
                    false => json::Value::object([seq, value]),
                }
            };
            details.push(("carries", json::Value::List(held.iter().map(one).collect())));
        } else {
            let seq = seq.map_or(json::Value::Null, |seq| number(seq.into()));
            details.extend([("seq", seq), ("value", json::Value::text(called(value)))]);
        }
        details
    }

    fn unsayable(&self, name: Name, word: usize) -> Option<Phrase> {
        Some(match u8::try_from(word).unwrap_or(u8::MAX) {
            letter if letter < LETTERS => {
                says::cannot_say_request(WORDS[usize::from(letter)], name.from)
            }
            OTHER => says::cannot_say_other(),
            EMPTY | STALE => says::cannot_leave_out(name.from),
            // The words of other kinds of messages are not worth a mention.
            _ => return None,
        })
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<Process>]) -> Vec<(&'static str, json::Value)> {
        super::counts::counts(events)
    }
}
