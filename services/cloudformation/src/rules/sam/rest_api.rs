//! `AWS::Serverless::Api`: a REST API, its deployment and its stage.

use serde_json::{Map, Value, json};

use super::definition::{self, INTEGRATION, is_valid, is_version_3, paths};
use super::names::{canonical, digest, hashed, is_alphanumeric};
use super::shapes::{Author, Made, given, is_intrinsic, reference, tag_list};
use super::{Refusal, Translation, code, properties, rest_auth};
use crate::rules::budget::Budget;

pub const TYPE: &str = "AWS::Serverless::Api";

pub fn transform(translation: &Translation<'_>, author: &Author) -> Result<Vec<Made>, Refusal> {
    properties::check(&author.id, TYPE, &author.properties, &[properties::API])?;
    let not_built = ["GatewayResponses", "Models", "Domain", "MergeDefinitions", "AlwaysDeploy"];
    if let Some(name) = not_built.iter().find(|name| author.given(name).is_some()) {
        return Err(Refusal::NotBuilt(format!("{name} of the API {}", author.id)));
    }
    let api = rest_api(translation, author)?;
    let mut deployment =
        author.further(format!("{}Deployment", author.id), "AWS::ApiGateway::Deployment");
    deployment.set("RestApiId", reference(&author.id));
    if author.given("OpenApiVersion").is_none() {
        deployment.set("StageName", "Stage");
    }
    redeploy_on_change(translation, author, &api, &mut deployment);
    let stage = stage(author, &deployment);
    let mut made = vec![api, deployment, stage];
    if let Some(auth) = author.given("Auth") {
        made.extend(rest_auth::permissions(author, &translation.resolve(auth)));
    }
    if let Some(tags) = author.map("Tags").filter(|_| author.given("PropagateTags").is_some()) {
        super::propagate_tags(&mut made, tags);
    }
    Ok(made)
}

fn rest_api(translation: &Translation<'_>, author: &Author) -> Result<Made, Refusal> {
    let refuse = |message: &str| Err(super::invalid(&author.id, message));
    let body = author.given("DefinitionBody");
    let uri = author.given("DefinitionUri");
    if body.is_some() && uri.is_some() {
        return refuse("Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.");
    }
    if let Some(version) = author.given("OpenApiVersion") {
        let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
        if !is_version_3(version) && !text.starts_with('2') {
            return refuse("The OpenApiVersion value must be of the format '3.0.0'.");
        }
    }
    let mut api = author.principal("AWS::ApiGateway::RestApi");
    let binary = author.get("BinaryMediaTypes").map(|types| translation.resolve(types));
    api.set_some("BinaryMediaTypes", binary.clone());
    api.copy(author, &["MinimumCompressionSize"]);
    if let Some(endpoint) = author.given("EndpointConfiguration") {
        set_endpoint(author, endpoint, &mut api)?;
    }
    let edited = edited_body(translation, author, body, binary.as_ref())?;
    match (uri, edited) {
        (Some(uri), _) => {
            api.set("BodyS3Location", code::place(&author.id, "DefinitionUri", uri)?);
        }
        (None, Some(body)) => api.set("Body", body),
        (None, None) => {}
    }
    for name in [
        "FailOnWarnings",
        "Name",
        "Description",
        "Mode",
        "ApiKeySourceType",
        "Policy",
        "SecurityPolicy",
        "EndpointAccessMode",
    ] {
        api.set_some(name, author.given(name).cloned());
    }
    Ok(api)
}

/// The definition with everything that the API's properties add to it.
fn edited_body(
    translation: &Translation<'_>,
    author: &Author,
    body: Option<&Value>,
    binary: Option<&Value>,
) -> Result<Option<Value>, Refusal> {
    let mut edited = body.cloned();
    let inline = |property: &str| {
        let message = format!(
            "{property} works only with inline Swagger specified in 'DefinitionBody' property."
        );
        super::invalid(&author.id, &message)
    };
    let unusable = |property: &str| {
        let message = format!(
            "Unable to add {property} configuration because 'DefinitionBody' does not contain a \
             valid Swagger definition."
        );
        super::invalid(&author.id, &message)
    };
    if let Some(cors) = author.given("Cors") {
        let body = edited.as_mut().ok_or_else(|| inline("Cors"))?;
        let cors = Cors::read(author, cors)?;
        if !is_valid(Some(body), false) {
            return Err(unusable("Cors"));
        }
        cors.write(body)?;
    }
    if let Some(auth) = author.given("Auth") {
        let body = edited.as_mut().ok_or_else(|| inline("Auth"))?;
        if !is_valid(Some(body), false) {
            return Err(unusable("Auth"));
        }
        rest_auth::secure_api(author, &translation.resolve(auth), body)?;
        // AWS adopts twice when there is `Auth`, and so nests the schemas of headers twice.
        adopt_openapi(author, body);
    }
    if let (Some(Value::Array(types)), Some(body)) = (binary, edited.as_mut()) {
        let types = types.iter().map(|kind| match kind {
            Value::String(text) => text.replace("~1", "/").into(),
            other => other.clone(),
        });
        let types: Vec<Value> = types.collect();
        if let Some(body) = body.as_object_mut().filter(|_| !types.is_empty()) {
            body.insert("x-amazon-apigateway-binary-media-types".to_owned(), types.into());
        }
    }
    if let Some(disabled) = author.get("DisableExecuteApiEndpoint") {
        let Some(body) = edited.as_mut() else {
            let message = "DisableExecuteApiEndpoint works only within 'DefinitionBody' property.";
            return Err(super::invalid(&author.id, message));
        };
        let in_servers = body.get("openapi").is_some_and(is_version_3);
        definition::disable_endpoint(body, in_servers, disabled);
    }
    if let Some(body) = edited.as_mut() {
        adopt_openapi(author, body);
    }
    Ok(edited)
}

