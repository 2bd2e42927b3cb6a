//! Damage to fjall's journal after a kill: its end torn, within what was never acknowledged, must cost
//! nothing; a bit that rots within what was acknowledged must be refused, not silently lost.
//!
//! redb has no journal: its file is a tree whose pages lie anywhere, and what a loss of power leaves of
//! them is shown by the variant `power`.

use crate::campaign::{Field, clear};
use crate::plan::{BIG, BLOB_DROPPED_AFTER, Dice, Unit};
use anyhow::{Context, Result, anyhow, bail, ensure};
use memchr::memmem;
use std::os::unix::fs::FileExt;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use store::{EngineKind, Store};
use world::World;

/// Ends every batch.
const MAGIC: &[u8] = b"FJL\x03";
const GARBAGE_BYTES_MAX: u64 = 3_000;
/// A copy's rotting costs time; not every cycle.
const ROT_ONE_IN: u64 = 2;

/// Kinds of damage; the first ones only append.
const KINDS: u64 = 5;
const APPENDING: u64 = 2;

/// The last journal, without the space allocated ahead.
struct Journal {
    path: PathBuf,
    bytes: Vec<u8>,
    /// Behind the last write that was acknowledged.
    acknowledged_end: usize,
    /// Where the last whole batch begins, and where it ends.
    last_whole: (usize, usize),
}

pub fn obstacle(engine: EngineKind) -> Option<String> {
    (engine == EngineKind::Redb).then(|| "redb has no journal; see power".to_string())
}

/// Damages the journal as the dice fall; says how.
pub fn damage(field: &Field, dice: &Dice) -> Result<String> {
    let Some(journal) = Journal::read(field)? else { return Ok("nothing".into()) };
    if dice.one_in(ROT_ONE_IN) {
        rot(field, &journal, dice)?;
    }
    journal.tear(field, dice)
}

impl Journal {
    /// None: nothing was written yet.
    fn read(field: &Field) -> Result<Option<Journal>> {
        let Ok(files) = std::fs::read_dir(field.folder.join("engine")) else { return Ok(None) };
        let number = |path: &PathBuf| path.file_stem()?.to_str()?.parse::<u64>().ok();
        let paths = files.flatten().map(|file| file.path());
        let journals = paths.filter(|path| path.extension().is_some_and(|end| end == "jnl"));
        let Some(path) = journals.max_by_key(number) else { return Ok(None) };
        let mut bytes = std::fs::read(&path)?;
        let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
        bytes.truncate(end);
        let Some(last) = memmem::rfind(&bytes, MAGIC) else { return Ok(None) };
        let before = memmem::rfind(&bytes[..last], MAGIC).map_or(0, |at| at + MAGIC.len());
        let last_whole = (before, last + MAGIC.len());
        let mut acknowledged_end = 0;
        for mark in field.ledger.mark_texts() {
            // One that is not here is in an older journal.
            let Some(at) = memmem::rfind(&bytes, mark.as_bytes()) else { continue };
            let end = memmem::find(&bytes[at..], MAGIC);
            let end = end.context("an acknowledged write is in no whole batch")?;
            acknowledged_end = acknowledged_end.max(at + end + MAGIC.len());
        }
        Ok(Some(Journal { path, bytes, acknowledged_end, last_whole }))
    }

    fn tear(&self, field: &Field, dice: &Dice) -> Result<String> {
        let end = self.bytes.len();
        let mut bytes = self.bytes.clone();
        let open = end - self.acknowledged_end;
        let somewhere = || self.acknowledged_end + dice.below(open.max(1) as u64) as usize;
        // What follows the sync of a batch, such as the end of a blob's file, cannot be undone by tearing
        // it; whether it was synced is not known of what nobody was told.
        let kinds = if drops_blobs(field) { APPENDING } else { KINDS };
        let kind = dice.below(kinds);
        match kind {
            // A batch of which only a part was written.
            0 => {
                let (start, end) = self.last_whole;
                let part = dice.below((end - start) as u64) as usize;
                bytes.extend_from_slice(&self.bytes[start..start + part]);
            }
            1 => bytes.extend(dice.bytes(1 + dice.below(GARBAGE_BYTES_MAX) as usize)),
            2 => bytes.truncate(somewhere()),
            3 => bytes[somewhere()..].fill(0),
            // Only the last batch can be torn: each is synced before the next is written.
            _ => {
                let (start, whole_end) = self.last_whole;
                let last_start = if end > whole_end { whole_end } else { start };
                let from = last_start.max(self.acknowledged_end);
                if from < end {
                    let at = from + dice.below((end - from) as u64) as usize;
                    bytes[at] ^= 1 << dice.below(8);
                }
            }
        }
        std::fs::write(&self.path, bytes)?;
        let Journal { path, acknowledged_end, last_whole, .. } = self;
        Ok(format!(
            "{}: damage {kind}, end {end}, acknowledged to {acknowledged_end}, the last whole batch \
             {last_whole:?}",
            path.display()
        ))
    }
}

/// Whether a unit that nobody was told of may have dropped a blob.
fn drops_blobs(field: &Field) -> bool {
    field.ledger.undecided().any(|(writer, number)| {
        let old = BLOB_DROPPED_AFTER.into_iter().filter_map(|after| number.checked_sub(after));
        writer != BIG && { old }.any(|old| Unit::of(field.seed, writer, old).blob.is_some())
    })
}

/// One bit in a copy of the folder, where a whole batch follows.
fn rot(field: &Field, journal: &Journal, dice: &Dice) -> Result<()> {
    let (end, _) = journal.last_whole;
    if end == 0 {
        return Ok(());
    }
    let at = dice.below(end as u64) as usize;
    let copied = field.folder.with_extension("rotten");
    clear(&copied)?;
    copy(&field.folder, &copied)?;
    let name = journal.path.file_name().context("a journal has a name")?;
    let file = std::fs::OpenOptions::new().write(true).open(copied.join("engine").join(name))?;
    file.write_all_at(&[journal.bytes[at] ^ (1 << dice.below(8))], at as u64)?;
    drop(file);
    let _entered = field.runtime.enter();
    let options = crate::child::options(field.engine);
    let open = || Store::open(&copied, World::real(), options);
    let opened = std::panic::catch_unwind(AssertUnwindSafe(open));
    match opened.map_err(|_| anyhow!("rot at byte {at}: opening panicked"))? {
        Err(error) => {
            let text = error.to_string();
            ensure!(text.contains("is damaged at byte"), "rot at byte {at} was told as: {text}");
        }
        Ok(store) => {
            field.runtime.block_on(store.close());
            if let Err(error) = field.verify_at(&copied, true) {
                bail!("rot at byte {at} went unnoticed: {error:#}");
            }
        }
    }
    clear(&copied)
}

/// A folder with all that is in it; what is never changed is linked.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("an entry has a name")?);
        if path.is_dir() {
            copy(&path, &target)?;
            continue;
        }
        let unchanging = from.parent().is_some_and(|parent| parent.ends_with("blobs"));
        let linked = unchanging && std::fs::hard_link(&path, &target).is_ok();
        if !linked {
            std::fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
