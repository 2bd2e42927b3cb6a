//! Messages received.

use super::send_message::sequence_number;
use super::{place, queues};
use crate::error::Error;
use crate::live::receive::{self, Asked, Received};
use crate::rules::attributes::{VISIBILITY_S_MAX, WAIT_S_MAX};
use crate::rules::digest;
use crate::store::Value;
use model_sqs as model;
use service::Ctx;
use wire::{Bytes, IndexMap};

const MESSAGES_MAX: i32 = 10;
const ATTEMPT_LENGTH_MAX: usize = 128;

/// The system attributes that can be asked for.
const SYSTEM: [&str; 10] = [
    "All",
    "SenderId",
    "SentTimestamp",
    "ApproximateReceiveCount",
    "ApproximateFirstReceiveTimestamp",
    "SequenceNumber",
    "MessageDeduplicationId",
    "MessageGroupId",
    "AWSTraceHeader",
    "DeadLetterQueueSourceArn",
];

pub async fn handle(
    ctx: Ctx,
    input: model::ReceiveMessageRequest,
) -> Result<model::ReceiveMessageResult, Error> {
    let place = place(&ctx, &input.queue_url)?;
    let queues = queues(&ctx);
    let live = queues.find(&ctx, &place).await?;
    let settings = live.config().queue.settings.clone();
    let within =
        |name: &'static str, given: Option<i32>, least: i32, most: i32, reason: String| match given
            .filter(|given| !(least..=most).contains(given))
        {
            Some(given) => Err(Error::Parameter(given.to_string(), name, reason)),
            None => Ok(given),
        };
    let most = input.max_number_of_messages;
    let reason = format!("Must be between 1 and {MESSAGES_MAX}, if provided.");
    let most = within("MaxNumberOfMessages", most, 1, MESSAGES_MAX, reason)?;
    let wait_max = i32::try_from(WAIT_S_MAX).unwrap_or(i32::MAX);
    let reason = format!("Must be >= 0 and <= {WAIT_S_MAX}, if provided.");
    let wait = within("WaitTimeSeconds", input.wait_time_seconds, 0, wait_max, reason)?;
    let visible_max = i32::try_from(VISIBILITY_S_MAX).unwrap_or(i32::MAX);
    let reason = format!("Must be >= 0 and <= {VISIBILITY_S_MAX}, if provided.");
    let visible = within("VisibilityTimeout", input.visibility_timeout, 0, visible_max, reason)?;
    let wanted = Wanted::read(&input)?;
    let attempt = attempt(&input, settings.fifo)?;
    let secret = live.config().queue.secret.clone();
    let show = |received: Vec<Received>| {
        let messages: Vec<model::Message> =
            received.iter().map(|received| wanted.show(received, &secret)).collect();
        model::ReceiveMessageResult { messages: (!messages.is_empty()).then_some(messages) }
    };
    let seconds =
        |given: Option<i32>, otherwise: u32| given.map_or(i64::from(otherwise), i64::from) * 1000;
    let visibility_ms = seconds(visible, settings.visibility_s);
    if let Some(id) = attempt {
        let again = receive::again(&ctx, &live, id, visibility_ms).await?;
        if !again.is_empty() {
            return Ok(show(again));
        }
    }
    let now_ms = ctx.now_ms();
    let asked = Asked {
        most: usize::try_from(most.unwrap_or(1)).unwrap_or(1),
        visibility_ms,
        until_ms: now_ms + seconds(wait, settings.wait_s),
    };
    let received = receive::receive(&ctx, &queues, &place, asked).await?;
    if received.is_empty() && asked.until_ms == now_ms && !settings.fifo && live.is_full() {
        let message = "The maximum number of in flight messages is reached.";
        return Err(Error::Coded("OverLimit", message.into()));
    }
    let first = received.first().filter(|first| first.queue == live.id);
    if let (Some(id), Some(first)) = (attempt, first) {
        let picked = received.iter().map(Received::picked).collect();
        live.attempts.keep(id, first.at_ms, picked);
    }
    Ok(show(received))
}

