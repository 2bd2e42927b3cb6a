//! The resource policies of queues, as the engine asks for them.

use crate::error::Error;
use crate::live::Queues;
use crate::rules::address::Place;
use auth::policy::Policy;
use aws::{AccountId, Arn, Fault};
use service::Ctx;
use std::sync::Arc;

pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(place) = Place::of_arn(&arn) else { return Ok(None) };
    let queues: Arc<Queues> = ctx.state();
    match queues.find(&ctx, &place).await {
        Ok(live) => Ok(Some((place.account, live.config().policy.clone()))),
        Err(Error::NoQueue) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
