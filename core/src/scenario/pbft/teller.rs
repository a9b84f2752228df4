//! Who tells a run, event by event.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::certificate::NewView;
use super::message::Message;
use super::process::Process;
use super::state::{Alarm, Decision};
use super::statement::{Order, Phase, Proposal, Reply, Value};
use super::traitor::SILENT;
use super::words::{Words, called, listed};
use crate::engine::{Event, Name, ProcessId, Said, Tick, What};
use crate::scenario::{PlainTale, PlainTeller, capital};

/// A run, as far as it has been told.
pub(super) struct Witness {
    words: Words,
    /// What has been said, by whom, and when last: what is said to all is told once.
    said: Vec<(ProcessId, Message, Tick)>,
    /// Who has executed which request: a reply in a later view says that again.
    executed: Vec<(ProcessId, u8)>,
    /// Whether it has been said why what is executed stays.
    explained: bool,
}

impl Witness {
    pub(super) const fn new(words: Words) -> Witness {
        Witness { words, said: Vec::new(), executed: Vec::new(), explained: false }
    }

    /// The name at the beginning of a sentence.
    fn who(&self, process: ProcessId) -> String {
        let client = process == self.words.plan.client();
        let name = self.words.who(process);
        if client { "The client".into() } else { capital(&name) }
    }

    /// The name within a sentence.
    fn whom(&self, process: ProcessId) -> String {
        let client = process == self.words.plan.client();
        if client { "the client".into() } else { self.words.who(process) }
    }

    fn statement(&mut self, from: ProcessId, message: &Message) -> String {
        let who = self.who(from);
        match message {
            Message::Request(request, again) => {
                let value = called(Value::Request(request.statement().number));
                let whom = if *again { "all" } else { "the primary" };
                format!("The client asks {whom} for {value}.")
            }
            Message::PrePrepare(proposal, _) => {
                let Order { view, seq, value, .. } = *proposal.order.statement();
                format!(
                    "{who}, the primary of view {view}, gives {} the number {seq} and tells the \
                     backups: pre-prepare.",
                    called(value)
                )
            }
            Message::Vote(vote, _) => self.vote(&who, vote.statement()),
            Message::Reply(reply) => self.execution(from, message, reply.statement()),
            Message::ViewChange(change, _) => {
                let change = change.statement();
                let held = listed(change.certificates.iter().map(|one| &one.proposal));
                let held = match held {
                    Some(held) => format!("it shows its certificate for {held}"),
                    // Who was shown the view may say later that it came with nothing.
                    None if self.has_prepared_in(from, change.view) => {
                        "it had prepared nothing before".into()
                    }
                    None => "it has prepared nothing".into(),
                };
                format!("{who} takes part in no view before {} any more: {held}.", change.view)
            }
            Message::NewView(new) => {
                let new = new.statement();
                format!(
                    "{who} opens view {} with {} view-changes. {}.",
                    new.view,
                    new.changes.len(),
                    follows(new)
                )
            }
        }
    }

    /// Whether somebody has told the others of a certificate of a view or a later one.
    fn has_prepared_in(&self, process: ProcessId, view: u32) -> bool {
        let commits = |message: &Message| message.phase() == Phase::Commit;
        let of = self.said.iter().filter(|one| one.0 == process && commits(&one.1));
        of.into_iter().any(|one| one.1.view() >= Some(view))
    }

    fn sent(
        &mut self,
        at: Tick,
        name: Name,
        body: &Message,
        said: Option<&Said<Message>>,
    ) -> Option<String> {
        if let Some(said) = said.filter(|said| said.is_lie()) {
            let honest = said.honest.as_ref().map_or_else(
                || "nothing".into(),
                |honest| format!("“{}”", self.words.message(honest)),
            );
            return Some(format!(
                "{} tells {}: “{}”. An honest one would have said {honest}.",
                self.who(name.from),
                self.whom(name.to),
                self.words.message(body),
            ));
        }
        if said.is_some() {
            let message = self.words.message(body);
            return Some(format!(
                "{} tells {}, as an honest one would: “{message}”.",
                self.who(name.from),
                self.whom(name.to)
            ));
        }
        let first = body.clone().first();
        let before = self.said.iter_mut().find(|one| one.0 == name.from && one.1 == first);
        match before {
            Some((_, _, last)) if *last == at => None,
            Some((_, _, last)) => {
                *last = at;
                let who = self.who(name.from);
                Some(format!("{who} says again: “{}”.", self.words.message(body)))
            }
            None => {
                let statement = self.statement(name.from, body);
                if let Message::NewView(new) = &first {
                    let carried = new.statement().proposals.iter();
                    let carried =
                        carried.map(|one| (name.from, Message::PrePrepare(*one, false), at));
                    self.said.extend(carried);
                }
                self.said.push((name.from, first, at));
                Some(statement)
            }
        }
    }

    fn withheld(&self, name: Name, said: &Said<Message>) -> Option<String> {
        let honest = said.honest.as_ref().filter(|_| said.word == SILENT)?;
        Some(format!(
            "{} keeps from {}: “{}”.",
            self.who(name.from),
            self.whom(name.to),
            self.words.message(honest)
        ))
    }

