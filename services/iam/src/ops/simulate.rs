//! Simulations: the same decision as for real requests, without one.
//!
//! Not said: where in the document a statement stands, and which context keys were missing.

use crate::entity::{Entity, find};
use crate::error::Error;
use crate::identities::{find_grants, last};
use crate::rules::document::check;
use crate::rules::page::page;
use crate::store::{Group, Role, User};
use auth::policy::{
    Attached, Context, Decision, Kind, Policies, Policy, PolicyKind, Request, Source, decide,
};
use aws::{AccountId, Arn, Principal};
use model_iam as model;
use model_iam::PolicyEvaluationDecisionType as Verdict;
use service::Ctx;
use std::sync::Arc;

/// What a simulation is made of.
struct Simulation {
    principal: Principal,
    policies: Policies,
    actions: Vec<String>,
    resources: Vec<String>,
    owner: Option<AccountId>,
    context: Context,
}

pub async fn custom(
    ctx: Ctx,
    input: model::SimulateCustomPolicyRequest,
) -> Result<model::SimulatePolicyResponse, Error> {
    let principal = match &input.caller_arn {
        Some(arn) => principal_at(&ctx, arn).await?.0,
        None => nobody(&ctx)?,
    };
    let policies = Policies {
        identity: given("PolicyInputList", &input.policy_input_list)?,
        boundary: boundary(&input.permissions_boundary_policy_input_list)?,
        resource: resource_policy(&input.resource_policy)?,
        ..Policies::default()
    };
    let simulation = Simulation {
        context: context(&ctx, &principal, &input.context_entries).await?,
        principal,
        policies,
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        owner: owner(&input.resource_owner)?,
    };
    Ok(simulation.run(input.marker.as_deref(), input.max_items))
}

pub async fn principal(
    ctx: Ctx,
    input: model::SimulatePrincipalPolicyRequest,
) -> Result<model::SimulatePolicyResponse, Error> {
    let (source, mut policies) = principal_at(&ctx, &input.policy_source_arn).await?;
    let more = input.policy_input_list.as_deref().unwrap_or_default();
    policies.identity.extend(given("PolicyInputList", more)?);
    if let Some(boundary) = boundary(&input.permissions_boundary_policy_input_list)? {
        policies.boundary = Some(boundary);
    }
    policies.resource = resource_policy(&input.resource_policy)?;
    let principal = match &input.caller_arn {
        Some(arn) => principal_at(&ctx, arn).await?.0,
        None => source,
    };
    let simulation = Simulation {
        context: context(&ctx, &principal, &input.context_entries).await?,
        principal,
        policies,
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        owner: owner(&input.resource_owner)?,
    };
    Ok(simulation.run(input.marker.as_deref(), input.max_items))
}

/// The user, group or role of this ARN, and the policies that it holds.
async fn principal_at(ctx: &Ctx, text: &str) -> Result<(Principal, Policies), Error> {
    let invalid = || Error::InvalidInput(format!("Invalid Entity Arn: {text}"));
    let arn: Arn = text.parse().map_err(|_| invalid())?;
    if !arn.is_of("iam") || arn.account() != ctx.account().as_str() {
        return Err(invalid());
    }
    let account = ctx.account().clone();
    let name = last(arn.resource());
    let principal = match arn.resource().split('/').next() {
        Some("user") => {
            let row = at::<User>(ctx, text, name).await?;
            Principal::User { account, arn, user_id: row.id }
        }
        Some("role") => {
            let row = at::<Role>(ctx, text, name).await?;
            Principal::Role { account, arn: arn.clone(), role: arn, role_id: row.id }
        }
        Some("group") => {
            let row = at::<Group>(ctx, text, name).await?;
            let grants = crate::identities::grants_of(ctx, &account, &row.policies).await?;
            let policies = Policies { identity: grants.identity, ..Policies::default() };
            return Ok((nobody(ctx)?, policies));
        }
        _ => return Err(invalid()),
    };
    let grants = find_grants(ctx, &principal).await?;
    let membership = ctx.cloud().membership(ctx, ctx.account()).await?;
    let holding = membership.as_ref().map(|membership| membership.holding_for(&principal));
    let policies = Policies {
        identity: grants.identity,
        boundary: grants.boundary,
        service_control: holding.unwrap_or_default().to_vec(),
        ..Policies::default()
    };
    Ok((principal, policies))
}

/// The entity that has this ARN: its path belongs to it.
async fn at<E: Entity>(ctx: &Ctx, arn: &str, name: &str) -> Result<E, Error> {
    let row = find::<E>(ctx, name).await?;
    if row.arn() == arn { Ok(row) } else { Err(E::absent(name)) }
}

/// A user whom no policy names.
fn nobody(ctx: &Ctx) -> Result<Principal, Error> {
    let account = ctx.account().clone();
    let arn = format!("arn:aws:iam::{account}:user/simulated").parse();
    let arn = arn.map_err(aws::Fault::internal)?;
    Ok(Principal::User { account, arn, user_id: "AIDA".into() })
}

