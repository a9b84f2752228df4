//! Who tells a siege, event by event, and remembers what each lieutenant has heard.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::hearsay::Hearsay;
use super::oral::Told;
use super::order::Order;
use super::path::Path;
use super::phrases::{chosen, holds, honestly, said, verb};
use super::plan::{Message, Plan, round};
use super::protocol::General;
use super::signed::Envelope;
use super::suspicion::Suspicion;
use super::words::{Words, contents, listed, reported, who};
use crate::engine::{Event, Fate, Name, ProcessId, Said, Tick, What};
use crate::scenario::{PlainTeller, capital};

/// A siege, as far as it has been told.
pub(super) struct Siege {
    plan: Plan,
    told: Vec<Told>,
    holds: Vec<Envelope>,
    /// Whether anything befell a messenger or a general, or might have, for all that they know: then
    /// what differs need not be a lie.
    disturbed: bool,
    /// Whether somebody goes down.
    crashes: bool,
    /// Whether the commander has given its order.
    ordered: bool,
    /// Who is down, a bit for each: it notices nothing.
    down: u16,
    /// Whose doubles may still arrive.
    doubled: Vec<Name>,
    /// What each holds against the others, as long as nothing was disturbed.
    suspicions: Vec<Suspicion>,
}

impl Siege {
    pub(super) fn new(words: Words) -> Siege {
        let Words { plan, calm, crashes } = words;
        let generals = usize::from(plan.generals);
        let told = Told::nothing(plan.generals, if plan.signed { 1 } else { plan.rounds() });
        let suspects = |me| Suspicion::new(me, plan.generals, plan.depth);
        Siege {
            plan,
            told: alloc::vec![told; generals],
            holds: alloc::vec![Envelope::default(); generals],
            disturbed: !calm,
            crashes,
            ordered: false,
            down: 0,
            doubled: Vec::new(),
            suspicions: (0..plan.generals).map(ProcessId).map(suspects).collect(),
        }
    }

