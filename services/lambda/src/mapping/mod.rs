//! Event source mappings: streams whose records are handed to functions.
//!
//! | file | what |
//! |---|---|
//! | `row` | mappings and checkpoints as they are kept |
//! | `source/` | the streams of tables and of Kinesis: their shards, and a shard's records as they come |
//! | `record` | a record as functions see it |
//! | `reader` | follows a stream: parents before children |
//! | `shards` | those that are read at once, each by itself |
//! | `shard` | reads a shard, and shares its records out among lanes |
//! | `lane` | records of the same keys, in order, a batch at a time |
//! | `progress` | what lanes have done with, and the checkpoint behind it |
//! | `batch` | a batch until it is done with: retried, split, given up |
//! | `queue/` | queues of SQS |
//! | `window` | tumbling windows and their state |
//! | `discard` | what is given up, on its way to the mapping's destination |
//!
//! **Invariants.** A checkpoint is written only behind records that the function has succeeded with, or that
//! were given up by the mapping's own limits and told of, whichever lane they were in. Nothing is polled: a stream's
//! signal wakes its readers.

pub mod batch;
pub mod discard;
pub mod lane;
pub mod progress;
pub mod queue;
pub mod reader;
pub mod record;
pub mod row;
pub mod shard;
pub mod shards;
pub mod source;
pub mod window;

use crate::error::Error;
use crate::mapping::row::Mapping;
use crate::platform::Platform;
use crate::store::Rows;
use service::Ctx;
use std::sync::Arc;
use store::Range;

/// Starts the readers of every enabled mapping.
pub async fn resume(ctx: &Ctx, platform: &Arc<Platform>) -> Result<(), Error> {
    let _one_at_a_time = platform.following.lock().await;
    for (_, mapping) in ctx.store().rows::<Mapping>(Range::prefix(&row::all())).await? {
        start(ctx, platform, mapping);
    }
    Ok(())
}

/// Starts the reader of a mapping as it is kept by now, in place of the one it had; none where it has been deleted.
pub async fn begin(ctx: &Ctx, platform: &Arc<Platform>, id: &str) -> Result<(), Error> {
    let _one_at_a_time = platform.following.lock().await;
    let kept: Option<Mapping> = ctx.store().row(&row::mapping(id)).await?;
    stop(platform, id);
    if let Some(mapping) = kept {
        start(ctx, platform, mapping);
    }
    Ok(())
}

/// Ends the reader of a mapping. A batch that it was handing over is handed over again by the next one.
pub async fn end(platform: &Platform, id: &str) {
    let _one_at_a_time = platform.following.lock().await;
    stop(platform, id);
}

fn start(ctx: &Ctx, platform: &Arc<Platform>, mapping: Mapping) {
    stop(platform, &mapping.id);
    if !mapping.enabled {
        return;
    }
    if !mapping.is_near() {
        tracing::warn!(id = mapping.id, "a mapping to another account's function is not followed");
        return;
    }
    let (ctx, own, id) = (ctx.clone(), platform.clone(), mapping.id.clone());
    let reading = match queue::is_queue(&mapping.source_arn) {
        true => tokio::spawn(queue::follow(ctx, own, mapping)),
        false => tokio::spawn(reader::follow(ctx, own, mapping)),
    };
    platform.readers.lock().insert(id, reading);
}

fn stop(platform: &Platform, id: &str) {
    if let Some(reader) = platform.readers.lock().remove(id) {
        reader.abort();
    }
    platform.results.lock().remove(id);
}
