//! An account that uses every service in every way that leaves rows of another kind.

#[path = "../../../services/iam/tests/cloud/pem.rs"]
mod pem;

use super::{REGION, ask, until};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use iam::totp;
use model_s3::{PutObject, UploadPart};
use pem::Owner;
use serde_json::{Value, json};
use service::Ctx;
use sha2::{Digest as _, Sha256};
use std::io::Write;
use wire::{Body, Operation};

type In<O> = <O as Operation>::Input;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com","AWS":"*"},"Action":"sts:AssumeRole"}]}"#;
const SSH_KEY: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCnBueOndpui1uzU3gM5ZAt6vITIqUaKVEWkWS8LkXZGgj3IKiRk6z0tMc0lTCMn9/jNRa5bKtdkoRu4GIr061LMog1gbpuizRG45OFnapIX2xXd4wrj7bEJrCIR0jg6K3pGvfz9ygyPaMcq87If6IN1QHIUKXqAt87+F9ZQSdwi1kkpggU5h3GYwKnMm/DexCYTJYPD6EdY8ImLw3Nq5axT0iCQJVqk9IZKkKEZmBt3VOOsLcs0yaGOM4f+zh+m/44YVphQFrY6+uxEV+Z64m75nktRKSaLvIu+J37C9zmRiZBPYf/tqt3216cvq+XDtyZB47nmH2M87v4Eu3T1SEn";
const METADATA: &str = r#"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="idp">
    <IDPSSODescriptor><KeyDescriptor><X509Certificate>AA</X509Certificate></KeyDescriptor>
    <SingleSignOnService Location="https://idp.example"/></IDPSSODescriptor></EntityDescriptor>"#;
const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// Uses everything. Names open with the prefix, which differs from account to account.
pub async fn use_everything(ctx: &Ctx, prefix: &str) {
    identities(ctx).await;
    objects(ctx, prefix).await;
    tables(ctx).await;
    transfers(ctx, prefix).await;
    replicas(ctx).await;
    scaling(ctx).await;
    streams(ctx).await;
    logs(ctx).await;
    images(ctx).await;
    functions(ctx).await;
    executions(ctx).await;
    rules(ctx).await;
    queues(ctx).await;
    apis(ctx).await;
    stacks(ctx).await;
    organization(ctx).await;
}

async fn identities(ctx: &Ctx) {
    let account = ctx.account().to_string();
    let policy = format!("arn:aws:iam::{account}:policy/All");
    let iam = |operation: &'static str, input: Value| ask(ctx, "iam", operation, input);
    iam("CreatePolicy", json!({ "PolicyName": "All", "PolicyDocument": ALL })).await;
    iam("CreateGroup", json!({ "GroupName": "Makers" })).await;
    iam("AttachGroupPolicy", json!({ "GroupName": "Makers", "PolicyArn": policy })).await;
    for user in ["Ada", "Grace"] {
        iam("CreateUser", json!({ "UserName": user, "PermissionsBoundary": policy })).await;
        iam("AddUserToGroup", json!({ "UserName": user, "GroupName": "Makers" })).await;
        iam("CreateAccessKey", json!({ "UserName": user })).await;
    }
    iam("UpdateUser", json!({ "UserName": "Grace", "NewUserName": "Hopper" })).await;
    let inline = json!({ "UserName": "Ada", "PolicyName": "own", "PolicyDocument": ALL });
    iam("PutUserPolicy", inline).await;
    let role = json!({ "RoleName": "Runner", "AssumeRolePolicyDocument": TRUST });
    iam("CreateRole", role).await;
    let aws = "arn:aws:iam::aws:policy/AdministratorAccess";
    iam("AttachRolePolicy", json!({ "RoleName": "Runner", "PolicyArn": aws })).await;
    iam("CreateInstanceProfile", json!({ "InstanceProfileName": "Box" })).await;
    let profile = json!({ "InstanceProfileName": "Box", "RoleName": "Runner" });
    iam("AddRoleToInstanceProfile", profile).await;
    ask(ctx, "sts", "GetSessionToken", json!({})).await;
    ask(ctx, "sts", "GetFederationToken", json!({ "Name": "guest" })).await;
    iam("CreateOpenIDConnectProvider", json!({ "Url": "https://issuer.example" })).await;
    iam("CreateSAMLProvider", json!({ "Name": "Idp", "SAMLMetadataDocument": METADATA })).await;
    iam("UpdateAccountPasswordPolicy", json!({})).await;
    iam("GenerateCredentialReport", json!({})).await;
    credentials(ctx).await;
    use_a_key(ctx).await;
}