    fn sent(&self, name: Name, message: &Message, said: Option<&Said<Message>>) -> String {
        let (from, to) = (who(name.from), who(name.to));
        let what = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                format!("{from} orders {to}: “{}”", order.word())
            }
            Message::Oral(path, order) => format!("{from} tells {to}: {}", reported(*path, *order)),
            Message::Signed(envelope) => format!("{from} sends {to} {}", contents(*envelope)),
        };
        let text = format!("{}: {what}.", name.among(usize::from(self.plan.generals)));
        match said.filter(|said| said.is_lie()) {
            Some(said) => format!("{text} {}", honestly(said)),
            None => text,
        }
    }

    /// A messenger that misses its round disturbs it, long before anybody tells of its end.
    fn foresee(&mut self, message: &Message, fate: Fate) {
        self.disturbed |= matches!(fate, Fate::Lost(_)) || !in_time(fate.end(), message);
    }

    fn withheld(&mut self, name: Name, said: &Said<Message>) -> Option<String> {
        let honest = said.honest.as_ref()?;
        self.suspicions[name.to.index()].silence(round(honest), name.from);
        let (from, to) = (who(name.from), who(name.to));
        let called = name.among(usize::from(self.plan.generals));
        let text = format!("{called}: {from} sends {to} nothing. {}", honestly(said));
        Some(text + &self.noticed(name))
    }

    /// How silence is taken by who should have been told something; of a traitor nobody knows.
    fn noticed(&self, name: Name) -> String {
        if self.plan.is_traitor(name.to) || self.down & 1 << name.to.0 != 0 {
            return String::new();
        }
        let noticed = match (self.plan.signed, name.from.0) {
            (false, _) => "will notice that nothing comes, and take it for “retreat”",
            (true, 0) => "will notice that no order comes",
            (true, _) => "cannot know yet whether there was anything to send",
        };
        let up =
            if self.crashes && noticed.starts_with("will") { "if it is up then, " } else { "" };
        let sentence = format!("{up}{} {noticed}.", who(name.to));
        format!(" {}", capital(&sentence))
    }

    /// Of a double only that it is lost: what it says has its own messenger.
    fn lost(&mut self, name: Name) -> String {
        let text = format!("{} is lost.", name.among(usize::from(self.plan.generals)));
        if name.double {
            return text;
        }
        self.disturbed = true;
        if self.doubled.contains(&name) {
            return text;
        }
        text + &self.noticed(name)
    }

    fn arrival(&mut self, now: Tick, name: Name, message: &Message) -> Option<String> {
        // What traitors make of what they hear is their own affair.
        if self.plan.is_traitor(name.to) {
            return None;
        }
        let to = who(name.to);
        let called = name.among(usize::from(self.plan.generals));
        if !in_time(now, message) {
            let text = format!("{called} reaches {to}. It comes too late, and counts for nothing.");
            return Some(text);
        }
        let before = self.holds[name.to.index()];
        self.note(name, message);
        let learns = match message {
            Message::Oral(path, order) => self.heard(name.to, *path, *order),
            Message::Signed(envelope) => holds(&to, before, *envelope),
        };
        Some(format!("{called} reaches {to}. {}", capital(&learns)))
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
    fn heard(&self, me: ProcessId, path: Path, order: Order) -> String {
        let to = who(me);
        let before = path.before();
        if before.is_empty() {
            if self.plan.generals == 2 {
                return format!("{to} knows what it was told, and there is nobody else.");
            }
            return format!(
                "{to} knows what it was told, and cannot know what the commander told the others."
            );
        }
        let suspicion = &self.suspicions[me.index()];
        let hearsay = Hearsay {
            to,
            source: who(before.last()),
            teller: who(path.last()),
            own: self.told[me.index()].on(before),
            order,
            most: self.plan.depth,
        };
        match self.disturbed {
            true => hearsay.in_trouble(),
            false => hearsay.concluded(suspicion.conclusion(before.last(), path.last())),
        }
    }

    /// The word of whoever is last on a path, as a lieutenant counts it: what it was told, or what
    /// all have told of it.
    fn word_of(&self, me: ProcessId, path: Path) -> String {
        let (told, rounds) = (&self.told[me.index()], self.plan.rounds());
        match told.votes(me, path, rounds) {
            None => said(told.on(path), path.last()),
            Some(votes) => {
                let (word, by) = (votes.majority().word(), who(path.last()));
                format!("“{word}” counted as {by}'s word")
            }
        }
    }

    fn decision(&self, me: ProcessId, order: Order) -> String {
        let (name, verb) = (who(me), verb(order));
        if me.0 == 0 && self.ordered {
            return format!("The commander {verb}, as it ordered.");
        }
        if me.0 == 0 {
            let mute = "It was down when it should have given its order, and gave none.";
            return format!("The commander {verb}. {mute}");
        }
        if self.plan.signed {
            return chosen(&name, verb, self.holds[me.index()]);
        }
        let told = &self.told[me.index()];
        let root = Path::commander();
        let Some(votes) = told.votes(me, root, self.plan.rounds()) else {
            return match told.on(root) {
                Some(_) => format!("{} {verb}, as the commander told it.", capital(&name)),
                None => format!("{} {verb}: it was told nothing in time.", capital(&name)),
            };
        };
        let own = said(told.on(root), ProcessId(0));
        let others = root.others(self.plan.generals, me);
        let values = others.map(|other| self.word_of(me, root.then(other)));
        let all: Vec<String> = core::iter::once(own).chain(values).collect();
        let why = if votes.attack == votes.retreat {
            "no order has a majority, and that means “retreat”".to_string()
        } else {
            format!("most are for “{}”", order.word())
        };
        format!("{} {verb}: it has {}; {why}.", capital(&name), listed(&all))
    }
}

/// Whether a message arrives in the round in which it is told.
fn in_time(at: Tick, message: &Message) -> bool {
    at.0 <= u64::from(round(message))
}

impl PlainTeller<General> for Siege {
    fn tell(&mut self, event: &Event<General>) -> Option<String> {
        let called = |name: &Name| name.among(usize::from(self.plan.generals)).to_string();
        Some(match &event.what {
            What::Sent { name, body, said, fate, .. } => {
                self.foresee(body, *fate);
                self.ordered |= name.from.0 == 0;
                self.sent(*name, body, said.as_ref())
            }
            What::Withheld { name, said } => return self.withheld(*name, said),
            What::Delivered { name, body, .. } => return self.arrival(event.at, *name, body),
            What::Decided { process, decision } => self.decision(*process, *decision),
            What::Lost { name, .. } => self.lost(*name),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                self.doubled.push(original);
                format!("{} is doubled on its way: {}.", called(&original), called(name))
            }
            What::Crashed { process } => {
                self.disturbed = true;
                self.down |= 1 << process.0;
                format!("{} goes down.", capital(&who(*process)))
            }
            What::Recovered { process } => {
                self.down &= !(1 << process.0);
                format!("{} is up again.", capital(&who(*process)))
            }
            What::Cut { one, other } => {
                format!("The road between {} and {} is cut.", who(*one), who(*other))
            }
            What::Healed { one, other } => {
                format!("The road between {} and {} is open again.", who(*one), who(*other))
            }
            What::Note { text, .. } => (*text).to_string(),
            What::Flipped { .. } | What::State { .. } | What::Timer { .. } => return None,
        })
    }
}
