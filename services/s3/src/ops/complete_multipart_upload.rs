//! CompleteMultipartUpload: the parts become an object, without a byte being moved.

use crate::access::{In, Out};
use crate::error::Error;
use crate::ops::wishes::{claimed_checksum, show_checksum, value};
use crate::ops::{bucket_encryption, upload_part};
use crate::rules::checksum::{self, Algorithm, Checksum};
use crate::rules::condition::{WriteConditions, bare, quoted};
use crate::rules::multipart::{self, Named};
use crate::store::{self as rows, Data, Manifest, Object, PartRow, Upload, Version};
use crate::versions::{self, Change};
use crate::{buckets, ops};
use aws::Fault;
use model_s3::{CompleteMultipartUpload, CompletedPart};
use service::Ctx;
use store::Tx;

type Input = In<CompleteMultipartUpload>;

/// How long a completion may be repeated.
const REPEAT_MS_MAX: i64 = 24 * 60 * 60 * 1000;
/// Older versions among which its object is looked for.
const REPEAT_VERSIONS_MAX: usize = 16;

pub async fn handle(ctx: Ctx, input: Input) -> Result<Out<CompleteMultipartUpload>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let conditions = WriteConditions::parse(input.if_match.clone(), input.if_none_match.clone())?;
    let event = "s3:ObjectCreated:CompleteMultipartUpload";
    let change = Change::new(&ctx, &bucket.name, &input.key, event);
    let change = change.within(&bucket).on(conditions);
    let named = named(&input)?;
    let claimed = claimed_checksum!(input)?;
    let manifest_id = ctx.world().uuid();
    let (input_ref, change_ref, named_ref) = (&input, &change, named.as_slice());
    let (claimed_ref, manifest_ref) = (&claimed, manifest_id.as_str());
    let (object, version) = ctx
        .store()
        .transact(|tx| async move {
            let id = &input_ref.upload_id;
            let found = upload_part::find_in(&tx, &change_ref.bucket, &input_ref.key, id).await;
            let upload = match found {
                Err(Error::NoSuchUpload(_)) => {
                    return completed(&tx, change_ref, id, named_ref).await;
                }
                found => found?,
            };
            complete(&tx, input_ref, &upload, named_ref, claimed_ref, change_ref, manifest_ref)
                .await
        })
        .await?;
    let endpoint = &ctx.endpoint().url;
    let location =
        format!("{endpoint}/{}/{}", bucket.name, crate::rules::website::encoded(&input.key));
    let mut output = Out::<CompleteMultipartUpload> {
        location: Some(location),
        bucket: Some(bucket.name.clone()),
        key: Some(input.key.clone()),
        e_tag: Some(quoted(&object.etag)),
        version_id: version.id.clone(),
        server_side_encryption: bucket_encryption::shown(),
        checksum_type: object.checksum.as_ref().and_then(|sum| value(sum.kind.name())),
        ..Default::default()
    };
    show_checksum!(output, &object.checksum);
    Ok(output)
}

/// What the upload has become already. Who did not hear of it may complete it again, and is told the same while its
/// object is there.
async fn completed(
    tx: &Tx,
    change: &Change,
    upload_id: &str,
    named: &[Named],
) -> Result<(Object, Version), Error> {
    let (bucket, key) = (change.bucket.as_str(), change.key.as_str());
    let etag = multipart::etag_of(named.iter().map(|part| part.etag.as_str()));
    let of_upload = |mut version: Version| {
        let recent = change.now_ms - version.modified_ms <= REPEAT_MS_MAX;
        let object = version.object.take().filter(|_| recent)?;
        let same = object.upload.as_deref() == Some(upload_id) && object.etag == etag;
        same.then_some((object, version))
    };
    let current: Option<Version> = tx.get_value(&rows::current(bucket, key)).await?;
    if let Some(made) = current.and_then(of_upload) {
        return Ok(made);
    }
    let older = rows::noncurrents(bucket, key).limit(REPEAT_VERSIONS_MAX);
    for (at, row) in tx.range(older).await? {
        if let Some(made) = of_upload(rows::decode(&at, &row)?) {
            return Ok(made);
        }
    }
    Err(Error::NoSuchUpload(upload_id.to_owned()))
}

async fn complete(
    tx: &Tx,
    input: &Input,
    upload: &Upload,
    named: &[Named],
    claimed: &Option<(Algorithm, String)>,
    change: &Change,
    manifest_id: &str,
) -> Result<(Object, Version), Error> {
    check_kind(input, upload)?;
    let uploaded = ops::list_parts::parts_in(tx, &upload.id).await?;
    let chosen = multipart::choose(named, &uploaded, (upload.algorithm, upload.kind));
    let chosen = chosen.map_err(|error| of_upload(error, &upload.id))?;
    let object = object(input, upload, &chosen, claimed, manifest_id)?;
    check_conflict(tx, change, upload.initiated_ms).await?;
    for part in &uploaded {
        tx.delete(&rows::part(&upload.id, part.number));
        // Both are in the order of their numbers.
        if chosen.binary_search_by_key(&part.number, |kept| kept.number).is_err() {
            tx.drop_blob(&part.blob.id);
        }
    }
    tx.delete(&rows::upload(&change.bucket, &upload.key, &upload.id));
    // The manifest takes over the parts' references to their blobs.
    tx.put_value(rows::manifest(manifest_id), &Manifest { parts: chosen });
    let version = versions::add(tx, change, Some(object.clone())).await?;
    Ok((object, version))
}

