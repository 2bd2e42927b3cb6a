//! ListObjectVersions: every version of every key, latest first within a key.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::list_objects::{encoding, groups};
use crate::ops::wishes::value;
use crate::owner::owner;
use crate::reading::Reader;
use crate::rules::condition::quoted;
use crate::rules::listing::{self, Grouping, Step, url_encoded};
use crate::store::{self as rows, Bucket, Version};
use crate::versions;
use model_s3::{DeleteMarkerEntry, ListObjectVersions, ObjectVersion};
use service::Ctx;
use store::Snapshot;
use wire::Timestamp;

/// Rows read at once.
const CHUNK_ROWS: usize = 256;
/// The first ones behind a group.
const CHUNK_ROWS_MIN: usize = 16;

#[derive(Default)]
struct Page {
    /// With whether it is the latest.
    versions: Vec<(Version, bool)>,
    groups: Vec<String>,
    /// Key and version after which the next page begins.
    next: Option<(String, String)>,
}

struct Asked<'a> {
    prefix: &'a str,
    delimiter: Option<&'a str>,
    key_marker: &'a str,
    version_marker: Option<&'a str>,
    size: usize,
}

pub async fn handle(
    ctx: Ctx,
    input: In<ListObjectVersions>,
) -> Result<Out<ListObjectVersions>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let size = listing::page_size(input.max_keys, "max-keys")?;
    let encoded = encoding(input.encoding_type.as_ref().map(|kind| kind.as_str()))?;
    let version_marker = input.version_id_marker.as_deref().filter(|id| !id.is_empty());
    if version_marker.is_some() && input.key_marker.is_none() {
        let message = "A version-id marker cannot be specified without a key marker.";
        return Err(Error::argument(
            message,
            "version-id-marker",
            version_marker.unwrap_or_default(),
        ));
    }
    let asked = Asked {
        prefix: input.prefix.as_deref().unwrap_or_default(),
        delimiter: input.delimiter.as_deref().filter(|text| !text.is_empty()),
        key_marker: input.key_marker.as_deref().unwrap_or_default(),
        version_marker,
        size,
    };
    let page = page(&ctx.store().snapshot(), &bucket.name, &asked).await?;
    let shown = |text: &str| if encoded { url_encoded(text) } else { text.to_owned() };
    let (objects, markers): (Vec<_>, Vec<_>) =
        page.versions.into_iter().partition(|(version, _)| version.object.is_some());
    let objects: Vec<_> = objects
        .into_iter()
        .filter_map(|(version, latest)| shown_version(&bucket, version, latest, encoded))
        .collect();
    let markers: Vec<_> = markers
        .into_iter()
        .map(|(version, latest)| DeleteMarkerEntry {
            owner: Some(owner(&bucket.owner)),
            key: Some(shown(&version.key)),
            version_id: Some(version.public_id().to_owned()),
            is_latest: Some(latest),
            last_modified: Some(Timestamp::from_millis(version.modified_ms)),
        })
        .collect();
    Ok(Out::<ListObjectVersions> {
        is_truncated: Some(page.next.is_some()),
        key_marker: Some(shown(asked.key_marker)),
        version_id_marker: Some(asked.version_marker.unwrap_or_default().to_owned()),
        next_key_marker: page.next.as_ref().map(|(key, _)| shown(key)),
        next_version_id_marker: page.next.map(|(_, id)| id).filter(|id| !id.is_empty()),
        versions: (!objects.is_empty()).then_some(objects),
        delete_markers: (!markers.is_empty()).then_some(markers),
        name: Some(bucket.name.clone()),
        prefix: Some(shown(asked.prefix)),
        delimiter: asked.delimiter.map(shown),
        max_keys: i32::try_from(size).ok(),
        common_prefixes: groups(page.groups, encoded),
        encoding_type: if encoded { value("url") } else { None },
        ..Default::default()
    })
}

