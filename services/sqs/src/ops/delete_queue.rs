//! Queues deleted, with all that they hold.

use super::{own_place, queues};
use crate::error::Error;
use crate::rules::address::Place;
use crate::store::Queue;
use crate::sweep;
use aws::Fault;
use model_sqs as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::DeleteQueueRequest,
) -> Result<model::DeleteQueueOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    let queues = queues(&ctx);
    // Goes on to its end if the caller goes away: what is gone from the disk goes from memory.
    let deleting = tokio::spawn(async move {
        let id = delete(&ctx, &place).await?;
        queues.forget_id(&place, id);
        Ok(model::DeleteQueueOutput {})
    });
    deleting.await.map_err(|error| Error::Fault(Fault::internal(error)))?
}

/// Gives the id that the queue's messages stood under.
async fn delete(ctx: &Ctx, place: &Place) -> Result<u64, Error> {
    ctx.store()
        .transact(|tx| async move {
            let queue: Queue = tx.get_value(&place.key()).await?.ok_or(Error::NoQueue)?;
            tx.delete(&place.key());
            sweep::set_reclaim(ctx, &tx, queue.id);
            Ok::<_, Error>(queue.id)
        })
        .await
}
