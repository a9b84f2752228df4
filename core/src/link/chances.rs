//! Chances by sender and by way, in a link: from text, and to text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::orders::read_process;
use super::phrases::says;
use super::{Link, Parameter, Refusal};
use crate::engine::{Chances, ProcessId, Sender};
use crate::limits::MAX_DENOMINATOR;
use crate::ratio::Ratio;

impl Link {
    /// Reads one ratio, or a list of it and of senders and ways with theirs: `1/10,a:1/50,0-1:1/3`.
    pub(super) fn read_chances(&self, own: &Parameter, text: &str) -> Result<Chances, Refusal> {
        let (mut plain, mut said) = (None, Vec::new());
        for item in text.split(',') {
            if item.contains(':') {
                let (sender, ratio) = self.read_entry(own.name, item)?;
                if said.iter().any(|one: &(Sender, Ratio)| one.0 == sender) {
                    return Err(Refusal::of(own.name, says::takes_sender_once(), item));
                }
                said.push((sender, ratio));
            } else {
                let ratio = Ratio::parse(item).ok_or_else(|| own.refused(item))?;
                if plain.replace(ratio).is_some() {
                    return Err(Refusal::of(own.name, says::takes_one_ratio(), item));
                }
            }
        }
        let processes = (self.sheet.processes)(self);
        Ok(Chances::among(processes, plain.unwrap_or(Ratio::ZERO), &said))
    }

    /// Reads a sender or a way and its ratio.
    pub(super) fn read_entry(
        &self,
        name: &'static str,
        item: &str,
    ) -> Result<(Sender, Ratio), Refusal> {
        let processes = (self.sheet.processes)(self);
        let read = item
            .split_once(':')
            .and_then(|(who, ratio)| Some((read_sender(who, processes)?, Ratio::parse(ratio)?)));
        read.ok_or_else(|| {
            let takes = match processes {
                2 => says::takes_ratio_of_two(MAX_DENOMINATOR),
                _ => says::takes_ratio_of(processes as u64 - 1, MAX_DENOMINATOR),
            };
            Refusal::of(name, takes, item)
        })
    }

    /// What a link would say if whatever one process sends had this chance of what a parameter of
    /// chances is about, and all the rest were as it is; the text itself if it is no such parameter.
    ///
    /// # Errors
    /// If there is no such process, or the text is no ratio.
    #[cfg(feature = "laboratory")]
    pub fn sent_by(&self, name: &str, sender: ProcessId, text: &str) -> Result<String, Refusal> {
        let Some((name, chances)) = self.chances().into_iter().find(|one| one.0 == name) else {
            return Ok(text.to_string());
        };
        let item = alloc::format!("{}:{text}", self.sender((sender, None)));
        let (_, ratio) = self.read_entry(name, &item)?;
        let processes = (self.sheet.processes)(self);
        Ok(self.listed(&chances.with(processes, sender, ratio)).join(","))
    }

    /// What a link says of chances, entry by entry; nothing if there are none.
    pub(super) fn listed(&self, chances: &Chances) -> Vec<String> {
        let plain = Some(chances.plain()).filter(|plain| !plain.is_zero());
        let others = chances.others().iter();
        let others =
            others.map(|(sender, ratio)| alloc::format!("{}:{ratio}", self.sender(*sender)));
        plain.map(|plain| plain.to_string()).into_iter().chain(others).collect()
    }

    /// A sender, or a way, as a link names it.
    pub(super) fn sender(&self, (from, to): Sender) -> String {
        let two = (self.sheet.processes)(self) == 2;
        let name = |id: ProcessId| if two { id.letter().to_string() } else { id.0.to_string() };
        to.map_or_else(|| name(from), |to| alloc::format!("{}-{}", name(from), name(to)))
    }
}

/// Reads `a` (between two) or `3`, or a way such as `0-3`.
pub(super) fn read_sender(text: &str, processes: usize) -> Option<Sender> {
    let Some((from, to)) = text.split_once('-') else {
        return Some((read_process(text, processes)?, None));
    };
    let (from, to) = (read_process(from, processes)?, read_process(to, processes)?);
    (from != to).then_some((from, Some(to)))
}
