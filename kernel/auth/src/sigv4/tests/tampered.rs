//! A request that was altered after it was signed is refused, in each family's words.

use http::HeaderValue;

use crate::sigv4::tests::{Request, SECRET};
use crate::sigv4::{
    Credentials, KeyCache, Payload, Presented, claims_s3, expect_scope, parse, presign, sha256,
    sign, verify,
};
use crate::{Dialect, calendar};

const NOW: &str = "20150830T123600Z";
const CREDENTIALS: Credentials<'static> =
    Credentials { access_key_id: "AKIDEXAMPLE", secret: SECRET, session_token: Some("token") };

fn plain() -> Request {
    Request::read(
        "PUT /bucket/a%20key?versionId=1&tagging HTTP/1.1\nhost: s3.localhost\n\
         x-amz-meta-a: 1\ncontent-type: text/plain",
        "hello",
    )
}

fn by_header(dialect: Dialect) -> Request {
    let mut request = plain();
    let payload = Payload::Hash(sha256(&request.body));
    let now_ms = calendar::parse_basic(NOW).unwrap();
    let scope = ("us-east-1", "s3");
    let added = sign(&request.head(), &CREDENTIALS, scope, payload, now_ms, dialect);
    request.headers.extend(added);
    request
}

fn by_query(dialect: Dialect) -> Request {
    let mut request = plain();
    if dialect != Dialect::S3 {
        request.body.clear();
    }
    let now_ms = calendar::parse_basic(NOW).unwrap();
    request.query =
        presign(&request.head(), &CREDENTIALS, ("us-east-1", "s3"), 60, now_ms, dialect);
    request
}