    fn vote(&self, who: &str, vote: &Order) -> String {
        let Order { phase, view, seq, value } = *vote;
        let value = called(value);
        if phase == Phase::Prepare {
            return format!(
                "{who} accepts {value} as number {seq} in view {view} and will accept nothing \
                 else there; it tells the other replicas: prepare."
            );
        }
        format!(
            "{who} holds a prepared certificate for {value} as number {seq} in view {view}, the \
             pre-prepare and {}, and tells the others: commit.",
            prepares(self.words.plan.quorum - 1)
        )
    }

    fn execution(&mut self, from: ProcessId, message: &Message, reply: &Reply) -> String {
        let who = self.who(from);
        if self.executed.contains(&(from, reply.request)) {
            return format!("{who} says again: “{}”.", self.words.message(message));
        }
        self.executed.push((from, reply.request));
        let plan = &self.words.plan;
        let value = called(Value::Request(reply.request));
        let why = if plan.is_sound() && !self.explained {
            ": in whatever quorum opens a later view there is an honest one that shows the \
             certificate, so that the view keeps it"
        } else {
            ""
        };
        self.explained = true;
        format!(
            "{who} has {} commits that match, its own among them{why}. It executes {value} as \
             number {} and replies to the client.",
            plan.quorum, reply.result
        )
    }

    fn decided(&self, decision: Decision) -> Option<String> {
        let plan = &self.words.plan;
        let needed = u32::from(plan.f) + 1;
        match decision {
            Decision::First(_) => None,
            Decision::Accepted if plan.traitors.count_ones() < needed => Some(format!(
                "The client has {needed} replies that match to each request. Not all of them can \
                 be from traitors: it accepts."
            )),
            Decision::Accepted => Some(format!(
                "The client has {needed} replies that match to each request and accepts, though \
                 they may all be from traitors."
            )),
            Decision::GivenUp => Some("The client gives up.".into()),
        }
    }

    fn delivered(&self, name: Name, body: &Message) -> Option<String> {
        let Message::NewView(new) = body else { return None };
        let honest = !self.words.plan.may_lie(name.to);
        let refused = honest && !new.statement().holds(&self.words.plan, name.from);
        refused.then(|| {
            format!(
                "{} refuses the new view: what it proposes does not follow from the view-changes \
                 that it shows.",
                self.who(name.to)
            )
        })
    }
}

/// What follows from the wishes that a new view shows.
fn follows(new: &NewView) -> String {
    let (gaps, shown): (Vec<&Proposal>, Vec<&Proposal>) =
        new.proposals.iter().partition(|one| new.fills(one));
    let again = listed(shown.into_iter()).map_or_else(
        || "None of them shows a certificate".into(),
        |list| format!("What they show must be proposed again: {list}"),
    );
    let gaps: Vec<String> = gaps.iter().map(|one| one.order.statement().seq.to_string()).collect();
    let s = match gaps.len() {
        0 => return again,
        1 => "",
        _ => "s",
    };
    let gaps = gaps.join(", ");
    format!("{again}. Nothing is shown for number{s} {gaps}, so null fills the gap{s}")
}

fn prepares(count: u8) -> String {
    if count == 1 { "1 matching prepare".into() } else { format!("{count} matching prepares") }
}

impl PlainTeller<Process> for Witness {
    fn tell(&mut self, event: &Event<Process>) -> Option<String> {
        match &event.what {
            What::Sent { name, body, said, .. } => self.sent(event.at, *name, body, said.as_ref()),
            What::Withheld { name, said } => self.withheld(*name, said),
            What::Decided { decision, .. } => self.decided(*decision),
            What::Delivered { name, body, .. } => self.delivered(*name, body),
            What::Lost { name, .. } => {
                let called = name.among(usize::from(self.words.plan.n) + 1);
                Some(format!(
                    "{called} is lost. Neither {} nor {} sees that.",
                    self.whom(name.from),
                    self.whom(name.to)
                ))
            }
            What::Copied { of: _, name, .. } => {
                let called = name.among(usize::from(self.words.plan.n) + 1);
                Some(format!("The messenger is doubled: {called}."))
            }
            What::Timer { process, timer: Alarm::Change } => {
                Some(format!("{} has waited long enough.", self.who(*process)))
            }
            What::Timer { timer: Alarm::Again, .. } => {
                Some("The client has waited long enough.".into())
            }
            What::Flipped { .. } | What::Note { .. } | What::State { .. } | What::Timer { .. } => {
                None
            }
            What::Crashed { process } => Some(format!("{} goes down.", self.who(*process))),
            What::Recovered { process } => Some(format!(
                "{} is up again, with all that it had written down.",
                self.who(*process)
            )),
            What::Cut { one, other } => Some(format!(
                "The road between {} and {} is cut.",
                self.whom(*one),
                self.whom(*other)
            )),
            What::Healed { one, other } => Some(format!(
                "The road between {} and {} is open again.",
                self.whom(*one),
                self.whom(*other)
            )),
        }
    }
}
