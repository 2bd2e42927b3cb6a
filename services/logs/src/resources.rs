//! `AWS::Logs::LogGroup` and `AWS::Logs::LogStream` in CloudFormation.

use aws::Fault;
use model_logs as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};
use std::collections::BTreeMap;

const NAME_LENGTH_MAX: usize = 512;
const GONE: &str = "ResourceNotFoundException";
const EXISTS: &str = "ResourceAlreadyExistsException";

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct GroupProperties {
    log_group_name: Option<String>,
    retention_in_days: Option<i32>,
    log_group_class: Option<String>,
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

pub fn group() -> Resource {
    let properties: &'static [&'static str] =
        &["LogGroupName", "RetentionInDays", "LogGroupClass", "Tags"];
    Resource::new("AWS::Logs::LogGroup", properties, create_group, update_group, delete_group)
        .replaced_by(&["LogGroupName", "LogGroupClass"])
        .gives(&["Arn"])
}

/// Tags of the template and the stack's own; CloudFormation's with a prefix cannot be set by a caller.
fn tags(properties: &GroupProperties, request: &ResourceRequest) -> BTreeMap<String, String> {
    let given = properties.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    let all = request.tags.iter().cloned().chain(given);
    all.filter(|(key, _)| !key.starts_with("aws:")).collect()
}

async fn create_group(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: GroupProperties = request.properties()?;
    let given = properties.log_group_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let tags = tags(&properties, &request);
    let made = ctx
        .ask::<model::CreateLogGroup>(model::CreateLogGroupRequest {
            log_group_name: name.clone(),
            log_group_class: properties.log_group_class.as_deref().map(model::LogGroupClass::from),
            tags: (!tags.is_empty()).then(|| tags.into_iter().collect()),
            ..model::CreateLogGroupRequest::default()
        })
        .await;
    match made {
        // A generated name proves an earlier attempt; one that the template chose may be another's.
        Err(fault) if fault.code == EXISTS && properties.log_group_name.is_none() => {}
        other => {
            other?;
        }
    }
    if let Err(fault) = retain(&ctx, &name, properties.retention_in_days, None).await {
        let input = model::DeleteLogGroupRequest { log_group_name: name };
        // The failure that led here is the one to tell.
        let _ = ctx.ask::<model::DeleteLogGroup>(input).await;
        return Err(fault);
    }
    Ok(created_group(&ctx, name))
}

fn created_group(ctx: &Ctx, name: String) -> Created {
    let arn = format!("{}:*", crate::store::group_arn(ctx, &name));
    Created::new(name).with("Arn", arn)
}

async fn retain(ctx: &Ctx, name: &str, new: Option<i32>, old: Option<i32>) -> Result<(), Fault> {
    match (new, old) {
        (Some(days), _) => {
            let input = model::PutRetentionPolicyRequest {
                log_group_name: name.to_owned(),
                retention_in_days: days,
            };
            ctx.ask::<model::PutRetentionPolicy>(input).await.map(drop)
        }
        (None, Some(_)) => {
            let input = model::DeleteRetentionPolicyRequest { log_group_name: name.to_owned() };
            ctx.ask::<model::DeleteRetentionPolicy>(input).await.map(drop)
        }
        (None, None) => Ok(()),
    }
}

async fn update_group(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let new: GroupProperties = request.properties()?;
    let old: GroupProperties = request.old_properties()?;
    let name = request.physical_id.clone().unwrap_or_default();
    if new.retention_in_days != old.retention_in_days {
        retain(&ctx, &name, new.retention_in_days, old.retention_in_days).await?;
    }
    let (new, old) = (tags(&new, &request), tags(&old, &request));
    let gone: Vec<_> = old.into_keys().filter(|key| !new.contains_key(key)).collect();
    let resource_arn = crate::store::group_arn(&ctx, &name);
    if !gone.is_empty() {
        let resource_arn = resource_arn.clone();
        let input = model::UntagResourceRequest { resource_arn, tag_keys: gone };
        ctx.ask::<model::UntagResource>(input).await?;
    }
    if !new.is_empty() {
        let input = model::TagResourceRequest { resource_arn, tags: new.into_iter().collect() };
        ctx.ask::<model::TagResource>(input).await?;
    }
    Ok(created_group(&ctx, name))
}

async fn delete_group(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(name) = request.physical_id else { return Ok(()) };
    let input = model::DeleteLogGroupRequest { log_group_name: name };
    match ctx.ask::<model::DeleteLogGroup>(input).await {
        Err(fault) if fault.code == GONE => Ok(()),
        other => other.map(drop),
    }
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
struct StreamProperties {
    log_group_name: String,
    log_stream_name: Option<String>,
}

pub fn stream() -> Resource {
    let properties: &'static [&'static str] = &["LogGroupName", "LogStreamName"];
    Resource::new("AWS::Logs::LogStream", properties, create_stream, keep_stream, delete_stream)
        .replaced_by(&["LogGroupName", "LogStreamName"])
}

async fn create_stream(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let properties: StreamProperties = request.properties()?;
    let given = properties.log_stream_name.clone();
    let name = given.unwrap_or_else(|| request.generated_name(NAME_LENGTH_MAX));
    let input = model::CreateLogStreamRequest {
        log_group_name: properties.log_group_name,
        log_stream_name: name.clone(),
    };
    match ctx.ask::<model::CreateLogStream>(input).await {
        Err(fault) if fault.code == EXISTS && properties.log_stream_name.is_none() => {}
        other => {
            other?;
        }
    }
    Ok(Created::new(name))
}

/// Every property's change is a replacement.
async fn keep_stream(_ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    Ok(Created::new(request.physical_id.unwrap_or_default()))
}

async fn delete_stream(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let properties: StreamProperties = request.properties()?;
    let Some(name) = request.physical_id else { return Ok(()) };
    let input = model::DeleteLogStreamRequest {
        log_group_name: properties.log_group_name,
        log_stream_name: name,
    };
    match ctx.ask::<model::DeleteLogStream>(input).await {
        Err(fault) if fault.code == GONE => Ok(()),
        other => other.map(drop),
    }
}
