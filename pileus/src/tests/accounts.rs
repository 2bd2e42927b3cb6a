//! An account leaves one cloud and arrives in another as it was.

use super::busy::{put, use_everything};
use super::{Cloud, ask, found, found_at_rest, seal_of};
use crate::account_file::read::read;
use crate::account_import::{Checked, write};
use crate::client::Client;
use crate::commands::export::Export;
use crate::commands::import::Import;
use crate::config::Root;
use model_s3::GetObject;
use serde_json::{Value, json};
use service::Ctx;
use sha2::{Digest, Sha256};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use store::Store;
use wire::Operation;
use world::World;

type In<O> = <O as Operation>::Input;

/// On a thread of its own, as commands bring their own runtime.
async fn command<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(|| std::thread::spawn(run).join().unwrap()).await.unwrap()
}

async fn export(data: &Path, account: &str, file: &Path) -> Result<(), String> {
    let export = Export { account: account.into(), file: file.into(), data: Some(data.into()) };
    command(|| export.run().map_err(|error| format!("{error:#}"))).await
}

async fn import(data: &Path, file: Option<&Path>, undo: Option<&str>) -> Result<(), String> {
    let (file, undo) = (file.map(PathBuf::from), undo.map(str::to_owned));
    let import = Import { file, undo, data: Some(data.into()) };
    command(|| import.run().map_err(|error| format!("{error:#}"))).await
}

pub async fn second_account(cloud: &Cloud) -> Root {
    let client = Client::new(cloud.server.address.clone(), cloud.root.clone()).unwrap();
    let made = client.admin("/_pileus/accounts/second").await.unwrap();
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    Root {
        account: text("account"),
        access_key_id: text("access_key_id"),
        secret_access_key: text("secret_access_key"),
    }
}

/// What the account's root sees of it.
async fn seen(ctx: &Ctx) -> Value {
    let mut seen = Vec::new();
    for (service, operation, input) in [
        ("iam", "GetAccountAuthorizationDetails", json!({})),
        ("iam", "ListInstanceProfiles", json!({})),
        ("iam", "ListOpenIDConnectProviders", json!({})),
        ("iam", "ListSAMLProviders", json!({})),
        ("iam", "ListAccessKeys", json!({ "UserName": "Ada" })),
        ("iam", "GetGroup", json!({ "GroupName": "Makers" })),
        ("s3", "ListBuckets", json!({})),
        ("dynamodb", "DescribeTable", json!({ "TableName": "things" })),
        ("dynamodb", "Scan", json!({ "TableName": "things" })),
        ("dynamodb", "Scan", json!({ "TableName": "things", "IndexName": "by-g" })),
        ("dynamodb", "Scan", json!({ "TableName": "things", "IndexName": "local" })),
        ("dynamodb", "DescribeTimeToLive", json!({ "TableName": "things" })),
        ("dynamodb", "ListBackups", json!({ "BackupType": "ALL" })),
        ("dynamodb", "ListImports", json!({})),
        ("dynamodb", "ListExports", json!({})),
        ("dynamodb", "DescribeTable", json!({ "TableName": "world" })),
        ("dynamodbstreams", "ListStreams", json!({})),
        ("dynamodb", "Scan", json!({ "TableName": "wonders" })),
        (
            "application-autoscaling",
            "DescribeScalingPolicies",
            json!({ "ServiceNamespace": "dynamodb" }),
        ),
        ("kinesis", "DescribeStream", json!({ "StreamName": "flow" })),
        ("kinesis", "ListStreams", json!({})),
        ("logs", "DescribeLogGroups", json!({})),
        ("logs", "FilterLogEvents", json!({ "logGroupName": "kept" })),
        ("lambda", "ListFunctions", json!({})),
        ("lambda", "ListVersionsByFunction", json!({ "FunctionName": "worker" })),
        ("lambda", "ListAliases", json!({ "FunctionName": "worker" })),
        ("lambda", "ListLayers", json!({})),
        ("lambda", "ListEventSourceMappings", json!({})),
        ("lambda", "GetPolicy", json!({ "FunctionName": "worker" })),
        ("events", "ListRules", json!({})),
        ("events", "ListTargetsByRule", json!({ "Rule": "hourly" })),
        ("apigatewayv2", "GetApis", json!({})),
        ("apigateway", "GetRestApis", json!({})),
        ("organizations", "DescribeOrganization", json!({})),
        ("organizations", "ListAccounts", json!({})),
        ("organizations", "ListRoots", json!({})),
        ("organizations", "ListTargetsForPolicy", json!({ "PolicyId": "p-FullAWSAccess" })),
        ("cloudformation", "DescribeStacks", json!({})),
        ("cloudformation", "ListExports", json!({})),
        ("cloudformation", "DescribeStackEvents", json!({ "StackName": "app" })),
        (
            "cloudformation",
            "DescribeChangeSet",
            json!({ "StackName": "planned", "ChangeSetName": "first" }),
        ),
    ] {
        seen.push((format!("{service}:{operation}"), ask(ctx, service, operation, input).await));
    }
    let buckets = ask(ctx, "s3", "ListBuckets", json!({})).await;
    for bucket in buckets["Buckets"].as_array().unwrap() {
        let name = bucket["Name"].as_str().unwrap();
        for operation in ["ListObjectVersions", "ListMultipartUploads"] {
            let listed = ask(ctx, "s3", operation, json!({ "Bucket": name })).await;
            for version in listed["Versions"].as_array().into_iter().flatten() {
                seen.push(content(ctx, name, version).await);
            }
            seen.push((format!("{name} {operation}"), listed));
        }
    }
    seen.push(("records".into(), records(ctx).await));
    without_ports(&serde_json::to_string(&seen).unwrap())
}

