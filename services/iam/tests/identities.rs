//! Users, groups, roles and policies: what each operation allows, refuses and leaves behind.

mod cloud;

use cloud::{ACCOUNT, allow, ask, cloud, code, trust};
use serde_json::json;

#[tokio::test]
async fn users_and_what_they_hold() {
    let cloud = cloud();
    let root = cloud.root();
    let made = ask(&root, "CreateUser", json!({ "UserName": "ann", "Path": "/team/" })).await;
    let user = &made.unwrap()["User"];
    assert_eq!(user["Arn"], format!("arn:aws:iam::{ACCOUNT}:user/team/ann"));
    assert!(user["UserId"].as_str().unwrap().starts_with("AIDA"));
    let again = ask(&root, "CreateUser", json!({ "UserName": "Ann" })).await;
    assert_eq!(code(again), "EntityAlreadyExists");
    let name = json!({ "UserName": "ann" });
    for _ in 0..2 {
        ask(&root, "CreateAccessKey", name.clone()).await.unwrap();
    }
    assert_eq!(code(ask(&root, "CreateAccessKey", name.clone()).await), "LimitExceeded");
    assert_eq!(code(ask(&root, "DeleteUser", name.clone()).await), "DeleteConflict");
    let keys = ask(&root, "ListAccessKeys", name.clone()).await.unwrap();
    for key in keys["AccessKeyMetadata"].as_array().unwrap() {
        let id = &key["AccessKeyId"];
        let input = json!({ "UserName": "ann", "AccessKeyId": id });
        ask(&root, "DeleteAccessKey", input).await.unwrap();
        assert!(cloud.with_key(id.as_str().unwrap()).await.is_none());
    }
    ask(&root, "DeleteUser", name.clone()).await.unwrap();
    let gone = ask(&root, "GetUser", name).await.unwrap_err();
    assert_eq!((gone.status, gone.code.as_str()), (404, "NoSuchEntity"));
    assert_eq!(gone.message, "The user with name ann cannot be found.");
}

