//! A queue's address by its name.

use super::queues;
use crate::error::Error;
use crate::rules::address::{Place, is_name};
use aws::AccountId;
use model_sqs as model;
use service::Ctx;

pub async fn handle(
    ctx: Ctx,
    input: model::GetQueueUrlRequest,
) -> Result<model::GetQueueUrlResult, Error> {
    if !is_name(&input.queue_name) {
        return Err(Error::NoQueue);
    }
    let mut place = Place::own(&ctx, &input.queue_name);
    if let Some(owner) = &input.queue_owner_aws_account_id {
        place.account = AccountId::new(owner).ok_or(Error::NoQueue)?;
    }
    queues(&ctx).find(&ctx, &place).await?;
    Ok(model::GetQueueUrlResult { queue_url: Some(place.url(&ctx)) })
}
