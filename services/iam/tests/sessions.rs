//! Temporary credentials: who gets them, what they may do, how they end.

mod cloud;

use cloud::{ACCOUNT, allow, ask, ask_sts, cloud, code, trust};
use serde_json::{Value, json};
use service::Ctx;
use std::time::Duration;

async fn make_role(root: &Ctx, name: &str, trusted: Value) -> String {
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust(trusted) });
    let role = ask(root, "CreateRole", input).await.unwrap();
    role["Role"]["Arn"].as_str().unwrap().to_owned()
}

fn key_of(answer: &Value) -> &str {
    answer["Credentials"]["AccessKeyId"].as_str().unwrap()
}

#[tokio::test]
async fn a_role_is_assumed_by_whom_it_trusts() {
    let cloud = cloud();
    let root = cloud.root();
    let (ann, bob) = (cloud.user("ann").await, cloud.user("bob").await);
    let arn = make_role(&root, "r", json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ann") }));
    let arn = arn.await;
    let input = json!({ "RoleArn": arn, "RoleSessionName": "s" });
    let answer = ask_sts(&ann, "AssumeRole", input.clone()).await.unwrap();
    let session = format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/s");
    assert_eq!(answer["AssumedRoleUser"]["Arn"], session);
    let refused = ask_sts(&bob, "AssumeRole", input.clone()).await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (403, "AccessDenied"));
    assert_eq!(code(ask_sts(&root, "AssumeRole", input).await), "AccessDenied");
    let role = cloud.with_key(key_of(&answer)).await.unwrap();
    let identity = ask_sts(&role, "GetCallerIdentity", json!({})).await.unwrap();
    assert_eq!(identity["Arn"], session);
    assert!(identity["UserId"].as_str().unwrap().ends_with(":s"));
    assert_eq!(code(ask(&role, "ListUsers", json!({})).await), "AccessDenied");
}

#[tokio::test]
async fn an_account_that_is_trusted_still_decides_itself() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let arn = make_role(&root, "r", json!({ "AWS": ACCOUNT })).await;
    let input = json!({ "RoleArn": arn, "RoleSessionName": "s" });
    assert_eq!(code(ask_sts(&ann, "AssumeRole", input.clone()).await), "AccessDenied");
    let document = allow("sts:AssumeRole", &arn);
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    ask_sts(&ann, "AssumeRole", input).await.unwrap();
    // What is allowed to assume everything learns no more of a role that is not there.
    let none = json!({ "RoleArn": arn.replace("role/r", "role/none"), "RoleSessionName": "s" });
    assert_eq!(code(ask_sts(&ann, "AssumeRole", none).await), "AccessDenied");
}

#[tokio::test]
async fn an_external_id_is_checked() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let document = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": { "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ann") },
            "Condition": { "StringEquals": { "sts:ExternalId": "secret" } },
        }],
    });
    let input = json!({ "RoleName": "r", "AssumeRolePolicyDocument": document.to_string() });
    let role = ask(&root, "CreateRole", input).await.unwrap();
    let mut input = json!({ "RoleArn": role["Role"]["Arn"], "RoleSessionName": "s" });
    assert_eq!(code(ask_sts(&ann, "AssumeRole", input.clone()).await), "AccessDenied");
    input["ExternalId"] = json!("secret");
    ask_sts(&ann, "AssumeRole", input.clone()).await.unwrap();
    input["Tags"] = json!([{ "Key": "k", "Value": "v" }]);
    assert_eq!(code(ask_sts(&ann, "AssumeRole", input).await), "AccessDenied");
}

#[tokio::test]
async fn session_policies_narrow_and_durations_are_bounded() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let arn = make_role(&root, "r", json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ann") }));
    let arn = arn.await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    let attach = json!({ "RoleName": "r", "PolicyArn": admin });
    ask(&root, "AttachRolePolicy", attach).await.unwrap();
    let narrow = allow("iam:ListUsers", "*");
    let input = json!({ "RoleArn": arn, "RoleSessionName": "s", "Policy": narrow });
    let answer = ask_sts(&ann, "AssumeRole", input).await.unwrap();
    let role = cloud.with_key(key_of(&answer)).await.unwrap();
    ask(&role, "ListUsers", json!({})).await.unwrap();
    assert_eq!(code(ask(&role, "ListRoles", json!({})).await), "AccessDenied");
    let long = json!({ "RoleArn": arn, "RoleSessionName": "s", "DurationSeconds": 3601 });
    assert_eq!(code(ask_sts(&ann, "AssumeRole", long).await), "ValidationError");
    let longer = json!({ "RoleName": "r", "MaxSessionDuration": 43_200 });
    ask(&root, "UpdateRole", longer).await.unwrap();
    let long = json!({ "RoleArn": arn, "RoleSessionName": "s", "DurationSeconds": 43_200 });
    ask_sts(&ann, "AssumeRole", long).await.unwrap();
}

#[tokio::test]
async fn sessions_end() {
    let cloud = cloud();
    cloud.engine.start();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let arn = make_role(&root, "r", json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ann") }));
    let input = json!({ "RoleArn": arn.await, "RoleSessionName": "s" });
    let answer = ask_sts(&ann, "AssumeRole", input).await.unwrap();
    let id = key_of(&answer).to_owned();
    // A role of the same name is not the role.
    ask(&root, "DeleteRole", json!({ "RoleName": "r" })).await.unwrap();
    make_role(&root, "r", json!({ "AWS": ACCOUNT })).await;
    assert!(cloud.with_key(&id).await.is_none());
    let answer = ask_sts(&ann, "GetSessionToken", json!({})).await.unwrap();
    let id = key_of(&answer).to_owned();
    let mine = cloud.with_key(&id).await.unwrap();
    let identity = ask_sts(&mine, "GetCallerIdentity", json!({})).await.unwrap();
    assert_eq!(identity["Arn"], format!("arn:aws:iam::{ACCOUNT}:user/ann"));
    cloud.engine.world().jump(Duration::from_secs(50_000));
    for _ in 0..200 {
        if cloud.with_key(&id).await.is_none() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the session was not swept");
}

#[tokio::test]
async fn services_assume_the_roles_that_trust_them() {
    let cloud = cloud();
    let root = cloud.root();
    let arn = make_role(&root, "r", json!({ "Service": "lambda.amazonaws.com" })).await;
    let role = arn.parse().unwrap();
    let lambda = cloud.as_service("lambda.amazonaws.com");
    let identities = lambda.cloud().identities();
    let principal = identities.assume(&lambda, &role, "s").await.unwrap();
    assert_eq!(principal.display(), format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/s"));
    let events = cloud.as_service("events.amazonaws.com");
    assert_eq!(code(identities.assume(&events, &role, "s").await), "AccessDenied");
}
