//! A cloud of Organizations and IAM, on a store in a temporary folder.

#![allow(dead_code, reason = "each test file uses some of it")]

use aws::{AccountId, Fault, Principal, Region};
use engine::{Engine, Options};
use serde_json::{Value, json};
use service::{Ctx, Endpoint};
use store::Store;
use tempfile::TempDir;
use world::World;

pub const MANAGEMENT: &str = "123456789012";
/// 2026-01-01, in milliseconds.
pub const START_MS: i64 = 1_767_225_600_000;
pub const DENY_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

pub struct Cloud {
    pub engine: Engine,
    _folder: TempDir,
}

pub fn cloud() -> Cloud {
    let folder = TempDir::new().unwrap();
    let world = World::simulated(1, START_MS);
    let store = Store::open(folder.path(), world.clone(), store::Options::default()).unwrap();
    let root = iam::RootCredentials {
        account: MANAGEMENT.into(),
        access_key_id: "AKIAROOTROOTROOTROOT".into(),
        secret: "secret".into(),
    };
    let options = Options {
        endpoint: Endpoint {
            url: "http://127.0.0.1:4566".into(),
            domain: "localhost".into(),
            port: 4566,
        },
        account: AccountId::new(MANAGEMENT).unwrap(),
        region: Region::new("us-east-1").unwrap(),
        dev: None,
    };
    let services = vec![iam::service(root, service::no_way_out()), organizations::service()];
    let engine = Engine::new(store, world, options, services).unwrap();
    Cloud { engine, _folder: folder }
}

/// A cloud with an organisation whose service control policies are in force.
pub async fn organized() -> Cloud {
    let cloud = cloud();
    let root = cloud.management();
    ask(&root, "CreateOrganization", json!({})).await.unwrap();
    let input = json!({ "RootId": cloud.root_id().await, "PolicyType": "SERVICE_CONTROL_POLICY" });
    ask(&root, "EnablePolicyType", input).await.unwrap();
    cloud
}

impl Cloud {
    /// The management account's root.
    pub fn management(&self) -> Ctx {
        self.root_of(MANAGEMENT)
    }

    pub fn root_of(&self, account: &str) -> Ctx {
        self.of(account, |account| Principal::Root { account })
    }

    /// A principal of an account, in it.
    pub fn of(&self, account: &str, principal: impl Fn(AccountId) -> Principal) -> Ctx {
        let account = AccountId::new(account).unwrap();
        let region = Region::new("us-east-1").unwrap();
        let ctx = self.engine.context("iam").within(&account, &region);
        ctx.speaking(principal(account), None)
    }

    /// A new user of the management account, who may do everything.
    pub async fn administrator(&self) -> Ctx {
        let root = self.management();
        let user = ask_iam(&root, "CreateUser", json!({ "UserName": "ann" })).await.unwrap();
        let attached = json!({ "UserName": "ann", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess" });
        ask_iam(&root, "AttachUserPolicy", attached).await.unwrap();
        let arn = user["User"]["Arn"].as_str().unwrap().parse().unwrap();
        let user_id = user["User"]["UserId"].as_str().unwrap().to_owned();
        let account = AccountId::new(MANAGEMENT).unwrap();
        root.speaking(Principal::User { account, arn, user_id }, None)
    }

    pub async fn root_id(&self) -> String {
        let roots = ask(&self.management(), "ListRoots", json!({})).await.unwrap();
        text(&roots["Roots"][0]["Id"])
    }

    /// A new account of the organisation.
    pub async fn account(&self, name: &str) -> String {
        let root = self.management();
        let input = json!({ "AccountName": name, "Email": format!("{name}@example.com") });
        let made = ask(&root, "CreateAccount", input).await.unwrap();
        let id = &made["CreateAccountStatus"]["Id"];
        let input = json!({ "CreateAccountRequestId": id });
        let status = ask(&root, "DescribeCreateAccountStatus", input).await.unwrap();
        let status = &status["CreateAccountStatus"];
        assert_eq!(status["State"], "SUCCEEDED");
        text(&status["AccountId"])
    }

    pub async fn unit(&self, parent: &str, name: &str) -> String {
        let input = json!({ "ParentId": parent, "Name": name });
        let made = ask(&self.management(), "CreateOrganizationalUnit", input).await.unwrap();
        text(&made["OrganizationalUnit"]["Id"])
    }

    pub async fn policy(&self, name: &str, content: &str) -> String {
        let input = json!({
            "Name": name, "Description": "", "Content": content, "Type": "SERVICE_CONTROL_POLICY",
        });
        let made = ask(&self.management(), "CreatePolicy", input).await.unwrap();
        text(&made["Policy"]["PolicySummary"]["Id"])
    }

    pub async fn attach(&self, policy: &str, target: &str) {
        let input = json!({ "PolicyId": policy, "TargetId": target });
        ask(&self.management(), "AttachPolicy", input).await.unwrap();
    }

    pub async fn detach(&self, policy: &str, target: &str) {
        let input = json!({ "PolicyId": policy, "TargetId": target });
        ask(&self.management(), "DetachPolicy", input).await.unwrap();
    }

    /// A session of the role by which the management account gets into a member.
    pub async fn within(&self, administrator: &Ctx, account: &str) -> Ctx {
        let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
        let input = json!({ "RoleArn": role, "RoleSessionName": "s" });
        let made = administrator.ask_document("sts", "AssumeRole", input).await.unwrap();
        let key = text(&made["Credentials"]["AccessKeyId"]);
        let ctx = self.engine.context("iam");
        let found = ctx.cloud().identities().credential(&ctx, &key).await.unwrap().unwrap();
        self.of(account, |_| found.principal.clone())
    }
}

pub async fn ask(ctx: &Ctx, operation: &str, input: Value) -> Result<Value, Fault> {
    ctx.ask_document("organizations", operation, input).await
}

pub async fn ask_iam(ctx: &Ctx, operation: &str, input: Value) -> Result<Value, Fault> {
    ctx.ask_document("iam", operation, input).await
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

pub fn code<T: std::fmt::Debug>(result: Result<T, Fault>) -> String {
    result.unwrap_err().code
}

/// The code of a refusal, with its reason.
pub fn reason<T: std::fmt::Debug>(result: Result<T, Fault>) -> String {
    let fault = result.unwrap_err();
    let reason = fault.fields.iter().find(|(name, _)| name == "Reason");
    reason.map_or_else(String::new, |(_, value)| text(value))
}
