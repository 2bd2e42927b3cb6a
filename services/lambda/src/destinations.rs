//! Queues that are told how an event came to its end, in the name of the function's role.

use crate::error::Error;
use crate::rules::name::Place;
use crate::store::Version;
use aws::{Arn, Fault};
use model_sqs as sqs;
use service::{Access, Ctx};
use std::time::Duration;
use wire::IndexMap;

/// Between attempts at a queue that takes nothing at the moment.
const PAUSE: Duration = Duration::from_secs(1);
const ATTEMPTS_MAX: usize = 10;
/// Of an error's message, in a dead letter.
const ERROR_BYTES_MAX: usize = 1024;

/// What is sent.
pub struct Letter {
    pub body: String,
    /// Name, type, value.
    pub attributes: Vec<(&'static str, &'static str, String)>,
}

impl Letter {
    pub fn plain(body: String) -> Letter {
        Letter { body, attributes: Vec::new() }
    }

    /// As it goes to a function's dead-letter queue: the event itself, and beside it what went wrong
    /// (<https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>).
    pub fn dead(event: &[u8], request_id: &str, code: u16, error: &str) -> Letter {
        let mut end = error.len().min(ERROR_BYTES_MAX);
        while !error.is_char_boundary(end) {
            end -= 1;
        }
        let mut attributes = vec![
            ("RequestID", "String", request_id.to_owned()),
            ("ErrorCode", "Number", code.to_string()),
        ];
        if end > 0 {
            attributes.push(("ErrorMessage", "String", error[..end].to_owned()));
        }
        Letter { body: String::from_utf8_lossy(event).into_owned(), attributes }
    }
}

/// Whether an ARN is a queue's.
pub fn is_queue(arn: &str) -> bool {
    crate::mapping::queue::is_queue(arn)
}

/// Refuses a destination that the role may not send to.
pub async fn check(ctx: &Ctx, role: &str, to: &str) -> Result<(), Error> {
    let arn: Arn = role.parse().map_err(Fault::internal)?;
    let role = ctx.as_role(&arn, "lambda").await?;
    role.authorize(&[Access::new("sqs:SendMessage", to)]).await.map_err(|_| {
        let message =
            "The provided execution role does not have permissions to call SendMessage on SQS";
        Error::Invalid(message.into())
    })
}

/// Sends as the function's role. What is refused is told to the log alone, as AWS tells it to a metric alone.
pub async fn send(ctx: &Ctx, place: &Place, version: &Version, to: &str, letter: Letter) {
    for _ in 0..ATTEMPTS_MAX {
        match try_send(ctx, place, version, to, &letter).await {
            Ok(()) => return,
            Err(fault) if fault.status == 429 || fault.status >= 500 && fault.status != 501 => {
                tracing::warn!(%fault, to, "a destination is told later");
                ctx.world().sleep(PAUSE).await;
            }
            Err(fault) => {
                tracing::warn!(%fault, to, "a destination is not told");
                return;
            }
        }
    }
}

async fn try_send(
    ctx: &Ctx,
    place: &Place,
    version: &Version,
    to: &str,
    letter: &Letter,
) -> Result<(), Fault> {
    let role: Arn = version.role.parse().map_err(Fault::internal)?;
    let session: String = place.name.chars().take(64).collect();
    let role = ctx.as_role(&role, &session).await?;
    let attributes: IndexMap<String, sqs::MessageAttributeValue> = letter
        .attributes
        .iter()
        .map(|(name, kind, value)| {
            let value = sqs::MessageAttributeValue {
                string_value: Some(value.clone()),
                data_type: (*kind).to_owned(),
                ..sqs::MessageAttributeValue::default()
            };
            ((*name).to_owned(), value)
        })
        .collect();
    let request = sqs::SendMessageRequest {
        queue_url: crate::mapping::queue::url(to).unwrap_or_default(),
        message_body: letter.body.clone(),
        message_attributes: (!attributes.is_empty()).then_some(attributes),
        ..sqs::SendMessageRequest::default()
    };
    role.ask::<sqs::SendMessage>(request).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::Letter;

    #[test]
    fn long_errors_are_cut_between_characters() {
        let letter = Letter::dead(b"{}", "id", 200, &"ä".repeat(1000));
        let (_, _, told) = &letter.attributes[2];
        assert_eq!((letter.body.as_str(), told.len()), ("{}", 1024));
        assert_eq!(Letter::dead(b"{}", "id", 429, "").attributes.len(), 2);
    }
}
