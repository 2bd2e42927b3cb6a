//! Federated users: what they may do, and what they may not whatever they are given.

mod cloud;

use cloud::{ACCOUNT, allow, ask, ask_sts, cloud, code, trust};
use serde_json::{Value, json};
use service::Ctx;

async fn give(root: &Ctx, user: &str, statements: Value) {
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let put = json!({ "UserName": user, "PolicyName": "p", "PolicyDocument": document });
    ask(root, "PutUserPolicy", put).await.unwrap();
}

async fn federate(ctx: &Ctx, more: Value) -> Result<Value, aws::Fault> {
    let mut input = json!({ "Name": "guest" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    ask_sts(ctx, "GetFederationToken", input).await
}

fn key_of(answer: &Value) -> &str {
    answer["Credentials"]["AccessKeyId"].as_str().unwrap()
}

fn guest_arn() -> String {
    format!("arn:aws:sts::{ACCOUNT}:federated-user/guest")
}

#[tokio::test]
async fn a_user_must_be_allowed_to_federate() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let refused = federate(&ann, json!({})).await.unwrap_err();
    let expected = format!(
        "User: arn:aws:iam::{ACCOUNT}:user/ann is not authorized to perform: \
         sts:GetFederationToken on resource: {} because",
        guest_arn()
    );
    assert!(refused.message.starts_with(&expected), "{}", refused.message);
    give(
        &root,
        "ann",
        json!([{
            "Effect": "Allow", "Action": "sts:GetFederationToken", "Resource": guest_arn(),
        }]),
    )
    .await;
    let answer = federate(&ann, json!({})).await.unwrap();
    assert_eq!(answer["FederatedUser"]["Arn"], guest_arn());
    assert_eq!(answer["FederatedUser"]["FederatedUserId"], format!("{ACCOUNT}:guest"));
    assert_eq!(answer.get("PackedPolicySize"), None);
    let guest = cloud.with_key(key_of(&answer)).await.unwrap();
    let who = ask_sts(&guest, "GetCallerIdentity", json!({})).await.unwrap();
    assert_eq!(
        (&who["Arn"], &who["UserId"]),
        (&json!(guest_arn()), &json!(format!("{ACCOUNT}:guest")))
    );
    assert_eq!(code(federate(&ann, json!({ "Name": "other" })).await), "AccessDenied");
    let tags = json!([{ "Key": "Team", "Value": "a" }]);
    let tagged = federate(&ann, json!({ "Tags": tags })).await.unwrap_err();
    assert!(tagged.message.contains("sts:TagSession"), "{}", tagged.message);
    // A session may not federate.
    let mine = ask_sts(&ann, "GetSessionToken", json!({})).await.unwrap();
    let mine = cloud.with_key(key_of(&mine)).await.unwrap();
    let refused = federate(&mine, json!({})).await.unwrap_err();
    assert_eq!(refused.message, "Cannot call GetFederationToken with session credentials");
}

#[tokio::test]
async fn what_a_federated_user_may_not_call() {
    let cloud = cloud();
    let root = cloud.root();
    let admin = json!([{ "arn": "arn:aws:iam::aws:policy/AdministratorAccess" }]);
    let answer = federate(&root, json!({ "PolicyArns": admin })).await.unwrap();
    let guest = cloud.with_key(key_of(&answer)).await.unwrap();
    let refused = ask(&guest, "ListUsers", json!({})).await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (403, "InvalidClientTokenId"));
    let trust = trust(json!({ "AWS": guest_arn() }));
    let role = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trust });
    let role = ask(&root, "CreateRole", role).await.unwrap();
    let input = json!({ "RoleArn": role["Role"]["Arn"], "RoleSessionName": "ss" });
    let refused = ask_sts(&guest, "AssumeRole", input).await.unwrap_err();
    assert_eq!(refused.message, "Cannot call AssumeRole with session credentials");
    let key = json!({ "AccessKeyId": "AKIAROOTROOTROOTROOT" });
    assert_eq!(code(ask_sts(&guest, "GetAccessKeyInfo", key).await), "AccessDenied");
    assert_eq!(code(ask_sts(&guest, "GetSessionToken", json!({})).await), "AccessDenied");
    assert_eq!(code(federate(&guest, json!({})).await), "AccessDenied");
    ask_sts(&guest, "GetCallerIdentity", json!({})).await.unwrap();
}

/// Asks the engine whether a principal may do something, as a service does that has no policies of its own.
async fn may(ctx: &Ctx, action: &'static str) -> bool {
    ctx.authorize(&[service::Access::anywhere(action)]).await.is_ok()
}

