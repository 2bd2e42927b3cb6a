//! `DescribeStream` and `DescribeStreamSummary`.

use super::delete_stream::consumers;
use crate::rules::shard::{self, Shard};
use crate::rules::stream::{Mode, Stream};
use crate::streams::{State, naming};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use wire::Timestamp;

/// Shards of a description, where the request says nothing.
const SHARDS: usize = 100;

pub async fn handle(
    ctx: Ctx,
    input: model::DescribeStreamInput,
) -> Result<model::DescribeStreamOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let known = ctx.state::<State>().find(&ctx, &named).await?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(SHARDS);
    let after = input.exclusive_start_shard_id.as_deref();
    let rest = known.shards.iter().filter(|shard| after.is_none_or(|id| shard.id().as_str() > id));
    let mut shards: Vec<&Shard> = rest.take(limit + 1).collect();
    let has_more_shards = shards.len() > limit;
    shards.truncate(limit);
    let stream = &known.stream;
    let description = model::StreamDescription {
        stream_name: stream.name.clone(),
        stream_arn: stream.arn(),
        stream_status: model::StreamStatus::Active,
        stream_mode_details: Some(mode(stream)),
        shards: shards.into_iter().map(shown).collect(),
        has_more_shards,
        retention_period_hours: stream.retention_h.cast_signed(),
        stream_creation_timestamp: created(stream),
        enhanced_monitoring: metrics(stream),
        encryption_type: Some(model::EncryptionType::None),
        key_id: None,
    };
    Ok(model::DescribeStreamOutput { stream_description: description })
}

pub async fn summary(
    ctx: Ctx,
    input: model::DescribeStreamSummaryInput,
) -> Result<model::DescribeStreamSummaryOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let known = ctx.state::<State>().find(&ctx, &named).await?;
    let stream = &known.stream;
    let consumers = consumers(&ctx, stream).await?.len();
    let strategy = match stream.automatic {
        true => model::RecordDistributionStrategy::Auto,
        false => model::RecordDistributionStrategy::UserPartitionKey,
    };
    let summary = model::StreamDescriptionSummary {
        stream_name: stream.name.clone(),
        stream_arn: stream.arn(),
        stream_id: None,
        stream_status: model::StreamStatus::Active,
        stream_mode_details: Some(mode(stream)),
        retention_period_hours: stream.retention_h.cast_signed(),
        stream_creation_timestamp: created(stream),
        enhanced_monitoring: metrics(stream),
        encryption_type: Some(model::EncryptionType::None),
        key_id: None,
        open_shard_count: stream.open_shards.cast_signed(),
        consumer_count: i32::try_from(consumers).ok(),
        warm_throughput: None,
        max_record_size_in_ki_b: i32::try_from(stream.record_max_kib).ok(),
        channel_count: None,
        record_distribution_strategy: (stream.mode == Mode::OnDemand).then_some(strategy),
        queue_count: None,
    };
    Ok(model::DescribeStreamSummaryOutput { stream_description_summary: summary })
}

pub fn created(stream: &Stream) -> Timestamp {
    // AWS tells whole seconds.
    Timestamp::from_millis(stream.created_ms - stream.created_ms.rem_euclid(1000))
}

pub fn mode(stream: &Stream) -> model::StreamModeDetails {
    let stream_mode = match stream.mode {
        Mode::Provisioned => model::StreamMode::Provisioned,
        Mode::OnDemand => model::StreamMode::OnDemand,
    };
    model::StreamModeDetails { stream_mode }
}

fn metrics(stream: &Stream) -> Vec<model::EnhancedMetrics> {
    vec![model::EnhancedMetrics { shard_level_metrics: Some(super::settings::shown(stream)) }]
}

pub fn shown(shard: &Shard) -> model::Shard {
    model::Shard {
        shard_id: shard.id(),
        parent_shard_id: shard.parent.map(shard::id),
        adjacent_parent_shard_id: shard.adjacent.map(shard::id),
        hash_key_range: model::HashKeyRange {
            starting_hash_key: shard.first.to_string(),
            ending_hash_key: shard.last.to_string(),
        },
        sequence_number_range: model::SequenceNumberRange {
            starting_sequence_number: shard.starting_sequence(),
            ending_sequence_number: shard.ending_sequence(),
        },
    }
}
