//! What somebody who was down and asks is answered.

use alloc::vec::Vec;

/// What somebody was answered: by whom, in which phase that one decided, and what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Answers(Vec<(u8, u32, bool)>);

impl Answers {
    /// Takes the first answer of each.
    pub(super) fn take(&mut self, from: u8, phase: u32, value: bool) {
        let place = self.0.partition_point(|one| one.0 < from);
        if self.0.get(place).is_none_or(|one| one.0 != from) {
            self.0.insert(place, (from, phase, value));
        }
    }

    /// The last phase in which one of them decided this, if there are so many of them.
    pub(super) fn agree(&self, value: bool, enough: usize) -> Option<u32> {
        let alike = self.0.iter().filter(|one| one.2 == value).map(|one| one.1);
        (alike.clone().count() >= enough).then(|| alike.max()).flatten()
    }
}
