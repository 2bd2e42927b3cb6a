//! Log streams.

use crate::error::Error;
use crate::ops::page;
use crate::rules::names::one_group;
use crate::store::{self as rows, Group, Stream};
use crate::sweep;
use model_logs as model;
use model_logs::OrderBy;
use service::Ctx;

pub async fn create(
    ctx: Ctx,
    input: model::CreateLogStreamRequest,
) -> Result<model::CreateLogStreamOutput, Error> {
    if input.log_stream_name.contains([':', '*']) {
        let message = "1 validation error detected: Value at 'logStreamName' failed to satisfy \
            constraint: Member must satisfy regular expression pattern: [^:*]*";
        return Err(Error::Invalid(message.into()));
    }
    let row = Stream {
        name: input.log_stream_name,
        id: ctx.world().random_u64(),
        created_ms: ctx.now_ms(),
        first_ms: None,
        last_ms: None,
        last_ingestion_ms: None,
        bytes: 0,
        next: 1,
    };
    let (ctx, row, group) = (&ctx, &row, &input.log_group_name);
    ctx.store()
        .transact(|tx| async move {
            let group = rows::find_group_in(ctx, &tx, group).await?;
            let key = rows::stream(group.id, &row.name);
            if tx.get(&key).await?.is_some() {
                return Err(Error::StreamExists);
            }
            tx.put_value(key, row);
            Ok(())
        })
        .await?;
    Ok(model::CreateLogStreamOutput {})
}

pub async fn delete(
    ctx: Ctx,
    input: model::DeleteLogStreamRequest,
) -> Result<model::DeleteLogStreamOutput, Error> {
    let (ctx, input) = (&ctx, &input);
    ctx.store()
        .transact(|tx| async move {
            let group = rows::find_group_in(ctx, &tx, &input.log_group_name).await?;
            let key = rows::stream(group.id, &input.log_stream_name);
            let row = tx.get_value::<Stream>(&key).await?.ok_or(Error::NoStream)?;
            tx.delete(&key);
            sweep::reclaim_stream(ctx, &tx, &row);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::DeleteLogStreamOutput {})
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeLogStreamsRequest,
) -> Result<model::DescribeLogStreamsResponse, Error> {
    let by_time = input.order_by == Some(OrderBy::LastEventTime);
    if by_time && input.log_stream_name_prefix.is_some() {
        let message = "Cannot order by LastEventTime with a logStreamNamePrefix.";
        return Err(Error::Invalid(message.into()));
    }
    let name = one_group(&ctx.scope(), &input.log_group_name, &input.log_group_identifier)?;
    let group = rows::find_group(&ctx, name).await?;
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let mut streams = rows::all_streams(&ctx, &group).await?;
    streams.retain(|stream| stream.name.starts_with(&prefix));
    if by_time {
        streams.sort_by_key(|stream| stream.last_ms.unwrap_or(0));
    }
    if input.descending == Some(true) {
        streams.reverse();
    }
    let place = |stream: &Stream| stream.name.clone();
    let (streams, next_token) = page(streams, place, input.next_token.as_deref(), input.limit)?;
    let shown = streams.iter().map(|stream| show(&ctx, &group, stream));
    Ok(model::DescribeLogStreamsResponse { log_streams: Some(shown.collect()), next_token })
}

fn show(ctx: &Ctx, group: &Group, stream: &Stream) -> model::LogStream {
    let arn = format!("{}:log-stream:{}", rows::group_arn(ctx, &group.name), stream.name);
    model::LogStream {
        log_stream_name: Some(stream.name.clone()),
        creation_time: Some(stream.created_ms),
        first_event_timestamp: stream.first_ms,
        last_event_timestamp: stream.last_ms,
        last_ingestion_time: stream.last_ingestion_ms,
        upload_sequence_token: Some(sequence_token(stream)),
        arn: Some(arn),
        // AWS has answered 0 for every stream since 2019.
        stored_bytes: Some(0),
    }
}

/// AWS still gives one, and takes any.
pub fn sequence_token(stream: &Stream) -> String {
    format!("{:056}", stream.next)
}
