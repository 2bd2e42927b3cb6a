//! Queues deleted, with all that they hold.

use super::{own_place, queues};
use crate::error::Error;
use crate::store::Queue;
use crate::sweep;
use model_sqs as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::DeleteQueueRequest,
) -> Result<model::DeleteQueueOutput, Error> {
    let place = own_place(&ctx, &input.queue_url)?;
    let queues = queues(&ctx);
    let live = queues.find(&ctx, &place).await?;
    let (ctx, place) = (&ctx, &place);
    ctx.store()
        .transact(|tx| async move {
            let queue: Queue = tx.get_value(&place.key()).await?.ok_or(Error::NoQueue)?;
            tx.delete(&place.key());
            sweep::set_reclaim(ctx, &tx, queue.id);
            Ok::<_, Error>(())
        })
        .await?;
    queues.forget(&live);
    Ok(model::DeleteQueueOutput {})
}
