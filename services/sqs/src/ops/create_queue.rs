//! Queues made.

use super::queues;
use super::tags;
use crate::error::Error;
use crate::policies::meant;
use crate::rules::address::{FIFO_SUFFIX, Place, is_name};
use crate::rules::attributes::Settings;
use crate::store::Queue;
use model_sqs as model;
use service::Ctx;
use wire::IndexMap;

const SECRET_LENGTH: usize = 32;
const SECRET_LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

pub async fn handle(
    ctx: Ctx,
    input: model::CreateQueueRequest,
) -> Result<model::CreateQueueResult, Error> {
    let attributes = input.attributes.unwrap_or_default();
    let name = check_name(input.queue_name, &attributes)?;
    let place = Place::own(&ctx, &name);
    let mut settings = Settings::new(place.is_fifo());
    for (name, value) in &attributes {
        settings.set(&place, name, value)?;
    }
    settings.check()?;
    settings.meant = meant(&ctx, &attributes).await?.unwrap_or_default();
    check_target(&ctx, &place, &settings).await?;
    let tags = input.tags.unwrap_or_default();
    tags::check(&place, &tags)?;
    let queue = Queue {
        account: place.account.to_string(),
        region: place.region.to_string(),
        name,
        id: ctx.world().random_u64(),
        secret: ctx.world().token(SECRET_LENGTH, SECRET_LETTERS),
        created_ms: ctx.now_ms(),
        modified_ms: ctx.now_ms(),
        purged_ms: None,
        settings,
        tags,
    };
    let (made, given, attributes) = (&queue, &place, &attributes);
    ctx.store()
        .transact(|tx| async move {
            match tx.get_value::<Queue>(&given.key()).await? {
                Some(known) => same(&known, given, attributes),
                None => {
                    tx.put_value(given.key(), made);
                    Ok(())
                }
            }
        })
        .await?;
    queues(&ctx).find(&ctx, &place).await?;
    Ok(model::CreateQueueResult { queue_url: Some(place.url(&ctx)) })
}

fn check_name(name: String, attributes: &IndexMap<String, String>) -> Result<String, Error> {
    let fifo = attributes.get("FifoQueue").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if fifo && (!name.ends_with(FIFO_SUFFIX) || !is_name(&name)) {
        return Err(Error::Invalid(
            "The name of a FIFO queue can only include alphanumeric characters, hyphens, or \
             underscores, must end with .fifo suffix and be 1 to 80 in length."
                .into(),
        ));
    }
    if !is_name(&name) || name.ends_with(FIFO_SUFFIX) && !fifo {
        return Err(Error::Invalid(
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
                .into(),
        ));
    }
    Ok(name)
}

/// A queue that is there already is the same if no attribute given differs.
fn same(known: &Queue, place: &Place, attributes: &IndexMap<String, String>) -> Result<(), Error> {
    for (name, value) in attributes {
        let mut wanted = known.settings.clone();
        wanted.set(place, name, value)?;
        if wanted != known.settings {
            return Err(Error::Exists(name.clone()));
        }
    }
    Ok(())
}

/// A dead-letter queue must be there, and let this one name it.
pub async fn check_target(ctx: &Ctx, place: &Place, settings: &Settings) -> Result<(), Error> {
    let Some(redrive) = &settings.redrive else { return Ok(()) };
    let refuse = |reason: &str| {
        let value = serde_json::json!({
            "deadLetterTargetArn": redrive.target, "maxReceiveCount": redrive.receives_max,
        });
        Error::Parameter(value.to_string(), "RedrivePolicy", reason.to_owned())
    };
    let target = Place::parse_arn(&redrive.target);
    let target = target.ok_or_else(|| refuse("Invalid value for deadLetterTargetArn."))?;
    if target == *place {
        return Ok(());
    }
    let live = match queues(ctx).find(ctx, &target).await {
        Err(Error::NoQueue) => return Err(refuse("Dead letter target does not exist.")),
        other => other?,
    };
    let source = place.arn();
    let allowed =
        live.config().queue.settings.allow.as_ref().is_none_or(|a| a.lets(source.as_str()));
    match allowed {
        true => Ok(()),
        false => Err(refuse("Queue does not have permission to use this dead-letter queue.")),
    }
}
