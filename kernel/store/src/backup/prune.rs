//! Forgetting old backups: their manifests first, then what none of the others names.

use super::BackupError;
use super::manifest::{self, Manifest};
use super::marks::{self, Mark, PRUNE_AGE_MAX, Work};
use super::place::{Listed, Place};
use super::{cut, sharded};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;
use world::World;

/// What went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    pub backups: usize,
    pub files: usize,
    pub bytes: u64,
    /// There was more than one pruning may do; the next goes on.
    pub unfinished: bool,
}

/// Keeps the newest backups, as many as `keep` and at least one, and removes what only others needed. Refuses
/// if a kept backup cannot be read: what it needs is then unknown.
pub async fn prune(
    place: &Arc<dyn Place>,
    keep: usize,
    world: &World,
) -> Result<Pruned, BackupError> {
    if !marks::is_ours(&**place).await? {
        return Err(BackupError::Empty(place.title()));
    }
    let mark = Mark::set(place, world, Work::Prune).await?;
    let pruned = prune_marked(&**place, keep.max(1), world).await;
    mark.clear().await;
    pruned
}

async fn prune_marked(
    place: &dyn Place,
    keep: usize,
    world: &World,
) -> Result<Pruned, BackupError> {
    let until = world.instant() + PRUNE_AGE_MAX / 2;
    let ids = manifest::list(place).await?;
    let (old, kept) = ids.split_at(ids.len().saturating_sub(keep));
    let mut needed = HashSet::new();
    for id in kept {
        needs(place, &manifest::load(place, id).await?, &mut needed).await?;
    }
    let mut pruned = Pruned::default();
    for id in old {
        place.delete(format!("backups/{id}.json")).await?;
        pruned.backups += 1;
    }
    // Lest a crash leaves a backup whose chunks are gone.
    place.settle().await?;
    for folder in ["chunks", "blobs", "files", "unfinished"] {
        for file in place.list(folder.to_owned()).await? {
            if needed.contains(&file.name) {
                continue;
            }
            if late(world, until) {
                pruned.unfinished = true;
                return Ok(pruned);
            }
            remove(place, file, &mut pruned).await?;
        }
    }
    Ok(pruned)
}

fn late(world: &World, until: Instant) -> bool {
    world.instant() >= until
}

async fn remove(place: &dyn Place, file: Listed, pruned: &mut Pruned) -> Result<(), BackupError> {
    pruned.files += 1;
    pruned.bytes += file.bytes;
    place.delete(file.name).await
}

/// The names of everything that a backup rests on.
async fn needs(
    place: &dyn Place,
    manifest: &Manifest,
    needed: &mut HashSet<String>,
) -> Result<(), BackupError> {
    needed.extend(manifest.chunks().map(|chunk| sharded("chunks", &chunk.sha256)));
    needed.extend(manifest.added.iter().map(|added| format!("files/{}", added.sha256)));
    for chunk in &manifest.blobs.chunks {
        let name = sharded("chunks", &chunk.sha256);
        let stored = place.get(name.clone()).await?.ok_or(BackupError::Missing(name))?;
        for (key, _) in cut::open(chunk, &stored)? {
            needed.insert(sharded("blobs", &String::from_utf8_lossy(&key)));
        }
    }
    Ok(())
}
