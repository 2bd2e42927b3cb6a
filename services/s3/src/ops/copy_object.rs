//! CopyObject: the bytes stay where they are, and are named once more. They are read only where the copy needs a
//! checksum or an entity tag that its source has not.

use crate::access::{self, In, Out};
use crate::error::Error;
use crate::ops::wishes::{headers, show_checksum, value, wishes};
use crate::ops::{Found, bucket_encryption, find_source};
use crate::outgoing;
use crate::rules::checksum::{Algorithm, Checksum, Hasher, Kind};
use crate::rules::condition::{self, Conditions, Subject, WriteConditions, quoted};
use crate::rules::{copy_source, key, metadata, tags};
use crate::store::{self as rows, Bucket, Data, Headers, Manifest, Object, PartRow};
use crate::versions::{self, Change};
use crate::{buckets, incoming};
use futures_util::StreamExt;
use model_s3::{CopyObject, CopyObjectResult};
use service::{Access, Ctx};
use store::Tx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, input: In<CopyObject>) -> Result<Out<CopyObject>, Error> {
    key::check(&input.key)?;
    let target = buckets::open(&ctx, &input).await?;
    wishes!(input).check(&target)?;
    let source = copy_source::parse(&input.copy_source)?;
    let source_bucket = buckets::find(ctx.store(), &source.bucket).await?;
    buckets::check_owner(&source_bucket, input.expected_source_bucket_owner.as_deref())?;
    if input.copy_source_sse_customer_algorithm.is_some() {
        return Err(Error::not_built("A copy's source encrypted with a customer's key (SSE-C)"));
    }
    let id = source.version_id.as_deref();
    let found = find_source(&ctx, &source_bucket, &source.key, id).await?;
    source_conditions(&ctx, &input).check_source(Subject {
        etag: &found.object.etag,
        modified_ms: found.version.modified_ms,
    })?;
    if found.object.size > incoming::PUT_BYTES_MAX {
        let message = "The specified copy source is larger than the maximum allowable size for a copy source: \
                       5368709120";
        return Err(Error::client("InvalidRequest", message));
    }
    let object = wanted(&ctx, &input, &found, &source_bucket, &target).await?;
    let conditions = WriteConditions::parse(input.if_match.clone(), input.if_none_match.clone())?;
    let change = Change::new(&ctx, &target.name, &input.key, "s3:ObjectCreated:Copy");
    let change = change.within(&target).on(conditions);
    let stay = Stay::of(&ctx, &found.object.data).await?;
    let object = Object { data: stay.data.clone(), ..object };
    let (change_ref, object_ref, stay_ref) = (&change, &object, &stay);
    let version = ctx
        .store()
        .transact(|tx| async move {
            stay_ref.keep(&tx);
            versions::add(&tx, change_ref, Some(object_ref.clone())).await
        })
        .await?;
    let mut result = CopyObjectResult {
        e_tag: Some(quoted(&object.etag)),
        last_modified: Some(Timestamp::from_millis(version.modified_ms)),
        checksum_type: object.checksum.as_ref().and_then(|sum| value(sum.kind.name())),
        ..Default::default()
    };
    show_checksum!(result, &object.checksum);
    Ok(Out::<CopyObject> {
        copy_object_result: Some(result),
        copy_source_version_id: found.shown_id(&source_bucket),
        version_id: version.id,
        server_side_encryption: bucket_encryption::shown(),
        ..Default::default()
    })
}

fn source_conditions(ctx: &Ctx, input: &In<CopyObject>) -> Conditions {
    Conditions {
        if_match: input.copy_source_if_match.clone(),
        if_none_match: input.copy_source_if_none_match.clone(),
        if_modified_since_ms: input
            .copy_source_if_modified_since
            .and_then(|time| condition::past(time.millis(), ctx.now_ms())),
        if_unmodified_since_ms: input.copy_source_if_unmodified_since.map(|time| time.millis()),
    }
}

