//! Decides whether a principal may do what an operation says it needs.

use crate::authenticate::dialect;
use crate::recording;
use crate::registry::Inner;
use auth::policy::{self, Decision, Policies, PolicyKind};
use aws::{AccountId, Arn, Fault, Partition, Principal};
use service::{Access, Ctx, Grants, Service};
use std::sync::Arc;
use wire::Model;

/// Where AWS's global services are, for `aws:RequestedRegion`.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion>
const GLOBAL_REGION: &str = "us-east-1";

/// Whether accesses come with the condition keys of their service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conditions {
    Given,
    Lacking,
}

impl Inner {
    /// AWS's AccessDenied, in the words and status of the service, unless all are allowed.
    pub async fn authorize_all(
        &self,
        ctx: &Ctx,
        model: &'static Model,
        accesses: &[Access],
    ) -> Result<(), Fault> {
        self.decide_all(ctx, model, accesses, Conditions::Given).await.map(drop)
    }

    /// As [`Inner::authorize_all`]; false if nothing was decided, as condition keys matter that are lacking.
    pub async fn decide_all(
        &self,
        ctx: &Ctx,
        model: &'static Model,
        accesses: &[Access],
        conditions: Conditions,
    ) -> Result<bool, Fault> {
        let principal = ctx.principal();
        let grants = self.grants(ctx).await?;
        let recorded = self.recorder.get().is_some();
        let mut checks = Vec::with_capacity(if recorded { accesses.len() } else { 0 });
        for access in accesses {
            let (owner, resource_policy) = self.resource_policy(ctx, access).await?;
            let unlocked = self.is_unlocked(principal, owner.as_ref(), access);
            let resource_policy = resource_policy.filter(|_| !unlocked);
            let account = owner.as_ref().or(principal.account());
            let membership = match account {
                Some(account) => self.membership_of(ctx, account).await?,
                None => None,
            };
            if [&grants.membership, &membership].into_iter().flatten().any(|of| of.closed) {
                return Err(self.closed(ctx, model, access));
            }
            let session = ctx.call().session.as_ref();
            let policies = Policies {
                identity: grants.identity.clone(),
                boundary: grants.boundary.clone(),
                session: session.map(|session| session.policies.clone()).unwrap_or_default(),
                service_control: grants.service_control.clone(),
                resource: resource_policy,
                resource_required: false,
            };
            let context = match policies.read_context() {
                false => policy::Context::default(),
                true if conditions == Conditions::Lacking => return Ok(false),
                true => {
                    let mut context = self.condition_context(ctx, &grants, access, account);
                    let owner = account.map(|account| (account, membership.as_deref()));
                    self.add_organizations(ctx, &grants, owner, &mut context).await?;
                    self.add_region(ctx, access, &mut context).await?;
                    if policies.read_resource_tags() {
                        self.add_resource_tags(ctx, access, &mut context).await?;
                    }
                    context
                }
            };
            let request = policy::Request {
                principal,
                action: &access.action,
                resource: &access.resource,
                context: &context,
            };
            let decision = match is_elsewhere(&access.resource) {
                true => Decision::Deny { kind: PolicyKind::Identity, explicit: None },
                false => policy::decide(&request, &policies, owner.as_ref()),
            };
            let refused = decision.fault(&request, dialect(Some(model)));
            if recorded {
                checks.push(recording::check(&request, &policies, access, owner, decision));
            }
            if let Some(fault) = refused {
                self.record_checks(ctx, checks);
                return Err(fault);
            }
        }
        self.record_checks(ctx, checks);
        Ok(true)
    }

