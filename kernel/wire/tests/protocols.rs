//! Each protocol, both ways, with the real models: what comes in, what goes out, what is refused.

use aws::Fault;
use expect_test::{Expect, expect};
use http::{HeaderMap, Method};
use model_dynamodb as dynamodb;
use model_iam as iam;
use model_lambda as lambda;
use model_s3 as s3;
use model_sqs as sqs;
use proptest::prelude::{ProptestConfig, any, proptest};
use wire::{Body, Call, Model, Operation, Protocol, Timestamp, decode, encode, encode_fault};

fn call(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Call {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    Call {
        method: method.parse().unwrap(),
        path: path.into(),
        query: query.into(),
        headers: map.into(),
        labels: Vec::new(),
        body: body.to_owned().into(),
    }
}

/// Routes, and decodes as the operation that the route names.
fn rest<O: Operation>(protocol: Protocol, mut call: Call) -> Result<O::Input, Fault> {
    let routed = O::MODEL.route(&call.method, &call.path, &call.query, &call.headers);
    let (spec, labels) = routed.expect("the path is one of the model's");
    assert_eq!(spec.name, O::SPEC.name);
    call.labels = labels;
    decode::<O>(protocol, call)
}

fn named(model: &Model, method: &Method, uri: &str, headers: &[(&str, &str)]) -> &'static str {
    let call = call(method.as_str(), uri, headers, "");
    model.route(method, &call.path, &call.query, &call.headers).map_or("-", |(spec, _)| spec.name)
}

async fn check(response: http::Response<Body>, expect: Expect) {
    let mut text = format!("{}\n", response.status().as_u16());
    for (name, value) in response.headers() {
        text.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    }
    let body = response.into_body().collect(1 << 20).await.unwrap();
    text.push_str(&format!("\n{}\n", String::from_utf8_lossy(&body)));
    expect.assert_eq(&text);
}

