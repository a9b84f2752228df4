//! Who tells a dispute, event by event, and remembers what shop and customer have heard.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::words::{PAYMENT, Words, claimed, contents, who, word};
use crate::engine::{Event, Fate, Name, ProcessId, Said, Tick, What};
use crate::scenario::generals::{BOTH, Envelope, General, Message, Order, Plan, round, word_of};
use crate::scenario::{PlainTeller, capital};

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
pub(super) struct Dispute {
    plan: Plan,
    heard: [Heard; 3],
    /// Whether anything befell a message or one of the three, or might have, for all that they know:
    /// then what differs need not be a lie.
    disturbed: bool,
    /// Whether somebody goes down.
    crashes: bool,
    /// Whether the payment service has said anything.
    said: bool,
    /// Which of the three are down: they notice nothing.
    down: [bool; 3],
    /// Whose doubles may still arrive.
    doubled: Vec<Name>,
}

/// Of shop and customer the one that this is not.
const fn other(one: ProcessId) -> &'static str {
    who(ProcessId(3 - one.0))
}

fn called(name: Name) -> String {
    name.among(3).to_string()
}

impl Dispute {
    pub(super) fn new(Words { plan, calm, crashes }: Words) -> Dispute {
        Dispute {
            plan,
            heard: [Heard::default(); 3],
            disturbed: !calm,
            crashes,
            said: false,
            down: [false; 3],
            doubled: Vec::new(),
        }
    }

    /// A message that misses its round disturbs it, long before anybody tells of its end.
    fn foresee(&mut self, message: &Message, fate: Fate) {
        let last = u64::from(round(message));
        self.disturbed |= matches!(fate, Fate::Lost(_)) || fate.end().0 > last;
    }

    fn sent(&self, name: Name, message: &Message, said: Option<&Said<Message>>) -> String {
        let (from, to) = (who(name.from), who(name.to));
        let what = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                format!("{from} tells {to}: “{}”", word(*order))
            }
            Message::Oral(_, order) => format!("{from} tells {to}: {}", claimed(*order)),
            Message::Signed(envelope) if name.from == PAYMENT => {
                format!("{from} sends {to} {}", contents(*envelope))
            }
            Message::Signed(envelope) => format!("{from} shows {to} {}", contents(*envelope)),
        };
        let text = format!("{}: {what}.", called(name));
        match said.filter(|said| said.is_lie()) {
            Some(said) => format!("{text} {}", honestly(said)),
            None => text,
        }
    }

    /// How silence is taken by who should have been told something; of a liar nobody knows.
    fn noticed(&self, name: Name) -> String {
        if self.plan.is_traitor(name.to) || self.down[name.to.index()] {
            return String::new();
        }
        let how = match (self.plan.signed, name.from == PAYMENT) {
            (false, _) => "will notice that nothing comes, and take it for “unpaid”",
            (true, true) => "will notice that no receipt comes",
            (true, false) => "cannot know whether there was a receipt to show",
        };
        let up = if self.crashes && how.starts_with("will") { "if it is up then, " } else { "" };
        let sentence = format!("{up}{} {how}.", who(name.to));
        format!(" {}", capital(&sentence))
    }

    fn withheld(&self, name: Name, said: &Said<Message>) -> Option<String> {
        said.honest.as_ref()?;
        let verb = if self.plan.signed && name.from != PAYMENT { "shows" } else { "tells" };
        let (from, to) = (who(name.from), who(name.to));
        let honestly = honestly(said);
        let text = format!("{}: {from} {verb} {to} nothing. {honestly}", called(name));
        Some(text + &self.noticed(name))
    }

    /// Of a double only that it is lost: what it says has its own message.
    fn lost(&mut self, name: Name) -> String {
        let text = format!("{} is lost.", called(name));
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
        // What a liar makes of what it hears is its own affair.
        if self.plan.is_traitor(name.to) {
            return None;
        }
        let text = format!("{} reaches {}.", called(name), who(name.to));
        if name.to == PAYMENT || now.0 > u64::from(round(message)) {
            return Some(format!("{text} It comes too late, and counts for nothing."));
        }
        let heard = &mut self.heard[name.to.index()];
        let before = *heard;
        let learns = match message {
            Message::Oral(path, order) if path.len() < 2 => {
                heard.told = heard.told.or(Some(*order));
                format!(
                    "{} knows what it was told, and cannot know what the payment service told {}.",
                    who(name.to),
                    other(name.to)
                )
            }
            Message::Oral(_, order) => {
                heard.claimed = heard.claimed.or(Some(*order));
                compared(name.to, before.told, *order, self.disturbed)
            }
            Message::Signed(envelope) => {
                let all = envelope.iter();
                heard.holds = all.fold(before.holds, |held, chain| held.with(Some(chain)));
                shown(name, before.holds, heard.holds)
            }
        };
        Some(format!("{text} {}", capital(&learns)))
    }

    fn decision(&self, me: ProcessId, order: Order) -> String {
        let silent = "It was down when it should have spoken, and has told nobody.";
        let acts = match (me.0, order) {
            (0, Order::Attack) if !self.said => {
                return format!("The payment service books the charge. {silent}");
            }
            (0, Order::Retreat) if !self.said => {
                return format!("The payment service books nothing. {silent}");
            }
            (0, Order::Attack) => {
                return "The payment service books the charge, as it said.".into();
            }
            (0, Order::Retreat) => return "The payment service books nothing, as it said.".into(),
            (1, Order::Attack) => "sends the goods",
            (1, Order::Retreat) => "keeps the goods",
            (_, Order::Attack) => "takes the bill for paid",
            (_, Order::Retreat) => "takes the bill for unpaid",
        };
        let Heard { told, claimed, holds } = self.heard[me.index()];
        let why = if self.plan.signed {
            match (holds.iter().next(), word_of(holds) == BOTH) {
                (None, _) => "no signed receipt has reached it in time".to_string(),
                (_, true) => "it holds both receipts, and of two “unpaid” is chosen".to_string(),
                _ => format!("it holds a receipt “{}” and no other", word(order)),
            }
        } else {
            let taken = |one: Option<Order>| one.unwrap_or(Order::Retreat);
            let why = if taken(told) == taken(claimed) {
                format!("both come to “{}”", word(order))
            } else {
                "neither has a majority, and that means “unpaid”".to_string()
            };
            let (told, claimed, by) = (had(told), had(claimed), other(me));
            format!("it has {told} from the payment service and {claimed} from {by}; {why}")
        };
        format!("{} {acts}: {why}.", capital(who(me)))
    }
}

