//! What other services send: each event becomes a message, once.

use crate::error::Error;
use crate::live::Queues;
use crate::live::send::{self, Draft};
use crate::rules::address::Place;
use crate::rules::attributes::MESSAGE_BYTES_MAX;
use crate::store::{self as rows, Content};
use aws::Fault;
use serde::Deserialize;
use service::Ctx;
use std::sync::Arc;
use store::Event;

/// Where an event's kind begins with this, its body is a [`Message`] with all that a sender can say.
pub const WHOLE: &str = "sqs-message";

/// A message with attributes, as Lambda sends it to a dead-letter queue.
#[derive(Deserialize)]
struct Message {
    body: String,
    #[serde(default)]
    attributes: wire::IndexMap<String, rows::Value>,
    #[serde(default)]
    group: Option<String>,
    #[serde(default)]
    deduplication: Option<String>,
}

pub async fn arrive(ctx: Ctx, event: Event) -> Result<(), Fault> {
    let unreadable = || Fault::validation(format!("{} is not the ARN of a queue", event.to));
    let place = Place::parse_arn(&event.to).ok_or_else(unreadable)?;
    let message = match event.kind.starts_with(WHOLE) {
        true => serde_json::from_slice(&event.body).map_err(Fault::internal)?,
        false => plain(&event)?,
    };
    if message.body.len() > MESSAGE_BYTES_MAX as usize {
        return Err(Fault::validation("The event is longer than a message may be."));
    }
    let queues: Arc<Queues> = ctx.state();
    let (ctx, event, message) = (&ctx, &event, &message);
    let queues = &queues;
    queues
        .with(ctx, &place, |live| async move {
            let settings = &live.config().queue.settings;
            let group = message.group.clone();
            if settings.fifo && group.is_none() {
                let fault = Fault::client(
                    "MissingParameter",
                    "The request must contain the parameter MessageGroupId.",
                );
                return Err(Error::Fault(fault));
            }
            let deduplication = message.deduplication.clone().unwrap_or_else(|| event.id.clone());
            let deduplication = settings.fifo.then_some(deduplication);
            let scope = group.as_deref().filter(|_| settings.scope_group);
            let seen = deduplication.as_deref().map(|id| rows::seen(live.id, scope, id));
            let content = Content {
                message_id: ctx.world().uuid(),
                sender: event.principal.clone(),
                attributes: message.attributes.clone(),
                deduplication,
                body: message.body.clone().into(),
                ..Content::default()
            };
            let delay_ms = i64::from(settings.delay_s) * 1000;
            let once = Some(event.id.clone());
            let draft = Draft { content, group, delay_ms, sent_ms: None, seen, once };
            send::send(ctx, &live, vec![draft]).await.map(drop)
        })
        .await?;
    Ok(())
}

fn plain(event: &Event) -> Result<Message, Fault> {
    let body = std::str::from_utf8(&event.body).map_err(Fault::internal)?.to_owned();
    Ok(Message { body, attributes: wire::IndexMap::new(), group: None, deduplication: None })
}
