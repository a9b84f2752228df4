//! The engine: a world of processes, the post between them, and one way to move it.
//!
//! # How a run moves
//!
//! **A step.** `World::step` takes exactly one entry from the queue, lets it happen, puts what is
//! open to the enemy and tells the recorder. The queue is sorted by moment, then by rank
//! (outages, starts, post, timers), then by order of arising. The rank is the written tie-break:
//! who goes down at dawn is down at dawn, and who decides at dawn has read all that has arrived
//! by then. Under `Ties::Free` the enemy chooses among things of the same moment and rank.
//!
//! **A world is a value.** `Clone + Eq + Hash`; a clone is a checkpoint, `==` is the replay test.
//! What only an onlooker needs is a recorder that listens to events: views, judges, fingerprints,
//! costs. A recorder that is not there (`()`) costs nothing: events are not even made. Three
//! things are carried for onlookers all the same, because nobody but a world can tell them.
//! Counts that exact odds average, where nothing but worlds is kept: how many steps were taken
//! and messages sent, a PBFT replica's messages by phase, Ben-Or's flips and the phase of a
//! decision. How many messages each way has had, from which names are made. And in which opening
//! of its sender a TCP segment was made, with each side's own ledger of them, because that is not
//! on the wire. So equal worlds have the same future, and worlds with the same future may differ
//! in what they have counted.
//!
//! **Its essence** is what of a world can still matter (`World::essence`): no counts, no numbers of
//! steps, no names of messages but those that somebody has spoken of, and every moment as far as it is
//! from now. A process says its own (`Protocol::essence`). Worlds of one law with one essence have one
//! future, whenever and however they came about; exact odds tell them apart by nothing else.
//!
//! **Views.** A process's local history: what it was told, what reached it, what it did, with the
//! moments. Equality compares a 128-bit incremental hash; tests compare the whole histories
//! beside it. That a message was lost is in nobody's view.
//!
//! **A coin** is the enemy's as well: a process asks for one of its numbered coins to be flipped
//! and is told the side. So dice draw it by its name, and exact odds count both sides.
//!
//! **When a capture is decided.** For a diagram it must be known when the messenger sets out
//! (`sent` has `due: null`), so dice and scripts foresee it. `Every` decides when the messenger's
//! way ends: until then more worlds are equal. The answer is the same, because luck is keyed by
//! name and not by when it is asked. Outages are chosen before the first step for the same
//! reason.
//!
//! **A lost message** counts as lost at the moment at which it would have arrived: nobody can
//! notice it sooner.
//!
//! **A reader's word** settles a messenger's fate. Whoever is let through, delayed or doubled is
//! not captured by luck as well; only an outage is stronger, because it is not luck. A double has
//! the name of its original with `~` behind it and can be spoken of like any messenger; it has
//! its own luck, unless the reader made it: who doubles a messenger means both to arrive.

mod chances;
mod choice;
mod digest;
mod essence;
mod event;
mod judge;
mod law;
mod name;
mod out;
mod protocol;
mod queue;
mod recorder;
mod run;
mod speech;
mod time;
mod view;
mod world;

pub use chances::{Chances, Sender};
pub use choice::{Choice, Enemy, Options, Question};
pub use digest::{Digest, Fingerprint, Fold};
pub use essence::{Spoken, ahead};
pub use event::{Event, Fate, What};
pub use judge::{Finding, Judge, Verdict};
pub use law::{Law, Outage, Peril, Span, Ties};
pub use name::{MessageId, Name, ProcessId};
pub use out::Out;
pub use protocol::Protocol;
pub use recorder::{Recorder, Ticking};
pub use run::{Countdown, Run};
pub use speech::{Liberty, Said, Vocabulary};
pub use time::Tick;
pub use view::{Seen, View, Views, seen_by};
pub use world::{End, World};
