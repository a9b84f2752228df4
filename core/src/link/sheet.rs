//! What is known of a scenario before any run of it: what a link of it may say. What it is called,
//! and what its parameters are for, is in the catalogues.

use alloc::string::{String, ToString};

use super::enemy::TABLE;
use super::parameter::{ANY, Kind, Lot, Parameter, Setting};
use super::{Link, Refusal};
use crate::engine::{ProcessId, Vocabulary};

/// What is known of a scenario before any run of it.
#[derive(Debug)]
pub struct Sheet {
    /// Its name in a link.
    pub name: &'static str,
    /// The group it is in: a figure loads the scenarios of one.
    pub group: &'static str,
    /// The family it belongs to.
    pub family: &'static str,
    /// The catalogues that have its words beside the shared ones; what a later one says again it
    /// says instead.
    pub words: &'static [&'static str],
    /// What a tick is: `tick`, `hour`, `millisecond`.
    pub unit: &'static str,
    /// Its presets that show how many processes it takes to bear something.
    pub shows: &'static [Exhibit],
    /// Two of its presets that are the same to somebody.
    pub twins: Option<Twins>,
    /// Its own parameters, in the order in which a link has them.
    pub parameters: &'static [Parameter],
    /// How many processes a link has.
    pub processes: fn(&Link) -> usize,
    /// The default of a parameter, which may depend on the rest of the link; none where there
    /// is nothing by default.
    pub default: fn(&Link, usize) -> Option<Setting>,
    /// Runs worth looking at.
    pub presets: &'static [Preset],
    /// Whether its outcomes are a table of four: both act, one of them alone, or neither.
    pub matrix: bool,
    /// The timers that a figure draws as they run down, by their names.
    pub timers: &'static [&'static str],
    /// Refuses settings that each may be, but not together; asked before the enemy's are read.
    pub check: fn(&Link) -> Result<(), Refusal>,
    /// What the coin or the draw of this number of a process shows, if anybody asks anything of luck.
    pub lots: Option<fn(&Link, ProcessId, u32) -> Lot>,
    /// Who may lie, if anybody may.
    pub liars: Option<&'static Liars>,
}

/// Who may lie in a scenario, and in which words.
#[derive(Debug)]
pub struct Liars {
    /// All words that anybody may say anywhere, by the names that they have in links: at most 64,
    /// and neither `any` nor `none`. Silence is one of them where it can be chosen.
    pub words: &'static [&'static str],
    /// The processes that may lie in a link, a bit for each.
    pub traitors: fn(&Link) -> u64,
    /// The properties that a search looks for a way to break. That somebody does not come to an
    /// end is none of them: a search asks for what is wrong and not for what is late.
    pub asked: &'static [&'static str],
    /// The words that a search tries: without those that never do more than another.
    pub tried: fn(&Link) -> Vocabulary,
    /// Who can be a traitor in a link, a bit for each.
    pub among: fn(&Link) -> u64,
    /// How many traitors a link is meant to bear.
    pub borne: fn(&Link) -> u32,
    /// The same link with these as its traitors, as many as it is meant to bear.
    pub place: fn(&Link, u64) -> Link,
    /// How many times the work of a plain message one takes here: what a search charges for it.
    pub toil: fn(&Link) -> u64,
    /// Those among whom it makes no difference who is a traitor, as long as nothing else in the
    /// link tells them apart: a bit for each.
    pub alike: fn(&Link) -> u64,
}

impl Sheet {
    /// The parameters of the enemy here: nobody speaks of lies where nobody lies, nor of coins and
    /// draws where there are none, and what the scenario has under the same name is its own.
    pub fn enemy(&self) -> impl Iterator<Item = &'static Parameter> + use<> {
        let (lies, lots) = (self.liars.is_some(), self.lots.is_some());
        let own = self.parameters;
        let is_own = move |name: &str| own.iter().any(|one| one.name == name);
        let all = TABLE.iter().map(|row| &row.parameter).filter(move |one| !is_own(one.name));
        all.filter(move |one| match one.kind {
            Kind::Lies | Kind::Statements => lies,
            Kind::Draws => lots,
            _ => true,
        })
    }

    /// What a parameter of its own or of the enemy's is set to where a link says nothing at all, as
    /// a link would have it; none where there is nothing by default.
    #[must_use]
    pub fn usual(&'static self, parameter: &Parameter) -> Option<String> {
        if let Some(index) = self.parameters.iter().position(|own| own.name == parameter.name) {
            let setting = (self.default)(&Link::to(self), index)?;
            return Some(parameter.write(setting));
        }
        match parameter.kind {
            Kind::Ratio | Kind::Whole { .. } => Some("0".to_string()),
            Kind::Lies => Some(ANY.to_string()),
            _ => None,
        }
    }
}

/// A preset that shows a cell of the table of how many processes it takes to bear so many faults.
#[derive(Clone, Copy, Debug)]
pub struct Exhibit {
    /// How processes fail: the row, by the name that it has across the boundary.
    pub failure: &'static str,
    /// What is known of time: the column.
    pub timing: &'static str,
    /// The preset's name.
    pub preset: &'static str,
}

/// Two presets that one process cannot tell apart.
#[derive(Clone, Copy, Debug)]
pub struct Twins {
    /// Their names.
    pub presets: [&'static str; 2],
    /// Whose views of both are the same.
    pub process: ProcessId,
}

/// A run worth looking at.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    /// Its link.
    pub link: &'static str,
    /// The row of the outcome matrix in which it ends.
    pub outcome: &'static str,
}

impl Preset {
    /// A preset in one line of a table.
    #[must_use]
    pub const fn new(name: &'static str, link: &'static str, outcome: &'static str) -> Preset {
        Preset { name, link, outcome }
    }
}
