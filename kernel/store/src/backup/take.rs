//! Taking a backup: the rows of one moment in chunks, the blobs they name, the manifest last.

use super::blobs::{Copied, Copying};
use super::cut::{Cut, Cutter};
use super::manifest::{self, Added, Chunk, FORMAT, Manifest, SpaceRows};
use super::marks::{self, Mark, RENEWAL_PAUSE, Work};
use super::place::Place;
use super::{BackupError, PARALLEL, Progress, Tell, sha256_hex, sharded};
use crate::Store;
use crate::blobs::Hold;
use crate::engine::{Engine, Row, Scan, Space, View};
use crate::error::StoreError;
use crate::shared::Shared;
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use parking_lot::Mutex;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use time::OffsetDateTime;
use time::macros::format_description;
use world::World;

/// Read from the snapshot at once, in bytes.
const PAGE_BYTES: usize = 1024 * 1024;

/// What all parts of one backup share.
pub(super) struct Taking {
    pub(super) shared: Arc<Shared>,
    pub(super) place: Arc<dyn Place>,
    view: Arc<dyn View>,
    /// A failed engine is opened again only once nobody reads it.
    _engine: Arc<dyn Engine>,
    /// Chunks that the place has, with their stored lengths.
    chunks: HashMap<String, u64>,
    progress: Mutex<Progress>,
    tell: Tell,
    /// Ends after the last read.
    _hold: Hold,
}

/// Backs an open store up, with files that belong beside it (name and content). Writers go on meanwhile.
///
/// Fails, leaving no backup, if a blob is missing or damaged, the place fails, or the store closes.
pub async fn take(
    store: &Store,
    place: &Arc<dyn Place>,
    files: Vec<(String, Bytes)>,
    tell: Tell,
) -> Result<(Manifest, Progress), BackupError> {
    let shared = store.shared().clone();
    marks::claim(&**place).await?;
    let world = shared.world.clone();
    let mut mark = Mark::set(place, &world, Work::Backup).await?;
    let taken = take_marked(shared, place, files, tell, &mut mark, &world).await;
    mark.clear().await;
    taken
}

async fn take_marked(
    shared: Arc<Shared>,
    place: &Arc<dyn Place>,
    files: Vec<(String, Bytes)>,
    tell: Tell,
    mark: &mut Mark,
    world: &World,
) -> Result<(Manifest, Progress), BackupError> {
    let copied = copy(shared, place, files, tell);
    tokio::pin!(copied);
    let (manifest, progress) = loop {
        tokio::select! {
            copied = &mut copied => break copied?,
            () = world.sleep_real(RENEWAL_PAUSE) => mark.renew(world).await?,
        }
    };
    place.settle().await?;
    mark.check().await?;
    place.put(manifest.name(), manifest.encode()?).await?;
    place.settle().await?;
    Ok((manifest, progress))
}

/// All but the manifest.
async fn copy(
    shared: Arc<Shared>,
    place: &Arc<dyn Place>,
    files: Vec<(String, Bytes)>,
    tell: Tell,
) -> Result<(Manifest, Progress), BackupError> {
    let earlier = earlier(&**place).await;
    let chunks = known_chunks(&**place, earlier.as_ref()).await?;
    // From here on no blob's file goes, so that those of the moment that follows can be copied.
    let hold = shared.blobs.hold(&shared.chores);
    // Later than the one before, whatever the clock says: the newest is what is kept and restored.
    let newest_ms = earlier.as_ref().map_or(i64::MIN, |earlier| earlier.taken_ms);
    let taken_ms = shared.world.real_ms().max(newest_ms.saturating_add(1));
    let engine = shared.engine()?;
    // Sealed rows stay sealed.
    let view = engine.raw_snapshot()?;
    let taking = Arc::new(Taking {
        shared,
        place: place.clone(),
        view,
        _engine: engine,
        chunks,
        progress: Mutex::default(),
        tell,
        _hold: hold,
    });
    let mut spaces = Vec::new();
    for space in Space::ALL {
        let rows = taking.clone().rows(space);
        spaces.push(taking.clone().store(space.name(), rows).await?);
    }
    let copying = Copying::new(taking.clone(), earlier.map(|earlier| earlier.blobs.chunks));
    let copied = Arc::new(Copied::default());
    let rows = copying.run(copied.clone());
    let blobs = taking.clone().store("blobs", rows).await?;
    let (world, engine) = (taking.shared.world.clone(), taking.shared.options.engine.name());
    let progress = *taking.progress.lock();
    drop(taking);
    let mut added = Vec::new();
    for (name, content) in files {
        let (sha256, bytes) = (sha256_hex(&content), content.len() as u64);
        place.put(format!("files/{sha256}"), content).await?;
        added.push(Added { name, sha256, bytes });
    }
    let manifest = Manifest {
        format: FORMAT,
        id: id(taken_ms, &world.uuid()),
        taken_ms,
        engine: engine.to_owned(),
        spaces,
        blobs,
        blob_bytes: copied.bytes(),
        added,
    };
    Ok((manifest, progress))
}

fn id(taken_ms: i64, uuid: &str) -> String {
    let format =
        format_description!("[year][month][day]T[hour][minute][second].[subsecond digits:3]Z");
    let nanoseconds = i128::from(taken_ms) * 1_000_000;
    let moment = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok();
    let moment = moment.and_then(|moment| moment.format(&format).ok());
    format!("{}-{}", moment.unwrap_or_else(|| taken_ms.to_string()), &uuid[..8])
}

