//! `AWS::Lambda::Permission`.

use super::{gone, text};
use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::{Created, Ctx, Resource, ResourceRequest};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Properties {
    action: String,
    function_name: String,
    principal: String,
    source_arn: Option<String>,
    source_account: Option<String>,
    event_source_token: Option<String>,
    function_url_auth_type: Option<String>,
    #[serde(rename = "PrincipalOrgID")]
    principal_org_id: Option<String>,
    #[serde(default, deserialize_with = "text::boolean")]
    invoked_via_function_url: Option<bool>,
}

const PROPERTIES: &[&str] = &[
    "Action",
    "FunctionName",
    "Principal",
    "SourceArn",
    "SourceAccount",
    "EventSourceToken",
    "FunctionUrlAuthType",
    "PrincipalOrgID",
    "InvokedViaFunctionUrl",
];

pub fn resource() -> Resource {
    Resource::new("AWS::Lambda::Permission", PROPERTIES, create, unchanged, delete)
        .replaced_by(PROPERTIES)
        .gives(&["Id"])
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let given: Properties = request.properties()?;
    let id = request.generated_name(100);
    let input = model::AddPermissionRequest {
        function_name: given.function_name,
        statement_id: id.clone(),
        action: given.action,
        principal: given.principal,
        source_arn: given.source_arn,
        source_account: given.source_account,
        event_source_token: given.event_source_token,
        principal_org_id: given.principal_org_id,
        function_url_auth_type: given
            .function_url_auth_type
            .as_deref()
            .map(model::FunctionUrlAuthType::from),
        invoked_via_function_url: given.invoked_via_function_url,
        ..model::AddPermissionRequest::default()
    };
    match ctx.ask::<model::AddPermission>(input).await {
        // An earlier attempt of this creation made it.
        Err(fault) if request.repeated && fault.code == "ResourceConflictException" => {}
        other => drop(other?),
    }
    Ok(Created::new(id.clone()).with("Id", id))
}

/// Every property needs a replacement.
async fn unchanged(_: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = request.physical_id.unwrap_or_default();
    Ok(Created::new(id.clone()).with("Id", id))
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let given: Properties = request.properties()?;
    let Some(statement_id) = request.physical_id else { return Ok(()) };
    let input = model::RemovePermissionRequest {
        function_name: given.function_name,
        statement_id,
        ..model::RemovePermissionRequest::default()
    };
    gone(ctx.ask::<model::RemovePermission>(input).await.map(drop))
}
