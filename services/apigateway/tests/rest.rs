//! REST APIs, from their operations to what clients receive.

mod cloud;

use cloud::{BROKEN, Cloud, DOOR, ECHO, GUARD, In, uri};
use model_apigateway::{
    CreateDeployment, CreateResource, CreateRestApi, DeleteDeployment, GetAuthorizers,
    GetResources, GetRestApis, ImportRestApi, Op, PatchOperation, PutIntegration, PutMethod,
    UpdateAuthorizer, UpdateIntegration, UpdateIntegrationResponse, UpdateMethod,
    UpdateMethodResponse, UpdateResource, UpdateStage,
};
use serde_json::{Value, json};

fn document(function: &str) -> Value {
    let proxy = json!({ "type": "aws_proxy", "httpMethod": "POST", "uri": uri(function) });
    json!({
        "swagger": "2.0",
        "info": { "title": "imported", "version": "1.0" },
        "paths": {
            "/y": {
                "x-amazon-apigateway-any-method": { "x-amazon-apigateway-integration": proxy },
                "options": {
                    "x-amazon-apigateway-integration": {
                        "type": "mock",
                        "requestTemplates": { "application/json": "{\n  \"statusCode\" : 200\n}\n" },
                        "responses": { "default": {
                            "statusCode": "200",
                            "responseTemplates": { "application/json": "{}\n" },
                            "responseParameters": {
                                "method.response.header.Access-Control-Allow-Origin": "'*'"
                            }
                        }}
                    },
                    "responses": { "200": {
                        "headers": { "Access-Control-Allow-Origin": { "type": "string" } }
                    }}
                }
            },
            "/in": { "get": {
                "x-amazon-apigateway-integration": proxy, "security": [{ "door": [] }]
            }},
            "/signed": { "get": {
                "x-amazon-apigateway-integration": proxy, "security": [{ "AWS_IAM": [] }]
            }}
        },
        "securityDefinitions": {
            "AWS_IAM": { "type": "apiKey", "in": "header", "name": "Authorization",
                "x-amazon-apigateway-authtype": "awsSigv4" },
            "door": { "type": "apiKey", "in": "header", "name": "Authorization",
                "x-amazon-apigateway-authtype": "custom",
                "x-amazon-apigateway-authorizer": { "type": "token", "authorizerUri": uri(DOOR) } }
        }
    })
}

async fn deployed(cloud: &Cloud, document: &Value) -> String {
    let input = In::<ImportRestApi> { body: document.to_string().into(), ..Default::default() };
    let api = cloud.root.ask::<ImportRestApi>(input).await.unwrap().id.unwrap();
    deploy(cloud, &api, Some("prod")).await;
    api
}

async fn deploy(cloud: &Cloud, api: &str, stage: Option<&str>) -> String {
    let input = In::<CreateDeployment> {
        rest_api_id: api.into(),
        stage_name: stage.map(str::to_owned),
        ..Default::default()
    };
    cloud.root.ask::<CreateDeployment>(input).await.unwrap().id.unwrap()
}

#[tokio::test]
async fn an_imported_api_serves() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    let reply = cloud.get(&api, "/prod/y?a=1&a=2").await;
    assert!(reply.headers.contains_key("x-amzn-requestid"));
    let event = reply.json();
    assert_eq!((&event["resource"], &event["httpMethod"]), (&json!("/y"), &json!("GET")));
    assert_eq!(event["queryStringParameters"], json!({ "a": "2" }));
    assert_eq!(event["multiValueQueryStringParameters"], json!({ "a": ["1", "2"] }));
    assert_eq!(event["requestContext"]["path"], "/prod/y");
    let preflight = cloud.send(&api, "OPTIONS", "/prod/y", &[], b"").await;
    assert_eq!((preflight.status, preflight.text.as_str()), (200, "{}\n"));
    assert_eq!(preflight.headers["access-control-allow-origin"], "*");
    let nowhere = cloud.get(&api, "/prod/none").await;
    let missing = r#"{"message":"Missing Authentication Token"}"#;
    assert_eq!((nowhere.status, nowhere.text.as_str()), (403, missing));
    assert_eq!(cloud.get(&api, "/test/y").await.text, r#"{"message":"Forbidden"}"#);
}

