//! Messages deleted, alone and in batches.

use super::{failed, place, queues};
use crate::error::Error;
use crate::live::settle;
use crate::rules::batch as batches;
use model_sqs as model;
use service::Ctx;

pub async fn one(
    ctx: Ctx,
    input: model::DeleteMessageRequest,
) -> Result<model::DeleteMessageOutput, Error> {
    let place = place(&ctx, &input.queue_url)?;
    if input.receipt_handle.is_empty() {
        return Err(Error::Missing("ReceiptHandle"));
    }
    let live = queues(&ctx).find(&ctx, &place).await?;
    let done = settle::delete(&ctx, &live, vec![input.receipt_handle]).await?;
    done.into_iter().collect::<Result<(), Error>>()?;
    Ok(model::DeleteMessageOutput {})
}

pub async fn batch(
    ctx: Ctx,
    input: model::DeleteMessageBatchRequest,
) -> Result<model::DeleteMessageBatchResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let kind = "DeleteMessageBatchRequestEntry";
    batches::check(kind, input.entries.iter().map(|entry| entry.id.as_str()))?;
    let live = queues(&ctx).find(&ctx, &place).await?;
    let (ids, handles): (Vec<String>, Vec<String>) =
        input.entries.into_iter().map(|entry| (entry.id, entry.receipt_handle)).unzip();
    let done = settle::delete(&ctx, &live, handles).await?;
    let mut result = model::DeleteMessageBatchResult::default();
    for (id, done) in ids.into_iter().zip(done) {
        match done {
            Ok(()) => result.successful.push(model::DeleteMessageBatchResultEntry { id }),
            Err(error) => result.failed.push(failed(id, error)),
        }
    }
    Ok(result)
}
