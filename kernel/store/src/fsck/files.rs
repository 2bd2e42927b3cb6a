//! Blobs: each that a row names is there and whole; files that no row names are counted.

use super::{Finding, Inspection, Leftovers, Listener, Notice};
use crate::blobs::{self, BlobId};
use crate::engine::Space;
use crate::error::StoreError;
use crate::key::{Key, Part, Range};
use std::io;

const DELETE: &str = "restore a backup, or delete what names the blob and make it anew";

/// Every blob that a row of the store counts.
pub(super) fn named(
    inspection: &Inspection,
    quick: bool,
    listener: Listener<'_>,
) -> Result<(), StoreError> {
    listener(Notice::Doing("blobs".into()));
    for row in inspection.rows(Range::prefix(&Key::new(blobs::TABLE))) {
        let (key, _) = row?;
        // A row that cannot be read has been reported with the store's own tables.
        let Some(Part::Str(text)) = key.parts().ok().and_then(|parts| parts.into_iter().nth(1))
        else {
            continue;
        };
        let Ok(id) = BlobId::try_from(text) else { continue };
        listener(Notice::Looked(1));
        let Err(error) = whole(inspection, &id, quick) else { continue };
        // A running store may have let go of it since the moment that is looked at.
        if !inspection.is_still_named(&id)? {
            continue;
        }
        let kind = match error {
            StoreError::BlobMissing(_) => "blob-missing",
            _ => "blob-damaged",
        };
        let place = format!("blob {id}");
        listener(Notice::Finding(Finding::of_store(kind, place, error.to_string()).then(DELETE)));
    }
    Ok(())
}

fn whole(inspection: &Inspection, id: &BlobId, quick: bool) -> Result<(), StoreError> {
    if quick {
        return inspection.blob(id).map(drop);
    }
    inspection.blob_pieces(id)?.try_for_each(|piece| piece.map(drop))
}

pub(super) fn unnamed(
    inspection: &Inspection,
    listener: Listener<'_>,
    left: &mut Leftovers,
) -> Result<(), StoreError> {
    listener(Notice::Doing("files of blobs".into()));
    let failed = |error: io::Error| StoreError::Engine(format!("blobs: {error}"));
    let shards = match std::fs::read_dir(&inspection.blobs) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(failed)?,
    };
    for shard in shards {
        let shard = shard.map_err(failed)?.path();
        if !shard.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(shard).map_err(failed)? {
            let file = file.map_err(failed)?;
            let name = file.file_name().to_string_lossy().into_owned();
            let Ok(id) = BlobId::try_from(name) else { continue };
            listener(Notice::Looked(1));
            if inspection.view.get(Space::Data, &blobs::row_key(&id))?.is_none() {
                left.files += 1;
                // A file may go while it is looked at: it is left over no more.
                left.file_bytes += file.metadata().map_or(0, |metadata| metadata.len());
            }
        }
    }
    Ok(())
}
