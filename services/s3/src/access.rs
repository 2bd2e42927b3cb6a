//! What each operation needs to be allowed.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use crate::conditions::{self, Given, of_grants, of_head};
use crate::rules::copy_source;
use model_s3::{
    CompleteMultipartUpload, CopyObject, DeleteObject, DeleteObjects, ListMultipartUploads,
    ListObjectVersions, ListObjects, ListObjectsV2, PutBucketAcl, PutObject, PutObjectAcl,
    PutObjectTagging, UploadPart, UploadPartCopy,
};
use service::{Access, Authorization, Scope};
use wire::Operation;

pub type In<O> = <O as Operation>::Input;
pub type Out<O> = <O as Operation>::Output;

/// What the root of a bucket's account can always do, though the bucket's policy deny it.
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html>
pub const UNLOCKABLE: &[&str] =
    &["s3:DeleteBucketPolicy", "s3:GetBucketPolicy", "s3:PutBucketPolicy"];

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
    let arn = bucket_arn(&input.bucket);
    let configuration = input.create_bucket_configuration.as_ref();
    let region = configuration.and_then(|given| given.location_constraint.as_ref());
    let ownership = input.object_ownership.as_ref();
    let mut given = of_grants!(input);
    given.push(("s3:locationconstraint", region.map(|region| region.as_str().to_owned())));
    given.push(("s3:x-amz-object-ownership", ownership.map(|how| how.as_str().to_owned())));
    let mut accesses = vec![conditions::with(Access::new("s3:CreateBucket", &arn), &given)];
    if input.acl.is_some() {
        accesses.push(conditions::with(Access::new("s3:PutBucketAcl", &arn), &of_grants!(input)));
    }
    if ownership.is_some() {
        accesses.push(Access::new("s3:PutBucketOwnershipControls", &arn));
    }
    accesses
}

pub fn put_bucket_acl(input: &In<PutBucketAcl>, _: &Scope) -> Access {
    conditions::with(Access::new("s3:PutBucketAcl", bucket_arn(&input.bucket)), &of_grants!(input))
}

pub fn put_object_acl(input: &In<PutObjectAcl>, scope: &Scope) -> Access {
    let access = version("s3:PutObjectAcl", "s3:PutObjectVersionAcl")(input, scope);
    conditions::with(access, &of_grants!(input))
}

pub fn put_object_tagging(input: &In<PutObjectTagging>, scope: &Scope) -> Access {
    let mut access = version("s3:PutObjectTagging", "s3:PutObjectVersionTagging")(input, scope);
    let tags = input.tagging.tag_set.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    access.context.extend(conditions::of_tags(&tags.collect::<Vec<_>>()));
    access
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
    let mut given = of_head!(input);
    given.extend(conditional(&input.if_match, &input.if_none_match));
    given.push(creates(true));
    let arn = object_arn(&input.bucket, &input.key);
    let mut accesses = written(arn.clone(), &given, input.tagging.as_deref());
    accesses.extend(compared(arn, input.if_match.as_deref()));
    accesses
}

pub fn upload_part(input: &In<UploadPart>, _: &Scope) -> Access {
    let arn = object_arn(&input.bucket, &input.key);
    conditions::with(Access::new("s3:PutObject", arn), &vec![creates(false)])
}

pub fn complete_multipart_upload(input: &In<CompleteMultipartUpload>, _: &Scope) -> Vec<Access> {
    let mut given = conditional(&input.if_match, &input.if_none_match).to_vec();
    given.push(creates(true));
    let arn = object_arn(&input.bucket, &input.key);
    let mut accesses = vec![conditions::with(Access::new("s3:PutObject", &arn), &given)];
    accesses.extend(compared(arn, input.if_match.as_deref()));
    accesses
}

pub fn create_multipart_upload(
    input: &In<model_s3::CreateMultipartUpload>,
    _: &Scope,
) -> Vec<Access> {
    let mut given = of_head!(input);
    given.push(creates(false));
    written(object_arn(&input.bucket, &input.key), &given, input.tagging.as_deref())
}

/// Whether a request for `s3:PutObject` makes an object, or begins or feeds an upload in parts, which knows no
/// conditions.
fn creates(an_object: bool) -> (&'static str, Option<String>) {
    ("s3:ObjectCreationOperation", Some(an_object.to_string()))
}

fn conditional(
    if_match: &Option<String>,
    if_none_match: &Option<String>,
) -> [(&'static str, Option<String>); 2] {
    [("s3:if-match", if_match.clone()), ("s3:if-none-match", if_none_match.clone())]
}

/// To hold a write against the entity tag of what is there is to read it.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html>
fn compared(arn: String, if_match: Option<&str>) -> Option<Access> {
    if_match.map(|_| Access::new("s3:GetObject", arn))
}

fn written(arn: String, given: &Given, tagging: Option<&str>) -> Vec<Access> {
    let tags = conditions::of_tags(&conditions::header_tags(tagging));
    let decorated = |action: &'static str| {
        let mut access = conditions::with(Access::new(action, &arn), given);
        access.context.extend(tags.iter().cloned());
        access
    };
    let mut accesses = vec![decorated("s3:PutObject")];
    if tagging.is_some() {
        accesses.push(decorated("s3:PutObjectTagging"));
    }
    if given.iter().any(|(key, value)| *key == "s3:x-amz-acl" && value.is_some()) {
        accesses.push(decorated("s3:PutObjectAcl"));
    }
    accesses
}

