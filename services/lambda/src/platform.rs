//! The service's state in memory: the pool, packages, sessions, counts of what runs.

use crate::Options;
use crate::code::Workspace;
use crate::concurrency::Concurrency;
use crate::error::Error;
use crate::front;
use crate::lane::Lanes;
use crate::logs::Lines;
use crate::pool::Pool;
use crate::pool::spec::{CloudEndpoint, FunctionSpec, PoolOptions};
use crate::rules::name::Place;
use crate::runtime::discovery::{Runtime, Runtimes};
use crate::runtime::environment::RuntimeLibraries;
use crate::sessions::Sessions;
use crate::under_way::UnderWay;
use crate::usage::Usage;
use parking_lot::Mutex;
use service::Links;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, OnceCell};
use tokio::task::JoinHandle;
use world::World;

/// How long an instance waits for its next event.
const IDLE: Duration = Duration::from_secs(10 * 60);
/// Events that may wait for memory.
const WAITING_MAX: usize = 2_000;
/// How long one waits for memory before its caller is told to try later: less than AWS's clients wait for an answer, a
/// minute.
const WAIT_MAX: Duration = Duration::from_secs(45);
/// Language processes that wait for their function, for each runtime in use.
const EARLY: usize = 2;
/// The least that all instances together may have: one of Lambda's largest.
const MEMORY_MB_MIN: u64 = 10_240;
/// Functions share so many locks for what is provisioned of them.
const PROVISIONING_LOCKS: usize = 256;
/// Specifications kept in memory.
const SPECS_MAX: usize = 10_000;

pub struct Platform {
    pub options: Options,
    pub workspace: Workspace,
    pub lines: Lines,
    pool: OnceCell<Pool>,
    pub specs: Mutex<HashMap<String, Arc<FunctionSpec>>>,
    pub sessions: Arc<Sessions>,
    pub concurrency: Concurrency,
    /// To packages.
    pub links: Mutex<Links>,
    /// Of asynchronous invocations, for each function.
    pub lanes: Lanes,
    /// The asynchronous invocations that are under way, by request.
    pub queued: UnderWay<String>,
    /// The readers of event sources, by mapping.
    pub readers: Mutex<HashMap<String, JoinHandle<()>>>,
    pub usage: Usage,
    /// A version is no longer Pending.
    pub settled: Notify,
    /// See [`Platform::provisioning`].
    provisioning: [tokio::sync::Mutex<()>; PROVISIONING_LOCKS],
    /// Held while the reader of a mapping is brought to what is kept of the mapping.
    pub following: tokio::sync::Mutex<()>,
    /// The durable executions that are being driven.
    pub drivers: crate::durable::driver::Drivers,
    /// The functions that they invoke and that have no executions of their own.
    pub calls: crate::durable::chain::Calls,
    /// What the last batch of each mapping came to, in AWS's words.
    pub results: Mutex<HashMap<String, &'static str>>,
}

impl Platform {
    pub fn new(options: Options) -> Platform {
        let workspace = Workspace::new(options.scratch.join("code"), options.world.clone());
        let lines = Lines::new(options.world.clone());
        let usage = Usage::new(options.world.clone());
        Platform {
            options,
            workspace,
            lines,
            pool: OnceCell::new(),
            specs: Mutex::default(),
            sessions: Arc::default(),
            concurrency: Concurrency::default(),
            links: front::links(),
            lanes: Lanes::default(),
            queued: UnderWay::default(),
            readers: Mutex::default(),
            usage,
            settled: Notify::new(),
            provisioning: std::array::from_fn(|_| tokio::sync::Mutex::default()),
            following: tokio::sync::Mutex::default(),
            drivers: crate::durable::driver::Drivers::default(),
            calls: crate::durable::chain::Calls::default(),
            results: Mutex::default(),
        }
    }

    pub fn world(&self) -> &World {
        &self.options.world
    }

    /// Held while what is configured of a function's provisioned instances is brought to the pool. Its code may have to be
    /// unpacked meanwhile, for which no other function waits, but for the few that share its lock.
    pub async fn provisioning(&self, place: &Place) -> tokio::sync::MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        place.hash(&mut hasher);
        let lock = hasher.finish() % PROVISIONING_LOCKS as u64;
        self.provisioning[lock as usize].lock().await
    }

    /// The pool, made when it is first needed.
    pub async fn pool(&self) -> Result<&Pool, Error> {
        let make = || async {
            let (options, sink) = (self.options.clone(), self.lines.sink());
            let handle = tokio::runtime::Handle::current();
            let made = tokio::task::spawn_blocking(move || {
                let _inside = handle.enter();
                Pool::new(pool_options(&options), sink, options.world.clone())
            });
            let made = made.await.map_err(|error| Error::Platform(error.to_string()))?;
            made.map_err(|error| Error::Platform(error.to_string()))
        };
        self.pool.get_or_try_init(make).await
    }

    /// The pool, if anything has needed it.
    pub fn pool_if_made(&self) -> Option<&Pool> {
        self.pool.get()
    }

    /// Starts processes of a language in advance, behind the caller's back.
    pub fn prestart(self: Arc<Self>, runtime: &str) {
        let Some(runtime) = Runtime::parse(runtime) else { return };
        tokio::spawn(async move {
            match self.pool().await {
                Ok(pool) => pool.prestart(runtime).await,
                Err(error) => tracing::warn!(?error, "functions cannot be run"),
            }
        });
    }

    /// Ends the instances of a version that has been changed or deleted.
    pub async fn retire(&self, version_key: &str) {
        self.specs.lock().remove(version_key);
        if let Some(pool) = self.pool.get() {
            pool.retire(version_key).await;
        }
    }

    pub fn remember(&self, spec: &Arc<FunctionSpec>) {
        let mut specs = self.specs.lock();
        if specs.len() >= SPECS_MAX {
            specs.clear();
        }
        specs.insert(spec.version_key.clone(), spec.clone());
    }

    /// The folders of what is initialised in advance are in use, even if nobody calls it.
    pub fn keep_folders(&self) {
        for spec in self.pool.get().map(Pool::kept).unwrap_or_default() {
            let folders = std::iter::once(&spec.code_dir).chain(&spec.layers);
            folders.for_each(|folder| self.workspace.touch(folder));
        }
    }
}

fn pool_options(options: &Options) -> PoolOptions {
    let present = |folder: &str| {
        let path = options.runtime_libraries.join(folder);
        if path.is_dir() { vec![path] } else { Vec::new() }
    };
    PoolOptions {
        sandbox: options.sandbox,
        network: options.network,
        scratch: options.scratch.join("pool"),
        init_program: None,
        endpoint: CloudEndpoint { port: options.port, accept: options.accept.clone() },
        runtimes: Runtimes::discover(&[]),
        runtime_libraries: RuntimeLibraries {
            python: present("python"),
            node: present("node_modules"),
        },
        nearest_runtime: options.nearest_runtime,
        idle: IDLE,
        memory_mb_max: host_memory_mb().unwrap_or(0).max(MEMORY_MB_MIN),
        queue_max: WAITING_MAX,
        wait_max: WAIT_MAX,
        early_per_runtime: EARLY,
    }
}

/// The host's memory. Functions rarely use what they may, so that the sum of their sizes may reach it.
fn host_memory_mb() -> Option<u64> {
    let text = std::fs::read_to_string(Path::new("/proc/meminfo")).ok()?;
    let line = text.lines().find(|line| line.starts_with("MemTotal:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1024)
}
