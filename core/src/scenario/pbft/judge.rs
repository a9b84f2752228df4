//! Agreement, validity, honest replies and termination.

use alloc::vec::Vec;

use super::message::Message;
use super::plan::Plan;
use super::process::Process;
use super::state::{Log, Mood};
use super::statement::Value;
use crate::engine::{self, End, Event, Finding, Recorder, Tick, Verdict, What};
use crate::shelf::Shelf;

/// How a run came out. A run in which honest replicas differ is `split` whatever else it is; one
/// in which the client believes what no honest replica did is `fooled`. There is no row for
/// requests that nobody made: they would have to be signed by the client.
pub const OUTCOMES: [&str; 4] = ["accepted", "stalled", "fooled", "split"];

/// The properties that traitors may break.
pub(super) const ASKED: [&str; 3] = ["agreement", "validity", "replies"];

/// Watches the replicas and the client.
///
/// * Agreement: no two honest replicas execute different things under one number.
/// * Validity: an honest replica executes only what the client has asked for. No liar can break
///   this, however many there are: a request takes the client's signature. It is judged all the
///   same, so that a mistake in the protocol's checks would be seen.
/// * Replies: whatever the client believes, some honest replica tells it as well, if only later.
/// * Termination: the client knows what came of every request. Nothing is asked where it made none.
#[derive(Clone, Debug)]
pub struct Judge {
    plan: Plan,
    logs: Vec<Log>,
    told: Shelf<(u8, u8), ()>,
    /// What the client has heard, by whom, and what it believes of each request.
    heard: Shelf<(u8, u8, u8), ()>,
    believed: Vec<(u8, u8, Tick)>,
    split: Option<Tick>,
    invalid: Option<Tick>,
    /// Whether the client has asked for anything.
    asked: bool,
    /// When the client gave up.
    over: Option<Tick>,
    done: bool,
    now: Tick,
}

/// Whether two lists have something different in one place.
#[must_use]
pub fn differ(one: &Log, other: &Log) -> bool {
    one.values().iter().zip(other.values()).any(|(one, other)| one != other)
}

impl Judge {
    /// A judge who has seen nothing yet.
    #[must_use]
    pub fn new(plan: Plan) -> Judge {
        Judge {
            plan,
            logs: alloc::vec![Log::new(); usize::from(plan.n)],
            told: Shelf::new(),
            heard: Shelf::new(),
            believed: Vec::new(),
            split: None,
            invalid: None,
            asked: false,
            over: None,
            done: plan.requests == 0,
            now: Tick(0),
        }
    }

    fn executed(&mut self, replica: usize, log: Log, now: Tick) {
        let asked = |value: &Value| match value {
            Value::Request(number) => *number < self.plan.requests,
            Value::Null => true,
            Value::Other => false,
        };
        if !log.values().iter().all(asked) {
            self.invalid = self.invalid.or(Some(now));
        }
        self.logs[replica] = log;
        // Those of traitors stay empty, and nothing differs from an empty one.
        if self.logs.iter().any(|other| differ(other, &log)) {
            self.split = self.split.or(Some(now));
        }
    }

    /// The client has got a reply: with f + 1 that match it believes them.
    fn replied(&mut self, from: u8, request: u8, result: u8, now: Tick) {
        self.heard.put((request, result, from), ());
        let same = self.heard.keys().filter(|one| (one.0, one.1) == (request, result)).count();
        let known = self.believed.iter().any(|one| one.0 == request);
        if same > usize::from(self.plan.f) && !known {
            self.believed.push((request, result, now));
        }
    }

    /// When the client first believed what no honest replica has told it so far.
    fn fooled(&self) -> Option<Tick> {
        let untold = |one: &&(u8, u8, Tick)| !self.told.has(&(one.0, one.1));
        self.believed.iter().find(untold).map(|one| one.2)
    }
}

impl Recorder<Process> for Judge {
    fn record(&mut self, event: &Event<Process>) {
        self.now = event.at;
        match &event.what {
            What::State { process, state } if *process == self.plan.client() => {
                self.done |= state.mood == Mood::Accepted;
                if state.mood == Mood::GivenUp {
                    self.over = self.over.or(Some(event.at));
                }
            }
            What::Sent { name, .. } if name.from == self.plan.client() => self.asked = true,
            What::State { process, state } if !self.plan.may_lie(*process) => {
                self.executed(process.index(), state.log, event.at);
            }
            What::Sent { name, body: Message::Reply(reply), .. }
                if !self.plan.may_lie(name.from) =>
            {
                let reply = reply.statement();
                self.told.put((reply.request, reply.result), ());
            }
            What::Delivered { name, body: Message::Reply(reply), .. } if self.over.is_none() => {
                let reply = reply.statement();
                self.replied(name.from.0, reply.request, reply.result, event.at);
            }
            _ => {}
        }
    }
}

impl engine::Judge<Process> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let over = end == Some(End::Quiescent);
        let safe = |broken: Option<Tick>| match broken {
            Some(at) => Verdict::Violated { at },
            None if over => Verdict::Holds,
            None => Verdict::Pending,
        };
        let done = match self.done {
            true => Verdict::Holds,
            false if over && !self.asked => Verdict::Unasked,
            false if over => Verdict::Violated { at: self.over.unwrap_or(self.now) },
            false => Verdict::Pending,
        };
        alloc::vec![
            Finding { property: ASKED[0], verdict: safe(self.split) },
            Finding { property: ASKED[1], verdict: safe(self.invalid) },
            Finding { property: ASKED[2], verdict: safe(self.fooled().filter(|_| over)) },
            Finding { property: "termination", verdict: done },
        ]
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Judge, Log, Mood, Plan, Process, Recorder, Tick, Value, Verdict, What};
    use crate::engine::{End, Event, Judge as _, ProcessId};
    use crate::link::Link;
    use crate::scenario::Scenario;
    use crate::scenario::pbft::{Pbft, State};

    /// How validity stands after an honest replica has executed one thing.
    fn validity(plan: Plan, value: Value) -> Option<Verdict> {
        let mut log = Log::new();
        log.push(value);
        let state = State { mood: Mood::Executed, view: 0, log };
        let what = What::State { process: ProcessId(1), state };
        let mut watch = Judge::new(plan);
        watch.record(&Event::<Process> { at: Tick(7), what });
        let findings: Vec<_> = watch.findings(Some(End::Quiescent));
        findings.iter().find(|one| one.property == "validity").map(|one| one.verdict)
    }

    /// No run can show it, for want of the client's signature, but the judge would see it.
    #[test]
    fn what_nobody_asked_for_would_be_seen() {
        let link: Link = "pbft?requests=2".parse().expect("it is a link");
        let plan = *Pbft::settle(&link).plan();
        for asked in [Value::Request(0), Value::Request(1), Value::Null] {
            assert_eq!(validity(plan, asked), Some(Verdict::Holds));
        }
        for unasked in [Value::Request(2), Value::Other] {
            assert_eq!(validity(plan, unasked), Some(Verdict::Violated { at: Tick(7) }));
        }
    }
}
