//! How a request came in from outside, for condition keys that ask for it.

use auth::sigv4::Payload;

/// Known of calls that came from outside, until they enter another service.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Provenance {
    /// Such as `1.3`; none without TLS.
    pub tls_version: Option<&'static str>,
    /// Came out of a function's own network.
    pub from_function: bool,
    /// A browser sent it for a page of another site, or it has a name that anyone can give this machine.
    pub foreign: bool,
    /// None of a request that is not signed.
    pub signature: Option<Signing>,
}

/// What was signed, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Signing {
    pub carrier: Carrier,
    /// `AWS4-HMAC-SHA256`, `AWS4-ECDSA-P256-SHA256`, or `AWS` for version 2.
    pub algorithm: &'static str,
    /// Milliseconds since 1970. Version 2 does not say.
    pub signed_ms: Option<i64>,
    pub payload: Payload,
}

/// Which part of a request carries its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    Header,
    /// A presigned address.
    Query,
    /// A browser's form.
    Form,
}