#[tokio::test]
async fn entry_is_by_token_or_by_signature() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    assert_eq!(cloud.get(&api, "/prod/in").await.status, 401);
    let with = |value| [("authorization", value)];
    let no = cloud.send(&api, "GET", "/prod/in", &with("no"), b"").await;
    assert_eq!(no.status, 403);
    assert_eq!(no.json(), json!({ "Message": "User is not authorized to access this resource" }));
    let yes = cloud.send(&api, "GET", "/prod/in", &with("yes"), b"").await;
    assert_eq!(yes.json()["requestContext"]["authorizer"]["principalId"], "p");
    let unsigned = cloud.get(&api, "/prod/signed").await;
    let missing = r#"{"message":"Missing Authentication Token"}"#;
    assert_eq!((unsigned.status, unsigned.text.as_str()), (403, missing));
}

#[tokio::test]
async fn a_slash_at_the_end_passes_no_refusal() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let document = document(ECHO).to_string().replace(DOOR, GUARD);
    let api = deployed(&cloud, &serde_json::from_str(&document).unwrap()).await;
    let token = [("authorization", "anybody")];
    for path in ["/prod/in", "/prod/in/"] {
        let reply = cloud.send(&api, "GET", path, &token, b"").await;
        assert_eq!(reply.status, 403, "{path}: {reply:?}");
    }
}

/// What else is signed may be meant for somebody behind the method.
#[tokio::test]
async fn signatures_are_looked_at_where_iam_decides() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    let signature = format!(
        "AWS4-HMAC-SHA256 Credential=AKIANOBODY/20260101/us-east-1/execute-api/aws4_request, \
         SignedHeaders=host;x-amz-date, Signature={}",
        "0".repeat(64)
    );
    let headers = [("authorization", signature.as_str()), ("x-amz-date", "20260101T000000Z")];
    let open = cloud.send(&api, "GET", "/prod/y", &headers, b"").await;
    assert_eq!(open.status, 200, "{open:?}");
    let closed = cloud.send(&api, "GET", "/prod/signed", &headers, b"").await;
    assert!(closed.status == 403 && closed.text.contains("security token"), "{closed:?}");
}

#[tokio::test]
async fn who_may_not_enter_is_refused_before_the_body_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    let large = vec![b'x'; (10 << 20) + 1];
    for (path, status) in [("/prod/signed", 403), ("/prod/in", 401), ("/prod/y", 413)] {
        assert_eq!(cloud.send(&api, "GET", path, &[], &large).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_failing_function_is_a_bad_gateway() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(BROKEN)).await;
    let reply = cloud.get(&api, "/prod/y").await;
    let text = r#"{"message":"Internal server error"}"#;
    assert_eq!((reply.status, reply.text.as_str()), (502, text));
}

#[tokio::test]
async fn edits_are_not_served_before_they_are_deployed() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    let resources = In::<GetResources> { rest_api_id: api.clone(), ..Default::default() };
    let resources = cloud.root.ask::<GetResources>(resources).await.unwrap().items.unwrap();
    let root = resources.iter().find(|one| one.path.as_deref() == Some("/")).unwrap();
    let input = In::<PutMethod> {
        rest_api_id: api.clone(),
        resource_id: root.id.clone().unwrap(),
        http_method: "GET".into(),
        authorization_type: "NONE".into(),
        ..Default::default()
    };
    cloud.root.ask::<PutMethod>(input).await.unwrap();
    let input = In::<CreateDeployment> { rest_api_id: api.clone(), ..Default::default() };
    let refused = cloud.root.ask::<CreateDeployment>(input).await.unwrap_err();
    assert_eq!(refused.message, "No integration defined for method");
    let input = In::<PutIntegration> {
        rest_api_id: api.clone(),
        resource_id: root.id.clone().unwrap(),
        http_method: "GET".into(),
        type_: model_apigateway::IntegrationType::AwsProxy,
        integration_http_method: Some("POST".into()),
        uri: Some(uri(ECHO)),
        ..Default::default()
    };
    cloud.root.ask::<PutIntegration>(input).await.unwrap();
    assert_eq!(cloud.get(&api, "/prod").await.status, 403);
    let deployment = deploy(&cloud, &api, None).await;
    assert_eq!(cloud.get(&api, "/prod").await.status, 403);
    let change = PatchOperation {
        op: Some(Op::Replace),
        path: Some("/deploymentId".into()),
        value: Some(deployment.clone()),
        ..Default::default()
    };
    let input = In::<UpdateStage> {
        rest_api_id: api.clone(),
        stage_name: "prod".into(),
        patch_operations: Some(vec![change]),
    };
    cloud.root.ask::<UpdateStage>(input).await.unwrap();
    assert_eq!(cloud.get(&api, "/prod").await.status, 200);
    let input = In::<DeleteDeployment> { rest_api_id: api, deployment_id: deployment };
    let refused = cloud.root.ask::<DeleteDeployment>(input).await.unwrap_err();
    assert_eq!(refused.code, "BadRequestException");
}

