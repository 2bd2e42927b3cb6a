//! Messages moved out of dead-letter queues: begun, ended, listed.

use super::list_sources::sources;
use super::queues;
use crate::error::Error;
use crate::live::Live;
use crate::moving;
use crate::rules::address::{FIFO_SUFFIX, Place};
use crate::store::{self as rows, MoveTask};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_sqs as model;
use serde_json::{Value, json};
use service::Ctx;
use std::sync::Arc;

const RESULTS_MAX: i32 = 10;
const PER_SECOND_MAX: i32 = 500;
/// Tasks of one account that are remembered.
const TASKS_MAX: usize = 1_000;

/// The queue that a task's handle names.
pub fn source_of(handle: &str) -> Option<String> {
    let document: Value = serde_json::from_slice(&STANDARD.decode(handle).ok()?).ok()?;
    Some(document.get("sourceArn")?.as_str()?.to_owned())
}

async fn source(ctx: &Ctx, arn: &str) -> Result<Arc<Live>, Error> {
    let message = "The resource that you specified for the SourceArn parameter doesn't exist.";
    let missing = || Error::Coded("ResourceNotFoundException", message.into());
    let place = Place::parse_arn(arn).ok_or_else(|| {
        Error::Invalid(
            "You must use this format to specify the SourceArn: \
                        arn:<partition>:<service>:<region>:<account-id>:<resource-id>"
                .into(),
        )
    })?;
    if place.account != *ctx.account() || place.region != *ctx.region() {
        return Err(missing());
    }
    match queues(ctx).find(ctx, &place).await {
        Err(Error::NoQueue) => Err(missing()),
        other => other,
    }
}

pub async fn start(
    ctx: Ctx,
    input: model::StartMessageMoveTaskRequest,
) -> Result<model::StartMessageMoveTaskResult, Error> {
    let live = source(&ctx, &input.source_arn).await?;
    if sources(&ctx, &live.place, None, 1).await?.is_empty() {
        return Err(Error::Invalid(
            "Source queue must be configured as a Dead Letter Queue.".into(),
        ));
    }
    if let Some(to) = &input.destination_arn {
        check_destination(&ctx, &input.source_arn, to).await?;
    }
    let per_second = input.max_number_of_messages_per_second;
    if per_second.is_some_and(|most| !(1..=PER_SECOND_MAX).contains(&most)) {
        return Err(Error::Invalid(format!(
            "Value for MaxNumberOfMessagesPerSecond must be between 1 and {PER_SECOND_MAX}."
        )));
    }
    let handle = json!({ "taskId": ctx.world().uuid(), "sourceArn": input.source_arn });
    let (to_move, until) = {
        let mut index = live.index.lock();
        index.promote(ctx.now_ms());
        (index.counts().visible as u64, index.last().unwrap_or(0))
    };
    let task = MoveTask {
        handle: STANDARD.encode(handle.to_string()),
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        source: input.source_arn,
        destination: input.destination_arn,
        per_second: per_second.and_then(|most| u32::try_from(most).ok()),
        status: "RUNNING".into(),
        moved: 0,
        to_move,
        failure: None,
        started_ms: ctx.now_ms(),
        until,
    };
    let (context, made) = (&ctx, &task);
    ctx.store()
        .transact(|tx| async move {
            let rows_of = rows::move_tasks(context.account(), context.region());
            let known = read(tx.range(rows_of).await?)?;
            if known.iter().any(|known| known.source == made.source && is_under_way(known)) {
                return Err(Error::Invalid(
                    "There is already a task running. Only one active task is allowed for a source \
                     queue arn at a given time."
                        .into(),
                ));
            }
            let key = |handle| rows::move_task(context.account(), context.region(), handle);
            let oldest = known.iter().filter(|task| !is_under_way(task));
            let oldest = oldest.min_by_key(|task| task.started_ms);
            if let Some(oldest) = oldest.filter(|_| known.len() >= TASKS_MAX) {
                tx.delete(&key(&oldest.handle));
            }
            tx.put_value(key(&made.handle), made);
            moving::set_timer(context, &tx, made, context.now_ms());
            Ok(())
        })
        .await?;
    Ok(model::StartMessageMoveTaskResult { task_handle: Some(task.handle) })
}

