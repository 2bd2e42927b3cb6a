//! Managed policies: the customer's, and AWS's own.

use crate::entity::{self, Entity, all};
use crate::error::Error;
use crate::identities::last;
use crate::managed;
use crate::ops::attached::path;
use crate::rules::document::check_managed;
use crate::rules::page::{by_name, page};
use crate::rules::tags;
use crate::show::{self, Uses};
use crate::store::{self as rows, ManagedPolicy, PolicyVersion, Usage};
use aws::{AccountId, Fault};
use model_iam::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyOutput, DeletePolicyRequest,
    GetPolicyRequest, GetPolicyResponse, ListPoliciesRequest, ListPoliciesResponse,
    PolicyScopeType, PolicyUsageType,
};
use service::Ctx;
use store::Tx;

pub async fn create(ctx: Ctx, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
    check_managed(&input.policy_document)?;
    let path = input.path.unwrap_or_else(|| "/".into());
    let now_ms = ctx.now_ms();
    let first =
        PolicyVersion { id: "v1".into(), document: input.policy_document, created_ms: now_ms };
    let row = ManagedPolicy {
        arn: entity::arn(ctx.account(), "policy", &path, &input.policy_name),
        name: input.policy_name,
        path,
        id: ctx.world().unique_id("ANPA", 21),
        description: input.description,
        created_ms: now_ms,
        updated_ms: now_ms,
        default_version: "v1".into(),
        next_version: 2,
        versions: vec![first],
        tags: tags::given(&input.tags)?,
    };
    let (ctx, row) = (&ctx, &row);
    ctx.store().transact(|tx| async move { entity::create(&tx, ctx.account(), row).await }).await?;
    Ok(CreatePolicyResponse { policy: Some(show::policy(row, Uses::default())) })
}

/// A policy by its ARN, the customer's or AWS's.
pub async fn find(ctx: &Ctx, arn: &str) -> Result<ManagedPolicy, Error> {
    if let Some(document) = managed::aws_document(arn) {
        return Ok(of_aws(arn, document));
    }
    let key = rows::policy(ctx.account(), last(arn));
    let row = ctx.store().get_value::<ManagedPolicy>(&key).await?;
    row.filter(|row| row.arn == arn).ok_or_else(|| ManagedPolicy::absent(arn))
}

/// The customer's policy of this ARN, to be changed.
pub async fn find_in(tx: &Tx, account: &AccountId, arn: &str) -> Result<ManagedPolicy, Error> {
    if managed::aws_document(arn).is_some() {
        let message = format!("Policy {arn} is managed by AWS and cannot be changed.");
        return Err(Error::AccessDenied(message));
    }
    let row = tx.get_value::<ManagedPolicy>(&rows::policy(account, last(arn))).await?;
    row.filter(|row| row.arn == arn).ok_or_else(|| ManagedPolicy::absent(arn))
}

fn of_aws(arn: &str, document: &str) -> ManagedPolicy {
    ManagedPolicy {
        name: last(arn).to_owned(),
        path: path(arn).to_owned(),
        id: managed::id_of(arn),
        arn: arn.to_owned(),
        description: None,
        created_ms: managed::CREATED_MS,
        updated_ms: managed::CREATED_MS,
        default_version: "v1".into(),
        next_version: 2,
        versions: vec![PolicyVersion {
            id: "v1".into(),
            document: document.to_owned(),
            created_ms: managed::CREATED_MS,
        }],
        tags: Vec::new(),
    }
}

/// Who uses the policy.
pub async fn users_of(ctx: &Ctx, arn: &str) -> Result<Vec<Usage>, Error> {
    let rows = ctx.store().range(rows::usages(ctx.account(), arn)).await?;
    let decoded = rows.iter().map(|(_, row)| serde_json::from_slice(row));
    Ok(decoded.collect::<Result<_, _>>().map_err(Fault::internal)?)
}

pub async fn uses(ctx: &Ctx, arn: &str) -> Result<Uses, Error> {
    let usages = users_of(ctx, arn).await?;
    let count = |boundary| usages.iter().filter(|usage| usage.boundary == boundary).count();
    let count = |boundary| i32::try_from(count(boundary)).unwrap_or(i32::MAX);
    Ok(Uses { attached: count(false), boundaries: count(true) })
}

pub async fn get(ctx: Ctx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let row = find(&ctx, &input.policy_arn).await?;
    let uses = uses(&ctx, &input.policy_arn).await?;
    Ok(GetPolicyResponse { policy: Some(show::policy(&row, uses)) })
}

pub async fn list(ctx: Ctx, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let mut policies = Vec::new();
    if input.scope != Some(PolicyScopeType::Local) {
        policies.extend(managed::aws_policies().map(|(arn, document)| of_aws(&arn, document)));
    }
    if input.scope != Some(PolicyScopeType::Aws) {
        policies.extend(all::<ManagedPolicy>(&ctx).await?);
    }
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    policies.retain(|policy| policy.path.starts_with(prefix));
    let mut counted = Vec::with_capacity(policies.len());
    for policy in policies {
        let uses = uses(&ctx, &policy.arn).await?;
        let used = match input.policy_usage_filter {
            Some(PolicyUsageType::PermissionsPolicy) => uses.attached > 0,
            Some(PolicyUsageType::PermissionsBoundary) => uses.boundaries > 0,
            _ => uses.attached > 0 || input.only_attached != Some(true),
        };
        if used {
            counted.push((policy, uses));
        }
    }
    let place =
        |(policy, _): &(ManagedPolicy, Uses)| format!("{} {}", by_name(&policy.name), policy.arn);
    counted.sort_by_key(place);
    let page = page(counted, place, input.marker.as_deref(), input.max_items);
    let shown = page.items.iter().map(|(row, uses)| model_iam::Policy {
        description: None,
        tags: None,
        ..show::policy(row, *uses)
    });
    let policies = Some(shown.collect());
    Ok(ListPoliciesResponse { policies, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn delete(ctx: Ctx, input: DeletePolicyRequest) -> Result<DeletePolicyOutput, Error> {
    let (ctx, arn) = (&ctx, &input.policy_arn);
    ctx.store()
        .transact(|tx| async move {
            let account = ctx.account();
            let policy = find_in(&tx, account, arn).await?;
            if !tx.range(rows::usages(account, arn).limit(1)).await?.is_empty() {
                let message = "Cannot delete a policy attached to entities.";
                return Err(Error::DeleteConflict(message.into()));
            }
            if policy.versions.len() > 1 {
                let message = "This policy has more than one version. Before you delete a \
                    policy, you must delete the policy's versions. The default version is \
                    deleted with the policy.";
                return Err(Error::DeleteConflict(message.into()));
            }
            tx.delete(&rows::policy(account, &policy.name));
            rows::changed(&tx);
            Ok(())
        })
        .await?;
    Ok(DeletePolicyOutput {})
}
