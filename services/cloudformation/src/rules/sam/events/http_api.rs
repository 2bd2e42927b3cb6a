//! Events of an HTTP API: a route of its definition that calls the function.

use serde_json::{Map, Value, json};

use super::{Event, Target, permission};
use crate::rules::Refusal;
use crate::rules::sam::definition::{self, ANY_METHOD, INTEGRATION};
use crate::rules::sam::role::under_condition;
use crate::rules::sam::shapes::{Made, given, substitution, substitution_of, truthy};
use crate::rules::sam::{Translation, properties};

const DEFAULT_PATH: &str = "$default";

pub fn transform(
    translation: &mut Translation<'_>,
    target: &Target,
    event: &Event,
) -> Result<Vec<Made>, Refusal> {
    event.check("HttpApi", &[properties::HTTP_API_EVENT])?;
    let id = event.get("ApiId").cloned().unwrap_or_default();
    let id = id.get("Ref").cloned().unwrap_or(id);
    let api = id.as_str().and_then(|id| translation.resources.get(id));
    let Some(api) = api.and_then(Value::as_object) else {
        return Err(Refusal::invalid(
            "ApiId must be a valid reference to an 'AWS::Serverless::HttpApi' resource in same \
             template.",
        ));
    };
    let mut api = api.get("Properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let made = invocation(&api, target, event).into_iter().collect();
    if let Some(auth) = api.get("Auth").filter(|_| event.given("Auth").is_some()) {
        translation.budget.spend_value(auth)?;
    }
    integrate(&mut api, target, event)?;
    translation.set_properties(id.as_str().unwrap_or_default(), api);
    Ok(made)
}

/// None if the function's `$default` route has a permission that covers this route already.
fn invocation(api: &Map<String, Value>, target: &Target, event: &Event) -> Option<Made> {
    let method = event.text("Method").unwrap_or_default().to_lowercase();
    let mut path = event.text("Path").unwrap_or_default();
    if path == DEFAULT_PATH {
        path = "";
    } else if let Some(body) = given(api.get("DefinitionBody"))
        && calls(body, DEFAULT_PATH, ANY_METHOD, &target.id)
    {
        return None;
    }
    let path = definition::permission_path(path);
    let route = match method.as_str() {
        "any" if path == format!("/{DEFAULT_PATH}") => path,
        "any" | ANY_METHOD => format!("/*{path}"),
        method => format!("/{}{path}", method.to_uppercase()),
    };
    let arn = format!(
        "arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}{route}"
    );
    let api_id = event.get("ApiId").cloned().unwrap_or_default();
    let source = substitution_of(arn, json!({"__ApiId__": api_id, "__Stage__": "*"}));
    let permission = permission(target, &event.id, "", "apigateway.amazonaws.com");
    Some(permission.with("SourceArn", source))
}

/// Whether a route calls the function, under every condition.
fn calls(body: &Value, path: &str, method: &str, id: &str) -> bool {
    if !definition::has_integration(body, path, method) {
        return false;
    }
    let mut body = body.clone();
    let mut definitions = definition::definitions_mut(&mut body, path, method).into_iter();
    definitions.all(|method| {
        let uri = &method[INTEGRATION]["uri"];
        uri.is_object()
            && definition::contents(uri).into_iter().all(|uri| {
                let text = uri.get("Fn::Sub").and_then(Value::as_str).unwrap_or_default();
                text.contains(&format!("${{{id}.Arn}}"))
            })
    })
}

fn integrate(api: &mut Map<String, Value>, target: &Target, event: &Event) -> Result<(), Refusal> {
    let Some(mut body) = api.get("DefinitionBody").cloned() else { return Ok(()) };
    let path = event.text("Path").unwrap_or_default();
    let method = event.text("Method").unwrap_or_default().to_lowercase();
    let managed = api.get("__MANAGE_SWAGGER").is_some_and(truthy);
    let present = definition::has_integration(&body, path, &method);
    if managed && present {
        return Err(Refusal::Invalid(format!(
            "API method '{method}' defined multiple times for path '{path}'."
        )));
    }
    if !present {
        let condition = target.condition.as_ref();
        let definition = method_definition(target, path, &method);
        definition::integrate(&mut body, path, &method, condition, &definition)?;
    }
    if let Some(auth) = event.given("Auth") {
        secure(&mut body, api.get("Auth"), path, &method, auth)?;
    }
    if let Some(timeout) = event.given("TimeoutInMillis") {
        for method in definition::definitions_mut(&mut body, path, &method) {
            definition::set_integration(method, "timeoutInMillis", timeout);
        }
    }
    for name in path_parameters(path) {
        for method in definition::definitions_mut(&mut body, path, &method) {
            add_path_parameter(method, name);
        }
    }
    if let Some(version) = event.given("PayloadFormatVersion") {
        for method in definition::definitions_mut(&mut body, path, &method) {
            definition::set_integration(method, "payloadFormatVersion", version);
        }
    }
    api.insert("DefinitionBody".to_owned(), body);
    Ok(())
}

fn method_definition(target: &Target, path: &str, method: &str) -> Map<String, Value> {
    let uri = substitution(format!(
        "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/{}/invocations",
        target.shorthand()
    ));
    let integration = json!({
        "type": "aws_proxy",
        "httpMethod": "POST",
        "payloadFormatVersion": "2.0",
        "uri": under_condition(target.condition.as_ref(), uri),
    });
    let mut definition = Map::from_iter([
        (INTEGRATION.to_owned(), integration),
        ("responses".to_owned(), json!({})),
    ]);
    if path == DEFAULT_PATH && definition::normal_method(method) == ANY_METHOD {
        definition.insert("isDefaultRoute".to_owned(), true.into());
    }
    definition
}

fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn add_path_parameter(method: &mut Map<String, Value>, name: &str) {
    let parameters = method.entry("parameters").or_insert_with(|| json!([]));
    let Value::Array(parameters) = parameters else { return };
    let known = parameters.iter_mut().find(|parameter| parameter["name"] == name);
    match known {
        Some(parameter) => {
            parameter["in"] = "path".into();
            parameter["required"] = true.into();
        }
        None => parameters.push(json!({"name": name, "in": "path", "required": true})),
    }
}

fn secure(
    body: &mut Value,
    api_auth: Option<&Value>,
    path: &str,
    method: &str,
    auth: &Value,
) -> Result<(), Refusal> {
    let none = json!({});
    let api_auth = api_auth.unwrap_or(&none);
    let default = given(api_auth.get("DefaultAuthorizer"));
    let Some(authorizer) = given(auth.get("Authorizer")).or(default) else {
        return Err(Refusal::invalid(
            "'Auth' section requires either an explicit 'Authorizer' set or a 'DefaultAuthorizer' \
             configured on the HttpApi.",
        ));
    };
    let Some(name) = authorizer.as_str() else {
        return Err(Refusal::Invalid(format!(
            "Unable to set Authorizer [{authorizer}] on API method [{method}] for path [{path}]. The \
             method authorizer must be a string with a corresponding dict entry in the api \
             authorizer."
        )));
    };
    let place = format!("on API method [{method}] for path [{path}] because");
    let iam = name == "AWS_IAM" && api_auth.get("EnableIamAuthorizer") == Some(&true.into());
    let configured = api_auth.get("Authorizers").and_then(|list| list.get(name));
    if name == "NONE" && default.is_none() {
        return Err(Refusal::Invalid(format!(
            "Unable to set Authorizer {place} 'NONE' is only a valid value when a \
             DefaultAuthorizer on the API is specified."
        )));
    }
    if name != "NONE" && !iam && configured.is_none() {
        return Err(Refusal::Invalid(format!(
            "Unable to set Authorizer [{name}] {place} it wasn't defined in the API's Authorizers."
        )));
    }
    let scopes = given(auth.get("AuthorizationScopes"));
    if scopes.is_some_and(|scopes| !scopes.is_array()) {
        return Err(Refusal::Invalid(format!(
            "Unable to set Authorizer {place} 'AuthorizationScopes' must be a list of strings."
        )));
    }
    let own = configured.and_then(|authorizer| given(authorizer.get("AuthorizationScopes")));
    let scopes = scopes.or(own).filter(|_| name != "NONE" && name != "AWS_IAM");
    let security = json!({name: scopes.cloned().unwrap_or_else(|| json!([]))});
    for method in definition::definitions_mut(body, path, method) {
        definition::add_security(method, security.clone());
    }
    Ok(())
}
