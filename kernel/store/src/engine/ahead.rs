//! Writes zeros into the journal's blocks before they are needed.
//!
//! fjall makes a journal with a hole of 64 MB for its content. A sync of what was written into a hole waits until the
//! file system has noted where the new blocks lie, and with that for whatever else it is noting; one into blocks that were
//! written before waits for the data alone. So a thread stays a few megabytes ahead with zeros, past the page cache.
//!
//! **It never overwrites.** Every write to the journal is announced with a length that it cannot exceed; zeros go only
//! behind the sum of what was announced, and an announcement that would reach where zeros are being written waits for
//! them. fjall turns its journal over at a time of its own: what was announced and not finished when the next journal was
//! not there yet may be in it, and counts for it. A journal that was there at the start is appended to by fjall wherever
//! it ends, and gets no zeros.
//!
//! A reader takes zeros at the end for what they are, as it does the hole.

use super::journal::{self, read_data};
use parking_lot::{Condvar, Mutex, MutexGuard};
use rustix::fs::OFlags;
use std::fs::{File, OpenOptions};
use std::io;
use std::ops::Range;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

/// How far ahead zeros are begun to be written, and how many at once.
const AHEAD_BYTES: u64 = 4 * 1024 * 1024;
const STEP_BYTES: u64 = 2 * 1024 * 1024;
/// Bytes between two looks for the next journal.
const LOOK_BYTES: u64 = 1024 * 1024;
/// fjall's journal; what it writes behind that goes to no hole.
const JOURNAL_BYTES: u64 = 64 * 1024 * 1024;
/// What writes past the cache keep to, in memory and in the file.
const ALIGNED: u64 = 4096;
const ZEROS_BYTES: usize = 1024 * 1024;

pub(super) struct Ahead {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// A write under way; it has ended when this is dropped.
pub(super) struct Announced<'a> {
    shared: &'a Shared,
    bytes: u64,
}

struct Shared {
    folder: PathBuf,
    state: Mutex<State>,
    /// There may be something to do.
    wake: Condvar,
    /// The zeros at hand are written.
    written: Condvar,
}

#[derive(Default)]
struct State {
    /// Bytes announced since the start, and of those what has not ended.
    announced: u64,
    pending: u64,
    /// The number of the newest journal, and what was announced that can be in older ones alone.
    number: u64,
    base: u64,
    /// What had ended before the last look: it is not in a journal that was not there then. And what was announced.
    ended: u64,
    looked: u64,
    /// None where zeros cannot be written.
    file: Option<Arc<File>>,
    /// Up to where there is something else than a hole.
    zeroed: u64,
    /// From where zeros are being written.
    writing: Option<u64>,
    ends: bool,
}

impl State {
    /// Behind all that can be in the newest journal.
    fn reached(&self) -> u64 {
        self.announced - self.base
    }

    fn is_due(&self) -> bool {
        self.file.is_some() && self.zeroed < JOURNAL_BYTES.min(self.reached() + AHEAD_BYTES)
    }

    fn look_is_due(&self) -> bool {
        self.announced - self.looked >= LOOK_BYTES
    }
}

impl Ahead {
    /// Whether fjall will make its first journal when it is opened, and so write into a hole.
    pub fn begins(folder: &Path) -> io::Result<bool> {
        Ok(journal::journals(folder)?.is_empty())
    }

    /// For a folder that fjall has opened and nobody writes to yet.
    pub fn start(folder: &Path, begins: bool) -> io::Result<Ahead> {
        let newest = newest(folder)?;
        let mut state = State::default();
        if let Some((number, path)) = newest {
            state.number = number;
            if begins {
                state.announced = read_data(&path)?.len() as u64;
                state.zeroed = state.announced;
                state.file = opened(&path);
            }
        }
        let shared = Arc::new(Shared {
            folder: folder.to_path_buf(),
            state: Mutex::new(state),
            wake: Condvar::new(),
            written: Condvar::new(),
        });
        let own = shared.clone();
        let thread = std::thread::Builder::new().name("ahead".into()).spawn(move || own.run())?;
        Ok(Ahead { shared, thread: Some(thread) })
    }

    /// A write of at most so many bytes begins.
    pub fn announce(&self, bytes: u64) -> Announced<'_> {
        let shared = &*self.shared;
        let mut state = shared.state.lock();
        while state.writing.is_some_and(|from| state.reached() + bytes > from) {
            shared.written.wait(&mut state);
        }
        state.announced += bytes;
        state.pending += bytes;
        if state.writing.is_none() && (state.is_due() || state.look_is_due()) {
            shared.wake.notify_one();
        }
        Announced { shared, bytes }
    }
}

impl Drop for Announced<'_> {
    fn drop(&mut self) {
        self.shared.state.lock().pending -= self.bytes;
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.shared.state.lock().ends = true;
        self.shared.wake.notify_one();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread that writes zeros ahead of the journal panicked");
        }
    }
}

impl Shared {
    fn run(&self) {
        let zeros = vec![0; ZEROS_BYTES + ALIGNED as usize];
        let zeros = &zeros[zeros.as_ptr().align_offset(ALIGNED as usize)..][..ZEROS_BYTES];
        let mut state = self.state.lock();
        while !state.ends {
            if state.look_is_due() {
                self.look_for_next(&mut state);
            }
            match state.file.clone().filter(|_| state.is_due()) {
                Some(file) => self.write(&mut state, &file, zeros),
                None => self.wake.wait(&mut state),
            }
        }
    }

