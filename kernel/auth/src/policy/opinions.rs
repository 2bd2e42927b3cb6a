//! Why nothing allowed: what each kind of policy said, and which statements nearly applied.
//!
//! Asked only once a request is refused, for whoever wants to know why: it decides nothing.

use aws::Principal;

use crate::policy::decide::{Judged, Resource, speaks};
use crate::policy::principal::Closeness;
use crate::policy::{Attached, Policies, Policy, PolicyKind, Request, Source, Statement};

/// Statements that are named as nearly applying.
const NEARLY_MAX: usize = 8;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opinions {
    /// Of each kind that has a say: whether it allows.
    pub kinds: Vec<(PolicyKind, bool)>,
    pub nearly: Vec<Nearly>,
}

/// A statement that allows the action, but not this request.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearly {
    pub source: Source,
    pub short: Short,
}

/// What of a statement does not fit the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Short {
    Principal,
    Resource,
    Condition,
}

/// What everyone who has a say says, explicit denies aside.
pub fn opinions(request: &Request, policies: &Policies) -> Opinions {
    let judged = Judged::of(request, policies);
    let mut found = Opinions::default();
    let alone = matches!(request.principal, Principal::Service { .. } | Principal::Anonymous);
    if !alone {
        found.kinds.push((PolicyKind::Identity, judged.identity));
        found.look(request, PolicyKind::Identity, &policies.identity);
    }
    if let Some(boundary) = &policies.boundary {
        found.kinds.push((PolicyKind::Boundary, judged.boundary));
        found.look(request, PolicyKind::Boundary, std::slice::from_ref(boundary));
    }
    if !policies.session.is_empty() {
        found.kinds.push((PolicyKind::Session, judged.session));
        found.look(request, PolicyKind::Session, &policies.session);
    }
    if !policies.service_control.is_empty() {
        found.kinds.push((PolicyKind::ServiceControl, judged.service_control));
        for level in &policies.service_control {
            found.look(request, PolicyKind::ServiceControl, level);
        }
    }
    if let Some(policy) = policies.resource.as_deref().filter(|policy| speaks(policy, request))
        && let Ok(resource) = Resource::judge(request, policies)
    {
        found.kinds.push((resource.kind, resource.closeness != Closeness::Not));
        found.look_at(request, resource.kind, policy, None);
    }
    found
}

impl Opinions {
    fn look(&mut self, request: &Request, kind: PolicyKind, list: &[Attached]) {
        for attached in list {
            self.look_at(request, kind, &attached.policy, Some(attached));
        }
    }

    fn look_at(
        &mut self,
        request: &Request,
        kind: PolicyKind,
        policy: &Policy,
        attached: Option<&Attached>,
    ) {
        for (index, statement) in policy.statements.iter().enumerate() {
            if self.nearly.len() == NEARLY_MAX {
                return;
            }
            if let Some(short) = statement.short(request) {
                let source = statement.source(kind, attached, index);
                self.nearly.push(Nearly { source, short });
            }
        }
    }
}

impl Statement {
    /// What keeps a statement that allows the action from allowing the request; None if it allows, or
    /// speaks of something else.
    fn short(&self, request: &Request) -> Option<Short> {
        if !self.allows || !self.actions.contain(request.action, request) {
            return None;
        }
        let fits = |list: &super::Matches| list.contain(request.resource, request);
        if !self.resources.as_ref().is_none_or(fits) {
            return Some(Short::Resource);
        }
        if self.principals.is_some() && self.closeness(request) == Closeness::Not {
            return Some(Short::Principal);
        }
        (!self.applies(request)).then_some(Short::Condition)
    }
}

#[cfg(test)]
mod tests {
    use super::{Short, opinions};
    use crate::policy::{Attached, Context, Kind, Policies, Policy, PolicyKind, Request};
    use aws::{AccountId, Principal};
    use std::sync::Arc;

    fn attached(name: &str, statements: &str) -> Attached {
        let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let policy = Policy::parse(Kind::Identity, &document).unwrap();
        Attached { name: name.into(), policy: Arc::new(policy) }
    }

    #[test]
    fn who_was_silent_and_what_nearly_spoke() {
        let elsewhere =
            r#"{"Sid":"Far","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::a/*"}"#;
        let conditional = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*",
            "Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#;
        let unrelated = r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#;
        let all = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
        let policies = Policies {
            identity: vec![attached("p", &format!("{unrelated},{elsewhere},{conditional}"))],
            boundary: Some(attached("b", all)),
            ..Policies::default()
        };
        let account = AccountId::new("123456789012").unwrap();
        let arn = "arn:aws:iam::123456789012:user/u".parse().unwrap();
        let principal = Principal::User { account, arn, user_id: "AIDA".into() };
        let context = Context::default();
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource: "arn:aws:s3:::b/k",
            context: &context,
        };
        let found = opinions(&request, &policies);
        assert_eq!(found.kinds, [(PolicyKind::Identity, false), (PolicyKind::Boundary, true)]);
        let nearly: Vec<_> = found.nearly.iter().map(|n| (n.source.statement, n.short)).collect();
        assert_eq!(nearly, [(1, Short::Resource), (2, Short::Condition)]);
        assert_eq!(found.nearly[0].source.sid.as_deref(), Some("Far"));
    }

    #[test]
    fn statements_stand_as_written() {
        let one = Policy::parse(
            Kind::Identity,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#,
        );
        let one = one.unwrap();
        assert_eq!(one.statement(0).unwrap()["Effect"], "Deny");
        assert_eq!(one.statement(1), None);
    }
}
