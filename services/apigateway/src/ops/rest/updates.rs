//! Changes of resources, methods, integrations, their responses and authorizers, by patch operations. Each is drafted
//! anew from what it was with its changes, so that what could not be made cannot be changed to either.

use super::integrations::{self, missing as missing_integration};
use super::methods::{self, missing as missing_method, missing_response};
use super::resources::{self, check_siblings};
use super::{authorizers, methods::change};
use crate::error::Error;
use crate::ops::http::integrations::may_pass;
use crate::rules::patch::{self, Change};
use crate::store::{Draft, Kind, Part};
use model_apigateway::{
    Authorizer, AuthorizerType, ContentHandlingStrategy, CreateAuthorizerRequest, Integration,
    IntegrationResponse, Method, MethodResponse, PutIntegrationRequest,
    PutIntegrationResponseRequest, PutMethodRequest, PutMethodResponseRequest, Resource,
    UpdateAuthorizerRequest, UpdateIntegrationRequest, UpdateIntegrationResponseRequest,
    UpdateMethodRequest, UpdateMethodResponseRequest, UpdateResourceRequest,
};
use service::Ctx;
use wire::IndexMap;

type Texts = Option<IndexMap<String, String>>;

/// Its place in the tree or its part of the path; what is below goes with it.
pub async fn update_resource(ctx: Ctx, input: UpdateResourceRequest) -> Result<Resource, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let known: Resource = draft.need(&input.resource_id).await?;
        let (Some(parent), Some(part)) = (known.parent_id.clone(), known.path_part.clone()) else {
            return Err(Error::bad("Root resource cannot be updated"));
        };
        let (mut parent, mut part) = (parent, part);
        for change in patch::changes(input.patch_operations.as_deref())? {
            match names(&change).as_slice() {
                ["parentId"] => parent = change.value.unwrap_or_default(),
                ["pathPart"] => part = change.value.unwrap_or_default(),
                _ => return Err(change.unbuilt("UpdateResource")),
            }
        }
        let before = known.path.clone().unwrap_or_default();
        let above: Resource = draft.need(&parent).await?;
        let within = format!("{}/", above.path.as_deref().unwrap_or_default());
        if within.starts_with(&format!("{before}/")) {
            return Err(Error::bad("A resource cannot be moved below itself"));
        }
        let all = draft.parts::<Resource>().await?;
        let others = all.iter().filter(|one| one.id() != known.id());
        check_siblings(others, &parent, &part)?;
        let placed = resources::child(ctx, &above, &part)?;
        let moved =
            Resource { id: known.id.clone(), resource_methods: known.resource_methods, ..placed };
        let after = moved.path.clone().unwrap_or_default();
        for other in all {
            let path = other.path.as_deref().unwrap_or_default();
            if let Some(rest) = path.strip_prefix(&before).filter(|rest| rest.starts_with('/')) {
                draft.put(&Resource { path: Some(format!("{after}{rest}")), ..other });
            }
        }
        draft.put(&moved);
        Ok(moved)
    };
    ctx.store().transact(body).await
}

pub async fn update_method(ctx: Ctx, input: UpdateMethodRequest) -> Result<Method, Error> {
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let mut resource: Resource = draft.need(&input.resource_id).await?;
        let methods = resource.resource_methods.get_or_insert_default();
        let known = methods.get(&input.http_method).cloned().ok_or_else(missing_method)?;
        let mut wanted = PutMethodRequest {
            rest_api_id: input.rest_api_id.clone(),
            resource_id: input.resource_id.clone(),
            http_method: input.http_method.clone(),
            authorization_type: known.authorization_type.clone().unwrap_or_default(),
            authorizer_id: known.authorizer_id.clone(),
            operation_name: known.operation_name.clone(),
            request_parameters: known.request_parameters.clone(),
            request_models: known.request_models.clone(),
            ..PutMethodRequest::default()
        };
        for change in patch::changes(input.patch_operations.as_deref())? {
            method_change(&mut wanted, change)?;
        }
        let drafted = methods::drafted(&wanted)?;
        if let Some(id) = drafted.authorizer_id.as_deref() {
            draft.need::<Authorizer>(id).await?;
        }
        let method = Method {
            method_responses: known.method_responses,
            method_integration: known.method_integration,
            ..drafted
        };
        methods.insert(input.http_method.clone(), method.clone());
        draft.put(&resource);
        Ok(method)
    };
    ctx.store().transact(body).await
}

