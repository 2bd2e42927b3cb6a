//! What time takes away: messages beyond their retention, and rows of what was purged or deleted.

use crate::error::Error;
use crate::live::{Queues, receive};
use crate::store::{self as rows, Queue};
use aws::Fault;
use service::{Ctx, RowBytes};
use std::sync::Arc;
use std::time::Duration;
use store::{Range, Timer, Tx};

/// The timer of a queue's id under which nothing is sent any more.
pub const RECLAIM: &str = "reclaim";
/// Between two looks for messages that are too old; none is handed out in between.
const SWEEP: Duration = Duration::from_secs(60);
/// Rows that one transaction takes away.
const STEP_ROWS: usize = 1_000;
/// Queues that are read at once.
const PAGE_ROWS: usize = 1_000;

pub fn set_reclaim(ctx: &Ctx, tx: &Tx, id: u64) {
    tx.set_timer(Timer {
        service: "sqs".into(),
        name: RECLAIM.into(),
        key: id.to_string(),
        due_ms: ctx.now_ms(),
        body: id.to_be_bytes().to_vec().into(),
    });
}

/// Takes away everything under an id, in steps.
pub async fn reclaim(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let id = timer.body.first_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes));
    let id = id.ok_or_else(|| Fault::internal("a timer names no queue"))?;
    for range in rows::held(id) {
        while take_away(&ctx, range.clone()).await? == STEP_ROWS {}
    }
    Ok(())
}

async fn take_away(ctx: &Ctx, range: Range) -> Result<usize, Error> {
    let found = ctx.store().range(range.limit(STEP_ROWS)).await?;
    let keys = &found;
    ctx.store()
        .transact(|tx| async move {
            keys.iter().for_each(|(key, _)| tx.delete(key));
            Ok::<_, Error>(())
        })
        .await?;
    Ok(found.len())
}

/// Looks at every queue, again and again.
pub async fn run(ctx: Ctx) {
    loop {
        ctx.world().sleep(SWEEP).await;
        if let Err(error) = sweep(&ctx).await {
            tracing::warn!(?error, "queues could not be looked through");
        }
    }
}

/// Looks at every queue: one that cannot be read is of no concern to the others.
async fn sweep(ctx: &Ctx) -> Result<(), Error> {
    let queues: Arc<Queues> = ctx.state();
    let mut range = rows::every_queue().limit(PAGE_ROWS);
    loop {
        let page = ctx.store().range(range.clone()).await?;
        for (key, row) in &page {
            match sweep_one(ctx, &queues, (key, row)).await {
                Ok(()) | Err(Error::NoQueue) => {}
                Err(error) => tracing::warn!(?error, ?key, "a queue is not looked through"),
            }
        }
        match page.last() {
            Some((last, _)) if page.len() == PAGE_ROWS => range = range.after(last),
            _ => return Ok(()),
        }
    }
}

async fn sweep_one(ctx: &Ctx, queues: &Queues, row: RowBytes<'_>) -> Result<(), Error> {
    let queue: Queue = service::json(row)?;
    let Some(place) = queue.place() else { return Ok(()) };
    let live = queues.find(ctx, &place).await?;
    while receive::forget_old(ctx, &live, ctx.now_ms()).await? > 0 {}
    Ok(())
}
