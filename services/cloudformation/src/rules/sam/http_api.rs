//! `AWS::Serverless::HttpApi`: an HTTP API and its stage.

use serde_json::{Map, Value, json};

use super::definition::{self, is_valid, paths};
use super::names::{hashed, is_alphanumeric};
use super::rest_auth::{authorizer_uri, permission};
use super::shapes::{Author, Made, given, is_intrinsic, is_no_value, reference};
use super::{Refusal, Translation, code, properties};
use crate::rules::budget::Budget;

pub const TYPE: &str = "AWS::Serverless::HttpApi";
const DEFAULT_STAGE: &str = "$default";
const MARK: &str = "httpapi:createdBy";

pub fn transform(translation: &Translation<'_>, author: &Author) -> Result<Vec<Made>, Refusal> {
    properties::check(&author.id, TYPE, &author.properties, &[properties::HTTP_API])?;
    if author.given("Domain").is_some() {
        return Err(Refusal::NotBuilt(format!("Domain of the API {}", author.id)));
    }
    let mut tags = author.map("Tags").cloned();
    let body = author.given("DefinitionBody");
    let uri = author.given("DefinitionUri");
    let mut api = author.principal("AWS::ApiGatewayV2::Api");
    match (body, uri) {
        (Some(_), Some(_)) => {
            let message =
                "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.";
            return Err(super::invalid(&author.id, message));
        }
        (Some(body), None) => {
            if is_valid(Some(body), true) {
                tags.get_or_insert_default().insert(MARK.to_owned(), "SAM".into());
            }
            let body = edited_body(translation, author, body, tags.as_ref())?;
            api.set("Body", body);
        }
        (None, Some(uri)) => {
            refuse_edits_of_uri(author)?;
            api.set("BodyS3Location", code::place(&author.id, "DefinitionUri", uri)?);
        }
        (None, None) => {
            let message = "'DefinitionUri' or 'DefinitionBody' are required properties of an \
                           'AWS::Serverless::HttpApi'. Add a value for one of these properties or \
                           add a 'HttpApi' event to an 'AWS::Serverless::Function'.";
            return Err(super::invalid(&author.id, message));
        }
    }
    api.set_some("FailOnWarnings", author.given("FailOnWarnings").cloned());
    let mut made = vec![api];
    made.extend(permissions(author));
    made.push(stage(author, tags));
    Ok(made)
}

fn refuse_edits_of_uri(author: &Author) -> Result<(), Refusal> {
    let edits = [
        ("CorsConfiguration", "Cors", "OpenApi"),
        ("Auth", "Auth", "OpenApi"),
        ("Tags", "Tags", "OpenApi"),
        ("Name", "Name", "OpenApi"),
        ("Description", "Description", "OpenApi"),
    ];
    match edits.iter().find(|(property, ..)| author.given(property).is_some()) {
        Some((_, noun, dialect)) => {
            let message = format!(
                "{noun} works only with inline {dialect} specified in the 'DefinitionBody' property."
            );
            Err(super::invalid(&author.id, &message))
        }
        None => Ok(()),
    }
}

fn stage(author: &Author, tags: Option<Map<String, Value>>) -> Made {
    let name = author.given("StageName").cloned().unwrap_or_else(|| DEFAULT_STAGE.into());
    let id = match name.as_str().unwrap_or_default() {
        DEFAULT_STAGE => format!("{}ApiGatewayDefaultStage", author.id),
        text if is_alphanumeric(text) => format!("{}{text}Stage", author.id),
        text => hashed(&format!("{}Stage", author.id), text),
    };
    let mut stage = author.further(id, "AWS::ApiGatewayV2::Stage");
    stage.set("ApiId", reference(&author.id));
    stage.set("StageName", name);
    stage.copy(
        author,
        &["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"],
    );
    stage.set_some("Tags", tags);
    stage.set("AutoDeploy", true);
    stage
}