#[tokio::test]
async fn a_path_in_an_arn_counts() {
    let cloud = cloud();
    let root = cloud.root();
    let user = cloud.user("delegate").await;
    let document = allow("iam:*", &format!("arn:aws:iam::{ACCOUNT}:role/apps/*"));
    let input = json!({ "UserName": "delegate", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", input).await.unwrap();
    let trusted = trust(json!({ "Service": "lambda.amazonaws.com" }));
    let role = |name: &str, path: &str| json!({ "RoleName": name, "Path": path, "AssumeRolePolicyDocument": trusted });
    ask(&root, "CreateRole", role("admin", "/")).await.unwrap();
    ask(&user, "CreateRole", role("mine", "/apps/")).await.unwrap();
    ask(&user, "GetRole", json!({ "RoleName": "mine" })).await.unwrap();
    let other = ask(&user, "GetRole", json!({ "RoleName": "admin" })).await.unwrap_err();
    assert_eq!((other.status, other.code.as_str()), (403, "AccessDenied"));
    assert!(
        other.message.contains("iam:GetRole on resource: arn:aws:iam::123456789012:role/admin")
    );
    assert_eq!(code(ask(&user, "CreateRole", role("more", "/")).await), "AccessDenied");
    assert_eq!(code(ask(&user, "GetRole", json!({ "RoleName": "none" })).await), "AccessDenied");
}

#[tokio::test]
async fn groups_give_their_policies_to_members() {
    let cloud = cloud();
    let root = cloud.root();
    let user = cloud.user("ann").await;
    let own = json!({ "UserName": "ann" });
    assert_eq!(code(ask(&user, "ListUserPolicies", own.clone()).await), "AccessDenied");
    ask(&root, "CreateGroup", json!({ "GroupName": "admins" })).await.unwrap();
    let arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    let input = json!({ "GroupName": "admins", "PolicyArn": arn });
    ask(&root, "AttachGroupPolicy", input).await.unwrap();
    let both = json!({ "GroupName": "admins", "UserName": "ann" });
    ask(&root, "AddUserToGroup", both.clone()).await.unwrap();
    ask(&user, "ListUserPolicies", own.clone()).await.unwrap();
    let group = ask(&user, "GetGroup", json!({ "GroupName": "admins" })).await.unwrap();
    assert_eq!(group["Users"][0]["UserName"], "ann");
    let input = json!({ "GroupName": "admins", "NewGroupName": "readers" });
    ask(&root, "UpdateGroup", input).await.unwrap();
    ask(&user, "ListUserPolicies", own.clone()).await.unwrap();
    let group = json!({ "GroupName": "readers" });
    assert_eq!(code(ask(&root, "DeleteGroup", group).await), "DeleteConflict");
    let both = json!({ "GroupName": "readers", "UserName": "ann" });
    ask(&root, "RemoveUserFromGroup", both).await.unwrap();
    assert_eq!(code(ask(&user, "ListUserPolicies", own).await), "AccessDenied");
}

#[tokio::test]
async fn managed_policies_and_their_versions() {
    let cloud = cloud();
    let root = cloud.root();
    let user = cloud.user("ann").await;
    let own = json!({ "UserName": "ann" });
    let document = allow("iam:GetUser", "*");
    let input = json!({ "PolicyName": "p", "PolicyDocument": document });
    let made = ask(&root, "CreatePolicy", input).await.unwrap();
    let arn = made["Policy"]["Arn"].as_str().unwrap().to_owned();
    let attach = json!({ "UserName": "ann", "PolicyArn": arn });
    ask(&root, "AttachUserPolicy", attach.clone()).await.unwrap();
    ask(&user, "GetUser", own.clone()).await.unwrap();
    let version = |document: String, default: bool| json!({ "PolicyArn": arn, "PolicyDocument": document, "SetAsDefault": default });
    ask(&root, "CreatePolicyVersion", version(allow("s3:*", "*"), true)).await.unwrap();
    assert_eq!(code(ask(&user, "GetUser", own.clone()).await), "AccessDenied");
    let first = json!({ "PolicyArn": arn, "VersionId": "v1" });
    ask(&root, "SetDefaultPolicyVersion", first.clone()).await.unwrap();
    ask(&user, "GetUser", own).await.unwrap();
    let got = ask(&root, "GetPolicyVersion", first.clone()).await.unwrap();
    assert!(got["PolicyVersion"]["Document"].as_str().unwrap().starts_with("%7B%22Version%22"));
    assert_eq!(code(ask(&root, "DeletePolicyVersion", first).await), "DeleteConflict");
    for _ in 0..3 {
        ask(&root, "CreatePolicyVersion", version(allow("s3:*", "*"), false)).await.unwrap();
    }
    let sixth = ask(&root, "CreatePolicyVersion", version(allow("s3:*", "*"), false)).await;
    assert_eq!(code(sixth), "LimitExceeded");
    let named = json!({ "PolicyArn": arn });
    assert_eq!(code(ask(&root, "DeletePolicy", named.clone()).await), "DeleteConflict");
    let used = ask(&root, "ListEntitiesForPolicy", named.clone()).await.unwrap();
    assert_eq!(used["PolicyUsers"][0]["UserName"], "ann");
    assert_eq!(ask(&root, "GetPolicy", named).await.unwrap()["Policy"]["AttachmentCount"], 1);
    ask(&root, "DetachUserPolicy", attach.clone()).await.unwrap();
    assert_eq!(code(ask(&root, "DetachUserPolicy", attach).await), "NoSuchEntity");
}

#[tokio::test]
async fn boundaries_limit_and_can_be_demanded() {
    let cloud = cloud();
    let root = cloud.root();
    let user = cloud.user("ann").await;
    let attach = json!({
        "UserName": "ann", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess",
    });
    ask(&root, "AttachUserPolicy", attach).await.unwrap();
    let boundary = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    let input = json!({ "UserName": "ann", "PermissionsBoundary": boundary });
    ask(&root, "PutUserPermissionsBoundary", input).await.unwrap();
    ask(&user, "ListUsers", json!({})).await.unwrap();
    let refused = ask(&user, "CreateUser", json!({ "UserName": "bob" })).await.unwrap_err();
    assert!(refused.message.contains("permissions boundary"), "{}", refused.message);
    let none = json!({ "UserName": "ann", "PermissionsBoundary": "arn:aws:iam::aws:policy/None" });
    assert_eq!(code(ask(&root, "PutUserPermissionsBoundary", none).await), "NoSuchEntity");
    ask(&root, "DeleteUserPermissionsBoundary", json!({ "UserName": "ann" })).await.unwrap();
    ask(&user, "CreateUser", json!({ "UserName": "bob" })).await.unwrap();
}

#[tokio::test]
async fn listings_have_pages_and_prefixes() {
    let cloud = cloud();
    let root = cloud.root();
    for name in ["c", "A", "b"] {
        ask(&root, "CreateUser", json!({ "UserName": name, "Path": "/x/" })).await.unwrap();
    }
    ask(&root, "CreateUser", json!({ "UserName": "other" })).await.unwrap();
    let input = json!({ "PathPrefix": "/x/", "MaxItems": 2 });
    let first = ask(&root, "ListUsers", input).await.unwrap();
    assert_eq!(first["IsTruncated"], true);
    assert_eq!(first["Users"][0]["UserName"], "A");
    let input = json!({ "PathPrefix": "/x/", "Marker": first["Marker"] });
    let rest = ask(&root, "ListUsers", input).await.unwrap();
    assert_eq!(rest["Users"].as_array().unwrap().len(), 1);
    assert_eq!((&rest["IsTruncated"], &rest["Marker"]), (&json!(false), &json!(null)));
}

#[tokio::test]
async fn simulations_decide_as_requests_do() {
    let cloud = cloud();
    let root = cloud.root();
    cloud.user("ann").await;
    let document = allow("s3:GetObject", "arn:aws:s3:::b/*");
    let input = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", input).await.unwrap();
    let input = json!({
        "PolicySourceArn": format!("arn:aws:iam::{ACCOUNT}:user/ann"),
        "ActionNames": ["s3:GetObject", "s3:PutObject"],
        "ResourceArns": ["arn:aws:s3:::b/k"],
    });
    let results = ask(&root, "SimulatePrincipalPolicy", input).await.unwrap();
    let results = &results["EvaluationResults"];
    assert_eq!(results[0]["EvalDecision"], "allowed");
    assert_eq!(results[0]["MatchedStatements"][0]["SourcePolicyId"], "p");
    assert_eq!(results[1]["EvalDecision"], "implicitDeny");
    // Whose policies are asked for is who has the ARN: policies on the asking meet no other.
    for other in
        ["iam::{}:user/x/ann", "iam::{}:user//ann", "sts::{}:user/ann", "iam:r:{}:user/ann"]
    {
        let source = format!("arn:aws:{}", other.replace("{}", ACCOUNT));
        let input = json!({ "PolicySourceArn": source, "ActionNames": ["s3:GetObject"] });
        assert!(ask(&root, "SimulatePrincipalPolicy", input).await.is_err(), "{source}");
    }
}
