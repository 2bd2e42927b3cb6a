//! From a call's bytes to an operation's input, and from its output to a reply.

use crate::cbor::{CborDecoder, CborEncoder};
use crate::document::{DocumentDecoder, DocumentEncoder};
use crate::fault::{bad_request, request_id_headers};
use crate::inspect;
use crate::json::{JsonDecoder, JsonEncoder, told};
use crate::rest::{Inner, RestDecoder, RestEncoder};
use crate::shape::{DecodeError, Decoder, Encoder, Field, Operation, Shape};
use crate::tree::{Node, TreeDecoder};
use crate::validate::{is_worded_elsewhere, validate};
use crate::wording::worded;
use crate::xml::XmlEncoder;
use crate::{Body, Call, Model, Protocol};
use aws::Fault;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use serde_json::Value;

/// Reads an operation's input, and checks it against its table.
pub fn decode<O: Operation>(protocol: Protocol, mut call: Call) -> Result<O::Input, Fault> {
    let body = std::mem::take(&mut call.body);
    // Bytes are shared, not copied; a stream cannot be read again, and holds no members.
    let again = match &body {
        Body::Bytes(bytes) => bytes.clone(),
        Body::Empty | Body::Stream(_) => Bytes::new(),
    };
    // DynamoDB wants `{}` where other services take nothing for it.
    let is_empty = match &body {
        Body::Bytes(bytes) => bytes.is_empty(),
        Body::Empty => true,
        Body::Stream(_) => false,
    };
    if is_empty && java_package(O::MODEL).is_some() && protocol == Protocol::AwsJson10 {
        return Err(Fault::client("SerializationException", ""));
    }
    let mut input = None;
    let read = along(O::MODEL, protocol, &call, body, &mut |decoder| {
        input = Some(O::Input::decode(decoder)?);
        Ok(())
    });
    match (read, input) {
        (Ok(()), Some(input)) => {
            validate(O::MODEL, &input).map_err(worded_by::<O>)?;
            Ok(input)
        }
        (Err(error), _) => Err(refusal::<O>(protocol, &call, &again, error)),
        (Ok(()), None) => Err(Fault::internal("a decoder was not asked for its value")),
    }
}

/// What to answer to bytes that are no input. If members are missing, then everything that is wrong is named.
fn refusal<O: Operation>(
    protocol: Protocol,
    call: &Call,
    body: &Bytes,
    error: DecodeError,
) -> Fault {
    if matches!(error, DecodeError::Missing(_)) && !is_worded_elsewhere(O::MODEL) {
        let mut violations = Vec::new();
        let inspected = along(O::MODEL, protocol, call, body.clone().into(), &mut |decoder| {
            violations = inspect::violations(O::Input::SHAPE, decoder)?;
            Ok(())
        });
        match inspected {
            Ok(()) if !violations.is_empty() => {
                crate::validate::in_order(O::Input::SHAPE, &mut violations);
                return worded_by::<O>(crate::validate::fault(O::MODEL, &violations));
            }
            Ok(()) => {}
            // A value of a wrong type behind what is missing: types come first.
            Err(wrong) => return wrongly_typed::<O>(protocol, body, wrong),
        }
    }
    wrongly_typed::<O>(protocol, body, error)
}

fn wrongly_typed<O: Operation>(protocol: Protocol, body: &Bytes, error: DecodeError) -> Fault {
    let is_type = matches!(error, DecodeError::Type(_));
    let said = match java_package(O::MODEL) {
        Some(package) if is_type && protocol == Protocol::AwsJson10 => {
            told(body, O::Input::SHAPE, package)
        }
        _ => None,
    };
    bad_request(O::MODEL, protocol, said.map_or(error, DecodeError::Type))
}

/// The package of the classes that AWS's parser names, for the services of which it is known that it does.
fn java_package(model: &Model) -> Option<&'static str> {
    match model.name {
        "dynamodb" | "dynamodbstreams" => Some("com.amazonaws.dynamodb.v20120810"),
        _ => None,
    }
}

