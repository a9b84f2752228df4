//! Every limit of the laboratory, in one place. Reaching one has a named end or a refusal in
//! words, never a hang and never a panic.

/// Processes in one world.
pub const MAX_PROCESSES: usize = 16;
/// Messages posted in one run, the enemy's doubles among them; the run ends with [`End::Messages`](crate::engine::End::Messages).
pub const MAX_MESSAGES: u32 = 20_000;
/// Steps of one run; the run ends with [`End::Steps`](crate::engine::End::Steps).
pub const MAX_STEPS: u32 = 100_000;
/// The longest time a message may take, in ticks.
pub const MAX_DELAY_TICKS: u64 = 1_000_000_000;
/// The latest moment of a run; the run ends with [`End::Time`](crate::engine::End::Time).
pub const MAX_TIME_TICKS: u64 = 1_000_000_000_000;
/// Bytes of one link.
pub const MAX_LINK_BYTES: usize = 8_192;
/// Outages (crashes and cuts) of one world: they are kept in a word of 64 bits.
pub const MAX_OUTAGES: usize = 64;
/// The largest denominator of a ratio.
pub const MAX_DENOMINATOR: u64 = 1_000_000_000;
/// Different situations that exact odds tell apart.
pub const MAX_SITUATIONS: usize = 500_000;
/// Situations that lead to each other, each to every other.
pub const MAX_CYCLE: usize = 1_000;
/// Bytes that what exact odds hold weighs together, about.
pub const MAX_HELD_BYTES: u64 = 220_000_000;
/// Units of work that exact odds do: a step of a world with little under way is one.
pub const MAX_WORK: u64 = 1_000_000;
/// Whole runs that [`every_run`](crate::knowledge::every_run) plays.
pub const MAX_BRANCHES: u64 = 1_000_000;
/// Runs that a caller may sample at once.
pub const MAX_SAMPLES: u64 = 100_000_000;
/// Messages sent and withheld in all the runs of one search, or posted where doubles make these
/// more, and one more for each run; where a message takes more work than elsewhere it counts
/// several times. Some seconds.
pub const MAX_SEARCHED: u64 = 30_000_000;
/// Runs that are kept beside each other in one timeline.
pub const MAX_BRANCHES_KEPT: usize = 100;
