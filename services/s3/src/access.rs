//! What each operation needs to be allowed.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use crate::rules::{copy_source, tags};
use model_s3::{
    CopyObject, DeleteObject, DeleteObjects, ListMultipartUploads, ListObjectVersions, ListObjects,
    ListObjectsV2, PutObject, UploadPartCopy,
};
use service::{Access, Authorization, Scope};
use wire::Operation;

pub type In<O> = <O as Operation>::Input;
pub type Out<O> = <O as Operation>::Output;

/// An input that names a bucket.
pub trait InBucket {
    fn bucket(&self) -> &str;
    /// `x-amz-expected-bucket-owner`
    fn expected_owner(&self) -> Option<&str>;
}

/// An input that names an object.
pub trait AtKey: InBucket {
    fn key(&self) -> &str;
}

/// An input that may name a version of an object.
pub trait AtVersion: AtKey {
    fn version_id(&self) -> Option<&str>;
}

macro_rules! in_bucket {
    ($($input:ident)*) => {$(
        impl InBucket for model_s3::$input {
            fn bucket(&self) -> &str {
                &self.bucket
            }
            fn expected_owner(&self) -> Option<&str> {
                self.expected_bucket_owner.as_deref()
            }
        }
    )*};
}

macro_rules! at_key {
    ($($input:ident)*) => {
        in_bucket!($($input)*);
        $(impl AtKey for model_s3::$input {
            fn key(&self) -> &str {
                &self.key
            }
        })*
    };
}

macro_rules! at_version {
    ($($input:ident)*) => {
        at_key!($($input)*);
        $(impl AtVersion for model_s3::$input {
            fn version_id(&self) -> Option<&str> {
                self.version_id.as_deref()
            }
        })*
    };
}

in_bucket! {
    DeleteBucketRequest DeleteBucketCorsRequest DeleteBucketEncryptionRequest
    DeleteBucketOwnershipControlsRequest DeleteBucketPolicyRequest DeleteBucketTaggingRequest
    DeleteBucketWebsiteRequest DeleteObjectsRequest DeletePublicAccessBlockRequest
    GetBucketAccelerateConfigurationRequest GetBucketAclRequest GetBucketCorsRequest
    GetBucketEncryptionRequest GetBucketLifecycleConfigurationRequest GetBucketLocationRequest
    GetBucketLoggingRequest GetBucketNotificationConfigurationRequest
    GetBucketOwnershipControlsRequest GetBucketPolicyRequest GetBucketPolicyStatusRequest
    GetBucketReplicationRequest GetBucketRequestPaymentRequest GetBucketTaggingRequest
    GetBucketVersioningRequest GetBucketWebsiteRequest GetObjectLockConfigurationRequest
    GetPublicAccessBlockRequest HeadBucketRequest ListMultipartUploadsRequest ListObjectsRequest
    ListObjectsV2Request ListObjectVersionsRequest PutBucketAclRequest PutBucketCorsRequest
    PutBucketEncryptionRequest PutBucketNotificationConfigurationRequest
    PutBucketOwnershipControlsRequest PutBucketPolicyRequest PutBucketTaggingRequest
    PutBucketVersioningRequest PutBucketWebsiteRequest PutPublicAccessBlockRequest
}
at_key! {
    AbortMultipartUploadRequest CompleteMultipartUploadRequest CopyObjectRequest
    CreateMultipartUploadRequest ListPartsRequest PutObjectRequest UploadPartRequest
    UploadPartCopyRequest
}
at_version! {
    DeleteObjectRequest DeleteObjectTaggingRequest GetObjectRequest GetObjectAclRequest
    GetObjectAttributesRequest GetObjectTaggingRequest HeadObjectRequest PutObjectAclRequest
    PutObjectTaggingRequest
}

pub fn bucket_arn(bucket: &str) -> String {
    format!("arn:aws:s3:::{bucket}")
}

