//! Buckets and objects, through the engine.

mod cloud;

use cloud::{Cloud, FUNCTION, In};
use model_s3::{
    CompleteMultipartUpload, CompletedMultipartUpload, CompletedPart, CreateMultipartUpload,
    DeleteBucketPolicy, DeleteObject, GetBucketPolicy, LambdaFunctionConfiguration,
    ListObjectVersions, ListObjectsV2, NotificationConfiguration, PublicAccessBlockConfiguration,
    PutBucketNotificationConfiguration, PutBucketPolicy, PutBucketVersioning, PutPublicAccessBlock,
    UploadPart, VersioningConfiguration,
};
use wire::Body;

#[tokio::test]
async fn objects_outlive_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let large = vec![7; 1 << 20];
    let cloud = Cloud::open(folder.path());
    cloud.bucket("photos").await;
    cloud.put("photos", "small", b"hello").await;
    cloud.put("photos", "large", &large).await;
    cloud.store.clone().close().await;
    drop(cloud);
    let cloud = Cloud::open(folder.path());
    assert_eq!(cloud.get(&cloud.root, "photos", "small").await.unwrap(), b"hello");
    assert_eq!(cloud.get(&cloud.root, "photos", "large").await.unwrap(), large);
    let missing = cloud.get(&cloud.root, "photos", "other").await.unwrap_err();
    assert_eq!(missing.code, "NoSuchKey");
}

#[tokio::test]
async fn versions_stack_up_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("archive").await;
    assert_eq!(cloud.put("archive", "k", b"null").await, None);
    let input = In::<PutBucketVersioning> {
        bucket: "archive".into(),
        versioning_configuration: VersioningConfiguration {
            status: Some("Enabled".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    cloud.root.ask::<PutBucketVersioning>(input).await.unwrap();
    let first = cloud.put("archive", "k", b"1").await.unwrap();
    cloud.delete("archive", "k").await;
    assert_eq!(cloud.get(&cloud.root, "archive", "k").await.unwrap_err().code, "NoSuchKey");
    let input = In::<ListObjectVersions> { bucket: "archive".into(), ..Default::default() };
    let listed = cloud.root.ask::<ListObjectVersions>(input).await.unwrap();
    let ids: Vec<_> =
        listed.versions.unwrap().into_iter().filter_map(|version| version.version_id).collect();
    assert_eq!(ids, [first, "null".to_owned()]);
    let marker = listed.delete_markers.unwrap().remove(0).version_id;
    let input = In::<DeleteObject> {
        bucket: "archive".into(),
        key: "k".into(),
        version_id: marker,
        ..Default::default()
    };
    cloud.root.ask::<DeleteObject>(input).await.unwrap();
    assert_eq!(cloud.get(&cloud.root, "archive", "k").await.unwrap(), b"1");
}

#[tokio::test]
async fn parts_become_an_object() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("films").await;
    let (bucket, key) = ("films".to_owned(), "f".to_owned());
    let input = In::<CreateMultipartUpload> {
        bucket: bucket.clone(),
        key: key.clone(),
        ..Default::default()
    };
    let upload_id =
        cloud.root.ask::<CreateMultipartUpload>(input).await.unwrap().upload_id.unwrap();
    let pieces = [vec![1; 5 << 20], vec![2; 9]];
    let mut parts = Vec::new();
    for (number, piece) in (1..).zip(&pieces) {
        let input = In::<UploadPart> {
            bucket: bucket.clone(),
            key: key.clone(),
            upload_id: upload_id.clone(),
            part_number: number,
            body: Body::from(piece.clone()),
            ..Default::default()
        };
        let e_tag = cloud.root.ask::<UploadPart>(input).await.unwrap().e_tag;
        parts.push(CompletedPart { e_tag, part_number: Some(number), ..Default::default() });
    }
    let complete = |parts: &[CompletedPart]| In::<CompleteMultipartUpload> {
        bucket: bucket.clone(),
        key: key.clone(),
        upload_id: upload_id.clone(),
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts.to_vec()) }),
        ..Default::default()
    };
    let done = cloud.root.ask::<CompleteMultipartUpload>(complete(&parts)).await.unwrap();
    assert!(done.e_tag.clone().unwrap().ends_with("-2\""));
    assert_eq!(cloud.get(&cloud.root, &bucket, &key).await.unwrap(), pieces.concat());
    // Again, as whoever has not heard of it would, but not as another completion.
    let again = cloud.root.ask::<CompleteMultipartUpload>(complete(&parts)).await.unwrap();
    assert_eq!(again.e_tag, done.e_tag);
    let other = cloud.root.ask::<CompleteMultipartUpload>(complete(&parts[..1])).await;
    assert_eq!(other.unwrap_err().code, "NoSuchUpload");
    cloud.put(&bucket, &key, b"new").await;
    let gone = cloud.root.ask::<CompleteMultipartUpload>(complete(&parts)).await;
    assert_eq!(gone.unwrap_err().code, "NoSuchUpload");
}