/// What Ada proves herself with beside access keys; a certificate; a service's role that came and went.
async fn credentials(ctx: &Ctx) {
    let iam = |operation: &'static str, input: Value| ask(ctx, "iam", operation, input);
    let profile = json!({ "UserName": "Ada", "Password": "Correct-horse-1" });
    iam("CreateLoginProfile", profile).await;
    let made = iam("CreateVirtualMFADevice", json!({ "VirtualMFADeviceName": "Ada" })).await;
    let device = &made["VirtualMFADevice"];
    let seed = STANDARD.decode(device["Base32StringSeed"].as_str().unwrap()).unwrap();
    let seed = String::from_utf8(seed).unwrap();
    let step = totp::step_at(ctx.world().real_ms());
    let enable = json!({
        "UserName": "Ada", "SerialNumber": device["SerialNumber"],
        "AuthenticationCode1": totp::code(&seed, step - 1),
        "AuthenticationCode2": totp::code(&seed, step),
    });
    iam("EnableMFADevice", enable).await;
    iam("CreateVirtualMFADevice", json!({ "VirtualMFADeviceName": "spare" })).await;
    let key = json!({ "UserName": "Ada", "SSHPublicKeyBody": SSH_KEY });
    iam("UploadSSHPublicKey", key).await;
    let owner = Owner::new("www.example.com");
    let body = owner.certificate(&owner);
    iam("UploadSigningCertificate", json!({ "UserName": "Ada", "CertificateBody": body })).await;
    let server = json!({
        "ServerCertificateName": "www", "CertificateBody": body, "PrivateKey": owner.private_key(),
    });
    iam("UploadServerCertificate", server).await;
    let credential = json!({ "UserName": "Ada", "ServiceName": "codecommit.amazonaws.com" });
    iam("CreateServiceSpecificCredential", credential).await;
    let linked = json!({ "AWSServiceName": "events.amazonaws.com" });
    let linked = iam("CreateServiceLinkedRole", linked).await;
    let name = json!({ "RoleName": linked["Role"]["RoleName"] });
    iam("DeleteServiceLinkedRole", name).await;
}

/// As a signed request does.
async fn use_a_key(ctx: &Ctx) {
    let keys = ask(ctx, "iam", "ListAccessKeys", json!({ "UserName": "Ada" })).await;
    let id = keys["AccessKeyMetadata"][0]["AccessKeyId"].as_str().unwrap();
    let found = ctx.cloud().identities().credential(ctx, id).await.unwrap();
    ctx.cloud().identities().used(ctx, &found.unwrap(), "s3", REGION);
    until("the use of the key is noted", async || {
        let input = json!({ "AccessKeyId": id });
        let last = ask(ctx, "iam", "GetAccessKeyLastUsed", input).await;
        last["AccessKeyLastUsed"]["ServiceName"] == "s3"
    })
    .await;
}

pub async fn put(ctx: &Ctx, bucket: &str, key: &str, bytes: Vec<u8>) {
    let (bucket, key, body) = (bucket.to_owned(), key.to_owned(), Body::from(bytes));
    let input = In::<PutObject> { bucket, key, body, ..Default::default() };
    ctx.ask::<PutObject>(input).await.unwrap();
}

async fn part(
    ctx: &Ctx,
    bucket: &str,
    key: &str,
    upload: &str,
    part_number: i32,
    size: usize,
) -> String {
    let input = In::<UploadPart> {
        bucket: bucket.into(),
        key: key.into(),
        upload_id: upload.into(),
        part_number,
        body: Body::from(vec![part_number as u8; size]),
        ..Default::default()
    };
    ctx.ask::<UploadPart>(input).await.unwrap().e_tag.unwrap()
}

