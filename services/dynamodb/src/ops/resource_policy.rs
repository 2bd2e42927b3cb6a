//! `PutResourcePolicy`, `GetResourcePolicy` and `DeleteResourcePolicy`: three views of one document.
//!
//! A table's policy covers its indexes; each of its streams has its own. A revision is the moment of its writing, and
//! only rises.

use crate::ops::describe_table::no_such_table;
use crate::ops::streams::no_such_stream;
use crate::request::check_region;
use crate::rules::table::{ResourcePolicy, Table};
use crate::store::orphans;
use crate::{State, store as rows};
use auth::policy::{Context, Decision, Kind, Policies, Policy, Request, decide};
use aws::{AccountId, Arn, Fault};
use model_dynamodb::{
    DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicyInput,
    GetResourcePolicyOutput, PutResourcePolicyInput, PutResourcePolicyOutput,
};
use service::Ctx;
use std::sync::Arc;
use store::Key;

const INVALID: &str = "One or more parameter values were invalid: ";
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
        return Err(Fault::validation(format!(
            "{INVALID}Maximum policy size of {POLICY_MAX} bytes exceeded"
        )));
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
    let holder = Holder::of(&ctx, &input.resource_arn)?;
    let table = ctx.state::<State>().tables.durable(ctx.store(), &holder.row).await?;
    let table = table.ok_or_else(|| holder.absent())?;
    let policy = holder.policy(&table)?.as_ref();
    let policy = policy.ok_or_else(|| not_found(&input.resource_arn))?;
    Ok(GetResourcePolicyOutput {
        policy: Some(policy.document.clone()),
        revision_id: Some(policy.revision()),
    })
}

/// Owner and policy of a table or stream, for the engine; a table's indexes share its own.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault> {
    let Some(rest) = arn.resource().strip_prefix("table/") else { return Ok(None) };
    let (name, part) = rest.split_once('/').unwrap_or((rest, ""));
    let (account, region) = (arn.account(), arn.region());
    let row = rows::table_key(account, region, name);
    let table = ctx.state::<State>().tables.durable(ctx.store(), &row).await?;
    let table = table.as_deref();
    let orphan;
    let policy = match part.strip_prefix("stream/") {
        Some(label) => match table.and_then(|table| table.stream_of(label)) {
            Some(stream) => &stream.policy,
            None => {
                let row = orphans::row(account, region, name, label);
                orphan = orphans::durable(ctx.store(), &row).await?;
                match (&orphan, table) {
                    (Some(orphan), _) => &orphan.stream.policy,
                    (None, Some(_)) => &None,
                    (None, None) => return Ok(None),
                }
            }
        },
        None => match table {
            Some(table) if part.is_empty() || part.starts_with("index/") => &table.policy,
            Some(_) => &None,
            None => return Ok(None),
        },
    };
    let owner = AccountId::new(account).ok_or_else(|| Fault::internal("an account"))?;
    let policy = match policy {
        Some(policy) => {
            let parsed = Policy::parse(Kind::Resource, &policy.document);
            Some(Arc::new(parsed.map_err(Fault::internal)?))
        }
        None => None,
    };
    Ok(Some((owner, policy)))
}

/// What has a policy: a table, or a stream of it.
struct Holder {
    arn: String,
    row: Key,
    table: String,
    /// The label of a stream.
    stream: Option<String>,
}

impl Holder {
    fn of(ctx: &Ctx, text: &str) -> Result<Holder, Fault> {
        let wrong = |why: String| Fault::validation(format!("{INVALID}{why}"));
        if !text.starts_with("arn:") {
            return Err(wrong(format!("ARNs must start with 'arn:': {text}")));
        }
        let foreign = || wrong(format!("Provided Arn is not a DynamoDB resource arn: {text}"));
        let arn: Arn = text.parse().map_err(|_| foreign())?;
        let name = arn.resource().strip_prefix("table/").ok_or_else(foreign)?;
        if !arn.is_of("dynamodb") {
            return Err(foreign());
        }
        let (table, stream) = match name.split_once("/stream/") {
            Some((table, label)) => (table, Some(label.to_owned())),
            None => (name, None),
        };
        if table.contains('/') {
            return Err(wrong(format!(
                "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: \
                 {text}"
            )));
        }
        check_region(ctx, arn.region(), text)?;
        let row = rows::table_key(arn.account(), arn.region(), table);
        Ok(Holder { arn: text.to_owned(), row, table: table.to_owned(), stream })
    }

    fn absent(&self) -> Fault {
        match self.stream {
            Some(_) => no_such_stream(&self.arn),
            None => no_such_table(&self.table),
        }
    }

    fn policy<'a>(&self, table: &'a Table) -> Result<&'a Option<ResourcePolicy>, Fault> {
        let Some(label) = &self.stream else { return Ok(&table.policy) };
        let stream = table.stream_of(label);
        stream.map(|stream| &stream.policy).ok_or_else(|| self.absent())
    }

    fn put(&self, table: &mut Table, policy: Option<ResourcePolicy>) {
        match self.stream.as_deref().and_then(|label| table.stream_mut(label)) {
            Some(stream) => stream.policy = policy,
            None => table.policy = policy,
        }
    }
}

/// The new revision, if a policy is left.
async fn change(
    ctx: &Ctx,
    arn: &str,
    expected: Option<String>,
    edit: impl Fn(Option<&ResourcePolicy>) -> Option<ResourcePolicy> + Send + Sync,
) -> Result<Option<String>, Fault> {
    let holder = Holder::of(ctx, arn)?;
    let state = ctx.state::<State>();
    rows::transact(ctx.store(), |tx| {
        let (state, holder, edit, expected) = (&state, &holder, &edit, &expected);
        async move {
            let table = state.tables.usable_in(&tx, &holder.row).await?;
            let mut table = table.ok_or_else(|| holder.absent())?.as_ref().clone();
            let known = holder.policy(&table)?.clone();
            if let Some(expected) = expected {
                check_revision(&holder.table, known.as_ref(), expected)?;
            }
            let policy = edit(known.as_ref());
            let revision = policy.as_ref().map(ResourcePolicy::revision);
            holder.put(&mut table, policy);
            rows::put_table(&tx, &table);
            Ok(revision)
        }
    })
    .await
}

fn check_revision(name: &str, known: Option<&ResourcePolicy>, expected: &str) -> Result<(), Fault> {
    let known = known.map(ResourcePolicy::revision);
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

fn not_found(what: &str) -> Fault {
    Fault::client(
        "PolicyNotFoundException",
        format!("Resource-based policy not found for the provided ResourceArn: {what}"),
    )
}
