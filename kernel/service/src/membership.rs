//! What an organisation says of its accounts: looked up in the one service that keeps organisations.

use auth::policy::Attached;
use aws::{AccountId, Principal};

/// That an account belongs to an organisation. Answers are cached by the engine until a transaction signals
/// [`crate::Identities`]`::CHANGED`, as credentials and grants are.
#[derive(Clone, Debug)]
pub struct Membership {
    /// `o-a1b2c3d4e5`
    pub organization: String,
    /// From the organisation down to the account's parent, such as `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`.
    pub path: String,
    /// The account that made the organisation; no service control policy holds for it.
    pub management: AccountId,
    /// The policies in force: a list a level, the root's first, then each unit's, then the account's own. None at
    /// all for the management account, and where the root has the type switched off.
    pub service_control: Vec<Vec<Attached>>,
    /// The account is closed: nobody acts in it, and nothing of it is to be reached.
    pub closed: bool,
}

/// Where service-linked roles are.
const SERVICE_LINKED: &str = "role/aws-service-role/";

impl Membership {
    /// The service control policies that hold for a principal of this account: for its root too, but not for
    /// service-linked roles
    /// (<https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>).
    pub fn holding_for(&self, principal: &Principal) -> &[Vec<Attached>] {
        let governed = match principal {
            Principal::Root { .. } | Principal::User { .. } | Principal::FederatedUser { .. } => {
                true
            }
            Principal::Role { role, .. } => !role.resource().starts_with(SERVICE_LINKED),
            Principal::Service { .. } | Principal::Anonymous => false,
        };
        if governed { &self.service_control } else { &[] }
    }
}
