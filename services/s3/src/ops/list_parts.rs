//! ListParts: what has been uploaded of an upload.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::upload_part;
use crate::ops::wishes::{show_checksum, value};
use crate::owner::owner;
use crate::reading::Reader;
use crate::rules::condition::quoted;
use crate::rules::listing;
use crate::store::{self as rows, PartRow, Upload};
use model_s3::{Initiator, ListParts, Part};
use service::Ctx;
use store::Tx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, input: In<ListParts>) -> Result<Out<ListParts>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let upload = upload_part::find(&ctx, &bucket.name, &input.key, &input.upload_id).await?;
    let size = listing::page_size(input.max_parts, "max-parts")?;
    let after = input.part_number_marker.unwrap_or(0);
    let range = rows::parts(&upload.id).after(&rows::part(&upload.id, after));
    let piece = Reader::new(&ctx.store().snapshot()).read(range, size + 1).await?;
    let mut parts = Vec::new();
    for (key, row) in &piece.rows {
        parts.push(rows::decode::<PartRow>(key, row)?);
    }
    let more = !piece.is_last;
    parts.truncate(size);
    let last = parts.last().map_or(0, |part| part.number);
    let shown: Vec<_> = parts.iter().map(|part| shown(&upload, part)).collect();
    Ok(Out::<ListParts> {
        bucket: Some(bucket.name.clone()),
        key: Some(upload.key.clone()),
        upload_id: Some(upload.id.clone()),
        part_number_marker: Some(after),
        next_part_number_marker: Some(last),
        max_parts: i32::try_from(size).ok(),
        is_truncated: Some(more),
        parts: (!shown.is_empty()).then_some(shown),
        initiator: Some(initiator(&upload)),
        owner: Some(owner(&bucket.owner)),
        storage_class: value("STANDARD"),
        checksum_algorithm: upload.algorithm.map(|algorithm| algorithm.name().into()),
        checksum_type: upload.algorithm.and_then(|_| value(upload.kind.name())),
        ..Default::default()
    })
}

pub fn initiator(upload: &Upload) -> Initiator {
    let name = upload.initiator.rsplit('/').next().map(str::to_owned);
    Initiator { id: Some(upload.initiator.clone()), display_name: name }
}

fn shown(upload: &Upload, part: &PartRow) -> Part {
    let mut shown = Part {
        part_number: Some(part.number),
        last_modified: Some(Timestamp::from_millis(part.modified_ms)),
        e_tag: Some(quoted(&part.etag)),
        size: i64::try_from(part.blob.length).ok(),
        ..Default::default()
    };
    let checksum = part.checksum.as_ref().filter(|_| upload.algorithm.is_some());
    show_checksum!(shown, checksum);
    shown
}

/// All parts of an upload, by number; there are at most ten thousand.
pub async fn parts_in(tx: &Tx, upload: &str) -> Result<Vec<PartRow>, Error> {
    let rows = tx.range(rows::parts(upload)).await?;
    let decoded = rows.iter().map(|(key, row)| rows::decode(key, row));
    Ok(decoded.collect::<Result<_, _>>()?)
}
