//! ListObjects, in both of its versions.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use crate::owner::owner;
use crate::reading::Reader;
use crate::rules::condition::quoted;
use crate::rules::listing::{self, Grouping, Step, url_encoded};
use crate::store::{self as rows, Bucket, Object, Version};
use aws::Principal;
use model_s3::{CommonPrefix, ListObjects, ListObjectsV2};
use service::Ctx;
use store::Store;
use wire::Timestamp;

/// Rows read at once.
const CHUNK_ROWS: usize = 1000;
/// The first ones behind a group, which may be all that is wanted of the next.
const CHUNK_ROWS_MIN: usize = 16;

/// One page of a listing.
#[derive(Default)]
struct Page {
    objects: Vec<(Version, Object)>,
    groups: Vec<String>,
    /// Where the next page goes on, if there is one.
    next: Option<String>,
}

impl Page {
    fn last_key(&self) -> Option<&str> {
        self.objects.last().map(|(version, _)| version.key.as_str())
    }
}

async fn page(
    store: &Store,
    bucket: &str,
    prefix: &str,
    delimiter: Option<&str>,
    after: &str,
    size: usize,
) -> Result<Page, Error> {
    let mut page = Page::default();
    if size == 0 {
        return Ok(page);
    }
    let mut grouping = Grouping::new(prefix, delimiter, after, size);
    let snapshot = store.snapshot();
    let mut reader = Reader::new(&snapshot);
    let mut range = rows::currents(bucket, prefix);
    if !after.is_empty() {
        range = range.after(&rows::current(bucket, after));
    }
    let mut rows_max = CHUNK_ROWS;
    loop {
        if let Some(behind) = grouping.behind_group() {
            range = range.from(&rows::current_bytes(bucket, &behind));
        }
        let rows_asked = rows_max.min(grouping.room() + 1).max(CHUNK_ROWS_MIN);
        let piece = reader.read(range.clone(), rows_asked).await?;
        let Some((last, _)) = piece.rows.last() else { return Ok(page) };
        range = range.after(last);
        let mut seen = String::new();
        let mut skipping = false;
        for (key, row) in piece.rows {
            let mut version: Version = rows::decode(&key, &row)?;
            seen.clone_from(&version.key);
            let Some(object) = version.object.take() else { continue };
            let step = grouping.offer(&version.key);
            skipping = !matches!(step, Step::Take);
            match step {
                Step::Take => page.objects.push((version, object.listed())),
                Step::Group(group) => page.groups.push(group),
                Step::Skip => {}
                Step::Full => {
                    page.next = grouping.last().map(str::to_owned);
                    return Ok(page);
                }
            }
        }
        if piece.is_last {
            return Ok(page);
        }
        if reader.is_spent()
            && let Some(behind) = grouping.resume_behind(&seen)
        {
            page.next = Some(behind);
            return Ok(page);
        }
        rows_max = if skipping { CHUNK_ROWS_MIN } else { (rows_max * 2).min(CHUNK_ROWS) };
    }
}

pub async fn handle(ctx: Ctx, input: In<ListObjects>) -> Result<Out<ListObjects>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let size = listing::page_size(input.max_keys, "max-keys")?;
    let encoded = encoding(input.encoding_type.as_ref().map(|kind| kind.as_str()))?;
    let prefix = input.prefix.clone().unwrap_or_default();
    let marker = input.marker.clone().unwrap_or_default();
    let delimiter = input.delimiter.as_deref().filter(|text| !text.is_empty());
    let page = page(ctx.store(), &bucket.name, &prefix, delimiter, &marker, size).await?;
    // Whoever has no name is told none.
    let named = *ctx.principal() != Principal::Anonymous;
    // Without a delimiter, the last key is where to go on, if the page ends with it.
    let says_next = delimiter.is_some() || page.next.as_deref() != page.last_key();
    let shown = |text: &str| if encoded { url_encoded(text) } else { text.to_owned() };
    Ok(Out::<ListObjects> {
        is_truncated: Some(page.next.is_some()),
        marker: Some(shown(&marker)),
        next_marker: page.next.as_deref().filter(|_| says_next).map(shown),
        contents: contents(&bucket, page.objects, named, encoded),
        name: Some(bucket.name.clone()),
        prefix: Some(shown(&prefix)),
        delimiter: delimiter.map(shown),
        max_keys: i32::try_from(size).ok(),
        common_prefixes: groups(page.groups, encoded),
        encoding_type: if encoded { value("url") } else { None },
        ..Default::default()
    })
}

pub async fn handle_v2(ctx: Ctx, input: In<ListObjectsV2>) -> Result<Out<ListObjectsV2>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let size = listing::page_size(input.max_keys, "max-keys")?;
    let encoded = encoding(input.encoding_type.as_ref().map(|kind| kind.as_str()))?;
    let prefix = input.prefix.clone().unwrap_or_default();
    let after = match &input.continuation_token {
        Some(token) => listing::parse_token(token)?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let delimiter = input.delimiter.as_deref().filter(|text| !text.is_empty());
    let page = page(ctx.store(), &bucket.name, &prefix, delimiter, &after, size).await?;
    let shown = |text: &str| if encoded { url_encoded(text) } else { text.to_owned() };
    let count = page.objects.len() + page.groups.len();
    Ok(Out::<ListObjectsV2> {
        is_truncated: Some(page.next.is_some()),
        contents: contents(&bucket, page.objects, input.fetch_owner == Some(true), encoded),
        name: Some(bucket.name.clone()),
        prefix: Some(shown(&prefix)),
        delimiter: delimiter.map(shown),
        max_keys: i32::try_from(size).ok(),
        common_prefixes: groups(page.groups, encoded),
        encoding_type: if encoded { value("url") } else { None },
        key_count: i32::try_from(count).ok(),
        continuation_token: input.continuation_token.clone(),
        next_continuation_token: page.next.as_deref().map(listing::token),
        // A token says where to go on.
        start_after: input
            .start_after
            .as_deref()
            .filter(|_| input.continuation_token.is_none())
            .map(shown),
        ..Default::default()
    })
}

