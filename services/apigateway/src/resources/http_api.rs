//! `AWS::ApiGatewayV2::Api`, from an OpenAPI body or from properties.

use super::{allowed, gone, input, members, physical, stable_id};
use crate::access::{DELETE, PATCH, POST, PUT};
use crate::error::Error;
use crate::ops::http::apis;
use crate::ops::http::import::{self, Extra};
use crate::rules::openapi::Document;
use aws::Fault;
use model_apigatewayv2::{Api, CreateApiRequest, DeleteApiRequest};
use serde_json::{Map, Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};

const PROPERTIES: [&str; 15] = [
    "ApiKeySelectionExpression",
    "Body",
    "CorsConfiguration",
    "CredentialsArn",
    "Description",
    "DisableExecuteApiEndpoint",
    "FailOnWarnings",
    "IpAddressType",
    "Name",
    "ProtocolType",
    "RouteKey",
    "RouteSelectionExpression",
    "Tags",
    "Target",
    "Version",
];

pub fn api() -> Resource {
    Resource::new("AWS::ApiGatewayV2::Api", &PROPERTIES, create, update, delete)
        .replaced_by(&["ProtocolType"])
        .gives(&["ApiEndpoint", "ApiId"])
}

/// What an API is made of.
enum Source {
    Body(Box<(Document, Extra)>),
    Properties(Box<CreateApiRequest>),
}

fn source(request: &ResourceRequest) -> Result<Source, Error> {
    let mut members = members(request);
    let mut tags: Map<String, Value> =
        request.tags.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
    if let Some(Value::Object(own)) = members.remove("Tags") {
        tags.extend(own);
    }
    members.insert("Tags".into(), Value::Object(tags));
    // Whatever would be a warning is refused here.
    members.remove("FailOnWarnings");
    let Some(body) = members.remove("Body").filter(|body| !body.is_null()) else {
        return Ok(Source::Properties(Box::new(input(members)?)));
    };
    let document = match body {
        Value::String(text) => Document::parse(&text),
        body => Document::of(body),
    };
    let document = document.map_err(Error::BadRequest)?;
    members.entry("Name").or_insert_with(|| json!("from the body"));
    members.entry("ProtocolType").or_insert_with(|| json!("HTTP"));
    let named = request.properties.get("Name").is_some();
    let given: CreateApiRequest = input(members)?;
    if given.target.is_some() || given.route_key.is_some() || given.credentials_arn.is_some() {
        return Err(Error::bad("Target, RouteKey and CredentialsArn cannot stand beside Body"));
    }
    let extra = Extra {
        name: named.then_some(given.name),
        description: given.description,
        version: given.version,
        cors: given.cors_configuration,
        disabled: given.disable_execute_api_endpoint,
        tags: given.tags.into_iter().flatten().collect(),
    };
    Ok(Source::Body(Box::new((document, extra))))
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = stable_id(&request, 10);
    let api = match source(&request)? {
        Source::Body(body) => {
            let (document, extra) = *body;
            let ctx = allowed(&ctx, PUT, "/apis").await?;
            import::import(&ctx, &document, &id, extra).await?
        }
        Source::Properties(input) => {
            let ctx = allowed(&ctx, POST, "/apis").await?;
            apis::create(&ctx, *input, &id).await?
        }
    };
    Ok(created(&api))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = physical(&request);
    let path = format!("/apis/{id}");
    let api = match source(&request)? {
        Source::Body(body) => {
            let (document, extra) = *body;
            let ctx = allowed(&ctx, PUT, &path).await?;
            import::reimport(&ctx, &document, id, extra).await?
        }
        Source::Properties(input) => {
            let quick = ["Target", "RouteKey", "CredentialsArn"];
            let old = request.old_properties.as_ref();
            let changed = |name: &&&str| {
                old.and_then(|old| old.get(**name)) != request.properties.get(**name)
            };
            if let Some(name) = quick.iter().find(changed) {
                return Err(Fault::not_implemented(format!("Changing {name} of an HTTP API")));
            }
            let ctx = allowed(&ctx, PATCH, &path).await?;
            apis::replace(&ctx, id, &input).await?
        }
    };
    Ok(created(&api))
}

fn created(api: &Api) -> Created {
    let id = api.api_id.as_deref().unwrap_or_default();
    Created::new(id)
        .with("ApiId", id)
        .with("ApiEndpoint", api.api_endpoint.as_deref().unwrap_or_default())
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let api_id = physical(&request).to_owned();
    let ctx = allowed(&ctx, DELETE, &format!("/apis/{api_id}")).await?;
    gone(apis::delete_api(ctx, DeleteApiRequest { api_id }).await)
}
