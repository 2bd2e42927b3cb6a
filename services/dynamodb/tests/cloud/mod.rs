//! A cloud of DynamoDB alone, on a real engine and a real store, in one process.
#![allow(dead_code, reason = "each test file uses its part")]

use auth::policy::{Attached, Kind, Policy};
use aws::{AccountId, Arn, Fault, Principal, Region};
use model_dynamodb::PutItem;
use serde_json::{Value, json};
use service::{Bearer, BoxFuture, Credential, Ctx, Endpoint, Grants, Identities};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::Store;
use wire::Operation;
use world::World;

const ACCOUNT: &str = "111111111111";

/// Users by their ARN, each with one policy.
#[derive(Default)]
struct Users {
    policies: Mutex<HashMap<Arn, Arc<Policy>>>,
    /// Their unique ids, of those that policies may mean; None of a name that nobody bears any more.
    ids: Mutex<HashMap<Arn, Option<String>>>,
}

impl Identities for Users {
    fn credential<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        Box::pin(async { Ok(None) })
    }
    fn grants<'a>(
        &'a self,
        _: &'a Ctx,
        principal: &'a Principal,
    ) -> BoxFuture<'a, Result<Grants, Fault>> {
        let mut grants = Grants::default();
        if let Principal::User { arn, .. } = principal
            && let Some(policy) = self.policies.lock().unwrap().get(arn)
        {
            grants.identity.push(Attached { name: "p".into(), policy: policy.clone() });
        }
        Box::pin(async { Ok(grants) })
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
        let bearer = match self.ids.lock().unwrap().get(arn).cloned() {
            Some(Some(unique_id)) => Bearer::Known { unique_id },
            Some(None) => Bearer::Nobody,
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

pub struct Cloud {
    pub root: Ctx,
    pub store: Store,
    pub world: World,
    engine: engine::Engine,
    users: Arc<Users>,
}

impl Cloud {
    pub fn open(folder: &Path) -> Cloud {
        Cloud::in_world(folder, World::real())
    }

    /// A cloud whose time moves by jumps alone, from an afternoon on.
    pub fn standing_still(folder: &Path) -> Cloud {
        Cloud::in_world(folder, World::simulated(1, 1_790_000_000_000))
    }

    fn in_world(folder: &Path, world: World) -> Cloud {
        let users = Arc::new(Users::default());
        let options =
            store::Options { durability: store::Durability::Memory, ..Default::default() };
        let store = Store::open(folder, world.clone(), options).unwrap();
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
        let service = dynamodb::service().identities(users.clone());
        let engine =
            engine::Engine::new(store.clone(), world.clone(), options, vec![service]).unwrap();
        engine.start();
        let ctx = engine.context("dynamodb");
        let root = ctx.speaking(Principal::Root { account: account() }, None);
        Cloud { root, store, world, engine, users }
    }

    /// A user who may do what one statement says.
    pub fn user(&self, name: &str, statement: &Value) -> Ctx {
        self.user_of(ACCOUNT, name, statement)
    }

    /// From now on who bears a name has this unique id: a user to whom no policy of their own allows anything. None: nobody
    /// bears it.
    pub fn made_anew(&self, name: &str, id: Option<&str>) -> Ctx {
        let arn: Arn = format!("arn:aws:iam::{ACCOUNT}:user/{name}").parse().unwrap();
        self.users.ids.lock().unwrap().insert(arn.clone(), id.map(str::to_owned));
        let user_id = id.unwrap_or_default().to_owned();
        self.root.speaking(Principal::User { account: account(), arn, user_id }, None)
    }

    /// As [`Cloud::user`], in another account.
    pub fn user_of(&self, account: &str, name: &str, statement: &Value) -> Ctx {
        let document = json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
        let policy = Arc::new(Policy::parse(Kind::Identity, &document).unwrap());
        let arn: Arn = format!("arn:aws:iam::{account}:user/{name}").parse().unwrap();
        self.users.policies.lock().unwrap().insert(arn.clone(), policy);
        let account = AccountId::new(account).unwrap();
        let user = Principal::User { account: account.clone(), arn, user_id: "AIDA".into() };
        self.root.speaking(user, None).within(&account, self.root.region())
    }

    /// The root of another account.
    pub fn root_of(&self, account: &str) -> Ctx {
        let account = AccountId::new(account).unwrap();
        let root = Principal::Root { account: account.clone() };
        self.root.speaking(root, None).within(&account, self.root.region())
    }

    /// The root, for whom CloudFormation works.
    pub fn deployer(&self) -> Ctx {
        self.root.entering("cloudformation")
    }

    /// Whether a caller is let through.
    pub async fn lets<O: Operation>(&self, caller: &Ctx, input: Value) -> bool {
        let input = wire::from_document::<O::Input>(&input).unwrap();
        match caller.ask::<O>(input).await {
            Ok(_) => true,
            Err(fault) if fault.code.contains("AccessDenied") => false,
            Err(fault) => panic!("{fault}"),
        }
    }

    /// An operation with its input and output as the API's JSON.
    pub async fn call<O: Operation>(&self, input: Value) -> Result<Value, Fault> {
        let input = wire::from_document::<O::Input>(&input)?;
        let output = self.root.ask::<O>(input).await?;
        Ok(wire::to_document(&output))
    }

    /// As [`Cloud::call`], of which a failure ends the test.
    pub async fn ok<O: Operation>(&self, input: Value) -> Value {
        self.call::<O>(input).await.unwrap()
    }

    /// The refusal of a call: its code and its message.
    pub async fn refused<O: Operation>(&self, input: Value) -> (String, String) {
        let fault = self.call::<O>(input).await.unwrap_err();
        (fault.code, fault.message)
    }

    /// A table `things` with the keys `p` (S) and `c` (N), and what else is given.
    pub async fn table(&self, more: Value) {
        let mut input = json!({
            "TableName": "things",
            "AttributeDefinitions": [
                {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "c", "AttributeType": "N"},
            ],
            "KeySchema": [
                {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"},
            ],
            "BillingMode": "PAY_PER_REQUEST",
        });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        self.ok::<model_dynamodb::CreateTable>(input).await;
    }

    pub async fn put(&self, item: Value) {
        self.ok::<PutItem>(json!({ "TableName": "things", "Item": item })).await;
    }

    /// Waits until something holds; what takes longer than ten seconds will not happen.
    pub async fn until<F: Future<Output = bool>>(&self, mut holds: impl FnMut() -> F) {
        for _ in 0..500 {
            if holds().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("it did not come to hold");
    }

    pub async fn close(self) {
        self.engine.stop().await;
        self.store.close().await;
    }
}

/// A key of the table `things`.
pub fn key(p: &str, c: u32) -> Value {
    json!({ "p": {"S": p}, "c": {"N": c.to_string()} })
}
