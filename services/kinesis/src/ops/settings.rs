//! What is set of a stream beside its shards: how long it keeps records, which metrics, how large records may be, how they
//! are shared out.

use crate::refusal;
use crate::rules::stream::{Mode, RECORD_KIB, RETENTION_H_MAX, RETENTION_H_MIN, Stream};
use crate::store as rows;
use crate::streams::{Naming, State, naming};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;

/// KiB of the largest record that the store keeps as one value.
const RECORD_KIB_BUILT: u32 = 8_000;
const METRICS: [model::MetricsName; 7] = [
    model::MetricsName::IncomingBytes,
    model::MetricsName::IncomingRecords,
    model::MetricsName::OutgoingBytes,
    model::MetricsName::OutgoingRecords,
    model::MetricsName::WriteProvisionedThroughputExceeded,
    model::MetricsName::ReadProvisionedThroughputExceeded,
    model::MetricsName::IteratorAgeMilliseconds,
];

pub async fn increase_retention(
    ctx: Ctx,
    input: model::IncreaseStreamRetentionPeriodInput,
) -> Result<model::IncreaseStreamRetentionPeriodOutput, Fault> {
    let hours = input.retention_period_hours;
    change(&ctx, naming!(input), |stream| {
        let wanted = check_retention(hours)?;
        if wanted < stream.retention_h {
            return Err(refusal::invalid(format!(
                "Requested retention period ({hours} hours) for stream {} can not be shorter than \
                 existing retention period ({} hours). Use DecreaseRetentionPeriod API.",
                stream.name, stream.retention_h
            )));
        }
        stream.retention_h = wanted;
        Ok(())
    })
    .await?;
    Ok(model::IncreaseStreamRetentionPeriodOutput::default())
}

pub async fn decrease_retention(
    ctx: Ctx,
    input: model::DecreaseStreamRetentionPeriodInput,
) -> Result<model::DecreaseStreamRetentionPeriodOutput, Fault> {
    let hours = input.retention_period_hours;
    change(&ctx, naming!(input), |stream| {
        let wanted = check_retention(hours)?;
        if wanted > stream.retention_h {
            return Err(refusal::invalid(format!(
                "Requested retention period ({hours} hours) for stream {} can not be longer than \
                 existing retention period ({} hours). Use IncreaseRetentionPeriod API.",
                stream.name, stream.retention_h
            )));
        }
        stream.retention_h = wanted;
        Ok(())
    })
    .await?;
    Ok(model::DecreaseStreamRetentionPeriodOutput::default())
}

fn check_retention(hours: i32) -> Result<u32, Fault> {
    let wanted = u32::try_from(hours).unwrap_or_default();
    if wanted < RETENTION_H_MIN {
        return Err(refusal::invalid(format!(
            "Minimum allowed retention period is {RETENTION_H_MIN} hours. Requested retention \
             period ({hours} hours) is too short."
        )));
    }
    if wanted > RETENTION_H_MAX {
        return Err(refusal::invalid(format!(
            "Maximum allowed retention period is {RETENTION_H_MAX} hours. Requested retention \
             period ({hours} hours) is too long."
        )));
    }
    Ok(wanted)
}

pub async fn enable_monitoring(
    ctx: Ctx,
    input: model::EnableEnhancedMonitoringInput,
) -> Result<model::EnhancedMonitoringOutput, Fault> {
    let asked = expanded(&input.shard_level_metrics)?;
    let (before, after) = change(&ctx, naming!(input), |stream| {
        stream.metrics.extend(asked.clone());
        stream.metrics.sort();
        stream.metrics.dedup();
        Ok(())
    })
    .await?;
    Ok(monitoring(&before, &after))
}

