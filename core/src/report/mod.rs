//! What a run looks like from outside: as data, as JSON, as a story.

mod data;
mod story;
mod tree;
mod value;

pub use data::{Happening, Member, Report, Timer, report};
pub use story::{Line, Telling, story, telling};
pub use tree::Node;
pub use value::Value;
