//! The resource policies of queues: whom they mean when they are saved, and as the engine asks for them.

use crate::error::Error;
use crate::live::Queues;
use crate::rules::address::Place;
use auth::policy::{Kind, Meant, Policy};
use aws::{AccountId, Arn, Fault};
use service::{Ctx, Meaning};
use std::sync::Arc;
use wire::IndexMap;

/// Whom the policy among these attributes means; None if none is among them.
pub async fn meant(
    ctx: &Ctx,
    attributes: &IndexMap<String, String>,
) -> Result<Option<Meant>, Error> {
    let Some(text) = attributes.get("Policy") else { return Ok(None) };
    // An empty text takes the policy away, and what is no policy is refused where it is set.
    let Ok(policy) = Policy::parse(Kind::Resource, text) else {
        return Ok(Some(Meant::default()));
    };
    let Meaning { meant, nobody } = ctx.meaning(&policy).await?;
    match nobody {
        None => Ok(Some(meant)),
        // In these words SQS refuses a role that is not known to it yet, which Terraform waits for.
        Some(_) => Err(Error::AttributeValue("Policy".into())),
    }
}

pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(place) = Place::of_arn(&arn) else { return Ok(None) };
    let queues: Arc<Queues> = ctx.state();
    match queues.find(&ctx, &place).await {
        Ok(live) => Ok(Some((place.account, live.config().policy.clone()))),
        Err(Error::NoQueue) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
