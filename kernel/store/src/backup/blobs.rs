//! The blobs of a backup: each copied once, checked on the way, and listed.
//!
//! A blob's name is never used for other bytes, so one that the backup before lists, and the place still has
//! in full, needs no copy.

use super::cut;
use super::manifest::Chunk;
use super::place::Pieces;
use super::take::{Rows, Taking, behind};
use super::{BackupError, PARALLEL, sharded};
use crate::Key;
use crate::blobs::{self, BlobId};
use crate::engine::{Row, Space};
use bytes::Bytes;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use parking_lot::Mutex;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Rows of the list that become one page.
const LIST_ROWS: usize = 256;

/// How a blob is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) length: u64,
    /// As rows of services know it: of the checksums of its chunks and its length.
    pub(super) crc: u32,
    pub(super) sha256: [u8; 32],
}

impl Entry {
    fn encode(&self) -> Bytes {
        let mut bytes = Vec::with_capacity(44);
        bytes.extend_from_slice(&self.length.to_be_bytes());
        bytes.extend_from_slice(&self.crc.to_be_bytes());
        bytes.extend_from_slice(&self.sha256);
        Bytes::from(bytes)
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Entry> {
        let (length, rest) = bytes.split_first_chunk::<8>()?;
        let (crc, rest) = rest.split_first_chunk::<4>()?;
        let (length, crc) = (u64::from_be_bytes(*length), u32::from_be_bytes(*crc));
        Some(Entry { length, crc, sha256: rest.try_into().ok()? })
    }
}

/// Bytes of all blobs that were listed.
#[derive(Default)]
pub(super) struct Copied(AtomicU64);

impl Copied {
    pub(super) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A walk through the blobs that the rows name, in the order of their ids.
pub(super) struct Copying {
    taking: Arc<Taking>,
    earlier: Earlier,
    next: Bytes,
    end: Option<Bytes>,
    page: VecDeque<Row>,
    /// The blobs of one shard that the place has, with their lengths.
    shard: (String, HashMap<String, u64>),
}

/// A blob, and what is known of it.
struct Found {
    id: BlobId,
    /// From the backup before.
    entry: Option<Entry>,
    /// In the place.
    stored_bytes: Option<u64>,
}

impl Copying {
    pub(super) fn new(taking: Arc<Taking>, earlier: Option<Vec<Chunk>>) -> Copying {
        let (next, end) = blobs::rows_of_all();
        let earlier = Earlier { chunks: earlier.unwrap_or_default().into(), ..Earlier::default() };
        Copying { taking, earlier, next, end, page: VecDeque::new(), shard: Default::default() }
    }

    /// The list's rows; each comes once its blob is in the place.
    pub(super) fn run(self, copied: Arc<Copied>) -> Rows {
        let taking = self.taking.clone();
        let found = stream::try_unfold(self, |mut walk| async move {
            Ok::<_, BackupError>(walk.find().await?.map(|found| (found, walk)))
        });
        let rows = found.map_ok(move |found| list(taking.clone(), found, copied.clone()));
        rows.try_buffered(PARALLEL).try_chunks(LIST_ROWS).map_err(|error| error.1).boxed()
    }

    async fn find(&mut self) -> Result<Option<Found>, BackupError> {
        if self.page.is_empty() {
            let (next, end) = (self.next.clone(), self.end.clone());
            self.page = self.taking.page(Space::Data, next, end).await?.into();
        }
        let Some((key, value)) = self.page.pop_front() else { return Ok(None) };
        self.next = behind(&key);
        let (id, _) = blobs::read_row(&Key::from_encoded(&key), &value)?;
        let entry = self.earlier.find(&self.taking, id.as_str()).await;
        let name = sharded("blobs", id.as_str());
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        if self.shard.0 != folder {
            let files = self.taking.place.list(folder.to_owned()).await?;
            let files = files.into_iter().map(|file| (file.name, file.bytes)).collect();
            self.shard = (folder.to_owned(), files);
        }
        let stored_bytes = self.shard.1.get(&name).copied();
        Ok(Some(Found { id, entry, stored_bytes }))
    }
}

async fn list(taking: Arc<Taking>, found: Found, copied: Arc<Copied>) -> Result<Row, BackupError> {
    let Found { id, entry, stored_bytes } = found;
    let entry = match entry {
        Some(entry) if stored_bytes == Some(entry.length) => entry,
        _ => copy(&taking, &id, stored_bytes).await?,
    };
    copied.0.fetch_add(entry.length, Ordering::Relaxed);
    taking.note(|progress| progress.blobs += 1);
    Ok((Bytes::copy_from_slice(id.as_str().as_bytes()), entry.encode()))
}

/// Reads the blob, which checks it, and writes it unless a backup that did not finish already has.
async fn copy(
    taking: &Arc<Taking>,
    id: &BlobId,
    stored_bytes: Option<u64>,
) -> Result<Entry, BackupError> {
    let blobs = &taking.shared.blobs;
    let (length, crc) = blobs.describe(id).await?;
    let hash = Arc::new(Mutex::new(Sha256::new()));
    let pieces = hashed(blobs.read(id, None).map_err(BackupError::from).boxed(), hash.clone());
    if stored_bytes == Some(length) {
        pieces.try_for_each(|_| async { Ok(()) }).await?;
    } else {
        taking.place.put_pieces(sharded("blobs", id.as_str()), length, pieces).await?;
        taking.note(|progress| {
            progress.blobs_new += 1;
            progress.moved_bytes += length;
        });
    }
    let sha256 = std::mem::take(&mut *hash.lock()).finalize().into();
    Ok(Entry { length, crc, sha256 })
}

/// Hashes what passes.
pub(super) fn hashed(pieces: Pieces, hash: Arc<Mutex<Sha256>>) -> Pieces {
    pieces.inspect_ok(move |piece| hash.lock().update(piece)).boxed()
}

/// The list of the backup before, read along in order.
#[derive(Default)]
struct Earlier {
    chunks: VecDeque<Chunk>,
    rows: VecDeque<Row>,
}

impl Earlier {
    /// Ids must come in order. What cannot be read of the list is as if it were not there.
    async fn find(&mut self, taking: &Taking, id: &str) -> Option<Entry> {
        loop {
            match self.rows.front() {
                Some((key, _)) if key[..] < *id.as_bytes() => drop(self.rows.pop_front()),
                Some((key, value)) if key[..] == *id.as_bytes() => return Entry::decode(value),
                Some(_) => return None,
                None => {
                    let chunk = self.chunks.pop_front()?;
                    match read_chunk(taking, &chunk).await {
                        Ok(rows) => self.rows = rows.into(),
                        Err(error) => tracing::warn!(%error, "the list of blobs before has a gap"),
                    }
                }
            }
        }
    }
}

async fn read_chunk(taking: &Taking, chunk: &Chunk) -> Result<Vec<Row>, BackupError> {
    let name = sharded("chunks", &chunk.sha256);
    let stored = taking.place.get(name.clone()).await?;
    cut::open(chunk, &stored.ok_or(BackupError::Missing(name))?)
}
