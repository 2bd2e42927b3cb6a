//! The Runtime API of one instance: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>.
//!
//! The function's runtime asks for the next event and stays on the line until there is one; answers arrive
//! as separate requests that name the event. One event is under way at a time.

use crate::runtime::answer;
use crate::runtime::answer::{
    Answer, Refusal, accepted, broken, collect, forbidden, header, invalid_request_id, not_found,
    problem, too_large,
};
use crate::runtime::extension_api;
use crate::runtime::extensions::Extensions;
use crate::runtime::failure::{FailureKind, FunctionError};
use crate::runtime::log::Log;
use crate::runtime::snapshot::{self, Snapshot};
use crate::runtime::stream::{Piece, ReplyStream, STREAM_BYTES_MAX};
use crate::sandbox::door::{API_MAX, Door};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use parking_lot::Mutex;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc, oneshot, watch};
use world::World;

/// 6 MB and the room AWS leaves for an envelope.
pub const RESPONSE_BYTES_MAX: usize = 6 * 1024 * 1024 + 100;
/// Error documents beyond this are cut off by refusing them.
const ERROR_BYTES_MAX: usize = 256 * 1024;
const PREFIX: &str = "/2018-06-01/runtime/";
/// A header of a request, and a trailer of one that streams.
const ERROR_TYPE: &str = "Lambda-Runtime-Function-Error-Type";
/// A trailer: the error's document in base64.
const ERROR_BODY: &str = "Lambda-Runtime-Function-Error-Body";
/// Of our own runtimes: who reports an event's end asks for the next one with it, which then is the answer. Half
/// the requests, and the process wakes up once for each event.
const NEXT: &str = "Pileus-Next";
const RESPONSE_MODE: &str = "Lambda-Runtime-Function-Response-Mode";

/// An event on its way to the function.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub request_id: String,
    pub payload: Bytes,
    pub headers: Vec<(&'static str, String)>,
    /// Where the response goes while it is written; else it is gathered.
    pub stream: Option<ReplyStream>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    /// Without bytes where they were streamed.
    pub result: Result<Bytes, FunctionError>,
    pub produced_bytes: u64,
    /// When the first and the last bytes came.
    pub first: Instant,
    pub last: Instant,
}

/// How far the function's runtime has come.
#[derive(Debug, Clone)]
pub(crate) enum Phase {
    Starting,
    /// It waits to be restored.
    Parked,
    /// It has asked for its first event.
    Ready,
    Failed(FunctionError),
}

pub(crate) struct Api {
    world: World,
    offers: mpsc::Sender<Event>,
    events: tokio::sync::Mutex<mpsc::Receiver<Event>>,
    under_way: Mutex<Option<UnderWay>>,
    /// Held by the response that is read: the others that a function sends beside it are not gathered as well.
    reading: tokio::sync::Mutex<()>,
    /// Tells that an event has come to its end.
    over: Notify,
    phase: watch::Sender<Phase>,
    pub(crate) snapshot: Snapshot,
    /// How often the runtime has asked for an event.
    asked: watch::Sender<u64>,
    /// How many it was offered.
    offered: AtomicU64,
    pub(crate) extensions: Extensions,
    pub(crate) log: Arc<Log>,
}

struct UnderWay {
    request_id: String,
    reply: oneshot::Sender<Reply>,
    stream: Option<ReplyStream>,
}

/// A response as it is read: what it holds so far, and how much may come.
struct Reading {
    stream: Option<ReplyStream>,
    gathered: BytesMut,
    bytes: u64,
    limit: u64,
    first: Option<Instant>,
}

impl Api {
    pub(crate) fn new(world: World, extensions: Extensions, log: Arc<Log>) -> Arc<Api> {
        let (offers, events) = mpsc::channel(1);
        Arc::new(Api {
            world,
            offers,
            events: tokio::sync::Mutex::new(events),
            under_way: Mutex::new(None),
            reading: tokio::sync::Mutex::default(),
            over: Notify::new(),
            phase: watch::Sender::new(Phase::Starting),
            snapshot: Snapshot::default(),
            asked: watch::Sender::new(0),
            offered: AtomicU64::new(0),
            extensions,
            log,
        })
    }

