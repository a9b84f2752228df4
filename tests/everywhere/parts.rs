//! A file that is sent part by part, each repeated until it is confirmed, and no more than five times:
//! nobody could play its runs one by one, and it has some two thousand situations.

use std::hash::{Hash, Hasher};

use at_dawn_core::Ratio;
use at_dawn_core::engine::{
    Digest, End, Event, Finding, Fold, Judge, Law, Out, ProcessId, Protocol, Recorder, Tick, World,
};
use at_dawn_core::link::{Link, Sheet};
use at_dawn_core::odds::{self, Chance};
use at_dawn_core::phrase::Phrase;
use at_dawn_core::scenario::shared::says;
use at_dawn_core::scenario::{Count, Measure, Scenario, Tale, Tally, Teller};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const PARTS: u8 = 64;
const RETRIES: u8 = 5;
/// A part and its confirmation take two ticks.
const PATIENCE: u64 = 3;

/// Who sends, or who receives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Party {
    sends: bool,
    /// The part that is being sent, or that is expected.
    part: u8,
    retries: u8,
    /// How often anything was sent: only counted.
    sent: u64,
}

/// A part, or its confirmation, by the number of the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Numbered(u8);

impl Fold for Numbered {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.0.into());
    }
}

impl Party {
    fn send(&mut self, out: &mut Out<Party>) {
        self.sent += 1;
        out.send(ProcessId(1), Numbered(self.part));
        out.set(Numbered(0), PATIENCE);
    }
}

impl Protocol for Party {
    type Message = Numbered;
    type Timer = Numbered;
    type State = Numbered;
    type Decision = Numbered;

    fn input(&self) -> u64 {
        0
    }

    fn state(&self) -> Numbered {
        Numbered(self.part)
    }

    fn start(&mut self, _now: Tick, out: &mut Out<Party>) {
        if self.sends {
            self.send(out);
        }
    }

    fn receive(&mut self, _now: Tick, from: ProcessId, message: Numbered, out: &mut Out<Party>) {
        if !self.sends {
            self.part = self.part.max(message.0 + 1);
            out.send(from, message);
        } else if message.0 == self.part {
            (self.part, self.retries) = (self.part + 1, 0);
            out.cancel(Numbered(0));
            if self.part < PARTS {
                self.send(out);
            }
        }
    }

    fn timer(&mut self, _now: Tick, _timer: Numbered, out: &mut Out<Party>) {
        if self.retries < RETRIES {
            self.retries += 1;
            self.send(out);
        }
    }

    fn essence<H: Hasher>(&self, _now: Tick, essence: &mut H) {
        (self.part, self.retries).hash(essence);
    }

    fn crash(&mut self) {}

    fn recover(&mut self, _now: Tick, _out: &mut Out<Party>) {}
}

/// The scenario, and all that there is to say of it, which is nothing.
#[derive(Clone)]
struct File;

impl Recorder<Party> for File {
    fn record(&mut self, _event: &Event<Party>) {}
}

impl Judge<Party> for File {
    fn findings(&self, _end: Option<End>) -> Vec<Finding> {
        Vec::new()
    }
}

impl Teller<Party> for File {
    fn tell(&mut self, _event: &Event<Party>) -> Vec<Phrase> {
        Vec::new()
    }
}

impl Tale<Party> for File {
    fn who(&self, _process: usize) -> Phrase {
        says::moment(0)
    }

    fn message(&self, _message: &Numbered) -> Phrase {
        says::moment(0)
    }

    fn state(&self, _state: Numbered) -> &'static str {
        ""
    }

    fn decision(&self, _decision: Numbered) -> &'static str {
        ""
    }

    fn timer(&self, _timer: Numbered) -> &'static str {
        ""
    }

    fn teller(&self) -> Box<dyn Teller<Party> + '_> {
        Box::new(File)
    }

    fn opening(&self) -> Vec<Phrase> {
        Vec::new()
    }

    fn row(&self, _outcome: usize) -> Phrase {
        says::moment(0)
    }
}

impl Scenario for File {
    type Process = Party;
    type Judge = File;

    fn settle(_link: &Link) -> File {
        File
    }

    fn cast(&self) -> Vec<Party> {
        [true, false].map(|sends| Party { sends, part: 0, retries: 0, sent: 0 }).into()
    }

    fn law(&self) -> Law {
        Law { loss: Ratio::new(1, 10).expect("a ratio").into(), ..Law::calm() }
    }

    fn judge(&self) -> File {
        File
    }

    fn outcomes(&self) -> &'static [&'static str] {
        &["sent", "given-up"]
    }

    fn outcome(&self, world: &World<Party>) -> usize {
        usize::from(world.process(0).part < PARTS)
    }

    fn is_open(&self, _world: &World<Party>) -> bool {
        true
    }

    fn census(&self) -> Vec<Count<Party>> {
        let sent = Measure::Along(|world: &World<Party>| world.process(0).sent);
        vec![Count { name: "sent", reports: &[Tally::Mean, Tally::Distribution], measure: sent }]
    }

    fn tale(&self) -> &dyn Tale<Party> {
        self
    }
}

static SHEET: Sheet = Sheet {
    name: "file",
    group: "file",
    family: "file",
    words: &[],
    unit: "tick",
    shows: &[],
    twins: None,
    parameters: &[],
    processes: |_| 2,
    default: |_, _| None,
    presets: &[],
    matrix: false,
    timers: &[],
    check: |_| Ok(()),
    lots: None,
    liars: None,
};

fn ratio(above: u32, below: u32) -> Chance {
    Chance::new(above.into(), below.into())
}

fn power(base: &Chance, exponent: u8) -> Chance {
    (0..exponent).fold(ratio(1, 1), |power, _| power * base)
}

/// What is counted is what is worked out on paper: a part gets through in one try with (9/10)².
#[test]
fn a_file_of_64_parts_is_counted() {
    let mut most = 0;
    let link = Link::to(&SHEET);
    let odds = odds::exact::<File>(&link, &mut |far| most = most.max(far.found));
    let odds = odds.expect("few situations");
    let failure = ratio(19, 100);
    let lost = power(&failure, RETRIES + 1);
    let part = ratio(1, 1) - &lost;
    let sent = power(&part, PARTS);
    assert_eq!(odds.outcome("sent"), Some(&sent));
    assert_eq!(odds.outcome("given-up"), Some(&(ratio(1, 1) - &sent)));
    // A part is tried as often as the tries before it failed, if all parts before it got through.
    let tries = (0..=RETRIES).fold(ratio(0, 1), |sum, number| sum + power(&failure, number));
    let begun = (0..PARTS).fold(ratio(0, 1), |sum, number| sum + power(&part, number));
    let tallied = odds.tallied("sent").expect("it is counted");
    assert_eq!(tallied.mean, Some(tries * begun));
    let values = tallied.values.as_ref().expect("it is spread");
    let sum = values.iter().fold(ratio(0, 1), |sum, (value, chance)| {
        sum + chance * ratio(u32::try_from(*value).expect("a small number"), 1)
    });
    assert_eq!(tallied.mean, Some(sum), "the mean of the spread");
    assert_eq!(values.first_key_value().map(|first| *first.0), Some(6), "given up at once");
    assert_eq!(values.last_key_value().map(|last| *last.0), Some(64 * 6));
    assert!(odds.runs.is_some_and(|runs| runs.bits() > 64), "more than anybody plays");
    assert!((1_024..2_500).contains(&most), "{most} situations");
}
