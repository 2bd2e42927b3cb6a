//! `PutResourcePolicy`, `GetResourcePolicy` and `DeleteResourcePolicy`: three views of one document.
//!
//! A table's policy covers its indexes. A revision is the moment of its writing, and only rises.

use crate::ops::describe_table::no_such_table;
use crate::rules::table::{ResourcePolicy, Table};
use crate::{State, store as rows};
use auth::policy::{Context, Decision, Kind, Policies, Policy, Request, decide};
use aws::{AccountId, Arn, Fault};
use model_dynamodb::{
    DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicyInput,
    GetResourcePolicyOutput, PutResourcePolicyInput, PutResourcePolicyOutput,
};
use service::Ctx;
use std::sync::Arc;

/// Bytes of a policy.
const POLICY_MAX: usize = 20 * 1024;
/// The revision of what has no policy.
const NO_POLICY: &str = "NO_POLICY";

pub async fn put(
    ctx: Ctx,
    input: PutResourcePolicyInput,
) -> Result<PutResourcePolicyOutput, Fault> {
    let now_ms = ctx.now_ms();
    let new = new(&input.policy, now_ms)?;
    if input.confirm_remove_self_resource_access != Some(true) {
        check_own_access(&ctx, &input)?;
    }
    let revision = change(&ctx, &input.resource_arn, input.expected_revision_id, |known| {
        match known {
            // The same document again changes nothing.
            Some(known) if known.document == new.document => Some(known.clone()),
            known => {
                let least = known.map_or(0, |known| known.revision_ms + 1);
                Some(ResourcePolicy { revision_ms: now_ms.max(least), ..new.clone() })
            }
        }
    })
    .await?;
    Ok(PutResourcePolicyOutput { revision_id: revision })
}

/// Refuses a policy that takes from the caller what it takes to change it again.
fn check_own_access(ctx: &Ctx, input: &PutResourcePolicyInput) -> Result<(), Fault> {
    const ACTION: &str = "dynamodb:PutResourcePolicy";
    let policy = Policy::parse(Kind::Resource, &input.policy).map_err(Fault::internal)?;
    let policies = Policies { resource: Some(Arc::new(policy)), ..Policies::default() };
    let request = Request {
        principal: ctx.principal(),
        action: ACTION,
        resource: &input.resource_arn,
        context: &Context::of(ctx.principal()),
    };
    match decide(&request, &policies, None) {
        Decision::Deny { explicit: Some(_), .. } => Err(Fault::validation(format!(
            "The policy denies {ACTION} to its author: ConfirmRemoveSelfResourceAccess must be true to \
             put it"
        ))),
        _ => Ok(()),
    }
}

/// A sound policy.
pub fn new(document: &str, revision_ms: i64) -> Result<ResourcePolicy, Fault> {
    if document.len() > POLICY_MAX {
        return Err(Fault::validation("The policy is larger than the limit of 20 KB"));
    }
    Policy::parse(Kind::Resource, document)
        .map_err(|error| Fault::validation(format!("Invalid policy document: {error}")))?;
    Ok(ResourcePolicy { document: document.to_owned(), revision_ms })
}

pub async fn delete(
    ctx: Ctx,
    input: DeleteResourcePolicyInput,
) -> Result<DeleteResourcePolicyOutput, Fault> {
    change(&ctx, &input.resource_arn, input.expected_revision_id, |_| None).await?;
    Ok(DeleteResourcePolicyOutput { revision_id: None })
}

pub async fn get(
    ctx: Ctx,
    input: GetResourcePolicyInput,
) -> Result<GetResourcePolicyOutput, Fault> {
    let name = table_of(&input.resource_arn)?;
    let table =
        find(&ctx, &input.resource_arn, &name).await?.ok_or_else(|| no_such_table(&name))?;
    let policy = table.policy.as_ref().ok_or_else(|| not_found(&input.resource_arn))?;
    Ok(GetResourcePolicyOutput {
        policy: Some(policy.document.clone()),
        revision_id: Some(policy.revision()),
    })
}

