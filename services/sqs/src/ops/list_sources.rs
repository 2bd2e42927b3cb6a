//! The queues that have a queue as their dead-letter queue.

use super::list_queues::{page_size, read_token, token};
use super::{place, queues};
use crate::error::Error;
use crate::store::{self as rows, Queue};
use model_sqs as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::ListDeadLetterSourceQueuesRequest,
) -> Result<model::ListDeadLetterSourceQueuesResult, Error> {
    let size = page_size(input.max_results)?;
    let place = place(&ctx, &input.queue_url)?;
    queues(&ctx).find(&ctx, &place).await?;
    let after = input.next_token.as_deref().map(read_token).transpose()?;
    let arn = place.arn();
    let mut names = Vec::new();
    for (key, row) in ctx.store().range(rows::queues(&place.account, &place.region)).await? {
        let queue: Queue = service::json((&key, &row))?;
        let names_it = queue.settings.redrive.is_some_and(|to| to.target == arn.as_str());
        if names_it && after.as_ref().is_none_or(|after| queue.name > *after) {
            names.push(queue.name);
        }
    }
    let more = names.len() > size;
    names.truncate(size);
    let next_token = names.last().filter(|_| more && input.max_results.is_some()).map(token);
    let url = |name: String| crate::rules::address::Place { name, ..place.clone() }.url(&ctx);
    let queue_urls = names.into_iter().map(url).collect();
    Ok(model::ListDeadLetterSourceQueuesResult { queue_urls, next_token })
}
