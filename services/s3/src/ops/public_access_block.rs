//! Block Public Access of a bucket.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::store::PublicAccess;
use model_s3::{
    DeletePublicAccessBlock, GetPublicAccessBlock, PublicAccessBlockConfiguration,
    PutPublicAccessBlock,
};
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: In<PutPublicAccessBlock>,
) -> Result<Out<PutPublicAccessBlock>, Error> {
    let asked = &input.public_access_block_configuration;
    let access = PublicAccess {
        block_acls: asked.block_public_acls.unwrap_or(false),
        ignore_acls: asked.ignore_public_acls.unwrap_or(false),
        block_policy: asked.block_public_policy.unwrap_or(false),
        restrict_buckets: asked.restrict_public_buckets.unwrap_or(false),
    };
    buckets::change(&ctx, &input, |bucket| {
        bucket.public_access = Some(access);
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(
    ctx: Ctx,
    input: In<GetPublicAccessBlock>,
) -> Result<Out<GetPublicAccessBlock>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let access = bucket.public_access.ok_or_else(|| {
        Error::NoSuchConfiguration(
            "NoSuchPublicAccessBlockConfiguration",
            "The public access block configuration was not found",
            bucket.name,
        )
    })?;
    let shown = PublicAccessBlockConfiguration {
        block_public_acls: Some(access.block_acls),
        ignore_public_acls: Some(access.ignore_acls),
        block_public_policy: Some(access.block_policy),
        restrict_public_buckets: Some(access.restrict_buckets),
    };
    Ok(Out::<GetPublicAccessBlock> { public_access_block_configuration: Some(shown) })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeletePublicAccessBlock>,
) -> Result<Out<DeletePublicAccessBlock>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.public_access = None;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}
