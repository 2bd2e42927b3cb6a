//! `PutResourcePolicy`, `GetResourcePolicy` and `DeleteResourcePolicy`: three views of one document.
//!
//! A table's policy covers its indexes; each of its streams has its own, as long as it can be read, whether its table is
//! there or gone. A revision is the moment of its writing, and only rises.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-attach-resource-policy-streams.html>

use crate::ops::describe_table::no_such_table;
use crate::ops::streams::no_such_stream;
use crate::request::{check_account, check_region};
use crate::rules::table::{ResourcePolicy, Table};
use crate::store::orphans::{self, Orphan};
use crate::{State, store as rows};
use auth::policy::{Context, Decision, Kind, Meant, Policies, Policy, Request, decide};
use aws::{AccountId, Arn, Fault};
use model_dynamodb::{
    DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicyInput,
    GetResourcePolicyOutput, PutResourcePolicyInput, PutResourcePolicyOutput,
};
use service::{Ctx, Meaning};
use std::sync::Arc;
use store::{Key, Tx};

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
    let new = meaning(&ctx, new(&input.policy, now_ms)?).await?;
    if input.confirm_remove_self_resource_access != Some(true) {
        check_own_access(&ctx, &input.resource_arn, &new)?;
    }
    let revision = change(&ctx, &input.resource_arn, input.expected_revision_id, |known| {
        match known {
            // The same document again changes nothing, if it still means the same.
            Some(known) if known.document == new.document && known.meant == new.meant => {
                Some(known.clone())
            }
            known => {
                let least = known.map_or(0, |known| known.revision_ms + 1);
                Some(ResourcePolicy { revision_ms: now_ms.max(least), ..new.clone() })
            }
        }
    })
    .await?;
    Ok(PutResourcePolicyOutput { revision_id: revision.now })
}

