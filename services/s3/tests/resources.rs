//! The seats in CloudFormation, as that service takes them.

mod cloud;

use cloud::{Cloud, FUNCTION, In};
use model_s3::{
    GetBucketCors, GetBucketNotificationConfiguration, GetBucketPolicy, GetBucketVersioning,
    GetBucketWebsite, HeadBucket,
};
use serde_json::{Value, json};
use service::{Created, ResourceRequest};

fn request(properties: Value) -> ResourceRequest {
    ResourceRequest {
        stack_id: "arn:aws:cloudformation:us-east-1:111111111111:stack/app/1".into(),
        stack_name: "App".into(),
        logical_id: "Files".into(),
        properties,
        token: "ABCDEFGHIJKL".into(),
        ..ResourceRequest::default()
    }
}

async fn create(cloud: &Cloud, kind: &str, properties: Value) -> Result<Created, aws::Fault> {
    let resource = cloud.root.resource(kind).unwrap();
    (resource.create)(cloud.root.clone(), request(properties)).await
}

#[tokio::test]
async fn a_bucket_is_made_changed_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let properties = json!({
        "VersioningConfiguration": { "Status": "Enabled" },
        "CorsConfiguration": { "CorsRules": [
            { "AllowedMethods": ["PUT"], "AllowedOrigins": ["*"], "AllowedHeaders": ["*"] }
        ] },
        "WebsiteConfiguration": { "IndexDocument": "index.html" },
        "NotificationConfiguration": { "LambdaConfigurations": [
            { "Event": "s3:ObjectCreated:*", "Function": FUNCTION }
        ] },
        "Tags": [{ "Key": "a", "Value": "b" }]
    });
    let made = create(&cloud, "AWS::S3::Bucket", properties.clone()).await.unwrap();
    assert_eq!(made.physical_id, "app-files-abcdefghijkl");
    assert_eq!(made.attributes["Arn"], "arn:aws:s3:::app-files-abcdefghijkl");
    let site = "http://app-files-abcdefghijkl.s3-website.localhost:4566";
    assert_eq!(made.attributes["WebsiteURL"], site);
    // The same attempt again finds its own work.
    let again = create(&cloud, "AWS::S3::Bucket", properties.clone()).await.unwrap();
    assert_eq!(again, made);
    let bucket = || made.physical_id.clone();
    let input = In::<GetBucketVersioning> { bucket: bucket(), ..Default::default() };
    let versioning = cloud.root.ask::<GetBucketVersioning>(input).await.unwrap();
    assert_eq!(versioning.status.unwrap().as_str(), "Enabled");
    let input = In::<GetBucketNotificationConfiguration> { bucket: bucket(), ..Default::default() };
    let told = cloud.root.ask::<GetBucketNotificationConfiguration>(input).await.unwrap();
    assert_eq!(told.lambda_function_configurations.unwrap()[0].lambda_function_arn, FUNCTION);

    let resource = cloud.root.resource("AWS::S3::Bucket").unwrap();
    let change = ResourceRequest {
        physical_id: Some(bucket()),
        old_properties: Some(properties),
        ..request(json!({ "WebsiteConfiguration": { "IndexDocument": "start.html" } }))
    };
    (resource.update)(cloud.root.clone(), change.clone()).await.unwrap();
    let input = In::<GetBucketWebsite> { bucket: bucket(), ..Default::default() };
    let website = cloud.root.ask::<GetBucketWebsite>(input).await.unwrap();
    assert_eq!(website.index_document.unwrap().suffix, "start.html");
    let input = In::<GetBucketCors> { bucket: bucket(), ..Default::default() };
    let gone = cloud.root.ask::<GetBucketCors>(input).await.unwrap_err();
    assert_eq!(gone.code, "NoSuchCORSConfiguration");

    (resource.delete)(cloud.root.clone(), change.clone()).await.unwrap();
    (resource.delete)(cloud.root.clone(), change).await.unwrap();
    let input = In::<HeadBucket> { bucket: bucket(), ..Default::default() };
    assert_eq!(cloud.root.ask::<HeadBucket>(input).await.unwrap_err().status, 404);
}

#[tokio::test]
async fn a_bucket_that_is_there_is_not_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("theirs").await;
    let taken = create(&cloud, "AWS::S3::Bucket", json!({ "BucketName": "theirs" })).await;
    assert_eq!(taken.unwrap_err().code, "BucketAlreadyOwnedByYou");
}

#[tokio::test]
async fn a_policy_is_put_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.bucket("files").await;
    let properties = json!({ "Bucket": "files", "PolicyDocument": {
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteObject",
            "Resource": "arn:aws:s3:::files/*" }]
    } });
    let made = create(&cloud, "AWS::S3::BucketPolicy", properties.clone()).await.unwrap();
    let get = || In::<GetBucketPolicy> { bucket: "files".into(), ..Default::default() };
    assert!(cloud.root.ask::<GetBucketPolicy>(get()).await.is_ok());
    let resource = cloud.root.resource("AWS::S3::BucketPolicy").unwrap();
    let gone = ResourceRequest { physical_id: Some(made.physical_id), ..request(properties) };
    (resource.delete)(cloud.root.clone(), gone).await.unwrap();
    let missing = cloud.root.ask::<GetBucketPolicy>(get()).await.unwrap_err();
    assert_eq!(missing.code, "NoSuchBucketPolicy");
}
