//! What tables may be deleted: while nobody backs them up.

mod cloud;

use cloud::Cloud;
use model_dynamodb::{CreateBackup, DeleteTable, DescribeBackup, DescribeTable};
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
