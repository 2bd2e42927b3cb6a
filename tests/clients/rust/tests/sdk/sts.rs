//! STS: the query protocol with few fields.

use crate::functions::trust;
use aws_credential_types::Credentials;
use aws_sdk_sts::error::ProvideErrorMetadata;
use sdk_clients::{Cloud, KEY_ID};

#[tokio::test]
async fn who_asks() {
    let cloud = Cloud::start();
    let me = aws_sdk_sts::Client::new(&cloud.config()).get_caller_identity().send().await.unwrap();
    let account = me.account().unwrap();
    assert_eq!(account.len(), 12);
    assert_eq!(me.arn().unwrap(), format!("arn:aws:iam::{account}:root"));
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let cloud = Cloud::start();
    let wrong = cloud.config_as(Credentials::new(KEY_ID, "wrong", None, None, "test"));
    let refused = aws_sdk_sts::Client::new(&wrong).get_caller_identity().send().await.unwrap_err();
    assert_eq!(refused.code(), Some("SignatureDoesNotMatch"));
    assert_eq!(refused.raw_response().unwrap().status().as_u16(), 403);
}

#[tokio::test]
async fn a_role_is_assumed() {
    let cloud = Cloud::start();
    let sts = aws_sdk_sts::Client::new(&cloud.config());
    let iam = aws_sdk_iam::Client::new(&cloud.config());
    let account = sts.get_caller_identity().send().await.unwrap().account().unwrap().to_owned();
    let user = iam.create_user().user_name("ada").send().await.unwrap();
    let role = iam
        .create_role()
        .role_name("reads")
        .assume_role_policy_document(trust("AWS", user.user().unwrap().arn()))
        .send()
        .await
        .unwrap();
    let key = iam.create_access_key().user_name("ada").send().await.unwrap();
    let key = key.access_key().unwrap();
    let key = Credentials::new(key.access_key_id(), key.secret_access_key(), None, None, "test");
    let ada = aws_sdk_sts::Client::new(&cloud.config_as(key));
    let arn = role.role().unwrap().arn();
    let assumed = ada
        .assume_role()
        .role_arn(arn)
        .role_session_name("s1")
        .duration_seconds(900)
        .send()
        .await
        .unwrap();
    let session = assumed.credentials().unwrap();
    let left = session.expiration().secs() - now();
    assert!((800..=1000).contains(&left), "{left}");
    let session = Credentials::new(
        session.access_key_id(),
        session.secret_access_key(),
        Some(session.session_token().to_owned()),
        None,
        "test",
    );
    let it = aws_sdk_sts::Client::new(&cloud.config_as(session.clone()));
    let me = it.get_caller_identity().send().await.unwrap();
    assert_eq!(me.arn().unwrap(), format!("arn:aws:sts::{account}:assumed-role/reads/s1"));

    // The role allows nothing.
    let refused = aws_sdk_iam::Client::new(&cloud.config_as(session));
    let refused = refused.list_users().send().await.unwrap_err();
    assert_eq!(refused.code(), Some("AccessDenied"));
    let refused = ada
        .assume_role()
        .role_arn(format!("arn:aws:iam::{account}:role/none"))
        .role_session_name("s1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(refused.code(), Some("AccessDenied"));
}

fn now() -> i64 {
    aws_smithy_types::DateTime::from(std::time::SystemTime::now()).secs()
}
