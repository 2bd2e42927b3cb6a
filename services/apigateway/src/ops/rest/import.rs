//! OpenAPI documents become REST APIs.

use super::{apis, authorizers, integrations, methods, resources};
use crate::error::Error;
use crate::ops::http::integrations::may_pass;
use crate::record::refuse_members;
use crate::rules::openapi::{Document, Operation, Security};
use crate::store::{self, Draft, Kind, Part};
use model_apigateway::{
    Authorizer, CreateAuthorizerRequest, CreateRestApiRequest, DeleteRestApiRequest,
    EndpointConfiguration, ImportRestApiRequest, Integration, Method, PutIntegrationRequest,
    PutIntegrationResponseRequest, PutMethodRequest, PutMethodResponseRequest, PutMode,
    PutRestApiRequest, Resource, RestApi,
};
use serde_json::{Map, Value, json};
use service::Ctx;
use std::collections::BTreeMap;
use wire::IndexMap;

/// Extensions of the whole document that would change what is served.
const UNBUILT: [&str; 6] = [
    "x-amazon-apigateway-api-key-source",
    "x-amazon-apigateway-gateway-responses",
    "x-amazon-apigateway-minimum-compression-size",
    "x-amazon-apigateway-policy",
    "x-amazon-apigateway-request-validator",
    "x-amazon-apigateway-endpoint-access-mode",
];

pub async fn import_rest_api(ctx: Ctx, input: ImportRestApiRequest) -> Result<RestApi, Error> {
    let document = parse(&input.body)?;
    let endpoint = parameters(input.parameters.as_ref())?;
    let id = store::new_id(&ctx, 10);
    let mut request = request(&document)?;
    request.endpoint_configuration = endpoint.or(request.endpoint_configuration);
    // What is too much is refused before there is an API.
    operations(&document)?;
    apis::create(&ctx, &request, &id).await?;
    let made = put(&ctx, &id, &document, true).await;
    if made.is_err() {
        // What cannot be imported leaves nothing. The failure that led here is the one to tell.
        let _ = apis::delete_rest_api(ctx, DeleteRestApiRequest { rest_api_id: id }).await;
    }
    made
}

pub async fn put_rest_api(ctx: Ctx, input: PutRestApiRequest) -> Result<RestApi, Error> {
    let document = parse(&input.body)?;
    if parameters(input.parameters.as_ref())?.is_some() {
        return Err(Error::not_built("endpointConfigurationTypes of PutRestApi"));
    }
    operations(&document)?;
    let overwrite = input.mode == Some(PutMode::Overwrite);
    let id = &input.rest_api_id;
    if overwrite {
        let known = known(&ctx, id).await?;
        let mut request = request(&document)?;
        request.endpoint_configuration = known.endpoint_configuration;
        request.tags = known.tags;
        let disabled = request.disable_execute_api_endpoint;
        request.disable_execute_api_endpoint = disabled.or(known.disable_execute_api_endpoint);
        apis::replace(&ctx, id, &request).await?;
    }
    put(&ctx, id, &document, overwrite).await
}

/// Each becomes a method; there are no more paths than resources.
fn operations(document: &Document) -> Result<Vec<Operation<'_>>, Error> {
    if document.paths().count() > resources::RESOURCES_MAX {
        return Err(Error::TooMany(Kind::Rest, "Resources"));
    }
    document.operations().map_err(Error::BadRequest)
}

async fn known(ctx: &Ctx, id: &str) -> Result<RestApi, Error> {
    let body =
        |tx| async move { Draft::open(ctx, &tx, Kind::Rest, id).await?.api::<RestApi>().await };
    ctx.store().transact(body).await
}

fn parse(body: &[u8]) -> Result<Document, Error> {
    let text = std::str::from_utf8(body).map_err(|_| Error::bad("Invalid OpenAPI input."))?;
    Document::parse(text).map_err(Error::BadRequest)
}

/// What stands beside a document: only the kinds of endpoints.
pub fn parameters(
    given: Option<&IndexMap<String, String>>,
) -> Result<Option<EndpointConfiguration>, Error> {
    let mut configuration = None;
    for (name, value) in given.into_iter().flatten() {
        match (name.as_str(), value.as_str()) {
            ("endpointConfigurationTypes", kinds) => {
                let kinds: Vec<&str> = kinds.split(',').collect();
                let document = json!({ "types": kinds });
                configuration = Some(wire::from_document(&document)?);
            }
            ("ignore", "documentation") | ("basepath", "ignore") => {}
            // What the operation itself says in its address.
            ("mode" | "failonwarnings", _) => {}
            _ => return Err(Error::not_built(format!("The import parameter {name}={value}"))),
        }
    }
    Ok(configuration)
}

