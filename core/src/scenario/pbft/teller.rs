//! Who tells a run, event by event.

use alloc::vec::Vec;

use super::certificate::{NewView, ViewChange};
use super::message::Message;
use super::phrases::{called, content, listed, messenger, says};
use super::process::Process;
use super::state::{Alarm, Decision};
use super::statement::{Order, Phase, Proposal, Reply, Value};
use super::traitor::SILENT;
use super::words::Words;
use crate::engine::{Event, Name, ProcessId, Said, Tick, What};
use crate::phrase::{Arg, Phrase};
use crate::scenario;
use crate::scenario::shared::says as shared;

/// A run, as far as it has been told.
pub(super) struct Teller {
    words: Words,
    /// What has been said, by whom, and when last: what is said to all is told once.
    said: Vec<(ProcessId, Message, Tick)>,
    /// Who has executed which request: a reply in a later view says that again.
    executed: Vec<(ProcessId, u8)>,
    /// Whether it has been said why what is executed stays.
    explained: bool,
}

impl Teller {
    pub(super) const fn new(words: Words) -> Teller {
        Teller { words, said: Vec::new(), executed: Vec::new(), explained: false }
    }

    fn statement(&mut self, from: ProcessId, message: &Message) -> Vec<Phrase> {
        alloc::vec![match message {
            Message::Request(request, again) => {
                let value = called(Value::Request(request.statement().number));
                if *again { says::asks_all(value) } else { says::asks(value) }
            }
            Message::PrePrepare(proposal, _) => {
                let Order { view, seq, value, .. } = *proposal.order.statement();
                says::gives_number(from, view.into(), called(value), seq.into())
            }
            Message::Vote(vote, _) => self.vote(from, vote.statement()),
            Message::Reply(reply) => return self.execution(from, message, reply.statement()),
            Message::ViewChange(change, _) => self.leaving(from, change.statement()),
            Message::NewView(new) => return opening(from, new.statement()),
        }]
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
    ) -> Vec<Phrase> {
        let Name { from, to, .. } = name;
        if let Some(said) = said.filter(|said| said.is_lie()) {
            let honest = said.honest.as_ref().map(content);
            let honest = honest.map_or_else(says::would_honestly_be_silent, |honest| {
                says::would_honestly_say(honest)
            });
            return alloc::vec![says::tells(from, to, content(body)), honest];
        }
        if said.is_some() {
            return alloc::vec![says::tells_honestly(from, to, content(body))];
        }
        let first = body.clone().first();
        let before = self.said.iter_mut().find(|one| one.0 == from && one.1 == first);
        match before {
            Some((_, _, last)) if *last == at => Vec::new(),
            Some((_, _, last)) => {
                *last = at;
                alloc::vec![says::says_again(from, content(body))]
            }
            None => {
                let statement = self.statement(from, body);
                if let Message::NewView(new) = &first {
                    let carried = new.statement().proposals.iter();
                    let carried = carried.map(|one| (from, Message::PrePrepare(*one, false), at));
                    self.said.extend(carried);
                }
                self.said.push((from, first, at));
                statement
            }
        }
    }

    fn vote(&self, who: ProcessId, vote: &Order) -> Phrase {
        let Order { phase, view, seq, value } = *vote;
        let (value, number, view) = (called(value), seq.into(), view.into());
        if phase == Phase::Prepare {
            return says::accepts(who, value, number, view);
        }
        let prepares = u64::from(self.words.plan.quorum) - 1;
        says::has_prepared(who, value, number, view, prepares)
    }

    fn execution(&mut self, who: ProcessId, message: &Message, reply: &Reply) -> Vec<Phrase> {
        if self.executed.contains(&(who, reply.request)) {
            return alloc::vec![says::says_again(who, content(message))];
        }
        self.executed.push((who, reply.request));
        let plan = &self.words.plan;
        let value = called(Value::Request(reply.request));
        let has = match plan.is_sound() && !self.explained {
            true => says::has_lasting_commits,
            false => says::has_commits,
        };
        self.explained = true;
        alloc::vec![has(who, plan.quorum.into()), says::executes(value, reply.result.into())]
    }