/// OpenAPI 3 keeps security and headers elsewhere than Swagger 2.
fn adopt_openapi(author: &Author, body: &mut Value) {
    if given(body.get("swagger")).is_some() {
        return;
    }
    let version = author.given("OpenApiVersion").or(body.get("openapi"));
    if !version.is_some_and(is_version_3) {
        return;
    }
    let security = body.as_object_mut().and_then(|body| body.shift_remove("securityDefinitions"));
    if let Some(security) = security
        && let Some(components) = definition::member_mut(body, &["components"])
    {
        components.insert("securitySchemes".to_owned(), security);
    }
    for path in paths(body) {
        let item = body.get_mut("paths").and_then(|paths| paths.get_mut(&path));
        let options = item.and_then(|item| item.get_mut("options"));
        let Some(options) = options.and_then(Value::as_object_mut) else { continue };
        options.shift_remove("consumes");
        options.shift_remove("produces");
        let headers = options.get_mut("responses").and_then(|responses| responses.get_mut("200"));
        let headers = headers.and_then(|response| response.get_mut("headers"));
        for header in headers.and_then(Value::as_object_mut).into_iter().flatten() {
            *header.1 = json!({"schema": header.1.take()});
        }
    }
}

fn set_endpoint(author: &Author, endpoint: &Value, api: &mut Made) -> Result<(), Refusal> {
    let Some(kind) = given(endpoint.get("Type")) else {
        api.set("EndpointConfiguration", json!({"Types": [endpoint]}));
        api.set("Parameters", json!({"endpointConfigurationTypes": endpoint}));
        return Ok(());
    };
    let mut configuration = json!({"Types": [kind]});
    let ids = (endpoint.get("VPCEndpointIds"), endpoint.get("VpcEndpointIds"));
    if let (Some(_), Some(_)) = ids {
        let message = "'VPCEndpointIds' and 'VpcEndpointIds' cannot be used together in \
                       EndpointConfiguration.";
        return Err(super::invalid(&author.id, message));
    }
    if let Some(ids) = ids.0.or(ids.1) {
        configuration["VpcEndpointIds"] = ids.clone();
    }
    if let Some(kind) = endpoint.get("IpAddressType") {
        configuration["IpAddressType"] = kind.clone();
    }
    api.set("EndpointConfiguration", configuration);
    api.set("Parameters", json!({"endpointConfigurationTypes": kind}));
    Ok(())
}

/// A deployment is a snapshot: only a new one, under a new id, shows what changed.
///
/// The id is the hash of the definition's canonical JSON. AWS hashes the text that Python 2 printed
/// for the same definition; the two differ, and both change exactly when the definition does.
fn redeploy_on_change(
    translation: &Translation<'_>,
    author: &Author,
    api: &Made,
    deployment: &mut Made,
) {
    let body = api.properties.get("Body").or_else(|| api.properties.get("BodyS3Location"));
    let Some(body) = body.and_then(|body| given(Some(body))) else { return };
    let mut parts = vec![canonical(body)];
    if let Some(version) = author.given("OpenApiVersion") {
        parts.push(version.as_str().map_or_else(|| version.to_string(), str::to_owned));
    }
    let names = function_names(translation, &author.id);
    if !names.is_empty() {
        parts.push(names);
    }
    let text = parts.join("||");
    deployment.id = hashed(&deployment.id, &text);
    deployment.set("Description", format!("RestApi deployment id: {}", digest(&text)));
}

/// Renaming a function moves its ARN, which the definition doesn't show.
fn function_names(translation: &Translation<'_>, api_id: &str) -> String {
    let mut names = String::new();
    for function in translation.resources.values() {
        let Some(properties) = function.get("Properties") else { continue };
        let name = given(properties.get("FunctionName")).map(|name| translation.resolve(name));
        let Some(name) = name.filter(|_| function["Type"] == super::function::TYPE) else {
            continue;
        };
        let events = properties.get("Events").and_then(Value::as_object).into_iter().flatten();
        for (_, event) in events.filter(|(_, event)| event["Type"] == "Api") {
            let id = &event["Properties"]["RestApiId"];
            let id = id.get("Ref").unwrap_or(id);
            if id == api_id {
                names.push_str(&name.as_str().map_or_else(|| name.to_string(), str::to_owned));
            }
        }
    }
    names
}

