//! What crosses to JavaScript: serializable twins of the core's types.
//!
//! `types/` describes them to TypeScript; the two change together.

#[cfg(feature = "laboratory")]
mod beside;
mod lies;
mod phrase;
mod run;
mod scenario;
#[cfg(feature = "laboratory")]
mod table;

#[cfg(feature = "laboratory")]
pub use beside::Beside;
pub use lies::Statement;
#[cfg(feature = "laboratory")]
pub use lies::{Searched, TreeNode};
pub use phrase::Said;
pub use run::{Branch, Happening, Line, Member, Present, Snapshot, Standing, Telling, Timer};
pub use scenario::{Parameter, Preset, Scenario, settings};
#[cfg(feature = "laboratory")]
pub use table::resilience;
