//! The enemy's parameters, which are the same in every scenario: a table of what each is called, and
//! of how it is read and written.

use alloc::string::{String, ToString};

use super::parameter::{Kind, Parameter};
use super::{Link, Refusal};
use crate::enemy::Word;
use crate::engine::Tick;
use crate::limits::{MAX_STEPS, MAX_TIME_TICKS};
use crate::ratio::whole;

/// One of the enemy's parameters.
pub(super) struct Row {
    pub(super) parameter: Parameter,
    /// Reads its text into a link. The parameter is the scenario's own where that has one of the
    /// same name.
    read: fn(&mut Link, &Parameter, &str) -> Result<(), Refusal>,
    /// What a link says of it, if it is not at its default.
    write: fn(&Link) -> Option<String>,
}

/// The enemy's parameters, in the order in which a link has them.
pub(super) static TABLE: [Row; 15] = [
    Row {
        parameter: Parameter { name: "loss", kind: Kind::Ratio },
        read: |link, own, text| link.read_chances(own, text).map(|loss| link.loss = loss),
        write: |link| list(&link.listed(&link.loss)),
    },
    Row {
        parameter: Parameter { name: "twice", kind: Kind::Ratio },
        read: |link, own, text| link.read_chances(own, text).map(|twice| link.twice = twice),
        write: |link| list(&link.listed(&link.twice)),
    },
    Row {
        parameter: Parameter { name: "seed", kind: Kind::Whole { min: 0, max: u64::MAX } },
        read: |link, own, text| own.number(text).map(|seed| link.seed = seed),
        write: |link| number(link.seed),
    },
    Row {
        parameter: Parameter { name: "lose", kind: Kind::Messages },
        read: |link, own, text| link.read_words(own, text, |word| Word { lose: true, ..word }),
        write: |link| list(&link.words(|name, word| word.lose.then_some(name))),
    },
    Row {
        parameter: Parameter { name: "pass", kind: Kind::Messages },
        read: |link, own, text| link.read_words(own, text, |word| Word { pass: true, ..word }),
        write: |link| list(&link.words(|name, word| word.pass.then_some(name))),
    },
    Row {
        parameter: Parameter { name: "copy", kind: Kind::Messages },
        read: Link::read_doubled,
        write: |link| list(&link.words(|name, word| word.double.then_some(name))),
    },
    Row {
        parameter: Parameter { name: "delay", kind: Kind::MessagesAndTicks },
        read: Link::read_delays,
        write: |link| {
            list(&link.words(|name, word| Some(alloc::format!("{name}:{}", word.delay?))))
        },
    },
    Row {
        parameter: Parameter { name: "draw", kind: Kind::Draws },
        read: Link::read_draws,
        write: |link| list(&link.listed_draws()),
    },
    Row {
        parameter: Parameter { name: "first", kind: Kind::Messages },
        read: Link::read_first,
        write: |link| list(&link.first()),
    },
    Row {
        parameter: Parameter { name: "lies", kind: Kind::Lies },
        read: |link, _, text| link.lie(text),
        write: Link::lies,
    },
    Row {
        parameter: Parameter { name: "say", kind: Kind::Statements },
        read: Link::read_statements,
        write: |link| list(&link.statements()),
    },
    Row {
        parameter: Parameter { name: "cut", kind: Kind::Outages },
        read: |link, _, text| link.read_outages("cut", text),
        write: |link| list(&link.outages("cut")),
    },
    Row {
        parameter: Parameter { name: "crash", kind: Kind::Outages },
        read: |link, _, text| link.read_outages("crash", text),
        write: |link| list(&link.outages("crash")),
    },
    Row {
        parameter: Parameter { name: "until", kind: Kind::Moment },
        read: |link, own, text| own.moment(text).map(|until| link.until = Some(until)),
        write: |link| link.until.map(|until| until.0.to_string()),
    },
    Row {
        parameter: Parameter { name: "at", kind: Kind::Whole { min: 0, max: MAX_STEPS as u64 } },
        read: |link, own, text| {
            own.number(text).map(|at| link.at = u32::try_from(at).unwrap_or(MAX_STEPS))
        },
        write: |link| number(link.at.into()),
    },
];

/// Reads one of the enemy's parameters into a link; false if it is not one of them.
pub(super) fn read(link: &mut Link, name: &str, text: &str) -> Result<bool, Refusal> {
    let Some(own) = link.sheet.enemy().find(|one| one.name == name) else {
        return Ok(false);
    };
    let row = TABLE.iter().find(|row| row.parameter.name == name);
    row.map_or(Ok(false), |row| (row.read)(link, own, text).map(|()| true))
}

/// What a link says of the enemy, parameter by parameter.
pub(super) fn written(link: &Link) -> impl Iterator<Item = (&'static str, String)> {
    TABLE.iter().filter_map(move |row| Some((row.parameter.name, (row.write)(link)?)))
}

impl Parameter {
    fn moment(&self, text: &str) -> Result<Tick, Refusal> {
        let moment = whole(text).filter(|moment| *moment <= MAX_TIME_TICKS);
        moment.map(Tick).ok_or_else(|| self.refused(text))
    }

    fn number(&self, text: &str) -> Result<u64, Refusal> {
        let number = whole(text).filter(|number| match self.kind {
            Kind::Whole { min, max } => (min..=max).contains(number),
            _ => false,
        });
        number.ok_or_else(|| self.refused(text))
    }
}

fn number(number: u64) -> Option<String> {
    (number != 0).then(|| number.to_string())
}

fn list(items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| items.join(","))
}