/// Each cloud has another port.
fn without_ports(text: &str) -> Value {
    let mut kept = String::new();
    for (at, piece) in text.split("localhost:").enumerate() {
        let piece =
            if at > 0 { piece.trim_start_matches(|c: char| c.is_ascii_digit()) } else { piece };
        kept.push_str(piece);
    }
    serde_json::from_str(&kept).unwrap()
}

async fn content(ctx: &Ctx, bucket: &str, version: &Value) -> (String, Value) {
    let text = |name: &str| version[name].as_str().unwrap().to_owned();
    let input = In::<GetObject> {
        bucket: bucket.into(),
        key: text("Key"),
        version_id: Some(text("VersionId")),
        ..Default::default()
    };
    let output = ctx.ask::<GetObject>(input).await.unwrap();
    let bytes = output.body.collect(64 << 20).await.unwrap();
    let hash = hex::encode(Sha256::digest(&bytes));
    (format!("{bucket}/{} {}", text("Key"), text("VersionId")), json!([bytes.len(), hash]))
}

async fn records(ctx: &Ctx) -> Value {
    let table = ask(ctx, "dynamodb", "DescribeTable", json!({ "TableName": "things" })).await;
    let arn = &table["Table"]["LatestStreamArn"];
    let streams = |operation: &'static str, input| ask(ctx, "dynamodbstreams", operation, input);
    let stream = streams("DescribeStream", json!({ "StreamArn": arn })).await;
    let shard = &stream["StreamDescription"]["Shards"][0]["ShardId"];
    let from = json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" });
    let iterator = streams("GetShardIterator", from).await;
    streams("GetRecords", json!({ "ShardIterator": iterator["ShardIterator"] })).await["Records"]
        .clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_moves_whole() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let (home, away) = (folder.path().join("home"), folder.path().join("away"));
    let cloud = Cloud::open(&home).await;
    let first = cloud.root.account.clone();
    use_everything(&cloud.first(), "one").await;
    let second = second_account(&cloud).await;
    let ctx = cloud.as_root_of(&second.account);
    use_everything(&ctx, "two").await;
    let before = seen(&ctx).await;
    let first_before = seen(&cloud.first()).await;
    drop(ctx);
    let file = folder.path().join("second.tar.gz");
    let running = export(&home, &second.account, &file).await.unwrap_err();
    assert!(running.contains("stop it first"), "{running}");
    cloud.stop(&home).await;
    export(&home, &second.account, &file).await.unwrap();
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let unknown = export(&home, "999999999999", &folder.path().join("x")).await.unwrap_err();
    assert_eq!(unknown, "this cloud has no account 999999999999");

    import(&away, Some(&file), None).await.unwrap();
    assert_eq!(found_at_rest(&away), []);
    let cloud = Cloud::open(&away).await;
    let after = seen(&cloud.as_root_of(&second.account)).await;
    similar(&before, &after);
    the_past_came_along(&cloud.as_root_of(&second.account)).await;
    // Its root's key still opens it.
    let client = Client::new(cloud.server.address.clone(), second.clone()).unwrap();
    let caller = client.query("sts", "2011-06-15", "GetCallerIdentity", &[]).await.unwrap();
    assert_eq!(caller["Account"], json!(second.account));
    cloud.stop(&away).await;
    let twice = import(&away, Some(&file), None).await.unwrap_err();
    assert!(twice.contains("it must have none"), "{twice}");

    // The first account follows, with its root, which was kept beside the store.
    let first_file = folder.path().join("first.tar.gz");
    export(&home, &first, &first_file).await.unwrap();
    import(&away, Some(&first_file), None).await.unwrap();
    assert_eq!(found_at_rest(&away), []);
    let cloud = Cloud::open(&away).await;
    similar(&first_before, &seen(&cloud.as_root_of(&first)).await);
    cloud.stop(&away).await;
}

