//! Listening, accepting, and stopping without breaking what is under way.

use crate::connections::{Fate, Sides};
use crate::limits::{CONNECTIONS_MAX, DRAIN_TIMEOUT, LEAVE_MAX, SWEEP_EVERY};
use crate::serve::{http, secured};
use engine::{Engine, Peer};
use futures_util::future::BoxFuture;
use http::{Request, Response};
use hyper_util::rt::TokioExecutor;
use hyper_util::server::conn::auto::Builder;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::server::ResolvesServerCert;
use wire::Body;

/// Answers what is about the process rather than about the cloud (`/_pileus/…`), and hands back what is not its
/// own.
pub type Admin = Arc<dyn Fn(Request<Body>, Peer) -> Administering + Send + Sync>;
type Administering = BoxFuture<'static, Result<Response<Body>, Request<Body>>>;

/// How the door is hung.
pub struct Doors {
    /// None speaks HTTP alone. With it the one port speaks both: a connection whose first byte begins a
    /// handshake is TLS.
    pub tls: Option<Tls>,
    /// At most [`CONNECTIONS_MAX`]; less where the process may not open as many.
    pub connections_max: usize,
}

pub struct Tls {
    pub certificates: Arc<dyn ResolvesServerCert>,
    /// Plain HTTP is served to other machines too.
    pub plain_elsewhere: bool,
}

impl Default for Doors {
    fn default() -> Doors {
        Doors { tls: None, connections_max: CONNECTIONS_MAX }
    }
}

/// The front door. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    pub(crate) engine: Engine,
    pub(crate) admin: Admin,
    pub(crate) http: Arc<Builder<TokioExecutor>>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) plain_elsewhere: bool,
    connections: Arc<Sides>,
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
    pub fn new(engine: Engine, admin: Admin, doors: Doors) -> Result<Gateway, GatewayError> {
        let plain_elsewhere = doors.tls.as_ref().is_none_or(|tls| tls.plain_elsewhere);
        let tls = doors.tls.map(|tls| secured(tls.certificates)).transpose()?;
        Ok(Gateway {
            engine,
            admin,
            http: Arc::new(http()),
            tls,
            plain_elsewhere,
            connections: Arc::new(Sides::new(doors.connections_max.min(CONNECTIONS_MAX))),
        })
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
        let served = tokio::spawn(self.clone().serve(listener, stopping));
        Ok(Listening { address, stop, served })
    }

    async fn serve(self, listener: TcpListener, mut stopping: watch::Receiver<bool>) {
        let sweeping = tokio::spawn({
            let connections = self.connections.clone();
            async move {
                let mut ticks = tokio::time::interval(SWEEP_EVERY);
                loop {
                    ticks.tick().await;
                    connections.sweep();
                }
            }
        });
        tokio::select! {
            () = self.accept(&listener) => {}
            _ = stopping.changed() => {}
        }
        drop(listener);
        self.connections.tell_all(Fate::Leaves);
        if tokio::time::timeout(DRAIN_TIMEOUT, self.connections.all_ended()).await.is_err() {
            tracing::warn!("requests that took longer than {DRAIN_TIMEOUT:?} to end were cut off");
            self.connections.tell_all(Fate::Ends);
            let _ended = tokio::time::timeout(LEAVE_MAX, self.connections.all_ended()).await;
        }
        sweeping.abort();
    }

    async fn accept(&self, listener: &TcpListener) {
        loop {
            let (stream, address) = match listener.accept().await {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of descriptors, most likely: the longest idle ones give theirs back.
                    tracing::warn!(%error, "a connection could not be accepted");
                    self.connections.make_room();
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let Some(slot) = self.connections.outside.enter(&None).await else { continue };
            let peer = Peer { ip: Some(address.ip().to_canonical()), ..Peer::default() };
            let gateway = self.clone();
            tokio::spawn(async move { gateway.meet(stream, peer, slot).await });
        }
    }

    /// Serves a connection that was accepted elsewhere: from inside a function's own network, which nobody else
    /// is on. It counts as secure, as a function's calls are on AWS, and not as this machine: what `--dev` opens to
    /// its owner is not its functions'. Functions have places of their own, and each of them its share; where too many wait
    /// for one it is closed.
    pub async fn serve_stream(&self, stream: TcpStream, function: Arc<str>) {
        let Some(slot) = self.connections.functions.enter(&Some(function)).await else { return };
        let ip = Some(IpAddr::from([127, 0, 0, 1]));
        let peer = Peer { ip, secure: true, from_function: true, ..Peer::default() };
        self.meet(stream, peer, slot).await;
    }
}