async fn page(snapshot: &Snapshot, bucket: &str, asked: &Asked<'_>) -> Result<Page, Error> {
    if asked.size == 0 {
        return Ok(Page::default());
    }
    let (prefix, marker) = (asked.prefix, asked.key_marker);
    let mut range = rows::currents(bucket, prefix);
    if !marker.is_empty() {
        let at = rows::current(bucket, marker);
        // With a version to go on from, the key itself is looked at again.
        range = if asked.version_marker.is_some() { range.from(&at) } else { range.after(&at) };
    }
    let resumed = match asked.version_marker {
        Some(id) => sequence_of(snapshot, bucket, marker, id).await?,
        None => None,
    };
    let mut filling = Filling {
        bucket,
        reader: Reader::new(snapshot),
        grouping: Grouping::new(prefix, asked.delimiter, marker, asked.size),
        page: Page::default(),
    };
    let mut rows_max = CHUNK_ROWS;
    loop {
        if let Some(behind) = filling.grouping.behind_group() {
            range = range.from(&rows::current_bytes(bucket, &behind));
        }
        let piece = filling.reader.read(range.clone(), rows_max).await?;
        let Some((last, _)) = piece.rows.last() else { return Ok(filling.page) };
        range = range.after(last);
        let mut skipping = false;
        for (key, row) in piece.rows {
            let current: Version = rows::decode(&key, &row)?;
            let resumed = resumed.filter(|_| current.key == marker);
            skipping = match filling.take_key(current, resumed).await? {
                Taken::Whole => false,
                Taken::Grouped => true,
                Taken::Full => return Ok(filling.page),
            };
        }
        if piece.is_last {
            return Ok(filling.page);
        }
        rows_max = if skipping { CHUNK_ROWS_MIN } else { (rows_max * 2).min(CHUNK_ROWS) };
    }
}

/// The place of a marker's version among those of its key, whether it is still there or not. None for a null version
/// that is gone: all of the key is shown again, since nobody knows where it was.
async fn sequence_of(
    snapshot: &Snapshot,
    bucket: &str,
    key: &str,
    id: &str,
) -> Result<Option<u64>, Error> {
    if id != rows::NULL {
        return versions::sequence_of(id).map(Some);
    }
    let current: Option<Version> = snapshot.get_value(&rows::current(bucket, key)).await?;
    match current.filter(|version| version.id.is_none()) {
        Some(version) => Ok(Some(version.sequence)),
        None => Ok(snapshot.get_value(&rows::null_version(bucket, key)).await?),
    }
}

/// What became of a key.
enum Taken {
    /// All of its versions are on the page.
    Whole,
    /// It is in a group.
    Grouped,
    /// The page ends with it, or before it.
    Full,
}

/// A page that is being filled.
struct Filling<'a> {
    bucket: &'a str,
    reader: Reader<'a>,
    grouping: Grouping,
    page: Page,
}

impl Filling<'_> {
    /// Takes the versions of a key, or those behind one of them.
    async fn take_key(&mut self, current: Version, resumed: Option<u64>) -> Result<Taken, Error> {
        let key = current.key.clone();
        let mut range = rows::noncurrents(self.bucket, &key);
        if let Some(sequence) = resumed {
            range = range.after(&rows::noncurrent(self.bucket, &key, sequence));
        }
        if resumed.is_none_or(|sequence| current.sequence < sequence)
            && let Some(taken) = self.take(current, true)
        {
            return Ok(self.bounded(taken, &key));
        }
        loop {
            let piece = self.reader.read(range.clone(), CHUNK_ROWS).await?;
            let Some((last, _)) = piece.rows.last() else { break };
            range = range.after(last);
            let mut seen = String::new();
            for (at, row) in &piece.rows {
                let version: Version = rows::decode(at, row)?;
                version.public_id().clone_into(&mut seen);
                if let Some(taken) = self.take(version, false) {
                    return Ok(taken);
                }
            }
            if piece.is_last {
                break;
            }
            if self.reader.is_spent() {
                self.page.next = Some((key, seen));
                return Ok(Taken::Full);
            }
        }
        Ok(self.bounded(Taken::Whole, &key))
    }

    /// Takes a version; said of its key, if that ends with it.
    fn take(&mut self, version: Version, is_latest: bool) -> Option<Taken> {
        match self.grouping.offer(&version.key) {
            Step::Take => {
                self.page.versions.push((version.listed(), is_latest));
                None
            }
            Step::Group(group) => {
                self.page.groups.push(group);
                Some(Taken::Grouped)
            }
            Step::Skip => Some(Taken::Grouped),
            Step::Full => {
                self.page.next = page_end(&self.page, &self.grouping);
                Some(Taken::Full)
            }
        }
    }

    /// Ends the page behind a key, if the request has read what it may.
    fn bounded(&mut self, taken: Taken, key: &str) -> Taken {
        if matches!(taken, Taken::Full) || !self.reader.is_spent() {
            return taken;
        }
        let Some(behind) = self.grouping.resume_behind(key) else { return taken };
        self.page.next = Some((behind, String::new()));
        Taken::Full
    }
}

