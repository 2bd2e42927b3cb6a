//! `GetShardIterator`.

use crate::rules::iterator::Iterator;
use crate::rules::shard;
use crate::streams::{Known, State, naming};
use crate::{reads, refusal};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::GetShardIteratorInput,
) -> Result<model::GetShardIteratorOutput, Fault> {
    use model::ShardIteratorType as Type;
    let named = naming!(input).resolve(&ctx.scope())?;
    let id = &input.shard_id;
    let number = shard::number(id).ok_or_else(|| {
        refusal::not_found(format!(
            "Could not find shard {id} in stream {} under account {}.",
            named.name, named.account
        ))
    })?;
    let absent = || refusal::absent_shard(&shard::id(number), &named.name, &named.account);
    let known = ctx.state::<State>().look(&ctx, &named).await?.ok_or_else(absent)?;
    let shard = known.shard(number).ok_or_else(absent)?;
    let kind = &input.shard_iterator_type;
    let sequence = input.starting_sequence_number.as_deref();
    if sequence.is_some() && matches!(kind, Type::TrimHorizon | Type::Latest) {
        return Err(reads::unfit(kind, true));
    }
    let from = (kind, sequence, input.timestamp);
    let position = reads::start(ctx.store(), &known, shard, from, ctx.now_ms()).await?;
    if input.dry_run == Some(true) {
        return Err(refusal::dry_run());
    }
    let iterator = iterator(&ctx, &known, number, position);
    Ok(model::GetShardIteratorOutput { shard_iterator: Some(iterator) })
}

/// An iterator that begins to age now.
pub fn iterator(ctx: &Ctx, known: &Known, shard: u32, position: u64) -> String {
    let stream = &known.stream;
    let iterator = Iterator {
        made_ms: ctx.now_ms(),
        account: stream.account.clone(),
        region: stream.region.clone(),
        stream: stream.name.clone(),
        stream_id: stream.id,
        shard,
        position,
        salt: ctx.world().random_u64() as u32,
    };
    iterator.encode()
}
