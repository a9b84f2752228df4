//! What the tale and its teller have in common: for whom they speak, and how things are called.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::order::Order;
use super::path::Path;
use super::plan::Plan;
use super::signed::Envelope;
use crate::engine::ProcessId;
use crate::link::Link;

/// The words for one plan.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) plan: Plan,
    /// Whether every message arrives in its round, and somebody goes down.
    pub(super) calm: bool,
    pub(super) crashes: bool,
}

impl Words {
    pub(super) fn of(plan: Plan, link: &Link) -> Words {
        Words { plan, calm: link.is_calm(), crashes: link.has_crashes() }
    }
}

/// A general in the middle of a sentence.
pub(super) fn who(general: ProcessId) -> String {
    match general.0 {
        0 => "the commander".to_string(),
        number => format!("lieutenant {number}"),
    }
}

/// Several, with commas and an "and" before the last.
pub(in crate::scenario) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// What is said on a path, as the last of it says it: `lieutenant 2 says that the commander said
/// “attack”`, without the speaker.
pub(super) fn reported(path: Path, order: Order) -> String {
    let sources: Vec<ProcessId> = path.before().iter().collect();
    let mut text = String::new();
    for source in sources.iter().rev() {
        text.push_str(&format!("{} said ", who(*source)));
    }
    format!("{text}“{}”", order.word())
}

/// What is in an envelope: `“attack”, signed by the commander and lieutenant 1`.
pub(super) fn contents(envelope: Envelope) -> String {
    let chains = envelope.iter().map(|chain| {
        let signers: Vec<String> = chain.signers().iter().map(who).collect();
        format!("“{}”, signed by {}", chain.order().word(), listed(&signers))
    });
    chains.collect::<Vec<_>>().join("; and ")
}
