//! What is done from time to time: blobs that nothing names, event ids that are old.

use crate::shared::Shared;
use crate::{blobs, seen};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

const PAUSE: Duration = Duration::from_secs(60 * 60);

/// Runs at once and then every hour, until the sender is gone.
pub(crate) fn run(shared: &Shared, stopped: &Receiver<()>) {
    loop {
        if let Err(error) = seen::sweep(shared) {
            tracing::warn!(%error, "old event ids could not be swept");
        }
        match blobs::collect_orphans(shared) {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "removed blobs that nothing names"),
            Err(error) => tracing::warn!(%error, "blobs could not be collected"),
        }
        if stopped.recv_timeout(PAUSE) != Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}
