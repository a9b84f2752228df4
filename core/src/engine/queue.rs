//! What is still to come, and in which order.

use alloc::collections::VecDeque;

use super::{Fate, MessageId, Name, ProcessId, Protocol, Tick};

/// One thing that is still to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entry<P: Protocol> {
    Post(Post<P>),
    Other(Other<P>),
}

/// A messenger under way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Post<P: Protocol> {
    pub(super) message: MessageId,
    pub(super) name: Name,
    pub(super) course: Course,
    pub(super) body: P::Message,
}

/// What becomes of a messenger at the moment at which its way ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Course {
    Arrives,
    Lost,
    /// The enemy has not said yet.
    Open,
}

impl From<Fate> for Course {
    fn from(fate: Fate) -> Course {
        match fate {
            Fate::Arrives(_) => Course::Arrives,
            Fate::Lost(_) => Course::Lost,
            Fate::Open(_) => Course::Open,
        }
    }
}

/// Whatever else there is to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Other<P: Protocol> {
    /// An outage of the law, by its number, begins.
    Begin(u8),
    /// An outage of the law, by its number, is over.
    Over(u8),
    /// Everybody who is up starts: nobody can tell in which order.
    Start,
    Timer(ProcessId, P::Timer),
}

/// The rank of the post. The written tie-break at one moment: outages come first, so that who goes
/// down at dawn is down at dawn; the post comes before timers, so that who decides at dawn has read
/// all that has arrived by then. Inside a rank, what arose first comes first.
const POST: u8 = 2;

impl<P: Protocol> Other<P> {
    const fn rank(&self) -> u8 {
        match self {
            Other::Begin(_) | Other::Over(_) => 0,
            Other::Start => 1,
            Other::Timer(..) => POST + 1,
        }
    }
}

/// A moment and a rank in one number, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key(u64);

impl Key {
    const fn new(due: Tick, rank: u8) -> Key {
        // No clock comes as far as what does not fit.
        let due = if due.0 > u64::MAX >> 2 { u64::MAX >> 2 } else { due.0 };
        Key(due << 2 | rank as u64)
    }

    const fn due(self) -> Tick {
        Tick(self.0 >> 2)
    }
}

/// Things by their keys and, where these are equal, in the order of their arising. Most of what
/// arises is due last, so a deque with insertion near its end beats a heap, and unlike a heap it can
/// be compared and hashed.
type Lane<T> = VecDeque<(Key, T)>;

/// What is equal goes behind its equals: the order of arising needs no number of its own.
#[inline]
fn line_up<T>(lane: &mut Lane<T>, key: Key, one: T) {
    if lane.back().is_none_or(|last| last.0 <= key) {
        lane.push_back((key, one));
    } else {
        let place = lane.partition_point(|other| other.0 <= key);
        lane.insert(place, (key, one));
    }
}

/// Sorted by moment, rank and order of arising. The post has a lane of its own: what is timed far
/// ahead is not in its way.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Queue<P: Protocol> {
    post: Lane<Post<P>>,
    others: Lane<Other<P>>,
}

impl<P: Protocol> Queue<P> {
    pub(super) const fn new() -> Queue<P> {
        Queue { post: Lane::new(), others: Lane::new() }
    }

    #[inline]
    pub(super) fn post(&mut self, due: Tick, post: Post<P>) {
        line_up(&mut self.post, Key::new(due, POST), post);
    }

    #[inline]
    pub(super) fn push(&mut self, due: Tick, other: Other<P>) {
        let key = Key::new(due, other.rank());
        line_up(&mut self.others, key, other);
    }

    /// Whether the first of all is a messenger.
    fn is_post_first(&self) -> bool {
        match (self.post.front(), self.others.front()) {
            (Some(post), Some(other)) => post.0 < other.0,
            (post, _) => post.is_some(),
        }
    }

    #[inline]
    pub(super) fn pop(&mut self) -> Option<(Tick, Entry<P>)> {
        if self.is_post_first() {
            self.post.pop_front().map(|(key, post)| (key.due(), Entry::Post(post)))
        } else {
            self.others.pop_front().map(|(key, other)| (key.due(), Entry::Other(other)))
        }
    }

    /// The messengers under way.
    pub(super) fn posts(&self) -> impl Iterator<Item = (Tick, &Post<P>)> {
        self.post.iter().map(|(key, post)| (key.due(), post))
    }

    /// Whatever else there is to come.
    pub(super) fn others(&self) -> impl Iterator<Item = (Tick, &Other<P>)> {
        self.others.iter().map(|(key, other)| (key.due(), other))
    }

    pub(super) fn len(&self) -> usize {
        self.post.len() + self.others.len()
    }

    /// How many bytes its entries take, without what they have put elsewhere.
    #[cfg(feature = "odds")]
    pub(super) fn room(&self) -> usize {
        let post = self.post.len() * size_of::<(Key, Post<P>)>();
        post + self.others.len() * size_of::<(Key, Other<P>)>()
    }

    #[inline]
    pub(super) fn first(&self) -> Option<Tick> {
        let post = self.post.front().map(|one| one.0);
        let other = self.others.front().map(|one| one.0);
        let first = match (post, other) {
            (Some(post), Some(other)) => Some(post.min(other)),
            (post, other) => post.or(other),
        };
        first.map(Key::due)
    }

    /// How many things share the moment and the rank of the first.
    pub(super) fn ties(&self) -> usize {
        fn equal<T>(lane: &Lane<T>) -> usize {
            let first = lane.front().map(|one| one.0);
            lane.iter().take_while(|one| Some(one.0) == first).count()
        }
        if self.is_post_first() { equal(&self.post) } else { equal(&self.others) }
    }

    /// Brings the thing at a place to an earlier one.
    pub(super) fn bring(&mut self, from: usize, to: usize) {
        fn within<T>(lane: &mut Lane<T>, from: usize, to: usize) {
            if from > to
                && let Some(one) = lane.remove(from)
            {
                lane.insert(to, one);
            }
        }
        if self.is_post_first() {
            within(&mut self.post, from, to);
        } else {
            within(&mut self.others, from, to);
        }
    }

    /// Whether any of so many things that share the first's moment and rank is such a messenger.
    pub(super) fn has_first(&self, ties: usize, first: impl Fn(Name) -> bool) -> bool {
        self.is_post_first() && self.post.iter().take(ties).any(|one| first(one.1.name))
    }

    /// Brings such messengers before the others of so many things, each in the order that it has.
    pub(super) fn bring_forward(&mut self, ties: usize, first: impl Fn(Name) -> bool) {
        let mut put = 0;
        for index in 0..ties {
            if first(self.post[index].1.name) {
                self.bring(index, put);
                put += 1;
            }
        }
    }

    pub(super) fn stop(&mut self, process: ProcessId, timer: P::Timer) {
        let index = self.others.iter().position(
            |one| matches!(&one.1, Other::Timer(of, name) if *of == process && *name == timer),
        );
        if let Some(index) = index {
            self.others.remove(index);
        }
    }

    pub(super) fn stop_all(&mut self, process: ProcessId) {
        self.others.retain(|one| !matches!(&one.1, Other::Timer(of, _) if *of == process));
    }
}

impl<P: Protocol> Clone for Queue<P> {
    fn clone(&self) -> Queue<P> {
        Queue { post: self.post.clone(), others: self.others.clone() }
    }

    fn clone_from(&mut self, source: &Queue<P>) {
        self.post.clone_from(&source.post);
        self.others.clone_from(&source.others);
    }
}