/// The newest backup that can be read.
async fn earlier(place: &dyn Place) -> Option<Manifest> {
    let ids = match manifest::list(place).await {
        Ok(ids) => ids,
        Err(error) => {
            tracing::warn!(%error, "the backups before could not be listed");
            return None;
        }
    };
    for id in ids.iter().rev() {
        match manifest::load(place, id).await {
            Ok(manifest) => return Some(manifest),
            Err(error) => tracing::warn!(%error, "an earlier backup is passed over"),
        }
    }
    None
}

/// What the place has, but for what has not the length that the backup before gave it: it is written anew.
async fn known_chunks(
    place: &dyn Place,
    earlier: Option<&Manifest>,
) -> Result<HashMap<String, u64>, BackupError> {
    let mut chunks = HashMap::new();
    for file in place.list("chunks".to_owned()).await? {
        if let Some((_, hash)) = file.name.rsplit_once('/') {
            chunks.insert(hash.to_owned(), file.bytes);
        }
    }
    for chunk in earlier.iter().flat_map(|earlier| earlier.chunks()) {
        if chunks.get(&chunk.sha256).is_some_and(|bytes| *bytes != chunk.stored_bytes) {
            chunks.remove(&chunk.sha256);
        }
    }
    Ok(chunks)
}

pub(super) type Rows = BoxStream<'static, Result<Vec<Row>, BackupError>>;

impl Taking {
    /// Pages of a space, in order.
    fn rows(self: Arc<Taking>, space: Space) -> Rows {
        let start = Some(Bytes::new());
        stream::try_unfold((self, start), move |(taking, start)| async move {
            let Some(start) = start else { return Ok(None) };
            let page = taking.page(space, start, None).await?;
            let bytes: usize = page.iter().map(|(key, value)| key.len() + value.len()).sum();
            taking.note(|progress| {
                progress.rows += page.len() as u64;
                progress.row_bytes += bytes as u64;
            });
            let next = page.last().map(|(key, _)| behind(key));
            Ok(next.map(|next| (page, (taking, Some(next)))))
        })
        .boxed()
    }

    /// The next rows from a key on; empty at the end.
    pub(super) async fn page(
        self: &Arc<Taking>,
        space: Space,
        start: Bytes,
        end: Option<Bytes>,
    ) -> Result<Vec<Row>, BackupError> {
        self.goes_on()?;
        let taking = self.clone();
        let scan = Scan { start, end, limit: usize::MAX, reverse: false };
        let read = move || taking.view.range_within(space, &scan, PAGE_BYTES);
        let read = tokio::task::spawn_blocking(read).await;
        Ok(read.unwrap_or(Err(StoreError::Closed))?.rows)
    }

    /// A failed engine cannot be opened again while it is read, so the backup steps back.
    fn goes_on(&self) -> Result<(), BackupError> {
        let staged = self.shared.staged.lock();
        let reason = match &staged.refused {
            _ if staged.closing => "it is closing".to_owned(),
            Some(reason) => reason.clone(),
            None => return Ok(()),
        };
        Err(BackupError::Stopped(reason))
    }

    /// Cuts rows into chunks and writes those that the place does not have.
    async fn store(self: Arc<Taking>, name: &str, rows: Rows) -> Result<SpaceRows, BackupError> {
        let cuts = stream::try_unfold(Cutting::new(rows), Cutting::next);
        let chunks: Vec<Chunk> =
            cuts.map_ok(|cut| self.clone().write(cut)).try_buffered(PARALLEL).try_collect().await?;
        let rows = chunks.iter().map(|chunk| chunk.rows).sum();
        Ok(SpaceRows { name: name.to_owned(), rows, chunks })
    }

    async fn write(self: Arc<Taking>, cut: Cut) -> Result<Chunk, BackupError> {
        let (first, rows, bytes) = (hex::encode(&cut.first), cut.rows, cut.bytes.len() as u64);
        let taking = self.clone();
        let work = move || {
            let sha256 = cut.hash();
            match taking.chunks.get(&sha256) {
                Some(stored_bytes) => Ok((sha256, *stored_bytes, None)),
                None => cut.compressed().map(|body| (sha256, body.len() as u64, Some(body))),
            }
        };
        let done = tokio::task::spawn_blocking(work).await;
        let done = done.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        let (sha256, stored_bytes, body) =
            done.map_err(|error| BackupError::Stopped(error.to_string()))?;
        let new = body.is_some();
        if let Some(body) = body {
            self.place.put(sharded("chunks", &sha256), body).await?;
        }
        self.note(|progress| {
            progress.chunks += 1;
            if new {
                progress.chunks_new += 1;
                progress.moved_bytes += stored_bytes;
            }
        });
        Ok(Chunk { first, sha256, rows, bytes, stored_bytes })
    }

    pub(super) fn note(&self, change: impl FnOnce(&mut Progress)) {
        let progress = {
            let mut progress = self.progress.lock();
            change(&mut progress);
            *progress
        };
        (self.tell)(progress);
    }
}

/// The key right behind another.
pub(super) fn behind(key: &Bytes) -> Bytes {
    let mut next = Vec::with_capacity(key.len() + 1);
    next.extend_from_slice(key);
    next.push(0);
    Bytes::from(next)
}

/// Rows on their way to becoming chunks.
struct Cutting {
    rows: Rows,
    page: VecDeque<Row>,
    cutter: Cutter,
}

impl Cutting {
    fn new(rows: Rows) -> Cutting {
        Cutting { rows, page: VecDeque::new(), cutter: Cutter::default() }
    }

    async fn next(mut self) -> Result<Option<(Cut, Cutting)>, BackupError> {
        loop {
            while let Some(row) = self.page.pop_front() {
                if let Some(cut) = self.cutter.push(&row) {
                    return Ok(Some((cut, self)));
                }
            }
            match self.rows.next().await.transpose()? {
                Some(page) => self.page = page.into(),
                None => return Ok(self.cutter.end().map(|cut| (cut, self))),
            }
        }
    }
}
