//! How far each of fjall's keyspaces has reached its tables, noted beside the journal, and what of a journal that
//! leaves to replay.
//!
//! fjall keeps up to 128 MB of journal and replays it row by row at a start: seconds, for small rows, nearly all of
//! them rows that are in tables and skipped. What is noted here is left out before fjall reads. A note that is old or
//! missing only leaves more to replay.
//!
//! The file: per keyspace its id u64 and the highest sequence number in its tables u64, then XXH3 of that, u64. Little
//! endian.

use super::journal::{self, Batch, Item};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

const FILE: &str = "flushed";
const UNFINISHED: &str = "flushed.new";
const ROW_BYTES: usize = 16;
/// Less than this is not worth a journal's copy.
const WORTH_BYTES: usize = 4 * 1024 * 1024;

/// The highest sequence number in the tables of each keyspace.
pub(super) type Flushed = BTreeMap<u64, u64>;

/// Takes note; without a sync, since the note before is as good.
pub(super) fn write(folder: &Path, flushed: &Flushed) -> io::Result<()> {
    let mut bytes = Vec::with_capacity(flushed.len() * ROW_BYTES + 8);
    for (keyspace, sequence) in flushed {
        bytes.extend_from_slice(&keyspace.to_le_bytes());
        bytes.extend_from_slice(&sequence.to_le_bytes());
    }
    bytes.extend_from_slice(&xxh3_64(&bytes).to_le_bytes());
    let new = folder.join(UNFINISHED);
    File::create(&new)?.write_all(&bytes)?;
    std::fs::rename(new, folder.join(FILE))
}

/// Nothing, unless the note is whole.
pub(super) fn read(folder: &Path) -> io::Result<Flushed> {
    let bytes = match std::fs::read(folder.join(FILE)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Flushed::new()),
        Err(error) => return Err(error),
    };
    Ok(parse(&bytes).unwrap_or_default())
}

fn parse(bytes: &[u8]) -> Option<Flushed> {
    let (rows, hash) = bytes.split_last_chunk::<8>()?;
    if xxh3_64(rows) != u64::from_le_bytes(*hash) || rows.len() % ROW_BYTES != 0 {
        return None;
    }
    let row = |row: &[u8]| {
        let (keyspace, sequence) = row.split_first_chunk::<8>()?;
        let sequence = sequence.first_chunk::<8>()?;
        Some((u64::from_le_bytes(*keyspace), u64::from_le_bytes(*sequence)))
    };
    rows.chunks(ROW_BYTES).map(row).collect()
}

/// A journal without what is in tables, made as its batches are read.
pub(super) struct Rest<'a> {
    flushed: &'a Flushed,
    journal_bytes: usize,
    /// None once it would not save much.
    kept: Option<Vec<u8>>,
}

