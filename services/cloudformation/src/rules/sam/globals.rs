//! The `Globals` section: properties that every serverless resource of a type starts from.

use serde_json::{Map, Value};

use super::Refusal;
use super::shapes::is_intrinsic;
use crate::rules::budget::Budget;

const FUNCTION: &[&str] = &[
    "Handler",
    "Runtime",
    "CodeUri",
    "DeadLetterQueue",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Environment",
    "Tags",
    "PropagateTags",
    "Tracing",
    "KmsKeyArn",
    "AutoPublishAlias",
    "AutoPublishAliasAllProperties",
    "Layers",
    "DeploymentPreference",
    "RolePath",
    "PermissionsBoundary",
    "ReservedConcurrentExecutions",
    "ProvisionedConcurrencyConfig",
    "AssumeRolePolicyDocument",
    "EventInvokeConfig",
    "FileSystemConfigs",
    "CodeSigningConfigArn",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "FunctionUrlConfig",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "RecursiveLoop",
    "SourceKMSKeyArn",
    "TenancyConfig",
    "DurableConfig",
    "CapacityProviderConfig",
    "FunctionScalingConfig",
    "PublishToLatestPublished",
    "VersionDeletionPolicy",
];
const API: &[&str] = &[
    "Auth",
    "Name",
    "DefinitionUri",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "MergeDefinitions",
    "Variables",
    "EndpointConfiguration",
    "MethodSettings",
    "BinaryMediaTypes",
    "MinimumCompressionSize",
    "Cors",
    "GatewayResponses",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
    "OpenApiVersion",
    "Domain",
    "AlwaysDeploy",
    "PropagateTags",
    "SecurityPolicy",
    "EndpointAccessMode",
];
const HTTP_API: &[&str] = &[
    "Auth",
    "AccessLogSettings",
    "StageVariables",
    "Tags",
    "CorsConfiguration",
    "DefaultRouteSettings",
    "Domain",
    "RouteSettings",
    "FailOnWarnings",
    "PropagateTags",
];

/// The resource types that have globals, without their prefix, and the properties these may set.
const SECTIONS: &[(&str, &[&str])] = &[
    ("Api", API),
    ("CapacityProvider", &[]),
    ("Function", FUNCTION),
    ("HttpApi", HTTP_API),
    ("LayerVersion", &["PublishLambdaVersion"]),
    ("SimpleTable", &["SSESpecification"]),
    ("StateMachine", &["PropagateTags"]),
    ("WebSocketApi", &[]),
];

/// Merges the globals into the resources.
pub fn merge(globals: Option<&Value>, resources: &mut Map<String, Value>) -> Result<(), Refusal> {
    let Some(globals) = globals else { return Ok(()) };
    let globals = check(globals)?;
    let budget = Budget::of_document();
    for (id, resource) in resources.iter_mut() {
        let Some(resource) = resource.as_object_mut() else { continue };
        let resource_type = resource.get("Type").and_then(Value::as_str).unwrap_or_default();
        let section = resource_type.strip_prefix("AWS::Serverless::");
        let Some(Value::Object(section)) = section.and_then(|name| globals.get(name)) else {
            continue;
        };
        let section = without_ignored(id, section, resource.get("IgnoreGlobals"))?;
        let local = resource.get("Properties").cloned().unwrap_or(Value::Object(Map::new()));
        let merged = merged(&Value::Object(section), local);
        budget.spend_value(&merged)?;
        resource.insert("Properties".to_owned(), merged);
    }
    Ok(())
}

fn check(globals: &Value) -> Result<&Map<String, Value>, Refusal> {
    let refuse = |message: String| {
        Err(super::document_invalid(&[format!("'Globals' section is invalid. {message}")]))
    };
    let Value::Object(globals) = globals else {
        return refuse("It must be a non-empty dictionary".to_owned());
    };
    for (name, properties) in globals {
        let Some((_, known)) = SECTIONS.iter().find(|(section, _)| section == name) else {
            let names: Vec<&str> = SECTIONS.iter().map(|(section, _)| *section).collect();
            return refuse(format!(
                "'{name}' is not supported. Must be one of the following values - {}",
                quoted(&names)
            ));
        };
        if known.is_empty() {
            return Err(Refusal::NotBuilt(format!("The resource type AWS::Serverless::{name}")));
        }
        let Value::Object(properties) = properties else {
            return refuse("Value of ${section} must be a dictionary".to_owned());
        };
        if let Some(unknown) = properties.keys().find(|key| !known.contains(&key.as_str())) {
            return refuse(format!(
                "'{unknown}' is not a supported property of '{name}'. Must be one of the following \
                 values - {}",
                quoted(known)
            ));
        }
    }
    Ok(globals)
}

