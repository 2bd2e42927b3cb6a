//! When received messages become visible again, changed.

use super::{failed, place, queues};
use crate::error::Error;
use crate::live::settle::{self, Each};
use crate::rules::address::Place;
use crate::rules::attributes::VISIBILITY_S_MAX;
use crate::rules::batch as batches;
use model_sqs as model;
use service::Ctx;

fn seconds(given: i32) -> Result<u32, Error> {
    let seconds = u32::try_from(given).ok().filter(|seconds| *seconds <= VISIBILITY_S_MAX);
    seconds.ok_or_else(|| {
        let reason =
            format!("VisibilityTimeout must be an integer between 0 and {VISIBILITY_S_MAX}");
        Error::Parameter(given.to_string(), "VisibilityTimeout", reason)
    })
}

/// Of messages that a purge takes away meanwhile it is answered that they are gone.
async fn change(ctx: &Ctx, place: &Place, changes: &[(String, u32)]) -> Result<Each, Error> {
    queues(ctx)
        .with(ctx, place, |live| async move { settle::change(ctx, &live, changes.to_vec()).await })
        .await
}

pub async fn one(
    ctx: Ctx,
    input: model::ChangeMessageVisibilityRequest,
) -> Result<model::ChangeMessageVisibilityOutput, Error> {
    let place = place(&ctx, &input.queue_url)?;
    if input.receipt_handle.is_empty() {
        return Err(Error::Missing("ReceiptHandle"));
    }
    let seconds = seconds(input.visibility_timeout)?;
    let done = change(&ctx, &place, &[(input.receipt_handle, seconds)]).await?;
    done.into_iter().collect::<Result<(), Error>>()?;
    Ok(model::ChangeMessageVisibilityOutput {})
}

pub async fn batch(
    ctx: Ctx,
    input: model::ChangeMessageVisibilityBatchRequest,
) -> Result<model::ChangeMessageVisibilityBatchResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let kind = "ChangeMessageVisibilityBatchRequestEntry";
    batches::check(kind, input.entries.iter().map(|entry| entry.id.as_str()))?;
    let mut result = model::ChangeMessageVisibilityBatchResult::default();
    let (mut ids, mut changes) = (Vec::new(), Vec::new());
    for entry in input.entries {
        let given = entry.visibility_timeout.ok_or(Error::Missing("VisibilityTimeout"));
        match given.and_then(seconds) {
            Ok(seconds) => {
                ids.push(entry.id);
                changes.push((entry.receipt_handle, seconds));
            }
            Err(error) => result.failed.push(failed(entry.id, error)),
        }
    }
    let done = change(&ctx, &place, &changes).await?;
    for (id, done) in ids.into_iter().zip(done) {
        match done {
            Ok(()) => result.successful.push(model::ChangeMessageVisibilityBatchResultEntry { id }),
            Err(error) => result.failed.push(failed(id, error)),
        }
    }
    Ok(result)
}
