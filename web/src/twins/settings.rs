//! What parameters are set to, as it crosses.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use at_dawn_core::Ratio;
use at_dawn_core::engine::ProcessId;
use at_dawn_core::link::{Link, Parameter};
use serde::Serialize;

/// Chances that may hang on who sends.
#[derive(Debug, Serialize)]
pub struct Chances {
    /// For all whose own is no other.
    plain: Share,
    /// Whether it is the same for all.
    same: bool,
    /// For what each process sends, in order.
    senders: Vec<Sent>,
}

/// A chance: as a link says it, and how many millionths it is, rounded down.
#[derive(Debug, Serialize)]
struct Share {
    ratio: String,
    millionths: u64,
}

/// How likely it is for what a process sends.
#[derive(Debug, Serialize)]
struct Sent {
    #[serde(flatten)]
    usual: Share,
    /// To whom it is something else.
    ways: Vec<Way>,
}

/// How likely it is on one way.
#[derive(Debug, Serialize)]
struct Way {
    to: u8,
    #[serde(flatten)]
    share: Share,
}

/// The chances that may hang on who sends, by the names of their parameters.
#[must_use]
pub fn chances(link: &Link) -> BTreeMap<&'static str, Chances> {
    let processes = (link.sheet().processes)(link);
    let crossed = link.chances().map(|(name, chances)| {
        let sent = (0..u8::MAX).map(ProcessId).take(processes).map(|sender| {
            let (usual, ways) = chances.from(sender);
            let ways = ways.map(|(to, ratio)| Way { to: to.0, share: ratio.into() });
            Sent { usual: usual.into(), ways: ways.collect() }
        });
        let same = chances.others().is_empty();
        (name, Chances { plain: chances.plain().into(), same, senders: sent.collect() })
    });
    crossed.into()
}

impl From<Ratio> for Share {
    fn from(ratio: Ratio) -> Share {
        // No denominator is so large that this would not fit.
        let millionths = ratio.numerator() * 1_000_000 / ratio.denominator();
        Share { ratio: ratio.to_string(), millionths }
    }
}

/// What each of a scenario's own parameters is set to in a link, by its name.
#[must_use]
pub fn settings(link: &Link) -> BTreeMap<&'static str, String> {
    let parameters = link.sheet().parameters.iter().enumerate();
    let written = |(place, parameter): (usize, &'static Parameter)| {
        Some((parameter.name, parameter.write(link.setting(place)?)))
    };
    parameters.filter_map(written).collect()
}
