//! The way out: one document that someone outside publishes, such as the keys of an identity provider.
//!
//! A service says what it wants and how large it may be; the binary, which knows sockets and certificates, gets
//! it. A service that asks for addresses must see to it that strangers do not choose them.

use crate::BoxFuture;
use bytes::Bytes;
use std::sync::Arc;

/// What to get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchRequest {
    /// `https://…`, or `http://…`. Redirections are not followed.
    pub url: String,
    /// SHA-1 of certificates, in hexadecimal, that are trusted beside those of the system.
    pub thumbprints: Vec<String>,
    /// Bytes.
    pub size_max: usize,
}

/// Why there is no document; the texts are for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No address, no connection, no answer in time.
    Unreachable(String),
    /// Neither the system's authorities nor a thumbprint vouch for the server.
    Untrusted(String),
    /// It answered, with something else than the document.
    Refused(String),
}

pub type Fetched = Result<Bytes, FetchError>;

/// Gets documents. Never takes longer than a few seconds.
pub type Fetcher = Arc<dyn Fn(FetchRequest) -> BoxFuture<'static, Fetched> + Send + Sync>;

/// For a cloud without a way out.
pub fn no_way_out() -> Fetcher {
    Arc::new(|_| {
        Box::pin(async { Err(FetchError::Unreachable("this cloud has no way out".into())) })
    })
}
