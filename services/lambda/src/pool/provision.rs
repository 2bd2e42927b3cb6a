//! Provisioned instances: as many of a version as are wanted, initialised in advance. One that ends is started anew; one
//! whose session ends soon gives way to a new one.
//!
//! A keeper for each version waits until something changes, and starts what is missing. What could not be initialised
//! is told, and tried again after a while; so is what ends by itself soon after, before it has run anything.

use super::tally::{Ended, Started, TALLY};
use super::{Held, INIT_LIMIT_LONG, Pool, Shared, let_go};
use crate::pool::instance::{Instance, exited};
use crate::pool::spec::{FunctionSpec, Initialization, Sessions};
use crate::pool::turns::with_turn;
use crate::sandbox::plan::Exit;
use futures_util::future::join_all;
use parking_lot::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use tokio::sync::futures::Notified;
use tokio::sync::{Notify, watch};

/// After a failed initialisation; and after one that went well, where its instance ends before it has run anything.
const RETRY: Duration = Duration::from_secs(30);
/// What is told of the latter.
const ENDED: &str = "an instance ended before it had run anything";

/// What is wanted of one version.
pub(super) struct Provision {
    pub wanted: usize,
    pub failure: Option<String>,
    pub counts: Arc<Counts>,
    spec: Arc<FunctionSpec>,
    sessions: Sessions,
}

#[derive(Default)]
pub(super) struct Counts {
    /// Being started, or alive.
    allocated: AtomicUsize,
    ready: AtomicUsize,
    changed: Notify,
    rest: Mutex<Rest>,
}

/// A pause in which nothing is started.
#[derive(Default)]
struct Rest {
    until: Option<Instant>,
    /// For an instance that has ended, which is not told yet.
    ended: bool,
}

/// An instance's place among the provisioned ones, free again when dropped. One that was never ready wakes nobody: its
/// keeper, who started it, knows, and would else try again at once.
pub(super) struct Slot {
    counts: Arc<Counts>,
    ready: bool,
    unused: Option<Unused>,
}

/// An instance that is ready and has run nothing yet.
struct Unused {
    since: Instant,
    exit: watch::Receiver<Option<Exit>>,
}

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provisioned {
    pub wanted: usize,
    /// Initialised, whether idle or busy.
    pub ready: usize,
    /// Why the last initialisation failed, until one succeeds.
    pub failure: Option<String>,
}

impl Counts {
    /// Nothing is started until then.
    fn rest_until(&self, until: Instant) {
        let mut rest = self.rest.lock();
        rest.until = rest.until.max(Some(until));
    }

    /// What is left of a pause, if there is one.
    fn pause(&self, now: Instant) -> Option<Duration> {
        let until = self.rest.lock().until?;
        until.checked_duration_since(now).filter(|left| !left.is_zero())
    }

    /// Whether an instance has ended unused since this was last asked.
    fn take_ended(&self) -> bool {
        std::mem::take(&mut self.rest.lock().ended)
    }
}

impl Slot {
    fn new(counts: &Arc<Counts>) -> Slot {
        counts.allocated.fetch_add(1, Ordering::SeqCst);
        Slot { counts: counts.clone(), ready: false, unused: None }
    }

    /// Its instance is initialised; `exit` tells of its end.
    fn ready(&mut self, since: Instant, exit: watch::Receiver<Option<Exit>>) {
        self.ready = true;
        self.unused = Some(Unused { since, exit });
        self.counts.ready.fetch_add(1, Ordering::SeqCst);
    }

    /// Its instance is given an event.
    pub(super) fn used(&mut self) {
        self.unused = None;
    }

    /// Whether an instance in this place is still wanted.
    pub(super) fn is_wanted(&self, provision: Option<&Provision>) -> bool {
        provision.is_some_and(|provision| {
            Arc::ptr_eq(&provision.counts, &self.counts)
                && self.counts.allocated.load(Ordering::SeqCst) <= provision.wanted
        })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.counts.allocated.fetch_sub(1, Ordering::SeqCst);
        if !self.ready {
            return;
        }
        self.counts.ready.fetch_sub(1, Ordering::SeqCst);
        // What was let go of has not ended by itself.
        let unused = self.unused.take();
        if let Some(unused) = unused.filter(|unused| unused.exit.borrow().is_some()) {
            self.counts.rest_until(unused.since + RETRY);
            self.counts.rest.lock().ended = true;
        }
        self.counts.changed.notify_one();
    }
}

