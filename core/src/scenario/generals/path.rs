//! On whose word something is said.

use crate::engine::{Digest, Fold, ProcessId};

/// A list of different generals, the first who spoke first. It is one number, so that messages
/// are small: a run of OM(3) has thousands of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Path(u64);

/// Bits for each general, and for the length below them.
const BITS: u32 = 4;

impl Path {
    /// Nobody yet.
    #[must_use]
    pub const fn new() -> Path {
        Path(0)
    }

    /// The commander alone.
    #[must_use]
    pub const fn commander() -> Path {
        Path::new().then(ProcessId(0))
    }

    /// The same with one more behind it.
    #[must_use]
    pub const fn then(self, general: ProcessId) -> Path {
        let place = BITS * (self.len() as u32 + 1);
        Path((self.0 + 1) | (general.0 as u64 & 15) << place)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> u8 {
        (self.0 & 15) as u8
    }

    /// Whether there is nobody.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// One of them, counted from 0.
    const fn at(self, place: u8) -> ProcessId {
        ProcessId((self.0 >> (BITS * (place as u32 + 1)) & 15) as u8)
    }

    /// The last of them; the commander if there is nobody.
    #[must_use]
    pub const fn last(self) -> ProcessId {
        self.at(self.len().saturating_sub(1))
    }

    /// The same without the last of them.
    #[must_use]
    pub const fn before(self) -> Path {
        if self.is_empty() {
            return self;
        }
        let shorter = self.len() - 1;
        let kept = (1 << (BITS * (shorter as u32 + 1))) - 1;
        Path((self.0 & kept & !15) | shorter as u64)
    }

    /// Whether somebody is one of them.
    #[must_use]
    pub fn has(self, general: ProcessId) -> bool {
        self.iter().any(|one| one == general)
    }

    /// All of them, in order.
    pub fn iter(self) -> impl Iterator<Item = ProcessId> {
        (0..self.len()).map(move |place| self.at(place))
    }

    /// Those of so many generals who are not among them, and are not this one.
    pub fn others(self, generals: u8, me: ProcessId) -> impl Iterator<Item = ProcessId> {
        let all = (0..generals).map(ProcessId);
        all.filter(move |one| *one != me && !self.has(*one))
    }

    /// Its place among all paths of so many generals that begin with the commander: shorter ones
    /// first, those of a length in the order of the generals.
    pub(super) fn place(self, generals: u8) -> usize {
        let (mut offset, mut count, mut place) = (0, 1, 0);
        for at in 1..self.len() {
            let branches = usize::from(generals - at);
            let one = self.at(at);
            let smaller = (0..at).filter(|before| self.at(*before) < one).count();
            place = place * branches + usize::from(one.0) - smaller;
            offset += count;
            count *= branches;
        }
        offset + place
    }
}

impl Default for Path {
    fn default() -> Path {
        Path::new()
    }
}

impl Fold for Path {
    fn fold(&self, digest: &mut Digest) {
        digest.number(self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::Path;
    use crate::engine::ProcessId;

    #[test]
    fn paths_are_lists() {
        let path = Path::commander().then(ProcessId(9)).then(ProcessId(3));
        assert!(path.iter().eq([ProcessId(0), ProcessId(9), ProcessId(3)]));
        assert_eq!((path.len(), path.last()), (3, ProcessId(3)));
        assert_eq!(path.before(), Path::commander().then(ProcessId(9)));
        assert_eq!(Path::commander().before(), Path::new());
        assert!(path.has(ProcessId(9)) && !path.has(ProcessId(1)));
        assert!(path.others(5, ProcessId(1)).eq([ProcessId(2), ProcessId(4)]));
    }

    #[test]
    fn every_path_has_a_place_of_its_own() {
        fn count(path: Path, length: u8, places: &mut alloc::vec::Vec<usize>) {
            places.push(path.place(6));
            if path.len() < length {
                path.others(6, ProcessId(0)).for_each(|one| count(path.then(one), length, places));
            }
        }
        let mut places = alloc::vec::Vec::new();
        count(Path::commander(), 4, &mut places);
        places.sort_unstable();
        assert!(places.iter().copied().eq(0..1 + 5 + 20 + 60));
    }
}
