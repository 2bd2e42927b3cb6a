//! Service control policies decide: for whom, at which level, from when on.

mod cloud;

use aws::{AccountId, Principal};
use cloud::{DENY_ALL, MANAGEMENT, ask, ask_iam, cloud, organized};
use serde_json::{Value, json};
use service::{Access, Ctx};

async fn users(ctx: &Ctx) -> Result<Value, String> {
    ask_iam(ctx, "ListUsers", json!({})).await.map_err(|fault| fault.message)
}

async fn groups(ctx: &Ctx) -> Result<Value, String> {
    ask_iam(ctx, "ListGroups", json!({})).await.map_err(|fault| fault.message)
}

const DENY_USERS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:ListUsers","Resource":"*"}]}"#;
const ALLOW_USERS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#;

#[tokio::test]
async fn a_member_is_entered_by_its_role_and_held_by_policies() {
    let cloud = organized().await;
    let administrator = cloud.administrator().await;
    let account = cloud.account("box").await;
    let member = cloud.within(&administrator, &account).await;
    assert!(users(&member).await.is_ok());

    let policy = cloud.policy("deny", DENY_USERS).await;
    cloud.attach(&policy, &account).await;
    let refused = users(&member).await.unwrap_err();
    assert!(refused.ends_with("with an explicit deny in a service control policy"), "{refused}");
    assert!(groups(&member).await.is_ok());
    // Its root too.
    assert!(users(&cloud.root_of(&account)).await.is_err());
    assert!(groups(&cloud.root_of(&account)).await.is_ok());

    // A change of the document holds for the next request.
    let input = json!({ "PolicyId": policy, "Content": DENY_ALL });
    ask(&cloud.management(), "UpdatePolicy", input).await.unwrap();
    assert!(groups(&member).await.is_err());
    cloud.detach(&policy, &account).await;
    assert!(users(&member).await.is_ok());
}

#[tokio::test]
async fn every_level_must_allow() {
    let cloud = organized().await;
    let administrator = cloud.administrator().await;
    let account = cloud.account("box").await;
    let root = cloud.root_id().await;
    let outer = cloud.unit(&root, "outer").await;
    let inner = cloud.unit(&outer, "inner").await;
    let input = json!({
        "AccountId": account, "SourceParentId": root, "DestinationParentId": inner,
    });
    ask(&cloud.management(), "MoveAccount", input).await.unwrap();
    let member = cloud.within(&administrator, &account).await;
    assert!(groups(&member).await.is_ok());

    let policy = cloud.policy("allow", ALLOW_USERS).await;
    cloud.attach(&policy, &outer).await;
    cloud.detach("p-FullAWSAccess", &outer).await;
    assert!(users(&member).await.is_ok());
    let refused = groups(&member).await.unwrap_err();
    let words = "because no service control policy allows the iam:ListGroups action";
    assert!(refused.ends_with(words), "{refused}");

    // Out of the unit, out of its reach.
    let input = json!({
        "AccountId": account, "SourceParentId": inner, "DestinationParentId": root,
    });
    ask(&cloud.management(), "MoveAccount", input).await.unwrap();
    assert!(groups(&member).await.is_ok());
}

#[tokio::test]
async fn neither_the_management_account_nor_linked_roles_are_held() {
    let cloud = organized().await;
    let administrator = cloud.administrator().await;
    let account = cloud.account("box").await;
    let member = cloud.within(&administrator, &account).await;
    let name = "AWSServiceRoleForOrganizations";
    let role = ask_iam(&member, "GetRole", json!({ "RoleName": name })).await.unwrap();
    let role_id = cloud::text(&role["Role"]["RoleId"]);
    let policy = cloud.policy("deny", DENY_ALL).await;
    cloud.attach(&policy, &cloud.root_id().await).await;
    assert!(users(&member).await.is_err());
    assert!(users(&administrator).await.is_ok());
    assert!(users(&cloud.management()).await.is_ok());

    let linked = cloud.of(&account, |account| Principal::Role {
        arn: format!("arn:aws:sts::{account}:assumed-role/{name}/s").parse().unwrap(),
        role: format!(
            "arn:aws:iam::{account}:role/aws-service-role/organizations.amazonaws.com/{name}"
        )
        .parse()
        .unwrap(),
        role_id: role_id.clone(),
        account,
    });
    let access = [Access::anywhere("iam:CreateServiceLinkedRole")];
    assert!(linked.authorize(&access).await.is_ok());
    assert!(member.authorize(&access).await.is_err());

    // Switched off, nothing holds; switched on again, what everyone begins with.
    let input = json!({ "RootId": cloud.root_id().await, "PolicyType": "SERVICE_CONTROL_POLICY" });
    ask(&cloud.management(), "DisablePolicyType", input.clone()).await.unwrap();
    assert!(users(&member).await.is_ok());
    ask(&cloud.management(), "EnablePolicyType", input).await.unwrap();
    assert!(users(&member).await.is_ok());
}