impl<'a> Rest<'a> {
    pub(super) fn new(journal_bytes: usize, flushed: &'a Flushed) -> Rest<'a> {
        let worth = !flushed.is_empty() && journal_bytes >= WORTH_BYTES;
        Rest { flushed, journal_bytes, kept: worth.then(Vec::new) }
    }

    pub(super) fn add(&mut self, batch: Batch<'_>) {
        let Some(rest) = &mut self.kept else { return };
        let within = |item: &Item<'_>| item.within(self.flushed, batch.sequence);
        let kept: Vec<&Item<'_>> = batch.items.iter().filter(|item| !within(item)).collect();
        if kept.len() == batch.items.len() {
            rest.extend_from_slice(batch.bytes);
        } else if !kept.is_empty() {
            copy(rest, batch.sequence, &kept);
        }
        if rest.len() + WORTH_BYTES > self.journal_bytes {
            self.kept = None;
        }
    }

    /// What is left to replay, if that saves much.
    pub(super) fn finish(self) -> Option<Vec<u8>> {
        self.kept
    }
}

fn copy(rest: &mut Vec<u8>, sequence: u64, items: &[&Item<'_>]) {
    let count = u32::try_from(items.len()).expect("a part of a batch counts no more than it");
    rest.push(journal::START);
    rest.extend_from_slice(&count.to_le_bytes());
    rest.extend_from_slice(&sequence.to_le_bytes());
    let mut hash = Xxh3::new();
    for item in items {
        hash.update(item.bytes);
        rest.extend_from_slice(item.bytes);
    }
    rest.push(journal::END);
    rest.extend_from_slice(&hash.digest().to_le_bytes());
    rest.extend_from_slice(journal::MAGIC);
}

#[cfg(test)]
mod tests {
    use super::{Flushed, Rest, UNFINISHED, WORTH_BYTES, read, write};
    use crate::engine::journal;

    #[test]
    fn a_note_comes_back_and_a_torn_one_counts_for_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), Flushed::new());
        let flushed = Flushed::from([(1, 7), (4, 9)]);
        write(folder.path(), &flushed).unwrap();
        assert_eq!(read(folder.path()).unwrap(), flushed);
        assert!(!folder.path().join(UNFINISHED).exists());
        let path = folder.path().join("flushed");
        let bytes = std::fs::read(&path).unwrap();
        for end in 0..bytes.len() {
            std::fs::write(&path, &bytes[..end]).unwrap();
            assert_eq!(read(folder.path()).unwrap(), Flushed::new(), "{end}");
        }
    }

    fn rest(bytes: &[u8], flushed: &Flushed) -> Option<Vec<u8>> {
        let mut rest = Rest::new(bytes.len(), flushed);
        let mut at = 0;
        while let Some(batch) = journal::batch(&bytes[at..]) {
            at += batch.bytes.len();
            rest.add(batch);
        }
        rest.finish()
    }

    /// fjall writes a journal of two keyspaces, one of which is in tables: what is left holds the other, whole, and
    /// fjall opens it.
    #[test]
    fn what_is_in_tables_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let options = fjall::KeyspaceCreateOptions::default;
        let ids = {
            let database = fjall::Database::builder(folder.path()).open().unwrap();
            let (a, b) = ("a", "b");
            let spaces = [a, b].map(|name| database.keyspace(name, options).unwrap());
            // Random, since fjall compresses its journal.
            let world = world::World::simulated(1, 0);
            for number in 0..200u64 {
                let mut batch = database.batch();
                let mut large = vec![0; 50_000];
                world.fill(&mut large);
                batch.insert(&spaces[0], number.to_be_bytes(), large);
                batch.insert(&spaces[1], number.to_be_bytes(), "small");
                batch.commit().unwrap();
            }
            spaces[0].rotate_memtable_and_wait().unwrap();
            spaces[0].insert("late", "1").unwrap();
            database.persist(fjall::PersistMode::SyncAll).unwrap();
            spaces.map(|space| {
                (space.id(), fjall::AbstractTree::get_highest_persisted_seqno(&space.tree))
            })
        };
        let Some((_, path)) = journal::journals(folder.path()).unwrap().pop() else { panic!() };
        let bytes = journal::read_data(&path).unwrap();
        let flushed: Flushed =
            ids.into_iter().filter_map(|(id, sequence)| Some((id, sequence?))).collect();
        assert_eq!(flushed.len(), 1);
        assert!(bytes.len() > WORTH_BYTES);
        let left = rest(&bytes, &flushed).unwrap();
        assert!(left.len() < 20_000, "{}", left.len());
        assert_eq!(rest(&bytes, &Flushed::from([(99, u64::MAX)])), None);
        std::fs::write(&path, &left).unwrap();
        let database = fjall::Database::builder(folder.path()).open().unwrap();
        let [a, b] = ["a", "b"].map(|name| database.keyspace(name, options).unwrap());
        assert_eq!(a.iter().count(), 201);
        assert_eq!(b.iter().count(), 200);
        assert_eq!(a.get("late").unwrap().as_deref(), Some(&b"1"[..]));
        // What comes next is newer than all before.
        a.insert("late", "2").unwrap();
        assert_eq!(a.get("late").unwrap().as_deref(), Some(&b"2"[..]));
    }
}
