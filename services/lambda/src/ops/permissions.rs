//! `AddPermission`, `RemovePermission`, `GetPolicy`: who else may invoke a function.

use super::named;
use crate::error::Error;
use crate::policies::meant;
use crate::rules::name::{LATEST, Named, is_alias};
use crate::rules::statement::{
    POLICY_BYTES_MAX, Permission, PolicyRow, check, document, invalid_principal,
};
use crate::store::{self as rows, Rows};
use aws::AccountId;
use model_lambda as model;
use service::Ctx;
use store::Tx;

pub async fn add(
    ctx: Ctx,
    input: model::AddPermissionRequest,
) -> Result<model::AddPermissionResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    if !input.action.starts_with("lambda:") && input.action != "*" {
        return Err(Error::Invalid(format!("The action {} is not one of Lambda's.", input.action)));
    }
    if named.qualifier.as_deref() == Some(LATEST) {
        let message = "We currently do not support adding policies for $LATEST.";
        return Err(Error::Invalid(message.into()));
    }
    let arn = named.arn();
    let statement = Permission {
        statement_id: &input.statement_id,
        action: &input.action,
        principal: principal(&input.principal)?,
        resource: &arn,
        source_arn: input.source_arn.as_deref(),
        source_account: input.source_account.as_deref(),
        event_source_token: input.event_source_token.as_deref(),
        organization: input.principal_org_id.as_deref(),
        url_auth_type: input.function_url_auth_type.as_ref().map(|kind| kind.as_str()),
        via_url: input.invoked_via_function_url,
    }
    .statement();
    check(&statement)?;
    let meant = meant(&ctx, &statement).await?;
    let revision_id = ctx.world().uuid();
    let (named, input, revision_id) = (&named, &input, &revision_id);
    let (statement, meant) = (&statement, &meant);
    ctx.store()
        .transact(|tx| async move {
            // A policy belongs to something that exists.
            there(&tx, named).await?;
            let mut policy = policy(&tx, named, input.revision_id.as_deref()).await?;
            if policy.statements.iter().any(|other| other["Sid"] == statement["Sid"]) {
                return Err(Error::Conflict(format!(
                    "The statement id ({}) provided already exists. Please provide a new statement \
                     id, or remove the existing statement.",
                    input.statement_id
                )));
            }
            policy.meant.join(meant, &mut policy.statements);
            policy.statements.push(statement.clone());
            policy.revision_id = revision_id.clone();
            let length = document(&policy.statements).len();
            if length > POLICY_BYTES_MAX {
                return Err(Error::PolicyTooLong(format!(
                    "The final policy size ({length}) is bigger than the limit ({POLICY_BYTES_MAX})."
                )));
            }
            tx.put_value(named.place.policy(named.qualifier.as_deref()), &policy);
            Ok(())
        })
        .await?;
    Ok(model::AddPermissionResponse { statement: Some(statement.to_string()) })
}

pub async fn remove(
    ctx: Ctx,
    input: model::RemovePermissionRequest,
) -> Result<model::RemovePermissionOutput, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    let revision_id = ctx.world().uuid();
    let (named, input, revision_id) = (&named, &input, &revision_id);
    ctx.store()
        .transact(|tx| async move {
            match there(&tx, named).await {
                Err(Error::NotFound(_)) if named.qualifier.is_none() => {
                    return Err(Error::NotFound(format!("No policy found for: {}", named.arn())));
                }
                other => other?,
            }
            let mut policy = policy(&tx, named, input.revision_id.as_deref()).await?;
            if policy.statements.is_empty() {
                let message = "No policy is associated with the given resource.";
                return Err(Error::NotFound(message.into()));
            }
            let before = policy.statements.len();
            policy.statements.retain(|statement| statement["Sid"] != input.statement_id.as_str());
            if policy.statements.len() == before {
                let id = &input.statement_id;
                return Err(Error::NotFound(format!(
                    "Statement {id} is not found in resource policy."
                )));
            }
            policy.revision_id = revision_id.clone();
            let key = named.place.policy(named.qualifier.as_deref());
            match policy.statements.is_empty() {
                true => tx.delete(&key),
                false => tx.put_value(key, &policy),
            }
            Ok(())
        })
        .await?;
    Ok(model::RemovePermissionOutput {})
}

