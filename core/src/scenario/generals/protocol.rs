//! What a general does.

use core::hash::{Hash, Hasher};

use super::chain::{Chain, Ring};
use super::oral::Told;
use super::order::Order;
use super::path::Path;
use super::plan::{BOTH, Message, Mood, Plan, RoundOver, SILENCE};
use super::signed::{Envelope, Letters};
use crate::engine::{Liberty, Out, ProcessId, Protocol, Tick, Vocabulary};

/// What a general has heard or holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Book {
    /// What it was told.
    Oral(Told),
    /// What was signed.
    Signed(Letters),
}

/// The commander, general 0, or a lieutenant. Whether it is loyal or not it keeps the same book;
/// a traitor only need not say what the book has it say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct General {
    me: ProcessId,
    plan: Plan,
    /// How many rounds are over.
    round: u8,
    /// Whether it has given its order, as a commander does who is up at dawn.
    ordered: bool,
    decision: Option<Order>,
    book: Book,
}

impl General {
    pub(super) fn new(me: ProcessId, plan: Plan, ring: Ring) -> General {
        let book = if plan.signed {
            Book::Signed(Letters::new(ring))
        } else {
            Book::Oral(Told::nothing(plan.generals, plan.rounds()))
        };
        General { me, plan, round: 0, ordered: false, decision: None, book }
    }

    /// What it has heard or holds.
    #[must_use]
    pub const fn book(&self) -> &Book {
        &self.book
    }

    /// How many rounds are over, as far as it has noticed.
    #[must_use]
    pub const fn rounds_over(&self) -> u8 {
        self.round
    }

    /// Whether it has given its order; only a commander ever does.
    #[must_use]
    pub const fn has_ordered(&self) -> bool {
        self.ordered
    }

    /// What it does, by all that has reached it so far.
    #[must_use]
    pub fn conclusion(&self) -> Order {
        match &self.book {
            _ if self.is_commander() => self.plan.order,
            Book::Oral(told) => told.settled(self.me, Path::commander(), self.plan.rounds()),
            Book::Signed(letters) => choice(letters.accepted()),
        }
    }

    const fn is_commander(&self) -> bool {
        self.me.0 == 0
    }

    const fn is_traitor(&self) -> bool {
        self.plan.is_traitor(self.me)
    }

    /// The commander's order goes out.
    fn order(&mut self, out: &mut Out<General>) {
        self.ordered = true;
        for to in Path::new().others(self.plan.generals, self.me) {
            out.send(
                to,
                match &self.book {
                    Book::Oral(_) => Message::Oral(Path::commander(), self.plan.order),
                    Book::Signed(letters) => {
                        Message::Signed(letters.ordered(self.me, self.plan.order))
                    }
                },
            );
        }
        self.decide(out);
    }

    /// Everything that is to be said in the next round is said at once.
    fn relay(&self, out: &mut Out<General>) {
        match &self.book {
            Book::Oral(told) => self.retell(told, Path::commander(), out),
            Book::Signed(letters) => {
                for to in Path::commander().others(self.plan.generals, self.me) {
                    let envelope = letters.passed_on(self.me, to, self.round + 1);
                    if envelope.is_empty() {
                        out.silence(to);
                    } else {
                        out.send(to, Message::Signed(envelope));
                    }
                }
            }
        }
    }

    /// Tells what it was told in the round that is over, on each path, to whoever is not on it.
    fn retell(&self, told: &Told, path: Path, out: &mut Out<General>) {
        if path.len() == self.round {
            let message = Message::Oral(path.then(self.me), told.taken(path));
            for to in path.others(self.plan.generals, self.me) {
                out.send(to, message);
            }
            return;
        }
        for other in path.others(self.plan.generals, self.me) {
            self.retell(told, path.then(other), out);
        }
    }

    fn end_round(&mut self, out: &mut Out<General>) {
        self.round += 1;
        if self.round < self.plan.rounds() {
            out.set(RoundOver, 1);
            if !self.is_commander() {
                self.relay(out);
            }
        } else {
            self.decide(out);
        }
    }

    /// What traitors do in the end is nobody's concern.
    fn decide(&mut self, out: &mut Out<General>) {
        if self.decision.is_none() && !self.is_traitor() {
            let order = self.conclusion();
            self.decision = Some(order);
            out.decide(order);
        }
    }

    /// What a traitor puts into an envelope to say a word; none if it cannot be made.
    fn envelope(
        &self,
        letters: &Letters,
        to: ProcessId,
        honest: Envelope,
        word: u8,
    ) -> Option<Envelope> {
        let chain = |order: Order| {
            let forged = || letters.forged(order, self.me, to, self.round + 1);
            honest.chain(order).or_else(forged)
        };
        let one = |order| chain(order).map(|chain| Envelope::default().with(Some(chain)));
        match word {
            0 => one(Order::Attack),
            1 => one(Order::Retreat),
            BOTH => one(Order::Attack)
                .and_then(|attack| Some(attack.with(Some(chain(Order::Retreat)?)))),
            _ => Some(Envelope::default()),
        }
    }
}

