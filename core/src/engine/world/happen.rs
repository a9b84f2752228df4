//! How one entry of the queue happens, and how its effects are carried out.

use alloc::sync::Arc;

use super::World;
use crate::engine::out::Effect;
use crate::engine::queue::{Course, Entry, Other, Post};
use crate::engine::{
    Choice, Enemy, Options, Out, Outage, ProcessId, Protocol, Question, Recorder, Tick, Ticking,
    Ties, What,
};

impl<P: Protocol> World<P> {
    /// The enemy chooses its outages before the first step, so that whoever sets out into one
    /// is known to be lost.
    pub(super) fn strike<E: Enemy>(&mut self, enemy: &mut E) {
        if self.law.perils.is_empty() {
            return;
        }
        let law = Arc::clone(&self.law);
        for (number, (peril, chance)) in (0_u8..).zip(&law.perils) {
            let question = Question::Strike(number);
            let choice = Choice { question, options: Options::Chance(*chance) };
            if enemy.choose(&choice) == 1 {
                self.struck |= 1 << number;
                self.queue.push(peril.from, Other::Begin(number));
                if let Some(until) = peril.until {
                    self.queue.push(until, Other::Over(number));
                }
            }
        }
    }

    /// Of the things of one moment the enemy chooses which comes first, where any order can be. Where
    /// it puts messengers first, the whole order is settled at once, by the same questions: they then
    /// come before the others, and nothing else changes.
    pub(super) fn settle_tie<E: Enemy>(&mut self, enemy: &mut E) {
        if self.settled > 0 {
            self.settled -= 1;
            return;
        }
        let ties = self.queue.ties();
        if ties < 2 {
            return;
        }
        if !(enemy.has_first() && self.queue.has_first(ties, |name| enemy.puts_first(name))) {
            self.choose_first(0, ties, enemy);
            return;
        }
        for place in 0..ties - 1 {
            self.choose_first(place, ties, enemy);
        }
        self.queue.bring_forward(ties, |name| enemy.puts_first(name));
        self.settled = u32::try_from(ties - 1).unwrap_or(u32::MAX);
    }

    /// Where any order can be, has the enemy choose what is in a place of so many things.
    fn choose_first<E: Enemy>(&mut self, place: usize, ties: usize, enemy: &mut E) {
        if self.law.ties == Ties::Free
            && let Some(moment) = self.queue.first()
        {
            let question = Question::First(moment, self.tied);
            let high = (ties - place) as u64 - 1;
            let answer =
                enemy.choose(&Choice { question, options: Options::Range { low: 0, high } });
            let chosen = usize::try_from(answer.min(high)).unwrap_or(0);
            self.queue.bring(place + chosen, place);
            self.tied += 1;
        }
    }

    pub(super) fn happen<E: Enemy, R: Recorder<P>>(
        &mut self,
        entry: Entry<P>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        match entry {
            Entry::Other(Other::Begin(number)) => self.begin(number, recorder),
            Entry::Other(Other::Over(number)) => self.over(number, enemy, recorder),
            Entry::Post(Post { message, name, course, body }) => {
                let captured = match course {
                    Course::Arrives => false,
                    Course::Lost => true,
                    Course::Open => self.captured(name, enemy),
                };
                if captured || !self.members[name.to.index()].up {
                    self.record(recorder, || What::Lost { message, name });
                    return;
                }
                self.record(recorder, || What::Delivered { message, name, body: body.clone() });
                self.handle(name.to, enemy, recorder, |process, now, out| {
                    process.receive(now, name.from, body, out);
                });
            }
            Entry::Other(Other::Start) => {
                for id in (0_u8..).map(ProcessId).take(self.members.len()) {
                    if self.members[id.index()].up {
                        self.start(id, enemy, recorder);
                    }
                }
            }
            Entry::Other(Other::Timer(process, timer)) => {
                self.tick(recorder, &Ticking::Ended { process, timer: Some(timer) });
                self.record(recorder, || What::Timer { process, timer });
                self.handle(process, enemy, recorder, |one, now, out| one.timer(now, timer, out));
            }
        }
    }

