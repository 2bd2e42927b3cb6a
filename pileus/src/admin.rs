//! `/_pileus/…`: what is about the process and not about the cloud.

use crate::checking;
use engine::{Engine, Peer};
use http::{Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use wire::Body;

/// The longest jump of the cloud clock, a century.
const JUMP_MAX_S: f64 = 3.2e9;
const BODY_MAX: usize = 64 << 10;

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
        match path.as_str() {
            "/_pileus/health" => Ok(self.health()),
            "/_pileus/metrics" if peer.is_loopback() => {
                Ok(text(self.engine.metrics().prometheus()))
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
            "/_pileus/clock" if post => Ok(self.clock(request).await),
            "/_pileus/clock" => Ok(self.time()),
            "/_pileus/reset" if post => {
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
