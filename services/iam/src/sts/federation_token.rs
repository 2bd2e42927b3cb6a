//! `GetFederationToken`: credentials that a user, or the account's root, hands to someone outside of AWS. What they
//! may do is what their opener and the policies of the session both allow, and what names the federated user itself.

use crate::error::Error;
use crate::identities::last;
use crate::store::SessionOf;
use crate::sts::given::{self, packed_size};
use crate::sts::session::{Terms, open};
use aws::Principal;
use model_sts::{FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse};
use service::Ctx;

const DURATION_DEFAULT_S: i32 = 43_200;
const ROOT_DURATION_MAX_S: i32 = 3600;

pub async fn handle(
    ctx: Ctx,
    input: GetFederationTokenRequest,
) -> Result<GetFederationTokenResponse, Error> {
    let asked = input.duration_seconds.unwrap_or(DURATION_DEFAULT_S);
    let (user, duration_s) = match ctx.principal() {
        _ if ctx.call().session.is_some() => return Err(refused()),
        Principal::User { arn, user_id, .. } => {
            (Some((last(arn.resource()).to_owned(), user_id.clone())), asked)
        }
        // More than an hour is cut to it for the root.
        Principal::Root { .. } => (None, asked.min(ROOT_DURATION_MAX_S)),
        _ => return Err(refused()),
    };
    let account = ctx.account();
    let (document, named) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = given::policies(&ctx, account, document, named).await?;
    let tags = given::tags(input.tags.as_ref())?;
    let packed_policy_size = packed_size(&policies, &tags)?;
    let federated_user = FederatedUser {
        federated_user_id: format!("{account}:{}", input.name),
        arn: format!("arn:aws:sts::{account}:federated-user/{}", input.name),
    };
    let terms = Terms {
        duration_s: i64::from(duration_s),
        policies: policies.documents,
        tags,
        ..Terms::default()
    };
    let of = SessionOf::Federated { name: input.name, user };
    Ok(GetFederationTokenResponse {
        credentials: Some(open(&ctx, of, terms).await?),
        federated_user: Some(federated_user),
        packed_policy_size,
    })
}

fn refused() -> Error {
    Error::AccessDenied("Cannot call GetFederationToken with session credentials".into())
}
