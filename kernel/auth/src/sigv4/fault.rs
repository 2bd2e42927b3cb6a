//! Why a signature is refused, in each family's words.

use aws::Fault;

use crate::sigv4::{Form, Head, SKEW_MAX_MS, Scope, Signature, to_hex};
use crate::{Dialect, calendar};

/// The header's parts are missing or misshapen: `json` says how in the words of all services but
/// S3.
pub(super) fn malformed_header(dialect: Dialect, json: String, s3: &str) -> Fault {
    match dialect {
        Dialect::S3 => Fault::new(
            400,
            "AuthorizationHeaderMalformed",
            format!("The authorization header is malformed; {s3}"),
        ),
        Dialect::Query => Fault::new(400, "IncompleteSignature", json),
        _ => dialect.refuse("IncompleteSignature", json),
    }
}

/// The same for a presigned address.
pub(super) fn malformed_query(dialect: Dialect, message: impl Into<String>) -> Fault {
    match dialect {
        Dialect::S3 => Fault::new(400, "AuthorizationQueryParametersError", message),
        Dialect::Query => Fault::new(400, "IncompleteSignature", message),
        _ => dialect.refuse("IncompleteSignature", message),
    }
}

/// What the other services call `InvalidSignatureException`, and the query ones
/// `SignatureDoesNotMatch`.
pub(super) fn invalid(dialect: Dialect, message: impl Into<String>) -> Fault {
    match dialect {
        Dialect::Query | Dialect::S3 => Fault::new(403, "SignatureDoesNotMatch", message),
        _ => dialect.refuse("InvalidSignature", message),
    }
}

pub(super) fn invalid_argument(name: &str, value: &str, message: &str) -> Fault {
    Fault::client("InvalidArgument", message)
        .with("ArgumentName", name)
        .with("ArgumentValue", clip(value))
}

/// Without details: the shape alone shows that it cannot match, or the details would be a chunk's.
pub(super) fn mismatch(dialect: Dialect) -> Fault {
    invalid(
        dialect,
        match dialect {
            Dialect::S3 => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your key and signing method."
            }
            _ => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. Consult the service \
                 documentation for details."
            }
        },
    )
}

/// With what the server calculated: S3 tells the client, the others tell the log.
pub(super) fn mismatch_explained(
    dialect: Dialect,
    access_key_id: &str,
    signature: &[u8],
    string_to_sign: &str,
    canonical_request: &[u8],
) -> Fault {
    let canonical = String::from_utf8_lossy(canonical_request);
    let fault = mismatch(dialect);
    if dialect != Dialect::S3 {
        return Fault { internal: Some(format!("canonical request: {canonical:?}")), ..fault };
    }
    fault
        .with("AWSAccessKeyId", access_key_id)
        .with("StringToSign", string_to_sign)
        .with("SignatureProvided", to_hex(signature))
        .with("StringToSignBytes", spaced_hex(string_to_sign.as_bytes()))
        .with("CanonicalRequest", canonical.into_owned())
        .with("CanonicalRequestBytes", spaced_hex(canonical_request))
}

/// The request's time is too far from now.
pub(super) fn skewed(dialect: Dialect, amz_date: &str, amz_date_ms: i64, now_ms: i64) -> Fault {
    if dialect == Dialect::S3 {
        return Fault::new(
            403,
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        )
        .with("RequestTime", amz_date)
        .with("ServerTime", calendar::iso(now_ms))
        .with("MaxAllowedSkewMilliseconds", SKEW_MAX_MS);
    }
    let now = calendar::basic(now_ms);
    invalid(
        dialect,
        if amz_date_ms > now_ms {
            let bound = calendar::basic(now_ms + SKEW_MAX_MS);
            format!(
                "Signature not yet current: {amz_date} is still later than {bound} \
                 ({now} + 15 min.)"
            )
        } else {
            let bound = calendar::basic(now_ms - SKEW_MAX_MS);
            format!("Signature expired: {amz_date} is now earlier than {bound} ({now} - 15 min.)")
        },
    )
}

