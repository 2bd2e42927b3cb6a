//! The deterministic simulation of the store: random transactions, crashes and failing disks on one
//! thread, in virtual time, all drawn from one seed, and checked against a plain model.
//!
//! | file | what |
//! |---|---|
//! | `lives` | a run from its seed to its verdict |
//! | `run`, `tasks`, `draw`, `setup` | who moves next, in which world |
//! | `plan`, `body`, `client`, `relay`, `alarms` | the load |
//! | `record`, `facts` | what is kept of it |
//! | `model`, `replay` | the check |
//!
//! **Invariants.** One seed gives one history, byte for byte: no thread, no clock and no randomness but the
//! seed's. What decides within the store is its production code.

mod alarms;
mod body;
mod client;
mod draw;
mod facts;
mod lives;
mod model;
mod plan;
mod record;
mod relay;
mod replay;
mod run;
mod setup;
mod tasks;

pub use lives::{Verdict, live};
pub use setup::Engine;

/// A hash of the whole history.
pub fn hash(lines: &[String]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(lines.join("\n").as_bytes())
}
