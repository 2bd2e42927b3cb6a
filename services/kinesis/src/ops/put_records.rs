//! `PutRecord` and `PutRecords`.

use crate::puts::{self, Given, Placed};
use crate::refusal;
use crate::rules::sequence::Sequence;
use crate::streams::{Known, naming};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;

/// Bytes of all data and partition keys of a request.
const REQUEST_BYTES_MAX: usize = 10 * 1024 * 1024;

pub async fn one(ctx: Ctx, input: model::PutRecordInput) -> Result<model::PutRecordOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    if let Some(text) = &input.sequence_number_for_ordering {
        let now_s = u64::try_from(ctx.now_ms().div_euclid(1000)).unwrap_or_default();
        if Sequence::parse(text).is_none_or(|sequence| sequence.at_s > now_s) {
            return Err(refusal::invalid(format!(
                "ExclusiveMinimumSequenceNumber {text} used in PutRecord on stream {} under account \
                 {} is invalid.",
                named.name, named.account
            )));
        }
    }
    let given = Given {
        data: input.data,
        partition_key: input.partition_key,
        explicit_hash_key: input.explicit_hash_key,
    };
    let dry_run = input.dry_run == Some(true);
    let (known, mut placed) = puts::put(&ctx, &named, vec![given], dry_run).await?;
    let placed = placed.pop().ok_or_else(|| Fault::internal("a record has a place"))?;
    let Placed { shard, sequence } = placed;
    match sequence {
        Some(sequence_number) => {
            Ok(model::PutRecordOutput { shard_id: shard, sequence_number, encryption_type: None })
        }
        None => Err(refusal::exceeded(&shard, &known.stream)),
    }
}

pub async fn several(
    ctx: Ctx,
    input: model::PutRecordsInput,
) -> Result<model::PutRecordsOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let bytes = input
        .records
        .iter()
        .map(|record| record.data.len() + record.partition_key.as_ref().map_or(0, String::len));
    if bytes.sum::<usize>() > REQUEST_BYTES_MAX {
        return Err(refusal::invalid(format!(
            "Records size exceeds {} MB limit",
            REQUEST_BYTES_MAX / 1024 / 1024
        )));
    }
    let given = input.records.into_iter().map(|record| Given {
        data: record.data,
        partition_key: record.partition_key,
        explicit_hash_key: record.explicit_hash_key,
    });
    let dry_run = input.dry_run == Some(true);
    let (known, placed) = puts::put(&ctx, &named, given.collect(), dry_run).await?;
    let failed = placed.iter().filter(|placed| placed.sequence.is_none()).count();
    Ok(model::PutRecordsOutput {
        failed_record_count: i32::try_from(failed).ok(),
        records: placed.into_iter().map(|placed| entry(placed, &known)).collect(),
        encryption_type: None,
    })
}

fn entry(placed: Placed, known: &Known) -> model::PutRecordsResultEntry {
    let Placed { shard, sequence } = placed;
    if sequence.is_some() {
        return model::PutRecordsResultEntry {
            sequence_number: sequence,
            shard_id: Some(shard),
            ..model::PutRecordsResultEntry::default()
        };
    }
    let fault = refusal::exceeded(&shard, &known.stream);
    model::PutRecordsResultEntry {
        error_code: Some(fault.code),
        error_message: Some(fault.message),
        ..model::PutRecordsResultEntry::default()
    }
}
