//! IAM's resource types, as CloudFormation drives them.

mod cloud;

use cloud::{ACCOUNT, allow, ask, cloud, code, trust};
use serde_json::{Value, json};
use service::ResourceRequest;

fn request(properties: Value) -> ResourceRequest {
    ResourceRequest {
        stack_name: "stack".into(),
        logical_id: "Thing".into(),
        token: "ABCDEFGHIJKL".into(),
        tags: vec![("aws:cloudformation:stack-name".into(), "stack".into())],
        properties,
        ..ResourceRequest::default()
    }
}

#[tokio::test]
async fn a_role_is_made_changed_and_taken_away() {
    let cloud = cloud();
    let root = cloud.root();
    let resource = root.resource("AWS::IAM::Role").unwrap();
    let trusted: Value =
        serde_json::from_str(&trust(json!({ "Service": "lambda.amazonaws.com" }))).unwrap();
    let policy: Value = serde_json::from_str(&allow("s3:*", "*")).unwrap();
    let basic = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    let properties = json!({
        "AssumeRolePolicyDocument": trusted,
        "ManagedPolicyArns": [basic],
        "Policies": [{ "PolicyName": "p", "PolicyDocument": policy }],
        "Tags": [{ "Key": "k", "Value": "v" }],
    });
    let made = (resource.create)(root.clone(), request(properties.clone())).await.unwrap();
    assert_eq!(made.physical_id, "stack-Thing-ABCDEFGHIJKL");
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/stack-Thing-ABCDEFGHIJKL");
    assert_eq!(made.attributes["Arn"], arn);
    let again = (resource.create)(root.clone(), request(properties.clone())).await.unwrap();
    assert_eq!(again, made);
    let mut change = request(json!({ "AssumeRolePolicyDocument": trusted, "Description": "d" }));
    change.physical_id = Some(made.physical_id.clone());
    change.old_properties = Some(properties);
    (resource.update)(root.clone(), change.clone()).await.unwrap();
    let name = json!({ "RoleName": made.physical_id });
    let listed = ask(&root, "ListRolePolicies", name.clone()).await.unwrap();
    assert_eq!(listed["PolicyNames"], json!([]));
    let role = ask(&root, "GetRole", name.clone()).await.unwrap();
    assert_eq!((&role["Role"]["Description"], &role["Role"]["Tags"]), (&json!("d"), &json!(null)));
    for _ in 0..2 {
        (resource.delete)(root.clone(), change.clone()).await.unwrap();
    }
    assert_eq!(code(ask(&root, "GetRole", name).await), "NoSuchEntity");
}

#[tokio::test]
async fn a_creation_that_fails_leaves_nothing() {
    let cloud = cloud();
    let root = cloud.root();
    let resource = root.resource("AWS::IAM::Role").unwrap();
    let properties = json!({
        "RoleName": "named",
        "AssumeRolePolicyDocument": trust(json!({ "Service": "lambda.amazonaws.com" })),
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/Nothing"],
    });
    let failed = (resource.create)(root.clone(), request(properties)).await;
    assert_eq!(code(failed), "NoSuchEntity");
    let listed = ask(&root, "ListRoles", json!({})).await.unwrap();
    assert_eq!(listed["Roles"], json!([]));
}

#[tokio::test]
async fn whoever_makes_the_stack_needs_the_permission() {
    let cloud = cloud();
    let user = cloud.user("ann").await;
    let resource = user.resource("AWS::IAM::Role").unwrap();
    let trusted = trust(json!({ "Service": "lambda.amazonaws.com" }));
    let properties = json!({ "AssumeRolePolicyDocument": trusted });
    let refused = (resource.create)(user.clone(), request(properties)).await;
    assert_eq!(code(refused), "AccessDenied");
}

