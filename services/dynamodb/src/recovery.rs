//! Point-in-time recovery: the undo log of a table is kept for days, and a timer removes what is older each hour.

use crate::history;
use crate::rules::table::Table;
use crate::rules::table::history::Recovery;
use crate::store::history as past;
use crate::{State, jobs, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Stamp, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "recovery";
/// Who needs a log for it.
pub const WHO: &str = "recovery";

const SERVICE: &str = "dynamodb";
/// Between two looks.
const PERIOD_MS: i64 = 60 * 60 * 1000;
/// What is kept beyond the period, so that a moment which a request has just found within it can still be held.
const SLACK_MS: i64 = 60 * 60 * 1000;
/// Rows of the order of writes that a step removes, each with its undo row.
const STEP_ROWS: usize = 500;
/// Steps in one firing, so that other timers get their turn.
const STEPS: usize = 100;

#[derive(Serialize, Deserialize)]
struct Trimmed {
    account: String,
    region: String,
    table: String,
    log: u64,
}

/// Turns recovery on, or changes its period. `new_log` is a random number. The caller writes the table.
pub fn turn_on(tx: &Tx, table: &mut Table, period_days: u32, new_log: u64, now_ms: i64) {
    if table.history.recovery.is_none() {
        let (log, _) = history::begin(tx, table, WHO, new_log);
        let (account, region) = (table.account.clone(), table.region.clone());
        let trimmed = Trimmed { account, region, table: table.name.clone(), log };
        trimmed.schedule(tx, now_ms + PERIOD_MS);
    }
    table.history.recovery = Some(Recovery { period_days });
}

/// Turns recovery off: what nobody else needs of the log is reclaimed. The caller writes the table.
pub fn turn_off(tx: &Tx, table: &mut Table, now_ms: i64) {
    table.history.recovery = None;
    if let Some(log) = history::end_log(table) {
        jobs::reclaim_log(tx, log, now_ms);
    }
}

/// The earliest and the latest moment to which a table can be restored, in milliseconds, if recovery is on. The
/// earliest is a whole second, as clients send them. `latest` is [`history::latest`].
pub async fn window(
    tx: &Tx,
    table: &Table,
    latest: Stamp,
    now_ms: i64,
) -> Result<Option<(i64, i64)>, Fault> {
    let (Some(log), Some(recovery)) = (table.history.log, table.history.recovery) else {
        return Ok(None);
    };
    let begun = history::begun(tx, log, WHO).await?.unwrap_or(Stamp::FIRST);
    let earliest = begun.at_ms().max(now_ms - recovery.period_ms());
    let earliest = (earliest + 999).div_euclid(1000) * 1000;
    Ok(Some((earliest, latest.at_ms().max(earliest))))
}

/// `Point in time recovery is not enabled for table 'name'`
pub fn unavailable(table: &Table) -> Fault {
    let why = format!("Point in time recovery is not enabled for table '{}'", table.name);
    Fault::client("PointInTimeRecoveryUnavailableException", why)
}

impl Trimmed {
    fn schedule(&self, tx: &Tx, due_ms: i64) {
        let body = serde_json::to_vec(self).expect("texts and numbers are always JSON");
        let (service, name) = (SERVICE.into(), TIMER.into());
        let key = timer_key(self.log);
        tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
    }
}

pub fn timer_key(log: u64) -> String {
    format!("{log:016x}")
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Trimmed>(&timer.body).ok().map(|trimmed| trimmed.account)
}

/// Removes what is too old, and comes again as long as recovery is on.
pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let trimmed: Trimmed = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let now_ms = ctx.now_ms();
    let state = ctx.state::<State>();
    for step in 1..=STEPS {
        let is_done = rows::transact(ctx.store(), |tx| {
            let (trimmed, state) = (&trimmed, &state);
            async move {
                let row = rows::table_key(&trimmed.account, &trimmed.region, &trimmed.table);
                let table = state.tables.in_transaction(&tx, &row).await?;
                let table = table.filter(|table| table.history.log == Some(trimmed.log));
                let Some(recovery) = table.and_then(|table| table.history.recovery) else {
                    return Ok(true);
                };
                let until = Stamp::end_of(now_ms - recovery.period_ms() - SLACK_MS);
                let is_done = trim(&tx, trimmed.log, until).await?;
                let pause = if is_done { PERIOD_MS } else { 0 };
                if is_done || step == STEPS {
                    trimmed.schedule(&tx, now_ms + pause);
                }
                Ok(is_done)
            }
        })
        .await?;
        if is_done {
            break;
        }
    }
    Ok(())
}

/// Removes the next rows until a stamp that nobody holds; true if they were the last.
async fn trim(tx: &Tx, log: u64, until: Stamp) -> Result<bool, Fault> {
    let held = tx.range(past::holds(log)).await.map_err(rows::fault)?;
    let mut until = until;
    for (_, row) in held {
        let hold: history::Hold = serde_json::from_slice(&row).map_err(Fault::internal)?;
        until = until.min(hold.at);
    }
    let range = past::undone_rows(log, until).limit(STEP_ROWS);
    let found = tx.range(range).await.map_err(rows::fault)?;
    for (key, _) in &found {
        let (_, stamp, spot) = past::parse_undone(key).map_err(rows::fault)?;
        tx.delete(&past::undo_row(log, &spot, stamp));
        tx.delete(key);
    }
    Ok(found.len() < STEP_ROWS)
}
