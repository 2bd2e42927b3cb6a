//! The seats in CloudFormation, as that service takes them.

mod cloud;

use cloud::{Cloud, ECHO, In, request, uri};
use model_apigateway::GetRestApi;
use model_apigatewayv2::{GetApi, GetApis};
use serde_json::{Value, json};
use service::ResourceRequest;

/// What SAM makes of an `AWS::Serverless::HttpApi` with one event.
fn http_body(path: &str) -> Value {
    json!({
        "info": { "version": "1.0", "title": "app" },
        "paths": { path: { "get": {
            "x-amazon-apigateway-integration": {
                "httpMethod": "POST", "type": "aws_proxy", "uri": uri(ECHO),
                "payloadFormatVersion": "2.0"
            },
            "responses": {},
            "parameters": [{ "required": true, "name": "id", "in": "path" }]
        }}},
        "x-amazon-apigateway-cors": { "allowOrigins": ["*"], "maxAge": 3600 },
        "openapi": "3.0.1",
        "tags": [{ "name": "httpapi:createdBy", "x-amazon-apigateway-tag-value": "SAM" }]
    })
}

#[tokio::test]
async fn sams_http_api_is_made_changed_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let properties = json!({ "Body": http_body("/files/{id}") });
    let kind = "AWS::ApiGatewayV2::Api";
    let made = cloud.create(kind, "Api", properties.clone()).await.unwrap();
    // The same attempt again finds its own work.
    assert_eq!(cloud.create(kind, "Api", properties.clone()).await.unwrap(), made);
    let api = made.physical_id.clone();
    let endpoint = format!("http://{api}.execute-api.localhost:4566");
    assert_eq!(made.attributes["ApiEndpoint"], endpoint);
    let stage = json!({
        "ApiId": api, "StageName": "$default", "AutoDeploy": true,
        "Tags": { "httpapi:createdBy": "SAM" }
    });
    let made_stage = cloud.create("AWS::ApiGatewayV2::Stage", "S", stage.clone()).await.unwrap();
    assert_eq!(made_stage.physical_id, "$default");
    assert_eq!(cloud.get(&api, "/files/1").await.status, 200);
    let input = In::<GetApi> { api_id: api.clone() };
    let known = cloud.root.ask::<GetApi>(input).await.unwrap();
    assert_eq!(known.tags.unwrap()["httpapi:createdBy"], "SAM");
    assert_eq!(known.cors_configuration.unwrap().max_age, Some(3600));

    let change = ResourceRequest {
        physical_id: Some(api.clone()),
        old_properties: Some(properties),
        ..request("Api", json!({ "Body": http_body("/things/{id}") }))
    };
    let resource = cloud.root.resource(kind).unwrap();
    (resource.update)(cloud.root.clone(), change.clone()).await.unwrap();
    assert_eq!(cloud.get(&api, "/files/1").await.status, 404);
    assert_eq!(cloud.get(&api, "/things/1").await.status, 200);
    (resource.delete)(cloud.root.clone(), change.clone()).await.unwrap();
    (resource.delete)(cloud.root.clone(), change).await.unwrap();
    let stage_gone =
        ResourceRequest { physical_id: Some("$default".into()), ..request("S", stage) };
    let resource = cloud.root.resource("AWS::ApiGatewayV2::Stage").unwrap();
    (resource.delete)(cloud.root.clone(), stage_gone).await.unwrap();
    let apis = cloud.root.ask::<GetApis>(In::<GetApis>::default()).await.unwrap();
    assert_eq!(apis.items.unwrap().len(), 0);
}

