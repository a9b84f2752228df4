//! What a run looks like from outside: as data, as a story.

mod data;
mod story;

pub use data::{Happening, Member, Report, Timer, report};
pub use story::{Line, Telling, story, telling};
