//! Backups go: by request, or those that the system made when their time is over.

use crate::backup::Backup;
use crate::{history, jobs, store as rows};
use aws::Fault;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use service::Ctx;
use store::{Key, Timer, Tx};

/// The timer's name.
pub const TIMER: &str = "backup";

const SERVICE: &str = "dynamodb";
/// Between two looks whether a backup is still read.
const PAUSE_MS: i64 = 60 * 1000;

#[derive(Serialize, Deserialize)]
struct Due {
    account: String,
    row: Vec<u8>,
}

/// Has a backup removed when it expires, if it does.
pub fn watch(tx: &Tx, backup: &Backup) {
    if let Some(due_ms) = backup.expires_ms {
        let row = backup.row().as_bytes().to_vec();
        schedule(tx, backup, &Due { account: backup.table.account.clone(), row }, due_ms);
    }
}

/// By the rows of its items: the id of what the system makes is a moment, and two tables may go in one.
pub fn timer_key(backup: &Backup) -> String {
    format!("{:016x}", backup.generation)
}

fn schedule(tx: &Tx, backup: &Backup, due: &Due, due_ms: i64) {
    let body = serde_json::to_vec(due).expect("texts and numbers are always JSON");
    let (service, name, key) = (SERVICE.into(), TIMER.into(), timer_key(backup));
    tx.set_timer(Timer { service, name, key, due_ms, body: Bytes::from(body) });
}

/// Removes a backup that nobody reads.
pub fn remove(tx: &Tx, backup: &Backup, now_ms: i64) {
    tx.delete(&backup.row());
    tx.cancel_timer(SERVICE, TIMER, &timer_key(backup));
    // Earlier versions named the timer so.
    tx.cancel_timer(SERVICE, TIMER, &backup.id);
    jobs::reclaim_backup(tx, backup, now_ms);
}

/// Whose a timer is.
pub fn account(timer: &Timer) -> Option<String> {
    serde_json::from_slice::<Due>(&timer.body).ok().map(|due| due.account)
}

pub async fn fire(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let due: Due = serde_json::from_slice(&timer.body).map_err(Fault::internal)?;
    let row = Key::from_encoded(&due.row);
    let now_ms = ctx.now_ms();
    rows::transact(ctx.store(), |tx| {
        let (due, row) = (&due, &row);
        async move {
            let found = tx.get_value::<Backup>(row).await.map_err(rows::fault)?;
            let Some(backup) = found else { return Ok(()) };
            if history::is_held_in(&tx, backup.generation).await? {
                schedule(&tx, &backup, due, now_ms + PAUSE_MS);
            } else {
                remove(&tx, &backup, now_ms);
            }
            Ok(())
        }
    })
    .await
}
