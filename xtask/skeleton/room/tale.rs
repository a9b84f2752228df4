//! What there is to say of a run.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::phrases::says;
use super::protocol::{Call, Mood, Side};
use crate::engine::{Event, Name, What};
use crate::phrase::Phrase;
use crate::scenario::shared::says as shared;
use crate::scenario::{Tale, Teller};

/// What there is to say where one waits so long.
#[derive(Clone, Debug)]
pub struct Words {
    pub(super) wait: u64,
}

impl Tale<Side> for Words {
    fn who(&self, process: usize) -> Phrase {
        if process == 0 { says::name_a() } else { says::name_b() }
    }

    fn message(&self, _call: &Call) -> Phrase {
        says::call()
    }

    fn state(&self, state: Mood) -> &'static str {
        match state {
            Mood::Calling => "calling",
            Mood::Listening => "listening",
            Mood::Heard => "heard",
            Mood::Missed => "missed",
        }
    }

    fn decision(&self, heard: bool) -> &'static str {
        if heard { "heard" } else { "missed" }
    }

    fn timer(&self, (): ()) -> &'static str {
        "patience"
    }

    fn teller(&self) -> Box<dyn Teller<Side> + '_> {
        Box::new(Telling)
    }

    fn opening(&self) -> Vec<Phrase> {
        alloc::vec![says::goal(self.wait)]
    }

    fn row(&self, outcome: usize) -> Phrase {
        if outcome == 0 { says::outcome_heard() } else { says::outcome_missed() }
    }
}

/// Tells a run: no sentence needs to know of an earlier one.
struct Telling;

impl Teller<Side> for Telling {
    fn tell(&mut self, event: &Event<Side>) -> Vec<Phrase> {
        let called = |name: &Name| name.among(2).to_string();
        alloc::vec![match &event.what {
            What::Sent { name, .. } => says::sends(name.from, called(name), name.to),
            What::Copied { name, .. } => {
                let original = Name { double: false, ..*name };
                shared::is_doubled(called(&original), called(name))
            }
            What::Delivered { name, .. } => says::reaches(called(name), name.to),
            What::Lost { name, .. } => says::is_lost(called(name), name.to),
            What::Decided { process, decision: true } => says::hears(*process),
            What::Decided { process, .. } => says::gives_up(*process),
            What::Crashed { process } => shared::goes_down(*process),
            What::Recovered { process } => shared::is_up_again(*process),
            What::Cut { .. } => shared::road_is_cut(),
            What::Healed { .. } => shared::road_is_open(),
            What::Note { text, .. } => shared::verbatim((*text).to_string()),
            What::Flipped { .. }
            | What::State { .. }
            | What::Timer { .. }
            | What::Withheld { .. } => return Vec::new(),
        }]
    }
}
