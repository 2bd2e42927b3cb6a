//! What a table or global index has left to spend: a bucket for reads and one for writes, which its units fill.
//!
//! A bucket keeps up to 300 seconds of unused units. What wants to spend is let through while anything is left, and
//! may take more than that: the bucket then has to fill from below. Its state is one number, the moment at which
//! it would be full, so it is read and spent without a lock, and other units hold from the next request on.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html>

use super::capacity::{Direction, Units};
use super::{Index, Table};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

const SECOND_NS: i64 = 1_000_000_000;
const MS_NS: i64 = 1_000_000;
/// How long a bucket takes to fill.
const BURST_NS: i64 = 300 * SECOND_NS;

/// Units that are filled in and spent.
#[derive(Debug)]
struct Bucket {
    full_at_ns: AtomicI64,
}

/// What a table or global index spends.
#[derive(Debug)]
pub struct Meter {
    /// Since when it has had a limit of this kind.
    since_ms: i64,
    read: Bucket,
    write: Bucket,
}

/// The meters of a table's generation and of its global indexes; none where nothing limits them.
#[derive(Clone, Debug, Default)]
pub struct Meters {
    table: Option<Arc<Meter>>,
    /// By the index's number.
    indexes: Vec<(u64, Arc<Meter>)>,
}

/// Meters are no part of what a table is.
impl PartialEq for Meters {
    fn eq(&self, _: &Meters) -> bool {
        true
    }
}

impl Eq for Meters {}

impl Bucket {
    /// At first it holds what one second gives.
    fn new(since_ms: i64) -> Bucket {
        let full_at_ns = since_ms.saturating_mul(MS_NS).saturating_add(BURST_NS - SECOND_NS);
        Bucket { full_at_ns: AtomicI64::new(full_at_ns) }
    }

    fn has_left(&self, rate: u64, spoken_for: Units, now_ms: i64) -> bool {
        let now_ns = now_ms.saturating_mul(MS_NS);
        let full_at_ns = self.full_at_ns.load(Ordering::Relaxed).max(now_ns);
        full_at_ns.saturating_add(filling_ns(spoken_for, rate)) < now_ns.saturating_add(BURST_NS)
    }

    fn take(&self, rate: u64, units: Units, now_ms: i64) {
        let now_ns = now_ms.saturating_mul(MS_NS);
        let taken_ns = filling_ns(units, rate);
        let spend = |full_at_ns: i64| Some(full_at_ns.max(now_ns).saturating_add(taken_ns));
        // Nothing hangs on the order of these writes and others.
        let _ = self.full_at_ns.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend);
    }
}

/// How long a rate of so many units a second takes to fill them in.
fn filling_ns(units: Units, rate: u64) -> i64 {
    let ns = (u128::from(units.halves()) * 500_000_000).div_ceil(u128::from(rate.max(1)));
    i64::try_from(ns).unwrap_or(i64::MAX)
}

impl Meter {
    fn new(since_ms: i64) -> Meter {
        Meter { since_ms, read: Bucket::new(since_ms), write: Bucket::new(since_ms) }
    }

    fn bucket(&self, direction: Direction) -> &Bucket {
        match direction {
            Direction::Read => &self.read,
            Direction::Write => &self.write,
        }
    }
}

impl Meters {
    /// The meters that a table needs, with what is known of them from before.
    pub fn of(table: &Table, known: Option<&Meters>) -> Meters {
        let meter = |known: Option<&Arc<Meter>>, since_ms: i64| match known {
            Some(known) if known.since_ms == since_ms => known.clone(),
            _ => Arc::new(Meter::new(since_ms)),
        };
        let since_ms = table.changes.since_ms.unwrap_or(table.created_ms);
        let limited = |index| Direction::ALL.iter().any(|way| table.limit(index, *way).is_some());
        let index_meter = |index: &Index| {
            let known = known.and_then(|known| known.of_index(index.number));
            let since_ms = index.changes.since_ms.unwrap_or(table.created_ms);
            (index.number, meter(known, since_ms))
        };
        Meters {
            table: limited(None)
                .then(|| meter(known.and_then(|known| known.table.as_ref()), since_ms)),
            indexes: table
                .global_indexes()
                .filter(|index| limited(Some(*index)))
                .map(index_meter)
                .collect(),
        }
    }

