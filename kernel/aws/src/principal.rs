//! Who asks.

use crate::{AccountId, Arn};
use std::borrow::Cow;

/// The authenticated author of a request, or of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// The account itself: allowed everything in it.
    Root { account: AccountId },
    /// `arn:aws:iam::account:user/path/name`
    User { account: AccountId, arn: Arn, user_id: String },
    /// A session of a role. `arn` is `arn:aws:sts::account:assumed-role/role-name/session-name`;
    /// `role` is the role's own `arn:aws:iam::account:role/path/name`.
    Role { account: AccountId, arn: Arn, role: Arn, role_id: String },
    /// A session that a user, or the root if none, opened for someone outside of AWS. `arn` is
    /// `arn:aws:sts::account:federated-user/name`.
    FederatedUser { account: AccountId, arn: Arn, user: Option<Opener> },
    /// An AWS service acting on its own behalf, such as `s3.amazonaws.com`, for a resource of an account.
    Service { name: String, account: AccountId, source: Option<Arn> },
    /// No credentials. Only what a resource policy opens to everyone is allowed.
    Anonymous,
}

/// The user who opened a session for a federated user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opener {
    pub arn: Arn,
    pub user_id: String,
}

impl Principal {
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Principal::Root { account }
            | Principal::User { account, .. }
            | Principal::Role { account, .. }
            | Principal::FederatedUser { account, .. }
            | Principal::Service { account, .. } => Some(account),
            Principal::Anonymous => None,
        }
    }

    /// The text that AWS prints for this principal in messages, logs and `GetCallerIdentity`.
    pub fn display(&self) -> String {
        self.name().into_owned()
    }

    /// [`Principal::display`], borrowed where it can be.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Principal::Root { account } => format!("arn:aws:iam::{account}:root").into(),
            Principal::User { arn, .. }
            | Principal::Role { arn, .. }
            | Principal::FederatedUser { arn, .. } => arn.as_str().into(),
            Principal::Service { name, .. } => name.into(),
            Principal::Anonymous => "anonymous".into(),
        }
    }
}