/// What SM makes of the orders that it ends with: one is obeyed, none or two mean retreat.
#[must_use]
pub const fn choice(orders: Envelope) -> Order {
    match (orders.chain(Order::Attack), orders.chain(Order::Retreat)) {
        (Some(_), None) => Order::Attack,
        _ => Order::Retreat,
    }
}

/// The word for what an envelope says.
pub(in crate::scenario) const fn word_of(envelope: Envelope) -> u8 {
    match (envelope.chain(Order::Attack), envelope.chain(Order::Retreat)) {
        (Some(_), None) => 0,
        (None, Some(_)) => 1,
        (Some(_), Some(_)) => BOTH,
        (None, None) => SILENCE,
    }
}

impl Protocol for General {
    type Message = Message;
    type Timer = RoundOver;
    type State = Mood;
    type Decision = Order;

    fn input(&self) -> u64 {
        let order = if self.is_commander() { 1 + self.plan.order.index() as u64 } else { 0 };
        order | u64::from(self.is_traitor()) << 2
    }

    fn state(&self) -> Mood {
        match (&self.book, self.decision) {
            _ if self.is_traitor() => Mood::Traitor,
            (_, Some(order)) => Mood::Decided(order),
            (Book::Oral(told), None) => {
                told.on(Path::commander()).map_or(Mood::Waiting, Mood::Told)
            }
            (Book::Signed(letters), None) => match word_of(letters.accepted()) {
                0 => Mood::Told(Order::Attack),
                1 => Mood::Told(Order::Retreat),
                BOTH => Mood::Both,
                _ => Mood::Waiting,
            },
        }
    }

    fn start(&mut self, now: Tick, out: &mut Out<General>) {
        // A round takes a tick, and who comes late has missed the rounds that are over.
        if now.0 > 0 {
            self.recover(now, out);
        } else {
            out.set(RoundOver, 1);
            if self.is_commander() {
                self.order(out);
            }
        }
    }

    fn receive(&mut self, _now: Tick, from: ProcessId, message: Message, _out: &mut Out<General>) {
        if self.decision.is_some() {
            return;
        }
        let in_time = |path: Path| path.len() == self.round + 1 && path.last() == from;
        let keeps = self.plan.is_traitor(self.me);
        match (&mut self.book, message) {
            (Book::Oral(told), Message::Oral(path, order)) if in_time(path) => {
                told.hear(path, order);
            }
            (Book::Signed(letters), Message::Signed(envelope)) => {
                let good = |chain: &Chain| in_time(chain.signers()) && chain.is_for(self.me);
                for chain in envelope.iter().filter(good) {
                    letters.take(chain, keeps);
                }
            }
            _ => {}
        }
    }

    fn timer(&mut self, _now: Tick, _over: RoundOver, out: &mut Out<General>) {
        self.end_round(out);
    }

    fn essence<H: Hasher>(&self, _now: Tick, essence: &mut H) {
        let General { me: _, plan: _, round, ordered, decision, book } = self;
        (round, ordered, decision, book).hash(essence);
    }

    fn crash(&mut self) {}

    fn recover(&mut self, now: Tick, out: &mut Out<General>) {
        let over = u8::try_from(now.0.saturating_sub(1)).unwrap_or(u8::MAX);
        self.round = over.min(self.plan.depth).max(self.round);
        if self.decision.is_none() {
            out.set(RoundOver, 0);
        }
    }

    fn liberty(&self, to: ProcessId, honest: Option<&Message>) -> Option<Liberty> {
        if !self.is_traitor() {
            return None;
        }
        Some(match (&self.book, honest) {
            (Book::Signed(letters), _) => {
                let honest = match honest {
                    Some(Message::Signed(envelope)) => *envelope,
                    _ => Envelope::default(),
                };
                let sayable = |word: &u8| self.envelope(letters, to, honest, *word).is_some();
                let words = (0..=SILENCE).filter(sayable);
                let words = words.fold(Vocabulary::NONE, Vocabulary::with);
                Liberty { words, honest: word_of(honest) }
            }
            (Book::Oral(_), Some(Message::Oral(_, order))) => {
                let honest = if *order == Order::Attack { 0 } else { 1 };
                Liberty { words: Vocabulary::of(&[0, 1, SILENCE]), honest }
            }
            (Book::Oral(_), _) => return None,
        })
    }

    fn utter(&self, to: ProcessId, honest: Option<&Message>, word: u8) -> Option<Message> {
        match (&self.book, honest) {
            (Book::Oral(_), Some(Message::Oral(path, _))) => {
                let order = Order::ALL.get(usize::from(word))?;
                Some(Message::Oral(*path, *order))
            }
            (Book::Signed(letters), honest) => {
                let honest = match honest {
                    Some(Message::Signed(envelope)) => *envelope,
                    _ => Envelope::default(),
                };
                let envelope = self.envelope(letters, to, honest, word)?;
                (!envelope.is_empty()).then_some(Message::Signed(envelope))
            }
            _ => None,
        }
    }
}
