//! What three are asked for, at a table and around the ring.

use alloc::vec::Vec;

use super::{Corners, Oral, PAIRS};
use crate::engine::{self, End, Event, Finding, Recorder, Tick, Verdict, What};
use crate::knowledge::{CORNERS, Demand, corner};
use crate::rounds::InStep;

/// Watches the ring, or a table that was cut from it.
///
/// * Agreement: two neighbours do not decide differently.
/// * Validity: if both want the same, neither decides otherwise.
/// * Termination: both decide.
///
/// In the ring all three are asked of each pair at once.
#[derive(Clone, Debug)]
pub struct Judge {
    corners: Corners,
    decided: [Option<(Tick, bool)>; CORNERS as usize],
    now: Tick,
}

/// How the demands on two neighbours stand.
struct Standing {
    agreement: Verdict,
    validity: Verdict,
    termination: Verdict,
}

impl Standing {
    /// All of them as one.
    fn together(&self) -> Verdict {
        let all = [self.agreement, self.validity, self.termination];
        let broken = all.into_iter().filter_map(|verdict| match verdict {
            Verdict::Violated { at } => Some(at),
            _ => None,
        });
        match broken.min() {
            Some(at) => Verdict::Violated { at },
            None if all.contains(&Verdict::Pending) => Verdict::Pending,
            None => Verdict::Holds,
        }
    }
}

impl Judge {
    /// A judge who has seen nothing yet.
    #[must_use]
    pub const fn new(corners: Corners) -> Judge {
        Judge { corners, decided: [None; CORNERS as usize], now: Tick(0) }
    }

    /// A judge who is told what each has decided.
    #[must_use]
    pub fn of(corners: Corners, decisions: impl Iterator<Item = Option<bool>>) -> Judge {
        let mut watch = Judge::new(corners);
        for (place, decision) in watch.decided.iter_mut().zip(decisions) {
            *place = decision.map(|decision| (Tick(0), decision));
        }
        watch
    }

    /// The pairs of neighbours that there are here: the corner of the first, and where both sit.
    fn pairs(&self) -> Vec<(u8, [usize; 2])> {
        let pair = |first: u8| [first, (first + 1) % CORNERS];
        match self.corners {
            Corners::Ring => {
                (0..CORNERS).map(|first| (first, pair(first).map(usize::from))).collect()
            }
            Corners::Table(first) => {
                alloc::vec![(first, pair(first).map(|place| usize::from(corner(place).0)))]
            }
        }
    }

    /// How the demands on two neighbours stand, by the corner of the first and where both sit.
    fn standing(&self, (first, places): (u8, [usize; 2]), over: bool) -> Standing {
        let made = places.map(|place| self.decided[place]);
        let settled = match made {
            _ if over => Verdict::Holds,
            [Some(_), Some(_)] => Verdict::Holds,
            _ => Verdict::Pending,
        };
        let wishes = [first, (first + 1) % CORNERS].map(|place| corner(place).1);
        let otherwise = made.iter().flatten().filter(|made| made.1 != wishes[0]);
        Standing {
            agreement: match made {
                [Some(one), Some(other)] if one.1 != other.1 => {
                    Verdict::Violated { at: one.0.max(other.0) }
                }
                _ => settled,
            },
            validity: match otherwise.map(|made| made.0).min() {
                _ if wishes[0] != wishes[1] => Verdict::Unasked,
                Some(at) => Verdict::Violated { at },
                None => settled,
            },
            termination: match made {
                [Some(_), Some(_)] => Verdict::Holds,
                _ if over => Verdict::Violated { at: self.now },
                _ => Verdict::Pending,
            },
        }
    }

    /// What was demanded in vain, if anything: agreement before validity.
    #[must_use]
    pub fn broken(&self) -> Option<Demand> {
        let all = self.pairs().into_iter().map(|pair| self.standing(pair, false));
        let all: Vec<Standing> = all.collect();
        let broken = |verdict: Verdict| matches!(verdict, Verdict::Violated { .. });
        if all.iter().any(|one| broken(one.agreement)) {
            return Some(Demand::Agreement);
        }
        all.iter().any(|one| broken(one.validity)).then_some(Demand::Validity)
    }

    /// Whether somebody of whom something is asked has not decided.
    #[must_use]
    pub fn awaits(&self) -> bool {
        let places = self.pairs().into_iter().flat_map(|pair| pair.1);
        places.into_iter().any(|place| self.decided[place].is_none())
    }
}

impl Recorder<InStep<Oral>> for Judge {
    fn record(&mut self, event: &Event<InStep<Oral>>) {
        self.now = event.at;
        if let What::Decided { process, decision } = &event.what {
            self.decided[process.index()] = Some((event.at, *decision));
        }
    }
}

impl engine::Judge<InStep<Oral>> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let over = end == Some(End::Quiescent);
        if self.corners == Corners::Ring {
            let finding = |pair: (u8, [usize; 2])| Finding {
                property: PAIRS[usize::from(pair.0)],
                verdict: self.standing(pair, over).together(),
            };
            return self.pairs().into_iter().map(finding).collect();
        }
        let found = self.pairs().into_iter().flat_map(|pair| {
            let Standing { agreement, validity, termination } = self.standing(pair, over);
            [
                Finding { property: "agreement", verdict: agreement },
                Finding { property: "validity", verdict: validity },
                Finding { property: "termination", verdict: termination },
            ]
        });
        found.collect()
    }
}
