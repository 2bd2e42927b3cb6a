//! What nobody should wait for: removing the files of dropped blobs at once, and from time to time blobs
//! that nothing names and event ids that are old.

use crate::blobs;
use crate::blobs::BlobId;
use crate::error::StoreError;
use crate::limits::DISK_SHORT_PAUSE;
use crate::seen::Sweep;
use crate::shared::Shared;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

const PAUSE: Duration = Duration::from_secs(60 * 60);

pub(crate) enum Chore {
    /// No row names this blob any more.
    Unlink(BlobId),
    /// The disk is short of room: see when it has room again.
    WatchDisk,
    Stop,
}

/// Runs until it is told to stop.
pub(crate) fn run(shared: &Shared, chores: &Receiver<Chore>) {
    loop {
        tidy(shared);
        let tidied = shared.world.instant();
        loop {
            let mut left = PAUSE.saturating_sub(shared.world.instant().duration_since(tidied));
            if shared.staged.lock().short.is_some() {
                shared.look_at_disk();
                left = left.min(DISK_SHORT_PAUSE);
            }
            match chores.recv_timeout(left) {
                Ok(Chore::Unlink(id)) => unlink(shared, &id),
                Ok(Chore::WatchDisk) => {}
                Ok(Chore::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) if left == DISK_SHORT_PAUSE => {}
                Err(RecvTimeoutError::Timeout) => break,
            }
        }
    }
}

fn unlink(shared: &Shared, id: &BlobId) {
    if let Err(error) = blobs::collect(shared, id, shared.world.real_ms()) {
        tracing::warn!(%id, %error, "a blob could not be removed; a later start collects it");
    }
}

/// One step after the other, so that they never fill the memory nor hold up a commit.
fn sweep_seen(shared: &Shared) -> Result<(), StoreError> {
    let mut sweep = Sweep::new(shared);
    while let Some(sequence) = sweep.step(shared)? {
        shared.block_until(sequence);
    }
    Ok(())
}

fn tidy(shared: &Shared) {
    if let Err(error) = sweep_seen(shared) {
        tracing::warn!(%error, "old event ids could not be swept");
    }
    match blobs::collect_orphans(shared) {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "removed blobs that nothing names"),
        Err(error) => tracing::warn!(%error, "blobs could not be collected"),
    }
}
