//! What S3 tells in rarer cases, through the engine.

mod cloud;

use cloud::{Cloud, FUNCTION, In};
use model_s3::{
    LambdaFunctionConfiguration, NotificationConfiguration, PutBucketNotificationConfiguration,
    PutObjectTagging, Tag, Tagging,
};

#[tokio::test]
async fn events_of_tags_tell_less() {
    let folder = tempfile::tempdir().unwrap();
    let mut cloud = Cloud::open(folder.path());
    cloud.bucket("inbox").await;
    let function = LambdaFunctionConfiguration {
        lambda_function_arn: FUNCTION.into(),
        events: vec!["s3:ObjectTagging:*".into()],
        ..Default::default()
    };
    let input = In::<PutBucketNotificationConfiguration> {
        bucket: "inbox".into(),
        notification_configuration: NotificationConfiguration {
            lambda_function_configurations: Some(vec![function]),
            ..Default::default()
        },
        ..Default::default()
    };
    cloud.root.ask::<PutBucketNotificationConfiguration>(input).await.unwrap();
    cloud.put("inbox", "k", b"x").await;
    let tag = Tag { key: "k".into(), value: "v".into() };
    let input = In::<PutObjectTagging> {
        bucket: "inbox".into(),
        key: "k".into(),
        tagging: Tagging { tag_set: vec![tag] },
        ..Default::default()
    };
    cloud.root.ask::<PutObjectTagging>(input).await.unwrap();
    let told = cloud.event().await;
    assert_eq!(told["eventVersion"], "2.3");
    assert_eq!(told["eventName"], "ObjectTagging:Put");
    let object = told["s3"]["object"].as_object().unwrap();
    assert_eq!(object["key"], "k");
    assert!(object.contains_key("eTag"));
    assert!(!object.contains_key("size") && !object.contains_key("sequencer"));
}
