//! Roles that belong to a service, which alone may change them.

mod cloud;

use cloud::{ACCOUNT, allow, ask, cloud, code, trust};
use serde_json::{Value, json};

const SERVICE: &str = "replication.dynamodb.amazonaws.com";
const NAME: &str = "AWSServiceRoleForDynamoDBReplication";

#[tokio::test]
async fn a_service_has_its_role() {
    let cloud = cloud();
    let root = cloud.root();
    let input = json!({ "AWSServiceName": SERVICE, "Description": "d" });
    let made = ask(&root, "CreateServiceLinkedRole", input.clone()).await.unwrap();
    let role = &made["Role"];
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/aws-service-role/{SERVICE}/{NAME}");
    assert_eq!((&role["RoleName"], &role["Arn"]), (&json!(NAME), &json!(arn)));
    let attached = ask(&root, "ListAttachedRolePolicies", json!({ "RoleName": NAME })).await;
    let attached = attached.unwrap();
    let policy = "arn:aws:iam::aws:policy/aws-service-role/DynamoDBReplicationServiceRolePolicy";
    assert_eq!(attached["AttachedPolicies"][0]["PolicyArn"], policy);
    let twice = ask(&root, "CreateServiceLinkedRole", input).await.unwrap_err();
    assert_eq!((twice.status, twice.code.as_str()), (400, "InvalidInput"));
    let message = format!(
        "Service role name {NAME} has been taken in this account, please try a different suffix."
    );
    assert_eq!(twice.message, message);
    let suffixed = json!({ "AWSServiceName": "events.amazonaws.com", "CustomSuffix": "s" });
    let suffixed = ask(&root, "CreateServiceLinkedRole", suffixed).await.unwrap_err();
    assert_eq!(suffixed.message, "Custom suffix is not allowed for events.amazonaws.com");
    let unknown = json!({ "AWSServiceName": "ecs.amazonaws.com" });
    assert_eq!(code(ask(&root, "CreateServiceLinkedRole", unknown).await), "NotImplemented");
    let identities = root.cloud().identities();
    let service = cloud.as_service(SERVICE);
    identities.assume(&service, &arn.parse().unwrap(), "s").await.unwrap();
}

#[tokio::test]
async fn nobody_else_changes_it() {
    let cloud = cloud();
    let root = cloud.root();
    let input = json!({ "AWSServiceName": SERVICE });
    ask(&root, "CreateServiceLinkedRole", input).await.unwrap();
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    let changes = [
        ("AttachRolePolicy", json!({ "PolicyArn": admin })),
        ("DetachRolePolicy", json!({ "PolicyArn": admin })),
        ("PutRolePolicy", json!({ "PolicyName": "p", "PolicyDocument": allow("*", "*") })),
        ("DeleteRolePolicy", json!({ "PolicyName": "p" })),
        ("PutRolePermissionsBoundary", json!({ "PermissionsBoundary": admin })),
        ("DeleteRolePermissionsBoundary", json!({})),
        ("UpdateAssumeRolePolicy", json!({ "PolicyDocument": trust(json!({ "AWS": ACCOUNT })) })),
        ("DeleteRole", json!({})),
    ];
    for (operation, mut input) in changes {
        input["RoleName"] = json!(NAME);
        let refused = ask(&root, operation, input).await.unwrap_err();
        assert_eq!(
            (refused.status, refused.code.as_str()),
            (400, "UnmodifiableEntity"),
            "{operation}"
        );
        let message = format!(
            "Cannot perform the operation on the protected role '{NAME}' - this role is only \
             modifiable by AWS"
        );
        assert_eq!(refused.message, message);
    }
    let longer = json!({ "RoleName": NAME, "MaxSessionDuration": 7200 });
    assert_eq!(code(ask(&root, "UpdateRole", longer).await), "UnmodifiableEntity");
    let described = json!({ "RoleName": NAME, "Description": "new" });
    ask(&root, "UpdateRole", described).await.unwrap();
    let role = ask(&root, "GetRole", json!({ "RoleName": NAME })).await.unwrap();
    assert_eq!(role["Role"]["Description"], "new");
    // Nor can one be made by hand, nor its policy be given to another.
    let trusted = trust(json!({ "AWS": ACCOUNT }));
    let path = format!("/aws-service-role/{SERVICE}/");
    let by_hand = json!({ "RoleName": "r", "Path": path, "AssumeRolePolicyDocument": trusted });
    assert_eq!(code(ask(&root, "CreateRole", by_hand).await), "InvalidInput");
    let plain = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trusted });
    ask(&root, "CreateRole", plain).await.unwrap();
    let policy = "arn:aws:iam::aws:policy/aws-service-role/DynamoDBReplicationServiceRolePolicy";
    let attach = json!({ "RoleName": "r", "PolicyArn": policy });
    let refused = ask(&root, "AttachRolePolicy", attach).await.unwrap_err();
    assert_eq!(refused.code, "PolicyNotAttachable");
    assert_eq!(refused.message, "Cannot attach a Service Role Policy to a Customer Role.");
    let plain = json!({ "RoleName": "r" });
    assert_eq!(code(ask(&root, "DeleteServiceLinkedRole", plain).await), "InvalidInput");
}

