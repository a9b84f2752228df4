//! The three enemies: dice, script, every.

mod dice;
mod every;
mod luck;
mod script;

pub use dice::Dice;
pub use every::Every;
pub use luck::{LUCK_VERSION, Luck, luck};
pub use script::{Conflict, Lies, Orders, Script, Shown, Word};
