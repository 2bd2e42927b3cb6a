//! The Runtime API of one instance: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>.
//!
//! The function's runtime asks for the next event and stays on the line until there is one; answers arrive
//! as separate requests that name the event. One event is under way at a time.

use crate::runtime::failure::{FailureKind, FunctionError};
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use parking_lot::Mutex;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot, watch};

/// 6 MB and the room AWS leaves for an envelope.
pub const RESPONSE_BYTES_MAX: usize = 6 * 1024 * 1024 + 100;
/// Error documents beyond this are cut off by refusing them.
const ERROR_BYTES_MAX: usize = 256 * 1024;
const PREFIX: &str = "/2018-06-01/runtime/";

/// An event on its way to the function.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub request_id: String,
    pub payload: Bytes,
    pub headers: Vec<(&'static str, String)>,
}

/// What came back.
pub(crate) type Reply = Result<Bytes, FunctionError>;

/// How far the function's runtime has come.
#[derive(Debug, Clone)]
pub(crate) enum Phase {
    Starting,
    /// It has asked for its first event.
    Ready,
    Failed(FunctionError),
}

pub(crate) struct Api {
    offers: mpsc::Sender<Event>,
    events: tokio::sync::Mutex<mpsc::Receiver<Event>>,
    under_way: Mutex<Option<UnderWay>>,
    phase: watch::Sender<Phase>,
}

struct UnderWay {
    request_id: String,
    reply: oneshot::Sender<Reply>,
}

type Answer = Response<Full<Bytes>>;

impl Api {
    pub(crate) fn new() -> Arc<Api> {
        let (offers, events) = mpsc::channel(1);
        Arc::new(Api {
            offers,
            events: tokio::sync::Mutex::new(events),
            under_way: Mutex::new(None),
            phase: watch::Sender::new(Phase::Starting),
        })
    }

    pub(crate) fn phase(&self) -> watch::Receiver<Phase> {
        self.phase.subscribe()
    }

    /// Offers an event; the reply comes when the function has posted it.
    pub(crate) fn offer(&self, event: Event) -> oneshot::Receiver<Reply> {
        let (reply, answer) = oneshot::channel();
        *self.under_way.lock() = Some(UnderWay { request_id: event.request_id.clone(), reply });
        // The one place is free: an instance has one event at a time.
        let _ = self.offers.try_send(event);
        answer
    }

