//! HTTPS by an authority of the cloud's own, and by the owner's certificate.

use crate::cloud::{Cloud, PILEUS, head, rest};
use rcgen::generate_simple_self_signed;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Connects as a client that believes the authority alone.
async fn secure(
    cloud: &Cloud,
    authority: &Path,
    name: &str,
    protocol: &[u8],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(authority).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.to_vec()];
    let name = ServerName::try_from(name.to_owned()).unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, cloud.connect().await).await
}

fn authority(cloud: &Cloud) -> PathBuf {
    cloud.data().join("tls/localhost/ca.pem")
}

async fn healthy(stream: &mut TlsStream<TcpStream>, cloud: &Cloud) -> bool {
    let request = cloud.health().replace("close", "keep-alive");
    stream.write_all(request.as_bytes()).await.unwrap();
    let heard = head(stream).await;
    let length = heard.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    let mut body = vec![0; length.parse().unwrap()];
    tokio::io::AsyncReadExt::read_exact(stream, &mut body).await.unwrap();
    heard.starts_with("HTTP/1.1 200")
}

#[tokio::test]
async fn every_host_of_the_cloud_has_a_certificate() {
    let cloud = Cloud::start(&["--tls", "--domain", "localhost"]).await;
    let authority = authority(&cloud);
    let names = [
        "127.0.0.1",
        "::1",
        "localhost",
        "files.s3.localhost",
        "a.bucket.with.dots.s3.localhost",
        "files.s3.eu-west-1.localhost",
        "files.s3-website.localhost",
        "abc.execute-api.localhost",
        "abc.lambda-url.us-east-1.localhost",
    ];
    for name in names {
        let mut stream = secure(&cloud, &authority, name, b"http/1.1").await.expect(name);
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
        assert!(healthy(&mut stream, &cloud).await, "{name}");
    }
    for name in ["example.com", "localhost.example.com", "xlocalhost", "10.0.0.1"] {
        assert!(secure(&cloud, &authority, name, b"http/1.1").await.is_err(), "{name}");
    }
    let stream = secure(&cloud, &authority, "localhost", b"h2").await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    // The same port speaks plainly to this machine.
    cloud.serves().await;
}

#[tokio::test]
async fn the_authority_is_private_and_stays() {
    let cloud = Cloud::start(&["--tls"]).await;
    let key = cloud.data().join("tls/localhost/ca.key");
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    let first = std::fs::read(authority(&cloud)).unwrap();
    let old = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(old.path(), &first).unwrap();
    let cloud = Cloud::start_in(cloud.end(), &["--tls"], None).await;
    assert_eq!(std::fs::read(authority(&cloud)).unwrap(), first);
    assert!(secure(&cloud, old.path(), "localhost", b"h2").await.is_ok());
    let other = Cloud::start(&["--tls"]).await;
    assert!(secure(&other, old.path(), "localhost", b"h2").await.is_err(), "another cloud's");
}

/// A client that never ends its handshake holds nobody up, and is let go.
#[tokio::test]
async fn a_handshake_has_an_end() {
    let cloud = Cloud::start(&["--tls"]).await;
    let mut silent = Vec::new();
    for _ in 0..100 {
        let mut stream = cloud.connect().await;
        stream.write_all(&[0x16, 3, 1, 2, 0, 1, 0]).await.unwrap();
        silent.push(stream);
    }
    assert!(secure(&cloud, &authority(&cloud), "localhost", b"h2").await.is_ok());
    for stream in &mut silent {
        assert_eq!(rest(stream).await, "");
    }
}

