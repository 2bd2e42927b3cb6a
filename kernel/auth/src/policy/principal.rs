//! `Principal` and `NotPrincipal`: whom a resource's policy speaks of.

use aws::{AccountId, Principal};
use serde_json::Value;

use crate::policy::{Context, PolicyError, Request};

#[derive(Debug)]
pub(super) struct Principals {
    inverted: bool,
    list: Box<[Named]>,
}

#[derive(Debug)]
enum Named {
    Everyone,
    Account(AccountId),
    /// A user, a role, a role's session or a federated user.
    Arn(Box<str>),
    /// `AIDA…` or `AROA…`
    UniqueId(Box<str>),
    Service(Box<str>),
    Federated(Box<str>),
}

/// How closely a statement names who asks; a grant that names them more closely is limited by less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    Not,
    /// The account: which leaves the choice to that account's own policies.
    Account,
    /// The role or the user of a session.
    Broad,
    /// This very user, session or service; or everyone, who no less includes this one.
    Direct,
}

const LIST_MAX: usize = 1024;

impl Principals {
    pub(super) fn parse(element: &Value, inverted: bool) -> Result<Principals, PolicyError> {
        let mut list = Vec::new();
        match element {
            Value::String(text) if text == "*" => list.push(Named::Everyone),
            Value::Object(types) if !types.is_empty() => {
                for (name, values) in types {
                    for text in super::parse::texts(values).ok_or_else(|| invalid(name, ""))? {
                        list.push(Named::parse(name, text).ok_or_else(|| invalid(name, text))?);
                    }
                }
            }
            _ => return Err(PolicyError::malformed("Invalid principal in policy")),
        }
        if list.is_empty() || list.len() > LIST_MAX {
            return Err(PolicyError::malformed("Invalid principal in policy"));
        }
        Ok(Principals { inverted, list: list.into() })
    }

    /// Whether it names an identity provider, which only the circumstances tell of.
    pub(super) fn name_federated(&self) -> bool {
        self.list.iter().any(|named| matches!(named, Named::Federated(_)))
    }

    /// How closely the statement speaks of who asks. `denies`: from a `Deny` with `NotPrincipal` AWS
    /// exempts only those of whom every part is named: the account, the role, and the session.
    pub(super) fn closeness(&self, request: &Request, denies: bool) -> Closeness {
        let each = || self.list.iter().map(|named| named.closeness(request));
        let closest = each().max().unwrap_or(Closeness::Not);
        if !self.inverted {
            return closest;
        }
        let names = |part: &Closeness| each().any(|closeness| closeness == *part);
        let everyone = || self.list.iter().any(|named| matches!(named, Named::Everyone));
        let exempt = match request.principal {
            Principal::User { .. } | Principal::FederatedUser { .. } if denies => {
                everyone() || PARTS_OF_A_USER.iter().all(names)
            }
            Principal::Role { .. } if denies => everyone() || PARTS_OF_A_SESSION.iter().all(names),
            _ => closest > Closeness::Not,
        };
        if exempt { Closeness::Not } else { Closeness::Broad }
    }
}

const PARTS_OF_A_USER: [Closeness; 2] = [Closeness::Account, Closeness::Direct];
const PARTS_OF_A_SESSION: [Closeness; 3] =
    [Closeness::Account, Closeness::Broad, Closeness::Direct];

impl Named {
    fn parse(kind: &str, text: &str) -> Option<Named> {
        match kind {
            "AWS" if text == "*" => Some(Named::Everyone),
            "AWS" => Named::of_aws(text),
            "Service" => {
                let plain =
                    |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
                let valid = text.contains('.') && text.bytes().all(plain);
                valid.then(|| Named::Service(text.into()))
            }
            "Federated" => {
                let valid = !text.is_empty() && !text.contains(['*', '?']);
                valid.then(|| Named::Federated(text.into()))
            }
            _ => None,
        }
    }

    fn of_aws(text: &str) -> Option<Named> {
        if let Some(account) = AccountId::new(text) {
            return Some(Named::Account(account));
        }
        let id = text.len() >= 16 && (text.starts_with("AIDA") || text.starts_with("AROA"));
        if id && text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Some(Named::UniqueId(text.into()));
        }
        let arn: aws::Arn = text.parse().ok()?;
        let account = AccountId::new(arn.account())?;
        if text.contains(['*', '?']) {
            return None;
        }
        let resource = arn.resource();
        match (arn.service(), resource) {
            ("iam", "root") => Some(Named::Account(account)),
            ("iam", _) if resource.starts_with("user/") || resource.starts_with("role/") => {
                Some(Named::Arn(text.into()))
            }
            ("sts", _)
                if resource.starts_with("assumed-role/")
                    || resource.starts_with("federated-user/") =>
            {
                Some(Named::Arn(text.into()))
            }
            _ => None,
        }
    }

    fn closeness(&self, request: &Request) -> Closeness {
        match (self, request.principal) {
            (Named::Everyone, _) => Closeness::Direct,
            (Named::Account(named), Principal::Root { account }) if named == account => {
                Closeness::Direct
            }
            (
                Named::Account(named),
                Principal::User { account, .. }
                | Principal::Role { account, .. }
                | Principal::FederatedUser { account, .. },
            ) if named == account => Closeness::Account,
            (Named::Arn(named), Principal::User { arn, .. }) if **named == *arn.as_str() => {
                Closeness::Direct
            }
            (Named::Arn(named), Principal::Role { arn, role, .. }) => {
                if **named == *arn.as_str() {
                    Closeness::Direct
                } else if **named == *role.as_str() {
                    Closeness::Broad
                } else {
                    Closeness::Not
                }
            }
            (Named::Arn(named), Principal::FederatedUser { arn, user, .. }) => {
                if **named == *arn.as_str() {
                    Closeness::Direct
                } else if user.as_ref().is_some_and(|user| **named == *user.as_str()) {
                    Closeness::Broad
                } else {
                    Closeness::Not
                }
            }
            (Named::UniqueId(named), Principal::User { user_id, .. }) if **named == **user_id => {
                Closeness::Direct
            }
            (Named::UniqueId(named), Principal::Role { role_id, .. })
                if role_id.split(':').next() == Some(named) =>
            {
                Closeness::Broad
            }
            (Named::Service(named), Principal::Service { name, .. }) if **named == **name => {
                Closeness::Direct
            }
            (Named::Federated(named), Principal::Anonymous) if provided(request.context, named) => {
                Closeness::Direct
            }
            _ => Closeness::Not,
        }
    }
}

/// A token of an identity provider has no principal of its own yet: the caller, having verified the
/// token, says whose it is by `aws:FederatedProvider`.
fn provided(context: &Context, provider: &str) -> bool {
    matches!(context.get("aws:federatedprovider"), Some([value]) if value == provider)
}

fn invalid(kind: &str, text: &str) -> PolicyError {
    let text: String = text.chars().take(256).collect();
    PolicyError::malformed(format!("Invalid principal in policy: \"{kind}\":\"{text}\""))
}