#[tokio::test]
async fn organisations_are_condition_keys() {
    let cloud = organized().await;
    let administrator = cloud.administrator().await;
    let account = cloud.account("box").await;
    let member = cloud.within(&administrator, &account).await;
    let described = ask(&member, "DescribeOrganization", json!({})).await.unwrap();
    let organization = cloud::text(&described["Organization"]["Id"]);
    let path = format!("{organization}/{}/", cloud.root_id().await);
    for (key, value, allowed) in [
        ("aws:PrincipalOrgID", organization.as_str(), true),
        ("aws:PrincipalOrgID", "o-another", false),
        ("aws:PrincipalOrgPaths", path.as_str(), true),
        ("aws:ResourceOrgID", organization.as_str(), true),
        ("aws:ResourceOrgPaths", path.as_str(), true),
        ("aws:ResourceAccount", MANAGEMENT, true),
        ("aws:ResourceAccount", account.as_str(), false),
    ] {
        let name = format!("role-{}", value.replace('/', "."));
        let trust = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "AWS": account }, "Action": "sts:AssumeRole",
            "Condition": { "ForAnyValue:StringEquals": { key: value } },
        }] });
        let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust.to_string() });
        let made = ask_iam(&cloud.management(), "CreateRole", input).await.unwrap();
        let input = json!({ "RoleArn": made["Role"]["Arn"], "RoleSessionName": "s" });
        let entered = member.ask_document("sts", "AssumeRole", input).await;
        assert_eq!(entered.is_ok(), allowed, "{key} {value}: {entered:?}");
        ask_iam(&cloud.management(), "DeleteRole", json!({ "RoleName": name })).await.unwrap();
    }
}

#[tokio::test]
async fn simulations_agree() {
    let cloud = organized().await;
    let account = cloud.account("box").await;
    let root = cloud.root_of(&account);
    let input = json!({ "UserName": "bob" });
    let user = ask_iam(&root, "CreateUser", input).await.unwrap();
    let arn = "arn:aws:iam::aws:policy/AdministratorAccess";
    let input = json!({ "UserName": "bob", "PolicyArn": arn });
    ask_iam(&root, "AttachUserPolicy", input).await.unwrap();
    let policy = cloud.policy("deny", DENY_USERS).await;
    cloud.attach(&policy, &account).await;
    let input = json!({
        "PolicySourceArn": user["User"]["Arn"],
        "ActionNames": ["iam:ListUsers", "iam:ListGroups"],
    });
    let said = ask_iam(&root, "SimulatePrincipalPolicy", input.clone()).await.unwrap();
    let results = &said["EvaluationResults"];
    assert_eq!(results[0]["EvalDecision"], "explicitDeny");
    assert_eq!(results[0]["OrganizationsDecisionDetail"]["AllowedByOrganizations"], false);
    assert_eq!(results[0]["MatchedStatements"][0]["SourcePolicyId"], policy);
    assert_eq!(results[1]["EvalDecision"], "allowed");
    assert_eq!(results[1]["OrganizationsDecisionDetail"]["AllowedByOrganizations"], true);

    let bob = cloud.of(&account, |account| Principal::User {
        account,
        arn: cloud::text(&user["User"]["Arn"]).parse().unwrap(),
        user_id: cloud::text(&user["User"]["UserId"]),
    });
    assert!(users(&bob).await.is_err() && groups(&bob).await.is_ok());
}

#[tokio::test]
async fn a_closed_account_is_silent() {
    let cloud = organized().await;
    let administrator = cloud.administrator().await;
    let account = cloud.account("box").await;
    let member = cloud.within(&administrator, &account).await;
    let input = json!({ "AccountId": account });
    ask(&cloud.management(), "CloseAccount", input.clone()).await.unwrap();
    assert!(users(&member).await.unwrap_err().ends_with("because the account is closed"));
    assert!(users(&cloud.root_of(&account)).await.is_err());
    // Nothing of it is to be reached from elsewhere either.
    let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    let assume = json!({ "RoleArn": role, "RoleSessionName": "s" });
    let entered = administrator.ask_document("sts", "AssumeRole", assume).await;
    assert_eq!(cloud::code(entered), "AccessDenied");
    let again = ask(&cloud.management(), "CloseAccount", input.clone()).await;
    assert_eq!(cloud::code(again), "AccountAlreadyClosedException");
    let shown = ask(&cloud.management(), "DescribeAccount", input).await.unwrap();
    assert_eq!(shown["Account"]["Status"], "SUSPENDED");
    assert_eq!(shown["Account"]["State"], "CLOSED");
    let left = ask(&cloud.management(), "DeleteOrganization", json!({})).await;
    assert_eq!(cloud::code(left), "OrganizationNotEmptyException");
}

#[tokio::test]
async fn an_account_belongs_where_both_say_so() {
    let cloud = organized().await;
    let account = AccountId::new(&cloud.account("box").await).unwrap();
    let ctx = cloud.management();
    let found = ctx.cloud().membership(&ctx, &account).await.unwrap().unwrap();
    assert_eq!(found.management.as_str(), MANAGEMENT);
    assert_eq!((found.service_control.len(), found.closed), (2, false));
    let stranger = AccountId::new("999999999999").unwrap();
    assert!(ctx.cloud().membership(&ctx, &stranger).await.unwrap().is_none());
    let none = cloud::cloud();
    let ctx = none.management();
    assert!(ctx.cloud().membership(&ctx, &account).await.unwrap().is_none());
}

#[tokio::test]
async fn without_an_organisation_nothing_changes() {
    let cloud = cloud();
    assert!(users(&cloud.management()).await.is_ok());
    let administrator = cloud.administrator().await;
    assert!(users(&administrator).await.is_ok());
}
