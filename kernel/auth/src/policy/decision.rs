//! What was decided, and why, in AWS's words.

use std::sync::Arc;

use crate::Dialect;
use crate::policy::Request;

#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// `by` is None for the account's root user, who needs no policy.
    Allow { by: Option<Source> },
    Deny {
        /// Which kind of policy denies, or allows too little.
        kind: PolicyKind,
        /// The statement that denies; None if merely nothing allows.
        explicit: Option<Source>,
    },
}

/// The statement that decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub kind: PolicyKind,
    /// The policy's name, where it has one.
    pub policy: Option<Arc<str>>,
    pub sid: Option<Arc<str>>,
    /// Counted from 0.
    pub statement: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    Identity,
    Boundary,
    Session,
    ServiceControl,
    Resource,
    Trust,
}

impl Decision {
    pub fn is_allowed(&self) -> bool {
        matches!(self, Decision::Allow { .. })
    }

    /// What AWS tells who was refused; empty if allowed.
    pub fn message(&self, request: &Request) -> String {
        let Decision::Deny { kind, explicit } = self else { return String::new() };
        let who = request.principal.display();
        let action = request.action;
        let resource = request.resource;
        let why = match explicit {
            Some(_) => format!("with an explicit deny in {}", kind.with_article()),
            None => format!("because no {} allows the {action} action", kind.words()),
        };
        format!("User: {who} is not authorized to perform: {action} on resource: {resource} {why}")
    }

    /// The refusal as a service of this family answers it; None if allowed.
    pub fn fault(&self, request: &Request, dialect: Dialect) -> Option<aws::Fault> {
        (!self.is_allowed()).then(|| dialect.access_denied(self.message(request)))
    }
}

impl PolicyKind {
    /// As AWS's messages call it.
    pub fn words(self) -> &'static str {
        match self {
            PolicyKind::Identity => "identity-based policy",
            PolicyKind::Boundary => "permissions boundary",
            PolicyKind::Session => "session policy",
            PolicyKind::ServiceControl => "service control policy",
            PolicyKind::Resource => "resource-based policy",
            PolicyKind::Trust => "role trust policy",
        }
    }

    fn with_article(self) -> String {
        match self {
            PolicyKind::Identity => format!("an {}", self.words()),
            PolicyKind::Trust => format!("the {}", self.words()),
            _ => format!("a {}", self.words()),
        }
    }
}
