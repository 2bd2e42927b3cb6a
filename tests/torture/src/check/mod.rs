//! The verdict on a folder whose writer was killed: everything acknowledged is there, nothing is there by
//! half, nothing is there that was never tried.

mod blobs;
mod logs;
mod settled;
mod units;

use crate::child;
use crate::ledger::Ledger;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::path::Path;
use store::{EngineKind, Key, Range, Store};
use world::World;

/// One folder and who wrote it.
pub struct Subject<'a> {
    pub folder: &'a Path,
    pub engine: EngineKind,
    pub seed: u64,
}

/// What a check works with.
struct Check<'a> {
    store: &'a Store,
    world: &'a World,
    folder: &'a Path,
    seed: u64,
    ledger: &'a Ledger,
    /// The last unit of each writer that the store holds.
    counts: Vec<u64>,
}

/// Opens the store and looks at everything. With `settle` events are relayed to the end, and timers
/// fired. Gives the last unit of each writer that is there.
pub async fn verify(subject: &Subject<'_>, ledger: &Ledger, settle: bool) -> Result<Vec<u64>> {
    // Its cloud time may be ahead, so that nothing has to be waited for.
    let world = World::real();
    let options = child::options(subject.engine);
    let store = Store::open(subject.folder, world.clone(), options)?;
    let result = look(&store, &world, subject, ledger, settle).await;
    store.close().await;
    result
}

async fn look(
    store: &Store,
    world: &World,
    subject: &Subject<'_>,
    ledger: &Ledger,
    settle: bool,
) -> Result<Vec<u64>> {
    let counts = units::counts(store, ledger).await?;
    let (folder, seed) = (subject.folder, subject.seed);
    let check = Check { store, world, folder, seed, ledger, counts };
    units::verify(&check).await.context("units")?;
    logs::verify(&check).await.context("logs")?;
    blobs::verify(&check).await.context("blobs")?;
    if settle {
        settled::verify(&check).await?;
    }
    Ok(check.counts)
}

/// Exactly these rows lie under the prefix.
async fn same_rows<T: PartialEq<[u8]> + std::fmt::Debug>(
    store: &Store,
    prefix: &Key,
    expected: &BTreeMap<Key, T>,
) -> Result<()> {
    let rows = store.range(Range::prefix(prefix)).await?;
    for (key, value) in &rows {
        let wanted = expected.get(key);
        let wanted = wanted.with_context(|| format!("the row {key:?} should not be there"))?;
        ensure!(*wanted == value[..], "the row {key:?} holds {value:?}");
    }
    let found: BTreeMap<&Key, ()> = rows.iter().map(|(key, _)| (key, ())).collect();
    let missing = expected.keys().find(|key| !found.contains_key(*key));
    ensure!(missing.is_none(), "the row {:?} is missing", missing);
    Ok(())
}