/// The API that a document describes, without its paths.
pub fn request(document: &Document) -> Result<CreateRestApiRequest, Error> {
    let empty = Map::new();
    let members = document.root.as_object().unwrap_or(&empty);
    refuse_members(members, "a document", &UNBUILT)?;
    let name = document.info("title").map(str::to_owned);
    let binary = document.extension("x-amazon-apigateway-binary-media-types");
    let binary: Option<Vec<String>> = binary
        .and_then(Value::as_array)
        .map(|kinds| kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    let tags: IndexMap<String, String> = document.tags().into_iter().collect();
    Ok(CreateRestApiRequest {
        name: name.ok_or_else(|| Error::bad("Invalid OpenAPI input: info.title is missing"))?,
        description: document.info("description").map(str::to_owned),
        version: document.info("version").map(str::to_owned),
        binary_media_types: binary,
        disable_execute_api_endpoint: document.disables_endpoint(),
        tags: Some(tags),
        ..CreateRestApiRequest::default()
    })
}

/// The document's paths, beside or in place of those that the API has.
pub async fn put(
    ctx: &Ctx,
    id: &str,
    document: &Document,
    overwrite: bool,
) -> Result<RestApi, Error> {
    let operations = operations(document)?;
    let parts = parts(ctx, &operations)?;
    for role in parts.roles() {
        may_pass(ctx, role).await?;
    }
    let parts = &parts;
    let body = |tx| async move {
        let draft = Draft::open(ctx, &tx, Kind::Rest, id).await?;
        let api: RestApi = draft.api().await?;
        let known = draft.parts::<Resource>().await?;
        let mut tree = Tree::of(known, overwrite);
        for (path, method) in &parts.methods {
            let resource = tree.at(ctx, path)?;
            let name = method.http_method.clone().unwrap_or_default();
            resource.resource_methods.get_or_insert_default().insert(name, method.clone());
        }
        if overwrite {
            draft.remove_all::<Resource>().await?;
            draft.remove_all::<Authorizer>().await?;
        }
        for authorizer in &parts.authorizers {
            draft.put(authorizer);
        }
        for resource in tree.kept() {
            draft.put(resource);
        }
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

/// Resources by their path. Where paths are overwritten, a path that stays keeps its id.
struct Tree {
    by_path: BTreeMap<String, Resource>,
    /// What an overwriting document has not named so far.
    stale: BTreeMap<String, Resource>,
}

impl Tree {
    fn of(known: Vec<Resource>, overwrite: bool) -> Tree {
        let path = |resource: &Resource| resource.path.clone().unwrap_or_default();
        let known: BTreeMap<_, _> = known.into_iter().map(|one| (path(&one), one)).collect();
        if !overwrite {
            return Tree { by_path: known, stale: BTreeMap::new() };
        }
        let bare = |(path, one)| (path, Resource { resource_methods: None, ..one });
        let mut stale: BTreeMap<_, _> = known.into_iter().map(bare).collect();
        let root = stale.remove_entry("/");
        Tree { by_path: root.into_iter().collect(), stale }
    }

    fn at(&mut self, ctx: &Ctx, path: &str) -> Result<&mut Resource, Error> {
        let mut here = "/".to_owned();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let below = format!("{}/{part}", here.trim_end_matches('/'));
            if !self.by_path.contains_key(&below) {
                let parent = self.by_path.get(&here);
                let parent = parent.ok_or_else(|| Error::bad("The API has no root resource"))?;
                let made = resources::child(ctx, parent, part)?;
                resources::check_room(self.by_path.len())?;
                let resource = self.stale.remove(&below).unwrap_or(made);
                self.by_path.insert(below.clone(), resource);
            }
            here = below;
        }
        self.by_path.get_mut(&here).ok_or_else(|| Error::bad("The API has no root resource"))
    }

    fn kept(&self) -> impl Iterator<Item = &Resource> {
        self.by_path.values()
    }
}

/// What a document holds, checked.
#[derive(Default)]
struct Parts {
    methods: Vec<(String, Method)>,
    authorizers: Vec<Authorizer>,
}

impl Parts {
    fn roles(&self) -> impl Iterator<Item = &str> {
        let integrations = self.methods.iter().filter_map(|(_, m)| m.method_integration.as_ref());
        let integrations = integrations.filter_map(|i| i.credentials.as_deref());
        let authorizers = self.authorizers.iter();
        integrations.chain(authorizers.filter_map(|a| a.authorizer_credentials.as_deref()))
    }
}

fn parts(ctx: &Ctx, operations: &[Operation<'_>]) -> Result<Parts, Error> {
    let mut parts = Parts::default();
    let mut schemes: BTreeMap<&str, String> = BTreeMap::new();
    for operation in operations {
        let (authorization_type, authorizer_id) = match &operation.security {
            Security::None => ("NONE", None),
            Security::Iam => ("AWS_IAM", None),
            Security::Scheme(name, scheme) => {
                if !schemes.contains_key(name) {
                    let authorizer = authorizers::drafted(ctx, &authorizer(name, scheme)?)?;
                    schemes.insert(name, authorizer.id().to_owned());
                    parts.authorizers.push(authorizer);
                }
                ("CUSTOM", schemes.get(name).cloned())
            }
        };
        let empty = Map::new();
        let members = operation.value.as_object().unwrap_or(&empty);
        refuse_members(members, "an operation", &["x-amazon-apigateway-request-validator"])?;
        let method = methods::drafted(&PutMethodRequest {
            http_method: operation.method.clone(),
            authorization_type: authorization_type.into(),
            authorizer_id,
            operation_name: operation.id.map(str::to_owned),
            ..PutMethodRequest::default()
        })?;
        let method = Method {
            method_responses: responses(operation.value)?,
            method_integration: match operation.integration {
                Some(given) => Some(integration(given)?),
                None => None,
            },
            ..method
        };
        parts.methods.push((operation.path.to_owned(), method));
    }
    Ok(parts)
}

/// The responses that an operation declares, by their status.
fn responses(
    operation: &Value,
) -> Result<Option<IndexMap<String, model_apigateway::MethodResponse>>, Error> {
    let mut declared = IndexMap::new();
    for (code, given) in members(operation, "responses").filter(|(code, _)| *code != "default") {
        let headers = members(given, "headers");
        let parameter = |(name, _): (&String, _)| (format!("method.response.header.{name}"), false);
        let response = methods::drafted_response(&PutMethodResponseRequest {
            status_code: code.clone(),
            response_parameters: Some(headers.map(parameter).collect()),
            ..PutMethodResponseRequest::default()
        })?;
        declared.insert(code.clone(), response);
    }
    Ok((!declared.is_empty()).then_some(declared))
}

fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(name).and_then(Value::as_object).into_iter().flatten()
}

/// The extension as `PutIntegration` and `PutIntegrationResponse` name its members.
fn integration(given: &Map<String, Value>) -> Result<Integration, Error> {
    let mut request = Map::new();
    for (name, value) in given {
        let (name, value) = match name.as_str() {
            "type" => ("type", json!(value.as_str().unwrap_or_default().to_ascii_uppercase())),
            "httpMethod" => ("integrationHttpMethod", value.clone()),
            "passthroughBehavior" | "contentHandling" | "connectionType" => {
                (name.as_str(), json!(value.as_str().unwrap_or_default().to_ascii_uppercase()))
            }
            "responses" => continue,
            "uri"
            | "credentials"
            | "requestTemplates"
            | "requestParameters"
            | "timeoutInMillis"
            | "cacheNamespace"
            | "cacheKeyParameters"
            | "connectionId"
            | "tlsConfig"
            | "responseTransferMode" => (name.as_str(), value.clone()),
            // A comment of the document's own.
            "description" => continue,
            other => {
                return Err(Error::not_built(format!(
                    "{other} of x-amazon-apigateway-integration"
                )));
            }
        };
        request.insert(name.to_owned(), value);
    }
    for label in ["restApiId", "resourceId", "httpMethod"] {
        request.insert(label.into(), json!(""));
    }
    let request: PutIntegrationRequest = wire::from_document(&Value::Object(request))?;
    let mut integration = integrations::drafted(&request)?;
    let given = Value::Object(given.clone());
    let mut responses = IndexMap::new();
    for (pattern, response) in members(&given, "responses") {
        let response = integration_response(pattern, response)?;
        responses.insert(response.status_code.clone().unwrap_or_default(), response);
    }
    integration.integration_responses = (!responses.is_empty()).then_some(responses);
    Ok(integration)
}

fn integration_response(
    pattern: &str,
    given: &Value,
) -> Result<model_apigateway::IntegrationResponse, Error> {
    let mut request = given.as_object().cloned().unwrap_or_default();
    for label in ["restApiId", "resourceId", "httpMethod"] {
        request.insert(label.into(), json!(""));
    }
    if pattern != "default" {
        request.insert("selectionPattern".into(), json!(pattern));
    }
    request.entry("statusCode").or_insert_with(|| json!("200"));
    let request: PutIntegrationResponseRequest = wire::from_document(&Value::Object(request))?;
    integrations::drafted_response(&request)
}

/// A security scheme with `x-amazon-apigateway-authorizer`, as `CreateAuthorizer` names its members.
fn authorizer(name: &str, scheme: &Value) -> Result<CreateAuthorizerRequest, Error> {
    let given = scheme.get("x-amazon-apigateway-authorizer").and_then(Value::as_object);
    let given = given.ok_or_else(|| Error::not_built(format!("The security scheme {name}")))?;
    let mut members = given.clone();
    let kind = given.get("type").and_then(Value::as_str).unwrap_or("token").to_ascii_uppercase();
    if kind == "TOKEN" {
        let header = scheme.get("name").and_then(Value::as_str).unwrap_or("Authorization");
        members
            .entry("identitySource")
            .or_insert_with(|| json!(format!("method.request.header.{header}")));
    }
    members.insert("type".into(), json!(kind));
    members.insert("restApiId".into(), json!(""));
    members.insert("name".into(), json!(name));
    if let Some(kind) = scheme.get("x-amazon-apigateway-authtype") {
        members.insert("authType".into(), kind.clone());
    }
    Ok(wire::from_document(&Value::Object(members))?)
}
