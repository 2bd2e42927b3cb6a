//! Gets a document that someone outside publishes, for the services that need one: a single GET, bounded in time and
//! size, that follows no redirection. Over TLS the server is known by the system's certificates or by a thumbprint.

mod trust;

use bytes::Bytes;
use http::header::{ACCEPT, HOST, USER_AGENT};
use http::uri::Scheme;
use http::{Request, StatusCode, Uri};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use service::{FetchError, FetchRequest, Fetched, Fetcher};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

/// From the name to the last byte. AWS waits as long for an identity provider.
const TIMEOUT: Duration = Duration::from_secs(5);

pub fn fetcher() -> Fetcher {
    Arc::new(|request| {
        Box::pin(async move {
            match tokio::time::timeout(TIMEOUT, get(&request)).await {
                Ok(fetched) => fetched,
                Err(_) => Err(FetchError::Unreachable(format!("no answer within {TIMEOUT:?}"))),
            }
        })
    })
}

async fn get(request: &FetchRequest) -> Fetched {
    let refused = |error: String| FetchError::Refused(error);
    let uri: Uri = request.url.parse().map_err(|error| refused(format!("{error}")))?;
    let host = uri.host().ok_or_else(|| refused("an address without a host".into()))?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let secure = match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS => true,
        Some(scheme) if *scheme == Scheme::HTTP => false,
        _ => return Err(refused("an address that is no https or http".into())),
    };
    let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let unreached = |error: std::io::Error| FetchError::Unreachable(error.to_string());
    let stream = TcpStream::connect((resolved(host), port)).await.map_err(unreached)?;
    if !secure {
        return ask(stream, &uri, request.size_max).await;
    }
    let name = ServerName::try_from(host.to_owned()).map_err(|e| refused(e.to_string()))?;
    let config = trust::config(request.thumbprints.clone());
    let connecting = TlsConnector::from(config.map_err(FetchError::Untrusted)?);
    let stream = connecting.connect(name, stream).await.map_err(|error| {
        let why = error.to_string();
        match error.get_ref().is_some_and(|inner| inner.is::<tokio_rustls::rustls::Error>()) {
            true => FetchError::Untrusted(why),
            false => FetchError::Unreachable(why),
        }
    })?;
    ask(stream, &uri, request.size_max).await
}

/// Every name under `localhost` is this machine (RFC 6761); not every resolver knows.
fn resolved(host: &str) -> &str {
    if host.ends_with(".localhost") { "localhost" } else { host }
}

async fn ask<S>(stream: S, uri: &Uri, size_max: usize) -> Fetched
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let broken = |error: hyper::Error| FetchError::Unreachable(error.to_string());
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // The connection ends with this request, whatever ends it.
    let mut connections = JoinSet::new();
    connections.spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let request = Request::get(path)
        .header(HOST, authority)
        .header(ACCEPT, "application/json")
        .header(USER_AGENT, concat!("pileus/", env!("CARGO_PKG_VERSION")))
        .body(Empty::<Bytes>::new());
    let request = request.map_err(|error| FetchError::Refused(error.to_string()))?;
    let answer = sender.send_request(request).await.map_err(broken)?;
    if answer.status() != StatusCode::OK {
        return Err(FetchError::Refused(format!("status {}", answer.status())));
    }
    let body = Limited::new(answer.into_body(), size_max).collect().await;
    let body = body.map_err(|error| match error.is::<http_body_util::LengthLimitError>() {
        true => FetchError::Refused(format!("more than {size_max} bytes")),
        false => FetchError::Unreachable(error.to_string()),
    })?;
    Ok(body.to_bytes())
}

#[cfg(test)]
mod tests {
    use super::fetcher;
    use service::{FetchError, FetchRequest, Fetched};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    /// Answers one request with these bytes, at whatever path, and hands out what was asked.
    async fn answered(answer: &'static str, size_max: usize) -> (Fetched, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let serving = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = vec![0; 4096];
            let length = stream.read(&mut asked).await.unwrap();
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8_lossy(&asked[..length]).into_owned()
        });
        let url = format!("http://127.0.0.1:{port}/a?b=c");
        let request = FetchRequest { url, thumbprints: Vec::new(), size_max };
        (fetcher()(request).await, serving.await.unwrap())
    }

    #[tokio::test]
    async fn a_document_comes_as_it_is() {
        let answer = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
        let (fetched, asked) = answered(answer, 5).await;
        assert_eq!(fetched.unwrap(), "hello");
        assert!(asked.starts_with("GET /a?b=c HTTP/1.1\r\nhost: 127.0.0.1:"), "{asked}");
        let (fetched, _) = answered(answer, 4).await;
        assert_eq!(fetched, Err(FetchError::Refused("more than 4 bytes".into())));
    }

    #[tokio::test]
    async fn redirections_are_not_followed() {
        let answer = "HTTP/1.1 302 Found\r\nlocation: /other\r\ncontent-length: 0\r\n\r\n";
        let (fetched, _) = answered(answer, 100).await;
        assert_eq!(fetched, Err(FetchError::Refused("status 302 Found".into())));
    }

    #[tokio::test]
    async fn what_cannot_be_reached() {
        let get = |url: &str| {
            let url = url.to_owned();
            fetcher()(FetchRequest { url, thumbprints: Vec::new(), size_max: 1 })
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        let closed = get(&format!("http://127.0.0.1:{port}/")).await;
        assert!(matches!(closed, Err(FetchError::Unreachable(_))), "{closed:?}");
        for url in ["file:///etc/passwd", "/x", "ftp://127.0.0.1/"] {
            assert!(matches!(get(url).await, Err(FetchError::Refused(_))), "{url}");
        }
    }
}
