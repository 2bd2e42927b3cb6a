//! A cloud of IAM alone, on a store in a temporary folder.

#![allow(dead_code, reason = "each test file uses some of it")]

use aws::{AccountId, Arn, Fault, Principal, Region};
use engine::{Engine, Options};
use serde_json::Value;
use service::{Ctx, Endpoint, Fetcher};
use store::Store;
use tempfile::TempDir;
use world::World;

pub const ACCOUNT: &str = "123456789012";
/// 2026-01-01, in milliseconds.
pub const START_MS: i64 = 1_767_225_600_000;

pub struct Cloud {
    pub engine: Engine,
    _folder: TempDir,
}

pub fn cloud() -> Cloud {
    cloud_beside(service::no_way_out())
}

/// One that reaches what this gets.
pub fn cloud_beside(fetcher: Fetcher) -> Cloud {
    let folder = TempDir::new().unwrap();
    let world = World::simulated(1, START_MS);
    let store = Store::open(folder.path(), world.clone(), store::Options::default()).unwrap();
    let root = iam::RootCredentials {
        account: ACCOUNT.into(),
        access_key_id: "AKIAROOTROOTROOTROOT".into(),
        secret: "secret".into(),
    };
    let options = Options {
        endpoint: Endpoint {
            url: "http://127.0.0.1:4566".into(),
            domain: "localhost".into(),
            port: 4566,
        },
        account: AccountId::new(ACCOUNT).unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        dev: None,
    };
    let engine = Engine::new(store, world, options, vec![iam::service(root, fetcher)]).unwrap();
    Cloud { engine, _folder: folder }
}

impl Cloud {
    pub fn root(&self) -> Ctx {
        let account = AccountId::new(ACCOUNT).unwrap();
        self.engine.context("iam").speaking(Principal::Root { account }, None)
    }

    /// As nobody.
    pub fn anonymous(&self) -> Ctx {
        self.engine.context("iam").speaking(Principal::Anonymous, None)
    }

    /// As whoever holds this access key.
    pub async fn with_key(&self, id: &str) -> Option<Ctx> {
        let ctx = self.engine.context("iam");
        let found = ctx.cloud().identities().credential(&ctx, id).await.unwrap()?;
        Some(ctx.signed_by(found.principal, found.session, found.access_key_id))
    }

    /// A new user with a key.
    pub async fn user(&self, name: &str) -> Ctx {
        let root = self.root();
        ask(&root, "CreateUser", serde_json::json!({ "UserName": name })).await.unwrap();
        let key = ask(&root, "CreateAccessKey", serde_json::json!({ "UserName": name })).await;
        let id = key.unwrap()["AccessKey"]["AccessKeyId"].as_str().unwrap().to_owned();
        self.with_key(&id).await.unwrap()
    }

    /// As a service, for nobody.
    pub fn as_service(&self, name: &str) -> Ctx {
        let account = AccountId::new(ACCOUNT).unwrap();
        let source: Option<Arn> = None;
        let principal = Principal::Service { name: name.into(), account, source };
        self.engine.context("iam").speaking(principal, None)
    }
}

pub async fn ask(ctx: &Ctx, operation: &str, input: Value) -> Result<Value, Fault> {
    ctx.ask_document("iam", operation, input).await
}

pub async fn ask_sts(ctx: &Ctx, operation: &str, input: Value) -> Result<Value, Fault> {
    ctx.ask_document("sts", operation, input).await
}

pub fn code<T: std::fmt::Debug>(result: Result<T, Fault>) -> String {
    result.unwrap_err().code
}

/// An identity policy of one statement.
pub fn allow(action: &str, resource: &str) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": action, "Resource": resource }],
    })
    .to_string()
}

/// A trust policy for this principal.
pub fn trust(principal: Value) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Principal": principal }],
    })
    .to_string()
}

pub fn decoded(base64: &str) -> Vec<u8> {
    let digit = |byte: u8| {
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        alphabet.iter().position(|known| *known == byte).map(|place| place as u32)
    };
    let digits: Vec<u32> = base64.bytes().filter_map(digit).collect();
    let bits = |group: &[u32]| group.iter().fold(0, |all, digit| all << 6 | digit);
    let mut bytes = Vec::new();
    for group in digits.chunks(4) {
        let all = bits(group) << (6 * (4 - group.len()));
        bytes.extend_from_slice(&all.to_be_bytes()[1..group.len()]);
    }
    bytes
}
