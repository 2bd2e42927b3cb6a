//! The operations.

pub mod attributes;
pub mod change_visibility;
pub mod create_queue;
pub mod delete_message;
pub mod delete_queue;
pub mod get_queue_url;
pub mod list_queues;
pub mod list_sources;
pub mod move_tasks;
pub mod permissions;
pub mod purge_queue;
pub mod receive_message;
pub mod send_message;
pub mod tags;

use crate::error::Error;
use crate::live::Queues;
use crate::rules::address::Place;
use crate::store::Queue;
use aws::Fault;
use model_sqs::BatchResultErrorEntry;
use service::Ctx;
use std::sync::Arc;

fn queues(ctx: &Ctx) -> Arc<Queues> {
    ctx.state()
}

/// The queue of an address.
fn place(ctx: &Ctx, url: &str) -> Result<Place, Error> {
    if url.is_empty() {
        return Err(Error::Missing("QueueUrl"));
    }
    Place::of_url(url, ctx.account(), ctx.region()).ok_or(Error::NoQueue)
}

/// The queue of an address, for what only its own account may do, whatever its policy says.
fn own_place(ctx: &Ctx, url: &str) -> Result<Place, Error> {
    let place = place(ctx, url)?;
    match place.account == *ctx.account() {
        true => Ok(place),
        false => {
            Err(Error::Coded("AccessDenied", format!("Access to the resource {url} is denied.")))
        }
    }
}

/// Changes a queue's row, and what memory holds of it. Goes on to its end if the caller goes away: what is on the disk
/// counts in memory too.
async fn change(
    ctx: &Ctx,
    place: &Place,
    act: impl Fn(&mut Queue) -> Result<(), Error> + Send + Sync + 'static,
) -> Result<(), Error> {
    let (ctx, place) = (ctx.clone(), place.clone());
    let changing = tokio::spawn(async move {
        write(&ctx, &place, &act).await?;
        let queues = queues(&ctx);
        let live = queues.find(&ctx, &place).await?;
        if let Err(Error::Gone) = live.reread(&ctx).await {
            queues.forget(&live);
        }
        Ok(())
    });
    changing.await.map_err(|error| Error::Fault(Fault::internal(error)))?
}

async fn write(
    ctx: &Ctx,
    place: &Place,
    act: &(impl Fn(&mut Queue) -> Result<(), Error> + Send + Sync),
) -> Result<(), Error> {
    ctx.store()
        .transact(|tx| async move {
            let mut queue: Queue = tx.get_value(&place.key()).await?.ok_or(Error::NoQueue)?;
            act(&mut queue)?;
            tx.put_value(place.key(), &queue);
            Ok::<_, Error>(())
        })
        .await
}

/// An entry of a batch that was refused, as the batch's answer has it.
fn failed(id: String, error: Error) -> BatchResultErrorEntry {
    let fault = Fault::from(error);
    BatchResultErrorEntry {
        id,
        sender_fault: fault.status < 500,
        code: fault.code,
        message: Some(fault.message),
    }
}
