//! The judgement: fresh, covering what matters, and made with the secret.

use aws::Fault;
use subtle::ConstantTimeEq;

use crate::Dialect;
use crate::sigv4::canonical::{self, Spelling};
use crate::sigv4::{
    ChunkDecoder, EMPTY_HASH, Form, Head, KeyCache, Payload, SKEW_MAX_MS, Scope, Signature,
    SigningKey, UNSIGNED, fault,
};

/// A signature that held; what is needed to follow the body.
#[derive(Clone, Debug)]
pub struct Verified {
    pub key: SigningKey,
    /// The request's own signature, which the first chunk's builds on.
    pub seed: [u8; 32],
    pub amz_date: String,
    pub scope: Scope,
    /// `Hash`: compare the body with it, by [`check_body`], before anything is committed.
    pub payload: Payload,
}

impl Verified {
    /// The decoder of an `aws-chunked` body; None if the body is plain.
    ///
    /// `decoded_length` is `x-amz-decoded-content-length`; `trailers` the names in `x-amz-trailer`.
    pub fn chunks(&self, decoded_length: Option<u64>, trailers: &[&str]) -> Option<ChunkDecoder> {
        match self.payload {
            Payload::Streaming { signed: true, trailer } => Some(ChunkDecoder::signed(
                self,
                decoded_length,
                if trailer { trailers } else { &[] },
                trailer,
            )),
            Payload::Streaming { signed: false, .. } => {
                Some(ChunkDecoder::unsigned(decoded_length, trailers))
            }
            _ => None,
        }
    }
}

/// Verifies a claim against the secret of its access key.
///
/// `body_hash` is needed where the payload is `Absent`; where a hash is declared and the body is at
/// hand they are compared, otherwise the caller does so later. `keys` remembers derived keys.
pub fn verify(
    head: &Head,
    signature: &Signature,
    secret: &str,
    body_hash: Option<[u8; 32]>,
    now_ms: i64,
    dialect: Dialect,
    keys: &KeyCache,
) -> Result<Verified, Fault> {
    check_fresh(signature, now_ms, dialect)?;
    check_coverage(head, signature, dialect)?;
    let payload = payload_text(signature, body_hash)?;
    let key = keys.signing_key(&signature.access_key_id, secret, &signature.scope);
    let attempt = |spelling| {
        let names = &signature.signed_headers;
        let canonical = canonical::request(head, names, &payload, dialect, spelling);
        let text = canonical::string_to_sign(&signature.amz_date, &signature.scope, &canonical);
        let holds: bool = key.sign(text.as_bytes()).ct_eq(&signature.signature).into();
        (holds, text, canonical)
    };
    let (mut holds, text, canonical) = attempt(Spelling::Normal);
    if !holds {
        holds = attempt(Spelling::AsSent).0;
    }
    if !holds {
        return Err(fault::mismatch_explained(
            dialect,
            &signature.access_key_id,
            &signature.signature,
            &text,
            &canonical,
        ));
    }
    if let Some(body_hash) = body_hash {
        check_body(signature.payload, &body_hash, dialect)?;
    }
    Ok(Verified {
        key,
        seed: signature.signature,
        amz_date: signature.amz_date.clone(),
        scope: signature.scope.clone(),
        payload: signature.payload,
    })
}

/// Does the body's hash agree with the declared one, if one is declared?
pub fn check_body(payload: Payload, body_hash: &[u8; 32], dialect: Dialect) -> Result<(), Fault> {
    match payload {
        Payload::Hash(declared) if declared != *body_hash => {
            Err(fault::body_mismatch(dialect, &declared, body_hash))
        }
        _ => Ok(()),
    }
}

/// Is the key scoped to this service, and to this region where one is expected?
pub fn expect_scope(
    signature: &Signature,
    region: Option<&str>,
    services: &[&str],
    dialect: Dialect,
) -> Result<(), Fault> {
    let scope = &signature.scope;
    let header = signature.form == Form::Header;
    let refuse = |s3: String, other: String| match dialect {
        Dialect::S3 if header => fault::malformed_header(dialect, String::new(), &s3),
        Dialect::S3 => fault::malformed_query(
            dialect,
            format!("Error parsing the X-Amz-Credential parameter; {s3}"),
        ),
        _ => fault::invalid(dialect, other),
    };
    if !services.contains(&scope.service.as_str()) {
        let expected = services.first().copied().unwrap_or_default();
        return Err(refuse(
            format!(
                "incorrect service \"{}\". This endpoint belongs to \"{expected}\".",
                scope.service
            ),
            format!("Credential should be scoped to correct service: '{expected}'. "),
        ));
    }
    match region {
        Some(region) if region != scope.region => Err(refuse(
            format!("the region '{}' is wrong; expecting '{region}'", scope.region),
            "Credential should be scoped to a valid region. ".into(),
        )
        .with("Region", region)),
        _ => Ok(()),
    }
}

fn check_fresh(signature: &Signature, now_ms: i64, dialect: Dialect) -> Result<(), Fault> {
    let age_ms = now_ms - signature.amz_date_ms;
    match signature.expires_s {
        Some(_) if age_ms < -SKEW_MAX_MS && dialect == Dialect::S3 => {
            Err(Fault::new(403, "AccessDenied", "Request is not valid yet"))
        }
        Some(expires_s) if age_ms >= -SKEW_MAX_MS => {
            if age_ms > i64::from(expires_s) * 1000 {
                return Err(fault::expired(dialect, signature, expires_s, now_ms));
            }
            Ok(())
        }
        _ if age_ms.abs() > SKEW_MAX_MS => {
            Err(fault::skewed(dialect, &signature.amz_date, signature.amz_date_ms, now_ms))
        }
        _ => Ok(()),
    }
}

/// The host must be signed, and so must every header that changes what the request does.
fn check_coverage(head: &Head, signature: &Signature, dialect: Dialect) -> Result<(), Fault> {
    let signed = |name: &str| signature.signed_headers.split(';').any(|known| known == name);
    let steers = |name: &str| match dialect {
        // A presigned address takes its payload from the header only if it is signed too.
        Dialect::S3 => name.starts_with("x-amz-"),
        _ => name == "x-amz-target",
    };
    let names = head.headers.keys().map(http::HeaderName::as_str);
    let mut unsigned: Vec<&str> = names.filter(|name| steers(name) && !signed(name)).collect();
    if !signed("host") {
        unsigned.insert(0, "host");
    }
    if unsigned.is_empty() {
        return Ok(());
    }
    Err(fault::unsigned_headers(dialect, &unsigned))
}

fn payload_text(signature: &Signature, body_hash: Option<[u8; 32]>) -> Result<String, Fault> {
    match (signature.payload, body_hash) {
        (Payload::Absent, Some(hash)) => Ok(hex::encode(hash)),
        (Payload::Absent, None) => {
            Err(Fault::internal("the body's hash is needed where the request declares none"))
        }
        (Payload::Unsigned, _) => Ok(UNSIGNED.into()),
        (payload, _) => Ok(payload.declared().unwrap_or_else(|| EMPTY_HASH.into())),
    }
}
