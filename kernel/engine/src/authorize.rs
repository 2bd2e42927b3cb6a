//! Decides whether a principal may do what an operation says it needs.

use crate::registry::Inner;
use auth::policy::{self, Policies};
use aws::{AccountId, Arn, Fault, Principal};
use service::{Access, Ctx, Grants};
use std::sync::Arc;
use wire::{Model, Protocol};

impl Inner {
    /// AWS's AccessDenied, in the words and status of the service, unless all are allowed.
    pub async fn authorize_all(
        &self,
        ctx: &Ctx,
        model: &'static Model,
        accesses: &[Access],
    ) -> Result<(), Fault> {
        let principal = ctx.principal();
        let grants = self.grants(ctx).await?;
        for access in accesses {
            let (owner, resource_policy) = self.resource_policy(ctx, access).await?;
            let context = self.condition_context(ctx, &grants, access);
            let session = ctx.call().session.as_ref();
            let policies = Policies {
                identity: grants.identity.clone(),
                boundary: grants.boundary.clone(),
                session: session.map(|session| session.policies.clone()).unwrap_or_default(),
                scp: grants.service_control.clone(),
                resource: resource_policy,
            };
            let request = policy::Request {
                principal,
                action: &access.action,
                resource: &access.resource,
                context: &context,
            };
            let decision = policy::decide(&request, &policies, owner.as_ref());
            if !decision.allowed() {
                return Err(refusal(model, &decision.message(&request)));
            }
        }
        Ok(())
    }

    async fn grants(&self, ctx: &Ctx) -> Result<Arc<Grants>, Fault> {
        let principal = ctx.principal();
        if let Some(grants) = self.cache.grants(principal) {
            return Ok(grants);
        }
        let generation = self.cache.generation();
        let grants = match principal {
            Principal::User { .. } | Principal::Role { .. } | Principal::Root { .. } => {
                self.identities.grants(ctx, principal).await?
            }
            Principal::Service { .. } | Principal::Anonymous => Grants::default(),
        };
        let grants = Arc::new(grants);
        self.cache.keep_grants(principal, grants.clone(), generation);
        Ok(grants)
    }

    /// The owner of the resource and its own policy, where its service keeps such.
    async fn resource_policy(
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

    fn condition_context(&self, ctx: &Ctx, grants: &Grants, access: &Access) -> policy::Context {
        let call = ctx.call();
        let mut context = policy::Context::default();
        let now_ms = self.world.now_ms();
        context.set("aws:CurrentTime", iso_8601(now_ms));
        context.set("aws:EpochTime", (now_ms / 1000).to_string());
        context.set("aws:SecureTransport", call.secure.to_string());
        context.set("aws:RequestedRegion", call.region.as_str());
        if let Some(ip) = call.source_ip {
            context.set("aws:SourceIp", ip.to_string());
        }
        if !call.user_agent.is_empty() {
            context.set("aws:UserAgent", call.user_agent.as_str());
        }
        if !call.called_via.is_empty() {
            let via = call.called_via.iter().map(|name| format!("{name}.amazonaws.com"));
            context.set_all("aws:CalledVia", via.collect());
        }
        let by_service = matches!(call.principal, Principal::Service { .. });
        context.set("aws:PrincipalIsAWSService", by_service.to_string());
        context.set("aws:ViaAWSService", (!call.called_via.is_empty()).to_string());
        set_principal(&mut context, &call.principal);
        let session = call.session.as_deref();
        let session_tags = session.map(|session| session.tags.as_slice()).unwrap_or_default();
        for (key, value) in grants.tags.iter().chain(session_tags) {
            context.set(&format!("aws:PrincipalTag/{key}"), value.as_str());
        }
        if let Some(session) = session {
            context.set("aws:TokenIssueTime", iso_8601(session.issued_ms));
            context.set("aws:MultiFactorAuthPresent", session.mfa.to_string());
        }
        for (key, values) in &access.context {
            context.set_all(key, values.clone());
        }
        context
    }
}

fn set_principal(context: &mut policy::Context, principal: &Principal) {
    if let Some(account) = principal.account()
        && !matches!(principal, Principal::Service { .. })
    {
        context.set("aws:PrincipalAccount", account.as_str());
    }
    match principal {
        Principal::Root { account } => {
            context.set("aws:PrincipalArn", format!("arn:aws:iam::{account}:root"));
            context.set("aws:PrincipalType", "Account");
            context.set("aws:userid", account.as_str());
        }
        Principal::User { arn, user_id, .. } => {
            context.set("aws:PrincipalArn", arn.as_str());
            context.set("aws:PrincipalType", "User");
            context.set("aws:userid", user_id.as_str());
            let name = arn.resource().rsplit('/').next().unwrap_or_default();
            context.set("aws:username", name);
        }
        Principal::Role { arn, role, role_id, .. } => {
            context.set("aws:PrincipalArn", role.as_str());
            context.set("aws:PrincipalType", "AssumedRole");
            let session = arn.resource().rsplit('/').next().unwrap_or_default();
            context.set("aws:userid", format!("{role_id}:{session}"));
        }
        Principal::Service { name, account, source } => {
            context.set("aws:PrincipalServiceName", name.as_str());
            context.set("aws:SourceAccount", account.as_str());
            if let Some(source) = source {
                context.set("aws:SourceArn", source.as_str());
            }
        }
        Principal::Anonymous => context.set("aws:PrincipalType", "Anonymous"),
    }
}

/// AccessDenied as the service's protocol says it.
fn refusal(model: &Model, message: &str) -> Fault {
    match model.protocols.first() {
        Some(Protocol::RestXml | Protocol::Query) => Fault::new(403, "AccessDenied", message),
        Some(Protocol::Ec2Query) => Fault::new(403, "UnauthorizedOperation", message),
        Some(Protocol::RestJson) => Fault::new(403, "AccessDeniedException", message),
        _ => Fault::new(400, "AccessDeniedException", message),
    }
}

fn iso_8601(ms: i64) -> String {
    wire::Timestamp::from_millis(ms).to_iso_8601()
}
