//! A map of a few things: a sorted list. A tree would be faster with thousands of them, but its
//! code alone weighs more than most scenarios, and a reader loads it.

use alloc::vec::Vec;
use core::ops::RangeInclusive;

/// Things by their keys, in the order of these.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shelf<K, V> {
    things: Vec<(K, V)>,
}

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Shelf<K, V> {
        Shelf::new()
    }
}

impl<K, V> Shelf<K, V> {
    pub(crate) const fn new() -> Shelf<K, V> {
        Shelf { things: Vec::new() }
    }

    /// How many things there are.
    pub(crate) const fn len(&self) -> usize {
        self.things.len()
    }

    /// All, by key.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.things.iter().map(|(key, thing)| (key, thing))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.things.iter().map(|(key, _)| key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.things.iter().map(|(_, thing)| thing)
    }
}

impl<K: Ord, V> Shelf<K, V> {
    /// Where a key is, or else where it would be.
    fn index(&self, key: &K) -> Result<usize, usize> {
        self.things.binary_search_by(|(other, _)| other.cmp(key))
    }

    pub(crate) fn has(&self, key: &K) -> bool {
        self.index(key).is_ok()
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.index(key).ok().map(|index| &self.things[index].1)
    }

    /// The thing of a key; one that is made where there is none.
    pub(crate) fn get_or(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let index = self.index(&key).unwrap_or_else(|index| {
            self.things.insert(index, (key, make()));
            index
        });
        &mut self.things[index].1
    }

    /// Puts a thing in place of the one of its key; false if there was one.
    pub(crate) fn put(&mut self, key: K, thing: V) -> bool {
        match self.index(&key) {
            Ok(index) => {
                self.things[index].1 = thing;
                false
            }
            Err(index) => {
                self.things.insert(index, (key, thing));
                true
            }
        }
    }

    /// Takes out the thing of a key.
    pub(crate) fn take(&mut self, key: &K) -> Option<V> {
        self.index(key).ok().map(|index| self.things.remove(index).1)
    }

    /// Those with the keys from one to another.
    pub(crate) fn within(&self, keys: RangeInclusive<K>) -> impl Iterator<Item = (&K, &V)> {
        let (first, last) = keys.into_inner();
        let from = self.index(&first).unwrap_or_else(|index| index);
        let rest = self.things[from..].iter().map(|(key, thing)| (key, thing));
        rest.take_while(move |(key, _)| **key <= last)
    }
}