async fn objects(ctx: &Ctx, prefix: &str) {
    let (plain, versioned) = (format!("{prefix}-plain"), format!("{prefix}-versioned"));
    let s3 = |operation: &'static str, input: Value| ask(ctx, "s3", operation, input);
    for bucket in [&plain, &versioned] {
        s3("CreateBucket", json!({ "Bucket": bucket })).await;
        put(ctx, bucket, "small", b"small".to_vec()).await;
        put(ctx, bucket, "large", vec![7; 300_000]).await;
        put(ctx, bucket, "empty", Vec::new()).await;
    }
    for status in ["Enabled", "Suspended", "Enabled"] {
        let configuration = json!({ "Status": status });
        let input = json!({ "Bucket": versioned, "VersioningConfiguration": configuration });
        s3("PutBucketVersioning", input).await;
        for key in ["small", "large"] {
            put(ctx, &versioned, key, status.as_bytes().repeat(5000)).await;
        }
    }
    s3("DeleteObject", json!({ "Bucket": versioned, "Key": "small" })).await;
    put(ctx, &plain, "large", vec![8; 200_000]).await;
    let source = format!("{plain}/large");
    s3("CopyObject", json!({ "Bucket": versioned, "Key": "copy", "CopySource": source })).await;
    for key in ["whole", "unfinished"] {
        let begun = s3("CreateMultipartUpload", json!({ "Bucket": plain, "Key": key })).await;
        let upload = begun["UploadId"].as_str().unwrap();
        let mut parts = Vec::new();
        for (number, size) in [(1, 5 << 20), (2, 1000)] {
            let etag = part(ctx, &plain, key, upload, number, size).await;
            parts.push(json!({ "PartNumber": number, "ETag": etag }));
        }
        if key == "whole" {
            let parts = json!({ "Parts": parts });
            let input = json!({
                "Bucket": plain, "Key": key, "UploadId": upload, "MultipartUpload": parts,
            });
            s3("CompleteMultipartUpload", input).await;
        }
    }
}

fn table(name: &str) -> Value {
    let attribute = |name, kind| json!({ "AttributeName": name, "AttributeType": kind });
    let keys = |hash, range| {
        json!([
            { "AttributeName": hash, "KeyType": "HASH" },
            { "AttributeName": range, "KeyType": "RANGE" },
        ])
    };
    json!({
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [attribute("p", "S"), attribute("c", "N"), attribute("g", "S")],
        "KeySchema": keys("p", "c"),
        "GlobalSecondaryIndexes": [{
            "IndexName": "by-g", "KeySchema": keys("g", "c"), "Projection": { "ProjectionType": "ALL" },
        }],
        "LocalSecondaryIndexes": [{
            "IndexName": "local", "KeySchema": keys("p", "g"),
            "Projection": { "ProjectionType": "KEYS_ONLY" },
        }],
        "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES" },
    })
}

async fn tables(ctx: &Ctx) {
    let dynamodb = |operation: &'static str, input: Value| ask(ctx, "dynamodb", operation, input);
    for name in ["things", "gone"] {
        dynamodb("CreateTable", table(name)).await;
        let expiry = json!({ "AttributeName": "until", "Enabled": true });
        let input = json!({ "TableName": name, "TimeToLiveSpecification": expiry });
        dynamodb("UpdateTimeToLive", input).await;
        let on = json!({ "PointInTimeRecoveryEnabled": true });
        let input = json!({ "TableName": name, "PointInTimeRecoverySpecification": on });
        dynamodb("UpdateContinuousBackups", input).await;
        for number in 0..12 {
            let mut item = json!({
                "p": { "S": format!("p{}", number % 3) },
                "c": { "N": number.to_string() },
                "text": { "S": "x".repeat(number * 10) },
            });
            if number % 2 == 0 {
                item["g"] = json!({ "S": format!("g{}", number % 4) });
            }
            if number % 4 == 0 {
                item["until"] = json!({ "N": "4000000000" });
            }
            dynamodb("PutItem", json!({ "TableName": name, "Item": item })).await;
        }
        let key = |p: &str, c: &str| json!({ "p": { "S": p }, "c": { "N": c } });
        let update = json!({
            "TableName": name, "Key": key("p0", "0"), "UpdateExpression": "SET g = :g REMOVE #u",
            "ExpressionAttributeNames": { "#u": "until" },
            "ExpressionAttributeValues": { ":g": { "S": "other" } },
        });
        dynamodb("UpdateItem", update).await;
        dynamodb("DeleteItem", json!({ "TableName": name, "Key": key("p1", "4") })).await;
    }
    // It leaves a backup of its own accord.
    dynamodb("DeleteTable", json!({ "TableName": "gone" })).await;
    let name = json!({ "TableName": "things", "BackupName": "kept" });
    let made = dynamodb("CreateBackup", name).await;
    let arn = json!({ "BackupArn": made["BackupDetails"]["BackupArn"] });
    loop {
        let told = dynamodb("DescribeBackup", arn.clone()).await;
        if told["BackupDescription"]["BackupDetails"]["BackupStatus"] == "AVAILABLE" {
            break;
        }
        tokio::task::yield_now().await;
    }
    let write = json!({
        "ClientRequestToken": "token",
        "TransactItems": [{ "Put": {
            "TableName": "things", "Item": { "p": { "S": "t" }, "c": { "N": "1" } },
        } }],
    });
    dynamodb("TransactWriteItems", write).await;
}

