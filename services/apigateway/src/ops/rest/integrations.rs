//! Integrations of methods: functions, and answers that need no backend.

use super::methods::{change, check_status, missing_response};
use super::mock;
use crate::error::Error;
use crate::ops::http::integrations::may_pass;
use crate::record::refuse;
use crate::rules::target::function_arn;
use model_apigateway::{
    ConnectionType, ContentHandlingStrategy, DeleteIntegrationOutput, DeleteIntegrationRequest,
    DeleteIntegrationResponseOutput, DeleteIntegrationResponseRequest, GetIntegrationRequest,
    GetIntegrationResponseRequest, Integration, IntegrationResponse, IntegrationType, Method,
    PutIntegrationRequest, PutIntegrationResponseRequest, ResponseTransferMode,
};
use service::Ctx;

/// Milliseconds that an integration may take.
const TIMEOUT_MIN_MS: i32 = 50;
pub const TIMEOUT_MAX_MS: i32 = 29_000;

const UNBUILT: [&str; 5] =
    ["cacheKeyParameters", "connectionId", "integrationTarget", "requestParameters", "tlsConfig"];

pub async fn put_integration(ctx: Ctx, input: PutIntegrationRequest) -> Result<Integration, Error> {
    let drafted = drafted(&input)?;
    if let Some(role) = drafted.credentials.as_deref() {
        may_pass(&ctx, role).await?;
    }
    let edit = |method: &mut Method| {
        // Responses of the integration that was there before stay, as in AWS.
        let known = method.method_integration.take();
        let integration_responses = known.and_then(|known| known.integration_responses);
        let integration = Integration { integration_responses, ..drafted.clone() };
        method.method_integration = Some(integration.clone());
        Ok(integration)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

/// Checked and with its defaults.
pub fn drafted(input: &PutIntegrationRequest) -> Result<Integration, Error> {
    refuse(input, "PutIntegration", &UNBUILT)?;
    if input.connection_type == Some(ConnectionType::VpcLink) {
        return Err(Error::not_built("connectionType VPC_LINK"));
    }
    if input.response_transfer_mode.as_ref().is_some_and(|m| *m != ResponseTransferMode::Buffered) {
        return Err(Error::not_built("responseTransferMode STREAM"));
    }
    let behavior = input.passthrough_behavior.as_deref().unwrap_or("WHEN_NO_MATCH");
    if !["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"].contains(&behavior) {
        return Err(Error::bad(format!("Invalid passthroughBehavior specified: {behavior}")));
    }
    let timeout_ms = input.timeout_in_millis.unwrap_or(TIMEOUT_MAX_MS);
    if !(TIMEOUT_MIN_MS..=TIMEOUT_MAX_MS).contains(&timeout_ms) {
        return Err(Error::bad(format!(
            "Timeout should be between {TIMEOUT_MIN_MS} ms and {TIMEOUT_MAX_MS} ms"
        )));
    }
    match input.type_ {
        IntegrationType::AwsProxy => check_function(input)?,
        IntegrationType::Mock => check_mock(input)?,
        ref other => {
            return Err(Error::not_built(format!("Integration type {}", other.as_str())));
        }
    }
    Ok(Integration {
        type_: Some(input.type_.clone()),
        http_method: input.integration_http_method.clone(),
        uri: input.uri.clone(),
        credentials: input.credentials.clone(),
        request_templates: input.request_templates.clone(),
        passthrough_behavior: Some(behavior.to_owned()),
        content_handling: input.content_handling.clone(),
        timeout_in_millis: Some(timeout_ms),
        cache_namespace: Some(
            input.cache_namespace.clone().unwrap_or_else(|| input.resource_id.clone()),
        ),
        cache_key_parameters: Some(Vec::new()),
        ..Integration::default()
    })
}

fn check_function(input: &PutIntegrationRequest) -> Result<(), Error> {
    let uri = input.uri.as_deref().unwrap_or_default();
    // Here only API Gateway's own form of a function's address is taken.
    if !uri.starts_with("arn:aws:apigateway:") {
        return Err(Error::bad("Invalid ARN specified in the request"));
    }
    if function_arn(uri).is_none() {
        return Err(match uri.contains(":lambda:path/") {
            true => Error::bad("Invalid lambda function"),
            false => Error::not_built(format!("The integration {uri}")),
        });
    }
    match input.integration_http_method.as_deref() {
        Some("POST") => {}
        Some(_) => return Err(Error::bad("Functions are integrated with the HTTP method POST")),
        None => return Err(Error::bad("Enumeration value for HttpMethod must be non-empty")),
    }
    let unbuilt = ["requestTemplates", "contentHandling"];
    refuse(input, "PutIntegration of type AWS_PROXY", &unbuilt)
}

fn check_mock(input: &PutIntegrationRequest) -> Result<(), Error> {
    for text in input.request_templates.iter().flatten().map(|(_, text)| text) {
        mock::status(text)?;
    }
    match input.content_handling {
        None | Some(ContentHandlingStrategy::ConvertToText) => Ok(()),
        Some(_) => Err(Error::not_built("contentHandling CONVERT_TO_BINARY")),
    }
}

pub async fn get_integration(ctx: Ctx, input: GetIntegrationRequest) -> Result<Integration, Error> {
    let get = |method: &mut Method| method.method_integration.clone().ok_or_else(missing);
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &get).await
}

pub fn missing() -> Error {
    Error::NotFound("Invalid Integration identifier specified".into())
}

pub async fn delete_integration(
    ctx: Ctx,
    input: DeleteIntegrationRequest,
) -> Result<DeleteIntegrationOutput, Error> {
    let edit = |method: &mut Method| {
        method.method_integration.take().ok_or_else(missing)?;
        Ok(DeleteIntegrationOutput {})
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

pub async fn put_integration_response(
    ctx: Ctx,
    input: PutIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let response = drafted_response(&input)?;
    let edit = |method: &mut Method| {
        let declared = method.method_responses.as_ref();
        if declared.is_none_or(|declared| !declared.contains_key(&input.status_code)) {
            return Err(missing_response());
        }
        let integration = method.method_integration.as_mut().ok_or_else(missing)?;
        let responses = integration.integration_responses.get_or_insert_default();
        responses.insert(input.status_code.clone(), response.clone());
        Ok(response.clone())
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}

/// Checked; what only a mock can answer with is checked for it.
pub fn drafted_response(
    input: &PutIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    check_status(&input.status_code)?;
    let response = IntegrationResponse {
        status_code: Some(input.status_code.clone()),
        selection_pattern: input.selection_pattern.clone(),
        response_parameters: input.response_parameters.clone(),
        response_templates: input.response_templates.clone(),
        content_handling: input.content_handling.clone(),
    };
    mock::response(&response)?;
    Ok(response)
}

pub async fn get_integration_response(
    ctx: Ctx,
    input: GetIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let get = |method: &mut Method| {
        let integration = method.method_integration.as_ref().ok_or_else(missing)?;
        let responses = integration.integration_responses.as_ref();
        let found = responses.and_then(|responses| responses.get(&input.status_code));
        found.cloned().ok_or_else(missing_response)
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &get).await
}

pub async fn delete_integration_response(
    ctx: Ctx,
    input: DeleteIntegrationResponseRequest,
) -> Result<DeleteIntegrationResponseOutput, Error> {
    let edit = |method: &mut Method| {
        let integration = method.method_integration.as_mut().ok_or_else(missing)?;
        let responses = integration.integration_responses.get_or_insert_default();
        responses.shift_remove(&input.status_code).ok_or_else(missing_response)?;
        Ok(DeleteIntegrationResponseOutput {})
    };
    change(&ctx, &input.rest_api_id, &input.resource_id, &input.http_method, &edit).await
}
