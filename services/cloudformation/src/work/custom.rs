//! Custom resources: a function of the customer's does the deed and answers to an address.

use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};
use service::Created;
use store::StoreError;

use super::act::{Act, Deed};
use crate::records::Waiting;
use crate::store::{self as tables, Commit};

/// Where functions answer; the secret follows.
pub const ANSWER_PATH: &str = "/_aws/cloudformation/answer/";
/// AWS waits an hour unless `ServiceTimeout` says otherwise, in seconds.
const TIMEOUT_SECONDS: i64 = 3_600;
const SECRET_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const SECRET_LENGTH: usize = 43;
/// Of an answer, in bytes; AWS's own bound.
pub const ANSWER_BYTES_MAX: usize = 4_096;

pub fn is_custom(resource_type: &str) -> bool {
    resource_type.starts_with("Custom::") || resource_type == "AWS::CloudFormation::CustomResource"
}

/// Asks the function, unless it was asked, and waits for its answer, which is kept until what came of it is
/// recorded.
pub async fn run(act: &Act) -> Result<Created, Fault> {
    let waiting = match &act.resource.waiting {
        Some(waiting) => waiting.clone(),
        None => open(act).await?,
    };
    if !waiting.asked {
        ask(act, &waiting).await?;
        let asked = Waiting { asked: true, ..waiting.clone() };
        remember(act, &asked).await?;
    }
    let answer = wait(act, &waiting).await?;
    read(act, &answer)
}

async fn open(act: &Act) -> Result<Waiting, Fault> {
    let seconds = match act.resource.properties.get("ServiceTimeout") {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => text.parse().ok(),
        _ => None,
    };
    let seconds = seconds.unwrap_or(TIMEOUT_SECONDS).clamp(1, TIMEOUT_SECONDS);
    let waiting = Waiting {
        secret: act.ctx.world().token(SECRET_LENGTH, SECRET_LETTERS),
        asked: false,
        until_ms: act.ctx.now_ms() + seconds * 1_000,
    };
    remember(act, &waiting).await?;
    Ok(waiting)
}

/// Records how far the asking has come, so that a crash neither loses nor doubles it needlessly.
async fn remember(act: &Act, waiting: &Waiting) -> Result<(), Fault> {
    let (key, name) = (&act.key, &act.resource.logical_id);
    let all = tables::resources(act.ctx.store(), key).await?;
    let known = all.into_iter().find(|resource| resource.logical_id == *name);
    let resources = known.into_iter().map(|mut resource| {
        resource.waiting = Some(waiting.clone());
        resource
    });
    let commit = &Commit { resources: resources.collect(), ..Commit::default() };
    let done: Result<(), StoreError> = act
        .ctx
        .store()
        .transact(|tx| async move {
            if !waiting.asked {
                tables::put_question(&tx, key, &waiting.secret);
            }
            tables::commit_in(&tx, key, commit).await
        })
        .await;
    Ok(done?)
}

async fn ask(act: &Act, waiting: &Waiting) -> Result<(), Fault> {
    let properties = &act.resource.properties;
    let Some(Value::String(function)) = properties.get("ServiceToken") else {
        return Err(Fault::validation("Invalid service token."));
    };
    let arn: Option<aws::Arn> = function.parse().ok();
    if let Some(arn) = arn.filter(|arn| arn.service() != "lambda") {
        let what = format!("A custom resource behind {}", arn.service());
        return Err(Fault::not_implemented(what));
    }
    let payload = question(act, waiting).to_string();
    let input = json!({
        "FunctionName": function,
        "InvocationType": "Event",
        "Payload": STANDARD.encode(payload),
    });
    act.ctx.ask_document("lambda", "Invoke", input).await?;
    Ok(())
}

fn question(act: &Act, waiting: &Waiting) -> Value {
    let deed = match act.deed {
        Deed::Create => "Create",
        Deed::Update => "Update",
        Deed::Delete => "Delete",
    };
    let url = format!("{}{ANSWER_PATH}{}", act.ctx.endpoint().within(), waiting.secret);
    let mut question = json!({
        "RequestType": deed,
        "ServiceToken": act.resource.properties.get("ServiceToken"),
        "ResponseURL": url,
        "StackId": act.stack_id,
        "RequestId": waiting.secret[..32],
        "LogicalResourceId": act.resource.logical_id,
        "ResourceType": act.resource.resource_type,
        "ResourceProperties": as_texts(&Value::Object(act.resource.properties.clone())),
    });
    if let Some(old) = &act.old_properties {
        question["OldResourceProperties"] = as_texts(&Value::Object(old.clone()));
    }
    if let Some(physical_id) =
        act.resource.physical_id.as_ref().filter(|_| act.deed != Deed::Create)
    {
        question["PhysicalResourceId"] = physical_id.as_str().into();
    }
    question
}

/// AWS hands numbers and flags to functions as texts.
fn as_texts(value: &Value) -> Value {
    match value {
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        Value::Array(list) => list.iter().map(as_texts).collect(),
        Value::Object(object) => {
            Value::Object(object.iter().map(|(k, v)| (k.clone(), as_texts(v))).collect())
        }
        other => other.clone(),
    }
}

async fn wait(act: &Act, waiting: &Waiting) -> Result<Bytes, Fault> {
    let store = act.ctx.store();
    let mut changes = store.signals().subscribe(&act.key.topic());
    loop {
        if let Some(answer) = tables::answered(store, &waiting.secret).await? {
            return Ok(answer);
        }
        if act.ctx.now_ms() >= waiting.until_ms {
            let message = "CloudFormation did not receive a response from your Custom Resource. \
                           Please check your logs for requestId";
            return Err(Fault::client(
                "NotStabilized",
                format!("{message} [{}].", &waiting.secret[..32]),
            ));
        }
        let world = act.ctx.world().clone();
        let over = world.sleep_until_ms(waiting.until_ms);
        let changed = changes.changed();
        futures_util::pin_mut!(over, changed);
        futures_util::future::select(changed, over).await;
    }
}

fn read(act: &Act, answer: &Bytes) -> Result<Created, Fault> {
    let refuse = |message: String| Err(Fault::client("InvalidResponse", message));
    let Ok(Value::Object(answer)) = serde_json::from_slice(answer) else {
        return refuse("Invalid Response object: it is no JSON object".to_owned());
    };
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    match text("Status") {
        Some("SUCCESS") => {}
        Some("FAILED") => {
            let why = text("Reason").unwrap_or("no reason was given");
            let message = format!(
                "Received response status [FAILED] from custom resource. Message returned: {why}"
            );
            let fault = Fault::client("GeneralServiceException", message);
            // AWS has the function take away what it may have made.
            return Err(match text(Created::HALF_MADE) {
                Some(id) => Created::half(id, fault),
                None => fault,
            });
        }
        _ => {
            return refuse(
                "Invalid Response object: Value of property Status must be SUCCESS or FAILED"
                    .to_owned(),
            );
        }
    }
    let known = act.resource.physical_id.as_deref();
    let Some(physical_id) = text("PhysicalResourceId").or(known) else {
        return refuse("Invalid PhysicalResourceId".to_owned());
    };
    let data = answer.get("Data").and_then(Value::as_object).cloned();
    let attributes: Map<String, Value> = data.unwrap_or_default();
    Ok(Created { physical_id: physical_id.to_owned(), attributes })
}
