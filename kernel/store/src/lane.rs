//! The lane in which transactions that keep conflicting pass one at a time. Who conflicts even there has the
//! others wait, so that one which reads much is not starved by those that write fast.

use crate::limits::LANE_WAIT_MAX;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{Mutex, MutexGuard, Notify};
use world::World;

#[derive(Default)]
pub(crate) struct Lane {
    turn: Mutex<()>,
    /// Whether those outside the lane wait before they commit.
    alone: AtomicBool,
    open: Notify,
}

pub(crate) struct Turn<'a> {
    lane: &'a Lane,
    _turn: MutexGuard<'a, ()>,
}

impl Lane {
    pub(crate) async fn enter(&self) -> Turn<'_> {
        Turn { lane: self, _turn: self.turn.lock().await }
    }

    /// Lets the one in the lane go first, if it needs that. Not for ever: it may itself wait for this one.
    pub(crate) async fn give_way(&self, world: &World) {
        let open = self.open.notified();
        if self.alone.load(Ordering::Acquire) {
            tokio::select! {
                () = open => {}
                () = world.sleep_real(LANE_WAIT_MAX) => {}
            }
        }
    }
}

impl Turn<'_> {
    /// From now until the turn ends, others wait before they commit.
    pub(crate) fn go_alone(&self) {
        self.lane.alone.store(true, Ordering::Release);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.lane.alone.store(false, Ordering::Release);
        self.lane.open.notify_waiters();
    }
}
