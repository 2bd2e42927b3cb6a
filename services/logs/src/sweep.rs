//! What time takes away: events beyond their retention, and what is left of deleted groups and streams.

use crate::error::Error;
use crate::store::{self as rows, Group, Place, Stream};
use aws::{AccountId, Fault, Region};
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Range, StoreError, Timer, Tx};

/// The timer of a group that has a retention.
pub const RETENTION: &str = "retention";
/// The timer of what was deleted.
pub const RECLAIM: &str = "reclaim";

/// Between two sweeps of a group; what is expired in between is not shown anyway.
const SWEEP_MS: i64 = 3_600_000;
/// Rows that one transaction takes away.
const STEP_ROWS: usize = 2000;

#[derive(Serialize, Deserialize)]
struct Swept {
    account: String,
    region: String,
    name: String,
    id: u64,
}

/// What a `reclaim` timer takes away.
#[derive(Serialize, Deserialize)]
pub enum Deleted {
    Group(u64),
    Stream(u64),
}

/// Whose a timer is; what was deleted is nobody's.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Swept>(&timer.body).ok().map(|swept| swept.account)
}

/// Sets or takes away the timer that a group's retention asks for.
pub fn schedule(ctx: &Ctx, tx: &Tx, group: &Group) {
    let key = group.id.to_string();
    if group.retention_days.is_none() {
        return tx.cancel_timer("logs", RETENTION, &key);
    }
    let swept = Swept {
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        name: group.name.clone(),
        id: group.id,
    };
    tx.set_timer(Timer {
        service: "logs".into(),
        name: RETENTION.into(),
        key,
        due_ms: ctx.now_ms() + SWEEP_MS,
        body: serde_json::to_vec(&swept).unwrap_or_default().into(),
    });
}

pub fn reclaim_group(ctx: &Ctx, tx: &Tx, group: &Group) {
    tx.cancel_timer("logs", RETENTION, &group.id.to_string());
    set_reclaim(ctx, tx, &Deleted::Group(group.id), group.id);
}

pub fn reclaim_stream(ctx: &Ctx, tx: &Tx, stream: &Stream) {
    set_reclaim(ctx, tx, &Deleted::Stream(stream.id), stream.id);
}

fn set_reclaim(ctx: &Ctx, tx: &Tx, deleted: &Deleted, id: u64) {
    tx.set_timer(Timer {
        service: "logs".into(),
        name: RECLAIM.into(),
        key: id.to_string(),
        due_ms: ctx.now_ms(),
        body: serde_json::to_vec(deleted).unwrap_or_default().into(),
    });
}

pub async fn retention_due(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let swept: Swept = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let (Some(account), Some(region)) =
        (AccountId::new(&swept.account), Region::new(&swept.region))
    else {
        return Err(Fault::internal("a group's timer names no account or region"));
    };
    let ctx = ctx.within(&account, &region);
    let group = match rows::find_group(&ctx, &swept.name).await {
        Ok(group) if group.id == swept.id => group,
        Ok(_) | Err(Error::NoGroup) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let before_ms = group.expired_before_ms(ctx.now_ms());
    for stream in rows::all_streams(&ctx, &group).await? {
        while expire(&ctx, &group, &stream, before_ms).await? {}
    }
    let (ctx, group) = (&ctx, &group);
    ctx.store()
        .transact(|tx| async move {
            match rows::find_group_in(ctx, &tx, &group.name).await {
                Ok(now) if now.id == group.id => schedule(ctx, &tx, &now),
                Ok(_) | Err(Error::NoGroup) => {}
                Err(error) => return Err(error),
            }
            Ok::<(), Error>(())
        })
        .await?;
    Ok(())
}

/// One step; true if there may be more.
async fn expire(
    ctx: &Ctx,
    group: &Group,
    stream: &Stream,
    before_ms: i64,
) -> Result<bool, StoreError> {
    ctx.store()
        .transact(|tx| async move {
            let key = rows::stream(group.id, &stream.name);
            let row = tx.get_value::<Stream>(&key).await?;
            let Some(mut row) = row.filter(|row| row.id == stream.id) else { return Ok(false) };
            let (first, before) =
                (Place { timestamp: 0, sequence: 0 }, Place { timestamp: before_ms, sequence: 0 });
            let expired = tx.range(rows::events(row.id, first, before).limit(STEP_ROWS)).await?;
            if expired.is_empty() {
                return Ok(false);
            }
            for (key, value) in &expired {
                let size = value.len().saturating_sub(8) + rows::OVERHEAD;
                row.bytes = row.bytes.saturating_sub(size as u64);
                tx.delete(key);
            }
            let next = tx.range(rows::all_events(row.id).limit(1)).await?;
            let next = next.first().map(|(key, value)| rows::decode(key, value)).transpose()?;
            row.first_ms = next.map(|event| event.place.timestamp);
            row.last_ms = row.last_ms.filter(|_| row.first_ms.is_some());
            tx.put_value(key, &row);
            Ok(expired.len() == STEP_ROWS)
        })
        .await
}

pub async fn reclaim(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let group = match serde_json::from_slice(&timer.body).map_err(Fault::internal)? {
        Deleted::Stream(id) => return Ok(clear(&ctx, rows::all_events(id)).await?),
        Deleted::Group(id) => id,
    };
    loop {
        let found = ctx.store().range(rows::streams(group).limit(1)).await?;
        let Some((key, row)) = found.first() else { return Ok(()) };
        let stream: Stream = serde_json::from_slice(row).map_err(Fault::internal)?;
        clear(&ctx, rows::all_events(stream.id)).await?;
        ctx.store()
            .transact(|tx| async move {
                tx.delete(key);
                Ok::<(), StoreError>(())
            })
            .await?;
    }
}

async fn clear(ctx: &Ctx, range: Range) -> Result<(), StoreError> {
    let range = &range;
    loop {
        let cleared = ctx
            .store()
            .transact(|tx| async move {
                let found = tx.range(range.clone().limit(STEP_ROWS)).await?;
                for (key, _) in &found {
                    tx.delete(key);
                }
                Ok::<_, StoreError>(found.len())
            })
            .await?;
        if cleared < STEP_ROWS {
            return Ok(());
        }
    }
}