    fn leaving(&self, who: ProcessId, change: &ViewChange) -> Phrase {
        let held = listed(change.certificates.iter().map(|one| &one.proposal));
        let shows = if !held.is_empty() {
            "certificates"
        } else if self.has_prepared_in(who, change.view) {
            // Who was shown the view may say later that it came with nothing.
            "before"
        } else {
            "nothing"
        };
        says::leaves_views(who, change.view.into(), shows, held)
    }

    fn decided(&self, decision: Decision) -> Option<Phrase> {
        let plan = &self.words.plan;
        let needed = u32::from(plan.f) + 1;
        match decision {
            Decision::First(_) => None,
            Decision::Accepted if plan.traitors.count_ones() < needed => {
                Some(says::believes_replies(needed.into()))
            }
            Decision::Accepted => Some(says::believes_replies_of_liars(needed.into())),
            Decision::GivenUp => Some(says::gives_up()),
        }
    }

    fn delivered(&self, name: Name, body: &Message) -> Option<Phrase> {
        let Message::NewView(new) = body else { return None };
        let honest = !self.words.plan.may_lie(name.to);
        let refused = honest && !new.statement().holds(&self.words.plan, name.from);
        refused.then(|| says::refuses_view(name.to))
    }

    /// What takes one phrase to say.
    fn happened(&self, what: &What<Process>) -> Option<Phrase> {
        let n = self.words.plan.n;
        Some(match what {
            What::Withheld { name, said } => return withheld(*name, said),
            What::Decided { decision, .. } => return self.decided(*decision),
            What::Delivered { name, body, .. } => return self.delivered(*name, body),
            What::Lost { name, .. } => says::is_lost(messenger(*name, n), name.from, name.to),
            What::Copied { name, .. } => says::is_double(messenger(*name, n)),
            What::Timer { process, timer: Alarm::Change | Alarm::Again } => {
                says::has_waited(*process)
            }
            What::Crashed { process } => shared::goes_down(*process),
            What::Recovered { process } => says::is_up_with_books(*process),
            What::Cut { one, other } => shared::road_between_is_cut(*one, *other),
            What::Healed { one, other } => shared::road_between_is_open(*one, *other),
            What::Drawn { .. }
            | What::Flipped { .. }
            | What::Note { .. }
            | What::Sent { .. }
            | What::State { .. }
            | What::Timer { .. } => return None,
        })
    }
}

fn withheld(name: Name, said: &Said<Message>) -> Option<Phrase> {
    let honest = said.honest.as_ref().filter(|_| said.word == SILENT)?;
    Some(says::keeps_from(name.from, name.to, content(honest)))
}

/// A new view, and what follows from the wishes that it shows.
fn opening(who: ProcessId, new: &NewView) -> Vec<Phrase> {
    let (gaps, shown): (Vec<&Proposal>, Vec<&Proposal>) =
        new.proposals.iter().partition(|one| new.fills(one));
    let opens = says::opens_view(who, new.view.into(), new.changes.len() as u64);
    let again = match shown.is_empty() {
        true => says::proposes_nothing_again(),
        false => says::proposes_again(listed(shown.into_iter())),
    };
    let number = |one: &&Proposal| Arg::Number(one.order.statement().seq.into());
    let fills = (!gaps.is_empty()).then(|| says::fills_gaps(gaps.iter().map(number).collect()));
    [opens, again].into_iter().chain(fills).collect()
}

impl scenario::Teller<Process> for Teller {
    fn tell(&mut self, event: &Event<Process>) -> Vec<Phrase> {
        match &event.what {
            What::Sent { name, body, said, .. } => self.sent(event.at, *name, body, said.as_ref()),
            what => self.happened(what).into_iter().collect(),
        }
    }
}