impl Pool {
    /// Keeps so many instances of a version initialised from now on. `sessions` gives the role's credentials.
    pub fn provision(&self, spec: Arc<FunctionSpec>, wanted: usize, sessions: Sessions) {
        let key = spec.version_key.clone();
        let mut surplus = Vec::new();
        let mut state = self.shared.state.lock();
        if let Some(known) = state.provisions.get_mut(&key) {
            (known.wanted, known.failure) = (wanted, None);
            *known.counts.rest.lock() = Rest::default();
            known.counts.changed.notify_one();
            let allocated = known.counts.allocated.load(Ordering::SeqCst);
            surplus = state.take_provisioned(&key, allocated.saturating_sub(wanted));
        } else {
            let counts = Arc::new(Counts::default());
            let failure = None;
            let provision = Provision { wanted, failure, counts: counts.clone(), spec, sessions };
            state.provisions.insert(key.clone(), provision);
            tokio::spawn(keep(Arc::downgrade(&self.shared), key, counts));
        }
        drop(state);
        let_go(surplus, Ended::Surplus);
    }

    /// Provisioned instances end: idle ones now, busy ones after their event.
    pub fn unprovision(&self, version_key: &str) {
        let mut state = self.shared.state.lock();
        let provision = state.provisions.remove(version_key);
        let idle = state.take_provisioned(version_key, usize::MAX);
        drop(state);
        let_go(idle, Ended::Surplus);
        if let Some(provision) = provision {
            provision.counts.changed.notify_one();
        }
    }

    pub fn provisioned(&self, version_key: &str) -> Option<Provisioned> {
        let state = self.shared.state.lock();
        let provision = state.provisions.get(version_key)?;
        Some(Provisioned {
            wanted: provision.wanted,
            ready: provision.counts.ready.load(Ordering::SeqCst),
            failure: provision.failure.clone(),
        })
    }

    /// Ends when a provisioned instance has been initialised, or could not be.
    pub fn provisioning_changed(&self) -> Notified<'_> {
        self.shared.provisioned.notified()
    }

    /// The versions of which something is initialised in advance, or waits to be restored.
    pub fn kept(&self) -> Vec<Arc<FunctionSpec>> {
        let state = self.shared.state.lock();
        let provisioned = state.provisions.values().map(|provision| provision.spec.clone());
        let parked = state.parked.values().filter_map(|parked| parked.front());
        provisioned.chain(parked.map(|held| held.instance.spec.clone())).collect()
    }

    /// The version keys of which instances are provisioned.
    pub fn provisions(&self) -> Vec<String> {
        self.shared.state.lock().provisions.keys().cloned().collect()
    }
}

/// Starts what is missing for as long as it is wanted.
async fn keep(shared: Weak<Shared>, key: String, counts: Arc<Counts>) {
    loop {
        let changed = counts.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        let Some(strong) = shared.upgrade() else { return };
        let Some(missing) = strong.missing(&key, &counts) else { return };
        if missing == 0 {
            drop(strong);
            changed.await;
            continue;
        }
        let (world, has_ended) = (strong.kit.world.clone(), counts.take_ended());
        if let Some(pause) = counts.pause(world.instant()) {
            if has_ended {
                tracing::warn!(key, "a provisioned instance ended before it had run anything");
                strong.failed(&key, &counts, ENDED.to_owned());
            }
            drop(strong);
            tokio::select! {
                () = changed => {}
                () = world.sleep_real(pause) => {}
            }
            continue;
        }
        let starts = (0..missing).map(|_| strong.clone().provision_one(&key, &counts));
        let ended = join_all(starts).await;
        let Some(failure) = ended.into_iter().find_map(Result::err) else { continue };
        tracing::warn!(failure, key, "a provisioned instance could not be initialised");
        strong.failed(&key, &counts, failure);
        // What has changed meanwhile is looked at without a pause.
        if !changed.as_mut().enable() {
            counts.rest_until(world.instant() + RETRY);
        }
    }
}

impl Shared {
    /// None where nothing is wanted any more.
    fn missing(&self, key: &str, counts: &Arc<Counts>) -> Option<usize> {
        let state = self.state.lock();
        let provision = state.provisions.get(key).filter(|_| !state.closed)?;
        let current = Arc::ptr_eq(&provision.counts, counts);
        let allocated = counts.allocated.load(Ordering::SeqCst);
        current.then(|| provision.wanted.saturating_sub(allocated))
    }

