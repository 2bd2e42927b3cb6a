//! Errors as each protocol writes them.

use crate::cbor::CborEncoder;
use crate::schema::Model;
use crate::shape::{DecodeError, Encoder};
use crate::{Body, Protocol};
use aws::Fault;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use quick_xml::escape::escape;
use serde_json::{Map, Value, json};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// A fault as a reply.
pub fn encode_fault(
    protocol: Protocol,
    model: &'static Model,
    fault: &Fault,
    request_id: &str,
) -> Response<Body> {
    let mut response = Response::new(Body::Empty);
    let status = StatusCode::from_u16(fault.status);
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (kind, body) = match protocol {
        Protocol::AwsJson10 => ("application/x-amz-json-1.0", aws_json(model, fault)),
        Protocol::AwsJson11 => ("application/x-amz-json-1.1", aws_json(model, fault)),
        Protocol::RestJson => {
            let code = HeaderValue::from_str(&fault.code);
            if let Ok(code) = code {
                response.headers_mut().insert("x-amzn-errortype", code);
            }
            ("application/json", rest_json(fault))
        }
        Protocol::RpcV2Cbor => ("application/cbor", cbor(model, fault)),
        Protocol::AwsCbor11 => ("application/x-amz-cbor-1.1", cbor(model, fault)),
        Protocol::Query => ("text/xml", query(model, fault, request_id).into()),
        Protocol::Ec2Query => ("text/xml", ec2(fault, request_id).into()),
        Protocol::RestXml if model.name == "s3" => {
            ("application/xml", s3(fault, request_id).into())
        }
        Protocol::RestXml => ("text/xml", query(model, fault, request_id).into()),
    };
    if let Some(header) = query_error_header(protocol, model, fault) {
        response.headers_mut().insert("x-amzn-query-error", header);
    }
    let bodiless = matches!(fault.status, 204 | 304);
    if !bodiless {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        *response.body_mut() = body.into();
    }
    if fault.status == 304 {
        unchanged_headers(fault, response.headers_mut());
    }
    request_id_headers(protocol, model, request_id, response.headers_mut());
    response
}

/// What is told of something that has not changed, which has no body to tell it in: the fault's fields are headers.
pub fn unchanged_headers(fault: &Fault, headers: &mut HeaderMap) {
    for (name, value) in &fault.fields {
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = value.as_str().map(|text| HeaderValue::from_bytes(text.as_bytes()));
        if let (Ok(name), Some(Ok(value))) = (name, value) {
            headers.insert(name, value);
        }
    }
}

/// A request's id in the form that its service gives it, from a UUID: DynamoDB's have 52 letters and digits, of which the
/// second half is always the same.
pub fn request_id(model: &Model, uuid: String) -> String {
    if !matches!(model.name, "dynamodb" | "dynamodbstreams") {
        return uuid;
    }
    let digits = uuid.chars().filter_map(|c| c.to_digit(16));
    let number = digits.fold(0, |number: u128, digit| number << 4 | u128::from(digit));
    let mut id = String::with_capacity(52);
    id.extend((0..26).rev().map(|at| char::from(BASE_32[(number >> (5 * at) & 31) as usize])));
    id.push_str(DYNAMODB_ID_END);
    id
}

const BASE_32: &[u8; 32] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV";
const DYNAMODB_ID_END: &str = "VV4KQNSO5AEMVJF66Q9ASUAAJG";

/// The headers in which a service names the request.
pub fn request_id_headers(
    protocol: Protocol,
    model: &Model,
    request_id: &str,
    headers: &mut HeaderMap,
) {
    if protocol == Protocol::RpcV2Cbor {
        headers.insert("smithy-protocol", HeaderValue::from_static("rpc-v2-cbor"));
    }
    let Ok(id) = HeaderValue::from_str(request_id) else { return };
    if protocol == Protocol::RestXml && model.name == "s3" {
        headers.insert("x-amz-request-id", id.clone());
        headers.insert("x-amz-id-2", id);
    } else {
        headers.insert(REQUEST_ID, id);
    }
}

/// Bytes that are no input, as the model's service says it.
pub fn bad_request(model: &Model, protocol: Protocol, error: DecodeError) -> Fault {
    let (malformed, why) = match error {
        DecodeError::Missing(path) if model.name == "sqs" => {
            let message = format!("The request must contain the parameter {path}.");
            return Fault::client("MissingParameter", message);
        }
        DecodeError::Missing(path) if model.name != "s3" => {
            return crate::validate::missing(crate::validate::code(model), &path);
        }
        DecodeError::Missing(path) => (true, path),
        DecodeError::Malformed(why) => (true, why),
        DecodeError::Type(why) | DecodeError::Limit(why) | DecodeError::Union(why) => (false, why),
    };
    match protocol {
        Protocol::RestXml if model.name == "s3" => Fault::client(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ),
        Protocol::RestXml | Protocol::Query | Protocol::Ec2Query => {
            Fault::client("MalformedInput", why)
        }
        Protocol::RestJson => Fault::client(
            "SerializationException",
            if malformed { "Could not parse request body into json.".to_owned() } else { why },
        ),
        // What is no JSON at all is told without a message.
        Protocol::AwsJson10 | Protocol::AwsJson11 if malformed => {
            Fault { internal: Some(why), ..Fault::client("SerializationException", "") }
        }
        _ => Fault::client("SerializationException", why),
    }
}

/// Every member of the error's shape.
fn members(fault: &Fault) -> Map<String, Value> {
    let mut members = Map::new();
    if !fault.message.is_empty() {
        members.insert("message".into(), json!(fault.message));
    }
    for (name, value) in &fault.fields {
        members.insert(name.clone(), value.clone());
    }
    members
}

