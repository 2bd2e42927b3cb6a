//! What lies below the protocols: HTTPS by the cloud's own authority, and a server that goes and comes back.

use crate::s3::{BUCKET, bucket};
use aws_sdk_s3::Client;
use aws_sdk_s3::config::Builder;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::primitives::ByteStream;
use sdk_clients::Cloud;
use sdk_clients::sent::Sent;
use std::fs;
use std::io::Write;
use std::thread;
use std::time::Duration;
use tempfile::NamedTempFile;

/// A certificate that has signed nothing here: another cloud's.
fn another_authority() -> NamedTempFile {
    let other = Cloud::start_with(&["--tls"]);
    let file = NamedTempFile::new().unwrap();
    fs::copy(other.authority(), file.path()).unwrap();
    file
}

#[tokio::test]
async fn the_authority_is_trusted_by_its_file() {
    let cloud = Cloud::start_with(&["--tls"]);
    let secure = cloud.secure_config(&cloud.authority());
    let s3 = Client::from_conf(Builder::from(&secure).force_path_style(true).build());
    s3.create_bucket().bucket(BUCKET).send().await.unwrap();
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(&vec![7; 1 << 20]).unwrap();
    let stream = ByteStream::from_path(file.path()).await.unwrap();
    s3.put_object().bucket(BUCKET).key("k").body(stream).send().await.unwrap();
    let got = s3.get_object().bucket(BUCKET).key("k").send().await.unwrap();
    assert!(got.body.collect().await.unwrap().to_vec() == vec![7; 1 << 20]);

    let wrong = cloud.secure_config(another_authority().path());
    let refused = aws_sdk_sts::Client::new(&wrong).get_caller_identity().send().await.unwrap_err();
    assert!(matches!(refused, aws_sdk_sts::error::SdkError::DispatchFailure(_)), "{refused:?}");
}

/// What could not be reached is asked again, and what was acknowledged before is there.
#[tokio::test]
async fn a_server_that_comes_back_is_found() {
    let mut cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    s3.put_object().bucket(BUCKET).key("k").body(b"kept".to_vec().into()).send().await.unwrap();
    let sent = Sent::default();
    let retry = RetryConfig::standard().with_max_attempts(20);
    let retry = retry.with_initial_backoff(Duration::from_millis(200));
    let retry = retry.with_max_backoff(Duration::from_secs(1));
    let config = Builder::from(&cloud.config()).retry_config(retry).force_path_style(true);
    let patient = Client::from_conf(config.interceptor(sent.clone()).build());
    cloud.kill();
    let asked = tokio::spawn(patient.get_object().bucket(BUCKET).key("k").send());
    while sent.attempts() < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let cloud = thread::spawn(move || {
        cloud.restart();
        cloud
    });
    let got = asked.await.unwrap().unwrap();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"kept");
    drop(cloud.join().expect("the server is back"));
}
