//! Situations that lead to each other, again and again: how often each is come by.
//!
//! If `b` says how likely it is to come in from outside at each, and `P` how one goes on to another
//! within, then the visits `x` are the solution of `x = b + xP`. It is worked out by taking the
//! situations away one by one, each replaced by what leads around it (Grassmann, Taksar and Heyman
//! 1985), so that nothing is ever taken from anything: all numbers stay ratios of whole ones.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use num_traits::Zero;

use super::count::Chance;

/// One situation that was taken away.
struct Taken {
    /// From which of those that were still there one came to it, and how likely.
    from: Vec<(usize, Chance)>,
    /// To which of those one went on, and how likely, once it was left.
    to: Vec<(usize, Chance)>,
    /// How likely it is to be left at once.
    left: Chance,
}

/// A circle of situations, solved for whatever comes in.
pub(super) struct Cycle {
    /// In the order in which they were taken away: from the last one to the first.
    taken: Vec<Taken>,
    /// How many digits were written while it was solved: a measure of the work.
    pub(super) work: u64,
}

impl Cycle {
    /// Solves a circle: `within` says how each goes on to others of it, `leaving` how likely it is to
    /// leave it from each. None if it is never left.
    pub(super) fn solve(
        mut within: Vec<BTreeMap<usize, Chance>>,
        mut leaving: Vec<Chance>,
    ) -> Option<Cycle> {
        let mut taken = Vec::with_capacity(within.len());
        let mut work = 0;
        while let Some(mut on) = within.pop() {
            let last = within.len();
            let out = leaving.pop().unwrap_or_else(Chance::zero);
            on.remove(&last);
            let left = on.values().fold(out.clone(), |sum, chance| sum + chance);
            if left.is_zero() {
                return None;
            }
            let share = |chance: &Chance| chance / &left;
            let to: Vec<_> = on.iter().map(|(next, chance)| (*next, share(chance))).collect();
            let out = share(&out);
            let mut from = Vec::new();
            for (place, ways) in within.iter_mut().enumerate() {
                let Some(here) = ways.remove(&last) else { continue };
                for (next, chance) in &to {
                    let way = ways.entry(*next).or_insert_with(Chance::zero);
                    *way += &here * chance;
                    work += 1 + (way.numer().bits() + way.denom().bits()) / 64;
                }
                leaving[place] += &here * &out;
                from.push((place, here));
            }
            taken.push(Taken { from, to, left });
        }
        Some(Cycle { taken, work })
    }

    /// How often each is come by if this is how likely it is to come in at each.
    pub(super) fn visits(&self, mut inflow: Vec<Chance>) -> Vec<Chance> {
        let count = self.taken.len();
        for (step, taken) in self.taken.iter().enumerate() {
            let here = inflow[count - 1 - step].clone();
            if !here.is_zero() {
                taken.to.iter().for_each(|(next, chance)| inflow[*next] += &here * chance);
            }
        }
        let mut visits = inflow;
        for (step, taken) in self.taken.iter().enumerate().rev() {
            let place = count - 1 - step;
            for (from, chance) in &taken.from {
                let more = &visits[*from] * chance;
                visits[place] += more;
            }
            visits[place] /= &taken.left;
        }
        visits
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn ratio(above: u32, below: u32) -> Chance {
        Chance::new(above.into(), below.into())
    }

    #[test]
    fn whoever_tries_until_it_succeeds_tries_one_over_the_chance_times() {
        let again = BTreeMap::from([(0, ratio(19, 100))]);
        let cycle = Cycle::solve(vec![again], vec![ratio(81, 100)]).expect("it is left");
        assert_eq!(cycle.visits(vec![ratio(1, 1)]), [ratio(100, 81)]);
    }

    /// Worked out by hand: x = b + xP.
    #[test]
    fn three_in_a_circle() {
        let within = vec![
            BTreeMap::from([(1, ratio(1, 2)), (2, ratio(1, 4))]),
            BTreeMap::from([(0, ratio(1, 3)), (1, ratio(1, 3))]),
            BTreeMap::from([(1, ratio(1, 1))]),
        ];
        let leaving = vec![ratio(1, 4), ratio(1, 3), ratio(0, 1)];
        let cycle = Cycle::solve(within, leaving).expect("it is left");
        let visits = cycle.visits(vec![ratio(1, 2), ratio(1, 2), ratio(0, 1)]);
        let [x, y, z] = [&visits[0], &visits[1], &visits[2]];
        assert_eq!(*x, ratio(1, 2) + y * ratio(1, 3));
        assert_eq!(*y, ratio(1, 2) + x * ratio(1, 2) + y * ratio(1, 3) + z);
        assert_eq!(*z, x * ratio(1, 4));
        assert_eq!(x * ratio(1, 4) + y * ratio(1, 3), ratio(1, 1), "all leave in the end");
    }

    #[test]
    fn what_is_never_left_has_no_solution() {
        let within = vec![BTreeMap::from([(1, ratio(1, 1))]), BTreeMap::from([(0, ratio(1, 1))])];
        assert!(Cycle::solve(within, vec![ratio(0, 1), ratio(0, 1)]).is_none());
    }
}
