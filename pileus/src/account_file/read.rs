//! Reading an account's file, from its first entry to its last.

use super::{BLOBS, FORMAT, HEADER, Header, Line, ROWS, SUMS, VERSION};
use anyhow::{Context, Result, bail, ensure};
use engine::account::Piece;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use store::BlobId;
use tar::Archive;

/// Bytes of the header, and of one line.
const HEADER_BYTES_MAX: u64 = 64 << 10;
const LINE_BYTES_MAX: u64 = 64 << 20;
/// Bytes of `SHA256SUMS`: of a few million blobs.
const SUMS_BYTES_MAX: u64 = 1 << 30;

/// What comes out of a file, in its order.
pub trait Sink {
    fn header(&mut self, header: &Header) -> Result<()>;
    /// Must read the content to its end.
    fn blob(&mut self, id: BlobId, length: u64, content: &mut dyn Read) -> Result<()>;
    fn piece(&mut self, piece: Piece) -> Result<()>;
}

/// Reads a whole file, verifying every entry's hash at the end.
pub fn read(path: &Path, sink: &mut dyn Sink) -> Result<()> {
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let reading = || format!("{} cannot be read as an account", path.display());
    entries(file, sink).with_context(reading)
}

fn entries(file: File, sink: &mut dyn Sink) -> Result<()> {
    let mut archive = Archive::new(GzDecoder::new(BufReader::new(file)));
    let mut sums: HashMap<String, [u8; 32]> = HashMap::new();
    let mut ended = false;
    for entry in archive.entries()? {
        let mut entry = entry.context("it is cut off or damaged")?;
        ensure!(!ended, "it goes on behind its end");
        let name = entry.path()?.to_string_lossy().into_owned();
        let length = entry.size();
        ensure!(sums.is_empty() == (name == HEADER), "its header does not come first");
        if name == SUMS {
            verify(&mut entry.take(SUMS_BYTES_MAX), &sums)?;
            ended = true;
            continue;
        }
        let mut content = Hashed { content: &mut entry, hash: Sha256::new() };
        if name == HEADER {
            sink.header(&header(&mut content)?)?;
        } else if let Some(id) = name.strip_prefix(BLOBS) {
            let id = BlobId::try_from(id.to_owned()).context("a blob's name")?;
            sink.blob(id, length, &mut content)?;
        } else if name.starts_with(ROWS) {
            lines(&mut content, sink).with_context(|| name.clone())?;
        } else {
            bail!("it holds {name}, which this program does not know");
        }
        std::io::copy(&mut content, &mut std::io::sink())?;
        sums.insert(name, content.hash.finalize().into());
    }
    ensure!(ended, "it is cut off");
    // To the end, where the compression's own checksum stands.
    std::io::copy(&mut archive.into_inner(), &mut std::io::sink())?;
    Ok(())
}

fn header(content: &mut dyn Read) -> Result<Header> {
    let mut text = Vec::new();
    content.take(HEADER_BYTES_MAX).read_to_end(&mut text)?;
    let header: Header = serde_json::from_slice(&text).context("its header")?;
    ensure!(header.format == FORMAT, "its format is {}", header.format);
    ensure!(
        header.version <= VERSION,
        "its version is {}; this program knows up to {VERSION}: use a newer one",
        header.version
    );
    Ok(header)
}

fn lines(content: &mut dyn Read, sink: &mut dyn Sink) -> Result<()> {
    let mut content = BufReader::new(content);
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = content.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line)?;
        if length == 0 {
            return Ok(());
        }
        ensure!(line.last() == Some(&b'\n'), "a line is too long or cut off");
        let line: Line = serde_json::from_slice(&line)?;
        sink.piece(line.piece()?)?;
    }
}

fn verify(content: &mut dyn Read, found: &HashMap<String, [u8; 32]>) -> Result<()> {
    let mut known = 0;
    for line in BufReader::new(content).lines() {
        let line = line?;
        let (hash, name) = line.split_once("  ").context("a line of SHA256SUMS")?;
        let own = found.get(name).with_context(|| format!("{name} is missing"))?;
        ensure!(hex::encode(own) == hash, "{name} is not what was written");
        known += 1;
    }
    ensure!(known == found.len(), "SHA256SUMS does not name every entry");
    Ok(())
}

struct Hashed<'a> {
    content: &'a mut dyn Read,
    hash: Sha256,
}

impl Read for Hashed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.content.read(buffer)?;
        self.hash.update(&buffer[..length]);
        Ok(length)
    }
}
