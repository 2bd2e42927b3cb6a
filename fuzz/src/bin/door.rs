//! Requests of every protocol, signed by root, through the engine into the services. The first byte says in which
//! protocol to whom, the second which operation, the rest is theirs to read.
#![no_main]

use fuzz::{Asked, Cloud, with_cloud};
use http::Method;
use libfuzzer_sys::fuzz_target;
use std::sync::Once;

/// JSON twice, since it reaches the most parsers.
const FORMS: [&str; 6] = ["json", "json", "query", "rest", "cbor", "host"];

/// By what `X-Amz-Target` names; the JSON of these reaches parsers of expressions, patterns and policies.
const JSON: [(&str, &str); 27] = [
    ("dynamodb", "DynamoDB_20120810.PutItem"),
    ("dynamodb", "DynamoDB_20120810.UpdateItem"),
    ("dynamodb", "DynamoDB_20120810.GetItem"),
    ("dynamodb", "DynamoDB_20120810.DeleteItem"),
    ("dynamodb", "DynamoDB_20120810.Query"),
    ("dynamodb", "DynamoDB_20120810.Scan"),
    ("dynamodb", "DynamoDB_20120810.BatchWriteItem"),
    ("dynamodb", "DynamoDB_20120810.BatchGetItem"),
    ("dynamodb", "DynamoDB_20120810.TransactWriteItems"),
    ("dynamodb", "DynamoDB_20120810.TransactGetItems"),
    ("dynamodb", "DynamoDB_20120810.CreateTable"),
    ("dynamodb", "DynamoDB_20120810.UpdateTable"),
    ("dynamodb", "DynamoDB_20120810.PutResourcePolicy"),
    ("dynamodb", "DynamoDB_20120810.UpdateTimeToLive"),
    ("dynamodb", "DynamoDBStreams_20120810.GetShardIterator"),
    ("dynamodb", "DynamoDBStreams_20120810.GetRecords"),
    ("logs", "Logs_20140328.PutLogEvents"),
    ("logs", "Logs_20140328.FilterLogEvents"),
    ("logs", "Logs_20140328.CreateLogGroup"),
    ("logs", "Logs_20140328.GetLogEvents"),
    ("events", "AWSEvents.PutRule"),
    ("events", "AWSEvents.PutTargets"),
    ("events", "AWSEvents.PutEvents"),
    ("events", "AWSEvents.TestEventPattern"),
    ("dynamodb", "DynamoDB_20120810.ExecuteStatement"),
    ("dynamodb", "DynamoDB_20120810.BatchExecuteStatement"),
    ("dynamodb", "DynamoDB_20120810.ExecuteTransaction"),
];

const QUERIES: [(&str, &str); 14] = [
    ("iam", "Action=CreatePolicy&Version=2010-05-08&PolicyName=p&PolicyDocument="),
    ("iam", "Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument="),
    ("iam", "Action=PutUserPolicy&Version=2010-05-08&UserName=u&PolicyName=p&PolicyDocument="),
    ("iam", "Action=ListUsers&Version=2010-05-08&"),
    ("iam", "Action=SimulateCustomPolicy&Version=2010-05-08&"),
    ("iam", "Version=2010-05-08&Action="),
    ("sts", "Action=AssumeRole&Version=2011-06-15&"),
    ("sts", "Action=GetCallerIdentity&Version=2011-06-15&"),
    ("cloudformation", "Action=ValidateTemplate&Version=2010-05-15&TemplateBody="),
    ("cloudformation", "Action=GetTemplateSummary&Version=2010-05-15&TemplateBody="),
    ("cloudformation", "Action=DescribeStacks&Version=2010-05-15&"),
    ("cloudformation", "Action=ListStacks&Version=2010-05-15&"),
    (
        "sts",
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=ss\
         &RoleArn=arn:aws:iam::123456789012:role/r&WebIdentityToken=",
    ),
    ("iam", "Action=CreateSAMLProvider&Version=2010-05-08&Name=p&SAMLMetadataDocument="),
];

const CBOR: [&str; 4] = ["PutLogEvents", "FilterLogEvents", "CreateLogGroup", "DescribeLogGroups"];

static MADE: Once = Once::new();

