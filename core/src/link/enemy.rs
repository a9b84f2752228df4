//! The enemy's parameters, which are the same in every scenario.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::parameter::{Kind, Parameter};
use super::phrases::says;
use super::{Link, Refusal};
use crate::enemy::{Orders, Word};
use crate::engine::{Name, Outage, Peril, ProcessId, Tick};
use crate::limits::{MAX_DELAY_TICKS, MAX_MESSAGES, MAX_OUTAGES, MAX_STEPS, MAX_TIME_TICKS};
use crate::phrase::Phrase;
use crate::ratio::{Ratio, whole};

/// The enemy's parameters, in the order in which a link has them.
pub static PARAMETERS: [Parameter; 12] = [
    Parameter { name: "loss", kind: Kind::Ratio },
    Parameter { name: "twice", kind: Kind::Ratio },
    Parameter { name: "seed", kind: Kind::Whole { min: 0, max: u64::MAX } },
    Parameter { name: "lose", kind: Kind::Messages },
    Parameter { name: "pass", kind: Kind::Messages },
    Parameter { name: "copy", kind: Kind::Messages },
    Parameter { name: "delay", kind: Kind::MessagesAndTicks },
    Parameter { name: "lies", kind: Kind::Lies },
    Parameter { name: "say", kind: Kind::Statements },
    Parameter { name: "cut", kind: Kind::Outages },
    Parameter { name: "crash", kind: Kind::Outages },
    Parameter { name: "at", kind: Kind::Whole { min: 0, max: MAX_STEPS as u64 } },
];

/// Reads one of the enemy's parameters into a link; false if it is not one of them.
pub(super) fn read(
    link: &mut Link,
    processes: usize,
    name: &str,
    text: &str,
) -> Result<bool, Refusal> {
    let Some(parameter) = link.sheet.enemy().find(|one| one.name == name) else {
        return Ok(false);
    };
    let refused = || parameter.refused(text);
    match parameter.kind {
        Kind::Ratio => {
            let ratio = Ratio::parse(text).ok_or_else(refused)?;
            *(if parameter.name == "loss" { &mut link.loss } else { &mut link.twice }) = ratio;
        }
        Kind::Whole { min, max } => {
            let number = whole(text).filter(|n| (min..=max).contains(n)).ok_or_else(refused)?;
            match u32::try_from(number) {
                Ok(steps) if parameter.name == "at" => link.at = steps,
                _ => link.seed = number,
            }
        }
        Kind::Messages | Kind::MessagesAndTicks => {
            for item in text.split(',') {
                say(&mut link.orders, parameter, processes, item)?;
            }
        }
        Kind::Lies => link.lie(text)?,
        Kind::Statements => {
            for item in text.split(',') {
                link.read_statement(parameter, item)?;
            }
        }
        _ => {
            for item in text.split(',') {
                let peril = read_peril(parameter, processes, item)?;
                add_peril(link, parameter, peril, item)?;
            }
        }
    }
    Ok(true)
}

fn say(
    orders: &mut Orders,
    parameter: &'static Parameter,
    processes: usize,
    item: &str,
) -> Result<(), Refusal> {
    let of_item = |takes| Refusal::of(parameter.name, takes, item);
    let (text, ticks) = match parameter.kind {
        Kind::MessagesAndTicks => {
            let (text, ticks) = item.split_once(':').ok_or_else(|| parameter.refused(item))?;
            let ticks = whole(ticks).filter(|ticks| (1..=MAX_DELAY_TICKS).contains(ticks));
            let refused = || of_item(says::takes_delays(MAX_DELAY_TICKS));
            (text, Some(ticks.ok_or_else(refused)?))
        }
        _ => (item, None),
    };
    let name = read_name(text, processes).ok_or_else(|| of_item(names_taken(processes)))?;
    let before = orders.of(name);
    let word = match parameter.name {
        "lose" => Word { lose: true, ..before },
        "pass" => Word { pass: true, ..before },
        "copy" if name.double => return Err(of_item(says::takes_no_double())),
        "copy" => Word { double: true, ..before },
        _ => Word { delay: ticks, ..before },
    };
    let again = word == before || (ticks.is_some() && before.delay.is_some());
    if again {
        return Err(of_item(says::takes_once()));
    }
    let other = said_first(before);
    orders.say(name, word).map_err(|_| of_item(says::takes_unnamed(other.to_string())))
}

