//! Named limits of the audit log.

use crate::series::Kind;
use std::time::Duration;

/// How long what is told may wait to be written with its neighbours.
pub const BATCH_EVERY: Duration = Duration::from_millis(100);
/// Events that wait to be written, in KiB. A change waits for room; anything else is dropped and counted.
pub const EVENTS_WAITING_KIB: usize = 32 << 10;
/// Decisions that wait to be written, each counted as a KiB.
pub const DECISIONS_WAITING: usize = 16 << 10;
/// Characters of a user agent that are kept.
pub const USER_AGENT_MAX: usize = 1024;
/// Characters of a claimed access key id that are kept: AWS's own are 16 to 128.
pub const CLAIM_MAX: usize = 128;
/// Permissions that are remembered as written within the hour.
pub const USES_REMEMBERED: usize = 16 << 10;
/// Objects of one bucket (or streams of one log group) that are written each for itself, for one action of one role or
/// user in an hour; behind them folders are written, and behind [`USES_FOLDERS_MAX`] the whole bucket.
pub const USES_EXACT_MAX: u32 = 32;
pub const USES_FOLDERS_MAX: u32 = 64;
/// Lines that one look for a request gives.
pub const FOUND_MAX: usize = 1000;
/// Different permissions of one role or user that a suggestion is made from.
pub const SUGGESTED_MAX: usize = 100_000;
/// A role's objects of one bucket (or streams of one log group), from which on they are suggested as `/*`.
pub const SIBLINGS_MAX: usize = 5;

/// The bounds of a kind of lines.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// A file that has grown beyond is followed by the next.
    pub file_bytes: u64,
    /// Of all files together; the oldest are removed.
    pub total_bytes: u64,
    /// Older files are removed.
    pub days: i64,
}

impl Kind {
    pub fn bounds(self) -> Bounds {
        let mib = |file: u64, total: u64, days| {
            let (file_bytes, total_bytes) = (file << 20, total << 20);
            Bounds { file_bytes, total_bytes, days }
        };
        match self {
            Kind::Management | Kind::Data => mib(16, 512, 90),
            Kind::Refused => mib(8, 64, 90),
            Kind::Decisions => mib(8, 128, 7),
            Kind::Uses => mib(4, 32, 90),
        }
    }
}