fn small_table(name: &str) -> Value {
    json!({
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{ "AttributeName": "p", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "p", "KeyType": "HASH" }],
    })
}

/// A table from S3, and one to it.
async fn transfers(ctx: &Ctx, prefix: &str) {
    let dynamodb = |operation: &'static str, input: Value| ask(ctx, "dynamodb", operation, input);
    let bucket = format!("{prefix}-plain");
    put(ctx, &bucket, "import/one.csv", b"p,text\na,1\nb,2\n".to_vec()).await;
    let source = json!({
        "S3BucketSource": { "S3Bucket": bucket, "S3KeyPrefix": "import/" },
        "InputFormat": "CSV", "TableCreationParameters": small_table("wonders"),
        "ClientToken": "import",
    });
    let import = dynamodb("ImportTable", source).await;
    let import = json!({ "ImportArn": import["ImportTableDescription"]["ImportArn"] });
    until("the table is imported", async || {
        let told = ask(ctx, "dynamodb", "DescribeImport", import.clone()).await;
        told["ImportTableDescription"]["ImportStatus"] == "COMPLETED"
    })
    .await;
    let arn = format!("arn:aws:dynamodb:{REGION}:{}:table/things", ctx.account());
    let target = json!({ "TableArn": arn, "S3Bucket": bucket, "S3Prefix": "export", "ClientToken": "export" });
    let export = dynamodb("ExportTableToPointInTime", target).await;
    let export = json!({ "ExportArn": export["ExportDescription"]["ExportArn"] });
    until("the table is exported", async || {
        let told = ask(ctx, "dynamodb", "DescribeExport", export.clone()).await;
        told["ExportDescription"]["ExportStatus"] == "COMPLETED"
    })
    .await;
}

/// A table of two regions.
async fn replicas(ctx: &Ctx) {
    ask(ctx, "dynamodb", "CreateTable", small_table("world")).await;
    let replica = json!([{ "Create": { "RegionName": "us-west-2" } }]);
    let input = json!({ "TableName": "world", "ReplicaUpdates": replica });
    ask(ctx, "dynamodb", "UpdateTable", input).await;
    let item = json!({ "p": { "S": "everywhere" } });
    ask(ctx, "dynamodb", "PutItem", json!({ "TableName": "world", "Item": item })).await;
}

async fn scaling(ctx: &Ctx) {
    let scaling = |operation: &'static str, input: Value| {
        ask(ctx, "application-autoscaling", operation, input)
    };
    let target = |more: Value| {
        let mut input = json!({
            "ServiceNamespace": "dynamodb", "ResourceId": "table/things",
            "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
        });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    scaling("RegisterScalableTarget", target(json!({ "MinCapacity": 1, "MaxCapacity": 9 }))).await;
    let tracking = json!({
        "TargetValue": 70.0,
        "PredefinedMetricSpecification": { "PredefinedMetricType": "DynamoDBReadCapacityUtilization" },
    });
    let policy = json!({
        "PolicyName": "follow", "PolicyType": "TargetTrackingScaling",
        "TargetTrackingScalingPolicyConfiguration": tracking,
    });
    scaling("PutScalingPolicy", target(policy)).await;
    let action = json!({
        "ScheduledActionName": "daily", "Schedule": "rate(1 day)",
        "ScalableTargetAction": { "MinCapacity": 2 },
    });
    scaling("PutScheduledAction", target(action)).await;
}