/// What a table was can be restored: by its backup, and by what its recovery keeps.
async fn the_past_came_along(ctx: &Ctx) {
    let dynamodb = |operation: &'static str, input| ask(ctx, "dynamodb", operation, input);
    let backups = dynamodb("ListBackups", json!({ "TableName": "things" })).await;
    let arn = &backups["BackupSummaries"][0]["BackupArn"];
    let from = json!({ "BackupArn": arn, "TargetTableName": "from-backup" });
    dynamodb("RestoreTableFromBackup", from).await;
    let latest = json!({
        "SourceTableName": "things", "TargetTableName": "latest", "UseLatestRestorableTime": true,
    });
    dynamodb("RestoreTableToPointInTime", latest).await;
    let scan = |name: &'static str| dynamodb("Scan", json!({ "TableName": name }));
    let things = scan("things").await;
    for (name, items) in [("latest", 12), ("from-backup", 11)] {
        loop {
            let told = dynamodb("DescribeTable", json!({ "TableName": name })).await;
            if told["Table"]["TableStatus"] == "ACTIVE" {
                break;
            }
            tokio::task::yield_now().await;
        }
        let restored = scan(name).await;
        assert_eq!(restored["Count"], items, "{name}");
        if name == "latest" {
            assert_eq!(restored["Items"], things["Items"]);
        }
    }
}

/// Equal, entry by entry, so that a difference can be read.
fn similar(before: &Value, after: &Value) {
    for (before, after) in before.as_array().unwrap().iter().zip(after.as_array().unwrap()) {
        assert_eq!(before, after, "{}", before[0]);
    }
    assert_eq!(before.as_array().map(Vec::len), after.as_array().map(Vec::len));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_arrive_whole_does_not_arrive() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let (home, away) = (folder.path().join("home"), folder.path().join("away"));
    let cloud = Cloud::open(&home).await;
    use_everything(&cloud.first(), "home").await;
    let account = cloud.root.account.clone();
    cloud.stop(&home).await;
    let file = folder.path().join("account.tar.gz");
    export(&home, &account, &file).await.unwrap();

    // A bucket's name is taken.
    let cloud = Cloud::open(&away).await;
    let ctx = cloud.first();
    ask(&ctx, "s3", "CreateBucket", json!({ "Bucket": "home-plain" })).await;
    put(&ctx, "home-plain", "own", b"own".to_vec()).await;
    drop(ctx);
    cloud.stop(&away).await;
    let rows = || found_rows(&away);
    let before = rows();
    let taken = import(&away, Some(&file), None).await.unwrap_err();
    assert!(taken.contains("home-plain") && taken.contains("is taken"), "{taken}");
    assert_eq!(rows(), before, "nothing was written");

    // A byte is another, or the end is missing.
    let whole = std::fs::read(&file).unwrap();
    let broken = folder.path().join("broken.tar.gz");
    let empty = folder.path().join("empty");
    for length in [whole.len() / 2, whole.len() - 100] {
        std::fs::write(&broken, &whole[..length]).unwrap();
        let refused = import(&empty, Some(&broken), None).await.unwrap_err();
        assert!(refused.contains("cannot be read as an account"), "{refused}");
    }
    let mut flipped = whole.clone();
    flipped[whole.len() / 2..][..64].iter_mut().for_each(|byte| *byte ^= 0x5a);
    std::fs::write(&broken, &flipped).unwrap();
    assert!(import(&empty, Some(&broken), None).await.is_err());
    assert_eq!(found_rows(&empty), 0);
    interrupted(&empty, &file, &account, &whole).await;
}

fn found_rows(data: &Path) -> usize {
    let inspection = store::Inspection::open(&data.join("store"), seal_of(data), false).unwrap();
    inspection.all_rows().filter(|row| !format!("{row:?}").contains("~seen")).count()
}

/// An import that breaks off in its middle shows, and can be taken back or made again.
async fn interrupted(data: &Path, file: &Path, account: &str, whole: &[u8]) {
    let cut = data.join("cut.tar.gz");
    std::fs::write(&cut, &whole[..whole.len() * 2 / 3]).unwrap();
    for again in [false, true] {
        let (path, good, cut) = (data.join("store"), file.to_owned(), cut.clone());
        let seal = seal_of(data);
        command(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            let _inside = runtime.enter();
            let store = Store::open_sealed(&path, World::real(), Default::default(), seal).unwrap();
            let services = crate::services::described();
            let mut checked = Checked::new(store.inspect().unwrap(), &services, None);
            read(&good, &mut checked).unwrap();
            let admitted = checked.end().unwrap();
            write(&runtime, &store, &services, &cut, &admitted).unwrap_err();
            let kinds: Vec<_> =
                found(&store.inspect().unwrap()).into_iter().map(|found| found.kind).collect();
            assert!(kinds.contains(&"import-unfinished"), "{kinds:?}");
            runtime.block_on(store.close());
        })
        .await;
        assert!(found_rows(data) > 10, "much was written");
        if again {
            import(data, Some(file), None).await.unwrap();
            assert_eq!(found_at_rest(data), []);
        } else {
            import(data, None, Some(account)).await.unwrap();
            assert_eq!(found_rows(data), 0);
            let nothing = import(data, None, Some(account)).await.unwrap_err();
            assert!(nothing.contains("broke off here"), "{nothing}");
        }
    }
}