fn attempt(input: &model::ReceiveMessageRequest, fifo: bool) -> Result<Option<&str>, Error> {
    let Some(id) = input.receive_request_attempt_id.as_deref() else { return Ok(None) };
    let refuse = |reason: &str| {
        Error::Parameter(id.to_owned(), "ReceiveRequestAttemptId", reason.to_owned())
    };
    if !fifo {
        return Err(refuse("The request include parameter that is not valid for this queue type"));
    }
    let graphic = id.bytes().all(|b| b.is_ascii_graphic());
    if id.is_empty() || id.len() > ATTEMPT_LENGTH_MAX || !graphic {
        return Err(refuse(
            "ReceiveRequestAttemptId can only include alphanumeric and punctuation characters. 1 to \
             128 in length.",
        ));
    }
    Ok(Some(id))
}

/// The attributes that were asked for.
struct Wanted {
    system: Vec<String>,
    own: Vec<String>,
}

impl Wanted {
    fn read(input: &model::ReceiveMessageRequest) -> Result<Wanted, Error> {
        let older = input.attribute_names.iter().flatten().map(|name| name.as_str().to_owned());
        let newer = input.message_system_attribute_names.iter().flatten();
        let system: Vec<String> = older.chain(newer.map(|name| name.as_str().to_owned())).collect();
        if let Some(unknown) = system.iter().find(|name| !SYSTEM.contains(&name.as_str())) {
            return Err(Error::UnknownAttribute(unknown.clone()));
        }
        let own = input.message_attribute_names.clone().unwrap_or_default();
        Ok(Wanted { system, own })
    }

    fn wants(&self, name: &str) -> bool {
        self.system.iter().any(|wanted| wanted == "All" || wanted == name)
    }

    /// Names, `All`, `*`, `.*`, and beginnings with `.*` behind them.
    fn wants_own(&self, name: &str) -> bool {
        self.own.iter().any(|wanted| match wanted.strip_suffix(".*") {
            Some(beginning) => name.starts_with(beginning),
            None => wanted == "All" || wanted == "*" || wanted == name,
        })
    }

    fn show(&self, received: &Received, secret: &str) -> model::Message {
        let content = &received.content;
        let own: Vec<(&str, &Value)> = content
            .attributes
            .iter()
            .filter(|(name, _)| self.wants_own(name))
            .map(|(name, value)| (name.as_str(), value))
            .collect();
        let body = String::from_utf8_lossy(&content.body).into_owned();
        let system: IndexMap<String, String> = system(received)
            .into_iter()
            .filter(|(name, _)| self.wants(name))
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let shown: IndexMap<String, model::MessageAttributeValue> =
            own.iter().map(|(name, value)| ((*name).to_owned(), shown(value))).collect();
        model::Message {
            message_id: Some(content.message_id.clone()),
            receipt_handle: Some(received.handle(secret)),
            md5_of_body: Some(digest::of_body(body.as_bytes())),
            body: Some(body),
            attributes: (!system.is_empty()).then_some(system),
            md5_of_message_attributes: digest::of_attributes(own),
            message_attributes: (!shown.is_empty()).then_some(shown),
        }
    }
}

fn shown(value: &Value) -> model::MessageAttributeValue {
    model::MessageAttributeValue {
        string_value: value.text.clone(),
        binary_value: value.bytes().map(Bytes::from),
        data_type: value.kind.clone(),
        ..model::MessageAttributeValue::default()
    }
}

/// Every system attribute that the message has.
fn system(received: &Received) -> Vec<(&'static str, String)> {
    let Received { state, content, sequence, .. } = received;
    let mut system = vec![
        ("SenderId", content.sender.clone()),
        ("ApproximateFirstReceiveTimestamp", state.first_ms.unwrap_or_default().to_string()),
        ("ApproximateReceiveCount", (state.received_before + state.receives).to_string()),
        ("SentTimestamp", state.sent_ms.to_string()),
    ];
    if let Some(deduplication) = &content.deduplication {
        system.push(("SequenceNumber", sequence_number(*sequence)));
        system.push(("MessageDeduplicationId", deduplication.clone()));
    }
    system.extend(state.group.clone().map(|group| ("MessageGroupId", group)));
    system.extend(content.trace.clone().map(|trace| ("AWSTraceHeader", trace)));
    system.extend(content.source.clone().map(|source| ("DeadLetterQueueSourceArn", source)));
    system
}
