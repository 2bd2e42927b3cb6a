//! `DescribeLimits`, and what an account may have.
//! <https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html>

use crate::refusal;
use crate::rules::stream::{Mode, Stream};
use crate::store as rows;
use aws::Fault;
use model_kinesis as model;
use service::Ctx;
use store::{Range, Tx};

/// Open shards of an account and region, of streams whose shards are provisioned: the quota where it is lowest.
pub const SHARDS_MAX: u32 = 1_000;
/// Streams on demand of an account and region.
const ON_DEMAND_MAX: u32 = 50;

pub async fn describe(
    ctx: Ctx,
    _: model::DescribeLimitsInput,
) -> Result<model::DescribeLimitsOutput, Fault> {
    let range = Range::prefix(&rows::streams(ctx.account().as_str(), ctx.region().as_str()));
    let all: Vec<Stream> = rows::page(ctx.store(), range).await?;
    Ok(model::DescribeLimitsOutput {
        shard_limit: SHARDS_MAX.cast_signed(),
        open_shard_count: open(&all).cast_signed(),
        on_demand_stream_count: on_demand(&all).cast_signed(),
        on_demand_stream_count_limit: ON_DEMAND_MAX.cast_signed(),
        channel_count: None,
        channel_count_limit: None,
    })
}

/// Every stream of an account and region.
pub async fn streams_in(tx: &Tx, account: &str, region: &str) -> Result<Vec<Stream>, Fault> {
    let range = Range::prefix(&rows::streams(account, region));
    let found = tx.range(range).await.map_err(rows::fault)?;
    found.iter().map(|(_, row)| serde_json::from_slice(row).map_err(Fault::internal)).collect()
}

fn open(streams: &[Stream]) -> u32 {
    let provisioned = streams.iter().filter(|stream| stream.mode == Mode::Provisioned);
    provisioned.map(|stream| stream.open_shards).sum()
}

fn on_demand(streams: &[Stream]) -> u32 {
    let count = streams.iter().filter(|stream| stream.mode == Mode::OnDemand).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Refuses more shards than an account may have.
pub fn check_room(all: &[Stream], stream: &Stream, more: u32) -> Result<(), Fault> {
    let now = open(all);
    if now.saturating_add(more) <= SHARDS_MAX {
        return Ok(());
    }
    let Stream { account, region, .. } = stream;
    Err(refusal::limit(format!(
        "This request would exceed the shard limit for the account {account} in {region}. Current \
         shard count for the account: {now}. Limit: {SHARDS_MAX}. Number of additional shards that \
         would have resulted from this request: {more}. Refer to the AWS Service Limits page \
         (http://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for current limits \
         and how to request higher limits."
    )))
}

pub fn check_on_demand(all: &[Stream]) -> Result<(), Fault> {
    match on_demand(all) < ON_DEMAND_MAX {
        true => Ok(()),
        false => Err(refusal::limit(format!(
            "This request would exceed the limit of {ON_DEMAND_MAX} on-demand streams for the \
             account."
        ))),
    }
}