#[tokio::test]
async fn aws_json() {
    let body = r#"{"TableName":"music","Unknown":[1,{"x":null}],"Item":{"a":{"S":"\u00e9\n"},
        "n":{"N":"1.5"},"l":{"L":[{"BOOL":true},{"B":"aGk="}]}},"ReturnValues":"ALL_OLD"}"#;
    let protocol = Protocol::AwsJson10;
    let input = decode::<dynamodb::PutItem>(protocol, call("POST", "/", &[], body)).unwrap();
    assert_eq!(input.table_name, "music");
    assert_eq!(input.item["a"].s.as_deref(), Some("é\n"));
    assert_eq!(input.return_values, Some(dynamodb::ReturnValue::AllOld));
    let output = dynamodb::PutItemOutput { attributes: Some(input.item), ..Default::default() };
    check(
        encode::<dynamodb::PutItem>(protocol, output, "id").unwrap(),
        expect![[r#"
            200
            content-type: application/x-amz-json-1.0
            x-amzn-requestid: id

            {"Attributes":{"a":{"S":"é\n"},"n":{"N":"1.5"},"l":{"L":[{"BOOL":true},{"B":"aGk="}]}}}
        "#]],
    )
    .await;
    let fault = Fault::client("ResourceNotFoundException", "no \"table\"");
    check(
        encode_fault(protocol, dynamodb::PutItem::MODEL, &fault, "id"),
        expect![[r#"
            400
            content-type: application/x-amz-json-1.0
            x-amzn-requestid: id

            {"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no \"table\""}
        "#]],
    )
    .await;
}

#[test]
fn dynamodb_names_requests_in_its_own_form() {
    let uuid = "01234567-89ab-4def-8123-456789abcdef";
    let of = |model| wire::request_id(model, uuid.into());
    assert_eq!(
        of(dynamodb::PutItem::MODEL),
        "014D2MF2DB9NNO28Q5CU4QNJFFVV4KQNSO5AEMVJF66Q9ASUAAJG"
    );
    assert_eq!(of(sqs::GetQueueUrl::MODEL), uuid);
}

#[test]
fn aws_json_refuses() {
    let refused = |body: &str| {
        let result = decode::<dynamodb::PutItem>(Protocol::AwsJson10, call("POST", "/", &[], body));
        let fault = result.unwrap_err();
        format!("{}: {}", fault.code, fault.message)
    };
    expect!["SerializationException: NUMBER_VALUE cannot be converted to String"]
        .assert_eq(&refused(r#"{"TableName":1}"#));
    expect!["ValidationException: 1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null"]
        .assert_eq(&refused(r#"{"Item":{}}"#));
    expect!["ValidationException: 1 validation error detected: Value 'NO' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"]
        .assert_eq(&refused(r#"{"TableName":"abc","Item":{},"ReturnValues":"NO"}"#));
    let deep = format!(r#"{{"TableName":"abc","Item":{{"a":{}"#, r#"{"L":["#.repeat(10_000));
    assert!(refused(&deep).contains("nested more than"));
    for body in ["", "[", "{\"a\"", "nul", "{}}", "{\"TableName\":\"\\ud800\"}"] {
        let call = call("POST", "/", &[], body);
        assert!(decode::<dynamodb::PutItem>(Protocol::AwsJson10, call).is_err(), "{body}");
    }
}

#[tokio::test]
async fn query() {
    let form = "Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D\
        &Tags.member.1.Key=a&Tags.member.1.Value=b+c&Tags.member.2.Key=d&Tags.member.2.Value=";
    let input = decode::<iam::CreateRole>(Protocol::Query, call("POST", "/", &[], form)).unwrap();
    let tags = input.tags.unwrap();
    assert_eq!((tags.len(), tags[0].value.as_str(), tags[1].value.as_str()), (2, "b c", ""));
    let role = iam::Role {
        role_name: "r&d".into(),
        create_date: Timestamp::from_millis(1_000),
        tags: Some(tags),
        ..Default::default()
    };
    check(
        encode::<iam::CreateRole>(Protocol::Query, iam::CreateRoleOutput { role }, "id").unwrap(),
        expect![[r#"
            200
            content-type: text/xml
            x-amzn-requestid: id

            <CreateRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><CreateRoleResult><Role><Path></Path><RoleName>r&amp;d</RoleName><RoleId></RoleId><Arn></Arn><CreateDate>1970-01-01T00:00:01.000Z</CreateDate><Tags><member><Key>a</Key><Value>b c</Value></member><member><Key>d</Key><Value></Value></member></Tags></Role></CreateRoleResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></CreateRoleResponse>
        "#]],
    )
    .await;
    check(
        encode_fault(Protocol::Query, iam::CreateRole::MODEL, &Fault::new(409, "EntityAlreadyExists", "<r>"), "id"),
        expect![[r#"
            409
            content-type: text/xml
            x-amzn-requestid: id

            <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>EntityAlreadyExists</Code><Message>&lt;r&gt;</Message></Error><RequestId>id</RequestId></ErrorResponse>
        "#]],
    )
    .await;
}

#[tokio::test]
async fn rest_json() {
    let uri = "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A123456789012%3Afunction%3Af/invocations?Qualifier=PROD";
    let headers = [("x-amz-log-type", "Tail")];
    let input =
        rest::<lambda::Invoke>(Protocol::RestJson, call("POST", uri, &headers, "{\"a\":1}"))
            .unwrap();
    assert_eq!(input.function_name, "arn:aws:lambda:eu-west-1:123456789012:function:f");
    assert_eq!(input.qualifier.as_deref(), Some("PROD"));
    assert_eq!(input.log_type, Some(lambda::LogType::Tail));
    assert_eq!(input.payload.as_deref(), Some(&b"{\"a\":1}"[..]));
    let output = lambda::InvokeOutput {
        status_code: Some(202),
        executed_version: Some("$LATEST".into()),
        payload: Some("[1]".into()),
        ..Default::default()
    };
    check(
        encode::<lambda::Invoke>(Protocol::RestJson, output, "id").unwrap(),
        expect![[r#"
            202
            x-amz-executed-version: $LATEST
            x-amzn-requestid: id

            [1]
        "#]],
    )
    .await;
    let fault = Fault::new(404, "ResourceNotFoundException", "gone");
    check(
        encode_fault(Protocol::RestJson, lambda::Invoke::MODEL, &fault, "id"),
        expect![[r#"
            404
            x-amzn-errortype: ResourceNotFoundException
            content-type: application/json
            x-amzn-requestid: id

            {"message":"gone","Message":"gone","Type":"User"}
        "#]],
    )
    .await;
}

#[tokio::test]
async fn rest_xml() {
    let body = r#"<?xml version="1.0"?><CORSConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
        <CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>
        <MaxAgeSeconds>5</MaxAgeSeconds></CORSRule></CORSConfiguration>"#;
    let input =
        rest::<s3::PutBucketCors>(Protocol::RestXml, call("PUT", "/photos?cors", &[], body))
            .unwrap();
    let rules = input.cors_configuration.cors_rules;
    assert_eq!((rules.len(), rules[0].allowed_methods.len()), (1, 2));
    let headers = [("x-amz-meta-colour", "red"), ("content-type", "text/plain")];
    let input =
        rest::<s3::PutObject>(Protocol::RestXml, call("PUT", "/photos/a%2Fb/c%20d", &headers, "x"));
    let input = input.unwrap();
    assert_eq!((input.bucket.as_str(), input.key.as_str()), ("photos", "a/b/c d"));
    assert_eq!(input.metadata.unwrap()["colour"], "red");
    let output = s3::ListObjectsV2Output {
        is_truncated: Some(false),
        contents: Some(vec![s3::Object {
            key: Some("a<b".into()),
            last_modified: Some(Timestamp::from_millis(0)),
            ..Default::default()
        }]),
        ..Default::default()
    };
    check(
        encode::<s3::ListObjectsV2>(Protocol::RestXml, output, "id").unwrap(),
        expect![[r#"
            200
            content-type: application/xml
            x-amz-request-id: id
            x-amz-id-2: id

            <?xml version="1.0" encoding="UTF-8"?>
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated><Contents><Key>a&lt;b</Key><LastModified>1970-01-01T00:00:00.000Z</LastModified></Contents></ListBucketResult>
        "#]],
    )
    .await;
    let location = s3::GetBucketLocationOutput {
        location_constraint: Some(s3::BucketLocationConstraint::from("eu-west-1")),
    };
    check(
        encode::<s3::GetBucketLocation>(Protocol::RestXml, location, "id").unwrap(),
        expect![[r#"
            200
            content-type: application/xml
            x-amz-request-id: id
            x-amz-id-2: id

            <?xml version="1.0" encoding="UTF-8"?>
            <LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>
        "#]],
    )
    .await;
}

#[test]
fn s3_routes_by_what_is_there() {
    let model = s3::PutObject::MODEL;
    let (get, put, post, delete) = (&Method::GET, &Method::PUT, &Method::POST, &Method::DELETE);
    assert_eq!(named(model, get, "/", &[]), "ListBuckets");
    assert_eq!(named(model, get, "/b", &[]), "ListObjects");
    assert_eq!(named(model, get, "/b/", &[]), "ListObjects");
    assert_eq!(named(model, get, "/b?list-type=2&prefix=a", &[]), "ListObjectsV2");
    assert_eq!(named(model, get, "/b/k?x-id=GetObject", &[]), "GetObject");
    assert_eq!(named(model, get, "/b/k?uploadId=1", &[]), "ListParts");
    assert_eq!(named(model, put, "/b/k?uploadId=1&partNumber=2", &[]), "UploadPart");
    assert_eq!(named(model, put, "/b/k", &[("x-amz-copy-source", "/c/d")]), "CopyObject");
    assert_eq!(named(model, put, "/b/k", &[]), "PutObject");
    assert_eq!(named(model, put, "/b", &[]), "CreateBucket");
    assert_eq!(named(model, put, "/b?versioning", &[]), "PutBucketVersioning");
    let notification = "PutBucketNotificationConfiguration";
    assert_eq!(named(model, put, "/b?notification", &[]), notification);
    assert_eq!(named(model, get, "/b?lifecycle", &[]), "GetBucketLifecycleConfiguration");
    assert_eq!(named(model, post, "/b/k?uploads", &[]), "CreateMultipartUpload");
    assert_eq!(named(model, post, "/b/k?uploadId=1", &[]), "CompleteMultipartUpload");
    assert_eq!(named(model, post, "/b?delete", &[]), "DeleteObjects");
    assert_eq!(named(model, delete, "/b/k?uploadId=1", &[]), "AbortMultipartUpload");
    assert_eq!(named(model, delete, "/b/k?tagging", &[]), "DeleteObjectTagging");
    // A name spelled otherwise is signed as the same, so it means the same.
    assert_eq!(named(model, put, "/b/k?uplo%61dId=1&p%61rtNumber=2", &[]), "UploadPart");
    assert_eq!(named(model, delete, "/b/k?t%61gging", &[]), "DeleteObjectTagging");
}

#[test]
fn documents() {
    let value = serde_json::json!({ "TableName": "t", "Key": { "k": { "N": "1" } } });
    let input: dynamodb::GetItemInput = wire::from_document(&value).unwrap();
    assert_eq!(wire::to_document(&input), value);
    let unknown = serde_json::json!({ "TableName": "t", "Key": {}, "Nonsense": 1 });
    assert!(wire::from_document::<dynamodb::GetItemInput>(&unknown).is_err());
}

/// Everything that is wrong is named in one message, in AWS's words.
#[test]
fn violations_are_listed() {
    let refused = |body: &str| {
        let call = call("POST", "/", &[], body);
        decode::<dynamodb::CreateTable>(Protocol::AwsJson10, call).unwrap_err().message
    };
    expect![[r#"2 validation errors detected: Value null at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must not be null; Value null at 'tableName' failed to satisfy constraint: Member must not be null"#]]
        .assert_eq(&refused(r#"{"KeySchema":[{"AttributeName":"a"}]}"#));
    expect![[r#"2 validation errors detected: Value 'X' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]; Value 'OFTEN' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]"#]]
        .assert_eq(&refused(
            r#"{"AttributeDefinitions":[{"AttributeName":"a","AttributeType":"X"}],"TableName":"abc",
                "KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"BillingMode":"OFTEN"}"#,
        ));
    // Lists and maps are shown; what is wrong with a map's value is told of the map.
    let write = r#"{"DeleteRequest":{"Key":{"p":{"S":"a"}}}}"#;
    let body = format!(r#"{{"RequestItems":{{"abc":[{}]}}}}"#, [write; 26].join(","));
    let sent = call("POST", "/", &[], &body);
    let refused =
        decode::<dynamodb::BatchWriteItem>(Protocol::AwsJson10, sent).unwrap_err().message;
    let shown = "WriteRequest(deleteRequest=DeleteRequest(key={p=AttributeValue(s=a)}))";
    expect!["1 validation error detected: Value '{abc=[…]}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"]
        .assert_eq(&refused.replace(&[shown; 26].join(", "), "…"));
    let form = "UserName=&Tags.member.1.Key=a";
    let refused = decode::<iam::CreateUser>(Protocol::Query, call("POST", "/", &[], form));
    expect![[r#"ValidationError: 3 validation errors detected: Value '' at 'userName' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'userName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]+; Value null at 'tags.1.member.value' failed to satisfy constraint: Member must not be null"#]].assert_eq(&refused.unwrap_err().to_string());
    let name = "n".repeat(70_000);
    let body = format!(r#"{{"FunctionName":"f","Description":"{}"}}"#, &name[..257]);
    let uri = "/2015-03-31/functions/f/configuration";
    let refused = rest::<lambda::UpdateFunctionConfiguration>(
        Protocol::RestJson,
        call("PUT", uri, &[], &body),
    );
    let message = refused.unwrap_err().message.replace(&name[..257], "n…");
    expect!["1 validation error detected: Value 'n…' at 'description' failed to satisfy constraint: Member must have length less than or equal to 256"].assert_eq(&message);
}

/// A protocol that none of today's models names, so the tables of another stand in.
#[tokio::test]
async fn rpc_v2_cbor() {
    let protocol = Protocol::RpcV2Cbor;
    let body =
        b"\xbf\x69TableName\x65music\x63Key\xa1\x61k\xa1\x61B\x42hi\x67Unknown\x82\xf6\x01\xff";
    let mut request = call("POST", "/service/x/operation/GetItem", &[], "");
    request.body = body.to_vec().into();
    let input = decode::<dynamodb::GetItem>(protocol, request).unwrap();
    assert_eq!(input.table_name, "music");
    assert_eq!(input.key["k"].b.as_deref(), Some(&b"hi"[..]));
    let refused = decode::<dynamodb::GetItem>(protocol, call("POST", "/", &[], "")).unwrap_err();
    assert!(refused.message.starts_with("2 validation errors detected: "), "{refused}");
    let output = dynamodb::GetItemOutput { item: Some(input.key), ..Default::default() };
    let response = encode::<dynamodb::GetItem>(protocol, output, "id").unwrap();
    assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(response.headers()["content-type"], "application/cbor");
    let body = response.into_body().collect(1 << 20).await.unwrap();
    assert_eq!(body, &b"\xbf\x64Item\xbf\x61k\xbf\x61B\x42hi\xff\xff\xff"[..]);
    let fault = Fault::client("ResourceNotFoundException", "m");
    let response = encode_fault(protocol, dynamodb::GetItem::MODEL, &fault, "id");
    assert_eq!(response.status(), 400);
    let body = response.into_body().collect(1 << 20).await.unwrap();
    let error = wire::Decoder::document(&mut wire::CborDecoder::new(&body)).unwrap();
    assert_eq!(error["message"], "m");
}

/// Services that once spoke the query protocol keep its codes beside the new ones.
#[tokio::test]
async fn query_compatible_errors() {
    let fault = Fault::client("AWS.SimpleQueueService.NonExistentQueue", "no such queue");
    check(
        encode_fault(Protocol::AwsJson10, sqs::GetQueueUrl::MODEL, &fault, "id"),
        expect![[r#"
            400
            x-amzn-query-error: AWS.SimpleQueueService.NonExistentQueue;Sender
            content-type: application/x-amz-json-1.0
            x-amzn-requestid: id

            {"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}
        "#]],
    )
    .await;
}

/// Of a batch's answer AWS leaves out the list that is empty, though its model requires both.
#[tokio::test]
async fn batches_name_no_failures_where_there_are_none() {
    let successful = vec![sqs::DeleteMessageBatchResultEntry { id: "a".into() }];
    let (id, code) = ("b".to_owned(), "C".to_owned());
    let failed = vec![sqs::BatchResultErrorEntry { id, sender_fault: true, code, message: None }];
    let text = async |protocol: Protocol, output: sqs::DeleteMessageBatchResult| {
        let response = encode::<sqs::DeleteMessageBatch>(protocol, output, "id").unwrap();
        let body = response.into_body().collect(1 << 20).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    };
    for protocol in [Protocol::AwsJson10, Protocol::Query] {
        let (all, none) = match protocol {
            Protocol::Query => ("DeleteMessageBatchResultEntry>", "BatchResultErrorEntry>"),
            _ => ("Successful", "Failed"),
        };
        let output =
            sqs::DeleteMessageBatchResult { successful: successful.clone(), failed: Vec::new() };
        let whole = text(protocol, output).await;
        assert!(whole.contains(all) && !whole.contains(none), "{whole}");
        let output =
            sqs::DeleteMessageBatchResult { successful: Vec::new(), failed: failed.clone() };
        let refused = text(protocol, output).await;
        assert!(!refused.contains(all) && refused.contains(none), "{refused}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No bytes whatever make a decoder panic.
    #[test]
    fn garbage_is_refused_or_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let _any = decode::<dynamodb::PutItem>(Protocol::AwsJson10, call("POST", "/", &[], &text));
        let _any = decode::<iam::CreateRole>(Protocol::Query, call("POST", "/", &[], &text));
        let mut binary = call("POST", "/", &[], "");
        binary.body = bytes.clone().into();
        let _any = decode::<dynamodb::PutItem>(Protocol::RpcV2Cbor, binary);
        let _any = decode::<s3::PutBucketCors>(Protocol::RestXml, call("PUT", "/b?cors", &[], &text));
    }

    /// What is written is read back the same.
    #[test]
    fn texts_survive_json(key in ".{0,20}", text in ".{0,40}") {
        let attribute = dynamodb::AttributeValue { s: Some(text), ..Default::default() };
        let item = [(key, attribute)].into_iter().collect();
        let input = dynamodb::PutItemInput { table_name: "t".into(), item, ..Default::default() };
        let mut encoder = wire::JsonEncoder::default();
        wire::Field::encode(&input, &mut encoder);
        let read = <dynamodb::PutItemInput as wire::Field>::decode(&mut wire::JsonDecoder::new(&encoder.out));
        proptest::prop_assert_eq!(read.unwrap(), input.clone());
        let mut encoder = wire::CborEncoder::default();
        wire::Field::encode(&input, &mut encoder);
        let read = <dynamodb::PutItemInput as wire::Field>::decode(&mut wire::CborDecoder::new(&encoder.out));
        proptest::prop_assert_eq!(read.unwrap(), input.clone());
        let document = wire::to_document(&input);
        proptest::prop_assert_eq!(wire::from_document::<dynamodb::PutItemInput>(&document).unwrap(), input);
    }
}
