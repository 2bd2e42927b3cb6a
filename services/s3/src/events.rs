//! What S3 tells others of its objects: notifications, written with the change itself.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html>

use crate::access::bucket_arn;
use crate::owner::canonical_id;
use crate::rules::listing::url_encoded;
use crate::rules::notification::wants;
use crate::store::{Bucket, Notification, Version};
use crate::versions::Change;
use aws::Principal;
use serde_json::{Value, json};
use service::Ctx;
use store::{Event, Tx};
use wire::Timestamp;

/// Who makes a change, as notifications name it.
#[derive(Clone, Debug)]
pub struct Actor {
    principal_id: String,
    source_ip: String,
    request_id: String,
    /// Opens the ids of the events of this request.
    event_id: String,
    /// What the request is a part of, and so what it causes.
    trace: Option<String>,
}

/// Of a trace that is handed on.
const TRACE_BYTES_MAX: usize = 2048;

impl Actor {
    pub fn of(ctx: &Ctx) -> Actor {
        let principal_id = match ctx.principal() {
            Principal::Root { account } => format!("AWS:{account}"),
            Principal::User { user_id, .. } => format!("AWS:{user_id}"),
            Principal::Role { role_id, arn, .. } => {
                let session = arn.resource().rsplit('/').next().unwrap_or_default();
                format!("AWS:{role_id}:{session}")
            }
            Principal::FederatedUser { account, arn, .. } => {
                let name = arn.resource().rsplit('/').next().unwrap_or_default();
                format!("AWS:{account}:{name}")
            }
            Principal::Service { name, .. } => name.clone(),
            Principal::Anonymous => "Anonymous".to_owned(),
        };
        Actor {
            principal_id,
            source_ip: ctx.call().source_ip.map(|ip| ip.to_string()).unwrap_or_default(),
            request_id: ctx.request_id().to_owned(),
            event_id: ctx.world().uuid(),
            trace: ctx.trace().filter(|it| it.len() <= TRACE_BYTES_MAX).map(str::to_owned),
        }
    }
}

/// Emits, with the transaction, an event to each target that asks for this change.
pub fn tell(tx: &Tx, bucket: &Bucket, change: &Change, version: &Version) {
    for notification in &bucket.notifications {
        if !wants(notification, change.event, &version.key) {
            continue;
        }
        let body = json!({ "Records": [record(bucket, notification, change, version)] });
        tx.emit(Event {
            id: format!("{}-{:x}-{}", change.actor.event_id, version.sequence, notification.id),
            source: "s3".to_owned(),
            kind: change.event.to_owned(),
            source_arn: Some(bucket_arn(&bucket.name)),
            principal: "s3.amazonaws.com".to_owned(),
            account: bucket.owner.clone(),
            region: bucket.region.clone(),
            to: notification.target.clone(),
            order_key: Some(format!("s3/{}/{}/{}", bucket.name, notification.id, version.key)),
            body: body.to_string().into(),
            trace: change.actor.trace.clone(),
            ..Event::default()
        });
    }
}

fn record(
    bucket: &Bucket,
    notification: &Notification,
    change: &Change,
    version: &Version,
) -> Value {
    let actor = &change.actor;
    let mut object = json!({ "key": url_encoded(&version.key) });
    // Of tags, a newer form tells less.
    let of_tags = change.event.starts_with("s3:ObjectTagging:");
    if let Some(kept) = &version.object {
        if !of_tags {
            object["size"] = json!(kept.size);
        }
        object["eTag"] = json!(kept.etag);
    }
    if let Some(id) = &version.id {
        object["versionId"] = json!(id);
    }
    if !of_tags {
        // At least 18 digits, as AWS's; compared as texts of equal length.
        object["sequencer"] = json!(format!("{:018X}", version.sequence));
    }
    json!({
        "eventVersion": if of_tags { "2.3" } else { "2.1" },
        "eventSource": "aws:s3",
        "awsRegion": bucket.region,
        "eventTime": Timestamp::from_millis(change.now_ms).to_iso_8601_millis(),
        "eventName": change.event.strip_prefix("s3:").unwrap_or(change.event),
        "userIdentity": { "principalId": actor.principal_id },
        "requestParameters": { "sourceIPAddress": actor.source_ip },
        "responseElements": {
            "x-amz-request-id": actor.request_id,
            "x-amz-id-2": actor.request_id,
        },
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": notification.id,
            "bucket": {
                "name": bucket.name,
                "ownerIdentity": { "principalId": canonical_id(&bucket.owner) },
                "arn": bucket_arn(&bucket.name),
            },
            "object": object,
        },
    })
}