    /// Serves connections for as long as the instance lives.
    pub(crate) async fn serve(self: Arc<Api>, listener: TcpListener) {
        let mut connections = tokio::task::JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            connections.spawn(self.clone().connection(stream));
            while connections.try_join_next().is_some() {}
        }
    }

    async fn connection(self: Arc<Api>, stream: TcpStream) {
        let service = service_fn(move |request| {
            let api = self.clone();
            async move { Ok::<_, Infallible>(api.answer(request).await) }
        });
        // A runtime that breaks its connection off has ended, which is noticed elsewhere.
        let _ = hyper::server::conn::http1::Builder::new()
            .half_close(false)
            .serve_connection(TokioIo::new(stream), service)
            .await;
    }

    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let path = request.uri().path().to_owned();
        let Some(rest) = path.strip_prefix(PREFIX) else { return not_found() };
        let parts: Vec<&str> = rest.split('/').collect();
        match (request.method(), parts.as_slice()) {
            (&Method::GET, ["invocation", "next"]) => self.next().await,
            (&Method::POST, ["invocation", id, "response"]) => self.response(id, request).await,
            (&Method::POST, ["invocation", id, "error"]) => self.error(id, request).await,
            (&Method::POST, ["init", "error"]) => self.init_error(request).await,
            _ => not_found(),
        }
    }

    async fn next(&self) -> Answer {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Starting);
            if first {
                *phase = Phase::Ready;
            }
            first
        });
        let event = self.events.lock().await.recv().await;
        let Some(event) = event else { return not_found() };
        let mut response = Response::builder()
            .header("Content-Type", "application/json")
            .header("Lambda-Runtime-Aws-Request-Id", event.request_id);
        for (name, value) in event.headers {
            response = response.header(name, value);
        }
        response.body(Full::new(event.payload)).unwrap_or_else(|_| not_found())
    }

    async fn response(&self, id: &str, request: Request<Incoming>) -> Answer {
        let declared = request
            .headers()
            .get(http::header::CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        match collect(request, RESPONSE_BYTES_MAX).await {
            Ok(payload) => self.finish(id, Ok(payload)),
            Err(Refusal::TooLarge) => {
                let bytes = declared.unwrap_or(RESPONSE_BYTES_MAX + 1);
                let error = FunctionError::response_too_large(bytes, RESPONSE_BYTES_MAX);
                let answer = self.finish(id, Err(error));
                if answer.status() != StatusCode::ACCEPTED {
                    return answer;
                }
                let message =
                    format!("Exceeded maximum allowed payload size ({RESPONSE_BYTES_MAX} bytes).");
                problem(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", &message)
            }
            Err(Refusal::Broken) => broken(),
        }
    }

    async fn error(&self, id: &str, request: Request<Incoming>) -> Answer {
        let header = error_type(&request);
        match collect(request, ERROR_BYTES_MAX).await {
            Ok(payload) => {
                let kind = FailureKind::Unhandled;
                self.finish(id, Err(FunctionError::reported(kind, header.as_deref(), payload)))
            }
            Err(_) => broken(),
        }
    }

    async fn init_error(&self, request: Request<Incoming>) -> Answer {
        let header = error_type(&request);
        let Ok(payload) = collect(request, ERROR_BYTES_MAX).await else { return broken() };
        let mut accepted = false;
        self.phase.send_if_modified(|phase| {
            accepted = matches!(phase, Phase::Starting);
            if accepted {
                let kind = FailureKind::Init;
                *phase = Phase::Failed(FunctionError::reported(kind, header.as_deref(), payload));
            }
            accepted
        });
        if accepted { ok() } else { forbidden() }
    }

    fn finish(&self, id: &str, reply: Reply) -> Answer {
        let mut under_way = self.under_way.lock();
        match under_way.take_if(|current| current.request_id == id) {
            Some(current) => {
                let _ = current.reply.send(reply);
                ok()
            }
            None => problem(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID"),
        }
    }
}

enum Refusal {
    TooLarge,
    Broken,
}

async fn collect(request: Request<Incoming>, limit: usize) -> Result<Bytes, Refusal> {
    let body = Limited::new(request.into_body(), limit).collect().await;
    body.map(http_body_util::Collected::to_bytes).map_err(|error| {
        if error.is::<LengthLimitError>() { Refusal::TooLarge } else { Refusal::Broken }
    })
}

fn error_type(request: &Request<Incoming>) -> Option<String> {
    let value = request.headers().get("Lambda-Runtime-Function-Error-Type")?;
    value.to_str().ok().map(str::to_owned)
}

fn ok() -> Answer {
    json(StatusCode::ACCEPTED, "{\"status\":\"OK\"}\n".to_owned())
}

fn not_found() -> Answer {
    problem(StatusCode::NOT_FOUND, "NotFound", "404 page not found")
}

fn forbidden() -> Answer {
    let message = "State transition from Ready to InitError failed for runtime.";
    problem(StatusCode::FORBIDDEN, "InvalidStateTransition", message)
}

fn broken() -> Answer {
    problem(StatusCode::BAD_REQUEST, "BodyReadError", "The request body could not be read.")
}

fn problem(status: StatusCode, error_type: &str, message: &str) -> Answer {
    let document = serde_json::json!({ "errorMessage": message, "errorType": error_type });
    json(status, document.to_string())
}

fn json(status: StatusCode, text: String) -> Answer {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let kind = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, kind);
    response
}