/// A presigned address past its end.
pub(super) fn expired(
    dialect: Dialect,
    signature: &Signature,
    expires_s: u32,
    now_ms: i64,
) -> Fault {
    let end_ms = signature.amz_date_ms + i64::from(expires_s) * 1000;
    if dialect == Dialect::S3 {
        return Fault::new(403, "AccessDenied", "Request has expired")
            .with("X-Amz-Expires", expires_s)
            .with("Expires", calendar::iso(end_ms))
            .with("ServerTime", calendar::iso(now_ms));
    }
    let now = calendar::basic(now_ms);
    let bound = calendar::basic(now_ms - i64::from(expires_s) * 1000);
    invalid(
        dialect,
        format!(
            "Signature expired: {} is now earlier than {bound} ({now} - {expires_s} sec.)",
            signature.amz_date
        ),
    )
}

/// Headers that steer the request but are not part of what was signed.
pub(super) fn unsigned_headers(dialect: Dialect, names: &[&str]) -> Fault {
    match dialect {
        Dialect::S3 => Fault::new(
            403,
            "AccessDenied",
            "There were headers present in the request which were not signed",
        )
        .with("HeadersNotSigned", names.join(", ")),
        _ => {
            let names: Vec<String> = names.iter().map(|name| title(name)).collect();
            invalid(
                dialect,
                format!(
                    "'{}' must be a 'SignedHeader' in the AWS Authorization.",
                    names.join("', '")
                ),
            )
        }
    }
}

/// The body is not what was declared.
pub(super) fn body_mismatch(dialect: Dialect, declared: &[u8; 32], computed: &[u8; 32]) -> Fault {
    match dialect {
        Dialect::S3 => Fault::client(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
        .with("ClientComputedContentSHA256", to_hex(declared))
        .with("S3ComputedContentSHA256", to_hex(computed)),
        _ => mismatch(dialect),
    }
}

pub(super) fn wrong_scope_date(
    dialect: Dialect,
    scope: &Scope,
    amz_date: &str,
    head: bool,
) -> Fault {
    let day: String = amz_date.chars().take(8).collect();
    let date = &scope.date;
    match dialect {
        Dialect::S3 => {
            let what = format!(
                "Invalid credential date \"{date}\". This date is not the same as X-Amz-Date: \
                 \"{day}\"."
            );
            if head {
                malformed_header(dialect, String::new(), &what)
            } else {
                malformed_query(dialect, what)
            }
        }
        _ => invalid(
            dialect,
            format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{date}' != '{day}', from '{amz_date}'."
            ),
        ),
    }
}

/// A scope, or a set of regions, that this place is not in.
pub(super) fn wrong_region(dialect: Dialect, form: Form, region: &str, expected: &str) -> Fault {
    let other = "Credential should be scoped to a valid region. ";
    let s3 = format!("the region '{region}' is wrong; expecting '{expected}'");
    outside_scope(dialect, form, &s3, other).with("Region", expected)
}

/// A scope that is another place's.
pub(super) fn outside_scope(dialect: Dialect, form: Form, s3: &str, other: &str) -> Fault {
    match (dialect, form) {
        (Dialect::S3, Form::Header) => malformed_header(dialect, String::new(), s3),
        (Dialect::S3, Form::Query) => {
            malformed_query(dialect, format!("Error parsing the X-Amz-Credential parameter; {s3}"))
        }
        _ => invalid(dialect, other),
    }
}

/// Text of a client's that a message repeats, bounded.
pub(super) fn clip(text: &str) -> String {
    text.chars().take(256).collect()
}

/// The header's text with everything secret-like left out: names of its parts and the credential.
pub(super) fn missing_parts(missing: &[&str], head: &Head, algorithm: &str) -> String {
    let mut message = String::new();
    for part in missing {
        message.push_str(&format!("Authorization header requires '{part}' parameter. "));
    }
    if !head.headers.contains_key("x-amz-date") && !head.headers.contains_key("date") {
        message.push_str(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
        );
    }
    message + "Authorization=" + &clip(algorithm)
}

fn title(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect::<Vec<_>>().join("-")
}

fn spaced_hex(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(" ")
}