/// Owner and policy of a table, for the engine; its indexes share it, its streams have none.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(rest) = arn.resource().strip_prefix("table/") else { return Ok(None) };
    let (name, part) = rest.split_once('/').unwrap_or((rest, ""));
    let Some(table) = find(&ctx, arn.as_str(), name).await? else { return Ok(None) };
    let owner = AccountId::new(&table.account).ok_or_else(|| Fault::internal("an account"))?;
    let policy = table.policy.as_ref().filter(|_| part.is_empty() || part.starts_with("index/"));
    let policy = match policy {
        Some(policy) => {
            let parsed = Policy::parse(Kind::Resource, &policy.document);
            Some(Arc::new(parsed.map_err(Fault::internal)?))
        }
        None => None,
    };
    Ok(Some((owner, policy)))
}

async fn find(ctx: &Ctx, arn: &str, name: &str) -> Result<Option<Arc<Table>>, Fault> {
    let arn: Arn = arn.parse().map_err(|_| not_an_arn(arn))?;
    let row = rows::table_key(arn.account(), arn.region(), name);
    ctx.state::<State>().tables.durable(ctx.store(), &row).await
}

/// The new revision, if a policy is left.
async fn change(
    ctx: &Ctx,
    arn: &str,
    expected: Option<String>,
    edit: impl Fn(Option<&ResourcePolicy>) -> Option<ResourcePolicy> + Send + Sync,
) -> Result<Option<String>, Fault> {
    let name = table_of(arn)?;
    let parsed: Arn = arn.parse().map_err(|_| not_an_arn(arn))?;
    let row = rows::table_key(parsed.account(), parsed.region(), &name);
    let state = ctx.state::<State>();
    rows::transact(ctx.store(), |tx| {
        let (state, row, name, edit, expected) = (&state, &row, &name, &edit, &expected);
        async move {
            let table = state.tables.in_transaction(&tx, row).await?;
            let mut table = table.ok_or_else(|| no_such_table(name))?.as_ref().clone();
            if let Some(expected) = expected {
                check_revision(&table, expected)?;
            }
            table.policy = edit(table.policy.as_ref());
            rows::put_table(&tx, &table);
            Ok(table.policy.as_ref().map(ResourcePolicy::revision))
        }
    })
    .await
}

fn check_revision(table: &Table, expected: &str) -> Result<(), Fault> {
    let name = &table.name;
    let known = table.policy.as_ref().map(ResourcePolicy::revision);
    match known {
        None if expected == NO_POLICY => Ok(()),
        Some(known) if known == expected => Ok(()),
        Some(known) if expected == NO_POLICY => Err(not_found(&format!(
            "Requested policy update expecting none to be present for table {name}, but a policy exists \
             with revision id {known}."
        ))),
        Some(known) => Err(not_found(&format!(
            "Requested update for policy with revision id {expected}, but the policy associated to target \
             table {name} has revision id {known}."
        ))),
        None => Err(not_found(&format!(
            "Requested update for policy with revision id {expected}, but the target table {name} has no \
             policy."
        ))),
    }
}

/// The table that an ARN names. A stream's policy would be its own.
fn table_of(text: &str) -> Result<String, Fault> {
    let arn: Arn = text.parse().map_err(|_| not_an_arn(text))?;
    let name = arn.resource().strip_prefix("table/").ok_or_else(|| not_an_arn(text))?;
    if name.contains("/stream/") {
        return Err(Fault::not_implemented("A DynamoDB stream's resource policy"));
    }
    if arn.service() != "dynamodb" || name.contains('/') {
        return Err(not_an_arn(text));
    }
    Ok(name.to_owned())
}

fn not_an_arn(text: &str) -> Fault {
    Fault::validation(format!("Invalid TableArn: Invalid ResourceArn provided as input {text}"))
}

fn not_found(what: &str) -> Fault {
    Fault::client(
        "PolicyNotFoundException",
        format!("Resource-based policy not found for the provided ResourceArn: {what}"),
    )
}
