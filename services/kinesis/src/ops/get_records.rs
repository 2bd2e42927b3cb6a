//! `GetRecords`.

use super::get_shard_iterator::iterator;
use crate::reads::{self, PAGE_BYTES_MAX, RECORDS_MAX, Room};
use crate::refusal;
use crate::rules::iterator::{Iterator, LIFE_MS};
use crate::rules::shard;
use crate::streams::{Named, State};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::GetRecordsInput,
) -> Result<model::GetRecordsOutput, Fault> {
    if input.stream_id.is_some() {
        return Err(Fault::not_implemented("StreamId"));
    }
    let at = Iterator::decode(&input.shard_iterator).ok_or_else(refusal::bad_iterator)?;
    let now_ms = ctx.now_ms();
    if at.made_ms > now_ms {
        return Err(refusal::bad_iterator());
    }
    if now_ms - at.made_ms > LIFE_MS {
        return Err(refusal::expired_iterator(at.made_ms, now_ms));
    }
    let named = Named { account: at.account, region: at.region, name: at.stream };
    if input.stream_arn.as_ref().is_some_and(|arn| *arn != named.arn()) {
        return Err(refusal::invalid("The StreamARN is not that of the ShardIterator."));
    }
    let absent = || refusal::absent_shard(&shard::id(at.shard), &named.name, &named.account);
    let state = ctx.state::<State>();
    let known = state.look(&ctx, &named).await?.filter(|known| known.stream.id == at.stream_id);
    let known = known.ok_or_else(absent)?;
    let stream = &known.stream;
    let shard = known.shard(at.shard).ok_or_else(absent)?;
    if input.dry_run == Some(true) {
        return Err(refusal::dry_run());
    }
    if !state.rates(stream, shard.number, now_ms, |rates| rates.read(now_ms)) {
        return Err(refusal::exceeded(&shard.id(), stream));
    }
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(RECORDS_MAX);
    let room = Room { records: limit.clamp(1, RECORDS_MAX), bytes: PAGE_BYTES_MAX };
    let page = reads::page(ctx.store(), stream, shard, at.position, (room, now_ms)).await?;
    state.rates(stream, shard.number, now_ms, |rates| rates.gave(page.bytes));
    // A closed shard takes no more records: its end is its end.
    let ended = !shard.is_open() && page.next >= page.end;
    Ok(model::GetRecordsOutput {
        millis_behind_latest: Some(page.behind_ms(now_ms)),
        next_shard_iterator: (!ended).then(|| iterator(&ctx, &known, shard.number, page.next)),
        child_shards: ended.then(|| reads::children(&known, shard)),
        records: page
            .records
            .into_iter()
            .map(|(position, record)| reads::shown(shard, position, record))
            .collect(),
    })
}
