//! `ListStreams`: those of tables, and those that deleted tables left.

use crate::ops::streams::{PAGE_MAX, check_limit, parts};
use crate::request::table_name;
use crate::rules::table::Table;
use crate::store as rows;
use crate::store::orphans::{self, Orphan};
use aws::Fault;
use model_dynamodbstreams::{ListStreamsInput, ListStreamsOutput, Stream};
use service::Ctx;

/// Tables looked at: the quota of an account and region.
const TABLES_MAX: usize = 10_000;

pub async fn handle(ctx: Ctx, input: ListStreamsInput) -> Result<ListStreamsOutput, Fault> {
    check_limit(input.limit)?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX);
    let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
    let tables = rows::list_tables(ctx.store(), account, region, None, TABLES_MAX).await?;
    let wanted = input.table_name.as_deref().map(table_name);
    let streams = tables.iter().filter(|table| wanted.is_none_or(|name| table.name == name));
    let mut streams: Vec<Stream> = streams.flat_map(streams_of).collect();
    let start = input.exclusive_start_stream_arn.as_deref().map(parts).transpose()?;
    let place = (account, region);
    let left = orphans::list(ctx.store(), place, wanted, start.as_ref(), limit + 1).await?;
    streams.extend(left.iter().map(stream_left));
    if let Some((name, label)) = start {
        // The table may be gone by now: what counts is its place in the order of names.
        let start = (Some(name), Some(label));
        streams.retain(|stream| (&stream.table_name, &stream.stream_label) > (&start.0, &start.1));
    }
    streams.sort_by(|one, other| {
        (&one.table_name, &one.stream_label).cmp(&(&other.table_name, &other.stream_label))
    });
    let more = streams.len() > limit;
    streams.truncate(limit);
    let last = streams.last().filter(|_| more).and_then(|stream| stream.stream_arn.clone());
    Ok(ListStreamsOutput { streams: Some(streams), last_evaluated_stream_arn: last })
}

fn streams_of(table: &Table) -> impl Iterator<Item = Stream> {
    table.streams().map(|stream| Stream {
        stream_arn: Some(table.stream_arn(stream)),
        table_name: Some(table.name.clone()),
        stream_label: Some(stream.label.clone()),
    })
}

fn stream_left(orphan: &Orphan) -> Stream {
    Stream {
        stream_arn: Some(orphan.arn()),
        table_name: Some(orphan.table.clone()),
        stream_label: Some(orphan.stream.label.clone()),
    }
}
