//! `CreateStream`. A stream is there, and takes records, as soon as it is answered.

use super::limits::{self, check_room};
use crate::refusal;
use crate::rules::stream::{Mode, RECORD_KIB, RETENTION_H_MIN, Stream};
use crate::rules::{reshard, tags};
use crate::store as rows;
use crate::trim;
use auth::policy::Meant;
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use std::collections::BTreeMap;

/// Shards of a new stream on demand.
const ON_DEMAND_SHARDS: u32 = 4;

pub async fn handle(
    ctx: Ctx,
    input: model::CreateStreamInput,
) -> Result<model::CreateStreamOutput, Fault> {
    if input.warm_throughput_mi_bps.is_some() {
        return Err(Fault::not_implemented("CreateStream with WarmThroughputMiBps"));
    }
    let asked = input.stream_mode_details.as_ref().map(|details| &details.stream_mode);
    // Who says nothing at all gets a stream on demand.
    let mode = match (asked, input.shard_count) {
        (Some(model::StreamMode::OnDemand), Some(_)) => {
            return Err(Fault::validation(
                "Requested stream mode ON_DEMAND does not support a shard count. ShardCount must \
                 not be set for streams with the on-demand capacity mode.",
            ));
        }
        (Some(model::StreamMode::Provisioned), None) => {
            return Err(Fault::validation(
                "ShardCount must be set for streams with the provisioned capacity mode.",
            ));
        }
        (Some(model::StreamMode::OnDemand) | None, None) => Mode::OnDemand,
        _ => Mode::Provisioned,
    };
    let automatic =
        input.record_distribution_strategy == Some(model::RecordDistributionStrategy::Auto);
    if automatic && mode == Mode::Provisioned {
        return Err(super::settings::only_on_demand());
    }
    let count = match mode {
        Mode::OnDemand => ON_DEMAND_SHARDS,
        Mode::Provisioned => input.shard_count.unwrap_or_default().max(0).unsigned_abs(),
    };
    if count == 0 {
        return Err(refusal::invalid("ShardCount must be at least 1."));
    }
    let record_max_kib = match input.max_record_size_in_ki_b {
        Some(size) => super::settings::record_size(size)?,
        None => RECORD_KIB,
    };
    let name = input.stream_name;
    let of = format!("stream {name} under account {}", ctx.account());
    let mut given = BTreeMap::new();
    tags::add(&mut given, input.tags.iter().flatten(), &of)?;
    let now_ms = ctx.now_ms();
    let stream = Stream {
        id: ctx.world().random_u64(),
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        name,
        created_ms: now_ms,
        mode,
        retention_h: RETENTION_H_MIN,
        next_shard: count,
        open_shards: count,
        version: 0,
        metrics: Vec::new(),
        tags: given,
        policy: None,
        meant: Meant::default(),
        record_max_kib,
        automatic,
        scaled_ms: Vec::new(),
        moded_ms: Vec::new(),
    };
    let stream = &stream;
    rows::transact(ctx.store(), |tx| async move {
        let Stream { account, region, name, .. } = stream;
        let key = rows::stream(account, region, name);
        if tx.get(&key).await.map_err(rows::fault)?.is_some() {
            return Err(refusal::in_use(format!(
                "Stream {name} under account {account} already exists."
            )));
        }
        let all = limits::streams_in(&tx, account, region).await?;
        match mode {
            Mode::Provisioned => check_room(&all, stream, count)?,
            Mode::OnDemand => limits::check_on_demand(&all)?,
        }
        rows::put_stream(&tx, stream);
        for shard in reshard::initial(count, now_ms) {
            tx.put_value(rows::shard(stream.id, shard.number), &shard);
        }
        trim::watch(&tx, stream, now_ms);
        tx.signal(&stream.arn());
        Ok(())
    })
    .await?;
    Ok(model::CreateStreamOutput::default())
}
