//! Tags of a bucket.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::rules::tags;
use model_s3::{DeleteBucketTagging, GetBucketTagging, PutBucketTagging, Tag};
use service::Ctx;

pub async fn put(ctx: Ctx, input: In<PutBucketTagging>) -> Result<Out<PutBucketTagging>, Error> {
    let given = input.tagging.tag_set.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    let given: Vec<_> = given.collect();
    tags::check(&given, tags::BUCKET_TAGS_MAX)?;
    buckets::change(&ctx, &input, |bucket| {
        bucket.tags = given.clone();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(ctx: Ctx, input: In<GetBucketTagging>) -> Result<Out<GetBucketTagging>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    if bucket.tags.is_empty() {
        let message = "The TagSet does not exist";
        return Err(Error::NoSuchConfiguration("NoSuchTagSet", message, bucket.name));
    }
    Ok(Out::<GetBucketTagging> { tag_set: shown(bucket.tags) })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeleteBucketTagging>,
) -> Result<Out<DeleteBucketTagging>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.tags.clear();
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub fn shown(tags: Vec<tags::Tag>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key, value }).collect()
}
