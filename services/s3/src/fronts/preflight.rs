//! What a browser asks before it sends across origins: `OPTIONS` on a bucket or an object.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html>

use super::address::Address;
use super::{set_grant, text};
use crate::buckets;
use crate::error::Error;
use crate::rules::cors;
use aws::Fault;
use http::header::{ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN};
use http::{Method, Response};
use service::{Ctx, Front, Head};
use wire::{Body, Protocol};

pub fn front() -> Front {
    Front::new("preflight", matches, |ctx, head, _body| async move {
        match answer(&ctx, &head).await {
            Ok(response) => response,
            Err(error) => refused(&ctx, error.into()),
        }
    })
    .anonymous()
}

fn matches(head: &Head) -> bool {
    head.method == Method::OPTIONS
        && !head.path.starts_with("/_aws/")
        && Address::of(head).is_some()
}

async fn answer(ctx: &Ctx, head: &Head) -> Result<Response<Body>, Error> {
    let insufficient = |what: &str| {
        Error::client(
            "BadRequest",
            format!("Insufficient information. {what} request header needed."),
        )
    };
    let origin = text(&head.headers, &ORIGIN).ok_or_else(|| insufficient("Origin"))?;
    let asked = text(&head.headers, &ACCESS_CONTROL_REQUEST_METHOD);
    let headers = text(&head.headers, &ACCESS_CONTROL_REQUEST_HEADERS);
    let address = Address::of(head).ok_or(Error::AccessDenied)?;
    let refuse = |message: &str, kind: &str| {
        let fault = Fault::new(403, "AccessForbidden", message);
        let fault = fault.with("Method", asked.unwrap_or("OPTIONS"));
        Error::Fault(fault.with("ResourceType", kind))
    };
    let bucket = match buckets::find(ctx.store(), &address.bucket).await {
        Err(Error::NoSuchBucket(_)) => {
            return Err(refuse("CORSResponse: Bucket not found", "BUCKET"));
        }
        found => found?,
    };
    if bucket.cors.is_empty() {
        return Err(refuse("CORSResponse: CORS is not enabled for this bucket.", "BUCKET"));
    }
    let method = asked.ok_or_else(|| insufficient("Access-Control-Request-Method"))?;
    let grant = cors::grant(&bucket.cors, origin, method, headers).ok_or_else(|| {
        refuse(
            "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, \
             request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted \
             by the resource's CORS spec.",
            if address.key.is_empty() { "BUCKET" } else { "OBJECT" },
        )
    })?;
    let mut response = Response::new(Body::Empty);
    set_grant(response.headers_mut(), &grant);
    Ok(response)
}

pub fn refused(ctx: &Ctx, fault: Fault) -> Response<Body> {
    if fault.status >= 500 && fault.status != 501 {
        tracing::error!(request_id = ctx.request_id(), %fault);
    }
    wire::encode_fault(Protocol::RestXml, &model_s3::MODEL, &fault, ctx.request_id())
}
