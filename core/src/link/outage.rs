//! Cut roads and processes that go down, in a link: from text, to text, and by hand.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::orders::read_process;
use super::phrases::says;
use super::{Link, Refusal};
use crate::engine::{Outage, Peril, ProcessId, Tick};
use crate::limits::{MAX_OUTAGES, MAX_TIME_TICKS};
use crate::phrase::Phrase;
use crate::ratio::whole;

/// The parameter that speaks of outages of this kind.
const fn parameter(outage: Outage) -> &'static str {
    match outage {
        Outage::Cut(..) => "cut",
        Outage::Crash(_) => "crash",
    }
}

/// A road by its two ends, the lower first.
const fn ordered(outage: Outage) -> Outage {
    match outage {
        Outage::Cut(one, other) if one.0 > other.0 => Outage::Cut(other, one),
        _ => outage,
    }
}

impl Link {
    /// The outages that it names, in order.
    #[must_use]
    pub fn perils(&self) -> &[Peril] {
        &self.perils
    }

    /// Adds an outage.
    ///
    /// # Errors
    /// As a link refuses it.
    pub fn strike(&mut self, peril: Peril) -> Result<(), Refusal> {
        let peril = Peril { outage: ordered(peril.outage), ..peril };
        self.add(peril, &self.written(&peril))
    }

    /// Takes back whatever was done to one process, or to one road.
    ///
    /// # Errors
    /// If that is nothing.
    pub fn heal(&mut self, outage: Outage) -> Result<(), Refusal> {
        let outage = ordered(outage);
        let before = self.perils.len();
        self.perils.retain(|peril| peril.outage != outage);
        if self.perils.len() < before {
            return Ok(());
        }
        let (deed, takes) = match outage {
            Outage::Crash(_) => ("recover", says::takes_going_down()),
            Outage::Cut(..) => ("heal", says::takes_being_cut()),
        };
        Err(Refusal::of(deed, takes, &self.struck(outage)))
    }

    /// Takes back all outages of a kind, `cut` or `crash`.
    pub fn mend(&mut self, kind: &str) {
        self.perils.retain(|peril| parameter(peril.outage) != kind);
    }

    /// Reads the outages of a kind, with commas between.
    pub(super) fn read_outages(&mut self, kind: &'static str, text: &str) -> Result<(), Refusal> {
        for item in text.split(',') {
            let processes = (self.sheet.processes)(self);
            let peril = read(kind, processes, item);
            let peril = peril.ok_or_else(|| Refusal::of(kind, taken(kind, processes), item))?;
            self.add(peril, item)?;
        }
        Ok(())
    }

    /// The outages of a kind, item by item.
    pub(super) fn outages(&self, kind: &str) -> Vec<String> {
        let those = self.perils.iter().filter(|peril| parameter(peril.outage) == kind);
        those.map(|peril| self.written(peril)).collect()
    }

    /// An outage as a link has it: `b:7-12`, `a-b:5`.
    #[must_use]
    pub fn written(&self, peril: &Peril) -> String {
        let until = peril.until.map_or_else(String::new, |until| alloc::format!("-{until}"));
        alloc::format!("{}:{}{until}", self.struck(peril.outage), peril.from)
    }

    /// A process as a link names it, a road by its two ends.
    #[must_use]
    pub fn struck(&self, outage: Outage) -> String {
        let two = (self.sheet.processes)(self) == 2;
        let name = |id: ProcessId| if two { id.letter().to_string() } else { id.0.to_string() };
        match outage {
            Outage::Crash(one) => name(one),
            Outage::Cut(one, other) => alloc::format!("{}-{}", name(one), name(other)),
        }
    }

    fn add(&mut self, peril: Peril, item: &str) -> Result<(), Refusal> {
        let kind = parameter(peril.outage);
        let refused = |takes| Err(Refusal::of(kind, takes, item));
        let processes = (self.sheet.processes)(self);
        if !is_possible(&peril, processes) {
            return refused(taken(kind, processes));
        }
        if peril.until.is_some_and(|until| until <= peril.from) {
            return refused(says::takes_forwards());
        }
        let far = Tick(u64::MAX);
        let same = |other: &&Peril| other.outage == peril.outage;
        // Spans that touch would go down and come up at one moment: one span says it better.
        let apart = |other: &Peril| !other.meets(peril.from, peril.until.unwrap_or(far) + 1);
        let clear = |other: &Peril| apart(other) && other.until != Some(peril.from);
        if !self.perils.iter().filter(same).all(clear) {
            return refused(says::takes_apart());
        }
        if self.perils.len() == MAX_OUTAGES {
            return refused(says::takes_most_outages(MAX_OUTAGES as u64));
        }
        let place = self.perils.partition_point(|other| *other < peril);
        self.perils.insert(place, peril);
        Ok(())
    }
}

/// Whether there are such processes and moments, and the ends of a road are two.
fn is_possible(peril: &Peril, processes: usize) -> bool {
    let there = |one: ProcessId| one.index() < processes;
    let who = match peril.outage {
        Outage::Crash(one) => there(one),
        Outage::Cut(one, other) => there(one) && there(other) && one != other,
    };
    let moment = |tick: Tick| tick.0 <= MAX_TIME_TICKS;
    who && moment(peril.from) && peril.until.is_none_or(moment)
}

/// What a parameter of outages takes.
fn taken(kind: &str, processes: usize) -> Phrase {
    let takes = match (kind, processes) {
        ("cut", 2) => says::takes_cut_of_two,
        ("cut", _) => says::takes_cut,
        (_, 2) => says::takes_crash_of_two,
        _ => says::takes_crash,
    };
    takes(MAX_TIME_TICKS)
}

/// Reads `a-b:5-20` for `cut`, `b:7-12` for `crash`, and either without its end.
fn read(kind: &str, processes: usize, item: &str) -> Option<Peril> {
    let (who, when) = item.split_once(':')?;
    let outage = if kind == "cut" {
        let (one, other) = who.split_once('-')?;
        let (one, other) = (read_process(one, processes)?, read_process(other, processes)?);
        ordered(Outage::Cut(one, other))
    } else {
        Outage::Crash(read_process(who, processes)?)
    };
    let (from, until) = match when.split_once('-') {
        Some((from, until)) => (from, Some(Tick(whole(until)?))),
        None => (when, None),
    };
    Some(Peril { outage, from: Tick(whole(from)?), until })
}
