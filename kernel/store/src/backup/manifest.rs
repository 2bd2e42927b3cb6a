//! Manifests: what a backup consists of.
//!
//! A file of two lines: the manifest as JSON, and the SHA-256 of that line.

use super::place::Place;
use super::{BackupError, sha256_hex};
use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// Rises with every change of what lies in a place.
pub(super) const FORMAT: u32 = 1;
const FOLDER: &str = "backups";

/// One moment of a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// Sorts by time: `20261128T010203.004Z-1a2b3c4d`.
    pub id: String,
    /// When the moment was, in real time, milliseconds since 1970. Later than that of the backup before it.
    pub taken_ms: i64,
    /// What the store was kept in. Any engine can take the backup.
    pub engine: String,
    pub spaces: Vec<SpaceRows>,
    /// A row per blob: its id; its length, its checksum and its SHA-256.
    pub blobs: SpaceRows,
    /// Of all blobs.
    pub blob_bytes: u64,
    pub added: Vec<Added>,
}

/// The rows of a space, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceRows {
    pub name: String,
    pub rows: u64,
    pub chunks: Vec<Chunk>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chunk {
    /// The first key, in hexadecimal.
    pub first: String,
    /// Of the rows as they are before compression.
    pub sha256: String,
    pub rows: u64,
    pub bytes: u64,
    /// After compression.
    pub stored_bytes: u64,
}

/// A file that is kept beside the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    pub name: String,
    pub sha256: String,
    pub bytes: u64,
}

impl Manifest {
    /// Of all spaces.
    pub fn rows(&self) -> u64 {
        self.spaces.iter().map(|space| space.rows).sum()
    }

    /// Of all rows, before compression.
    pub fn row_bytes(&self) -> u64 {
        let chunks = self.spaces.iter().flat_map(|space| &space.chunks);
        chunks.map(|chunk| chunk.bytes).sum()
    }

    pub(super) fn chunks(&self) -> impl Iterator<Item = &Chunk> {
        self.spaces.iter().chain([&self.blobs]).flat_map(|space| &space.chunks)
    }

    pub(super) fn name(&self) -> String {
        name_of(&self.id)
    }

    pub(super) fn encode(&self) -> Result<Bytes, BackupError> {
        let text = serde_json::to_string(self)
            .map_err(|error| BackupError::Damaged { name: self.name(), what: error.to_string() })?;
        Ok(Bytes::from(format!("{text}\n{}\n", sha256_hex(text.as_bytes()))))
    }

    fn decode(id: &str, bytes: &[u8]) -> Result<Manifest, BackupError> {
        let damaged = |what: &str| BackupError::Damaged { name: name_of(id), what: what.into() };
        let text = std::str::from_utf8(bytes).map_err(|_| damaged("it is not text"))?;
        let (text, rest) = text.split_once('\n').ok_or_else(|| damaged("it is cut short"))?;
        if rest.trim_end() != sha256_hex(text.as_bytes()) {
            return Err(damaged("its checksum is wrong"));
        }
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let version: Version = serde_json::from_str(text).map_err(|e| damaged(&e.to_string()))?;
        if version.format > FORMAT {
            let (id, found) = (id.to_owned(), version.format);
            return Err(BackupError::Newer { id, found, known: FORMAT });
        }
        let manifest: Manifest = serde_json::from_str(text).map_err(|e| damaged(&e.to_string()))?;
        if manifest.id != id {
            return Err(damaged("it is another backup's"));
        }
        Ok(manifest)
    }
}

fn name_of(id: &str) -> String {
    format!("{FOLDER}/{id}.json")
}

/// The ids of the backups in a place, oldest first.
pub async fn list(place: &dyn Place) -> Result<Vec<String>, BackupError> {
    let found = place.list(FOLDER.to_owned()).await?;
    let id = |name: &str| {
        let id = name.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".json")?;
        (!id.is_empty() && !id.contains('/')).then(|| id.to_owned())
    };
    let mut ids: Vec<String> = found.iter().filter_map(|file| id(&file.name)).collect();
    ids.sort_unstable();
    Ok(ids)
}

/// A backup's manifest, checked.
pub async fn load(place: &dyn Place, id: &str) -> Result<Manifest, BackupError> {
    let unknown = || BackupError::Unknown { id: id.to_owned(), place: place.title() };
    if id.contains(['/', '\\']) || id.starts_with('.') {
        return Err(unknown());
    }
    let bytes = place.get(name_of(id)).await?.ok_or_else(unknown)?;
    Manifest::decode(id, &bytes)
}

#[cfg(test)]
mod tests {
    use super::{FORMAT, Manifest, SpaceRows};
    use crate::backup::{BackupError, sha256_hex};

    fn manifest() -> Manifest {
        Manifest {
            format: FORMAT,
            id: "20261128T010203.004Z-1a2b3c4d".into(),
            taken_ms: 1,
            engine: "fjall".into(),
            spaces: Vec::new(),
            blobs: SpaceRows::default(),
            blob_bytes: 0,
            added: Vec::new(),
        }
    }

    #[test]
    fn no_flipped_bit_passes() {
        let (manifest, bytes) = (manifest(), manifest().encode().unwrap());
        assert_eq!(Manifest::decode(&manifest.id, &bytes), Ok(manifest.clone()));
        for at in 0..bytes.len() - 1 {
            let mut damaged = bytes.to_vec();
            damaged[at] ^= 1;
            assert!(Manifest::decode(&manifest.id, &damaged).is_err(), "byte {at}");
        }
        assert!(Manifest::decode(&manifest.id, &bytes[..20]).is_err());
        assert!(Manifest::decode("another", &bytes).is_err());
    }

    #[test]
    fn a_newer_format_is_named() {
        let text = r#"{"format":2,"of":"the future"}"#;
        let bytes = format!("{text}\n{}\n", sha256_hex(text.as_bytes()));
        let refused = Manifest::decode("x", bytes.as_bytes());
        assert_eq!(refused, Err(BackupError::Newer { id: "x".into(), found: 2, known: FORMAT }));
    }
}
