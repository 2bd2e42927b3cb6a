//! What tables may be made, changed and deleted: by name or ARN, within what an account has, while nobody backs them up.

mod cloud;

use cloud::Cloud;
use model_dynamodb::{
    CreateBackup, CreateTable, DeleteTable, DescribeBackup, DescribeLimits, DescribeTable,
    ListTables, UpdateTable,
};
use serde_json::{Value, json};
use service::ResourceRequest;
use std::time::Duration;
use store::Key;

/// Has a backup of the table `things` under way, or made.
async fn turn_backup(cloud: &Cloud, id: &str, is_made: bool) {
    let place = |rows: &'static str| Key::new(rows).str("111111111111").str("us-east-1");
    let (backup, table) =
        (place("dynamodb.backup").str(id).str("things"), place("dynamodb.table").str("things"));
    let mut backup_row: Value = cloud.store.get_value(&backup).await.unwrap().unwrap();
    let mut table_row: Value = cloud.store.get_value(&table).await.unwrap().unwrap();
    let (state, readers) = match is_made {
        true => ("Available", json!([])),
        false => ("Creating", json!([id])),
    };
    assert_ne!(backup_row["state"], state);
    backup_row["state"] = json!(state);
    table_row["history"]["readers"] = readers;
    let rows = [(&backup, &backup_row), (&table, &table_row)];
    let body = |tx: store::Tx| async move {
        rows.iter().for_each(|(key, row)| tx.put_value((*key).clone(), *row));
        Ok::<_, store::StoreError>(())
    };
    cloud.store.transact(body).await.unwrap();
}

#[tokio::test]
async fn a_table_is_not_deleted_while_it_is_backed_up() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let name = || json!({ "TableName": "things" });
    cloud.table(json!({})).await;
    let input = json!({ "TableName": "things", "BackupName": "kept" });
    let arn = cloud.ok::<CreateBackup>(input).await["BackupDetails"]["BackupArn"].clone();
    let status = async || {
        let told = cloud.ok::<DescribeBackup>(json!({ "BackupArn": arn })).await;
        told["BackupDescription"]["BackupDetails"]["BackupStatus"].clone()
    };
    cloud.until(async || status().await == "AVAILABLE").await;
    let id = arn.as_str().unwrap().rsplit('/').next().unwrap();
    turn_backup(&cloud, id, false).await;
    let (code, text) = cloud.refused::<DeleteTable>(name()).await;
    assert_eq!(code, "ResourceInUseException");
    assert!(text.ends_with("Table: things is being used."), "{text}");
    // A stack waits for it.
    let resource = cloud.root.resource("AWS::DynamoDB::Table").unwrap();
    let request =
        ResourceRequest { physical_id: Some("things".into()), ..ResourceRequest::default() };
    let deleted = (resource.delete)(cloud.deployer(), request);
    let made = async {
        tokio::time::sleep(Duration::from_millis(150)).await;
        turn_backup(&cloud, id, true).await;
    };
    let (deleted, ()) = tokio::join!(deleted, made);
    deleted.unwrap();
    let (code, _) = cloud.refused::<DescribeTable>(name()).await;
    assert_eq!(code, "ResourceNotFoundException");
    assert_eq!(status().await, "AVAILABLE");
    cloud.close().await;
}

#[tokio::test]
async fn a_table_is_made_by_its_arn() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let arn =
        |region: &str, account: &str| format!("arn:aws:dynamodb:{region}:{account}:table/things");
    let of = |name: &str| {
        json!({
            "TableName": name, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        })
    };
    let (code, text) = cloud.refused::<CreateTable>(of(&arn("eu-west-1", "111111111111"))).await;
    assert_eq!(code, "ValidationException");
    assert!(text.contains("Invalid AWS region"), "{text}");
    let (code, _) = cloud.refused::<CreateTable>(of(&arn("us-east-1", "222222222222"))).await;
    assert!(code.contains("AccessDenied"), "{code}");
    let (code, _) = cloud.refused::<CreateTable>(of("arn:aws:dynamodb:us-east-1:1:table/x")).await;
    assert_eq!(code, "ValidationException");
    let own = arn("us-east-1", "111111111111");
    let made = cloud.ok::<CreateTable>(of(&own)).await["TableDescription"].clone();
    assert_eq!((&made["TableName"], &made["TableArn"]), (&json!("things"), &json!(own)));
    assert_eq!(cloud.ok::<ListTables>(json!({})).await["TableNames"], json!(["things"]));
    let (code, text) = cloud.refused::<CreateTable>(of(&own)).await;
    assert_eq!((&*code, &*text), ("ResourceInUseException", "Table already exists: things"));
    cloud.close().await;
}

#[tokio::test]
async fn a_table_stays_within_what_its_account_has() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    let limits = cloud.ok::<DescribeLimits>(json!({})).await;
    assert_eq!(limits["TableMaxWriteCapacityUnits"], 40_000);
    let units = |write: u32| json!({ "ReadCapacityUnits": 1, "WriteCapacityUnits": write });
    let of = |write: u32| {
        json!({
            "TableName": "things", "ProvisionedThroughput": units(write),
            "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        })
    };
    let (code, text) = cloud.refused::<CreateTable>(of(40_001)).await;
    assert_eq!(code, "LimitExceededException");
    assert!(text.contains("Per table maximum: 40000."), "{text}");
    cloud.ok::<CreateTable>(of(40_000)).await;
    let update = |member: &str, value: Value| json!({ "TableName": "things", member: value });
    let more = update("ProvisionedThroughput", units(40_001));
    assert_eq!(cloud.refused::<UpdateTable>(more).await.0, "LimitExceededException");
    for class in ["STANDARD_INFREQUENT_ACCESS", "STANDARD"] {
        cloud.ok::<UpdateTable>(update("TableClass", json!(class))).await;
    }
    let again = || update("TableClass", json!("STANDARD_INFREQUENT_ACCESS"));
    assert_eq!(cloud.refused::<UpdateTable>(again()).await.0, "LimitExceededException");
    cloud.world.jump(Duration::from_secs(30 * 24 * 3600));
    cloud.ok::<UpdateTable>(again()).await;
    cloud.close().await;
}
