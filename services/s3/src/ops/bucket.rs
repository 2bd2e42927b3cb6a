//! Buckets themselves: made, found, taken away.

use crate::access::{self, In, InBucket, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::abort_multipart_upload::abort;
use crate::ops::wishes::value;
use crate::rules::{bucket_name, tags};
use crate::store::{
    self as rows, Bucket, ListedBucket, Ownership, PublicAccess, Upload, Versioning,
};
use auth::policy::Meant;
use aws::Fault;
use model_s3::{
    BucketLocationConstraint, CreateBucket, DeleteBucket, GetBucketLocation, HeadBucket,
};
use service::Ctx;
use store::Tx;

/// The region that `GetBucketLocation` gives no name.
const CLASSIC_REGION: &str = "us-east-1";
/// Unfinished uploads that one transaction of a bucket's end aborts,
const UPLOADS_AT_ONCE: usize = 100;
/// unless they have had so many parts before.
const PARTS_AT_ONCE: usize = 10_000;
/// Transactions of a bucket's end, while uploads to it go on being begun.
const ROUNDS_MAX: usize = 10_000;

pub async fn create(ctx: Ctx, input: In<CreateBucket>) -> Result<Out<CreateBucket>, Error> {
    create_for(ctx, input, None).await
}

/// `maker` is the creation that this is an attempt at, so that a later attempt finds its own earlier work.
pub async fn create_for(
    ctx: Ctx,
    input: In<CreateBucket>,
    maker: Option<String>,
) -> Result<Out<CreateBucket>, Error> {
    bucket_name::check(&input.bucket)?;
    let known: Option<Bucket> = ctx.store().get_value(&rows::bucket(&input.bucket)).await?;
    if let Some(known) = known.filter(|known| known.owner != ctx.account().as_str()) {
        return Err(Error::BucketAlreadyExists(known.name));
    }
    ctx.authorize(&access::create_bucket(&input)).await?;
    let wanted = Bucket { maker, ..wanted(&ctx, &input)? };
    let (store, wanted) = (ctx.store(), &wanted);
    store
        .transact(|tx| async move {
            let at = rows::bucket(&wanted.name);
            if let Some(known) = tx.get_value::<Bucket>(&at).await? {
                let classic = known.region == CLASSIC_REGION && wanted.region == CLASSIC_REGION;
                return match known.owner == wanted.owner {
                    true if wanted.maker.is_some() && known.maker == wanted.maker => Ok(()),
                    // In us-east-1 making it again is no error.
                    true if classic && wanted.maker.is_none() => Ok(()),
                    true => Err(Error::BucketAlreadyOwnedByYou(known.name)),
                    false => Err(Error::BucketAlreadyExists(known.name)),
                };
            }
            tx.put_value(at, wanted);
            let at = rows::bucket_of(&wanted.owner, &wanted.name);
            tx.put_value(at, &ListedBucket::of(wanted));
            Ok(())
        })
        .await?;
    let location = match wanted.region == CLASSIC_REGION {
        true => format!("/{}", wanted.name),
        false => format!("{}/", ctx.endpoint().virtual_host(&wanted.name, "s3")),
    };
    let arn = access::bucket_arn(&wanted.name);
    Ok(Out::<CreateBucket> { location: Some(location), bucket_arn: Some(arn) })
}

fn wanted(ctx: &Ctx, input: &In<CreateBucket>) -> Result<Bucket, Error> {
    let configuration = input.create_bucket_configuration.as_ref();
    let constraint = configuration.and_then(|given| given.location_constraint.as_ref());
    let region = located(constraint, ctx.region().as_str())?;
    let special =
        configuration.is_some_and(|given| given.bucket.is_some() || given.location.is_some());
    if special || input.bucket_namespace.as_ref().is_some_and(|space| space.as_str() != "global") {
        return Err(Error::not_built("A directory bucket, or one in an account's namespace"));
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        return Err(Error::not_built("Object Lock"));
    }
    let granted = input.grant_full_control.is_some()
        || input.grant_read.is_some()
        || input.grant_read_acp.is_some()
        || input.grant_write.is_some()
        || input.grant_write_acp.is_some();
    if granted || input.acl.as_ref().is_some_and(|acl| acl.as_str() != "private") {
        return Err(Error::client(
            "InvalidBucketAclWithObjectOwnership",
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
        ));
    }
    let ownership = match input.object_ownership.as_ref() {
        Some(named) => match super::ownership_controls::parse(named.as_str()) {
            Err(Error::Refused(_, "MalformedXML", _)) => {
                let message = format!("Invalid x-amz-object-ownership header: {}", named.as_str());
                return Err(Error::unvalued(message, "x-amz-object-ownership"));
            }
            parsed => parsed?,
        },
        None => Ownership::BucketOwnerEnforced,
    };
    let given = configuration.and_then(|given| given.tags.clone()).unwrap_or_default();
    let given: Vec<_> = given.into_iter().map(|tag| (tag.key, tag.value)).collect();
    tags::check(&given, tags::BUCKET_TAGS_MAX)?;
    Ok(Bucket {
        name: input.bucket.clone(),
        owner: ctx.account().to_string(),
        region,
        created_ms: ctx.now_ms(),
        versioning: Versioning::Never,
        tags: given,
        policy: None,
        meant: Meant::default(),
        public_access: Some(PublicAccess::ALL),
        ownership: Some(ownership),
        bucket_key: false,
        cors: Vec::new(),
        website: None,
        notifications: Vec::new(),
        maker: None,
    })
}

/// The region that a bucket is to be made in. The classic one's endpoint is the global one, which makes buckets in every
/// region, and where that region itself has no name; that of another makes them in its own, which has to be named.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html>
fn located(constraint: Option<&BucketLocationConstraint>, here: &str) -> Result<String, Error> {
    let named = constraint.map(|named| named.as_str()).filter(|named| !named.is_empty());
    let region = match constraint {
        Some(BucketLocationConstraint::Eu) => Some("eu-west-1"),
        _ => named,
    };
    if here != CLASSIC_REGION {
        return match region {
            Some(region) if region == here => Ok(region.to_owned()),
            _ => Err(incompatible(named.unwrap_or("unspecified"))),
        };
    }
    let region = region.unwrap_or(here);
    if matches!(constraint, Some(BucketLocationConstraint::Unknown(_))) && named.is_some() {
        let message = "The specified location-constraint is not valid";
        let fault = Fault::client("InvalidLocationConstraint", message);
        return Err(Error::Fault(fault.with("LocationConstraint", region)));
    }
    Ok(region.to_owned())
}

fn incompatible(constraint: &str) -> Error {
    let message = format!(
        "The {constraint} location constraint is incompatible for the region specific endpoint this request was \
         sent to."
    );
    Error::client("IllegalLocationConstraintException", message)
}

pub async fn delete(ctx: Ctx, input: In<DeleteBucket>) -> Result<Out<DeleteBucket>, Error> {
    let (store, input) = (ctx.store(), &input);
    for _ in 0..ROUNDS_MAX {
        if store.transact(|tx| async move { delete_in(&tx, input).await }).await? {
            return Ok(Default::default());
        }
    }
    Err(Error::BucketNotEmpty(input.bucket.clone(), false))
}

/// Deletes a bucket that has no versions, or as much of its unfinished uploads as one transaction takes: false.
async fn delete_in(tx: &Tx, input: &In<DeleteBucket>) -> Result<bool, Error> {
    let bucket = buckets::find_in(tx, &input.bucket).await?;
    buckets::check_owner(&bucket, input.expected_owner())?;
    let name = bucket.name.as_str();
    for range in [rows::currents(name, ""), rows::noncurrents_of_bucket(name)] {
        if !tx.range(range.limit(1)).await?.is_empty() {
            let versioned = bucket.versioning != Versioning::Never;
            return Err(Error::BucketNotEmpty(bucket.name, versioned));
        }
    }
    let mut parts = 0;
    let uploads = tx.range(rows::uploads(name).limit(UPLOADS_AT_ONCE + 1)).await?;
    for (at, (key, row)) in uploads.iter().enumerate() {
        if at == UPLOADS_AT_ONCE || parts >= PARTS_AT_ONCE {
            return Ok(false);
        }
        let upload: Upload = rows::decode(key, row)?;
        parts += abort(tx, name, &upload).await?;
    }
    tx.delete(&rows::bucket(name));
    tx.delete(&rows::bucket_of(&bucket.owner, name));
    Ok(true)
}

pub async fn head(ctx: Ctx, input: In<HeadBucket>) -> Result<Out<HeadBucket>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    Ok(Out::<HeadBucket> {
        bucket_arn: Some(access::bucket_arn(&bucket.name)),
        bucket_region: Some(bucket.region),
        access_point_alias: Some(false),
        ..Default::default()
    })
}

