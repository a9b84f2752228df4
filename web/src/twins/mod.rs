//! What crosses to JavaScript: serializable twins of the core's types.
//!
//! `types.d.ts` describes them to TypeScript; the two change together.

#[cfg(feature = "laboratory")]
mod lies;
mod run;
mod scenario;
#[cfg(feature = "search")]
mod table;

#[cfg(feature = "laboratory")]
pub use lies::{Searched, Statement, TreeNode};
pub use run::{Branch, Happening, Line, Member, Present, Snapshot, Standing, Telling, Timer};
pub use scenario::{Parameter, Preset, Scenario, settings};
#[cfg(feature = "search")]
pub use table::resilience;
