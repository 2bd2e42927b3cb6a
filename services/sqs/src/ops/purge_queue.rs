//! Queues emptied.

use super::{place, queues};
use crate::error::Error;
use crate::rules::address::Place;
use crate::store::Queue;
use crate::sweep;
use aws::Fault;
use model_sqs as model;
use service::Ctx;

/// Between two purges of a queue.
const PAUSE_MS: i64 = 60_000;

pub async fn handle(
    ctx: Ctx,
    input: model::PurgeQueueRequest,
) -> Result<model::PurgeQueueOutput, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let queues = queues(&ctx);
    // Goes on to its end if the caller goes away: what is gone from the disk goes from memory.
    let purging = tokio::spawn(async move {
        let id = purge(&ctx, &place).await?;
        queues.forget_id(&place, id);
        Ok(model::PurgeQueueOutput {})
    });
    purging.await.map_err(|error| Error::Fault(Fault::internal(error)))?
}

/// Gives the id that the queue's messages stood under.
async fn purge(ctx: &Ctx, place: &Place) -> Result<u64, Error> {
    let (now_ms, id) = (ctx.now_ms(), ctx.world().random_u64());
    ctx.store()
        .transact(|tx| async move {
            let mut queue: Queue = tx.get_value(&place.key()).await?.ok_or(Error::NoQueue)?;
            if queue.purged_ms.is_some_and(|purged_ms| now_ms - purged_ms < PAUSE_MS) {
                let message = format!(
                    "Only one PurgeQueue operation on {} is allowed every 60 seconds.",
                    place.name
                );
                return Err(Error::simple("PurgeQueueInProgress", message));
            }
            let before = std::mem::replace(&mut queue.id, id);
            sweep::set_reclaim(ctx, &tx, before);
            queue.purged_ms = Some(now_ms);
            tx.put_value(place.key(), &queue);
            Ok(before)
        })
        .await
}
