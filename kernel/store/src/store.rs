//! The store's handle: opening, reading, transactions, closing.

use crate::blobs::Blobs;
use crate::engine::{Engine, EngineKind, FolderSite, Piece, Scan, Site, Space, View};
use crate::error::{OpenError, StoreError};
use crate::housekeeping::Chore;
use crate::key::{Key, Range};
use crate::lane::Lane;
use crate::leases::Leases;
use crate::limits::{BACKUP_STOP_WAIT, Bounds};
use crate::outbox::{Outbox, OutboxState};
use crate::seal::Seal;
use crate::shared::Shared;
use crate::signals::Signals;
use crate::staged::Staged;
use crate::stamps::Stamp;
use crate::timers::{Timers, TimersState};
use crate::tx::{Tx, decode_value};
use crate::{committer, folder, housekeeping, logs, outbox, stamps, transact};
use bytes::Bytes;
use parking_lot::{Condvar, Mutex, RwLock};
use serde::de::DeserializeOwned;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::Notify;
use world::World;

/// When a transaction is acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Once the disk holds it. Nothing acknowledged is ever lost.
    #[default]
    Sync,
    /// Once the system holds it; the disk follows within this time. A loss of power takes what this time
    /// held; so does a crash of the process with redb, which keeps it in memory until then, and with fjall
    /// it loses nothing.
    Interval(Duration),
    /// As `Interval`, but synced only when the store is closed. For tests.
    Memory,
}

#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub durability: Durability,
    /// For caches and write buffers.
    pub memory_bytes: usize,
    pub engine: EngineKind,
}

impl Default for Options {
    fn default() -> Options {
        let (durability, engine) = (Durability::default(), EngineKind::default());
        Options { durability, memory_bytes: 80 * 1024 * 1024, engine }
    }
}

/// An open store. Clones share it; it closes with [`Store::close`] or when the last clone is dropped.
#[derive(Clone)]
pub struct Store {
    handle: Arc<Handle>,
}

struct Handle {
    shared: Arc<Shared>,
    threads: Mutex<Option<Threads>>,
}

/// What moves the store, unless a simulation does.
pub(crate) struct Threads {
    committer: JoinHandle<()>,
    housekeeper: JoinHandle<()>,
}

/// The durable state of one moment. Keep it only as long as a read takes: what it sees cannot be
/// reclaimed, and a failed engine cannot be opened again.
pub struct Snapshot {
    view: Result<Arc<dyn View>, StoreError>,
    _engine: Option<Arc<dyn Engine>>,
}

/// Longer ranges are read on a thread that may block.
const ROWS_INLINE: usize = 256;

impl Store {
    /// Opens the store in a folder, which is made if it is not there.
    pub fn open(folder: &Path, world: World, options: Options) -> Result<Store, OpenError> {
        Store::open_sealed(folder, world, options, None)
    }

    /// As [`Store::open`], with a seal for some of its tables: from then on it opens with that key alone.
    pub fn open_sealed(
        folder: &Path,
        world: World,
        options: Options,
        seal: Option<Seal>,
    ) -> Result<Store, OpenError> {
        let lock = folder::enter(folder, options.engine)?;
        let site = FolderSite::new(folder, options, lock);
        let site = Box::new(match seal {
            Some(seal) => {
                folder::keep_seal(folder, options.engine, &seal)?;
                site.sealed(seal, world.clone())
            }
            None => {
                folder::check_seal(folder, None)?;
                site
            }
        });
        let (shared, todo) = prepare(folder, site, world, options, Bounds::default())?;
        shared.look_at_disk();
        let threads = start(&shared, todo).map_err(|source| {
            let path = folder.to_path_buf();
            OpenError::Io { path, source }
        })?;
        Ok(Store::of(shared, Some(threads)))
    }

    pub(crate) fn of(shared: Arc<Shared>, threads: Option<Threads>) -> Store {
        Store { handle: Arc::new(Handle { shared, threads: Mutex::new(threads) }) }
    }

