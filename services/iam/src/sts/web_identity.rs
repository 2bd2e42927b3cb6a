//! `AssumeRoleWithWebIdentity`: credentials of a role, for whoever holds a token of an identity provider that the
//! role's account believes and the role trusts. The request bears no signature: the token is the proof.

use crate::error::Error;
use crate::rules::claims::Identity;
use crate::rules::jwt::Token;
use crate::store::{self as rows, OidcProvider};
use crate::sts::access::{also, tagged};
use crate::sts::assume_role::{account_of, open_role};
use crate::sts::given::{self, packed_size};
use crate::sts::issuer_keys::IssuerKeys;
use crate::sts::session::{SOURCE_IDENTITY, Terms};
use crate::trust;
use aws::{AccountId, Arn, Principal};
use model_sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse};
use service::{Access, Ctx};
use std::borrow::Cow;

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";

pub async fn handle(
    ctx: Ctx,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    if input.provider_id.is_some() {
        let what = "ProviderId in AssumeRoleWithWebIdentity (access tokens of OAuth 2.0)";
        return Err(aws::Fault::not_implemented(what).into());
    }
    let invalid = |_| Error::Validation("Request ARN is invalid".into());
    let arn: Arn = input.role_arn.parse().map_err(invalid)?;
    let account = account_of(&arn)?;
    let token = Token::parse(&input.web_identity_token)?;
    let provider = provider_of(&ctx, &account, &token).await?;
    let now_ms = ctx.world().real_ms();
    let identity = Identity::of(&token, now_ms.div_euclid(1000))?;
    if !provider.client_ids.contains(&identity.audience) {
        return Err(Error::InvalidIdentityToken("Incorrect token audience".into()));
    }
    ctx.state::<IssuerKeys>().verify(&provider, &token, now_ms).await?;
    // Whoever signed the request, the token alone counts.
    let ctx = ctx.within(&account, ctx.region()).speaking(Principal::Anonymous, None);
    let mut keys = identity.condition_keys(&provider.url, &provider.arn);
    authorize(&ctx, &input, &identity, &keys).await?;
    let role = trust::existing_role(&ctx, &arn).await.map_err(refused)?;
    let duration_s = given::role_duration(input.duration_seconds, role.session_max_s, false)?;
    let (document, named) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = given::policies(&ctx, &account, document, named).await?;
    let packed_policy_size = packed_size(&policies, &identity.tags)?;
    let source = identity.source_identity.clone();
    keys.extend(source.clone().map(|source| (SOURCE_IDENTITY.to_owned(), vec![source])));
    let terms = Terms {
        duration_s,
        policies: policies.documents,
        tags: identity.tags,
        transitive_tags: identity.transitive_tags,
        keys,
        mfa: false,
    };
    let (credentials, user) = open_role(&ctx, &arn, role, &input.role_session_name, terms).await?;
    Ok(AssumeRoleWithWebIdentityResponse {
        credentials: Some(credentials),
        subject_from_web_identity_token: Some(identity.subject),
        assumed_role_user: Some(user),
        packed_policy_size,
        provider: Some(provider.arn),
        audience: Some(identity.audience),
        source_identity: source,
    })
}

/// The provider of the role's account that the token names as its issuer.
async fn provider_of(
    ctx: &Ctx,
    account: &AccountId,
    token: &Token<'_>,
) -> Result<OidcProvider, Error> {
    let missing = || Error::InvalidIdentityToken("Missing a required claim: iss.".into());
    let issuer = token.text("iss").ok_or_else(missing)?;
    let unknown = || {
        let message = format!("No OpenIDConnect provider found in your account for {issuer}");
        Error::InvalidIdentityToken(message)
    };
    let name = crate::rules::issuer::bare(issuer);
    let arn = crate::entity::arn(account, "oidc-provider", "/", name);
    let key = rows::oidc_provider(account, &arn);
    let row = ctx.store().get_value::<OidcProvider>(&key).await?;
    // An issuer over http is not the one over https.
    row.filter(|row| row.url == issuer).ok_or_else(unknown)
}

/// Ok if the role's trust policy lets whom the token speaks of assume it, with the tags and the source identity that it
/// brings.
async fn authorize(
    ctx: &Ctx,
    input: &AssumeRoleWithWebIdentityRequest,
    identity: &Identity,
    keys: &[(String, Vec<String>)],
) -> Result<(), Error> {
    let mut access = Access::new(ACTION, &input.role_arn)
        .with("sts:RoleSessionName", vec![input.role_session_name.clone()]);
    access
        .context
        .extend(keys.iter().map(|(key, values)| (Cow::Owned(key.clone()), values.clone())));
    tagged(&mut access, &identity.tags, &identity.transitive_tags);
    if let Some(source) = &identity.source_identity {
        access = access.with("sts:SourceIdentity", vec![source.clone()]);
    }
    let mut accesses = vec![access];
    if !identity.tags.is_empty() {
        accesses.push(also("sts:TagSession", &accesses[0]));
    }
    if identity.source_identity.is_some() {
        accesses.push(also("sts:SetSourceIdentity", &accesses[0]));
    }
    for access in accesses {
        let action = access.action.clone();
        let asked = ctx.entering("iam").authorize(&[access]).await;
        asked.map_err(|fault| match fault.code.as_str() {
            "AccessDenied" => not_authorized(&action),
            _ => Error::Fault(fault),
        })?;
    }
    Ok(())
}

/// A role that is not there is refused like one that does not trust.
fn refused(error: Error) -> Error {
    match error {
        Error::AccessDenied(_) => not_authorized(ACTION),
        other => other,
    }
}

fn not_authorized(action: &str) -> Error {
    Error::AccessDenied(format!("Not authorized to perform {action}"))
}
