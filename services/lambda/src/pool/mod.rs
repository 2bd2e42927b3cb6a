//! Warm instances of functions: found, started, kept, retired.
//!
//! The instance used last is used next, so that those not needed grow old and are evicted. The sum of all
//! instances' memory sizes is bounded: for a new one, idle ones make room, and where the host itself runs short, too; see
//! `shares`. Where all are busy, events stand in line, as many and for as long as named limits allow; see `line`. Few
//! instances are started at once, in turn between functions, see `turns`. Why they start and end is counted, see `tally`.
//!
//! **Invariants.** An instance runs one event at a time and belongs to one version key for all its life.
//! Nothing is retried here: an event is given to a function at most once, but for an initialisation that
//! was too slow, which AWS repeats as well.

mod ending;
mod instance;
mod kit;
mod line;
mod park;
mod provision;
pub(crate) mod report;
mod reports;
mod retired;
mod shares;
pub mod spec;
pub mod tally;
mod turns;

pub use provision::Provisioned;

use crate::pool::instance::{Asks, INIT_LIMIT, Instance};
use crate::pool::kit::Kit;
use crate::pool::provision::Slot;
use crate::pool::shares::{Idle, State};
use crate::pool::spec::{
    FunctionSpec, Initialization, Invocation, InvokeError, Outcome, PoolOptions,
};
use crate::pool::tally::{Ended, Started, TALLY};
use crate::pool::turns::{Got, Turn, Turns, with_turn};
use crate::runtime::delivery::Dial;
use crate::runtime::discovery::Runtime;
use crate::runtime::failure::FailureKind;
use crate::runtime::log::LogSink;
use parking_lot::Mutex;
use std::num::NonZero;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use world::World;

/// An instance takes no new event when its credentials expire within this time and the function's limit.
const CREDENTIALS_MARGIN_MS: i64 = 60_000;
/// Provisioned instances give way to new ones when their credentials expire within this time.
const RENEWAL_MARGIN_MS: i64 = 5 * 60_000;
/// AWS's limit on initialisations that no event waits for.
const INIT_LIMIT_LONG: Duration = Duration::from_secs(15 * 60);
/// How often idle instances are looked at, at most.
const SWEEP_MAX: Duration = Duration::from_secs(10);
/// How long a runtime that has answered may take to ask for the next event before another instance gets that.
const ASKS_WITHIN: Duration = Duration::from_millis(50);
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(5);
/// Initialisations under way for each processor: more would only slow each other past `INIT_LIMIT`.
const INITIALISING_PER_PROCESSOR: usize = 2;
/// After a start its event has the processors for itself for so long, before what it took is made anew.
const RESTOCK_DELAY: Duration = Duration::from_millis(10);
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
    /// Memory was freed, or an instance became idle, or somebody came who waits for either.
    changed: watch::Sender<()>,
    /// A provisioned instance has been initialised, or could not be.
    provisioned: Notify,
    turns: Turns<Box<Held>>,
}

/// An instance and the memory it was granted.
struct Held {
    instance: Instance,
    /// How many it has run.
    events: u32,
    /// Of one that is provisioned.
    slot: Option<Slot>,
    _memory: Memory,
}

impl Held {
    fn is_provisioned(&self) -> bool {
        self.slot.is_some()
    }
}

/// A grant of memory, returned when dropped.
struct Memory {
    mb: u64,
    key: String,
    shared: Weak<Shared>,
}

