//! What the audit log is told of this service: what is done with objects is a data event, and so is listing them.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html>

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &[
        "AbortMultipartUpload",
        "CompleteMultipartUpload",
        "CopyObject",
        "CreateMultipartUpload",
        "DeleteObject",
        "DeleteObjectTagging",
        "DeleteObjects",
        "GetObject",
        "GetObjectAcl",
        "GetObjectAttributes",
        "GetObjectLegalHold",
        "GetObjectRetention",
        "GetObjectTagging",
        "GetObjectTorrent",
        "HeadBucket",
        "HeadObject",
        "ListMultipartUploads",
        "ListObjectVersions",
        "ListObjects",
        "ListObjectsV2",
        "ListParts",
        "PutObject",
        "PutObjectAcl",
        "PutObjectLegalHold",
        "PutObjectRetention",
        "PutObjectTagging",
        "RestoreObject",
        "SelectObjectContent",
        "UploadPart",
        "UploadPartCopy",
    ],
    showing: Showing { hidden: &[], named: &[("Bucket", "bucketName")] },
    resource_type: Some(|arn| match arn.resource().contains('/') {
        true => "AWS::S3::Object",
        false => "AWS::S3::Bucket",
    }),
    ..Auditing::NOTHING
};
