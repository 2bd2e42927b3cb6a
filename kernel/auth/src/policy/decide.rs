//! The decision: denied by anything is denied; allowed needs everyone who has a say.

use aws::{AccountId, Principal};

use crate::policy::principal::Closeness;
use crate::policy::{
    Attached, Decision, Kind, Matches, Policies, Policy, PolicyKind, Request, Source, Statement,
};

/// Decides a request. `resource_account` owns the resource; None means the principal's own account.
pub fn decide(
    request: &Request,
    policies: &Policies,
    resource_account: Option<&AccountId>,
) -> Decision {
    let own = resource_account.is_none() || resource_account == request.principal.account();
    let resource = match Resource::judge(request, policies) {
        Ok(resource) => resource,
        Err(denied) => return denied,
    };
    let judged = Judged::of(request, policies);
    if let Some(denied) = judged.explicit() {
        return denied;
    }
    if let Some(kind) = judged.short_of(PolicyKind::ServiceControl) {
        return Decision::Deny { kind, explicit: None };
    }
    match request.principal {
        // Neither has policies of its own: only the resource's can speak for them.
        Principal::Service { .. } | Principal::Anonymous => resource.alone(policies),
        _ if own => within_account(&judged, resource, policies),
        _ => across_accounts(&judged, resource),
    }
}

/// In one account the resource's policy is enough, or the principal's; limits hold for both, unless
/// the resource's policy names this very user or session.
fn within_account(judged: &Judged, resource: Resource, policies: &Policies) -> Decision {
    if resource.closeness == Closeness::Direct {
        return Decision::Allow { by: resource.by };
    }
    if resource.closeness == Closeness::Not && resource.required(policies) {
        return Decision::Deny { kind: resource.kind, explicit: None };
    }
    let granted = resource.closeness == Closeness::Broad;
    if let Some(kind) = judged.limited(!granted) {
        return Decision::Deny { kind, explicit: None };
    }
    Decision::Allow { by: if granted { resource.by } else { judged.by.clone() } }
}

/// Between accounts both must allow: the principal's own, and the resource's.
fn across_accounts(judged: &Judged, resource: Resource) -> Decision {
    if let Some(kind) = judged.limited(true) {
        return Decision::Deny { kind, explicit: None };
    }
    if resource.closeness == Closeness::Not {
        return Decision::Deny { kind: resource.kind, explicit: None };
    }
    Decision::Allow { by: resource.by }
}

/// What the resource's own policy says.
pub(super) struct Resource {
    pub(super) kind: PolicyKind,
    pub(super) closeness: Closeness,
    by: Option<Source>,
}

impl Resource {
    /// Err: it denies.
    pub(super) fn judge(request: &Request, policies: &Policies) -> Result<Resource, Decision> {
        let Some(policy) = policies.resource.as_deref().filter(|policy| speaks(policy, request))
        else {
            let kind = PolicyKind::Resource;
            return Ok(Resource { kind, closeness: Closeness::Not, by: None });
        };
        let kind = match policy.kind {
            Kind::Trust => PolicyKind::Trust,
            _ => PolicyKind::Resource,
        };
        let mut found = Resource { kind, closeness: Closeness::Not, by: None };
        for (index, statement) in policy.statements.iter().enumerate() {
            let closeness = statement.closeness(request);
            // Conditions cost most, so they come last.
            let matters = !statement.allows || closeness > found.closeness;
            if closeness == Closeness::Not || !matters || !statement.applies(request) {
                continue;
            }
            let source = || Some(statement.source(kind, None, index));
            if !statement.allows {
                return Err(Decision::Deny { kind, explicit: source() });
            }
            found.closeness = closeness;
            found.by = source();
        }
        Ok(found)
    }

    fn alone(self, policies: &Policies) -> Decision {
        if self.closeness > Closeness::Account {
            return Decision::Allow { by: self.by };
        }
        let kind = if policies.resource.is_some() { self.kind } else { PolicyKind::Resource };
        Decision::Deny { kind, explicit: None }
    }

    fn required(&self, policies: &Policies) -> bool {
        policies.resource_required || self.kind == PolicyKind::Trust
    }
}

/// A role's trust policy speaks of assuming it alone, not of what is done to the role.
pub(super) fn speaks(policy: &Policy, request: &Request) -> bool {
    policy.kind != Kind::Trust || request.action.starts_with("sts:")
}

/// What the policies on the principal's side say.
pub(super) struct Judged {
    pub(super) identity: bool,
    pub(super) boundary: bool,
    pub(super) session: bool,
    pub(super) service_control: bool,
    denied: Option<Source>,
    /// The identity's statement that allows.
    by: Option<Source>,
}