/// The parameter that has already spoken of a messenger.
const fn said_first(word: Word) -> &'static str {
    match word {
        Word { lose: true, .. } => "lose",
        Word { pass: true, .. } => "pass",
        Word { double: true, .. } => "copy",
        _ => "delay",
    }
}

/// What messages are called, as something that takes their names says it.
pub(super) fn names_taken(processes: usize) -> Phrase {
    match processes {
        2 => says::takes_name_of_two(MAX_MESSAGES.into()),
        many => says::takes_name(many as u64),
    }
}

/// Reads `a2` (between two), `0-3.2`, and either with `~` behind it for the double.
pub(super) fn read_name(text: &str, processes: usize) -> Option<Name> {
    let (text, double) = match text.strip_suffix('~') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let (from, to, nth) = if let Some((way, nth)) = text.split_once('.') {
        let (from, to) = way.split_once('-')?;
        (read_process(from, processes)?, read_process(to, processes)?, nth)
    } else {
        let from = read_process(text.get(..1)?, processes).filter(|_| processes == 2)?;
        (from, ProcessId(1 - from.0), text.get(1..)?)
    };
    let nth = u32::try_from(whole(nth)?).ok().filter(|nth| (1..=MAX_MESSAGES).contains(nth))?;
    (from != to).then_some(Name { double, ..Name::new(from, to, nth) })
}

/// Reads `b` (between two) or `3`.
fn read_process(text: &str, processes: usize) -> Option<ProcessId> {
    let number = match text {
        "a" if processes == 2 => 0,
        "b" if processes == 2 => 1,
        _ => whole(text)?,
    };
    let id = u8::try_from(number).ok()?;
    (usize::from(id) < processes).then_some(ProcessId(id))
}

fn read_peril(
    parameter: &'static Parameter,
    processes: usize,
    item: &str,
) -> Result<Peril, Refusal> {
    let cut = parameter.name == "cut";
    let takes = match (cut, processes) {
        (true, 2) => says::takes_cut_of_two,
        (true, _) => says::takes_cut,
        (false, 2) => says::takes_crash_of_two,
        (false, _) => says::takes_crash,
    };
    let refused = || Refusal::of(parameter.name, takes(MAX_TIME_TICKS), item);
    let (who, when) = item.split_once(':').ok_or_else(refused)?;
    let outage = if cut {
        let (one, other) = who.split_once('-').ok_or_else(refused)?;
        let one = read_process(one, processes).ok_or_else(refused)?;
        let other = read_process(other, processes).ok_or_else(refused)?;
        if one == other {
            return Err(refused());
        }
        Outage::Cut(one.min(other), one.max(other))
    } else {
        Outage::Crash(read_process(who, processes).ok_or_else(refused)?)
    };
    let moment = |text: &str| whole(text).filter(|tick| *tick <= MAX_TIME_TICKS).map(Tick);
    let (from, until) = match when.split_once('-') {
        Some((from, until)) => (moment(from), Some(moment(until).ok_or_else(refused)?)),
        None => (moment(when), None),
    };
    let from = from.ok_or_else(refused)?;
    if until.is_some_and(|until| until <= from) {
        return Err(Refusal::of(parameter.name, says::takes_forwards(), item));
    }
    Ok(Peril { outage, from, until })
}

fn add_peril(
    link: &mut Link,
    parameter: &'static Parameter,
    peril: Peril,
    item: &str,
) -> Result<(), Refusal> {
    let far = Tick(u64::MAX);
    let same = |other: &&Peril| other.outage == peril.outage;
    let others: Vec<&Peril> = link.perils.iter().filter(same).collect();
    // Spans that touch would go down and come up at one moment: one span says it better.
    let apart = |other: &&Peril| !other.meets(peril.from, peril.until.unwrap_or(far) + 1);
    let clear = |other: &&Peril| apart(other) && other.until != Some(peril.from);
    if !others.iter().all(clear) {
        return Err(Refusal::of(parameter.name, says::takes_apart(), item));
    }
    if link.perils.len() == MAX_OUTAGES {
        let takes = says::takes_most_outages(MAX_OUTAGES as u64);
        return Err(Refusal::of(parameter.name, takes, item));
    }
    let place = link.perils.partition_point(|other| *other < peril);
    link.perils.insert(place, peril);
    Ok(())
}
