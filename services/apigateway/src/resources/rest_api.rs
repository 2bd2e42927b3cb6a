//! `AWS::ApiGateway::RestApi`, from an OpenAPI body or from properties.

use super::{allowed, gone, lowered, physical, stable_id, tag_list};
use crate::access::{DELETE, GET, POST, PUT};
use crate::error::Error;
use crate::ops::rest::{apis, import};
use crate::record::refuse_members;
use crate::rules::openapi::Document;
use aws::Fault;
use model_apigateway::{CreateRestApiRequest, DeleteRestApiRequest, GetRestApiRequest, RestApi};
use serde_json::{Value, json};
use service::{Created, Ctx, Resource, ResourceRequest};
use wire::IndexMap;

const PROPERTIES: [&str; 12] = [
    "ApiKeySourceType",
    "BinaryMediaTypes",
    "Body",
    "Description",
    "DisableExecuteApiEndpoint",
    "EndpointConfiguration",
    "FailOnWarnings",
    "Mode",
    "Name",
    "Parameters",
    "Tags",
    "MinimumCompressionSize",
];

pub fn rest_api() -> Resource {
    Resource::new("AWS::ApiGateway::RestApi", &PROPERTIES, create, update, delete)
        .gives(&["RestApiId", "RootResourceId"])
}

/// The API without its paths, the document of its paths, and whether they replace what is there.
fn source(
    request: &ResourceRequest,
) -> Result<(CreateRestApiRequest, Option<Document>, bool), Error> {
    let mut members = lowered(&request.properties);
    let tags = tag_list(members.remove("tags"), &request.tags)?;
    // Whatever would be a warning is refused here.
    members.remove("failOnWarnings");
    refuse_members(&members, "AWS::ApiGateway::RestApi", &["minimumCompressionSize"])?;
    let overwrite = match members.remove("mode").as_ref().and_then(Value::as_str) {
        None | Some("overwrite") => true,
        Some("merge") => false,
        Some(other) => return Err(Error::bad(format!("Invalid Mode {other}"))),
    };
    if let Some(source) = members.remove("apiKeySourceType") {
        members.insert("apiKeySource".into(), source);
    }
    if let Some(endpoint) = members.remove("endpointConfiguration") {
        members.insert("endpointConfiguration".into(), Value::Object(lowered(&endpoint)));
    }
    let binary = members.remove("binaryMediaTypes");
    let binary = binary.as_ref().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let binary = binary.iter().filter_map(Value::as_str).map(|kind| kind.replace("~1", "/"));
    let mut binary: Vec<String> = binary.collect();
    let parameters = parameters(members.remove("parameters"))?;
    let document = match members.remove("body").filter(|body| !body.is_null()) {
        None => None,
        Some(Value::String(text)) => Some(Document::parse(&text).map_err(Error::BadRequest)?),
        Some(body) => Some(Document::of(body).map_err(Error::BadRequest)?),
    };
    let mut given = match &document {
        None => CreateRestApiRequest::default(),
        Some(document) => import::request(document)?,
    };
    members.entry("name").or_insert_with(|| json!(given.name));
    let own: CreateRestApiRequest = super::input(members)?;
    for kind in given.binary_media_types.take().into_iter().flatten() {
        if !binary.contains(&kind) {
            binary.push(kind);
        }
    }
    given.name = own.name;
    given.description = own.description.or(given.description);
    given.api_key_source = own.api_key_source;
    let disabled = own.disable_execute_api_endpoint;
    given.disable_execute_api_endpoint = disabled.or(given.disable_execute_api_endpoint);
    given.endpoint_configuration = own.endpoint_configuration.or(parameters);
    given.binary_media_types = (!binary.is_empty()).then_some(binary);
    given.tags.get_or_insert_default().extend(tags);
    Ok((given, document, overwrite))
}

fn parameters(
    given: Option<Value>,
) -> Result<Option<model_apigateway::EndpointConfiguration>, Error> {
    let given = given.as_ref().and_then(Value::as_object);
    let given: IndexMap<String, String> = given
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
        .collect();
    import::parameters(Some(&given))
}

async fn create(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = stable_id(&request, 10);
    let ctx = allowed(&ctx, POST, "/restapis").await?;
    let (given, document, overwrite) = source(&request)?;
    let api = apis::create(&ctx, &given, &id).await?;
    if let Some(document) = document {
        let imported = import::put(&ctx, &id, &document, overwrite).await;
        imported.map_err(|error| Created::half(&id, error.into()))?;
    }
    Ok(created(&api))
}

async fn update(ctx: Ctx, request: ResourceRequest) -> Result<Created, Fault> {
    let id = physical(&request);
    let ctx = allowed(&ctx, PUT, &format!("/restapis/{id}")).await?;
    let (mut given, document, overwrite) = source(&request)?;
    if given.endpoint_configuration.is_none() {
        let ctx = allowed(&ctx, GET, &format!("/restapis/{id}")).await?;
        let known = apis::get_rest_api(ctx, GetRestApiRequest { rest_api_id: id.into() }).await?;
        given.endpoint_configuration = known.endpoint_configuration;
    }
    let api = apis::replace(&ctx, id, &given).await?;
    if let Some(document) = document {
        import::put(&ctx, id, &document, overwrite).await?;
    }
    Ok(created(&api))
}

fn created(api: &RestApi) -> Created {
    let id = api.id.as_deref().unwrap_or_default();
    Created::new(id)
        .with("RestApiId", id)
        .with("RootResourceId", api.root_resource_id.as_deref().unwrap_or_default())
}

async fn delete(ctx: Ctx, request: ResourceRequest) -> Result<(), Fault> {
    let rest_api_id = physical(&request).to_owned();
    let ctx = allowed(&ctx, DELETE, &format!("/restapis/{rest_api_id}")).await?;
    gone(apis::delete_rest_api(ctx, DeleteRestApiRequest { rest_api_id }).await)
}
