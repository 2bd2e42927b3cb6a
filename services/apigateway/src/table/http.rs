//! The operations of HTTP APIs.

use crate::access::{DELETE, GET, PATCH, POST, PUT, on, pairs, tagging, tags as tag_access};
use crate::ops::http::{
    apis, authorizers, deployments, import, integrations, routes, stages, tags,
};
use model_apigatewayv2::{
    CreateApi, CreateApiRequest, CreateAuthorizer, CreateAuthorizerRequest, CreateDeployment,
    CreateDeploymentRequest, CreateIntegration, CreateIntegrationRequest, CreateRoute,
    CreateRouteRequest, CreateStage, CreateStageRequest, DeleteApi, DeleteApiRequest,
    DeleteAuthorizer, DeleteAuthorizerRequest, DeleteCorsConfiguration,
    DeleteCorsConfigurationRequest, DeleteDeployment, DeleteDeploymentRequest, DeleteIntegration,
    DeleteIntegrationRequest, DeleteRoute, DeleteRouteRequest, DeleteStage, DeleteStageRequest,
    GetApi, GetApiRequest, GetApis, GetApisRequest, GetAuthorizer, GetAuthorizerRequest,
    GetAuthorizers, GetAuthorizersRequest, GetDeployment, GetDeploymentRequest, GetDeployments,
    GetDeploymentsRequest, GetIntegration, GetIntegrationRequest, GetIntegrations,
    GetIntegrationsRequest, GetRoute, GetRouteRequest, GetRoutes, GetRoutesRequest, GetStage,
    GetStageRequest, GetStages, GetStagesRequest, GetTags, GetTagsRequest, ImportApi,
    ImportApiRequest, ReimportApi, ReimportApiRequest, TagResource, TagResourceRequest,
    UntagResource, UntagResourceRequest, UpdateApi, UpdateApiRequest, UpdateAuthorizer,
    UpdateAuthorizerRequest, UpdateDeployment, UpdateDeploymentRequest, UpdateIntegration,
    UpdateIntegrationRequest, UpdateRoute, UpdateRouteRequest, UpdateStage, UpdateStageRequest,
};
use service::{Scope, Service};

pub fn http(service: Service) -> Service {
    let service = service
        .on::<CreateApi>(
            |input: &CreateApiRequest, scope: &Scope| {
                tagging(POST, scope, "/apis", input.tags.as_ref())
            },
            apis::create_api,
        )
        .on::<GetApi>(path!(GET, GetApiRequest, "/apis/{}", api_id), apis::get_api)
        .on::<GetApis>(path!(GET, GetApisRequest, "/apis"), apis::get_apis)
        .on::<UpdateApi>(path!(PATCH, UpdateApiRequest, "/apis/{}", api_id), apis::update_api)
        .on::<DeleteApi>(path!(DELETE, DeleteApiRequest, "/apis/{}", api_id), apis::delete_api)
        .on::<DeleteCorsConfiguration>(
            path!(DELETE, DeleteCorsConfigurationRequest, "/apis/{}/cors", api_id),
            apis::delete_cors_configuration,
        )
        .on::<ImportApi>(path!(PUT, ImportApiRequest, "/apis"), import::import_api)
        .on::<ReimportApi>(path!(PUT, ReimportApiRequest, "/apis/{}", api_id), import::reimport_api)
        .on::<GetTags>(
            |input: &GetTagsRequest, scope: &Scope| tag_access(GET, scope, &input.resource_arn),
            tags::get_tags,
        )
        .on::<TagResource>(
            |input: &TagResourceRequest, scope: &Scope| {
                let tags = pairs(input.tags.as_ref());
                tag_access(POST, scope, &input.resource_arn).tagged(tags)
            },
            tags::tag_resource,
        )
        .on::<UntagResource>(
            |input: &UntagResourceRequest, scope: &Scope| {
                let keys = input.tag_keys.clone();
                tag_access(DELETE, scope, &input.resource_arn).untagged(keys)
            },
            tags::untag_resource,
        );
    let service = http_authorizers(http_integrations(http_routes(service)));
    http_deployments(http_stages(service))
}

