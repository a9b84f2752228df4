//! What stands beside the figure of a connection: for how long the two were at odds, and its
//! handshake told of generals.

use alloc::vec::Vec;

use super::handshake::{Handshake, Happened};
use super::minds::{Minds, Odds, Reason, Turn};
use super::phrases::{says, seconds};
use super::{Habits, Side, Timer};
use crate::engine::{End, ProcessId, Run, Tick};
use crate::phrase::Phrase;
use crate::scenario::{Beside, Remark};

/// What the kernel does where the figures of the RFC and its text differ.
const KERNEL: &str = "tcp?open=simultaneous&profile=linux&delay=a1:15";

/// What there is to show after so many steps.
pub(super) fn beside(habits: [Habits; 2], run: &Run<Side>, steps: u32, end: Option<End>) -> Beside {
    let of = |step| run.events_of(step).iter().map(move |event| (step, event));
    let events: Vec<Happened<'_>> = (1..=steps).flat_map(of).collect();
    let [a, b] = habits;
    let both_ask = a.connects && b.connects;
    let length = if a.two_way { 2 } else { 3 };
    let handshake = if both_ask { None } else { Handshake::of(&events, length) };
    let mut remarks = Account { run, steps, end, remarks: Vec::new() }.told(habits, &events);
    if both_ask {
        let run = Some((KERNEL, says::kernel_run()));
        remarks.push(Remark { run, ..always("kernel", says::kernel_trims()) });
    }
    match &handshake {
        Some(handshake) => remarks.extend(handshake.knowledge()),
        None => remarks.push(always("knowledge", says::chain_none())),
    }
    Beside { remarks, counterpart: handshake.map(|handshake| handshake.counterpart()) }
}

/// What is so from the beginning to the end.
fn always(about: &'static str, says: Phrase) -> Remark {
    Remark { about, from: 0, until: None, sentences: alloc::vec![says], run: None }
}

/// Keeps account of every time in which the two were at odds.
struct Account<'a> {
    run: &'a Run<Side>,
    steps: u32,
    end: Option<End>,
    remarks: Vec<Remark>,
}

impl Account<'_> {
    fn told(mut self, habits: [Habits; 2], events: &[Happened<'_>]) -> Vec<Remark> {
        let mut minds = Minds::new(habits);
        let mut since = 0;
        for (step, event) in events {
            match minds.hear(event) {
                Some(Turn::Parted(_)) => since = *step,
                Some(Turn::Met(odds)) => {
                    self.last(odds, since, *step);
                    let over = over(odds, event.at, minds.reason());
                    self.say(*step, None, over);
                }
                None => {}
            }
        }
        if let Some(odds) = minds.odds() {
            let ends = self.end == Some(End::Quiescent);
            let lasts = if ends { self.steps } else { self.steps + 1 };
            self.last(odds, since, lasts);
            if ends {
                let Odds { who, since } = odds;
                let never = says::odds_never(who, ProcessId(1 - who.0), seconds(since.0));
                self.say(self.steps, None, alloc::vec![never]);
            }
        }
        self.remarks
    }

    /// They are at odds from a step on and before another: a sentence for each moment of it.
    fn last(&mut self, odds: Odds, from: u32, until: u32) {
        let Odds { who, since } = odds;
        let mut step = from;
        while step < until {
            let now = self.run.moment(step);
            let next = (step + 1..until).find(|next| self.run.moment(*next) != now);
            let span = seconds(now.0 - since.0);
            let lasting = says::odds_lasting(who, ProcessId(1 - who.0), seconds(since.0), span);
            let stays = next.is_none() && until > self.steps;
            self.say(step, (!stays).then_some(next.unwrap_or(until)), alloc::vec![lasting]);
            step = next.unwrap_or(until);
        }
    }

    fn say(&mut self, from: u32, until: Option<u32>, sentences: Vec<Phrase>) {
        self.remarks.push(Remark { about: "odds", from, until, sentences, run: None });
    }
}

/// That they were at odds until now, and how that came out.
fn over(odds: Odds, now: Tick, reason: Reason) -> Vec<Phrase> {
    let Odds { who, since } = odds;
    let (from, to, span) = (seconds(since.0), seconds(now.0), seconds(now.0 - since.0));
    let over = says::odds_over(who, ProcessId(1 - who.0), from, to, span);
    core::iter::once(over).chain(learned(reason)).collect()
}

/// How a side learned that it was wrong.
fn learned(reason: Reason) -> Option<Phrase> {
    Some(match reason {
        Reason::Start => return None,
        Reason::Crash(one) => says::learned_crash(one),
        Reason::Segment(one, segment) if segment.rst => {
            says::learned_reset(one, ProcessId(1 - one.0))
        }
        Reason::Segment(one, segment) => says::learned_segment(one, segment.control().join(",")),
        Reason::Timer(one, Timer::Retransmit) => says::learned_retransmit(one),
        Reason::Timer(one, Timer::Close) => says::learned_close(one),
        Reason::Timer(one, Timer::Abort) => says::learned_abort(one),
        Reason::Timer(one, _) => says::learned_timer(one),
    })
}
