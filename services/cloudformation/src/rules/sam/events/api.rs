//! Events of a REST API: a method of its definition that calls the function.

use serde_json::{Map, Value, json};

use super::{Event, Target, permission};
use crate::rules::Refusal;
use crate::rules::sam::definition::{self, INTEGRATION};
use crate::rules::sam::role::under_condition;
use crate::rules::sam::shapes::{Made, given, substitution, substitution_of, truthy};
use crate::rules::sam::{Translation, invalid, properties, rest_auth};

pub fn transform(
    translation: &mut Translation<'_>,
    target: &Target,
    event: &Event,
) -> Result<Vec<Made>, Refusal> {
    event.check("Api", &[properties::API_EVENT])?;
    for name in ["RequestModel", "RequestParameters"] {
        if event.given(name).is_some() {
            return Err(Refusal::NotBuilt(format!("{name} of Api events ({})", event.id)));
        }
    }
    let (api_id, api) = linked(translation, event)?;
    let stage = match api.as_ref().map(|api| api.get("StageName")) {
        None => "AllStages",
        Some(Some(Value::String(name))) if name.is_empty() => {
            return Err(invalid(&api_id, "StageName cannot be empty."));
        }
        Some(Some(Value::String(name))) => name,
        Some(_) => "Stage",
    };
    let made = vec![invocation(target, event, stage)];
    let Some(mut api) = api else { return Ok(made) };
    if api.get("MergeDefinitions").is_some_and(truthy) {
        return Err(Refusal::NotBuilt(format!("MergeDefinitions of the API {api_id}")));
    }
    let overrides = event.given("Auth").and_then(|auth| auth.get("OverrideApiAuth"));
    if overrides.is_some_and(truthy) {
        return Err(Refusal::NotBuilt(format!("OverrideApiAuth of Api events ({})", event.id)));
    }
    if api.get("__MANAGE_SWAGGER").is_some_and(truthy) {
        integrate(translation, &mut api, target, event)?;
        translation.set_properties(&api_id, api);
    }
    Ok(made)
}

/// The API's id, and its properties if it is of this template.
fn linked(
    translation: &Translation<'_>,
    event: &Event,
) -> Result<(String, Option<Map<String, Value>>), Refusal> {
    let id = event.get("RestApiId").cloned().unwrap_or_default();
    let id = id.get("Ref").cloned().unwrap_or(id);
    let Value::String(id) = id else { return Ok((String::new(), None)) };
    let Some(api) = translation.resources.get(&id).and_then(Value::as_object) else {
        return Err(Refusal::invalid(
            "RestApiId property of Api event must reference a valid resource in the same template.",
        ));
    };
    match api.get("Properties") {
        None => Ok((id, Some(Map::new()))),
        Some(Value::Object(properties)) => {
            let properties = properties.clone();
            Ok((id, Some(properties)))
        }
        Some(_) => Err(invalid(&id, "Attribute 'Properties' should be a map.")),
    }
}

fn invocation(target: &Target, event: &Event, stage: &str) -> Made {
    let method = event.text("Method").unwrap_or_default().to_uppercase();
    let method = if method == "ANY" { "*" } else { &method };
    let path = definition::permission_path(event.text("Path").unwrap_or_default());
    let arn = format!(
        "arn:aws:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}/{method}{path}"
    );
    let api_id = event.get("RestApiId").cloned().unwrap_or_default();
    let source = substitution_of(arn, json!({"__ApiId__": api_id, "__Stage__": "*"}));
    permission(target, &event.id, stage, "apigateway.amazonaws.com").with("SourceArn", source)
}

fn integrate(
    translation: &Translation<'_>,
    api: &mut Map<String, Value>,
    target: &Target,
    event: &Event,
) -> Result<(), Refusal> {
    let Some(mut body) = api.get("DefinitionBody").cloned() else { return Ok(()) };
    let path = event.text("Path").unwrap_or_default();
    let method = event.text("Method").unwrap_or_default().to_lowercase();
    if definition::has_integration(&body, path, &method) {
        return Err(Refusal::Invalid(format!(
            "API method \"{method}\" defined multiple times for path \"{path}\"."
        )));
    }
    let none = json!({});
    let method_auth = event.given("Auth").unwrap_or(&none);
    let api_auth = given(api.get("Auth")).cloned().unwrap_or_else(|| none.clone());
    if !method_auth.is_object() || !api_auth.is_object() {
        return Err(Refusal::invalid("Property 'Auth' should be a map."));
    }
    let condition = target.condition.as_ref();
    let mut integration = json!({
        "type": "aws_proxy",
        "httpMethod": "POST",
        "uri": under_condition(condition, uri(target, event)),
    });
    if event.text("ResponseTransferMode") == Some("RESPONSE_STREAM") {
        integration["responseTransferMode"] = "STREAM".into();
    }
    if let Some(credentials) = rest_auth::integration_credentials(method_auth, &api_auth) {
        integration["credentials"] = credentials;
    }
    let method_definition = Map::from_iter([
        (INTEGRATION.to_owned(), integration),
        ("responses".to_owned(), json!({})),
    ]);
    definition::integrate(&mut body, path, &method, condition, &method_definition)?;
    if truthy(method_auth) {
        let api_auth = translation.resolve(&api_auth);
        translation.budget.spend_value(&api_auth)?;
        rest_auth::secure_method(&mut body, path, &method, method_auth, &api_auth)?;
    }
    if let Some(timeout) = event.given("TimeoutInMillis") {
        for method in definition::definitions_mut(&mut body, path, &method) {
            definition::set_integration(method, "timeoutInMillis", timeout);
        }
    }
    api.insert("DefinitionBody".to_owned(), body);
    Ok(())
}

fn uri(target: &Target, event: &Event) -> Value {
    let (version, action) = match event.text("ResponseTransferMode") {
        Some("RESPONSE_STREAM") => ("2021-11-15", "response-streaming-invocations"),
        _ => ("2015-03-31", "invocations"),
    };
    substitution(format!(
        "arn:aws:apigateway:${{AWS::Region}}:lambda:path/{version}/functions/{}/{action}",
        target.shorthand()
    ))
}
