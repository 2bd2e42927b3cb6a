//! Every bound of the store, by name.

use std::time::Duration;

/// A key's encoded length in bytes.
pub const KEY_BYTES_MAX: usize = 2048;
/// One value's length in bytes; larger things are blobs.
pub const VALUE_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Keys and values that one transaction writes, in bytes.
pub const TX_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Rows that one transaction writes.
pub const TX_ROWS_MAX: usize = 50_000;
/// From the begin to the commit of one attempt.
pub const TX_AGE_MAX: Duration = Duration::from_secs(10);
/// Attempts of one transaction before it reports contention.
pub const TX_ATTEMPTS_MAX: usize = 100;
/// Attempts after which conflicting transactions go one at a time.
pub const TX_ATTEMPTS_FREE: usize = 6;
/// Attempts after which all others wait until the one that keeps conflicting has committed.
pub const TX_ATTEMPTS_SHARED: usize = 16;
/// How long a commit waits at most for one that must go alone.
pub const LANE_WAIT_MAX: Duration = Duration::from_millis(100);
/// Rows that `clear_prefix` removes at once; larger tables take a new generation instead.
pub const CLEAR_ROWS_MAX: usize = 10_000;
/// Bytes waiting for the disk before writers wait too.
pub const QUEUED_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Recent writes kept for validation; beyond it the oldest transactions must retry.
pub const WINDOW_BYTES_MAX: usize = 32 * 1024 * 1024;
/// How long a write that nobody waits for may wait for company before its sync.
pub const LAZY_WAIT: Duration = Duration::from_millis(10);
/// The longest pause in which the committer gathers returning writers.
pub const GATHER_MAX: Duration = Duration::from_micros(500);
/// Logs whose next position is remembered in memory.
pub const LOGS_REMEMBERED_MAX: usize = 100_000;
/// Events of the outbox that the relay knows of and are not done. Beyond it later ones wait for one to be done, so
/// that a target that refuses for hours costs no more memory than this.
pub const OUTBOX_OPEN_MAX: usize = 250_000;
/// Event ids are remembered at least this long, in cloud time, and at most twice as long.
pub const SEEN_DAYS: i64 = 14;
/// What a transaction that deletes may write in values while the disk is short of room.
pub const FREEING_BYTES_MAX: usize = 64 * 1024;
/// Between two looks at the room on the disk while it is written to.
pub const DISK_LOOK_PAUSE: Duration = Duration::from_millis(20);
/// Between two looks while it is short of room.
pub const DISK_SHORT_PAUSE: Duration = Duration::from_secs(1);
/// Between two attempts to bring a failed engine back.
pub const REPAIR_PAUSE: Duration = Duration::from_secs(1);
/// How long such an attempt holds new reads up at most while those under way end…
pub const READS_HELD_MAX: Duration = Duration::from_millis(20);
/// …and how long it then refuses new ones; after that they go on with the failed engine until the next attempt.
pub const READS_REFUSED_MAX: Duration = Duration::from_secs(1);
/// Blobs dropped while a backup runs whose removal is remembered; the rest is collected later.
pub const HELD_BLOBS_MAX: usize = 100_000;
/// How long closing the store waits for a backup to step back.
pub const BACKUP_STOP_WAIT: Duration = Duration::from_secs(10);
/// Rows of a transaction's range that one look at the engine fetches.
pub const RANGE_CHUNK_ROWS: usize = 256;
/// Rows that one step of a log's trim removes.
pub const TRIM_ROWS: usize = 1000;
/// Rows of the outbox that one look at the engine fetches.
pub const OUTBOX_SCAN_ROWS: usize = 256;
/// Events done between two writes of the outbox's head.
pub const OUTBOX_HEAD_EVERY: u64 = 1024;
/// A finished blob that no row names is removed after this time.
pub const BLOB_GRACE_MS: i64 = 60 * 60 * 1000;

/// The bounds that a simulation lowers, so that small runs meet them.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub queued_bytes: usize,
    pub window_bytes: usize,
    pub logs_remembered: usize,
    pub range_chunk_rows: usize,
    pub trim_rows: usize,
    pub outbox_scan_rows: usize,
    pub outbox_head_every: u64,
}

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds {
            queued_bytes: QUEUED_BYTES_MAX,
            window_bytes: WINDOW_BYTES_MAX,
            logs_remembered: LOGS_REMEMBERED_MAX,
            range_chunk_rows: RANGE_CHUNK_ROWS,
            trim_rows: TRIM_ROWS,
            outbox_scan_rows: OUTBOX_SCAN_ROWS,
            outbox_head_every: OUTBOX_HEAD_EVERY,
        }
    }
}
