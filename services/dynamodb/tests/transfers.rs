//! Imports and exports through the operations: what their tokens stand for. There is no S3 here, and they fail.

mod cloud;

use cloud::Cloud;
use model_dynamodb::{
    ExportTableToPointInTime, ExportTableToPointInTimeInput, ImportTable, PutResourcePolicy,
    UpdateContinuousBackups,
};
use serde_json::{Value, json};
use service::Ctx;

const TABLE: &str = "arn:aws:dynamodb:us-east-1:111111111111:table/things";

#[tokio::test]
async fn an_import_with_a_known_token_is_the_same_request() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let request = |bucket: &str, name: &str| {
        json!({
            "ClientToken": "token", "InputFormat": "CSV", "S3BucketSource": { "S3Bucket": bucket },
            "TableCreationParameters": {
                "TableName": name, "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
            },
        })
    };
    let first = cloud.ok::<ImportTable>(request("bucket", "things")).await;
    let mut again = request("bucket", "things");
    // What it is by default.
    again["InputCompressionType"] = json!("NONE");
    let again = cloud.ok::<ImportTable>(again).await;
    let arn = |told: &Value| told["ImportTableDescription"]["ImportArn"].clone();
    assert_eq!(arn(&again), arn(&first));
    for other in [request("bucket", "others"), request("other", "things")] {
        assert_eq!(cloud.refused::<ImportTable>(other).await.0, "ImportConflictException");
    }
    cloud.close().await;
}

#[tokio::test]
async fn an_export_is_found_by_its_token_and_is_its_accounts_alone() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    cloud.table(json!({})).await;
    let on = json!({ "PointInTimeRecoveryEnabled": true });
    let input = json!({ "TableName": "things", "PointInTimeRecoverySpecification": on });
    cloud.ok::<UpdateContinuousBackups>(input).await;
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "dynamodb:ExportTableToPointInTime", "Resource": TABLE,
        "Principal": {"AWS": "arn:aws:iam::222222222222:root"},
    }]});
    let input = json!({ "ResourceArn": TABLE, "Policy": policy.to_string() });
    cloud.ok::<PutResourcePolicy>(input).await;
    let all = json!({ "Effect": "Allow", "Action": "dynamodb:*", "Resource": "*" });
    let foreigner = cloud.user_of("222222222222", "exporter", &all);
    let export = async |caller: &Ctx, bucket: &str| {
        let input = json!({ "TableArn": TABLE, "S3Bucket": bucket, "ClientToken": "token" });
        let input = wire::from_document::<ExportTableToPointInTimeInput>(&input).unwrap();
        let told = caller.ask::<ExportTableToPointInTime>(input).await?;
        Ok::<_, aws::Fault>(told.export_description.unwrap().export_arn.unwrap())
    };
    let first = export(&cloud.root, "bucket").await.unwrap();
    assert_eq!(export(&cloud.root, "bucket").await.unwrap(), first);
    let refused = async |caller: &Ctx| export(caller, "other").await.unwrap_err().code;
    assert_eq!(refused(&cloud.root).await, "ExportConflictException");
    // Whatever the table's policy says.
    assert_eq!(refused(&foreigner).await, "ValidationException");
    cloud.close().await;
}
