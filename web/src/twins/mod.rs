//! What crosses to JavaScript: serializable twins of the core's types.
//!
//! `types/` describes them to TypeScript; the two change together.

#[cfg(feature = "laboratory")]
mod beside;
mod branches;
mod lies;
mod phrase;
mod run;
mod scenario;
#[cfg(feature = "laboratory")]
mod settings;
#[cfg(feature = "laboratory")]
mod table;
#[cfg(feature = "laboratory")]
mod work;

#[cfg(feature = "laboratory")]
pub use beside::Beside;
pub use branches::{Branch, Taken, branches};
pub use lies::Statement;
#[cfg(feature = "laboratory")]
pub use lies::{Searched, TreeNode};
pub use phrase::Said;
pub use run::{Happening, Line, Member, Present, Snapshot, Standing, Telling, Timer};
pub use scenario::{Parameter, Preset, Scenario};
#[cfg(feature = "laboratory")]
pub use settings::{Chances, chances, settings};
#[cfg(feature = "laboratory")]
pub use table::{Row, resilience};
#[cfg(feature = "laboratory")]
pub use work::{Thrown, WorkReport};
