//! The constant tables of a model: every operation, every shape.

use super::older;
use super::source::{Source, flag, object, target};
use anyhow::{Result, bail};
use serde_json::Value;
use std::fmt::Write;

/// Enumerations whose values AWS lists in another order than its models do, as its refusals were recorded.
const TOLD: [&[&str]; 8] = [
    &["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
    &["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
    &["OR", "AND"],
    &["B", "N", "S"],
    &["ALL", "INCLUDE", "KEYS_ONLY"],
    &["ADD", "DELETE", "PUT"],
    &["ZSTD", "NONE", "GZIP"],
    &[
        "IN",
        "NULL",
        "BETWEEN",
        "LT",
        "NOT_CONTAINS",
        "EQ",
        "GT",
        "NOT_NULL",
        "NE",
        "LE",
        "BEGINS_WITH",
        "GE",
        "CONTAINS",
    ],
];

/// Patterns that a service has otherwise than its model, by their shapes, as its refusals were recorded.
const PATTERNS: [(&str, &str, &str); 1] = [(
    "lambda",
    "TaggableResource",
    "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:\
     (function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|\
     code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-\
     [0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)",
)];

/// Root elements of S3's replies, which the model does not carry
/// (<https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html>). Empty: the one member is the root.
const S3_ROOTS: [(&str, &str); 14] = [
    ("ListBucketsOutput", "ListAllMyBucketsResult"),
    ("ListObjectsOutput", "ListBucketResult"),
    ("ListObjectsV2Output", "ListBucketResult"),
    ("ListObjectVersionsOutput", "ListVersionsResult"),
    ("ListPartsOutput", "ListPartsResult"),
    ("ListMultipartUploadsOutput", "ListMultipartUploadsResult"),
    ("CreateMultipartUploadOutput", "InitiateMultipartUploadResult"),
    ("CompleteMultipartUploadOutput", "CompleteMultipartUploadResult"),
    ("DeleteObjectsOutput", "DeleteResult"),
    ("GetBucketLocationOutput", ""),
    ("GetBucketAclOutput", "AccessControlPolicy"),
    ("GetObjectAclOutput", "AccessControlPolicy"),
    ("GetBucketCorsOutput", "CORSConfiguration"),
    ("GetBucketWebsiteOutput", "WebsiteConfiguration"),
];
const S3_MORE_ROOTS: [(&str, &str); 9] = [
    ("GetBucketTaggingOutput", "Tagging"),
    ("GetObjectTaggingOutput", "Tagging"),
    ("GetBucketVersioningOutput", "VersioningConfiguration"),
    ("GetBucketLifecycleConfigurationOutput", "LifecycleConfiguration"),
    ("GetBucketLoggingOutput", "BucketLoggingStatus"),
    ("GetBucketRequestPaymentOutput", "RequestPaymentConfiguration"),
    ("GetBucketAccelerateConfigurationOutput", "AccelerateConfiguration"),
    ("GetObjectAttributesOutput", "GetObjectAttributesResponse"),
    ("CreateSessionOutput", "CreateSessionResult"),
];

pub fn text(name: &str, source: &Source) -> Result<String> {
    let mut out = String::from(
        "//! Generated: the tables of every operation and shape.\n\n\
         use wire::{ErrorSpec, Kind, Location, MemberSpec, Model, OperationSpec, Protocol, ShapeSpec, TimestampFormat};\n\n",
    );
    let metadata = |key: &str| source.metadata(key);
    let endpoint = metadata("endpointPrefix").unwrap_or_default();
    let signing = metadata("signingName").unwrap_or(endpoint);
    let namespace = match name {
        "s3" => Some("http://s3.amazonaws.com/doc/2006-03-01/"),
        "sqs" => Some(older::NAMESPACE),
        _ => metadata("xmlNamespace"),
    };
    writeln!(
        out,
        "pub static MODEL: Model = Model {{ name: {name:?}, service_id: {:?}, signing_name: {signing:?}, \
         endpoint_prefix: {endpoint:?}, target_prefix: {:?}, api_version: {:?}, xml_namespace: {namespace:?}, \
         protocols: &[{}], query_compatible: {}, operations: OPERATIONS, routes: std::sync::OnceLock::new() }};\n",
        source.service_id(),
        metadata("targetPrefix"),
        metadata("apiVersion").unwrap_or_default(),
        protocols(name, source)?,
        source.is_query_compatible()
    )?;
    writeln!(out, "pub static OPERATIONS: &[OperationSpec] = &[")?;
    for (operation, value) in source.operations() {
        writeln!(out, "    {},", operation_text(name, source, operation, value))?;
    }
    writeln!(out, "];\n")?;
    for (shape, value) in source.shapes() {
        let text = shape_text(name, source, shape, value)?;
        writeln!(out, "pub static {}: ShapeSpec = {text};", ident(shape))?;
    }
    Ok(out)
}

/// The static that holds a shape's table.
pub fn ident(shape: &str) -> String {
    format!("S_{shape}")
}

/// Every protocol that clients may choose; the model's own first.
fn protocols(model: &str, source: &Source) -> Result<String> {
    let own = source.metadata("protocol").unwrap_or_default();
    let others = source.protocols().filter(|name| *name != own);
    let older = (model == "sqs").then_some("query");
    let names: Result<Vec<&str>> = std::iter::once(own)
        .chain(others)
        .chain(older)
        .map(|name| protocol(source, name))
        .collect();
    Ok(names?.join(", "))
}

fn protocol(source: &Source, name: &str) -> Result<&'static str> {
    Ok(match name {
        "json" if source.metadata("jsonVersion") == Some("1.1") => "Protocol::AwsJson11",
        "json" => "Protocol::AwsJson10",
        "query" => "Protocol::Query",
        "ec2" => "Protocol::Ec2Query",
        "rest-json" => "Protocol::RestJson",
        "rest-xml" => "Protocol::RestXml",
        "smithy-rpc-v2-cbor" => "Protocol::RpcV2Cbor",
        other => bail!("protocol {other:?} is not known"),
    })
}

fn operation_text(model: &str, source: &Source, name: &str, value: &Value) -> String {
    let shape = |key: &str| match value.get(key) {
        Some(reference) => format!("Some(&{})", ident(target(reference))),
        None => "None".into(),
    };
    let http = &value["http"];
    let wrapper = value["output"]["resultWrapper"].as_str().map(str::to_owned);
    let wrapped = model == "sqs" && value["output"].is_object();
    let wrapper = wrapper.or_else(|| wrapped.then(|| format!("{name}Result")));
    let errors = value["errors"].as_array().map_or(&[][..], Vec::as_slice);
    let errors: Vec<String> = errors
        .iter()
        .map(|error| {
            let name = target(error);
            let details = &source.shape(name)["error"];
            let code = details["code"].as_str().or(older::code(model, name)).unwrap_or(name);
            let usual = if flag(source.shape(name), "fault") { 500 } else { 400 };
            let status = details["httpStatusCode"].as_u64().unwrap_or(usual);
            format!("ErrorSpec {{ shape: {name:?}, code: {code:?}, status: {status} }}")
        })
        .collect();
    format!(
        "OperationSpec {{ name: {name:?}, method: {:?}, uri: {:?}, status: {}, input: {}, output: {}, \
         result_wrapper: {:?}, errors: &[{}] }}",
        http["method"].as_str().unwrap_or("POST"),
        http["requestUri"].as_str().unwrap_or("/"),
        http["responseCode"].as_u64().unwrap_or(200),
        shape("input"),
        shape("output"),
        wrapper,
        errors.join(", ")
    )
}

fn shape_text(model: &str, source: &Source, name: &str, value: &Value) -> Result<String> {
    let kind = match value["type"].as_str().unwrap_or_default() {
        "structure" if flag(value, "union") => "Union",
        "structure" if flag(value, "document") => "Document",
        "structure" => "Structure",
        "list" => "List",
        "map" => "Map",
        "string" | "character" => "String",
        "integer" | "short" | "byte" => "Integer",
        "long" => "Long",
        "float" => "Float",
        "double" => "Double",
        "boolean" => "Boolean",
        "blob" => "Blob",
        "timestamp" => "Timestamp",
        other => bail!("{name} is of the unknown type {other}"),
    };
    let mut members = Vec::new();
    match kind {
        "List" => {
            members.push(member_text(model, source, "member", &value["member"], (name, value)))
        }
        "Map" => {
            members.push(member_text(model, source, "key", &value["key"], (name, value)));
            members.push(member_text(model, source, "value", &value["value"], (name, value)));
        }
        _ => {
            for (own, member) in object(&value["members"]) {
                members.push(member_text(model, source, own, member, (name, value)));
            }
        }
    }
    let mut text = format!("ShapeSpec::new({name:?}, Kind::{kind}, &[{}])", members.join(", "));
    for bound in ["min", "max"] {
        if let Some(number) = value[bound].as_f64() {
            write!(text, ".{bound}({number:?})")?;
        }
    }
    let own = PATTERNS.iter().find(|(of, shape, _)| *of == model && *shape == name);
    let own = own.map(|(_, _, pattern)| *pattern);
    if let Some(pattern) = own.or(value["pattern"].as_str()) {
        write!(text, ".pattern({pattern:?})")?;
    }
    if let Some(values) = value["enum"].as_array() {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        let told = TOLD.iter().find(|told| {
            told.len() == values.len() && told.iter().all(|value| values.contains(value))
        });
        let values = told.map_or(values, |told| told.to_vec());
        write!(text, ".values(&{values:?})")?;
    }
    if flag(value, "flattened") {
        text.push_str(".flattened()");
    }
    if flag(value, "sensitive") {
        text.push_str(".sensitive()");
    }
    let payload = value["payload"].as_str();
    let index = payload
        .and_then(|payload| object(&value["members"]).keys().position(|member| member == payload));
    if let Some(index) = index {
        write!(text, ".payload({index})")?;
    }
    let mut roots = S3_ROOTS.iter().chain(&S3_MORE_ROOTS);
    if model == "s3"
        && let Some((_, root)) = roots.find(|(shape, _)| *shape == name)
    {
        write!(text, ".root({root:?})")?;
    }
    Ok(text)
}

fn member_text(
    model: &str,
    source: &Source,
    name: &str,
    member: &Value,
    (holder, shape): (&str, &Value),
) -> String {
    let target_name = target(member);
    let target_shape = source.shape(target_name);
    let mut text = format!("MemberSpec::new({name:?}, &{})", ident(target_name));
    if let Some(wire) = member["locationName"].as_str().filter(|wire| *wire != name) {
        text.push_str(&format!(".wire({wire:?})"));
    }
    if let Some(query) = older::member(model, holder, name, target_name) {
        text.push_str(&format!(".query({query:?})"));
    }
    let location = match member["location"].as_str() {
        Some("header") => Some("Header"),
        Some("headers") => Some("Headers"),
        Some("querystring") => Some("Query"),
        Some("uri") => Some("Label"),
        Some("statusCode") => Some("Status"),
        _ => None,
    };
    if let Some(location) = location {
        text.push_str(&format!(".at(Location::{location})"));
    }
    let required = shape["required"].as_array().map_or(&[][..], Vec::as_slice);
    if required.iter().any(|required| required == name) {
        text.push_str(".required()");
    }
    if flag(member, "flattened") {
        text.push_str(".flattened()");
    }
    if flag(member, "xmlAttribute") {
        text.push_str(".attribute()");
    }
    let namespace = [&member["xmlNamespace"], &target_shape["xmlNamespace"]];
    if let Some(namespace) = namespace.into_iter().find(|n| n["prefix"].is_string()) {
        let part = |key: &str| namespace[key].as_str().unwrap_or_default().to_owned();
        text.push_str(&format!(".namespace({:?}, {:?})", part("prefix"), part("uri")));
    }
    let format = member["timestampFormat"].as_str().or(target_shape["timestampFormat"].as_str());
    let format = format.and_then(|format| match format {
        "iso8601" => Some("Iso8601"),
        "unixTimestamp" => Some("Epoch"),
        "rfc822" => Some("Rfc822"),
        _ => None,
    });
    if let Some(format) = format {
        text.push_str(&format!(".timestamp(TimestampFormat::{format})"));
    }
    let payload = shape["payload"].as_str() == Some(name);
    if flag(member, "streaming") || payload && flag(target_shape, "streaming") {
        text.push_str(".streaming()");
    }
    if flag(target_shape, "eventstream") {
        text.push_str(".streaming().event_stream()");
    }
    if flag(member, "jsonvalue") {
        text.push_str(".json_value()");
    }
    text
}
