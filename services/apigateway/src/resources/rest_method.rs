//! `AWS::ApiGateway::Method`: a method with its integration and the responses of both.

use super::{allowed, gone, input, lowered, text};
use crate::access::{DELETE, PUT};
use crate::error::Error;
use crate::ops::http::integrations::may_pass;
use crate::ops::rest::{integrations, methods};
use aws::Fault;
use model_apigateway::{
    DeleteMethodRequest, Integration, Method, PutIntegrationRequest, PutIntegrationResponseRequest,
    PutMethodRequest, PutMethodResponseRequest,
};
use serde_json::{Map, Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

const PROPERTIES: [&str; 13] = [
    "ApiKeyRequired",
    "AuthorizationScopes",
    "AuthorizationType",
    "AuthorizerId",
    "HttpMethod",
    "Integration",
    "MethodResponses",
    "OperationName",
    "RequestModels",
    "RequestParameters",
    "RequestValidatorId",
    "ResourceId",
    "RestApiId",
];

pub fn method() -> Resource {
    Resource::new("AWS::ApiGateway::Method", &PROPERTIES, place, place, delete).replaced_by(&[
        "HttpMethod",
        "ResourceId",
        "RestApiId",
    ])
}

async fn place(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let api = text(&request, "RestApiId")?;
    let resource = text(&request, "ResourceId")?;
    let name = text(&request, "HttpMethod")?;
    let path = format!("/restapis/{api}/resources/{resource}/methods/{name}");
    let ctx = allowed(&ctx, PUT, &path).await?;
    let method = drafted(&request)?;
    let integration = method.method_integration.as_ref();
    if let Some(role) = integration.and_then(|integration| integration.credentials.as_deref()) {
        may_pass(&ctx, role).await?;
    }
    methods::place(&ctx, api, resource, &method).await?;
    Ok(Created::new(format!("{api}|{resource}|{name}")))
}

fn drafted(request: &ResourceRequest) -> Result<Method, Error> {
    let mut members = lowered(&request.properties);
    let labels = ["restApiId", "resourceId", "httpMethod"];
    let labels: Map<String, Value> = labels
        .iter()
        .map(|name| ((*name).to_owned(), members.get(*name).cloned().unwrap_or(json!(""))))
        .collect();
    let given = members.remove("integration");
    let responses = members.remove("methodResponses");
    members.entry("authorizationType").or_insert_with(|| json!("NONE"));
    let method = methods::drafted(&input::<PutMethodRequest>(members)?)?;
    let mut declared = IndexMap::new();
    for response in list(responses.as_ref()) {
        let mut members = lowered(response);
        members.extend(labels.clone());
        let response = input::<PutMethodResponseRequest>(members)?;
        let drafted = methods::drafted_response(&response)?;
        declared.insert(response.status_code, drafted);
    }
    let integration = match given.as_ref().filter(|given| !given.is_null()) {
        Some(given) => Some(integration(given, &labels)?),
        None => None,
    };
    Ok(Method {
        method_responses: (!declared.is_empty()).then_some(declared),
        method_integration: integration,
        ..method
    })
}

fn integration(given: &Value, labels: &Map<String, Value>) -> Result<Integration, Error> {
    let mut members = lowered(given);
    let responses = members.remove("integrationResponses");
    members.extend(labels.clone());
    let mut integration = integrations::drafted(&input::<PutIntegrationRequest>(members)?)?;
    let mut answers = IndexMap::new();
    for response in list(responses.as_ref()) {
        let mut members = lowered(response);
        members.extend(labels.clone());
        let response = input::<PutIntegrationResponseRequest>(members)?;
        let drafted = integrations::drafted_response(&response)?;
        answers.insert(response.status_code, drafted);
    }
    integration.integration_responses = (!answers.is_empty()).then_some(answers);
    Ok(integration)
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice)
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let rest_api_id = text(&request, "RestApiId")?.to_owned();
    let resource_id = text(&request, "ResourceId")?.to_owned();
    let http_method = text(&request, "HttpMethod")?.to_owned();
    let path = format!("/restapis/{rest_api_id}/resources/{resource_id}/methods/{http_method}");
    let ctx = allowed(&ctx, DELETE, &path).await?;
    let input = DeleteMethodRequest { rest_api_id, resource_id, http_method };
    gone(methods::delete_method(ctx, input).await)
}
