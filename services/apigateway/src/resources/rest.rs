//! The parts of REST APIs: `AWS::ApiGateway::Resource`, `Authorizer`, `Deployment`, `Stage`.

use super::{allowed, gone, input, lowered, physical, stable_id, tag_list, text};
use crate::access::{DELETE, PATCH, POST};
use crate::ops::rest::{authorizers, deployments, resources, stages};
use crate::record::refuse_members;
use crate::store::Part;
use aws::Fault;
use model_apigateway::{
    Authorizer, CreateDeploymentRequest, CreateStageRequest, DeleteAuthorizerRequest,
    DeleteDeploymentRequest, DeleteResourceRequest, DeleteStageRequest, Op, PatchOperation,
    UpdateDeploymentRequest,
};
use serde_json::{Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};

pub fn resource() -> Resource {
    Resource::new(
        "AWS::ApiGateway::Resource",
        &["ParentId", "PathPart", "RestApiId"],
        |ctx: Ctx, request: ResourceRequest| async move {
            let (api, parent) = (text(&request, "RestApiId")?, text(&request, "ParentId")?);
            let ctx = allowed(&ctx, POST, &format!("/restapis/{api}/resources/{parent}")).await?;
            let input = input(lowered(&request.properties))?;
            let made = resources::create(&ctx, &input, request.repeated).await?;
            Ok(Created::new(made.id()).with("ResourceId", made.id()))
        },
        // Every property is replaced, so there is nothing to change.
        |_ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request);
            Ok(Created::new(id).with("ResourceId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let rest_api_id = text(&request, "RestApiId")?.to_owned();
            let resource_id = physical(&request).to_owned();
            let path = format!("/restapis/{rest_api_id}/resources/{resource_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteResourceRequest { rest_api_id, resource_id };
            gone(resources::delete_resource(ctx, input).await)
        },
    )
    .replaced_by(&["ParentId", "PathPart", "RestApiId"])
    .gives(&["ResourceId"])
}

const AUTHORIZER: [&str; 10] = [
    "AuthType",
    "AuthorizerCredentials",
    "AuthorizerResultTtlInSeconds",
    "AuthorizerUri",
    "IdentitySource",
    "IdentityValidationExpression",
    "Name",
    "ProviderARNs",
    "RestApiId",
    "Type",
];

async fn placed(
    ctx: &Ctx,
    action: &'static str,
    request: &ResourceRequest,
    id: String,
) -> Result<Created, Fault> {
    let api = text(request, "RestApiId")?;
    let ctx = allowed(ctx, action, &format!("/restapis/{api}/authorizers")).await?;
    let drafted = authorizers::drafted(&ctx, &input(lowered(&request.properties))?)?;
    let authorizer = Authorizer { id: Some(id.clone()), ..drafted };
    authorizers::place(&ctx, api, authorizer).await?;
    Ok(Created::new(&*id).with("AuthorizerId", id))
}

pub fn authorizer() -> Resource {
    Resource::new(
        "AWS::ApiGateway::Authorizer",
        &AUTHORIZER,
        |ctx: Ctx, request: ResourceRequest| async move {
            placed(&ctx, POST, &request, stable_id(&request, 6)).await
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            placed(&ctx, PATCH, &request, physical(&request).to_owned()).await
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let rest_api_id = text(&request, "RestApiId")?.to_owned();
            let authorizer_id = physical(&request).to_owned();
            let path = format!("/restapis/{rest_api_id}/authorizers/{authorizer_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteAuthorizerRequest { rest_api_id, authorizer_id };
            gone(authorizers::delete_authorizer(ctx, input).await)
        },
    )
    .replaced_by(&["RestApiId"])
    .gives(&["AuthorizerId"])
}

const DEPLOYMENT: [&str; 4] = ["Description", "RestApiId", "StageDescription", "StageName"];

fn deployment_input(request: &ResourceRequest) -> Result<CreateDeploymentRequest, Fault> {
    let mut members = lowered(&request.properties);
    if let Some(described) = members.remove("stageDescription") {
        let described = lowered(&described);
        let unbuilt: Vec<&str> = described
            .keys()
            .map(String::as_str)
            .filter(|name| !["description", "variables"].contains(name))
            .collect();
        refuse_members(&described, "StageDescription", &unbuilt)?;
        for (from, to) in [("description", "stageDescription"), ("variables", "variables")] {
            if let Some(value) = described.get(from) {
                members.insert(to.into(), value.clone());
            }
        }
    }
    Ok(input(members)?)
}

pub fn deployment() -> Resource {
    Resource::new(
        "AWS::ApiGateway::Deployment",
        &DEPLOYMENT,
        |ctx: Ctx, request: ResourceRequest| async move {
            let path = format!("/restapis/{}/deployments", text(&request, "RestApiId")?);
            let ctx = allowed(&ctx, POST, &path).await?;
            let id = stable_id(&request, 6);
            deployments::create(&ctx, &deployment_input(&request)?, &id).await?;
            Ok(Created::new(&*id).with("DeploymentId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request).to_owned();
            let rest_api_id = text(&request, "RestApiId")?.to_owned();
            let path = format!("/restapis/{rest_api_id}/deployments/{id}");
            let ctx = allowed(&ctx, PATCH, &path).await?;
            let description = request.properties.get("Description").and_then(Value::as_str);
            let change = PatchOperation {
                op: Some(Op::Replace),
                path: Some("/description".into()),
                value: Some(description.unwrap_or_default().to_owned()),
                ..PatchOperation::default()
            };
            let input = UpdateDeploymentRequest {
                rest_api_id,
                deployment_id: id.clone(),
                patch_operations: Some(vec![change]),
            };
            deployments::update_deployment(ctx, input).await?;
            Ok(Created::new(&*id).with("DeploymentId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let rest_api_id = text(&request, "RestApiId")?.to_owned();
            let deployment_id = physical(&request).to_owned();
            let path = format!("/restapis/{rest_api_id}/deployments/{deployment_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteDeploymentRequest { rest_api_id, deployment_id };
            // The stage that the deployment made belongs to no other resource.
            let own = request.properties.get("StageName").and_then(Value::as_str);
            gone(deployments::delete(&ctx, &input, own).await)
        },
    )
    .replaced_by(&["RestApiId", "StageName", "StageDescription"])
    .gives(&["DeploymentId"])
}

const STAGE: [&str; 12] = [
    "AccessLogSetting",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "CanarySetting",
    "DeploymentId",
    "Description",
    "MethodSettings",
    "RestApiId",
    "StageName",
    "Tags",
    "TracingEnabled",
    "Variables",
];

fn stage_input(request: &ResourceRequest) -> Result<CreateStageRequest, Fault> {
    let mut members = lowered(&request.properties);
    let unbuilt = ["accessLogSetting", "canarySetting", "methodSettings"];
    refuse_members(&members, "AWS::ApiGateway::Stage", &unbuilt)?;
    for name in unbuilt {
        members.remove(name);
    }
    let tags = tag_list(members.remove("tags"), &request.tags)?;
    members.insert("tags".into(), json!(tags));
    Ok(input(members)?)
}

pub fn stage() -> Resource {
    Resource::new(
        "AWS::ApiGateway::Stage",
        &STAGE,
        |ctx: Ctx, request: ResourceRequest| async move {
            let path = format!("/restapis/{}/stages", text(&request, "RestApiId")?);
            let ctx = allowed(&ctx, POST, &path).await?;
            let stage = stages::create(&ctx, &stage_input(&request)?, request.repeated).await?;
            Ok(Created::new(stage.id()))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let name = physical(&request);
            let path = format!("/restapis/{}/stages/{name}", text(&request, "RestApiId")?);
            let ctx = allowed(&ctx, PATCH, &path).await?;
            stages::create(&ctx, &stage_input(&request)?, true).await?;
            Ok(Created::new(name))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let rest_api_id = text(&request, "RestApiId")?.to_owned();
            let stage_name = physical(&request).to_owned();
            let path = format!("/restapis/{rest_api_id}/stages/{stage_name}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            gone(stages::delete_stage(ctx, DeleteStageRequest { rest_api_id, stage_name }).await)
        },
    )
    .replaced_by(&["RestApiId", "StageName"])
}
