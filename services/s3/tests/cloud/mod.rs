//! A cloud of S3 and a stand-in for functions, on a real engine and a real store, in one process.
#![allow(dead_code, reason = "each test file uses its part")]

use auth::policy::{Kind, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use model_s3::{CreateBucket, DeleteObject, GetObject, PutObject};
use service::{
    Access, Bearer, BoxFuture, Credential, Ctx, Endpoint, Grants, Identities, Scope, Service,
};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::Store;
use tokio::sync::mpsc;
use wire::{Body, Operation};
use world::World;

pub type In<O> = <O as Operation>::Input;

const ACCOUNT: &str = "111111111111";
pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:111111111111:function:f";

/// Who bears which name; nobody has a key.
#[derive(Default)]
pub struct People(Mutex<HashMap<String, String>>);

impl People {
    /// From now on the name is borne by who has this id, or by nobody.
    pub fn name(&self, arn: &str, id: Option<&str>) {
        let mut names = self.0.lock().unwrap();
        match id {
            Some(id) => names.insert(arn.into(), id.into()),
            None => names.remove(arn),
        };
    }
}

impl Identities for People {
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
    fn bearer<'a>(&'a self, _: &'a Ctx, arn: &'a Arn) -> BoxFuture<'a, Result<Bearer, Fault>> {
        let id = self.0.lock().unwrap().get(arn.as_str()).cloned();
        let bearer = match id {
            Some(unique_id) => Bearer::Known { unique_id },
            None if arn.account() == ACCOUNT => Bearer::Nobody,
            None => Bearer::Elsewhere,
        };
        Box::pin(async move { Ok(bearer) })
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

pub struct Cloud {
    pub root: Ctx,
    pub anyone: Ctx,
    pub people: Arc<People>,
    events: mpsc::UnboundedReceiver<String>,
    pub store: Store,
}

impl Cloud {
    pub fn open(folder: &std::path::Path) -> Cloud {
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
        let people = Arc::new(People::default());
        let s3 = s3::service().identities(people.clone());
        let services = vec![s3, functions(send)];
        let engine = engine::Engine::new(store.clone(), world, options, services).unwrap();
        engine.start();
        let ctx = engine.context("s3");
        let root = ctx.speaking(Principal::Root { account: account() }, None);
        let anyone = ctx.speaking(Principal::Anonymous, None);
        Cloud { root, anyone, people, events, store }
    }

    /// In a session of a role of this id.
    pub fn in_role(&self, role: &str, id: &str) -> Ctx {
        let principal = Principal::Role {
            account: account(),
            arn: format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/s").parse().unwrap(),
            role: role.parse().unwrap(),
            role_id: id.into(),
        };
        self.root.speaking(principal, None)
    }

    pub async fn bucket(&self, name: &str) {
        let input = In::<CreateBucket> { bucket: name.into(), ..Default::default() };
        self.root.ask::<CreateBucket>(input).await.unwrap();
    }

    pub async fn put(&self, bucket: &str, key: &str, bytes: &[u8]) -> Option<String> {
        let body = Body::from(bytes.to_vec());
        let input =
            In::<PutObject> { bucket: bucket.into(), key: key.into(), body, ..Default::default() };
        self.root.ask::<PutObject>(input).await.unwrap().version_id
    }

    pub async fn delete(&self, bucket: &str, key: &str) {
        let input =
            In::<DeleteObject> { bucket: bucket.into(), key: key.into(), ..Default::default() };
        self.root.ask::<DeleteObject>(input).await.unwrap();
    }

    pub async fn get(&self, ctx: &Ctx, bucket: &str, key: &str) -> Result<Vec<u8>, Fault> {
        let input =
            In::<GetObject> { bucket: bucket.into(), key: key.into(), ..Default::default() };
        let output = ctx.ask::<GetObject>(input).await?;
        Ok(output.body.collect(64 << 20).await.unwrap().to_vec())
    }

    pub async fn event(&mut self) -> serde_json::Value {
        let event = tokio::time::timeout(Duration::from_secs(10), self.events.recv()).await;
        let body = event.expect("an event comes in time").expect("the cloud is open");
        serde_json::from_str::<serde_json::Value>(&body).unwrap()["Records"][0].clone()
    }
}
