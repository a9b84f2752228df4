//! What a run looks like from outside: as data, as a story.

mod data;
mod happening;
#[cfg(feature = "laboratory")]
mod json;
mod story;
mod telling;

pub use data::{Member, Report, Timer, report};
pub use happening::{Field, Happening};
pub use story::{says, story};
pub use telling::{Line, Telling, Told, telling};