/// What AWS's front door says, rather than the service.
const CORAL: [&str; 10] = [
    "SerializationException",
    "UnknownOperationException",
    "UnrecognizedClientException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
    "IncompleteSignatureException",
    "AccessDeniedException",
    "ExpiredTokenException",
    "InternalFailure",
    "NotImplemented",
];

/// The error's name as `__type` has it.
fn qualified(model: &Model, fault: &Fault) -> String {
    let code = fault.code.as_str();
    if model.query_compatible {
        let known = model.error(code).map_or_else(|| older_name(code), |error| error.shape);
        return format!("com.amazonaws.{}#{known}", model.name);
    }
    match model.name {
        "dynamodb" | "dynamodbstreams" if code == "ValidationException" => {
            "com.amazon.coral.validate#ValidationException".to_owned()
        }
        "dynamodb" | "dynamodbstreams" if CORAL.contains(&code) => {
            format!("com.amazon.coral.service#{code}")
        }
        "dynamodb" | "dynamodbstreams" => {
            format!("com.amazonaws.dynamodb.v{}#{code}", model.api_version.replace('-', ""))
        }
        _ => code.to_owned(),
    }
}

/// The name of an error that only the query protocol's code stands for.
fn older_name(code: &str) -> &str {
    match code {
        "InvalidParameterValue" => "InvalidParameterValueException",
        "MissingParameter" => "MissingRequiredParameterException",
        other => other,
    }
}

/// The errors of DynamoDB's front door whose text has a capital letter.
const CAPITAL: [&str; 2] = ["SerializationException", "AccessDeniedException"];

fn aws_json(model: &Model, fault: &Fault) -> Vec<u8> {
    let mut members = members(fault);
    if matches!(model.name, "dynamodb" | "dynamodbstreams")
        && CAPITAL.contains(&fault.code.as_str())
        && let Some(text) = members.remove("message")
    {
        members.insert("Message".into(), text);
    }
    members.shift_insert(0, "__type".into(), json!(qualified(model, fault)));
    Value::Object(members).to_string().into_bytes()
}

fn cbor(model: &Model, fault: &Fault) -> Vec<u8> {
    let mut members = members(fault);
    members.insert("__type".into(), json!(qualified(model, fault)));
    let mut encoder = CborEncoder::default();
    encoder.document(&Value::Object(members));
    encoder.out
}

/// The code that clients knew before the service spoke JSON, in a header beside the new one.
fn query_error_header(protocol: Protocol, model: &Model, fault: &Fault) -> Option<HeaderValue> {
    use Protocol::{AwsJson10, AwsJson11, RpcV2Cbor};
    let spoken = matches!(protocol, AwsJson10 | AwsJson11 | RpcV2Cbor);
    let kind = if fault.status < 500 { "Sender" } else { "Receiver" };
    let value = HeaderValue::from_str(&format!("{};{kind}", fault.code)).ok();
    value.filter(|_| spoken && model.query_compatible)
}

fn rest_json(fault: &Fault) -> Vec<u8> {
    let mut members = members(fault);
    members.insert("Message".into(), json!(fault.message));
    // Some of Lambda's errors say nothing of whose fault they are.
    if members.get("Type").is_some_and(Value::is_null) {
        members.remove("Type");
    } else if !members.contains_key("Type") {
        members.insert("Type".into(), json!(if fault.status < 500 { "User" } else { "Service" }));
    }
    Value::Object(members).to_string().into_bytes()
}

fn query(model: &Model, fault: &Fault, request_id: &str) -> String {
    // AWS's front door says no more to a request that names no action.
    if fault.code == "UnknownOperationException" {
        return "<UnknownOperationException/>\n".to_owned();
    }
    let kind = if fault.status < 500 { "Sender" } else { "Receiver" };
    format!(
        "<ErrorResponse xmlns=\"{}\"><Error><Type>{kind}</Type><Code>{}</Code><Message>{}</Message>{}\
{}</Error><RequestId>{request_id}</RequestId></ErrorResponse>",
        model.xml_namespace.unwrap_or_default(),
        escape(&fault.code),
        escape(crate::wording::queried(model, fault)),
        xml_fields(fault),
        // SQS has an element for more, which is always empty.
        if model.name == "sqs" { "<Detail/>" } else { "" },
    )
}

fn ec2(fault: &Fault, request_id: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>{}</Code>\
         <Message>{}</Message></Error></Errors><RequestID>{request_id}</RequestID></Response>",
        escape(&fault.code),
        escape(&fault.message)
    )
}

fn s3(fault: &Fault, request_id: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{}</Code><Message>{}</Message>{}\
         <RequestId>{request_id}</RequestId><HostId>{request_id}</HostId></Error>",
        escape(&fault.code),
        escape(&fault.message),
        xml_fields(fault)
    )
}

fn xml_fields(fault: &Fault) -> String {
    let mut text = String::new();
    for (name, value) in &fault.fields {
        let value = match value {
            Value::String(value) => value.clone(),
            other => other.to_string(),
        };
        text.push_str(&format!("<{name}>{}</{name}>", escape(&value)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::unchanged_headers;
    use aws::Fault;
    use http::HeaderMap;

    #[test]
    fn what_has_not_changed_is_told_in_headers() {
        let fault = Fault::new(304, "NotModified", "").with("ETag", "\"a\"").with("bad name", "x");
        let mut headers = HeaderMap::new();
        unchanged_headers(&fault, &mut headers);
        assert_eq!(headers.len(), 1);
        assert_eq!(headers["etag"], "\"a\"");
    }
}
