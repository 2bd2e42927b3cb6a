//! A caller on whose behalf something is done later, as rows keep it: outside of any request, and after the process
//! has ended and come back.

use crate::{Ctx, Session};
use aws::{AccountId, Arn, Fault, Principal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A principal with what its session adds to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Standing {
    Root {
        account: String,
    },
    User {
        account: String,
        arn: Arn,
        user_id: String,
    },
    Role {
        account: String,
        arn: Arn,
        role: Arn,
        role_id: String,
        tags: Vec<(String, String)>,
        mfa: bool,
        #[serde(default)]
        keys: Vec<(String, Vec<String>)>,
    },
    Service {
        name: String,
        account: String,
        source: Option<Arn>,
    },
}

impl Standing {
    /// None for callers on whose behalf nothing can be done later: nobody, and sessions with policies
    /// of their own, which are not kept.
    pub fn of(ctx: &Ctx) -> Option<Standing> {
        let session = ctx.call().session.as_deref();
        if session.is_some_and(|session| !session.policies.is_empty()) {
            return None;
        }
        let account = |account: &AccountId| account.as_str().to_owned();
        Some(match ctx.principal() {
            Principal::Root { account: a } => Standing::Root { account: account(a) },
            Principal::User { account: a, arn, user_id } => {
                Standing::User { account: account(a), arn: arn.clone(), user_id: user_id.clone() }
            }
            Principal::Role { account: a, arn, role, role_id } => Standing::Role {
                account: account(a),
                arn: arn.clone(),
                role: role.clone(),
                role_id: role_id.clone(),
                tags: session.map(|session| session.tags.clone()).unwrap_or_default(),
                mfa: session.is_some_and(|session| session.mfa),
                keys: session.map(|session| session.keys.clone()).unwrap_or_default(),
            },
            Principal::Service { name, account: a, source } => Standing::Service {
                name: name.clone(),
                account: account(a),
                source: source.clone(),
            },
            Principal::FederatedUser { .. } | Principal::Anonymous => return None,
        })
    }

    /// A context speaking as this caller.
    pub fn speak(&self, ctx: &Ctx) -> Result<Ctx, Fault> {
        let (principal, session) = self.principal().ok_or_else(|| {
            Fault::internal("the record of whom something is done for is damaged")
        })?;
        Ok(ctx.speaking(principal, session))
    }

    fn principal(&self) -> Option<(Principal, Option<Arc<Session>>)> {
        let plain = |principal: Principal| Some((principal, None));
        match self.clone() {
            Standing::Root { account } => {
                plain(Principal::Root { account: AccountId::new(&account)? })
            }
            Standing::User { account, arn, user_id } => {
                plain(Principal::User { account: AccountId::new(&account)?, arn, user_id })
            }
            Standing::Role { account, arn, role, role_id, tags, mfa, keys } => {
                let account = AccountId::new(&account)?;
                let session = Session { tags, mfa, keys, ..Session::default() };
                let principal = Principal::Role { account, arn, role, role_id };
                Some((principal, Some(Arc::new(session))))
            }
            Standing::Service { name, account, source } => {
                plain(Principal::Service { name, account: AccountId::new(&account)?, source })
            }
        }
    }
}
