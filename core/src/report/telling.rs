//! A run as it is told: what is to be said of each event, without the words.

use alloc::string::String;
use alloc::vec::Vec;

use crate::branch::Branch;
use crate::engine::Event;
use crate::phrase::{Phrase, Words};
use crate::scenario::Scenario;
use crate::scenario::shared::says;

/// What is told of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The event, by its place in the report.
    pub event: usize,
    /// The moment, as the scenario tells time.
    pub moment: Phrase,
    /// What happened, and what each side now knows: a sentence or a few.
    pub sentences: Vec<Phrase>,
}

/// A run as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The processes, as they are called.
    pub cast: Vec<Phrase>,
    /// What the run is about, before it begins, line by line.
    pub opening: Vec<Phrase>,
    /// What happened.
    pub lines: Vec<Line>,
    /// What the outcome means, once there is one.
    pub row: Option<Phrase>,
}

/// The same in the words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What the run is about.
    pub opening: String,
    /// What happened: the place of the event, the moment, and what is said of it.
    pub lines: Vec<(usize, String, String)>,
    /// What the outcome means.
    pub row: Option<String>,
}

/// Tells a branch as far as it has been played, event by event.
#[must_use]
pub fn telling<S: Scenario>(branch: &Branch<S>) -> Telling {
    let scenario = branch.scenario();
    let tale = scenario.tale();
    let mut teller = tale.teller();
    let line = |(place, event): (usize, &Event<S::Process>)| {
        let sentences = teller.tell(event);
        let moment = tale.moment(event.at);
        (!sentences.is_empty()).then_some(Line { event: place, moment, sentences })
    };
    let whole = branch.run().head().end().is_some_and(|end| !end.is_limit());
    let place = |word| scenario.endings().iter().position(|one| *one == word);
    Telling {
        cast: (0..branch.run().head().processes()).map(|one| tale.who(one)).collect(),
        opening: tale.opening(),
        lines: branch.events().iter().enumerate().filter_map(line).collect(),
        // A run that was cut off has not come out, whatever had been decided by then.
        row: branch.outcome().and_then(place).filter(|_| whole).map(|place| scenario.row(place)),
    }
}

impl Telling {
    /// The same in the words of a language.
    #[must_use]
    pub fn told(&self, words: &dyn Words) -> Told {
        let say = |phrase: &Phrase| words.say(phrase, &self.cast);
        let all = |phrases: &[Phrase], between: &str| {
            phrases.iter().map(say).collect::<Vec<_>>().join(between)
        };
        let space = say(&says::between_sentences());
        let line = |line: &Line| (line.event, say(&line.moment), all(&line.sentences, &space));
        Told {
            opening: all(&self.opening, "\n"),
            lines: self.lines.iter().map(line).collect(),
            row: self.row.as_ref().map(say),
        }
    }
}