    /// Runs a transaction: all of its writes happen, or none, as if no other ran at the same time. Ok
    /// means that they, and everything that it read, are durable.
    ///
    /// The body may run several times and may only read and write through `tx`: ids, the time, calls and
    /// blobs come before. An error that it returns ends it without a write.
    pub async fn transact<T, E, F, Fut>(&self, body: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send,
        Fut: Future<Output = Result<T, E>> + Send,
        E: From<StoreError> + Send,
        T: Send,
    {
        transact::transact(&self.handle.shared, body).await
    }

    /// One durable value.
    pub async fn get(&self, key: &Key) -> Result<Option<Bytes>, StoreError> {
        self.shared().engine()?.get(Space::Data, key.as_bytes())
    }

    /// One durable JSON value.
    pub async fn get_value<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        decode_value(key, self.get(key).await?)
    }

    /// Durable rows, as of one moment.
    pub async fn range(&self, range: Range) -> Result<Vec<(Key, Bytes)>, StoreError> {
        self.snapshot().range(range).await
    }

    /// For several reads of one moment.
    pub fn snapshot(&self) -> Snapshot {
        match self.shared().engine() {
            Ok(engine) => Snapshot { view: engine.snapshot(), _engine: Some(engine) },
            Err(error) => Snapshot { view: Err(error), _engine: None },
        }
    }

    pub fn signals(&self) -> &Signals {
        &self.shared().signals
    }

    pub fn blobs(&self) -> &Blobs {
        &self.shared().blobs
    }

    /// For the relay.
    pub fn outbox(&self) -> Outbox<'_> {
        Outbox { shared: self.shared() }
    }

    pub fn timers(&self) -> Timers<'_> {
        Timers { shared: self.shared() }
    }

    pub fn leases(&self) -> Leases<'_> {
        Leases { shared: self.shared() }
    }

    /// Values of an ordered log with their positions, from a position on.
    pub async fn log_read(
        &self,
        log: &Key,
        from: u64,
        limit: usize,
    ) -> Result<Vec<(u64, Bytes)>, StoreError> {
        Ok(self.log_read_within(log, from, limit, usize::MAX).await?.0)
    }

    /// As [`Store::log_read`], but at least one value if there is one, and no more once they have reached so many
    /// bytes. True: that ended them, and there may be more.
    pub async fn log_read_within(
        &self,
        log: &Key,
        from: u64,
        limit: usize,
        bytes: usize,
    ) -> Result<(Vec<(u64, Bytes)>, bool), StoreError> {
        logs::read(&*self.shared().engine()?.snapshot()?, log, from, (limit, bytes))
    }

    /// The first position that is still there, and the one that the next append gets.
    pub async fn log_bounds(&self, log: &Key) -> Result<(u64, u64), StoreError> {
        logs::bounds(&*self.shared().engine()?.snapshot()?, log)
    }

    /// The first position whose value has come to something that, once reached, every later value has reached too;
    /// behind the last one if none has. It looks at few values, whatever the log's length.
    pub async fn log_seek(
        &self,
        log: &Key,
        reached: impl Fn(&[u8]) -> Result<bool, StoreError>,
    ) -> Result<u64, StoreError> {
        logs::seek(&*self.shared().engine()?.snapshot()?, log, reached)
    }

    /// Removes what is before a position. Positions never repeat.
    pub async fn log_trim(&self, log: &Key, before: u64) -> Result<(), StoreError> {
        logs::trim(self.shared(), log, before).await
    }

    /// The last [`Stamp`] that was given, whether or not what it stands for is durable yet. Every later one is
    /// greater, also where the clock has gone back.
    pub fn last_stamp(&self) -> Stamp {
        self.shared().staged.lock().last_stamp
    }

    /// Why writes are refused at the moment, if they are.
    pub fn read_only(&self) -> Option<String> {
        let staged = self.shared().staged.lock();
        staged.refused.clone().or_else(|| staged.short.clone())
    }

    /// Makes everything accepted durable and closes the folder, for all clones. Further use is an error.
    pub async fn close(self) {
        let handle = self.handle.clone();
        if tokio::task::spawn_blocking(move || handle.stop()).await.is_err() {
            tracing::error!("a thread of the store panicked");
        }
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.handle.shared
    }
}

impl Snapshot {
    pub async fn get(&self, key: &Key) -> Result<Option<Bytes>, StoreError> {
        self.view()?.get(Space::Data, key.as_bytes())
    }

