//! How a table is read.
//!
//! ```text
//! # A remark.
//! == The title of an example
//! page https://docs.aws.amazon.com/…, which stays until the next one
//! owner 999999999999, whose resource is asked for, if not the first account's
//! identity {"Effect":"Allow",…},
//!     {…} goes on in lines that are indented
//! user/ann s3:GetObject arn:aws:s3:::b/k s3:prefix=a aws:TagKeys=a|b allowed
//! ```
//!
//! A policy is the statements of one, or a whole document if it has a version. Its word says where
//! it is attached: `identity` (again for another one), `boundary`, `session`, `scp` (each another
//! level of the organization), `resource`, `key` (a resource's, which has to allow), `trust`.
//!
//! A case is who asks, the action, the resource, the context beyond what follows from who asks, and
//! the outcome: `allowed`, or the kind of policy that refuses, after a `!` if explicitly. Who asks
//! is `root`, `user/path/name`, `role/path/name/session`, `federated-user/opener/name`, after
//! `account:` if of another account; a service by its name; `anonymous`.

use aws::{Opener, Principal};

use crate::policy::tests::{ACCOUNT, account, document, parsed, session, user};
use crate::policy::{Attached, Context, Decision, Kind, Policies, PolicyKind, Request, decide};

pub(super) struct Example<'a> {
    pub(super) title: &'a str,
    pub(super) page: &'a str,
    owner: &'a str,
    policies: Policies,
    pub(super) cases: Vec<Case<'a>>,
}

pub(super) struct Case<'a> {
    pub(super) line: usize,
    /// Who, action, resource, then keys with their values.
    pub(super) asked: Vec<&'a str>,
    pub(super) expected: &'a str,
}

impl<'a> Example<'a> {
    pub(super) fn read(table: &'a str) -> Vec<Example<'a>> {
        let mut examples: Vec<Example> = Vec::new();
        let mut page = "";
        let mut lines = table.lines().enumerate().peekable();
        while let Some((index, line)) = lines.next() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "" | "#" => continue,
                "==" => {
                    let (policies, cases) = (Policies::default(), Vec::new());
                    examples.push(Example { title: rest, page, owner: ACCOUNT, policies, cases });
                    continue;
                }
                "page" => page = rest,
                _ => {}
            }
            let Some(example) = examples.last_mut() else { continue };
            match word {
                "page" => example.page = rest,
                "owner" => example.owner = rest,
                _ if rest.starts_with('{') => {
                    let mut policy = rest.to_string();
                    while let Some((_, more)) = lines.next_if(|(_, line)| line.starts_with(' ')) {
                        policy.push_str(more);
                    }
                    example.attach(word, &policy);
                }
                _ => example.cases.push(Case::read(index + 1, line)),
            }
        }
        examples
    }

    fn attach(&mut self, place: &str, policy: &str) {
        let text = match policy.starts_with(r#"{"Version""#) || policy.starts_with(r#"{"Id""#) {
            true => policy.to_string(),
            false => document(policy),
        };
        let attached =
            || Attached { name: self.title.into(), policy: parsed(Kind::Identity, &text) };
        let of = &mut self.policies;
        match place {
            "identity" => of.identity.push(attached()),
            "boundary" => of.boundary = Some(attached()),
            "session" => of.session.push(attached()),
            "scp" => of.service_control.push(vec![attached()]),
            "resource" | "key" => of.resource = Some(parsed(Kind::Resource, &text)),
            "trust" => of.resource = Some(parsed(Kind::Trust, &text)),
            _ => panic!("{}: a policy cannot be attached to {place}", self.title),
        }
        of.resource_required |= place == "key";
    }

    pub(super) fn decide(&self, case: &Case) -> String {
        let [who, action, resource, pairs @ ..] = &case.asked[..] else {
            panic!("{}: line {} asks for nothing", self.title, case.line)
        };
        let principal = principal(who);
        let mut context = Context::of(&principal);
        for pair in pairs {
            let (key, values) = pair.split_once('=').unwrap_or_else(|| panic!("{pair} is no pair"));
            context.set(key, values.split('|'));
        }
        let request = Request { principal: &principal, action, resource, context: &context };
        outcome(&decide(&request, &self.policies, Some(&account(self.owner))))
    }
}

impl<'a> Case<'a> {
    fn read(line: usize, text: &'a str) -> Case<'a> {
        let mut asked: Vec<&str> = text.split_whitespace().collect();
        let expected = asked.pop().unwrap_or_default();
        Case { line, asked, expected }
    }
}

fn principal(text: &str) -> Principal {
    let (id, who) = text.split_once(':').unwrap_or((ACCOUNT, text));
    match who.split_once('/') {
        Some(("user", name)) => user(id, name),
        Some(("role", rest)) => {
            let (role, name) = rest.rsplit_once('/').unwrap_or_else(|| panic!("{text}: a session"));
            session(id, role, name)
        }
        Some(("federated-user", rest)) => {
            let (opener, name) = rest.split_once('/').unwrap_or_else(|| panic!("{text}: opener"));
            Principal::FederatedUser {
                account: account(id),
                arn: format!("arn:aws:sts::{id}:federated-user/{name}").parse().unwrap(),
                user: Some(Opener {
                    arn: format!("arn:aws:iam::{id}:user/{opener}").parse().unwrap(),
                    user_id: "AIDACKCEVSQ6C2EXAMPLE".into(),
                }),
            }
        }
        None if who == "root" => Principal::Root { account: account(id) },
        None if who == "anonymous" => Principal::Anonymous,
        None if who.contains('.') => {
            Principal::Service { name: who.into(), account: account(id), source: None }
        }
        _ => panic!("{text} is nobody"),
    }
}

fn outcome(decision: &Decision) -> String {
    let Decision::Deny { kind, explicit } = decision else { return "allowed".into() };
    let kind = match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::ServiceControl => "scp",
        PolicyKind::Resource => "resource",
        PolicyKind::Trust => "trust",
    };
    format!("{}{kind}", if explicit.is_some() { "!" } else { "" })
}
