//! What the operations answer and refuse.

mod cloud;

use aws::Principal;
use cloud::{DENY_ALL, MANAGEMENT, ask, ask_iam, cloud, code, organized, reason, text};
use serde_json::{Value, json};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn an_organisation_is_made_once_and_deleted() {
    let cloud = cloud();
    let root = cloud.management();
    assert_eq!(code(ask(&root, "ListRoots", json!({})).await), "AWSOrganizationsNotInUseException");
    let made = ask(&root, "CreateOrganization", json!({ "FeatureSet": "ALL" })).await.unwrap();
    let made = &made["Organization"];
    assert!(text(&made["Id"]).starts_with("o-"));
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:organization/{}", text(&made["Id"]));
    assert_eq!(made["Arn"], arn);
    let again = ask(&root, "CreateOrganization", json!({})).await;
    assert_eq!(code(again), "AlreadyInOrganizationException");
    let role = json!({ "RoleName": "AWSServiceRoleForOrganizations" });
    assert!(ask_iam(&root, "GetRole", role).await.is_ok());
    let roots = ask(&root, "ListRoots", json!({})).await.unwrap();
    assert_eq!(roots["Roots"][0]["PolicyTypes"], json!([]));
    let accounts = ask(&root, "ListAccounts", json!({})).await.unwrap();
    assert_eq!(accounts["Accounts"][0]["JoinedMethod"], "INVITED");
    ask(&root, "DeleteOrganization", json!({})).await.unwrap();
    assert_eq!(
        code(ask(&root, "DescribeOrganization", json!({})).await),
        "AWSOrganizationsNotInUseException"
    );
    let billing = json!({ "FeatureSet": "CONSOLIDATED_BILLING" });
    assert_eq!(code(ask(&root, "CreateOrganization", billing).await), "NotImplemented");
    ask(&root, "CreateOrganization", json!({})).await.unwrap();
}

#[tokio::test]
async fn making_one_needs_the_service_linked_role() {
    let cloud = cloud();
    let root = cloud.management();
    let user = ask_iam(&root, "CreateUser", json!({ "UserName": "u" })).await.unwrap();
    let policy = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "organizations:*", "Resource": "*" }] });
    let input = json!({ "UserName": "u", "PolicyName": "p", "PolicyDocument": policy.to_string() });
    ask_iam(&root, "PutUserPolicy", input).await.unwrap();
    let ctx = cloud.of(MANAGEMENT, |account| Principal::User {
        account,
        arn: text(&user["User"]["Arn"]).parse().unwrap(),
        user_id: text(&user["User"]["UserId"]),
    });
    let refused = ask(&ctx, "CreateOrganization", json!({})).await;
    assert_eq!(code(refused), "AccessDeniedForDependencyException");
}

#[tokio::test]
async fn members_ask_for_little() {
    let cloud = organized().await;
    let member = cloud.root_of(&cloud.account("box").await);
    assert!(ask(&member, "DescribeOrganization", json!({})).await.is_ok());
    let refused = ask(&member, "ListAccounts", json!({})).await.unwrap_err();
    assert_eq!(refused.code, "AccessDeniedException");
    assert_eq!(refused.message, "You don't have permissions to access this resource.");
    let another = ask(&member, "CreateOrganization", json!({})).await;
    assert_eq!(code(another), "AlreadyInOrganizationException");
    let left = ask(&member, "LeaveOrganization", json!({})).await;
    assert_eq!(reason(left), "WAIT_PERIOD_ACTIVE");
    let left = ask(&cloud.management(), "LeaveOrganization", json!({})).await;
    assert_eq!(code(left), "MasterCannotLeaveOrganizationException");
}

