//! The whole of the verifier against AWS's published vectors, AWS's own signer, and tampering.

mod asymmetric;
mod oracle;
mod stream;
mod tampered;
mod vectors;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::sigv4::{Head, KeyCache, Payload, Presented, parse, verify};
use crate::{Dialect, calendar};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// A request that owns its parts.
#[derive(Clone, Debug)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Request {
    fn head(&self) -> Head<'_> {
        Head { method: &self.method, path: &self.path, query: &self.query, headers: &self.headers }
    }

    /// The code of the refusal, or what was accepted.
    fn judge(&self, secret: &str, now: &str, dialect: Dialect) -> Result<Payload, String> {
        self.judge_fully(secret, now, dialect).map_err(|fault| fault.code)
    }

    fn judge_fully(
        &self,
        secret: &str,
        now: &str,
        dialect: Dialect,
    ) -> Result<Payload, aws::Fault> {
        let now_ms = calendar::parse_basic(now).unwrap();
        let signature = match parse(&self.head(), dialect) {
            Presented::None => return Err(dialect.missing_token()),
            Presented::Malformed(fault) => return Err(*fault),
            Presented::Signed(signature) => signature,
        };
        let hash = Some(crate::sigv4::sha256(&self.body));
        verify(&self.head(), &signature, secret, hash, now_ms, dialect, &KeyCache::new())
            .map(|verified| verified.payload)
    }

    /// From a head as HTTP/1.1 writes it.
    fn read(head: &str, body: &str) -> Request {
        let mut lines = head.lines();
        let (method, rest) = lines.next().unwrap().split_once(' ').unwrap();
        let target = rest.strip_suffix(" HTTP/1.1").unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers = HeaderMap::new();
        for line in lines {
            let (name, value) = line.split_once(':').unwrap();
            let name: HeaderName = name.parse().unwrap();
            headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        Request {
            method: method.into(),
            path: path.into(),
            query: query.into(),
            headers,
            body: body.into(),
        }
    }
}
