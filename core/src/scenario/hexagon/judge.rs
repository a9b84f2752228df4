//! What three are asked for, at a table and around the ring.

use alloc::vec::Vec;

use super::{Corners, Oral, PAIRS};
use crate::engine::{End, Event, Finding, Judge, Recorder, Tick, Verdict, What};
use crate::knowledge::{CORNERS, Demand, corner};
use crate::rounds::InStep;

/// Watches the ring, or a table that was cut from it.
#[derive(Clone, Debug)]
pub struct Watch {
    corners: Corners,
    decided: [Option<(Tick, bool)>; CORNERS as usize],
}

impl Watch {
    /// A judge who has seen nothing yet.
    #[must_use]
    pub const fn new(corners: Corners) -> Watch {
        Watch { corners, decided: [None; CORNERS as usize] }
    }

    /// A judge who is told what each has decided.
    #[must_use]
    pub fn of(corners: Corners, decisions: impl Iterator<Item = Option<bool>>) -> Watch {
        let mut watch = Watch::new(corners);
        for (place, decision) in watch.decided.iter_mut().zip(decisions) {
            *place = decision.map(|decision| (Tick(0), decision));
        }
        watch
    }

    /// How a demand on two neighbours in the ring stands; `places` are where they sit here.
    fn demand(&self, pair: [u8; 2], places: [usize; 2]) -> (Verdict, Option<Demand>) {
        let [Some(one), Some(other)] = places.map(|place| self.decided[place]) else {
            return (Verdict::Pending, None);
        };
        let at = one.0.max(other.0);
        let inputs = pair.map(|place| corner(place).1);
        if one.1 != other.1 {
            (Verdict::Violated { at }, Some(Demand::Agreement))
        } else if inputs[0] == inputs[1] && one.1 != inputs[0] {
            (Verdict::Violated { at }, Some(Demand::Validity))
        } else {
            (Verdict::Holds, None)
        }
    }

    /// What was demanded in vain, if anything: agreement before validity.
    #[must_use]
    pub fn broken(&self) -> Option<Demand> {
        let broken = self.pairs().into_iter().filter_map(|(_, (_, broken))| broken);
        let broken: Vec<Demand> = broken.collect();
        let split = broken.iter().find(|demand| **demand == Demand::Agreement);
        split.or(broken.first()).copied()
    }

    /// The demands on every pair that there is here.
    fn pairs(&self) -> Vec<(u8, (Verdict, Option<Demand>))> {
        match self.corners {
            Corners::Ring => (0..CORNERS)
                .map(|first| {
                    let pair = [first, (first + 1) % CORNERS];
                    (first, self.demand(pair, pair.map(usize::from)))
                })
                .collect(),
            Corners::Table(first) => {
                let pair = [first, (first + 1) % CORNERS];
                let places = pair.map(|place| usize::from(corner(place).0));
                alloc::vec![(first, self.demand(pair, places))]
            }
        }
    }
}

impl Recorder<InStep<Oral>> for Watch {
    fn record(&mut self, event: &Event<InStep<Oral>>) {
        if let What::Decided { process, decision } = &event.what {
            self.decided[process.index()] = Some((event.at, *decision));
        }
    }
}

impl Judge<InStep<Oral>> for Watch {
    fn findings(&self, _end: Option<End>) -> Vec<Finding> {
        let pairs = self.pairs();
        if self.corners == Corners::Ring {
            let finding = |(first, (verdict, _)): &(u8, (Verdict, Option<Demand>))| Finding {
                property: PAIRS[usize::from(*first)],
                verdict: *verdict,
            };
            return pairs.iter().map(finding).collect();
        }
        let (verdict, broken) = pairs[0].1;
        let of = |demand: Demand| match verdict {
            Verdict::Violated { .. } if broken != Some(demand) => Verdict::Holds,
            verdict => verdict,
        };
        let decided = if verdict == Verdict::Pending { verdict } else { Verdict::Holds };
        alloc::vec![
            Finding { property: "agreement", verdict: of(Demand::Agreement) },
            Finding { property: "validity", verdict: of(Demand::Validity) },
            Finding { property: "termination", verdict: decided },
        ]
    }
}