#[tokio::test]
async fn an_http_api_of_parts() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = json!({ "Name": "parts", "ProtocolType": "HTTP" });
    let api = cloud.create("AWS::ApiGatewayV2::Api", "Api", api).await.unwrap().physical_id;
    // Texts for numbers and booleans are what parameters of a template give.
    let integration = json!({
        "ApiId": api, "IntegrationType": "AWS_PROXY", "IntegrationUri": ECHO,
        "PayloadFormatVersion": "2.0", "TimeoutInMillis": "5000"
    });
    let kind = "AWS::ApiGatewayV2::Integration";
    let integration = cloud.create(kind, "I", integration).await.unwrap().physical_id;
    let target = format!("integrations/{integration}");
    let route = json!({ "ApiId": api, "RouteKey": "GET /p", "Target": target });
    let made = cloud.create("AWS::ApiGatewayV2::Route", "R", route.clone()).await.unwrap();
    let kind = "AWS::ApiGatewayV2::Route";
    let again = cloud.create_again(kind, "R", route.clone()).await.unwrap();
    assert_eq!(made, again);
    // What is there at the first attempt is another's.
    assert_eq!(cloud.create(kind, "Other", route).await.unwrap_err().code, "ConflictException");
    let stage = json!({ "ApiId": api, "StageName": "$default", "AutoDeploy": "true" });
    let kind = "AWS::ApiGatewayV2::Stage";
    cloud.create(kind, "S", stage.clone()).await.unwrap();
    cloud.create_again(kind, "S", stage.clone()).await.unwrap();
    assert_eq!(cloud.create(kind, "Other", stage).await.unwrap_err().code, "ConflictException");
    assert_eq!(cloud.get(&api, "/p").await.status, 200);
    let refused = json!({ "ApiId": api, "RouteKey": "GET /q", "ApiKeyRequired": true });
    let refused = cloud.create("AWS::ApiGatewayV2::Route", "Q", refused).await.unwrap_err();
    assert_eq!(refused.status, 501);
}

#[tokio::test]
async fn sams_rest_api_is_deployed() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let properties = json!({
        "Body": {
            "swagger": "2.0", "info": { "version": "1.0", "title": "app" },
            "paths": { "/y": { "x-amazon-apigateway-any-method": {
                "x-amazon-apigateway-integration": {
                    "httpMethod": "POST", "type": "aws_proxy", "uri": uri(ECHO)
                },
                "responses": {}
            }}},
            "x-amazon-apigateway-binary-media-types": ["image/png"]
        },
        "BinaryMediaTypes": ["image~1png"],
        "EndpointConfiguration": { "Types": ["REGIONAL"] },
        "Parameters": { "endpointConfigurationTypes": "REGIONAL" }
    });
    let api = cloud.create("AWS::ApiGateway::RestApi", "Api", properties).await.unwrap();
    assert!(api.attributes.contains_key("RootResourceId"));
    let api = api.physical_id;
    let deployment = json!({ "RestApiId": api, "StageName": "Stage", "Description": "d" });
    let kind = "AWS::ApiGateway::Deployment";
    let made = cloud.create(kind, "D", deployment.clone()).await.unwrap();
    let stage = json!({
        "RestApiId": api, "DeploymentId": made.physical_id, "StageName": "prod",
        "Variables": { "A": "b" }, "Tags": [{ "Key": "k", "Value": "v" }]
    });
    cloud.create("AWS::ApiGateway::Stage", "S", stage.clone()).await.unwrap();
    let event = cloud.get(&api, "/prod/y").await.json();
    assert_eq!(event["stageVariables"], json!({ "A": "b" }));
    assert_eq!(cloud.get(&api, "/Stage/y").await.status, 200);
    // Taken away in the order of a stack's deletion: the stage, then the deployment with its own stage.
    let gone = ResourceRequest { physical_id: Some("prod".into()), ..request("S", stage) };
    let resource = cloud.root.resource("AWS::ApiGateway::Stage").unwrap();
    (resource.delete)(cloud.root.clone(), gone).await.unwrap();
    let gone = ResourceRequest { physical_id: Some(made.physical_id), ..request("D", deployment) };
    let resource = cloud.root.resource(kind).unwrap();
    (resource.delete)(cloud.root.clone(), gone).await.unwrap();
    assert_eq!(cloud.get(&api, "/Stage/y").await.status, 403);
}

