//! Which situations lead to each other.

use alloc::vec::Vec;

/// The components of a graph: in each, every node leads to every other.
pub(super) struct Components {
    /// The component of each node.
    pub(super) of: Vec<u32>,
    /// The nodes of each, in order.
    pub(super) nodes: Vec<Vec<u32>>,
}

/// What has not been come by yet.
const NEW: u32 = u32::MAX;

impl Components {
    /// The components of the graph in which each node leads to these (Tarjan 1972, without
    /// recursion: a run may be long).
    pub(super) fn of(successors: &[Vec<u32>]) -> Components {
        let count = successors.len();
        let mut found = Components { of: alloc::vec![NEW; count], nodes: Vec::new() };
        let mut order = alloc::vec![NEW; count];
        let mut low = alloc::vec![0_u32; count];
        let mut next = 0;
        let mut open: Vec<u32> = Vec::new();
        let mut path: Vec<(u32, usize)> = Vec::new();
        for root in (0_u32..).take(count) {
            if order[root as usize] != NEW {
                continue;
            }
            path.push((root, 0));
            while let Some((node, way)) = path.pop() {
                let here = node as usize;
                if way == 0 {
                    (order[here], low[here]) = (next, next);
                    next += 1;
                    open.push(node);
                }
                if let Some(child) = successors[here].get(way) {
                    path.push((node, way + 1));
                    if order[*child as usize] == NEW {
                        path.push((*child, 0));
                    } else if found.of[*child as usize] == NEW {
                        low[here] = low[here].min(order[*child as usize]);
                    }
                    continue;
                }
                if low[here] == order[here] {
                    found.close(node, &mut open);
                }
                if let Some((parent, _)) = path.last() {
                    let parent = *parent as usize;
                    low[parent] = low[parent].min(low[here]);
                }
            }
        }
        found
    }

    /// All that was opened behind a node is one component with it.
    fn close(&mut self, node: u32, open: &mut Vec<u32>) {
        let number = u32::try_from(self.nodes.len()).unwrap_or(NEW);
        let mut nodes = Vec::new();
        while let Some(one) = open.pop() {
            self.of[one as usize] = number;
            nodes.push(one);
            if one == node {
                break;
            }
        }
        nodes.sort_unstable();
        self.nodes.push(nodes);
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    #[test]
    fn two_circles_and_what_is_between_them() {
        // 0 → 1 → 2 → 0, 2 → 3, 3 → 4 ⇄ 5, and 6 by itself.
        let ways = vec![vec![1], vec![2], vec![0, 3], vec![4], vec![5], vec![4], vec![6]];
        let components = Components::of(&ways);
        assert_eq!(components.nodes, [vec![4, 5], vec![3], vec![0, 1, 2], vec![6]]);
        assert_eq!(components.of, [2, 2, 2, 1, 0, 0, 3]);
    }

    #[test]
    fn a_long_way_takes_no_long_stack() {
        let long = 200_000;
        let ways: Vec<Vec<u32>> = (1..=long).map(|next| vec![next % long]).collect();
        assert_eq!(Components::of(&ways).nodes.len(), 1);
    }
}
