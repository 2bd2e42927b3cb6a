//! What time takes away: events beyond their retention, and what is left of deleted groups and streams.
//!
//! A timer that fires does some steps and sets itself anew if there is more, so that the timers of others have their
//! turn in between, however much there is to do.

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
/// Their bytes, beyond which it ends with the row that reached them.
const STEP_BYTES: usize = 4 << 20;
/// Streams that are looked at in one step.
const STEP_STREAMS: usize = 1_000;
/// Steps of one firing.
const STEPS_MAX: usize = 16;

#[derive(Serialize, Deserialize)]
struct Swept {
    account: String,
    region: String,
    name: String,
    id: u64,
    /// The stream to go on with; none: the first.
    #[serde(default)]
    from: Option<String>,
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
    set_retention(ctx, tx, group, ctx.now_ms() + SWEEP_MS, None);
}

fn set_retention(ctx: &Ctx, tx: &Tx, group: &Group, due_ms: i64, from: Option<String>) {
    let key = group.id.to_string();
    if group.retention_days.is_none() {
        return tx.cancel_timer("logs", RETENTION, &key);
    }
    let swept = Swept {
        account: ctx.account().to_string(),
        region: ctx.region().to_string(),
        name: group.name.clone(),
        id: group.id,
        from,
    };
    tx.set_timer(Timer {
        service: "logs".into(),
        name: RETENTION.into(),
        key,
        due_ms,
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
    let more = sweep(&ctx, &group, swept.from.as_deref()).await?;
    let (ctx, group, more) = (&ctx, &group, &more);
    ctx.store()
        .transact(|tx| async move {
            match rows::find_group_in(ctx, &tx, &group.name).await {
                Ok(now) if now.id == group.id => match more {
                    None => schedule(ctx, &tx, &now),
                    Some(from) => set_retention(ctx, &tx, &now, ctx.now_ms(), Some(from.clone())),
                },
                Ok(_) | Err(Error::NoGroup) => {}
                Err(error) => return Err(error),
            }
            Ok::<(), Error>(())
        })
        .await?;
    Ok(())
}

/// Some steps through a group's streams. The stream to go on with, if there is more to do.
async fn sweep(ctx: &Ctx, group: &Group, from: Option<&str>) -> Result<Option<String>, Error> {
    let before_ms = group.expired_before_ms(ctx.now_ms());
    let mut range = rows::streams(group.id).limit(STEP_STREAMS);
    if let Some(name) = from {
        range = range.from(&rows::stream(group.id, name));
    }
    let mut left = STEPS_MAX;
    loop {
        left -= 1;
        let found = ctx.store().range(range.clone()).await?;
        let mut last = None;
        for row in &found {
            let stream: Stream = rows::decode_stream(row)?;
            let mut more = stream.first_ms.is_some_and(|first| first < before_ms);
            while more && left > 0 {
                left -= 1;
                more = expire(ctx, group, &stream, before_ms).await?;
            }
            if more {
                return Ok(Some(stream.name));
            }
            last = Some(stream.name);
        }
        match found.last() {
            Some((key, _)) if found.len() == STEP_STREAMS => range = range.after(key),
            _ => return Ok(None),
        }
        if left == 0 {
            return Ok(last);
        }
    }
}

/// How many of a range's rows one step may take, and whether there may be more.
async fn fitting(ctx: &Ctx, range: &Range) -> Result<(usize, bool), StoreError> {
    let range = range.clone().limit(STEP_ROWS);
    let (found, cut) = ctx.store().snapshot().range_within(range, STEP_BYTES).await?;
    Ok((found.len(), cut || found.len() == STEP_ROWS))
}

/// One step; true if there may be more.
async fn expire(
    ctx: &Ctx,
    group: &Group,
    stream: &Stream,
    before_ms: i64,
) -> Result<bool, StoreError> {
    let (first, before) =
        (Place { timestamp: 0, sequence: 0 }, Place { timestamp: before_ms, sequence: 0 });
    let events = &rows::events(stream.id, first, before);
    let (count, more) = fitting(ctx, events).await?;
    if count == 0 {
        return Ok(false);
    }
    ctx.store()
        .transact(|tx| async move {
            let key = rows::stream(group.id, &stream.name);
            let row = tx.get_value::<Stream>(&key).await?;
            let Some(mut row) = row.filter(|row| row.id == stream.id) else { return Ok(false) };
            let expired = tx.range(events.clone().limit(count)).await?;
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
            Ok(more)
        })
        .await
}

pub async fn reclaim(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let deleted: Deleted = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let mut left = STEPS_MAX;
    let (id, gone) = match deleted {
        Deleted::Stream(id) => (id, clear(&ctx, rows::all_events(id), &mut left).await?),
        Deleted::Group(id) => (id, clear_group(&ctx, id, &mut left).await?),
    };
    if gone {
        return Ok(());
    }
    let (ctx, deleted) = (&ctx, &deleted);
    ctx.store()
        .transact(|tx| async move {
            set_reclaim(ctx, &tx, deleted, id);
            Ok::<(), StoreError>(())
        })
        .await?;
    Ok(())
}

/// Takes a group's streams away, in so many steps at most. True: all are gone.
async fn clear_group(ctx: &Ctx, group: u64, left: &mut usize) -> Result<bool, StoreError> {
    loop {
        let found = ctx.store().range(rows::streams(group).limit(1)).await?;
        let Some(row) = found.first() else { return Ok(true) };
        let stream = rows::decode_stream(row)?;
        if !clear(ctx, rows::all_events(stream.id), left).await? {
            return Ok(false);
        }
        let key = &row.0;
        ctx.store()
            .transact(|tx| async move {
                tx.delete(key);
                Ok::<(), StoreError>(())
            })
            .await?;
    }
}

/// Takes rows away, in so many steps at most. True: all are gone.
async fn clear(ctx: &Ctx, range: Range, left: &mut usize) -> Result<bool, StoreError> {
    while *left > 0 {
        *left -= 1;
        let step = range.clone().limit(STEP_ROWS);
        let (found, cut) = ctx.store().snapshot().range_within(step, STEP_BYTES).await?;
        let keys = &found;
        ctx.store()
            .transact(|tx| async move {
                keys.iter().for_each(|(key, _)| tx.delete(key));
                Ok::<(), StoreError>(())
            })
            .await?;
        if !cut && found.len() < STEP_ROWS {
            return Ok(true);
        }
    }
    Ok(false)
}
