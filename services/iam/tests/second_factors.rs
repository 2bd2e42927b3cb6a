//! MFA devices, and sessions that are opened with them.

mod cloud;

use cloud::{ACCOUNT, allow, ask, ask_sts, cloud, code};
use iam::totp;
use serde_json::{Value, json};
use service::Ctx;
use std::time::Duration;

fn serial(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:mfa/{name}")
}

/// Makes a device and gives its seed.
async fn device(root: &Ctx, name: &str) -> String {
    let input = json!({ "VirtualMFADeviceName": name });
    let made = ask(root, "CreateVirtualMFADevice", input).await.unwrap();
    let made = &made["VirtualMFADevice"];
    assert_eq!(made["SerialNumber"], serial(name));
    let picture = cloud::decoded(made["QRCodePNG"].as_str().unwrap());
    assert!(picture.starts_with(b"\x89PNG"));
    let seed = cloud::decoded(made["Base32StringSeed"].as_str().unwrap());
    String::from_utf8(seed).unwrap()
}

/// The code of a step, counted from now.
fn digits(ctx: &Ctx, seed: &str, step: i64) -> String {
    totp::code(seed, totp::step_at(ctx.world().real_ms()) + step).unwrap()
}

fn pair(user: &str, name: &str, codes: [String; 2]) -> Value {
    json!({
        "UserName": user, "SerialNumber": serial(name),
        "AuthenticationCode1": codes[0], "AuthenticationCode2": codes[1],
    })
}

/// Makes a device for a user and enables it: the code of the next step is the first that is left.
async fn enabled(root: &Ctx, user: &str) -> String {
    let seed = device(root, user).await;
    let codes = [digits(root, &seed, -1), digits(root, &seed, 0)];
    ask(root, "EnableMFADevice", pair(user, user, codes)).await.unwrap();
    seed
}

async fn put_policy(root: &Ctx, user: &str, document: String) {
    let input = json!({ "UserName": user, "PolicyName": "p", "PolicyDocument": document });
    ask(root, "PutUserPolicy", input).await.unwrap();
}

#[tokio::test]
async fn two_right_codes_enable_a_device() {
    let cloud = cloud();
    let root = cloud.root();
    cloud.user("ann").await;
    let seed = device(&root, "ann").await;
    assert_eq!(seed.len(), 64);
    let unassigned = json!({ "AssignmentStatus": "Unassigned" });
    let listed = ask(&root, "ListVirtualMFADevices", unassigned.clone()).await.unwrap();
    assert_eq!(listed["VirtualMFADevices"], json!([{ "SerialNumber": serial("ann") }]));
    let twice = [digits(&root, &seed, 0), digits(&root, &seed, 0)];
    let wrong = ask(&root, "EnableMFADevice", pair("ann", "ann", twice)).await.unwrap_err();
    assert_eq!((wrong.status, wrong.code.as_str()), (403, "InvalidAuthenticationCode"));
    assert_eq!(wrong.message, "Authentication code for device is not valid.");
    let codes = [digits(&root, &seed, -1), digits(&root, &seed, 0)];
    ask(&root, "EnableMFADevice", pair("ann", "ann", codes.clone())).await.unwrap();
    let again = ask(&root, "EnableMFADevice", pair("ann", "ann", codes)).await.unwrap_err();
    assert_eq!((again.status, again.code.as_str()), (409, "EntityAlreadyExists"));
    let named = json!({ "UserName": "ann" });
    let listed = ask(&root, "ListMFADevices", named.clone()).await.unwrap();
    assert_eq!(listed["MFADevices"][0]["SerialNumber"], serial("ann"));
    let listed = ask(&root, "ListVirtualMFADevices", unassigned).await.unwrap();
    assert_eq!(listed["VirtualMFADevices"], json!([]));
    let listed = ask(&root, "ListVirtualMFADevices", json!({})).await.unwrap();
    assert_eq!(listed["VirtualMFADevices"][0]["User"]["UserName"], "ann");
    let got =
        ask(&root, "GetMFADevice", json!({ "SerialNumber": serial("ann"), "UserName": "ann" }));
    assert_eq!(got.await.unwrap()["UserName"], "ann");
    let summary = ask(&root, "GetAccountSummary", json!({})).await.unwrap();
    assert_eq!(summary["SummaryMap"]["MFADevicesInUse"], 1);
}

