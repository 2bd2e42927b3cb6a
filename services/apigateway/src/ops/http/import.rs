//! OpenAPI documents become HTTP APIs.

use super::{apis, authorizers, deployments, integrations, routes};
use crate::error::Error;
use crate::record::{recast, refuse};
use crate::rules::openapi::{Document, Operation, Security};
use crate::store::{self, Draft, Kind, Part};
use model_apigatewayv2::{
    Api, AuthorizationType, Authorizer, Cors, CreateApiRequest, CreateAuthorizerRequest,
    CreateIntegrationRequest, CreateRouteRequest, DeleteApiRequest, ImportApiRequest,
    ImportApiResponse, Integration, ProtocolType, ReimportApiRequest, ReimportApiResponse, Route,
};
use serde_json::{Map, Value, json};
use service::Ctx;
use std::collections::BTreeMap;

pub async fn import_api(ctx: Ctx, input: ImportApiRequest) -> Result<ImportApiResponse, Error> {
    check_options(input.basepath.as_deref())?;
    let document = Document::parse(&input.body).map_err(Error::BadRequest)?;
    let id = store::new_id(&ctx, 10);
    recast(&import(&ctx, &document, &id, Extra::default()).await?)
}

pub async fn reimport_api(
    ctx: Ctx,
    input: ReimportApiRequest,
) -> Result<ReimportApiResponse, Error> {
    check_options(input.basepath.as_deref())?;
    let document = Document::parse(&input.body).map_err(Error::BadRequest)?;
    recast(&reimport(&ctx, &document, &input.api_id, Extra::default()).await?)
}

fn check_options(basepath: Option<&str>) -> Result<(), Error> {
    match basepath {
        None | Some("ignore") => Ok(()),
        Some(other) => Err(Error::not_built(format!("basepath={other} of an import"))),
    }
}

/// What is said beside the document, and wins over it.
#[derive(Clone, Default)]
pub struct Extra {
    pub name: Option<String>,
    pub description: Option<String>,
    pub version: Option<String>,
    pub cors: Option<Cors>,
    pub disabled: Option<bool>,
    pub tags: Vec<(String, String)>,
}

/// A new API under a given id; if it exists already, it is made what the document says.
pub async fn import(ctx: &Ctx, document: &Document, id: &str, extra: Extra) -> Result<Api, Error> {
    let request = request(document, &extra)?;
    // What is too much is refused before there is an API.
    operations(document)?;
    apis::create(ctx, request, id).await?;
    let made = reimport(ctx, document, id, extra).await;
    if made.is_err() {
        // What cannot be imported leaves nothing. The failure that led here is the one to tell.
        let _ = apis::delete_api(ctx.clone(), DeleteApiRequest { api_id: id.to_owned() }).await;
    }
    made
}

fn request(document: &Document, extra: &Extra) -> Result<CreateApiRequest, Error> {
    if !document.is_openapi_3() {
        return Err(Error::bad("Only OpenAPI 3.0 is supported for HTTP APIs"));
    }
    let cors = match document.extension("x-amazon-apigateway-cors") {
        Some(cors) => Some(wire::from_document::<Cors>(cors)?),
        None => None,
    };
    let text = |given: &Option<String>, member: &str| {
        given.clone().or_else(|| document.info(member).map(str::to_owned))
    };
    let mut tags: wire::IndexMap<String, String> = document.tags().into_iter().collect();
    tags.extend(extra.tags.iter().cloned());
    let name = text(&extra.name, "title");
    let name = name.ok_or_else(|| Error::bad("Invalid OpenAPI input: info.title is missing"))?;
    Ok(CreateApiRequest {
        cors_configuration: extra.cors.clone().or(cors),
        description: text(&extra.description, "description"),
        disable_execute_api_endpoint: extra.disabled.or(document.disables_endpoint()),
        name,
        protocol_type: ProtocolType::Http,
        tags: Some(tags),
        version: text(&extra.version, "version"),
        ..CreateApiRequest::default()
    })
}

/// Each becomes a route.
fn operations(document: &Document) -> Result<Vec<Operation<'_>>, Error> {
    let too_many = || Error::TooMany(Kind::Http, "Routes");
    if document.paths().count() > routes::ROUTES_MAX {
        return Err(too_many());
    }
    let operations = document.operations().map_err(Error::BadRequest)?;
    if operations.len() > routes::ROUTES_MAX { Err(too_many()) } else { Ok(operations) }
}

/// Everything the API had is replaced by what the document says.
pub async fn reimport(
    ctx: &Ctx,
    document: &Document,
    id: &str,
    extra: Extra,
) -> Result<Api, Error> {
    let request = request(document, &extra)?;
    let operations = operations(document)?;
    let parts = parts(ctx, &operations)?;
    for role in parts.roles() {
        integrations::may_pass(ctx, role).await?;
    }
    let (request, parts) = (&request, &parts);
    let body = |tx| async move {
        let mut draft = Draft::open(ctx, &tx, Kind::Http, id).await?;
        let known: Api = draft.api().await?;
        let api = Api {
            cors_configuration: request.cors_configuration.clone(),
            description: request.description.clone(),
            disable_execute_api_endpoint: request
                .disable_execute_api_endpoint
                .or(known.disable_execute_api_endpoint),
            name: request.name.clone(),
            tags: request.tags.clone(),
            version: request.version.clone(),
            ..known
        };
        draft.live.disabled = api.disable_execute_api_endpoint == Some(true);
        draft.put_api(&api);
        draft.remove_all::<Route>().await?;
        draft.remove_all::<Integration>().await?;
        draft.remove_all::<Authorizer>().await?;
        for integration in &parts.integrations {
            draft.put(integration);
        }
        for authorizer in &parts.authorizers {
            draft.put(authorizer);
        }
        for route in &parts.routes {
            let route = routes::drafted(&draft, route, store::new_id(ctx, 7)).await?;
            draft.put(&route);
        }
        deployments::redeploy(&mut draft).await?;
        draft.save();
        Ok::<_, Error>(api)
    };
    ctx.store().transact(body).await
}

