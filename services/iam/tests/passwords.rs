//! Passwords of users: what the account demands of them, who may change them, and that none is kept.

mod cloud;

use cloud::{ACCOUNT, Cloud, allow, ask, cloud, code};
use serde_json::{Value, json};
use service::Ctx;
use std::time::Duration;

const GOOD: &str = "Correct-horse-1";

async fn profile(root: &Ctx, user: &str, password: &str) -> Result<Value, aws::Fault> {
    let input = json!({ "UserName": user, "Password": password });
    ask(root, "CreateLoginProfile", input).await
}

async fn with_password(cloud: &Cloud, user: &str) -> Ctx {
    let ctx = cloud.user(user).await;
    profile(&cloud.root(), user, GOOD).await.unwrap();
    ctx
}

async fn demand(root: &Ctx, policy: Value) {
    ask(root, "UpdateAccountPasswordPolicy", policy).await.unwrap();
}

async fn change(user: &Ctx, old: &str, new: &str) -> Result<Value, aws::Fault> {
    ask(user, "ChangePassword", json!({ "OldPassword": old, "NewPassword": new })).await
}

#[tokio::test]
async fn profiles_come_and_go() {
    let cloud = cloud();
    let root = cloud.root();
    let named = json!({ "UserName": "ann" });
    assert_eq!(code(profile(&root, "ann", GOOD).await), "NoSuchEntity");
    cloud.user("ann").await;
    let none = ask(&root, "GetLoginProfile", named.clone()).await.unwrap_err();
    assert_eq!(none.message, "Login Profile for User ann cannot be found.");
    let made = profile(&root, "ann", GOOD).await.unwrap();
    assert_eq!(made["LoginProfile"]["UserName"], "ann");
    assert_eq!(made["LoginProfile"]["PasswordResetRequired"], false);
    let twice = profile(&root, "ann", GOOD).await.unwrap_err();
    assert_eq!((twice.status, twice.code.as_str()), (409, "EntityAlreadyExists"));
    assert_eq!(twice.message, "Login Profile for user ann already exists.");
    let reset = json!({ "UserName": "ann", "PasswordResetRequired": true });
    ask(&root, "UpdateLoginProfile", reset).await.unwrap();
    let found = ask(&root, "GetLoginProfile", named.clone()).await.unwrap();
    assert_eq!(found["LoginProfile"]["PasswordResetRequired"], true);
    assert_eq!(found["LoginProfile"]["CreateDate"], made["LoginProfile"]["CreateDate"]);
    ask(&root, "DeleteLoginProfile", named.clone()).await.unwrap();
    for gone in ["DeleteLoginProfile", "GetLoginProfile", "UpdateLoginProfile"] {
        assert_eq!(code(ask(&root, gone, named.clone()).await), "NoSuchEntity", "{gone}");
    }
}

#[tokio::test]
async fn no_password_is_kept() {
    let cloud = cloud();
    with_password(&cloud, "ann").await;
    let key = store::Key::new("iam.login-profile");
    let rows = cloud.root().store().range(store::Range::prefix(&key)).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert!(!String::from_utf8_lossy(&rows[0].1).contains(GOOD));
}

#[tokio::test]
async fn the_policy_rules_passwords() {
    let cloud = cloud();
    let root = cloud.root();
    cloud.user("ann").await;
    let weak = profile(&root, "ann", "password").await.unwrap_err();
    assert_eq!((weak.status, weak.code.as_str()), (400, "PasswordPolicyViolation"));
    assert_eq!(weak.message, "Password does not conform to the account password policy.");
    demand(&root, json!({ "MinimumPasswordLength": 16 })).await;
    assert_eq!(code(profile(&root, "ann", GOOD).await), "PasswordPolicyViolation");
    profile(&root, "ann", "long enough to be one").await.unwrap();
    demand(&root, json!({ "RequireNumbers": true })).await;
    let update = |password: &str| json!({ "UserName": "ann", "Password": password });
    let none = ask(&root, "UpdateLoginProfile", update("numberless")).await;
    assert_eq!(code(none), "PasswordPolicyViolation");
    ask(&root, "UpdateLoginProfile", update("number 1")).await.unwrap();
}

#[tokio::test]
async fn users_change_their_own_if_they_know_it() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = with_password(&cloud, "ann").await;
    let document = allow("iam:ChangePassword", &format!("arn:aws:iam::{ACCOUNT}:user/ann"));
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    let reset = json!({ "UserName": "ann", "PasswordResetRequired": true });
    ask(&root, "UpdateLoginProfile", reset).await.unwrap();
    let wrong = change(&ann, "Wrong-horse-1", "Another-horse-2").await.unwrap_err();
    assert_eq!((wrong.status, wrong.code.as_str()), (403, "AccessDenied"));
    assert_eq!(wrong.message, "The old password was incorrect.");
    change(&ann, GOOD, "Another-horse-2").await.unwrap();
    assert_eq!(code(change(&ann, GOOD, "Third-horse-3").await), "AccessDenied");
    let found = ask(&root, "GetLoginProfile", json!({ "UserName": "ann" })).await.unwrap();
    assert_eq!(found["LoginProfile"]["PasswordResetRequired"], false);
    let by_root = change(&root, GOOD, "Third-horse-3").await.unwrap_err();
    assert_eq!((by_root.status, by_root.code.as_str()), (400, "InvalidUserType"));
}

