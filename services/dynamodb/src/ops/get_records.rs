//! `GetRecords`.

use crate::attribute::stream_attributes;
use crate::ops::streams::{Found, find, iterator, read_iterator, sequence_number};
use crate::rules::record::Record as Change;
use crate::store as rows;
use aws::Fault;
use model_dynamodbstreams::{GetRecordsInput, GetRecordsOutput, Identity, Record, StreamRecord};
use service::Ctx;
use sha2::{Digest, Sha256};
use wire::Timestamp;

/// Records of a reply, where the request says nothing and at most.
const RECORDS_MAX: usize = 1000;
/// Bytes of the records of a reply.
const REPLY_MAX: usize = 1024 * 1024;

pub async fn handle(ctx: Ctx, input: GetRecordsInput) -> Result<GetRecordsOutput, Fault> {
    let now_ms = ctx.now_ms();
    let (arn, next) = read_iterator(&input.shard_iterator, now_ms)?;
    let found = find(&ctx, &arn).await?;
    let log = rows::stream_log(&found.stream);
    if let Some(limit) = input.limit.filter(|limit| *limit > RECORDS_MAX as i32) {
        return Err(Fault::validation(format!(
            "1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: Member \
             must have value less than or equal to 1000"
        )));
    }
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(RECORDS_MAX).clamp(1, RECORDS_MAX);
    let (first, end) = ctx.store().log_bounds(&log).await.map_err(rows::fault)?;
    if next < first {
        return Err(Fault::client(
            "TrimmedDataAccessException",
            "The operation attempted to read past the oldest stream record in a shard.",
        ));
    }
    let stored = ctx.store().log_read_within(&log, next, limit, REPLY_MAX).await;
    let (stored, _) = stored.map_err(rows::fault)?;
    let mut records = Vec::with_capacity(stored.len());
    let mut after = next;
    let mut bytes = 0;
    for (position, row) in stored {
        bytes += row.len();
        if bytes > REPLY_MAX && !records.is_empty() {
            break;
        }
        records.push(record(&found, position, Change::decode(&row)?));
        after = position + 1;
    }
    // A stream that is turned off ends: there is no iterator behind its last record.
    let ended = !found.stream.enabled && after >= end;
    Ok(GetRecordsOutput {
        records: Some(records),
        next_shard_iterator: (!ended).then(|| iterator(&arn, after, now_ms)),
    })
}

fn record(found: &Found, position: u64, change: Change) -> Record {
    let size = i64::try_from(change.size_bytes()).unwrap_or(i64::MAX);
    Record {
        event_id: Some(event_id(&found.arn, position)),
        event_name: Some(change.kind.name().into()),
        event_version: Some("1.1".into()),
        event_source: Some("aws:dynamodb".into()),
        aws_region: Some(found.region.clone()),
        user_identity: change.expired.then(|| Identity {
            principal_id: Some("dynamodb.amazonaws.com".into()),
            type_: Some("Service".into()),
        }),
        dynamodb: Some(StreamRecord {
            // AWS tells whole seconds.
            approximate_creation_date_time: Some(Timestamp::from_millis(
                change.at_ms - change.at_ms.rem_euclid(1000),
            )),
            keys: Some(stream_attributes(change.keys)),
            new_image: change.new.map(stream_attributes),
            old_image: change.old.map(stream_attributes),
            sequence_number: Some(sequence_number(position)),
            size_bytes: Some(size),
            stream_view_type: Some(change.view.name().into()),
        }),
    }
}

/// The same for every reading of a record, by which consumers know a repeat.
fn event_id(arn: &str, position: u64) -> String {
    let digest = Sha256::digest(format!("{arn} {position}"));
    digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}
