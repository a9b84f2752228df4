//! The protocol that says everything: in each round every process tells every other all it has
//! seen. Whatever another protocol of rounds could do, it could do with what is known here.

use alloc::vec::Vec;

use crate::engine::{Digest, Fold, Out, ProcessId, Protocol, Tick};

/// A process that tells all it has seen, for so many rounds of one tick each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exchange {
    me: ProcessId,
    others: u8,
    rounds: u32,
    input: bool,
    round: u32,
    /// All that it has seen up to this round, as a hash: equal exactly when that is.
    known: u128,
    heard: Vec<(ProcessId, u128)>,
}

/// Everything that the sender had seen, as a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Report(u128);

/// The end of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Round;

impl Fold for Report {
    fn fold(&self, digest: &mut Digest) {
        #[allow(clippy::cast_possible_truncation, reason = "the two halves are taken apart")]
        let halves = [self.0 as u64, (self.0 >> 64) as u64];
        halves.into_iter().for_each(|half| digest.number(half));
    }
}

impl Fold for Round {
    fn fold(&self, digest: &mut Digest) {
        digest.number(1);
    }
}

impl Exchange {
    /// As many processes as there are inputs, telling all for so many rounds.
    #[must_use]
    pub fn cast(inputs: &[bool], rounds: u32) -> Vec<Exchange> {
        let count = u8::try_from(inputs.len()).unwrap_or(u8::MAX);
        let process = |(me, input): (u8, &bool)| {
            let mut digest = Digest::new(3);
            digest.number(u64::from(me));
            digest.number(u64::from(*input));
            Exchange {
                me: ProcessId(me),
                others: count,
                rounds,
                input: *input,
                round: 0,
                known: digest.value(),
                heard: Vec::new(),
            }
        };
        (0..count).zip(inputs).map(process).collect()
    }

    fn tell(&self, out: &mut Out<Exchange>) {
        if self.round < self.rounds {
            let others = (0..self.others).map(ProcessId).filter(|other| *other != self.me);
            others.for_each(|other| out.send(other, Report(self.known)));
            out.set(Round, 1);
        }
    }
}

impl Protocol for Exchange {
    type Message = Report;
    type Timer = Round;
    type State = ();
    type Decision = ();

    fn input(&self) -> u64 {
        u64::from(self.input)
    }

    fn state(&self) {}

    fn start(&mut self, _now: Tick, out: &mut Out<Exchange>) {
        self.tell(out);
    }

    fn receive(&mut self, _now: Tick, from: ProcessId, report: Report, _out: &mut Out<Exchange>) {
        self.heard.push((from, report.0));
    }

    fn timer(&mut self, _now: Tick, _round: Round, out: &mut Out<Exchange>) {
        let mut digest = Digest::new(4);
        Report(self.known).fold(&mut digest);
        self.heard.sort_unstable();
        for (from, report) in self.heard.drain(..) {
            digest.number(u64::from(from.0));
            Report(report).fold(&mut digest);
        }
        self.known = digest.value();
        self.round += 1;
        self.tell(out);
    }

    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, _out: &mut Out<Exchange>) {}
}
