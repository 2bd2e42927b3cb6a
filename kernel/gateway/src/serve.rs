//! One connection: which protocol it speaks, its handshake, its requests.

use crate::bridge::{Asked, Exchange, Leaving, incoming, outgoing};
use crate::connections::{Connection, Fate, Slot, told};
use crate::head;
use crate::limits::{
    CONNECTION_WINDOW, FAULTY_STREAMS_MAX, HANDSHAKE_TIMEOUT, HANDSHAKES_MAX, HEAD_MAX,
    HEAD_TIMEOUT, PING_EVERY, PING_TIMEOUT, RESETS_MAX, SEND_BUFFER_MAX, STREAM_WINDOW,
    STREAMS_MAX,
};
use crate::listen::{Gateway, GatewayError};
use aws::Fault;
use engine::Peer;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::server::ResolvesServerCert;
use tokio_rustls::rustls::{self, ProtocolVersion, ServerConfig, ServerConnection};
use tokio_rustls::server::TlsStream;
use wire::Body;

type Answering = BoxFuture<'static, Result<Response<Leaving>, Infallible>>;

/// The first byte of a TLS handshake; no request of HTTP begins with it.
const HANDSHAKE: u8 = 0x16;

/// What a connection turned out to speak.
enum Spoken {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

pub(crate) fn http() -> Builder<TokioExecutor> {
    let mut http = Builder::new(TokioExecutor::new());
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_MAX)
        .half_close(true);
    http.http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(HEAD_MAX as u32)
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_send_buf_size(SEND_BUFFER_MAX)
        .max_pending_accept_reset_streams(RESETS_MAX)
        .max_local_error_reset_streams(FAULTY_STREAMS_MAX)
        .keep_alive_interval(Some(PING_EVERY))
        .keep_alive_timeout(PING_TIMEOUT);
    http
}

/// TLS 1.2 and 1.3 with HTTP/2 and HTTP/1.1.
pub(crate) fn secured(
    certificates: Arc<dyn ResolvesServerCert>,
) -> Result<TlsAcceptor, GatewayError> {
    let failed = |error: rustls::Error| GatewayError(format!("TLS cannot be used: {error}"));
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_no_client_auth()
        .with_cert_resolver(certificates);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config.ticketer = ring::Ticketer::new().map_err(failed)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// As conditions of policies write it.
fn version_of(connection: &ServerConnection) -> Option<&'static str> {
    match connection.protocol_version()? {
        ProtocolVersion::TLSv1_2 => Some("1.2"),
        ProtocolVersion::TLSv1_3 => Some("1.3"),
        _ => None,
    }
}

impl Gateway {
    pub(crate) async fn meet(&self, stream: TcpStream, peer: Peer, slot: Slot) {
        let _sent_at_once = stream.set_nodelay(true);
        let mut fate = slot.connection.fate();
        let spoken = tokio::select! {
            spoken = self.greet(stream, &slot) => spoken,
            _ = told(&mut fate, Fate::Lives) => return,
        };
        let connection = slot.connection.clone();
        match spoken {
            Ok(Spoken::Plain(stream)) => self.converse(stream, peer, connection, fate).await,
            Ok(Spoken::Secure(stream)) => {
                let tls_version = version_of(stream.get_ref().1);
                let peer = Peer { secure: true, tls_version, ..peer };
                self.converse(*stream, peer, connection, fate).await;
            }
            Err(error) => tracing::debug!(%error, "a connection did not come to be"),
        }
        drop(slot);
    }

    async fn greet(&self, stream: TcpStream, slot: &Slot) -> io::Result<Spoken> {
        let Some(tls) = &self.tls else { return Ok(Spoken::Plain(stream)) };
        let mut first = [0];
        let late = |_| io::Error::from(io::ErrorKind::TimedOut);
        let count = timeout(HEAD_TIMEOUT, stream.peek(&mut first)).await.map_err(late)??;
        if count == 0 || first != [HANDSHAKE] {
            return Ok(Spoken::Plain(stream));
        }
        let _handshake = slot.handshake(HANDSHAKES_MAX);
        let secure = timeout(HANDSHAKE_TIMEOUT, tls.accept(stream)).await.map_err(late)??;
        Ok(Spoken::Secure(Box::new(secure)))
    }

    async fn converse<S>(
        &self,
        stream: S,
        peer: Peer,
        connection: Arc<Connection>,
        mut fate: watch::Receiver<Fate>,
    ) where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let handler = service_fn(self.handler(peer, connection));
        let mut serving =
            pin!(self.http.serve_connection_with_upgrades(TokioIo::new(stream), handler));
        let mut known = Fate::Lives;
        loop {
            tokio::select! {
                ended = serving.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, "a connection ended early");
                    }
                    return;
                }
                next = told(&mut fate, known) => match next {
                    Fate::Leaves => {
                        known = Fate::Leaves;
                        serving.as_mut().graceful_shutdown();
                    }
                    _ => return,
                },
            }
        }
    }

    fn handler(
        &self,
        peer: Peer,
        connection: Arc<Connection>,
    ) -> impl Fn(Request<Incoming>) -> Answering + use<> {
        let gateway = self.clone();
        move |request| {
            let (gateway, peer) = (gateway.clone(), peer.clone());
            let connection = connection.clone();
            Box::pin(async move {
                let place = connection.request_place();
                let full = place.is_none();
                let exchange = Exchange::begin(connection, place);
                let last = head::is_last(&request);
                let asked = head::waits(&request).then(Asked::default);
                let mut response = gateway.answer(request, peer, full, asked.clone()).await;
                // A body that was not asked for may come all the same, or not: who knows that nothing else is read from
                // here sends nothing else.
                if last || asked.is_some_and(|asked| !asked.load(Relaxed)) {
                    head::close(&mut response);
                }
                Ok(outgoing(response, exchange))
            })
        }
    }

    async fn answer(
        &self,
        mut request: Request<Incoming>,
        peer: Peer,
        full: bool,
        asked: Option<Asked>,
    ) -> Response<Body> {
        if let Err(fault) = self.admit(&mut request, &peer, full) {
            return engine::refusal(&fault, &self.engine.world().uuid());
        }
        let request = incoming(request, asked);
        if !request.uri().path().starts_with("/_pileus/") {
            return self.engine.serve(request, &peer).await;
        }
        match (self.admin)(request, peer.clone()).await {
            Ok(response) => response,
            Err(request) => self.engine.serve(request, &peer).await,
        }
    }

    fn admit<B>(&self, request: &mut Request<B>, peer: &Peer, full: bool) -> Result<(), Fault> {
        head::check(request)?;
        if !peer.secure && !self.plain_elsewhere && !peer.is_loopback() {
            let message = "This cloud speaks HTTPS alone to other machines: use https://.";
            return Err(Fault::new(403, "AccessDenied", message));
        }
        if full {
            let message = "Too many requests are under way: reduce your request rate.";
            return Err(Fault::new(503, "ServiceUnavailable", message));
        }
        Ok(())
    }
}
