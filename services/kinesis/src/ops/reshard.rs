//! `SplitShard`, `MergeShards`, `UpdateShardCount` and `UpdateStreamMode`: the shards are changed when it is answered.

use super::limits::{self, SHARDS_MAX, check_room};
use crate::refusal;
use crate::rules::reshard::Plan;
use crate::rules::shard::Shard;
use crate::rules::stream::{Mode, Stream, topic};
use crate::store as rows;
use crate::streams::{Known, Named, State, naming};
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use store::Tx;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Changes of the number of shards, and of the mode, in a day.
const SCALINGS_MAX: usize = 10;
const MODES_MAX: usize = 2;
/// Shards that a stream on demand grows to by itself.
const ON_DEMAND_SHARDS_MAX: u32 = 200;
/// A shard of a stream on demand is this old before it is split.
const SETTLED_MS: i64 = 60_000;

pub async fn split(
    ctx: Ctx,
    input: model::SplitShardInput,
) -> Result<model::SplitShardOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let (id, at) = (&input.shard_to_split, &input.new_starting_hash_key);
    let Some(number) = crate::rules::shard::number(id) else {
        return Err(unknown(id, &named));
    };
    change(&ctx, &named, |all, known, plan| {
        let stream = &known.stream;
        check_provisioned(stream)?;
        let shard = known.shard(number).ok_or_else(|| refusal::no_shard(id, stream))?;
        check_room(all, stream, 1)?;
        let place = open_place(plan, shard, stream)?;
        let hash: Option<u128> = at.parse().ok();
        let within = |at: &u128| *at > shard.first.saturating_add(1) && *at < shard.last;
        let hash = hash.filter(within).ok_or_else(|| {
            refusal::invalid(format!(
                "NewStartingHashKey {at} used in SplitShard() on shard {} in stream {} under \
                 account {} is not both greater than one plus the shard's StartingHashKey {} and \
                 less than the shard's EndingHashKey {}.",
                shard.id(),
                stream.name,
                stream.account,
                shard.first,
                shard.last
            ))
        })?;
        plan.split(place, hash);
        Ok(None)
    })
    .await?;
    Ok(model::SplitShardOutput::default())
}

pub async fn merge(
    ctx: Ctx,
    input: model::MergeShardsInput,
) -> Result<model::MergeShardsOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let (one, other) = (&input.shard_to_merge, &input.adjacent_shard_to_merge);
    for id in [one, other] {
        if crate::rules::shard::number(id).is_none() {
            return Err(unknown(id, &named));
        }
    }
    change(&ctx, &named, |_, known, plan| {
        let stream = &known.stream;
        check_provisioned(stream)?;
        let (lower, upper) = (known.named(one)?, known.named(other)?);
        if lower.last.checked_add(1) != Some(upper.first) {
            return Err(refusal::invalid(format!(
                "Shards {} and {} in stream {} under account {} are not an adjacent pair of shards \
                 eligible for merging",
                lower.id(),
                upper.id(),
                stream.name,
                stream.account
            )));
        }
        open_place(plan, upper, stream)?;
        plan.merge(open_place(plan, lower, stream)?);
        Ok(None)
    })
    .await?;
    Ok(model::MergeShardsOutput::default())
}

pub async fn count(
    ctx: Ctx,
    input: model::UpdateShardCountInput,
) -> Result<model::UpdateShardCountOutput, Fault> {
    let named = naming!(input).resolve(&ctx.scope())?;
    let target = input.target_shard_count.max(0).unsigned_abs();
    let now_ms = ctx.now_ms();
    let before = change(&ctx, &named, |all, known, plan| {
        let mut stream = known.stream.clone();
        check_provisioned(&stream)?;
        let open = stream.open_shards;
        check_target(open, target)?;
        check_room(all, &stream, target.saturating_sub(open))?;
        recent(&mut stream.scaled_ms, now_ms);
        if stream.scaled_ms.len() >= SCALINGS_MAX {
            return Err(refusal::limit(format!(
                "UpdateShardCount cannot be called more than {SCALINGS_MAX} times in a rolling \
                 24-hour period for stream {}.",
                stream.name
            )));
        }
        stream.scaled_ms.push(now_ms);
        plan.scale(target);
        Ok(Some(stream))
    })
    .await?;
    Ok(model::UpdateShardCountOutput {
        stream_name: Some(named.name.clone()),
        current_shard_count: Some(before.open_shards.cast_signed()),
        target_shard_count: Some(input.target_shard_count),
        stream_arn: Some(named.arn()),
    })
}

fn check_target(open: u32, target: u32) -> Result<(), Fault> {
    let told = format!("Current open shard count: {open} Target shard count: {target}");
    if target == 0 {
        return Err(refusal::invalid("TargetShardCount must be at least 1."));
    }
    if target > open.saturating_mul(2) {
        return Err(refusal::invalid(format!(
            "UpdateShardCount cannot scale up over double your current open shard count. {told}"
        )));
    }
    if target < open.div_ceil(2) {
        return Err(refusal::invalid(format!(
            "UpdateShardCount cannot scale down below half your current open shard count. {told}"
        )));
    }
    if target > SHARDS_MAX {
        return Err(refusal::limit(format!(
            "Target shard count or number of open shards cannot be greater than {SHARDS_MAX}. \
             Current open shard count: {open}, Target shard count: {target}"
        )));
    }
    Ok(())
}

