//! Where a transaction stands in the order of commits: what a checker needs to replay a history.

use crate::Tx;
use crate::staged::Reads;
use parking_lot::Mutex;
use std::sync::Arc;

/// Filled in when the attempt ends; none while it runs, and after a conflict.
#[derive(Clone, Debug, Default)]
pub struct Place(Arc<Mutex<Option<Placed>>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Placed {
    pub epoch: u64,
    /// Its own, or that of the last one that it could see if it wrote nothing.
    pub sequence: u64,
    pub written: bool,
}

impl Place {
    pub fn get(&self) -> Option<Placed> {
        *self.0.lock()
    }

    pub(crate) fn written(&self, epoch: u64, sequence: u64) {
        *self.0.lock() = Some(Placed { epoch, sequence, written: true });
    }

    pub(crate) fn read(&self, reads: &Reads) {
        let (epoch, sequence) = (reads.epoch, reads.as_of);
        *self.0.lock() = Some(Placed { epoch, sequence, written: false });
    }
}

impl Tx {
    /// Where this attempt will have stood.
    pub fn place(&self) -> Place {
        self.inner.state.lock().place.clone()
    }
}
