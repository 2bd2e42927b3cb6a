//! What the account demands of passwords, when credentials were used, and the credential report.

mod cloud;

use cloud::{ACCOUNT, ask, cloud, code, trust};
use engine::Engine;
use serde_json::{Value, json};
use service::{Credential, Ctx};
use std::time::Duration;

#[tokio::test]
async fn password_policies_come_and_go() {
    let cloud = cloud();
    let root = cloud.root();
    let none = ask(&root, "GetAccountPasswordPolicy", json!({})).await.unwrap_err();
    assert_eq!((none.status, none.code.as_str()), (404, "NoSuchEntity"));
    let message = format!("The Password Policy with domain name {ACCOUNT} cannot be found.");
    assert_eq!(none.message, message);
    let input =
        json!({ "MinimumPasswordLength": 12, "RequireSymbols": true, "MaxPasswordAge": 90 });
    ask(&root, "UpdateAccountPasswordPolicy", input).await.unwrap();
    let found = ask(&root, "GetAccountPasswordPolicy", json!({})).await.unwrap();
    let expected = json!({ "PasswordPolicy": {
        "MinimumPasswordLength": 12, "RequireSymbols": true, "RequireNumbers": false,
        "RequireUppercaseCharacters": false, "RequireLowercaseCharacters": false,
        "AllowUsersToChangePassword": false, "ExpirePasswords": true, "MaxPasswordAge": 90,
    } });
    assert_eq!(found, expected);
    // What is not given goes back to its default.
    ask(&root, "UpdateAccountPasswordPolicy", json!({})).await.unwrap();
    let found = ask(&root, "GetAccountPasswordPolicy", json!({})).await.unwrap();
    assert_eq!(found["PasswordPolicy"]["MinimumPasswordLength"], 6);
    assert_eq!(found["PasswordPolicy"]["ExpirePasswords"], false);
    ask(&root, "DeleteAccountPasswordPolicy", json!({})).await.unwrap();
    assert_eq!(code(ask(&root, "DeleteAccountPasswordPolicy", json!({})).await), "NoSuchEntity");
    let user = cloud.user("ann").await;
    assert_eq!(code(ask(&user, "GetAccountPasswordPolicy", json!({})).await), "AccessDenied");
}

/// As the engine says it of a signed request.
async fn used(engine: &Engine, ctx: &Ctx, id: &str, service: &str, region: &str) -> Credential {
    let of_iam = engine.context("iam");
    let identities = of_iam.cloud().identities();
    let found = identities.credential(ctx, id).await.unwrap().unwrap();
    identities.used(ctx, &found, service, region);
    found
}

/// It is noted behind the request.
async fn eventually(ask: impl AsyncFn() -> Value, expected: &Value) {
    for _ in 0..500 {
        if ask().await == *expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(ask().await, *expected);
}

fn moment(ms: i64) -> String {
    wire::Timestamp::from_millis(ms - ms % 1000).to_iso_8601()
}

#[tokio::test]
async fn uses_are_noted_every_quarter_of_an_hour() {
    let cloud = cloud();
    let root = cloud.root();
    cloud.user("ann").await;
    let keys = ask(&root, "ListAccessKeys", json!({ "UserName": "ann" })).await.unwrap();
    let id = keys["AccessKeyMetadata"][0]["AccessKeyId"].as_str().unwrap();
    let last = async || {
        let input = json!({ "AccessKeyId": id });
        ask(&root, "GetAccessKeyLastUsed", input).await.unwrap()["AccessKeyLastUsed"].clone()
    };
    assert_eq!(last().await, json!({ "ServiceName": "N/A", "Region": "N/A" }));
    let world = root.world();
    let noted = |service: &str, region: &str| {
        let at = moment(world.now_ms());
        json!({ "LastUsedDate": at, "ServiceName": service, "Region": region })
    };
    let first = noted("s3", "eu-west-1");
    used(&cloud.engine, &root, id, "s3", "eu-west-1").await;
    eventually(last, &first).await;
    world.jump(Duration::from_secs(14 * 60));
    used(&cloud.engine, &root, id, "dynamodb", "eu-west-1").await;
    world.jump(Duration::from_secs(60));
    let second = noted("logs", "us-east-1");
    used(&cloud.engine, &root, id, "logs", "us-east-1").await;
    eventually(last, &second).await;
}

#[tokio::test]
async fn roles_are_used_through_their_sessions() {
    let cloud = cloud();
    let root = cloud.root();
    let trusted = trust(json!({ "AWS": ACCOUNT }));
    let input = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trusted });
    let role = ask(&root, "CreateRole", input).await.unwrap()["Role"]["Arn"].clone();
    let user = cloud.user("ann").await;
    let document = cloud::allow("sts:AssumeRole", "*");
    let input = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", input).await.unwrap();
    let input = json!({ "RoleArn": role, "RoleSessionName": "s" });
    let session = cloud::ask_sts(&user, "AssumeRole", input).await.unwrap();
    let id = session["Credentials"]["AccessKeyId"].as_str().unwrap();
    let last = async || {
        let role = ask(&root, "GetRole", json!({ "RoleName": "r" })).await.unwrap();
        role["Role"]["RoleLastUsed"].clone()
    };
    assert_eq!(last().await, json!({}));
    let at = moment(root.world().now_ms());
    used(&cloud.engine, &root, id, "sqs", "eu-west-1").await;
    eventually(last, &json!({ "LastUsedDate": at, "Region": "eu-west-1" })).await;
}

#[tokio::test]
async fn a_credential_report_tells_of_every_user() {
    let cloud = cloud();
    let root = cloud.root();
    let none = ask(&root, "GetCredentialReport", json!({})).await.unwrap_err();
    assert_eq!((none.status, none.code.as_str()), (410, "ReportNotPresent"));
    cloud.user("ann").await;
    let begun = ask(&root, "GenerateCredentialReport", json!({})).await.unwrap();
    assert_eq!(begun["State"], "STARTED");
    let done = ask(&root, "GenerateCredentialReport", json!({})).await.unwrap();
    assert_eq!(done, json!({ "State": "COMPLETE" }));
    let report = ask(&root, "GetCredentialReport", json!({})).await.unwrap();
    assert_eq!(report["ReportFormat"], "text/csv");
    let text = String::from_utf8(cloud::decoded(report["Content"].as_str().unwrap())).unwrap();
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    assert!(lines.iter().all(|line| line.len() == 22), "{text}");
    assert_eq!(lines[1][..2], ["<root_account>", &format!("arn:aws:iam::{ACCOUNT}:root")]);
    let ann = &lines[2];
    assert_eq!(ann[..2], ["ann", &format!("arn:aws:iam::{ACCOUNT}:user/ann")]);
    assert!(ann[2].starts_with("2026-01-01T00:00") && ann[2].ends_with("+00:00"), "{}", ann[2]);
    assert_eq!((ann[3], ann[8], ann[10], ann[13]), ("false", "true", "N/A", "false"));
    root.world().jump(Duration::from_secs(4 * 3600));
    assert_eq!(code(ask(&root, "GetCredentialReport", json!({})).await), "ReportExpired");
    let begun = ask(&root, "GenerateCredentialReport", json!({})).await.unwrap();
    assert_eq!(begun["State"], "STARTED");
}