pub async fn mode(
    ctx: Ctx,
    input: model::UpdateStreamModeInput,
) -> Result<model::UpdateStreamModeOutput, Fault> {
    if input.warm_throughput_mi_bps.is_some() {
        return Err(Fault::not_implemented("UpdateStreamMode with WarmThroughputMiBps"));
    }
    let naming = crate::streams::Naming {
        arn: Some(&input.stream_arn),
        name: None,
        id: input.stream_id.as_ref(),
    };
    let named = naming.resolve(&ctx.scope())?;
    let mode = match input.stream_mode_details.stream_mode {
        model::StreamMode::OnDemand => Mode::OnDemand,
        _ => Mode::Provisioned,
    };
    let now_ms = ctx.now_ms();
    change(&ctx, &named, |all, known, _| {
        let mut stream = known.stream.clone();
        if stream.mode == mode {
            return Ok(None);
        }
        match mode {
            Mode::OnDemand => limits::check_on_demand(all)?,
            Mode::Provisioned => check_room(all, &stream, stream.open_shards)?,
        }
        recent(&mut stream.moded_ms, now_ms);
        if stream.moded_ms.len() >= MODES_MAX {
            return Err(refusal::limit(format!(
                "Stream mode can only be updated {MODES_MAX} times in a rolling 24-hour period for \
                 stream {}.",
                stream.name
            )));
        }
        stream.moded_ms.push(now_ms);
        stream.mode = mode;
        stream.automatic = stream.automatic && mode == Mode::OnDemand;
        Ok(Some(stream))
    })
    .await?;
    Ok(model::UpdateStreamModeOutput::default())
}

/// Splits a shard of a stream on demand that was short, unless it is a child of a moment ago.
pub async fn relieve(ctx: &Ctx, named: &Named, number: u32) -> Result<(), Fault> {
    let now_ms = ctx.now_ms();
    let known = ctx.state::<State>().find(ctx, named).await?;
    // What is short is so many times a second: mostly there is nothing to write.
    if !known.shard(number).is_some_and(|shard| may_split(&known.stream, shard, now_ms)) {
        return Ok(());
    }
    change(ctx, named, |_, known, plan| {
        let place = plan.open().iter().position(|shard| shard.number == number);
        let Some(place) = place else { return Ok(None) };
        let shard = &plan.open()[place];
        if may_split(&known.stream, shard, now_ms) {
            let (first, last) = (shard.first, shard.last);
            plan.split(place, first + (last - first) / 2 + 1);
        }
        Ok(None)
    })
    .await
    .map(drop)
}

fn may_split(stream: &Stream, shard: &Shard, now_ms: i64) -> bool {
    let room = stream.open_shards < ON_DEMAND_SHARDS_MAX;
    let settled = now_ms - shard.made_ms >= SETTLED_MS;
    room && settled && shard.is_open() && shard.last - shard.first > 2
}

fn recent(moments_ms: &mut Vec<i64>, now_ms: i64) {
    moments_ms.retain(|at_ms| now_ms - at_ms < DAY_MS);
}

fn unknown(id: &str, named: &Named) -> Fault {
    refusal::not_found(format!(
        "Could not find shard {id} in stream {} under account {}.",
        named.name, named.account
    ))
}

fn check_provisioned(stream: &Stream) -> Result<(), Fault> {
    match stream.mode {
        Mode::Provisioned => Ok(()),
        Mode::OnDemand => Err(Fault::validation(format!(
            "Request is invalid. Stream {} under account {} is in On-Demand mode.",
            stream.name, stream.account
        ))),
    }
}

fn open_place(plan: &Plan, shard: &Shard, stream: &Stream) -> Result<usize, Fault> {
    let place = plan.open().iter().position(|open| open.number == shard.number);
    place.ok_or_else(|| {
        refusal::invalid(format!(
            "Shard {} in stream {} under account {} is closed.",
            shard.id(),
            stream.name,
            stream.account
        ))
    })
}

/// Changes a stream's shards, and the stream, in one transaction. Gives the stream as it was.
async fn change(
    ctx: &Ctx,
    named: &Named,
    edit: impl Fn(&[Stream], &Known, &mut Plan) -> Result<Option<Stream>, Fault> + Send + Sync,
) -> Result<Stream, Fault> {
    let (state, edit, now_ms) = (&ctx.state::<State>(), &edit, ctx.now_ms());
    rows::transact(ctx.store(), |tx| async move {
        let known = state.find_in(&tx, named).await?;
        let all = limits::streams_in(&tx, &named.account, &named.region).await?;
        let open: Vec<Shard> = known.open().cloned().collect();
        let mut plan = Plan::new(open, known.stream.next_shard, now_ms);
        let edited = edit(&all, &known, &mut plan)?;
        write(&tx, &known, edited.unwrap_or_else(|| known.stream.clone()), plan);
        Ok(known.stream.clone())
    })
    .await
}

fn write(tx: &Tx, known: &Known, mut stream: Stream, plan: Plan) {
    let (next, open, shards) = plan.done();
    let arn = stream.arn();
    for shard in &shards {
        if known.shard(shard.number) != Some(shard) {
            tx.put_value(rows::shard(stream.id, shard.number), shard);
            tx.signal(&topic(&arn, &shard.id()));
        }
    }
    if next != stream.next_shard || stream != known.stream {
        stream.next_shard = next;
        stream.open_shards = open;
        stream.version += 1;
        rows::put_stream(tx, &stream);
        tx.signal(&arn);
    }
}
