//! Function URLs: an address of a function's own, `http://ID.lambda-url.localhost:PORT/`, or
//! `/_aws/lambda-url/ID/` where names under the domain cannot be resolved.

mod event;
mod refusal;
mod reply;
mod streamed;

use crate::error::Error;
use crate::ops::invoke::PAYLOAD_BYTES_MAX;
use crate::ops::invoke_stream::Running;
use crate::platform::Platform;
use crate::rules::name::{Named, Place};
use crate::run::{self, Given, Target};
use crate::store::{self as rows, Cors, Rows, Url, UrlOwner};
use crate::trace;
use aws::{AccountId, Fault, Region};
use bytes::Bytes;
use http::header::{HeaderValue, ORIGIN};
use http::{Method, Response};
use service::{Access, Ctx, Front, Head};
use std::sync::Arc;
use wire::Body;

const MARKER: &str = "lambda-url";
/// What signatures for an address are scoped to.
const SIGNING_NAME: &str = "lambda";

pub fn front() -> Front {
    let matches =
        |head: &Head| head.virtual_host(MARKER).is_some() || head.virtual_path(MARKER).is_some();
    Front::new("function-url", matches, serve)
        .signed_where(signed)
        .signed_for(SIGNING_NAME, region)
        .collecting(PAYLOAD_BYTES_MAX)
}

/// The address of an id.
pub fn address(ctx: &Ctx, id: &str) -> String {
    format!("{}/", ctx.endpoint().virtual_host(id, MARKER))
}

/// The address's id and the path behind it.
fn place(head: &Head) -> Option<(String, String)> {
    match (head.virtual_host(MARKER), head.virtual_path(MARKER)) {
        (Some(id), _) => Some((id.to_owned(), head.path.clone())),
        (None, Some((id, ""))) => Some((id.to_owned(), "/".to_owned())),
        (None, Some((id, path))) => Some((id.to_owned(), path.to_owned())),
        (None, None) => None,
    }
}

/// Whether a request has to prove who signed it. Whatever is sent to an open address is its function's to read, a
/// signature too (<https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>).
async fn signed(ctx: Ctx, head: Head) -> bool {
    let Some((id, _)) = place(&head) else { return false };
    matches!(find(&ctx, &id).await, Ok(Some((url, _))) if url.auth_type != "NONE")
}

/// Where such a proof is signed for: in the region of the function. None: the address is no function's.
async fn region(ctx: Ctx, head: Head) -> Result<Option<Region>, Fault> {
    let Some((id, _)) = place(&head) else { return Ok(None) };
    let owner: Option<UrlOwner> = ctx.store().row(&rows::url_id(&id)).await?;
    Ok(owner.and_then(|owner| Region::new(&owner.region)))
}

async fn serve(ctx: Ctx, head: Head, body: Body) -> Response<Body> {
    let Some((id, path)) = place(&head) else { return refusal::not_found() };
    let (url, named) = match find(&ctx, &id).await {
        Ok(Some(found)) => found,
        Ok(None) => return refusal::unknown(),
        Err(error) => return refusal::of(&error),
    };
    let origin = head.headers.get(ORIGIN).and_then(|value| value.to_str().ok());
    let allowed = origin.zip(url.cors.as_ref());
    if head.method == Method::OPTIONS
        && head.headers.contains_key("access-control-request-method")
        && let Some((origin, cors)) = allowed
    {
        let mut response = Response::new(Body::Empty);
        share(cors, origin, &mut response);
        return response;
    }
    let mut response = match invoke(&ctx, &head, body, &url, &named, &id, &path).await {
        Ok(response) => response,
        Err(error) => refusal::of(&error),
    };
    if let Some((origin, cors)) = allowed {
        share(cors, origin, &mut response);
    }
    response
}

