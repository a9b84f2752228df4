//! Who tells a run, event by event.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::phrases::says;
use super::protocol::Side;
use crate::engine::{Event, Name, What};
use crate::phrase::Phrase;
use crate::scenario;
use crate::scenario::shared::says as shared;

/// Tells a run: no sentence needs to know of an earlier one.
pub(super) struct Teller;

impl scenario::Teller<Side> for Teller {
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
            What::Drawn { .. }
            | What::Flipped { .. }
            | What::State { .. }
            | What::Timer { .. }
            | What::Withheld { .. } => return Vec::new(),
        }]
    }
}
