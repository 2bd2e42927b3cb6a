//! The operations of REST APIs.

use crate::access::{DELETE, GET, PATCH, POST, PUT, on, pairs, tagging, tags as tag_access};
use crate::ops::rest::{
    apis, authorizers, deployments, import, integrations, methods, resources, stages, tags, updates,
};
use model_apigateway::{
    CreateAuthorizer, CreateAuthorizerRequest, CreateDeployment, CreateDeploymentRequest,
    CreateResource, CreateResourceRequest, CreateRestApi, CreateRestApiRequest, CreateStage,
    CreateStageRequest, DeleteAuthorizer, DeleteAuthorizerRequest, DeleteDeployment,
    DeleteDeploymentRequest, DeleteIntegration, DeleteIntegrationRequest,
    DeleteIntegrationResponse, DeleteIntegrationResponseRequest, DeleteMethod, DeleteMethodRequest,
    DeleteMethodResponse, DeleteMethodResponseRequest, DeleteResource, DeleteResourceRequest,
    DeleteRestApi, DeleteRestApiRequest, DeleteStage, DeleteStageRequest, GetAuthorizer,
    GetAuthorizerRequest, GetAuthorizers, GetAuthorizersRequest, GetDeployment,
    GetDeploymentRequest, GetDeployments, GetDeploymentsRequest, GetIntegration,
    GetIntegrationRequest, GetIntegrationResponse, GetIntegrationResponseRequest, GetMethod,
    GetMethodRequest, GetMethodResponse, GetMethodResponseRequest, GetResource, GetResourceRequest,
    GetResources, GetResourcesRequest, GetRestApi, GetRestApiRequest, GetRestApis,
    GetRestApisRequest, GetStage, GetStageRequest, GetStages, GetStagesRequest, GetTags,
    GetTagsRequest, ImportRestApi, ImportRestApiRequest, PutIntegration, PutIntegrationRequest,
    PutIntegrationResponse, PutIntegrationResponseRequest, PutMethod, PutMethodRequest,
    PutMethodResponse, PutMethodResponseRequest, PutRestApi, PutRestApiRequest, TagResource,
    TagResourceRequest, UntagResource, UntagResourceRequest, UpdateAuthorizer,
    UpdateAuthorizerRequest, UpdateDeployment, UpdateDeploymentRequest, UpdateIntegration,
    UpdateIntegrationRequest, UpdateIntegrationResponse, UpdateIntegrationResponseRequest,
    UpdateMethod, UpdateMethodRequest, UpdateMethodResponse, UpdateMethodResponseRequest,
    UpdateResource, UpdateResourceRequest, UpdateRestApi, UpdateRestApiRequest, UpdateStage,
    UpdateStageRequest,
};
use service::{Scope, Service};

