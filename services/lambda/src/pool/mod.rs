//! Warm instances of functions: found, started, kept, retired.
//!
//! The instance used last is used next, so that those not needed grow old and are evicted. The sum of all
//! instances' memory sizes is bounded: for a new one, the instance that has waited longest makes room; where
//! all are busy, events wait, as many as a named limit allows.
//!
//! **Invariants.** An instance runs one event at a time and belongs to one version key for all its life.
//! Nothing is retried here: an event is given to a function at most once, but for an initialisation that
//! was too slow, which AWS repeats as well.

mod ending;
mod instance;
mod kit;
pub(crate) mod report;
mod reports;
pub mod spec;

use crate::pool::instance::{INIT_LIMIT, Instance};
use crate::pool::kit::Kit;
use crate::pool::spec::{FunctionSpec, Invocation, InvokeError, Outcome, PoolOptions};
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::FailureKind;
use crate::runtime::log::LogSink;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::num::NonZero;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use world::World;

/// An instance takes no new event when its credentials expire within this time and the function's limit.
const CREDENTIALS_MARGIN_MS: i64 = 60_000;
/// How often idle instances are looked at, at most.
const SWEEP_MAX: Duration = Duration::from_secs(10);
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(5);
/// Initialisations under way for each processor: more would only slow each other past `INIT_LIMIT`.
const INITIALISING_PER_PROCESSOR: usize = 2;
/// A start goes ahead after this time whatever is under way, so that slow functions cannot hold up others.
const START_WAIT_MAX: Duration = Duration::from_secs(3);

/// Runs functions.
#[derive(Clone)]
pub struct Pool {
    shared: Arc<Shared>,
}

struct Shared {
    kit: Arc<Kit>,
    state: Mutex<State>,
    /// Memory was freed, or an instance became idle.
    changed: Notify,
    starts: Semaphore,
}

#[derive(Default)]
struct State {
    /// Ready instances by version key, the one used last at the end.
    idle: HashMap<String, Vec<Idle>>,
    /// Version keys of which no instance may return.
    retired: HashSet<String>,
    memory_mb: u64,
    waiting: usize,
    closed: bool,
}

struct Idle {
    instance: Held,
    since: Instant,
}

/// An instance and the memory it was granted.
struct Held {
    instance: Instance,
    _memory: Memory,
}

/// A grant of memory, returned when dropped.
struct Memory {
    mb: u64,
    shared: Weak<Shared>,
}

impl Drop for Memory {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.upgrade() {
            shared.state.lock().memory_mb -= self.mb;
            shared.changed.notify_waiters();
        }
    }
}

impl Pool {
    /// Blocking, inside a tokio runtime: writes the bootstraps and, with the sandbox on, makes the control
    /// groups; fails where the host lacks a means.
    pub fn new(options: PoolOptions, sink: LogSink, world: World) -> Result<Pool, InvokeError> {
        let sweep = (options.idle / 2).min(SWEEP_MAX).max(Duration::from_millis(50));
        let kit = Kit::new(options, sink, world)?;
        let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
        let starts = Semaphore::new(processors * INITIALISING_PER_PROCESSOR);
        let shared =
            Arc::new(Shared { kit, state: Mutex::default(), changed: Notify::new(), starts });
        tokio::spawn(sweep_idle(Arc::downgrade(&shared), sweep));
        Ok(Pool { shared })
    }

    /// Runs one event. It runs to its end even if the caller goes away.
    pub async fn invoke(
        &self,
        spec: &Arc<FunctionSpec>,
        invocation: Invocation,
    ) -> Result<Outcome, InvokeError> {
        let run = self.shared.clone().run(spec.clone(), invocation);
        tokio::spawn(run).await.map_err(|_| InvokeError::Closed)?
    }

    /// Starts processes of this runtime in advance, as many as the options say.
    pub async fn prestart(&self, runtime: Runtime) {
        let kit = self.shared.kit.clone();
        let _ = tokio::task::spawn_blocking(move || kit.stock(runtime)).await;
    }

    /// Ends a version's instances: idle ones now, busy ones after their event. The key is not used again.
    pub async fn retire(&self, version_key: &str) {
        let idle = {
            let mut state = self.shared.state.lock();
            state.retired.insert(version_key.to_owned());
            state.idle.remove(version_key)
        };
        drop(idle);
    }

