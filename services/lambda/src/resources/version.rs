//! `AWS::Lambda::Version`.

use super::gone;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    function_name: String,
    description: Option<String>,
    #[serde(rename = "CodeSha256")]
    code_sha256: Option<String>,
}

const PROPERTIES: &[&str] = &["FunctionName", "Description", "CodeSha256"];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Version", PROPERTIES, create, unchanged, delete)
        .replaced_by(PROPERTIES)
        .gives(&["Version", "FunctionArn"])
}

/// Publishing what has not changed since the last version gives that version again.
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
    Ok(created(made.function_arn.unwrap_or_default()))
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