/// A stream with a closed shard and a reader of its own, and one that is gone.
async fn streams(ctx: &Ctx) {
    let kinesis = |operation: &'static str, input: Value| ask(ctx, "kinesis", operation, input);
    for name in ["flow", "dry"] {
        kinesis("CreateStream", json!({ "StreamName": name, "ShardCount": 2 })).await;
        let records: Vec<Value> = (0..9)
            .map(|n| json!({ "Data": STANDARD.encode(format!("{n}")), "PartitionKey": format!("{n}") }))
            .collect();
        kinesis("PutRecords", json!({ "StreamName": name, "Records": records })).await;
    }
    let split = json!({
        "StreamName": "flow", "ShardToSplit": "shardId-000000000000", "NewStartingHashKey": "99",
    });
    kinesis("SplitShard", split).await;
    let arn = format!("arn:aws:kinesis:{REGION}:{}:stream/flow", ctx.account());
    let consumer = json!({ "StreamARN": arn, "ConsumerName": "reader" });
    kinesis("RegisterStreamConsumer", consumer).await;
    kinesis("DeleteStream", json!({ "StreamName": "dry" })).await;
}

async fn logs(ctx: &Ctx) {
    let logs = |operation: &'static str, input: Value| ask(ctx, "logs", operation, input);
    let now_ms = ctx.now_ms();
    for group in ["kept", "gone"] {
        logs("CreateLogGroup", json!({ "logGroupName": group })).await;
        logs("PutRetentionPolicy", json!({ "logGroupName": group, "retentionInDays": 7 })).await;
        for stream in ["one", "two"] {
            let place = json!({ "logGroupName": group, "logStreamName": stream });
            logs("CreateLogStream", place.clone()).await;
            let events: Vec<Value> = (0..5)
                .map(|n| json!({ "timestamp": now_ms - 1000 + n, "message": format!("line {n}") }))
                .collect();
            let mut input = place;
            input["logEvents"] = json!(events);
            logs("PutLogEvents", input).await;
        }
    }
    logs("DeleteLogStream", json!({ "logGroupName": "kept", "logStreamName": "two" })).await;
    logs("DeleteLogGroup", json!({ "logGroupName": "gone" })).await;
}

pub fn package() -> Vec<u8> {
    package_of(b"def handler(event, context):\n    return event\n")
}

fn package_of(code: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default();
    zip.start_file("index.py", plain).unwrap();
    zip.write_all(code).unwrap();
    zip.finish().unwrap().into_inner()
}

