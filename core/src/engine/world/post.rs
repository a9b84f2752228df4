//! How a message sets out, and what the enemy makes of it.

use super::{End, Stale, World};
use crate::engine::queue::Post;
use crate::engine::{
    Choice, Enemy, Fate, MessageId, Name, Options, Outage, Peril, ProcessId, Protocol, Question,
    Recorder, Said, Span, Tick, What,
};
use crate::limits::{MAX_DELAY_TICKS, MAX_MESSAGES};

impl<P: Protocol> World<P> {
    /// Sends what a process would honestly send, or what the enemy has it say in that place.
    pub(super) fn send<E: Enemy, R: Recorder<P>>(
        &mut self,
        from: ProcessId,
        to: ProcessId,
        honest: Option<P::Message>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        if self.posted == MAX_MESSAGES {
            self.end = Some(End::Messages);
            return;
        }
        let way = from.index() * self.members.len() + to.index();
        self.ways[way] += 1;
        let name = Name::new(from, to, self.ways[way]);
        match self.speak(name, honest, enemy) {
            (Some(body), said) => self.post(name, body, said, enemy, recorder),
            (None, Some(said)) => self.record(recorder, || What::Withheld { name, said }),
            (None, None) => {}
        }
    }

    /// What is sent under a name; if the sender may lie, how it came to that.
    fn speak<E: Enemy>(
        &self,
        name: Name,
        honest: Option<P::Message>,
        enemy: &mut E,
    ) -> (Option<P::Message>, Option<Said<P::Message>>) {
        let process = &self.members[name.from.index()].process;
        let Some(liberty) = process.liberty(name.to, honest.as_ref()) else {
            return (honest, None);
        };
        let options = Options::Among(liberty);
        let answer = enemy.choose(&Choice { question: Question::Say(name), options });
        let sayable = u8::try_from(answer).ok().filter(|word| liberty.words.has(*word));
        let word = sayable.unwrap_or(liberty.honest);
        let body = if word == liberty.honest {
            honest.clone()
        } else {
            process.utter(name.to, honest.as_ref(), word)
        };
        (body, Some(Said { word, liberty, honest }))
    }

    fn post<E: Enemy, R: Recorder<P>>(
        &mut self,
        name: Name,
        body: P::Message,
        said: Option<Said<P::Message>>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        self.sent += 1;
        let message = self.number();
        let fate = self.fate(name, enemy);
        self.record(recorder, || What::Sent { message, name, fate, body: body.clone(), said });
        let question = Question::Double(name);
        let choice =
            Choice { question, options: Options::Chance(self.law.twice.of(name.from, name.to)) };
        let doubled = enemy.choose(&choice) == 1;
        let again = doubled.then(|| body.clone());
        self.queue.post(fate.end(), Post { message, name, course: fate.into(), body });
        if let Some(body) = again {
            if self.posted == MAX_MESSAGES {
                self.end = Some(End::Messages);
                return;
            }
            let name = Name { double: true, ..name };
            let copy = self.number();
            let fate = self.fate(name, enemy);
            self.record(recorder, || What::Copied { message: copy, of: message, name, fate });
            let course = fate.into();
            self.queue.post(fate.end(), Post { message: copy, name, course, body });
        }
    }

    /// What was under way before the run sets out at its first moment. No enemy is asked: only
    /// an outage can stop it.
    pub(super) fn post_stale<R: Recorder<P>>(&mut self, recorder: &mut R) {
        for Stale { from, to, body, due } in core::mem::take(&mut self.stale) {
            let name = Name::new(from, to, 0);
            let message = self.number();
            let fate = if self.doomed(name, due) { Fate::Lost(due) } else { Fate::Arrives(due) };
            let said = None;
            self.record(recorder, || What::Sent { message, name, fate, body: body.clone(), said });
            self.queue.post(due, Post { message, name, course: fate.into(), body });
        }
    }

    fn number(&mut self) -> MessageId {
        self.posted += 1;
        MessageId(self.posted)
    }

    fn fate<E: Enemy>(&self, name: Name, enemy: &mut E) -> Fate {
        let Span { low, high } = self.law.travel;
        let options = Options::Range { low, high };
        let ticks = enemy.choose(&Choice { question: Question::Travel(name), options });
        let end = self.now + ticks.clamp(1, MAX_DELAY_TICKS);
        if self.doomed(name, end) {
            Fate::Lost(end)
        } else if !E::FORESEES {
            Fate::Open(end)
        } else if self.captured(name, enemy) {
            Fate::Lost(end)
        } else {
            Fate::Arrives(end)
        }
    }

    pub(super) fn captured<E: Enemy>(&self, name: Name, enemy: &mut E) -> bool {
        let options = Options::Chance(self.law.loss.of(name.from, name.to));
        enemy.choose(&Choice { question: Question::Capture(name), options }) == 1
    }

    /// Whether an outage that the enemy has chosen awaits the messenger.
    fn doomed(&self, name: Name, end: Tick) -> bool {
        let awaits = |peril: &Peril| match peril.outage {
            Outage::Crash(process) => process == name.to && peril.meets(end, end + 1),
            Outage::Cut(one, other) => {
                let road = (one, other);
                (road == (name.from, name.to) || road == (name.to, name.from))
                    && peril.meets(self.now, end)
            }
        };
        let chosen = |number: u8| self.struck & (1 << number) != 0;
        let mut perils = (0_u8..).zip(&self.law.perils);
        self.struck != 0 && perils.any(|(number, peril)| chosen(number) && awaits(&peril.0))
    }
}
