//! Keeping the files of dropped blobs while a backup copies them.

use super::{BlobId, Blobs};
use crate::housekeeping::Chore;
use crate::limits::HELD_BLOBS_MAX;
use std::sync::mpsc;

#[derive(Default)]
pub(super) struct Holding {
    holds: usize,
    /// To be removed when the last hold ends.
    dropped: Vec<BlobId>,
    /// Dropped, but too many to remember.
    forgotten: u64,
}

/// While it lives, no blob that a row has named loses its file.
pub(crate) struct Hold {
    blobs: Blobs,
    chores: mpsc::Sender<Chore>,
}

impl Blobs {
    pub(crate) fn hold(&self, chores: &mpsc::Sender<Chore>) -> Hold {
        self.shared.holding.lock().holds += 1;
        Hold { blobs: self.clone(), chores: chores.clone() }
    }

    pub(crate) fn is_held(&self) -> bool {
        self.shared.holding.lock().holds > 0
    }

    /// Removes a blob that no row names any more, or has that done later. True if it was done.
    pub(crate) fn release(&self, id: &BlobId) -> bool {
        let mut holding = self.shared.holding.lock();
        if holding.holds == 0 {
            drop(holding);
            self.unlink(id);
            return true;
        }
        if holding.dropped.len() < HELD_BLOBS_MAX {
            holding.dropped.push(id.clone());
        } else {
            holding.forgotten += 1;
        }
        false
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut holding = self.blobs.shared.holding.lock();
        holding.holds -= 1;
        if holding.holds > 0 {
            return;
        }
        let dropped = std::mem::take(&mut holding.dropped);
        let forgotten = std::mem::take(&mut holding.forgotten);
        drop(holding);
        if !dropped.is_empty() || forgotten > 0 {
            tracing::info!(
                removed = dropped.len(),
                left_for_collection = forgotten,
                "blobs that were dropped during a backup"
            );
        }
        for id in dropped {
            // Without a housekeeper the next start collects it.
            let _ = self.chores.send(Chore::Unlink(id));
        }
    }
}