pub fn encoding(kind: Option<&str>) -> Result<bool, Error> {
    match kind {
        None => Ok(false),
        Some("url") => Ok(true),
        Some(other) => {
            let message = "Invalid Encoding Method specified in Request";
            Err(Error::argument(message, "encoding-type", other))
        }
    }
}

fn contents(
    bucket: &Bucket,
    objects: Vec<(Version, Object)>,
    with_owner: bool,
    encoded: bool,
) -> Option<Vec<model_s3::Object>> {
    let shown = objects.into_iter().map(|(version, object)| model_s3::Object {
        key: Some(if encoded { url_encoded(&version.key) } else { version.key }),
        last_modified: Some(Timestamp::from_millis(version.modified_ms)),
        e_tag: Some(quoted(&object.etag)),
        checksum_algorithm: object.checksum.as_ref().map(|sum| vec![sum.algorithm.name().into()]),
        checksum_type: object.checksum.as_ref().and_then(|sum| value(sum.kind.name())),
        size: i64::try_from(object.size).ok(),
        storage_class: value("STANDARD"),
        owner: with_owner.then(|| owner(&bucket.owner)),
        ..Default::default()
    });
    let shown: Vec<_> = shown.collect();
    (!shown.is_empty()).then_some(shown)
}

pub fn groups(groups: Vec<String>, encoded: bool) -> Option<Vec<CommonPrefix>> {
    let shown = groups.into_iter().map(|group| CommonPrefix {
        prefix: Some(if encoded { url_encoded(&group) } else { group }),
    });
    let shown: Vec<_> = shown.collect();
    (!shown.is_empty()).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::{Page, page};
    use crate::error::Error;
    use crate::store::{self as rows, Data, Headers, Object, Version};
    use store::{Options, Store};
    use world::World;

    fn empty() -> Object {
        Object {
            size: 0,
            etag: String::new(),
            checksum: None,
            headers: Headers::default(),
            metadata: Vec::new(),
            tags: Vec::new(),
            data: Data::Empty,
            upload: None,
        }
    }

    fn version(key: String, object: Option<Object>) -> Version {
        Version { key, sequence: 1, id: None, modified_ms: 0, object }
    }

    /// A bucket of so many keys in a folder, and one behind it: all of them objects, or delete markers.
    async fn bucket(folder: &std::path::Path, count: usize, object: Option<Object>) -> Store {
        let store = Store::open(folder, World::real(), Options::default()).unwrap();
        let object = &object;
        store
            .transact(|tx| async move {
                let keys = (0..count).map(|number| format!("a/{number:05}"));
                for key in keys.chain(["b".to_owned()]) {
                    let version = version(key, object.clone());
                    tx.put_value(rows::current("bucket", &version.key), &version);
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        store
    }

    async fn listed(store: &Store, delimiter: Option<&str>, after: &str, size: usize) -> Page {
        page(store, "bucket", "", delimiter, after, size).await.unwrap()
    }

    #[tokio::test]
    async fn a_page_that_shows_nothing_says_where_to_go_on() {
        let folder = tempfile::tempdir().unwrap();
        let store = bucket(folder.path(), 20_500, None).await;
        let first = listed(&store, None, "", 1000).await;
        assert_eq!((first.objects.len(), first.next.as_deref()), (0, Some("a/19999")));
        let rest = listed(&store, None, "a/19999", 1000).await;
        assert_eq!((rest.objects.len(), rest.next), (0, None));
    }

    #[tokio::test]
    async fn a_page_does_not_end_with_a_key_that_looks_like_a_group() {
        let folder = tempfile::tempdir().unwrap();
        let store = bucket(folder.path(), 19_999, None).await;
        let marker = version("a/x/".to_owned(), None);
        let object = version("a/x/1".to_owned(), Some(empty()));
        let both = [&marker, &object];
        store
            .transact(|tx| async move {
                for version in both {
                    tx.put_value(rows::current("bucket", &version.key), version);
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        let found = page(&store, "bucket", "a/", Some("/"), "", 1000).await.unwrap();
        assert_eq!(found.groups, ["a/x/"]);
        assert_eq!(found.next, None);
    }

    #[tokio::test]
    async fn a_folder_of_many_keys_is_shown_once() {
        let folder = tempfile::tempdir().unwrap();
        let store = bucket(folder.path(), 3000, Some(empty())).await;
        let whole = listed(&store, Some("/"), "", 10).await;
        assert_eq!(whole.groups, ["a/"]);
        assert_eq!(whole.last_key(), Some("b"));
        assert_eq!(whole.next, None);
        let first = listed(&store, Some("/"), "", 1).await;
        assert_eq!((first.groups.len(), first.next.as_deref()), (1, Some("a/")));
        let rest = listed(&store, Some("/"), "a/", 1).await;
        assert_eq!((rest.groups.len(), rest.last_key()), (0, Some("b")));
        assert_eq!(rest.next, None);
    }
}