/// Refuses a policy that takes from the caller what it takes to change it again.
fn check_own_access(ctx: &Ctx, resource: &str, policy: &ResourcePolicy) -> Result<(), Fault> {
    const ACTION: &str = "dynamodb:PutResourcePolicy";
    let policies = Policies { resource: Some(Arc::new(parsed(policy)?)), ..Policies::default() };
    let request = Request {
        principal: ctx.principal(),
        action: ACTION,
        resource,
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

/// A sound policy, of which it is not known yet whom it means.
pub fn new(document: &str, revision_ms: i64) -> Result<ResourcePolicy, Fault> {
    if document.len() > POLICY_MAX {
        return Err(Fault::validation(format!(
            "{INVALID}Maximum policy size of {POLICY_MAX} bytes exceeded"
        )));
    }
    Policy::parse(Kind::Resource, document)
        .map_err(|error| Fault::validation(format!("Invalid policy document: {error}")))?;
    Ok(ResourcePolicy { document: document.to_owned(), revision_ms, meant: Meant::default() })
}

/// A policy that means who bears the names in it now.
pub async fn meaning(ctx: &Ctx, policy: ResourcePolicy) -> Result<ResourcePolicy, Fault> {
    let Meaning { meant, nobody } = ctx.meaning(&parsed(&policy)?).await?;
    match nobody {
        None => Ok(ResourcePolicy { meant, ..policy }),
        // <https://github.com/hashicorp/terraform-provider-aws/issues/42933>
        Some(_) => {
            Err(Fault::validation(format!("{INVALID}Invalid principal in policy document.")))
        }
    }
}

/// A kept policy, as it is decided by.
fn parsed(policy: &ResourcePolicy) -> Result<Policy, Fault> {
    let parsed = Policy::parse(Kind::Resource, &policy.document).map_err(Fault::internal)?;
    Ok(parsed.meaning(&policy.meant))
}

pub async fn delete(
    ctx: Ctx,
    input: DeleteResourcePolicyInput,
) -> Result<DeleteResourcePolicyOutput, Fault> {
    let revision = change(&ctx, &input.resource_arn, input.expected_revision_id, |_| None).await?;
    Ok(DeleteResourcePolicyOutput { revision_id: revision.before })
}

pub async fn get(
    ctx: Ctx,
    input: GetResourcePolicyInput,
) -> Result<GetResourcePolicyOutput, Fault> {
    let holder = Holder::of(&ctx, &input.resource_arn)?;
    let kept = holder.durable(&ctx).await?;
    let policy = holder.policy(&kept)?.as_ref();
    let policy = policy.ok_or_else(|| not_found(&input.resource_arn))?;
    let shown = ctx.policy_shown(&policy.document, &policy.meant).await?;
    Ok(GetResourcePolicyOutput { policy: Some(shown), revision_id: Some(policy.revision()) })
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
        Some(policy) => Some(Arc::new(parsed(policy)?)),
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
    /// The row of a stream whose table is gone.
    orphan: Option<Key>,
}

/// The row that keeps it.
enum Kept {
    Table(Arc<Table>),
    /// A stream whose table is gone.
    Orphan(Box<Orphan>),
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
        check_account(ctx, arn.account())?;
        let (account, region) = (arn.account(), arn.region());
        let row = rows::table_key(account, region, table);
        let orphan = stream.as_ref().map(|label| orphans::row(account, region, table, label));
        Ok(Holder { arn: text.to_owned(), row, table: table.to_owned(), stream, orphan })
    }

    /// As it is durable. A table goes and its streams stay in one step: so these are looked at last.
    async fn durable(&self, ctx: &Ctx) -> Result<Kept, Fault> {
        let table = ctx.state::<State>().tables.durable(ctx.store(), &self.row).await?;
        let orphan = match &self.orphan {
            Some(row) if !self.is_in(table.as_deref()) => {
                orphans::durable(ctx.store(), row).await?
            }
            _ => None,
        };
        self.kept(table, orphan)
    }

    /// As a transaction sees it, to be changed.
    async fn in_transaction(&self, tx: &Tx, state: &State) -> Result<Kept, Fault> {
        let table = state.tables.usable_in(tx, &self.row).await?;
        let orphan = match &self.orphan {
            Some(row) if !self.is_in(table.as_deref()) => orphans::in_transaction(tx, row).await?,
            _ => None,
        };
        self.kept(table, orphan)
    }

    /// Whether a table of the name has the stream.
    fn is_in(&self, table: Option<&Table>) -> bool {
        let label = self.stream.as_deref().unwrap_or_default();
        table.is_some_and(|table| table.stream_of(label).is_some())
    }

    fn kept(&self, table: Option<Arc<Table>>, orphan: Option<Orphan>) -> Result<Kept, Fault> {
        let orphan = orphan.map(|orphan| Kept::Orphan(Box::new(orphan)));
        let kept = orphan.or(table.map(Kept::Table));
        kept.ok_or_else(|| self.absent())
    }

    fn absent(&self) -> Fault {
        match self.stream {
            Some(_) => no_such_stream(&self.arn),
            None => no_such_table(&self.table),
        }
    }

    fn policy<'a>(&self, kept: &'a Kept) -> Result<&'a Option<ResourcePolicy>, Fault> {
        let stream = match (kept, &self.stream) {
            (Kept::Table(table), None) => return Ok(&table.policy),
            (Kept::Table(table), Some(label)) => table.stream_of(label),
            (Kept::Orphan(orphan), _) => Some(&orphan.stream),
        };
        stream.map(|stream| &stream.policy).ok_or_else(|| self.absent())
    }

    fn put(&self, tx: &Tx, kept: Kept, policy: Option<ResourcePolicy>) {
        match kept {
            Kept::Table(table) => {
                let mut table = table.as_ref().clone();
                self.set(&mut table, policy);
                rows::put_table(tx, &table);
            }
            Kept::Orphan(mut orphan) => {
                orphan.stream.policy = policy;
                orphans::put(tx, &orphan);
            }
        }
    }

    fn set(&self, table: &mut Table, policy: Option<ResourcePolicy>) {
        match self.stream.as_deref().and_then(|label| table.stream_mut(label)) {
            Some(stream) => stream.policy = policy,
            None => table.policy = policy,
        }
    }
}

/// The revision of a policy before and behind its change, as far as there was one or is one.
struct Revision {
    before: Option<String>,
    now: Option<String>,
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    expected: Option<String>,
    edit: impl Fn(Option<&ResourcePolicy>) -> Option<ResourcePolicy> + Send + Sync,
) -> Result<Revision, Fault> {
    let holder = Holder::of(ctx, arn)?;
    let state = ctx.state::<State>();
    rows::transact(ctx.store(), |tx| {
        let (state, holder, edit, expected) = (&state, &holder, &edit, &expected);
        async move {
            let kept = holder.in_transaction(&tx, state).await?;
            let known = holder.policy(&kept)?.clone();
            if let Some(expected) = expected {
                check_revision(&holder.table, known.as_ref(), expected)?;
            }
            let policy = edit(known.as_ref());
            let [before, now] =
                [&known, &policy].map(|policy| policy.as_ref().map(ResourcePolicy::revision));
            holder.put(&tx, kept, policy);
            Ok(Revision { before, now })
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