#[tokio::test]
async fn a_deletion_can_be_asked_after() {
    let cloud = cloud();
    let root = cloud.root();
    let input = json!({ "AWSServiceName": SERVICE });
    ask(&root, "CreateServiceLinkedRole", input.clone()).await.unwrap();
    let begun = ask(&root, "DeleteServiceLinkedRole", json!({ "RoleName": NAME })).await.unwrap();
    let id = begun["DeletionTaskId"].as_str().unwrap();
    assert!(id.starts_with(&format!("task/aws-service-role/{SERVICE}/{NAME}/")), "{id}");
    let task = json!({ "DeletionTaskId": id });
    let status = ask(&root, "GetServiceLinkedRoleDeletionStatus", task.clone()).await.unwrap();
    assert_eq!(status["Status"], "SUCCEEDED");
    assert_eq!(code(ask(&root, "GetRole", json!({ "RoleName": NAME })).await), "NoSuchEntity");
    root.world().jump(std::time::Duration::from_secs(86_400));
    ask(&root, "CreateServiceLinkedRole", input).await.unwrap();
    ask(&root, "DeleteServiceLinkedRole", json!({ "RoleName": NAME })).await.unwrap();
    let gone = ask(&root, "GetServiceLinkedRoleDeletionStatus", task).await;
    assert_eq!(code(gone), "NoSuchEntity");
}

#[tokio::test]
async fn the_service_is_a_condition() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let resource = format!("arn:aws:iam::*:role/aws-service-role/{SERVICE}/{NAME}*");
    let mut document: Value =
        serde_json::from_str(&allow("iam:*ServiceLinkedRole*", &resource)).unwrap();
    document["Statement"][0]["Condition"] =
        json!({ "StringLikeIfExists": { "iam:AWSServiceName": SERVICE } });
    let document = document.to_string();
    let put = json!({ "UserName": "ann", "PolicyName": "p", "PolicyDocument": document });
    ask(&root, "PutUserPolicy", put).await.unwrap();
    let other = json!({ "AWSServiceName": "events.amazonaws.com" });
    assert_eq!(code(ask(&ann, "CreateServiceLinkedRole", other).await), "AccessDenied");
    let own = json!({ "AWSServiceName": SERVICE });
    ask(&ann, "CreateServiceLinkedRole", own).await.unwrap();
    let begun = ask(&ann, "DeleteServiceLinkedRole", json!({ "RoleName": NAME })).await.unwrap();
    let task = json!({ "DeletionTaskId": begun["DeletionTaskId"] });
    ask(&ann, "GetServiceLinkedRoleDeletionStatus", task).await.unwrap();
}
