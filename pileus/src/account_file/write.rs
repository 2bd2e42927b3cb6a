//! Writing an account's file.

use super::{BLOBS, HEADER, Header, Line, ROWS, SUMS};
use anyhow::{Context, Result};
use engine::account::{Order, Piece, table_of, walk};
use flate2::Compression;
use flate2::write::GzEncoder;
use service::Service;
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use store::{BlobRef, Inspection, StoreError};
use tar::{Builder, EntryType, Header as Head};

/// Rows that are gathered into one entry.
const CHUNK_BYTES: usize = 4 << 20;

/// What a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub rows: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
    pub logged: u64,
    pub timers: u64,
    pub events: u64,
}

/// Writes everything of the account. The file appears under its name once it is whole, readable by its owner
/// alone, because secrets are in it.
pub fn write(
    path: &Path,
    header: &Header,
    inspection: &Inspection,
    services: &[Service],
    progress: impl Fn(&Written),
) -> Result<Written> {
    let unfinished = unfinished(path);
    let file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished);
    let file = file.with_context(|| format!("cannot write {}", unfinished.display()))?;
    let compressed = GzEncoder::new(BufWriter::new(file), Compression::fast());
    let mut writer = Writer {
        tar: Builder::new(compressed),
        inspection,
        services,
        sums: String::new(),
        chunk: Vec::new(),
        chunks: 0,
        blobs: HashSet::new(),
        written: Written::default(),
        seconds: u64::try_from(header.exported_ms / 1000).unwrap_or(0),
    };
    let result = writer.all(header, progress);
    let result = result.and_then(|()| writer.end(&unfinished, path));
    if result.is_err() {
        // It holds secrets, and is of no use.
        std::fs::remove_file(&unfinished).ok();
    }
    result
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".unfinished");
    PathBuf::from(name)
}

struct Writer<'a> {
    tar: Builder<GzEncoder<BufWriter<File>>>,
    inspection: &'a Inspection,
    services: &'a [Service],
    sums: String,
    chunk: Vec<u8>,
    chunks: u32,
    /// Blobs that are in the file, which several rows may name.
    blobs: HashSet<u128>,
    written: Written,
    seconds: u64,
}

/// An error on the way: of the store, or of the file.
struct Failed(anyhow::Error);

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Failed {
        Failed(anyhow::Error::new(error).context("the account cannot be read: run `pileus fsck`"))
    }
}

impl Writer<'_> {
    fn all(&mut self, header: &Header, progress: impl Fn(&Written)) -> Result<()> {
        let text = serde_json::to_vec_pretty(header)?;
        self.entry(HEADER, &text)?;
        let (inspection, services) = (self.inspection, self.services);
        let account = header.account.as_str();
        let each = &mut |piece: Piece| -> Result<(), Failed> {
            self.piece(&piece).map_err(Failed)?;
            progress(&self.written);
            Ok(())
        };
        walk(inspection, services, account, Order::HoldersFirst, each)
            .map_err(|failed| failed.0)?;
        self.flush()
    }

    fn piece(&mut self, piece: &Piece) -> Result<()> {
        match piece {
            Piece::Row { key, value } => {
                self.written.rows += 1;
                let blobs = table_of(self.services, key).and_then(|table| table.blobs);
                for blob in blobs.map_or(Ok(Vec::new()), |blobs| blobs((key, value)))? {
                    self.blob(&blob)?;
                }
            }
            Piece::Log { .. } => {}
            Piece::Logged { .. } => self.written.logged += 1,
            Piece::Timer(_) => self.written.timers += 1,
            Piece::Event(_) => self.written.events += 1,
        }
        serde_json::to_writer(&mut self.chunk, &Line::of(piece))?;
        self.chunk.push(b'\n');
        if self.chunk.len() >= CHUNK_BYTES { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<()> {
        if self.chunk.is_empty() {
            return Ok(());
        }
        self.chunks += 1;
        let chunk = std::mem::take(&mut self.chunk);
        self.entry(&format!("{ROWS}{:06}.ndjson", self.chunks), &chunk)
    }

    fn entry(&mut self, name: &str, content: &[u8]) -> Result<()> {
        self.tar.append_data(&mut self.head(content.len() as u64), name, content)?;
        self.sum(name, &Sha256::digest(content));
        Ok(())
    }

    fn blob(&mut self, blob: &BlobRef) -> Result<()> {
        let id = u128::from_str_radix(blob.id.as_str(), 16)?;
        if !self.blobs.insert(id) {
            return Ok(());
        }
        let missing = || format!("blob {} cannot be read: run `pileus fsck`", blob.id);
        let pieces = self.inspection.blob_pieces(&blob.id).with_context(missing)?;
        let mut content =
            Content { pieces: Box::new(pieces), rest: bytes::Bytes::new(), hash: Sha256::new() };
        let name = format!("{BLOBS}{}", blob.id);
        let appended = self.tar.append_data(&mut self.head(blob.length), &name, &mut content);
        appended.with_context(missing)?;
        let hash = content.hash.finalize();
        self.sum(&name, &hash);
        self.written.blobs += 1;
        self.written.blob_bytes += blob.length;
        Ok(())
    }

    fn head(&self, size: u64) -> Head {
        let mut head = Head::new_gnu();
        head.set_size(size);
        head.set_mode(0o600);
        head.set_mtime(self.seconds);
        head.set_entry_type(EntryType::Regular);
        head
    }

    fn sum(&mut self, name: &str, hash: &[u8]) {
        self.sums.push_str(&format!("{}  {name}\n", hex::encode(hash)));
    }

    fn end(mut self, unfinished: &Path, path: &Path) -> Result<Written> {
        let sums = std::mem::take(&mut self.sums);
        self.entry(SUMS, sums.as_bytes())?;
        let file = self.tar.into_inner()?.finish()?.into_inner()?;
        file.sync_all()?;
        std::fs::rename(unfinished, path)?;
        let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(self.written)
    }
}

/// A blob's checked pieces as a reader, hashed on the way.
struct Content<'a> {
    pieces: Box<dyn Iterator<Item = Result<bytes::Bytes, StoreError>> + 'a>,
    rest: bytes::Bytes,
    hash: Sha256,
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.rest.is_empty() {
            match self.pieces.next() {
                Some(piece) => self.rest = piece.map_err(std::io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.rest.len());
        let taken = self.rest.split_to(length);
        buffer[..length].copy_from_slice(&taken);
        self.hash.update(&taken);
        Ok(length)
    }
}
