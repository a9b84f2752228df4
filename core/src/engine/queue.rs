//! What is still to come, and in which order.

use alloc::collections::VecDeque;

use super::{Fate, MessageId, Name, ProcessId, Protocol, Tick};

/// One thing that is still to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entry<P: Protocol> {
    /// An outage of the law, by its number, begins.
    Begin(u8),
    /// An outage of the law, by its number, is over.
    Over(u8),
    Post {
        message: MessageId,
        name: Name,
        fate: Fate,
        body: P::Message,
    },
    /// Everybody who is up starts: nobody can tell in which order.
    Start,
    Timer(ProcessId, P::Timer),
}

impl<P: Protocol> Entry<P> {
    /// The written tie-break at one moment. Outages come first, so that who goes down at dawn is
    /// down at dawn; the post comes before timers, so that who decides at dawn has read all that
    /// has arrived by then. Inside a rank, what arose first comes first.
    const fn rank(&self) -> u8 {
        match self {
            Entry::Begin(_) | Entry::Over(_) => 0,
            Entry::Start => 1,
            Entry::Post { .. } => 2,
            Entry::Timer(..) => 3,
        }
    }
}

/// Sorted by moment, rank and order of arising. Most of what arises is due last, so a deque with
/// insertion near its end beats a heap, and unlike a heap it can be compared and hashed.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Queue<P: Protocol> {
    entries: VecDeque<(Tick, Entry<P>)>,
}

impl<P: Protocol> Queue<P> {
    pub(super) const fn new() -> Queue<P> {
        Queue { entries: VecDeque::new() }
    }

    pub(super) fn push(&mut self, due: Tick, entry: Entry<P>) {
        let key = (due, entry.rank());
        // What is equal goes behind its equals: the order of arising needs no number of its own.
        let behind = self.entries.back().is_none_or(|last| (last.0, last.1.rank()) <= key);
        if behind {
            self.entries.push_back((due, entry));
        } else {
            let index = self.entries.partition_point(|one| (one.0, one.1.rank()) <= key);
            self.entries.insert(index, (due, entry));
        }
    }

    pub(super) fn pop(&mut self) -> Option<(Tick, Entry<P>)> {
        self.entries.pop_front()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(Tick, Entry<P>)> {
        self.entries.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many bytes its entries take, without what they have put elsewhere.
    #[cfg(feature = "odds")]
    pub(super) fn room(&self) -> usize {
        self.entries.len() * size_of::<(Tick, Entry<P>)>()
    }

    pub(super) fn first(&self) -> Option<Tick> {
        self.entries.front().map(|entry| entry.0)
    }

    /// How many things share the moment and the rank of the first.
    pub(super) fn ties(&self) -> usize {
        let Some(first) = self.entries.front() else { return 0 };
        let key = (first.0, first.1.rank());
        self.entries.iter().take_while(|one| (one.0, one.1.rank()) == key).count()
    }

    /// Brings messengers before the others of so many things that share the first's moment and rank,
    /// each in the order in which it arose; returns how many they are.
    pub(super) fn bring_forward(&mut self, ties: usize, first: impl Fn(Name) -> bool) -> usize {
        let mut put = 0;
        for index in 0..ties {
            let named = matches!(&self.entries[index].1, Entry::Post { name, .. } if first(*name));
            if named && let Some(entry) = self.entries.remove(index) {
                self.entries.insert(put, entry);
                put += 1;
            }
        }
        put
    }

    /// Brings the thing at a place to the front.
    pub(super) fn prefer(&mut self, index: usize) {
        if index > 0
            && let Some(entry) = self.entries.remove(index)
        {
            self.entries.push_front(entry);
        }
    }

    pub(super) fn stop(&mut self, process: ProcessId, timer: P::Timer) {
        let index = self.entries.iter().position(
            |one| matches!(&one.1, Entry::Timer(of, name) if *of == process && *name == timer),
        );
        if let Some(index) = index {
            self.entries.remove(index);
        }
    }

    pub(super) fn stop_all(&mut self, process: ProcessId) {
        self.entries.retain(|one| !matches!(&one.1, Entry::Timer(of, _) if *of == process));
    }
}

impl<P: Protocol> Clone for Queue<P> {
    fn clone(&self) -> Queue<P> {
        Queue { entries: self.entries.clone() }
    }

    fn clone_from(&mut self, source: &Queue<P>) {
        self.entries.clone_from(&source.entries);
    }
}