    pub(crate) async fn grants(&self, ctx: &Ctx) -> Result<Arc<Grants>, Fault> {
        let principal = ctx.principal();
        let generation = self.generation();
        if let Some(grants) = self.cache.grants(principal, generation) {
            return Ok(grants);
        }
        let grants = match principal {
            Principal::User { .. }
            | Principal::Role { .. }
            | Principal::FederatedUser { .. }
            | Principal::Root { .. } => {
                let mut grants = self.identities.grants(ctx, principal).await?;
                self.add_membership(ctx, principal, &mut grants).await?;
                grants
            }
            Principal::Service { .. } | Principal::Anonymous => Grants::default(),
        };
        let grants = Arc::new(grants);
        self.cache.keep_grants(principal, grants.clone(), generation);
        Ok(grants)
    }

    /// The refusal of what is asked by a closed account, or of one.
    fn closed(&self, ctx: &Ctx, model: &'static Model, access: &Access) -> Fault {
        let message = format!(
            "User: {} is not authorized to perform: {} on resource: {} because the account is closed",
            ctx.principal().display(),
            access.action,
            access.resource
        );
        let fault = dialect(Some(model)).access_denied(message);
        self.record_closed(ctx, &fault);
        fault
    }

    /// The owner of the resource and its own policy, where its service keeps such.
    pub(crate) async fn resource_policy(
        &self,
        ctx: &Ctx,
        access: &Access,
    ) -> Result<(Option<AccountId>, Option<Arc<policy::Policy>>), Fault> {
        let Ok(arn) = access.resource.parse::<Arn>() else {
            return Ok((None, None));
        };
        let named = AccountId::new(arn.account());
        let service = self.by_name.get(arn.service()).map(|at| &self.services[*at]);
        let Some((service, lookup)) =
            service.and_then(|service| Some((service, service.policy_lookup.as_ref()?)))
        else {
            return Ok((named, None));
        };
        match lookup(ctx.entering(service.name), arn).await? {
            Some((owner, policy)) => Ok((Some(owner), policy)),
            None => Ok((named, None)),
        }
    }

    /// Whether it is the owner's root who asks for what no policy of the resource can keep from it.
    fn is_unlocked(
        &self,
        principal: &Principal,
        owner: Option<&AccountId>,
        access: &Access,
    ) -> bool {
        let Principal::Root { account } = principal else { return false };
        let prefix = access.action.split(':').next().unwrap_or_default();
        let service = self.by_name.get(prefix).map(|at| &self.services[*at]);
        let is_unlockable = |service: &Service| service.unlockable.contains(&&*access.action);
        Some(account) == owner && service.is_some_and(is_unlockable)
    }

    /// The service that keeps a resource, and its way to look something up of it, if it has one.
    fn keeper<'a, T>(
        &'a self,
        access: &Access,
        way: impl FnOnce(&'a Service) -> Option<&'a T>,
    ) -> Option<(Arn, &'a Service, &'a T)> {
        let arn: Arn = access.resource.parse().ok()?;
        let service = &self.services[*self.by_name.get(arn.service())?];
        Some((arn, service, way(service)?))
    }

    /// The resource's tags, where its service keeps such.
    async fn add_resource_tags(
        &self,
        ctx: &Ctx,
        access: &Access,
        context: &mut policy::Context,
    ) -> Result<(), Fault> {
        let Some((_, service, lookup)) = self.keeper(access, |service| service.tag_lookup.as_ref())
        else {
            return Ok(());
        };
        for (key, value) in (lookup.find)(ctx.entering(service.name), access.clone()).await? {
            for condition in [Some(lookup.condition), lookup.also].into_iter().flatten() {
                context.set(&format!("{condition}/{key}"), [value.as_str()]);
            }
        }
        Ok(())
    }

    /// The resource's own region, where its service serves it whatever region a request is signed for.
    async fn add_region(
        &self,
        ctx: &Ctx,
        access: &Access,
        context: &mut policy::Context,
    ) -> Result<(), Fault> {
        let Some((arn, service, lookup)) =
            self.keeper(access, |service| service.region_lookup.as_ref())
        else {
            return Ok(());
        };
        if let Some(region) = lookup(ctx.entering(service.name), arn).await? {
            context.set("aws:RequestedRegion", [region.as_str()]);
        }
        Ok(())
    }

