//! `AWS::S3::BucketPolicy`

use crate::access::In;
use aws::Fault;
use model_s3::{DeleteBucketPolicy, PutBucketPolicy};
use serde::Deserialize;
use serde_json::Value;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    bucket: String,
    policy_document: Value,
}

pub fn resource() -> Resource {
    let properties = &["Bucket", "PolicyDocument"];
    Resource::new("AWS::S3::BucketPolicy", properties, put, put, delete).replaced_by(&["Bucket"])
}

async fn put(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: Properties = request.properties()?;
    let policy = match properties.policy_document {
        Value::String(text) => text,
        document => document.to_string(),
    };
    let bucket = properties.bucket;
    let input = In::<PutBucketPolicy> { bucket: bucket.clone(), policy, ..Default::default() };
    ctx.ask::<PutBucketPolicy>(input).await?;
    Ok(Created::new(bucket))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(bucket) = request.physical_id else { return Ok(()) };
    let input = In::<DeleteBucketPolicy> { bucket, ..Default::default() };
    match ctx.ask::<DeleteBucketPolicy>(input).await {
        Err(fault) if fault.code != "NoSuchBucket" => Err(fault),
        _ => Ok(()),
    }
}
