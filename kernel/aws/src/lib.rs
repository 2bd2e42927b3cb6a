//! The vocabulary of AWS: names that every other crate speaks, so that no two of them mean different things.
//!
//! **Invariants.** No I/O, no clock, nothing of this project imported. A value that exists is valid:
//! parsing happens in the constructors.

mod arn;
mod fault;
mod identity;
mod principal;
mod schedule;

pub use arn::{Arn, ArnError};
pub use fault::Fault;
pub use identity::{AccountId, Partition, Region};
pub use principal::{Opener, Principal};
pub use schedule::{NotASchedule, Schedule};