impl Memory {
    fn grant(shared: &Arc<Shared>, state: &mut State, spec: &FunctionSpec) -> Memory {
        let (mb, key) = (u64::from(spec.memory_mb), spec.version_key.clone());
        state.memory_mb += mb;
        state.live.entry(key.clone()).or_default().count += 1;
        Memory { mb, key, shared: Arc::downgrade(shared) }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        let Some(shared) = self.shared.upgrade() else { return };
        let mut state = shared.state.lock();
        state.memory_mb -= self.mb;
        if let Some(live) = state.live.get_mut(&self.key) {
            live.count -= 1;
            if live.count == 0 {
                state.live.remove(&self.key);
            }
        }
        let awaited = !state.waiting.is_empty();
        drop(state);
        if awaited {
            shared.changed.send_replace(());
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
        let turns = Turns::new(processors * INITIALISING_PER_PROCESSOR);
        let (changed, changes) = watch::channel(());
        let (state, provisioned) = (Mutex::default(), Notify::new());
        let shared = Arc::new(Shared { kit, state, changed, provisioned, turns });
        tokio::spawn(sweep_idle(Arc::downgrade(&shared), sweep));
        tokio::spawn(line::serve(Arc::downgrade(&shared), changes));
        Ok(Pool { shared })
    }

    /// Runs one event. It runs to its end even if the caller goes away.
    pub async fn invoke(
        &self,
        spec: &Arc<FunctionSpec>,
        invocation: Invocation,
    ) -> Result<Outcome, InvokeError> {
        self.invoke_while(spec, invocation, ()).await
    }

    /// The same; what counts it lasts as long as it runs.
    pub async fn invoke_while(
        &self,
        spec: &Arc<FunctionSpec>,
        invocation: Invocation,
        counted: impl Send + 'static,
    ) -> Result<Outcome, InvokeError> {
        let run = self.shared.clone().run(spec.clone(), invocation);
        let counted_run = async move {
            let outcome = run.await;
            drop(counted);
            outcome
        };
        tokio::spawn(counted_run).await.map_err(|_| InvokeError::Closed)?
    }

    /// Starts processes of this runtime in advance, as many as the options say.
    pub async fn prestart(&self, runtime: Runtime) {
        let kit = self.shared.kit.clone();
        let _ = tokio::task::spawn_blocking(move || kit.stock(runtime)).await;
    }

    /// Ends a version's instances: idle ones now, busy ones after their event. The key is not used again.
    pub async fn retire(&self, version_key: &str) {
        let (idle, parked) = {
            let mut state = self.shared.state.lock();
            state.retired.insert(version_key);
            (state.idle.remove(version_key), state.parked.remove(version_key))
        };
        let_go(idle.into_iter().flatten().map(|idle| idle.instance), Ended::Retired);
        let_go(parked.into_iter().flatten(), Ended::Retired);
        self.unprovision(version_key);
    }

    /// The way to the function that is debugged, once it has an instance; another one each time.
    pub(crate) fn debugged(&self) -> watch::Receiver<Option<Dial>> {
        self.shared.kit.debugged.subscribe()
    }

    /// How many instances are idle, by version key.
    pub fn idle(&self, version_key: &str) -> usize {
        self.shared.state.lock().idle.get(version_key).map_or(0, Vec::len)
    }

    /// Ends every instance and waits until the kernel has let go of them.
    pub async fn shutdown(self) {
        let (idle, parked, provisions) = {
            let mut state = self.shared.state.lock();
            state.closed = true;
            let idle = std::mem::take(&mut state.idle);
            (idle, std::mem::take(&mut state.parked), std::mem::take(&mut state.provisions))
        };
        let_go(idle.into_values().flatten().map(|idle| idle.instance), Ended::Closed);
        let_go(parked.into_values().flatten(), Ended::Closed);
        drop(provisions);
        let kit = &self.shared.kit;
        kit.close();
        self.shared.changed.send_replace(());
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
        let mut held = loop {
            let found = match self.soon_free(&spec.version_key).await {
                Some(held) => Found::Warm(held),
                None => self.acquire(&spec).await?,
            };
            let held = match found {
                Found::Warm(held) => held,
                found if spec.snap_start => match self.restore(&spec, &invocation, found).await? {
                    Ok(held) => held,
                    Err(error) => return Ok(Outcome::failed(error)),
                },
                // Only what has SnapStart is parked.
                Found::Parked(held) => held,
                Found::Room(memory, why) => {
                    match self.clone().cold(&spec, &invocation, memory, why).await? {
                        Cold::Ready(held) => held,
                        Cold::Failed(outcome) => return Ok(outcome),
                    }
                }
            };
            if let Some(held) = self.asking(held).await {
                break held;
            }
        };
        if let Some(slot) = &mut held.slot {
            slot.used();
        }
        let outcome = held.instance.invoke(&invocation, None, limit).await;
        if let Some(live) = self.state.lock().live.get_mut(&spec.version_key) {
            live.took(outcome.duration);
        }
        let usable = match &outcome.result {
            Ok(_) => true,
            Err(error) => {
                matches!(error.kind, FailureKind::Unhandled | FailureKind::ResponseTooLarge)
            }
        };
        if usable {
            held.events = held.events.saturating_add(1);
            self.give_back(held);
        }
        Ok(outcome)
    }

    /// The instance, if it asks for an event: one that has answered the last may be about to end, or still be at work,
    /// and comes back when it asks.
    async fn asking(self: &Arc<Shared>, held: Box<Held>) -> Option<Box<Held>> {
        if held.events == 0 {
            return Some(held);
        }
        match held.instance.asks(ASKS_WITHIN).await {
            Asks::Now => Some(held),
            Asks::NoMore => {
                let_go([*held], Ended::Unfit);
                None
            }
            Asks::NotYet => {
                let shared = self.clone();
                tokio::spawn(async move {
                    let limit = held.instance.spec.timeout;
                    match held.instance.asks(limit).await {
                        Asks::Now => shared.give_back(held),
                        Asks::NotYet | Asks::NoMore => let_go([*held], Ended::Unfit),
                    }
                });
                None
            }
        }
    }

    /// Where all instances of a version are busy with what takes less time than another one's start, the first that has
    /// done: a moment in which the host was slow does not leave it more instances than it needs.
    async fn soon_free(&self, key: &str) -> Option<Box<Held>> {
        let world = &self.kit.world;
        let patience = || self.state.lock().patience(key, world.instant());
        patience()?;
        let wait = self.turns.hope(key);
        // One may have come back in between, to where those that do not wait find it.
        match patience() {
            Some(most) => wait.most(most, world).await,
            None => wait.now(),
        }
    }

    /// Starts an instance for an event. One that does not initialise is started again within the function's own
    /// limit, as on Lambda.
    async fn cold(
        self: Arc<Shared>,
        spec: &Arc<FunctionSpec>,
        invocation: &Invocation,
        memory: Memory,
        mut why: Started,
    ) -> Result<Cold, InvokeError> {
        let mut limit = if spec.debug { spec.timeout } else { INIT_LIMIT };
        let mut again = None;
        let world = &self.kit.world;
        let mut turn = match self.turns.wait(&spec.version_key, START_WAIT_MAX, world).await {
            Got::Turn(turn) => Some(turn),
            Got::Free(held) => return Ok(Cold::Ready(held)),
            Got::Late => None,
        };
        self.relieve().await;
        loop {
            let (kit, credentials) = (self.kit.clone(), invocation.credentials.clone());
            let kind = Initialization::OnDemand;
            let start = Instance::start(kit, spec.clone(), credentials, kind, again.take());
            let mut instance = start.await?;
            TALLY.started(why);
            let initialising = instance.initialise(&invocation.request_id, limit);
            let initialised = with_turn(turn.take(), world, initialising).await;
            // Not before: it would compete with the event for the CPU.
            self.restock(spec.runtime);
            let failure = match initialised {
                Ok(()) => {
                    let (events, slot) = (0, None);
                    let held = Held { instance, events, slot, _memory: memory };
                    return Ok(Cold::Ready(Box::new(held)));
                }
                Err(failure) => failure,
            };
            instance.log_init_failure(&failure);
            if instance.is_first_try() {
                (again, limit) = (Some(instance.log_stream().to_owned()), spec.timeout);
                why = Started::Again;
                continue;
            }
            let outcome = instance.invoke(invocation, Some(failure), spec.timeout).await;
            drop((instance, memory));
            return Ok(Cold::Failed(outcome));
        }
    }

    /// A turn for a start that no event waits for. None if it took too long to come.
    async fn own_turn(&self, key: &str) -> Option<Turn<Box<Held>>> {
        // Nothing that becomes free is of this name.
        let name = format!("{key} in advance");
        match self.turns.wait(&name, START_WAIT_MAX, &self.kit.world).await {
            Got::Turn(turn) => Some(turn),
            Got::Free(_) | Got::Late => None,
        }
    }

    /// Where the host runs short of memory, an idle instance ends before another is started.
    async fn relieve(&self) {
        let kit = self.kit.clone();
        let is_short = tokio::task::spawn_blocking(move || kit.host_is_short()).await;
        if is_short.unwrap_or(false) {
            let evicted = self.state.lock().take_most_wasteful(self.kit.world.instant());
            let_go(evicted, Ended::Evicted);
        }
    }

    /// Idle instances that have ended or whose credentials end soon are let go of.
    fn drop_unfit(&self, key: &str) {
        let now_ms = self.kit.world.now_ms();
        let mut state = self.state.lock();
        let Some(idle) = state.idle.get_mut(key) else { return };
        let fit = |idle: &mut Idle| idle.instance.instance.is_fit(now_ms, RENEWAL_MARGIN_MS);
        let unfit: Vec<Idle> = idle.extract_if(.., |idle| !fit(idle)).collect();
        if idle.is_empty() {
            state.idle.remove(key);
        }
        drop(state);
        let_go(unfit.into_iter().map(|idle| idle.instance), Ended::Unfit);
    }

    /// Replaces, behind the event's back, what was taken from the stock.
    fn restock(&self, runtime: Runtime) {
        if self.kit.options.early_per_runtime > 0 {
            let kit = self.kit.clone();
            tokio::spawn(async move {
                kit.world.sleep_real(RESTOCK_DELAY).await;
                tokio::task::spawn_blocking(move || kit.stock(runtime));
            });
        }
    }

    fn give_back(&self, held: Box<Held>) {
        let key = held.instance.spec.version_key.clone();
        let now_ms = self.kit.world.now_ms();
        let held = match held.instance.is_fit(now_ms, margin_ms(&held.instance.spec)) {
            true => match self.turns.offer(&key, held) {
                Some(held) => held,
                None => return,
            },
            false => held,
        };
        let since = self.kit.world.instant();
        let mut state = self.state.lock();
        let provision = state.provisions.get(&key);
        let surplus = held.slot.as_ref().is_some_and(|slot| !slot.is_wanted(provision));
        let ended = state.keeps_none(&key).or(surplus.then_some(Ended::Surplus));
        if let Some(ended) = ended {
            drop(state);
            return let_go([*held], ended);
        }
        state.idle.entry(key).or_default().push(Idle { instance: *held, since });
        let awaited = !state.waiting.is_empty();
        drop(state);
        if awaited {
            self.changed.send_replace(());
        }
    }
}

enum Found {
    Warm(Box<Held>),
    /// It waits to be restored.
    Parked(Box<Held>),
    /// For another one, which is started for this reason.
    Room(Memory, Started),
}

enum Cold {
    Ready(Box<Held>),
    Failed(Outcome),
}

/// Ends instances; outside of the state's lock, which their end takes again.
fn let_go(all: impl IntoIterator<Item = Held>, why: Ended) {
    for mut held in all {
        held.instance.ended = why;
        drop(held);
    }
}

/// The credentials of an instance that takes an event last for so long at least.
fn margin_ms(spec: &FunctionSpec) -> i64 {
    let limit_ms = i64::try_from(spec.timeout.as_millis()).unwrap_or(i64::MAX / 4);
    // What is debugged may take longer than any credentials last.
    CREDENTIALS_MARGIN_MS + if spec.debug { 0 } else { limit_ms }
}

/// Ends instances that have waited too long; lives as long as the pool.
async fn sweep_idle(shared: Weak<Shared>, every: Duration) {
    loop {
        let Some(strong) = shared.upgrade() else { return };
        let world = strong.kit.world.clone();
        let limit = strong.kit.options.idle;
        let mut old = Vec::new();
        let provisioned = {
            let mut state = strong.state.lock();
            let aged =
                |idle: &mut Idle| !idle.instance.is_provisioned() && idle.since.elapsed() >= limit;
            for idle in state.idle.values_mut() {
                old.extend(idle.extract_if(.., aged));
            }
            state.idle.retain(|_, idle| !idle.is_empty());
            state.provisions.keys().cloned().collect::<Vec<_>>()
        };
        provisioned.iter().for_each(|key| strong.drop_unfit(key));
        strong.kit.ease();
        let_go(old.into_iter().map(|idle| idle.instance), Ended::Idle);
        drop(strong);
        world.sleep_real(every).await;
    }
}
