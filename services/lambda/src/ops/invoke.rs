//! `Invoke`: now, later, or only as a question whether it would be allowed.

use super::{named, platform};
use crate::durable::start::{self, Planned};
use crate::error::Error;
use crate::pool::spec::Outcome;
use crate::queue;
use crate::queue::entry::Entry;
use crate::run::{self, Given, Target};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use model_lambda::{InvocationRequest, InvocationResponse, InvocationType, LogType};
use serde::de::IgnoredAny;
use service::Ctx;

/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const PAYLOAD_BYTES_MAX: usize = 6_291_456;
pub const EVENT_BYTES_MAX: usize = 1_048_576;
/// Of the client context, decoded.
const CONTEXT_BYTES_MAX: usize = 3583;

pub async fn handle(ctx: Ctx, input: InvocationRequest) -> Result<InvocationResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    if input.tenant_id.is_some() {
        return Err(Error::NotBuilt("Tenant isolation".into()));
    }
    let kind = input.invocation_type.clone().unwrap_or(InvocationType::RequestResponse);
    if let InvocationType::Unknown(other) = &kind {
        return Err(Error::Invalid(format!("{other} is not an invocation type.")));
    }
    let most = if kind == InvocationType::Event { EVENT_BYTES_MAX } else { PAYLOAD_BYTES_MAX };
    let payload = payload(input.payload.clone(), most)?;
    let client_context = context(input.client_context.as_deref())?;
    let target = Target::find(&ctx, named).await?;
    let name = input.durable_execution_name.as_deref();
    if target.version.durable.is_some() || name.is_some() {
        return durable(&ctx, target, payload, name, kind, input.log_type == Some(LogType::Tail))
            .await;
    }
    let executed_version = Some(target.version.version.clone());
    let given = Given { request_id: request_id(&ctx), payload, client_context };
    let bare =
        |status| InvocationResponse { status_code: Some(status), ..InvocationResponse::default() };
    match kind {
        InvocationType::DryRun => Ok(bare(204)),
        InvocationType::Event => {
            let entry = Entry::new(&ctx, &target.named, &given);
            queue::accept(&ctx, &platform(&ctx), entry, given.payload, None).await?;
            Ok(bare(202))
        }
        InvocationType::RequestResponse | InvocationType::Unknown(_) => {
            let outcome = run::run(&ctx, &platform(&ctx), &target, given).await?;
            let tail = input.log_type == Some(LogType::Tail);
            Ok(InvocationResponse { executed_version, ..answer(outcome, tail) })
        }
    }
}

fn answer(outcome: Outcome, tail: bool) -> InvocationResponse {
    let (payload, function_error) = match outcome.result {
        Ok(payload) => (payload, None),
        Err(error) => (error.payload, Some("Unhandled".to_owned())),
    };
    InvocationResponse {
        status_code: Some(200),
        function_error,
        log_result: tail.then(|| STANDARD.encode(&outcome.log_tail)),
        payload: Some(payload),
        ..InvocationResponse::default()
    }
}

/// An execution of a durable function: the one of its name, or a new one.
async fn durable(
    ctx: &Ctx,
    target: Target,
    payload: Bytes,
    name: Option<&str>,
    kind: InvocationType,
    tail: bool,
) -> Result<InvocationResponse, Error> {
    let awaited = kind == InvocationType::RequestResponse;
    let planned = Planned::new(ctx, &target, payload, name, awaited)?;
    if kind == InvocationType::DryRun {
        let status_code = Some(204);
        return Ok(InvocationResponse { status_code, ..InvocationResponse::default() });
    }
    if awaited {
        start::awaitable(&target.function)?;
    }
    let begun = start::begin(ctx, &planned, None).await?;
    let shown = match awaited {
        true => answer(start::outcome(ctx, &begun.site).await?, tail),
        false => InvocationResponse { status_code: Some(202), ..InvocationResponse::default() },
    };
    Ok(InvocationResponse {
        executed_version: awaited.then(|| begun.execution.version.clone()),
        durable_execution_arn: Some(begun.execution.arn(&begun.site)),
        ..shown
    })
}

/// One request may ask for several invocations through other services.
pub fn request_id(ctx: &Ctx) -> String {
    match ctx.call().depth {
        0 => ctx.request_id().to_owned(),
        _ => ctx.world().uuid(),
    }
}

/// JSON; nothing at all stands for an empty object.
pub fn payload(given: Option<Bytes>, most: usize) -> Result<Bytes, Error> {
    let payload = given.filter(|given| !given.is_empty());
    let payload = payload.unwrap_or_else(|| Bytes::from_static(b"{}"));
    if payload.len() > most {
        return Err(Error::RequestTooLarge(format!(
            "Request must be smaller than {most} bytes for the InvokeFunction operation"
        )));
    }
    match serde_json::from_slice::<IgnoredAny>(&payload) {
        Ok(_) => Ok(payload),
        Err(error) => {
            // Both, where the body is the payload.
            Err(Error::Content(format!(
                "Could not parse request body into json: Could not parse payload into json: {error}"
            )))
        }
    }
}

pub fn context(given: Option<&str>) -> Result<Option<String>, Error> {
    let Some(given) = given.filter(|given| !given.is_empty()) else { return Ok(None) };
    let refused =
        || Error::Content("Client context must be a valid Base64-encoded JSON object.".into());
    let decoded = STANDARD.decode(given).map_err(|_| refused())?;
    let fits = decoded.len() <= CONTEXT_BYTES_MAX
        && serde_json::from_slice::<IgnoredAny>(&decoded).is_ok();
    match String::from_utf8(decoded) {
        Ok(text) if fits => Ok(Some(in_one_line(&text))),
        _ => Err(refused()),
    }
}

/// JSON as it may travel in a header: its lines may end between its values only, and the one character that its texts
/// may hold and a header may not is escaped.
fn in_one_line(json: &str) -> String {
    json.replace(['\r', '\n'], " ").replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::{context, in_one_line, payload};
    use crate::error::Error;
    use bytes::Bytes;

    #[test]
    fn payloads_on_both_sides_of_the_limit() {
        let text = |length: usize| Some(Bytes::from(format!("\"{}\"", "x".repeat(length - 2))));
        assert!(payload(text(100), 100).is_ok());
        assert!(payload(text(101), 100).is_err());
        assert_eq!(payload(None, 100).unwrap(), "{}");
        let Err(Error::Content(told)) = payload(Some(Bytes::from_static(b"{")), 100) else {
            panic!("it is no JSON")
        };
        let said = "Could not parse request body into json: Could not parse payload into json: ";
        assert!(told.starts_with(said), "{told}");
    }

    #[test]
    fn client_contexts() {
        assert_eq!(context(Some("e30=")).unwrap().as_deref(), Some("{}"));
        assert!(context(Some("{}")).is_err());
        // `{`, a new line, `}`
        assert_eq!(context(Some("ewp9")).unwrap().as_deref(), Some("{ }"));
        assert_eq!(in_one_line("{\r\n\"a\": \"\u{7f}\"}"), "{  \"a\": \"\\u007f\"}");
        assert!(http::HeaderValue::from_str(&in_one_line("[\"\u{7f}\",\n1]")).is_ok());
    }
}