async fn find(ctx: &Ctx, id: &str) -> Result<Option<(Url, Named)>, Error> {
    let owner: Option<UrlOwner> = ctx.store().row(&rows::url_id(id)).await?;
    let Some(owner) = owner else { return Ok(None) };
    let (Some(account), Some(region)) =
        (AccountId::new(&owner.account), Region::new(&owner.region))
    else {
        return Ok(None);
    };
    let place = Place { account, region, name: owner.name };
    let named = Named { place, qualifier: owner.qualifier };
    let url = ctx.store().row(&named.place.url(named.qualifier.as_deref())).await?;
    Ok(url.map(|url| (url, named)))
}

async fn invoke(
    ctx: &Ctx,
    head: &Head,
    body: Body,
    url: &Url,
    named: &Named,
    id: &str,
    path: &str,
) -> Result<Response<Body>, Error> {
    let ctx = ctx.within(&named.place.account, &named.place.region);
    authorize(&ctx, url, named).await?;
    let ctx = ctx.traced(Some(&trace::begun(&ctx)));
    // Of the three forms that a body has, one waits for the function.
    let payload = {
        let body: Bytes = body.collect(PAYLOAD_BYTES_MAX).await.map_err(Fault::from)?;
        Bytes::from(event::of(&ctx, head, &body, url, id, path).to_string())
    };
    if payload.len() > PAYLOAD_BYTES_MAX {
        return Ok(refusal::too_long());
    }
    let target = Target::find(&ctx, named.clone()).await?;
    let given = Given { request_id: ctx.request_id().to_owned(), payload, client_context: None };
    // As the function is given it.
    let trace_id = trace::of(&ctx, target.place(), target.function.may_loop)?;
    let mut response = if url.streams {
        streamed::of(Running::begin(&ctx, target, given)).await?
    } else {
        let platform: Arc<Platform> = ctx.state();
        match run::run(&ctx, &platform, &target, given).await?.result {
            Ok(answer) => reply::of(&answer),
            Err(_) => refusal::failed(),
        }
    };
    if let Ok(value) = HeaderValue::from_str(&trace_id) {
        response.headers_mut().insert("x-amzn-trace-id", value);
    }
    Ok(response)
}

/// Both permissions, as for addresses made since October 2025
/// (<https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>).
async fn authorize(ctx: &Ctx, url: &Url, named: &Named) -> Result<(), Error> {
    let arn = named.arn();
    let kind = vec![url.auth_type.clone()];
    let through =
        Access::new("lambda:InvokeFunctionUrl", &arn).with("lambda:FunctionUrlAuthType", kind);
    let invoke = Access::new("lambda:InvokeFunction", &arn)
        .with("lambda:InvokedViaFunctionUrl", vec!["true".into()]);
    // An open address looks at nobody's signature.
    let anonymous = ctx.speaking(aws::Principal::Anonymous, None);
    let ctx = if url.auth_type == "NONE" { &anonymous } else { ctx };
    Ok(ctx.authorize(&[through, invoke]).await?)
}

/// Says to a browser what the address's configuration allows.
fn share(cors: &Cors, origin: &str, response: &mut Response<Body>) {
    let everyone = cors.origins.iter().any(|allowed| allowed == "*");
    if !everyone && !cors.origins.iter().any(|allowed| allowed == origin) {
        return;
    }
    let origin = if everyone && !cors.credentials { "*" } else { origin };
    let list = |values: &[String]| (!values.is_empty()).then(|| values.join(","));
    let headers = [
        ("access-control-allow-origin", Some(origin.to_owned())),
        ("access-control-allow-credentials", cors.credentials.then(|| "true".to_owned())),
        ("access-control-allow-headers", list(&cors.headers)),
        ("access-control-allow-methods", list(&cors.methods)),
        ("access-control-expose-headers", list(&cors.expose)),
        ("access-control-max-age", cors.max_age_s.map(|age| age.to_string())),
        ("vary", Some("Origin".to_owned())),
    ];
    for (name, value) in headers {
        let value = value.and_then(|value| HeaderValue::from_str(&value).ok());
        if let Some(value) = value {
            response.headers_mut().insert(name, value);
        }
    }
}