fn replaced(path: &str, value: &str) -> Option<Vec<PatchOperation>> {
    Some(vec![PatchOperation {
        op: Some(Op::Replace),
        path: Some(path.into()),
        value: Some(value.into()),
        ..Default::default()
    }])
}

#[tokio::test]
async fn parts_change_by_patch() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = deployed(&cloud, &document(ECHO)).await;
    let resources = In::<GetResources> { rest_api_id: api.clone(), ..Default::default() };
    let resources = cloud.root.ask::<GetResources>(resources).await.unwrap().items.unwrap();
    let id = |path: &str| {
        let found = resources.iter().find(|one| one.path.as_deref() == Some(path)).unwrap();
        found.id.clone().unwrap()
    };
    let at = |path: &str, method: &str| (api.clone(), id(path), method.to_owned());

    let (rest_api_id, resource_id, http_method) = at("/signed", "GET");
    let patch_operations = replaced("/authorizationType", "NONE");
    let input = In::<UpdateMethod> { rest_api_id, resource_id, http_method, patch_operations };
    let method = cloud.root.ask::<UpdateMethod>(input).await.unwrap();
    assert_eq!(method.authorization_type.as_deref(), Some("NONE"));
    assert!(method.method_integration.is_some());
    assert_eq!(cloud.get(&api, "/prod/signed").await.status, 403);

    let (rest_api_id, resource_id, http_method) = at("/signed", "GET");
    let update = |path: &str, value: &str| In::<UpdateIntegration> {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        patch_operations: replaced(path, value),
    };
    let changed = cloud.root.ask::<UpdateIntegration>(update("/timeoutInMillis", "900")).await;
    assert_eq!(changed.unwrap().timeout_in_millis, Some(900));
    for (path, value) in [("/timeoutInMillis", "1"), ("/timeoutInMillis", "x"), ("/uri", "none")] {
        let refused = cloud.root.ask::<UpdateIntegration>(update(path, value)).await.unwrap_err();
        assert_eq!(refused.code, "BadRequestException", "{path} {value}");
    }

    let (rest_api_id, resource_id, http_method) = at("/y", "OPTIONS");
    let input = In::<UpdateMethodResponse> {
        rest_api_id: rest_api_id.clone(),
        resource_id: resource_id.clone(),
        http_method: http_method.clone(),
        status_code: "200".into(),
        patch_operations: replaced("/responseParameters/method.response.header.X", "true"),
    };
    let response = cloud.root.ask::<UpdateMethodResponse>(input).await.unwrap();
    assert!(response.response_parameters.unwrap()["method.response.header.X"]);
    let input = In::<UpdateIntegrationResponse> {
        rest_api_id,
        resource_id,
        http_method,
        status_code: "200".into(),
        patch_operations: replaced("/responseParameters/method.response.header.X", "'y'"),
    };
    cloud.root.ask::<UpdateIntegrationResponse>(input).await.unwrap();

    let input = In::<UpdateResource> {
        rest_api_id: api.clone(),
        resource_id: id("/signed"),
        patch_operations: replaced("/parentId", &id("/y")),
    };
    let moved = cloud.root.ask::<UpdateResource>(input).await.unwrap();
    assert_eq!(moved.path.as_deref(), Some("/y/signed"));
    let rename = |of: &str, part: &str| In::<UpdateResource> {
        rest_api_id: api.clone(),
        resource_id: id(of),
        patch_operations: replaced("/pathPart", part),
    };
    cloud.root.ask::<UpdateResource>(rename("/y", "z")).await.unwrap();
    let taken = cloud.root.ask::<UpdateResource>(rename("/in", "z")).await.unwrap_err();
    assert_eq!(taken.code, "ConflictException");
    let within = In::<UpdateResource> {
        rest_api_id: api.clone(),
        resource_id: id("/y"),
        patch_operations: replaced("/parentId", &id("/signed")),
    };
    let within = cloud.root.ask::<UpdateResource>(within).await.unwrap_err();
    assert_eq!(within.code, "BadRequestException");

    let all = In::<GetAuthorizers> { rest_api_id: api.clone(), ..Default::default() };
    let all = cloud.root.ask::<GetAuthorizers>(all).await.unwrap().items.unwrap();
    let input = In::<UpdateAuthorizer> {
        rest_api_id: api.clone(),
        authorizer_id: all[0].id.clone().unwrap(),
        patch_operations: replaced("/authorizerUri", &uri(ECHO)),
    };
    let authorizer = cloud.root.ask::<UpdateAuthorizer>(input).await.unwrap();
    assert_eq!((&authorizer.id, authorizer.authorizer_uri), (&all[0].id, Some(uri(ECHO))));

    // What is deployed is what it was; with the next deployment the changes hold.
    assert_eq!(cloud.get(&api, "/prod/y").await.status, 200);
    deploy(&cloud, &api, Some("prod")).await;
    assert_eq!(cloud.get(&api, "/prod/y").await.status, 403);
    assert_eq!(cloud.get(&api, "/prod/z/signed").await.status, 200);
    let preflight = cloud.send(&api, "OPTIONS", "/prod/z", &[], b"").await;
    assert_eq!(preflight.headers["x"], "y");
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let input =
        In::<CreateRestApi> { name: "x".into(), policy: Some("{}".into()), ..Default::default() };
    let refused = cloud.root.ask::<CreateRestApi>(input).await.unwrap_err();
    assert_eq!(refused.status, 501);
    assert!(refused.message.contains("policy"), "{refused}");
}

