//! Any engine, with the rows that were read last kept in memory, each by itself. Above it, no one notices.
//!
//! An engine keeps what it reads in blocks of many rows: of rows that are asked for in no order, as the hashed keys of
//! tables are, a block holds one that is asked for again and twenty that are not. Here each takes its own bytes, once
//! it has been read twice: a row that is read and never again costs its reader nothing here, and drives none out.
//!
//! **Invariant.** What is kept is what the engine would give. The rows of a batch are neither read from here nor kept
//! from before [`Engine::commit`] is called until it has returned, and what was read before is not kept after.

use super::{Engine, Row, Scan, Space, View, Write};
use crate::error::StoreError;
use bytes::Bytes;
use parking_lot::Mutex;
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{OptionsBuilder, Weighter};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A longer row costs its reader more than finding it did.
const ROW_BYTES_MAX: usize = 4 * 1024;
/// What a row takes beside its key and its value.
const ROW_BYTES: usize = 96;
/// As most rows are: for the sizes of what is made at the start.
const ROW_BYTES_USUAL: usize = 320;
/// Keys share locks: so many that the few hundred of a batch touch a small part of them.
const STRIPES: usize = 1024;
/// Reads are remembered for so many times the rows that are kept: a row is kept if it is read again among about these.
const READS_PER_ROW: usize = 4;

pub(crate) struct CachedEngine {
    engine: Arc<dyn Engine>,
    rows: Cache<Box<[u8]>, Box<[u8]>, RowBytes, RandomState>,
    stripes: Box<[Mutex<Stripe>]>,
    /// Of the last row read of those that fall together, half of its key's hash.
    reads: Box<[AtomicU32]>,
    hasher: RandomState,
}

/// How keys that fall together are written.
#[derive(Clone, Copy, Default)]
struct Stripe {
    /// Batches under way that write one of them.
    writing: u32,
    /// Rises with each batch that wrote one of them.
    written: u32,
}

#[derive(Clone)]
struct RowBytes;

impl Weighter<Box<[u8]>, Box<[u8]>> for RowBytes {
    fn weight(&self, key: &Box<[u8]>, value: &Box<[u8]>) -> u64 {
        (key.len() + value.len() + ROW_BYTES) as u64
    }
}

impl CachedEngine {
    pub(crate) fn new(engine: Arc<dyn Engine>, memory_bytes: usize) -> CachedEngine {
        let usual = memory_bytes / ROW_BYTES_USUAL;
        let options = OptionsBuilder::new()
            .weight_capacity(memory_bytes as u64)
            .estimated_items_capacity(usual)
            .build()
            .expect("both sizes are given");
        let hasher = RandomState::new();
        let rows =
            Cache::with_options(options, RowBytes, hasher.clone(), DefaultLifecycle::default());
        let stripes = (0..STRIPES).map(|_| Mutex::default()).collect();
        let reads = (0..=usual * READS_PER_ROW).map(|_| AtomicU32::default()).collect();
        CachedEngine { engine, rows, stripes, reads, hasher }
    }

    fn stripe(&self, hash: u64) -> usize {
        hash as usize % STRIPES
    }

    /// Notes that a row was read; whether it had been before, as far as that is remembered.
    fn is_read_again(&self, hash: u64) -> bool {
        let half = (hash >> 32) as u32;
        self.reads[hash as usize % self.reads.len()].swap(half, Ordering::Relaxed) == half
    }

    /// Keeps a row, unless a batch has begun or ended that may have written it since its stripe was looked at.
    fn keep(&self, key: &[u8], value: &[u8], at: usize, seen: Stripe) {
        let stripe = self.stripes[at].lock();
        if stripe.writing == 0 && stripe.written == seen.written {
            self.rows.insert(key.into(), value.into());
        }
    }

    /// What a batch writes of the rows that are kept; from now on none of its rows is read or kept.
    fn begin(&self, batch: &[Write]) -> Batch<'_> {
        let mut begun = Batch { engine: self, stripes: Vec::new(), kept: Vec::new() };
        for write in batch.iter().filter(|write| write.space == Space::Data) {
            let at = self.stripe(self.hasher.hash_one(&write.key[..]));
            self.stripes[at].lock().writing += 1;
            begun.stripes.push(at);
            if self.rows.contains_key(&write.key[..]) {
                begun.kept.push((write.key.clone(), write.value.clone()));
            }
        }
        begun
    }
}