    fn start<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        self.members[process.index()].started = true;
        self.handle(process, enemy, recorder, P::start);
    }

    fn begin<R: Recorder<P>>(&mut self, number: u8, recorder: &mut R) {
        match self.law.perils[usize::from(number)].0.outage {
            Outage::Crash(process) => {
                let member = &mut self.members[process.index()];
                let before = member.process.state();
                member.up = false;
                member.process.crash();
                let state = member.process.state();
                self.queue.stop_all(process);
                self.tick(recorder, &Ticking::Ended { process, timer: None });
                self.record(recorder, || What::Crashed { process });
                if state != before {
                    self.record(recorder, || What::State { process, state });
                }
            }
            Outage::Cut(one, other) => self.record(recorder, || What::Cut { one, other }),
        }
    }

    fn over<E: Enemy, R: Recorder<P>>(&mut self, number: u8, enemy: &mut E, recorder: &mut R) {
        match self.law.perils[usize::from(number)].0.outage {
            Outage::Crash(process) => {
                let member = &mut self.members[process.index()];
                member.up = true;
                let started = member.started;
                self.record(recorder, || What::Recovered { process });
                if started {
                    self.handle(process, enemy, recorder, P::recover);
                } else {
                    self.start(process, enemy, recorder);
                }
            }
            Outage::Cut(one, other) => self.record(recorder, || What::Healed { one, other }),
        }
    }

    /// Lets a process act, then carries out what it asked for.
    fn handle<E: Enemy, R: Recorder<P>>(
        &mut self,
        id: ProcessId,
        enemy: &mut E,
        recorder: &mut R,
        act: impl FnOnce(&mut P, Tick, &mut Out<P>),
    ) {
        let World { members, out, now, .. } = self;
        let process = &mut members[id.index()].process;
        if R::ON {
            let before = process.state();
            act(process, *now, out);
            let state = process.state();
            if out.passed.is_empty() && state != before {
                out.passed.push(state);
            }
            let mut passed = core::mem::take(&mut out.passed);
            for state in passed.drain(..) {
                self.record(recorder, || What::State { process: id, state });
            }
            self.out.passed = passed;
        } else {
            act(process, *now, out);
            out.passed.clear();
        }
        if self.out.effects.is_empty() {
            return;
        }
        // Carrying one out may let a process act again, which has effects of its own.
        let mut effects = core::mem::take(&mut self.out.effects);
        for effect in effects.drain(..) {
            self.carry_out(id, effect, enemy, recorder);
        }
        self.out.effects = effects;
    }

    fn carry_out<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        effect: Effect<P>,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        match effect {
            Effect::Cancel(timer) => {
                self.queue.stop(process, timer);
                self.tick(recorder, &Ticking::Ended { process, timer: Some(timer) });
            }
            Effect::Decide(decision) => {
                let member = &mut self.members[process.index()];
                if member.decision.is_none() {
                    member.decision = Some(decision);
                    self.record(recorder, || What::Decided { process, decision });
                }
            }
            Effect::Draw(number, below) if P::LOTS => {
                self.draw(process, number, below, enemy, recorder);
            }
            Effect::Flip(number) if P::LOTS => self.flip(process, number, enemy, recorder),
            // Whoever says that it asks nothing of luck does not: that would not compile.
            Effect::Draw(..) | Effect::Flip(_) => {}
            Effect::Note(text) => self.record(recorder, || What::Note { process, text }),
            Effect::Send(to, body) => self.send(process, to, Some(body), enemy, recorder),
            Effect::Set(timer, ticks) => {
                self.queue.stop(process, timer);
                let due = self.now + ticks;
                self.queue.push(due, Other::Timer(process, timer));
                self.tick(recorder, &Ticking::Set { process, timer, due });
            }
            Effect::Silence(to) => self.send(process, to, None, enemy, recorder),
        }
    }

    fn draw<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        number: u32,
        below: u64,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        let high = below.saturating_sub(1);
        let options = Options::Range { low: 0, high };
        let question = Question::Draw(process, number);
        let value = enemy.choose(&Choice { question, options }).min(high);
        self.record(recorder, || What::Drawn { process, number, value });
        self.handle(process, enemy, recorder, |one, now, out| {
            one.drawn(now, number, value, out);
        });
    }

    fn flip<E: Enemy, R: Recorder<P>>(
        &mut self,
        process: ProcessId,
        number: u32,
        enemy: &mut E,
        recorder: &mut R,
    ) {
        let options = Options::Range { low: 0, high: 1 };
        let question = Question::Flip(process, number);
        let heads = enemy.choose(&Choice { question, options }) == 1;
        self.record(recorder, || What::Flipped { process, number, heads });
        self.handle(process, enemy, recorder, |one, now, out| {
            one.flipped(now, number, heads, out);
        });
    }
}