pub fn object_arn(bucket: &str, key: &str) -> String {
    format!("arn:aws:s3:::{bucket}/{key}")
}

pub fn list_buckets<I>(_: &I, _: &Scope) -> Access {
    Access::anywhere("s3:ListAllMyBuckets")
}

/// A name may be another account's, whose policy must not be what answers: the handler looks first, and then
/// asks for [`create_bucket`].
pub fn create_bucket_later(_: &In<model_s3::CreateBucket>, _: &Scope) -> Authorization {
    Authorization::Signed
}

pub fn create_bucket(input: &In<model_s3::CreateBucket>) -> Vec<Access> {
    let mut accesses = vec![Access::new("s3:CreateBucket", bucket_arn(&input.bucket))];
    if input.acl.is_some() {
        accesses.push(Access::new("s3:PutBucketAcl", bucket_arn(&input.bucket)));
    }
    if input.object_ownership.is_some() {
        accesses.push(Access::new("s3:PutBucketOwnershipControls", bucket_arn(&input.bucket)));
    }
    accesses
}

pub fn bucket<I: InBucket>(action: &'static str) -> impl Fn(&I, &Scope) -> Access {
    move |input, _| Access::new(action, bucket_arn(input.bucket()))
}

pub fn object<I: AtKey>(action: &'static str) -> impl Fn(&I, &Scope) -> Access {
    move |input, _| Access::new(action, object_arn(input.bucket(), input.key()))
}

/// One action for the latest version, another where a version is named.
pub fn version<I: AtVersion>(
    latest: &'static str,
    named: &'static str,
) -> impl Fn(&I, &Scope) -> Access {
    move |input, _| version_access(latest, named, input.bucket(), input.key(), input.version_id())
}

pub fn version_access(
    latest: &'static str,
    named: &'static str,
    bucket: &str,
    key: &str,
    version_id: Option<&str>,
) -> Access {
    match version_id {
        None => Access::new(latest, object_arn(bucket, key)),
        Some(id) => {
            Access::new(named, object_arn(bucket, key)).with("s3:VersionId", vec![id.to_owned()])
        }
    }
}

/// GetObjectAttributes needs both the permission to read and the one of its own.
pub fn object_attributes(input: &In<model_s3::GetObjectAttributes>, _: &Scope) -> Vec<Access> {
    let (bucket, key, id) = (&input.bucket, &input.key, input.version_id.as_deref());
    vec![
        version_access("s3:GetObject", "s3:GetObjectVersion", bucket, key, id),
        version_access("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes", bucket, key, id),
    ]
}

pub fn put_object(input: &In<PutObject>, _: &Scope) -> Vec<Access> {
    let arn = object_arn(&input.bucket, &input.key);
    let conditional = input.if_none_match.is_some();
    written(arn, input.tagging.as_deref(), input.acl.as_ref().map(|acl| acl.as_str()), conditional)
}

pub fn create_multipart_upload(
    input: &In<model_s3::CreateMultipartUpload>,
    _: &Scope,
) -> Vec<Access> {
    let arn = object_arn(&input.bucket, &input.key);
    written(arn, input.tagging.as_deref(), input.acl.as_ref().map(|acl| acl.as_str()), false)
}

fn written(
    arn: String,
    tagging: Option<&str>,
    acl: Option<&str>,
    conditional: bool,
) -> Vec<Access> {
    let given = tagging.and_then(|header| tags::parse_header(header).ok()).unwrap_or_default();
    let decorated = |action: &'static str| {
        let mut access = Access::new(action, arn.as_str());
        if let Some(acl) = acl {
            access = access.with("s3:x-amz-acl", vec![acl.to_owned()]);
        }
        if conditional {
            access = access.with("s3:if-none-match", vec!["*".to_owned()]);
        }
        if !given.is_empty() {
            let keys = given.iter().map(|(key, _)| key.clone()).collect();
            access = access.with("s3:RequestObjectTagKeys", keys);
        }
        for (key, value) in &given {
            let name = format!("s3:RequestObjectTag/{key}");
            access.context.push((name.into(), vec![value.clone()]));
        }
        access
    };
    let mut accesses = vec![decorated("s3:PutObject")];
    if tagging.is_some() {
        accesses.push(decorated("s3:PutObjectTagging"));
    }
    if acl.is_some() {
        accesses.push(decorated("s3:PutObjectAcl"));
    }
    accesses
}