pub async fn location(
    ctx: Ctx,
    input: In<GetBucketLocation>,
) -> Result<Out<GetBucketLocation>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let named = Some(bucket.region.as_str()).filter(|region| *region != CLASSIC_REGION);
    Ok(Out::<GetBucketLocation> { location_constraint: value(named.unwrap_or_default()) })
}

#[cfg(test)]
mod tests {
    use super::located;
    use crate::error::Error;
    use aws::Fault;

    #[test]
    fn where_a_bucket_is_made() {
        let of = |constraint: &str, here| {
            let constraint = Some(constraint).filter(|text| *text != "-").map(Into::into);
            let located = located(constraint.as_ref(), here);
            located.unwrap_or_else(|error: Error| Fault::from(error).code)
        };
        assert_eq!(of("-", "eu-west-1"), "IllegalLocationConstraintException");
        assert_eq!(of("", "eu-west-1"), "IllegalLocationConstraintException");
        assert_eq!(of("EU", "eu-west-1"), "eu-west-1");
        assert_eq!(of("EU", "eu-west-2"), "IllegalLocationConstraintException");
        assert_eq!(of("eu-west-1", "eu-west-1"), "eu-west-1");
        // One that the model does not know yet.
        assert_eq!(of("xx-new-1", "xx-new-1"), "xx-new-1");
        assert_eq!(of("us-west-2", "eu-west-1"), "IllegalLocationConstraintException");
        assert_eq!(of("nowhere", "eu-west-1"), "IllegalLocationConstraintException");
        assert_eq!(of("-", "us-east-1"), "us-east-1");
        assert_eq!(of("", "us-east-1"), "us-east-1");
        assert_eq!(of("EU", "us-east-1"), "eu-west-1");
        assert_eq!(of("us-west-2", "us-east-1"), "us-west-2");
        assert_eq!(of("us-east-1", "us-east-1"), "InvalidLocationConstraint");
        assert_eq!(of("nowhere", "us-east-1"), "InvalidLocationConstraint");
        assert_eq!(of("us-east-1", "eu-west-1"), "IllegalLocationConstraintException");
    }
}
