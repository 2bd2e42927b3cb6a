//! Reading and editing API definitions, Swagger 2 and OpenAPI 3 alike: paths, their methods, and the
//! conditions that either may hang on.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::shapes::{given, is_no_value, truthy};

pub const INTEGRATION: &str = "x-amazon-apigateway-integration";
/// How definitions spell a method that stands for all.
pub const ANY_METHOD: &str = "x-amazon-apigateway-any-method";
/// Members of a path that are no methods.
const NO_METHODS: [&str; 3] = ["summary", "description", "parameters"];

/// A definition without paths.
pub fn skeleton(dialect: &str, version: &str) -> Value {
    json!({
        dialect: version,
        "info": {"version": "1.0", "title": {"Ref": "AWS::StackName"}},
        "paths": {},
    })
}

/// Whether a value can be edited as a definition of the dialect.
pub fn is_valid(body: Option<&Value>, openapi_only: bool) -> bool {
    let Some(body) = body.filter(|body| body.get("paths").is_some_and(Value::is_object)) else {
        return false;
    };
    let openapi = body.get("openapi").is_some_and(is_version_3);
    let swagger = body.get("swagger").is_some_and(truthy);
    openapi || (swagger && !openapi_only)
}

/// `3`, `3.0` or `3.0.1`, as text or number.
pub fn is_version_3(version: &Value) -> bool {
    let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
    let mut parts = text.split('.');
    let digit = |part: &str| part.len() == 1 && part.chars().all(|c| c.is_ascii_digit());
    parts.next() == Some("3") && text.split('.').count() <= 3 && parts.all(digit)
}

pub fn normal_method(method: &str) -> String {
    match method.to_ascii_lowercase() {
        method if method == "any" => ANY_METHOD.to_owned(),
        method => method,
    }
}

/// What a value may stand for: itself, or both branches of its condition.
pub fn contents(value: &Value) -> Vec<&Value> {
    match value.get("Fn::If").and_then(Value::as_array) {
        Some(parts) => parts.iter().skip(1).filter(|part| !is_no_value(part)).collect(),
        None => vec![value],
    }
}

pub fn contents_mut(value: &mut Value) -> Vec<&mut Value> {
    let has_condition = value.get("Fn::If").is_some_and(Value::is_array);
    match has_condition {
        true => {
            let parts = value.get_mut("Fn::If").and_then(Value::as_array_mut);
            let parts = parts.into_iter().flatten().skip(1);
            parts.filter(|part| !is_no_value(part)).collect()
        }
        false => vec![value],
    }
}

pub fn paths(body: &Value) -> Vec<String> {
    let paths = body.get("paths").and_then(Value::as_object);
    paths.map(|paths| paths.keys().cloned().collect()).unwrap_or_default()
}

fn path_items_mut<'b>(body: &'b mut Value, path: &str) -> Vec<&'b mut Map<String, Value>> {
    let path = body.get_mut("paths").and_then(|paths| paths.get_mut(path));
    let contents = path.map(contents_mut).unwrap_or_default();
    contents.into_iter().filter_map(Value::as_object_mut).collect()
}

/// Makes sure that the path has the method.
pub fn add_path(body: &mut Value, path: &str, method: &str) -> Result<(), Refusal> {
    let method = normal_method(method);
    let paths = body.get_mut("paths").and_then(Value::as_object_mut);
    let Some(paths) = paths else { return Err(malformed("Value of paths must be a dictionary")) };
    let item = paths.entry(path).or_insert_with(|| json!({}));
    if !item.is_object() {
        return Err(malformed(&format!("Value of '{path}' path must be a dictionary")));
    }
    for item in path_items_mut(body, path) {
        item.entry(method.clone()).or_insert_with(|| json!({}));
    }
    Ok(())
}

fn malformed(what: &str) -> Refusal {
    Refusal::Invalid(format!(
        "Structure of the SAM template is invalid. {what} according to Swagger spec."
    ))
}

/// Whether the method is integrated already, under every condition.
pub fn has_integration(body: &Value, path: &str, method: &str) -> bool {
    let method = normal_method(method);
    let Some(item) = body.get("paths").and_then(|paths| paths.get(path)) else { return false };
    contents(item).into_iter().all(|item| {
        item.get(&method).is_some_and(|definition| {
            contents(definition)
                .into_iter()
                .any(|definition| given(definition.get(INTEGRATION)).is_some())
        })
    })
}

/// Sets the method's integration, whole and half of it under the function's condition.
pub fn integrate(
    body: &mut Value,
    path: &str,
    method: &str,
    condition: Option<&Value>,
    definition: &Map<String, Value>,
) -> Result<(), Refusal> {
    add_path(body, path, method)?;
    let method = normal_method(method);
    for item in path_items_mut(body, path) {
        let known = item.get(&method).and_then(Value::as_object).cloned();
        let mut merged = known.unwrap_or_default();
        for (name, value) in definition {
            match name.as_str() {
                // What the author says of responses stays.
                "responses" => {
                    merged.entry(name.clone()).or_insert_with(|| value.clone());
                }
                _ => {
                    merged.insert(name.clone(), value.clone());
                }
            }
        }
        let merged = super::role::under_condition(condition, Value::Object(merged));
        item.insert(method.clone(), merged);
    }
    Ok(())
}

/// The integrated definitions of one method.
pub fn definitions_mut<'b>(
    body: &'b mut Value,
    path: &str,
    method: &str,
) -> Vec<&'b mut Map<String, Value>> {
    let method = normal_method(method);
    let items = path_items_mut(body, path).into_iter();
    let definitions = items.filter_map(move |item| item.get_mut(&method)).flat_map(contents_mut);
    definitions.filter_map(Value::as_object_mut).filter(|map| integrated(map)).collect()
}

