//! Chances that may hang on who sends, and to whom.

use alloc::vec::Vec;

use super::ProcessId;
use crate::ratio::Ratio;

/// Who sends; and to whom, if that matters.
pub type Sender = (ProcessId, Option<ProcessId>);

/// How likely something is for each message, by its sender and its way. There is one value for one
/// set of chances: equal chances are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Chances {
    /// For whatever is not among the others.
    plain: Ratio,
    /// Senders, and behind them single ways, each in order.
    others: Vec<(Sender, Ratio)>,
}

impl Chances {
    /// It never happens.
    pub const NONE: Chances = Chances::all(Ratio::ZERO);

    /// The same for all.
    #[must_use]
    pub const fn all(ratio: Ratio) -> Chances {
        Chances { plain: ratio, others: Vec::new() }
    }

    /// The chances among so many processes of which this is said, the narrower in place of the wider;
    /// what nothing is said of never happens.
    #[must_use]
    pub fn among(processes: usize, plain: Ratio, said: &[(Sender, Ratio)]) -> Chances {
        let id = |index: usize| ProcessId(u8::try_from(index).unwrap_or(u8::MAX));
        let of = |sender: Sender| said.iter().find(|one| one.0 == sender).map(|one| one.1);
        let way = |from, to| of((from, Some(to))).or_else(|| of((from, None))).unwrap_or(plain);
        let others = |from| (0..processes).map(id).filter(move |to| *to != from);
        let ways: Vec<Vec<(ProcessId, Ratio)>> = (0..processes)
            .map(id)
            .map(|from| others(from).map(|to| (to, way(from, to))).collect())
            .collect();
        let usual: Vec<Ratio> = ways.iter().map(|ways| commonest(ways)).collect();
        let shared = usual.first().copied().filter(|first| usual.iter().all(|one| one == first));
        let plain = shared.unwrap_or(Ratio::ZERO);
        let senders = usual.iter().enumerate().map(|(from, ratio)| ((id(from), None), *ratio));
        let mut rows: Vec<(Sender, Ratio)> =
            senders.filter(|one| shared.is_none() && one.1 != plain).collect();
        for (from, ways) in ways.iter().enumerate() {
            let differ = ways.iter().filter(|one| one.1 != usual[from]);
            rows.extend(differ.map(|(to, ratio)| ((id(from), Some(*to)), *ratio)));
        }
        Chances { plain, others: rows }
    }

    /// How likely it is on a way.
    #[must_use]
    pub fn of(&self, from: ProcessId, to: ProcessId) -> Ratio {
        if self.others.is_empty() {
            return self.plain;
        }
        let said = |sender| self.others.iter().find(|one| one.0 == sender).map(|one| one.1);
        said((from, Some(to))).or_else(|| said((from, None))).unwrap_or(self.plain)
    }

    /// For whatever is not among the [others](Chances::others).
    #[must_use]
    pub const fn plain(&self) -> Ratio {
        self.plain
    }

    /// Senders and ways for which it is something else: senders first, each in order.
    #[must_use]
    pub fn others(&self) -> &[(Sender, Ratio)] {
        &self.others
    }

    /// Whether it never happens to anybody.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.plain.is_zero() && self.others.is_empty()
    }
}

impl From<Ratio> for Chances {
    fn from(ratio: Ratio) -> Chances {
        Chances::all(ratio)
    }
}

/// What most ways have; of several the one that the first of them has.
fn commonest(ways: &[(ProcessId, Ratio)]) -> Ratio {
    let count = |ratio: Ratio| ways.iter().filter(|one| one.1 == ratio).count();
    let most = ways.iter().map(|one| count(one.1)).max().unwrap_or(0);
    let first = ways.iter().find(|one| count(one.1) == most);
    first.map_or(Ratio::ZERO, |one| one.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(above: u64, below: u64) -> Ratio {
        Ratio::new(above, below).expect("a ratio")
    }

    fn from(sender: u8) -> Sender {
        (ProcessId(sender), None)
    }

    fn way(from: u8, to: u8) -> Sender {
        (ProcessId(from), Some(ProcessId(to)))
    }

    #[test]
    fn between_two_a_way_is_its_sender() {
        let (tenth, none) = (ratio(1, 10), Ratio::ZERO);
        let chances = Chances::among(2, tenth, &[(from(0), none)]);
        assert_eq!(chances, Chances::among(2, none, &[(way(1, 0), tenth)]));
        assert_eq!((chances.plain(), chances.others()), (none, &[(from(1), tenth)][..]));
        assert_eq!(Chances::among(2, none, &[(from(0), tenth), (from(1), tenth)]), tenth.into());
    }

    #[test]
    fn the_narrower_wins() {
        let (third, half) = (ratio(1, 3), ratio(1, 2));
        let said = [(way(0, 1), Ratio::ONE), (from(0), half)];
        let chances = Chances::among(4, third, &said);
        let of = |from, to| chances.of(ProcessId(from), ProcessId(to));
        assert_eq!([of(0, 1), of(0, 2), of(0, 3)], [Ratio::ONE, half, half]);
        assert_eq!([of(1, 0), of(3, 2)], [third; 2]);
    }
}
