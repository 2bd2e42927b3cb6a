//! AWS's own signer as oracle: what it signs is accepted, and what we sign agrees with it.

use std::time::{Duration, UNIX_EPOCH};

use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningParams, SigningSettings, UriPathNormalizationMode, sign,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};

use crate::sigv4::tests::{Request, SECRET};
use crate::sigv4::{Credentials, Payload, presign, sha256};
use crate::{Dialect, calendar};

const NOW: &str = "20150830T123600Z";

/// Signs by AWS's crate.
fn signed_by_oracle(
    request: &Request,
    dialect: Dialect,
    token: Option<&str>,
    query: bool,
) -> Request {
    let service = if dialect == Dialect::S3 { "s3" } else { "dynamodb" };
    let now =
        UNIX_EPOCH + Duration::from_millis(calendar::parse_basic(NOW).unwrap().try_into().unwrap());
    let identity = aws_credential_types::Credentials::new(
        "AKIDEXAMPLE",
        SECRET,
        token.map(String::from),
        None,
        "test",
    )
    .into();
    let settings = settings(dialect, query);
    let parameters = aws_sigv4::sign::v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name(service)
        .time(now)
        .settings(settings)
        .build()
        .unwrap()
        .into();
    applied(request, dialect, query, &parameters)
}

/// As the services of a dialect want it.
pub(super) fn settings(dialect: Dialect, query: bool) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if dialect == Dialect::S3 {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    if query {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(Duration::from_secs(900));
    }
    settings
}

/// The request with what the crate says is to be added to it.
pub(super) fn applied(
    request: &Request,
    dialect: Dialect,
    query: bool,
    parameters: &SigningParams,
) -> Request {
    let host = request.headers["host"].to_str().unwrap();
    let mark = if request.query.is_empty() { "" } else { "?" };
    let uri = format!("https://{host}{}{mark}{}", request.path, request.query);
    let headers = request.headers.iter().filter(|(name, _)| *name != "host");
    let headers = headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    let body = if query && dialect == Dialect::S3 {
        SignableBody::UnsignedPayload
    } else {
        SignableBody::Bytes(&request.body)
    };
    let signable = SignableRequest::new(&request.method, uri.as_str(), headers, body).unwrap();
    let (instructions, _) = sign(signable, parameters).unwrap().into_parts();
    let mut signed = request.clone();
    for (name, value) in instructions.headers() {
        let name: HeaderName = name.parse().unwrap();
        signed.headers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    for (name, value) in instructions.params() {
        let mut encoded = Vec::new();
        crate::sigv4::canonical::encode(value.as_bytes(), false, &mut encoded);
        let separator = if signed.query.is_empty() { "" } else { "&" };
        let value = String::from_utf8(encoded).unwrap();
        signed.query.push_str(&format!("{separator}{name}={value}"));
    }
    signed
}

pub(super) fn requests() -> impl Strategy<Value = Request> {
    let method = proptest::sample::select(vec!["GET", "PUT", "POST", "DELETE", "HEAD"]);
    let segment = "([a-zA-Z0-9._~-]|%[2-7][0-9A-F]|%C3%A9|[:@!$'()*,;=]){0,6}";
    let path =
        proptest::collection::vec(segment, 0..4).prop_map(|parts| format!("/{}", parts.join("/")));
    let query =
        proptest::collection::vec("[a-zA-Z0-9._~-]{1,4}(=([a-zA-Z0-9-]|%2F|%20|%3D){0,5})?", 0..4)
            .prop_map(|parts| parts.join("&"));
    let header = ("x-[a-z]{1,5}", "[a-zA-Z0-9 ,;=/]{0,12}");
    let headers = proptest::collection::vec(header, 0..4);
    let body = proptest::collection::vec(any::<u8>(), 0..32);
    (method, path, query, headers, body).prop_map(|(method, path, query, extra, body)| {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("example.amazonaws.com"));
        for (name, value) in extra {
            let name: HeaderName = name.parse().unwrap();
            headers.insert(name, HeaderValue::from_str(&value).unwrap());
        }
        Request { method: method.into(), path, query, headers, body }
    })
}

pub(super) fn dialects() -> impl Strategy<Value = Dialect> {
    proptest::sample::select(vec![Dialect::Json, Dialect::S3])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_aws_signs_is_accepted(
        request in requests(),
        dialect in dialects(),
        token in proptest::option::of("[a-zA-Z0-9/+=]{1,20}"),
        query: bool,
    ) {
        let signed = signed_by_oracle(&request, dialect, token.as_deref(), query);
        let judged = signed.judge_fully(SECRET, NOW, dialect);
        prop_assert!(judged.is_ok(), "{:?} {:?}", signed, judged);
        prop_assert!(signed.judge("another", NOW, dialect).is_err());
    }

    #[test]
    fn our_signatures_agree(request in requests(), dialect in dialects()) {
        let oracle = signed_by_oracle(&request, dialect, Some("token"), false);
        let credentials =
            Credentials { access_key_id: "AKIDEXAMPLE", secret: SECRET, session_token: Some("token") };
        let payload = Payload::Hash(sha256(&request.body));
        let service = if dialect == Dialect::S3 { "s3" } else { "dynamodb" };
        let now_ms = calendar::parse_basic(NOW).unwrap();
        let scope = ("us-east-1", service);
        let added = crate::sigv4::sign(&request.head(), &credentials, scope, payload, now_ms, dialect);
        let mut ours = request.clone();
        ours.headers.extend(added);
        prop_assert!(ours.judge(SECRET, NOW, dialect).is_ok());
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~".contains(c);
        if request.path.chars().all(plain) && !request.path.contains("//") {
            prop_assert_eq!(&ours.headers["authorization"], &oracle.headers["authorization"]);
        }
    }

    #[test]
    fn our_addresses_are_accepted(mut request in requests(), dialect in dialects()) {
        request.body.clear();
        let credentials =
            Credentials { access_key_id: "AKIDEXAMPLE", secret: SECRET, session_token: None };
        let now_ms = calendar::parse_basic(NOW).unwrap();
        let scope = ("us-east-1", "s3");
        request.query = presign(&request.head(), &credentials, scope, 60, now_ms, dialect);
        prop_assert!(request.judge(SECRET, "20150830T123700Z", dialect).is_ok());
        prop_assert!(request.judge(SECRET, "20150830T123701Z", dialect).is_err());
    }
}