/// The definition with everything that the API's properties add to it.
fn edited_body(
    translation: &Translation<'_>,
    author: &Author,
    body: &Value,
    tags: Option<&Map<String, Value>>,
) -> Result<Value, Refusal> {
    let mut body = body.clone();
    let unusable = |property: &str| {
        let message = format!(
            "Unable to add {property} configuration because 'DefinitionBody' does not contain a \
             valid OpenApi definition."
        );
        super::invalid(&author.id, &message)
    };
    let valid = is_valid(Some(&body), true);
    if let Some(cors) = author.given("CorsConfiguration") {
        if !valid {
            return Err(unusable("Cors"));
        }
        write_cors(author, &translation.resolve(cors), &mut body)?;
    }
    if let Some(auth) = author.given("Auth") {
        if !valid {
            return Err(unusable("Auth"));
        }
        secure(author, auth, &mut body)?;
    }
    if let Some(tags) = tags.filter(|_| valid) {
        write_tags(&mut body, tags);
    }
    if let Some(disabled) = author.get("DisableExecuteApiEndpoint") {
        definition::disable_endpoint(&mut body, true, disabled);
    }
    write_info(author, &mut body)?;
    if author.given("FailOnWarnings").is_some()
        && let Some(paths) = body.get_mut("paths").and_then(Value::as_object_mut)
        && let Some(default) = paths.shift_remove(DEFAULT_STAGE)
    {
        paths.insert(format!("/{DEFAULT_STAGE}"), default);
    }
    Ok(body)
}

fn write_info(author: &Author, body: &mut Value) -> Result<(), Refusal> {
    let defined = |property: &str| {
        let message = format!(
            "Unable to set {property} because it is already defined within inline OpenAPI \
             specified in the 'DefinitionBody' property."
        );
        super::invalid(&author.id, &message)
    };
    if let Some(name) = author.given("Name") {
        if body["info"]["title"] != reference("AWS::StackName") {
            return Err(defined("Name"));
        }
        write_member(body, "title", name);
    }
    if let Some(description) = author.given("Description") {
        if given(body["info"].get("description")).is_some() {
            return Err(defined("Description"));
        }
        write_member(body, "description", description);
    }
    Ok(())
}

fn write_member(body: &mut Value, name: &str, value: &Value) {
    if let Some(info) = definition::member_mut(body, &["info"]) {
        info.insert(name.to_owned(), value.clone());
    }
}

fn write_tags(body: &mut Value, tags: &Map<String, Value>) {
    const VALUE: &str = "x-amazon-apigateway-tag-value";
    let list = body.as_object_mut().map(|body| body.entry("tags").or_insert(json!([])));
    let Some(list) = list.and_then(Value::as_array_mut) else { return };
    for (name, value) in tags {
        match list.iter_mut().find(|tag| tag["name"] == *name) {
            Some(tag) => tag[VALUE] = value.clone(),
            None => list.push(json!({"name": name, VALUE: value})),
        }
    }
}

const CORS: [(&str, &str); 6] = [
    ("AllowOrigins", "allowOrigins"),
    ("AllowHeaders", "allowHeaders"),
    ("AllowMethods", "allowMethods"),
    ("ExposeHeaders", "exposeHeaders"),
    ("MaxAge", "maxAge"),
    ("AllowCredentials", "allowCredentials"),
];