pub async fn disable_monitoring(
    ctx: Ctx,
    input: model::DisableEnhancedMonitoringInput,
) -> Result<model::EnhancedMonitoringOutput, Fault> {
    let asked = expanded(&input.shard_level_metrics)?;
    let (before, after) = change(&ctx, naming!(input), |stream| {
        stream.metrics.retain(|metric| !asked.contains(metric));
        Ok(())
    })
    .await?;
    Ok(monitoring(&before, &after))
}

/// `ALL` is every one.
fn expanded(asked: &[model::MetricsName]) -> Result<Vec<String>, Fault> {
    if asked.contains(&model::MetricsName::All) {
        if asked.len() > 1 {
            return Err(refusal::invalid("ALL must be the only shard-level metric of a request."));
        }
        return Ok(METRICS.iter().map(ToString::to_string).collect());
    }
    Ok(asked.iter().map(ToString::to_string).collect())
}

fn monitoring(before: &Stream, after: &Stream) -> model::EnhancedMonitoringOutput {
    model::EnhancedMonitoringOutput {
        stream_name: Some(after.name.clone()),
        current_shard_level_metrics: Some(shown(before)),
        desired_shard_level_metrics: Some(shown(after)),
        stream_arn: Some(after.arn()),
    }
}

/// The shard-level metrics of a stream.
pub fn shown(stream: &Stream) -> Vec<model::MetricsName> {
    stream.metrics.iter().map(|metric| model::MetricsName::from(metric.as_str())).collect()
}

pub async fn update_record_size(
    ctx: Ctx,
    input: model::UpdateMaxRecordSizeInput,
) -> Result<model::UpdateMaxRecordSizeOutput, Fault> {
    let size = record_size(input.max_record_size_in_ki_b)?;
    let naming =
        Naming { arn: input.stream_arn.as_ref(), name: None, id: input.stream_id.as_ref() };
    change(&ctx, naming, |stream| {
        stream.record_max_kib = size;
        Ok(())
    })
    .await?;
    Ok(model::UpdateMaxRecordSizeOutput::default())
}

/// KiB that a record may have.
pub fn record_size(asked: i32) -> Result<u32, Fault> {
    let size = u32::try_from(asked).unwrap_or_default().max(RECORD_KIB);
    match size <= RECORD_KIB_BUILT {
        true => Ok(size),
        false => {
            Err(Fault::not_implemented(format!("A MaxRecordSizeInKiB above {RECORD_KIB_BUILT}")))
        }
    }
}

pub async fn update_distribution(
    ctx: Ctx,
    input: model::UpdateStreamRecordDistributionStrategyInput,
) -> Result<model::UpdateStreamRecordDistributionStrategyOutput, Fault> {
    let automatic = input.record_distribution_strategy == model::RecordDistributionStrategy::Auto;
    let naming = Naming { arn: Some(&input.stream_arn), name: None, id: input.stream_id.as_ref() };
    change(&ctx, naming, |stream| {
        if stream.mode == Mode::Provisioned {
            return Err(only_on_demand());
        }
        stream.automatic = automatic;
        Ok(())
    })
    .await?;
    Ok(model::UpdateStreamRecordDistributionStrategyOutput::default())
}

pub fn only_on_demand() -> Fault {
    refusal::invalid(
        "The record distribution strategy is only supported for streams that use the on-demand \
         capacity mode.",
    )
}

/// Changes a stream; gives it as it was and as it is.
pub async fn change(
    ctx: &Ctx,
    naming: Naming<'_>,
    edit: impl Fn(&mut Stream) -> Result<(), Fault> + Send + Sync,
) -> Result<(Stream, Stream), Fault> {
    let named = naming.resolve(&ctx.scope())?;
    let (state, named, edit) = (&ctx.state::<State>(), &named, &edit);
    rows::transact(ctx.store(), |tx| async move {
        let before = state.find_in(&tx, named).await?.stream.clone();
        let mut after = before.clone();
        edit(&mut after)?;
        if after != before {
            rows::put_stream(&tx, &after);
        }
        Ok((before, after))
    })
    .await
}
