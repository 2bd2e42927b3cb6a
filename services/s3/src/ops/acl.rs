//! Access control lists, as far as object ownership leaves them: the owner has full control.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::{check_acl, refused_acl, value};
use crate::ops::{find_object, find_unmarked};
use crate::owner::{canonical_id, owner};
use crate::store::Bucket;
use model_s3::{
    AccessControlPolicy, GetBucketAcl, GetObjectAcl, Grant, Grantee, PutBucketAcl, PutObjectAcl,
};
use service::Ctx;

pub async fn get_of_bucket(ctx: Ctx, input: In<GetBucketAcl>) -> Result<Out<GetBucketAcl>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    Ok(Out::<GetBucketAcl> {
        owner: Some(owner(&bucket.owner)),
        grants: Some(grants(&bucket.owner)),
    })
}

pub async fn put_of_bucket(ctx: Ctx, input: In<PutBucketAcl>) -> Result<Out<PutBucketAcl>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let granted = input.grant_full_control.is_some()
        || input.grant_read.is_some()
        || input.grant_read_acp.is_some()
        || input.grant_write.is_some()
        || input.grant_write_acp.is_some();
    let canned = input.acl.as_ref().map(|acl| acl.as_str());
    check_acl(&bucket, canned, granted)?;
    check_list(&bucket, input.access_control_policy.as_ref())?;
    Ok(Default::default())
}

pub async fn get_of_object(ctx: Ctx, input: In<GetObjectAcl>) -> Result<Out<GetObjectAcl>, Error> {
    let (bucket, _) = find_object(&ctx, &input).await?;
    Ok(Out::<GetObjectAcl> {
        owner: Some(owner(&bucket.owner)),
        grants: Some(grants(&bucket.owner)),
        ..Default::default()
    })
}

pub async fn put_of_object(ctx: Ctx, input: In<PutObjectAcl>) -> Result<Out<PutObjectAcl>, Error> {
    let (bucket, _) = find_unmarked(&ctx, &input, "PUT").await?;
    let granted = input.grant_full_control.is_some()
        || input.grant_read.is_some()
        || input.grant_read_acp.is_some()
        || input.grant_write.is_some()
        || input.grant_write_acp.is_some();
    let canned = input.acl.as_ref().map(|acl| acl.as_str());
    check_acl(&bucket, canned, granted)?;
    check_list(&bucket, input.access_control_policy.as_ref())?;
    Ok(Default::default())
}

/// A written-out list may say nothing but what [`grants`] says.
fn check_list(bucket: &Bucket, list: Option<&AccessControlPolicy>) -> Result<(), Error> {
    let Some(list) = list else { return Ok(()) };
    let own = canonical_id(&bucket.owner);
    let given = list.grants.as_deref().unwrap_or_default();
    let harmless = given.iter().all(|grant| {
        let grantee = grant.grantee.as_ref().and_then(|grantee| grantee.id.as_deref());
        grantee == Some(own.as_str())
    });
    if harmless { Ok(()) } else { Err(refused_acl(bucket)) }
}

fn grants(account: &str) -> Vec<Grant> {
    let grantee = Grantee {
        id: Some(canonical_id(account)),
        type_: "CanonicalUser".into(),
        ..Default::default()
    };
    vec![Grant { grantee: Some(grantee), permission: value("FULL_CONTROL") }]
}