#[tokio::test]
async fn changes_are_told_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut cloud = Cloud::open(folder.path());
    cloud.bucket("inbox").await;
    let function = LambdaFunctionConfiguration {
        lambda_function_arn: FUNCTION.into(),
        events: vec!["s3:ObjectCreated:*".into(), "s3:ObjectRemoved:*".into()],
        ..Default::default()
    };
    let input = In::<PutBucketNotificationConfiguration> {
        bucket: "inbox".into(),
        notification_configuration: NotificationConfiguration {
            lambda_function_configurations: Some(vec![function]),
            ..Default::default()
        },
        ..Default::default()
    };
    cloud.root.ask::<PutBucketNotificationConfiguration>(input).await.unwrap();
    cloud.put("inbox", "a b", b"x").await;
    cloud.delete("inbox", "a b").await;
    let (put, deleted) = (cloud.event().await, cloud.event().await);
    assert_eq!(put["eventName"], "ObjectCreated:Put");
    assert_eq!(put["s3"]["object"]["key"], "a+b");
    assert_eq!(deleted["eventName"], "ObjectRemoved:Delete");
    let sequencer =
        |event: &serde_json::Value| event["s3"]["object"]["sequencer"].as_str().unwrap().to_owned();
    assert!(sequencer(&put) < sequencer(&deleted));
}

#[tokio::test]
async fn strangers_see_what_the_policy_opens() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("site").await;
    cloud.put("site", "open/a", b"x").await;
    cloud.put("site", "b", b"x").await;
    let denied = cloud.get(&cloud.anyone, "site", "open/a").await.unwrap_err();
    assert_eq!((denied.status, denied.code.as_str()), (403, "AccessDenied"));
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
        "Action":"s3:GetObject","Resource":"arn:aws:s3:::site/open/*"}]}"#;
    let open = || In::<PutBucketPolicy> {
        bucket: "site".into(),
        policy: policy.into(),
        ..Default::default()
    };
    // A new bucket takes no public policy.
    let blocked = cloud.root.ask::<PutBucketPolicy>(open()).await.unwrap_err();
    assert_eq!(blocked.code, "AccessDenied");
    let input = In::<PutPublicAccessBlock> {
        bucket: "site".into(),
        public_access_block_configuration: PublicAccessBlockConfiguration::default(),
        ..Default::default()
    };
    cloud.root.ask::<PutPublicAccessBlock>(input).await.unwrap();
    cloud.root.ask::<PutBucketPolicy>(open()).await.unwrap();
    assert_eq!(cloud.get(&cloud.anyone, "site", "open/a").await.unwrap(), b"x");
    assert_eq!(cloud.get(&cloud.anyone, "site", "b").await.unwrap_err().status, 403);
    // Who may not list is not told what is missing.
    assert_eq!(cloud.get(&cloud.anyone, "site", "open/none").await.unwrap_err().status, 403);
    let input = In::<ListObjectsV2> { bucket: "site".into(), ..Default::default() };
    assert_eq!(cloud.anyone.ask::<ListObjectsV2>(input).await.unwrap_err().status, 403);
}

#[tokio::test]
async fn a_policy_does_not_lock_its_bucket_s_owner_out() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("vault").await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
        "Action":"s3:*","Resource":["arn:aws:s3:::vault","arn:aws:s3:::vault/*"]}]}"#;
    let put = || In::<PutBucketPolicy> {
        bucket: "vault".into(),
        policy: policy.into(),
        ..Default::default()
    };
    cloud.root.ask::<PutBucketPolicy>(put()).await.unwrap();
    let list = || In::<ListObjectsV2> { bucket: "vault".into(), ..Default::default() };
    assert_eq!(cloud.root.ask::<ListObjectsV2>(list()).await.unwrap_err().status, 403);
    let get = || In::<GetBucketPolicy> { bucket: "vault".into(), ..Default::default() };
    assert!(cloud.root.ask::<GetBucketPolicy>(get()).await.is_ok());
    assert_eq!(cloud.anyone.ask::<GetBucketPolicy>(get()).await.unwrap_err().status, 403);
    cloud.root.ask::<PutBucketPolicy>(put()).await.unwrap();
    let delete = In::<DeleteBucketPolicy> { bucket: "vault".into(), ..Default::default() };
    cloud.root.ask::<DeleteBucketPolicy>(delete).await.unwrap();
    assert!(cloud.root.ask::<ListObjectsV2>(list()).await.is_ok());
}