fn stage(author: &Author, deployment: &Made) -> Made {
    let name = author.text("StageName").unwrap_or_default();
    let id = match is_alphanumeric(name) {
        true => format!("{}{name}Stage", author.id),
        false => hashed(&format!("{}Stage", author.id), name),
    };
    let mut stage = author.further(id, "AWS::ApiGateway::Stage");
    stage.set("RestApiId", reference(&author.id));
    stage.set("DeploymentId", reference(&deployment.id));
    stage.copy(
        author,
        &[
            "StageName",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "Variables",
            "MethodSettings",
            "AccessLogSetting",
            "CanarySetting",
            "TracingEnabled",
        ],
    );
    stage.set_some("Tags", author.map("Tags").map(tag_list));
    stage
}

/// What browsers of other origins may do.
struct Cors {
    origin: Value,
    methods: Option<Value>,
    headers: Option<Value>,
    age: Option<Value>,
    credentials: bool,
}

impl Cors {
    const EVERYONE: &'static str = "'*'";

    fn read(author: &Author, value: &Value) -> Result<Cors, Refusal> {
        let alone = |origin: Value| Cors {
            origin,
            methods: None,
            headers: None,
            age: None,
            credentials: false,
        };
        let object = match value {
            Value::String(_) => return Ok(alone(value.clone())),
            _ if is_intrinsic(value) => return Ok(alone(value.clone())),
            Value::Object(object) => object,
            _ => return Err(super::invalid(&author.id, "Invalid value for 'Cors' property")),
        };
        let known = ["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"];
        if let Some(unknown) = object.keys().find(|key| !known.contains(&key.as_str())) {
            let message = format!("Invalid key '{unknown}' for 'Cors' property.");
            return Err(super::invalid(&author.id, &message));
        }
        let mut cors = alone(object.get("AllowOrigin").cloned().unwrap_or(Cors::EVERYONE.into()));
        cors.methods = given(object.get("AllowMethods")).cloned();
        cors.headers = given(object.get("AllowHeaders")).cloned();
        cors.age = object.get("MaxAge").filter(|age| !age.is_null()).cloned();
        cors.credentials = object.get("AllowCredentials") == Some(&Value::Bool(true));
        if cors.credentials && cors.origin == Cors::EVERYONE {
            let message = "Unable to add Cors configuration because 'AllowCredentials' can not be \
                           true when 'AllowOrigin' is \"'*'\" or not set";
            return Err(super::invalid(&author.id, message));
        }
        Ok(cors)
    }

    /// Adds an OPTIONS method to every path that has none. `/a` and `/a/` are one path.
    fn write(&self, body: &mut Value) -> Result<(), Refusal> {
        let preflight = self.preflight(self.methods.clone().unwrap_or_default());
        Budget::of_evaluation().spend_copies(&preflight, paths(body).len())?;
        let mut seen = Vec::new();
        for path in paths(body) {
            let bare =
                if path == "/" { path.clone() } else { path.trim_end_matches('/').to_owned() };
            if seen.contains(&bare) {
                continue;
            }
            seen.push(bare);
            definition::for_each_item(body, &path, |item| {
                if !item.contains_key("options") {
                    let methods = self.methods.clone().unwrap_or_else(|| methods_of(item));
                    item.insert("options".to_owned(), self.preflight(methods));
                }
            });
        }
        Ok(())
    }

    fn preflight(&self, methods: Value) -> Value {
        let mut parameters = Map::new();
        let mut headers = Map::new();
        let mut add = |name: &str, kind: &str, value: Value| {
            parameters.insert(format!("method.response.header.Access-Control-{name}"), value);
            headers.insert(format!("Access-Control-{name}"), json!({"type": kind}));
        };
        add("Allow-Origin", "string", self.origin.clone());
        if let Some(allowed) = &self.headers {
            add("Allow-Headers", "string", allowed.clone());
        }
        add("Allow-Methods", "string", methods);
        if let Some(age) = &self.age {
            add("Max-Age", "integer", age.clone());
        }
        if self.credentials {
            add("Allow-Credentials", "string", "'true'".into());
        }
        json!({
            "summary": "CORS support",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            INTEGRATION: {
                "type": "mock",
                "requestTemplates": {"application/json": "{\n  \"statusCode\" : 200\n}\n"},
                "responses": {"default": {
                    "statusCode": "200",
                    "responseParameters": parameters,
                    "responseTemplates": {"application/json": "{}\n"},
                }},
            },
            "responses": {"200": {
                "description": "Default response for CORS method",
                "headers": headers,
            }},
        })
    }
}

/// The methods that a path has, as API Gateway wants them: a quoted text.
fn methods_of(item: &Map<String, Value>) -> Value {
    let mut methods: Vec<String> = match item.contains_key(definition::ANY_METHOD) {
        true => {
            ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"].map(str::to_owned).to_vec()
        }
        false => item.keys().map(|m| m.to_uppercase()).chain(["OPTIONS".to_owned()]).collect(),
    };
    methods.sort();
    methods.dedup();
    format!("'{}'", methods.join(",")).into()
}