#[tokio::test]
async fn a_rest_api_of_parts() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let api = json!({ "Name": "parts" });
    let api = cloud.create("AWS::ApiGateway::RestApi", "Api", api).await.unwrap();
    let (api, root) = (api.physical_id, api.attributes["RootResourceId"].clone());
    let resource = json!({ "RestApiId": api, "ParentId": root, "PathPart": "{proxy+}" });
    let kind = "AWS::ApiGateway::Resource";
    let made = cloud.create(kind, "R", resource.clone()).await.unwrap();
    assert_eq!(cloud.create_again(kind, "R", resource.clone()).await.unwrap(), made);
    assert_eq!(cloud.create(kind, "O", resource).await.unwrap_err().code, "ConflictException");
    let resource = made.physical_id;
    let method = json!({
        "RestApiId": api, "ResourceId": resource, "HttpMethod": "OPTIONS",
        "AuthorizationType": "NONE",
        "Integration": {
            "Type": "MOCK",
            "RequestTemplates": { "application/json": "{ statusCode: 204 }" },
            "IntegrationResponses": [{
                "StatusCode": "204",
                "ResponseParameters": {
                    "method.response.header.Access-Control-Allow-Origin": "'*'"
                }
            }]
        },
        "MethodResponses": [{
            "StatusCode": "204",
            "ResponseParameters": { "method.response.header.Access-Control-Allow-Origin": true }
        }]
    });
    cloud.create("AWS::ApiGateway::Method", "M", method).await.unwrap();
    let deployment = json!({ "RestApiId": api });
    let kind = "AWS::ApiGateway::Deployment";
    let deployment = cloud.create(kind, "D", deployment).await.unwrap().physical_id;
    let stage = json!({ "RestApiId": api, "DeploymentId": deployment, "StageName": "s" });
    let kind = "AWS::ApiGateway::Stage";
    cloud.create(kind, "S", stage.clone()).await.unwrap();
    cloud.create_again(kind, "S", stage.clone()).await.unwrap();
    assert_eq!(cloud.create(kind, "O", stage).await.unwrap_err().code, "ConflictException");
    let reply = cloud.send(&api, "OPTIONS", "/s/any/where", &[], b"").await;
    assert_eq!(reply.status, 204);
    assert_eq!(reply.headers["access-control-allow-origin"], "*");
}

/// An API whose document cannot be imported is not there, or says under which id it is.
#[tokio::test]
async fn half_an_api_does_not_stay() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let mut body = http_body("/x");
    body["paths"]["/x"]["get"]["x-amazon-apigateway-integration"]["type"] = json!("nonsense");
    let refused = cloud.create("AWS::ApiGatewayV2::Api", "Api", json!({ "Body": body })).await;
    assert!(refused.is_err());
    let apis = cloud.root.ask::<GetApis>(In::<GetApis>::default()).await.unwrap();
    assert_eq!(apis.items.unwrap().len(), 0);

    let body = json!({
        "swagger": "2.0", "info": { "version": "1.0", "title": "app" },
        "paths": { "/y": { "get": {
            "x-amazon-apigateway-request-validator": "all", "responses": {}
        }}}
    });
    let kind = "AWS::ApiGateway::RestApi";
    let refused = cloud.create(kind, "Api", json!({ "Body": body })).await.unwrap_err();
    let (name, id) = refused.fields.last().unwrap();
    assert_eq!(name, "PhysicalResourceId");
    let half = ResourceRequest {
        physical_id: Some(id.as_str().unwrap().to_owned()),
        ..request("Api", json!({}))
    };
    let resource = cloud.root.resource(kind).unwrap();
    (resource.delete)(cloud.root.clone(), half).await.unwrap();
}

/// SAM writes `DisableExecuteApiEndpoint` into the document, of either version in its own place.
#[tokio::test]
async fn a_document_can_close_the_apis_own_address() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path());
    let closed = json!({ "disableExecuteApiEndpoint": true });
    let mut body = http_body("/x");
    body["servers"] = json!([{ "x-amazon-apigateway-endpoint-configuration": closed }]);
    let kind = "AWS::ApiGatewayV2::Api";
    let made = cloud.create(kind, "Api", json!({ "Body": body })).await.unwrap();
    let input = In::<GetApi> { api_id: made.physical_id };
    let known = cloud.root.ask::<GetApi>(input).await.unwrap();
    assert_eq!(known.disable_execute_api_endpoint, Some(true));

    let body = json!({
        "swagger": "2.0", "info": { "version": "1.0", "title": "app" }, "paths": {},
        "x-amazon-apigateway-endpoint-configuration": closed
    });
    let kind = "AWS::ApiGateway::RestApi";
    let made = cloud.create(kind, "Rest", json!({ "Body": body })).await.unwrap();
    let input = In::<GetRestApi> { rest_api_id: made.physical_id };
    let known = cloud.root.ask::<GetRestApi>(input).await.unwrap();
    assert_eq!(known.disable_execute_api_endpoint, Some(true));
}
