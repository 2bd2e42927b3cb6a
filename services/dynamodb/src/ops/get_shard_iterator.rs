//! `GetShardIterator`.

use crate::ops::streams::{find, iterator, position, shard_id};
use crate::store as rows;
use aws::Fault;
use model_dynamodbstreams::{GetShardIteratorInput, GetShardIteratorOutput, ShardIteratorType};
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: GetShardIteratorInput,
) -> Result<GetShardIteratorOutput, Fault> {
    let found = find(&ctx, &input.stream_arn).await?;
    if input.shard_id != shard_id(&found.stream) {
        return Err(Fault::client(
            "ResourceNotFoundException",
            format!("Requested resource not found: Shard does not exist: {}", input.shard_id),
        ));
    }
    let log = rows::stream_log(&found.stream);
    let (first, next) = ctx.store().log_bounds(&log).await.map_err(rows::fault)?;
    let given = || {
        let text = input.sequence_number.as_deref().ok_or_else(|| {
            Fault::validation("Missing required parameter: SequenceNumber".to_owned())
        })?;
        let at = position(text);
        let at = at.ok_or_else(|| Fault::validation(format!("Invalid SequenceNumber: {text}")))?;
        if at < first {
            return Err(Fault::client(
                "TrimmedDataAccessException",
                format!("The operation attempted to read past the oldest stream record: {text}"),
            ));
        }
        Ok(at)
    };
    let by_number = matches!(
        input.shard_iterator_type,
        ShardIteratorType::AtSequenceNumber | ShardIteratorType::AfterSequenceNumber
    );
    if input.sequence_number.is_some() && !by_number {
        return Err(Fault::validation(format!(
            "SequenceNumber must not be specified with ShardIteratorType {}",
            input.shard_iterator_type
        )));
    }
    let at = match &input.shard_iterator_type {
        ShardIteratorType::TrimHorizon => first,
        ShardIteratorType::Latest => next,
        ShardIteratorType::AtSequenceNumber => given()?,
        ShardIteratorType::AfterSequenceNumber => given()? + 1,
        ShardIteratorType::Unknown(name) => {
            return Err(Fault::validation(format!("Unknown ShardIteratorType: {name}")));
        }
    };
    let iterator = iterator(&found.arn, at, ctx.now_ms());
    Ok(GetShardIteratorOutput { shard_iterator: Some(iterator) })
}
