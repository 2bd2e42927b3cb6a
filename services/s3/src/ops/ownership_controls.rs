//! Object ownership. Everything belongs to the bucket's owner; a bucket may say so or prefer it.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::store::Ownership;
use model_s3::{
    DeleteBucketOwnershipControls, GetBucketOwnershipControls, OwnershipControls,
    OwnershipControlsRule, PutBucketOwnershipControls,
};
use service::Ctx;

pub fn parse(name: &str) -> Result<Ownership, Error> {
    match name {
        "BucketOwnerEnforced" => Ok(Ownership::BucketOwnerEnforced),
        "BucketOwnerPreferred" => Ok(Ownership::BucketOwnerPreferred),
        "ObjectWriter" => Err(Error::not_built("Object ownership of the writer (ObjectWriter)")),
        _ => Err(Error::malformed_xml()),
    }
}

fn name(ownership: Ownership) -> &'static str {
    match ownership {
        Ownership::BucketOwnerEnforced => "BucketOwnerEnforced",
        Ownership::BucketOwnerPreferred => "BucketOwnerPreferred",
        Ownership::ObjectWriter => "ObjectWriter",
    }
}

pub async fn put(
    ctx: Ctx,
    input: In<PutBucketOwnershipControls>,
) -> Result<Out<PutBucketOwnershipControls>, Error> {
    let [rule] = input.ownership_controls.rules.as_slice() else {
        return Err(Error::malformed_xml());
    };
    let ownership = parse(rule.object_ownership.as_str())?;
    buckets::change(&ctx, &input, |bucket| {
        bucket.ownership = Some(ownership);
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(
    ctx: Ctx,
    input: In<GetBucketOwnershipControls>,
) -> Result<Out<GetBucketOwnershipControls>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let ownership = bucket.ownership.ok_or_else(|| {
        Error::NoSuchConfiguration(
            "OwnershipControlsNotFoundError",
            "The bucket ownership controls were not found",
            bucket.name,
        )
    })?;
    let object_ownership = name(ownership).into();
    let rules = vec![OwnershipControlsRule { object_ownership }];
    Ok(Out::<GetBucketOwnershipControls> { ownership_controls: Some(OwnershipControls { rules }) })
}

pub async fn delete(
    ctx: Ctx,
    input: In<DeleteBucketOwnershipControls>,
) -> Result<Out<DeleteBucketOwnershipControls>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.ownership = None;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}
