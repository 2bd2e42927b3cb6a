//! PutObject: the bytes first, streamed to where they stay; then one transaction that makes them an object.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::incoming::{self, Claims};
use crate::ops::bucket_encryption;
use crate::ops::wishes::{algorithm, claimed_checksum, headers, show_checksum, value, wishes};
use crate::rules::checksum::{self, Algorithm, Hasher};
use crate::rules::condition::{WriteConditions, quoted};
use crate::rules::{key, metadata, tags};
use crate::store::Object;
use crate::versions::{self, Change};
use model_s3::PutObject;
use service::Ctx;

pub async fn handle(ctx: Ctx, input: In<PutObject>) -> Result<Out<PutObject>, Error> {
    put(ctx, input, "s3:ObjectCreated:Put").await
}

pub async fn put(
    ctx: Ctx,
    mut input: In<PutObject>,
    event: &'static str,
) -> Result<Out<PutObject>, Error> {
    key::check(&input.key)?;
    let bucket = {
        let expected = input.expected_bucket_owner.clone();
        buckets::open_named(&ctx, &input.bucket, expected.as_deref()).await?
    };
    wishes!(input).check(&bucket)?;
    if input.write_offset_bytes.is_some() {
        return Err(Error::not_built("Appending to an object"));
    }
    let conditions = WriteConditions::parse(input.if_match.take(), input.if_none_match.take())?;
    let given = input.tagging.as_deref().map(tags::parse_header).transpose()?;
    let metadata = metadata::checked(input.metadata.iter().flatten())?;
    let claimed = claimed_checksum!(input)?;
    if let Some((algorithm, value)) = &claimed {
        checksum::check_form(*algorithm, value)?;
    }
    let named = input.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
    let announced = incoming::announced(&input.body)?;
    let algorithm = algorithm(named, claimed.as_ref(), announced)?.unwrap_or(Algorithm::DEFAULT);
    let md5 = input.content_md5.as_deref().map(checksum::content_md5).transpose()?;
    let claims = Claims { md5, checksum: claimed };

    let body = std::mem::take(&mut input.body);
    let mut received = incoming::receive(&ctx, body, Hasher::new(algorithm), false).await?;
    claims.check(&received.hashed)?;
    let mut headers = headers!(input);
    // What AWS answers for an object that came without a type.
    headers.content_type.get_or_insert_with(|| "binary/octet-stream".to_owned());
    let object = Object {
        size: received.size,
        etag: received.hashed.etag(),
        checksum: Some(received.hashed.checksum.clone()),
        headers,
        metadata,
        tags: given.unwrap_or_default(),
        data: received.data.clone(),
        upload: None,
    };
    let change = Change::new(&ctx, &input.bucket, &input.key, event).on(conditions);
    // The bytes may have taken long.
    let change = change.within(&bucket);
    received.entrust();
    let (received_ref, object_ref, change_ref) = (&received, &object, &change);
    let added = ctx
        .store()
        .transact(|tx| async move {
            received_ref.keep(&tx);
            versions::add(&tx, change_ref, Some(object_ref.clone())).await
        })
        .await;
    let version = received.settle(added)?;
    let mut output = Out::<PutObject> {
        e_tag: Some(quoted(&object.etag)),
        server_side_encryption: bucket_encryption::shown(),
        version_id: version.id,
        ..Default::default()
    };
    show_checksum!(output, &object.checksum);
    output.checksum_type = object.checksum.as_ref().and_then(|sum| value(sum.kind.name()));
    Ok(output)
}
