//! ListMultipartUploads: the uploads under way, by key and then by time.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::list_objects::{encoding, groups};
use crate::ops::list_parts::initiator;
use crate::ops::wishes::value;
use crate::owner::owner;
use crate::reading::Reader;
use crate::rules::listing::{self, Grouping, Step, url_encoded};
use crate::store::{self as rows, Bucket, Upload};
use model_s3::{ListMultipartUploads, MultipartUpload};
use service::Ctx;
use store::Snapshot;
use wire::Timestamp;

/// Rows read at once.
const CHUNK_ROWS: usize = 1000;

pub async fn handle(
    ctx: Ctx,
    input: In<ListMultipartUploads>,
) -> Result<Out<ListMultipartUploads>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let size = listing::page_size(input.max_uploads, "max-uploads")?;
    let encoded = encoding(input.encoding_type.as_ref().map(|kind| kind.as_str()))?;
    let prefix = input.prefix.as_deref().unwrap_or_default();
    let marker = input.key_marker.as_deref().unwrap_or_default();
    // Without a key, a marker of the upload means nothing; behind a group it is empty.
    let id_marker = input.upload_id_marker.as_deref();
    let id_marker = id_marker.filter(|id| !id.is_empty() && !marker.is_empty());
    let delimiter = input.delimiter.as_deref().filter(|text| !text.is_empty());
    let asked = Asked { prefix, delimiter, marker, id_marker, size };
    let Page { uploads, groups: found, next } =
        page(&ctx.store().snapshot(), &bucket.name, &asked).await?;
    // Without a next page, they tell the last upload.
    let last = || uploads.last().map(|upload| (upload.key.clone(), upload.id.clone()));
    let (next_key, next_id) = next.clone().or_else(last).unwrap_or_default();
    let shown = |text: &str| if encoded { url_encoded(text) } else { text.to_owned() };
    Ok(Out::<ListMultipartUploads> {
        bucket: Some(bucket.name.clone()),
        key_marker: Some(shown(marker)),
        upload_id_marker: Some(id_marker.unwrap_or_default().to_owned()),
        next_key_marker: Some(shown(&next_key)),
        is_truncated: Some(next.is_some()),
        next_upload_id_marker: Some(next_id),
        prefix: input.prefix.as_deref().map(shown),
        delimiter: delimiter.map(shown),
        max_uploads: i32::try_from(size).ok(),
        uploads: some(
            uploads.iter().map(|upload| shown_upload(&bucket, upload, encoded)).collect(),
        ),
        common_prefixes: groups(found, encoded),
        encoding_type: if encoded { value("url") } else { None },
        ..Default::default()
    })
}

struct Asked<'a> {
    prefix: &'a str,
    delimiter: Option<&'a str>,
    marker: &'a str,
    id_marker: Option<&'a str>,
    size: usize,
}

#[derive(Default)]
struct Page {
    uploads: Vec<Upload>,
    groups: Vec<String>,
    /// Key and upload after which the next page begins.
    next: Option<(String, String)>,
}

async fn page(snapshot: &Snapshot, bucket: &str, asked: &Asked<'_>) -> Result<Page, Error> {
    let Asked { prefix, delimiter, marker, id_marker, size } = *asked;
    let mut page = Page::default();
    if size == 0 {
        return Ok(page);
    }
    let mut grouping = Grouping::new(prefix, delimiter, marker, size);
    let mut reader = Reader::new(snapshot);
    let range = rows::uploads(bucket).from(&rows::uploads_of(bucket, prefix));
    let mut range = match id_marker {
        Some(id) => range.after(&rows::upload(bucket, marker, id)),
        None if marker.is_empty() => range,
        // Behind every upload of that key, and before those of any other.
        None => range.from(&rows::uploads_of(bucket, &format!("{marker}\0"))),
    };
    loop {
        if let Some(group) = grouping.group() {
            range = range.from(&rows::uploads_of(bucket, &format!("{group}\u{10ffff}")));
        }
        let piece = reader.read(range.clone(), CHUNK_ROWS).await?;
        let Some((last, _)) = piece.rows.last() else { return Ok(page) };
        range = range.after(last);
        let mut seen = (String::new(), String::new());
        for (key, row) in piece.rows {
            let upload: Upload = rows::decode(&key, &row)?;
            if !upload.key.starts_with(prefix) {
                return Ok(page);
            }
            seen = (upload.key.clone(), upload.id.clone());
            match grouping.offer(&upload.key) {
                Step::Take => page.uploads.push(upload.listed()),
                Step::Group(group) => page.groups.push(group),
                Step::Skip => {}
                Step::Full => {
                    page.next = page_end(&page, &grouping);
                    return Ok(page);
                }
            }
        }
        if piece.is_last {
            return Ok(page);
        }
        if reader.is_spent()
            && let Some(behind) = grouping.resume_behind(&seen.0)
        {
            // A group has no upload.
            let id = if behind == seen.0 { seen.1 } else { String::new() };
            page.next = Some((behind, id));
            return Ok(page);
        }
    }
}

/// A group has no upload.
fn page_end(page: &Page, grouping: &Grouping) -> Option<(String, String)> {
    let last = grouping.last()?.to_owned();
    let upload = page.uploads.last().filter(|upload| upload.key == last);
    let id = upload.map(|upload| upload.id.clone());
    Some((last, id.unwrap_or_default()))
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn shown_upload(bucket: &Bucket, upload: &Upload, encoded: bool) -> MultipartUpload {
    MultipartUpload {
        upload_id: Some(upload.id.clone()),
        key: Some(if encoded { url_encoded(&upload.key) } else { upload.key.clone() }),
        initiated: Some(Timestamp::from_millis(upload.initiated_ms)),
        storage_class: value("STANDARD"),
        owner: Some(owner(&bucket.owner)),
        initiator: Some(initiator(upload)),
        checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().into()),
        checksum_type: upload.algorithm.and_then(|_| value(upload.kind.name())),
    }
}
