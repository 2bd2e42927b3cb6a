//! The event a function receives from a proxy integration, in both payload formats
//! ([HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html),
//! [REST APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html)).

use super::query;
use super::route::Parameters;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, COOKIE};
use serde_json::{Map, Value, json};

/// A request to a deployed API, as far as events need it.
#[derive(Clone, Debug)]
pub struct Incoming<'a> {
    pub api_id: &'a str,
    pub account: &'a str,
    pub stage: &'a str,
    /// `GET /pets/{id}` in HTTP APIs; `/pets/{id}` in REST APIs.
    pub route: &'a str,
    /// REST APIs: the resource's id.
    pub resource_id: &'a str,
    pub method: &'a str,
    /// Behind the stage, raw.
    pub path: &'a str,
    /// As the client sent it, with the stage where the client named it.
    pub full_path: &'a str,
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
    pub parameters: &'a Parameters,
    pub stage_variables: &'a [(String, String)],
    pub source_ip: &'a str,
    pub user_agent: &'a str,
    pub domain_name: &'a str,
    pub request_id: &'a str,
    pub time_ms: i64,
    /// `dd/MMM/yyyy:HH:mm:ss +0000`
    pub time_text: &'a str,
    /// What an authorizer said, if one was asked.
    pub authorizer: Option<Value>,
    /// Content types that REST APIs take as binary.
    pub binary_types: &'a [String],
}

/// Payload format 2.0.
pub fn version_2(request: &Incoming) -> Value {
    let mut headers = Map::new();
    for name in request.headers.keys().filter(|name| **name != COOKIE) {
        headers.insert(name.as_str().to_owned(), json!(all(request.headers, name).join(",")));
    }
    let mut event = json!({
        "version": "2.0",
        "routeKey": request.route,
        "rawPath": match request.stage {
            "$default" => percent_decoded(request.path),
            stage => format!("/{stage}{}", percent_decoded(request.path)),
        },
        "rawQueryString": request.query,
    });
    let cookies: Vec<String> = all(request.headers, &COOKIE)
        .iter()
        .flat_map(|line| line.split(';').map(|cookie| cookie.trim().to_owned()))
        .collect();
    if !cookies.is_empty() {
        event["cookies"] = json!(cookies);
    }
    event["headers"] = Value::Object(headers);
    let pairs = query::pairs(request.query);
    if !pairs.is_empty() {
        event["queryStringParameters"] = joined(&pairs);
    }
    event["requestContext"] = context_2(request);
    if !request.parameters.is_empty() {
        event["pathParameters"] = path_parameters(request.parameters);
    }
    if !request.stage_variables.is_empty() {
        event["stageVariables"] = object(request.stage_variables);
    }
    let binary = !text_type(request.headers);
    if !request.body.is_empty() {
        let (body, encoded) = body(request.body, binary);
        event["body"] = json!(body);
        event["isBase64Encoded"] = json!(encoded);
    } else {
        event["isBase64Encoded"] = json!(false);
    }
    event
}

fn context_2(request: &Incoming) -> Value {
    let mut context = json!({
        "accountId": request.account,
        "apiId": request.api_id,
    });
    if let Some(authorizer) = &request.authorizer {
        context["authorizer"] = authorizer.clone();
    }
    context["domainName"] = json!(request.domain_name);
    context["domainPrefix"] = json!(request.domain_name.split('.').next().unwrap_or_default());
    context["http"] = json!({
        "method": request.method,
        "path": match request.stage {
            "$default" => request.path.to_owned(),
            stage => format!("/{stage}{}", request.path),
        },
        "protocol": "HTTP/1.1",
        "sourceIp": request.source_ip,
        "userAgent": request.user_agent,
    });
    context["requestId"] = json!(request.request_id);
    context["routeKey"] = json!(request.route);
    context["stage"] = json!(request.stage);
    context["time"] = json!(request.time_text);
    context["timeEpoch"] = json!(request.time_ms);
    context
}

/// Payload format 1.0: REST APIs, and HTTP APIs that ask for it.
pub fn version_1(request: &Incoming, resource: &str, http_api: bool) -> Value {
    let mut single = Map::new();
    let mut multi = Map::new();
    for name in request.headers.keys() {
        let values = all(request.headers, name);
        let name = match http_api {
            true => name.as_str().to_owned(),
            false => title_case(name.as_str()),
        };
        single.insert(name.clone(), json!(values.last()));
        multi.insert(name, json!(values));
    }
    let pairs = query::pairs(request.query);
    let (single_query, multi_query) = match pairs.is_empty() {
        true => (Value::Null, Value::Null),
        false => (object(&pairs), multiple(&pairs)),
    };
    let binary = match http_api {
        true => !text_type(request.headers),
        false => matches_binary(request.headers, request.binary_types),
    };
    let (body, encoded) = match request.body.is_empty() {
        true => (Value::Null, false),
        false => {
            let (body, encoded) = body(request.body, binary);
            (json!(body), encoded)
        }
    };
    let mut event = Map::new();
    if http_api {
        event.insert("version".into(), json!("1.0"));
    }
    let rest = json!({
        "resource": resource,
        "path": percent_decoded(request.path),
        "httpMethod": request.method,
        "headers": single,
        "multiValueHeaders": multi,
        "queryStringParameters": single_query,
        "multiValueQueryStringParameters": multi_query,
        "pathParameters": match request.parameters.is_empty() {
            true => Value::Null,
            false => path_parameters(request.parameters),
        },
        "stageVariables": match request.stage_variables.is_empty() {
            true => Value::Null,
            false => object(request.stage_variables),
        },
        "requestContext": context_1(request, resource),
        "body": body,
        "isBase64Encoded": encoded,
    });
    if let Value::Object(rest) = rest {
        event.extend(rest);
    }
    Value::Object(event)
}