/// What a document holds, checked.
#[derive(Default)]
struct Parts {
    integrations: Vec<Integration>,
    authorizers: Vec<Authorizer>,
    routes: Vec<CreateRouteRequest>,
}

impl Parts {
    fn roles(&self) -> impl Iterator<Item = &str> {
        let integrations = self.integrations.iter().filter_map(|i| i.credentials_arn.as_deref());
        let authorizers =
            self.authorizers.iter().filter_map(|a| a.authorizer_credentials_arn.as_deref());
        integrations.chain(authorizers)
    }
}

fn parts(ctx: &Ctx, operations: &[Operation<'_>]) -> Result<Parts, Error> {
    let mut parts = Parts::default();
    let mut schemes: BTreeMap<&str, String> = BTreeMap::new();
    for operation in operations {
        let target = match operation.integration {
            Some(given) => {
                let integration = integrations::drafted(ctx, &integration(given)?)?;
                let target = format!("integrations/{}", integration.id());
                parts.integrations.push(integration);
                Some(target)
            }
            None => None,
        };
        let (kind, authorizer_id) = match &operation.security {
            Security::None => (AuthorizationType::None, None),
            Security::Iam => (AuthorizationType::AwsIam, None),
            Security::Scheme(name, scheme) => {
                if !schemes.contains_key(name) {
                    let authorizer = authorizers::drafted(ctx, &authorizer(name, scheme)?)?;
                    schemes.insert(name, authorizer.id().to_owned());
                    parts.authorizers.push(authorizer);
                }
                (AuthorizationType::Custom, schemes.get(name).cloned())
            }
        };
        parts.routes.push(CreateRouteRequest {
            authorization_type: Some(kind),
            authorizer_id,
            operation_name: operation.id.map(str::to_owned),
            route_key: route_key(operation),
            target,
            ..CreateRouteRequest::default()
        });
    }
    Ok(parts)
}

fn route_key(operation: &Operation<'_>) -> String {
    match operation.path {
        "$default" | "/$default" => "$default".into(),
        path => format!("{} {path}", operation.method),
    }
}

/// The extension's members as `CreateIntegration` names them.
fn integration(given: &Map<String, Value>) -> Result<CreateIntegrationRequest, Error> {
    let mut members = Map::new();
    for (name, value) in given {
        let (name, value) = match name.as_str() {
            "type" => {
                let kind = value.as_str().unwrap_or_default().to_ascii_uppercase();
                ("IntegrationType", json!(kind))
            }
            "uri" => ("IntegrationUri", value.clone()),
            "httpMethod" => ("IntegrationMethod", value.clone()),
            "payloadFormatVersion" => ("PayloadFormatVersion", value.clone()),
            "timeoutInMillis" => ("TimeoutInMillis", value.clone()),
            "credentials" => ("CredentialsArn", value.clone()),
            "description" => ("Description", value.clone()),
            "connectionType" => ("ConnectionType", value.clone()),
            // Has no meaning for functions; SAM and exports write it.
            "responses" => continue,
            other => {
                return Err(Error::not_built(format!(
                    "{other} of x-amazon-apigateway-integration"
                )));
            }
        };
        members.insert(name.into(), value);
    }
    members.insert("ApiId".into(), json!(""));
    Ok(wire::from_document(&Value::Object(members))?)
}

/// A security scheme with `x-amazon-apigateway-authorizer`, as `CreateAuthorizer` names its members.
fn authorizer(name: &str, scheme: &Value) -> Result<CreateAuthorizerRequest, Error> {
    let given = scheme.get("x-amazon-apigateway-authorizer").and_then(Value::as_object);
    let given = given.ok_or_else(|| Error::not_built(format!("The security scheme {name}")))?;
    let mut members = Map::new();
    for (member, value) in given {
        let (member, value) = match member.as_str() {
            "type" => {
                let kind = value.as_str().unwrap_or_default().to_ascii_uppercase();
                ("AuthorizerType", json!(kind))
            }
            "authorizerUri" => ("AuthorizerUri", value.clone()),
            "authorizerCredentials" => ("AuthorizerCredentialsArn", value.clone()),
            "authorizerPayloadFormatVersion" => ("AuthorizerPayloadFormatVersion", value.clone()),
            "authorizerResultTtlInSeconds" => ("AuthorizerResultTtlInSeconds", value.clone()),
            "enableSimpleResponses" => ("EnableSimpleResponses", value.clone()),
            "identitySource" => ("IdentitySource", json!(sources(value))),
            "jwtConfiguration" => {
                return Err(Error::not_built("AuthorizerType JWT of an HTTP API"));
            }
            other => {
                return Err(Error::not_built(format!("{other} of x-amazon-apigateway-authorizer")));
            }
        };
        members.insert(member.into(), value);
    }
    members.insert("ApiId".into(), json!(""));
    members.insert("Name".into(), json!(name));
    members.entry("IdentitySource").or_insert_with(|| json!([]));
    let request: CreateAuthorizerRequest = wire::from_document(&Value::Object(members))?;
    refuse(&request, "x-amazon-apigateway-authorizer", &["JwtConfiguration"])?;
    Ok(request)
}

/// A list, or one text with commas.
fn sources(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::String(text) => text.split(',').map(|part| part.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}
