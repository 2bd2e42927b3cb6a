//! S3: restXml, with names in paths, checksums that the SDK computes and verifies by itself, and addresses that are
//! signed for others.

use crate::recent;
use aws_sdk_s3::Client;
use aws_sdk_s3::client::Waiters;
use aws_sdk_s3::config::Builder;
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    BucketVersioningStatus, ChecksumMode, Delete, ObjectIdentifier, Tag, Tagging,
    VersioningConfiguration,
};
use sdk_clients::Cloud;
use sdk_clients::sent::Sent;
use std::time::Duration;

pub const BUCKET: &str = "files";
const WAIT: Duration = Duration::from_secs(30);

pub async fn bucket(cloud: &Cloud, sent: &Sent) -> Client {
    let config = Builder::from(&cloud.config()).force_path_style(true).interceptor(sent.clone());
    let s3 = Client::from_conf(config.build());
    s3.create_bucket().bucket(BUCKET).send().await.unwrap();
    s3.wait_until_bucket_exists().bucket(BUCKET).wait(WAIT).await.unwrap();
    s3
}

#[tokio::test]
async fn objects_round_trip() {
    let cloud = Cloud::start();
    let sent = Sent::default();
    let s3 = bucket(&cloud, &sent).await;
    for key in ["plain", "a b+c/ü%20&?#.txt", "//double//", "日本"] {
        let body = format!("body of {key}").into_bytes();
        let put = s3.put_object().bucket(BUCKET).key(key).body(body.clone().into());
        let put = put.content_type("text/x-test").metadata("team", "a-b").send().await.unwrap();
        // By default the SDK computes a sum, and the service says that it kept it.
        assert_eq!(put.checksum_crc32(), sent.header("x-amz-checksum-crc32").as_deref());
        assert!(put.checksum_crc32().is_some());
        let got = s3.get_object().bucket(BUCKET).key(key).send().await.unwrap();
        assert_eq!(sent.header("x-amz-checksum-mode").as_deref(), Some("ENABLED"));
        assert_eq!(got.content_type(), Some("text/x-test"));
        assert_eq!(got.metadata().unwrap()["team"], "a-b");
        assert!(recent(got.last_modified()));
        assert_eq!(got.e_tag(), put.e_tag());
        assert_eq!(got.body.collect().await.unwrap().to_vec(), body, "{key}");
    }
    s3.wait_until_object_exists().bucket(BUCKET).key("日本").wait(WAIT).await.unwrap();
    let part = s3.get_object().bucket(BUCKET).key("plain").range("bytes=0-3").send().await.unwrap();
    assert_eq!(part.content_range(), Some("bytes 0-3/13"));
    assert_eq!(part.body.collect().await.unwrap().to_vec(), b"body");
    let empty = s3.put_object().bucket(BUCKET).key("empty").send().await;
    empty.unwrap();
    let head = s3.head_object().bucket(BUCKET).key("empty").checksum_mode(ChecksumMode::Enabled);
    let head = head.send().await.unwrap();
    assert_eq!((head.content_length(), head.checksum_crc32()), (Some(0), Some("AAAAAA==")));
}

#[tokio::test]
async fn faults_are_typed() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    let none = s3.get_object().bucket(BUCKET).key("none").send().await.unwrap_err();
    let GetObjectError::NoSuchKey(missing) = none.into_service_error() else {
        panic!("another fault")
    };
    assert_eq!(missing.message(), Some("The specified key does not exist."));
    let none = s3.head_object().bucket(BUCKET).key("none").send().await.unwrap_err();
    assert!(none.into_service_error().is_not_found());
    let none = s3.list_objects_v2().bucket("none").send().await.unwrap_err();
    assert!(none.into_service_error().is_no_such_bucket());
    let again = s3.create_bucket().bucket(BUCKET).send().await;
    // In us-east-1 the owner may make it again; elsewhere it is theirs already.
    assert!(again.is_ok(), "{again:?}");
    let upload = s3.abort_multipart_upload().bucket(BUCKET).key("k").upload_id("none").send().await;
    assert!(upload.unwrap_err().into_service_error().is_no_such_upload());
    s3.put_object().bucket(BUCKET).key("k").body(b"1".to_vec().into()).send().await.unwrap();
    let made = s3.put_object().bucket(BUCKET).key("k").if_none_match("*").send().await.unwrap_err();
    assert_eq!(made.raw_response().unwrap().status().as_u16(), 412);
    assert_eq!(made.code(), Some("PreconditionFailed"));
    let full = s3.delete_bucket().bucket(BUCKET).send().await.unwrap_err();
    assert_eq!(full.code(), Some("BucketNotEmpty"));
    let wrong = s3.put_object().bucket(BUCKET).key("w").body(b"1".to_vec().into());
    let wrong = wrong.checksum_crc32("AAAAAA==").send().await.unwrap_err();
    assert_eq!(wrong.code(), Some("BadDigest"));
}

