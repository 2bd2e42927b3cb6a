//! The service on a real engine and a real store, in one process.

use auth::policy::{Kind, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use model_s3::{
    CompleteMultipartUpload, CompletedMultipartUpload, CompletedPart, CreateBucket,
    CreateMultipartUpload, DeleteObject, GetObject, LambdaFunctionConfiguration,
    ListObjectVersions, ListObjectsV2, NotificationConfiguration, PublicAccessBlockConfiguration,
    PutBucketNotificationConfiguration, PutBucketPolicy, PutBucketVersioning, PutObject,
    PutPublicAccessBlock, UploadPart, VersioningConfiguration,
};
use service::{Access, BoxFuture, Credential, Ctx, Endpoint, Grants, Identities, Scope, Service};
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::sync::mpsc;
use wire::{Body, Operation};
use world::World;

type In<O> = <O as Operation>::Input;

const ACCOUNT: &str = "111111111111";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:111111111111:function:f";

struct NoIdentities;

impl Identities for NoIdentities {
    fn credential<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        Box::pin(async { Ok(None) })
    }
    fn grants<'a>(&'a self, _: &'a Ctx, _: &'a Principal) -> BoxFuture<'a, Result<Grants, Fault>> {
        Box::pin(async { Ok(Grants::default()) })
    }
    fn assume<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a Arn,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        Box::pin(async { Err(Fault::internal("nobody to be")) })
    }
    fn accounts<'a>(&'a self, _: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async { Ok(vec![account()]) })
    }
}

fn account() -> AccountId {
    AccountId::new(ACCOUNT).unwrap()
}

/// A stand-in for functions: takes events, and lets S3 send them.
fn functions(events: mpsc::UnboundedSender<String>) -> Service {
    Service::new("lambda")
        .on::<model_s3::PutBucketLogging>(
            |_: &In<model_s3::PutBucketLogging>, _: &Scope| Access::anywhere("lambda:None"),
            |_: Ctx, _: In<model_s3::PutBucketLogging>| async { Err(Fault::internal("unused")) },
        )
        .accepts(
            |event| Access::new("lambda:InvokeFunction", &event.to),
            move |_, event| {
                let events = events.clone();
                async move {
                    let body = String::from_utf8_lossy(&event.body).into_owned();
                    events.send(body).map_err(Fault::internal)
                }
            },
        )
        .resource_policies(|_, arn| async move {
            let document = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
                "Principal":{{"Service":"s3.amazonaws.com"}},"Action":"lambda:InvokeFunction",
                "Resource":"{arn}"}}]}}"#
            );
            let policy = Policy::parse(Kind::Resource, &document).map_err(Fault::internal)?;
            Ok(Some((account(), Some(Arc::new(policy)))))
        })
}

struct Cloud {
    root: Ctx,
    anyone: Ctx,
    events: mpsc::UnboundedReceiver<String>,
    store: Store,
}

impl Cloud {
    fn open(folder: &std::path::Path) -> Cloud {
        let world = World::real();
        let store = Store::open(folder, world.clone(), store::Options::default()).unwrap();
        let (send, events) = mpsc::unbounded_channel();
        let options = engine::Options {
            endpoint: Endpoint {
                url: "http://127.0.0.1:4566".into(),
                domain: "localhost".into(),
                port: 4566,
            },
            account: account(),
            region: Region::new("us-east-1").unwrap(),
            dev: None,
        };
        let s3 = s3::service().identities(Arc::new(NoIdentities));
        let services = vec![s3, functions(send)];
        let engine = engine::Engine::new(store.clone(), world, options, services).unwrap();
        engine.start();
        let ctx = engine.context("s3");
        let root = ctx.speaking(Principal::Root { account: account() }, None);
        let anyone = ctx.speaking(Principal::Anonymous, None);
        Cloud { root, anyone, events, store }
    }

    async fn bucket(&self, name: &str) {
        let input = In::<CreateBucket> { bucket: name.into(), ..Default::default() };
        self.root.ask::<CreateBucket>(input).await.unwrap();
    }

    async fn put(&self, bucket: &str, key: &str, bytes: &[u8]) -> Option<String> {
        let body = Body::from(bytes.to_vec());
        let input =
            In::<PutObject> { bucket: bucket.into(), key: key.into(), body, ..Default::default() };
        self.root.ask::<PutObject>(input).await.unwrap().version_id
    }

    async fn delete(&self, bucket: &str, key: &str) {
        let input =
            In::<DeleteObject> { bucket: bucket.into(), key: key.into(), ..Default::default() };
        self.root.ask::<DeleteObject>(input).await.unwrap();
    }

    async fn get(&self, ctx: &Ctx, bucket: &str, key: &str) -> Result<Vec<u8>, Fault> {
        let input =
            In::<GetObject> { bucket: bucket.into(), key: key.into(), ..Default::default() };
        let output = ctx.ask::<GetObject>(input).await?;
        Ok(output.body.collect(64 << 20).await.unwrap().to_vec())
    }

    async fn event(&mut self) -> serde_json::Value {
        let event = tokio::time::timeout(Duration::from_secs(10), self.events.recv()).await;
        let body = event.expect("an event comes in time").expect("the cloud is open");
        serde_json::from_str::<serde_json::Value>(&body).unwrap()["Records"][0].clone()
    }
}

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
    let input = In::<CompleteMultipartUpload> {
        bucket: bucket.clone(),
        key: key.clone(),
        upload_id,
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    };
    let done = cloud.root.ask::<CompleteMultipartUpload>(input).await.unwrap();
    assert!(done.e_tag.unwrap().ends_with("-2\""));
    assert_eq!(cloud.get(&cloud.root, &bucket, &key).await.unwrap(), pieces.concat());
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
