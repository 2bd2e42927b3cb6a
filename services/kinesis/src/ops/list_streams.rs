//! `ListStreams`. The token of a page is the name of its last stream.

use super::describe_stream::{created, mode};
use crate::rules::stream::Stream;
use crate::store as rows;
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use store::Range;

/// Streams of a page, where the request says nothing.
const PAGE: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: model::ListStreamsInput,
) -> Result<model::ListStreamsOutput, Fault> {
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
    let mut range = Range::prefix(&rows::streams(account, region)).limit(limit + 1);
    if let Some(after) = input.next_token.or(input.exclusive_start_stream_name) {
        range = range.after(&rows::stream(account, region, &after));
    }
    let mut found: Vec<Stream> = rows::page(ctx.store(), range).await?;
    let has_more_streams = found.len() > limit;
    found.truncate(limit);
    let summaries = found.iter().map(|stream| model::StreamSummary {
        stream_name: stream.name.clone(),
        stream_arn: stream.arn(),
        stream_status: model::StreamStatus::Active,
        stream_mode_details: Some(mode(stream)),
        stream_creation_timestamp: Some(created(stream)),
    });
    let last = found.last().filter(|_| has_more_streams);
    Ok(model::ListStreamsOutput {
        stream_names: found.iter().map(|stream| stream.name.clone()).collect(),
        has_more_streams,
        next_token: last.map(|stream| stream.name.clone()),
        stream_summaries: Some(summaries.collect()),
    })
}
