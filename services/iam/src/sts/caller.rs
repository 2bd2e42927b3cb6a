//! `GetCallerIdentity` and `GetAccessKeyInfo`.

use crate::error::Error;
use crate::identities::last;
use crate::store::{self as rows, AccessKey, SessionRow};
use crate::sts::session::refuse_federated;
use aws::Principal;
use model_sts::{
    GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest,
    GetCallerIdentityResponse,
};
use service::Ctx;

pub async fn identity(
    ctx: Ctx,
    _input: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Error> {
    let principal = ctx.principal();
    let account = principal.account().unwrap_or(ctx.account());
    let user_id = match principal {
        Principal::User { user_id, .. } => user_id.clone(),
        Principal::Role { role_id, arn, .. } => format!("{role_id}:{}", last(arn.resource())),
        Principal::FederatedUser { arn, .. } => format!("{account}:{}", last(arn.resource())),
        _ => account.to_string(),
    };
    Ok(GetCallerIdentityResponse {
        user_id: Some(user_id),
        account: Some(account.to_string()),
        arn: Some(principal.display()),
    })
}

pub async fn access_key_info(
    ctx: Ctx,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    refuse_federated(&ctx, "GetAccessKeyInfo")?;
    let id = &input.access_key_id;
    let key = ctx.store().get_value::<AccessKey>(&rows::access_key(id)).await?;
    let session = ctx.store().get_value::<SessionRow>(&rows::session(id)).await?;
    let own = (ctx.call().access_key_id.as_ref() == Some(id)).then(|| ctx.account().to_string());
    let account =
        key.map(|key| key.account).or_else(|| session.map(|session| session.account)).or(own);
    match account {
        Some(account) => Ok(GetAccessKeyInfoResponse { account: Some(account) }),
        None => Err(Error::Validation(format!("Invalid AccessKeyId: {id}"))),
    }
}