fn method_change(wanted: &mut PutMethodRequest, change: Change) -> Result<(), Error> {
    match names(&change).as_slice() {
        ["authorizationType"] => wanted.authorization_type = change.value.unwrap_or_default(),
        // Without an authorizer its id is said to be empty.
        ["authorizerId"] => wanted.authorizer_id = change.value.filter(|id| !id.is_empty()),
        ["operationName"] => wanted.operation_name = change.value,
        ["requestParameters", name] => truth(&mut wanted.request_parameters, name, &change)?,
        ["requestModels", name] => text(&mut wanted.request_models, name, &change),
        _ => return Err(change.unbuilt("UpdateMethod")),
    }
    Ok(())
}

pub async fn update_method_response(
    ctx: Ctx,
    input: UpdateMethodResponseRequest,
) -> Result<MethodResponse, Error> {
    let edit = |method: &mut Method| {
        let responses = method.method_responses.get_or_insert_default();
        let known = responses.get(&input.status_code).ok_or_else(missing_response)?;
        let mut wanted = PutMethodResponseRequest {
            rest_api_id: input.rest_api_id.clone(),
            resource_id: input.resource_id.clone(),
            http_method: input.http_method.clone(),
            status_code: input.status_code.clone(),
            response_parameters: known.response_parameters.clone(),
            response_models: known.response_models.clone(),
        };
        for change in patch::changes(input.patch_operations.as_deref())? {
            match names(&change).as_slice() {
                ["responseParameters", name] => {
                    truth(&mut wanted.response_parameters, name, &change)?;
                }
                ["responseModels", name] => text(&mut wanted.response_models, name, &change),
                _ => return Err(change.unbuilt("UpdateMethodResponse")),
            }
        }
        let response = methods::drafted_response(&wanted)?;
        responses.insert(input.status_code.clone(), response.clone());
        Ok(response)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

pub async fn update_integration(
    ctx: Ctx,
    input: UpdateIntegrationRequest,
) -> Result<Integration, Error> {
    let changes = patch::changes(input.patch_operations.as_deref())?;
    let role = changes.iter().rev().find(|change| names(change) == ["credentials"]);
    if let Some(role) = role.and_then(|change| change.value.as_deref()) {
        may_pass(&ctx, role).await?;
    }
    let edit = |method: &mut Method| {
        let known = method.method_integration.as_ref().ok_or_else(missing_integration)?;
        let mut wanted = PutIntegrationRequest {
            rest_api_id: input.rest_api_id.clone(),
            resource_id: input.resource_id.clone(),
            http_method: input.http_method.clone(),
            type_: known.type_.clone().unwrap_or_default(),
            integration_http_method: known.http_method.clone(),
            uri: known.uri.clone(),
            credentials: known.credentials.clone(),
            request_templates: known.request_templates.clone(),
            passthrough_behavior: known.passthrough_behavior.clone(),
            content_handling: known.content_handling.clone(),
            timeout_in_millis: known.timeout_in_millis,
            cache_namespace: known.cache_namespace.clone(),
            ..PutIntegrationRequest::default()
        };
        for change in patch::changes(input.patch_operations.as_deref())? {
            integration_change(&mut wanted, change)?;
        }
        let integration_responses = known.integration_responses.clone();
        let drafted = integrations::drafted(&wanted)?;
        let integration = Integration { integration_responses, ..drafted };
        method.method_integration = Some(integration.clone());
        Ok(integration)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

fn integration_change(wanted: &mut PutIntegrationRequest, change: Change) -> Result<(), Error> {
    match names(&change).as_slice() {
        ["uri"] => wanted.uri = change.value,
        ["httpMethod"] => wanted.integration_http_method = change.value,
        ["credentials"] => wanted.credentials = change.value.filter(|role| !role.is_empty()),
        ["requestTemplates", name] => text(&mut wanted.request_templates, name, &change),
        ["passthroughBehavior"] => wanted.passthrough_behavior = change.value,
        ["contentHandling"] => wanted.content_handling = handling(change.value),
        ["timeoutInMillis"] => wanted.timeout_in_millis = number(change.value)?,
        ["cacheNamespace"] => wanted.cache_namespace = change.value,
        _ => return Err(change.unbuilt("UpdateIntegration")),
    }
    Ok(())
}

pub async fn update_integration_response(
    ctx: Ctx,
    input: UpdateIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let edit = |method: &mut Method| {
        let integration = method.method_integration.as_mut().ok_or_else(missing_integration)?;
        let responses = integration.integration_responses.get_or_insert_default();
        let known = responses.get(&input.status_code).ok_or_else(missing_response)?;
        let mut wanted = PutIntegrationResponseRequest {
            rest_api_id: input.rest_api_id.clone(),
            resource_id: input.resource_id.clone(),
            http_method: input.http_method.clone(),
            status_code: input.status_code.clone(),
            selection_pattern: known.selection_pattern.clone(),
            response_parameters: known.response_parameters.clone(),
            response_templates: known.response_templates.clone(),
            content_handling: known.content_handling.clone(),
        };
        for change in patch::changes(input.patch_operations.as_deref())? {
            match names(&change).as_slice() {
                ["selectionPattern"] => wanted.selection_pattern = change.value,
                ["responseParameters", name] => {
                    text(&mut wanted.response_parameters, name, &change);
                }
                ["responseTemplates", name] => text(&mut wanted.response_templates, name, &change),
                ["contentHandling"] => wanted.content_handling = handling(change.value),
                _ => return Err(change.unbuilt("UpdateIntegrationResponse")),
            }
        }
        let response = integrations::drafted_response(&wanted)?;
        responses.insert(input.status_code.clone(), response.clone());
        Ok(response)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

pub async fn update_authorizer(
    ctx: Ctx,
    input: UpdateAuthorizerRequest,
) -> Result<Authorizer, Error> {
    let changes = patch::changes(input.patch_operations.as_deref())?;
    let role = changes.iter().rev().find(|change| names(change) == ["authorizerCredentials"]);
    if let Some(role) = role.and_then(|change| change.value.as_deref()) {
        may_pass(&ctx, role).await?;
    }
    let (ctx, input) = (&ctx, &input);
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, &input.rest_api_id).await?;
        let known: Authorizer = draft.need(&input.authorizer_id).await?;
        let mut wanted = CreateAuthorizerRequest {
            rest_api_id: input.rest_api_id.clone(),
            name: known.name.unwrap_or_default(),
            type_: known.type_.unwrap_or_default(),
            auth_type: known.auth_type,
            authorizer_uri: known.authorizer_uri,
            authorizer_credentials: known.authorizer_credentials,
            identity_source: known.identity_source,
            authorizer_result_ttl_in_seconds: known.authorizer_result_ttl_in_seconds,
            ..CreateAuthorizerRequest::default()
        };
        for change in patch::changes(input.patch_operations.as_deref())? {
            authorizer_change(&mut wanted, change)?;
        }
        let authorizer = Authorizer { id: known.id, ..authorizers::drafted(ctx, &wanted)? };
        draft.put(&authorizer);
        Ok::<_, Error>(authorizer)
    };
    ctx.store().transact(body).await
}

fn authorizer_change(wanted: &mut CreateAuthorizerRequest, change: Change) -> Result<(), Error> {
    match names(&change).as_slice() {
        ["name"] => wanted.name = change.value.unwrap_or_default(),
        ["type"] => {
            wanted.type_ = AuthorizerType::from(change.value.as_deref().unwrap_or_default())
        }
        ["authType"] => wanted.auth_type = change.value,
        ["authorizerUri"] => wanted.authorizer_uri = change.value,
        ["authorizerCredentials"] => {
            wanted.authorizer_credentials = change.value.filter(|role| !role.is_empty());
        }
        ["identitySource"] => wanted.identity_source = change.value,
        ["authorizerResultTtlInSeconds"] => {
            wanted.authorizer_result_ttl_in_seconds = number(change.value)?;
        }
        _ => return Err(change.unbuilt("UpdateAuthorizer")),
    }
    Ok(())
}

fn names(change: &Change) -> Vec<&str> {
    change.path.iter().map(String::as_str).collect()
}

fn handling(value: Option<String>) -> Option<ContentHandlingStrategy> {
    let value = value.filter(|value| !value.is_empty())?;
    Some(ContentHandlingStrategy::from(value.as_str()))
}

fn number(value: Option<String>) -> Result<Option<i32>, Error> {
    let number = |text: String| {
        text.parse().map_err(|_| Error::bad(format!("Invalid number specified: {text}")))
    };
    value.map(number).transpose()
}

/// An entry of a map of texts; added without a value, it is empty.
fn text(texts: &mut Texts, name: &str, change: &Change) {
    let texts = texts.get_or_insert_default();
    match change.removes {
        true => drop(texts.shift_remove(name)),
        false => drop(texts.insert(name.to_owned(), change.value.clone().unwrap_or_default())),
    }
}

fn truth(
    truths: &mut Option<IndexMap<String, bool>>,
    name: &str,
    change: &Change,
) -> Result<(), Error> {
    let truths = truths.get_or_insert_default();
    if change.removes {
        truths.shift_remove(name);
        return Ok(());
    }
    let value = change.value.as_deref().unwrap_or("false");
    let value = value.parse().map_err(|_| Error::bad(format!("Invalid value for {name}")))?;
    truths.insert(name.to_owned(), value);
    Ok(())
}