#[tokio::test]
async fn accounts_leave_after_four_days() {
    let cloud = organized().await;
    let account = cloud.account("box").await;
    let root = cloud.management();
    let input = json!({ "AccountId": account });
    let early = ask(&root, "RemoveAccountFromOrganization", input.clone()).await;
    assert_eq!(reason(early), "WAIT_PERIOD_ACTIVE");
    cloud.engine.world().jump(4 * DAY);
    let policy = cloud.policy("deny", DENY_ALL).await;
    cloud.attach(&policy, &account).await;
    let member = cloud.root_of(&account);
    assert!(ask_iam(&member, "ListUsers", json!({})).await.is_err());
    ask(&root, "RemoveAccountFromOrganization", input.clone()).await.unwrap();
    assert!(ask_iam(&member, "ListUsers", json!({})).await.is_ok());
    assert_eq!(code(ask(&root, "DescribeAccount", input).await), "AccountNotFoundException");
    let targets = ask(&root, "ListTargetsForPolicy", json!({ "PolicyId": policy })).await.unwrap();
    assert_eq!(targets["Targets"], json!([]));
    let management = json!({ "AccountId": MANAGEMENT });
    let left = ask(&root, "RemoveAccountFromOrganization", management).await;
    assert_eq!(code(left), "MasterCannotLeaveOrganizationException");
}

#[tokio::test]
async fn an_email_is_one_account_s() {
    let cloud = organized().await;
    let root = cloud.management();
    cloud.account("box").await;
    let input = json!({ "AccountName": "other", "Email": "BOX@example.com" });
    let made = ask(&root, "CreateAccount", input).await.unwrap();
    assert_eq!(made["CreateAccountStatus"]["State"], "IN_PROGRESS");
    let input = json!({ "States": ["FAILED"] });
    let failed = ask(&root, "ListCreateAccountStatus", input).await.unwrap();
    let failed = &failed["CreateAccountStatuses"][0];
    assert_eq!(failed["FailureReason"], "EMAIL_ALREADY_EXISTS");
    assert_eq!(failed["Id"], made["CreateAccountStatus"]["Id"]);
    let input = json!({ "AccountName": "x", "Email": "no-address" });
    assert_eq!(reason(ask(&root, "CreateAccount", input).await), "INVALID_PATTERN");
}

#[tokio::test]
async fn units_nest_five_deep() {
    let cloud = organized().await;
    let root = cloud.management();
    let top = cloud.root_id().await;
    let mut parent = top.clone();
    let mut units = Vec::new();
    for depth in 1..=5 {
        parent = cloud.unit(&parent, &format!("unit-{depth}")).await;
        units.push(parent.clone());
    }
    let input = json!({ "ParentId": parent, "Name": "unit-6" });
    let deeper = ask(&root, "CreateOrganizationalUnit", input).await;
    assert_eq!(reason(deeper), "OU_DEPTH_LIMIT_EXCEEDED");
    let input = json!({ "ParentId": top, "Name": "unit-1" });
    let twice = ask(&root, "CreateOrganizationalUnit", input).await;
    assert_eq!(code(twice), "DuplicateOrganizationalUnitException");
    let full = json!({ "OrganizationalUnitId": units[3] });
    let kept = ask(&root, "DeleteOrganizationalUnit", full).await;
    assert_eq!(code(kept), "OrganizationalUnitNotEmptyException");
    let parents = ask(&root, "ListParents", json!({ "ChildId": units[4] })).await.unwrap();
    let expected = json!([{ "Id": units[3], "Type": "ORGANIZATIONAL_UNIT" }]);
    assert_eq!(parents["Parents"], expected);
    let input = json!({ "ParentId": top, "ChildType": "ORGANIZATIONAL_UNIT" });
    let children = ask(&root, "ListChildren", input).await.unwrap();
    assert_eq!(children["Children"], json!([{ "Id": units[0], "Type": "ORGANIZATIONAL_UNIT" }]));
    let input = json!({ "OrganizationalUnitId": units[4], "Name": "renamed" });
    let renamed = ask(&root, "UpdateOrganizationalUnit", input).await.unwrap();
    assert_eq!(renamed["OrganizationalUnit"]["Name"], "renamed");
    let gone = json!({ "OrganizationalUnitId": units[4] });
    ask(&root, "DeleteOrganizationalUnit", gone.clone()).await.unwrap();
    let asked = ask(&root, "DescribeOrganizationalUnit", gone).await;
    assert_eq!(code(asked), "OrganizationalUnitNotFoundException");
}