/// The integrated definitions of every method of a path, each with its method.
pub fn all_definitions_mut<'b>(
    body: &'b mut Value,
    path: &str,
) -> Vec<(String, &'b mut Map<String, Value>)> {
    let mut found = Vec::new();
    for item in path_items_mut(body, path) {
        for (method, definition) in item.iter_mut() {
            if NO_METHODS.contains(&method.as_str()) {
                continue;
            }
            let definitions = contents_mut(definition).into_iter().filter_map(Value::as_object_mut);
            let integrated = definitions.filter(|definition| integrated(definition));
            found.extend(integrated.map(|definition| (normal_method(method), definition)));
        }
    }
    found
}

/// How many definitions of methods there are, under every condition.
pub fn methods_count(body: &mut Value) -> usize {
    let mut count = 0;
    for path in paths(body) {
        count += all_definitions_mut(body, &path).len();
    }
    count
}

fn integrated(definition: &Map<String, Value>) -> bool {
    given(definition.get(INTEGRATION)).is_some()
}

/// Runs an edit over every branch of a path.
pub fn for_each_item(body: &mut Value, path: &str, mut edit: impl FnMut(&mut Map<String, Value>)) {
    for item in path_items_mut(body, path) {
        edit(item);
    }
}

/// Sets a member of a method's integration.
pub fn set_integration(definition: &mut Map<String, Value>, name: &str, value: &Value) {
    if let Some(Value::Object(integration)) = definition.get_mut(INTEGRATION) {
        integration.insert(name.to_owned(), value.clone());
    }
}

/// Says whether the API answers under API Gateway's own domain; OpenAPI 3 has it in its servers.
pub fn disable_endpoint(body: &mut Value, in_servers: bool, disabled: &Value) {
    const ENDPOINT: &str = "x-amazon-apigateway-endpoint-configuration";
    let mut places = vec![];
    if in_servers {
        let servers = body.as_object_mut().map(|b| b.entry("servers").or_insert(json!([{}])));
        places.extend(servers.and_then(Value::as_array_mut).into_iter().flatten());
    } else {
        places.push(body);
    }
    for place in places {
        if let Some(endpoint) = member_mut(place, &[ENDPOINT]) {
            endpoint.insert("disableExecuteApiEndpoint".to_owned(), disabled.clone());
        }
    }
}

/// Adds to what secures a method.
pub fn add_security(definition: &mut Map<String, Value>, security: Value) {
    let list = definition.entry("security").or_insert_with(|| json!([]));
    if let Value::Array(list) = list {
        list.push(security);
    }
}

/// A map inside a map, made where it is missing; None where something else stands.
pub fn member_mut<'b>(body: &'b mut Value, path: &[&str]) -> Option<&'b mut Map<String, Value>> {
    let mut place = body;
    for name in path {
        let object = place.as_object_mut()?;
        place = object.entry(*name).or_insert_with(|| json!({}));
        if place.is_null() {
            *place = json!({});
        }
    }
    place.as_object_mut()
}

/// API Gateway drops a trailing slash; permissions must too. Variables become wildcards.
pub fn permission_path(path: &str) -> String {
    let path = match path.strip_suffix('/') {
        Some(rest) if !rest.is_empty() => rest,
        _ => path,
    };
    let mut result = String::new();
    let mut rest = path;
    while let Some(start) = rest.find('{') {
        let Some(length) = rest[start..].find('}') else { break };
        let name = &rest[start + 1..start + length];
        let plain = name.strip_suffix('+').filter(|name| *name == "proxy").unwrap_or(name);
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        result.push_str(&rest[..start]);
        match !plain.is_empty() && plain.chars().all(allowed) {
            true => result.push('*'),
            false => result.push_str(&rest[start..=start + length]),
        }
        rest = &rest[start + length + 1..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{has_integration, is_version_3, permission_path};

    #[test]
    fn permissions_cover_what_paths_match() {
        let cases = [
            ("/", "/"),
            ("/a/", "/a"),
            ("/a/{id}/b", "/a/*/b"),
            ("/{proxy+}", "/*"),
            ("/{other+}", "/{other+}"),
            ("$default", "$default"),
        ];
        for (path, expected) in cases {
            assert_eq!(permission_path(path), expected);
        }
    }

    #[test]
    fn integrations_are_seen_behind_conditions() {
        let method = json!({"x-amazon-apigateway-integration": {"type": "aws_proxy"}});
        let no_value = json!({"Ref": "AWS::NoValue"});
        let body = json!({"paths": {
            "/a": {"get": method, "post": {}},
            "/b": {"Fn::If": ["C", {"get": {"Fn::If": ["C", method, no_value]}}, no_value]},
        }});
        assert!(has_integration(&body, "/a", "GET"));
        assert!(!has_integration(&body, "/a", "post"));
        assert!(has_integration(&body, "/b", "get"));
        assert!(!has_integration(&body, "/c", "get"));
    }

    #[test]
    fn versions_are_told() {
        for version in [json!("3.0.1"), json!("3.0"), json!("3"), json!(3.0)] {
            assert!(is_version_3(&version), "{version}");
        }
        for version in [json!("2.0"), json!("3.0.1.2"), json!("30.1"), json!("3.x")] {
            assert!(!is_version_3(&version), "{version}");
        }
    }
}
