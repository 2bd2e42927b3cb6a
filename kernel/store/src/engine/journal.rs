//! Looks through fjall's journals before fjall does, because at a damaged place fjall either refuses to
//! open or silently drops everything behind it.
//!
//! Only the last batch of the last journal can be torn by a loss of power, as each is synced before the
//! next is written: that batch was never acknowledged and is cut off. Damage anywhere else has hit what
//! was acknowledged; it is an error, for an operator with a backup to decide on. Without a sync for each
//! batch (`Durability::Interval`) several may be torn, so there everything behind the first is cut off.
//!
//! A batch is: 1, count u32, sequence u64; per item 2, type u8, compression u8, space u64, key length
//! u16, value length u32, stored length u32, key, value (or 4, space u64: the space is cleared); 3,
//! XXH3 of the items u64, `FJL` 3. Little endian, as of fjall 3.1.

use super::flushed::{self, Flushed, Rest};
use rustix::fs::{SeekFrom, seek};
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::Xxh3;

pub(super) const START: u8 = 1;
const ITEM: u8 = 2;
pub(super) const END: u8 = 3;
const CLEAR: u8 = 4;
/// The end of the name of a journal that is being written in the place of another.
const UNFINISHED: &str = "new";
pub(super) const MAGIC: &[u8] = b"FJL\x03";

#[derive(Debug, PartialEq, Eq)]
enum State {
    Whole,
    /// From here on nothing is whole.
    Torn(usize),
    /// Here something is broken, but what follows is whole.
    Rotten(usize),
}

pub(super) struct Batch<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) sequence: u64,
    pub(super) items: Vec<Item<'a>>,
}

/// A row, or the clearing of a keyspace.
pub(super) struct Item<'a> {
    pub(super) bytes: &'a [u8],
    /// None for what must stay in any case.
    keyspace: Option<u64>,
}

impl Item<'_> {
    /// Whether it is known to be in its keyspace's tables.
    pub(super) fn within(&self, flushed: &Flushed, sequence: u64) -> bool {
        let highest = self.keyspace.and_then(|keyspace| flushed.get(&keyspace));
        highest.is_some_and(|highest| sequence <= *highest)
    }
}

/// Cuts a torn end off, and leaves out what is in tables. `unsynced` if not each batch was synced.
pub(super) fn mend(folder: &Path, unsynced: bool) -> Result<(), String> {
    let mut journals = journals(folder).map_err(|error| error.to_string())?;
    journals.sort();
    let flushed = flushed::read(folder).map_err(|error| error.to_string())?;
    for (at, (_, path)) in journals.iter().enumerate() {
        let failed = |error: io::Error| format!("{}: {error}", path.display());
        let bytes = read_data(path).map_err(failed)?;
        let mut rest = Rest::new(bytes.len(), &flushed);
        let state = examine(&bytes, |batch| rest.add(batch));
        match state {
            State::Whole => {
                if let Some(rest) = rest.finish()
                    && let Err(error) = replace(path, &rest)
                {
                    tracing::warn!(journal = %path.display(), %error, "all of it is replayed");
                }
            }
            State::Torn(end) | State::Rotten(end)
                if (unsynced || state == State::Torn(end))
                    && are_empty(&journals[at + 1..]).map_err(failed)? =>
            {
                cut(path, end, bytes.len()).map_err(failed)?;
            }
            State::Torn(end) | State::Rotten(end) => {
                return Err(format!(
                    "{} is damaged at byte {end}, within acknowledged writes: restore a backup",
                    path.display()
                ));
            }
        }
    }
    Ok(())
}

/// Those of a folder, in no order. What was left half written goes.
pub(super) fn journals(folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let number = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok());
        let (Some(number), Some(end)) = (number, path.extension()) else { continue };
        if end == "jnl" {
            found.push((number, path));
        } else if end == UNFINISHED {
            std::fs::remove_file(path)?;
        }
    }
    Ok(found)
}