fn given(name: &str, documents: &[String]) -> Result<Vec<Attached>, Error> {
    let mut policies = Vec::with_capacity(documents.len());
    for (index, document) in documents.iter().enumerate() {
        check(Kind::Identity, document)?;
        let policy = crate::identities::parsed(Kind::Identity, document)?;
        policies.push(Attached { name: format!("{name}.{}", index + 1).into(), policy });
    }
    Ok(policies)
}

fn boundary(documents: &Option<Vec<String>>) -> Result<Option<Attached>, Error> {
    let documents = documents.as_deref().unwrap_or_default();
    Ok(given("PermissionsBoundaryPolicyInputList", documents)?.pop())
}

fn resource_policy(document: &Option<String>) -> Result<Option<Arc<Policy>>, Error> {
    let Some(document) = document else { return Ok(None) };
    check(Kind::Resource, document)?;
    Ok(Some(crate::identities::parsed(Kind::Resource, document)?))
}

fn owner(arn: &Option<String>) -> Result<Option<AccountId>, Error> {
    let Some(text) = arn else { return Ok(None) };
    let account = text.parse::<Arn>().ok().and_then(|arn| AccountId::new(arn.account()));
    let account = account.or_else(|| AccountId::new(text));
    let invalid = || Error::InvalidInput(format!("Invalid Resource Owner: {text}"));
    account.map(Some).ok_or_else(invalid)
}

/// What is known of the principal, and what is given, which comes before it.
async fn context(
    ctx: &Ctx,
    principal: &Principal,
    entries: &Option<Vec<model::ContextEntry>>,
) -> Result<Context, Error> {
    let mut context = Context::of(principal);
    if let Some(membership) = ctx.cloud().membership(ctx, ctx.account()).await? {
        context.set("aws:PrincipalOrgID", [membership.organization.as_str()]);
        context.set("aws:PrincipalOrgPaths", [membership.path.as_str()]);
    }
    for entry in entries.iter().flatten() {
        if let Some(key) = &entry.context_key_name {
            context.set(key, entry.context_key_values.clone().unwrap_or_default());
        }
    }
    Ok(context)
}

impl Simulation {
    fn run(
        mut self,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> model::SimulatePolicyResponse {
        if self.resources.is_empty() {
            self.resources.push("*".into());
        }
        let mut results = Vec::new();
        for action in &self.actions {
            for resource in &self.resources {
                results.push((format!("{:06}", results.len()), self.decide(action, resource)));
            }
        }
        let page = page(results, |(place, _)| place.clone(), marker, max_items);
        model::SimulatePolicyResponse {
            evaluation_results: Some(page.items.into_iter().map(|(_, result)| result).collect()),
            is_truncated: page.is_truncated,
            marker: page.marker,
        }
    }

    fn decide(&self, action: &str, resource: &str) -> model::EvaluationResult {
        let (principal, context) = (&self.principal, &self.context);
        let request = Request { principal, action, resource, context };
        let decision = decide(&request, &self.policies, self.owner.as_ref());
        let within = self.policies.boundary.as_ref().map(|boundary| {
            let allowed = boundary.policy.allows(&request);
            model::PermissionsBoundaryDecisionDetail {
                allowed_by_permissions_boundary: Some(allowed),
            }
        });
        let organized = !self.policies.service_control.is_empty();
        let by_organizations = organized.then(|| model::OrganizationsDecisionDetail {
            allowed_by_organizations: Some(self.policies.service_control_allows(&request)),
        });
        let (verdict, source) = match decision {
            Decision::Allow { by } => (Verdict::Allowed, by),
            Decision::Deny { explicit: Some(by), .. } => (Verdict::ExplicitDeny, Some(by)),
            Decision::Deny { explicit: None, .. } => (Verdict::ImplicitDeny, None),
        };
        model::EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: verdict,
            matched_statements: Some(source.iter().map(|source| self.statement(source)).collect()),
            missing_context_values: Some(Vec::new()),
            permissions_boundary_decision_detail: within,
            organizations_decision_detail: by_organizations,
            ..model::EvaluationResult::default()
        }
    }

    fn statement(&self, source: &Source) -> model::Statement {
        let name = source.policy.as_deref().unwrap_or("ResourcePolicy");
        let kind = match source.kind {
            PolicyKind::Resource | PolicyKind::Trust => model::PolicySourceType::Resource,
            // IAM's model has no type of its own for them.
            PolicyKind::ServiceControl => model::PolicySourceType::None,
            _ if name.starts_with("arn:aws:iam::aws:") => model::PolicySourceType::AwsManaged,
            _ if name.starts_with("arn:") => model::PolicySourceType::UserManaged,
            _ => match &self.principal {
                Principal::Role { .. } => model::PolicySourceType::Role,
                _ => model::PolicySourceType::User,
            },
        };
        model::Statement {
            source_policy_id: Some(last(name).to_owned()),
            source_policy_type: Some(kind),
            ..model::Statement::default()
        }
    }
}
