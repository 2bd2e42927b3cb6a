//! Writing a blob: streamed, a megabyte in flight, synced in steps so that it never floods the disk that
//! the journal needs too.

use super::{BlobId, BlobRef, Blobs, CHUNK_BYTES};
use crate::error::StoreError;
use crate::folder;
use bytes::{Bytes, BytesMut};
use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;
use tokio::task::JoinHandle;

/// Handed to the disk at once.
const PIECE_BYTES: usize = 4 * CHUNK_BYTES;
const SYNC_BYTES: usize = 16 * 1024 * 1024;
pub(super) const MAGIC: &[u8; 8] = b"PLSBLOB1";
/// Length, chunk size, checksum of the checksums, magic.
pub(super) const FOOTER_BYTES: usize = 8 + 4 + 4 + 8;

/// Takes a blob's bytes in order.
pub struct BlobWriter {
    buffer: BytesMut,
    length: u64,
    state: State,
}

enum State {
    Idle(Sink),
    /// One piece is on its way to the disk while the next one fills.
    Writing(JoinHandle<(Sink, io::Result<()>)>),
    Failed,
}

/// The file; removed when dropped unfinished.
struct Sink {
    blobs: Blobs,
    id: BlobId,
    path: PathBuf,
    file: Option<File>,
    crcs: Vec<u8>,
    unsynced_bytes: usize,
    finished: bool,
}

impl BlobWriter {
    pub(super) fn new(blobs: Blobs, id: BlobId) -> BlobWriter {
        let path = blobs.path(&id);
        let (file, crcs) = (None, Vec::new());
        let sink = Sink { blobs, id, path, file, crcs, unsynced_bytes: 0, finished: false };
        BlobWriter { buffer: BytesMut::new(), length: 0, state: State::Idle(sink) }
    }

    /// Bytes written so far.
    pub fn length(&self) -> u64 {
        self.length
    }

    pub async fn write(&mut self, bytes: &Bytes) -> Result<(), StoreError> {
        self.length += bytes.len() as u64;
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            let room = PIECE_BYTES - self.buffer.len();
            let (now, later) = rest.split_at(room.min(rest.len()));
            self.buffer.extend_from_slice(now);
            rest = later;
            if self.buffer.len() == PIECE_BYTES {
                let piece = self.buffer.split().freeze();
                let mut sink = self.sink().await?;
                self.state = State::Writing(tokio::task::spawn_blocking(move || {
                    let result = sink.write(&piece);
                    (sink, result)
                }));
            }
        }
        Ok(())
    }

    /// Brings the blob to the disk, its name too. A transaction has to keep it next.
    pub async fn finish(mut self) -> Result<BlobRef, StoreError> {
        let piece = self.buffer.split().freeze();
        let mut sink = self.sink().await?;
        let length = self.length;
        let finish = move || {
            let result = sink.write(&piece).and_then(|()| sink.finish(length));
            (sink, result)
        };
        let (sink, result) =
            tokio::task::spawn_blocking(finish).await.map_err(|_| StoreError::Closed)?;
        let crc = result.map_err(failed)?;
        Ok(BlobRef { id: sink.id.clone(), length, crc })
    }

    /// The file, once the piece before is written.
    async fn sink(&mut self) -> Result<Sink, StoreError> {
        match std::mem::replace(&mut self.state, State::Failed) {
            State::Idle(sink) => Ok(sink),
            State::Writing(task) => {
                let (sink, result) = task.await.map_err(|_| StoreError::Closed)?;
                result.map_err(failed)?;
                Ok(sink)
            }
            State::Failed => Err(StoreError::Closed),
        }
    }
}

fn failed(error: io::Error) -> StoreError {
    StoreError::ReadOnly(format!("a blob could not be written: {error}"))
}

impl Sink {
    fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        for chunk in piece.chunks(CHUNK_BYTES) {
            self.crcs.extend_from_slice(&crc32fast::hash(chunk).to_be_bytes());
        }
        self.unsynced_bytes += piece.len();
        let sync = self.unsynced_bytes >= SYNC_BYTES;
        let file = self.file()?;
        file.write_all(piece)?;
        if sync {
            file.sync_data()?;
            self.unsynced_bytes = 0;
        }
        Ok(())
    }

    fn file(&mut self) -> io::Result<&mut File> {
        if self.file.is_none() {
            if let Some(shard) = self.path.parent() {
                self.blobs.make_shard(shard)?;
            }
            self.file = Some(File::create_new(&self.path)?);
        }
        self.file.as_mut().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn finish(&mut self, length: u64) -> io::Result<u32> {
        let mut tail = std::mem::take(&mut self.crcs);
        let crc = checksum(&tail, length);
        tail.extend_from_slice(&length.to_be_bytes());
        tail.extend_from_slice(&(CHUNK_BYTES as u32).to_be_bytes());
        tail.extend_from_slice(&crc.to_be_bytes());
        tail.extend_from_slice(MAGIC);
        let file = self.file()?;
        file.write_all(&tail)?;
        file.sync_all()?;
        if let Some(shard) = self.path.parent() {
            folder::sync_folder(shard)?;
        }
        self.finished = true;
        self.blobs.finished(&self.id);
        Ok(crc)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if !self.finished {
            if self.file.is_some() {
                self.blobs.unlink(&self.id);
            }
            self.blobs.abandoned(&self.id);
        }
    }
}

/// Of the chunks' checksums and the length.
pub(super) fn checksum(crcs: &[u8], length: u64) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(crcs);
    hasher.update(&length.to_be_bytes());
    hasher.finalize()
}