    pub(crate) fn phase(&self) -> watch::Receiver<Phase> {
        self.phase.subscribe()
    }

    /// How often the runtime has asked for an event so far.
    pub(crate) fn asked(&self) -> watch::Receiver<u64> {
        self.asked.subscribe()
    }

    /// Waits until the runtime asks for an event that it has not been offered.
    pub(crate) async fn asks(&self) {
        let offered = self.offered.load(Ordering::Relaxed);
        let mut asked = self.asked();
        // The sender lives as long as this does.
        drop(asked.wait_for(|count| *count > offered).await);
    }

    /// Offers an event; the reply comes when the function has posted it.
    pub(crate) fn offer(&self, event: Event) -> oneshot::Receiver<Reply> {
        let (reply, answer) = oneshot::channel();
        let (request_id, stream) = (event.request_id.clone(), event.stream.clone());
        *self.under_way.lock() = Some(UnderWay { request_id, reply, stream });
        self.offered.fetch_add(1, Ordering::Relaxed);
        // The one place is free: an instance has one event at a time.
        let _ = self.offers.try_send(event);
        answer
    }

    /// Serves connections for as long as the instance lives.
    pub(crate) async fn serve(self: Arc<Api>, listener: TcpListener) {
        let door = Door::new(listener, API_MAX, self.world.clone());
        let mut connections = tokio::task::JoinSet::new();
        loop {
            let (stream, place) = door.next().await;
            let connection = self.clone().connection(stream);
            connections.spawn(async move {
                connection.await;
                drop(place);
            });
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
        if path == snapshot::CREDENTIALS_PATH {
            let (status, document) = self.snapshot.credentials(request.headers());
            return answer::json(status, document.to_string());
        }
        let Some(rest) = path.strip_prefix(PREFIX) else {
            return extension_api::answer(self, &path, request).await;
        };
        let parts: Vec<&str> = rest.split('/').collect();
        match (request.method(), parts.as_slice()) {
            (&Method::GET, ["invocation", "next"]) => self.next().await,
            (&Method::POST, ["invocation", id, what @ ("response" | "error")]) => {
                let goes_on = request.headers().contains_key(NEXT);
                let answer = match *what {
                    "response" => self.response(id, request).await,
                    _ => self.error(id, request).await,
                };
                if goes_on { self.next().await } else { answer }
            }
            (&Method::POST, ["init", "error"]) => self.init_error(request).await,
            (&Method::GET, ["restore", "next"]) => self.restore_next().await,
            (&Method::POST, ["restore", "error"]) => self.init_error(request).await,
            _ => not_found(),
        }
    }

    async fn next(&self) -> Answer {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Starting | Phase::Parked);
            if first {
                *phase = Phase::Ready;
            }
            first
        });
        self.asked.send_modify(|count| *count += 1);
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

    async fn restore_next(&self) -> Answer {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Starting);
            if first {
                *phase = Phase::Parked;
            }
            first
        });
        self.snapshot.restored().await;
        answer::json(StatusCode::OK, String::new())
    }

    async fn response(&self, id: &str, request: Request<Incoming>) -> Answer {
        let _turn = self.reading.lock().await;
        let over = self.over.notified();
        let stream = match &*self.under_way.lock() {
            Some(current) if current.request_id == id => current.stream.clone(),
            _ => return invalid_request_id(),
        };
        let streams = match header(&request, RESPONSE_MODE).as_deref() {
            None => false,
            Some("streaming") => true,
            Some(_) => {
                let error = FunctionError::invalid_response_mode(id);
                self.finish(id, Err(error), 0, None);
                let message = "Invalid function response mode";
                return problem(StatusCode::BAD_REQUEST, "InvalidFunctionResponseMode", message);
            }
        };
        // Only what both sides stream may be larger than what fits into one answer.
        let limit = match stream.is_some() && streams {
            true => STREAM_BYTES_MAX,
            false => RESPONSE_BYTES_MAX as u64,
        };
        let mut reading =
            Reading { stream, gathered: BytesMut::new(), bytes: 0, limit, first: None };
        let content_type = header(&request, "Content-Type");
        let read = tokio::select! {
            biased;
            read = self.read(&mut reading, content_type, request.into_body()) => read,
            // What is told of the event elsewhere counts.
            () = over => return invalid_request_id(),
        };
        let (bytes, first) = (reading.bytes, reading.first);
        match read {
            Ok(None) => self.finish(id, Ok(reading.gathered.freeze()), bytes, first),
            Ok(Some(error)) => self.finish(id, Err(error), bytes, first),
            Err(Refusal::TooLarge) => {
                let error = FunctionError::response_too_large(limit);
                let answer = self.finish(id, Err(error), bytes, first);
                if answer.status() == StatusCode::ACCEPTED { too_large(limit) } else { answer }
            }
            Err(Refusal::Broken) if streams => {
                self.finish(id, Err(FunctionError::truncated(id)), bytes, first)
            }
            Err(Refusal::Broken) => broken(),
        }
    }

    /// Hands a response on or gathers it. Gives the error that its trailers tell of, if they do.
    async fn read(
        &self,
        reading: &mut Reading,
        content_type: Option<String>,
        mut body: Incoming,
    ) -> Result<Option<FunctionError>, Refusal> {
        if let Some(stream) = &reading.stream {
            stream.send(Piece::Head(content_type)).await;
        }
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|_| Refusal::Broken)?;
            match frame.into_data() {
                Ok(bytes) => {
                    reading.first.get_or_insert_with(|| self.world.instant());
                    reading.bytes += bytes.len() as u64;
                    if reading.bytes > reading.limit {
                        return Err(Refusal::TooLarge);
                    }
                    match &reading.stream {
                        Some(stream) => stream.send(Piece::Bytes(bytes)).await,
                        None => reading.gathered.extend_from_slice(&bytes),
                    }
                }
                Err(frame) => return Ok(frame.trailers_ref().and_then(trailing_error)),
            }
        }
        Ok(None)
    }

    async fn error(&self, id: &str, request: Request<Incoming>) -> Answer {
        let error_type = header(&request, ERROR_TYPE);
        match collect(request, ERROR_BYTES_MAX).await {
            Ok(payload) => {
                let bytes = payload.len() as u64;
                let kind = FailureKind::Unhandled;
                let error = FunctionError::reported(kind, error_type.as_deref(), payload);
                self.finish(id, Err(error), bytes, None)
            }
            Err(_) => broken(),
        }
    }

    async fn init_error(&self, request: Request<Incoming>) -> Answer {
        let error_type = header(&request, ERROR_TYPE);
        let Ok(payload) = collect(request, ERROR_BYTES_MAX).await else { return broken() };
        let mut failed = false;
        self.phase.send_if_modified(|phase| {
            failed = matches!(phase, Phase::Starting | Phase::Parked);
            if failed {
                let kind = FailureKind::Init;
                let error = FunctionError::reported(kind, error_type.as_deref(), payload);
                *phase = Phase::Failed(error);
            }
            failed
        });
        if failed {
            return accepted();
        }
        let message = "State transition from Ready to InitError failed for runtime. Error: State \
                       transition is not allowed";
        forbidden("InvalidStateTransition", message)
    }

    fn finish(
        &self,
        id: &str,
        result: Result<Bytes, FunctionError>,
        produced_bytes: u64,
        first: Option<Instant>,
    ) -> Answer {
        let mut under_way = self.under_way.lock();
        match under_way.take_if(|current| current.request_id == id) {
            Some(current) => {
                let last = self.world.instant();
                let first = first.unwrap_or(last);
                let _ = current.reply.send(Reply { result, produced_bytes, first, last });
                self.over.notify_waiters();
                accepted()
            }
            None => invalid_request_id(),
        }
    }
}

/// A function that fails while it streams can say so only behind what it has sent.
fn trailing_error(trailers: &HeaderMap) -> Option<FunctionError> {
    let text = |name: &str| trailers.get(name).and_then(|value| value.to_str().ok());
    let error_type = text(ERROR_TYPE).filter(|error_type| !error_type.is_empty())?;
    let payload = text(ERROR_BODY).and_then(|body| STANDARD.decode(body).ok()).unwrap_or_default();
    let payload = match payload.is_empty() {
        true => serde_json::json!({ "errorType": error_type }).to_string().into(),
        false => Bytes::from(payload),
    };
    Some(FunctionError::reported(FailureKind::Unhandled, Some(error_type), payload))
}
