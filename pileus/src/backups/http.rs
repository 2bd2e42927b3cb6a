//! The HTTP client under `object_store`: hyper, with TLS by the system's authorities and `AWS_CA_BUNDLE`'s. The
//! one that it would bring along needs a second cryptography library.

use crate::tls;
use futures_util::future::BoxFuture;
use http_body_util::BodyExt;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{Connect, HttpConnector as TcpConnector};
use hyper_util::rt::TokioExecutor;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use std::time::Duration;

/// From sending a request, body included, to the head of its answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(120);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub struct Connector {
    /// Over TLS.
    pub secure: bool,
    /// Authorities beside the system's, in PEM.
    pub bundle: String,
}

struct Hyper<C> {
    client: Client<C, HttpRequestBody>,
}

impl<C> std::fmt::Debug for Hyper<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hyper")
    }
}

impl HttpConnector for Connector {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        let mut tcp = TcpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let connector = tls::connector(tcp, self.secure, &self.bundle);
        let connector = connector.map_err(|source| object_store::Error::Generic {
            store: "S3",
            source: source.into(),
        })?;
        Ok(client(connector))
    }
}

fn client<C: Connect + Clone + Send + Sync + 'static>(connector: C) -> HttpClient {
    let client = Client::builder(TokioExecutor::new()).build(connector);
    HttpClient::new(Hyper { client })
}

// As the trait's macro writes it.
impl<C: Connect + Clone + Send + Sync + 'static> HttpService for Hyper<C> {
    fn call<'s, 'f>(
        &'s self,
        request: HttpRequest,
    ) -> BoxFuture<'f, Result<HttpResponse, HttpError>>
    where
        's: 'f,
        Self: 'f,
    {
        Box::pin(async move {
            let sent = tokio::time::timeout(ANSWER_TIMEOUT, self.client.request(request)).await;
            let answer = match sent {
                Ok(answer) => answer.map_err(|error| {
                    let kind = match error.is_connect() {
                        true => HttpErrorKind::Connect,
                        false => HttpErrorKind::Request,
                    };
                    HttpError::new(kind, error)
                })?,
                Err(late) => return Err(HttpError::new(HttpErrorKind::Timeout, late)),
            };
            let (head, body) = answer.into_parts();
            let body = body.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error));
            Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
        })
    }
}
