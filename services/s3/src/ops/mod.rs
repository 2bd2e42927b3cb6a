//! The operations, a file each, or a file for the few that share a noun.

pub mod abort_multipart_upload;
pub mod absent;
pub mod acl;
pub mod bucket;
pub mod bucket_cors;
pub mod bucket_encryption;
pub mod bucket_notification;
pub mod bucket_policy;
pub mod bucket_tagging;
pub mod bucket_versioning;
pub mod bucket_website;
pub mod complete_multipart_upload;
pub mod copy_object;
pub mod create_multipart_upload;
pub mod delete_object;
pub mod delete_objects;
pub mod get_object;
pub mod get_object_attributes;
pub mod head_object;
pub mod list_buckets;
pub mod list_multipart_uploads;
pub mod list_object_versions;
pub mod list_objects;
pub mod list_parts;
pub mod object_tagging;
pub mod ownership_controls;
pub mod public_access_block;
pub mod put_object;
pub mod upload_part;
pub mod wishes;

use crate::access::{AtVersion, bucket_arn};
use crate::buckets;
use crate::error::Error;
use crate::rules::condition::quoted;
use crate::store::{Bucket, Headers, Object, Version};
use crate::versions;
use aws::Fault;
use service::{Access, Ctx};
use wire::Timestamp;

/// The object that an input names, in the version that it names.
pub async fn find_object<I: AtVersion>(ctx: &Ctx, input: &I) -> Result<(Bucket, Found), Error> {
    let bucket = buckets::open(ctx, input).await?;
    let found = find_version(ctx, &bucket, input.key(), input.version_id()).await?;
    Ok((bucket, found))
}

/// As [`find_object`], for operations that a delete marker does not take even where it is the latest version.
pub async fn find_unmarked<I: AtVersion>(
    ctx: &Ctx,
    input: &I,
    method: &'static str,
) -> Result<(Bucket, Found), Error> {
    find_object(ctx, input).await.map_err(|error| match error {
        Error::MarkerNotReadable(_) | Error::Deleted(..) => Error::MarkerNotReadable(method),
        other => other,
    })
}

/// The source of a copy.
pub async fn find_source(
    ctx: &Ctx,
    bucket: &Bucket,
    key: &str,
    id: Option<&str>,
) -> Result<Found, Error> {
    find_version(ctx, bucket, key, id).await.map_err(|error| match error {
        Error::MarkerNotReadable(_) => {
            let message = "The source of a copy request may not specifically refer to a delete marker by version id.";
            Error::client("InvalidRequest", message)
        }
        other => other,
    })
}

/// A version that is an object, not a delete marker.
#[derive(Clone, Debug)]
pub struct Found {
    pub version: Version,
    pub object: Object,
}

pub async fn find_version(
    ctx: &Ctx,
    bucket: &Bucket,
    key: &str,
    id: Option<&str>,
) -> Result<Found, Error> {
    crate::rules::key::check(key)?;
    let found = versions::find(ctx.store(), &bucket.name, key, id).await?;
    let Some(mut version) = found else {
        may_know_of_absence(ctx, bucket).await?;
        return Err(match id {
            Some(id) => Error::NoSuchVersion(key.to_owned(), id.to_owned()),
            None => Error::NoSuchKey(key.to_owned()),
        });
    };
    match version.object.take() {
        Some(object) => Ok(Found { version, object }),
        None if id.is_some() => Err(Error::MarkerNotReadable("GET")),
        None => {
            may_know_of_absence(ctx, bucket).await?;
            Err(Error::Deleted(key.to_owned(), version.public_id().to_owned()))
        }
    }
}

/// Only who may list a bucket is told that a key is not there.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>
async fn may_know_of_absence(ctx: &Ctx, bucket: &Bucket) -> Result<(), Error> {
    let access = Access::new("s3:ListBucket", bucket_arn(&bucket.name));
    ctx.authorize(&[access]).await.map_err(|_| Error::AccessDenied)
}

impl Found {
    /// The id to show: only where the bucket has known versioning.
    pub fn shown_id(&self, bucket: &Bucket) -> Option<String> {
        shown_id(bucket, &self.version)
    }

    /// Why a condition refuses it. That it has not changed is told with what is known of it, so that who keeps a copy
    /// can go on doing so (RFC 9110, 15.4.5).
    pub fn refused(&self, bucket: &Bucket, error: Error) -> Error {
        if error != Error::NotModified {
            return error;
        }
        let Headers { cache_control, expires, .. } = &self.object.headers;
        let modified = Timestamp::from_millis(self.version.modified_ms);
        let told = [
            ("ETag", Some(quoted(&self.object.etag))),
            ("Last-Modified", Some(modified.to_http_date())),
            ("Cache-Control", cache_control.clone()),
            ("Expires", expires.clone()),
            ("x-amz-version-id", self.shown_id(bucket)),
        ];
        let told = told.into_iter().filter_map(|(name, text)| Some((name, text?)));
        Error::Fault(told.fold(error.into(), |fault: Fault, (name, text)| fault.with(name, text)))
    }
}

pub fn shown_id(bucket: &Bucket, version: &Version) -> Option<String> {
    let versioned = bucket.versioning != crate::store::Versioning::Never;
    versioned.then(|| version.public_id().to_owned())
}
