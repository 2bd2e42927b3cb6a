//! Whom a trust policy means: who bore the names in it when it was saved.

mod cloud;

use cloud::{ACCOUNT, Cloud, ask, ask_sts, cloud, code, trust};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use service::Ctx;

fn arn(noun: &str, name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{noun}/{name}")
}

fn trusting(principal: &str) -> String {
    trust(json!({ "AWS": principal }))
}

async fn make_role(root: &Ctx, name: &str, trust: String) -> Result<Value, aws::Fault> {
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
    ask(root, "CreateRole", input).await.map(|made| made["Role"].clone())
}

/// The trust policy of a role as every operation that shows it has it.
async fn shown(root: &Ctx, name: &str) -> String {
    let decoded = |text: &Value| {
        percent_decode_str(text.as_str().unwrap()).decode_utf8().unwrap().into_owned()
    };
    let got = ask(root, "GetRole", json!({ "RoleName": name })).await.unwrap();
    let got = decoded(&got["Role"]["AssumeRolePolicyDocument"]);
    let listed = ask(root, "ListRoles", json!({})).await.unwrap();
    let listed = listed["Roles"].as_array().unwrap().iter().find(|role| role["RoleName"] == name);
    assert_eq!(decoded(&listed.unwrap()["AssumeRolePolicyDocument"]), got);
    let filter = json!({ "Filter": ["Role"] });
    let details = ask(root, "GetAccountAuthorizationDetails", filter).await.unwrap();
    let details = details["RoleDetailList"].as_array().unwrap();
    let detail = details.iter().find(|role| role["RoleName"] == name).unwrap();
    assert_eq!(decoded(&detail["AssumeRolePolicyDocument"]), got);
    got
}

async fn assume(ctx: &Ctx, name: &str) -> Result<Value, aws::Fault> {
    let input = json!({ "RoleArn": arn("role", name), "RoleSessionName": "s" });
    ask_sts(ctx, "AssumeRole", input).await
}

/// In a session of a role.
async fn session(cloud: &Cloud, ctx: &Ctx, role: &str) -> Ctx {
    let answer = assume(ctx, role).await.unwrap();
    cloud.with_key(answer["Credentials"]["AccessKeyId"].as_str().unwrap()).await.unwrap()
}

/// A user is deleted with its key.
async fn forget(cloud: &Cloud, name: &str) {
    let root = cloud.root();
    let keys = ask(&root, "ListAccessKeys", json!({ "UserName": name })).await.unwrap();
    for key in keys["AccessKeyMetadata"].as_array().unwrap() {
        let input = json!({ "UserName": name, "AccessKeyId": key["AccessKeyId"] });
        ask(&root, "DeleteAccessKey", input).await.unwrap();
    }
    ask(&root, "DeleteUser", json!({ "UserName": name })).await.unwrap();
}

fn id_of(ctx: &Ctx) -> String {
    match ctx.principal() {
        aws::Principal::User { user_id, .. } => user_id.clone(),
        other => panic!("{other:?} is no user"),
    }
}

#[tokio::test]
async fn a_user_made_anew_is_another() {
    let cloud = cloud();
    let root = cloud.root();
    let first = cloud.user("ann").await;
    let document = trusting(&arn("user", "ann"));
    make_role(&root, "r", document.clone()).await.unwrap();
    assume(&first, "r").await.unwrap();
    assert_eq!(shown(&root, "r").await, document);

    // However soon the next one comes: it is ids that count, not times.
    forget(&cloud, "ann").await;
    assert_eq!(shown(&root, "r").await, trusting(&id_of(&first)));
    let second = cloud.user("ann").await;
    assert_eq!(code(assume(&second, "r").await), "AccessDenied");
    assert_eq!(shown(&root, "r").await, trusting(&id_of(&first)));

    let input = json!({ "RoleName": "r", "PolicyDocument": document });
    ask(&root, "UpdateAssumeRolePolicy", input).await.unwrap();
    assume(&second, "r").await.unwrap();
    assert_eq!(shown(&root, "r").await, document);

    // What the first one has left to be done has nothing of what the second one may.
    let administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
    let input = json!({ "UserName": "ann", "PolicyArn": administrator });
    ask(&root, "AttachUserPolicy", input).await.unwrap();
    ask(&second, "ListUsers", json!({})).await.unwrap();
    assert_eq!(code(ask(&first, "ListUsers", json!({})).await), "AccessDenied");
}

