//! Who may call a REST API: authorisers, IAM and API keys, written into its definition.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::definition::{
    add_security, all_definitions_mut, definitions_mut, member_mut, methods_count, paths,
};
use super::shapes::{Author, Made, given, reference, substitution_of, truthy};
use crate::rules::budget::Budget;

const AUTHORIZER: &str = "x-amazon-apigateway-authorizer";
const SECURITY: &str = "securityDefinitions";

/// The role that API Gateway takes on to call the function, where callers are told by IAM.
pub fn integration_credentials(method_auth: &Value, api_auth: &Value) -> Option<Value> {
    let by_default = api_auth.get("DefaultAuthorizer").is_some_and(|name| name == "AWS_IAM");
    let by_method = method_auth.get("Authorizer").is_some_and(|name| name == "AWS_IAM");
    if !by_method && (!by_default || truthy(method_auth)) {
        return None;
    }
    // A role that is given but empty means none at all.
    let role = |auth: &Value| match auth.get("InvokeRole") {
        None => None,
        Some(role) if truthy(role) => Some(role.clone()),
        Some(_) => Some("NONE".into()),
    };
    match role(method_auth).or_else(|| role(api_auth)) {
        Some(role) if role == "NONE" => None,
        Some(role) if role != "CALLER_CREDENTIALS" => Some(role),
        _ => Some("arn:aws:iam::*:user/*".into()),
    }
}

/// What one event says of its own method.
pub fn secure_method(
    body: &mut Value,
    path: &str,
    method: &str,
    auth: &Value,
    api_auth: &Value,
) -> Result<(), Refusal> {
    if given(auth.get("ResourcePolicy")).is_some() {
        return Err(Refusal::not_built("ResourcePolicy of Api events"));
    }
    let place = format!("on API method [{method}] for path [{path}] because");
    let authorizer = given(auth.get("Authorizer"));
    let scopes = given(auth.get("AuthorizationScopes"));
    if scopes.is_some() && authorizer.is_none() {
        return Err(Refusal::invalid("AuthorizationScopes works only when Authorizer is set"));
    }
    if let Some(authorizer) = authorizer {
        let security = authorizer_security(authorizer, scopes, api_auth, &place)?;
        for method in definitions_mut(body, path, method) {
            add_security(method, security.clone());
        }
        if authorizer == "AWS_IAM" {
            define_iam(body);
        }
    }
    match auth.get("ApiKeyRequired").filter(|required| !required.is_null()) {
        None => {}
        Some(required) if truthy(required) => {
            define_api_key(body);
            for method in definitions_mut(body, path, method) {
                add_security(method, json!({"api_key": []}));
            }
        }
        Some(_) if given(api_auth.get("ApiKeyRequired")).is_none() => {
            return Err(Refusal::Invalid(format!(
                "Unable to set ApiKeyRequired [False] {place} the related API does not specify any \
                 ApiKeyRequired."
            )));
        }
        Some(_) => {
            for method in definitions_mut(body, path, method) {
                add_security(method, json!({"api_key_false": []}));
            }
        }
    }
    Ok(())
}

fn authorizer_security(
    authorizer: &Value,
    scopes: Option<&Value>,
    api_auth: &Value,
    place: &str,
) -> Result<Value, Refusal> {
    let Some(name) = authorizer.as_str() else {
        return Err(Refusal::invalid("The method authorizer must be a string."));
    };
    let configured = api_auth.get("Authorizers").and_then(|list| list.get(name));
    let message = match name {
        "AWS_IAM" => None,
        "NONE" if given(api_auth.get("DefaultAuthorizer")).is_none() => Some(format!(
            "Unable to set Authorizer {place} 'NONE' is only a valid value when a \
             DefaultAuthorizer on the API is specified."
        )),
        "NONE" => None,
        _ if given(api_auth.get("Authorizers")).is_none() => Some(format!(
            "Unable to set Authorizer [{name}] {place} the related API does not define any \
             Authorizers."
        )),
        _ if configured.is_none() => Some(format!(
            "Unable to set Authorizer [{name}] {place} it wasn't defined in the API's Authorizers."
        )),
        _ => None,
    };
    if let Some(message) = message {
        return Err(Refusal::Invalid(message));
    }
    let own = configured.and_then(|authorizer| authorizer.get("AuthorizationScopes"));
    let scopes = scopes.or(own).filter(|_| configured.is_some());
    Ok(json!({name: scopes.cloned().unwrap_or_else(|| json!([]))}))
}

const KNOWN: [&str; 8] = [
    "Authorizers",
    "DefaultAuthorizer",
    "InvokeRole",
    "AddDefaultAuthorizerToCorsPreflight",
    "AddApiKeyRequiredToCorsPreflight",
    "ApiKeyRequired",
    "ResourcePolicy",
    "UsagePlan",
];

