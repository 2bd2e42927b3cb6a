//! Roles assumed one after the other: what a session hands on to the next.

mod cloud;

use cloud::{ACCOUNT, Cloud, ask, ask_sts, cloud, code};
use serde_json::{Value, json};
use service::Ctx;

async fn make_role(root: &Ctx, name: &str, statements: Value) -> String {
    let trust = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
    let role = ask(root, "CreateRole", input).await.unwrap();
    let all = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Resource": "*",
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
    }] });
    let put = json!({ "RoleName": name, "PolicyName": "p", "PolicyDocument": all.to_string() });
    ask(root, "PutRolePolicy", put).await.unwrap();
    role["Role"]["Arn"].as_str().unwrap().to_owned()
}

fn trusts(principal: &str, actions: &[&str]) -> Value {
    json!({ "Effect": "Allow", "Principal": { "AWS": principal }, "Action": actions })
}

async fn assume(ctx: &Ctx, role: &str, more: Value) -> Result<Value, aws::Fault> {
    let mut input = json!({ "RoleArn": role, "RoleSessionName": "ss" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    ask_sts(ctx, "AssumeRole", input).await
}

async fn session(cloud: &Cloud, answer: &Value) -> Ctx {
    cloud.with_key(answer["Credentials"]["AccessKeyId"].as_str().unwrap()).await.unwrap()
}

const ASSUME: &str = "sts:AssumeRole";
const SET: &str = "sts:SetSourceIdentity";

#[tokio::test]
async fn who_is_behind_a_session_stays_known() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let user = format!("arn:aws:iam::{ACCOUNT}:user/ann");
    let mut statement = trusts(&user, &[ASSUME, SET]);
    statement["Condition"] = json!({ "StringLike": { "sts:SourceIdentity": ["ann@*", "aws:*"] } });
    let first = make_role(&root, "first", json!([statement, trusts(&user, &[ASSUME])])).await;
    let open = make_role(&root, "open", json!([trusts(&first, &[ASSUME, SET])])).await;
    let closed = make_role(&root, "closed", json!([trusts(&first, &[ASSUME])])).await;
    let said = |source: &str| json!({ "SourceIdentity": source });
    assert_eq!(code(assume(&ann, &first, said("bob@example")).await), "AccessDenied");
    assert_eq!(code(assume(&ann, &first, said("aws:x")).await), "ValidationError");
    let answer = assume(&ann, &first, said("ann@example")).await.unwrap();
    assert_eq!(answer["SourceIdentity"], "ann@example");
    let one = session(&cloud, &answer).await;
    // It is handed on unasked, cannot be changed, and a role that does not let it be said is not assumed.
    let answer = assume(&one, &open, json!({})).await.unwrap();
    assert_eq!(answer["SourceIdentity"], "ann@example");
    assume(&one, &open, said("ann@example")).await.unwrap();
    let refused = assume(&one, &open, said("bob@example")).await.unwrap_err();
    assert!(refused.message.contains("cannot be changed"), "{}", refused.message);
    let refused = assume(&one, &closed, json!({})).await.unwrap_err();
    assert!(refused.message.contains(SET), "{}", refused.message);
    // Every request of the session says it.
    let two = session(&cloud, &answer).await;
    let policy = |source: &str| {
        let document = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
            "Condition": { "StringEquals": { "aws:SourceIdentity": source } },
        }] });
        json!({ "RoleName": "open", "PolicyName": "q", "PolicyDocument": document.to_string() })
    };
    ask(&root, "PutRolePolicy", policy("bob@example")).await.unwrap();
    assert_eq!(code(ask(&two, "ListUsers", json!({})).await), "AccessDenied");
    ask(&root, "PutRolePolicy", policy("ann@example")).await.unwrap();
    ask(&two, "ListUsers", json!({})).await.unwrap();
    // Without one there is none.
    let answer = assume(&ann, &first, json!({})).await.unwrap();
    assert_eq!(answer.get("SourceIdentity"), None);
    let plain = session(&cloud, &answer).await;
    assume(&plain, &closed, json!({})).await.unwrap();
}

#[tokio::test]
async fn transitive_tags_must_be_trusted_too() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let user = format!("arn:aws:iam::{ACCOUNT}:user/ann");
    let tag = "sts:TagSession";
    let mut statement = trusts(&user, &[tag]);
    statement["Condition"] = json!({
        "ForAllValues:StringEquals": { "sts:TransitiveTagKeys": ["Team"] },
    });
    let first = make_role(&root, "first", json!([trusts(&user, &[ASSUME]), statement])).await;
    let open = make_role(&root, "open", json!([trusts(&first, &[ASSUME, tag])])).await;
    let closed = make_role(&root, "closed", json!([trusts(&first, &[ASSUME])])).await;
    let tagged = |transitive: &str| {
        json!({
            "Tags": [{ "Key": "Team", "Value": "a" }, { "Key": "Other", "Value": "b" }],
            "TransitiveTagKeys": [transitive],
        })
    };
    assert_eq!(code(assume(&ann, &first, tagged("Other")).await), "AccessDenied");
    let answer = assume(&ann, &first, tagged("Team")).await.unwrap();
    let one = session(&cloud, &answer).await;
    let refused = assume(&one, &closed, json!({})).await.unwrap_err();
    assert!(refused.message.contains(tag), "{}", refused.message);
    let two = session(&cloud, &assume(&one, &open, json!({})).await.unwrap()).await;
    let tags = &two.call().session.as_ref().unwrap().tags;
    assert_eq!(tags[..], [("Team".to_owned(), "a".to_owned())]);
    let again = json!({ "Tags": [{ "Key": "team", "Value": "b" }] });
    assert_eq!(code(assume(&one, &open, again).await), "InvalidInput");
}

#[tokio::test]
async fn a_chain_lasts_an_hour() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let user = format!("arn:aws:iam::{ACCOUNT}:user/ann");
    let first = make_role(&root, "first", json!([trusts(&user, &[ASSUME])])).await;
    let second = make_role(&root, "second", json!([trusts(&first, &[ASSUME])])).await;
    for name in ["first", "second"] {
        let longer = json!({ "RoleName": name, "MaxSessionDuration": 43_200 });
        ask(&root, "UpdateRole", longer).await.unwrap();
    }
    let answer = assume(&ann, &first, json!({ "DurationSeconds": 43_200 })).await.unwrap();
    let one = session(&cloud, &answer).await;
    assume(&one, &second, json!({ "DurationSeconds": 3600 })).await.unwrap();
    let refused = assume(&one, &second, json!({ "DurationSeconds": 3601 })).await.unwrap_err();
    assert_eq!(
        refused.message,
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role \
         chaining."
    );
}