/// An image with its tag, and an upload that has begun.
async fn images(ctx: &Ctx) {
    let ecr = |operation: &'static str, input: Value| ask(ctx, "ecr", operation, input);
    let named = |more: Value| {
        let mut input = json!({ "repositoryName": "things" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    ecr("CreateRepository", named(json!({}))).await;
    let config = json!({ "architecture": "amd64", "os": "linux" }).to_string();
    let digest = format!("sha256:{}", hex::encode(Sha256::digest(&config)));
    let part = |id: &Value| {
        named(json!({
            "uploadId": id, "partFirstByte": 0, "partLastByte": config.len() - 1,
            "layerPartBlob": STANDARD.encode(&config),
        }))
    };
    let upload = ecr("InitiateLayerUpload", named(json!({}))).await;
    ecr("UploadLayerPart", part(&upload["uploadId"])).await;
    let complete = named(json!({ "uploadId": upload["uploadId"], "layerDigests": [digest] }));
    ecr("CompleteLayerUpload", complete).await;
    let manifest = json!({
        "schemaVersion": 2, "layers": [],
        "config": {
            "mediaType": "application/vnd.oci.image.config.v1+json",
            "digest": digest, "size": config.len(),
        },
    });
    let image = json!({ "imageManifest": manifest.to_string(), "imageTag": "latest" });
    ecr("PutImage", named(image)).await;
    let begun = ecr("InitiateLayerUpload", named(json!({}))).await;
    ecr("UploadLayerPart", part(&begun["uploadId"])).await;
}

async fn functions(ctx: &Ctx) {
    let lambda = |operation: &'static str, input: Value| ask(ctx, "lambda", operation, input);
    let role = format!("arn:aws:iam::{}:role/Runner", ctx.account());
    let code = json!({ "ZipFile": STANDARD.encode(package()) });
    let layer = json!({ "LayerName": "shared", "Content": code });
    let layer = lambda("PublishLayerVersion", layer).await;
    let function = json!({
        "FunctionName": "worker", "Runtime": "python3.13", "Role": role, "Handler": "index.handler",
        "Code": code, "Layers": [layer["LayerVersionArn"]], "Publish": true,
    });
    lambda("CreateFunction", function).await;
    let alias = json!({ "FunctionName": "worker", "Name": "live", "FunctionVersion": "1" });
    lambda("CreateAlias", alias).await;
    let ahead = json!({
        "FunctionName": "ahead", "Runtime": "python3.13", "Role": role, "Handler": "index.handler",
        "Code": code, "Publish": true,
    });
    lambda("CreateFunction", ahead).await;
    let provisioned = json!({
        "FunctionName": "ahead", "Qualifier": "1", "ProvisionedConcurrentExecutions": 1,
    });
    lambda("PutProvisionedConcurrencyConfig", provisioned).await;
    let url = json!({ "FunctionName": "worker", "Qualifier": "live", "AuthType": "NONE" });
    lambda("CreateFunctionUrlConfig", url).await;
    let permission = json!({
        "FunctionName": "worker", "StatementId": "s", "Action": "lambda:InvokeFunction",
        "Principal": "events.amazonaws.com",
    });
    lambda("AddPermission", permission).await;
    let config = json!({ "FunctionName": "worker", "MaximumRetryAttempts": 0 });
    lambda("PutFunctionEventInvokeConfig", config).await;
    let none = json!({ "FunctionName": "worker", "ReservedConcurrentExecutions": 0 });
    lambda("PutFunctionConcurrency", none).await;
    let profile = format!("arn:aws:signer:{REGION}:{}:/signing-profiles/own/1", ctx.account());
    let signing = json!({ "AllowedPublishers": { "SigningProfileVersionArns": [profile] } });
    let signing = lambda("CreateCodeSigningConfig", signing).await;
    let arn = &signing["CodeSigningConfig"]["CodeSigningConfigArn"];
    let signed = json!({ "FunctionName": "worker", "CodeSigningConfigArn": arn });
    lambda("PutFunctionCodeSigningConfig", signed).await;
    let management = json!({ "FunctionName": "worker", "UpdateRuntimeOn": "FunctionUpdate" });
    lambda("PutRuntimeManagementConfig", management).await;
    let loops = json!({ "FunctionName": "worker", "RecursiveLoop": "Allow" });
    lambda("PutFunctionRecursionConfig", loops).await;
    // It fails, and waits a minute to be tried again.
    let failing = json!({
        "FunctionName": "failing", "Runtime": "python3.13", "Role": role, "Handler": "index.missing",
        "Code": code,
    });
    lambda("CreateFunction", failing).await;
    let event = json!({ "FunctionName": "failing", "InvocationType": "Event", "Payload": "e30=" });
    lambda("Invoke", event).await;
    let table = ask(ctx, "dynamodb", "DescribeTable", json!({ "TableName": "things" })).await;
    let mapping = json!({
        "FunctionName": "worker", "EventSourceArn": table["Table"]["LatestStreamArn"],
        "StartingPosition": "TRIM_HORIZON",
        "FilterCriteria": { "Filters": [{ "Pattern": r#"{"eventName":["NONE"]}"# }] },
    });
    let mapping = lambda("CreateEventSourceMapping", mapping).await;
    let id = mapping["UUID"].as_str().unwrap().to_owned();
    let prefix = store::Key::new("lambda.checkpoint").str(&id);
    until("the mapping has read its stream", async || {
        let range = store::Range::prefix(&prefix);
        !ctx.store().range(range).await.unwrap().is_empty()
    })
    .await;
}

/// Answers that it waits for others, once a file is there.
const WAITING: &[u8] = br#"
import json, os, time
def handler(event, context):
    whole = event["InitialExecutionState"]["Operations"][0]
    path = json.loads(whole["ExecutionDetails"]["InputPayload"])["until"]
    while not os.path.exists(path):
        time.sleep(0.02)
    return {"Status": "PENDING"}
"#;

/// An execution that has done something, waits for a callback, and invokes a function that is throttled.
async fn executions(ctx: &Ctx) {
    let lambda = |operation: &'static str, input: Value| ask(ctx, "lambda", operation, input);
    let role = format!("arn:aws:iam::{}:role/Runner", ctx.account());
    let function = json!({
        "FunctionName": "durable", "Runtime": "python3.13", "Role": role, "Handler": "index.handler",
        "Code": { "ZipFile": STANDARD.encode(package_of(WAITING)) }, "Timeout": 60,
        "DurableConfig": { "ExecutionTimeout": 3600 },
    });
    lambda("CreateFunction", function).await;
    let folder = tempfile::tempdir().unwrap();
    let until_then = folder.path().join("done");
    let input = json!({ "until": until_then }).to_string();
    let event = json!({
        "FunctionName": "durable", "Qualifier": "$LATEST", "InvocationType": "Event",
        "DurableExecutionName": "one", "Payload": STANDARD.encode(input),
    });
    let arn = lambda("Invoke", event).await["DurableExecutionArn"].clone();
    let account = ctx.account();
    let row =
        store::Key::new("lambda.durable").account(account).region(ctx.region()).str("durable");
    let execution = async || {
        let rows = ctx.store().range(store::Range::prefix(&row)).await.unwrap();
        serde_json::from_slice::<Value>(&rows[0].1).unwrap()
    };
    until("the function is invoked", async || execution().await["token"].is_string()).await;
    let call = json!({
        "Id": "call", "Type": "CHAINED_INVOKE", "Action": "START", "Payload": "{}",
        "ChainedInvokeOptions": { "FunctionName": "worker" },
    });
    let updates = json!([
        { "Id": "step", "Type": "STEP", "Action": "START" },
        { "Id": "step", "Type": "STEP", "Action": "SUCCEED", "Payload": "1" },
        { "Id": "asked", "Type": "CALLBACK", "Action": "START" },
        call,
    ]);
    let checkpoint = json!({
        "DurableExecutionArn": arn, "CheckpointToken": execution().await["token"], "Updates": updates,
    });
    lambda("CheckpointDurableExecution", checkpoint).await;
    std::fs::write(&until_then, "").unwrap();
    until("the function waits", async || execution().await["phase"] == "Waiting").await;
}

async fn rules(ctx: &Ctx) {
    let events = |operation: &'static str, input: Value| ask(ctx, "events", operation, input);
    let rule = json!({ "Name": "hourly", "ScheduleExpression": "rate(1 hour)" });
    events("PutRule", rule).await;
    let arn = format!("arn:aws:lambda:{REGION}:{}:function:worker", ctx.account());
    events("PutTargets", json!({ "Rule": "hourly", "Targets": [{ "Id": "1", "Arn": arn }] })).await;
    let off = json!({ "Name": "off", "ScheduleExpression": "rate(1 day)", "State": "DISABLED" });
    events("PutRule", off).await;
}

async fn queues(ctx: &Ctx) {
    let sqs = |operation: &'static str, input: Value| ask(ctx, "sqs", operation, input);
    let dead = sqs("CreateQueue", json!({ "QueueName": "dead" })).await;
    let arn = |name: &str| format!("arn:aws:sqs:{REGION}:{}:{name}", ctx.account());
    let redrive = json!({ "deadLetterTargetArn": arn("dead"), "maxReceiveCount": 3 }).to_string();
    let attributes = json!({ "RedrivePolicy": redrive });
    let jobs = json!({ "QueueName": "jobs", "Attributes": attributes, "tags": { "a": "b" } });
    let jobs = sqs("CreateQueue", jobs).await;
    let message = json!({
        "QueueUrl": jobs["QueueUrl"], "MessageBody": "x",
        "MessageAttributes": { "n": { "DataType": "Number", "StringValue": "1" } },
    });
    sqs("SendMessage", message.clone()).await;
    sqs("SendMessage", message).await;
    sqs("ReceiveMessage", json!({ "QueueUrl": jobs["QueueUrl"] })).await;
    let attributes = json!({ "FifoQueue": "true", "ContentBasedDeduplication": "true" });
    let ordered = json!({ "QueueName": "ordered.fifo", "Attributes": attributes });
    let ordered = sqs("CreateQueue", ordered).await;
    let message = json!({
        "QueueUrl": ordered["QueueUrl"], "MessageBody": "x", "MessageGroupId": "g",
    });
    sqs("SendMessage", message).await;
    let letter = json!({ "QueueUrl": dead["QueueUrl"], "MessageBody": "x" });
    sqs("SendMessage", letter).await;
    let back = json!({ "SourceArn": arn("dead"), "DestinationArn": arn("jobs") });
    sqs("StartMessageMoveTask", back).await;
}

async fn apis(ctx: &Ctx) {
    let arn = format!("arn:aws:lambda:{REGION}:{}:function:worker", ctx.account());
    let http = |operation: &'static str, input: Value| ask(ctx, "apigatewayv2", operation, input);
    let api = http("CreateApi", json!({ "Name": "web", "ProtocolType": "HTTP" })).await;
    let id = &api["ApiId"];
    let integration = json!({
        "ApiId": id, "IntegrationType": "AWS_PROXY", "IntegrationUri": arn,
        "PayloadFormatVersion": "2.0",
    });
    let integration = http("CreateIntegration", integration).await;
    let target = format!("integrations/{}", integration["IntegrationId"].as_str().unwrap());
    http("CreateRoute", json!({ "ApiId": id, "RouteKey": "GET /x", "Target": target })).await;
    http("CreateStage", json!({ "ApiId": id, "StageName": "$default", "AutoDeploy": true })).await;
    let rest = |operation: &'static str, input: Value| ask(ctx, "apigateway", operation, input);
    let api = rest("CreateRestApi", json!({ "name": "old" })).await;
    let id = &api["id"];
    let root = &api["rootResourceId"];
    let place = |more: Value| {
        let mut input = json!({ "restApiId": id, "resourceId": root, "httpMethod": "GET" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    rest("PutMethod", place(json!({ "authorizationType": "NONE" }))).await;
    let mock = json!({ "type": "MOCK", "requestTemplates": { "application/json": "{\"statusCode\": 200}" } });
    rest("PutIntegration", place(mock)).await;
    rest("CreateDeployment", json!({ "restApiId": id, "stageName": "prod" })).await;
}

async fn stacks(ctx: &Ctx) {
    let template = json!({
        "Resources": { "Group": { "Type": "AWS::Logs::LogGroup" } },
        "Outputs": { "Name": { "Value": { "Ref": "Group" }, "Export": { "Name": "group-name" } } },
    });
    let stack = |name: &str| json!({ "StackName": name, "TemplateBody": template.to_string() });
    let cloudformation =
        |operation: &'static str, input: Value| ask(ctx, "cloudformation", operation, input);
    cloudformation("CreateStack", stack("app")).await;
    let mut set = stack("planned");
    set["ChangeSetName"] = json!("first");
    set["ChangeSetType"] = json!("CREATE");
    until("the stack stands", async || {
        let input = json!({ "StackName": "app" });
        let described = ask(ctx, "cloudformation", "DescribeStacks", input).await;
        described["Stacks"][0]["StackStatus"] == "CREATE_COMPLETE"
    })
    .await;
    cloudformation("CreateChangeSet", set).await;
}

async fn organization(ctx: &Ctx) {
    let asked = |operation: &'static str, input: Value| ask(ctx, "organizations", operation, input);
    asked("CreateOrganization", json!({})).await;
    let root = asked("ListRoots", json!({})).await["Roots"][0]["Id"].clone();
    let of = "SERVICE_CONTROL_POLICY";
    asked("EnablePolicyType", json!({ "RootId": root, "PolicyType": of })).await;
    let unit = json!({ "ParentId": root, "Name": "sandboxes" });
    let unit = asked("CreateOrganizationalUnit", unit).await["OrganizationalUnit"]["Id"].clone();
    let policy = json!({ "Name": "all", "Description": "", "Content": ALL, "Type": of });
    let policy = asked("CreatePolicy", policy).await["Policy"]["PolicySummary"]["Id"].clone();
    asked("AttachPolicy", json!({ "PolicyId": policy, "TargetId": unit })).await;
    asked("CreateAccount", json!({ "AccountName": "box", "Email": "box@example.com" })).await;
    let made = asked("ListCreateAccountStatus", json!({})).await;
    let account = made["CreateAccountStatuses"][0]["AccountId"].clone();
    let moved =
        json!({ "AccountId": account, "SourceParentId": root, "DestinationParentId": unit });
    asked("MoveAccount", moved).await;
}
