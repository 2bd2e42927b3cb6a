//! Queues emptied.

use super::{place, queues};
use crate::error::Error;
use crate::store::Queue;
use crate::sweep;
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
    let live = queues.find(&ctx, &place).await?;
    let (now_ms, id) = (ctx.now_ms(), ctx.world().random_u64());
    let (ctx, place) = (&ctx, &place);
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
            sweep::set_reclaim(ctx, &tx, queue.id);
            queue.id = id;
            queue.purged_ms = Some(now_ms);
            tx.put_value(place.key(), &queue);
            Ok(())
        })
        .await?;
    queues.forget(&live);
    Ok(model::PurgeQueueOutput {})
}