/// The copy, but for its data.
async fn wanted(
    ctx: &Ctx,
    input: &In<CopyObject>,
    found: &Found,
    source: &Bucket,
    target: &Bucket,
) -> Result<Object, Error> {
    let replaces_metadata = replaces(input.metadata_directive.as_ref().map(|how| how.as_str()))?;
    let replaces_tags = replaces(input.tagging_directive.as_ref().map(|how| how.as_str()))?;
    let itself = source.name == target.name
        && found.version.key == input.key
        && input.copy_source.rsplit_once("?versionId=").is_none();
    let changes = replaces_metadata
        || replaces_tags
        || input.website_redirect_location.is_some()
        || input.storage_class.is_some()
        || input.server_side_encryption.is_some()
        || input.checksum_algorithm.is_some();
    if itself && !changes {
        let message = "This copy request is illegal because it is trying to copy an object to itself without \
                       changing the object's metadata, storage class, website redirect location or encryption \
                       attributes.";
        return Err(Error::client("InvalidRequest", message));
    }
    let original = &found.object;
    let (headers, metadata) = if replaces_metadata {
        let mut headers: Headers = headers!(input);
        headers.content_type.get_or_insert_with(|| "binary/octet-stream".to_owned());
        (headers, metadata::checked(input.metadata.iter().flatten())?)
    } else {
        // A redirect is never copied.
        let website_redirect = input.website_redirect_location.clone();
        (Headers { website_redirect, ..original.headers.clone() }, original.metadata.clone())
    };
    let tags = match (replaces_tags, input.tagging.as_deref()) {
        (true, given) => tags::parse_header(given.unwrap_or_default())?,
        (false, _) => {
            if !original.tags.is_empty() {
                may_copy_tags(ctx, source, target, input, found).await?;
            }
            original.tags.clone()
        }
    };
    let named = input.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
    let named = named.map(Algorithm::parse).transpose()?;
    let (etag, checksum) = sums(ctx, original, named).await?;
    let (checksum, data) = (Some(checksum), original.data.clone());
    Ok(Object { size: original.size, etag, checksum, headers, metadata, tags, data, upload: None })
}

fn replaces(directive: Option<&str>) -> Result<bool, Error> {
    match directive {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => {
            Err(Error::argument("Unknown metadata directive.", "x-amz-metadata-directive", other))
        }
    }
}

/// Copying tags is reading and writing them.
async fn may_copy_tags(
    ctx: &Ctx,
    source: &Bucket,
    target: &Bucket,
    input: &In<CopyObject>,
    found: &Found,
) -> Result<(), Error> {
    let named = copy_source::parse(&input.copy_source)?.version_id;
    let (key, id) = (found.version.key.as_str(), named.as_deref());
    let (latest, version) = ("s3:GetObjectTagging", "s3:GetObjectVersionTagging");
    let accesses = [
        access::version_access(latest, version, &source.name, key, id),
        Access::new("s3:PutObjectTagging", access::object_arn(&target.name, &input.key)),
    ];
    Ok(ctx.authorize(&accesses).await?)
}

/// Entity tag and checksum of a copy: of the whole, even where the source was uploaded in parts.
async fn sums(
    ctx: &Ctx,
    original: &Object,
    named: Option<Algorithm>,
) -> Result<(String, Checksum), Error> {
    let known = original.checksum.as_ref().filter(|sum| sum.kind == Kind::FullObject);
    let algorithm = named.or(original.checksum.as_ref().map(|sum| sum.algorithm));
    let algorithm = algorithm.unwrap_or(Algorithm::DEFAULT);
    let in_parts = matches!(original.data, Data::Parts(..));
    if let Some(known) = known.filter(|known| known.algorithm == algorithm && !in_parts) {
        return Ok((original.etag.clone(), known.clone()));
    }
    let mut hasher = Hasher::new(algorithm);
    let mut bits = outgoing::open(ctx.store(), original, 0..original.size).await?;
    while let Some(bytes) = bits.next().await {
        hasher.update(&bytes?);
    }
    let hashed = hasher.finish();
    Ok((hashed.etag(), hashed.checksum))
}

/// The data of a copy: the source's, named again.
struct Stay {
    data: Data,
    inline: Option<bytes::Bytes>,
    parts: Vec<PartRow>,
}

impl Stay {
    async fn of(ctx: &Ctx, data: &Data) -> Result<Stay, Error> {
        let mut stay = Stay { data: data.clone(), inline: None, parts: Vec::new() };
        match data {
            Data::Empty | Data::Blob(_) => {}
            Data::Inline(id) => {
                let bytes = ctx.store().get(&rows::inline(id)).await?;
                let gone = || store::StoreError::BlobMissing(id.clone());
                stay.inline = Some(bytes.ok_or_else(gone)?);
                stay.data = Data::Inline(ctx.world().uuid());
            }
            Data::Parts(id, count) => {
                stay.parts = outgoing::parts(ctx.store(), id).await?;
                stay.data = Data::Parts(ctx.world().uuid(), *count);
            }
        }
        Ok(stay)
    }

    fn keep(&self, tx: &Tx) {
        match &self.data {
            Data::Empty => {}
            Data::Blob(blob) => tx.keep_blob(blob),
            Data::Inline(id) => {
                tx.put(rows::inline(id), self.inline.clone().unwrap_or_default());
            }
            Data::Parts(id, _) => {
                for part in &self.parts {
                    tx.keep_blob(&part.blob);
                }
                tx.put_value(rows::manifest(id), &Manifest { parts: self.parts.clone() });
            }
        }
    }
}