pub(super) type Alteration = (&'static str, fn(&mut Request));

pub(super) fn header(request: &mut Request, name: &'static str, value: &str) {
    request.headers.insert(name, HeaderValue::from_str(value).unwrap());
}

pub(super) fn authorization(request: &mut Request, from: &str, to: &str) {
    let text = request.headers["authorization"].to_str().unwrap().to_owned();
    assert!(text.contains(from), "{text}");
    header(request, "authorization", &text.replacen(from, to, 1));
}

const OF_BOTH: [Alteration; 12] = [
    ("method", |r| r.method = "DELETE".into()),
    ("path", |r| r.path = "/bucket/another".into()),
    ("path's case", |r| r.path = "/bucket/A%20key".into()),
    ("path encoded twice", |r| r.path = "/bucket/a%2520key".into()),
    ("segment added", |r| r.path.push_str("/x")),
    ("parameter's value", |r| r.query = r.query.replace("versionId=1", "versionId=2")),
    ("parameter added", |r| r.query.push_str("&acl")),
    ("parameter dropped", |r| r.query = r.query.replace("&tagging", "")),
    ("host", |r| header(r, "host", "other.localhost")),
    ("signed header's value", |r| header(r, "x-amz-meta-a", "2")),
    ("signed header repeated", |r| {
        r.headers.append("content-type", HeaderValue::from_static("text/html"));
    }),
    ("signed header dropped", |r| {
        r.headers.remove("content-type");
    }),
];

const OF_HEADER: [Alteration; 14] = [
    ("body", |r| r.body = b"hallo".into()),
    ("body emptied", |r| r.body.clear()),
    ("date", |r| header(r, "x-amz-date", "20150830T123601Z")),
    ("token", |r| header(r, "x-amz-security-token", "other")),
    ("signature's digit", |r| {
        let text = r.headers["authorization"].to_str().unwrap().to_string();
        let last = if text.ends_with('0') { "1" } else { "0" };
        let text = format!("{}{last}", &text[..text.len() - 1]);
        header(r, "authorization", &text);
    }),
    ("signature shortened", |r| {
        let text = r.headers["authorization"].to_str().unwrap().to_string();
        header(r, "authorization", &text[..text.len() - 2]);
    }),
    ("key id", |r| authorization(r, "us-east-1", "us-west-1")),
    ("service", |r| authorization(r, "/s3/", "/iam/")),
    ("terminator", |r| authorization(r, "aws4_request", "aws5_request")),
    ("day", |r| authorization(r, "/20150830/", "/20150831/")),
    ("header struck from the list", |r| authorization(r, "content-type;", "")),
    ("host struck from the list", |r| authorization(r, "host;", "")),
    ("algorithm", |r| authorization(r, "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1")),
    ("list's order", |r| authorization(r, "content-type;host", "host;content-type")),
];

const OF_QUERY: [Alteration; 10] = [
    ("expiry", |r| r.query = r.query.replace("Expires=60", "Expires=600")),
    ("expiry too long", |r| r.query = r.query.replace("Expires=60", "Expires=604801")),
    ("expiry negative", |r| r.query = r.query.replace("Expires=60", "Expires=-1")),
    ("date", |r| r.query = r.query.replace("T123600Z", "T123601Z")),
    ("token", |r| r.query = r.query.replace("Token=token", "Token=t0ken")),
    ("token dropped", |r| r.query = r.query.replace("&X-Amz-Security-Token=token", "")),
    ("region", |r| r.query = r.query.replace("us-east-1", "us-east-2")),
    ("key id", |r| r.query = r.query.replace("AKIDEXAMPLE", "AKIDEXAMPL3")),
    ("parameter given twice", |r| r.query.push_str("&X-Amz-Expires=600")),
    ("signature dropped", |r| {
        let end = r.query.find("&X-Amz-Signature").unwrap();
        r.query.truncate(end);
    }),
];

#[test]
fn every_alteration_is_refused() {
    for dialect in [Dialect::S3, Dialect::Json, Dialect::RestJson, Dialect::Query] {
        assert!(by_header(dialect).judge_fully(SECRET, NOW, dialect).is_ok(), "{dialect:?}");
        assert!(by_query(dialect).judge_fully(SECRET, NOW, dialect).is_ok(), "{dialect:?}");
        let mut attempts: Vec<(&str, Request)> = Vec::new();
        for (name, alter) in OF_BOTH.iter().chain(&OF_HEADER) {
            let mut request = by_header(dialect);
            alter(&mut request);
            attempts.push((name, request));
        }
        for (name, alter) in OF_BOTH.iter().chain(&OF_QUERY) {
            let mut request = by_query(dialect);
            alter(&mut request);
            attempts.push((name, request));
        }
        for (name, request) in attempts {
            let judged = request.judge_fully(SECRET, NOW, dialect);
            let fault = judged.expect_err(name);
            assert!((400..500).contains(&fault.status), "{name}: {fault}");
        }
    }
}

#[test]
fn s3_refuses_headers_that_were_not_signed() {
    for mut request in [by_header(Dialect::S3), by_query(Dialect::S3)] {
        header(&mut request, "x-amz-acl", "public-read");
        let fault = request.judge_fully(SECRET, NOW, Dialect::S3).unwrap_err();
        assert_eq!(fault.code, "AccessDenied");
        assert_eq!(fault.fields, [("HeadersNotSigned".to_string(), "x-amz-acl".into())]);
    }
    let mut request = by_header(Dialect::Json);
    header(&mut request, "x-amz-target", "DynamoDB_20120810.DeleteTable");
    assert_eq!(request.judge(SECRET, NOW, Dialect::Json), Err("InvalidSignatureException".into()));
}

#[test]
fn no_family_takes_a_header_that_steers_unless_it_is_signed() {
    for (dialect, code) in [
        (Dialect::Json, "InvalidSignatureException"),
        (Dialect::RestJson, "InvalidSignatureException"),
        (Dialect::Query, "SignatureDoesNotMatch"),
    ] {
        for mut request in [by_header(dialect), by_query(dialect)] {
            header(&mut request, "x-amz-user-agent", "a browser");
            header(&mut request, "x-amz-cf-id", "what CloudFront adds");
            assert!(request.judge_fully(SECRET, NOW, dialect).is_ok(), "{dialect:?}");
            header(&mut request, "x-amz-invocation-type", "Event");
            let fault = request.judge_fully(SECRET, NOW, dialect).unwrap_err();
            let message =
                "'X-Amz-Invocation-Type' must be a 'SignedHeader' in the AWS Authorization.";
            assert_eq!((fault.code.as_str(), fault.message.as_str()), (code, message));
        }
    }
}

#[test]
fn s3_alone_takes_a_body_that_is_not_signed() {
    let now_ms = calendar::parse_basic(NOW).unwrap();
    for (dialect, expected) in [
        (Dialect::S3, Ok(Payload::Unsigned)),
        (Dialect::Json, Err("InvalidSignatureException".to_owned())),
        (Dialect::RestJson, Err("InvalidSignatureException".to_owned())),
        (Dialect::Query, Err("SignatureDoesNotMatch".to_owned())),
    ] {
        let mut request = plain();
        header(&mut request, "x-amz-content-sha256", "UNSIGNED-PAYLOAD");
        let scope = ("us-east-1", "s3");
        let added = sign(&request.head(), &CREDENTIALS, scope, Payload::Unsigned, now_ms, dialect);
        request.headers.extend(added);
        assert_eq!(request.judge(SECRET, NOW, dialect), expected, "{dialect:?}");
    }
}

#[test]
fn a_body_that_is_neither_declared_nor_here_does_not_match() {
    let request = by_header(Dialect::Json);
    let Presented::Signed(signature) = parse(&request.head(), Dialect::Json) else {
        panic!("it is signed");
    };
    let now_ms = calendar::parse_basic(NOW).unwrap();
    let (head, keys) = (request.head(), KeyCache::new());
    let refused = verify(&head, &signature, SECRET, None, now_ms, Dialect::Json, &keys);
    assert_eq!(refused.unwrap_err().code, "InvalidSignatureException");
}

#[test]
fn a_claim_of_s3_is_known_however_it_is_escaped() {
    let mut request = by_query(Dialect::S3);
    for (from, to) in [("%2F", "%2F"), ("%2F", "%2f"), ("%2f", "/"), ("X-Amz-C", "X%2dAmz-C")] {
        request.query = request.query.replace(from, to);
        assert!(claims_s3(&request.head()), "{}", request.query);
    }
    request.query = request.query.replace("/s3/", "/iam/") + "&a=/s3/aws4_request";
    assert!(!claims_s3(&request.head()));
    assert!(claims_s3(&by_header(Dialect::S3).head()));
    assert!(!claims_s3(&plain().head()));
}

#[test]
fn s3_shows_what_it_calculated() {
    let fault = by_header(Dialect::S3).judge_fully("wrong", NOW, Dialect::S3).unwrap_err();
    assert_eq!(fault.code, "SignatureDoesNotMatch");
    let names: Vec<&str> = fault.fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "AWSAccessKeyId",
            "StringToSign",
            "SignatureProvided",
            "StringToSignBytes",
            "CanonicalRequest",
            "CanonicalRequestBytes"
        ]
    );
    let other = by_header(Dialect::Json).judge_fully("wrong", NOW, Dialect::Json).unwrap_err();
    assert!(other.fields.is_empty() && other.internal.is_some());
}

