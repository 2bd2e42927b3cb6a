//! S3: buckets, and objects of any size in them.
//!
//! | file | what |
//! |---|---|
//! | `ops/` | the operations |
//! | `rules/` | what is decided without a store |
//! | `access`, `conditions` | what each operation needs to be allowed, and what policies can ask about it |
//! | `buckets`, `versions` | the two nouns that operations share |
//! | `incoming`, `outgoing` | bytes on their way in and out |
//! | `reading` | how much one listing reads |
//! | `events` | notifications |
//! | `fronts/` | websites, browser forms, cross-origin requests |
//! | `resources/` | seats in CloudFormation |
//! | `checks` | what must hold between rows, for `pileus fsck` |
//! | `store` | tables and keys |
//!
//! **Invariants.** An object is one row, changed in one transaction together with its notifications and with what
//! it lets go of. Its bytes are durable before the row that names them. No body is ever held in memory.

mod access;
mod auditing;
mod buckets;
mod checks;
mod conditions;
mod error;
mod events;
mod fronts;
mod incoming;
mod ops;
mod outgoing;
mod owner;
mod reading;
mod resources;
mod rules;
mod store;
mod versions;

use model_s3::{
    AbortMultipartUpload, CompleteMultipartUpload, CopyObject, CreateBucket, CreateMultipartUpload,
    DeleteBucket, DeleteBucketCors, DeleteBucketEncryption, DeleteBucketOwnershipControls,
    DeleteBucketPolicy, DeleteBucketTagging, DeleteBucketWebsite, DeleteObject,
    DeleteObjectTagging, DeleteObjects, DeletePublicAccessBlock, GetBucketAccelerateConfiguration,
    GetBucketAcl, GetBucketCors, GetBucketEncryption, GetBucketLifecycleConfiguration,
    GetBucketLocation, GetBucketLogging, GetBucketNotificationConfiguration,
    GetBucketOwnershipControls, GetBucketPolicy, GetBucketPolicyStatus, GetBucketReplication,
    GetBucketRequestPayment, GetBucketTagging, GetBucketVersioning, GetBucketWebsite, GetObject,
    GetObjectAcl, GetObjectAttributes, GetObjectLockConfiguration, GetObjectTagging,
    GetPublicAccessBlock, HeadBucket, HeadObject, ListBuckets, ListMultipartUploads,
    ListObjectVersions, ListObjects, ListObjectsV2, ListParts, PutBucketAcl, PutBucketCors,
    PutBucketEncryption, PutBucketNotificationConfiguration, PutBucketOwnershipControls,
    PutBucketPolicy, PutBucketTagging, PutBucketVersioning, PutBucketWebsite, PutObject,
    PutObjectAcl, PutObjectTagging, PutPublicAccessBlock, UploadPart, UploadPartCopy,
};
use service::Service;
use std::sync::Arc;

pub fn service() -> Service {
    let service = Service::new("s3")
        .state(Arc::new(buckets::State::default()))
        .resource_policies(buckets::policy_of)
        .unlockable(access::UNLOCKABLE)
        .resource_regions(buckets::region_of)
        .call_keys(conditions::of_call)
        .tags_as("s3:ExistingObjectTag", conditions::existing_tags)
        .front(fronts::website::front().signed_for("s3", |_ctx, _head| async { Ok(None) }))
        .front(fronts::form::front().signed_for("s3", |_ctx, _head| async { Ok(None) }))
        .front(fronts::preflight::front())
        .decorates(fronts::decoration())
        .checks_bodies(incoming::check_whole)
        .resource(resources::bucket::resource())
        .resource(resources::bucket_policy::resource())
        .calls(&["lambda:Invoke"])
        .audits(auditing::AUDITING)
        .keeps(store::tables())
        .checks(checks::check);
    objects(configurations(bucket_basics(service)))
}

fn bucket_basics(service: Service) -> Service {
    use access::bucket;
    use ops::bucket as handle;
    service
        .on::<CreateBucket>(access::create_bucket_later, handle::create)
        .on::<DeleteBucket>(bucket("s3:DeleteBucket"), handle::delete)
        .on::<HeadBucket>(bucket("s3:ListBucket"), handle::head)
        .on::<GetBucketLocation>(bucket("s3:GetBucketLocation"), handle::location)
        .on::<ListBuckets>(access::list_buckets, ops::list_buckets::handle)
        .on::<ListObjects>(access::list_objects, ops::list_objects::handle)
        .on::<ListObjectsV2>(access::list_objects_v2, ops::list_objects::handle_v2)
        .on::<ListObjectVersions>(access::list_object_versions, ops::list_object_versions::handle)
        .on::<ListMultipartUploads>(
            access::list_multipart_uploads,
            ops::list_multipart_uploads::handle,
        )
}