#[tokio::test]
async fn the_other_types_live_and_go() {
    let cloud = cloud();
    let root = cloud.root();
    let policy: Value = serde_json::from_str(&allow("s3:*", "*")).unwrap();
    let trusted = trust(json!({ "Service": "ec2.amazonaws.com" }));
    let input = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trusted });
    ask(&root, "CreateRole", input).await.unwrap();
    let types = [
        (
            "AWS::IAM::Group",
            json!({ "Policies": [{ "PolicyName": "p", "PolicyDocument": policy }] }),
        ),
        ("AWS::IAM::User", json!({ "UserName": "u", "Groups": ["stack-Thing-ABCDEFGHIJKL"] })),
        ("AWS::IAM::AccessKey", json!({ "UserName": "u" })),
        (
            "AWS::IAM::Policy",
            json!({ "PolicyName": "q", "PolicyDocument": policy, "Users": ["u"], "Roles": ["r"] }),
        ),
        ("AWS::IAM::ManagedPolicy", json!({ "PolicyDocument": policy, "Roles": ["r"] })),
        ("AWS::IAM::InstanceProfile", json!({ "Roles": ["r"] })),
    ];
    let mut made = Vec::new();
    for (name, properties) in types {
        let resource = root.resource(name).unwrap();
        let mut request = request(properties);
        let created = (resource.create)(root.clone(), request.clone()).await;
        let created = created.unwrap_or_else(|fault| panic!("{name}: {fault}"));
        for attribute in resource.attributes {
            assert!(created.attributes.contains_key(*attribute), "{name} {attribute}");
        }
        request.physical_id = Some(created.physical_id);
        request.old_properties = Some(request.properties.clone());
        let updated = (resource.update)(root.clone(), request.clone()).await;
        updated.unwrap_or_else(|fault| panic!("{name}: {fault}"));
        made.push((resource, request));
    }
    for (resource, request) in made.into_iter().rev() {
        for _ in 0..2 {
            (resource.delete)(root.clone(), request.clone()).await.unwrap();
        }
    }
    ask(&root, "DeleteRole", json!({ "RoleName": "r" })).await.unwrap();
    let summary = ask(&root, "GetAccountSummary", json!({})).await.unwrap();
    let map = &summary["SummaryMap"];
    assert_eq!(
        (&map["Users"], &map["Groups"], &map["Policies"]),
        (&json!(0), &json!(0), &json!(0))
    );
}

#[tokio::test]
async fn an_identity_provider_is_made_changed_and_taken_away() {
    let cloud = cloud();
    let root = cloud.root();
    let resource = root.resource("AWS::IAM::OIDCProvider").unwrap();
    let properties = json!({
        "Url": "https://issuer.example", "ClientIdList": ["a", "b"],
        "Tags": [{ "Key": "k", "Value": "v" }],
    });
    let made = (resource.create)(root.clone(), request(properties.clone())).await.unwrap();
    let arn = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example");
    assert_eq!((&made.physical_id, &made.attributes["Arn"]), (&arn, &json!(arn)));
    let mut change = request(json!({
        "Url": "https://issuer.example", "ClientIdList": ["b", "c"],
        "ThumbprintList": ["a".repeat(40)], "Tags": [{ "Key": "l", "Value": "w" }],
    }));
    change.physical_id = Some(arn.clone());
    change.old_properties = Some(properties);
    for _ in 0..2 {
        (resource.update)(root.clone(), change.clone()).await.unwrap();
    }
    let named = json!({ "OpenIDConnectProviderArn": arn });
    let shown = ask(&root, "GetOpenIDConnectProvider", named.clone()).await.unwrap();
    assert_eq!(shown["ClientIDList"], json!(["b", "c"]));
    assert_eq!(shown["ThumbprintList"], json!(["a".repeat(40)]));
    assert_eq!(shown["Tags"], json!([{ "Key": "l", "Value": "w" }]));
    for _ in 0..2 {
        (resource.delete)(root.clone(), change.clone()).await.unwrap();
    }
    assert_eq!(code(ask(&root, "GetOpenIDConnectProvider", named).await), "NoSuchEntity");
}