/// What somebody has heard, as far as it counts.
fn had(heard: Option<Order>) -> String {
    let nothing = || "nothing in time, which counts as “unpaid”,".to_string();
    heard.map_or_else(nothing, |order| format!("“{}”", word(order)))
}

/// What a claim means to who was told something, or nothing, by the payment service itself.
fn compared(me: ProcessId, told: Option<Order>, claim: Order, disturbed: bool) -> String {
    let (me, by) = (who(me), other(me));
    match told {
        // Who is told nothing passes on “unpaid”.
        Some(told) if told == claim && (disturbed || claim == Order::Retreat) => {
            format!("{me} was told the same, and cannot know whether {by} really was.")
        }
        Some(told) if told == claim => format!(
            "{me} was told the same: only if the payment service and {by} both lied could that be \
             false."
        ),
        Some(_) if disturbed => {
            format!("the payment service told {me} something else, and {me} cannot know why.")
        }
        Some(_) => format!(
            "the payment service told {me} something else: the payment service or {by} is not \
             honest, and {me} cannot know which."
        ),
        None if disturbed || claim == Order::Retreat => format!(
            "{me} has heard nothing in time from the payment service itself, and cannot know \
             whether it told {by} so."
        ),
        None => format!(
            "{me} has heard nothing in time from the payment service itself: if {by} does not lie \
             as well, then {by} was told so."
        ),
    }
}

/// What a receipt means to who held these before and holds those now.
fn shown(name: Name, before: Envelope, after: Envelope) -> String {
    let (me, by) = (who(name.to), other(name.to));
    if word_of(before) == word_of(after) {
        if name.from == PAYMENT {
            return format!("{me} has that statement already.");
        }
        return format!("{me} has that statement already, and knows now that {by} has it too.");
    }
    if word_of(after) == BOTH {
        return format!(
            "{me} holds both receipts, each signed by the payment service: it knows that the \
             payment service lies."
        );
    }
    format!(
        "{me} knows that the payment service signed this: nobody else can. It cannot know whether \
         the payment service signed the opposite too."
    )
}

/// What would honestly have been said in place of a lie.
fn honestly(said: &Said<Message>) -> String {
    let honest = match &said.honest {
        None => return "If it were honest it would have said nothing here.".to_string(),
        Some(Message::Oral(_, order)) => word(*order),
        Some(Message::Signed(envelope)) if word_of(*envelope) == BOTH => "both",
        Some(Message::Signed(envelope)) => {
            envelope.iter().next().map_or("nothing", |chain| word(chain.order()))
        }
    };
    format!("If it were honest it would have said “{honest}”.")
}

impl PlainTeller<General> for Dispute {
    fn tell(&mut self, event: &Event<General>) -> Option<String> {
        Some(match &event.what {
            What::Sent { name, body, said, fate, .. } => {
                self.foresee(body, *fate);
                self.said |= name.from == PAYMENT;
                self.sent(*name, body, said.as_ref())
            }
            What::Withheld { name, said } => return self.withheld(*name, said),
            What::Delivered { name, body, .. } => return self.arrival(event.at, *name, body),
            What::Decided { process, decision } => self.decision(*process, *decision),
            What::Lost { name, .. } => self.lost(*name),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                self.doubled.push(original);
                format!("{} is doubled on its way: {}.", called(original), called(*name))
            }
            What::Crashed { process } => {
                self.disturbed = true;
                self.down[process.index()] = true;
                format!("{} goes down.", capital(who(*process)))
            }
            What::Recovered { process } => {
                self.down[process.index()] = false;
                format!("{} is up again.", capital(who(*process)))
            }
            What::Cut { one, other } => {
                format!("The line between {} and {} is cut.", who(*one), who(*other))
            }
            What::Healed { one, other } => {
                format!("The line between {} and {} is open again.", who(*one), who(*other))
            }
            What::Note { text, .. } => (*text).to_string(),
            What::Flipped { .. } | What::State { .. } | What::Timer { .. } => return None,
        })
    }
}