fn context_1(request: &Incoming, resource: &str) -> Value {
    let mut context = json!({
        "resourceId": request.resource_id,
        "resourcePath": resource,
        "httpMethod": request.method,
        "extendedRequestId": request.request_id,
        "requestTime": request.time_text,
        "path": request.full_path,
        "accountId": request.account,
        "protocol": "HTTP/1.1",
        "stage": request.stage,
        "domainPrefix": request.domain_name.split('.').next().unwrap_or_default(),
        "requestTimeEpoch": request.time_ms,
        "requestId": request.request_id,
        "identity": {
            "cognitoIdentityPoolId": null,
            "accountId": null,
            "cognitoIdentityId": null,
            "caller": null,
            "sourceIp": request.source_ip,
            "principalOrgId": null,
            "accessKey": null,
            "cognitoAuthenticationType": null,
            "cognitoAuthenticationProvider": null,
            "userArn": null,
            "userAgent": request.user_agent,
            "user": null,
        },
        "domainName": request.domain_name,
        "apiId": request.api_id,
    });
    if let Some(authorizer) = &request.authorizer {
        context["authorizer"] = authorizer.clone();
    }
    context
}

fn all(headers: &HeaderMap, name: &http::HeaderName) -> Vec<String> {
    let values = headers.get_all(name).iter();
    values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}

fn path_parameters(parameters: &Parameters) -> Value {
    let decoded = parameters.iter().map(|(key, value)| (key.clone(), percent_decoded(value)));
    object(&decoded.collect::<Vec<_>>())
}

fn object(pairs: &[(String, String)]) -> Value {
    pairs.iter().map(|(key, value)| (key.clone(), json!(value))).collect::<Map<_, _>>().into()
}

/// Repeated keys joined with commas, as format 2.0 has them.
fn joined(pairs: &[(String, String)]) -> Value {
    let mut values: Map<String, Value> = Map::new();
    for (key, value) in pairs {
        let known = values.get(key).and_then(Value::as_str);
        let joined = known.map_or_else(|| value.clone(), |known| format!("{known},{value}"));
        values.insert(key.clone(), json!(joined));
    }
    values.into()
}

fn multiple(pairs: &[(String, String)]) -> Value {
    let mut values: Map<String, Value> = Map::new();
    for (key, value) in pairs {
        let list = values.entry(key.clone()).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(json!(value));
        }
    }
    values.into()
}

fn body(bytes: &[u8], binary: bool) -> (String, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) if !binary => (text.to_owned(), false),
        _ => (STANDARD.encode(bytes), true),
    }
}

/// The content types that HTTP APIs pass on as text.
fn text_type(headers: &HeaderMap) -> bool {
    let Some(given) = headers.get(CONTENT_TYPE) else { return true };
    let given = given.to_str().unwrap_or_default();
    let kind = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind.starts_with("text/")
        || ["application/json", "application/javascript", "application/xml"]
            .contains(&kind.as_str())
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
}

fn matches_binary(headers: &HeaderMap, binary_types: &[String]) -> bool {
    let given = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    is_binary(given.unwrap_or("application/json"), binary_types)
}

/// Whether a REST API takes a content type as binary. Of a list, the first one counts.
pub fn is_binary(given: &str, binary_types: &[String]) -> bool {
    let kind = given.split([',', ';']).next().unwrap_or_default().trim();
    binary_types.iter().any(|binary| {
        binary == "*/*"
            || binary.eq_ignore_ascii_case(kind)
            || binary.strip_suffix("/*").is_some_and(|prefix| {
                kind.split('/').next().is_some_and(|k| k.eq_ignore_ascii_case(prefix))
            })
    })
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// `content-type` as HTTP/1.1 clients write it, which is how REST APIs hand headers on.
fn title_case(name: &str) -> String {
    let mut upper = true;
    let letters = name.chars().map(|letter| {
        let cased = if upper { letter.to_ascii_uppercase() } else { letter };
        upper = letter == '-';
        cased
    });
    letters.collect()
}
