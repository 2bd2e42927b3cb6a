//! Messages away, or visible at another time.

use crate::error::Error;
use crate::live::Live;
use crate::live::send::present;
use crate::rules::attributes::VISIBILITY_S_MAX;
use crate::rules::receipt::Receipt;
use crate::store::{self as rows, State};
use service::Ctx;
use std::sync::Arc;

/// What became of each of several: the batch's operations answer for each.
pub type Each = Vec<Result<(), Error>>;

fn expired(handle: &str) -> Error {
    let reason = "The receipt handle has expired.".to_owned();
    Error::Parameter(handle.to_owned(), "ReceiptHandle", reason)
}

impl Live {
    /// The message that a handle means; none if it is gone.
    fn message(&self, handle: &str, now_ms: i64) -> Result<Option<Receipt>, Error> {
        let config = self.config();
        let receipt = Receipt::read(handle, &config.queue.secret);
        let receipt = receipt.ok_or_else(|| Error::receipt(handle))?;
        let mut index = self.index.lock();
        index.promote(now_ms);
        let here = receipt.queue == self.id && index.has(receipt.sequence);
        if !here {
            return Ok(None);
        }
        let current = index.in_flight(receipt.sequence) == Some(receipt.receives);
        if config.queue.settings.fifo && !current {
            return Err(expired(handle));
        }
        Ok(Some(receipt))
    }
}

/// Deletes messages in one transaction. What is gone already is deleted too.
pub async fn delete(ctx: &Ctx, live: &Arc<Live>, handles: Vec<String>) -> Result<Each, Error> {
    let (ctx, live) = (ctx.clone(), live.clone());
    let deleting = tokio::spawn(async move {
        let now_ms = ctx.now_ms();
        let found: Vec<_> = handles.iter().map(|handle| live.message(handle, now_ms)).collect();
        let gone: Vec<u64> =
            found.iter().flatten().flatten().map(|receipt| receipt.sequence).collect();
        if !gone.is_empty() {
            take_away(&ctx, &live, &gone).await?;
        }
        Ok(found.into_iter().map(|found| found.map(drop)).collect())
    });
    deleting.await.map_err(|error| Error::Fault(aws::Fault::internal(error)))?
}

/// Removes messages, rows first.
pub async fn take_away(ctx: &Ctx, live: &Live, sequences: &[u64]) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            for sequence in sequences {
                tx.delete(&rows::body(live.id, *sequence));
                tx.delete(&rows::state(live.id, *sequence));
            }
            Ok::<_, Error>(())
        })
        .await?;
    let mut index = live.index.lock();
    sequences.iter().for_each(|sequence| index.remove(*sequence));
    let more = index.is_ready();
    drop(index);
    // A group of a FIFO queue may be free for its next message.
    if more {
        live.wake();
    }
    Ok(())
}

/// Handles, each with when its message is to be visible again, in seconds from now.
pub async fn change(
    ctx: &Ctx,
    live: &Arc<Live>,
    changes: Vec<(String, u32)>,
) -> Result<Each, Error> {
    let (ctx, live) = (ctx.clone(), live.clone());
    let changing = tokio::spawn(async move { changed(&ctx, &live, &changes).await });
    changing.await.map_err(|error| Error::Fault(aws::Fault::internal(error)))?
}

async fn changed(ctx: &Ctx, live: &Arc<Live>, changes: &[(String, u32)]) -> Result<Each, Error> {
    let now_ms = ctx.now_ms();
    let found: Vec<Result<Option<(u64, State)>, Error>> =
        changes.iter().map(|(handle, seconds)| live.change(handle, *seconds, now_ms)).collect();
    let wanted: Vec<&(u64, State)> = found.iter().flatten().flatten().collect();
    if !wanted.is_empty() {
        let wanted = &wanted;
        ctx.store()
            .transact(|tx| async move {
                present(&tx, live).await?;
                for (sequence, state) in wanted {
                    let key = rows::state(live.id, *sequence);
                    let known = tx.get_value::<State>(&key).await?;
                    // Received again in the meantime: that receipt counts.
                    if known.is_some_and(|known| known.receives == state.receives) {
                        tx.put_value(key, state);
                    }
                }
                Ok::<_, Error>(())
            })
            .await?;
        let mut index = live.index.lock();
        for (sequence, state) in wanted {
            let same = index.state(*sequence).is_some_and(|now| now.receives == state.receives);
            // What is being moved away by now is handed out to nobody.
            if same && index.has(*sequence) {
                index.set_visible(*sequence, state.visible_ms, now_ms);
            }
        }
        drop(index);
        live.ready.notify_waiters();
        live.wake();
    }
    Ok(found.into_iter().map(|found| found.map(drop)).collect())
}

impl Live {
    /// The message's state as it is to become; none if it is visible already, which AWS leaves as it is.
    fn change(
        &self,
        handle: &str,
        seconds: u32,
        now_ms: i64,
    ) -> Result<Option<(u64, State)>, Error> {
        let gone = || {
            let reason =
                "Message does not exist or is not available for visibility timeout change.";
            Error::Parameter(handle.to_owned(), "ReceiptHandle", reason.to_owned())
        };
        let receipt = self.message(handle, now_ms)?.ok_or_else(gone)?;
        let index = self.index.lock();
        if index.in_flight(receipt.sequence).is_none() {
            return Ok(None);
        }
        let state = index.state(receipt.sequence).ok_or_else(gone)?;
        let visible_ms = now_ms + i64::from(seconds) * 1000;
        if visible_ms - receipt.at_ms > i64::from(VISIBILITY_S_MAX) * 1000 && seconds > 0 {
            let reason = format!(
                "Total VisibilityTimeout for the message is beyond the limit [{VISIBILITY_S_MAX} seconds]"
            );
            return Err(Error::Parameter(seconds.to_string(), "VisibilityTimeout", reason));
        }
        Ok(Some((receipt.sequence, State { visible_ms, ..state })))
    }
}
