//! `GetSessionToken`: temporary credentials of the user, or of the account's root, who asks.

use crate::error::Error;
use crate::identities::last;
use crate::store::SessionOf;
use crate::sts::mfa::verified;
use crate::sts::session::{Terms, open};
use aws::Principal;
use model_sts::{GetSessionTokenRequest, GetSessionTokenResponse};
use service::Ctx;

const DURATION_DEFAULT_S: i32 = 43_200;
const ROOT_DURATION_MAX_S: i32 = 3600;

pub async fn handle(
    ctx: Ctx,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Error> {
    let asked = input.duration_seconds.unwrap_or(DURATION_DEFAULT_S);
    let (of, duration_s) = match ctx.principal() {
        _ if ctx.call().session.is_some() => return Err(refused()),
        Principal::User { arn, user_id, .. } => {
            let name = last(arn.resource()).to_owned();
            (SessionOf::User { name, id: user_id.clone() }, asked)
        }
        // More than an hour is cut to it for the root.
        Principal::Root { .. } => (SessionOf::Root, asked.min(ROOT_DURATION_MAX_S)),
        _ => return Err(refused()),
    };
    let mfa = verified(&ctx, input.serial_number.as_deref(), input.token_code.as_deref()).await?;
    let terms = Terms { duration_s: i64::from(duration_s), mfa, ..Terms::default() };
    Ok(GetSessionTokenResponse { credentials: Some(open(&ctx, of, terms).await?) })
}

fn refused() -> Error {
    Error::AccessDenied("Cannot call GetSessionToken with session credentials".into())
}
