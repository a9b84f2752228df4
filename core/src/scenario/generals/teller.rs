//! Who tells a siege, event by event, and remembers what each lieutenant has heard.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::hearsay::Hearsay;
use super::oral::Told;
use super::order::Order;
use super::path::Path;
use super::phrases::{called, chosen, contents, does, holds, honestly, reported, said, says};
use super::plan::{Message, Plan, round};
use super::protocol::General;
use super::signed::Envelope;
use super::suspicion::Suspicion;
use super::trouble::{Trouble, in_time};
use crate::engine::{Event, Name, ProcessId, Said, Tick, What};
use crate::phrase::{Arg, Phrase};
use crate::scenario;
use crate::scenario::shared::says as shared;

/// A siege, as far as it has been told.
pub(super) struct Teller {
    plan: Plan,
    told: Vec<Told>,
    holds: Vec<Envelope>,
    trouble: Trouble,
    /// Whether the commander has given its order.
    ordered: bool,
    /// What each holds against the others, as long as nothing was disturbed.
    suspicions: Vec<Suspicion>,
}

impl Teller {
    pub(super) fn new(plan: Plan, calm: bool, crashes: bool) -> Teller {
        let generals = usize::from(plan.generals);
        let told = Told::nothing(plan.generals, if plan.signed { 1 } else { plan.rounds() });
        let suspects = |me| Suspicion::new(me, plan.generals, plan.depth);
        Teller {
            plan,
            told: alloc::vec![told; generals],
            holds: alloc::vec![Envelope::default(); generals],
            trouble: Trouble::new(calm, crashes),
            ordered: false,
            suspicions: (0..plan.generals).map(ProcessId).map(suspects).collect(),
        }
    }

    /// The name of a message, as it is written.
    fn name(&self, name: Name) -> String {
        name.among(usize::from(self.plan.generals)).to_string()
    }

    fn called(&self, name: Name) -> Phrase {
        called(name, self.plan.generals)
    }

