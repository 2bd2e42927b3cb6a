//! What reaches stacks beside requests: timers, starts of the process, answers of custom resources.

use aws::Fault;
use http::{Response, StatusCode};
use service::{Ctx, Front, Head};
use store::{StoreError, Timer};
use wire::Body;

use crate::store::{self as tables, StackKey};
use crate::work;
use crate::work::custom::{ANSWER_BYTES_MAX, ANSWER_PATH};

/// A stack's work is due, or is to be looked after.
pub async fn advance(ctx: Ctx, timer: Timer) -> Result<(), Fault> {
    let Some(key) = StackKey::of_timer(&timer) else { return Ok(()) };
    let now_ms = ctx.now_ms();
    let watched = &key;
    let has_work: Result<bool, StoreError> = ctx
        .store()
        .transact(|tx| async move {
            let has_work = tables::work_in(&tx, watched).await?.is_some();
            if has_work {
                tables::watch_work(&tx, watched, now_ms);
            }
            Ok(has_work)
        })
        .await;
    if has_work? {
        work::spawn(&ctx, key);
    }
    Ok(())
}

/// Takes up at once what a process before this one left.
pub async fn resume(ctx: Ctx) {
    match tables::all_work(ctx.store()).await {
        Ok(keys) => keys.into_iter().for_each(|key| work::spawn(&ctx, key)),
        Err(error) => tracing::error!(%error, "the work on stacks could not be read"),
    }
}

/// A custom resource's function answers. The secret in the address is all its authority.
pub fn answers() -> Front {
    Front::new("cloudformation-answer", is_answer, answer).collecting(ANSWER_BYTES_MAX)
}

fn is_answer(head: &Head) -> bool {
    head.path.starts_with(ANSWER_PATH) && head.method == http::Method::PUT
}

async fn answer(ctx: Ctx, head: Head, body: Body) -> Response<Body> {
    let secret = head.path.strip_prefix(ANSWER_PATH).unwrap_or_default();
    let status = match body.collect(ANSWER_BYTES_MAX).await {
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE,
        Ok(bytes) => match tables::answer(ctx.store(), secret, &bytes).await {
            Ok(true) => StatusCode::OK,
            Ok(false) => StatusCode::FORBIDDEN,
            Err(error) => {
                tracing::error!(%error, "a custom resource's answer could not be kept");
                StatusCode::SERVICE_UNAVAILABLE
            }
        },
    };
    let mut response = Response::new(Body::Empty);
    *response.status_mut() = status;
    response
}
