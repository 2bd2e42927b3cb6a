//! Signature Version 4, and 4A: who signed this request, and is it what they signed.
//!
//! [`parse`] reads what a request presents; the caller looks the access key up; [`verify`] judges.
//! The gateway gives HTTP/2's `:authority` as a `host` header, and every header unaltered; it
//! routes by [`routed_path`], and reads a plus in a query as a space.
//!
//! **Invariants.** Comparisons of signatures take the same time wherever they differ. What was
//! accepted binds method, path, query, host, every `x-amz-*` header that steers S3, and the
//! declared payload.

mod asymmetric;
mod canonical;
mod chunks;
mod fault;
mod key;
mod parse;
mod post;
mod sign;
#[cfg(test)]
mod tests;
mod verify;

pub use asymmetric::{RegionSet, served_region};
pub use canonical::routed_path;
pub use chunks::ChunkDecoder;
pub use key::{KeyCache, SigningKey};
pub use parse::{claims_s3, parse};
pub use post::{PostForm, PostPolicy, parse_post, verify_post_policy};
pub use sign::{Credentials, presign, sign};
pub use verify::{Verified, check_body, check_fresh, expect_scope, verify};

/// The head of a request as it came: nothing decoded.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    pub method: &'a str,
    /// Percent-encoded, as on the wire, without the query.
    pub path: &'a str,
    /// Percent-encoded, without the question mark; empty if there is none.
    pub query: &'a str,
    pub headers: &'a http::HeaderMap,
}

/// What a request brings to prove its author.
#[derive(Clone, Debug, PartialEq)]
pub enum Presented {
    None,
    Signed(Box<Signature>),
    Malformed(Box<aws::Fault>),
}

/// A claim, not yet verified.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    pub access_key_id: String,
    pub scope: Scope,
    /// Of version 4A, whose scope names no region.
    pub region_set: Option<RegionSet>,
    /// Lower-case names joined by semicolons, in the order of signing.
    pub signed_headers: String,
    pub proof: Proof,
    /// `20150830T123600Z`
    pub amz_date: String,
    pub amz_date_ms: i64,
    /// Only in presigned addresses: seconds from `amz_date`.
    pub expires_s: Option<u32>,
    pub session_token: Option<String>,
    pub payload: Payload,
    pub form: Form,
}

/// The signature proper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Version 4: HMAC-SHA256.
    Symmetric([u8; 32]),
    /// Version 4A: ECDSA over P-256, in DER.
    Asymmetric(Vec<u8>),
}

impl Proof {
    /// As the signature names it.
    pub fn algorithm(&self) -> &'static str {
        match self {
            Proof::Symmetric(_) => ALGORITHM,
            Proof::Asymmetric(_) => ASYMMETRIC,
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Proof::Symmetric(bytes) => bytes,
            Proof::Asymmetric(bytes) => bytes,
        }
    }
}

/// Where a key is valid: `20150830/us-east-1/iam/aws4_request`; in version 4A without the region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Eight digits.
    pub date: String,
    /// Empty in version 4A.
    pub region: String,
    pub service: String,
}

impl Scope {
    /// As signatures name it.
    fn text(&self) -> String {
        match self.region.as_str() {
            "" => [&*self.date, "/", &self.service, "/", TERMINATOR].concat(),
            region => [&*self.date, "/", region, "/", &self.service, "/", TERMINATOR].concat(),
        }
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

/// Which part of the request carries the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Header,
    /// A presigned address.
    Query,
}

/// What the signature says of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// SHA-256 of the body.
    Hash([u8; 32]),
    Unsigned,
    /// `aws-chunked`: signed chunk by chunk or not, with or without trailing headers.
    Streaming {
        signed: bool,
        trailer: bool,
    },
    /// Nothing declared: the hash of the whole body is part of what was signed.
    Absent,
}

/// How far a client's clock may be off: S3's number, and the most that any service allows.
pub const SKEW_MAX_MS: i64 = 15 * 60 * 1000;
/// A presigned address lives seven days at most.
pub const EXPIRES_MAX_S: u32 = 7 * 24 * 3600;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const ASYMMETRIC: &str = "AWS4-ECDSA-P256-SHA256";
const TERMINATOR: &str = "aws4_request";
/// The header of version 4A that names the regions.
const REGION_SET: &str = "x-amz-region-set";
/// SHA-256 of nothing.
const EMPTY_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

impl Payload {
    /// Reads `x-amz-content-sha256`. None if it is none of the known values.
    pub fn from_declared(text: &str) -> Option<Payload> {
        Some(match text {
            UNSIGNED => Payload::Unsigned,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => {
                Payload::Streaming { signed: false, trailer: true }
            }
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => {
                Payload::Streaming { signed: true, trailer: false }
            }
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => {
                Payload::Streaming { signed: true, trailer: true }
            }
            _ => Payload::Hash(hash_from_hex(text)?),
        })
    }

    /// The inverse of [`Payload::from_declared`]; None for `Absent`.
    pub fn declared(&self) -> Option<String> {
        Some(match self {
            Payload::Hash(hash) => to_hex(hash),
            Payload::Unsigned => UNSIGNED.into(),
            Payload::Streaming { signed: false, .. } => "STREAMING-UNSIGNED-PAYLOAD-TRAILER".into(),
            Payload::Streaming { signed: true, trailer: false } => {
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD".into()
            }
            Payload::Streaming { signed: true, trailer: true } => {
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER".into()
            }
            Payload::Absent => return None,
        })
    }
}

/// SHA-256, for callers that hash a body.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

/// 64 lower-case hexadecimal digits.
fn hash_from_hex(text: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    let length = base16ct::lower::decode(text, &mut hash).ok()?.len();
    (length == hash.len()).then_some(hash)
}

/// Lower-case hexadecimal digits.
fn to_hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}
