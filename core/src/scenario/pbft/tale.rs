//! The words of the replicas and their client.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::certificate::Certificate;
use super::message::Message;
use super::plan::Plan;
use super::process::Process;
use super::state::{Alarm, Decision, Mood, State};
use super::statement::{Proposal, Value};
use super::teller::Witness;
use super::traitor::{EMPTY, LETTERS, OTHER, STALE, WORDS};
use super::words::{Words, called, listed};
#[cfg(feature = "laboratory")]
use crate::engine::Event;
use crate::engine::{Name, ProcessId, Tick};
use crate::json;
use crate::scenario::{PlainTale, Teller};

impl PlainTale<Process> for Words {
    fn name(&self, process: usize) -> String {
        self.who(ProcessId(u8::try_from(process).unwrap_or(u8::MAX)))
    }

    fn message(&self, message: &Message) -> String {
        let phase = message.phase().word();
        match message {
            Message::Request(request, _) => {
                format!("{phase} {}", called(Value::Request(request.statement().number)))
            }
            Message::PrePrepare(proposal, _) => {
                let order = proposal.order.statement();
                format!("{phase} {} as {} in view {}", called(order.value), order.seq, order.view)
            }
            Message::Vote(vote, _) => {
                let order = vote.statement();
                format!("{phase} {} as {} in view {}", called(order.value), order.seq, order.view)
            }
            Message::Reply(reply) => {
                let reply = reply.statement();
                format!("{phase}: {} is {}", called(Value::Request(reply.request)), reply.result)
            }
            Message::ViewChange(change, _) => {
                let held = change.statement().certificates.iter();
                let held = listed(held.map(|one: &Certificate| &one.proposal));
                let held = held.unwrap_or_else(|| "nothing prepared".into());
                format!("{phase} to {}: {held}", change.statement().view)
            }
            Message::NewView(new) => {
                let again = listed(new.statement().proposals.iter());
                let again = again.unwrap_or_else(|| "nothing to propose again".into());
                format!("{phase} {}: {again}", new.statement().view)
            }
        }
    }

    fn state(&self, state: State) -> &'static str {
        match state.mood {
            Mood::Idle => "idle",
            Mood::PrePrepared => "pre-prepared",
            Mood::Prepared => "prepared",
            Mood::Executed => "executed",
            Mood::Changing => "changing view",
            Mood::Waiting => "waiting",
            Mood::Accepted => "accepted",
            Mood::GivenUp => "given up",
        }
    }

    fn decision(&self, decision: Decision) -> &'static str {
        match decision {
            Decision::First(value) => called(value),
            Decision::Accepted => "accepted",
            Decision::GivenUp => "given up",
        }
    }

    fn timer(&self, timer: Alarm) -> &'static str {
        match timer {
            Alarm::Again => "ask again",
            Alarm::Propose => "propose",
            Alarm::Change => "view timeout",
            Alarm::Speak => "speak",
            Alarm::Insist => "say again",
        }
    }

    fn moment(&self, tick: Tick) -> String {
        tick.to_string()
    }

    fn clock(&self, tick: Tick) -> String {
        format!("tick {tick}")
    }

    fn teller(&self) -> Box<dyn Teller<Process> + '_> {
        Box::new(Witness::new(*self))
    }

    fn opening(&self) -> String {
        let Plan { n, f, quorum, traitors, .. } = self.plan;
        let liars = (0..n).map(ProcessId).filter(|one| self.plan.may_lie(*one));
        let liars: Vec<String> = liars.map(|one| one.0.to_string()).collect();
        let liars = liars.join(", ");
        let liars = match traitors.count_ones() {
            0 => "Nobody lies.".to_string(),
            1 => format!("Replica {liars} may lie."),
            _ => format!("Replicas {liars} may lie."),
        };
        format!(
            "{n} replicas are set up for {f} that may lie: {quorum} stand behind a certificate, \
             and the client believes {} who say the same. {liars}\n{}",
            u32::from(f) + 1,
            self.overlap()
        )
    }

    fn row(&self, outcome: usize) -> &'static str {
        match outcome {
            0 => "The client knows what came of every request, and honest replicas agree.",
            1 => "The client does not learn what came of every request; nobody honest differs.",
            2 => "The client believes what no honest replica has done.",
            _ => "Honest replicas execute different requests under one number.",
        }
    }

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

    fn unsayable(&self, name: Name, word: usize) -> Option<String> {
        let who = self.who(name.from);
        Some(match u8::try_from(word).unwrap_or(u8::MAX) {
            letter if letter < LETTERS => format!(
                "Nobody has asked for {letter}, or {who} has not got it and cannot propose it, \
                 because only the client can sign it; or this is not about one request.",
                letter = WORDS[usize::from(letter)]
            ),
            OTHER => {
                "It is neither a vote nor a reply; a proposal needs a request that the client \
                      has signed."
                    .into()
            }
            EMPTY | STALE => format!(
                "Here {who} has nothing to leave out: it can show only certificates that it has \
                 really got, and cannot take away those that others have signed."
            ),
            // The words of other kinds of messages are not worth a mention.
            _ => return None,
        })
    }

    #[cfg(feature = "laboratory")]
    fn counts(&self, events: &[Event<Process>]) -> Vec<(&'static str, json::Value)> {
        super::counts::counts(events)
    }
}