    pub async fn get_value<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        decode_value(key, self.get(key).await?)
    }

    pub async fn range(&self, range: Range) -> Result<Vec<(Key, Bytes)>, StoreError> {
        Ok(self.range_within(range, usize::MAX).await?.0)
    }

    /// As [`Snapshot::range`], but at least one row if there is one, and no more once they have reached so many
    /// bytes. True: that ended them, and there may be more.
    pub async fn range_within(
        &self,
        range: Range,
        bytes: usize,
    ) -> Result<(Vec<(Key, Bytes)>, bool), StoreError> {
        let view = self.view()?.clone();
        let scan = range.scan();
        let runtime = tokio::runtime::Handle::try_current();
        let Piece { rows, cut } = if scan.limit <= ROWS_INLINE || runtime.is_err() {
            view.range_within(Space::Data, &scan, bytes)?
        } else {
            range_aside(view, scan, bytes).await?
        };
        let rows = rows.into_iter().map(|(key, value)| (Key::from_encoded(&key), value));
        Ok((rows.collect(), cut))
    }

    fn view(&self) -> Result<&Arc<dyn View>, StoreError> {
        self.view.as_ref().map_err(StoreError::clone)
    }
}

async fn range_aside(view: Arc<dyn View>, scan: Scan, bytes: usize) -> Result<Piece, StoreError> {
    let read = tokio::task::spawn_blocking(move || view.range_within(Space::Data, &scan, bytes));
    read.await.unwrap_or(Err(StoreError::Closed))
}

impl Handle {
    /// Ends both threads, then lets go of the folder.
    fn stop(&self) {
        let Some(threads) = self.threads.lock().take() else { return };
        self.shared.begin_closing();
        // A housekeeper that is gone needs no telling.
        let _ = self.shared.chores.send(Chore::Stop);
        if threads.committer.join().is_err() || threads.housekeeper.join().is_err() {
            tracing::error!("a thread of the store panicked");
        }
        self.wait_for_backups();
        self.shared.finish_closing();
    }

    /// A backup steps back once it sees that the store is closing.
    fn wait_for_backups(&self) {
        let until = self.shared.world.instant() + BACKUP_STOP_WAIT;
        while self.shared.blobs.is_held() {
            if self.shared.world.instant() >= until {
                tracing::error!("closing the store under a backup that did not end");
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Opens the engine and reads what is kept in memory. What is to be done aside comes out of the channel.
pub(crate) fn prepare(
    folder: &Path,
    site: Box<dyn Site>,
    world: World,
    options: Options,
    bounds: Bounds,
) -> Result<(Arc<Shared>, mpsc::Receiver<Chore>), OpenError> {
    let failed = |reason| OpenError::Engine { path: folder.join(folder::ENGINE), reason };
    let engine = site.open().map_err(failed)?;
    let head = outbox::head(&*engine).map_err(|error| failed(error.to_string()))?;
    let outbox_next = outbox::next_position(&*engine).map_err(|error| failed(error.to_string()))?;
    let last_stamp = stamps::last(&*engine).map_err(|error| failed(error.to_string()))?;
    let (chores, todo) = mpsc::channel();
    let shared = Shared {
        blobs: Blobs::new(folder.join(folder::BLOBS), world.clone()),
        world,
        options,
        bounds,
        folder: folder.to_path_buf(),
        site,
        engine: RwLock::new(Some(engine)),
        staged: Mutex::new(Staged::new(outbox_next, last_stamp, bounds)),
        work: Condvar::new(),
        #[cfg(feature = "simulation")]
        rings: Default::default(),
        room: Notify::new(),
        lane: Lane::default(),
        signals: Signals::default(),
        chores,
        outbox: OutboxState::new(head),
        timers: TimersState::new(),
    };
    Ok((Arc::new(shared), todo))
}

fn start(shared: &Arc<Shared>, todo: mpsc::Receiver<Chore>) -> std::io::Result<Threads> {
    let spawn = |name: &str, run: Box<dyn FnOnce() + Send>| {
        std::thread::Builder::new().name(name.into()).spawn(run)
    };
    let own = shared.clone();
    let committer = spawn("store-commit", Box::new(move || committer::run(&own)))?;
    let own = shared.clone();
    let housekeeper = spawn("store-keep", Box::new(move || housekeeping::run(&own, &todo)))?;
    Ok(Threads { committer, housekeeper })
}
