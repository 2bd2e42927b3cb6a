//! The condition keys that S3 fills, beside those of each operation's own parameters.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html>

use crate::error::Error;
use crate::rules::tags;
use crate::versions;
use auth::calendar;
use auth::sigv4::Payload;
use aws::{AccountId, Arn, Fault};
use service::{Access, Call, Carrier, Ctx};
use std::borrow::Cow;
use wire::Timestamp;

/// Keys with their values, where the request gives one.
pub type Given = Vec<(&'static str, Option<String>)>;

/// What every request has: how it was signed, and whose the bucket is.
pub fn of_call(
    call: &Call,
    access: &Access,
    owner: Option<&AccountId>,
    now_ms: i64,
) -> Vec<(&'static str, String)> {
    let mut keys = Vec::new();
    if let Some(owner) = owner.filter(|_| access.resource != "*") {
        keys.push(("s3:ResourceAccount", owner.to_string()));
    }
    let Some(provenance) = &call.provenance else { return keys };
    if let Some(version) = provenance.tls_version {
        keys.push(("s3:TlsVersion", version.to_owned()));
    }
    let Some(signing) = &provenance.signature else { return keys };
    let carrier = match signing.carrier {
        Carrier::Header => "REST-HEADER",
        Carrier::Query => "REST-QUERY-STRING",
        Carrier::Form => "POST",
    };
    keys.push(("s3:authType", carrier.to_owned()));
    keys.push(("s3:signatureversion", signing.algorithm.to_owned()));
    if let Some(signed_ms) = signing.signed_ms {
        keys.push(("s3:signatureAge", now_ms.saturating_sub(signed_ms).max(0).to_string()));
    }
    if let Some(payload) = content_sha256(signing.payload) {
        keys.push(("s3:x-amz-content-sha256", payload));
    }
    keys
}

/// As the header of that name writes it.
fn content_sha256(payload: Payload) -> Option<String> {
    Some(match payload {
        Payload::Hash(hash) => hex::encode(hash),
        Payload::Unsigned => "UNSIGNED-PAYLOAD".to_owned(),
        Payload::Streaming { signed, trailer } => {
            let signed = if signed { "AWS4-HMAC-SHA256-PAYLOAD" } else { "UNSIGNED-PAYLOAD" };
            format!("STREAMING-{signed}{}", if trailer { "-TRAILER" } else { "" })
        }
        Payload::Absent => return None,
    })
}

/// The tags that the object has before the request, which is asked for where a policy reads them.
pub async fn existing_tags(ctx: Ctx, access: Access) -> Result<Vec<(String, String)>, Fault> {
    let Ok(arn) = access.resource.parse::<Arn>() else { return Ok(Vec::new()) };
    let Some((bucket, key)) = arn.resource().split_once('/') else { return Ok(Vec::new()) };
    let named = access.context.iter().find(|(name, _)| name == "s3:VersionId");
    let version = named.and_then(|(_, values)| values.first());
    match versions::find(ctx.store(), bucket, key, version.map(String::as_str)).await {
        Ok(found) => Ok(found.and_then(|version| version.object).map_or(Vec::new(), |o| o.tags)),
        Err(Error::Store(error)) => Err(Error::Store(error).into()),
        // An id that no version can have: the operation says so to whoever may ask.
        Err(_) => Ok(Vec::new()),
    }
}

/// The tags that a request gives an object.
pub fn of_tags(given: &[(String, String)]) -> Vec<(Cow<'static, str>, Vec<String>)> {
    let mut keys: Vec<(Cow<'static, str>, Vec<String>)> = given
        .iter()
        .map(|(key, value)| (format!("s3:RequestObjectTag/{key}").into(), vec![value.clone()]))
        .collect();
    if !given.is_empty() {
        let names = given.iter().map(|(key, _)| key.clone()).collect();
        keys.push(("s3:RequestObjectTagKeys".into(), names));
    }
    keys
}

/// The tags in a header, as far as it can be read; what cannot is refused by the operation.
pub fn header_tags(header: Option<&str>) -> Vec<(String, String)> {
    header.and_then(|header| tags::parse_header(header).ok()).unwrap_or_default()
}

/// `2026-01-31T00:00:00Z`
pub fn date(timestamp: &Timestamp) -> String {
    calendar::iso(timestamp.millis())
}

/// Of an input that makes an object's head: canned and granted permissions, encryption, class, redirect, lock.
macro_rules! of_head {
    ($input:expr) => {{
        use crate::conditions::date;
        let input = $input;
        vec![
            ("s3:x-amz-acl", input.acl.as_ref().map(|acl| acl.as_str().to_owned())),
            ("s3:x-amz-grant-full-control", input.grant_full_control.clone()),
            ("s3:x-amz-grant-read", input.grant_read.clone()),
            ("s3:x-amz-grant-read-acp", input.grant_read_acp.clone()),
            ("s3:x-amz-grant-write-acp", input.grant_write_acp.clone()),
            (
                "s3:x-amz-server-side-encryption",
                input.server_side_encryption.as_ref().map(|kind| kind.as_str().to_owned()),
            ),
            ("s3:x-amz-server-side-encryption-aws-kms-key-id", input.ssekms_key_id.clone()),
            (
                "s3:x-amz-server-side-encryption-customer-algorithm",
                input.sse_customer_algorithm.clone(),
            ),
            (
                "s3:x-amz-storage-class",
                input.storage_class.as_ref().map(|class| class.as_str().to_owned()),
            ),
            ("s3:x-amz-website-redirect-location", input.website_redirect_location.clone()),
            (
                "s3:object-lock-mode",
                input.object_lock_mode.as_ref().map(|mode| mode.as_str().to_owned()),
            ),
            (
                "s3:object-lock-retain-until-date",
                input.object_lock_retain_until_date.as_ref().map(date),
            ),
            (
                "s3:object-lock-legal-hold",
                input.object_lock_legal_hold_status.as_ref().map(|hold| hold.as_str().to_owned()),
            ),
        ]
    }};
}

/// Of an input that makes a bucket, or sets permissions.
macro_rules! of_grants {
    ($input:expr) => {{
        let input = $input;
        vec![
            ("s3:x-amz-acl", input.acl.as_ref().map(|acl| acl.as_str().to_owned())),
            ("s3:x-amz-grant-full-control", input.grant_full_control.clone()),
            ("s3:x-amz-grant-read", input.grant_read.clone()),
            ("s3:x-amz-grant-read-acp", input.grant_read_acp.clone()),
            ("s3:x-amz-grant-write", input.grant_write.clone()),
            ("s3:x-amz-grant-write-acp", input.grant_write_acp.clone()),
        ]
    }};
}

pub(crate) use {of_grants, of_head};

/// The access with what of these the request gives.
pub fn with(mut access: Access, given: &Given) -> Access {
    for (key, value) in given {
        if let Some(value) = value {
            access = access.with(key, vec![value.clone()]);
        }
    }
    access
}
