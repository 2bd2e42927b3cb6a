//! DeleteObjects: up to a thousand keys, each for itself.

use crate::access::{self, In, Out};
use crate::buckets;
use crate::error::Error;
use crate::ops::delete_object::{delete, refuse_bypass};
use crate::rules::condition::WriteConditions;
use crate::rules::key;
use crate::versions::{Change, Deleted};
use aws::Fault;
use futures_util::stream::{self, StreamExt};
use model_s3::{DeleteObjects, DeletedObject, ObjectIdentifier};
use service::Ctx;

const OBJECTS_MAX: usize = 1000;
/// Deletions under way at once: enough to share the store's syncs.
const AT_ONCE: usize = 64;

pub async fn handle(ctx: Ctx, input: In<DeleteObjects>) -> Result<Out<DeleteObjects>, Error> {
    buckets::open(&ctx, &input).await?;
    refuse_bypass(input.bypass_governance_retention)?;
    let objects = input.delete.objects;
    if objects.is_empty() || objects.len() > OBJECTS_MAX {
        return Err(Error::malformed_xml());
    }
    let quiet = input.delete.quiet == Some(true);
    let bucket = input.bucket;
    let results: Vec<_> = stream::iter(objects)
        .map(move |object| {
            let (ctx, bucket) = (ctx.clone(), bucket.clone());
            async move {
                let removed = remove(&ctx, &bucket, &object).await;
                (object, removed)
            }
        })
        .buffered(AT_ONCE)
        .collect()
        .await;
    let (mut deleted, mut errors) = (Vec::new(), Vec::new());
    for (object, result) in results {
        match result {
            Ok(_) if quiet => {}
            Ok(done) => deleted.push(shown(&object, done)),
            Err(error) => errors.push(failed(&object, error)),
        }
    }
    Ok(Out::<DeleteObjects> {
        deleted: (!deleted.is_empty()).then_some(deleted),
        errors: (!errors.is_empty()).then_some(errors),
        ..Default::default()
    })
}

async fn remove(ctx: &Ctx, bucket: &str, object: &ObjectIdentifier) -> Result<Deleted, Error> {
    key::check(&object.key)?;
    if object.last_modified_time.is_some() || object.size.is_some() {
        return Err(Error::not_built("Deleting on a condition of time or size"));
    }
    let id = object.version_id.as_deref();
    ctx.authorize(&access::deletion(bucket, &object.key, id, object.e_tag.as_ref())).await?;
    let conditions = WriteConditions { if_match: object.e_tag.clone(), if_none_match: None };
    let change = Change::new(ctx, bucket, &object.key, "s3:ObjectRemoved:Delete").on(conditions);
    let deleted = delete(ctx, &change, id).await;
    deleted.map_err(|error| match (error, id) {
        // Here an id that can be none is a version that is not there.
        (Error::InvalidArgument(_, "versionId", _), Some(id)) => {
            Error::NoSuchVersion(object.key.clone(), id.to_owned())
        }
        (error, _) => error,
    })
}

fn shown(object: &ObjectIdentifier, done: Deleted) -> DeletedObject {
    let mut shown = DeletedObject { key: Some(object.key.clone()), ..Default::default() };
    shown.version_id.clone_from(&object.version_id);
    if done.marker {
        shown.delete_marker = Some(true);
        shown.delete_marker_version_id = done.version_id;
    }
    shown
}

fn failed(object: &ObjectIdentifier, error: Error) -> model_s3::Error {
    let fault = Fault::from(error);
    if fault.status >= 500 && fault.status != 501 {
        tracing::error!(%fault, "a key could not be deleted");
    }
    model_s3::Error {
        key: Some(object.key.clone()),
        version_id: object.version_id.clone(),
        code: Some(fault.code),
        message: Some(fault.message),
    }
}
