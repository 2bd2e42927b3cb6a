//! Marks in a place: who is at work there. A backup does not begin under a pruning, nor the other way round;
//! both set their mark before they look for the other's, so at least one of two sees the other.
//!
//! A process that was killed leaves its mark behind; it counts no more once it is old. A backup may take longer than that: it
//! sets its mark anew from time to time, and ends without a manifest if the mark has gone all the same.

use super::BackupError;
use super::place::Place;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;
use world::World;

const FOLDER: &str = "marks";
/// Its presence says that everything in the place is ours, and may be pruned.
const OWNED: &str = "PILEUS-BACKUPS";
const OWN_FOLDERS: [&str; 5] = ["backups", "chunks", "blobs", "files", FOLDER];
/// A backup whose mark is older than this is no longer under way.
const BACKUP_AGE_MAX: Duration = Duration::from_secs(24 * 60 * 60);
/// How often one that is under way sets its mark anew.
pub(super) const RENEWAL_PAUSE: Duration = Duration::from_secs(60 * 60);
/// A pruning gives up well before this.
pub(super) const PRUNE_AGE_MAX: Duration = Duration::from_secs(60 * 60);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    Backup,
    Prune,
}

impl Work {
    fn name(self) -> &'static str {
        match self {
            Work::Backup => "backup",
            Work::Prune => "prune",
        }
    }

    fn age_max_ms(self) -> i64 {
        match self {
            Work::Backup => BACKUP_AGE_MAX.as_millis() as i64,
            Work::Prune => PRUNE_AGE_MAX.as_millis() as i64,
        }
    }
}

/// Takes a place for backups, unless somebody else's files lie where they would go.
pub(super) async fn claim(place: &dyn Place) -> Result<(), BackupError> {
    if is_ours(place).await? {
        return Ok(());
    }
    for folder in OWN_FOLDERS {
        if let Some(foreign) = place.list(folder.to_owned()).await?.first() {
            return Err(BackupError::Foreign { place: place.title(), name: foreign.name.clone() });
        }
    }
    place.put(OWNED.to_owned(), Bytes::from_static(b"1\n")).await?;
    place.settle().await
}

pub(super) async fn is_ours(place: &dyn Place) -> Result<bool, BackupError> {
    Ok(place.get(OWNED.to_owned()).await?.is_some())
}

/// A mark that is set. [`Mark::clear`] it at the end; dropped with its work, it goes in the background.
pub(super) struct Mark {
    place: Arc<dyn Place>,
    name: String,
    work: Work,
    cleared: bool,
}

impl Mark {
    /// Fails if work of the other kind is under way.
    pub(super) async fn set(
        place: &Arc<dyn Place>,
        world: &World,
        work: Work,
    ) -> Result<Mark, BackupError> {
        let now_ms = world.real_ms();
        let name = put(&**place, world, work, now_ms).await?;
        let mark = Mark { place: place.clone(), name, work, cleared: false };
        let other = match work {
            Work::Backup => Work::Prune,
            Work::Prune => Work::Backup,
        };
        match mark.find(other, now_ms).await {
            Ok(None) => Ok(mark),
            Ok(Some(found)) => {
                mark.clear().await;
                Err(BackupError::Busy(format!(
                    "a {} is at work in {} ({found}): try again when it has ended; if it was killed, its \
                     mark counts for {} hours",
                    other.name(),
                    place.title(),
                    other.age_max_ms() / 3_600_000
                )))
            }
            Err(error) => {
                mark.clear().await;
                Err(error)
            }
        }
    }

    /// Sets it anew, with the time of now.
    pub(super) async fn renew(&mut self, world: &World) -> Result<(), BackupError> {
        self.check().await?;
        let name = put(&*self.place, world, self.work, world.real_ms()).await?;
        let old = std::mem::replace(&mut self.name, name);
        delete(self.place.clone(), old).await;
        Ok(())
    }

    /// Fails if it has gone: then the place may have been pruned meanwhile.
    pub(super) async fn check(&self) -> Result<(), BackupError> {
        match self.place.get(self.name.clone()).await? {
            Some(_) => Ok(()),
            None => Err(BackupError::Stopped(format!(
                "its mark {} in {} was taken for one of a killed process, and what it wrote may be gone",
                self.name,
                self.place.title()
            ))),
        }
    }

    async fn find(&self, work: Work, now_ms: i64) -> Result<Option<String>, BackupError> {
        let prefix = format!("{FOLDER}/{}-", work.name());
        for file in self.place.list(FOLDER.to_owned()).await? {
            let Some(rest) = file.name.strip_prefix(&prefix) else { continue };
            let set_ms = rest.split('-').next().and_then(|ms| ms.parse::<i64>().ok());
            match set_ms {
                Some(set_ms) if now_ms - set_ms > work.age_max_ms() => {
                    tracing::warn!(mark = file.name, "removed the mark of one that was killed");
                    self.place.delete(file.name).await?;
                }
                _ => return Ok(Some(file.name)),
            }
        }
        Ok(None)
    }

    pub(super) async fn clear(mut self) {
        self.cleared = true;
        delete(self.place.clone(), self.name.clone()).await;
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        // Without a runtime the process is ending, and the mark stays until it is old.
        if !self.cleared
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(delete(self.place.clone(), self.name.clone()));
        }
    }
}

async fn put(
    place: &dyn Place,
    world: &World,
    work: Work,
    now_ms: i64,
) -> Result<String, BackupError> {
    let name = format!("{FOLDER}/{}-{now_ms}-{}", work.name(), world.uuid());
    place.put(name.clone(), Bytes::from_static(b"at work\n")).await?;
    Ok(name)
}

async fn delete(place: Arc<dyn Place>, name: String) {
    if let Err(error) = place.delete(name.clone()).await {
        tracing::warn!(mark = name, %error, "the mark stays until it is old");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::disk::Disk;

    #[tokio::test]
    async fn a_mark_is_set_anew_and_missed_when_it_has_gone() {
        let folder = tempfile::tempdir().unwrap();
        let (disk, world) = (Disk::create(folder.path()).unwrap(), World::real());
        let place: Arc<dyn Place> = Arc::new(disk);
        let mut mark = Mark::set(&place, &world, Work::Backup).await.unwrap();
        let first = mark.name.clone();
        mark.renew(&world).await.unwrap();
        let marks = place.list(FOLDER.to_owned()).await.unwrap();
        let names: Vec<&String> = marks.iter().map(|mark| &mark.name).collect();
        assert_eq!(names, [&mark.name]);
        assert_ne!(mark.name, first);
        mark.check().await.unwrap();
        place.delete(mark.name.clone()).await.unwrap();
        assert!(matches!(mark.check().await, Err(BackupError::Stopped(_))));
        assert!(matches!(mark.renew(&world).await, Err(BackupError::Stopped(_))));
    }
}
