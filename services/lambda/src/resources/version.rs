//! `AWS::Lambda::Version`.

use super::gone;
use super::provisioned::{Provisioning, provision};
use crate::platform::Platform;
use crate::rules::name;
use crate::snapshots;
use crate::store::VersionState;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    function_name: String,
    description: Option<String>,
    #[serde(rename = "CodeSha256")]
    code_sha256: Option<String>,
    provisioned_concurrency_config: Option<Provisioning>,
}

const PROPERTIES: &[&str] =
    &["FunctionName", "Description", "CodeSha256", "ProvisionedConcurrencyConfig"];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Version", PROPERTIES, create, unchanged, delete)
        .replaced_by(PROPERTIES)
        .gives(&["Version", "FunctionArn"])
}

/// Publishing what has not changed since the last version gives that version again. It stands once it is Active, with all
/// that it has provisioned.
async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let made = ctx
        .ask::<model::PublishVersion>(model::PublishVersionRequest {
            function_name: given.function_name,
            description: given.description,
            code_sha256: given.code_sha256,
            ..model::PublishVersionRequest::default()
        })
        .await?;
    let arn = made.function_arn.unwrap_or_default();
    active(&ctx, &arn).await?;
    if let Some(given) = given.provisioned_concurrency_config {
        let version = made.version.unwrap_or_default();
        provision(&ctx, &arn, &version, Some(given)).await?;
    }
    Ok(created(arn))
}

async fn active(ctx: &Ctx, arn: &str) -> Result<(), Fault> {
    let Some(named) = arn.parse().ok().and_then(|arn| name::of_arn(&arn)) else { return Ok(()) };
    let number = named.qualifier.as_deref().and_then(|number| number.parse().ok());
    let Some(number) = number else { return Ok(()) };
    let platform: Arc<Platform> = ctx.state();
    let version = snapshots::settled(ctx, &platform, &named.place, number).await?;
    match version.state {
        VersionState::Failed { code, reason } => {
            Err(Fault::client("ResourceNotReadyException", format!("{reason} ({code})")))
        }
        _ => Ok(()),
    }
}

async fn unchanged(_: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    Ok(created(request.physical_id.unwrap_or_default()))
}

fn created(arn: String) -> Created {
    let version = arn.rsplit(':').next().unwrap_or_default().to_owned();
    Created::new(arn.clone()).with("FunctionArn", arn).with("Version", version)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let input = model::DeleteFunctionRequest { function_name: arn, qualifier: None };
    gone(ctx.ask::<model::DeleteFunction>(input).await.map(drop))
}