fn worded_by<O: Operation>(fault: Fault) -> Fault {
    worded(O::MODEL.name, O::SPEC.name, fault)
}

type Reading<'a> = &'a mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>;

/// Hands the protocol's decoder, standing at the input, to `read`.
fn along(
    model: &Model,
    protocol: Protocol,
    call: &Call,
    body: Body,
    read: Reading<'_>,
) -> Result<(), DecodeError> {
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let bytes = held(body)?;
            if bytes.is_empty() {
                return read(&mut JsonDecoder::new(b"{}"));
            }
            let mut decoder = JsonDecoder::new(&bytes);
            if java_package(model).is_some() {
                decoder = decoder.taking_words();
            }
            read(&mut decoder)?;
            decoder.finish()
        }
        Protocol::RpcV2Cbor | Protocol::AwsCbor11 => {
            let bytes = held(body)?;
            // An input without members has no body.
            let bytes = if bytes.is_empty() { Bytes::from_static(&[0xa0]) } else { bytes };
            let mut decoder = match protocol {
                Protocol::AwsCbor11 => CborDecoder::in_milliseconds(&bytes),
                _ => CborDecoder::new(&bytes),
            };
            read(&mut decoder)?;
            decoder.finish()
        }
        Protocol::Query | Protocol::Ec2Query => {
            let bytes = held(body)?;
            let form = if bytes.is_empty() { call.query.as_bytes() } else { &bytes };
            let mut node = Node::from_form(form)?;
            // A request to a queue's own address names the queue by it.
            if call.path.len() > 1 && node.child("QueueUrl").is_none() {
                node.children.push(("QueueUrl".into(), Node::leaf(call.path.as_str())));
            }
            read(&mut TreeDecoder::of_form(&node))
        }
        Protocol::RestJson | Protocol::RestXml => read(&mut RestDecoder { protocol, call, body }),
    }
}

fn held(body: Body) -> Result<Bytes, DecodeError> {
    match body {
        Body::Empty => Ok(Bytes::new()),
        Body::Bytes(bytes) => Ok(bytes),
        Body::Stream(_) => Err(DecodeError::Malformed("the body was not read".into())),
    }
}

/// Writes an operation's output as its protocol's reply.
pub fn encode<O: Operation>(
    protocol: Protocol,
    mut output: O::Output,
    request_id: &str,
) -> Result<Response<Body>, Fault> {
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = status(O::SPEC.status)?;
    let body = output.take_body();
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::AwsCbor11 if body.is_some() => {
            fill(&mut response, "application/vnd.amazon.eventstream", Bytes::new());
            *response.body_mut() = body.unwrap_or_default();
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let kind = match protocol {
                Protocol::AwsJson10 => "application/x-amz-json-1.0",
                _ => "application/x-amz-json-1.1",
            };
            let mut encoder = JsonEncoder::default();
            if O::SPEC.output.is_some() {
                output.encode(&mut encoder);
            }
            fill(&mut response, kind, encoder.out.into());
        }
        // An operation without output has no body in the JSON protocols and in this one, which names no type either.
        Protocol::RpcV2Cbor if O::SPEC.output.is_none() => {}
        Protocol::RpcV2Cbor => {
            let mut encoder = CborEncoder::default();
            output.encode(&mut encoder);
            fill(&mut response, "application/cbor", encoder.out.into());
        }
        Protocol::AwsCbor11 => {
            let mut encoder = CborEncoder::in_milliseconds();
            if O::SPEC.output.is_some() {
                output.encode(&mut encoder);
            }
            fill(&mut response, "application/x-amz-cbor-1.1", encoder.out.into());
        }
        Protocol::Query | Protocol::Ec2Query => {
            let xml = query_reply::<O>(protocol, &output, request_id);
            fill(&mut response, "text/xml", xml.into());
        }
        Protocol::RestJson | Protocol::RestXml => {
            rest_reply::<O>(protocol, &output, body, &mut response)?;
        }
    }
    request_id_headers(protocol, O::MODEL, request_id, response.headers_mut());
    Ok(response)
}

