//! Which policies are attached to what.

use super::built;
use super::policies::find;
use crate::error::Error;
use crate::rules::ids::{self, Kind};
use crate::rules::page::page;
use crate::show;
use crate::store::{self as rows, Attachment, Member, Organization, Rows, Unit};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

/// Policies attached to one root, unit or account.
const ATTACHED_MAX: usize = 5;

pub async fn attach(
    ctx: Ctx,
    organization: Organization,
    input: model::AttachPolicyRequest,
) -> Result<model::AttachPolicyOutput, Error> {
    check_target(&input.target_id)?;
    let (known, input) = (&organization, &input);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let management = organization.management.as_str();
            let policy = find(&tx, &organization, &input.policy_id).await?;
            let target = target(&tx, &organization, &input.target_id).await?;
            if !organization.service_control {
                return Err(Error::TypeNotEnabled);
            }
            let attached: Vec<Attachment> =
                tree::every(&tx, rows::attachments_of(management, &target.id)).await?;
            if attached.iter().any(|row| row.policy == policy.id) {
                return Err(Error::PolicyAttached);
            }
            if attached.len() >= ATTACHED_MAX {
                let message =
                    "You have attached the maximum number of policies to the specified target.";
                let reason = "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED";
                return Err(Error::constraint(reason, message));
            }
            rows::attach(&tx, management, &target.id, &policy.id);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::AttachPolicyOutput {})
}

pub async fn detach(
    ctx: Ctx,
    organization: Organization,
    input: model::DetachPolicyRequest,
) -> Result<model::DetachPolicyOutput, Error> {
    check_target(&input.target_id)?;
    let (known, input) = (&organization, &input);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let management = organization.management.as_str();
            let policy = find(&tx, &organization, &input.policy_id).await?;
            let target = target(&tx, &organization, &input.target_id).await?;
            let attached: Vec<Attachment> =
                tree::every(&tx, rows::attachments_of(management, &target.id)).await?;
            if !attached.iter().any(|row| row.policy == policy.id) {
                return Err(Error::PolicyNotAttached);
            }
            if attached.len() == 1 {
                let message = "You cannot remove the last policy attached to the specified \
                               target. You must have at least one attached at all times.";
                let reason = "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED";
                return Err(Error::constraint(reason, message));
            }
            rows::detach(&tx, management, &target.id, &policy.id);
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(model::DetachPolicyOutput {})
}

/// Everything that is attached to what goes away.
pub async fn detach_all(tx: &Tx, management: &str, target: &str) -> Result<(), Error> {
    for row in tree::every::<Attachment>(tx, rows::attachments_of(management, target)).await? {
        rows::detach(tx, management, &row.target, &row.policy);
    }
    Ok(())
}

pub async fn list_for_target(
    ctx: Ctx,
    organization: Organization,
    input: model::ListPoliciesForTargetRequest,
) -> Result<model::ListPoliciesForTargetResponse, Error> {
    built(&input.filter)?;
    check_target(&input.target_id)?;
    let at = ctx.store().snapshot();
    let target = target(&at, &organization, &input.target_id).await?;
    let range = rows::attachments_of(&organization.management, &target.id);
    let mut policies = Vec::new();
    for row in tree::every::<Attachment>(&at, range).await? {
        policies.push(find(&at, &organization, &row.policy).await?);
    }
    let (policies, next_token) =
        page(policies, |row| row.id.as_str(), input.next_token.as_deref(), input.max_results)?;
    let policies = policies.iter().map(|row| show::policy_summary(&organization, row));
    Ok(model::ListPoliciesForTargetResponse { policies: Some(policies.collect()), next_token })
}

pub async fn list_targets(
    ctx: Ctx,
    organization: Organization,
    input: model::ListTargetsForPolicyRequest,
) -> Result<model::ListTargetsForPolicyResponse, Error> {
    let at = ctx.store().snapshot();
    let policy = find(&at, &organization, &input.policy_id).await?;
    let range = rows::targets_of(&organization.management, &policy.id);
    let rows: Vec<Attachment> = tree::every(&at, range).await?;
    let token = input.next_token.as_deref();
    let (rows, next_token) = page(rows, |row| row.target.as_str(), token, input.max_results)?;
    let mut targets = Vec::with_capacity(rows.len());
    for row in rows {
        targets.push(target(&at, &organization, &row.target).await?);
    }
    let targets = targets.into_iter().map(|target| model::PolicyTargetSummary {
        arn: Some(show::arn(&organization, &target.id)),
        target_id: Some(target.id),
        name: Some(target.name),
        type_: Some(target.kind),
    });
    Ok(model::ListTargetsForPolicyResponse { targets: Some(targets.collect()), next_token })
}

/// What a policy is attached to.
struct Target {
    id: String,
    name: String,
    kind: model::TargetType,
}

fn check_target(id: &str) -> Result<(), Error> {
    match ids::kind(id) {
        Some(Kind::Root | Kind::Unit | Kind::Account) => Ok(()),
        Some(Kind::Policy) | None => Err(Error::input(
            "INVALID_PATTERN_TARGET_ID",
            "You specified a policy target ID that doesn't match the required pattern.",
        )),
    }
}

async fn target(at: &impl Rows, organization: &Organization, id: &str) -> Result<Target, Error> {
    let management = organization.management.as_str();
    let (name, kind) = match ids::kind(id) {
        Some(Kind::Root) if id == organization.root => {
            (Some("Root".to_owned()), model::TargetType::Root)
        }
        Some(Kind::Unit) => {
            let row = at.value::<Unit>(&rows::unit(management, id)).await?;
            (row.map(|row| row.name), model::TargetType::OrganizationalUnit)
        }
        Some(Kind::Account) => {
            let row = at.value::<Member>(&rows::account(management, id)).await?;
            (row.map(|row| row.name), model::TargetType::Account)
        }
        _ => return Err(Error::NoTarget),
    };
    let name = name.ok_or(Error::NoTarget)?;
    Ok(Target { id: id.to_owned(), name, kind })
}
