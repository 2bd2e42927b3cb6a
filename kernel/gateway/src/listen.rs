//! Listening, accepting, serving, and stopping without breaking what is under way.

use crate::bridge::{incoming, outgoing};
use bytes::Bytes;
use engine::{Engine, Peer};
use futures_util::future::BoxFuture;
use http::{Request, Response};
use http_body_util::combinators::BoxBody;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use wire::{Body, BodyError};

/// Connections open at once; further ones wait in the kernel's queue.
const CONNECTIONS_MAX: usize = 8_192;
/// A client has this long to send a request's head.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// Bytes of a request's head.
const HEAD_MAX: usize = 128 << 10;
/// Requests under way have this long to end at a shutdown.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// Answers what is about the process rather than about the cloud (`/_pileus/…`), and hands back what is not its
/// own.
pub type Admin = Arc<dyn Fn(Request<Body>, Peer) -> Administering + Send + Sync>;
type Administering = BoxFuture<'static, Result<Response<Body>, Request<Body>>>;
type Answering = BoxFuture<'static, Result<Response<BoxBody<Bytes, BodyError>>, Infallible>>;

/// The front door. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    engine: Engine,
    admin: Admin,
    http: Arc<Builder<TokioExecutor>>,
    permits: Arc<Semaphore>,
}

#[derive(Debug)]
pub struct GatewayError(pub String);

impl std::fmt::Display for GatewayError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for GatewayError {}

/// A bound door that is being served.
pub struct Listening {
    pub address: SocketAddr,
    stop: watch::Sender<bool>,
    served: tokio::task::JoinHandle<()>,
}

impl Listening {
    /// Takes no more connections, lets requests under way end, then returns.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let _ended = self.served.await;
    }
}

impl Gateway {
    pub fn new(engine: Engine, admin: Admin) -> Gateway {
        let mut http = Builder::new(TokioExecutor::new());
        http.http1()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .max_buf_size(HEAD_MAX)
            .half_close(true);
        http.http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(256)
            .max_header_list_size(HEAD_MAX as u32)
            .keep_alive_interval(Some(Duration::from_secs(30)));
        let permits = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        Gateway { engine, admin, http: Arc::new(http), permits }
    }

    /// Binds and serves in the background.
    pub async fn listen(&self, bind: IpAddr, port: u16) -> Result<Listening, GatewayError> {
        let listener = TcpListener::bind((bind, port)).await.map_err(|error| {
            GatewayError(match error.kind() {
                std::io::ErrorKind::AddrInUse => format!(
                    "port {port} on {bind} is taken by another program: stop it, or choose another with --port"
                ),
                _ => format!("cannot listen on {bind}:{port}: {error}"),
            })
        })?;
        let address = listener.local_addr().map_err(|error| GatewayError(error.to_string()))?;
        let (stop, stopping) = watch::channel(false);
        let served = tokio::spawn(self.clone().accept(listener, stopping));
        Ok(Listening { address, stop, served })
    }

    async fn accept(self, listener: TcpListener, mut stopping: watch::Receiver<bool>) {
        let graceful = GracefulShutdown::new();
        loop {
            let permit = self.permits.clone().acquire_owned().await;
            let Ok(permit) = permit else { break };
            let (stream, peer) = tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(error) => {
                        // Out of descriptors, most likely: wait for some to be given back.
                        tracing::warn!(%error, "a connection could not be accepted");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    }
                },
                _ = stopping.changed() => break,
            };
            let peer = Peer { ip: Some(peer.ip()), secure: false };
            let _sent_at_once = stream.set_nodelay(true);
            let connection = self.http.serve_connection_with_upgrades(
                TokioIo::new(stream),
                service_fn(self.handler(peer)),
            );
            let connection = graceful.watch(connection.into_owned());
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a connection ended early");
                }
                drop(permit);
            });
        }
        drop(listener);
        let _all_ended = tokio::time::timeout(DRAIN_TIMEOUT, graceful.shutdown()).await;
    }

    /// Serves a connection that was accepted elsewhere, such as from inside a function's own network.
    pub async fn serve_stream(&self, stream: TcpStream) {
        let peer = Peer { ip: Some(IpAddr::from([127, 0, 0, 1])), secure: false };
        let _sent_at_once = stream.set_nodelay(true);
        let connection =
            self.http.serve_connection(TokioIo::new(stream), service_fn(self.handler(peer)));
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a function's connection ended early");
        }
    }

    fn handler(&self, peer: Peer) -> impl Fn(Request<Incoming>) -> Answering + use<> {
        let gateway = self.clone();
        move |request| {
            let (gateway, peer) = (gateway.clone(), peer.clone());
            Box::pin(async move {
                let request = incoming(request);
                let own = request.uri().path().starts_with("/_pileus/");
                let response = match own {
                    true => match (gateway.admin)(request, peer.clone()).await {
                        Ok(response) => response,
                        Err(request) => gateway.engine.serve(request, &peer).await,
                    },
                    false => gateway.engine.serve(request, &peer).await,
                };
                Ok(outgoing(response))
            })
        }
    }
}