    /// Turns to the next journal, once there is one.
    fn look_for_next(&self, state: &mut MutexGuard<'_, State>) {
        let (announced, ended) = (state.announced, state.announced - state.pending);
        let found = MutexGuard::unlocked(state, || newest(&self.folder));
        state.looked = announced;
        match found {
            Ok(Some((number, path))) if number > state.number => {
                (state.number, state.base, state.zeroed) = (number, state.ended, 0);
                state.file = opened(&path);
            }
            Ok(_) => {}
            Err(error) => {
                tracing::debug!(%error, "the journals cannot be listed");
                return;
            }
        }
        state.ended = ended;
    }

    fn write(&self, state: &mut MutexGuard<'_, State>, file: &File, zeros: &[u8]) {
        let from = state.zeroed.max(state.reached()).next_multiple_of(ALIGNED);
        let end = (from + STEP_BYTES).min(JOURNAL_BYTES);
        (state.writing, state.zeroed) = (Some(from), end.max(from));
        let result = MutexGuard::unlocked(state, || match crate::disk::shortage(&self.folder)? {
            Some(shortage) => Err(io::Error::other(shortage)),
            None => write_zeros(file, from..end, zeros),
        });
        state.writing = None;
        if let Err(error) = result {
            tracing::debug!(%error, "no zeros are written ahead in this journal");
            state.file = None;
        }
        self.written.notify_all();
    }
}

fn newest(folder: &Path) -> io::Result<Option<(u64, PathBuf)>> {
    Ok(journal::journals(folder)?.into_iter().max())
}

/// For writes past the page cache, where the file system has such.
fn opened(path: &Path) -> Option<Arc<File>> {
    let direct = OFlags::DIRECT.bits().cast_signed();
    let file = OpenOptions::new().write(true).custom_flags(direct).open(path);
    let told = |error: &io::Error| tracing::debug!(%error, "no zeros are written ahead");
    file.inspect_err(told).ok().map(Arc::new)
}

fn write_zeros(file: &File, range: Range<u64>, zeros: &[u8]) -> io::Result<()> {
    let mut at = range.start;
    while at < range.end {
        let length = usize::try_from(range.end - at).unwrap_or(usize::MAX).min(zeros.len());
        file.write_all_at(&zeros[..length], at)?;
        at += length as u64;
    }
    file.sync_data()
}

#[cfg(test)]
mod tests {
    use super::{AHEAD_BYTES, Ahead, JOURNAL_BYTES, read_data};
    use std::fs::{File, OpenOptions};
    use std::io::Write;
    use std::path::Path;
    use world::World;

    fn made(folder: &Path, number: u64) -> File {
        let path = folder.join(format!("{number}.jnl"));
        let file = OpenOptions::new().write(true).create_new(true).open(path).unwrap();
        file.set_len(JOURNAL_BYTES).unwrap();
        file
    }

    /// A folder on a disk that takes writes past the cache, as `/tmp` need not be one.
    fn folder() -> tempfile::TempDir {
        tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap()
    }

    /// Writes as fjall does, less than is announced, and turned over at any time: nothing that was written changes.
    #[test]
    fn what_is_written_stays() {
        let folder = folder();
        let world = World::simulated(7, 0);
        let draw = |end: u64| {
            let mut bytes = [0; 8];
            world.fill(&mut bytes);
            u64::from_le_bytes(bytes) % end
        };
        let mut file = made(folder.path(), 0);
        let ahead = Ahead::start(folder.path(), true).unwrap();
        let mut written = vec![Vec::new()];
        for _ in 0..3000 {
            let length = draw(if draw(50) == 0 { 400_000 } else { 8_000 }) as usize;
            let announced = ahead.announce(length as u64 + draw(2000));
            if draw(300) == 0 {
                file = made(folder.path(), written.len() as u64);
                written.push(Vec::new());
            }
            let bytes = vec![draw(255) as u8 + 1; length];
            file.write_all(&bytes).unwrap();
            drop(announced);
            written.last_mut().unwrap().extend_from_slice(&bytes);
        }
        drop(ahead);
        assert!(written.len() > 3);
        for (number, written) in written.iter().enumerate() {
            let found = read_data(&folder.path().join(format!("{number}.jnl"))).unwrap();
            assert!(found.starts_with(written), "journal {number}");
            let rest = &found[written.len()..];
            assert!(rest.iter().all(|byte| *byte == 0) && rest.len() as u64 <= 2 * AHEAD_BYTES);
        }
    }

    #[test]
    fn a_journal_that_was_there_is_let_alone() {
        let folder = folder();
        drop(made(folder.path(), 4));
        let ahead = Ahead::start(folder.path(), Ahead::begins(folder.path()).unwrap()).unwrap();
        drop(ahead.announce(2 * AHEAD_BYTES));
        drop(ahead);
        assert!(read_data(&folder.path().join("4.jnl")).unwrap().is_empty());
    }

    #[test]
    fn zeros_are_there_before_they_are_needed() {
        let folder = folder();
        drop(made(folder.path(), 0));
        let ahead = Ahead::start(folder.path(), true).unwrap();
        drop(ahead.announce(1));
        while ahead.shared.state.lock().is_due() {
            std::thread::yield_now();
        }
        let whole = ahead.shared.state.lock().file.is_some();
        drop(ahead);
        let zeros = read_data(&folder.path().join("0.jnl")).unwrap();
        assert_eq!(zeros.len() as u64 >= AHEAD_BYTES, whole);
        assert!(zeros.iter().all(|byte| *byte == 0));
    }
}