#[tokio::test]
async fn a_role_made_anew_is_another() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let to_ann = trusting(&arn("user", "ann"));
    let first = make_role(&root, "first", to_ann.clone()).await.unwrap();
    make_role(&root, "second", trusting(&arn("role", "first"))).await.unwrap();
    assume(&session(&cloud, &ann, "first").await, "second").await.unwrap();
    ask(&root, "DeleteRole", json!({ "RoleName": "first" })).await.unwrap();
    let shown_id = trusting(first["RoleId"].as_str().unwrap());
    assert_eq!(shown(&root, "second").await, shown_id);
    make_role(&root, "first", to_ann).await.unwrap();
    let anew = session(&cloud, &ann, "first").await;
    assert_eq!(code(assume(&anew, "second").await), "AccessDenied");
    assert_eq!(shown(&root, "second").await, shown_id);
}

#[tokio::test]
async fn a_user_renamed_is_the_same() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    make_role(&root, "r", trusting(&arn("user", "ann"))).await.unwrap();
    let rename = json!({ "UserName": "ann", "NewUserName": "anna" });
    ask(&root, "UpdateUser", rename).await.unwrap();
    assert_eq!(shown(&root, "r").await, trusting(&arn("user", "anna")));
    let other = cloud.user("ann").await;
    assert_eq!(code(assume(&other, "r").await), "AccessDenied");
    let keys = ask(&root, "ListAccessKeys", json!({ "UserName": "anna" })).await.unwrap();
    let key = keys["AccessKeyMetadata"][0]["AccessKeyId"].as_str().unwrap().to_owned();
    let anna = cloud.with_key(&key).await.unwrap();
    assert_eq!(id_of(&anna), id_of(&ann));
    assume(&anna, "r").await.unwrap();
}

#[tokio::test]
async fn nobody_is_no_principal() {
    let cloud = cloud();
    let root = cloud.root();
    cloud.user("ann").await;
    let named = |name: &str| format!("Invalid principal in policy: \"AWS\":\"{name}\"");
    for nobody in [arn("user", "bob"), arn("role", "r"), arn("user", "path/ann")] {
        let refused = make_role(&root, "r", trusting(&nobody)).await.unwrap_err();
        assert_eq!(refused.code, "MalformedPolicyDocument");
        assert_eq!(refused.message, named(&nobody));
    }
    make_role(&root, "r", trusting(ACCOUNT)).await.unwrap();
    let input = json!({ "RoleName": "r", "PolicyDocument": trusting(&arn("user", "bob")) });
    let refused = ask(&root, "UpdateAssumeRolePolicy", input).await.unwrap_err();
    assert_eq!(refused.message, named(&arn("user", "bob")));
    // It is there by now, and may trust itself. Of accounts elsewhere nothing is known.
    for known in [arn("role", "r"), "arn:aws:iam::999999999999:user/bob".into()] {
        let input = json!({ "RoleName": "r", "PolicyDocument": trusting(&known) });
        ask(&root, "UpdateAssumeRolePolicy", input).await.unwrap();
        assert_eq!(shown(&root, "r").await, trusting(&known));
    }
}

/// Another account of the same cloud is known as well as one's own.
#[tokio::test]
async fn users_of_another_account_are_meant_too() {
    let cloud = cloud();
    let other = aws::AccountId::new("222222222222").unwrap();
    let row = json!({ "id": "222222222222", "name": "other", "created_ms": 0, "alias": null });
    let row = &row;
    let put = cloud.root().store().clone();
    let put = put.transact(|tx| async move {
        tx.put_value(store::Key::new("iam.account").str("222222222222"), row);
        Ok::<(), store::StoreError>(())
    });
    put.await.unwrap();
    let root = cloud.root();
    let region = root.region().clone();
    let there = root.speaking(aws::Principal::Root { account: other.clone() }, None);
    let there = there.within(&other, &region);
    let bob = "arn:aws:iam::222222222222:user/bob";
    let refused = make_role(&root, "r", trusting(bob)).await.unwrap_err();
    assert_eq!(refused.code, "MalformedPolicyDocument");
    let user = ask(&there, "CreateUser", json!({ "UserName": "bob" })).await.unwrap();
    make_role(&root, "r", trusting(bob)).await.unwrap();
    assert_eq!(shown(&root, "r").await, trusting(bob));
    ask(&there, "DeleteUser", json!({ "UserName": "bob" })).await.unwrap();
    let id = user["User"]["UserId"].as_str().unwrap();
    assert_eq!(shown(&root, "r").await, trusting(id));
}