/// AWS's quota, of what is imported and of what is made one by one. What lies above a path counts too.
#[tokio::test]
async fn an_api_has_so_many_resources() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let import = |paths: usize| {
        let path = |at| (format!("/above/p{at}"), json!({ "get": {} }));
        let paths: serde_json::Map<_, _> = (0..paths).map(path).collect();
        let body = json!({ "swagger": "2.0", "info": { "title": "many" }, "paths": paths });
        In::<ImportRestApi> { body: body.to_string().into(), ..Default::default() }
    };
    let told = "Maximum number of Resources for this API has been reached.";
    for paths in [301, 299] {
        let refused = cloud.root.ask::<ImportRestApi>(import(paths)).await.unwrap_err();
        assert_eq!((refused.status, refused.code.as_str()), (429, "LimitExceededException"));
        assert!(refused.message.starts_with(told), "{refused}");
    }
    // Nothing is kept of an import that fails.
    let all = cloud.root.ask::<GetRestApis>(Default::default()).await.unwrap();
    assert!(all.items.unwrap_or_default().is_empty());
    let api = cloud.root.ask::<ImportRestApi>(import(298)).await.unwrap();
    let input = In::<CreateResource> {
        rest_api_id: api.id.unwrap(),
        parent_id: api.root_resource_id.unwrap(),
        path_part: "more".into(),
    };
    let refused = cloud.root.ask::<CreateResource>(input).await.unwrap_err();
    assert!(refused.message.starts_with(told), "{refused}");
}
