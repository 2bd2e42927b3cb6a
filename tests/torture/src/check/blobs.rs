//! Blobs: every one that a row names is whole, and there is no other file once orphans are collected.

use super::Check;
use crate::plan::{BLOB_DROPPED_AFTER, Unit, WRITERS, blob_bytes};
use crate::tables;
use anyhow::{Context, Result, ensure};
use futures_util::TryStreamExt;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;
use store::{BlobRef, Key, Range};

const COLLECTED_WITHIN: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(5);

pub async fn verify(check: &Check<'_>) -> Result<()> {
    let mut named = BTreeSet::new();
    for writer in 0..WRITERS {
        let count = check.counts[writer as usize];
        let mut expected = 0;
        let oldest = count.saturating_sub(BLOB_DROPPED_AFTER.into_iter().max().unwrap_or(0));
        for number in oldest.max(1)..=count {
            let Some((length, copies)) = Unit::of(check.seed, writer, number).blob else {
                continue;
            };
            for (copy, after) in BLOB_DROPPED_AFTER.into_iter().enumerate().take(copies) {
                if number + after <= count {
                    continue;
                }
                expected += 1;
                let key = tables::blob(writer, number, copy);
                let blob = check.store.get_value::<BlobRef>(&key).await?;
                let blob = blob.with_context(|| format!("the row {key:?} is missing"))?;
                if named.insert(blob.id.as_str().to_string()) {
                    let wanted = blob_bytes(check.seed, writer, number, length);
                    whole(check, &blob, &wanted).await?;
                }
            }
        }
        let rows = check.store.range(Range::prefix(&Key::new("blob").u64(writer))).await?;
        ensure!(rows.len() == expected, "{} rows name blobs, not {expected}", rows.len());
    }
    collected(check, &named).await
}

async fn whole(check: &Check<'_>, blob: &BlobRef, wanted: &[u8]) -> Result<()> {
    let read = check.store.blobs().read(&blob.id, None);
    let join = |mut all: Vec<u8>, piece: bytes::Bytes| async move {
        all.extend_from_slice(&piece);
        Ok(all)
    };
    let found = read.try_fold(Vec::new(), join).await;
    let found = found.with_context(|| format!("LOST: the blob {}", blob.id))?;
    ensure!(found == wanted, "the blob {} is not what was written", blob.id);
    Ok(())
}

/// Waits until the start's collection has removed every other file.
async fn collected(check: &Check<'_>, named: &BTreeSet<String>) -> Result<()> {
    let end = check.world.instant() + COLLECTED_WITHIN;
    loop {
        let found = files(&check.folder.join("blobs"))?;
        let missing = named.difference(&found).next();
        ensure!(missing.is_none(), "LOST: the file of blob {missing:?}");
        if found.len() == named.len() {
            return Ok(());
        }
        let left = check.world.instant() < end;
        let odd = found.difference(named).next();
        ensure!(left, "{} files of blobs for {}, such as {odd:?}", found.len(), named.len());
        check.world.sleep_real(PAUSE).await;
    }
}

fn files(folder: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for shard in std::fs::read_dir(folder)? {
        for file in std::fs::read_dir(shard?.path())? {
            found.insert(file?.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(found)
}
