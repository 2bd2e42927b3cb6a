//! S3's uploads that stream: signed chunk by chunk with a sum in the trailer, and in parts.

use crate::s3::{BUCKET, bucket};
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    ChecksumAlgorithm, ChecksumMode, ChecksumType, CompletedMultipartUpload, CompletedPart,
    ObjectAttributes,
};
use sdk_clients::Cloud;
use sdk_clients::sent::Sent;
use std::io::Write;
use tempfile::NamedTempFile;

/// The least that a part but the last may have, in bytes.
const PART: usize = 5 << 20;

#[tokio::test]
async fn a_file_streams_with_its_sum_behind_it() {
    let cloud = Cloud::start();
    let sent = Sent::default();
    let s3 = bucket(&cloud, &sent).await;
    let body: Vec<u8> = (0..3 << 20).map(|at: usize| (at % 251) as u8).collect();
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(&body).unwrap();
    for algorithm in [
        ChecksumAlgorithm::Crc32,
        ChecksumAlgorithm::Crc32C,
        ChecksumAlgorithm::Crc64Nvme,
        ChecksumAlgorithm::Sha1,
        ChecksumAlgorithm::Sha256,
    ] {
        let name = algorithm.as_str().to_lowercase();
        let stream = ByteStream::from_path(file.path()).await.unwrap();
        let put = s3.put_object().bucket(BUCKET).key(&name).checksum_algorithm(algorithm);
        put.body(stream).send().await.unwrap();
        assert_eq!(sent.header("x-amz-trailer"), Some(format!("x-amz-checksum-{name}")));
        assert_eq!(sent.header("content-encoding").as_deref(), Some("aws-chunked"));
        // The SDK compares what comes with the sum that the service gives.
        let got = s3.get_object().bucket(BUCKET).key(&name).send().await.unwrap();
        assert!(got.content_encoding().is_none_or(str::is_empty));
        assert!(got.body.collect().await.unwrap().to_vec() == body, "{name}");
    }
}

#[tokio::test]
async fn parts_become_an_object() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    let made = s3.create_multipart_upload().bucket(BUCKET).key("large");
    let made = made.checksum_algorithm(ChecksumAlgorithm::Crc32).send().await.unwrap();
    let upload = made.upload_id().unwrap();
    let bodies = [vec![1; PART], vec![2; PART], vec![3; 17]];
    let mut completed = CompletedMultipartUpload::builder();
    for (number, body) in (1..).zip(&bodies) {
        let part = s3.upload_part().bucket(BUCKET).key("large").upload_id(upload);
        let part = part.part_number(number).checksum_algorithm(ChecksumAlgorithm::Crc32);
        let part = part.body(body.clone().into()).send().await.unwrap();
        completed = completed.parts(
            CompletedPart::builder()
                .part_number(number)
                .set_e_tag(part.e_tag)
                .set_checksum_crc32(part.checksum_crc32)
                .build(),
        );
    }
    let listed = s3.list_parts().bucket(BUCKET).key("large").upload_id(upload).into_paginator();
    let listed = listed.page_size(2).items().send().try_collect().await.unwrap();
    assert_eq!(listed.len(), 3);
    let open = s3.list_multipart_uploads().bucket(BUCKET).send().await.unwrap();
    assert_eq!(open.uploads()[0].upload_id(), Some(upload));
    let done = s3.complete_multipart_upload().bucket(BUCKET).key("large").upload_id(upload);
    let done = done.multipart_upload(completed.build()).send().await.unwrap();
    assert!(done.e_tag().unwrap().ends_with("-3\""));
    assert_eq!(done.checksum_type(), Some(&ChecksumType::Composite));
    let got = s3.get_object().bucket(BUCKET).key("large").send().await.unwrap();
    assert!(got.body.collect().await.unwrap().to_vec() == bodies.concat());
    let second = s3.get_object().bucket(BUCKET).key("large").part_number(2).send().await.unwrap();
    assert_eq!(second.parts_count(), Some(3));
    assert!(second.body.collect().await.unwrap().to_vec() == bodies[1]);
    let known = s3.get_object_attributes().bucket(BUCKET).key("large");
    let known = known.object_attributes(ObjectAttributes::ObjectParts);
    let known = known.object_attributes(ObjectAttributes::ObjectSize).send().await.unwrap();
    assert_eq!(known.object_size(), Some(bodies.concat().len() as i64));
    assert_eq!(known.object_parts().unwrap().total_parts_count(), Some(3));
}

#[tokio::test]
async fn an_upload_that_ends_leaves_nothing() {
    let cloud = Cloud::start();
    let s3 = bucket(&cloud, &Sent::default()).await;
    let made = s3.create_multipart_upload().bucket(BUCKET).key("k").send().await.unwrap();
    let upload = made.upload_id().unwrap();
    let small = |number| {
        let part = s3.upload_part().bucket(BUCKET).key("k").upload_id(upload);
        part.part_number(number).body(b"small".to_vec().into()).send()
    };
    let mut completed = CompletedMultipartUpload::builder();
    for number in 1..=2 {
        let part = small(number).await.unwrap();
        let part = CompletedPart::builder().part_number(number).set_e_tag(part.e_tag);
        completed = completed.parts(part.build());
    }
    let early = s3.complete_multipart_upload().bucket(BUCKET).key("k").upload_id(upload);
    let early = early.multipart_upload(completed.build()).send().await.unwrap_err();
    assert_eq!(early.code(), Some("EntityTooSmall"));
    s3.abort_multipart_upload().bucket(BUCKET).key("k").upload_id(upload).send().await.unwrap();
    let late = small(3).await.unwrap_err();
    assert_eq!(late.code(), Some("NoSuchUpload"));
    let none = s3.head_object().bucket(BUCKET).key("k").checksum_mode(ChecksumMode::Enabled);
    assert!(none.send().await.unwrap_err().into_service_error().is_not_found());
}