#[tokio::test]
async fn a_device_in_use_stays() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    cloud.user("bob").await;
    enabled(&root, "ann").await;
    let named = json!({ "SerialNumber": serial("ann") });
    let used = ask(&root, "DeleteVirtualMFADevice", named.clone()).await.unwrap_err();
    assert_eq!(used.code, "DeleteConflict");
    assert_eq!(used.message, "MFA VirtualDevice in use. Must deactivate first.");
    let of_bob = json!({ "SerialNumber": serial("ann"), "UserName": "bob" });
    assert_eq!(code(ask(&root, "DeactivateMFADevice", of_bob).await), "NoSuchEntity");
    let rename = json!({ "UserName": "ann", "NewUserName": "eve" });
    ask(&root, "UpdateUser", rename).await.unwrap();
    let id = ann.call().access_key_id.clone().unwrap();
    let input = json!({ "UserName": "eve", "AccessKeyId": id });
    ask(&root, "DeleteAccessKey", input).await.unwrap();
    let held = ask(&root, "DeleteUser", json!({ "UserName": "eve" })).await.unwrap_err();
    assert_eq!(held.message, "Cannot delete entity, must delete MFA device first.");
    let of_eve = json!({ "SerialNumber": serial("ann"), "UserName": "eve" });
    ask(&root, "DeactivateMFADevice", of_eve).await.unwrap();
    ask(&root, "DeleteVirtualMFADevice", named.clone()).await.unwrap();
    let gone = ask(&root, "DeleteVirtualMFADevice", named).await.unwrap_err();
    let message = format!("VirtualMFADevice with serial number {} doesn't exist.", serial("ann"));
    assert_eq!((gone.status, gone.message), (404, message));
    ask(&root, "DeleteUser", json!({ "UserName": "eve" })).await.unwrap();
}

#[tokio::test]
async fn devices_are_authorised_by_their_arns_and_tags() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    put_policy(&root, "ann", allow("iam:*", &serial("ann"))).await;
    device(&ann, "ann").await;
    let other = json!({ "VirtualMFADeviceName": "other" });
    assert_eq!(code(ask(&ann, "CreateVirtualMFADevice", other).await), "AccessDenied");
    device(&root, "other").await;
    let other = json!({ "SerialNumber": serial("other") });
    assert_eq!(code(ask(&ann, "DeleteVirtualMFADevice", other.clone()).await), "AccessDenied");
    let tags =
        json!({ "SerialNumber": serial("other"), "Tags": [{ "Key": "team", "Value": "a" }] });
    ask(&root, "TagMFADevice", tags).await.unwrap();
    let listed = ask(&root, "ListMFADeviceTags", other.clone()).await.unwrap();
    assert_eq!(listed["Tags"], json!([{ "Key": "team", "Value": "a" }]));
    let mut document: Value = serde_json::from_str(&allow("iam:*", "*")).unwrap();
    document["Statement"][0]["Condition"] =
        json!({ "StringEquals": { "aws:ResourceTag/team": "a" } });
    put_policy(&root, "ann", document.to_string()).await;
    let untag = json!({ "SerialNumber": serial("other"), "TagKeys": ["team"] });
    ask(&ann, "UntagMFADevice", untag).await.unwrap();
    assert_eq!(code(ask(&ann, "DeleteVirtualMFADevice", other).await), "AccessDenied");
}

fn with_code(name: &str, digits: String) -> Value {
    json!({ "SerialNumber": serial(name), "TokenCode": digits })
}

#[tokio::test]
async fn a_session_with_a_second_factor_is_known_by_it() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let seed = enabled(&root, "ann").await;
    let mut document: Value = serde_json::from_str(&allow("iam:ListUsers", "*")).unwrap();
    document["Statement"][0]["Condition"] = json!({
        "Bool": { "aws:MultiFactorAuthPresent": "true" },
        "NumericLessThan": { "aws:MultiFactorAuthAge": "600" },
    });
    put_policy(&root, "ann", document.to_string()).await;
    assert_eq!(code(ask(&ann, "ListUsers", json!({})).await), "AccessDenied");
    let next = digits(&root, &seed, 1);
    let answer = ask_sts(&ann, "GetSessionToken", with_code("ann", next.clone())).await.unwrap();
    let id = answer["Credentials"]["AccessKeyId"].as_str().unwrap();
    let session = cloud.with_key(id).await.unwrap();
    ask(&session, "ListUsers", json!({})).await.unwrap();
    root.world().jump(Duration::from_secs(601));
    assert_eq!(code(ask(&session, "ListUsers", json!({})).await), "AccessDenied");
    let used = ask_sts(&ann, "GetSessionToken", with_code("ann", next)).await.unwrap_err();
    assert_eq!((used.status, used.code.as_str()), (403, "AccessDenied"));
    let message = "MultiFactorAuthentication failed with invalid MFA one time pass code.";
    assert_eq!(used.message, message);
}