fn write_cors(author: &Author, cors: &Value, body: &mut Value) -> Result<(), Refusal> {
    let written = definition::member_mut(body, &["x-amazon-apigateway-cors"]);
    let Some(written) = written else {
        let message = "Value of 'x-amazon-apigateway-cors' must be a dictionary according to \
                       Swagger spec.";
        return Err(super::invalid(&author.id, message));
    };
    match cors {
        Value::Bool(_) => {
            written.insert("allowOrigins".to_owned(), json!(["*"]));
        }
        _ if is_intrinsic(cors) => {
            let renamed = renamed(cors);
            for (name, value) in renamed.as_object().into_iter().flatten() {
                written.insert(name.clone(), value.clone());
            }
        }
        Value::Object(cors) => {
            for (name, value) in cors {
                let Some((_, lower)) = CORS.iter().find(|(known, _)| known == name) else {
                    let message = format!("Invalid key '{name}' for 'Cors' property.");
                    return Err(super::invalid(&author.id, &message));
                };
                let counts = match *lower {
                    "maxAge" => !value.is_null(),
                    "allowCredentials" => value == &Value::Bool(true),
                    _ => given(Some(value)).is_some(),
                };
                if counts {
                    written.insert((*lower).to_owned(), value.clone());
                }
            }
            let everyone = cors.get("AllowOrigins") == Some(&json!(["*"]));
            if everyone && cors.get("AllowCredentials") == Some(&Value::Bool(true)) {
                let message = "Unable to add Cors configuration because 'AllowCredentials' can not \
                               be true when 'AllowOrigin' is \"'*'\" or not set.";
                return Err(super::invalid(&author.id, message));
            }
        }
        _ => return Err(super::invalid(&author.id, "Invalid value for 'Cors' property.")),
    }
    Ok(())
}

/// A function's configuration with OpenAPI's spelling of its members.
fn renamed(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let members = object.iter().map(|(name, value)| {
                let lower = CORS.iter().find(|(known, _)| known == name).map(|(_, lower)| *lower);
                (lower.unwrap_or(name).to_owned(), renamed(value))
            });
            Value::Object(members.collect())
        }
        Value::Array(list) => list.iter().map(renamed).collect(),
        other => other.clone(),
    }
}

fn secure(author: &Author, auth: &Value, body: &mut Value) -> Result<(), Refusal> {
    let known = ["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"];
    let Some(auth) = auth.as_object() else {
        return Err(super::invalid(&author.id, "Property 'Auth' should be a map."));
    };
    if auth.keys().any(|name| !known.contains(&name.as_str())) {
        return Err(super::invalid(&author.id, "Invalid value for 'Auth' property"));
    }
    let mut schemes = Map::new();
    let mut scopes = Map::new();
    if auth.get("EnableIamAuthorizer") == Some(&Value::Bool(true)) {
        let scheme = json!({"type": "apiKey", "name": "Authorization", "in": "header",
                            "x-amazon-apigateway-authtype": "awsSigv4"});
        schemes.insert("AWS_IAM".to_owned(), scheme);
        scopes.insert("AWS_IAM".to_owned(), json!([]));
    }
    if let Some(authorizers) = given(auth.get("Authorizers")) {
        let Value::Object(authorizers) = authorizers else {
            let message = "Property 'Auth.Authorizers' should be a map.";
            return Err(super::invalid(&author.id, message));
        };
        for (name, authorizer) in authorizers {
            schemes.insert(name.clone(), scheme(author, name, authorizer)?);
            let own = authorizer.get("AuthorizationScopes").filter(|own| own.is_array());
            scopes.insert(name.clone(), own.cloned().unwrap_or_else(|| json!([])));
        }
    }
    if !schemes.is_empty()
        && let Some(place) = definition::member_mut(body, &["components", "securitySchemes"])
    {
        place.extend(schemes);
    }
    let default = given(auth.get("DefaultAuthorizer")).filter(|default| !is_no_value(default));
    let Some(default) = default else { return Ok(()) };
    let Some(name) = default.as_str() else {
        let message = "Property 'Auth.DefaultAuthorizer' should be a string.";
        return Err(super::invalid(&author.id, message));
    };
    let Some(scopes) = scopes.get(name) else {
        let message = format!(
            "Unable to set DefaultAuthorizer because '{name}' was not defined in 'Authorizers'."
        );
        return Err(super::invalid(&author.id, &message));
    };
    Budget::of_evaluation().spend_copies(scopes, definition::methods_count(body))?;
    for path in paths(body) {
        for (method, definition) in definition::all_definitions_mut(body, &path) {
            if method != "options" && given(definition.get("security")).is_none() {
                definition.insert("security".to_owned(), json!([{name: scopes}]));
            }
        }
    }
    Ok(())
}

