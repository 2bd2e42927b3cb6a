//! HTTP APIs, from their operations to what clients receive.

mod cloud;

use cloud::{BROKEN, Cloud, DOOR, ECHO, In, MINE, uri};
use model_apigatewayv2::{
    AuthorizationType, AuthorizerType, Cors, CreateApi, CreateAuthorizer, CreateIntegration,
    CreateRoute, CreateStage, DeleteStage, GetApi, GetDeployments, ImportApi, IntegrationType,
    ProtocolType, UpdateApi,
};
use serde_json::json;

async fn quick(cloud: &Cloud, function: &str) -> String {
    let input = In::<CreateApi> {
        name: "quick".into(),
        protocol_type: ProtocolType::Http,
        target: Some(function.into()),
        ..Default::default()
    };
    cloud.root.ask::<CreateApi>(input).await.unwrap().api_id.unwrap()
}

/// The route's integration goes to a function, format 2.0.
async fn route(cloud: &Cloud, api: &str, key: &str, function: &str) {
    let input = In::<CreateIntegration> {
        api_id: api.into(),
        integration_type: IntegrationType::AwsProxy,
        integration_uri: Some(uri(function)),
        payload_format_version: Some("2.0".into()),
        ..Default::default()
    };
    let integration = cloud.root.ask::<CreateIntegration>(input).await.unwrap();
    let target = format!("integrations/{}", integration.integration_id.unwrap());
    let input = In::<CreateRoute> {
        api_id: api.into(),
        route_key: key.into(),
        target: Some(target),
        ..Default::default()
    };
    cloud.root.ask::<CreateRoute>(input).await.unwrap();
}

#[tokio::test]
async fn a_quick_api_serves_its_function() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, ECHO).await;
    let headers = [("cookie", "a=1; b=2"), ("content-type", "application/json")];
    let reply = cloud.send(&api, "POST", "/x%20y?q=1&q=2", &headers, b"{}").await;
    assert_eq!(reply.status, 200);
    assert!(reply.headers.contains_key("apigw-requestid"));
    let event = reply.json();
    assert_eq!(event["rawPath"], "/x y");
    assert_eq!(event["routeKey"], "$default");
    assert_eq!(event["queryStringParameters"], json!({ "q": "1,2" }));
    assert_eq!(event["cookies"], json!(["a=1", "b=2"]));
    assert_eq!(event["body"], "{}");
    assert_eq!(event["requestContext"]["http"]["method"], "POST");
    let by_path = format!("/_aws/execute-api/{api}/z");
    let reply = cloud.send("nothing", "GET", &by_path, &[], b"").await;
    assert_eq!(reply.json()["rawPath"], "/z");
}

#[tokio::test]
async fn the_functions_policy_decides_by_the_route() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, BROKEN).await;
    route(&cloud, &api, "GET /mine/{id}", MINE).await;
    route(&cloud, &api, "GET /yours/{id}", MINE).await;
    assert_eq!(cloud.get(&api, "/mine/1").await.json()["pathParameters"], json!({ "id": "1" }));
    let refused = cloud.get(&api, "/yours/1").await;
    assert_eq!(
        (refused.status, refused.text.as_str()),
        (500, r#"{"message":"Internal Server Error"}"#)
    );
    assert_eq!(cloud.get(&api, "/else").await.status, 500);
}

#[tokio::test]
async fn stages_serve_what_was_deployed_to_them() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let body = json!({
        "openapi": "3.0.1", "info": { "title": "imported", "version": "1" },
        "paths": { "/a/{x}": { "get": { "x-amazon-apigateway-integration": {
            "type": "aws_proxy", "httpMethod": "POST", "uri": uri(ECHO), "payloadFormatVersion": "2.0",
        }}}},
    });
    let input = In::<ImportApi> { body: body.to_string(), ..Default::default() };
    let api = cloud.root.ask::<ImportApi>(input).await.unwrap().api_id.unwrap();
    assert_eq!(cloud.get(&api, "/live/a/1").await.status, 404);
    let stage = |name: &str| In::<CreateStage> {
        api_id: api.clone(),
        stage_name: name.into(),
        auto_deploy: Some(true),
        stage_variables: Some([("k".to_owned(), "v".to_owned())].into_iter().collect()),
        ..Default::default()
    };
    cloud.root.ask::<CreateStage>(stage("live")).await.unwrap();
    let event = cloud.get(&api, "/live/a/1").await.json();
    assert_eq!(event["rawPath"], "/live/a/1");
    assert_eq!(event["stageVariables"], json!({ "k": "v" }));
    assert_eq!(cloud.get(&api, "/a/1").await.status, 404);
    cloud.root.ask::<CreateStage>(stage("$default")).await.unwrap();
    assert_eq!(cloud.get(&api, "/a/1").await.status, 200);
    // Every change deploys anew, and what nobody serves is let go.
    route(&cloud, &api, "GET /b", ECHO).await;
    assert_eq!(cloud.get(&api, "/live/b").await.status, 200);
    let input = In::<GetDeployments> { api_id: api.clone(), ..Default::default() };
    let deployments = cloud.root.ask::<GetDeployments>(input).await.unwrap();
    assert_eq!(deployments.items.unwrap().len(), 1);
    let input = In::<DeleteStage> { api_id: api.clone(), stage_name: "live".into() };
    cloud.root.ask::<DeleteStage>(input).await.unwrap();
    assert_eq!(cloud.get(&api, "/live/b").await.status, 404);
}

