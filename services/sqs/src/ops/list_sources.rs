//! The queues that have a queue as their dead-letter queue.

use super::list_queues::{page_size, read_token, token};
use super::{place, queues};
use crate::error::Error;
use crate::rules::address::Place;
use crate::store::{self as rows, Queue};
use model_sqs as model;
use service::Ctx;

/// Queues that are read at once.
const PAGE_ROWS: usize = 1_000;

pub async fn handle(
    ctx: Ctx,
    input: model::ListDeadLetterSourceQueuesRequest,
) -> Result<model::ListDeadLetterSourceQueuesResult, Error> {
    let size = page_size(input.max_results)?;
    let place = place(&ctx, &input.queue_url)?;
    queues(&ctx).find(&ctx, &place).await?;
    let after = input.next_token.as_deref().map(read_token).transpose()?;
    let mut names = sources(&ctx, &place, after, size + 1).await?;
    let more = names.len() > size;
    names.truncate(size);
    let next_token = names.last().filter(|_| more && input.max_results.is_some()).map(token);
    let url = |name: String| Place { name, ..place.clone() }.url(&ctx);
    let queue_urls = names.into_iter().map(url).collect();
    Ok(model::ListDeadLetterSourceQueuesResult { queue_urls, next_token })
}

/// The names of the queues that have a queue as their dead-letter queue: so many at most, behind one of them.
pub async fn sources(
    ctx: &Ctx,
    dead: &Place,
    after: Option<String>,
    most: usize,
) -> Result<Vec<String>, Error> {
    let arn = dead.arn();
    let mut range = rows::queues(&dead.account, &dead.region).limit(PAGE_ROWS);
    if let Some(name) = after {
        range = range.after(&Place { name, ..dead.clone() }.key());
    }
    let mut names = Vec::new();
    loop {
        let page = ctx.store().range(range.clone()).await?;
        for (key, row) in &page {
            let queue: Queue = service::json((key, row))?;
            if queue.settings.redrive.is_some_and(|to| to.target == arn.as_str()) {
                names.push(queue.name);
            }
            if names.len() == most {
                return Ok(names);
            }
        }
        match page.last() {
            Some((last, _)) if page.len() == PAGE_ROWS => range = range.after(last),
            _ => return Ok(names),
        }
    }
}
