//! Messages sent, alone and in batches.

use super::{failed, place, queues};
use crate::error::Error;
use crate::live::Live;
use crate::live::send::{self, Draft, Sent};
use crate::rules::attributes::{MESSAGE_BYTES_MAX, Settings};
use crate::rules::message::Given;
use crate::rules::{batch as batches, digest};
use crate::store::{self as rows, Content, Value};
use aws::Principal;
use model_sqs as model;
use service::Ctx;
use sha2::{Digest, Sha256};

/// Of a request's `X-Amzn-Trace-Id` that is kept with a message.
const TRACE_BYTES_MAX: usize = 2048;

/// Sequence numbers have twenty digits.
const SEQUENCE_BASE: u128 = 18_000_000_000_000_000_000;

pub async fn one(
    ctx: Ctx,
    input: model::SendMessageRequest,
) -> Result<model::SendMessageResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let given = Given::of(input)?;
    let (context, message) = (&ctx, &given);
    let (sent, fifo) = queues(&ctx)
        .with(&ctx, &place, |live| async move {
            let settings = &live.config().queue.settings;
            message.check(settings, false)?;
            let drafts = vec![draft(context, &live, settings, message.clone())];
            let sent = send::send(context, &live, drafts).await?.pop();
            let sent =
                sent.ok_or_else(|| Error::Fault(aws::Fault::internal("nothing was sent")))?;
            Ok((sent, settings.fifo))
        })
        .await?;
    let digests = Digests::of(&given);
    Ok(model::SendMessageResult {
        md5_of_message_body: Some(digests.body),
        md5_of_message_attributes: digests.attributes,
        md5_of_message_system_attributes: digests.system,
        sequence_number: fifo.then(|| sequence_number(sent.sequence)),
        message_id: Some(sent.message_id),
    })
}

pub async fn batch(
    ctx: Ctx,
    input: model::SendMessageBatchRequest,
) -> Result<model::SendMessageBatchResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let kind = "SendMessageBatchRequestEntry";
    batches::check(kind, input.entries.iter().map(|entry| entry.id.as_str()))?;
    let mut given = Vec::with_capacity(input.entries.len());
    for entry in input.entries {
        given.push((entry.id.clone(), Given::of_entry(entry)));
    }
    let bytes: usize = given.iter().flat_map(|(_, given)| given).map(Given::bytes).sum();
    if bytes > MESSAGE_BYTES_MAX as usize {
        let message = format!(
            "Batch requests cannot be longer than {MESSAGE_BYTES_MAX} bytes. You have sent {bytes} bytes."
        );
        return Err(Error::simple("BatchRequestTooLong", message));
    }
    let (context, messages) = (&ctx, &given);
    let (checks, sent, fifo) = queues(&ctx)
        .with(&ctx, &place, |live| async move {
            let settings = &live.config().queue.settings;
            let mut drafts = Vec::new();
            let mut checks: Vec<Result<(), Error>> = Vec::new();
            for (_, message) in messages {
                if let Ok(message) = message {
                    message.check_ids(settings).map_err(Error::of_batch)?;
                }
                let message = message.as_ref().map_err(Clone::clone);
                let checked = message.and_then(|message| {
                    message.check(settings, true)?;
                    Ok(draft(context, &live, settings, message.clone()))
                });
                checks.push(checked.map(|draft| drafts.push(draft)));
            }
            let sent = match drafts.is_empty() {
                true => Vec::new(),
                false => send::send(context, &live, drafts).await?,
            };
            Ok((checks, sent, settings.fifo))
        })
        .await?;
    let mut result = model::SendMessageBatchResult::default();
    let mut sent = sent.into_iter();
    for ((id, given), check) in given.into_iter().zip(checks) {
        match (check, given) {
            (Ok(()), Ok(given)) => {
                let next = sent.next();
                result.successful.extend(next.map(|sent| succeeded(id, &given, sent, fifo)));
            }
            (Err(error), _) | (_, Err(error)) => result.failed.push(failed(id, error)),
        }
    }
    Ok(result)
}

fn succeeded(
    id: String,
    given: &Given,
    sent: Sent,
    fifo: bool,
) -> model::SendMessageBatchResultEntry {
    let digests = Digests::of(given);
    model::SendMessageBatchResultEntry {
        id,
        message_id: sent.message_id,
        md5_of_message_body: digests.body,
        md5_of_message_attributes: digests.attributes,
        md5_of_message_system_attributes: digests.system,
        sequence_number: fifo.then(|| sequence_number(sent.sequence)),
    }
}

/// A number that rises from message to message.
pub fn sequence_number(sequence: u64) -> String {
    (SEQUENCE_BASE + u128::from(sequence) * 256).to_string()
}

struct Digests {
    body: String,
    attributes: Option<String>,
    system: Option<String>,
}

impl Digests {
    fn of(given: &Given) -> Digests {
        let named = given.attributes.iter().map(|(name, value)| (name.as_str(), value));
        let system = given.trace.iter().map(|value: &Value| ("AWSTraceHeader", value));
        Digests {
            body: digest::of_body(given.body.as_bytes()),
            attributes: digest::of_attributes(named),
            system: digest::of_attributes(system),
        }
    }
}

fn draft(ctx: &Ctx, live: &Live, settings: &Settings, given: Given) -> Draft {
    let deduplication = settings.fifo.then(|| {
        let by_content = || hex::encode(Sha256::digest(given.body.as_bytes()));
        given.deduplication.clone().unwrap_or_else(by_content)
    });
    let scope = given.group.as_deref().filter(|_| settings.scope_group);
    let seen = deduplication.as_deref().map(|id| rows::seen(live.id, scope, id));
    let delay_s = given.delay_s.filter(|_| !settings.fifo);
    let delay_s = delay_s.map_or(i64::from(settings.delay_s), i64::from);
    let content = Content {
        message_id: ctx.world().uuid(),
        sender: sender(ctx.principal()),
        attributes: given.attributes,
        // What the sender says of its message, or else of its request.
        trace: given.trace.and_then(|trace| trace.text).or_else(|| requested(ctx)),
        deduplication,
        source: None,
        body: given.body.into(),
    };
    Draft { content, group: given.group, delay_ms: delay_s * 1000, sent_ms: None, seen, once: None }
}

/// The trace that the request is a part of.
fn requested(ctx: &Ctx) -> Option<String> {
    ctx.trace().filter(|trace| trace.len() <= TRACE_BYTES_MAX).map(str::to_owned)
}

/// What `SenderId` gives: the unique id of a user, that of a role with its session, an account for its root.
fn sender(principal: &Principal) -> String {
    match principal {
        Principal::Root { account } => account.to_string(),
        Principal::User { user_id, .. } => user_id.clone(),
        Principal::Role { role_id, arn, .. } => {
            let session = arn.resource().rsplit('/').next().unwrap_or_default();
            format!("{role_id}:{session}")
        }
        other => other.display(),
    }
}

#[cfg(test)]
mod tests {
    use super::sequence_number;

    #[test]
    fn sequence_numbers_have_twenty_digits() {
        let numbers = [1_u64, 1_800_000_000_000_000, 4_000_000_000_000_000].map(sequence_number);
        assert!(numbers.iter().all(|number| number.len() == 20));
        assert!(numbers.is_sorted());
    }
}