/// A batch on its way; however it ends, its rows may then be read and kept again.
struct Batch<'a> {
    engine: &'a CachedEngine,
    /// Those of its rows, one for each row.
    stripes: Vec<usize>,
    kept: Vec<(Bytes, Option<Bytes>)>,
}

impl Batch<'_> {
    /// The engine has it: what was kept is replaced.
    fn written(&mut self) {
        for (key, value) in self.kept.drain(..) {
            match value {
                // One that had to go meanwhile is handed back, and stays gone.
                Some(value) if value.len() <= ROW_BYTES_MAX => {
                    drop(self.engine.rows.replace(key[..].into(), value[..].into(), false));
                }
                _ => drop(self.engine.rows.remove(&key[..])),
            }
        }
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        // Nobody knows what the engine has of a batch that failed.
        for (key, _) in &self.kept {
            self.engine.rows.remove(&key[..]);
        }
        for at in &self.stripes {
            let mut stripe = self.engine.stripes[*at].lock();
            stripe.writing -= 1;
            stripe.written = stripe.written.wrapping_add(1);
        }
    }
}

impl View for CachedEngine {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        if space != Space::Data {
            return self.engine.get(space, key);
        }
        let hash = self.hasher.hash_one(key);
        let at = self.stripe(hash);
        let seen = *self.stripes[at].lock();
        if seen.writing > 0 {
            return self.engine.get(space, key);
        }
        if let Some(value) = self.rows.get(key) {
            return Ok(Some(value.into()));
        }
        let value = self.engine.get(space, key)?;
        if let Some(value) = value.as_ref().filter(|value| value.len() <= ROW_BYTES_MAX)
            && self.is_read_again(hash)
        {
            self.keep(key, value, at, seen);
        }
        Ok(value)
    }

    fn range(&self, space: Space, scan: &Scan) -> Result<Vec<Row>, StoreError> {
        self.engine.range(space, scan)
    }
}

impl Engine for CachedEngine {
    fn commit(&self, batch: Vec<Write>, sync: bool) -> Result<(), StoreError> {
        let mut begun = self.begin(&batch);
        self.engine.commit(batch, sync)?;
        begun.written();
        Ok(())
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.engine.sync()
    }

    fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        self.engine.snapshot()
    }

    fn raw_snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
        self.engine.raw_snapshot()
    }

    fn compact(&self, space: Space) -> Result<(), StoreError> {
        self.engine.compact(space)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::sync::atomic::{AtomicU32, Ordering};

    type Meanwhile = Mutex<Option<Box<dyn FnOnce() + Send>>>;

    /// Rows in memory. What happens meanwhile happens once, after a row was found or before a batch ends.
    #[derive(Default)]
    struct Rows {
        rows: Mutex<BTreeMap<Bytes, Bytes>>,
        gets: AtomicU32,
        after_get: Meanwhile,
        in_commit: Meanwhile,
        broken: Mutex<bool>,
    }

    fn happen(meanwhile: &Meanwhile) {
        let happens = meanwhile.lock().take();
        if let Some(happens) = happens {
            happens();
        }
    }

    impl View for Rows {
        fn get(&self, _space: Space, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
            self.gets.fetch_add(1, Ordering::Relaxed);
            let value = self.rows.lock().get(key).cloned();
            happen(&self.after_get);
            Ok(value)
        }

        fn range(&self, _space: Space, _scan: &Scan) -> Result<Vec<Row>, StoreError> {
            Err(StoreError::Engine("only single rows are here".into()))
        }
    }

    impl Engine for Rows {
        fn commit(&self, batch: Vec<Write>, _sync: bool) -> Result<(), StoreError> {
            for Write { key, value, .. } in batch {
                match value {
                    Some(value) => drop(self.rows.lock().insert(key, value)),
                    None => drop(self.rows.lock().remove(&key)),
                }
            }
            happen(&self.in_commit);
            match *self.broken.lock() {
                true => Err(StoreError::Engine("no space left".into())),
                false => Ok(()),
            }
        }

        fn sync(&self) -> Result<(), StoreError> {
            Ok(())
        }

        fn snapshot(&self) -> Result<Arc<dyn View>, StoreError> {
            Err(StoreError::Engine("only single rows are here".into()))
        }
    }

    fn cached() -> (Arc<Rows>, Arc<CachedEngine>) {
        let rows = Arc::new(Rows::default());
        (rows.clone(), Arc::new(CachedEngine::new(rows, 1 << 20)))
    }

    fn write(key: &'static str, value: Option<&'static str>) -> Vec<Write> {
        vec![Write { space: Space::Data, key: key.into(), value: value.map(Bytes::from) }]
    }

    fn read(engine: &CachedEngine, key: &str) -> Option<Bytes> {
        engine.get(Space::Data, key.as_bytes()).expect("nothing is broken")
    }

    #[test]
    fn a_row_is_read_from_the_engine_twice() {
        let (rows, engine) = cached();
        engine.commit(write("a", Some("1")), true).unwrap();
        for _ in 0..4 {
            assert_eq!(read(&engine, "a"), Some("1".into()));
            assert_eq!(read(&engine, "b"), None);
        }
        let of_a_and_b = 2 + 4;
        assert_eq!(rows.gets.load(Ordering::Relaxed), of_a_and_b);
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        let (rows, engine) = cached();
        for value in [Some("1"), Some("2"), None, Some("3")] {
            engine.commit(write("a", value), true).unwrap();
            for _ in 0..3 {
                assert_eq!(read(&engine, "a"), value.map(Bytes::from));
            }
        }
        let long = Bytes::from(vec![b'x'; ROW_BYTES_MAX + 1]);
        let row = Write { space: Space::Data, key: "a".into(), value: Some(long.clone()) };
        engine.commit(vec![row], true).unwrap();
        assert_eq!(read(&engine, "a"), Some(long.clone()));
        let before = rows.gets.load(Ordering::Relaxed);
        assert_eq!(read(&engine, "a"), Some(long), "it is not kept");
        assert_eq!(rows.gets.load(Ordering::Relaxed), before + 1);
    }

    #[test]
    fn a_batch_that_comes_while_a_row_is_read_is_not_hidden_by_what_was_read() {
        let (rows, engine) = cached();
        engine.commit(write("a", Some("old")), true).unwrap();
        assert_eq!(read(&engine, "a"), Some("old".into()), "the next read keeps it");
        let other = engine.clone();
        *rows.after_get.lock() = Some(Box::new(move || {
            other.commit(write("a", Some("new")), true).unwrap();
        }));
        assert_eq!(read(&engine, "a"), Some("old".into()), "it was read before");
        assert_eq!(read(&engine, "a"), Some("new".into()));
    }

    #[test]
    fn a_row_that_is_being_written_is_the_engines() {
        let (rows, engine) = cached();
        engine.commit(write("a", Some("old")), true).unwrap();
        for _ in 0..2 {
            assert_eq!(read(&engine, "a"), Some("old".into()));
        }
        let other = engine.clone();
        *rows.in_commit.lock() = Some(Box::new(move || {
            assert_eq!(read(&other, "a"), Some("new".into()));
        }));
        engine.commit(write("a", Some("new")), true).unwrap();
        assert!(rows.in_commit.lock().is_none(), "it was read meanwhile");
        assert_eq!(read(&engine, "a"), Some("new".into()));
    }

    #[test]
    fn a_batch_that_failed_leaves_no_row_behind() {
        let (rows, engine) = cached();
        engine.commit(write("a", Some("old")), true).unwrap();
        for _ in 0..2 {
            assert_eq!(read(&engine, "a"), Some("old".into()));
        }
        *rows.broken.lock() = true;
        engine.commit(write("a", Some("half")), true).unwrap_err();
        assert_eq!(read(&engine, "a"), Some("half".into()), "the engine has it all the same");
    }

    #[test]
    fn rows_go_when_they_are_too_many() {
        let (_, engine) = cached();
        for number in 0..20_000u32 {
            let key = Bytes::from(number.to_be_bytes().to_vec());
            let value = Some(Bytes::from(vec![1; 100]));
            engine
                .commit(vec![Write { space: Space::Data, key: key.clone(), value }], true)
                .unwrap();
            for _ in 0..2 {
                engine.get(Space::Data, &key).unwrap();
            }
        }
        assert!(engine.rows.weight() <= 1 << 20);
        assert!(engine.rows.len() > 1_000);
    }
}
