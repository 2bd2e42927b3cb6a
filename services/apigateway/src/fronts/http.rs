//! Serves HTTP APIs.

use super::answer::{message, set};
use super::authorize::{Denied, authorize};
use super::incoming::{Arrived, Target, first_part};
use super::invoke::{Failure, invoke};
use super::{BODY_MAX, unread};
use crate::rules::answer::{Malformed, version_1, version_2};
use crate::rules::cors::Cors;
use crate::rules::event;
use crate::rules::plan::{Compiled, HttpPlan, HttpRoute, Plan};
use crate::rules::route::best;
use crate::store::{Kind, Live, LiveStage};
use ::http::header::{HeaderMap, ORIGIN};
use ::http::{Response, StatusCode};
use wire::Body;

pub async fn serve(arrived: Arrived, live: Live, body: Body) -> Response<Body> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let request_id = format!("{}=", arrived.ctx.world().token(15, letters));
    let mut response = answer(&arrived, &live, body, &request_id).await;
    set(&mut response, "apigw-requestid", &request_id);
    response
}

/// The stage that a path means, and the path behind it.
pub fn staged<'a>(live: &'a Live, path: &'a str) -> Option<(&'a String, &'a LiveStage, &'a str)> {
    let (first, rest) = first_part(path);
    let named = live.stages.get_key_value(first).filter(|(name, _)| *name != "$default");
    match named {
        Some((name, stage)) => Some((name, stage, rest)),
        None => live.stages.get_key_value("$default").map(|(name, stage)| (name, stage, path)),
    }
}

async fn answer(arrived: &Arrived, live: &Live, body: Body, request_id: &str) -> Response<Body> {
    let Some((name, stage, path)) = staged(live, &arrived.path) else {
        return message(404, "Not Found");
    };
    let plan = match arrived.plan(stage).await {
        Ok(Some(plan)) => plan,
        Ok(None) => return message(404, "Not Found"),
        Err(error) => {
            tracing::error!(api = arrived.api, %error, "a deployment could not be read");
            return message(500, "Internal Server Error");
        }
    };
    let Compiled { plan: Plan::Http(http), keys, .. } = &*plan else {
        return message(404, "Not Found");
    };
    if let Some(preflight) = http.cors.as_ref().and_then(|cors| preflight(arrived, cors)) {
        return preflight;
    }
    let mut response = match best(keys.iter(), &arrived.method, path) {
        Some((index, parameters)) => {
            let target = Target {
                stage: name,
                variables: &stage.variables,
                path,
                route: &http.routes[index].key,
                key: &keys[index],
                resource_id: "",
                parameters: &parameters,
                request_id,
                binary_types: &[],
            };
            route(arrived, &http.routes[index], &target, body).await
        }
        None => message(404, "Not Found"),
    };
    cross_origin(arrived, http, &mut response);
    response
}

fn preflight(arrived: &Arrived, cors: &Cors) -> Option<Response<Body>> {
    let asks = arrived.headers.contains_key("access-control-request-method");
    let origin = arrived.header(ORIGIN.as_str())?;
    if arrived.method != "OPTIONS" || !asks {
        return None;
    }
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().extend(cors.headers(origin, true).unwrap_or_default());
    Some(response)
}

/// A configured API takes its backends' words on origins out and puts its own in.
fn cross_origin(arrived: &Arrived, http: &HttpPlan, response: &mut Response<Body>) {
    let Some(cors) = &http.cors else { return };
    let theirs = |headers: &HeaderMap| -> Vec<_> {
        let names = headers.keys().filter(|name| name.as_str().starts_with("access-control-"));
        names.cloned().collect()
    };
    let headers = response.headers_mut();
    for name in theirs(headers) {
        headers.remove(name);
    }
    if let Some(origin) = arrived.header(ORIGIN.as_str()) {
        headers.extend(cors.headers(origin, false).unwrap_or_default());
    }
}

async fn route(
    arrived: &Arrived,
    route: &HttpRoute,
    target: &Target<'_>,
    body: Body,
) -> Response<Body> {
    let authorizer = match authorize(arrived, &route.authorization, target).await {
        Ok(authorizer) => authorizer,
        Err(Denied::Unauthorized) => return message(401, "Unauthorized"),
        Err(Denied::Unsigned | Denied::Forbidden(_)) => return message(403, "Forbidden"),
        Err(Denied::Failed(why)) => {
            tracing::warn!(api = arrived.api, route = route.key, why, "an authorizer failed");
            return message(500, "Internal Server Error");
        }
    };
    let Some(function) = &route.target else { return message(500, "Internal Server Error") };
    let body = match body.collect(BODY_MAX).await {
        Ok(body) => body,
        Err(error) => return unread(Kind::Http, error),
    };
    let incoming = arrived.incoming(target, &body, authorizer.context(route.version_2));
    let path = pattern_path(&route.key);
    let mut event = match route.version_2 {
        true => event::version_2(&incoming),
        false => event::version_1(&incoming, path.unwrap_or("$default"), true),
    };
    if !route.version_2 {
        authorizer.identify(&mut event);
    }
    let behind = match path {
        Some(path) => format!("{}{path}", arrived.method),
        None => "$default".to_owned(),
    };
    let source = arrived.arn(target.stage, &behind);
    let invoked = invoke(&arrived.ctx, function, target.variables, source, &event).await;
    let answered = invoked.and_then(|payload| {
        let read = match route.version_2 {
            true => version_2(&payload),
            false => version_1(&payload, true),
        };
        read.map_err(|Malformed(why)| Failure::Failed(why.into()))
    });
    answered.unwrap_or_else(|failure| {
        tracing::warn!(api = arrived.api, route = route.key, why = failure.why());
        match failure {
            Failure::TimedOut | Failure::Throttled => message(503, "Service Unavailable"),
            Failure::Refused(_) | Failure::Failed(_) => message(500, "Internal Server Error"),
        }
    })
}

/// `/x/{id}` of `GET /x/{id}`; none of `$default`.
fn pattern_path(key: &str) -> Option<&str> {
    key.split_once(' ').map(|(_, path)| path)
}