/// A group has no version.
fn page_end(page: &Page, grouping: &Grouping) -> Option<(String, String)> {
    let last = grouping.last()?.to_owned();
    let of_version = page.versions.last().filter(|(version, _)| version.key == last);
    let id = of_version.map(|(version, _)| version.public_id().to_owned());
    Some((last, id.unwrap_or_default()))
}

fn shown_version(
    bucket: &Bucket,
    version: Version,
    latest: bool,
    encoded: bool,
) -> Option<ObjectVersion> {
    let id = version.public_id().to_owned();
    let object = version.object?;
    Some(ObjectVersion {
        e_tag: Some(quoted(&object.etag)),
        checksum_algorithm: object.checksum.as_ref().map(|sum| vec![sum.algorithm.name().into()]),
        checksum_type: object.checksum.as_ref().and_then(|sum| value(sum.kind.name())),
        size: i64::try_from(object.size).ok(),
        storage_class: value("STANDARD"),
        key: Some(if encoded { url_encoded(&version.key) } else { version.key }),
        version_id: Some(id),
        is_latest: Some(latest),
        last_modified: Some(Timestamp::from_millis(version.modified_ms)),
        owner: Some(owner(&bucket.owner)),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use super::{Asked, page};
    use crate::error::Error;
    use crate::store::{self as rows, Version};
    use store::{Options, Store};
    use world::World;

    const KEYS: usize = 20_500;

    /// Delete markers: many under one folder, and one behind it.
    async fn bucket(folder: &std::path::Path) -> Store {
        let store = Store::open(folder, World::real(), Options::default()).unwrap();
        store
            .transact(|tx| async move {
                let keys = (0..KEYS).map(|number| format!("a/{number:05}"));
                for key in keys.chain(["b".to_owned()]) {
                    let (id, object) = (None, None);
                    let version = Version { key, sequence: 1, id, modified_ms: 0, object };
                    tx.put_value(rows::current("bucket", &version.key), &version);
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        store
    }

    #[tokio::test]
    async fn a_folder_of_many_keys_is_shown_once() {
        let folder = tempfile::tempdir().unwrap();
        let store = bucket(folder.path()).await;
        let snapshot = store.snapshot();
        let asked = |delimiter, key_marker, size| Asked {
            prefix: "",
            delimiter,
            key_marker,
            version_marker: None,
            size,
        };
        let whole = page(&snapshot, "bucket", &asked(Some("/"), "", 10)).await.unwrap();
        assert_eq!((whole.groups.len(), whole.versions.len(), whole.next), (1, 1, None));
        assert_eq!(whole.versions[0].0.key, "b");
        let first = page(&snapshot, "bucket", &asked(Some("/"), "", 1)).await.unwrap();
        assert_eq!(first.next, Some(("a/".to_owned(), String::new())));
        let rest = page(&snapshot, "bucket", &asked(Some("/"), "a/", 1)).await.unwrap();
        assert_eq!((rest.groups.len(), rest.versions.len(), rest.next), (0, 1, None));
        let flat = page(&snapshot, "bucket", &asked(None, "", 3)).await.unwrap();
        assert_eq!((flat.versions.len(), flat.next.unwrap().0.as_str()), (3, "a/00002"));
    }
}
