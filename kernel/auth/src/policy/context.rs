//! What is known about a request besides principal, action and resource: the condition keys.

use std::sync::Arc;

use aws::Principal;

/// Condition keys and their values. Keys are found whatever their case; clones share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    entries: Arc<Vec<(Box<str>, Vec<String>)>>,
}

impl Context {
    pub fn new() -> Context {
        Context::default()
    }

    /// The keys that follow from who asks: `aws:PrincipalArn`, `aws:username`, `aws:userid` and
    /// their like.
    pub fn of(principal: &Principal) -> Context {
        let mut context = Context::new();
        if let (Some(account), false) =
            (principal.account(), matches!(principal, Principal::Service { .. }))
        {
            context.set("aws:PrincipalAccount", [account.as_str()]);
            context.set("aws:PrincipalArn", [principal.display()]);
            context.set("aws:PrincipalIsAWSService", ["false"]);
        }
        match principal {
            Principal::Root { account } => {
                context.set("aws:PrincipalType", ["Account"]);
                context.set("aws:userid", [account.as_str()]);
            }
            Principal::User { arn, user_id, .. } => {
                let name = arn.resource().rsplit('/').next().unwrap_or_default();
                context.set("aws:PrincipalType", ["User"]);
                context.set("aws:userid", [user_id.as_str()]);
                context.set("aws:username", [name]);
            }
            Principal::Role { arn, role, role_id, .. } => {
                let session = arn.resource().rsplit('/').next().unwrap_or_default();
                let id = role_id.split(':').next().unwrap_or_default();
                context.set("aws:PrincipalType", ["AssumedRole"]);
                context.set("aws:PrincipalArn", [role.as_str()]);
                context.set("aws:userid", [format!("{id}:{session}")]);
            }
            Principal::FederatedUser { account, arn, .. } => {
                let name = arn.resource().rsplit('/').next().unwrap_or_default();
                context.set("aws:PrincipalType", ["FederatedUser"]);
                context.set("aws:userid", [format!("{account}:{name}")]);
            }
            Principal::Service { name, account, source } => {
                context.set("aws:PrincipalIsAWSService", ["true"]);
                context.set("aws:PrincipalServiceName", [name.as_str()]);
                context.set("aws:PrincipalServiceNamesList", [name.as_str()]);
                context.set("aws:SourceAccount", [account.as_str()]);
                if let Some(source) = source {
                    context.set("aws:SourceArn", [source.as_str()]);
                }
            }
            Principal::Anonymous => {
                context.set("aws:PrincipalType", ["Anonymous"]);
                context.set("aws:userid", ["anonymous"]);
            }
        }
        context
    }

    /// Replaces a key's values; none at all removes the key.
    pub fn set<V: Into<String>>(&mut self, key: &str, values: impl IntoIterator<Item = V>) {
        let key = key.to_lowercase();
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        let entries = Arc::make_mut(&mut self.entries);
        entries.retain(|(known, _)| **known != *key);
        if !values.is_empty() {
            entries.push((key.into(), values));
        }
    }

    /// [`Context::set`] of a single value, in a chain.
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Context {
        self.set(key, [value.into()]);
        self
    }

    pub fn get(&self, key: &str) -> Option<&[String]> {
        let found = self.entries.iter().find(|(known, _)| known.eq_ignore_ascii_case(key));
        found.map(|(_, values)| values.as_slice())
    }

    /// All keys, in lower case, with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.entries.iter().map(|(key, values)| (&**key, values.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use aws::{AccountId, Principal};

    use super::Context;

    #[test]
    fn principals_bring_their_keys() {
        let account = AccountId::new("123456789012").unwrap();
        let role = Principal::Role {
            account: account.clone(),
            arn: "arn:aws:sts::123456789012:assumed-role/r/session".parse().unwrap(),
            role: "arn:aws:iam::123456789012:role/path/r".parse().unwrap(),
            role_id: "AROAEXAMPLE".into(),
        };
        let context = Context::of(&role);
        let one = |key: &str| context.get(key).map(|values| values.join(","));
        assert_eq!(one("AWS:UserID"), Some("AROAEXAMPLE:session".into()));
        assert_eq!(one("aws:PrincipalArn"), Some("arn:aws:iam::123456789012:role/path/r".into()));
        assert_eq!(one("aws:username"), None);
        let user = Principal::User {
            account,
            arn: "arn:aws:iam::123456789012:user/team/ann".parse().unwrap(),
            user_id: "AIDA".into(),
        };
        assert_eq!(Context::of(&user).get("aws:username"), Some(&["ann".to_string()][..]));
        let federated = Principal::FederatedUser {
            account: AccountId::new("123456789012").unwrap(),
            arn: "arn:aws:sts::123456789012:federated-user/guest".parse().unwrap(),
            user: None,
        };
        let context = Context::of(&federated);
        assert_eq!(context.get("aws:userid"), Some(&["123456789012:guest".to_string()][..]));
        assert_eq!(context.get("aws:PrincipalType"), Some(&["FederatedUser".to_string()][..]));
        assert!(context.get("aws:username").is_none());
        assert!(Context::of(&Principal::Anonymous).get("aws:PrincipalArn").is_none());
    }

    #[test]
    fn clones_do_not_see_each_other() {
        let first = Context::new().with("a:b", "1");
        let mut second = first.clone();
        second.set("A:B", ["2", "3"]);
        assert_eq!(first.get("a:b").unwrap().len(), 1);
        assert_eq!(second.get("a:b").unwrap().len(), 2);
        second.set::<String>("a:b", []);
        assert!(second.get("a:b").is_none());
    }
}
