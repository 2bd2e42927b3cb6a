//! The function that marks what reaches it, and everything that leads to it.

use crate::client::{Cloud, REGION};
use crate::trouble::{Result, wrong};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

pub const FUNCTION: &str = "mark";
pub const ARRIVED: &str = "arrived";
pub const WATCHED_BUCKET: &str = "torture-watched";
pub const WATCHED_TABLE: &str = "watched";
pub const RULE_ID: &str = "rule";
const ROLE: &str = "marker";
const CODE: &str = include_str!("function.py");
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":["dynamodb:*","logs:*"],"Resource":"*"}]}"#;
const READY_TRIES: u32 = 100;
const TRY_PAUSE_MS: u64 = 100;

pub fn arn(cloud: &Cloud) -> String {
    format!("arn:aws:lambda:{REGION}:{}:function:{FUNCTION}", cloud.account())
}

/// Makes role and function. None: functions run here; else why they do not.
pub async fn create(cloud: &Cloud) -> Result<Option<String>> {
    let role = [("RoleName", ROLE), ("AssumeRolePolicyDocument", TRUST)];
    cloud.iam("CreateRole", &role).await?.done()?;
    let policy = [("RoleName", ROLE), ("PolicyName", "given"), ("PolicyDocument", POLICY)];
    cloud.iam("PutRolePolicy", &policy).await?.done()?;
    let body = json!({
        "FunctionName": FUNCTION,
        "Runtime": "python3.12",
        "Handler": "main.handler",
        "Role": format!("arn:aws:iam::{}:role/{ROLE}", cloud.account()),
        "Code": { "ZipFile": STANDARD.encode(zipped()?) },
        "MemorySize": 128,
        "Timeout": 25,
    });
    cloud.rest("lambda", "POST", "/2015-03-31/functions", &body).await?.done()?;
    let path = format!("/2015-03-31/functions/{FUNCTION}/invocations");
    let mut last = String::new();
    for _ in 0..READY_TRIES {
        let answer = cloud.rest("lambda", "POST", path.clone(), &json!({ "id": "first" })).await?;
        last = format!("{} {}", answer.status, answer.text());
        if answer.succeeded() && answer.header("x-amz-function-error").is_none() {
            return Ok(None);
        }
        if answer.status != 409 {
            break;
        }
        cloud.pause(TRY_PAUSE_MS).await;
    }
    Ok(Some(last))
}

fn zipped() -> Result<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("main.py", SimpleFileOptions::default())?;
    zip.write_all(CODE.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

/// Permissions, the bucket's notification, the stream's mapping, the rule.
pub async fn connect(cloud: &Cloud) -> Result<()> {
    for principal in ["s3", "events", "apigateway"] {
        let body = json!({ "StatementId": principal, "Action": "lambda:InvokeFunction",
            "Principal": format!("{principal}.amazonaws.com") });
        let path = format!("/2015-03-31/functions/{FUNCTION}/policy");
        cloud.rest("lambda", "POST", path, &body).await?.done()?;
    }
    let notification = format!(
        "<NotificationConfiguration><CloudFunctionConfiguration><CloudFunction>{}</CloudFunction>\
         <Event>s3:ObjectCreated:*</Event></CloudFunctionConfiguration>\
         </NotificationConfiguration>",
        arn(cloud)
    );
    let path = format!("/{WATCHED_BUCKET}");
    let body = notification.into_bytes();
    cloud.s3("PUT", path, "notification", body).await?.done()?;
    let table = cloud.dynamodb("DescribeTable", json!({ "TableName": WATCHED_TABLE })).await?;
    let stream: Value = table.done()?.json()?["Table"]["LatestStreamArn"].take();
    let body = json!({ "FunctionName": FUNCTION, "EventSourceArn": stream,
        "StartingPosition": "TRIM_HORIZON", "BatchSize": 20 });
    let path = "/2015-03-31/event-source-mappings";
    cloud.rest("lambda", "POST", path, &body).await?.done()?;
    let rule = json!({ "Name": "every-minute", "ScheduleExpression": "rate(1 minute)" });
    cloud.events("PutRule", rule).await?.done()?;
    let target =
        json!({ "Id": "1", "Arn": arn(cloud), "Input": json!({ "id": RULE_ID }).to_string() });
    let targets = json!({ "Rule": "every-minute", "Targets": [target] });
    let answer = cloud.events("PutTargets", targets).await?.done()?.json()?;
    match answer["FailedEntryCount"].as_u64() {
        Some(0) | None => Ok(()),
        Some(_) => wrong(format!("the rule's target was refused: {answer}")),
    }
}