    fn failed(&self, key: &str, counts: &Arc<Counts>, failure: String) {
        let mut state = self.state.lock();
        let provision = state.provisions.get_mut(key);
        if let Some(provision) = provision.filter(|it| Arc::ptr_eq(&it.counts, counts)) {
            provision.failure = Some(failure);
        }
        drop(state);
        self.provisioned.notify_waiters();
    }

    async fn provision_one(
        self: Arc<Shared>,
        key: &str,
        counts: &Arc<Counts>,
    ) -> Result<(), String> {
        let known = {
            let state = self.state.lock();
            state.provisions.get(key).map(|it| (it.spec.clone(), it.sessions.clone()))
        };
        let Some((spec, sessions)) = known else { return Ok(()) };
        let mut slot = Slot::new(counts);
        let turn = self.own_turn(key).await;
        let credentials = sessions().await?;
        let memory = self.grant(&spec, true);
        let memory =
            memory.ok_or_else(|| format!("no {} MB of memory are left", spec.memory_mb))?;
        let (kit, kind) = (self.kit.clone(), Initialization::Provisioned);
        let start = Instance::start(kit, spec, credentials, kind, None).await;
        let mut instance = start.map_err(|error| error.to_string())?;
        TALLY.started(Started::Provisioned);
        let initialising = instance.initialise("", INIT_LIMIT_LONG);
        if let Err(failure) = with_turn(turn, &self.kit.world, initialising).await {
            instance.log_init_failure(&failure);
            return Err(failure.error.error_type);
        }
        let exit = instance.exit();
        slot.ready(self.kit.world.instant(), exit.clone());
        let held = Held { instance, events: 0, slot: Some(slot), _memory: memory };
        {
            let mut state = self.state.lock();
            if let Some(provision) = state.provisions.get_mut(key) {
                provision.failure = None;
            }
        }
        self.give_back(Box::new(held));
        self.provisioned.notify_waiters();
        let (shared, key) = (Arc::downgrade(&self), key.to_owned());
        tokio::spawn(async move {
            let mut exit = exit;
            exited(&mut exit).await;
            if let Some(shared) = shared.upgrade() {
                shared.drop_unfit(&key);
            }
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, RETRY, Slot};
    use crate::sandbox::plan::Exit;
    use std::sync::Arc;
    use std::sync::atomic::Ordering;
    use std::time::Instant;
    use tokio::sync::watch;
    use world::World;

    fn now() -> Instant {
        World::simulated(1, 0).instant()
    }

    fn ready(counts: &Arc<Counts>, since: Instant, exit: Option<Exit>) -> Slot {
        let mut slot = Slot::new(counts);
        slot.ready(since, watch::channel(exit).1);
        slot
    }

    #[tokio::test]
    async fn a_failed_start_does_not_wake_its_keeper() {
        let counts = Arc::new(Counts::default());
        let changed = counts.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        drop(Slot::new(&counts));
        assert_eq!(counts.allocated.load(Ordering::SeqCst), 0);
        assert!(!changed.as_mut().enable(), "nothing changed but by the keeper itself");
        drop(ready(&counts, now(), None));
        assert_eq!(counts.ready.load(Ordering::SeqCst), 0);
        assert!(changed.as_mut().enable(), "an instance has ended");
    }

    #[test]
    fn what_ends_before_it_has_run_anything_is_not_started_anew_at_once() {
        let (counts, now) = (Arc::new(Counts::default()), now());
        let gone = Some(Exit::Code(0));
        drop(ready(&counts, now, None));
        let mut used = ready(&counts, now, gone);
        used.used();
        drop(used);
        assert!(counts.pause(now).is_none() && !counts.take_ended());
        drop(ready(&counts, now, gone));
        assert_eq!(counts.pause(now), Some(RETRY));
        assert!(counts.take_ended() && !counts.take_ended());
        // It counts from when the instance was ready: one that has lasted is replaced at once.
        assert_eq!(counts.pause(now + RETRY / 2), Some(RETRY / 2));
        assert_eq!(counts.pause(now + RETRY), None);
        // A later end of an instance that was ready earlier shortens nothing.
        drop(ready(&counts, now + RETRY, gone));
        drop(ready(&counts, now, gone));
        assert_eq!(counts.pause(now + RETRY), Some(RETRY));
    }
}
