//! Event source mappings: streams whose records are handed to functions.
//!
//! | file | what |
//! |---|---|
//! | `row` | mappings and checkpoints as they are kept |
//! | `source/` | the streams of tables and of Kinesis: their shards, and a shard's records as they come |
//! | `record` | a record as functions see it |
//! | `reader` | follows a stream: parents before children |
//! | `shard` | reads a shard, and shares its records out among lanes |
//! | `lane` | records of the same keys, in order, a batch at a time |
//! | `progress` | what lanes have done with, and the checkpoint behind it |
//! | `batch` | a batch until it is done with: retried, split, given up |
//! | `queue/` | queues of SQS |
//! | `window` | tumbling windows and their state |
//! | `discard` | what is given up, on its way to the mapping's destination |
//!
//! **Invariants.** A checkpoint is written only behind records that the function has succeeded with, or that
//! were given up by the mapping's own limits, whichever lane they were in. Nothing is polled: a stream's signal wakes
//! its readers.

pub mod batch;
pub mod discard;
pub mod lane;
pub mod progress;
pub mod queue;
pub mod reader;
pub mod record;
pub mod row;
pub mod shard;
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
    for (_, mapping) in ctx.store().rows::<Mapping>(Range::prefix(&row::all())).await? {
        begin(ctx, platform, &mapping);
    }
    Ok(())
}

/// Starts the reader of a mapping, in place of the one it had.
pub fn begin(ctx: &Ctx, platform: &Arc<Platform>, mapping: &Mapping) {
    end(platform, &mapping.id);
    if !mapping.enabled {
        return;
    }
    let (ctx, own, row) = (ctx.clone(), platform.clone(), mapping.clone());
    let reading = match queue::is_queue(&mapping.source_arn) {
        true => tokio::spawn(queue::follow(ctx, own, row)),
        false => tokio::spawn(reader::follow(ctx, own, row)),
    };
    platform.readers.lock().insert(mapping.id.clone(), reading);
}

/// Ends the reader of a mapping. A batch that it was handing over is handed over again by the next one.
pub fn end(platform: &Platform, id: &str) {
    if let Some(reader) = platform.readers.lock().remove(id) {
        reader.abort();
    }
    platform.results.lock().remove(id);
}
