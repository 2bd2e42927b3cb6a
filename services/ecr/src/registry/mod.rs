//! `/v2/…`: the door through which Docker and its like push and pull, by the password of `GetAuthorizationToken`.
//!
//! Each request becomes ECR's own operations, asked as whoever the password is of: what they may not do there, they
//! may not do here.
//!
//! <https://github.com/opencontainers/distribution-spec/blob/main/spec.md>

mod arrival;
mod blobs;
mod manifests;
mod reply;
mod route;
mod signer;

use crate::rules::manifest;
use http::{Method, Response};
use reply::Refusal;
use route::Route;
use service::{Ctx, Front, Head};
use wire::Body;

const NAME: &str = "registry";

/// The part of the door that is asked first: a manifest that is pushed is kept whole until it is answered, and counts among
/// the bodies in memory. It has the time to come that every body has.
pub fn pushed_manifests() -> Front {
    Front::new(NAME, route::is_pushed_manifest, serve).collecting(manifest::BYTES_MAX)
}

/// All else. Layers are handed on as they come.
pub fn front() -> Front {
    Front::new(NAME, route::is_registry, serve)
}

async fn serve(ctx: Ctx, head: Head, body: Body) -> Response<Body> {
    let answer = async {
        let ctx = signer::of(&ctx, &head).await?;
        let route = Route::of(&head.path).ok_or_else(Refusal::no_such_place)?;
        match (&head.method, route) {
            (&Method::GET | &Method::HEAD, Route::Base) => Ok(reply::empty(200)),
            (&Method::HEAD, Route::Blob(name, digest)) => blobs::head(&ctx, name, digest).await,
            (&Method::GET, Route::Blob(name, digest)) => blobs::get(&ctx, name, digest).await,
            (&Method::POST, Route::Uploads(name)) => blobs::begin(&ctx, &head, name, body).await,
            (&Method::GET, Route::Upload(name, id)) => blobs::standing(&ctx, name, id).await,
            (&Method::PATCH, Route::Upload(name, id)) => {
                blobs::more(&ctx, &head, (name, id), body).await
            }
            (&Method::PUT, Route::Upload(name, id)) => {
                blobs::end(&ctx, &head, (name, id), body).await
            }
            (&Method::GET | &Method::HEAD, Route::Manifest(name, reference)) => {
                manifests::get(&ctx, name, reference, head.method == Method::HEAD).await
            }
            (&Method::PUT, Route::Manifest(name, reference)) => {
                manifests::put(&ctx, &head, (name, reference), body).await
            }
            (&Method::GET, Route::Tags(name)) => manifests::tags(&ctx, &head, name).await,
            _ => Err(Refusal::unsupported()),
        }
    };
    answer.await.unwrap_or_else(Refusal::reply)
}
