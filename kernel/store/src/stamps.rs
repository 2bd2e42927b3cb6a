//! Stamps: numbers that rise in the order of commits and tell the time, for rows that keep a history.
//!
//! A transaction that asks for one gets it when it commits, under the lock that orders commits: so what a later
//! one has seen is never stamped behind it, which no time that was read before could promise. The row `~stamp`
//! keeps the last one; where the clock has gone back since, stamps count on from there.

use crate::engine::{Engine, Space, Write};
use crate::error::StoreError;
use crate::key::Key;
use crate::staged::Staged;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, OnceLock};

pub(crate) const TABLE: &str = "~stamp";
/// Bytes of a stamp in a row's key.
pub const STAMP_BYTES: usize = 8;
/// Bits that count the commits of one millisecond.
const COUNT_BITS: u32 = 16;

/// A moment in the order of commits.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Stamp(u64);

impl Stamp {
    pub const FIRST: Stamp = Stamp(0);
    pub const LAST: Stamp = Stamp(u64::MAX);

    /// Behind all that was committed until the end of a millisecond of cloud time.
    pub fn end_of(at_ms: i64) -> Stamp {
        let at_ms = u64::try_from(at_ms).unwrap_or(0).min(u64::MAX >> COUNT_BITS);
        Stamp((at_ms << COUNT_BITS) | ((1 << COUNT_BITS) - 1))
    }

    /// Cloud time, in milliseconds.
    pub fn at_ms(self) -> i64 {
        i64::try_from(self.0 >> COUNT_BITS).expect("forty-eight bits")
    }

    /// As it stands in keys: big-endian, so that keys sort as stamps do.
    pub fn to_bytes(self) -> [u8; STAMP_BYTES] {
        self.0.to_be_bytes()
    }

    pub fn from_bytes(bytes: [u8; STAMP_BYTES]) -> Stamp {
        Stamp(u64::from_be_bytes(bytes))
    }

    /// The first one behind this.
    pub fn next(self) -> Stamp {
        Stamp(self.0.saturating_add(1))
    }
}

/// The stamp of a transaction; known once it has committed.
#[derive(Clone, Debug, Default)]
pub struct Stamped(Arc<OnceLock<Stamp>>);

impl Stamped {
    /// The stamp, if the transaction has committed.
    pub fn stamp(&self) -> Option<Stamp> {
        self.0.get().copied()
    }
}

/// A row whose key is known but for its stamp.
pub(crate) struct StampedRow {
    pub(crate) before: Bytes,
    pub(crate) after: Bytes,
    pub(crate) value: Bytes,
    pub(crate) stamped: Stamped,
}

impl StampedRow {
    pub(crate) fn key_bytes(&self) -> usize {
        self.before.len() + STAMP_BYTES + self.after.len()
    }
}

fn last_key() -> Bytes {
    Key::new(TABLE).into_bytes()
}

/// The last stamp that is durable.
pub(crate) fn last(engine: &dyn Engine) -> Result<Stamp, StoreError> {
    let row = engine.get(Space::Data, &last_key())?;
    row.map_or(Ok(Stamp::FIRST), |row| read_row(&row))
}

fn read_row(row: &Bytes) -> Result<Stamp, StoreError> {
    let bytes = <[u8; STAMP_BYTES]>::try_from(&row[..]);
    bytes.map(Stamp::from_bytes).map_err(|_| StoreError::Corrupt("the last stamp".into()))
}

/// For checks: whether a row of [`TABLE`] is one.
pub(crate) fn check_row(key: &Key, value: &Bytes) -> Result<(), StoreError> {
    let [_] = crate::fsck::parts_of(key)?;
    read_row(value).map(drop)
}

/// Gives a transaction that commits now its stamp, and its rows their keys.
pub(crate) fn assign(
    staged: &mut Staged,
    now_ms: i64,
    rows: Vec<StampedRow>,
    writes: &mut Vec<Write>,
) {
    if rows.is_empty() {
        return;
    }
    let least = Stamp(u64::try_from(now_ms).unwrap_or(0) << COUNT_BITS);
    let stamp = least.max(staged.last_stamp.next());
    staged.last_stamp = stamp;
    for row in rows {
        let mut key = Vec::with_capacity(row.key_bytes());
        key.extend_from_slice(&row.before);
        key.extend_from_slice(&stamp.to_bytes());
        key.extend_from_slice(&row.after);
        writes.push(Write { space: Space::Data, key: key.into(), value: Some(row.value) });
        // Assigned once: a retried body stamps anew.
        let _ = row.stamped.0.set(stamp);
    }
    let value = Some(Bytes::copy_from_slice(&stamp.to_bytes()));
    writes.push(Write { space: Space::Data, key: last_key(), value });
}

#[cfg(test)]
mod tests {
    use super::Stamp;
    use crate::key::{Key, Range};
    use crate::{Options, Store, StoreError};
    use std::time::Duration;
    use world::World;

    const START_MS: i64 = 1_700_000_000_000;

    async fn stamp(store: &Store) -> Stamp {
        let done = store.transact(|tx| async move {
            let first = tx.put_stamped(Key::new("test").tail(b""), b"a", "1");
            tx.put_stamped(Key::new("test").tail(b""), b"b", "2");
            Ok::<_, StoreError>(first)
        });
        done.await.unwrap().stamp().unwrap()
    }

    #[tokio::test]
    async fn stamps_rise_with_commits_and_follow_the_clock() {
        let folder = tempfile::tempdir().unwrap();
        let open = |start_ms| {
            let world = World::simulated(7, start_ms);
            (Store::open(folder.path(), world.clone(), Options::default()).unwrap(), world)
        };
        let (store, world) = open(START_MS);
        let first = stamp(&store).await;
        assert_eq!(first.at_ms(), START_MS);
        let second = stamp(&store).await;
        assert!(second > first && second <= Stamp::end_of(START_MS), "{second:?}");
        world.jump(Duration::from_millis(5));
        let third = stamp(&store).await;
        assert_eq!(third.at_ms(), START_MS + 5);
        assert!(third > Stamp::end_of(START_MS + 4) && third <= Stamp::end_of(START_MS + 5));
        // Both rows of a transaction have its stamp.
        let rows = store.range(Range::prefix(&Key::new("test"))).await.unwrap();
        let behind = |row: usize| rows[row].0.as_bytes().split_last_chunk::<9>().unwrap().1;
        assert_eq!(behind(4)[..8], third.to_bytes());
        assert_eq!((behind(4)[8], behind(5)[8]), (b'a', b'b'));
        store.close().await;
        // The clock has gone back: stamps go on where they were.
        let (store, _) = open(START_MS - 1000);
        assert_eq!(stamp(&store).await, third.next());
        store.close().await;
    }
}
