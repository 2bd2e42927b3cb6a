//! The doors of deployed APIs: `{api}.execute-api.localhost`, with or without a region, and
//! `/_aws/execute-api/{api}/…`.

mod answer;
mod authorize;
mod http;
mod incoming;
mod invoke;
mod plans;
mod rest;
mod signed;

pub use plans::Plans;

use crate::store::{Kind, Live, live_key};
use ::http::Response;
use answer::message;
use aws::{AccountId, Region};
use incoming::Arrived;
use service::{Ctx, Front, Head};
use wire::{Body, BodyError};

const MARKER: &str = "execute-api";
/// Bytes, of both kinds of APIs.
const BODY_MAX: usize = 10 << 20;

pub fn front() -> Front {
    Front::new(MARKER, matches, serve)
        .signed_where(signed::signed)
        .signed_for(MARKER, signed::region)
        .collecting(BODY_MAX)
}

fn matches(head: &Head) -> bool {
    head.virtual_host(MARKER).is_some() || head.virtual_path(MARKER).is_some()
}

/// The API's id and the path behind it.
fn place(head: &Head) -> Option<(String, String)> {
    let by_path = head.virtual_path(MARKER).map(|(api, path)| (api.to_owned(), path.to_owned()));
    by_path.or_else(|| Some((head.virtual_host(MARKER)?.to_owned(), head.path.clone())))
}

async fn serve(ctx: Ctx, head: Head, body: Body) -> Response<Body> {
    let Some((api, path)) = place(&head) else { return message(404, "Not Found") };
    let live = match ctx.store().get_value::<Live>(&live_key(&api)).await {
        Ok(Some(live)) if !live.disabled => live,
        Ok(Some(_)) => return message(403, "Forbidden"),
        Ok(None) => return message(404, "Not Found"),
        Err(error) => {
            tracing::error!(api, %error, "an API could not be read");
            return message(500, "Internal Server Error");
        }
    };
    let account = AccountId::new(&live.account).unwrap_or_else(|| ctx.account().clone());
    let region = Region::new(&live.region).unwrap_or_else(|| ctx.region().clone());
    let ctx = ctx.within(&account, &region);
    let arrived = Arrived::new(ctx, head, api, path);
    match live.kind {
        Kind::Http => http::serve(arrived, live, body).await,
        Kind::Rest => rest::serve(arrived, live, body).await,
    }
}

fn unread(kind: Kind, error: BodyError) -> Response<Body> {
    match (error, kind) {
        (BodyError::TooLarge { .. }, Kind::Http) => message(413, "Request Entity Too Large"),
        (BodyError::TooLarge { .. }, Kind::Rest) => message(413, "Request Too Long"),
        (BodyError::Refused(fault), _) => message(403, &fault.message),
        (BodyError::Broken(_), _) => message(400, "Bad Request"),
    }
}
