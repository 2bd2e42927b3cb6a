//! Counters, rows, the hot key, the large table and the rooms.

use super::{Check, same_rows};
use crate::ledger::Ledger;
use crate::load::{ROOMS, check_seats};
use crate::plan::{BIG, ROWS_KEPT, Unit, WRITERS, big_rows, row_value};
use crate::tables;
use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use store::{Range, Store};

/// What each writer's counter says: no less than acknowledged, no more than tried.
pub async fn counts(store: &Store, ledger: &Ledger) -> Result<Vec<u64>> {
    let mut counts = Vec::new();
    for (writer, told) in ledger.writers.iter().enumerate() {
        let count = store.get_value::<u64>(&tables::counter(writer as u64)).await?.unwrap_or(0);
        ensure!(
            count >= told.acknowledged,
            "LOST: writer {writer} was told {}, but {count} are there",
            told.acknowledged
        );
        ensure!(
            count <= told.attempted,
            "writer {writer} tried {} units, but {count} are there",
            told.attempted
        );
        counts.push(count);
    }
    Ok(counts)
}

pub async fn verify(check: &Check<'_>) -> Result<()> {
    let mut hot = 0;
    for writer in 0..WRITERS {
        let count = check.counts[writer as usize];
        rows(check, writer, count).await?;
        let units = (1..=count).map(|number| Unit::of(check.seed, writer, number));
        hot += units.filter(|unit| unit.hot).count() as u64;
    }
    let found = check.store.get_value::<u64>(&tables::hot()).await?.unwrap_or(0);
    ensure!(found == hot, "the hot key counts {found} units, but {hot} were committed");
    big(check).await?;
    for room in 0..ROOMS {
        let rows = check.store.range(Range::prefix(&tables::room(room))).await?;
        check_seats(rows.iter().map(|(_, seat)| &seat[..]))?;
    }
    Ok(())
}

async fn rows(check: &Check<'_>, writer: u64, count: u64) -> Result<()> {
    let mut expected = BTreeMap::new();
    for number in (count + 1).saturating_sub(ROWS_KEPT).max(1)..=count {
        for index in 0..Unit::of(check.seed, writer, number).rows {
            let key = tables::rows(writer, number).u64(index);
            expected.insert(key, row_value(check.seed, writer, number, index));
        }
    }
    same_rows(check.store, &store::Key::new("row").u64(writer), &expected).await
}

async fn big(check: &Check<'_>) -> Result<()> {
    let count = check.counts[BIG as usize];
    let rows = if count == 0 { 0 } else { big_rows(check.seed, count) };
    let expected: BTreeMap<_, _> =
        (0..rows).map(|row| (tables::big().u64(row), vec![count as u8; 200])).collect();
    same_rows(check.store, &tables::big(), &expected).await
}