pub async fn get(
    ctx: Ctx,
    input: model::GetPolicyRequest,
) -> Result<model::GetPolicyResponse, Error> {
    let named = named(&ctx, &input.function_name, input.qualifier.as_deref())?;
    match rows::find(ctx.store(), &named, 1.0).await {
        Err(Error::NotFound(_)) => return Err(Error::no_resource()),
        other => other.map(drop)?,
    }
    let key = named.place.policy(named.qualifier.as_deref());
    let policy: Option<PolicyRow> = ctx.store().row(&key).await?;
    let policy = policy.ok_or_else(Error::no_resource)?;
    let shown = ctx.policy_shown(&document(&policy.statements), &policy.meant).await?;
    Ok(model::GetPolicyResponse { policy: Some(shown), revision_id: Some(policy.revision_id) })
}

/// As those that change policies are told of what is not there.
async fn there(rows: &impl Rows, named: &Named) -> Result<(), Error> {
    match (rows::find(rows, named, 1.0).await, named.qualifier.as_deref()) {
        (Err(Error::NotFound(_)), Some(name)) if is_alias(name) => {
            Err(Error::no_alias(&named.arn()))
        }
        (other, _) => other.map(drop),
    }
}

async fn policy(tx: &Tx, named: &Named, revision: Option<&str>) -> Result<PolicyRow, Error> {
    let key = named.place.policy(named.qualifier.as_deref());
    let found: Option<PolicyRow> = tx.row(&key).await?;
    if let Some(given) = revision {
        // Before the first permission the revision is that of what the policy will belong to.
        let latest = match (&found, named.qualifier.as_deref()) {
            (Some(policy), _) => policy.revision_id.clone(),
            (None, Some(name)) if is_alias(name) => {
                rows::alias(tx, &named.place, name).await?.revision_id
            }
            (None, _) => rows::find(tx, named, 1.0).await?.1.revision_id,
        };
        if given != latest {
            return Err(Error::Precondition("GetPolicy"));
        }
    }
    Ok(found.unwrap_or_default())
}

/// A service, an account, an ARN or everyone.
fn principal(text: &str) -> Result<&str, Error> {
    let service = text.ends_with(".amazonaws.com") || text.ends_with(".amazon.com");
    let known =
        text == "*" || service || AccountId::new(text).is_some() || text.starts_with("arn:");
    known.then_some(text).ok_or_else(invalid_principal)
}

#[cfg(test)]
mod tests {
    use super::there;
    use crate::error::Error;
    use crate::rules::name::Named;
    use crate::sample;
    use store::{Durability, Options, Store};
    use world::World;

    #[tokio::test]
    async fn a_missing_alias_is_told_as_one() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { durability: Durability::Memory, ..Options::default() };
        let path = folder.path().join("data");
        let store = Store::open(&path, World::simulated(1, 0), options).unwrap();
        let function = &sample::function();
        let made = store.transact(|tx| async move {
            tx.put_value(sample::place().function(), function);
            Ok::<_, Error>(())
        });
        made.await.unwrap();
        for (qualifier, told) in [
            ("live", "Cannot find alias arn: "),
            ("42", "Function not found: "),
            ("with-$-in-it", "Function not found: "),
        ] {
            let named = Named { place: sample::place(), qualifier: Some(qualifier.into()) };
            let missing = there(&store, &named).await;
            let Err(Error::NotFound(message)) = missing else { panic!("{qualifier} is there") };
            assert_eq!(message, format!("{told}{}", named.arn()));
        }
        there(&store, &Named { place: sample::place(), qualifier: None }).await.unwrap();
    }
}
