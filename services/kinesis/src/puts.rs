//! How records get into shards: the only way.

use crate::refusal;
use crate::rules::hash_key;
use crate::rules::record::Record;
use crate::rules::shard::Shard;
use crate::rules::stream::{Mode, topic};
use crate::store as rows;
use crate::streams::{Known, Named, State};
use aws::Fault;
use bytes::Bytes;
use service::Ctx;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::Appended;

/// Changes of a stream's shards between routing and writing, after which a request gives up.
const ROUTES_MAX: usize = 16;

/// A record as a request gives it.
pub struct Given {
    pub data: Bytes,
    pub partition_key: Option<String>,
    pub explicit_hash_key: Option<String>,
}

/// Where a record went: its shard and its sequence number. None: the shard takes no more at the moment.
pub struct Placed {
    pub shard: String,
    pub sequence: Option<String>,
}

/// A record on its way.
struct Routed {
    hash: u128,
    shard: Shard,
    record: Record,
    row: Bytes,
}

/// Puts all records whose shards take them, in one transaction.
pub async fn put(
    ctx: &Ctx,
    named: &Named,
    given: Vec<Given>,
    dry_run: bool,
) -> Result<(Arc<Known>, Vec<Placed>), Fault> {
    let state = ctx.state::<State>();
    let mut known = state.find(ctx, named).await?;
    let mut records = route(ctx, &known, given)?;
    if dry_run {
        return Err(refusal::dry_run());
    }
    let now_ms = ctx.now_ms();
    let admitted: Vec<bool> = records
        .iter()
        .map(|routed| {
            let size = routed.record.size_bytes();
            let write = |rates: &mut crate::rules::rate::Rates| rates.write(size, now_ms);
            state.rates(&known.stream, routed.shard.number, now_ms, write)
        })
        .collect();
    let mut positions = None;
    for _ in 0..ROUTES_MAX {
        positions = append(ctx, &state, &known, (&records, &admitted)).await?;
        if positions.is_some() {
            break;
        }
        // The shards have changed meanwhile.
        known = state.find(ctx, named).await?;
        for routed in &mut records {
            routed.shard = known.route(routed.hash)?.clone();
        }
    }
    let positions = positions.ok_or_else(|| {
        refusal::in_use(format!("Stream {} is being resharded.", known.stream.name))
    })?;
    let placed = records.iter().zip(positions).map(|(routed, appended)| Placed {
        shard: routed.shard.id(),
        sequence: appended
            .and_then(|appended| appended.position())
            .map(|position| routed.shard.sequence(position, routed.record.at_ms)),
    });
    let placed: Vec<Placed> = placed.collect();
    if known.stream.mode == Mode::OnDemand {
        relieve(ctx, named, &records, &admitted).await;
    }
    Ok((known, placed))
}

fn route(ctx: &Ctx, known: &Known, given: Vec<Given>) -> Result<Vec<Routed>, Fault> {
    let stream = &known.stream;
    let mut records = Vec::with_capacity(given.len());
    for Given { data, partition_key, explicit_hash_key } in given {
        let hash = match (&partition_key, explicit_hash_key) {
            _ if stream.automatic => {
                u128::from(ctx.world().random_u64()) << 64 | u128::from(ctx.world().random_u64())
            }
            (None, _) => {
                return Err(Fault::validation(
                    "1 validation error detected: Value null at 'partitionKey' failed to satisfy \
                     constraint: Member must not be null",
                ));
            }
            (Some(_), Some(text)) => text.parse().map_err(|_| {
                refusal::invalid(format!(
                    "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. \
                     Specified value was {text}"
                ))
            })?,
            (Some(key), None) => hash_key::of_partition_key(key),
        };
        let shard = known.route(hash)?.clone();
        let at_ms = ctx.now_ms().max(shard.made_ms);
        let record = Record { at_ms, partition_key, data };
        if record.size_bytes() > stream.record_max() {
            return Err(Fault::validation(format!(
                "1 validation error detected: Value at 'data' failed to satisfy constraint: Member \
                 must have length less than or equal to {}",
                stream.record_max()
            )));
        }
        let row = record.encode();
        records.push(Routed { hash, shard, record, row });
    }
    Ok(records)
}

/// Where the admitted records went; none if the shards are no longer what they were.
async fn append(
    ctx: &Ctx,
    state: &State,
    known: &Known,
    (records, admitted): (&[Routed], &[bool]),
) -> Result<Option<Vec<Option<Appended>>>, Fault> {
    let named = &Named::of(&known.stream);
    rows::transact(ctx.store(), |tx| async move {
        let now = state.find_in(&tx, named).await?;
        if (now.stream.id, now.stream.version) != (known.stream.id, known.stream.version) {
            return Ok(None);
        }
        let arn = known.stream.arn();
        let mut touched = BTreeSet::new();
        let append = |(routed, admitted): (&Routed, &bool)| {
            admitted.then(|| {
                touched.insert(routed.shard.number);
                let log = rows::log(known.stream.id, routed.shard.number);
                tx.append(&log, routed.row.clone())
            })
        };
        let positions = records.iter().zip(admitted).map(append).collect();
        for number in touched {
            tx.signal(&topic(&arn, &crate::rules::shard::id(number)));
        }
        Ok(Some(positions))
    })
    .await
}

/// A stream on demand grows where it is short.
async fn relieve(ctx: &Ctx, named: &Named, records: &[Routed], admitted: &[bool]) {
    let short = records.iter().zip(admitted).filter(|(_, admitted)| !**admitted);
    let short: BTreeSet<u32> = short.map(|(routed, _)| routed.shard.number).collect();
    for shard in short {
        if let Err(fault) = crate::ops::reshard::relieve(ctx, named, shard).await {
            tracing::warn!(%fault, stream = named.name, shard, "a stream on demand cannot grow");
        }
    }
}