fn configurations(service: Service) -> Service {
    use access::bucket;
    use ops::public_access_block as public_access;
    use ops::{absent, acl, bucket_cors as cors, bucket_encryption as encryption};
    use ops::{bucket_notification as notification, bucket_policy as policy};
    use ops::{bucket_tagging as tagging, bucket_versioning as versioning};
    use ops::{bucket_website as website, ownership_controls as ownership};
    service
        .on::<GetBucketVersioning>(bucket("s3:GetBucketVersioning"), versioning::get)
        .on::<PutBucketVersioning>(bucket("s3:PutBucketVersioning"), versioning::put)
        .on::<GetBucketTagging>(bucket("s3:GetBucketTagging"), tagging::get)
        .on::<PutBucketTagging>(bucket("s3:PutBucketTagging"), tagging::put)
        .on::<DeleteBucketTagging>(bucket("s3:PutBucketTagging"), tagging::delete)
        .on::<GetBucketPolicy>(bucket("s3:GetBucketPolicy"), policy::get)
        .on::<PutBucketPolicy>(bucket("s3:PutBucketPolicy"), policy::put)
        .on::<DeleteBucketPolicy>(bucket("s3:DeleteBucketPolicy"), policy::delete)
        .on::<GetBucketPolicyStatus>(bucket("s3:GetBucketPolicyStatus"), policy::status)
        .on::<GetPublicAccessBlock>(bucket("s3:GetBucketPublicAccessBlock"), public_access::get)
        .on::<PutPublicAccessBlock>(bucket("s3:PutBucketPublicAccessBlock"), public_access::put)
        .on::<DeletePublicAccessBlock>(
            bucket("s3:PutBucketPublicAccessBlock"),
            public_access::delete,
        )
        .on::<GetBucketOwnershipControls>(bucket("s3:GetBucketOwnershipControls"), ownership::get)
        .on::<PutBucketOwnershipControls>(bucket("s3:PutBucketOwnershipControls"), ownership::put)
        .on::<DeleteBucketOwnershipControls>(
            bucket("s3:PutBucketOwnershipControls"),
            ownership::delete,
        )
        .on::<GetBucketAcl>(bucket("s3:GetBucketAcl"), acl::get_of_bucket)
        .on::<PutBucketAcl>(access::put_bucket_acl, acl::put_of_bucket)
        .on::<GetBucketCors>(bucket("s3:GetBucketCORS"), cors::get)
        .on::<PutBucketCors>(bucket("s3:PutBucketCORS"), cors::put)
        .on::<DeleteBucketCors>(bucket("s3:PutBucketCORS"), cors::delete)
        .on::<GetBucketWebsite>(bucket("s3:GetBucketWebsite"), website::get)
        .on::<PutBucketWebsite>(bucket("s3:PutBucketWebsite"), website::put)
        .on::<DeleteBucketWebsite>(bucket("s3:DeleteBucketWebsite"), website::delete)
        .on::<GetBucketEncryption>(bucket("s3:GetEncryptionConfiguration"), encryption::get)
        .on::<PutBucketEncryption>(bucket("s3:PutEncryptionConfiguration"), encryption::put)
        .on::<DeleteBucketEncryption>(bucket("s3:PutEncryptionConfiguration"), encryption::delete)
        .on::<GetBucketNotificationConfiguration>(
            bucket("s3:GetBucketNotification"),
            notification::get,
        )
        .on::<PutBucketNotificationConfiguration>(
            bucket("s3:PutBucketNotification"),
            notification::put,
        )
        .on::<GetBucketAccelerateConfiguration>(
            bucket("s3:GetAccelerateConfiguration"),
            absent::accelerate,
        )
        .on::<GetBucketLogging>(bucket("s3:GetBucketLogging"), absent::logging)
        .on::<GetBucketRequestPayment>(
            bucket("s3:GetBucketRequestPayment"),
            absent::request_payment,
        )
        .on::<GetBucketLifecycleConfiguration>(
            bucket("s3:GetLifecycleConfiguration"),
            absent::lifecycle,
        )
        .on::<GetBucketReplication>(bucket("s3:GetReplicationConfiguration"), absent::replication)
        .on::<GetObjectLockConfiguration>(
            bucket("s3:GetBucketObjectLockConfiguration"),
            absent::object_lock,
        )
}

fn objects(service: Service) -> Service {
    use access::{object, version};
    use ops::{acl, object_tagging as tagging};
    service
        .on::<PutObject>(access::put_object, ops::put_object::handle)
        .on::<GetObject>(version("s3:GetObject", "s3:GetObjectVersion"), ops::get_object::handle)
        .on::<HeadObject>(version("s3:GetObject", "s3:GetObjectVersion"), ops::head_object::handle)
        .on::<DeleteObject>(access::delete_object, ops::delete_object::handle)
        .on::<DeleteObjects>(access::delete_objects, ops::delete_objects::handle)
        .on::<CopyObject>(access::copy_object, ops::copy_object::handle)
        .on::<GetObjectAttributes>(access::object_attributes, ops::get_object_attributes::handle)
        .on::<GetObjectTagging>(
            version("s3:GetObjectTagging", "s3:GetObjectVersionTagging"),
            tagging::get,
        )
        .on::<PutObjectTagging>(access::put_object_tagging, tagging::put)
        .on::<DeleteObjectTagging>(
            version("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"),
            tagging::delete,
        )
        .on::<GetObjectAcl>(
            version("s3:GetObjectAcl", "s3:GetObjectVersionAcl"),
            acl::get_of_object,
        )
        .on::<PutObjectAcl>(access::put_object_acl, acl::put_of_object)
        .on::<CreateMultipartUpload>(
            access::create_multipart_upload,
            ops::create_multipart_upload::handle,
        )
        .on::<UploadPart>(access::upload_part, ops::upload_part::handle)
        .on::<UploadPartCopy>(access::upload_part_copy, ops::upload_part::copy)
        .on::<CompleteMultipartUpload>(
            access::complete_multipart_upload,
            ops::complete_multipart_upload::handle,
        )
        .on::<AbortMultipartUpload>(
            object("s3:AbortMultipartUpload"),
            ops::abort_multipart_upload::handle,
        )
        .on::<ListParts>(object("s3:ListMultipartUploadParts"), ops::list_parts::handle)
}
