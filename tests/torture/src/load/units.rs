//! Writers: each unit is a counter and all that goes with it, in one transaction.

use super::Load;
use crate::plan::{
    BLOB_DROPPED_AFTER, Change, ROWS_KEPT, TIMER_CHANGED_AFTER, Unit, blob_bytes, row_value,
};
use crate::report::Line;
use crate::tables;
use anyhow::{Result, ensure};
use std::sync::Arc;
use store::{Appended, BlobRef, Event, Timer, Tx};

const PAUSE_MICROS: u64 = 2_500;
/// Pieces in which a blob is handed over.
const BLOB_PIECE_BYTES: usize = 100_000;
/// A blob in so many is made and never named.
const ORPHAN_ONE_IN: u64 = 8;

struct Attempt<'a> {
    seed: u64,
    writer: u64,
    number: u64,
    unit: &'a Unit,
    blob: Option<&'a BlobRef>,
    now_ms: i64,
}

enum Done {
    Written(Option<Appended>),
    /// By an attempt whose outcome was unknown.
    Before,
}

pub async fn run(load: Arc<Load>, writer: u64) {
    let dice = load.dice(100 + writer);
    let count = loop {
        let count = load.store.get_value::<u64>(&tables::counter(writer)).await;
        match load.mind("a writer's start", count.map_err(anyhow::Error::from)).await {
            Some(count) => break count.unwrap_or(0),
            None => continue,
        }
    };
    let mut number = count + 1;
    loop {
        let unit = Unit::of(load.seed, writer, number);
        if unit.blob.is_some() && dice.one_in(ORPHAN_ONE_IN) {
            let orphan = write_blob(&load, writer, 0, 5_000).await;
            load.mind("a blob", orphan).await;
        }
        let written = attempt(&load, writer, number, &unit).await;
        if let Some(position) = load.mind("a unit", written).await {
            load.report.say(&Line::Acknowledged { writer, number, position });
            number += 1;
        }
        load.pause(&dice, PAUSE_MICROS).await;
    }
}

/// Gives the unit's position in its log, if it is known.
async fn attempt(load: &Load, writer: u64, number: u64, unit: &Unit) -> Result<Option<u64>> {
    let blob = match unit.blob {
        Some((length, _)) => Some(write_blob(load, writer, number, length).await?),
        None => None,
    };
    let attempt = Attempt {
        seed: load.seed,
        writer,
        number,
        unit,
        blob: blob.as_ref(),
        now_ms: load.world.now_ms(),
    };
    load.report.say(&Line::Attempt { writer, number });
    let body = |tx: Tx| write(tx, &attempt);
    match load.store.transact(body).await? {
        Done::Written(appended) => Ok(appended.and_then(|appended| appended.position())),
        Done::Before => {
            ensure!(load.full, "unit {number} of writer {writer} was written twice");
            Ok(None)
        }
    }
}

async fn write_blob(load: &Load, writer: u64, number: u64, length: usize) -> Result<BlobRef> {
    let bytes = blob_bytes(load.seed, writer, number, length);
    let mut blob = load.store.blobs().create();
    for start in (0..length).step_by(BLOB_PIECE_BYTES) {
        blob.write(&bytes.slice(start..length.min(start + BLOB_PIECE_BYTES))).await?;
    }
    Ok(blob.finish().await?)
}

async fn write(tx: Tx, attempt: &Attempt<'_>) -> Result<Done> {
    let Attempt { seed, writer, number, unit, blob, now_ms } = *attempt;
    let count = tx.get_value::<u64>(&tables::counter(writer)).await?.unwrap_or(0);
    if count == number {
        return Ok(Done::Before);
    }
    ensure!(count + 1 == number, "writer {writer} finds {count} before its unit {number}");
    tx.put_value(tables::counter(writer), &number);
    let task = format!("w{writer}");
    tx.put(tables::mark(&task), tables::mark_text(&task, number));
    for index in 0..unit.rows {
        let key = tables::rows(writer, number).u64(index);
        tx.put(key, row_value(seed, writer, number, index));
    }
    if let Some(old) = number.checked_sub(ROWS_KEPT) {
        tx.clear_prefix(&tables::rows(writer, old)).await?;
    }
    if unit.hot {
        let hot = tx.get_value::<u64>(&tables::hot()).await?.unwrap_or(0) + 1;
        tx.put_value(tables::hot(), &hot);
        tx.emit(event(format!("h.{hot}"), Some("hot".into()), format!("hot {hot}")));
    }
    let appended = unit.log.map(|log| tx.append(&tables::log(log), format!("{writer} {number}")));
    for index in 0..unit.events {
        let key = unit.ordered.then(|| format!("w{writer}"));
        let body = format!("{writer} {number} {index} {}", u64::from(unit.ordered));
        tx.emit(event(format!("e.{writer}.{number}.{index}"), key, body));
    }
    timers(&tx, attempt, now_ms);
    if let (Some(blob), Some((_, copies))) = (blob, unit.blob) {
        for copy in 0..copies {
            tx.keep_blob(blob);
            tx.put_value(tables::blob(writer, number, copy), blob);
        }
    }
    drop_blobs(&tx, writer, number).await?;
    Ok(Done::Written(appended))
}

fn event(id: String, order_key: Option<String>, body: String) -> Event {
    Event { id, order_key, body: body.into(), source: "torture".into(), ..Event::default() }
}

fn timers(tx: &Tx, attempt: &Attempt<'_>, now_ms: i64) {
    let Attempt { seed, writer, number, unit, .. } = *attempt;
    let set = |number: u64, setting: u64, delay_ms: i64| {
        let due_ms = now_ms + delay_ms;
        let (service, name) = ("torture".to_string(), "unit".to_string());
        let body = format!("{writer} {number} {setting} {due_ms}").into();
        tx.set_timer(Timer { service, name, key: format!("{writer}.{number}"), due_ms, body });
    };
    if let Some(delay_ms) = unit.timer_ms {
        set(number, 0, delay_ms);
    }
    let old = number.saturating_sub(TIMER_CHANGED_AFTER);
    if old == 0 || Unit::of(seed, writer, old).timer_ms.is_none() {
        return;
    }
    match unit.change {
        Change::Nothing => {}
        Change::Cancel => tx.cancel_timer("torture", "unit", &format!("{writer}.{old}")),
        Change::Replace(delay_ms) => set(old, 1, delay_ms),
    }
}

/// Those of earlier units whose time has come.
async fn drop_blobs(tx: &Tx, writer: u64, number: u64) -> Result<()> {
    for (copy, after) in BLOB_DROPPED_AFTER.into_iter().enumerate() {
        let Some(old) = number.checked_sub(after) else { continue };
        let key = tables::blob(writer, old, copy);
        if let Some(blob) = tx.get_value::<BlobRef>(&key).await? {
            tx.drop_blob(&blob.id);
            tx.delete(&key);
        }
    }
    Ok(())
}