    /// How many instances are idle, by version key.
    pub fn idle(&self, version_key: &str) -> usize {
        self.shared.state.lock().idle.get(version_key).map_or(0, Vec::len)
    }

    /// Ends every instance and waits until the kernel has let go of them.
    pub async fn shutdown(self) {
        let idle = {
            let mut state = self.shared.state.lock();
            state.closed = true;
            std::mem::take(&mut state.idle)
        };
        drop(idle);
        let kit = &self.shared.kit;
        kit.close();
        self.shared.changed.notify_waiters();
        let began = kit.world.instant();
        while kit.cells.live() > 0 && began.elapsed() < SHUTDOWN_LIMIT {
            kit.world.sleep_real(Duration::from_millis(2)).await;
        }
    }
}

impl Shared {
    async fn run(
        self: Arc<Shared>,
        spec: Arc<FunctionSpec>,
        invocation: Invocation,
    ) -> Result<Outcome, InvokeError> {
        let limit = spec.timeout;
        let mut held = match self.acquire(&spec).await? {
            Found::Warm(held) => held,
            Found::Room(memory) => match self.clone().cold(&spec, &invocation, memory).await? {
                Cold::Ready(held) => held,
                Cold::Failed(outcome) => return Ok(outcome),
            },
        };
        let outcome = held.instance.invoke(&invocation, None, limit).await;
        let usable = match &outcome.result {
            Ok(_) => true,
            Err(error) => {
                matches!(error.kind, FailureKind::Unhandled | FailureKind::ResponseTooLarge)
            }
        };
        if usable {
            self.give_back(held);
        }
        Ok(outcome)
    }

