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
        if said.is_empty() {
            return Chances::all(plain);
        }
        let of = |sender: Sender| said.iter().find(|one| one.0 == sender).map(|one| one.1);
        Chances::by_way(processes, |from, to| {
            of((from, Some(to))).or_else(|| of((from, None))).unwrap_or(plain)
        })
    }

    /// The same but for what one of so many processes sends: all of that has this chance.
    #[must_use]
    pub fn with(&self, processes: usize, sender: ProcessId, ratio: Ratio) -> Chances {
        Chances::by_way(
            processes,
            |from, to| {
                if from == sender { ratio } else { self.of(from, to) }
            },
        )
    }

    /// The one value for what each way has.
    fn by_way(processes: usize, of: impl Fn(ProcessId, ProcessId) -> Ratio) -> Chances {
        let id = |index: usize| ProcessId(u8::try_from(index).unwrap_or(u8::MAX));
        let mut ways: Vec<(ProcessId, Ratio)> = Vec::new();
        for from in 0..processes {
            let others = (0..processes).filter(|to| *to != from);
            ways.extend(others.map(|to| (id(to), of(id(from), id(to)))));
        }
        let everywhere = commonest(&ways, None);
        let rows = || ways.chunks(processes.saturating_sub(1).max(1)).enumerate();
        let usual = |row: &[(ProcessId, Ratio)]| commonest(row, Some(everywhere));
        let shared = rows().all(|(_, row)| usual(row) == everywhere);
        let plain = if shared { everywhere } else { Ratio::ZERO };
        let mut others: Vec<(Sender, Ratio)> = Vec::new();
        for (from, row) in rows() {
            let ratio = usual(row);
            if ratio != plain {
                others.push(((id(from), None), ratio));
            }
        }
        for (from, row) in rows() {
            let differ = row.iter().filter(|one| one.1 != usual(row));
            others.extend(differ.map(|(to, ratio)| ((id(from), Some(*to)), *ratio)));
        }
        Chances { plain, others }
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

    /// What a process sends: how likely it is by most ways, and those by which it is something else.
    pub fn from(&self, sender: ProcessId) -> (Ratio, impl Iterator<Item = (ProcessId, Ratio)>) {
        let own = self.others.iter().filter(move |one| one.0.0 == sender);
        let usual = own.clone().find(|one| one.0.1.is_none()).map_or(self.plain, |one| one.1);
        (usual, own.filter_map(|((_, to), ratio)| Some(((*to)?, *ratio))))
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

/// What most ways have. Of several that as many have it is this one if it is among them, else the
/// least.
fn commonest(ways: &[(ProcessId, Ratio)], rather: Option<Ratio>) -> Ratio {
    let mut best: Option<(usize, Ratio)> = None;
    for (_, ratio) in ways {
        let count = ways.iter().filter(|one| one.1 == *ratio).count();
        let better = best.is_none_or(|(most, than)| {
            let preferred = (Some(*ratio) == rather, than > *ratio && Some(than) != rather);
            count > most || count == most && (preferred.0 || preferred.1)
        });
        if better {
            best = Some((count, *ratio));
        }
    }
    best.map_or(Ratio::ZERO, |one| one.1)
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
        let (usual, ways) = chances.from(ProcessId(0));
        assert_eq!((usual, ways.collect()), (half, Vec::from([(ProcessId(1), Ratio::ONE)])));
    }

    #[test]
    fn one_way_of_two_is_named_for_itself() {
        let (tenth, none) = (ratio(1, 10), Ratio::ZERO);
        for (plain, other) in [(none, tenth), (tenth, none)] {
            let chances = Chances::among(3, plain, &[(way(0, 1), other)]);
            assert_eq!((chances.plain(), chances.others()), (plain, &[(way(0, 1), other)][..]));
        }
    }

    #[test]
    fn a_sender_is_set_whole() {
        let (tenth, half) = (ratio(1, 10), ratio(1, 2));
        let before = Chances::among(3, tenth, &[(way(0, 1), half), (way(2, 1), half)]);
        let after = before.with(3, ProcessId(0), half);
        assert_eq!(after, Chances::among(3, tenth, &[(from(0), half), (way(2, 1), half)]));
        assert_eq!(before.with(3, ProcessId(2), tenth).others(), &[(way(0, 1), half)]);
    }
}
