//! `GetAuthorizationToken`: a password for the registry's own door.

use crate::error::Error;
use crate::rules::password::Password;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_ecr as model;
use service::Ctx;
use wire::Timestamp;

/// As on AWS.
const LIFE_MS: i64 = 12 * 60 * 60 * 1000;
/// The name that stands before every password.
pub const USER: &str = "AWS";

/// One for each registry that is named, all the same: what it opens is decided by policies.
pub async fn token(
    ctx: Ctx,
    input: model::GetAuthorizationTokenRequest,
) -> Result<model::GetAuthorizationTokenResponse, Error> {
    let key = ctx.call().access_key_id.as_deref();
    let credential = match key {
        Some(key) => ctx.cloud().identities().credential(&ctx, key).await?,
        None => None,
    };
    let credential = credential.ok_or_else(|| {
        Error::NotBuilt("A registry's password for credentials that are no access key".into())
    })?;
    let longest_ms = ctx.now_ms() + LIFE_MS;
    let expires_ms = credential.expires_ms.map_or(longest_ms, |end_ms| end_ms.min(longest_ms));
    let password = Password {
        access_key_id: credential.access_key_id,
        region: ctx.region().to_string(),
        expires_ms,
    };
    let token = STANDARD.encode(format!("{USER}:{}", password.sealed(&credential.secret)));
    let data = model::AuthorizationData {
        authorization_token: Some(token),
        expires_at: Some(Timestamp::from_millis(expires_ms)),
        proxy_endpoint: Some(ctx.endpoint().url.clone()),
    };
    let times = input.registry_ids.map_or(1, |ids| ids.len().max(1));
    Ok(model::GetAuthorizationTokenResponse { authorization_data: Some(vec![data; times]) })
}