impl Judged {
    pub(super) fn of(request: &Request, policies: &Policies) -> Judged {
        let mut judged = Judged {
            identity: matches!(
                request.principal,
                Principal::Root { .. } | Principal::FederatedUser { user: None, .. }
            ),
            boundary: policies.boundary.is_none(),
            // Without policies of its own a federated user has what names it, and nothing else.
            session: policies.session.is_empty()
                && !matches!(request.principal, Principal::FederatedUser { .. }),
            service_control: true,
            denied: None,
            by: None,
        };
        for level in &policies.service_control {
            judged.service_control &=
                judged.any(request, PolicyKind::ServiceControl, level).is_some();
        }
        if let Some(by) = judged.any(request, PolicyKind::Identity, &policies.identity) {
            judged.identity = true;
            judged.by = Some(by);
        }
        if let Some(boundary) = &policies.boundary {
            let boundary = std::slice::from_ref(boundary);
            judged.boundary = judged.any(request, PolicyKind::Boundary, boundary).is_some();
        }
        judged.session |= judged.any(request, PolicyKind::Session, &policies.session).is_some();
        judged
    }

    /// The first statement that allows; the first that denies is kept.
    fn any(&mut self, request: &Request, kind: PolicyKind, list: &[Attached]) -> Option<Source> {
        let mut allowed = None;
        for attached in list {
            for (index, statement) in attached.policy.statements.iter().enumerate() {
                let matters =
                    if statement.allows { allowed.is_none() } else { self.denied.is_none() };
                if !matters || !statement.applies(request) {
                    continue;
                }
                let source = statement.source(kind, Some(attached), index);
                if statement.allows {
                    allowed = Some(source);
                } else {
                    self.denied = Some(source);
                }
            }
        }
        allowed
    }

    fn explicit(&self) -> Option<Decision> {
        let denied = self.denied.clone()?;
        Some(Decision::Deny { kind: denied.kind, explicit: Some(denied) })
    }

    fn short_of(&self, kind: PolicyKind) -> Option<PolicyKind> {
        let allowed = match kind {
            PolicyKind::ServiceControl => self.service_control,
            PolicyKind::Identity => self.identity,
            PolicyKind::Boundary => self.boundary,
            PolicyKind::Session => self.session,
            PolicyKind::Resource | PolicyKind::Trust => true,
        };
        (!allowed).then_some(kind)
    }

    /// The first kind that allows too little.
    fn limited(&self, by_identity: bool) -> Option<PolicyKind> {
        let identity = by_identity.then(|| self.short_of(PolicyKind::Identity)).flatten();
        identity
            .or_else(|| self.short_of(PolicyKind::Boundary))
            .or_else(|| self.short_of(PolicyKind::Session))
    }
}

impl Statement {
    /// Does it speak of this action, this resource, these circumstances?
    pub(super) fn applies(&self, request: &Request) -> bool {
        self.actions.contain(request.action, request)
            && self.resources.as_ref().is_none_or(|list| list.contain(request.resource, request))
            && self.conditions.iter().all(|condition| condition.holds(request.context))
    }

    pub(super) fn closeness(&self, request: &Request) -> Closeness {
        match &self.principals {
            Some(principals) => principals.closeness(request, !self.allows),
            None => Closeness::Not,
        }
    }

    pub(super) fn source(
        &self,
        kind: PolicyKind,
        attached: Option<&Attached>,
        statement: usize,
    ) -> Source {
        let policy = attached.map(|attached| attached.name.clone());
        Source { kind, policy, sid: self.sid.clone(), statement }
    }
}

impl Matches {
    pub(super) fn contain(&self, text: &str, request: &Request) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(text, request.context)) != self.inverted
    }
}

impl Policies {
    /// Whether the organisation's policies allow this and none of them denies it, whatever the others say.
    pub fn service_control_allows(&self, request: &Request) -> bool {
        let service_control = self.service_control.clone();
        let judged = Judged::of(request, &Policies { service_control, ..Policies::default() });
        judged.service_control && judged.denied.is_none()
    }
}

impl Policy {
    /// Does the policy, attached to an identity, allow and not deny this? For simulations of a
    /// single policy.
    pub fn allows(&self, request: &Request) -> bool {
        let applying = || self.statements.iter().filter(|statement| statement.applies(request));
        applying().any(|statement| statement.allows) && applying().all(|statement| statement.allows)
    }
}
