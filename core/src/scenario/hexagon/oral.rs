//! Three processes that tell each other their wishes, and then what the third has told them.

use crate::rounds::Lockstep;

/// What counts when somebody says one thing and the other reports another of him.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// To attack.
    Attack,
    /// What he said himself.
    FirstHand,
    /// Whatever one wants oneself.
    Own,
    /// To retreat.
    Retreat,
    /// What was reported of him.
    SecondHand,
}

/// One of the three, who follows the protocol: oral messages with one traitor, for the wish of
/// each in turn, and then the majority of the three wishes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Oral {
    seat: usize,
    wish: bool,
    rule: Rule,
    /// What each said of itself.
    said: [Option<bool>; 3],
    /// What was reported of each.
    reported: [Option<bool>; 3],
}

impl Oral {
    /// The one in this seat, with a wish.
    #[must_use]
    pub fn new(seat: u8, wish: bool, rule: Rule) -> Oral {
        let seat = usize::from(seat);
        Oral { seat, wish, rule, said: [None; 3], reported: [None; 3] }
    }

    /// What it takes the wish of another to be. Silence counts as retreat.
    fn believes(&self, of: usize) -> bool {
        let [said, reported] = [self.said, self.reported].map(|all| all[of].unwrap_or(false));
        if said == reported {
            return said;
        }
        match self.rule {
            Rule::Attack => true,
            Rule::FirstHand => said,
            Rule::Own => self.wish,
            Rule::Retreat => false,
            Rule::SecondHand => reported,
        }
    }
}

impl Lockstep for Oral {
    type Letter = bool;

    fn input(&self) -> bool {
        self.wish
    }

    fn rounds(&self) -> u32 {
        2
    }

    fn write(&self, round: u32, to: u8) -> Option<bool> {
        match round {
            0 => Some(self.wish),
            _ => self.said[3 - self.seat - usize::from(to)],
        }
    }

    fn read(&mut self, round: u32, heard: &[(u8, bool)]) {
        for (from, wish) in heard {
            let from = usize::from(*from);
            match round {
                0 => self.said[from] = Some(*wish),
                _ => self.reported[3 - self.seat - from] = Some(*wish),
            }
        }
    }

    fn decision(&self) -> bool {
        let wishes = (0..3).map(|of| if of == self.seat { self.wish } else { self.believes(of) });
        wishes.filter(|wish| *wish).count() >= 2
    }
}
