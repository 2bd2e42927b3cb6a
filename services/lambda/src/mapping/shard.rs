//! Reads a shard to its end, which an open one has not, and shares its records out among lanes.

use crate::error::Error;
use crate::mapping::batch;
use crate::mapping::lane::{Held, Lane};
use crate::mapping::progress::Progress;
use crate::mapping::reader::Reader;
use crate::mapping::row::Checkpoint;
use crate::mapping::source::{Feed, From, Page};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// After a failure to read that passes.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(60);

/// A shard while it is read.
pub struct Shard {
    pub reader: Arc<Reader>,
    pub id: String,
    pub progress: Progress,
}

pub async fn read(reader: Arc<Reader>, id: &str, checkpoint: Checkpoint) -> Result<(), Error> {
    let mapping = &reader.mapping;
    let from = From::of(&checkpoint, mapping.moment_ms());
    let mut feed = reader.source.feed(&reader.ctx, id, from, mapping.batch_size);
    let open = checkpoint.window.clone().filter(|_| mapping.tumbling_s > 0);
    let progress = Progress::new(id, checkpoint);
    let shard = Arc::new(Shard { reader: reader.clone(), id: id.to_owned(), progress });
    let mut running = JoinSet::new();
    let lanes: Vec<Arc<Lane>> = (0..mapping.lanes.max(1)).map(|_| Arc::default()).collect();
    for lane in &lanes {
        running.spawn(batch::follow(shard.clone(), lane.clone(), open.clone()));
    }
    let mut pause = PAUSE;
    loop {
        let page = tokio::select! {
            page = next(&shard, &mut feed) => page,
            ended = running.join_next() => return stopped(ended),
        };
        let page = match page {
            // What lanes have in hand goes on.
            Err(error) if error.is_passing() => {
                tracing::warn!(?error, shard = id, "a shard cannot be read; it is read on later");
                tokio::select! {
                    () = reader.ctx.world().sleep(pause) => {}
                    ended = running.join_next() => return stopped(ended),
                }
                pause = (pause * 2).min(PAUSE_MAX);
                continue;
            }
            page => page?,
        };
        pause = PAUSE;
        let ended = page.ended;
        share(&shard, &lanes, page).await?;
        if ended {
            break;
        }
    }
    lanes.iter().for_each(|lane| lane.close());
    while let Some(ended) = running.join_next().await {
        stopped(Some(ended))?;
    }
    shard.progress.finish(&reader).await
}

async fn next(shard: &Shard, feed: &mut Feed) -> Result<Page, Error> {
    shard.progress.room().await;
    let (role, arn) = shard.reader.role().await?;
    feed.next(&role, &arn).await
}

/// How a lane came to its end.
fn stopped(ended: Option<Result<Result<(), Error>, tokio::task::JoinError>>) -> Result<(), Error> {
    match ended {
        Some(Ok(result)) => result,
        Some(Err(error)) => Err(Error::Platform(error.to_string())),
        None => Ok(()),
    }
}

async fn share(shard: &Shard, lanes: &[Arc<Lane>], page: Page) -> Result<(), Error> {
    let reader = &shard.reader;
    let mut shares: Vec<Vec<Held>> = lanes.iter().map(|_| Vec::new()).collect();
    for (record, seen) in page.records {
        let wanted = reader.filters.is_empty() || reader.filters.iter().any(|f| f.matches(&seen));
        let place = shard.progress.add(&record.sequence, record.text.len(), !wanted);
        if wanted {
            let lane = usize::try_from(record.key % lanes.len() as u64).unwrap_or_default();
            shares[lane].push(Held { place, record });
        }
    }
    let due_ms = reader.ctx.now_ms() + i64::from(reader.mapping.window_s) * 1000;
    for (lane, share) in lanes.iter().zip(shares) {
        lane.push(share, page.caught_up, due_ms);
    }
    // Records that no filter wanted are done with as well.
    shard.progress.done(reader, std::iter::empty(), None).await
}