/// What the API says of all its methods.
pub fn secure_api(author: &Author, auth: &Value, body: &mut Value) -> Result<(), Refusal> {
    let Value::Object(auth) = auth else {
        return Err(super::invalid(&author.id, "Property 'Auth' should be a map."));
    };
    if auth.keys().any(|name| !KNOWN.contains(&name.as_str())) {
        return Err(super::invalid(&author.id, "Invalid value for 'Auth' property"));
    }
    for name in ["ResourcePolicy", "UsagePlan"] {
        if given(auth.get(name)).is_some() {
            return Err(Refusal::NotBuilt(format!("Auth.{name} of the API {}", author.id)));
        }
    }
    let default = given(auth.get("DefaultAuthorizer"));
    let mut scopes = Map::new();
    if default.is_some_and(|name| name == "AWS_IAM") {
        define_iam(body);
        scopes.insert("AWS_IAM".to_owned(), json!([]));
    }
    for (name, authorizer) in authorizers(author, auth)? {
        let definition = authorizer_definition(author, &name, &authorizer)?;
        if let Some(definitions) = member_mut(body, &[SECURITY]) {
            definitions.insert(name.clone(), definition);
        }
        let own = authorizer.get("AuthorizationScopes").filter(|scopes| !scopes.is_null());
        scopes.insert(name, own.cloned().unwrap_or_else(|| json!([])));
    }
    let on_preflight = |name: &str| auth.get(name).is_none_or(truthy);
    if let Some(default) = default {
        let Some(name) = default.as_str() else {
            return Err(super::invalid(&author.id, "DefaultAuthorizer is not a string."));
        };
        // AWS lets this pass if there are no authorisers at all, and leaves the API open.
        if !scopes.contains_key(name) {
            let message = format!(
                "Unable to set DefaultAuthorizer because '{name}' was not defined in 'Authorizers'."
            );
            return Err(super::invalid(&author.id, &message));
        }
        Budget::of_evaluation().spend_copies(&scopes[name], methods_count(body))?;
        let preflight = on_preflight("AddDefaultAuthorizerToCorsPreflight");
        for path in paths(body) {
            secure_path_by_default(body, &path, name, &scopes, preflight);
        }
    }
    if given(auth.get("ApiKeyRequired")).is_some() {
        define_api_key(body);
        let preflight = on_preflight("AddApiKeyRequiredToCorsPreflight");
        for path in paths(body) {
            require_api_key(body, &path, preflight);
        }
    }
    Ok(())
}

fn authorizers(author: &Author, auth: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let Some(list) = given(auth.get("Authorizers")) else { return Ok(Map::new()) };
    let refuse = |name: &str| {
        super::invalid(&author.id, &format!("Property 'Auth.Authorizers{name}' should be a map."))
    };
    let list = list.as_object().ok_or_else(|| refuse(""))?;
    match list.iter().find(|(_, authorizer)| !authorizer.is_object()) {
        Some((name, _)) => Err(refuse(&format!(".{name}"))),
        None => Ok(list.clone()),
    }
}

/// Methods that say nothing of authorisers get the default; `NONE` takes it off.
fn secure_path_by_default(
    body: &mut Value,
    path: &str,
    default: &str,
    scopes: &Map<String, Value>,
    preflight: bool,
) {
    let mut uses_iam = false;
    for (method, definition) in all_definitions_mut(body, path) {
        if method == "options" && !preflight {
            continue;
        }
        let known = definition.get("security").and_then(Value::as_array).cloned();
        let is_authorizer = |entry: &Value| {
            let names = entry.as_object().into_iter().flat_map(Map::keys);
            names.into_iter().any(|name| name == "AWS_IAM" || scopes.contains_key(name))
        };
        let (own, mut others): (Vec<Value>, Vec<Value>) =
            known.unwrap_or_default().into_iter().partition(is_authorizer);
        match others.iter().position(|entry| entry.get("NONE").is_some()) {
            Some(none) => {
                others.remove(none);
            }
            None if !own.is_empty() => others.extend(own),
            None => others.push(json!({default: scopes[default]})),
        }
        if let Some(first) = others.first() {
            uses_iam |= first.get("AWS_IAM").is_some();
            definition.insert("security".to_owned(), others.into());
        }
    }
    if uses_iam {
        define_iam(body);
    }
}

fn require_api_key(body: &mut Value, path: &str, preflight: bool) {
    for (method, definition) in all_definitions_mut(body, path) {
        let known = definition.get("security").and_then(Value::as_array).cloned();
        let known = known.unwrap_or_default();
        let is_key =
            |entry: &Value| entry.get("api_key").is_some() || entry.get("api_key_false").is_some();
        let (keys, mut security): (Vec<Value>, Vec<Value>) =
            known.iter().cloned().partition(is_key);
        let refused = keys.iter().any(|entry| entry.get("api_key_false").is_some());
        if !refused && (method != "options" || preflight) {
            security.push(json!({"api_key": []}));
        }
        if security != known {
            definition.insert("security".to_owned(), security.into());
        }
    }
}

fn define_iam(body: &mut Value) {
    if let Some(definitions) = member_mut(body, &[SECURITY]) {
        definitions.entry("AWS_IAM").or_insert_with(|| {
            json!({"x-amazon-apigateway-authtype": "awsSigv4", "type": "apiKey",
                   "name": "Authorization", "in": "header"})
        });
    }
}

