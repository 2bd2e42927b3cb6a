//! DeleteObject: of a key, or of one version for good.

use crate::access::{In, Out};
use crate::buckets;
use crate::error::Error;
use crate::rules::condition::WriteConditions;
use crate::rules::key;
use crate::versions::{self, Change, Deleted};
use model_s3::DeleteObject;
use service::Ctx;

pub async fn handle(ctx: Ctx, input: In<DeleteObject>) -> Result<Out<DeleteObject>, Error> {
    key::check(&input.key)?;
    buckets::open(&ctx, &input).await?;
    refuse_bypass(input.bypass_governance_retention)?;
    if input.if_match_last_modified_time.is_some() || input.if_match_size.is_some() {
        return Err(Error::not_built("Deleting on a condition of time or size"));
    }
    let conditions = WriteConditions { if_match: input.if_match.clone(), if_none_match: None };
    let change =
        Change::new(&ctx, &input.bucket, &input.key, "s3:ObjectRemoved:Delete").on(conditions);
    let deleted = delete(&ctx, &change, input.version_id.as_deref()).await?;
    Ok(Out::<DeleteObject> {
        delete_marker: deleted.marker.then_some(true),
        version_id: deleted.version_id,
        ..Default::default()
    })
}

/// What a bucket without Object Lock, as all are, answers to the header that passes over a retention.
pub fn refuse_bypass(given: Option<bool>) -> Result<(), Error> {
    match given {
        None => Ok(()),
        Some(_) => Err(Error::unvalued(
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
            "x-amz-bypass-governance-retention",
        )),
    }
}

/// One key, in a transaction of its own.
pub async fn delete(ctx: &Ctx, change: &Change, id: Option<&str>) -> Result<Deleted, Error> {
    ctx.store()
        .transact(|tx| async move {
            match id {
                Some(id) => versions::delete_version(&tx, change, id).await,
                None => versions::delete(&tx, change).await,
            }
        })
        .await
}