pub fn copy_object(input: &In<CopyObject>, _: &Scope) -> Vec<Access> {
    let arn = object_arn(&input.bucket, &input.key);
    let replaces = input.tagging_directive.as_ref().is_some_and(|how| how.as_str() == "REPLACE");
    let tagging = input.tagging.as_deref().filter(|_| replaces);
    let directive = input.metadata_directive.as_ref();
    let mut given = of_head!(input);
    given.extend(conditional(&input.if_match, &input.if_none_match));
    given.push(creates(true));
    given.push(copied_from(&input.copy_source));
    given.push(("s3:x-amz-metadata-directive", directive.map(|how| how.as_str().to_owned())));
    let mut accesses = written(arn.clone(), &given, tagging);
    accesses.extend(compared(arn, input.if_match.as_deref()));
    accesses.extend(source(&input.copy_source));
    accesses
}

pub fn upload_part_copy(input: &In<UploadPartCopy>, _: &Scope) -> Vec<Access> {
    let given = vec![creates(false), copied_from(&input.copy_source)];
    let access = Access::new("s3:PutObject", object_arn(&input.bucket, &input.key));
    let mut accesses = vec![conditions::with(access, &given)];
    accesses.extend(source(&input.copy_source));
    accesses
}

fn copied_from(header: &str) -> (&'static str, Option<String>) {
    ("s3:x-amz-copy-source", Some(header.to_owned()))
}

/// A source that cannot be read as one is refused by the handler.
fn source(header: &str) -> Option<Access> {
    let source = copy_source::parse(header).ok()?;
    let id = source.version_id.as_deref();
    Some(version_access("s3:GetObject", "s3:GetObjectVersion", &source.bucket, &source.key, id))
}

pub fn delete_object(input: &In<DeleteObject>, _: &Scope) -> Vec<Access> {
    let (id, if_match) = (input.version_id.as_deref(), input.if_match.as_ref());
    deletion(&input.bucket, &input.key, id, if_match)
}

/// That a key is there at all, which `*` asks, who may delete it may know; not what its entity tag is.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html>
pub fn deletion(
    bucket: &str,
    key: &str,
    version_id: Option<&str>,
    if_match: Option<&String>,
) -> Vec<Access> {
    let access =
        version_access("s3:DeleteObject", "s3:DeleteObjectVersion", bucket, key, version_id);
    let mut accesses = vec![conditions::with(access, &vec![("s3:if-match", if_match.cloned())])];
    let tags = if_match.map(String::as_str).filter(|tags| tags.trim() != "*");
    accesses.extend(compared(object_arn(bucket, key), tags));
    accesses
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
    let given = vec![
        ("s3:prefix", prefix.clone()),
        ("s3:delimiter", delimiter.clone()),
        ("s3:max-keys", max_keys.map(|keys| keys.to_string())),
    ];
    conditions::with(Access::new(action, bucket_arn(bucket)), &given)
}

#[cfg(test)]
mod tests {
    use super::{In, complete_multipart_upload, copy_object, deletion, put_object};
    use aws::{AccountId, Principal, Region};
    use model_s3::{CompleteMultipartUpload, CopyObject, PutObject};
    use service::{Access, Scope};

    fn actions(accesses: &[Access]) -> Vec<&str> {
        accesses.iter().map(|access| &*access.action).collect()
    }

    #[test]
    fn what_a_condition_needs() {
        let scope = Scope {
            account: AccountId::new("111111111111").unwrap(),
            region: Region::new("us-east-1").unwrap(),
            principal: Principal::Anonymous,
        };
        let (tag, any) = (Some("\"abc\"".to_owned()), Some("*".to_owned()));
        let (put, get, delete) = ("s3:PutObject", "s3:GetObject", "s3:DeleteObject");
        let absent = In::<PutObject> { if_none_match: any.clone(), ..Default::default() };
        assert_eq!(actions(&put_object(&absent, &scope)), [put]);
        let same = In::<PutObject> { if_match: tag.clone(), ..Default::default() };
        assert_eq!(actions(&put_object(&same, &scope)), [put, get]);
        let same = In::<CompleteMultipartUpload> { if_match: tag.clone(), ..Default::default() };
        assert_eq!(actions(&complete_multipart_upload(&same, &scope)), [put, get]);
        let copy_source = "b/k".to_owned();
        let same = In::<CopyObject> { if_match: tag.clone(), copy_source, ..Default::default() };
        assert_eq!(actions(&copy_object(&same, &scope)), [put, get, get]);
        assert_eq!(actions(&deletion("b", "k", None, None)), [delete]);
        assert_eq!(actions(&deletion("b", "k", None, any.as_ref())), [delete]);
        assert_eq!(actions(&deletion("b", "k", None, tag.as_ref())), [delete, get]);
    }
}
