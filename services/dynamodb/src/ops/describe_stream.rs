//! `DescribeStream`.

use crate::ops::streams::{check_limit, find, sequence_number, shard_id};
use crate::store as rows;
use aws::Fault;
use model_dynamodbstreams as model;
use model_dynamodbstreams::{
    DescribeStreamInput, DescribeStreamOutput, SequenceNumberRange, Shard, StreamDescription,
    StreamStatus,
};
use service::Ctx;
use wire::Timestamp;

pub async fn handle(ctx: Ctx, input: DescribeStreamInput) -> Result<DescribeStreamOutput, Fault> {
    check_limit(input.limit)?;
    let found = find(&ctx, &input.stream_arn).await?;
    let stream = &found.stream;
    let log = rows::stream_log(stream);
    let (first, next) = ctx.store().log_bounds(&log).await.map_err(rows::fault)?;
    let id = shard_id(stream);
    let shard = Shard {
        shard_id: Some(id.clone()),
        sequence_number_range: Some(SequenceNumberRange {
            starting_sequence_number: Some(sequence_number(first)),
            // A closed shard tells its end.
            ending_sequence_number: (!stream.enabled)
                .then(|| sequence_number(next.saturating_sub(1))),
        }),
        parent_shard_id: None,
    };
    // The one shard has no children, and nothing stands behind it.
    let filtered = match &input.shard_filter {
        Some(filter) => check_filter(filter)?,
        None => false,
    };
    let empty =
        filtered || input.exclusive_start_shard_id.as_ref().is_some_and(|start| *start >= id);
    let roles = [model::KeyType::Hash, model::KeyType::Range];
    let schema = found.key.names().zip(roles).map(|(name, key_type)| model::KeySchemaElement {
        attribute_name: name.to_owned(),
        key_type,
    });
    Ok(DescribeStreamOutput {
        stream_description: Some(StreamDescription {
            stream_arn: Some(found.arn.clone()),
            stream_label: Some(stream.label.clone()),
            stream_status: Some(if stream.enabled {
                StreamStatus::Enabled
            } else {
                StreamStatus::Disabled
            }),
            stream_view_type: Some(stream.view.name().into()),
            creation_request_date_time: Some(Timestamp::from_millis(found.created_ms)),
            table_name: Some(found.table.clone()),
            key_schema: Some(schema.collect()),
            shards: Some(if empty { Vec::new() } else { vec![shard] }),
            last_evaluated_shard_id: None,
        }),
    })
}

/// True where a filter asks for the children of a shard.
fn check_filter(filter: &model::ShardFilter) -> Result<bool, Fault> {
    let wrong = |member: &str, why: &str| {
        Err(Fault::validation(format!(
            "1 validation error detected: Value at 'ShardFilter.{member}' failed to satisfy constraint: \
             {why}"
        )))
    };
    match (&filter.type_, &filter.shard_id) {
        (None, _) => wrong("Type", "Member must not be null"),
        (Some(model::ShardFilterType::Unknown(_)), _) => {
            wrong("Type", "Member must satisfy enum value set: [CHILD_SHARDS]")
        }
        (_, None) => wrong("ShardId", "Member must not be null"),
        (_, Some(id)) if !id.starts_with("shardId-") => {
            wrong("ShardId", "Member must satisfy regular expression pattern: shardId-[0-9a-f-]+")
        }
        _ => Ok(true),
    }
}