    /// Whether nothing is metered, as of most tables.
    pub fn is_empty(&self) -> bool {
        self.table.is_none() && self.indexes.is_empty()
    }

    /// Whether global indexes are metered.
    pub fn has_indexes(&self) -> bool {
        !self.indexes.is_empty()
    }

    fn of_index(&self, number: u64) -> Option<&Arc<Meter>> {
        self.indexes.iter().find(|(known, _)| *known == number).map(|(_, meter)| meter)
    }

    fn meter(&self, index: Option<&Index>) -> Option<&Arc<Meter>> {
        match index {
            Some(index) => self.of_index(index.number),
            None => self.table.as_ref(),
        }
    }
}

impl Table {
    /// Whether the table, or its global index, has anything left beside what is spoken for.
    pub fn has_left(
        &self,
        index: Option<&Index>,
        direction: Direction,
        spoken_for: Units,
        now_ms: i64,
    ) -> bool {
        let Some(meter) = self.meters.meter(index) else { return true };
        let Some(limit) = self.limit(index, direction) else { return true };
        meter.bucket(direction).has_left(limit.units(), spoken_for, now_ms)
    }

    /// Takes units from the table, or from its global index.
    pub fn take(&self, index: Option<&Index>, direction: Direction, units: Units, now_ms: i64) {
        if let Some(meter) = self.meters.meter(index)
            && let Some(limit) = self.limit(index, direction)
        {
            meter.bucket(direction).take(limit.units(), units, now_ms);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bucket, Units};

    fn units(units: usize) -> Units {
        Units::of_write(units * 1024)
    }

    /// Takes single units as long as any are left.
    fn drain(bucket: &Bucket, rate: u64, now_ms: i64) -> u64 {
        let mut taken = 0;
        while bucket.has_left(rate, Units::default(), now_ms) {
            bucket.take(rate, units(1), now_ms);
            taken += 1;
        }
        taken
    }

    #[test]
    fn a_new_bucket_holds_one_second() {
        for rate in [1, 3, 5, 7, 1000] {
            let bucket = Bucket::new(1_000);
            assert_eq!(drain(&bucket, rate, 1_000), rate);
        }
    }

    #[test]
    fn unused_units_are_kept_for_three_hundred_seconds() {
        let bucket = Bucket::new(0);
        assert_eq!(drain(&bucket, 5, 9_000), 50);
        assert_eq!(drain(&bucket, 5, 10_000), 5);
        assert_eq!(drain(&bucket, 5, 10_000_000), 1_500);
        assert_eq!(drain(&bucket, 5, 10_000_000), 0);
    }

    #[test]
    fn more_may_be_taken_than_is_left_and_has_to_be_filled_in() {
        let bucket = Bucket::new(0);
        bucket.take(5, units(100), 0);
        // 95 too many are filled in after 19 seconds.
        assert!(!bucket.has_left(5, Units::default(), 19_000));
        assert!(bucket.has_left(5, Units::default(), 19_001));
    }

    #[test]
    fn what_is_spoken_for_counts() {
        let bucket = Bucket::new(0);
        assert!(bucket.has_left(5, units(4), 0));
        assert!(!bucket.has_left(5, units(5), 0));
    }

    #[test]
    fn another_rate_holds_at_once() {
        let bucket = Bucket::new(0);
        assert_eq!(drain(&bucket, 1, 0), 1);
        assert_eq!(drain(&bucket, 100, 1_000), 100);
    }

    #[test]
    fn the_largest_numbers_are_numbers_too() {
        let bucket = Bucket::new(i64::MAX);
        bucket.take(1, units(1 << 40), i64::MAX);
        assert!(!bucket.has_left(1, Units::default(), 0));
    }
}
