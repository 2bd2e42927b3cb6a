//! The judgement: fresh, covering what matters, and made with the secret.

use aws::Fault;
use p256::ecdsa::VerifyingKey;
use subtle::ConstantTimeEq;

use crate::Dialect;
use crate::sigv4::canonical::{self, Spelling};
use crate::sigv4::{
    ChunkDecoder, EMPTY_HASH, Form, Head, KeyCache, Payload, Proof, REGION_SET, SKEW_MAX_MS, Scope,
    Signature, SigningKey, UNSIGNED, asymmetric, fault, to_hex,
};

/// Headers that steer nothing beside what the signature proves of them: by its text, by the hash of the body, by the key
/// that belongs to the token; and what a browser, or CloudFront, says of itself. S3 wants them signed all the same.
const HARMLESS: [&str; 5] = [
    "x-amz-cf-id",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
];

/// A signature that held; what is needed to follow the body.
#[derive(Clone, Debug)]
pub struct Verified {
    /// The key, and the request's own signature, which the first chunk's builds on; none in version 4A, whose
    /// signed streams are not built.
    pub chain: Option<(SigningKey, [u8; 32])>,
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
                self.chain.as_ref()?,
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
    let payload = payload_text(signature, body_hash, dialect)?;
    let (id, scope) = (&signature.access_key_id, &signature.scope);
    let key = match &signature.proof {
        Proof::Symmetric(seed) => Key::Symmetric(keys.signing_key(id, secret, scope), *seed),
        Proof::Asymmetric(proof) => {
            let key = keys.verifying_key(id, secret);
            Key::Asymmetric(key.ok_or_else(|| fault::mismatch(dialect))?, proof)
        }
    };
    let attempt = |spelling| {
        let names = &signature.signed_headers;
        let canonical = canonical::request(head, names, &payload, dialect, spelling);
        let algorithm = signature.proof.algorithm();
        let text = canonical::string_to_sign(algorithm, &signature.amz_date, scope, &canonical);
        (key.proves(text.as_bytes()), text, canonical)
    };
    let (mut holds, text, canonical) = attempt(Spelling::Normal);
    if !holds {
        holds = attempt(Spelling::AsSent).0;
    }
    if !holds {
        return Err(fault::mismatch_explained(
            dialect,
            &signature.access_key_id,
            signature.proof.bytes(),
            &text,
            &canonical,
        ));
    }
    if let Some(body_hash) = body_hash {
        check_body(signature.payload, &body_hash, dialect)?;
    }
    Ok(Verified {
        chain: match key {
            Key::Symmetric(key, seed) => Some((key, seed)),
            Key::Asymmetric(..) => None,
        },
        amz_date: signature.amz_date.clone(),
        scope: signature.scope.clone(),
        payload: signature.payload,
    })
}

/// What a signature is compared with.
enum Key<'a> {
    Symmetric(SigningKey, [u8; 32]),
    Asymmetric(VerifyingKey, &'a [u8]),
}

impl Key<'_> {
    fn proves(&self, text: &[u8]) -> bool {
        match self {
            Key::Symmetric(key, proof) => key.sign(text).ct_eq(proof).into(),
            Key::Asymmetric(key, proof) => asymmetric::holds(key, text, proof),
        }
    }
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
    let (scope, form) = (&signature.scope, signature.form);
    if !services.contains(&scope.service.as_str()) {
        let expected = services.first().copied().unwrap_or_default();
        let s3 = format!(
            "incorrect service \"{}\". This endpoint belongs to \"{expected}\".",
            scope.service
        );
        let other = format!("Credential should be scoped to correct service: '{expected}'. ");
        return Err(fault::outside_scope(dialect, form, &s3, &other));
    }
    let Some(region) = region else { return Ok(()) };
    let within = match &signature.region_set {
        Some(set) => set.covers(region),
        None => scope.region == region,
    };
    match within {
        true => Ok(()),
        false => Err(fault::wrong_region(dialect, form, &scope.region, region)),
    }
}

/// Was it signed about now, and does a presigned address still hold?
pub fn check_fresh(signature: &Signature, now_ms: i64, dialect: Dialect) -> Result<(), Fault> {
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

/// The host must be signed, and so must every header that changes what the request does: those of AWS's own
/// (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>).
fn check_coverage(head: &Head, signature: &Signature, dialect: Dialect) -> Result<(), Fault> {
    let signed = |name: &str| signature.signed_headers.split(';').any(|known| known == name);
    let steers = |name: &str| {
        // S3's presigned address takes its payload from the header only if it is signed too.
        name.starts_with("x-amz-") && (dialect == Dialect::S3 || !HARMLESS.contains(&name))
    };
    let names = head.headers.keys().map(http::HeaderName::as_str);
    let mut unsigned: Vec<&str> = names.filter(|name| steers(name) && !signed(name)).collect();
    // In an address the set is a parameter, and all of those are signed.
    let regions = signature.region_set.is_some() && signature.form == Form::Header;
    if regions && !signed(REGION_SET) && !unsigned.contains(&REGION_SET) {
        unsigned.push(REGION_SET);
    }
    if !signed("host") {
        unsigned.insert(0, "host");
    }
    if unsigned.is_empty() {
        return Ok(());
    }
    Err(fault::unsigned_headers(dialect, &unsigned))
}

/// What is signed of the body. S3 alone takes one that is not signed as a whole; what is neither declared nor here
/// cannot match.
fn payload_text(
    signature: &Signature,
    body_hash: Option<[u8; 32]>,
    dialect: Dialect,
) -> Result<String, Fault> {
    match (signature.payload, body_hash) {
        (Payload::Absent, Some(hash)) => Ok(to_hex(&hash)),
        (Payload::Absent, None) => Err(fault::mismatch(dialect)),
        (Payload::Unsigned | Payload::Streaming { .. }, _) if dialect != Dialect::S3 => {
            Err(fault::mismatch(dialect))
        }
        (Payload::Unsigned, _) => Ok(UNSIGNED.into()),
        (payload, _) => Ok(payload.declared().unwrap_or_else(|| EMPTY_HASH.into())),
    }
}