pub fn copy_object(input: &In<CopyObject>, _: &Scope) -> Vec<Access> {
    let arn = object_arn(&input.bucket, &input.key);
    let replaces = input.tagging_directive.as_ref().is_some_and(|how| how.as_str() == "REPLACE");
    let tagging = input.tagging.as_deref().filter(|_| replaces);
    let acl = input.acl.as_ref().map(|acl| acl.as_str());
    let mut accesses = written(arn, tagging, acl, input.if_none_match.is_some());
    accesses.extend(source(&input.copy_source));
    accesses
}

pub fn upload_part_copy(input: &In<UploadPartCopy>, _: &Scope) -> Vec<Access> {
    let arn = object_arn(&input.bucket, &input.key);
    let mut accesses = vec![Access::new("s3:PutObject", arn)];
    accesses.extend(source(&input.copy_source));
    accesses
}

/// A source that cannot be read as one is refused by the handler.
fn source(header: &str) -> Option<Access> {
    let source = copy_source::parse(header).ok()?;
    let id = source.version_id.as_deref();
    Some(version_access("s3:GetObject", "s3:GetObjectVersion", &source.bucket, &source.key, id))
}

pub fn delete_object(input: &In<DeleteObject>, _: &Scope) -> Access {
    let id = input.version_id.as_deref();
    deletion(&input.bucket, &input.key, id)
}

pub fn deletion(bucket: &str, key: &str, version_id: Option<&str>) -> Access {
    version_access("s3:DeleteObject", "s3:DeleteObjectVersion", bucket, key, version_id)
}

/// Each key is authorised by itself, so that one that is denied does not stop the others. A caller who has no
/// signature at all still needs the bucket's policy for every key.
pub fn delete_objects(_: &In<DeleteObjects>, _: &Scope) -> Authorization {
    Authorization::Requires(Vec::new())
}

pub fn list_objects(input: &In<ListObjects>, _: &Scope) -> Access {
    let keys = input.max_keys;
    list("s3:ListBucket", &input.bucket, &input.prefix, &input.delimiter, keys)
}

pub fn list_objects_v2(input: &In<ListObjectsV2>, _: &Scope) -> Access {
    let keys = input.max_keys;
    list("s3:ListBucket", &input.bucket, &input.prefix, &input.delimiter, keys)
}

pub fn list_object_versions(input: &In<ListObjectVersions>, _: &Scope) -> Access {
    let keys = input.max_keys;
    list("s3:ListBucketVersions", &input.bucket, &input.prefix, &input.delimiter, keys)
}

pub fn list_multipart_uploads(input: &In<ListMultipartUploads>, _: &Scope) -> Access {
    Access::new("s3:ListBucketMultipartUploads", bucket_arn(&input.bucket))
}

/// Condition keys exist only for the parameters that the request has.
fn list(
    action: &'static str,
    bucket: &str,
    prefix: &Option<String>,
    delimiter: &Option<String>,
    max_keys: Option<i32>,
) -> Access {
    let mut access = Access::new(action, bucket_arn(bucket));
    if let Some(prefix) = prefix {
        access = access.with("s3:prefix", vec![prefix.clone()]);
    }
    if let Some(delimiter) = delimiter {
        access = access.with("s3:delimiter", vec![delimiter.clone()]);
    }
    if let Some(max_keys) = max_keys {
        access = access.with("s3:max-keys", vec![max_keys.to_string()]);
    }
    access
}