fn scheme(author: &Author, name: &str, authorizer: &Value) -> Result<Value, Refusal> {
    let refuse = |message: String| Err(super::invalid(&author.id, &message));
    let Some(authorizer) = authorizer.as_object() else {
        return refuse(format!("Property 'Auth.Authorizers.{name}' should be a map."));
    };
    let allowed: &[(&str, &str)] = match given(authorizer.get("JwtConfiguration")) {
        Some(_) => &[
            ("FunctionArn", "Lambda Authorizer"),
            ("FunctionInvokeRole", "Lambda Authorizer"),
            ("Identity", "Lambda Authorizer"),
            ("AuthorizerPayloadFormatVersion", "Lambda Authorizer"),
            ("EnableSimpleResponses", "Lambda Authorizer"),
            ("EnableFunctionDefaultPermissions", "Lambda Authorizer"),
        ],
        None => &[
            ("AuthorizationScopes", "OAuth2 Authorizer"),
            (
                "IdentitySource",
                "OAuth2 Authorizer. For Lambda Authorizer, use the 'Identity' property instead",
            ),
        ],
    };
    if let Some((property, place)) = allowed.iter().find(|(name, _)| authorizer.contains_key(*name))
    {
        return refuse(format!("{property} is only supported for {place}."));
    }
    let demand = |kind: &str, property: &str| match given(authorizer.get(property)) {
        Some(value) => Ok(value.clone()),
        None => {
            let message = format!("{name} {kind} Authorizer must define '{property}'.");
            Err(super::invalid(&author.id, &message))
        }
    };
    if let Some(Value::Object(configuration)) = authorizer.get("JwtConfiguration") {
        let configuration: Map<String, Value> =
            configuration.iter().map(|(k, v)| (k.to_lowercase(), v.clone())).collect();
        return Ok(json!({"type": "oauth2", "x-amazon-apigateway-authorizer": {
            "jwtConfiguration": configuration,
            "identitySource": demand("OAuth2", "IdentitySource")?,
            "type": "jwt",
        }}));
    }
    let mut details = json!({
        "type": "request",
        "authorizerUri": authorizer_uri(&demand("Lambda", "FunctionArn")?),
    });
    let role = given(authorizer.get("FunctionInvokeRole")).filter(|role| *role != "NONE");
    if let Some(role) = role {
        details["authorizerCredentials"] = role.clone();
    }
    if let Some(identity) = given(authorizer.get("Identity")) {
        if let Some(ttl) = identity.get("ReauthorizeEvery").filter(|ttl| !ttl.is_null()) {
            details["authorizerResultTtlInSeconds"] = ttl.clone();
        }
        details["identitySource"] = identity_source(identity);
    }
    details["authorizerPayloadFormatVersion"] = demand("Lambda", "AuthorizerPayloadFormatVersion")?;
    if let Some(simple) = given(authorizer.get("EnableSimpleResponses")) {
        details["enableSimpleResponses"] = simple.clone();
    }
    Ok(json!({"type": "apiKey", "name": "Unused", "in": "header",
              "x-amazon-apigateway-authorizer": details}))
}

fn identity_source(identity: &Value) -> Value {
    let kinds = [
        ("Headers", "$request.header."),
        ("QueryStrings", "$request.querystring."),
        ("StageVariables", "$stageVariables."),
        ("Context", "$context."),
    ];
    let sources = kinds.iter().flat_map(|(name, prefix)| {
        let values = identity.get(name).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(Value::as_str).map(move |value| Value::from(format!("{prefix}{value}")))
    });
    sources.collect()
}

/// HTTP APIs let their authorisers be invoked only when told to.
fn permissions(author: &Author) -> Vec<Made> {
    let authorizers = author.get("Auth").and_then(|auth| auth.get("Authorizers"));
    let authorizers = authorizers.and_then(Value::as_object).into_iter().flatten();
    authorizers
        .filter(|(_, authorizer)| {
            given(authorizer.get("EnableFunctionDefaultPermissions")).is_some()
        })
        .filter_map(|(name, authorizer)| {
            let function = given(authorizer.get("FunctionArn"))?;
            Some(permission(author, name, function, "${AWS::Partition}"))
        })
        .collect()
}