    fn condition_context(
        &self,
        ctx: &Ctx,
        grants: &Grants,
        access: &Access,
        owner: Option<&AccountId>,
    ) -> policy::Context {
        let call = ctx.call();
        let mut context = policy::Context::of(&call.principal);
        let now_ms = self.world.now_ms();
        context.set("aws:CurrentTime", [auth::calendar::iso(now_ms)]);
        context.set("aws:EpochTime", [(now_ms / 1000).to_string()]);
        context.set("aws:SecureTransport", [call.secure.to_string()]);
        let service = self.by_name.get(call.service).map(|at| &self.services[*at]);
        let region = match service.is_some_and(|service| is_global(service, &access.action)) {
            true => GLOBAL_REGION,
            false => call.region.as_str(),
        };
        context.set("aws:RequestedRegion", [region]);
        if let Some(ip) = call.source_ip {
            context.set("aws:SourceIp", [ip.to_string()]);
        }
        if !call.user_agent.is_empty() {
            context.set("aws:UserAgent", [call.user_agent.as_str()]);
        }
        let via = call.called_via.iter().map(|name| format!("{name}.amazonaws.com"));
        context.set("aws:CalledVia", via);
        context.set("aws:ViaAWSService", [(!call.called_via.is_empty()).to_string()]);
        let session = call.session.as_deref();
        let session_tags = session.map(|session| session.tags.as_slice()).unwrap_or_default();
        for (key, value) in grants.tags.iter().chain(session_tags) {
            context.set(&format!("aws:PrincipalTag/{key}"), [value.as_str()]);
        }
        if let Some(session) = session {
            context.set("aws:TokenIssueTime", [auth::calendar::iso(session.issued_ms)]);
            context.set("aws:MultiFactorAuthPresent", [session.mfa.to_string()]);
            if session.mfa {
                let age_s = (now_ms - session.issued_ms) / 1000;
                context.set("aws:MultiFactorAuthAge", [age_s.to_string()]);
            }
            for (key, values) in &session.keys {
                context.set(key, values.iter().map(String::as_str));
            }
        }
        if let Some(keys) = service.and_then(|service| service.call_keys) {
            for (key, value) in keys(call, access, owner, now_ms) {
                context.set(key, [value]);
            }
        }
        for (key, values) in &access.context {
            context.set(key, values.iter().map(String::as_str));
        }
        context
    }
}

/// Whether an action is one for all regions: what a request to it is signed for says nothing of where it goes.
fn is_global(service: &Service, action: &str) -> bool {
    let prefix = action.split(':').next().unwrap_or_default();
    service.global.contains(&prefix)
}

/// Whether a resource is one of another partition. Nobody may do anything to it, the root included: a policy that names
/// the ARN of the thing here would not meet it under the name that it has there.
fn is_elsewhere(resource: &str) -> bool {
    let partition = resource.strip_prefix("arn:").map(|rest| rest.split(':').next());
    partition.is_some_and(|partition| partition != Some(Partition::NAME))
}

#[cfg(test)]
mod tests {
    use super::{is_elsewhere, is_global};
    use service::Service;

    #[test]
    fn actions_of_all_regions() {
        let identities = Service::new("iam").global(&["iam"]);
        assert!(is_global(&identities, "iam:CreateUser"));
        assert!(!is_global(&identities, "sts:AssumeRole"));
        // Asked of a function's region.
        assert!(!is_global(&Service::new("lambda"), "iam:PassRole"));
    }

    #[test]
    fn resources_of_other_partitions() {
        for here in ["*", "arn:aws:sqs:r:1:q", "arn:aws:s3:::b/arn:aws-cn:k", "nothing", "ARN:x"] {
            assert!(!is_elsewhere(here), "{here}");
        }
        for there in ["arn:aws-cn:sqs:r:1:q", "arn::sqs:r:1:q", "arn:AWS:s3:::b", "arn:*", "arn:"] {
            assert!(is_elsewhere(there), "{there}");
        }
    }
}
