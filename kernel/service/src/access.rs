//! What an operation needs to be allowed, said by the operation itself.

use aws::{AccountId, Arn, Principal, Region};
use std::borrow::Cow;

/// One permission: an action on a resource, with the condition keys that the request fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Access {
    /// Such as `dynamodb:PutItem`.
    pub action: Cow<'static, str>,
    /// The ARN that policies match, or `*` for an action that names no resource.
    pub resource: String,
    /// Service condition keys, such as `dynamodb:LeadingKeys`; the global ones are the engine's.
    pub context: Vec<(Cow<'static, str>, Vec<String>)>,
}

impl Access {
    pub fn new(action: &'static str, resource: impl ToString) -> Access {
        Access {
            action: Cow::Borrowed(action),
            resource: resource.to_string(),
            context: Vec::new(),
        }
    }

    /// An action that names no resource.
    pub fn anywhere(action: &'static str) -> Access {
        Access::new(action, "*")
    }

    pub fn with(mut self, key: &'static str, values: Vec<String>) -> Access {
        self.context.push((Cow::Borrowed(key), values));
        self
    }

    /// The tags that a request gives: `aws:RequestTag/KEY` and `aws:TagKeys`.
    pub fn tagged<'a>(mut self, tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Access {
        let mut keys = Vec::new();
        for (key, value) in tags {
            self.context.push((format!("aws:RequestTag/{key}").into(), vec![value.to_owned()]));
            keys.push(key.to_owned());
        }
        self.untagged(keys)
    }

    /// The keys of the tags that a request gives or takes away: `aws:TagKeys`.
    pub fn untagged(self, keys: Vec<String>) -> Access {
        match keys.is_empty() {
            true => self,
            false => self.with("aws:TagKeys", keys),
        }
    }
}

/// How an operation is authorised.
#[derive(Clone, Debug, PartialEq)]
pub enum Authorization {
    /// Every one of these must be allowed.
    Requires(Vec<Access>),
    /// Any valid signature suffices, as for `sts:GetCallerIdentity`.
    Signed,
    /// AWS takes this operation unsigned, and its handler proves the caller, as for `AssumeRoleWithSAML`.
    Unsigned,
}

impl From<Access> for Authorization {
    fn from(access: Access) -> Authorization {
        Authorization::Requires(vec![access])
    }
}

impl From<Vec<Access>> for Authorization {
    fn from(accesses: Vec<Access>) -> Authorization {
        Authorization::Requires(accesses)
    }
}

/// Where and for whom an operation runs: what an authorisation may look at beside the input.
#[derive(Clone, Debug)]
pub struct Scope {
    pub account: AccountId,
    pub region: Region,
    pub principal: Principal,
}

impl Scope {
    /// An ARN of this account and region.
    pub fn arn(&self, service: &str, resource: &str) -> Arn {
        Arn::new("aws", service, self.region.as_str(), self.account.as_str(), resource)
    }

    /// The ARN of a thing that an input names either by its ARN or by its bare name.
    /// `resource` turns the bare name into the ARN's last part.
    pub fn arn_or_name(
        &self,
        service: &str,
        text: &str,
        resource: impl FnOnce(&str) -> String,
    ) -> Arn {
        match text.parse::<Arn>() {
            Ok(arn) if arn.service() == service => arn,
            _ => self.arn(service, &resource(text)),
        }
    }
}
