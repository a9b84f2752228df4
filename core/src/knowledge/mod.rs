//! What can be known: who can tell which runs apart, and what follows from it.
//!
//! [`every_run`] plays all runs of a bounded world. A [`Model`] takes their points, a run at a
//! moment as each process sees it, and says at which of them somebody, everybody or everybody
//! about everybody knows a fact. [`chain`] walks from the run in which all goes well to the run
//! in which nothing is wanted, one lost message at a time, so that no step is seen by both
//! generals; [`witness`] finds where on that way a given protocol must fail. [`hexagon`] does the
//! same for three processes of which one may lie.

mod chain;
mod exchange;
mod hexagon;
mod model;
mod resilience;
mod runs;

pub use chain::{Execution, Witness, chain, witness};
pub use exchange::{Exchange, Report, Round};
pub use hexagon::{CORNERS, Cut, Demand, Hexagon, corner, cut, hexagon, ring};
pub use model::Model;
pub use resilience::{Failure, Resilience, Timing};
pub use runs::{every_run, views_at};
