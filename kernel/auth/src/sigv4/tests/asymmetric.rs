//! Version 4A: AWS's published vectors (`vectors_4a.txt` holds the signed requests), AWS's own signer as
//! oracle, and requests that were altered after they were signed.

use std::time::{Duration, UNIX_EPOCH};

use aws_sigv4::sign::v4a::SigningParams;
use proptest::prelude::{ProptestConfig, prop_assert, proptest};

use crate::sigv4::tests::oracle::{applied, dialects, requests, settings};
use crate::sigv4::tests::tampered::{Alteration, authorization, header};
use crate::sigv4::tests::vectors::holding;
use crate::sigv4::tests::{Request, SECRET};
use crate::sigv4::{Form, Presented, expect_scope, parse, served_region};
use crate::{Dialect, calendar};

/// Without the two that are left out for version 4.
const VECTORS: &str = include_str!("vectors_4a.txt");
const NOW: &str = "20150830T123600Z";

#[test]
fn every_published_vector_holds() {
    assert_eq!(holding(VECTORS), 73);
}

/// Signs by AWS's crate.
fn signed(request: &Request, dialect: Dialect, regions: &str, form: Form) -> Request {
    let now_ms = calendar::parse_basic(NOW).unwrap().try_into().unwrap();
    let token = Some("token".to_owned());
    let identity =
        aws_credential_types::Credentials::new("AKIDEXAMPLE", SECRET, token, None, "test").into();
    let query = form == Form::Query;
    let parameters = SigningParams::builder()
        .identity(&identity)
        .region_set(regions)
        .name(if dialect == Dialect::S3 { "s3" } else { "dynamodb" })
        .time(UNIX_EPOCH + Duration::from_millis(now_ms))
        .settings(settings(dialect, query))
        .build()
        .unwrap()
        .into();
    applied(request, dialect, query, &parameters)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_aws_signs_is_accepted(request in requests(), dialect in dialects(), query: bool) {
        let form = if query { Form::Query } else { Form::Header };
        let signed = signed(&request, dialect, "us-east-1,eu-*", form);
        let judged = signed.judge_fully(SECRET, NOW, dialect);
        prop_assert!(judged.is_ok(), "{:?} {:?}", signed, judged);
        prop_assert!(signed.judge("another", NOW, dialect).is_err());
    }
}

fn plain() -> Request {
    Request::read(
        "PUT /bucket/a%20key?versionId=1&tagging HTTP/1.1\nhost:s3.localhost\nx-amz-meta-a:1",
        "hello",
    )
}

const OF_BOTH: [Alteration; 8] = [
    ("method", |r| r.method = "DELETE".into()),
    ("path", |r| r.path = "/bucket/another".into()),
    ("parameter's value", |r| r.query = r.query.replace("versionId=1", "versionId=2")),
    ("parameter added", |r| r.query.push_str("&acl")),
    ("parameter dropped", |r| r.query = r.query.replace("&tagging", "")),
    ("host", |r| header(r, "host", "other.localhost")),
    ("signed header's value", |r| header(r, "x-amz-meta-a", "2")),
    ("signed header dropped", |r| {
        r.headers.remove("x-amz-meta-a");
    }),
];

const OF_HEADER: [Alteration; 15] = [
    ("body", |r| r.body = b"hallo".into()),
    ("date", |r| header(r, "x-amz-date", "20150830T123601Z")),
    ("token", |r| header(r, "x-amz-security-token", "other")),
    ("regions", |r| header(r, "x-amz-region-set", "*")),
    ("no regions", |r| {
        r.headers.remove("x-amz-region-set");
    }),
    ("regions struck from the list", |r| authorization(r, ";x-amz-region-set", "")),
    ("a region in the scope", |r| authorization(r, "/s3/", "/us-east-1/s3/")),
    ("service", |r| authorization(r, "/s3/", "/iam/")),
    ("key id", |r| authorization(r, "AKIDEXAMPLE", "AKIDEXAMPL3")),
    ("day", |r| authorization(r, "/20150830/", "/20150831/")),
    ("terminator", |r| authorization(r, "aws4_request", "aws5_request")),
    ("algorithm", |r| authorization(r, "AWS4-ECDSA-P256-SHA256", "AWS4-HMAC-SHA256")),
    ("signature's last digit", |r| {
        let text = r.headers["authorization"].to_str().unwrap().to_owned();
        let last = if text.ends_with('0') { "1" } else { "0" };
        header(r, "authorization", &format!("{}{last}", &text[..text.len() - 1]));
    }),
    ("signature shortened", |r| {
        let text = r.headers["authorization"].to_str().unwrap().to_owned();
        header(r, "authorization", &text[..text.len() - 2]);
    }),
    ("signature of version 4's length", |r| {
        let text = r.headers["authorization"].to_str().unwrap().to_owned();
        let start = text.find("Signature=").unwrap();
        header(r, "authorization", &format!("{}Signature={}", &text[..start], "0".repeat(64)));
    }),
];

