//! Version 4A, as AWS's own signer signs, on the way through the whole cloud.

use crate::cloud::Cloud;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4a::SigningParams;
use std::time::{Duration, UNIX_EPOCH};
use world::World;

/// `GET` of a path of S3, signed for some regions.
fn request(cloud: &Cloud, path: &str, secret: &str, regions: &str, presigned: bool) -> String {
    let (id, _) = cloud.root();
    let identity = aws_credential_types::Credentials::new(id, secret, None, None, "test").into();
    let mut settings = SigningSettings::default();
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    if presigned {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(Duration::from_secs(60));
    }
    let now_ms = u64::try_from(World::real().real_ms()).unwrap();
    let parameters = SigningParams::builder()
        .identity(&identity)
        .region_set(regions)
        .name("s3")
        .time(UNIX_EPOCH + Duration::from_millis(now_ms))
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let host = cloud.host();
    let body = if presigned { SignableBody::UnsignedPayload } else { SignableBody::Bytes(b"") };
    let url = format!("http://{host}{path}");
    let signable = SignableRequest::new("GET", url.as_str(), std::iter::empty(), body).unwrap();
    let (added, _) = sign(signable, &parameters).unwrap().into_parts();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in added.params() {
        query.append_pair(name, value);
    }
    let query = query.finish();
    let mark = if query.is_empty() { "" } else { "?" };
    let mut text = format!("GET {path}{mark}{query} HTTP/1.1\r\nhost: {host}\r\n");
    for (name, value) in added.headers() {
        text += &format!("{name}: {value}\r\n");
    }
    text + "connection: close\r\n\r\n"
}

#[tokio::test]
async fn requests_of_version_4a_are_served_in_their_regions() {
    let cloud = Cloud::start(&[]).await;
    let (_, secret) = cloud.root();
    let cases = [
        ("*", &*secret, "200"),
        ("us-east-1", &secret, "200"),
        ("eu-*,us-*", &secret, "200"),
        ("eu-*", &secret, "400"),
        ("*", "another", "403"),
    ];
    for presigned in [false, true] {
        for (regions, secret, status) in cases {
            let heard = cloud.hear(request(&cloud, "/", secret, regions, presigned)).await;
            let expected = format!("HTTP/1.1 {status} ");
            assert!(heard.starts_with(&expected), "{regions} {presigned}: {heard}");
        }
    }
}
