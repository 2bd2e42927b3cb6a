//! `AWS::Lambda::Url`.

use super::{gone, text};
use crate::rules::name;
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    target_function_arn: String,
    qualifier: Option<String>,
    auth_type: String,
    invoke_mode: Option<String>,
    cors: Option<Cors>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Cors {
    #[serde(default, deserialize_with = "text::boolean")]
    allow_credentials: Option<bool>,
    allow_headers: Option<Vec<String>>,
    allow_methods: Option<Vec<String>>,
    allow_origins: Option<Vec<String>>,
    expose_headers: Option<Vec<String>>,
    #[serde(default, deserialize_with = "text::number")]
    max_age: Option<i32>,
}

const PROPERTIES: &[&str] = &["TargetFunctionArn", "Qualifier", "AuthType", "InvokeMode", "Cors"];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Url", PROPERTIES, create, update, delete)
        .replaced_by(&["TargetFunctionArn", "Qualifier"])
        .gives(&["FunctionUrl", "FunctionArn"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let input = model::CreateFunctionUrlConfigRequest {
        function_name: given.target_function_arn.clone(),
        qualifier: given.qualifier.clone(),
        auth_type: given.auth_type.as_str().into(),
        cors: given.cors(),
        invoke_mode: given.invoke_mode.as_deref().map(model::InvokeMode::from),
    };
    match ctx.ask::<model::CreateFunctionUrlConfig>(input).await {
        Ok(made) => Ok(created(made.function_arn, made.function_url)),
        // An earlier attempt of this creation made it; now it becomes what is asked for.
        Err(fault) if request.repeated && fault.code == "ResourceConflictException" => {
            put(&ctx, given).await
        }
        Err(fault) => Err(fault),
    }
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    put(&ctx, request.properties()?).await
}

async fn put(ctx: &Ctx, given: Properties) -> Result<Created, Fault> {
    let input = model::UpdateFunctionUrlConfigRequest {
        function_name: given.target_function_arn.clone(),
        qualifier: given.qualifier.clone(),
        auth_type: Some(given.auth_type.as_str().into()),
        cors: Some(given.cors().unwrap_or_default()),
        // What a template leaves out is the default again.
        invoke_mode: Some(given.invoke_mode.as_deref().unwrap_or("BUFFERED").into()),
    };
    let made = ctx.ask::<model::UpdateFunctionUrlConfig>(input).await?;
    Ok(created(made.function_arn, made.function_url))
}

fn created(arn: String, url: String) -> Created {
    Created::new(arn.clone()).with("FunctionArn", arn).with("FunctionUrl", url)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let Some(arn) = request.physical_id else { return Ok(()) };
    let Some(named) = arn.parse().ok().and_then(|arn| name::of_arn(&arn)) else { return Ok(()) };
    let input = model::DeleteFunctionUrlConfigRequest {
        function_name: named.place.arn(),
        qualifier: named.qualifier,
    };
    gone(ctx.ask::<model::DeleteFunctionUrlConfig>(input).await.map(drop))
}

impl Properties {
    fn cors(&self) -> Option<model::Cors> {
        let cors = self.cors.as_ref()?;
        Some(model::Cors {
            allow_credentials: cors.allow_credentials,
            allow_headers: cors.allow_headers.clone(),
            allow_methods: cors.allow_methods.clone(),
            allow_origins: cors.allow_origins.clone(),
            expose_headers: cors.expose_headers.clone(),
            max_age: cors.max_age,
        })
    }
}