fn status(status: u16) -> Result<StatusCode, Fault> {
    StatusCode::from_u16(status).map_err(Fault::internal)
}

fn fill(response: &mut Response<Body>, content_type: &'static str, body: Bytes) {
    let headers = response.headers_mut();
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
    *response.body_mut() = body.into();
}

fn query_reply<O: Operation>(protocol: Protocol, output: &O::Output, request_id: &str) -> String {
    let name = O::SPEC.name;
    let namespace = O::MODEL.xml_namespace.unwrap_or_default();
    if protocol == Protocol::Ec2Query {
        let mut encoder = XmlEncoder::rooted(&format!("{name}Response"), O::MODEL.xml_namespace);
        output.encode(&mut encoder);
        let closing = format!("</{name}Response>");
        let body = encoder.out.strip_suffix(&closing).unwrap_or(&encoder.out).to_owned();
        return format!("{body}<requestId>{request_id}</requestId>{closing}");
    }
    let mut result = String::new();
    if let Some(wrapper) = O::SPEC.result_wrapper {
        let mut encoder = XmlEncoder::rooted(wrapper, None);
        output.encode(&mut encoder);
        result = match encoder.out == format!("<{wrapper}></{wrapper}>") {
            true => format!("<{wrapper}/>"),
            false => encoder.out,
        };
    }
    format!(
        "<{name}Response xmlns=\"{namespace}\">{result}<ResponseMetadata>\
         <RequestId>{request_id}</RequestId></ResponseMetadata></{name}Response>"
    )
}

fn rest_reply<O: Operation>(
    protocol: Protocol,
    output: &O::Output,
    body: Option<Body>,
    response: &mut Response<Body>,
) -> Result<(), Fault> {
    let mut encoder = RestEncoder::new(protocol, O::Output::SHAPE, O::MODEL.xml_namespace);
    output.encode(&mut encoder);
    if let Some(code) = encoder.status {
        *response.status_mut() = status(code)?;
    }
    *response.headers_mut() = std::mem::take(&mut encoder.headers);
    if let Some(body) = body {
        *response.body_mut() = body;
        return Ok(());
    }
    if let Some(raw) = encoder.raw {
        *response.body_mut() = raw.into();
        return Ok(());
    }
    match encoder.inner {
        Inner::Xml(xml) if !xml.out.is_empty() => {
            let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", xml.out);
            fill(response, "application/xml", text.into());
        }
        Inner::Json(json) if !json.out.is_empty() => {
            fill(response, "application/json", json.out.into());
        }
        Inner::Json(_)
            if response.status() == StatusCode::OK && O::Output::SHAPE.payload.is_none() =>
        {
            fill(response, "application/json", Bytes::from_static(b"{}"));
        }
        Inner::Xml(_) | Inner::Json(_) => {}
    }
    Ok(())
}

/// A value from a document with the API's own member names.
pub fn from_document<T: Shape>(document: &Value) -> Result<T, Fault> {
    T::decode(&mut DocumentDecoder::new(document)).map_err(|error| {
        Fault::validation(match error {
            DecodeError::Malformed(why)
            | DecodeError::Type(why)
            | DecodeError::Limit(why)
            | DecodeError::Union(why) => why,
            DecodeError::Missing(path) => {
                return crate::validate::missing("ValidationException", &path);
            }
        })
    })
}

/// A document with the API's own member names.
pub fn to_document<T: Field>(value: &T) -> Value {
    let mut encoder = DocumentEncoder::default();
    value.encode(&mut encoder as &mut dyn Encoder);
    encoder.done
}