#[test]
fn clocks_may_differ_by_a_quarter_of_an_hour() {
    let judge = |now, dialect| {
        by_header(dialect).judge_fully(SECRET, now, dialect).map_err(|fault| fault.message)
    };
    for now in ["20150830T122100Z", "20150830T125100Z"] {
        assert!(judge(now, Dialect::S3).is_ok() && judge(now, Dialect::Json).is_ok(), "{now}");
    }
    assert_eq!(
        judge("20150830T125101Z", Dialect::Json).unwrap_err(),
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z \
         (20150830T125101Z - 15 min.)"
    );
    assert_eq!(
        judge("20150830T122059Z", Dialect::Query).unwrap_err(),
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z \
         (20150830T122059Z + 15 min.)"
    );
    let skewed = by_header(Dialect::S3).judge(SECRET, "20150830T130000Z", Dialect::S3);
    assert_eq!(skewed, Err("RequestTimeTooSkewed".into()));
}

#[test]
fn an_expiry_is_not_hidden_by_how_its_name_is_spelled() {
    for dialect in [Dialect::S3, Dialect::Json, Dialect::RestJson, Dialect::Query] {
        let mut request = by_query(dialect);
        request.query = request.query.replace("X-Amz-Expires", "X%2DAmz-Expires");
        assert!(request.judge_fully(SECRET, "20150830T123659Z", dialect).is_ok(), "{dialect:?}");
        assert!(request.judge_fully(SECRET, "20150830T124600Z", dialect).is_err(), "{dialect:?}");
    }
}

#[test]
fn a_body_that_differs_is_named_by_s3() {
    let mut request = by_header(Dialect::S3);
    request.body = b"other".into();
    let judged = request.judge(SECRET, NOW, Dialect::S3);
    assert_eq!(judged, Err("XAmzContentSHA256Mismatch".into()));
}

