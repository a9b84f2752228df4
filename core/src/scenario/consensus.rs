//! Agreement, validity and termination of processes that each want one of two things.

use alloc::vec::Vec;

use crate::engine::{
    self, End, Event, Finding, ProcessId, Protocol, Recorder, Tick, Verdict, What, World,
};
use crate::link::{Link, Parameter, Refusal, Setting, says};
use crate::phrase::Arg;

/// How a run came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// All who are held to the demands attack.
    Attack,
    /// All of them retreat.
    Retreat,
    /// Two of them decided differently.
    Split,
    /// All of them wanted the same, and one decided otherwise.
    Wrong,
    /// None of that, and one of them who is up has not decided, or none of them has.
    Undecided,
}

/// Their names, in the order of [`Outcome`].
pub const OUTCOMES: [&str; 5] = ["attack", "retreat", "split", "wrong", "undecided"];

/// The properties that traitors may break.
pub(super) const ASKED: [&str; 2] = ["agreement", "validity"];

/// The word for a value.
#[must_use]
pub const fn word(attack: bool) -> &'static str {
    if attack { "attack" } else { "retreat" }
}

/// Refuses a set of processes in which there is one that is not there.
pub(super) fn seated(
    link: &Link,
    everybody: u64,
    parameter: &Parameter,
    place: usize,
) -> Result<(), Refusal> {
    let set = link.number(place);
    if set & !everybody == 0 {
        return Ok(());
    }
    let takes = says::takes_seated(63 - u64::from(everybody.leading_zeros()));
    Err(Refusal::of(parameter.name, takes, &parameter.write(Setting::Processes(set))))
}

/// The processes of a set, in order.
pub(super) fn members(set: u64) -> Vec<Arg> {
    let all = (0..64_u8).filter(|one| set & 1 << one != 0);
    all.map(|one| Arg::Process(ProcessId(one))).collect()
}

/// Who is held to the demands, and who wants to attack: a bit for each process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Demands {
    /// Those of whom something is asked: of a traitor nothing is.
    pub held: u64,
    /// Those who want to attack; the others want to retreat.
    pub wishes: u64,
}

impl Demands {
    /// What they all want, if all who are held want the same.
    #[must_use]
    pub const fn shared(self) -> Option<bool> {
        match self.wishes & self.held {
            _ if self.held == 0 => None,
            0 => Some(false),
            wishes if wishes == self.held => Some(true),
            _ => None,
        }
    }

    /// Whether something is asked of a process.
    #[must_use]
    pub const fn holds(self, process: usize) -> bool {
        process < 64 && self.held & 1 << process != 0
    }

    /// How a world came out in which nothing more happens.
    #[must_use]
    pub fn outcome<P: Protocol<Decision = bool>>(self, world: &World<P>) -> Outcome {
        let all = (0..world.processes()).filter(|one| self.holds(*one));
        let has = |wanted: bool| all.clone().any(|one| world.decision(one) == Some(wanted));
        let waits = |one: usize| world.decision(one).is_none() && world.is_up(one);
        match (has(true), has(false)) {
            (true, true) => Outcome::Split,
            (true, false) if self.shared() == Some(false) => Outcome::Wrong,
            (false, true) if self.shared() == Some(true) => Outcome::Wrong,
            _ if all.clone().any(waits) => Outcome::Undecided,
            (true, false) => Outcome::Attack,
            (false, true) => Outcome::Retreat,
            (false, false) => Outcome::Undecided,
        }
    }

    /// Whether somebody of whom something is asked may still decide. If they differ already, that
    /// changes nothing any more.
    #[must_use]
    pub fn is_open<P: Protocol<Decision = bool>>(self, world: &World<P>) -> bool {
        let waits = |one: usize| world.decision(one).is_none() && world.acts_again(one);
        let all = (0..world.processes()).filter(|one| self.holds(*one));
        self.outcome(world) != Outcome::Split && all.into_iter().any(waits)
    }
}

/// Watches a run.
///
/// * Agreement: no two who are held decide differently.
/// * Validity: if all who are held want the same, none of them decides otherwise.
/// * Termination: all who are held and are up in the end have decided.
#[derive(Clone, Debug)]
pub struct Judge {
    demands: Demands,
    decided: Vec<Option<(Tick, bool)>>,
    down: u64,
    now: Tick,
}

impl Judge {
    /// A judge of so many processes who has seen nothing yet.
    #[must_use]
    pub fn new(processes: usize, demands: Demands) -> Judge {
        Judge { demands, decided: alloc::vec![None; processes], down: 0, now: Tick(0) }
    }

    /// The decisions of those who are held.
    fn made(&self) -> impl Iterator<Item = Option<(Tick, bool)>> {
        let held = self.decided.iter().enumerate().filter(|one| self.demands.holds(one.0));
        held.map(|one| *one.1)
    }

    fn first(&self, wanted: bool) -> Option<Tick> {
        self.made().flatten().filter(|made| made.1 == wanted).map(|made| made.0).min()
    }

    fn agreement(&self, settled: bool) -> Verdict {
        match (self.first(true), self.first(false)) {
            (Some(one), Some(other)) => Verdict::Violated { at: one.max(other) },
            _ if settled => Verdict::Holds,
            _ => Verdict::Pending,
        }
    }

    fn validity(&self, settled: bool) -> Verdict {
        let Some(wanted) = self.demands.shared() else { return Verdict::Unasked };
        match self.first(!wanted) {
            Some(at) => Verdict::Violated { at },
            None if settled => Verdict::Holds,
            None => Verdict::Pending,
        }
    }

    /// Whether all who are held and up have decided.
    fn done(&self) -> bool {
        let waits = |(place, made): (usize, &Option<(Tick, bool)>)| {
            made.is_none() && self.demands.holds(place) && self.down & 1 << place == 0
        };
        !self.decided.iter().enumerate().any(waits)
    }
}

impl<P: Protocol<Decision = bool>> Recorder<P> for Judge {
    fn record(&mut self, event: &Event<P>) {
        self.now = event.at;
        match &event.what {
            What::Decided { process, decision } => {
                self.decided[process.index()] = Some((event.at, *decision));
            }
            What::Crashed { process } => self.down |= 1 << process.0,
            What::Recovered { process } => self.down &= !(1 << process.0),
            _ => {}
        }
    }
}

impl<P: Protocol<Decision = bool>> engine::Judge<P> for Judge {
    fn findings(&self, end: Option<End>) -> Vec<Finding> {
        let over = end == Some(End::Quiescent);
        let settled = over || self.made().all(|made| made.is_some());
        let termination = match (settled, over) {
            (true, _) if self.done() => Verdict::Holds,
            (_, true) => Verdict::Violated { at: self.now },
            _ => Verdict::Pending,
        };
        // Where everybody is faulty nothing is asked of anybody.
        let asked = |verdict| if self.demands.held == 0 { Verdict::Unasked } else { verdict };
        alloc::vec![
            Finding { property: ASKED[0], verdict: asked(self.agreement(settled)) },
            Finding { property: ASKED[1], verdict: self.validity(settled) },
            Finding { property: "termination", verdict: asked(termination) },
        ]
    }
}