#[tokio::test]
async fn the_policy_says_who_may_change() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = with_password(&cloud, "ann").await;
    assert_eq!(code(change(&ann, GOOD, "Another-horse-2").await), "AccessDenied");
    demand(&root, json!({ "AllowUsersToChangePassword": true })).await;
    ask(&ann, "GetAccountPasswordPolicy", json!({})).await.unwrap();
    change(&ann, GOOD, "Another-horse-2").await.unwrap();
    // An explicit deny weighs more.
    let deny = allow("iam:ChangePassword", "*").replace("Allow", "Deny");
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": deny });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    let denied = change(&ann, "Another-horse-2", GOOD).await.unwrap_err();
    assert!(denied.message.contains("explicit deny"), "{}", denied.message);
    let input = json!({ "UserName": "ann", "PolicyName": "p" });
    ask(&root, "DeleteUserPolicy", input).await.unwrap();
    demand(&root, json!({})).await;
    assert_eq!(code(change(&ann, "Another-horse-2", GOOD).await), "AccessDenied");
}

#[tokio::test]
async fn passwords_do_not_come_back_too_soon() {
    let cloud = cloud();
    let root = cloud.root();
    demand(&root, json!({ "AllowUsersToChangePassword": true, "PasswordReusePrevention": 2 }))
        .await;
    let ann = with_password(&cloud, "ann").await;
    let same = change(&ann, GOOD, GOOD).await.unwrap_err();
    assert_eq!(same.code, "PasswordPolicyViolation");
    assert!(same.message.contains("reuse prevention"));
    change(&ann, GOOD, "second").await.unwrap();
    assert_eq!(code(change(&ann, "second", GOOD).await), "PasswordPolicyViolation");
    change(&ann, "second", "third!").await.unwrap();
    change(&ann, "third!", GOOD).await.unwrap();
}

#[tokio::test]
async fn a_password_follows_its_user_and_holds_it() {
    let cloud = cloud();
    let root = cloud.root();
    with_password(&cloud, "ann").await;
    let rename = json!({ "UserName": "ann", "NewUserName": "eve" });
    ask(&root, "UpdateUser", rename).await.unwrap();
    let found = ask(&root, "GetLoginProfile", json!({ "UserName": "eve" })).await.unwrap();
    assert_eq!(found["LoginProfile"]["UserName"], "eve");
    let keys = ask(&root, "ListAccessKeys", json!({ "UserName": "eve" })).await.unwrap();
    let key = &keys["AccessKeyMetadata"][0]["AccessKeyId"];
    let input = json!({ "UserName": "eve", "AccessKeyId": key });
    ask(&root, "DeleteAccessKey", input).await.unwrap();
    let held = ask(&root, "DeleteUser", json!({ "UserName": "eve" })).await.unwrap_err();
    assert_eq!((held.status, held.code.as_str()), (409, "DeleteConflict"));
    assert_eq!(held.message, "Cannot delete entity, must delete login profile first.");
    ask(&root, "DeleteLoginProfile", json!({ "UserName": "eve" })).await.unwrap();
    ask(&root, "DeleteUser", json!({ "UserName": "eve" })).await.unwrap();
}

#[tokio::test]
async fn the_report_tells_of_passwords() {
    let cloud = cloud();
    let root = cloud.root();
    demand(&root, json!({ "MaxPasswordAge": 30 })).await;
    with_password(&cloud, "ann").await;
    root.world().jump(Duration::from_secs(86_400));
    let input = json!({ "UserName": "ann", "Password": "another" });
    ask(&root, "UpdateLoginProfile", input).await.unwrap();
    ask(&root, "GenerateCredentialReport", json!({})).await.unwrap();
    let report = ask(&root, "GetCredentialReport", json!({})).await.unwrap();
    let text = cloud::decoded(report["Content"].as_str().unwrap());
    let text = String::from_utf8(text).unwrap();
    let line: Vec<&str> = text.lines().nth(2).unwrap().split(',').collect();
    assert_eq!(line[3..5], ["true", "no_information"]);
    assert!(line[5].starts_with("2026-01-02T"), "{}", line[5]);
    assert!(line[6].starts_with("2026-02-01T"), "{}", line[6]);
    assert_eq!(line[7], "false");
}
