//! Serves REST APIs.

use super::answer::{message, set};
use super::authorize::{Denied, authorize};
use super::incoming::{Arrived, Target, first_part};
use super::invoke::{Failure, invoke};
use super::{BODY_MAX, unread};
use crate::rules::answer::{Malformed, version_1};
use crate::rules::event;
use crate::rules::plan::{Compiled, Function, Mock, Plan, RestIntegration, RestMethod};
use crate::rules::route::best;
use crate::store::{Kind, Live};
use ::http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use ::http::{Response, StatusCode};
use serde_json::json;
use wire::Body;

pub async fn serve(arrived: Arrived, live: Live, body: Body) -> Response<Body> {
    let request_id = arrived.ctx.world().uuid();
    let mut response = answer(&arrived, &live, body, &request_id).await;
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let gateway_id = format!("{}=", arrived.ctx.world().token(15, letters));
    set(&mut response, "x-amzn-requestid", &request_id);
    set(&mut response, "x-amz-apigw-id", &gateway_id);
    set(&mut response, "x-amzn-trace-id", &arrived.trace_id);
    response
}

async fn answer(arrived: &Arrived, live: &Live, body: Body, request_id: &str) -> Response<Body> {
    let (name, path) = first_part(&arrived.path);
    let Some((name, stage)) = live.stages.get_key_value(name) else {
        return refused(403, "ForbiddenException", "Forbidden");
    };
    let plan = match arrived.plan(stage).await {
        Ok(Some(plan)) => plan,
        Ok(None) => return refused(403, "ForbiddenException", "Forbidden"),
        Err(error) => {
            tracing::error!(api = arrived.api, %error, "a deployment could not be read");
            return internal(500);
        }
    };
    let Compiled { plan: Plan::Rest(rest), keys, rest: places } = &*plan else {
        return refused(403, "ForbiddenException", "Forbidden");
    };
    let Some((index, parameters)) = best(keys.iter(), &arrived.method, path) else {
        return missing_token();
    };
    let (resource, method) = &places[index];
    let resource = &rest.resources[*resource];
    let target = Target {
        stage: name,
        variables: &stage.variables,
        path,
        route: &resource.path,
        key: &keys[index],
        resource_id: &resource.id,
        parameters: &parameters,
        request_id,
        binary_types: &rest.binary_types,
    };
    match resource.methods.get(method) {
        Some(method) => serve_method(arrived, method, &target, body).await,
        None => missing_token(),
    }
}

async fn serve_method(
    arrived: &Arrived,
    method: &RestMethod,
    target: &Target<'_>,
    body: Body,
) -> Response<Body> {
    let authorizer = match authorize(arrived, &method.authorization, target).await {
        Ok(authorizer) => authorizer,
        Err(denied) => return refusal(arrived, denied),
    };
    let function = match &method.integration {
        RestIntegration::Mock(mock) => return answered_by(arrived, mock),
        RestIntegration::Function(function) => function,
    };
    let body = match body.collect(BODY_MAX).await {
        Ok(body) => body,
        Err(error) => return unread(Kind::Rest, error),
    };
    let incoming = arrived.incoming(target, &body, authorizer.context(false));
    let mut event = event::version_1(&incoming, target.route, false);
    authorizer.identify(&mut event);
    match ask(arrived, function, target, &event).await {
        Ok(response) => response,
        Err(failure) => {
            tracing::warn!(api = arrived.api, resource = target.route, why = failure.why());
            match failure {
                Failure::TimedOut => {
                    refused(504, "InternalServerErrorException", "Endpoint request timed out")
                }
                Failure::Failed(_) => internal(502),
                Failure::Throttled | Failure::Refused(_) => internal(500),
            }
        }
    }
}

async fn ask(
    arrived: &Arrived,
    function: &Function,
    target: &Target<'_>,
    event: &serde_json::Value,
) -> Result<Response<Body>, Failure> {
    let source = arrived.arn(target.stage, &format!("{}{}", arrived.method, target.route));
    let payload = invoke(&arrived.ctx, function, target.variables, source, event).await?;
    let accepts = arrived.header(ACCEPT.as_str()).unwrap_or("application/json");
    let decodes = event::is_binary(accepts, target.binary_types);
    version_1(&payload, decodes).map_err(|Malformed(why)| Failure::Failed(why.into()))
}

fn refusal(arrived: &Arrived, denied: Denied) -> Response<Body> {
    match denied {
        Denied::Unauthorized => refused(401, "UnauthorizedException", "Unauthorized"),
        Denied::Unsigned => missing_token(),
        Denied::Forbidden(why) => {
            // Here, and only here, AWS writes the member with a capital.
            let why =
                why.unwrap_or_else(|| "User is not authorized to access this resource".into());
            let mut response = refused(403, "AccessDeniedException", "");
            *response.body_mut() = Body::from(json!({ "Message": why }).to_string());
            response
        }
        Denied::Failed(why) => {
            tracing::warn!(api = arrived.api, why, "an authorizer failed");
            refused(500, "AuthorizerConfigurationException", "null")
        }
    }
}

fn missing_token() -> Response<Body> {
    refused(403, "MissingAuthenticationTokenException", "Missing Authentication Token")
}

fn internal(status: u16) -> Response<Body> {
    refused(status, "InternalServerErrorException", "Internal server error")
}

fn refused(status: u16, kind: &str, text: &str) -> Response<Body> {
    let mut response = message(status, text);
    set(&mut response, "x-amzn-errortype", kind);
    response
}

fn answered_by(arrived: &Arrived, mock: &Mock) -> Response<Body> {
    let kind = arrived.header(CONTENT_TYPE.as_str()).unwrap_or("application/json");
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let Some(status) = mock.statuses.get(&kind).or_else(|| mock.statuses.get("$default")) else {
        return match mock.never_passes {
            true => refused(415, "UnsupportedMediaTypeException", "Unsupported Media Type"),
            false => internal(500),
        };
    };
    let by_status = mock.responses.iter().find(|response| response.selects == Some(*status));
    let by_default = || mock.responses.iter().find(|response| response.selects.is_none());
    let Some(chosen) = by_status.or_else(by_default) else { return internal(500) };
    let accepts = arrived.header(ACCEPT.as_str()).unwrap_or_default();
    let accepted = accepts.split([',', ';']).next().unwrap_or_default().trim();
    let template = chosen.templates.get_key_value(accepted);
    let template = template.or_else(|| chosen.templates.first_key_value());
    let (kind, text) = match template {
        Some((kind, text)) => (kind.as_str(), text.as_str()),
        None => ("application/json", ""),
    };
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() =
        StatusCode::from_u16(chosen.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(kind) {
        headers.insert(CONTENT_TYPE, kind);
    }
    for (name, value) in &chosen.headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    response
}
