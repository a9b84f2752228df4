//! How runs go that were played before, so that none is played twice.
//!
//! A run is settled by what luck answers: two runs that asked the same and were answered the same ask
//! the same next, and end the same. So the runs of a sample are the paths of a tree: an inner node is a
//! throw, its branches are the answers, and a leaf is how the run came out. A run is thrown along the
//! tree without being played, as far as the tree is known; where it leaves it, it is played by the
//! engine, and the tree has one more node. What many runs share is soon known, and what is rare is
//! played each time.

use alloc::vec::Vec;

use crate::enemy::{Dice, Throw};
use crate::engine::{Choice, Enemy};

/// Branches that are kept: some megabytes.
const MOST: usize = 1 << 18;
/// Answers that a node may have; of a wider choice hardly two runs get the same.
const WIDEST: u64 = 64;
/// After so many runs it is seen whether the tree was worth it.
const TRIAL: u32 = 4_096;
/// Of so many runs one must have been known by then, or the tree costs more than it saves.
const WORTH: u32 = 2;

/// Where a branch leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// To the node of this place.
    Node(usize),
    /// To the end of the run, which came out so; none if it was cut off.
    End(Option<u8>),
    /// Nobody went there yet.
    New,
    /// To what is not kept.
    Closed,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    throw: Throw,
    /// The place of its first way.
    first: usize,
}

/// The tree.
#[derive(Clone, Debug)]
pub(super) struct Paths {
    nodes: Vec<Node>,
    ways: Vec<Way>,
    thrown: u32,
    known: u32,
}

/// What is known of a run before it is played.
pub(super) enum Known {
    /// How it comes out.
    End(Option<u8>),
    /// Nothing that would not have to be played.
    Nothing,
    /// It takes a new way, after so many throws.
    Leaves(Leaving),
}

/// Where a run leaves what is known.
#[derive(Clone, Copy)]
pub(super) struct Leaving {
    way: usize,
    throws: u32,
}

impl Paths {
    pub(super) fn new() -> Paths {
        Paths { nodes: Vec::new(), ways: alloc::vec![Way::New], thrown: 0, known: 0 }
    }

    /// Throws a run as far as it is known.
    pub(super) fn throw(&mut self, seed: u64) -> Known {
        if self.ways.is_empty() {
            return Known::Nothing;
        }
        self.thrown += 1;
        if self.thrown == TRIAL && self.is_in_vain() {
            return Known::Nothing;
        }
        let mut way = 0;
        let mut throws = 0;
        loop {
            match self.ways[way] {
                Way::Node(place) => {
                    let node = &self.nodes[place];
                    way = node.first + place_of(node.throw.under(seed));
                    throws += 1;
                }
                Way::End(outcome) => {
                    self.known += 1;
                    return Known::End(outcome);
                }
                Way::New => return Known::Leaves(Leaving { way, throws }),
                Way::Closed => return Known::Nothing,
            }
        }
    }

    /// Whether too few of the last runs were known; then everything is forgotten, for good.
    fn is_in_vain(&mut self) -> bool {
        let in_vain = self.known < TRIAL / WORTH;
        (self.thrown, self.known) = (0, 0);
        if in_vain {
            (self.nodes, self.ways) = (Vec::new(), Vec::new());
        }
        in_vain
    }

    /// Keeps what came next where a run left what was known: another throw, or its end.
    pub(super) fn keep(
        &mut self,
        Leaving { way, .. }: Leaving,
        next: Option<Throw>,
        end: Option<u8>,
    ) {
        let Some(throw) = next else {
            self.ways[way] = Way::End(end);
            return;
        };
        let first = self.ways.len();
        let all = first + place_of(throw.answers);
        if throw.answers > WIDEST || all > MOST {
            self.ways[way] = Way::Closed;
            return;
        }
        self.ways[way] = Way::Node(self.nodes.len());
        self.nodes.push(Node { throw, first });
        self.ways.resize(all, Way::New);
    }
}

/// What is counted here is never more than [`WIDEST`].
fn place_of(answer: u64) -> usize {
    usize::try_from(answer).unwrap_or(0)
}

/// Dice that keep which throw came after so many.
pub(super) struct Noting {
    dice: Dice,
    before: u32,
    next: Option<Throw>,
}

impl Noting {
    pub(super) fn new(dice: Dice, Leaving { throws, .. }: Leaving) -> Noting {
        Noting { dice, before: throws, next: None }
    }

    /// The throw, if the run did not end before it.
    pub(super) fn next(&self) -> Option<Throw> {
        self.next
    }
}

impl Enemy for Noting {
    const FORESEES: bool = Dice::FORESEES;

    fn choose(&mut self, choice: &Choice) -> u64 {
        if self.next.is_none()
            && let Some(throw) = Throw::of(choice)
        {
            match self.before.checked_sub(1) {
                Some(fewer) => self.before = fewer,
                None => self.next = Some(throw),
            }
        }
        self.dice.choose(choice)
    }
}
