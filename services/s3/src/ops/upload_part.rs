//! UploadPart and UploadPartCopy: one part of an upload, as a file of its own.

use crate::access::{In, Out};
use crate::error::Error;
use crate::incoming::{self, Claims, Received};
use crate::ops::get_object::refuse_customer_key;
use crate::ops::wishes::{algorithm, claimed_checksum, show_checksum};
use crate::ops::{bucket_encryption, find_source};
use crate::rules::checksum::{self, Algorithm, Hasher};
use crate::rules::condition::{self, Conditions, Subject, quoted};
use crate::rules::{copy_source, multipart, range};
use crate::store::{self as rows, PartRow, Upload};
use crate::{buckets, outgoing};
use model_s3::{CopyPartResult, UploadPart, UploadPartCopy};
use service::Ctx;
use store::Tx;
use wire::{Body, Timestamp};

pub async fn handle(ctx: Ctx, mut input: In<UploadPart>) -> Result<Out<UploadPart>, Error> {
    multipart::check_number(input.part_number)?;
    refuse_customer_key(
        input.sse_customer_algorithm.is_some() || input.sse_customer_key.is_some(),
    )?;
    let bucket = {
        let expected = input.expected_bucket_owner.clone();
        buckets::open_named(&ctx, &input.bucket, expected.as_deref()).await?
    };
    let upload = find(&ctx, &bucket.name, &input.key, &input.upload_id).await?;
    let claimed = claimed_checksum!(input)?;
    if let Some((algorithm, value)) = &claimed {
        checksum::check_form(*algorithm, value)?;
    }
    let named = input.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
    let announced = incoming::announced(&input.body)?;
    let algorithm = agreed(&upload, algorithm(named, claimed.as_ref(), announced)?)?;
    let md5 = input.content_md5.as_deref().map(checksum::content_md5).transpose()?;
    let claims = Claims { md5, checksum: claimed };
    let body = std::mem::take(&mut input.body);
    let hasher = Hasher::new(algorithm).keeping(upload.checksum_algorithm());
    let received = incoming::receive(&ctx, body, hasher, true).await?;
    claims.check(&received.hashed)?;
    let verified = Some(received.hashed.checksum.clone());
    let part = keep(&ctx, &bucket.name, &upload, input.part_number, received).await?;
    let mut output = Out::<UploadPart> {
        e_tag: Some(quoted(&part.etag)),
        server_side_encryption: bucket_encryption::shown(),
        ..Default::default()
    };
    show_checksum!(output, &verified);
    Ok(output)
}

/// An upload's parts share its algorithm; where it named none, what each part brings is only verified, and the
/// default is kept.
fn agreed(upload: &Upload, asked: Option<Algorithm>) -> Result<Algorithm, Error> {
    match (upload.algorithm, asked) {
        (Some(own), Some(asked)) if own != asked => {
            let message = format!(
                "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
                own.name().to_ascii_lowercase(),
                asked.name().to_ascii_lowercase()
            );
            Err(Error::client("InvalidRequest", message))
        }
        (Some(own), _) => Ok(own),
        (None, Some(asked)) => Ok(asked),
        (None, None) => Ok(Algorithm::DEFAULT),
    }
}

pub async fn find(ctx: &Ctx, bucket: &str, key: &str, id: &str) -> Result<Upload, Error> {
    let no_such = || Error::NoSuchUpload(id.to_owned());
    if id.len() != 96 || !id.is_ascii() {
        return Err(no_such());
    }
    let found = ctx.store().get_value(&rows::upload(bucket, key, id)).await?;
    found.ok_or_else(no_such)
}

pub async fn find_in(tx: &Tx, bucket: &str, key: &str, id: &str) -> Result<Upload, Error> {
    let no_such = || Error::NoSuchUpload(id.to_owned());
    if id.len() != 96 || !id.is_ascii() {
        return Err(no_such());
    }
    let found = tx.get_value(&rows::upload(bucket, key, id)).await?;
    found.ok_or_else(no_such)
}

/// The part takes the place of an earlier one of its number.
async fn keep(
    ctx: &Ctx,
    bucket: &str,
    upload: &Upload,
    number: i32,
    mut received: Received,
) -> Result<PartRow, Error> {
    let blob = received.blob().cloned();
    let part = PartRow {
        number,
        etag: received.hashed.etag(),
        checksum: Some(received.hashed.kept().clone()),
        modified_ms: ctx.now_ms(),
        blob: blob.ok_or_else(|| aws::Fault::internal("a part was not received as a blob"))?,
    };
    received.entrust();
    let (part_ref, received_ref) = (&part, &received);
    let added = ctx
        .store()
        .transact(|tx| async move {
            find_in(&tx, bucket, &upload.key, &upload.id).await?;
            let at = rows::part(&upload.id, number);
            if let Some(old) = tx.get_value::<PartRow>(&at).await? {
                tx.drop_blob(&old.blob.id);
            }
            received_ref.keep(&tx);
            tx.put_value(at, part_ref);
            Ok::<_, Error>(())
        })
        .await;
    received.settle(added)?;
    Ok(part)
}

pub async fn copy(ctx: Ctx, input: In<UploadPartCopy>) -> Result<Out<UploadPartCopy>, Error> {
    multipart::check_number(input.part_number)?;
    refuse_customer_key(
        input.sse_customer_algorithm.is_some()
            || input.copy_source_sse_customer_algorithm.is_some(),
    )?;
    let bucket = buckets::open(&ctx, &input).await?;
    let upload = find(&ctx, &bucket.name, &input.key, &input.upload_id).await?;
    let source = copy_source::parse(&input.copy_source)?;
    let source_bucket = buckets::find(ctx.store(), &source.bucket).await?;
    buckets::check_owner(&source_bucket, input.expected_source_bucket_owner.as_deref())?;
    let id = source.version_id.as_deref();
    let found = find_source(&ctx, &source_bucket, &source.key, id).await?;
    let conditions = Conditions {
        if_match: input.copy_source_if_match.clone(),
        if_none_match: input.copy_source_if_none_match.clone(),
        if_modified_since_ms: input
            .copy_source_if_modified_since
            .and_then(|time| condition::past(time.millis(), ctx.now_ms())),
        if_unmodified_since_ms: input.copy_source_if_unmodified_since.map(|time| time.millis()),
    };
    let modified_ms = found.version.modified_ms;
    conditions.check_source(Subject { etag: &found.object.etag, modified_ms })?;
    let size = found.object.size;
    let asked = match input.copy_source_range.as_deref() {
        Some(header) => range::copied(header, size)?,
        None => 0..size,
    };
    let length = asked.end - asked.start;
    let bits = outgoing::open(ctx.store(), &found.object, asked).await?;
    let body: Body = outgoing::body(bits, length);
    let hasher = Hasher::new(upload.checksum_algorithm());
    let received = incoming::receive(&ctx, body, hasher, true).await?;
    let part = keep(&ctx, &bucket.name, &upload, input.part_number, received).await?;
    let mut result = CopyPartResult {
        e_tag: Some(quoted(&part.etag)),
        last_modified: Some(Timestamp::from_millis(part.modified_ms)),
        ..Default::default()
    };
    // A copied part of an upload without an algorithm is told none.
    let checksum = part.checksum.as_ref().filter(|_| upload.algorithm.is_some());
    show_checksum!(result, checksum);
    Ok(Out::<UploadPartCopy> {
        copy_source_version_id: found.shown_id(&source_bucket),
        copy_part_result: Some(result),
        server_side_encryption: bucket_encryption::shown(),
        ..Default::default()
    })
}
