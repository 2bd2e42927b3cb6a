//! ListMultipartUploads: the uploads under way, by key and then by time.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::list_objects::{encoding, groups};
use crate::ops::list_parts::initiator;
use crate::ops::wishes::value;
use crate::owner::owner;
use crate::rules::listing::{self, Grouping, Step, url_encoded};
use crate::store::{self as rows, Bucket, Upload};
use model_s3::{ListMultipartUploads, MultipartUpload};
use service::Ctx;
use store::Key;
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
    // Without a key, a marker of the upload means nothing.
    let id_marker = input.upload_id_marker.as_deref().filter(|_| !marker.is_empty());
    let delimiter = input.delimiter.as_deref().filter(|text| !text.is_empty());
    let mut grouping = Grouping::new(prefix, delimiter, marker, size);
    let (mut uploads, mut found_groups, mut more) = (Vec::new(), Vec::new(), false);
    let snapshot = ctx.store().snapshot();
    let mut range = rows::uploads(&bucket.name);
    'pages: loop {
        if size == 0 {
            break;
        }
        let chunk = snapshot.range(range.clone().limit(CHUNK_ROWS)).await?;
        let Some((last, _)) = chunk.last() else { break };
        let last: Key = last.clone();
        for (key, row) in chunk {
            let upload: Upload = rows::decode(&key, &row)?;
            let before = match id_marker {
                Some(id) => (upload.key.as_str(), upload.id.as_str()) <= (marker, id),
                None => !marker.is_empty() && upload.key.as_str() <= marker,
            };
            if before || !upload.key.starts_with(prefix) {
                continue;
            }
            match grouping.offer(&upload.key) {
                Step::Take => uploads.push(upload),
                Step::Group(group) => found_groups.push(group),
                Step::Skip => {}
                Step::Full => {
                    more = true;
                    break 'pages;
                }
            }
        }
        range = range.after(&last);
    }
    let shown = |text: &str| if encoded { url_encoded(text) } else { text.to_owned() };
    let last = grouping.last().filter(|_| more);
    let last_upload = uploads.last().filter(|upload| Some(upload.key.as_str()) == last);
    Ok(Out::<ListMultipartUploads> {
        bucket: Some(bucket.name.clone()),
        key_marker: Some(shown(marker)),
        upload_id_marker: Some(id_marker.unwrap_or_default().to_owned()),
        next_key_marker: last.map(shown),
        next_upload_id_marker: last_upload.map(|upload| upload.id.clone()),
        prefix: Some(shown(prefix)),
        delimiter: delimiter.map(shown),
        max_uploads: i32::try_from(size).ok(),
        is_truncated: Some(more),
        uploads: some(
            uploads.iter().map(|upload| shown_upload(&bucket, upload, encoded)).collect(),
        ),
        common_prefixes: groups(found_groups, encoded),
        encoding_type: if encoded { value("url") } else { None },
        ..Default::default()
    })
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