#[tokio::test]
async fn both_the_user_and_the_session_must_allow() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    give(&root, "ann", json!([
        { "Effect": "Allow", "Action": ["sts:GetFederationToken", "sts:TagSession"], "Resource": "*" },
        { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*",
          "Condition": { "StringEquals": { "aws:PrincipalTag/Team": "a" } } },
    ])).await;
    let tags = json!([{ "Key": "Team", "Value": "a" }]);
    let policy = allow("s3:GetObject", "*");
    let answer = federate(&ann, json!({ "Policy": policy, "Tags": tags })).await.unwrap();
    assert_eq!(answer["PackedPolicySize"], 1);
    let guest = cloud.with_key(key_of(&answer)).await.unwrap();
    assert!(may(&guest, "s3:GetObject").await);
    assert!(!may(&guest, "s3:PutObject").await, "the session does not allow it");
    let wide = json!([{ "arn": "arn:aws:iam::aws:policy/AdministratorAccess" }]);
    let answer = federate(&ann, json!({ "PolicyArns": wide, "Tags": tags })).await.unwrap();
    let guest = cloud.with_key(key_of(&answer)).await.unwrap();
    assert!(may(&guest, "s3:PutObject").await);
    assert!(!may(&guest, "s3:DeleteObject").await, "the user does not allow it");
    // The same name, federated by another, has that one's permissions.
    let bob = cloud.user("bob").await;
    give(
        &root,
        "bob",
        json!([
            { "Effect": "Allow", "Action": "sts:GetFederationToken", "Resource": "*" },
            { "Effect": "Allow", "Action": "s3:DeleteObject", "Resource": "*" },
        ]),
    )
    .await;
    let answer = federate(&bob, json!({ "PolicyArns": wide })).await.unwrap();
    let other = cloud.with_key(key_of(&answer)).await.unwrap();
    assert!(may(&other, "s3:DeleteObject").await && !may(&other, "s3:GetObject").await);
    assert!(!may(&guest, "s3:DeleteObject").await);
    // Without a policy there is nothing, though the opener be the root.
    let answer = federate(&root, json!({})).await.unwrap();
    let bare = cloud.with_key(key_of(&answer)).await.unwrap();
    assert!(!may(&bare, "s3:GetObject").await);
    let answer = federate(&root, json!({ "Policy": allow("s3:*", "*") })).await.unwrap();
    let full = cloud.with_key(key_of(&answer)).await.unwrap();
    assert!(may(&full, "s3:GetObject").await && !may(&full, "sqs:SendMessage").await);
    // A user that is gone takes along what it has lent.
    ask(&root, "DeleteUserPolicy", json!({ "UserName": "bob", "PolicyName": "p" })).await.unwrap();
    let keys = ask(&root, "ListAccessKeys", json!({ "UserName": "bob" })).await.unwrap();
    let id = keys["AccessKeyMetadata"][0]["AccessKeyId"].clone();
    ask(&root, "DeleteAccessKey", json!({ "UserName": "bob", "AccessKeyId": id })).await.unwrap();
    ask(&root, "DeleteUser", json!({ "UserName": "bob" })).await.unwrap();
    let id = other.call().access_key_id.clone().unwrap();
    assert!(cloud.with_key(&id).await.is_none());
}

#[tokio::test]
async fn inputs_have_bounds() {
    let cloud = cloud();
    let root = cloud.root();
    assert_eq!(code(federate(&root, json!({ "Policy": "{" })).await), "MalformedPolicyDocument");
    let none = json!([{ "arn": format!("arn:aws:iam::{ACCOUNT}:policy/none") }]);
    assert_eq!(code(federate(&root, json!({ "PolicyArns": none })).await), "ValidationError");
    let one = json!({ "arn": "arn:aws:iam::aws:policy/AdministratorAccess" });
    let eleven = json!(vec![one; 11]);
    let refused = federate(&root, json!({ "PolicyArns": eleven })).await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (400, "PackedPolicyTooLarge"));
    let twice = json!([{ "Key": "k", "Value": "1" }, { "Key": "K", "Value": "2" }]);
    assert_eq!(code(federate(&root, json!({ "Tags": twice })).await), "InvalidInput");
    // The root's are cut to an hour.
    let answer = federate(&root, json!({ "DurationSeconds": 129_600 })).await.unwrap();
    let expiration = answer["Credentials"]["Expiration"].to_string();
    assert!(expiration.contains("2026-01-01T01:00:00"), "{expiration}");
}
