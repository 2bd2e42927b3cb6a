//! API Gateway's HTTP APIs: restJson with names in paths and its own spelling of members.

use crate::recent;
use aws_sdk_apigatewayv2::Client;
use aws_sdk_apigatewayv2::types::{Cors, IntegrationType, ProtocolType};
use sdk_clients::Cloud;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:answers";

#[tokio::test]
async fn an_api_is_made_and_changed() {
    let cloud = Cloud::start();
    let gateway = Client::new(&cloud.config());
    let made = gateway.create_api().name("web").protocol_type(ProtocolType::Http);
    let made = made.tags("team", "a b").send().await.unwrap();
    assert!(recent(made.created_date()));
    let id = made.api_id().unwrap();
    let integration = gateway.create_integration().api_id(id).payload_format_version("2.0");
    let integration = integration.integration_type(IntegrationType::AwsProxy);
    let integration = integration.integration_uri(FUNCTION).send().await.unwrap();
    let target = format!("integrations/{}", integration.integration_id().unwrap());
    let route = gateway.create_route().api_id(id).route_key("GET /things/{id}").target(&target);
    let route = route.send().await.unwrap();
    let got = gateway.get_route().api_id(id).route_id(route.route_id().unwrap()).send();
    let got = got.await.unwrap();
    assert_eq!((got.route_key(), got.target()), (Some("GET /things/{id}"), Some(target.as_str())));
    let cors = Cors::builder().allow_origins("https://example.com").allow_credentials(true);
    let cors = gateway.update_api().api_id(id).cors_configuration(cors.max_age(60).build());
    let changed = cors.send().await.unwrap();
    let cors = changed.cors_configuration().unwrap();
    assert_eq!((cors.max_age(), cors.allow_credentials()), (Some(60), Some(true)));
    assert_eq!(changed.tags().unwrap()["team"], "a b");
    gateway.delete_api().api_id(id).send().await.unwrap();
    let gone = gateway.get_api().api_id(id).send().await.unwrap_err().into_service_error();
    assert!(gone.is_not_found_exception(), "{gone}");
    let any = Cors::builder().allow_origins("*").allow_credentials(true).build();
    let bad = gateway.create_api().name("bad").protocol_type(ProtocolType::Http);
    let bad = bad.cors_configuration(any).send().await.unwrap_err().into_service_error();
    assert!(bad.is_bad_request_exception(), "{bad}");
}