async fn check_destination(ctx: &Ctx, source: &str, to: &str) -> Result<(), Error> {
    if source == to {
        return Err(Error::Invalid(
            "Source queue arn and destination queue arn cannot be same.".into(),
        ));
    }
    let message = "The resource that you specified for the DestinationArn parameter doesn't exist.";
    let missing = || Error::Coded("ResourceNotFoundException", message.into());
    let place = Place::parse_arn(to).filter(|place| place.region == *ctx.region());
    let place = place.ok_or_else(missing)?;
    if place.name.ends_with(FIFO_SUFFIX) != source.ends_with(FIFO_SUFFIX) {
        return Err(Error::Invalid(
            "Source queue and destination queue must be of the same type.".into(),
        ));
    }
    match queues(ctx).find(ctx, &place).await {
        Err(Error::NoQueue) => Err(missing()),
        other => other.map(drop),
    }
}

fn is_under_way(task: &MoveTask) -> bool {
    matches!(task.status.as_str(), "RUNNING" | "CANCELLING")
}

/// The account's tasks.
async fn tasks(ctx: &Ctx) -> Result<Vec<MoveTask>, Error> {
    read(ctx.store().range(rows::move_tasks(ctx.account(), ctx.region())).await?)
}

fn read(found: Vec<(store::Key, bytes::Bytes)>) -> Result<Vec<MoveTask>, Error> {
    found.iter().map(|(key, row)| Ok(service::json((key, row))?)).collect()
}

pub async fn cancel(
    ctx: Ctx,
    input: model::CancelMessageMoveTaskRequest,
) -> Result<model::CancelMessageMoveTaskResult, Error> {
    if source_of(&input.task_handle).is_none() {
        let message = "Value for parameter TaskHandle is invalid.";
        return Err(Error::Invalid(message.into()));
    }
    let missing = || {
        let message = "Task does not exist.";
        Error::Coded("ResourceNotFoundException", message.into())
    };
    let key = &rows::move_task(ctx.account(), ctx.region(), &input.task_handle);
    let missing = &missing;
    let moved = ctx
        .store()
        .transact(|tx| async move {
            let mut task: MoveTask = tx.get_value(key).await?.ok_or_else(missing)?;
            if task.status != "RUNNING" {
                let message = "Only active tasks can be cancelled.";
                return Err(Error::simple("UnsupportedOperation", message));
            }
            task.status = "CANCELLING".into();
            tx.put_value(key.clone(), &task);
            Ok(task.moved)
        })
        .await?;
    let moved = i64::try_from(moved).unwrap_or(i64::MAX);
    Ok(model::CancelMessageMoveTaskResult { approximate_number_of_messages_moved: Some(moved) })
}

pub async fn list(
    ctx: Ctx,
    input: model::ListMessageMoveTasksRequest,
) -> Result<model::ListMessageMoveTasksResult, Error> {
    source(&ctx, &input.source_arn).await?;
    let most = input.max_results.unwrap_or(1);
    if !(1..=RESULTS_MAX).contains(&most) {
        let reason = format!("Value for MaxResults must be between 1 and {RESULTS_MAX}.");
        return Err(Error::Parameter(most.to_string(), "MaxResults", reason));
    }
    let mut found = tasks(&ctx).await?;
    found.retain(|task| task.source == input.source_arn);
    found.sort_by_key(|task| std::cmp::Reverse(task.started_ms));
    found.truncate(usize::try_from(most).unwrap_or(1));
    let results = found.into_iter().map(shown).collect();
    Ok(model::ListMessageMoveTasksResult { results: Some(results) })
}

fn shown(task: MoveTask) -> model::ListMessageMoveTasksResultEntry {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let active = task.status == "RUNNING";
    model::ListMessageMoveTasksResultEntry {
        task_handle: active.then_some(task.handle),
        status: Some(task.status),
        source_arn: Some(task.source),
        destination_arn: task.destination,
        max_number_of_messages_per_second: task.per_second.and_then(|n| i32::try_from(n).ok()),
        approximate_number_of_messages_moved: Some(number(task.moved)),
        approximate_number_of_messages_to_move: Some(number(task.to_move)),
        failure_reason: task.failure,
        started_timestamp: Some(task.started_ms),
    }
}
