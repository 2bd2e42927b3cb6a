//! `AssumeRole`: credentials of a role, for those whom it trusts.
//!
//! Whether it trusts the caller was decided before, but for those who come with a second factor: the trust policy is
//! the role's resource policy, and may demand one.

use crate::error::Error;
use crate::identities::role_principal;
use crate::store::{self as rows, Role, SessionOf, SessionRow};
use crate::sts::access::{self, set_source_identity, tag_session};
use crate::sts::given::{self, packed_size};
use crate::sts::mfa::verified;
use crate::sts::session::{SOURCE_IDENTITY, Terms, open, refuse_federated};
use crate::trust;
use aws::{AccountId, Arn, Principal};
use model_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials};
use service::Ctx;

pub async fn handle(ctx: Ctx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    refuse_federated(&ctx, "AssumeRole")?;
    for (given, what) in [(input.provided_contexts.is_some(), "ProvidedContexts in AssumeRole")] {
        if given {
            return Err(aws::Fault::not_implemented(what).into());
        }
    }
    if matches!(ctx.principal(), Principal::Root { .. }) {
        let message = "Roles may not be assumed by root accounts.";
        return Err(Error::AccessDenied(message.into()));
    }
    let arn = role_arn(&input.role_arn)?;
    let (serial, code) = (input.serial_number.as_deref(), input.token_code.as_deref());
    let mfa = verified(&ctx, serial, code).await?;
    if mfa {
        // Without a second factor this was decided before.
        ctx.authorize(&access::proven(&input)).await?;
    }
    let source_identity = source_identity(&ctx, &input).await?;
    let role = trust::existing_role(&ctx, &arn).await?;
    let chained = matches!(ctx.principal(), Principal::Role { .. });
    let duration_s = given::role_duration(input.duration_seconds, role.session_max_s, chained)?;
    let account = account_of(&arn)?;
    let (document, named) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = given::policies(&ctx, &account, document, named).await?;
    let (tags, transitive_tags) = tags(&ctx, &input).await?;
    let packed_policy_size = packed_size(&policies, &tags)?;
    let keys = source_identity.iter().map(|source| (SOURCE_IDENTITY.into(), vec![source.clone()]));
    let keys = keys.collect();
    let policies = policies.documents;
    let terms = Terms { duration_s, policies, tags, transitive_tags, keys, mfa };
    let (credentials, user) = open_role(&ctx, &arn, role, &input.role_session_name, terms).await?;
    Ok(AssumeRoleResponse {
        credentials: Some(credentials),
        assumed_role_user: Some(user),
        packed_policy_size,
        source_identity,
    })
}

pub fn role_arn(text: &str) -> Result<Arn, Error> {
    text.parse().map_err(|_| Error::Validation(format!("{text} is invalid")))
}

pub fn account_of(role: &Arn) -> Result<AccountId, Error> {
    let account = AccountId::new(role.account());
    account.ok_or_else(|| Error::Validation(format!("{role} is invalid")))
}

/// A session of a role.
pub async fn open_role(
    ctx: &Ctx,
    arn: &Arn,
    role: Role,
    name: &str,
    terms: Terms,
) -> Result<(Credentials, AssumedRoleUser), Error> {
    let session_arn = role_principal(arn, &role, name)?.display();
    let assumed_role_id = format!("{}:{name}", role.id);
    let of =
        SessionOf::Role { role_arn: role.arn, role_id: role.id, session_arn: session_arn.clone() };
    let credentials = open(ctx, of, terms).await?;
    Ok((credentials, AssumedRoleUser { assumed_role_id, arn: session_arn }))
}

/// Who is behind the session, whatever roles are assumed one after the other: once said it stays, and each of
/// the roles must let it be said.
async fn source_identity(ctx: &Ctx, input: &AssumeRoleRequest) -> Result<Option<String>, Error> {
    let session = ctx.call().session.as_deref();
    let keys = session.map(|session| session.keys.as_slice()).unwrap_or_default();
    let found = keys.iter().find(|(key, _)| key == SOURCE_IDENTITY);
    let inherited = found.and_then(|(_, values)| values.first().cloned());
    let given = &input.source_identity;
    if given.as_ref().is_some_and(|given| given.to_ascii_lowercase().starts_with("aws:")) {
        let message = "SourceIdentity values that begin with aws: are reserved for internal use.";
        return Err(Error::Validation(message.into()));
    }
    match (inherited, given) {
        (Some(inherited), Some(given)) if inherited != *given => Err(Error::AccessDenied(format!(
            "The source identity of the session is {inherited} and cannot be changed."
        ))),
        // What is given was authorised with the operation.
        (_, Some(given)) => Ok(Some(given.clone())),
        (Some(inherited), None) => {
            let access = set_source_identity(&input.role_arn, &inherited);
            ctx.authorize(&[access]).await?;
            Ok(Some(inherited))
        }
        (None, None) => Ok(None),
    }
}

type Tags = (Vec<(String, String)>, Vec<String>);

/// The tags given, and those that the caller's own session hands on: they cannot be changed.
async fn tags(ctx: &Ctx, input: &AssumeRoleRequest) -> Result<Tags, Error> {
    let mut tags = given::tags(input.tags.as_ref())?;
    let mut transitive = input.transitive_tag_keys.clone().unwrap_or_default();
    if let Some(key) = transitive.iter().find(|key| !tags.iter().any(|(known, _)| known == *key)) {
        let message = format!("The transitive tag key {key} is not among the tags.");
        return Err(Error::Validation(message));
    }
    let inherited = inherited(ctx).await?;
    if !inherited.is_empty() {
        ctx.authorize(&[tag_session(&input.role_arn, &inherited)]).await?;
    }
    for (key, value) in inherited {
        if tags.iter().any(|(known, _)| known.eq_ignore_ascii_case(&key)) {
            let message = "One of the specified transitive tag keys can't be set because it \
                conflicts with a transitive tag key from the calling session.";
            return Err(Error::InvalidInput(message.into()));
        }
        transitive.push(key.clone());
        tags.push((key, value));
    }
    Ok((tags, transitive))
}

async fn inherited(ctx: &Ctx) -> Result<Vec<(String, String)>, Error> {
    let Some(id) = &ctx.call().access_key_id else { return Ok(Vec::new()) };
    let Some(row) = ctx.store().get_value::<SessionRow>(&rows::session(id)).await? else {
        return Ok(Vec::new());
    };
    let kept = row.tags.into_iter().filter(|(key, _)| row.transitive_tags.contains(key));
    Ok(kept.collect())
}