const OF_QUERY: [Alteration; 9] = [
    ("expiry", |r| r.query = r.query.replace("Expires=900", "Expires=9000")),
    ("date", |r| r.query = r.query.replace("T123600Z", "T123601Z")),
    ("token dropped", |r| r.query = r.query.replace("&X-Amz-Security-Token=token", "")),
    ("regions", |r| r.query = r.query.replace("Region-Set=us-east-1", "Region-Set=us-east-2")),
    ("no regions", |r| r.query = r.query.replace("&X-Amz-Region-Set=us-east-1", "")),
    ("regions twice", |r| r.query.push_str("&X-Amz-Region-Set=us-east-1")),
    ("key id", |r| r.query = r.query.replace("AKIDEXAMPLE", "AKIDEXAMPL3")),
    ("algorithm", |r| r.query = r.query.replace("AWS4-ECDSA-P256-SHA256", "AWS4-HMAC-SHA256")),
    ("signature dropped", |r| {
        let end = r.query.find("&X-Amz-Signature").unwrap();
        r.query.truncate(end);
    }),
];

#[test]
fn every_alteration_is_refused() {
    let forms = [(Form::Header, OF_HEADER.as_slice()), (Form::Query, &OF_QUERY)];
    for (form, own) in forms {
        let whole = signed(&plain(), Dialect::S3, "us-east-1", form);
        assert!(whole.judge_fully(SECRET, NOW, Dialect::S3).is_ok());
        for (name, alter) in OF_BOTH.iter().chain(own) {
            let mut request = whole.clone();
            alter(&mut request);
            let fault = request.judge_fully(SECRET, NOW, Dialect::S3).expect_err(name);
            assert!((400..500).contains(&fault.status), "{name}: {fault}");
        }
    }
}

#[test]
fn signed_streams_are_refused_by_name() {
    let mut request = signed(&plain(), Dialect::S3, "us-east-1", Form::Header);
    let mut judge = |payload: &str| {
        header(&mut request, "x-amz-content-sha256", payload);
        request.judge(SECRET, NOW, Dialect::S3)
    };
    let streaming = "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD";
    assert_eq!(judge(streaming), Err("NotImplemented".into()));
    assert_eq!(judge(&format!("{streaming}-TRAILER")), Err("NotImplemented".into()));
    let other = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    assert_eq!(judge(other), Err("InvalidArgument".into()), "another version's");
}

#[test]
fn regions_are_those_of_the_set() {
    let of = |regions: &str| {
        let request = signed(&plain(), Dialect::S3, regions, Form::Header);
        match parse(&request.head(), Dialect::S3) {
            Presented::Signed(signature) => *signature,
            other => panic!("{other:?}"),
        }
    };
    let served = |regions: &str| {
        let signature = of(regions);
        let region = served_region(&signature, "us-east-1", Dialect::S3).map(str::to_owned);
        region.map_err(|fault| fault.code)
    };
    assert_eq!(served("*"), Ok("us-east-1".into()));
    assert_eq!(served("eu-west-1,us-*"), Ok("us-east-1".into()));
    assert_eq!(served("eu-*,eu-west-1"), Ok("eu-west-1".into()));
    assert_eq!(served("eu-*"), Err("AuthorizationHeaderMalformed".into()));
    let expected = |regions: &str, region: &str| {
        expect_scope(&of(regions), Some(region), &["s3"], Dialect::S3).is_ok()
    };
    assert!(expected("us-*", "us-east-1") && !expected("us-*", "eu-west-1"));
}
