//! Tags of an object.

use crate::access::{AtVersion, In, Out};
use crate::error::Error;
use crate::ops::bucket_tagging::shown;
use crate::ops::{find_unmarked, shown_id};
use crate::rules::tags::{self, Tag};
use crate::store::Bucket;
use crate::versions::{self, Change};
use crate::{buckets, events};
use model_s3::{DeleteObjectTagging, GetObjectTagging, PutObjectTagging};
use service::Ctx;

pub async fn get(ctx: Ctx, input: In<GetObjectTagging>) -> Result<Out<GetObjectTagging>, Error> {
    let (bucket, found) = find_unmarked(&ctx, &input, "GET").await?;
    let version_id = found.shown_id(&bucket);
    Ok(Out::<GetObjectTagging> { version_id, tag_set: shown(found.object.tags) })
}

pub async fn put(ctx: Ctx, input: In<PutObjectTagging>) -> Result<Out<PutObjectTagging>, Error> {
    let given = input.tagging.tag_set.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    let given: Vec<Tag> = given.collect();
    tags::check(&given, tags::OBJECT_TAGS_MAX)?;
    let version_id = replace(&ctx, &input, &given, ("PUT", "s3:ObjectTagging:Put")).await?;
    Ok(Out::<PutObjectTagging> { version_id })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeleteObjectTagging>,
) -> Result<Out<DeleteObjectTagging>, Error> {
    let version_id = replace(&ctx, &input, &[], ("DELETE", "s3:ObjectTagging:Delete")).await?;
    Ok(Out::<DeleteObjectTagging> { version_id })
}

async fn replace<I: AtVersion + Sync>(
    ctx: &Ctx,
    input: &I,
    tags: &[Tag],
    (method, event): (&'static str, &'static str),
) -> Result<Option<String>, Error> {
    // Refuses what is not there, as far as the caller may know.
    find_unmarked(ctx, input, method).await?;
    let change = Change::new(ctx, input.bucket(), input.key(), event);
    let change = &change;
    ctx.store()
        .transact(|tx| async move {
            let bucket: Bucket = buckets::find_in(&tx, input.bucket()).await?;
            let found = versions::find(&tx, &bucket.name, input.key(), input.version_id()).await?;
            let gone = || Error::NoSuchKey(input.key().to_owned());
            let mut version = found.ok_or_else(gone)?;
            version.object.as_mut().ok_or_else(gone)?.tags = tags.to_vec();
            versions::rewrite(&tx, &bucket, &version).await?;
            events::tell(&tx, &bucket, change, &version);
            Ok(shown_id(&bucket, &version))
        })
        .await
}