fn http_routes(service: Service) -> Service {
    service
        .on::<CreateRoute>(
            path!(POST, CreateRouteRequest, "/apis/{}/routes", api_id),
            routes::create_route,
        )
        .on::<GetRoute>(
            path!(GET, GetRouteRequest, "/apis/{}/routes/{}", api_id, route_id),
            routes::get_route,
        )
        .on::<GetRoutes>(
            path!(GET, GetRoutesRequest, "/apis/{}/routes", api_id),
            routes::get_routes,
        )
        .on::<UpdateRoute>(
            path!(PATCH, UpdateRouteRequest, "/apis/{}/routes/{}", api_id, route_id),
            routes::update_route,
        )
        .on::<DeleteRoute>(
            path!(DELETE, DeleteRouteRequest, "/apis/{}/routes/{}", api_id, route_id),
            routes::delete_route,
        )
}

fn http_integrations(service: Service) -> Service {
    service
        .on::<CreateIntegration>(
            path!(POST, CreateIntegrationRequest, "/apis/{}/integrations", api_id),
            integrations::create_integration,
        )
        .on::<GetIntegration>(
            path!(GET, GetIntegrationRequest, "/apis/{}/integrations/{}", api_id, integration_id),
            integrations::get_integration,
        )
        .on::<GetIntegrations>(
            path!(GET, GetIntegrationsRequest, "/apis/{}/integrations", api_id),
            integrations::get_integrations,
        )
        .on::<UpdateIntegration>(
            path!(
                PATCH,
                UpdateIntegrationRequest,
                "/apis/{}/integrations/{}",
                api_id,
                integration_id
            ),
            integrations::update_integration,
        )
        .on::<DeleteIntegration>(
            path!(
                DELETE,
                DeleteIntegrationRequest,
                "/apis/{}/integrations/{}",
                api_id,
                integration_id
            ),
            integrations::delete_integration,
        )
}

fn http_authorizers(service: Service) -> Service {
    service
        .on::<CreateAuthorizer>(
            path!(POST, CreateAuthorizerRequest, "/apis/{}/authorizers", api_id),
            authorizers::create_authorizer,
        )
        .on::<GetAuthorizer>(
            path!(GET, GetAuthorizerRequest, "/apis/{}/authorizers/{}", api_id, authorizer_id),
            authorizers::get_authorizer,
        )
        .on::<GetAuthorizers>(
            path!(GET, GetAuthorizersRequest, "/apis/{}/authorizers", api_id),
            authorizers::get_authorizers,
        )
        .on::<UpdateAuthorizer>(
            path!(PATCH, UpdateAuthorizerRequest, "/apis/{}/authorizers/{}", api_id, authorizer_id),
            authorizers::update_authorizer,
        )
        .on::<DeleteAuthorizer>(
            path!(
                DELETE,
                DeleteAuthorizerRequest,
                "/apis/{}/authorizers/{}",
                api_id,
                authorizer_id
            ),
            authorizers::delete_authorizer,
        )
}

fn http_stages(service: Service) -> Service {
    service
        .on::<CreateStage>(
            |input: &CreateStageRequest, scope: &Scope| {
                let path = format!("/apis/{}/stages", input.api_id);
                tagging(POST, scope, &path, input.tags.as_ref())
            },
            stages::create_stage,
        )
        .on::<GetStage>(
            path!(GET, GetStageRequest, "/apis/{}/stages/{}", api_id, stage_name),
            stages::get_stage,
        )
        .on::<GetStages>(
            path!(GET, GetStagesRequest, "/apis/{}/stages", api_id),
            stages::get_stages,
        )
        .on::<UpdateStage>(
            path!(PATCH, UpdateStageRequest, "/apis/{}/stages/{}", api_id, stage_name),
            stages::update_stage,
        )
        .on::<DeleteStage>(
            path!(DELETE, DeleteStageRequest, "/apis/{}/stages/{}", api_id, stage_name),
            stages::delete_stage,
        )
}

fn http_deployments(service: Service) -> Service {
    service
        .on::<CreateDeployment>(
            path!(POST, CreateDeploymentRequest, "/apis/{}/deployments", api_id),
            deployments::create_deployment,
        )
        .on::<GetDeployment>(
            path!(GET, GetDeploymentRequest, "/apis/{}/deployments/{}", api_id, deployment_id),
            deployments::get_deployment,
        )
        .on::<GetDeployments>(
            path!(GET, GetDeploymentsRequest, "/apis/{}/deployments", api_id),
            deployments::get_deployments,
        )
        .on::<UpdateDeployment>(
            path!(PATCH, UpdateDeploymentRequest, "/apis/{}/deployments/{}", api_id, deployment_id),
            deployments::update_deployment,
        )
        .on::<DeleteDeployment>(
            path!(
                DELETE,
                DeleteDeploymentRequest,
                "/apis/{}/deployments/{}",
                api_id,
                deployment_id
            ),
            deployments::delete_deployment,
        )
}
