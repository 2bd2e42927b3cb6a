//! Queues as they are held in memory, made from their rows when they are first used.
//!
//! | file | what |
//! |---|---|
//! | `index` | which message is next |
//! | `send`, `receive`, `settle` | messages in, out, and away: rows first |
//! | `attempts` | receipts that can be asked for again |

pub mod attempts;
pub mod index;
pub mod receive;
pub mod send;
pub mod settle;

use crate::error::Error;
use crate::live::attempts::Attempts;
use crate::live::index::Index;
use crate::rules::address::Place;
use crate::store::{self as rows, Queue, Seen, State};
use auth::policy::{Kind, Policy};
use aws::Fault;
use parking_lot::{Mutex, RwLock};
use service::Ctx;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Key, Range};
use tokio::sync::{Notify, OnceCell};

/// Rows that are read at once.
const PAGE_ROWS: usize = 10_000;
/// How often something is tried again that met a purge.
const ATTEMPTS_MAX: usize = 8;

/// Every queue that has been used since the start.
#[derive(Default)]
pub struct Queues {
    slots: Mutex<HashMap<Place, Arc<OnceCell<Arc<Live>>>>>,
}

/// One queue, from one purge to the next.
pub struct Live {
    pub place: Place,
    pub id: u64,
    config: RwLock<Arc<Config>>,
    pub index: Mutex<Index>,
    /// Deduplication ids in the order of their time: the first are the first to be forgotten.
    pub seen: Mutex<VecDeque<(i64, Key)>>,
    pub attempts: Attempts,
    /// Something may be ready.
    pub ready: Notify,
    gone: AtomicBool,
    /// Held while its row is read again, so that what was read last counts.
    rereading: tokio::sync::Mutex<()>,
}

pub struct Config {
    pub queue: Queue,
    pub policy: Option<Arc<Policy>>,
}

impl Queues {
    /// The queue; `NoQueue` if it is not there.
    pub async fn find(&self, ctx: &Ctx, place: &Place) -> Result<Arc<Live>, Error> {
        loop {
            if let Some(live) = self.known(place) {
                return Ok(live);
            }
            let slot = self.slots.lock().entry(place.clone()).or_default().clone();
            let found = slot.get_or_try_init(|| load(ctx, place)).await.cloned();
            let mut slots = self.slots.lock();
            let same = slots.get(place).is_some_and(|known| Arc::ptr_eq(known, &slot));
            match found {
                Ok(live) if same => return Ok(live),
                // Who did not find it, or changed it, has let go of the slot meanwhile: a queue is held once.
                Ok(_) => {}
                Err(error) => {
                    if same && slot.get().is_none() {
                        slots.remove(place);
                    }
                    return Err(error);
                }
            }
        }
    }

    /// The queue, if it is in memory.
    pub fn known(&self, place: &Place) -> Option<Arc<Live>> {
        let slots = self.slots.lock();
        slots.get(place).and_then(|slot| slot.get()).cloned()
    }

    /// Lets go of what is in memory of a queue under an id, and of what is being read: it may have been read before.
    pub fn forget_id(&self, place: &Place, id: u64) {
        let known = {
            let mut slots = self.slots.lock();
            let known = slots.get(place).map(|slot| slot.get().cloned());
            if matches!(known, Some(None)) {
                slots.remove(place);
            }
            known.flatten()
        };
        if let Some(live) = known.filter(|live| live.id == id) {
            self.forget(&live);
        }
    }

    /// Lets go of a queue whose messages stand under another id now, or nowhere.
    pub fn forget(&self, live: &Arc<Live>) {
        let mut slots = self.slots.lock();
        let same = slots.get(&live.place).and_then(|slot| slot.get());
        if same.is_some_and(|known| Arc::ptr_eq(known, live)) {
            slots.remove(&live.place);
        }
        drop(slots);
        live.gone.store(true, Ordering::Release);
        live.ready.notify_waiters();
        live.ready.notify_one();
    }

    /// Does something with a queue, and again with what stands in its place where it was purged meanwhile.
    pub async fn with<T, F, Fut>(&self, ctx: &Ctx, place: &Place, act: F) -> Result<T, Error>
    where
        F: Fn(Arc<Live>) -> Fut,
        Fut: Future<Output = Result<T, Error>>,
    {
        for _ in 0..ATTEMPTS_MAX {
            let live = self.find(ctx, place).await?;
            match act(live.clone()).await {
                Err(Error::Gone) => self.forget(&live),
                other => return other,
            }
        }
        Err(Error::NoQueue)
    }
}

impl Live {
    pub fn config(&self) -> Arc<Config> {
        self.config.read().clone()
    }

    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    /// Takes up what the queue's row says now.
    pub async fn reread(&self, ctx: &Ctx) -> Result<(), Error> {
        let _one_at_a_time = self.rereading.lock().await;
        let row: Option<Queue> = ctx.store().get_value(&self.place.key()).await?;
        match row {
            Some(queue) if queue.id == self.id => {
                *self.config.write() = Arc::new(Config::new(queue)?);
                Ok(())
            }
            _ => Err(Error::Gone),
        }
    }

    pub fn is_full(&self) -> bool {
        self.index.lock().is_full()
    }

    /// Wakes one who waits, who wakes the next.
    pub fn wake(&self) {
        self.ready.notify_one();
    }
}

impl Config {
    fn new(queue: Queue) -> Result<Config, Error> {
        let parse = |text: &String| Policy::parse(Kind::Resource, text).map_err(Fault::internal);
        let policy = queue.settings.policy.as_ref().map(parse).transpose()?;
        let policy = policy.map(|policy| Arc::new(policy.meaning(&queue.settings.meant)));
        Ok(Config { queue, policy })
    }
}

async fn load(ctx: &Ctx, place: &Place) -> Result<Arc<Live>, Error> {
    let row: Option<Queue> = ctx.store().get_value(&place.key()).await?;
    let queue = row.ok_or(Error::NoQueue)?;
    let id = queue.id;
    let now_ms = ctx.now_ms();
    let mut index = Index::new(queue.settings.fifo);
    each_row(ctx, rows::states(id), |key, row| {
        let (_, sequence) = rows::place_of(key)?;
        let state: State = service::json((key, row))?;
        index.begin(sequence, &state);
        index.complete(sequence, now_ms);
        Ok(())
    })
    .await?;
    let mut seen = Vec::new();
    each_row(ctx, rows::all_seen(id), |key, row| {
        let known: Seen = service::json((key, row))?;
        seen.push((known.at_ms, key.clone()));
        Ok(())
    })
    .await?;
    seen.sort_by_key(|(at_ms, _)| *at_ms);
    Ok(Arc::new(Live {
        place: place.clone(),
        id,
        config: RwLock::new(Arc::new(Config::new(queue)?)),
        index: Mutex::new(index),
        seen: Mutex::new(seen.into()),
        attempts: Attempts::default(),
        ready: Notify::new(),
        gone: AtomicBool::new(false),
        rereading: tokio::sync::Mutex::new(()),
    }))
}

async fn each_row(
    ctx: &Ctx,
    range: Range,
    mut each: impl FnMut(&Key, &[u8]) -> Result<(), store::StoreError>,
) -> Result<(), Error> {
    let mut range = range.limit(PAGE_ROWS);
    loop {
        let page = ctx.store().range(range.clone()).await?;
        for (key, row) in &page {
            each(key, row)?;
        }
        match page.last() {
            Some((last, _)) if page.len() == PAGE_ROWS => range = range.after(last),
            _ => return Ok(()),
        }
    }
}