#[tokio::test]
async fn a_function_decides_who_may_enter() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, ECHO).await;
    let input = In::<CreateAuthorizer> {
        api_id: api.clone(),
        authorizer_type: AuthorizerType::Request,
        authorizer_uri: Some(uri(DOOR)),
        authorizer_payload_format_version: Some("2.0".into()),
        enable_simple_responses: Some(true),
        identity_source: vec!["$request.header.Authorization".into()],
        name: "door".into(),
        ..Default::default()
    };
    let authorizer = cloud.root.ask::<CreateAuthorizer>(input).await.unwrap();
    let input = In::<CreateIntegration> {
        api_id: api.clone(),
        integration_type: IntegrationType::AwsProxy,
        integration_uri: Some(ECHO.into()),
        payload_format_version: Some("2.0".into()),
        ..Default::default()
    };
    let integration = cloud.root.ask::<CreateIntegration>(input).await.unwrap();
    let input = In::<CreateRoute> {
        api_id: api.clone(),
        route_key: "GET /in".into(),
        target: Some(format!("integrations/{}", integration.integration_id.unwrap())),
        authorization_type: Some(AuthorizationType::Custom),
        authorizer_id: authorizer.authorizer_id,
        ..Default::default()
    };
    cloud.root.ask::<CreateRoute>(input).await.unwrap();
    assert_eq!(cloud.get(&api, "/in").await.status, 401);
    let no = cloud.send(&api, "GET", "/in", &[("authorization", "no")], b"").await;
    assert_eq!((no.status, no.text.as_str()), (403, r#"{"message":"Forbidden"}"#));
    let yes = cloud.send(&api, "GET", "/in", &[("authorization", "yes")], b"").await;
    let said = &yes.json()["requestContext"]["authorizer"]["lambda"];
    assert_eq!(said["who"], "me");
}

#[tokio::test]
async fn origins_are_the_apis_to_allow() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, ECHO).await;
    let cors = Cors {
        allow_origins: Some(vec!["https://a.example".into()]),
        allow_methods: Some(vec!["GET".into()]),
        ..Cors::default()
    };
    let input = In::<UpdateApi> {
        api_id: api.clone(),
        cors_configuration: Some(cors),
        ..Default::default()
    };
    cloud.root.ask::<UpdateApi>(input).await.unwrap();
    let asks = [("origin", "https://a.example"), ("access-control-request-method", "GET")];
    let preflight = cloud.send(&api, "OPTIONS", "/", &asks, b"").await;
    assert_eq!(preflight.status, 204);
    assert_eq!(preflight.headers["access-control-allow-origin"], "https://a.example");
    let reply = cloud.send(&api, "GET", "/", &[("origin", "https://b.example")], b"").await;
    assert!(!reply.headers.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn another_accounts_api_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, ECHO).await;
    let input = In::<GetApi> { api_id: api };
    let refused = cloud.stranger.ask::<GetApi>(input.clone()).await.unwrap_err();
    assert_eq!(refused.code, "NotFoundException");
    cloud.root.ask::<GetApi>(input).await.unwrap();
}

#[tokio::test]
async fn bodies_have_a_limit_and_what_is_not_built_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = quick(&cloud, ECHO).await;
    let large = vec![b'x'; (10 << 20) + 1];
    assert_eq!(cloud.send(&api, "POST", "/", &[], &large).await.status, 413);
    let input = In::<CreateApi> {
        name: "socket".into(),
        protocol_type: ProtocolType::Websocket,
        ..Default::default()
    };
    let refused = cloud.root.ask::<CreateApi>(input).await.unwrap_err();
    assert_eq!(refused.status, 501);
    assert!(refused.message.contains("WEBSOCKET"), "{refused}");
}

/// AWS's quota, of what is imported and of what is made one by one.
#[tokio::test]
async fn an_api_has_so_many_routes() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let document = |paths: usize| {
        let path = |at| (format!("/p{at}"), json!({ "get": {} }));
        let paths: serde_json::Map<_, _> = (0..paths).map(path).collect();
        let body = json!({ "openapi": "3.0.1", "info": { "title": "many" }, "paths": paths });
        In::<ImportApi> { body: body.to_string(), ..Default::default() }
    };
    let told = "Maximum number of Routes for this API has been reached.";
    let refused = cloud.root.ask::<ImportApi>(document(301)).await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (429, "TooManyRequestsException"));
    assert!(refused.message.starts_with(told), "{refused}");
    let api = cloud.root.ask::<ImportApi>(document(300)).await.unwrap().api_id.unwrap();
    let input =
        In::<CreateRoute> { api_id: api, route_key: "GET /more".into(), ..Default::default() };
    let refused = cloud.root.ask::<CreateRoute>(input).await.unwrap_err();
    assert!(refused.message.starts_with(told), "{refused}");
}

#[tokio::test]
async fn an_api_has_so_many_integrations() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    // It comes with one of its own.
    let api = quick(&cloud, ECHO).await;
    let create = async || {
        let input = In::<CreateIntegration> {
            api_id: api.clone(),
            integration_type: IntegrationType::AwsProxy,
            integration_uri: Some(uri(ECHO)),
            payload_format_version: Some("2.0".into()),
            ..Default::default()
        };
        cloud.root.ask::<CreateIntegration>(input).await
    };
    for _ in 1..300 {
        create().await.unwrap();
    }
    let refused = create().await.unwrap_err();
    assert_eq!((refused.status, refused.code.as_str()), (429, "TooManyRequestsException"));
    assert!(refused.message.starts_with("Maximum number of Integrations"), "{refused}");
}