#[tokio::test]
async fn lists_in_pages() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    for number in 0..7 {
        let key = format!("dir {}/{number}", number % 2);
        s3.put_object().bucket(BUCKET).key(key).send().await.unwrap();
    }
    let mut pages = s3.list_objects_v2().bucket(BUCKET).into_paginator().page_size(3).send();
    let (mut sizes, mut keys) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        sizes.push(page.contents().len());
        keys.extend(page.contents().iter().map(|object| object.key().unwrap().to_owned()));
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!((keys[0].as_str(), keys[6].as_str()), ("dir 0/0", "dir 1/5"));
    let folders = s3.list_objects_v2().bucket(BUCKET).delimiter("/").send().await.unwrap();
    let folders: Vec<_> =
        folders.common_prefixes().iter().map(|folder| folder.prefix().unwrap()).collect();
    assert_eq!(folders, ["dir 0/", "dir 1/"]);
    // Its body needs a sum by the service's own rule; the SDK adds it.
    let objects = keys.iter().map(|key| ObjectIdentifier::builder().key(key).build().unwrap());
    let all = Delete::builder().set_objects(Some(objects.collect())).build().unwrap();
    let deleted = s3.delete_objects().bucket(BUCKET).delete(all).send().await.unwrap();
    assert_eq!((deleted.deleted().len(), deleted.errors().len()), (7, 0));
    s3.delete_bucket().bucket(BUCKET).send().await.unwrap();
    s3.wait_until_bucket_not_exists().bucket(BUCKET).wait(WAIT).await.unwrap();
}

#[tokio::test]
async fn versions_copies_and_tags() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    let versioning = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled);
    let versioning = s3.put_bucket_versioning().versioning_configuration(versioning.build());
    versioning.bucket(BUCKET).send().await.unwrap();
    let put =
        |body: &str| s3.put_object().bucket(BUCKET).key("k").body(body.as_bytes().to_vec().into());
    let first = put("one").send().await.unwrap().version_id.unwrap();
    put("two").send().await.unwrap();
    let tag = Tag::builder().key("team").value("a + b").build().unwrap();
    let tags = Tagging::builder().tag_set(tag).build().unwrap();
    s3.put_object_tagging().bucket(BUCKET).key("k").tagging(tags).send().await.unwrap();
    let copy = s3.copy_object().bucket(BUCKET).key("copy of k");
    let copy = copy.copy_source(format!("{BUCKET}/k?versionId={first}")).send().await.unwrap();
    assert_eq!(copy.copy_source_version_id(), Some(first.as_str()));
    assert!(recent(copy.copy_object_result().unwrap().last_modified()));
    let got = s3.get_object().bucket(BUCKET).key("copy of k").send().await.unwrap();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"one");
    s3.delete_object().bucket(BUCKET).key("k").send().await.unwrap();
    let listed = s3.list_object_versions().bucket(BUCKET).prefix("k").send().await.unwrap();
    assert_eq!((listed.versions().len(), listed.delete_markers().len()), (2, 1));
    let gone = s3.get_object().bucket(BUCKET).key("k").send().await.unwrap_err();
    assert!(gone.into_service_error().is_no_such_key());
    let tags = s3.get_object_tagging().bucket(BUCKET).key("k");
    let tags = tags.version_id(listed.versions()[0].version_id().unwrap()).send().await.unwrap();
    assert_eq!(tags.tag_set()[0].value(), "a + b");
}

#[tokio::test]
async fn addresses_are_signed_for_others() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    let hour = PresigningConfig::expires_in(Duration::from_secs(3600)).unwrap();
    let key = "a b+ü";
    let put = s3.put_object().bucket(BUCKET).key(key).presigned(hour.clone()).await.unwrap();
    let headers: Vec<_> = put.headers().map(|(name, _)| name.to_owned()).collect();
    let (status, said) = cloud.visit(put.method(), put.uri(), b"by address");
    assert_eq!(status, 200, "{headers:?} {}", String::from_utf8_lossy(&said));
    let get = s3.get_object().bucket(BUCKET).key(key).presigned(hour).await.unwrap();
    assert_eq!(cloud.visit("GET", get.uri(), b""), (200, b"by address".to_vec()));
    let other = get.uri().replace("X-Amz-Expires=3600", "X-Amz-Expires=3601");
    assert_eq!(cloud.visit("GET", &other, b"").0, 403);
    let got = s3.get_object().bucket(BUCKET).key(key).send().await.unwrap();
    let body = ByteStream::from(b"by address".to_vec()).collect().await.unwrap().to_vec();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), body);
}