fn quoted(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    format!("[{}]", quoted.join(", "))
}

fn without_ignored(
    id: &str,
    section: &Map<String, Value>,
    ignored: Option<&Value>,
) -> Result<Map<String, Value>, Refusal> {
    let mut section = section.clone();
    let refuse = |suffix: &str| {
        let message =
            format!("Resource {id} has invalid resource attribute 'IgnoreGlobals'{suffix}.");
        Err(super::document_invalid(&[super::invalid_message(id, &message)]))
    };
    match ignored {
        None => {}
        Some(Value::String(text)) if text == "*" => section.clear(),
        Some(Value::Array(names)) => {
            for name in names {
                let name = name.as_str().unwrap_or_default();
                if section.shift_remove(name).is_none() {
                    return refuse(&format!(" on item '{name}'"));
                }
            }
        }
        Some(_) => return refuse(""),
    }
    Ok(section)
}

/// Maps merge member by member, lists are joined, and otherwise the resource's own value rules.
/// A function counts as a plain value.
fn merged(global: &Value, local: Value) -> Value {
    match (global, local) {
        (Value::Object(global), Value::Object(local))
            if !is_intrinsic(&Value::Object(global.clone()))
                && !is_intrinsic(&Value::Object(local.clone())) =>
        {
            let mut result = global.clone();
            for (name, value) in local {
                let value = match global.get(&name) {
                    Some(global) => merged(global, value),
                    None => value,
                };
                result.insert(name, value);
            }
            Value::Object(result)
        }
        (Value::Array(global), Value::Array(local)) => {
            Value::Array(global.iter().cloned().chain(local).collect())
        }
        (_, local) => local,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::merge;

    fn merge_into(globals: Value, resource: Value) -> Result<Value, String> {
        let mut resources = json!({"F": resource}).as_object().unwrap().clone();
        merge(Some(&globals), &mut resources).map_err(|refusal| refusal.message())?;
        Ok(resources["F"]["Properties"].clone())
    }

    #[test]
    fn maps_merge_lists_join_values_yield() {
        let globals = json!({"Function": {"Timeout": 3, "Layers": ["a"], "Runtime": "x",
            "Environment": {"Variables": {"A": "1", "B": {"Ref": "P"}}}}});
        let function = json!({"Type": "AWS::Serverless::Function", "Properties": {"Timeout": 5,
            "Layers": ["b"], "Environment": {"Variables": {"B": {"Ref": "Q"}}}}});
        let expected = json!({"Timeout": 5, "Layers": ["a", "b"], "Runtime": "x",
            "Environment": {"Variables": {"A": "1", "B": {"Ref": "Q"}}}});
        assert_eq!(merge_into(globals, function), Ok(expected));
    }

    #[test]
    fn globals_can_be_ignored() {
        let globals = json!({"Function": {"Timeout": 3, "Runtime": "x"}});
        let function =
            |ignored: Value| json!({"Type": "AWS::Serverless::Function", "IgnoreGlobals": ignored});
        assert_eq!(merge_into(globals.clone(), function(json!("*"))), Ok(json!({})));
        let one = merge_into(globals.clone(), function(json!(["Timeout"])));
        assert_eq!(one, Ok(json!({"Runtime": "x"})));
        assert!(merge_into(globals, function(json!(["Handler"]))).is_err());
    }

    #[test]
    fn what_globals_add_is_bounded() {
        let globals = json!({"Function": {"Description": "x".repeat(100_000)}});
        let merged = |functions: usize| {
            let function = json!({"Type": "AWS::Serverless::Function"});
            let mut resources =
                (0..functions).map(|n| (format!("F{n}"), function.clone())).collect();
            merge(Some(&globals), &mut resources).map_err(|refusal| refusal.message())
        };
        assert_eq!(merged(40), Ok(()));
        assert!(merged(50).unwrap_err().contains("too large"));
    }

    #[test]
    fn unknown_globals_are_refused() {
        let function = json!({"Type": "AWS::Serverless::Function"});
        let message = merge_into(json!({"Function": {"Events": {}}}), function.clone());
        assert!(
            message.unwrap_err().contains("'Events' is not a supported property of 'Function'")
        );
        let message = merge_into(json!({"Queue": {}}), function).unwrap_err();
        assert!(message.contains("'Queue' is not supported."), "{message}");
    }
}