#[test]
fn misshapen_claims_are_refused_in_words() {
    let cases = [
        (
            "AWS4-HMAC-SHA256 Credential=A/20150830/r/s/aws4_request",
            "IncompleteSignatureException",
            "AuthorizationHeaderMalformed",
        ),
        (
            "AWS4-HMAC-SHA256 Credential=A/B, SignedHeaders=host, Signature=00",
            "IncompleteSignatureException",
            "AuthorizationHeaderMalformed",
        ),
        (
            "AWS4-HMAC-SHA256 nonsense",
            "IncompleteSignatureException",
            "AuthorizationHeaderMalformed",
        ),
        ("AWS4-HMAC-SHA256", "IncompleteSignatureException", "AuthorizationHeaderMalformed"),
        ("Bearer abc", "MissingAuthenticationTokenException", "InvalidArgument"),
        ("AWS AKID:abc=", "MissingAuthenticationTokenException", "InvalidRequest"),
        (
            "AWS4-ECDSA-P256-SHA256 Credential=x",
            "IncompleteSignatureException",
            "AuthorizationHeaderMalformed",
        ),
        ("", "MissingAuthenticationTokenException", "InvalidArgument"),
    ];
    for (text, json, s3) in cases {
        let mut request = by_header(Dialect::S3);
        header(&mut request, "authorization", text);
        assert_eq!(request.judge(SECRET, NOW, Dialect::Json), Err(json.into()), "{text}");
        assert_eq!(request.judge(SECRET, NOW, Dialect::S3), Err(s3.into()), "{text}");
    }
    assert_eq!(parse(&plain().head(), Dialect::S3), Presented::None);
    let mut both = by_query(Dialect::S3);
    header(&mut both, "authorization", "AWS4-HMAC-SHA256 x");
    assert_eq!(both.judge(SECRET, NOW, Dialect::S3), Err("InvalidArgument".into()));
    assert_eq!(both.judge(SECRET, NOW, Dialect::Json), Err("InvalidSignatureException".into()));
    let told = |query: &str| {
        let mut request = plain();
        request.query = query.into();
        match parse(&request.head(), Dialect::Json) {
            Presented::Malformed(fault) => fault.message,
            _ => String::new(),
        }
    };
    assert_eq!(
        told("X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-Date="),
        "AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include \
         'X-Amz-Date'. Re-examine the query-string parameters."
    );
    assert_eq!(told("X-Amz-Credential=b"), "Request is missing Authentication Token");
    let mut undeclared = by_header(Dialect::S3);
    undeclared.headers.remove("x-amz-content-sha256");
    assert_eq!(undeclared.judge(SECRET, NOW, Dialect::S3), Err("InvalidRequest".into()));
}

#[test]
fn keys_are_scoped() {
    let request = by_header(Dialect::S3);
    let Presented::Signed(signature) = parse(&request.head(), Dialect::S3) else { panic!() };
    let check = |region, services: &[&str], dialect| {
        expect_scope(&signature, region, services, dialect)
            .map_err(|fault| format!("{}: {}", fault.code, fault.message))
    };
    assert_eq!(check(Some("us-east-1"), &["s3"], Dialect::S3), Ok(()));
    assert_eq!(
        check(Some("eu-west-1"), &["s3"], Dialect::S3).unwrap_err(),
        "AuthorizationHeaderMalformed: The authorization header is malformed; the region \
         'us-east-1' is wrong; expecting 'eu-west-1'"
    );
    assert_eq!(
        check(None, &["dynamodb"], Dialect::Json).unwrap_err(),
        "InvalidSignatureException: Credential should be scoped to correct service: 'dynamodb'. "
    );
}

proptest::proptest! {
    #[test]
    fn no_header_or_query_panics(text in ".{0,80}", query in ".{0,80}") {
        for dialect in [Dialect::S3, Dialect::Json] {
            let mut request = plain();
            if let Ok(value) = HeaderValue::from_str(&format!("AWS4-HMAC-SHA256 {text}")) {
                request.headers.insert("authorization", value);
                let _ = parse(&request.head(), dialect);
            }
            request.headers.remove("authorization");
            request.query = format!("X-Amz-Algorithm=AWS4-HMAC-SHA256&{query}");
            let _ = parse(&request.head(), dialect);
        }
    }
}
