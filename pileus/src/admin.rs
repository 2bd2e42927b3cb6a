//! `/_pileus/…`: what is about the process and not about the cloud.

use crate::backups::{self, Ask};
use crate::checking;
use crate::commands::{compact, iam};
use crate::job;
use audit::Recorder;
use engine::{Engine, Peer};
use http::{Method, Request, Response, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::backup::Progress;
use tokio::sync::{Mutex, mpsc};
use wire::Body;

/// The longest jump of the cloud clock, a century.
const JUMP_MAX_S: f64 = 3.2e9;
const BODY_MAX: usize = 64 << 10;
/// What root asks: a bundle of authorities may travel with it, and a whole system's has some 300 KB.
const ASK_MAX: usize = 2 << 20;

/// What the server is told from its admin door.
pub enum Command {
    /// Empty the cloud and start anew.
    Reset,
}

pub struct Admin {
    pub engine: Engine,
    /// Clock and reset are open.
    pub dev: bool,
    pub commands: mpsc::Sender<Command>,
    /// The data folder.
    pub data: PathBuf,
    /// Where the cloud is reached.
    pub url: String,
    /// Held by the one job that runs.
    pub busy: Arc<Mutex<()>>,
}

impl Admin {
    /// Answers its own paths and hands back every other request.
    pub async fn answer(
        self: Arc<Admin>,
        request: Request<Body>,
        peer: Peer,
    ) -> Result<Response<Body>, Request<Body>> {
        let path = request.uri().path().to_owned();
        let post = request.method() == Method::POST;
        let own = self.engine.is_own(request.uri(), request.headers());
        match path.as_str() {
            "/_pileus/health" => Ok(self.health()),
            // A browser on this machine comes from loopback too, for whatever page it shows.
            "/_pileus/metrics" | "/_pileus/clock" | "/_pileus/reset"
                if peer.is_loopback() && !own =>
            {
                Ok(answer(StatusCode::FORBIDDEN, &json!({ "message": engine::FOREIGN })))
            }
            "/_pileus/metrics" if peer.is_loopback() => {
                let audit = self.engine.recorder().map(Recorder::prometheus).unwrap_or_default();
                let instances = lambda::pool::tally::prometheus();
                Ok(text(self.engine.metrics().prometheus() + &audit + &instances))
            }
            "/_pileus/fsck" | "/_pileus/fsck/quick" if post => {
                match self.engine.root_only(request, &peer).await {
                    Ok(_) => Ok(checking::start(self.engine.clone(), path.ends_with("quick"))),
                    Err(refused) => Ok(refused),
                }
            }
            "/_pileus/clock" | "/_pileus/reset" if !self.dev || !peer.is_loopback() => {
                let message = "This needs `pileus up --dev`, and a client on the same machine.";
                Ok(answer(StatusCode::FORBIDDEN, &json!({ "message": message })))
            }
            "/_pileus/clock" if post => {
                self.engine.opened_to_all(&path, request.headers(), &peer).await;
                Ok(self.clock(request).await)
            }
            "/_pileus/clock" => Ok(self.time()),
            "/_pileus/backup" if post => Ok(self.backup(request, peer).await),
            "/_pileus/compact" if post => Ok(self.compact(request, peer).await),
            "/_pileus/iam/explain" if post => Ok(self.explain(request, peer).await),
            "/_pileus/iam/suggest" if post => Ok(self.suggest(request, peer).await),
            "/_pileus/reset" if post => {
                self.engine.opened_to_all(&path, request.headers(), &peer).await;
                let sent = self.commands.send(Command::Reset).await;
                let status = match sent {
                    Ok(()) => StatusCode::ACCEPTED,
                    Err(_) => StatusCode::SERVICE_UNAVAILABLE,
                };
                Ok(answer(status, &json!({ "message": "The cloud is emptied and starts anew." })))
            }
            _ => Err(request),
        }
    }

    /// Takes an [`Ask`]; answers as a job.
    async fn backup(&self, request: Request<Body>, peer: Peer) -> Response<Body> {
        let ask: Ask = match self.asked(request, &peer).await {
            Ok(ask) => ask,
            Err(response) => return response,
        };
        if ask.to.is_within(&self.data, &self.url) {
            let message = "The backup would lie within what it is of: choose another place.";
            return answer(StatusCode::BAD_REQUEST, &json!({ "message": message }));
        }
        let Ok(turn) = self.busy.clone().try_lock_owned() else { return busy() };
        let (engine, data) = (self.engine.clone(), self.data.clone());
        job::start(|progress| async move {
            let _turn = turn;
            let tell = Arc::new(move |so_far: Progress| drop(progress.send_replace(json!(so_far))));
            let (store, world) = (engine.store(), engine.world());
            let report = backups::back_up(store, &data, &ask, world, tell).await?;
            Ok(serde_json::to_value(report)?)
        })
    }

    /// Answers as a job.
    async fn compact(&self, request: Request<Body>, peer: Peer) -> Response<Body> {
        if let Err(response) = self.asked::<Value>(request, &peer).await {
            return response;
        }
        let Ok(turn) = self.busy.clone().try_lock_owned() else { return busy() };
        let engine = self.engine.clone();
        job::start(|_progress| async move {
            let _turn = turn;
            let report = compact::Report::from(engine.store().compact().await?);
            Ok(serde_json::to_value(report)?)
        })
    }

    /// Takes a [`iam::Explaining`]; answers with the decisions of that request.
    async fn explain(&self, request: Request<Body>, peer: Peer) -> Response<Body> {
        let asked: iam::Explaining = match self.asked(request, &peer).await {
            Ok(asked) => asked,
            Err(response) => return response,
        };
        match self.engine.explain(&asked.request_id).await {
            Ok(calls) => answer(StatusCode::OK, &json!({ "calls": calls })),
            Err(fault) => engine::refusal(&fault, ""),
        }
    }

    /// Takes a [`iam::Suggesting`]; answers with a policy and notes.
    async fn suggest(&self, request: Request<Body>, peer: Peer) -> Response<Body> {
        let asked: iam::Suggesting = match self.asked(request, &peer).await {
            Ok(asked) => asked,
            Err(response) => return response,
        };
        let now_ms = self.engine.world().now_ms();
        let asked = engine::Suggesting {
            whom: asked.whom,
            since_ms: asked.within_seconds.map(|s| now_ms.saturating_sub(s.saturating_mul(1000))),
            allowed_only: asked.allowed_only,
        };
        match self.engine.suggest(asked).await {
            Ok(suggestion) => answer(StatusCode::OK, &engine::suggestion_json(&suggestion)),
            Err(fault) => engine::refusal(&fault, ""),
        }
    }

    /// What root asks; anyone else is answered at once.
    async fn asked<T: DeserializeOwned>(
        &self,
        request: Request<Body>,
        peer: &Peer,
    ) -> Result<T, Response<Body>> {
        let request = self.engine.root_only(request, peer).await?;
        let body = request.into_body().collect(ASK_MAX).await;
        let body = body.map_err(|error| engine::refusal(&error.into(), ""))?;
        serde_json::from_slice(&body).map_err(|error| {
            let message = format!("The body is not what was expected: {error}");
            answer(StatusCode::BAD_REQUEST, &json!({ "message": message }))
        })
    }

    fn health(&self) -> Response<Body> {
        let store = match self.engine.store().read_only() {
            None => json!({ "status": "writable" }),
            Some(reason) => json!({ "status": "read-only", "reason": reason }),
        };
        let health = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "services": self.engine.services(),
            "store": store,
        });
        answer(StatusCode::OK, &health)
    }

    fn time(&self) -> Response<Body> {
        let world = self.engine.world();
        let clock = json!({ "now_ms": world.now_ms(), "ahead_ms": world.ahead_ms() });
        answer(StatusCode::OK, &clock)
    }

    /// `{"advance_seconds": 86400}`
    async fn clock(&self, request: Request<Body>) -> Response<Body> {
        let body = request.into_body().collect(BODY_MAX).await.unwrap_or_default();
        let asked: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
        match asked.get("advance_seconds").and_then(Value::as_f64) {
            Some(seconds) if (0.0..=JUMP_MAX_S).contains(&seconds) => {
                self.engine.world().jump(Duration::from_secs_f64(seconds));
                self.time()
            }
            _ => {
                let message = "Expected {\"advance_seconds\": N} with N between 0 and 3.2e9.";
                answer(StatusCode::BAD_REQUEST, &json!({ "message": message }))
            }
        }
    }
}

fn busy() -> Response<Body> {
    let message = "A backup or a compaction is under way: try again when it has ended.";
    answer(StatusCode::CONFLICT, &json!({ "message": message }))
}

fn answer(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = text(format!("{value:#}\n"));
    *response.status_mut() = status;
    let json = header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

fn text(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let plain = header::HeaderValue::from_static("text/plain; version=0.0.4");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
