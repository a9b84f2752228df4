//! Who tells a dispute, event by event, and remembers what shop and customer have heard.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::phrases::{compared, contents, honestly, other, says, shown};
use super::words::{PAYMENT, SHOP, word};
use crate::engine::{Event, Name, ProcessId, Said, Tick, What};
use crate::phrase::Phrase;
use crate::scenario;
use crate::scenario::generals::{
    BOTH, Envelope, General, Message, Order, Plan, Trouble, in_time, word_of,
};
use crate::scenario::shared::says as shared;

/// What one of the three has heard in time.
#[derive(Clone, Copy, Default)]
struct Heard {
    /// From the payment service.
    told: Option<Order>,
    /// From the other, of the payment service.
    claimed: Option<Order>,
    /// Signed.
    holds: Envelope,
}

/// A dispute, as far as it has been told.
pub(super) struct Teller {
    plan: Plan,
    heard: [Heard; 3],
    trouble: Trouble,
    /// Whether the payment service has said anything.
    said: bool,
}

fn called(name: Name) -> String {
    name.among(3).to_string()
}

impl Teller {
    pub(super) fn new(plan: Plan, calm: bool, crashes: bool) -> Teller {
        Teller {
            plan,
            heard: [Heard::default(); 3],
            trouble: Trouble::new(calm, crashes),
            said: false,
        }
    }

    fn sent(&self, name: Name, message: &Message, said: Option<&Said<Message>>) -> Vec<Phrase> {
        let (called, from, to) = (called(name), name.from, name.to);
        let what = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                says::tells(called, from, to, word(*order))
            }
            Message::Oral(_, order) => says::tells_on(called, from, to, word(*order)),
            Message::Signed(envelope) if from == PAYMENT => {
                says::sends(called, from, to, contents(*envelope))
            }
            Message::Signed(envelope) => says::shows(called, from, to, contents(*envelope)),
        };
        let lie = said.filter(|said| said.is_lie());
        core::iter::once(what).chain(lie.map(honestly)).collect()
    }

    /// How silence is taken by who should have been told something; of a liar nobody knows.
    fn noticed(&self, name: Name) -> Option<Phrase> {
        if self.plan.is_traitor(name.to) || self.trouble.is_down(name.to) {
            return None;
        }
        let outages = self.trouble.outages();
        Some(match (self.plan.signed, name.from == PAYMENT) {
            (false, _) => says::misses_word(name.to, outages),
            (true, true) => says::misses_receipt(name.to, outages),
            (true, false) => says::misses_nothing(name.to),
        })
    }

    fn withheld(&self, name: Name, said: &Said<Message>) -> Vec<Phrase> {
        if said.honest.is_none() {
            return Vec::new();
        }
        let what = if self.plan.signed && name.from != PAYMENT { "receipt" } else { "word" };
        let nothing = says::says_nothing(called(name), name.from, name.to, what);
        [nothing, honestly(said)].into_iter().chain(self.noticed(name)).collect()
    }

    fn lost(&self, name: Name) -> Vec<Phrase> {
        let missed = self.trouble.is_missed(name).then(|| self.noticed(name)).flatten();
        core::iter::once(says::is_lost(called(name))).chain(missed).collect()
    }

    fn arrival(&mut self, now: Tick, name: Name, message: &Message) -> Vec<Phrase> {
        // What a liar makes of what it hears is its own affair.
        if self.plan.is_traitor(name.to) {
            return Vec::new();
        }
        let reaches = says::reaches(called(name), name.to);
        if name.to == PAYMENT || !in_time(now, message) {
            return alloc::vec![reaches, shared::comes_too_late()];
        }
        let heard = &mut self.heard[name.to.index()];
        let before = *heard;
        let learns = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                heard.told = heard.told.or(Some(*order));
                says::hears(name.to, other(name.to))
            }
            Message::Oral(_, order) => {
                heard.claimed = heard.claimed.or(Some(*order));
                compared(name.to, before.told, *order, self.trouble.disturbed())
            }
            Message::Signed(envelope) => {
                let all = envelope.iter();
                heard.holds = all.fold(before.holds, |held, chain| held.with(Some(chain)));
                shown(name.to, name.from, before.holds, heard.holds)
            }
        };
        alloc::vec![reaches, learns]
    }

    fn decision(&self, me: ProcessId, order: Order) -> Phrase {
        let charge = word(order);
        match me {
            PAYMENT if self.said => says::books(charge),
            PAYMENT => says::books_mute(charge),
            SHOP => says::decides(says::shop_acts(charge), self.why(me, order)),
            _ => says::decides(says::customer_acts(charge), self.why(me, order)),
        }
    }

    /// Why shop or customer decides as it does.
    fn why(&self, me: ProcessId, order: Order) -> Phrase {
        let Heard { told, claimed, holds } = self.heard[me.index()];
        if self.plan.signed {
            return match word_of(holds) {
                BOTH => says::for_both_receipts(),
                _ if holds.is_empty() => says::for_no_receipt(),
                _ => says::for_one_receipt(word(order)),
            };
        }
        let taken = |one: Option<Order>| one.unwrap_or(Order::Retreat);
        let why = if taken(told) == taken(claimed) {
            says::both_come_to(word(order))
        } else {
            says::neither_has_a_majority()
        };
        let had = |heard: Option<Order>| {
            heard.map_or_else(says::heard_nothing, |order| says::heard(word(order)))
        };
        says::for_words(had(told), had(claimed), other(me), why)
    }
}

impl scenario::Teller<General> for Teller {
    fn tell(&mut self, event: &Event<General>) -> Vec<Phrase> {
        self.trouble.hear(event);
        alloc::vec![match &event.what {
            What::Sent { name, body, said, .. } => {
                self.said |= name.from == PAYMENT;
                return self.sent(*name, body, said.as_ref());
            }
            What::Withheld { name, said } => return self.withheld(*name, said),
            What::Delivered { name, body, .. } => return self.arrival(event.at, *name, body),
            What::Decided { process, decision } => self.decision(*process, *decision),
            What::Lost { name, .. } => return self.lost(*name),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                shared::is_doubled_as(called(original), called(*name))
            }
            What::Crashed { process } => shared::goes_down(*process),
            What::Recovered { process } => shared::is_up_again(*process),
            What::Cut { one, other } => says::line_is_cut(*one, *other),
            What::Healed { one, other } => says::line_is_open(*one, *other),
            What::Note { text, .. } => shared::verbatim((*text).to_string()),
            What::Drawn { .. } | What::Flipped { .. } | What::State { .. } | What::Timer { .. } =>
                return Vec::new(),
        }]
    }
}
