//! The engine: a world of processes, the post between them, and one way to move it.

mod choice;
mod digest;
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

pub use choice::{Choice, Enemy, Options, Question};
pub use digest::{Digest, Fingerprint, Fold};
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