#[tokio::test]
async fn sessions_without_a_second_factor_may_not_call_iam() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    put_policy(&root, "ann", allow("*", "*")).await;
    let answer = ask_sts(&ann, "GetSessionToken", json!({})).await.unwrap();
    let id = answer["Credentials"]["AccessKeyId"].as_str().unwrap();
    let session = cloud.with_key(id).await.unwrap();
    let refused = ask(&session, "ListUsers", json!({})).await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (403, "InvalidClientTokenId"));
    ask_sts(&session, "GetCallerIdentity", json!({})).await.unwrap();
}

#[tokio::test]
async fn codes_are_for_ones_own_device_alone() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let bob = cloud.user("bob").await;
    let seed = enabled(&root, "ann").await;
    let next = digits(&root, &seed, 1);
    let serial_alone = json!({ "SerialNumber": serial("ann") });
    let incomplete = ask_sts(&ann, "GetSessionToken", serial_alone).await.unwrap_err();
    let message = "MultiFactorAuthentication failed, must provide both MFA serial number and one \
        time pass code.";
    assert_eq!((incomplete.code.as_str(), incomplete.message.as_str()), ("AccessDenied", message));
    for caller in [&bob, &root] {
        let input = with_code("ann", next.clone());
        let refused = ask_sts(caller, "GetSessionToken", input).await.unwrap_err();
        assert!(refused.message.contains("associated with this user"), "{}", refused.message);
    }
    ask_sts(&ann, "GetSessionToken", with_code("ann", next)).await.unwrap();
}

#[tokio::test]
async fn a_role_may_demand_a_second_factor() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let seed = enabled(&root, "ann").await;
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole",
            "Principal": { "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ann") },
            "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } },
        }],
    });
    let input = json!({ "RoleName": "r", "AssumeRolePolicyDocument": trust.to_string() });
    let role = ask(&root, "CreateRole", input).await.unwrap();
    let plain = json!({ "RoleArn": role["Role"]["Arn"], "RoleSessionName": "s" });
    assert_eq!(code(ask_sts(&ann, "AssumeRole", plain.clone()).await), "AccessDenied");
    let with = |digits: String| {
        let mut input = plain.clone();
        input["SerialNumber"] = json!(serial("ann"));
        input["TokenCode"] = json!(digits);
        input
    };
    assert_eq!(code(ask_sts(&ann, "AssumeRole", with("000000".into())).await), "AccessDenied");
    let answer = ask_sts(&ann, "AssumeRole", with(digits(&root, &seed, 1))).await.unwrap();
    let id = answer["Credentials"]["AccessKeyId"].as_str().unwrap();
    let session = cloud.with_key(id).await.unwrap();
    assert!(session.call().session.as_ref().unwrap().mfa);
    // Who is not trusted is refused for all its second factor.
    let bob = cloud.user("bob").await;
    let seed = enabled(&root, "bob").await;
    let mut input = with(digits(&root, &seed, 1));
    input["SerialNumber"] = json!(serial("bob"));
    let refused = ask_sts(&bob, "AssumeRole", input).await.unwrap_err();
    assert!(refused.message.contains("sts:AssumeRole"), "{}", refused.message);
}

#[tokio::test]
async fn a_clock_gone_astray_is_set_again() {
    let cloud = cloud();
    let root = cloud.root();
    let ann = cloud.user("ann").await;
    let seed = enabled(&root, "ann").await;
    let astray = with_code("ann", digits(&root, &seed, 52));
    assert_eq!(code(ask_sts(&ann, "GetSessionToken", astray.clone()).await), "AccessDenied");
    let codes = [digits(&root, &seed, 50), digits(&root, &seed, 51)];
    ask(&root, "ResyncMFADevice", pair("ann", "ann", codes)).await.unwrap();
    ask_sts(&ann, "GetSessionToken", astray).await.unwrap();
}
