//! The three enemies: dice, script, every.

mod dice;
mod every;
mod luck;
mod orders;
mod script;

pub use dice::Dice;
#[cfg(any(feature = "laboratory", feature = "odds"))]
pub(crate) use dice::Throw;
pub use every::Every;
pub use luck::{LUCK_VERSION, Luck, luck};
pub use orders::{Conflict, Lies, Orders, Shown, Word};
pub use script::Script;