/// `If-Match` speaks of what was there when the upload began: what was written since is in its way.
async fn check_conflict(tx: &Tx, change: &Change, begun_ms: i64) -> Result<(), Error> {
    if change.conditions.if_match.is_none() {
        return Ok(());
    }
    let current: Option<Version> =
        tx.get_value(&rows::current(&change.bucket, &change.key)).await?;
    let object = current.as_ref().and_then(|version| version.object.as_ref());
    change.conditions.check(&change.key, object.map(|object| object.etag.as_str()))?;
    match current.is_some_and(|version| version.modified_ms > begun_ms) {
        true => Err(Error::RequestConflict(change.key.clone())),
        false => Ok(()),
    }
}

/// The kind of checksum that the upload was begun with; one that named no algorithm has none to agree with.
fn check_kind(input: &Input, upload: &Upload) -> Result<(), Error> {
    let own = upload.algorithm.map(|_| upload.kind.name());
    let asked = input.checksum_type.as_ref().map(|asked| asked.as_str());
    if asked.is_none() || asked == own {
        return Ok(());
    }
    let message = format!(
        "The upload was created using the {} checksum mode. The complete request must use the same checksum mode.",
        own.unwrap_or("null")
    );
    Err(Error::client("InvalidRequest", message))
}

/// Which upload lacks a part, or has its parts in another order.
fn of_upload(error: Error, upload_id: &str) -> Error {
    match error {
        Error::InvalidPart { .. } | Error::Refused(_, "InvalidPartOrder", _) => {
            Error::Fault(Fault::from(error).with("UploadId", upload_id))
        }
        other => other,
    }
}

fn object(
    input: &Input,
    upload: &Upload,
    parts: &[PartRow],
    claimed: &Option<(Algorithm, String)>,
    manifest_id: &str,
) -> Result<Object, Error> {
    let size: u64 = parts.iter().map(|part| part.blob.length).sum();
    if size > multipart::OBJECT_BYTES_MAX {
        return Err(Error::EntityTooLarge(size, multipart::OBJECT_BYTES_MAX));
    }
    if let Some(claimed) = input.mpu_object_size
        && u64::try_from(claimed) != Ok(size)
    {
        let message = format!(
            "The provided 'x-amz-mp-object-size' header value {claimed} does not match what was computed: {size}"
        );
        return Err(Error::client("InvalidRequest", message));
    }
    let checksum = whole(upload, parts);
    let own = upload.checksum_algorithm();
    // An upload that named no algorithm passes over the checksum of another one than its own.
    let claimed =
        claimed.as_ref().filter(|(algorithm, _)| upload.algorithm.is_some() || *algorithm == own);
    // A checksum that comes without its kind is taken to be of the one that its algorithm has by default.
    let of_kind = input.checksum_type.is_some() || upload.kind == own.multipart_kind();
    if let Some((algorithm, value)) = claimed {
        let agrees = checksum.as_ref().is_some_and(|whole| {
            let counted = format!("{value}-{}", parts.len());
            of_kind && own == *algorithm && (whole.value == *value || whole.value == counted)
        });
        if !agrees {
            return Err(Error::bad_checksum(&own.name().to_ascii_lowercase()));
        }
    }
    Ok(Object {
        size,
        etag: multipart::etag(parts),
        checksum,
        headers: upload.headers.clone(),
        metadata: upload.metadata.clone(),
        tags: upload.tags.clone(),
        data: Data::Parts(manifest_id.to_owned(), parts.len() as u32),
        upload: Some(upload.id.clone()),
    })
}

/// The object's checksum, out of those kept of its parts.
fn whole(upload: &Upload, parts: &[PartRow]) -> Option<Checksum> {
    let sums: Vec<_> =
        parts.iter().map(|part| (part.checksum.as_ref(), part.blob.length)).collect();
    checksum::combine(upload.checksum_algorithm(), upload.kind, &sums)
}

fn named(input: &Input) -> Result<Vec<Named>, Error> {
    let Some(list) = &input.multipart_upload else {
        return Err(Error::client("InvalidRequest", "You must specify at least one part"));
    };
    let list = list.parts.as_ref().ok_or_else(Error::malformed_xml)?;
    list.iter().map(named_part).collect()
}

fn named_part(part: &CompletedPart) -> Result<Named, Error> {
    let number = part.part_number.ok_or_else(Error::malformed_xml)?;
    let etag = part.e_tag.as_deref().ok_or_else(Error::malformed_xml)?;
    let checksum = claimed_checksum!(part)?;
    Ok(Named { number, etag: bare(etag).to_owned(), checksum })
}
