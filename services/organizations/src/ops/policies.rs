//! Service control policies.

use super::built;
use crate::error::Error;
use crate::rules::document::{self, FULL_ACCESS};
use crate::rules::page::page;
use crate::rules::{ids, tags, texts};
use crate::show;
use crate::store::{self as rows, Organization, Policy, Rows};
use crate::tree;
use model_organizations as model;
use service::Ctx;
use store::Tx;

/// Policies of a type in an organisation.
const POLICIES_MAX: usize = 10_000;

pub async fn create(
    ctx: Ctx,
    organization: Organization,
    input: model::CreatePolicyRequest,
) -> Result<model::CreatePolicyResponse, Error> {
    built(&input.type_)?;
    texts::check_name(&input.name)?;
    texts::check_description(&input.description)?;
    document::check(&input.content)?;
    let policy = Policy {
        id: ids::policy(ctx.world()),
        name: input.name,
        description: input.description,
        content: input.content,
        tags: tags::given(input.tags.as_deref().unwrap_or_default())?,
    };
    let (known, made) = (&organization, &policy);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            check_unique(&tx, &organization, made).await?;
            tx.put_value(rows::policy(&organization.management, &made.id), made);
            Ok::<(), Error>(())
        })
        .await?;
    Ok(model::CreatePolicyResponse { policy: Some(shown(&organization, &policy)) })
}

/// Names are unique, and there is room for one more.
async fn check_unique(tx: &Tx, organization: &Organization, policy: &Policy) -> Result<(), Error> {
    let range = rows::policies(&organization.management);
    let policies: Vec<Policy> = tree::every(tx, range).await?;
    let taken = |other: &Policy| other.name == policy.name && other.id != policy.id;
    if policy.name == document::FULL_ACCESS_NAME || policies.iter().any(taken) {
        return Err(Error::PolicyExists);
    }
    let known = policies.iter().any(|other| other.id == policy.id);
    if !known && policies.len() >= POLICIES_MAX {
        let message =
            "You have exceeded the number of policies that you can have in an organization.";
        return Err(Error::constraint("POLICY_NUMBER_LIMIT_EXCEEDED", message));
    }
    Ok(())
}

fn shown(organization: &Organization, row: &Policy) -> model::Policy {
    model::Policy {
        policy_summary: Some(show::policy_summary(organization, row)),
        content: Some(row.content.clone()),
    }
}

pub async fn describe(
    ctx: Ctx,
    organization: Organization,
    input: model::DescribePolicyRequest,
) -> Result<model::DescribePolicyResponse, Error> {
    let policy = find(&ctx.store().snapshot(), &organization, &input.policy_id).await?;
    Ok(model::DescribePolicyResponse { policy: Some(shown(&organization, &policy)) })
}

/// Of the organisation or of AWS.
pub async fn find(at: &impl Rows, organization: &Organization, id: &str) -> Result<Policy, Error> {
    if id == FULL_ACCESS {
        return Ok(show::full_access());
    }
    tree::policy(at, organization, id).await
}

pub async fn update(
    ctx: Ctx,
    organization: Organization,
    input: model::UpdatePolicyRequest,
) -> Result<model::UpdatePolicyResponse, Error> {
    refuse_immutable(&input.policy_id)?;
    if let Some(name) = &input.name {
        texts::check_name(name)?;
    }
    if let Some(description) = &input.description {
        texts::check_description(description)?;
    }
    if let Some(content) = &input.content {
        document::check(content)?;
    }
    let (known, input) = (&organization, &input);
    let policy = ctx
        .store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let mut policy = tree::policy(&tx, &organization, &input.policy_id).await?;
            if let Some(name) = &input.name {
                policy.name.clone_from(name);
                check_unique(&tx, &organization, &policy).await?;
            }
            if let Some(description) = &input.description {
                policy.description.clone_from(description);
            }
            if let Some(content) = &input.content {
                policy.content.clone_from(content);
            }
            tx.put_value(rows::policy(&organization.management, &policy.id), &policy);
            rows::changed(&tx);
            Ok::<_, Error>(policy)
        })
        .await?;
    Ok(model::UpdatePolicyResponse { policy: Some(shown(&organization, &policy)) })
}

fn refuse_immutable(id: &str) -> Result<(), Error> {
    if id == FULL_ACCESS {
        let message = "You specified a policy that is managed by AWS and can't be modified.";
        return Err(Error::input("IMMUTABLE_POLICY", message));
    }
    Ok(())
}

pub async fn delete(
    ctx: Ctx,
    organization: Organization,
    input: model::DeletePolicyRequest,
) -> Result<model::DeletePolicyOutput, Error> {
    refuse_immutable(&input.policy_id)?;
    let (known, id) = (&organization, &input.policy_id);
    ctx.store()
        .transact(|tx| async move {
            let organization = tree::current(&tx, known).await?;
            let management = organization.management.as_str();
            let policy = tree::policy(&tx, &organization, id).await?;
            if !tx.range(rows::targets_of(management, &policy.id)).await?.is_empty() {
                return Err(Error::PolicyInUse);
            }
            tx.delete(&rows::policy(management, &policy.id));
            Ok(())
        })
        .await?;
    Ok(model::DeletePolicyOutput {})
}

/// AWS's own policy first.
pub async fn list(
    ctx: Ctx,
    organization: Organization,
    input: model::ListPoliciesRequest,
) -> Result<model::ListPoliciesResponse, Error> {
    built(&input.filter)?;
    let range = rows::policies(&organization.management);
    let mut policies: Vec<Policy> = tree::every(&ctx.store().snapshot(), range).await?;
    policies.push(show::full_access());
    policies.sort_by(|one, other| one.id.cmp(&other.id));
    let (policies, next_token) =
        page(policies, |row| row.id.as_str(), input.next_token.as_deref(), input.max_results)?;
    let policies = policies.iter().map(|row| show::policy_summary(&organization, row));
    Ok(model::ListPoliciesResponse { policies: Some(policies.collect()), next_token })
}
