//! The parts of HTTP APIs: `AWS::ApiGatewayV2::Route`, `Integration`, `Authorizer`, `Stage`, `Deployment`.

use super::{allowed, gone, input, members, physical, stable_id, text};
use crate::access::{DELETE, PATCH, POST};
use crate::ops::http::{authorizers, deployments, integrations, routes, stages};
use crate::store::Part;
use aws::Fault;
use model_apigatewayv2::{
    Authorizer, CreateAuthorizerRequest, CreateDeploymentRequest, CreateIntegrationRequest,
    CreateStageRequest, DeleteAuthorizerRequest, DeleteDeploymentRequest, DeleteIntegrationRequest,
    DeleteRouteRequest, DeleteStageRequest, Integration, UpdateDeploymentRequest,
};
use serde_json::{Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};

const ROUTE: [&str; 12] = [
    "ApiId",
    "ApiKeyRequired",
    "AuthorizationScopes",
    "AuthorizationType",
    "AuthorizerId",
    "ModelSelectionExpression",
    "OperationName",
    "RequestModels",
    "RequestParameters",
    "RouteKey",
    "RouteResponseSelectionExpression",
    "Target",
];

pub fn route() -> Resource {
    Resource::new(
        "AWS::ApiGatewayV2::Route",
        &ROUTE,
        |ctx: Ctx, request: ResourceRequest| async move {
            let path = format!("/apis/{}/routes", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, POST, &path).await?;
            let route = routes::create(&ctx, &input(members(&request))?, request.repeated).await?;
            Ok(Created::new(route.id()).with("RouteId", route.id()))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request);
            let path = format!("/apis/{}/routes/{id}", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, PATCH, &path).await?;
            routes::replace(&ctx, id, &input(members(&request))?).await?;
            Ok(Created::new(id).with("RouteId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let (api_id, route_id) =
                (text(&request, "ApiId")?.to_owned(), physical(&request).to_owned());
            let ctx = allowed(&ctx, DELETE, &format!("/apis/{api_id}/routes/{route_id}")).await?;
            gone(routes::delete_route(ctx, DeleteRouteRequest { api_id, route_id }).await)
        },
    )
    .replaced_by(&["ApiId"])
    .gives(&["RouteId"])
}

const INTEGRATION: [&str; 17] = [
    "ApiId",
    "ConnectionId",
    "ConnectionType",
    "ContentHandlingStrategy",
    "CredentialsArn",
    "Description",
    "IntegrationMethod",
    "IntegrationSubtype",
    "IntegrationType",
    "IntegrationUri",
    "PassthroughBehavior",
    "PayloadFormatVersion",
    "RequestParameters",
    "RequestTemplates",
    "TemplateSelectionExpression",
    "TimeoutInMillis",
    "TlsConfig",
];

pub fn integration() -> Resource {
    Resource::new(
        "AWS::ApiGatewayV2::Integration",
        &INTEGRATION,
        |ctx: Ctx, request: ResourceRequest| async move {
            let api = text(&request, "ApiId")?;
            let ctx = allowed(&ctx, POST, &format!("/apis/{api}/integrations")).await?;
            let given: CreateIntegrationRequest = input(members(&request))?;
            let drafted = integrations::drafted(&ctx, &given)?;
            let id = stable_id(&request, 7);
            let drafted = Integration { integration_id: Some(id.clone()), ..drafted };
            integrations::create(&ctx, api, drafted).await?;
            Ok(Created::new(&*id).with("IntegrationId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request);
            let path = format!("/apis/{}/integrations/{id}", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, PATCH, &path).await?;
            integrations::replace(&ctx, id, &input(members(&request))?).await?;
            Ok(Created::new(id).with("IntegrationId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let api_id = text(&request, "ApiId")?.to_owned();
            let integration_id = physical(&request).to_owned();
            let path = format!("/apis/{api_id}/integrations/{integration_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteIntegrationRequest { api_id, integration_id };
            gone(integrations::delete_integration(ctx, input).await)
        },
    )
    .replaced_by(&["ApiId"])
    .gives(&["IntegrationId"])
}

const AUTHORIZER: [&str; 11] = [
    "ApiId",
    "AuthorizerCredentialsArn",
    "AuthorizerPayloadFormatVersion",
    "AuthorizerResultTtlInSeconds",
    "AuthorizerType",
    "AuthorizerUri",
    "EnableSimpleResponses",
    "IdentitySource",
    "IdentityValidationExpression",
    "JwtConfiguration",
    "Name",
];

/// CloudFormation does not ask for an identity source; the API does.
fn authorizer_input(request: &ResourceRequest) -> Result<CreateAuthorizerRequest, Fault> {
    let mut members = members(request);
    members.entry("IdentitySource").or_insert_with(|| json!([]));
    Ok(input(members)?)
}

pub fn authorizer() -> Resource {
    Resource::new(
        "AWS::ApiGatewayV2::Authorizer",
        &AUTHORIZER,
        |ctx: Ctx, request: ResourceRequest| async move {
            let api = text(&request, "ApiId")?;
            let ctx = allowed(&ctx, POST, &format!("/apis/{api}/authorizers")).await?;
            let drafted = authorizers::drafted(&ctx, &authorizer_input(&request)?)?;
            let id = stable_id(&request, 6);
            let drafted = Authorizer { authorizer_id: Some(id.clone()), ..drafted };
            authorizers::create(&ctx, api, drafted).await?;
            Ok(Created::new(&*id).with("AuthorizerId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request);
            let path = format!("/apis/{}/authorizers/{id}", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, PATCH, &path).await?;
            authorizers::replace(&ctx, id, &authorizer_input(&request)?).await?;
            Ok(Created::new(id).with("AuthorizerId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let api_id = text(&request, "ApiId")?.to_owned();
            let authorizer_id = physical(&request).to_owned();
            let path = format!("/apis/{api_id}/authorizers/{authorizer_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteAuthorizerRequest { api_id, authorizer_id };
            gone(authorizers::delete_authorizer(ctx, input).await)
        },
    )
    .replaced_by(&["ApiId"])
    .gives(&["AuthorizerId"])
}

const STAGE: [&str; 11] = [
    "AccessLogSettings",
    "ApiId",
    "AutoDeploy",
    "ClientCertificateId",
    "DefaultRouteSettings",
    "DeploymentId",
    "Description",
    "RouteSettings",
    "StageName",
    "StageVariables",
    "Tags",
];

/// With the stack's tags beside its own.
fn stage_input(request: &ResourceRequest) -> Result<CreateStageRequest, Fault> {
    let mut members = members(request);
    let mut tags: serde_json::Map<String, Value> =
        request.tags.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
    if let Some(Value::Object(own)) = members.remove("Tags") {
        tags.extend(own);
    }
    members.insert("Tags".into(), Value::Object(tags));
    Ok(input(members)?)
}

pub fn stage() -> Resource {
    Resource::new(
        "AWS::ApiGatewayV2::Stage",
        &STAGE,
        |ctx: Ctx, request: ResourceRequest| async move {
            let path = format!("/apis/{}/stages", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, POST, &path).await?;
            let stage = stages::create(&ctx, &stage_input(&request)?, request.repeated).await?;
            Ok(Created::new(stage.stage_name))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let name = physical(&request);
            let path = format!("/apis/{}/stages/{name}", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, PATCH, &path).await?;
            stages::replace(&ctx, &stage_input(&request)?).await?;
            Ok(Created::new(name))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let api_id = text(&request, "ApiId")?.to_owned();
            let stage_name = physical(&request).to_owned();
            let path = format!("/apis/{api_id}/stages/{stage_name}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            gone(stages::delete_stage(ctx, DeleteStageRequest { api_id, stage_name }).await)
        },
    )
    .replaced_by(&["ApiId", "StageName"])
}

pub fn deployment() -> Resource {
    Resource::new(
        "AWS::ApiGatewayV2::Deployment",
        &["ApiId", "Description", "StageName"],
        |ctx: Ctx, request: ResourceRequest| async move {
            let path = format!("/apis/{}/deployments", text(&request, "ApiId")?);
            let ctx = allowed(&ctx, POST, &path).await?;
            let id = stable_id(&request, 6);
            let given: CreateDeploymentRequest = input(members(&request))?;
            deployments::create(&ctx, &given, &id).await?;
            Ok(Created::new(&*id).with("DeploymentId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let id = physical(&request).to_owned();
            let api_id = text(&request, "ApiId")?.to_owned();
            let ctx = allowed(&ctx, PATCH, &format!("/apis/{api_id}/deployments/{id}")).await?;
            let description = request.properties.get("Description").and_then(Value::as_str);
            let description = Some(description.unwrap_or_default().to_owned());
            let deployment_id = id.clone();
            let change = UpdateDeploymentRequest { api_id, deployment_id, description };
            deployments::update_deployment(ctx, change).await?;
            Ok(Created::new(&*id).with("DeploymentId", id))
        },
        |ctx: Ctx, request: ResourceRequest| async move {
            let api_id = text(&request, "ApiId")?.to_owned();
            let deployment_id = physical(&request).to_owned();
            let path = format!("/apis/{api_id}/deployments/{deployment_id}");
            let ctx = allowed(&ctx, DELETE, &path).await?;
            let input = DeleteDeploymentRequest { api_id, deployment_id };
            // The stage that it was made for may be taken away after it.
            gone(deployments::delete(&ctx, &input, true).await)
        },
    )
    .replaced_by(&["ApiId", "StageName"])
    .gives(&["DeploymentId"])
}