/// Whether nothing was written to these. Behind a batch that failed half-way nothing is, but fjall may have begun the
/// next journal.
fn are_empty(journals: &[(u64, PathBuf)]) -> io::Result<bool> {
    for (_, path) in journals {
        if read_data(path)?.iter().any(|byte| *byte != 0) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The file without the hole at its end: it is allocated ahead.
pub(super) fn read_data(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let mut end = 0;
    while let Ok(data) = seek(&file, SeekFrom::Data(end)) {
        end = seek(&file, SeekFrom::Hole(data))?;
    }
    seek(&file, SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.take(end).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn cut(path: &Path, end: usize, length: usize) -> io::Result<()> {
    tracing::warn!(
        journal = %path.display(),
        bytes = length - end,
        "cut off an unfinished write at the journal's end"
    );
    let file = OpenOptions::new().write(true).open(path)?;
    file.set_len(end as u64)?;
    file.sync_all()
}

/// Puts a shorter journal in the place of one, wholly or not at all.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = path.with_extension(UNFINISHED);
    let written = write(&new, bytes).and_then(|()| std::fs::rename(&new, path));
    if let Err(error) = written {
        // It would take the room of which there is too little.
        return Err(std::fs::remove_file(&new).err().unwrap_or(error));
    }
    path.parent().map_or(Ok(()), crate::folder::sync_folder)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Hands on each batch up to the first that is not whole.
fn examine<'a>(bytes: &'a [u8], mut each: impl FnMut(Batch<'a>)) -> State {
    let mut end = 0;
    while let Some(batch) = batch(&bytes[end..]) {
        end += batch.bytes.len();
        each(batch);
    }
    let rest = &bytes[end..];
    if rest.iter().all(|byte| *byte == 0) {
        return State::Whole;
    }
    let whole_behind = (1..rest.len()).any(|at| rest[at] == START && batch(&rest[at..]).is_some());
    if whole_behind { State::Rotten(end) } else { State::Torn(end) }
}

/// The whole batch at the start, if there is one.
pub(super) fn batch(bytes: &[u8]) -> Option<Batch<'_>> {
    let mut rest = bytes;
    let [START, head @ ..] = take(&mut rest, 13)? else { return None };
    let count = u32::from_le_bytes(*head.first_chunk()?);
    let sequence = u64::from_le_bytes(*head.last_chunk()?);
    let all = rest;
    let mut items = Vec::new();
    for _ in 0..count {
        items.push(item(&mut rest)?);
    }
    let all = &all[..all.len() - rest.len()];
    let [END, tail @ ..] = take(&mut rest, 13)? else { return None };
    let mut hash = Xxh3::new();
    hash.update(all);
    let whole = tail[..8] == hash.digest().to_le_bytes() && tail[8..] == *MAGIC;
    whole.then(|| Batch { bytes: &bytes[..bytes.len() - rest.len()], sequence, items })
}

fn item<'a>(rest: &mut &'a [u8]) -> Option<Item<'a>> {
    let whole = *rest;
    let keyspace = match *take(rest, 1)?.first()? {
        ITEM => {
            let head = take(rest, 20)?;
            let key = u16::from_le_bytes(head[10..12].try_into().ok()?);
            let value = u32::from_le_bytes(head[16..20].try_into().ok()?);
            take(rest, usize::from(key) + value as usize)?;
            Some(u64::from_le_bytes(head[2..10].try_into().ok()?))
        }
        CLEAR => {
            take(rest, 8)?;
            None
        }
        _ => return None,
    };
    Some(Item { bytes: &whole[..whole.len() - rest.len()], keyspace })
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::{State, batch, examine, journals, mend, read_data, replace};

    /// What fjall itself wrote: three batches, small, large enough to be compressed, and a deletion.
    fn written() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let database = fjall::Database::builder(folder.path()).open().unwrap();
        let space = database.keyspace("t", fjall::KeyspaceCreateOptions::default).unwrap();
        space.insert("a", "1").unwrap();
        let mut two = database.batch();
        two.insert(&space, "b", vec![7; 100_000]);
        two.insert(&space, "c", "3");
        two.commit().unwrap();
        space.remove("a").unwrap();
        database.persist(fjall::PersistMode::SyncAll).unwrap();
        read_data(&journals(folder.path()).unwrap()[0].1).unwrap()
    }

    #[test]
    fn what_fjall_writes_is_understood() {
        let bytes = written();
        let mut batches = 0;
        let found = examine(&bytes, |_| batches += 1);
        assert_eq!((batches, found), (3, State::Whole));
    }

    #[test]
    fn torn_and_rotten_are_told_apart() {
        let mut bytes = written();
        let length = |at: usize| batch(&bytes[at..]).unwrap().bytes.len();
        let first = length(0);
        let second = first + length(first);
        let end = second + length(second);
        bytes.truncate(end);
        assert_eq!(examine(&bytes[..end - 1], drop), State::Torn(second));
        for at in 0..end {
            bytes[at] ^= 1;
            let found = examine(&bytes, drop);
            bytes[at] ^= 1;
            // The head's sequence number alone is outside the checksum.
            let sequence = |start: usize| (start + 5..start + 13).contains(&at);
            if [0, first, second].into_iter().any(sequence) {
                continue;
            }
            let damaged = if at < first { 0 } else { first };
            let rotten = if at < second { State::Rotten(damaged) } else { State::Torn(second) };
            assert_eq!(found, rotten, "byte {at} of {end}");
        }
    }

    #[test]
    fn rot_refuses_and_says_where() {
        let folder = tempfile::tempdir().unwrap();
        let mut bytes = written();
        bytes[20] ^= 1;
        std::fs::write(folder.path().join("3.jnl"), &bytes).unwrap();
        let refused = mend(folder.path(), false).unwrap_err();
        assert!(refused.contains("3.jnl is damaged at byte 0"), "{refused}");
        mend(folder.path(), true).unwrap();
        assert_eq!(std::fs::metadata(folder.path().join("3.jnl")).unwrap().len(), 0);
    }

    /// As fjall leaves it where a batch failed half-way in a journal that was full.
    #[test]
    fn a_torn_journal_is_mended_if_the_next_one_is_empty() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let mut bytes = written();
        let mut end = 0;
        while let Some(batch) = batch(&bytes[end..]) {
            end += batch.bytes.len();
        }
        bytes.truncate(end);
        std::fs::write(path("3.jnl"), &bytes[..end - 1]).unwrap();
        std::fs::File::create(path("4.jnl")).unwrap().set_len(1 << 20).unwrap();
        mend(folder.path(), false).unwrap();
        let cut = std::fs::metadata(path("3.jnl")).unwrap().len();
        assert!(cut > 0 && cut < end as u64 - 1, "the last of three has gone");
        std::fs::write(path("3.jnl"), &bytes[..end - 1]).unwrap();
        std::fs::write(path("4.jnl"), &bytes).unwrap();
        let refused = mend(folder.path(), false).unwrap_err();
        assert!(refused.contains("3.jnl is damaged"), "something was written behind: {refused}");
    }

    #[test]
    fn a_journal_that_cannot_be_shortened_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("3.new"), "half").unwrap();
        std::fs::write(path("3.jnl"), written()).unwrap();
        mend(folder.path(), false).unwrap();
        assert!(!path("3.new").exists(), "what a kill left goes");
        // A file cannot be made where a folder is.
        std::fs::create_dir(path("4.new")).unwrap();
        std::fs::write(path("4.jnl"), "old").unwrap();
        assert!(replace(&path("4.jnl"), b"new").is_err());
        assert_eq!(std::fs::read(path("4.jnl")).unwrap(), b"old");
    }
}
