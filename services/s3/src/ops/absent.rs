//! The honest answers of a bucket about features that it does not have, as AWS words them. Asking for such a
//! feature is a 501.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use model_s3::{
    GetBucketAccelerateConfiguration, GetBucketLifecycleConfiguration, GetBucketLogging,
    GetBucketReplication, GetBucketRequestPayment, GetObjectLockConfiguration,
};
use service::Ctx;

pub async fn accelerate(
    ctx: Ctx,
    input: In<GetBucketAccelerateConfiguration>,
) -> Result<Out<GetBucketAccelerateConfiguration>, Error> {
    buckets::open(&ctx, &input).await?;
    Ok(Default::default())
}

pub async fn logging(
    ctx: Ctx,
    input: In<GetBucketLogging>,
) -> Result<Out<GetBucketLogging>, Error> {
    buckets::open(&ctx, &input).await?;
    Ok(Default::default())
}

pub async fn request_payment(
    ctx: Ctx,
    input: In<GetBucketRequestPayment>,
) -> Result<Out<GetBucketRequestPayment>, Error> {
    buckets::open(&ctx, &input).await?;
    Ok(Out::<GetBucketRequestPayment> { payer: value("BucketOwner") })
}

pub async fn lifecycle(
    ctx: Ctx,
    input: In<GetBucketLifecycleConfiguration>,
) -> Result<Out<GetBucketLifecycleConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    Err(Error::NoSuchConfiguration(
        "NoSuchLifecycleConfiguration",
        "The lifecycle configuration does not exist",
        bucket.name,
    ))
}

pub async fn replication(
    ctx: Ctx,
    input: In<GetBucketReplication>,
) -> Result<Out<GetBucketReplication>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    Err(Error::NoSuchConfiguration(
        "ReplicationConfigurationNotFoundError",
        "The replication configuration was not found",
        bucket.name,
    ))
}

pub async fn object_lock(
    ctx: Ctx,
    input: In<GetObjectLockConfiguration>,
) -> Result<Out<GetObjectLockConfiguration>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    Err(Error::NoSuchConfiguration(
        "ObjectLockConfigurationNotFoundError",
        "Object Lock configuration does not exist for this bucket",
        bucket.name,
    ))
}
