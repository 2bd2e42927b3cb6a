//! The operations of both APIs: HTTP APIs (`apigatewayv2`) and REST APIs (`apigateway`).

pub mod http;
pub mod rest;
