//! IAM: the query protocol with lists, documents and times.

use crate::functions::trust;
use crate::recent;
use aws_sdk_iam::Client;
use aws_sdk_iam::client::Waiters;
use aws_sdk_iam::error::SdkError;
use aws_sdk_iam::operation::create_policy::CreatePolicyError;
use aws_sdk_iam::operation::create_user::CreateUserError;
use aws_sdk_iam::operation::delete_user::DeleteUserError;
use aws_sdk_iam::operation::get_user::GetUserError;
use aws_sdk_iam::types::Tag;
use sdk_clients::Cloud;
use std::time::Duration;

const READ: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const WAIT: Duration = Duration::from_secs(30);

#[tokio::test]
async fn users_in_pages() {
    let cloud = Cloud::start();
    let iam = Client::new(&cloud.config());
    let tag = Tag::builder().key("team").value("a b+c=ü").build().unwrap();
    for number in 0..5 {
        let name = format!("user-{number}");
        let made = iam.create_user().user_name(&name).path("/staff/").tags(tag.clone());
        let made = made.send().await.unwrap();
        let user = made.user().unwrap();
        assert!(recent(Some(user.create_date())));
        assert_eq!(user.path(), "/staff/");
    }
    let waited = iam.wait_until_user_exists().user_name("user-4").wait(WAIT).await.unwrap();
    let user = waited.into_result().unwrap();
    assert_eq!(user.user().unwrap().tags()[0].value(), "a b+c=ü");

    let mut pages = iam.list_users().path_prefix("/staff/").into_paginator().page_size(2).send();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().users().len());
    }
    assert_eq!(sizes, [2, 2, 1]);
    let items = iam.list_users().into_paginator().page_size(2).items().send();
    let names: Vec<String> =
        items.try_collect().await.unwrap().iter().map(|user| user.user_name().into()).collect();
    assert_eq!(names, ["user-0", "user-1", "user-2", "user-3", "user-4"]);
}

#[tokio::test]
async fn faults_are_typed() {
    let cloud = Cloud::start();
    let iam = Client::new(&cloud.config());
    iam.create_user().user_name("ada").send().await.unwrap();
    let again = iam.create_user().user_name("ada").send().await.unwrap_err();
    let CreateUserError::EntityAlreadyExistsException(exists) = again.into_service_error() else {
        panic!("another fault")
    };
    assert_eq!(exists.message(), Some("User with name ada already exists."));
    let none = iam.get_user().user_name("none").send().await.unwrap_err();
    assert!(matches!(none.into_service_error(), GetUserError::NoSuchEntityException(_)));
    let malformed = iam.create_policy().policy_name("p").policy_document("{}").send().await;
    let malformed = malformed.unwrap_err().into_service_error();
    assert!(matches!(malformed, CreatePolicyError::MalformedPolicyDocumentException(_)));
    iam.create_access_key().user_name("ada").send().await.unwrap();
    let held = iam.delete_user().user_name("ada").send().await.unwrap_err();
    assert!(matches!(held.into_service_error(), DeleteUserError::DeleteConflictException(_)));
    // What the SDK itself refuses never leaves it.
    let unsent = iam.create_user().send().await.unwrap_err();
    assert!(matches!(unsent, SdkError::ConstructionFailure(_) | SdkError::ServiceError(_)));
}

#[tokio::test]
async fn policies_of_roles() {
    let cloud = Cloud::start();
    let iam = Client::new(&cloud.config());
    let trust = trust("Service", "lambda.amazonaws.com");
    let role = iam.create_role().role_name("runs").assume_role_policy_document(&trust);
    let role = role.max_session_duration(7200).send().await.unwrap();
    assert_eq!(role.role().unwrap().max_session_duration(), Some(7200));
    iam.wait_until_role_exists().role_name("runs").wait(WAIT).await.unwrap();
    let policy =
        iam.create_policy().policy_name("read").policy_document(READ).send().await.unwrap();
    let arn = policy.policy().unwrap().arn().unwrap().to_owned();
    iam.wait_until_policy_exists().policy_arn(&arn).wait(WAIT).await.unwrap();
    iam.attach_role_policy().role_name("runs").policy_arn(&arn).send().await.unwrap();
    iam.put_role_policy()
        .role_name("runs")
        .policy_name("own")
        .policy_document(READ)
        .send()
        .await
        .unwrap();
    let attached = iam.list_attached_role_policies().role_name("runs").into_paginator();
    let attached = attached.items().send().try_collect().await.unwrap();
    assert_eq!(attached[0].policy_name(), Some("read"));
    // Documents come percent-encoded (RFC 3986), as the reference says.
    let own = iam.get_role_policy().role_name("runs").policy_name("own").send().await.unwrap();
    assert!(own.policy_document().starts_with("%7B%22Version%22%3A%222012-10-17%22"));
    let got = iam.get_policy().policy_arn(&arn).send().await.unwrap();
    let got = got.policy().unwrap();
    assert_eq!((got.attachment_count(), got.default_version_id()), (Some(1), Some("v1")));
}
