//! `AssumeRole`: credentials of a role, for those whom it trusts.
//!
//! Whether it trusts the caller was decided before, but for those who come with a second factor: the trust policy is
//! the role's resource policy, and may demand one.

use crate::error::Error;
use crate::identities::role_principal;
use crate::managed;
use crate::rules::document::check;
use crate::store::{self as rows, ManagedPolicy, SessionOf, SessionRow};
use crate::sts::access;
use crate::sts::mfa::verified;
use crate::sts::session::{Terms, open};
use crate::trust;
use auth::policy::Kind;
use aws::{AccountId, Arn, Principal};
use model_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use service::Ctx;

const DURATION_DEFAULT_S: i32 = 3600;
/// A role that assumes a role gets an hour, whatever the role allows.
const CHAINED_MAX_S: i32 = 3600;
const DURATION_MIN_S: i32 = 900;
const SESSION_POLICY_MAX: usize = 2048;
const SESSION_POLICIES_MAX: usize = 10;
const TAGS_MAX: usize = 50;

pub async fn handle(ctx: Ctx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    for (given, what) in [
        (input.provided_contexts.is_some(), "ProvidedContexts in AssumeRole"),
        (input.source_identity.is_some(), "SourceIdentity in AssumeRole"),
    ] {
        if given {
            return Err(aws::Fault::not_implemented(what).into());
        }
    }
    if matches!(ctx.principal(), Principal::Root { .. }) {
        let message = "Roles may not be assumed by root accounts.";
        return Err(Error::AccessDenied(message.into()));
    }
    let invalid = || Error::Validation(format!("{} is invalid", input.role_arn));
    let arn: Arn = input.role_arn.parse().map_err(|_| invalid())?;
    let (serial, code) = (input.serial_number.as_deref(), input.token_code.as_deref());
    let mfa = verified(&ctx, serial, code).await?;
    if mfa {
        // Without a second factor this was decided before.
        ctx.authorize(&access::proven(&input)).await?;
    }
    let role = trust::existing_role(&ctx, &arn).await?;
    let asked = input.duration_seconds.unwrap_or(DURATION_DEFAULT_S);
    let duration_s = duration(&ctx, asked, role.session_max_s)?;
    let policies = session_policies(&ctx, &arn, &input).await?;
    let (tags, transitive_tags) = tags(&ctx, &input).await?;
    let principal = role_principal(&arn, &role, &input.role_session_name)?;
    let session_arn = principal.display();
    let assumed_role_id = format!("{}:{}", role.id, input.role_session_name);
    let size: usize = policies.iter().map(|(_, document)| document.len()).sum();
    let of =
        SessionOf::Role { role_arn: role.arn, role_id: role.id, session_arn: session_arn.clone() };
    let terms = Terms { duration_s, policies, tags, transitive_tags, mfa };
    let credentials = open(&ctx, of, terms).await?;
    let packed = (size > 0).then(|| (size * 100 / (SESSION_POLICY_MAX * 10)).max(1));
    Ok(AssumeRoleResponse {
        credentials: Some(credentials),
        assumed_role_user: Some(AssumedRoleUser { assumed_role_id, arn: session_arn }),
        packed_policy_size: packed.and_then(|packed| i32::try_from(packed.min(100)).ok()),
        source_identity: None,
    })
}

fn duration(ctx: &Ctx, asked: i32, role_max: i32) -> Result<i64, Error> {
    if asked < DURATION_MIN_S {
        return Err(Error::Validation(format!(
            "1 validation error detected: Value '{asked}' at 'durationSeconds' failed to satisfy \
             constraint: Member must have value greater than or equal to {DURATION_MIN_S}"
        )));
    }
    let chained = matches!(ctx.principal(), Principal::Role { .. });
    if chained && asked > CHAINED_MAX_S {
        let message = "The requested DurationSeconds exceeds the 1 hour session limit for roles \
            assumed by role chaining.";
        return Err(Error::Validation(message.into()));
    }
    if asked > role_max {
        let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this \
            role.";
        return Err(Error::Validation(message.into()));
    }
    Ok(i64::from(asked))
}

/// The document given, and those of the policies named: of the role's account.
async fn session_policies(
    ctx: &Ctx,
    role: &Arn,
    input: &AssumeRoleRequest,
) -> Result<Vec<(String, String)>, Error> {
    let mut policies = Vec::new();
    if let Some(document) = &input.policy {
        if check(Kind::Identity, document)? > SESSION_POLICY_MAX {
            return Err(packed_too_large());
        }
        policies.push(("SessionPolicy".to_owned(), document.clone()));
    }
    let named = input.policy_arns.as_deref().unwrap_or_default();
    if named.len() > SESSION_POLICIES_MAX {
        return Err(packed_too_large());
    }
    let account = AccountId::new(role.account());
    let account = account.ok_or_else(|| Error::Validation(format!("{role} is invalid")))?;
    for named in named {
        let arn = named.arn.as_deref().unwrap_or_default();
        let document = match managed::aws_document(arn) {
            Some(document) => Some(document.to_owned()),
            None => {
                let name = crate::identities::last(arn);
                let key = rows::policy(&account, name);
                let row = ctx.store().get_value::<ManagedPolicy>(&key).await?;
                let row = row.filter(|row| row.arn == arn);
                row.and_then(|row| row.default_document().map(str::to_owned))
            }
        };
        let missing = || Error::Validation(format!("PolicyArn {arn} is not valid."));
        policies.push((arn.to_owned(), document.ok_or_else(missing)?));
    }
    Ok(policies)
}

fn packed_too_large() -> Error {
    let message = "Packed policy consumes more than 100% of the allotted space.";
    aws::Fault::client("PackedPolicyTooLarge", message).into()
}

type Tags = (Vec<(String, String)>, Vec<String>);

/// The tags given, and those that the caller's own session hands on: they cannot be changed.
async fn tags(ctx: &Ctx, input: &AssumeRoleRequest) -> Result<Tags, Error> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in input.tags.iter().flatten() {
        let same = |(key, _): &(String, String)| key.eq_ignore_ascii_case(&tag.key);
        if tags.iter().any(same) {
            let message =
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(Error::InvalidInput(message.into()));
        }
        tags.push((tag.key.clone(), tag.value.clone()));
    }
    let mut transitive = input.transitive_tag_keys.clone().unwrap_or_default();
    if let Some(key) = transitive.iter().find(|key| !tags.iter().any(|(known, _)| known == *key)) {
        let message = format!("The transitive tag key {key} is not among the tags.");
        return Err(Error::Validation(message));
    }
    for (key, value) in inherited(ctx).await? {
        if tags.iter().any(|(known, _)| known.eq_ignore_ascii_case(&key)) {
            let message = "One of the specified transitive tag keys can't be set because it \
                conflicts with a transitive tag key from the calling session.";
            return Err(Error::InvalidInput(message.into()));
        }
        transitive.push(key.clone());
        tags.push((key, value));
    }
    if tags.len() > TAGS_MAX {
        return Err(packed_too_large());
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
