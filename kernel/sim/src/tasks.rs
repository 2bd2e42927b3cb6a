//! The executor: it polls one task at a time, the one that it is told to. A task may be polled while
//! another is in the middle of its own poll, as threads would do.

use futures_util::future::BoxFuture;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

#[derive(Default)]
pub struct Tasks(Mutex<Vec<Slot>>);

struct Slot {
    name: String,
    /// None while it is polled, and once it is done.
    future: Option<BoxFuture<'static, ()>>,
    woken: Arc<Woken>,
    done: bool,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Tasks {
    pub fn spawn(&self, name: &str, future: BoxFuture<'static, ()>) {
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        self.0.lock().push(Slot { name: name.into(), future: Some(future), woken, done: false });
    }

    /// Which tasks have something to do.
    pub fn ready(&self) -> Vec<usize> {
        let slots = self.0.lock();
        let ready = |slot: &Slot| slot.future.is_some() && slot.woken.0.load(Ordering::SeqCst);
        (0..slots.len()).filter(|at| ready(&slots[*at])).collect()
    }

    pub fn poll(&self, at: usize) {
        let (mut future, woken) = {
            let slot = &mut self.0.lock()[at];
            let Some(future) = slot.future.take() else { return };
            slot.woken.0.store(false, Ordering::SeqCst);
            (future, slot.woken.clone())
        };
        let waker = Waker::from(woken);
        let polled = future.as_mut().poll(&mut Context::from_waker(&waker));
        let mut slots = self.0.lock();
        match polled {
            Poll::Pending => slots[at].future = Some(future),
            Poll::Ready(()) => slots[at].done = true,
        }
    }

    /// The first task that is not done, of those whose name begins so.
    pub fn unfinished(&self, prefix: &str) -> Option<String> {
        let slots = self.0.lock();
        let open = slots.iter().find(|slot| !slot.done && slot.name.starts_with(prefix));
        open.map(|slot| slot.name.clone())
    }

    /// Drops every task where it stands.
    pub fn clear(&self) {
        let dropped = std::mem::take(&mut *self.0.lock());
        drop(dropped);
    }
}
