//! IAM policies: parsed once into compiled statements, then evaluated without allocating.
//!
//! **Invariants.** A [`Policy`] that exists is valid; deciding cannot fail, and cannot allow what
//! any policy denies explicitly. Whoever owns the resource and whoever asks are told apart by
//! account, never by name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

mod condition;
mod context;
mod decide;
mod decision;
mod json;
mod meant;
mod opinions;
mod parse;
mod pattern;
mod principal;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use context::Context;
pub use decide::decide;
pub use decision::{Decision, PolicyKind, Source};
pub use meant::{Meant, renamed};
pub use opinions::{Nearly, Opinions, Short, opinions};
pub use parse::PolicyError;

/// What a document is for; each kind has elements of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Attached to a user, group or role; boundaries, session and service control policies too.
    Identity,
    /// Attached to a resource: a bucket, a function, a queue.
    Resource,
    /// A role's trust policy.
    Trust,
}

/// A valid policy, compiled.
#[derive(Debug)]
pub struct Policy {
    kind: Kind,
    size: usize,
    reads_context: bool,
    reads_resource_tags: bool,
    /// As it was written, for who asks what a statement says.
    document: Box<str>,
    statements: Box<[Statement]>,
}

#[derive(Debug)]
struct Statement {
    sid: Option<Arc<str>>,
    allows: bool,
    principals: Option<principal::Principals>,
    actions: Matches,
    /// None: whatever the policy is attached to.
    resources: Option<Matches>,
    conditions: Box<[condition::Condition]>,
}

/// `Action` and `NotAction`, `Resource` and `NotResource`.
#[derive(Debug)]
struct Matches {
    inverted: bool,
    patterns: Box<[pattern::Pattern]>,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub principal: &'a aws::Principal,
    /// `dynamodb:PutItem`
    pub action: &'a str,
    /// An ARN, or `*` where the action knows no resource.
    pub resource: &'a str,
    pub context: &'a Context,
}

/// A policy and where it comes from: its ARN, or the name of an inline one.
#[derive(Clone, Debug)]
pub struct Attached {
    pub name: Arc<str>,
    pub policy: Arc<Policy>,
}

/// Every policy that bears on a request.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    pub identity: Vec<Attached>,
    pub boundary: Option<Attached>,
    /// Those given when the session began; empty if it was given none.
    pub session: Vec<Attached>,
    /// A level each for the organization's root, its units and the account: every level must allow.
    pub service_control: Vec<Vec<Attached>>,
    /// The resource's own, or the trust policy of a role that is assumed.
    pub resource: Option<Arc<Policy>>,
    /// Where a resource's policy must allow even its own account, as a key's of KMS. Trust policies
    /// always must.
    pub resource_required: bool,
}

impl Policies {
    /// Whether any of them asks for a tag of the resource.
    pub fn read_resource_tags(&self) -> bool {
        self.all().any(|policy| policy.reads_resource_tags)
    }

    /// Whether any of them asks for the circumstances: without, [`Request::context`] may be empty.
    pub fn read_context(&self) -> bool {
        self.all().any(|policy| policy.reads_context)
    }

    fn all(&self) -> impl Iterator<Item = &Policy> {
        let service_control = self.service_control.iter().flatten();
        let attached = self.identity.iter().chain(&self.boundary).chain(&self.session);
        let attached = attached.chain(service_control).map(|attached| &attached.policy);
        attached.chain(&self.resource).map(|policy| &**policy)
    }
}

impl Statement {
    /// The condition keys that it asks for, in conditions and in variables.
    fn keys(&self) -> impl Iterator<Item = &str> {
        let resources = self.resources.iter().flat_map(|resources| &resources.patterns);
        let variables = resources.flat_map(pattern::Pattern::variables);
        variables.chain(self.conditions.iter().flat_map(condition::Condition::keys))
    }

    fn reads_context(&self) -> bool {
        let federated = self.principals.as_ref().is_some_and(principal::Principals::name_federated);
        federated || self.keys().next().is_some()
    }
}

impl Policy {
    /// Reads a document and holds it to the rules of its kind.
    pub fn parse(kind: Kind, document: &str) -> Result<Policy, PolicyError> {
        parse::policy(kind, document)
    }

    /// The policy, in which names of users and roles mean those who bore them when it was saved.
    pub fn meaning(mut self, meant: &Meant) -> Policy {
        let statements = self.statements.iter_mut();
        for principals in statements.filter_map(|statement| statement.principals.as_mut()) {
            principals.mean(meant);
        }
        self
    }

    /// The ARNs of users and roles that it names as principals.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        let principals = self.statements.iter().filter_map(|one| one.principals.as_ref());
        principals.flat_map(principal::Principals::entities)
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether a condition or a variable asks for a tag of the resource, so that someone has to look it up.
    pub fn reads_resource_tags(&self) -> bool {
        self.reads_resource_tags
    }

    /// Characters that are not white space, as IAM's quotas count them.
    pub fn size(&self) -> usize {
        self.size
    }

    /// A statement as it was written, counted from 0.
    pub fn statement(&self, index: usize) -> Option<serde_json::Value> {
        let mut document = json::read(&self.document)?;
        match document.get_mut("Statement")? {
            serde_json::Value::Array(list) => list.get_mut(index).map(serde_json::Value::take),
            one => (index == 0).then(|| one.take()),
        }
    }
}
