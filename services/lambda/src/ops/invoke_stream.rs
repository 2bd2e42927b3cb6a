//! `InvokeWithResponseStream`: the response as an event stream, while the function writes it.

use super::invoke::{PAYLOAD_BYTES_MAX, context, payload, request_id};
use super::{named, platform};
use crate::error::Error;
use crate::pool::spec::Outcome;
use crate::run::{self, Given, Target};
use crate::runtime::stream::{Piece, ReplyStream};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::stream;
use model_lambda as model;
use serde_json::json;
use service::Ctx;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use wire::eventstream::{Message, PAYLOAD_MAX};
use wire::{Body, BodyError};

const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";

pub async fn handle(
    ctx: Ctx,
    input: model::InvokeWithResponseStreamRequest,
) -> Result<model::InvokeWithResponseStreamResponse, Error> {
    use model::ResponseStreamingInvocationType as Kind;
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    if input.tenant_id.is_some() {
        return Err(Error::NotBuilt("Tenant isolation".into()));
    }
    let payload = payload(input.payload.clone(), PAYLOAD_BYTES_MAX)?;
    let client_context = context(input.client_context.as_deref())?;
    let target = Target::find(&ctx, named).await?;
    let executed_version = Some(target.version.version.clone());
    match input.invocation_type.clone().unwrap_or(Kind::RequestResponse) {
        Kind::DryRun => {
            return Ok(model::InvokeWithResponseStreamResponse {
                status_code: Some(204),
                ..model::InvokeWithResponseStreamResponse::default()
            });
        }
        Kind::RequestResponse => {}
        Kind::Unknown(other) => {
            return Err(Error::Invalid(format!("{other} is not an invocation type.")));
        }
    }
    let given = Given { request_id: request_id(&ctx), payload, client_context };
    let mut running = Running::begin(&ctx, target, given);
    let first = running.first().await?;
    let tail = input.log_type == Some(model::LogType::Tail);
    Ok(model::InvokeWithResponseStreamResponse {
        status_code: Some(200),
        executed_version,
        event_stream: running.events(first, tail),
        response_stream_content_type: Some(CONTENT_TYPE.into()),
    })
}

/// An invocation whose response is being written.
pub struct Running {
    pub pieces: mpsc::Receiver<Piece>,
    outcome: JoinHandle<Result<Outcome, Error>>,
}

/// The first sign of an invocation.
pub enum First {
    /// The response has begun.
    Begun(Piece),
    /// The function ended without one.
    Ended(Box<Outcome>),
}

impl Running {
    pub fn begin(ctx: &Ctx, target: Target, given: Given) -> Running {
        let (stream, pieces) = ReplyStream::new();
        let (ctx, platform) = (ctx.clone(), platform(ctx));
        let run =
            async move { run::streaming(&ctx, &platform, &target, given, Some(stream)).await };
        Running { pieces, outcome: tokio::spawn(run) }
    }

    /// Waits for the response to begin. What keeps the function from running is an error.
    pub async fn first(&mut self) -> Result<First, Error> {
        match self.pieces.recv().await {
            Some(piece) => Ok(First::Begun(piece)),
            None => Ok(First::Ended(Box::new(self.outcome().await?))),
        }
    }

    /// How it ended; after the last piece.
    pub async fn outcome(&mut self) -> Result<Outcome, Error> {
        (&mut self.outcome).await.map_err(|error| Error::Platform(error.to_string()))?
    }

    /// The rest as a body of events.
    fn events(self, first: First, tail: bool) -> Body {
        let begun = match first {
            First::Begun(piece) => State::Open(self, Some(piece)),
            First::Ended(outcome) => State::Ending(outcome),
        };
        let frames = stream::unfold(begun, move |state| next(state, tail));
        Body::stream(frames, None)
    }
}

enum State {
    Open(Running, Option<Piece>),
    Ending(Box<Outcome>),
    Done,
}

async fn next(state: State, tail: bool) -> Option<(Result<Bytes, BodyError>, State)> {
    let (mut running, mut waiting) = match state {
        State::Open(running, piece) => (running, piece),
        State::Ending(outcome) => return Some((complete(&outcome, tail), State::Done)),
        State::Done => return None,
    };
    loop {
        let piece = match waiting.take() {
            Some(piece) => Some(piece),
            None => running.pieces.recv().await,
        };
        match piece {
            Some(Piece::Head(_)) => {}
            Some(Piece::Bytes(mut bytes)) => {
                let part = bytes.split_to(bytes.len().min(PAYLOAD_MAX));
                let rest = (!bytes.is_empty()).then_some(Piece::Bytes(bytes));
                let message = Message::event("PayloadChunk", "application/octet-stream", part);
                return Some((frame(&message), State::Open(running, rest)));
            }
            None => {
                let ended = match running.outcome().await {
                    Ok(outcome) => complete(&outcome, tail),
                    Err(error) => Err(BodyError::Broken(format!("{error:?}"))),
                };
                return Some((ended, State::Done));
            }
        }
    }
}

fn complete(outcome: &Outcome, tail: bool) -> Result<Bytes, BodyError> {
    let mut document = json!({});
    if let Err(error) = &outcome.result {
        document["ErrorCode"] = json!(error.error_type);
        document["ErrorDetails"] = json!(String::from_utf8_lossy(&error.payload));
    }
    if tail {
        document["LogResult"] = json!(STANDARD.encode(&outcome.log_tail));
    }
    frame(&Message::event("InvokeComplete", "application/json", document.to_string()))
}

fn frame(message: &Message) -> Result<Bytes, BodyError> {
    message.encode().map_err(|error| BodyError::Broken(format!("{error:?}")))
}
