//! What there is to say of a run.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::phrases::says;
use super::protocol::{Call, Mood, Side};
use super::teller;
use crate::phrase::Phrase;
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
        Box::new(teller::Teller)
    }

    fn opening(&self) -> Vec<Phrase> {
        alloc::vec![says::goal(self.wait)]
    }

    fn row(&self, outcome: usize) -> Phrase {
        if outcome == 0 { says::outcome_heard() } else { says::outcome_missed() }
    }
}