    fn sent(&self, name: Name, message: &Message, said: Option<&Said<Message>>) -> Vec<Phrase> {
        let (called, from, to) = (self.name(name), name.from, name.to);
        let what = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                says::orders(called, from, to, order.word())
            }
            Message::Oral(path, order) => says::tells(called, from, to, reported(*path, *order)),
            Message::Signed(envelope) => says::sends(called, from, to, contents(*envelope)),
        };
        let lie = said.filter(|said| said.is_lie());
        core::iter::once(what).chain(lie.map(honestly)).collect()
    }

    fn withheld(&mut self, name: Name, said: &Said<Message>) -> Vec<Phrase> {
        let Some(honest) = &said.honest else { return Vec::new() };
        self.suspicions[name.to.index()].silence(round(honest), name.from);
        let nothing = says::sends_nothing(self.name(name), name.from, name.to);
        [nothing, honestly(said)].into_iter().chain(self.noticed(name)).collect()
    }

    /// How silence is taken by who should have been told something; of a traitor nobody knows.
    fn noticed(&self, name: Name) -> Option<Phrase> {
        if self.plan.is_traitor(name.to) || self.trouble.is_down(name.to) {
            return None;
        }
        let outages = self.trouble.outages();
        Some(match (self.plan.signed, name.from.0) {
            (false, _) => says::misses_word(name.to, outages),
            (true, 0) => says::misses_order(name.to, outages),
            (true, _) => says::misses_nothing(name.to),
        })
    }

    fn lost(&self, name: Name) -> Vec<Phrase> {
        let missed = self.trouble.is_missed(name).then(|| self.noticed(name)).flatten();
        core::iter::once(says::is_lost(self.called(name))).chain(missed).collect()
    }

    fn arrival(&mut self, now: Tick, name: Name, message: &Message) -> Vec<Phrase> {
        // What traitors make of what they hear is their own affair.
        if self.plan.is_traitor(name.to) {
            return Vec::new();
        }
        let reaches = says::reaches(self.called(name), name.to);
        if !in_time(now, message) {
            return alloc::vec![reaches, shared::comes_too_late()];
        }
        let before = self.holds[name.to.index()];
        self.note(name, message);
        let learns = match message {
            Message::Oral(path, order) => self.heard(name.to, *path, *order),
            Message::Signed(envelope) => holds(name.to, before, *envelope),
        };
        alloc::vec![reaches, learns]
    }

    fn note(&mut self, name: Name, message: &Message) {
        match message {
            Message::Oral(path, order) => {
                let (told, suspicion) =
                    (&mut self.told[name.to.index()], &mut self.suspicions[name.to.index()]);
                told.hear(*path, *order);
                suspicion.begin(path.len());
                let before = path.before();
                if told.on(before).is_some_and(|own| own != *order) {
                    suspicion.contradict(before.last(), path.last());
                }
            }
            Message::Signed(envelope) => {
                let holds = &mut self.holds[name.to.index()];
                *holds = envelope.iter().fold(*holds, |all, chain| all.with(Some(chain)));
            }
        }
    }

    /// What a loyal lieutenant makes of somebody's word.
    fn heard(&self, me: ProcessId, path: Path, order: Order) -> Phrase {
        let before = path.before();
        if before.is_empty() {
            return match self.plan.generals {
                2 => says::hears_alone(me),
                _ => says::hears_order(me),
            };
        }
        let suspicion = &self.suspicions[me.index()];
        let (source, teller) = (before.last(), path.last());
        let hearsay = Hearsay {
            to: me,
            source,
            teller,
            own: self.told[me.index()].on(before),
            order,
            most: self.plan.depth,
        };
        match self.trouble.disturbed() {
            true => hearsay.in_trouble(),
            false => hearsay.concluded(suspicion.conclusion(source, teller)),
        }
    }

    /// The word of whoever is last on a path, as a lieutenant counts it: what it was told, or what
    /// all have told of it.
    fn word_of(&self, me: ProcessId, path: Path) -> Phrase {
        let (told, rounds) = (&self.told[me.index()], self.plan.rounds());
        match told.votes(me, path, rounds) {
            None => said(told.on(path), path.last()),
            Some(votes) => says::counted_as(votes.majority().word(), path.last()),
        }
    }

    fn decision(&self, me: ProcessId, order: Order) -> Phrase {
        let does = does(order);
        if me.0 == 0 {
            return match self.ordered {
                true => says::decides_as_ordered(does),
                false => says::decides_mute(does),
            };
        }
        if self.plan.signed {
            return chosen(me, order, self.holds[me.index()]);
        }
        let told = &self.told[me.index()];
        let root = Path::commander();
        let Some(votes) = told.votes(me, root, self.plan.rounds()) else {
            return match told.on(root) {
                Some(_) => says::decides_as_told(me, does),
                None => says::decides_untold(me, does),
            };
        };
        let own = said(told.on(root), ProcessId(0));
        let others = root.others(self.plan.generals, me);
        let values = others.map(|other| self.word_of(me, root.then(other)));
        let words = core::iter::once(own).chain(values).map(Arg::from).collect();
        let why = if votes.attack == votes.retreat {
            says::nothing_has_a_majority()
        } else {
            says::most_are_for(order.word())
        };
        says::decides(me, does, words, why)
    }
}

impl scenario::Teller<General> for Teller {
    fn tell(&mut self, event: &Event<General>) -> Vec<Phrase> {
        self.trouble.hear(event);
        alloc::vec![match &event.what {
            What::Sent { name, body, said, .. } => {
                self.ordered |= name.from.0 == 0;
                return self.sent(*name, body, said.as_ref());
            }
            What::Withheld { name, said } => return self.withheld(*name, said),
            What::Delivered { name, body, .. } => return self.arrival(event.at, *name, body),
            What::Decided { process, decision } => self.decision(*process, *decision),
            What::Lost { name, .. } => return self.lost(*name),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                shared::is_doubled_as(self.name(original), self.name(*name))
            }
            What::Crashed { process } => shared::goes_down(*process),
            What::Recovered { process } => shared::is_up_again(*process),
            What::Cut { one, other } => shared::road_between_is_cut(*one, *other),
            What::Healed { one, other } => shared::road_between_is_open(*one, *other),
            What::Note { text, .. } => shared::verbatim((*text).to_string()),
            What::Drawn { .. } | What::Flipped { .. } | What::State { .. } | What::Timer { .. } =>
                return Vec::new(),
        }]
    }
}
