//! `Principal` and `NotPrincipal`: whom a resource's policy speaks of.

use aws::{AccountId, Arn, Principal};
use serde_json::Value;

use crate::policy::{Context, Meant, PolicyError, Request};

#[derive(Debug)]
pub(super) struct Principals {
    inverted: bool,
    list: Box<[Named]>,
}

#[derive(Debug)]
enum Named {
    Everyone,
    Account(AccountId),
    /// A user or a role: who bore the name when the policy was saved, where that is known, or else whoever bears it.
    Entity {
        arn: Box<str>,
        id: Option<Box<str>>,
    },
    /// A role's session or a federated user: always by name, as on AWS.
    Session(Box<str>),
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

    /// The ARNs of users and roles.
    pub(super) fn entities(&self) -> impl Iterator<Item = &str> {
        self.list.iter().filter_map(|named| match named {
            Named::Entity { arn, .. } => Some(&**arn),
            _ => None,
        })
    }

    /// From now on names of users and roles mean whom these say.
    pub(super) fn mean(&mut self, meant: &Meant) {
        for named in self.list.iter_mut() {
            if let Named::Entity { arn, id } = named {
                *id = meant.get(arn).map(Into::into);
            }
        }
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
                Some(Named::Entity { arn: text.into(), id: None })
            }
            ("sts", _)
                if resource.starts_with("assumed-role/")
                    || resource.starts_with("federated-user/") =>
            {
                Some(Named::Session(text.into()))
            }
            _ => None,
        }
    }

    fn closeness(&self, request: &Request) -> Closeness {
        let principal = request.principal;
        match self {
            Named::Everyone => Closeness::Direct,
            Named::Account(named) => of_account(named, principal),
            Named::Entity { id: Some(id), .. } | Named::UniqueId(id) => {
                of_entity(principal, |_, known| **id == *known)
            }
            Named::Entity { arn, id: None } => {
                of_entity(principal, |known, _| **arn == *known.as_str())
            }
            Named::Session(named) => match principal {
                Principal::Role { arn, .. } | Principal::FederatedUser { arn, .. } => {
                    direct(**named == *arn.as_str())
                }
                _ => Closeness::Not,
            },
            Named::Service(named) => match principal {
                Principal::Service { name, .. } => direct(**named == **name),
                _ => Closeness::Not,
            },
            Named::Federated(named) => match principal {
                Principal::Anonymous => direct(provided(request.context, named)),
                _ => Closeness::Not,
            },
        }
    }
}

fn direct(is_meant: bool) -> Closeness {
    if is_meant { Closeness::Direct } else { Closeness::Not }
}

fn of_account(named: &AccountId, principal: &Principal) -> Closeness {
    match principal {
        Principal::Root { account } if named == account => Closeness::Direct,
        Principal::User { account, .. }
        | Principal::Role { account, .. }
        | Principal::FederatedUser { account, .. }
            if named == account =>
        {
            Closeness::Account
        }
        _ => Closeness::Not,
    }
}

/// `is_meant` is told the ARN and the unique id of the user, or of the role or the user behind a session.
fn of_entity(principal: &Principal, is_meant: impl Fn(&Arn, &str) -> bool) -> Closeness {
    let (arn, id, closeness) = match principal {
        Principal::User { arn, user_id, .. } => (arn, user_id.as_str(), Closeness::Direct),
        Principal::Role { role, role_id, .. } => {
            let id = role_id.split(':').next().unwrap_or_default();
            (role, id, Closeness::Broad)
        }
        Principal::FederatedUser { user: Some(opener), .. } => {
            (&opener.arn, opener.user_id.as_str(), Closeness::Broad)
        }
        _ => return Closeness::Not,
    };
    if is_meant(arn, id) { closeness } else { Closeness::Not }
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