#[tokio::test]
async fn one_to_five_policies_a_target() {
    let cloud = organized().await;
    let root = cloud.management();
    let account = cloud.account("box").await;
    let last = json!({ "PolicyId": "p-FullAWSAccess", "TargetId": account });
    let detached = ask(&root, "DetachPolicy", last).await;
    assert_eq!(reason(detached), "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
    let mut policies = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        policies.push(cloud.policy(name, DENY_ALL).await);
    }
    for policy in &policies[..4] {
        cloud.attach(policy, &account).await;
    }
    let input = json!({ "PolicyId": policies[4], "TargetId": account });
    let sixth = ask(&root, "AttachPolicy", input).await;
    assert_eq!(reason(sixth), "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
    let input = json!({ "PolicyId": policies[0], "TargetId": account });
    let twice = ask(&root, "AttachPolicy", input).await;
    assert_eq!(code(twice), "DuplicatePolicyAttachmentException");
    let used = ask(&root, "DeletePolicy", json!({ "PolicyId": policies[0] })).await;
    assert_eq!(code(used), "PolicyInUseException");
    ask(&root, "DeletePolicy", json!({ "PolicyId": policies[4] })).await.unwrap();
    let input = json!({ "TargetId": account, "Filter": "SERVICE_CONTROL_POLICY" });
    let listed = ask(&root, "ListPoliciesForTarget", input).await.unwrap();
    assert_eq!(listed["Policies"].as_array().map(Vec::len), Some(5));
    let input = json!({ "PolicyId": "p-FullAWSAccess" });
    let targets = ask(&root, "ListTargetsForPolicy", input).await.unwrap();
    // The root, the management account and the new one.
    assert_eq!(targets["Targets"].as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn policies_are_of_one_type() {
    let cloud = organized().await;
    let root = cloud.management();
    let of = |kind: &str, content: &str| json!({ "Name": "n", "Description": "d", "Type": kind, "Content": content });
    let made = ask(&root, "CreatePolicy", of("TAG_POLICY", "{}")).await.unwrap_err();
    assert_eq!(made.code, "NotImplemented");
    assert!(made.message.contains("TAG_POLICY"), "{}", made.message);
    let bad = ask(&root, "CreatePolicy", of("SERVICE_CONTROL_POLICY", "{}")).await;
    assert_eq!(code(bad), "MalformedPolicyDocumentException");
    let long = format!("{DENY_ALL}{}", " ".repeat(5121 - DENY_ALL.len()));
    let long = ask(&root, "CreatePolicy", of("SERVICE_CONTROL_POLICY", &long)).await;
    assert_eq!(reason(long), "POLICY_CONTENT_LIMIT_EXCEEDED");
    let made = ask(&root, "CreatePolicy", of("SERVICE_CONTROL_POLICY", DENY_ALL)).await.unwrap();
    assert_eq!(made["Policy"]["Content"], DENY_ALL);
    let twice = ask(&root, "CreatePolicy", of("SERVICE_CONTROL_POLICY", DENY_ALL)).await;
    assert_eq!(code(twice), "DuplicatePolicyException");
    let input = json!({ "PolicyId": "p-FullAWSAccess", "Name": "mine" });
    assert_eq!(reason(ask(&root, "UpdatePolicy", input).await), "IMMUTABLE_POLICY");
    let input = json!({ "PolicyId": "p-FullAWSAccess" });
    let full = ask(&root, "DescribePolicy", input).await.unwrap();
    assert_eq!(full["Policy"]["PolicySummary"]["AwsManaged"], true);
    let absent = ask(&root, "DescribePolicy", json!({ "PolicyId": "p-absent12" })).await;
    assert_eq!(code(absent), "PolicyNotFoundException");
}

#[tokio::test]
async fn everything_has_tags() {
    let cloud = organized().await;
    let root = cloud.management();
    let account = cloud.account("box").await;
    let unit = cloud.unit(&cloud.root_id().await, "unit").await;
    let policy = cloud.policy("p", DENY_ALL).await;
    for id in [cloud.root_id().await, account, unit, policy] {
        let tags = json!([{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }]);
        let input = json!({ "ResourceId": id, "Tags": tags });
        ask(&root, "TagResource", input).await.unwrap();
        let input = json!({ "ResourceId": id, "TagKeys": ["a"] });
        ask(&root, "UntagResource", input).await.unwrap();
        let listed = ask(&root, "ListTagsForResource", json!({ "ResourceId": id })).await.unwrap();
        assert_eq!(listed["Tags"], json!([{ "Key": "b", "Value": "2" }]));
    }
    let absent: Value = json!({ "ResourceId": "p-absent12" });
    assert_eq!(code(ask(&root, "ListTagsForResource", absent).await), "TargetNotFoundException");
}