pub fn rest(service: Service) -> Service {
    let service = service
        .on::<CreateRestApi>(
            |input: &CreateRestApiRequest, scope: &Scope| {
                tagging(POST, scope, "/restapis", input.tags.as_ref())
            },
            apis::create_rest_api,
        )
        .on::<GetRestApi>(
            path!(GET, GetRestApiRequest, "/restapis/{}", rest_api_id),
            apis::get_rest_api,
        )
        .on::<GetRestApis>(path!(GET, GetRestApisRequest, "/restapis"), apis::get_rest_apis)
        .on::<UpdateRestApi>(
            path!(PATCH, UpdateRestApiRequest, "/restapis/{}", rest_api_id),
            apis::update_rest_api,
        )
        .on::<DeleteRestApi>(
            path!(DELETE, DeleteRestApiRequest, "/restapis/{}", rest_api_id),
            apis::delete_rest_api,
        )
        .on::<ImportRestApi>(
            path!(POST, ImportRestApiRequest, "/restapis"),
            import::import_rest_api,
        )
        .on::<PutRestApi>(
            path!(PUT, PutRestApiRequest, "/restapis/{}", rest_api_id),
            import::put_rest_api,
        )
        .on::<CreateResource>(
            path!(POST, CreateResourceRequest, "/restapis/{}/resources/{}", rest_api_id, parent_id),
            resources::create_resource,
        )
        .on::<GetResource>(
            path!(GET, GetResourceRequest, "/restapis/{}/resources/{}", rest_api_id, resource_id),
            resources::get_resource,
        )
        .on::<GetResources>(
            path!(GET, GetResourcesRequest, "/restapis/{}/resources", rest_api_id),
            resources::get_resources,
        )
        .on::<DeleteResource>(
            path!(
                DELETE,
                DeleteResourceRequest,
                "/restapis/{}/resources/{}",
                rest_api_id,
                resource_id
            ),
            resources::delete_resource,
        )
        .on::<GetTags>(
            |input: &GetTagsRequest, scope: &Scope| tag_access(GET, scope, &input.resource_arn),
            tags::get_tags,
        )
        .on::<TagResource>(
            |input: &TagResourceRequest, scope: &Scope| {
                let tags = pairs(Some(&input.tags));
                tag_access(PUT, scope, &input.resource_arn).tagged(tags)
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
    let service = rest_methods_taken_away(rest_methods_read(rest_methods(service)));
    let service = rest_updates(service);
    rest_stages(rest_deployments(rest_authorizers(service)))
}

fn rest_methods(service: Service) -> Service {
    service
        .on::<PutMethod>(
            path!(
                PUT,
                PutMethodRequest,
                "/restapis/{}/resources/{}/methods/{}",
                rest_api_id,
                resource_id,
                http_method
            ),
            methods::put_method,
        )
        .on::<PutMethodResponse>(
            path!(
                PUT,
                PutMethodResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            methods::put_method_response,
        )
        .on::<PutIntegration>(
            path!(
                PUT,
                PutIntegrationRequest,
                "/restapis/{}/resources/{}/methods/{}/integration",
                rest_api_id,
                resource_id,
                http_method
            ),
            integrations::put_integration,
        )
        .on::<PutIntegrationResponse>(
            path!(
                PUT,
                PutIntegrationResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/integration/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            integrations::put_integration_response,
        )
}

fn rest_methods_read(service: Service) -> Service {
    service
        .on::<GetMethod>(
            path!(
                GET,
                GetMethodRequest,
                "/restapis/{}/resources/{}/methods/{}",
                rest_api_id,
                resource_id,
                http_method
            ),
            methods::get_method,
        )
        .on::<GetMethodResponse>(
            path!(
                GET,
                GetMethodResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            methods::get_method_response,
        )
        .on::<GetIntegration>(
            path!(
                GET,
                GetIntegrationRequest,
                "/restapis/{}/resources/{}/methods/{}/integration",
                rest_api_id,
                resource_id,
                http_method
            ),
            integrations::get_integration,
        )
        .on::<GetIntegrationResponse>(
            path!(
                GET,
                GetIntegrationResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/integration/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            integrations::get_integration_response,
        )
}

fn rest_methods_taken_away(service: Service) -> Service {
    service
        .on::<DeleteMethod>(
            path!(
                DELETE,
                DeleteMethodRequest,
                "/restapis/{}/resources/{}/methods/{}",
                rest_api_id,
                resource_id,
                http_method
            ),
            methods::delete_method,
        )
        .on::<DeleteMethodResponse>(
            path!(
                DELETE,
                DeleteMethodResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            methods::delete_method_response,
        )
        .on::<DeleteIntegration>(
            path!(
                DELETE,
                DeleteIntegrationRequest,
                "/restapis/{}/resources/{}/methods/{}/integration",
                rest_api_id,
                resource_id,
                http_method
            ),
            integrations::delete_integration,
        )
        .on::<DeleteIntegrationResponse>(
            path!(
                DELETE,
                DeleteIntegrationResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/integration/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            integrations::delete_integration_response,
        )
}

fn rest_updates(service: Service) -> Service {
    service
        .on::<UpdateResource>(
            path!(
                PATCH,
                UpdateResourceRequest,
                "/restapis/{}/resources/{}",
                rest_api_id,
                resource_id
            ),
            updates::update_resource,
        )
        .on::<UpdateMethod>(
            path!(
                PATCH,
                UpdateMethodRequest,
                "/restapis/{}/resources/{}/methods/{}",
                rest_api_id,
                resource_id,
                http_method
            ),
            updates::update_method,
        )
        .on::<UpdateMethodResponse>(
            path!(
                PATCH,
                UpdateMethodResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            updates::update_method_response,
        )
        .on::<UpdateIntegration>(
            path!(
                PATCH,
                UpdateIntegrationRequest,
                "/restapis/{}/resources/{}/methods/{}/integration",
                rest_api_id,
                resource_id,
                http_method
            ),
            updates::update_integration,
        )
        .on::<UpdateIntegrationResponse>(
            path!(
                PATCH,
                UpdateIntegrationResponseRequest,
                "/restapis/{}/resources/{}/methods/{}/integration/responses/{}",
                rest_api_id,
                resource_id,
                http_method,
                status_code
            ),
            updates::update_integration_response,
        )
        .on::<UpdateAuthorizer>(
            path!(
                PATCH,
                UpdateAuthorizerRequest,
                "/restapis/{}/authorizers/{}",
                rest_api_id,
                authorizer_id
            ),
            updates::update_authorizer,
        )
}

fn rest_authorizers(service: Service) -> Service {
    service
        .on::<CreateAuthorizer>(
            path!(POST, CreateAuthorizerRequest, "/restapis/{}/authorizers", rest_api_id),
            authorizers::create_authorizer,
        )
        .on::<GetAuthorizer>(
            path!(
                GET,
                GetAuthorizerRequest,
                "/restapis/{}/authorizers/{}",
                rest_api_id,
                authorizer_id
            ),
            authorizers::get_authorizer,
        )
        .on::<GetAuthorizers>(
            path!(GET, GetAuthorizersRequest, "/restapis/{}/authorizers", rest_api_id),
            authorizers::get_authorizers,
        )
        .on::<DeleteAuthorizer>(
            path!(
                DELETE,
                DeleteAuthorizerRequest,
                "/restapis/{}/authorizers/{}",
                rest_api_id,
                authorizer_id
            ),
            authorizers::delete_authorizer,
        )
}

fn rest_deployments(service: Service) -> Service {
    service
        .on::<CreateDeployment>(
            path!(POST, CreateDeploymentRequest, "/restapis/{}/deployments", rest_api_id),
            deployments::create_deployment,
        )
        .on::<GetDeployment>(
            path!(
                GET,
                GetDeploymentRequest,
                "/restapis/{}/deployments/{}",
                rest_api_id,
                deployment_id
            ),
            deployments::get_deployment,
        )
        .on::<GetDeployments>(
            path!(GET, GetDeploymentsRequest, "/restapis/{}/deployments", rest_api_id),
            deployments::get_deployments,
        )
        .on::<UpdateDeployment>(
            path!(
                PATCH,
                UpdateDeploymentRequest,
                "/restapis/{}/deployments/{}",
                rest_api_id,
                deployment_id
            ),
            deployments::update_deployment,
        )
        .on::<DeleteDeployment>(
            path!(
                DELETE,
                DeleteDeploymentRequest,
                "/restapis/{}/deployments/{}",
                rest_api_id,
                deployment_id
            ),
            deployments::delete_deployment,
        )
}

fn rest_stages(service: Service) -> Service {
    service
        .on::<CreateStage>(
            |input: &CreateStageRequest, scope: &Scope| {
                let path = format!("/restapis/{}/stages", input.rest_api_id);
                tagging(POST, scope, &path, input.tags.as_ref())
            },
            stages::create_stage,
        )
        .on::<GetStage>(
            path!(GET, GetStageRequest, "/restapis/{}/stages/{}", rest_api_id, stage_name),
            stages::get_stage,
        )
        .on::<GetStages>(
            path!(GET, GetStagesRequest, "/restapis/{}/stages", rest_api_id),
            stages::get_stages,
        )
        .on::<UpdateStage>(
            path!(PATCH, UpdateStageRequest, "/restapis/{}/stages/{}", rest_api_id, stage_name),
            stages::update_stage,
        )
        .on::<DeleteStage>(
            path!(DELETE, DeleteStageRequest, "/restapis/{}/stages/{}", rest_api_id, stage_name),
            stages::delete_stage,
        )
}