#[tokio::test]
async fn policies_see_whether_the_way_is_secure() {
    let cloud = Cloud::start(&["--tls"]).await;
    let (host, closing) = (cloud.host(), "connection: close\r\n\r\n");
    let put = async |path: &str, body: &str| {
        let head = cloud.signed("PUT", path, body.as_bytes(), &host, closing);
        let heard = cloud.hear(head + body).await;
        assert!(heard.starts_with("HTTP/1.1 20"), "{path}: {heard}");
    };
    put("/files", "").await;
    put("/files/k", "hello").await;
    let ask = || cloud.signed("GET", "/files/k", b"", &host, closing);
    assert!(cloud.hear(ask()).await.starts_with("HTTP/1.1 200"));
    let over_tls = async || {
        let mut stream =
            secure(&cloud, &authority(&cloud), "127.0.0.1", b"http/1.1").await.unwrap();
        stream.write_all(ask().as_bytes()).await.unwrap();
        rest(&mut stream).await
    };
    let deny = async |condition: &str| {
        let policy = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": "*",
            "Action": "s3:GetObject", "Resource": "arn:aws:s3:::files/*", "Condition": {condition}}}]}}"#
        );
        put("/files?policy=", &policy).await;
    };
    deny(r#"{"Bool": {"aws:SecureTransport": "false"}}"#).await;
    let heard = cloud.hear(ask()).await;
    assert!(heard.starts_with("HTTP/1.1 403"), "{heard}");
    let heard = over_tls().await;
    assert!(heard.starts_with("HTTP/1.1 200") && heard.ends_with("hello"), "{heard}");
    deny(r#"{"NumericEquals": {"s3:TlsVersion": "1.3"}}"#).await;
    assert!(cloud.hear(ask()).await.starts_with("HTTP/1.1 200"));
    let heard = over_tls().await;
    assert!(heard.starts_with("HTTP/1.1 403"), "{heard}");
}

#[tokio::test]
async fn own_commands_speak_tls() {
    let cloud = Cloud::start(&["--tls"]).await;
    let command = |arguments: &[&str]| {
        let out = Command::new(PILEUS).args(arguments).arg("--data").arg(cloud.data()).output();
        let out = out.unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (out.status.success(), text(&out.stdout), text(&out.stderr))
    };
    let (_, exports, _) = command(&["env"]);
    let bundle = authority(&cloud).display().to_string();
    assert!(exports.contains(&format!("export AWS_CA_BUNDLE='{bundle}'")), "{exports}");
    assert!(
        exports.contains(&format!("export AWS_ENDPOINT_URL='https://127.0.0.1:{}'", cloud.port))
    );
    let template = cloud.data().join("template.yaml");
    let text = "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      \
        BillingMode: PAY_PER_REQUEST\n      \
        AttributeDefinitions: [{AttributeName: k, AttributeType: S}]\n      \
        KeySchema: [{AttributeName: k, KeyType: HASH}]\n";
    std::fs::write(&template, text).unwrap();
    let template = template.display().to_string();
    for endpoint in ["https://localhost", "https://127.0.0.1", "http://127.0.0.1"] {
        let endpoint = format!("{endpoint}:{}", cloud.port);
        let deploy = ["deploy", &template, "--endpoint", &endpoint];
        let (done, _, said) = command(&deploy);
        assert!(done, "{endpoint}: {said}");
    }
}

fn write(folder: &Path, name: &str) {
    let made = generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    std::fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    std::fs::write(folder.join("certificate.pem"), made.cert.pem()).unwrap();
}

#[tokio::test]
async fn the_owners_certificate_is_read_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    write(folder.path(), "cloud.example");
    let (certificate, key) = (path("certificate.pem"), path("key.pem"));
    let text = |path: &Path| path.display().to_string();
    let (shown, its_key) = (text(&certificate), text(&key));
    let arguments =
        ["--domain", "cloud.example", "--tls-certificate", &shown, "--tls-key", &its_key];
    let cloud = Cloud::start(&arguments).await;
    let mut open = secure(&cloud, &certificate, "cloud.example", b"http/1.1").await.unwrap();
    assert!(healthy(&mut open, &cloud).await);
    write(folder.path(), "cloud.example");
    let id = cloud.child.id().to_string();
    assert!(Command::new("kill").args(["-HUP", &id]).status().unwrap().success());
    while secure(&cloud, &certificate, "cloud.example", b"http/1.1").await.is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(healthy(&mut open, &cloud).await, "what is open stays open");
}