    /// A warm instance, or room for a new one; waits for either.
    async fn acquire(self: &Arc<Shared>, spec: &FunctionSpec) -> Result<Found, InvokeError> {
        let mut waiting = None;
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            match self.try_acquire(spec, waiting.is_some())? {
                Some(found) => return Ok(found),
                None => {
                    waiting.get_or_insert_with(|| Waiting { shared: self });
                    changed.await;
                }
            }
        }
    }

    fn try_acquire(
        self: &Arc<Shared>,
        spec: &FunctionSpec,
        waits: bool,
    ) -> Result<Option<Found>, InvokeError> {
        let options = &self.kit.options;
        let mb = u64::from(spec.memory_mb);
        if mb > options.memory_mb_max {
            let cap = options.memory_mb_max;
            let text = format!("the function wants {mb} MB, all functions together have {cap} MB");
            return Err(InvokeError::Sandbox(text));
        }
        // Dropped after the lock is released: an instance's end takes the lock for its memory.
        let mut unfit = Vec::new();
        let mut state = self.state.lock();
        if state.closed {
            return Err(InvokeError::Closed);
        }
        let now_ms = self.kit.world.now_ms();
        let margin_ms =
            CREDENTIALS_MARGIN_MS + i64::try_from(spec.timeout.as_millis()).unwrap_or(i64::MAX / 4);
        while let Some(idle) = state.idle.get_mut(&spec.version_key).and_then(Vec::pop) {
            if idle.instance.instance.is_fit(now_ms, margin_ms) {
                return Ok(Some(Found::Warm(Box::new(idle.instance))));
            }
            unfit.push(idle);
        }
        state.idle.remove(&spec.version_key);
        let returned: u64 = unfit.iter().map(|idle| idle.instance._memory.mb).sum();
        let mut used = state.memory_mb - returned;
        while used + mb > options.memory_mb_max {
            let Some(oldest) = state.take_oldest() else { break };
            used -= oldest.instance._memory.mb;
            unfit.push(oldest);
        }
        if used + mb <= options.memory_mb_max {
            // What was just evicted returns its memory when it is dropped.
            state.memory_mb += mb;
            let memory = Memory { mb, shared: Arc::downgrade(self) };
            drop(state);
            drop(unfit);
            return Ok(Some(Found::Room(memory)));
        }
        let count = state.waiting;
        let queued = waits || count < options.queue_max;
        if queued && !waits {
            state.waiting += 1;
        }
        drop(state);
        drop(unfit);
        if queued { Ok(None) } else { Err(InvokeError::Busy { waiting: count }) }
    }

    /// Starts an instance for an event. One that does not initialise is started again within the function's own
    /// limit, as on Lambda.
    async fn cold(
        self: Arc<Shared>,
        spec: &Arc<FunctionSpec>,
        invocation: &Invocation,
        memory: Memory,
    ) -> Result<Cold, InvokeError> {
        let mut limit = INIT_LIMIT;
        let mut again = None;
        let mut turn = self.turn_to_start().await;
        loop {
            let credentials = invocation.credentials.clone();
            let start = Instance::start(self.kit.clone(), spec.clone(), credentials, again.take());
            let mut instance = start.await?;
            let initialised = instance.initialise(&invocation.request_id, limit).await;
            drop(turn.take());
            // Not before: it would compete with the event for the CPU.
            self.restock(spec.runtime);
            let failure = match initialised {
                Ok(()) => {
                    return Ok(Cold::Ready(Box::new(Held { instance, _memory: memory })));
                }
                Err(failure) => failure,
            };
            instance.log_init_failure(&failure);
            if instance.is_first_try() {
                (again, limit) = (Some(instance.log_stream().to_owned()), spec.timeout);
                continue;
            }
            let outcome = instance.invoke(invocation, Some(failure), spec.timeout).await;
            drop((instance, memory));
            return Ok(Cold::Failed(outcome));
        }
    }

    /// None if it took too long to come.
    async fn turn_to_start(&self) -> Option<SemaphorePermit<'_>> {
        tokio::select! {
            turn = self.starts.acquire() => turn.ok(),
            () = self.kit.world.sleep_real(START_WAIT_MAX) => None,
        }
    }

    /// Replaces, behind the event's back, the process that was taken from the stock.
    fn restock(&self, runtime: Runtime) {
        if self.kit.options.early_per_runtime > 0 {
            let kit = self.kit.clone();
            tokio::task::spawn_blocking(move || kit.stock(runtime));
        }
    }

    fn give_back(&self, held: Box<Held>) {
        let key = held.instance.spec.version_key.clone();
        let since = self.kit.world.instant();
        let mut state = self.state.lock();
        if state.closed || state.retired.contains(&key) {
            drop(state);
            drop(held);
            return;
        }
        state.idle.entry(key).or_default().push(Idle { instance: *held, since });
        drop(state);
        self.changed.notify_waiters();
    }
}

enum Found {
    Warm(Box<Held>),
    Room(Memory),
}

enum Cold {
    Ready(Box<Held>),
    Failed(Outcome),
}

impl State {
    /// The instance that has waited longest.
    fn take_oldest(&mut self) -> Option<Idle> {
        let since = |idle: &Vec<Idle>| idle.first().map(|idle| idle.since);
        let key = self.idle.iter().filter_map(|(key, idle)| Some((since(idle)?, key)));
        let key = key.min_by_key(|(since, _)| *since)?.1.clone();
        let idle = self.idle.get_mut(&key)?;
        let oldest = idle.remove(0);
        if idle.is_empty() {
            self.idle.remove(&key);
        }
        Some(oldest)
    }
}

/// One event in the queue for memory, counted since `try_acquire` first found none.
struct Waiting<'a> {
    shared: &'a Shared,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.shared.state.lock().waiting -= 1;
    }
}

/// Ends instances that have waited too long; lives as long as the pool.
async fn sweep_idle(shared: Weak<Shared>, every: Duration) {
    loop {
        let Some(strong) = shared.upgrade() else { return };
        let world = strong.kit.world.clone();
        let limit = strong.kit.options.idle;
        let mut old = Vec::new();
        {
            let mut state = strong.state.lock();
            for idle in state.idle.values_mut() {
                let stays = idle.iter().position(|idle| idle.since.elapsed() < limit);
                old.extend(idle.drain(..stays.unwrap_or(idle.len())));
            }
            state.idle.retain(|_, idle| !idle.is_empty());
        }
        drop(old);
        drop(strong);
        world.sleep_real(every).await;
    }
}