fn define_api_key(body: &mut Value) {
    if let Some(definitions) = member_mut(body, &[SECURITY]) {
        definitions
            .entry("api_key")
            .or_insert_with(|| json!({"type": "apiKey", "name": "x-api-key", "in": "header"}));
    }
}

fn authorizer_definition(
    author: &Author,
    name: &str,
    authorizer: &Value,
) -> Result<Value, Refusal> {
    let refuse = |message: String| Err(super::invalid(&author.id, &message));
    let payload = match given(authorizer.get("FunctionPayloadType")) {
        None => "TOKEN",
        Some(kind) if kind == "TOKEN" => "TOKEN",
        Some(kind) if kind == "REQUEST" => "REQUEST",
        Some(kind) => {
            let kind = kind.as_str().map_or_else(|| kind.to_string(), str::to_owned);
            return refuse(format!("{name} Authorizer has invalid 'FunctionPayloadType': {kind}."));
        }
    };
    let none = json!({});
    let identity = given(authorizer.get("Identity")).unwrap_or(&none);
    let pools = given(authorizer.get("UserPoolArn"));
    let sources = identity_sources(identity);
    let ttl = identity.get("ReauthorizeEvery").filter(|ttl| !ttl.is_null());
    let uncached = ttl.is_some_and(|ttl| ttl.as_i64().is_some_and(|ttl| ttl <= 0));
    if payload == "REQUEST" && sources.is_empty() && !uncached {
        return refuse(format!(
            "{name} Authorizer must specify Identity with at least one of Headers, QueryStrings, \
             StageVariables, or Context."
        ));
    }
    let header = given(identity.get("Header")).cloned().unwrap_or_else(|| "Authorization".into());
    let by_request = pools.is_none() && payload == "REQUEST";
    let mut definition = json!({
        "type": "apiKey",
        "name": if by_request { "Unused".into() } else { header },
        "in": "header",
        "x-amazon-apigateway-authtype":
            if pools.is_some() { "cognito_user_pools" } else { "custom" },
    });
    let mut details = match pools {
        Some(pools) => {
            let arns = if pools.is_array() { pools.clone() } else { json!([pools]) };
            json!({"type": "cognito_user_pools", "providerARNs": arns})
        }
        None => {
            let function = authorizer.get("FunctionArn").unwrap_or(&Value::Null);
            let mut details = json!({
                "type": payload.to_lowercase(),
                "authorizerUri": authorizer_uri(function),
            });
            if let Some(ttl) = ttl {
                details["authorizerResultTtlInSeconds"] = ttl.clone();
            }
            let role = given(authorizer.get("FunctionInvokeRole")).filter(|role| *role != "NONE");
            if let Some(role) = role {
                details["authorizerCredentials"] = role.clone();
            }
            if by_request && !sources.is_empty() {
                details["identitySource"] = sources.into();
            }
            details
        }
    };
    if let Some(expression) = given(identity.get("ValidationExpression")).filter(|_| !by_request) {
        details["identityValidationExpression"] = expression.clone();
    }
    definition[AUTHORIZER] = details;
    Ok(definition)
}

/// The URI by which API Gateway calls an authoriser's function.
pub fn authorizer_uri(function: &Value) -> Value {
    let arn = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations";
    substitution_of(arn, json!({"__FunctionArn__": function}))
}

fn identity_sources(identity: &Value) -> String {
    let kinds = [
        ("Headers", "method.request.header."),
        ("QueryStrings", "method.request.querystring."),
        ("StageVariables", "stageVariables."),
        ("Context", "context."),
    ];
    let sources = kinds.iter().flat_map(|(name, prefix)| {
        let values = identity.get(name).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(Value::as_str).map(move |value| format!("{prefix}{value}"))
    });
    sources.collect::<Vec<String>>().join(", ")
}

/// Lets API Gateway invoke the functions that authorise.
pub fn permissions(author: &Author, auth: &Value) -> Vec<Made> {
    let authorizers = auth.get("Authorizers").and_then(Value::as_object).into_iter().flatten();
    authorizers
        .filter(|(_, authorizer)| {
            !authorizer.get("DisableFunctionDefaultPermissions").is_some_and(truthy)
        })
        .filter_map(|(name, authorizer)| {
            let function = given(authorizer.get("FunctionArn"))?;
            Some(permission(author, name, function, "aws"))
        })
        .collect()
}

/// Lets API Gateway invoke one function that authorises.
pub fn permission(author: &Author, name: &str, function: &Value, partition: &str) -> Made {
    let arn = format!(
        "arn:{partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/authorizers/*"
    );
    let source = substitution_of(arn, json!({"__ApiId__": reference(&author.id)}));
    let id = format!("{}{name}AuthorizerPermission", author.id);
    let permission = author.further(id, "AWS::Lambda::Permission");
    permission
        .with("Action", "lambda:InvokeFunction")
        .with("FunctionName", function.clone())
        .with("Principal", "apigateway.amazonaws.com")
        .with("SourceArn", source)
}
