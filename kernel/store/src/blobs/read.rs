//! Reading a blob: chunk by chunk, each checked before a byte of it is handed on.

use super::write::{FOOTER_BYTES, MAGIC, checksum};
use super::{BlobId, BlobRef, CHUNK_BYTES};
use crate::error::StoreError;
use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt};
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Pieces of at most 256 KiB; after an error it ends.
pub type BlobStream = BoxStream<'static, Result<Bytes, StoreError>>;

struct Open {
    file: File,
    id: BlobId,
    length: u64,
    /// Of the checksums and the length.
    crc: u32,
    chunk_bytes: u64,
    crcs: Vec<u8>,
}

enum State {
    Closed(PathBuf, BlobId, Option<Range<u64>>),
    Open(Arc<Open>, Range<u64>),
    Ended,
}

pub(super) fn stream(path: PathBuf, id: BlobId, range: Option<Range<u64>>) -> BlobStream {
    stream::unfold(State::Closed(path, id, range), next).boxed()
}

async fn next(state: State) -> Option<(Result<Bytes, StoreError>, State)> {
    let step = tokio::task::spawn_blocking(move || step(state)).await;
    match step.unwrap_or(Err(StoreError::Closed)) {
        Ok(Some((bytes, state))) => Some((Ok(bytes), state)),
        Ok(None) => None,
        Err(error) => Some((Err(error), State::Ended)),
    }
}

fn step(state: State) -> Result<Option<(Bytes, State)>, StoreError> {
    let (open, range) = match state {
        State::Ended => return Ok(None),
        State::Open(open, range) => (open, range),
        State::Closed(path, id, range) => {
            let open = open(&path, id)?;
            let all = 0..open.length;
            let range = range.map_or(all, |asked| asked.start..asked.end.min(open.length));
            (Arc::new(open), range)
        }
    };
    if range.start >= range.end {
        return Ok(None);
    }
    let chunk = range.start / open.chunk_bytes;
    let begin = chunk * open.chunk_bytes;
    let bytes = open.chunk(chunk, begin)?;
    let from = (range.start - begin) as usize;
    let to = (range.end - begin).min(bytes.len() as u64) as usize;
    let rest = begin + to as u64..range.end;
    Ok(Some((bytes.slice(from..to), State::Open(open, rest))))
}

/// Length and checksum.
pub(super) fn describe(path: &Path, id: BlobId) -> Result<(u64, u32), StoreError> {
    let open = open(path, id)?;
    Ok((open.length, checksum(&open.crcs, open.length)))
}

impl Open {
    fn chunk(&self, index: u64, begin: u64) -> Result<Bytes, StoreError> {
        let bytes = self.chunk_bytes.min(self.length - begin) as usize;
        let mut buffer = vec![0; bytes];
        let read = self.file.read_exact_at(&mut buffer, begin);
        read.map_err(|error| damaged(&self.id, &error.to_string()))?;
        let at = index as usize * 4;
        let crc = self.crcs.get(at..at + 4);
        if crc != Some(&crc32fast::hash(&buffer).to_be_bytes()[..]) {
            return Err(damaged(&self.id, &format!("the chunk at {begin}")));
        }
        Ok(Bytes::from(buffer))
    }
}

pub(super) fn look(path: &Path, id: &BlobId) -> Result<BlobRef, StoreError> {
    let open = open(path, id.clone())?;
    Ok(BlobRef { id: open.id, length: open.length, crc: open.crc })
}

pub(super) fn pieces(
    path: &Path,
    id: &BlobId,
) -> Result<impl Iterator<Item = Result<Bytes, StoreError>> + use<>, StoreError> {
    let open = open(path, id.clone())?;
    let chunks = 0..open.length.div_ceil(open.chunk_bytes);
    Ok(chunks.map(move |chunk| open.chunk(chunk, chunk * open.chunk_bytes)))
}

fn damaged(id: &BlobId, what: &str) -> StoreError {
    StoreError::Corrupt(format!("blob {id}: {what}"))
}

fn open(path: &Path, id: BlobId) -> Result<Open, StoreError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => StoreError::BlobMissing(id.to_string()),
        _ => StoreError::Engine(format!("blob {id}: {error}")),
    })?;
    let size = file.metadata().map_err(|error| damaged(&id, &error.to_string()))?.len();
    let footer_at = size.checked_sub(FOOTER_BYTES as u64);
    let footer_at = footer_at.ok_or_else(|| damaged(&id, "it is too short"))?;
    let mut footer = [0; FOOTER_BYTES];
    let read = file.read_exact_at(&mut footer, footer_at);
    read.map_err(|error| damaged(&id, &error.to_string()))?;
    let (length, rest) = footer.split_first_chunk::<8>().expect("the footer has 24 bytes");
    let (chunk, rest) = rest.split_first_chunk::<4>().expect("the footer has 24 bytes");
    let (crc, magic) = rest.split_first_chunk::<4>().expect("the footer has 24 bytes");
    let length = u64::from_be_bytes(*length);
    let chunk_bytes = u64::from(u32::from_be_bytes(*chunk));
    if magic != MAGIC || chunk_bytes != CHUNK_BYTES as u64 {
        return Err(damaged(&id, "its footer"));
    }
    let crc_bytes = length.div_ceil(chunk_bytes).checked_mul(4);
    if crc_bytes.and_then(|bytes| bytes.checked_add(length)) != Some(footer_at) {
        return Err(damaged(&id, "its length"));
    }
    let mut crcs = vec![0; (footer_at - length) as usize];
    let read = file.read_exact_at(&mut crcs, length);
    read.map_err(|error| damaged(&id, &error.to_string()))?;
    let crc = u32::from_be_bytes(*crc);
    if checksum(&crcs, length) != crc {
        return Err(damaged(&id, "its checksums"));
    }
    Ok(Open { file, id, length, crc, chunk_bytes, crcs })
}
