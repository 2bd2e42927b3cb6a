//! Default encryption of a bucket: S3's own keys (SSE-S3), which is what every bucket has.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::wishes::value;
use model_s3::{
    DeleteBucketEncryption, GetBucketEncryption, PutBucketEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use service::Ctx;

pub async fn put(
    ctx: Ctx,
    input: In<PutBucketEncryption>,
) -> Result<Out<PutBucketEncryption>, Error> {
    let [rule] = input.server_side_encryption_configuration.rules.as_slice() else {
        return Err(Error::malformed_xml());
    };
    if let Some(default) = &rule.apply_server_side_encryption_by_default {
        match default.sse_algorithm.as_str() {
            "AES256" if default.kms_master_key_id.is_none() => {}
            "AES256" => {
                let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or \
                               aws:kms:dsse";
                return Err(Error::unvalued(message, "ApplyServerSideEncryptionByDefault"));
            }
            algorithm => {
                return Err(Error::not_built(format!("Default encryption with {algorithm}")));
            }
        }
    }
    if rule.blocked_encryption_types.is_some() {
        return Err(Error::not_built("Blocking types of encryption"));
    }
    let bucket_key = rule.bucket_key_enabled.unwrap_or(false);
    buckets::change(&ctx, &input, |bucket| {
        bucket.bucket_key = bucket_key;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

pub async fn get(
    ctx: Ctx,
    input: In<GetBucketEncryption>,
) -> Result<Out<GetBucketEncryption>, Error> {
    let bucket = buckets::open(&ctx, &input).await?;
    let default =
        ServerSideEncryptionByDefault { sse_algorithm: "AES256".into(), ..Default::default() };
    let rule = ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(default),
        bucket_key_enabled: Some(bucket.bucket_key),
        ..Default::default()
    };
    let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
    Ok(Out::<GetBucketEncryption> { server_side_encryption_configuration: Some(configuration) })
}

/// Back to the default, which is the same encryption.
pub async fn delete(
    ctx: Ctx,
    input: In<DeleteBucketEncryption>,
) -> Result<Out<DeleteBucketEncryption>, Error> {
    buckets::change(&ctx, &input, |bucket| {
        bucket.bucket_key = false;
        Ok(())
    })
    .await?;
    Ok(Default::default())
}

/// What replies say of an object's encryption.
pub fn shown<T: for<'a> From<&'a str>>() -> Option<T> {
    value("AES256")
}