fuzz_target!(|data: &[u8]| {
    let [protocol, operation, rest @ ..] = data else { return };
    with_cloud(|cloud| {
        MADE.call_once(|| make(cloud));
        match fuzz::form(*protocol, &FORMS) {
            "json" => json(cloud, usize::from(*operation), rest),
            "query" => query(cloud, usize::from(*operation), rest),
            "rest" => rest_of(cloud, *operation, rest),
            "cbor" => cbor(cloud, usize::from(*operation), rest),
            _ => host(cloud, *operation, rest),
        }
    });
});

/// Something to work on.
fn make(cloud: &Cloud) {
    let table = br#"{"TableName":"t-1","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"a",
        "AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"StreamSpecification":
        {"StreamEnabled":true,"StreamViewType":"NEW_AND_OLD_IMAGES"}}"#;
    made(ask_json(cloud, ("dynamodb", "DynamoDB_20120810.CreateTable"), table));
    made(ask_json(cloud, ("logs", "Logs_20140328.CreateLogGroup"), br#"{"logGroupName":"g"}"#));
    made(cloud.ask(Asked {
        service: "s3",
        method: Method::PUT,
        path: "/bucket",
        query: "",
        headers: Vec::new(),
        body: b"<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>",
    }));
}

fn made((status, body): (u16, Vec<u8>)) {
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
}

fn json(cloud: &Cloud, operation: usize, body: &[u8]) {
    ask_json(cloud, JSON[operation % JSON.len()], body);
}

fn ask_json(cloud: &Cloud, (service, target): (&'static str, &str), body: &[u8]) -> (u16, Vec<u8>) {
    let headers = vec![
        ("x-amz-target", target.to_owned()),
        ("content-type", "application/x-amz-json-1.1".to_owned()),
    ];
    let (method, path, query) = (Method::POST, "/", "");
    cloud.ask(Asked { service, method, path, query, headers, body })
}

fn query(cloud: &Cloud, operation: usize, rest: &[u8]) {
    let (service, begin) = QUERIES[operation % QUERIES.len()];
    let body = &[begin.as_bytes(), rest].concat();
    let headers = vec![("content-type", "application/x-www-form-urlencoded".to_owned())];
    let (method, path, query) = (Method::POST, "/", "");
    cloud.ask(Asked { service, method, path, query, headers, body });
}

/// S3 and API Gateway: a line with path and query, and the body behind it.
fn rest_of(cloud: &Cloud, operation: u8, rest: &[u8]) {
    at_path(cloud, operation, rest, Vec::new());
}

/// The same behind a line with the host, which names buckets, APIs, functions and websites.
fn host(cloud: &Cloud, operation: u8, rest: &[u8]) {
    let (host, rest) = line_of(rest);
    let Ok(host) = String::from_utf8(host.to_vec()) else { return };
    at_path(cloud, operation, rest, vec![("host", host)]);
}

/// A line, and what stands behind it.
fn line_of(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    (&bytes[..end], bytes.get(end + 1..).unwrap_or_default())
}

fn at_path(cloud: &Cloud, operation: u8, rest: &[u8], headers: Vec<(&'static str, String)>) {
    let (line, body) = line_of(rest);
    let Ok(line) = std::str::from_utf8(line) else { return };
    let path = format!("/{line}");
    let (path, query) = path.split_once('?').unwrap_or((&path, ""));
    let service = if operation % 3 == 0 { "apigateway" } else { "s3" };
    let methods =
        [Method::GET, Method::PUT, Method::POST, Method::DELETE, Method::HEAD, Method::PATCH];
    let method = methods[usize::from(operation) / 3 % methods.len()].clone();
    cloud.ask(Asked { service, method, path, query, headers, body });
}

fn cbor(cloud: &Cloud, operation: usize, body: &[u8]) {
    let path = &format!("/service/Logs_20140328/operation/{}", CBOR[operation % CBOR.len()]);
    let headers = vec![
        ("smithy-protocol", "rpc-v2-cbor".to_owned()),
        ("content-type", "application/cbor".to_owned()),
    ];
    let (method, query) = (Method::POST, "");
    cloud.ask(Asked { service: "logs", method, path, query, headers, body });
}
