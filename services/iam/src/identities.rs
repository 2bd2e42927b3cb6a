//! The engine's lookups: from an access key to a principal, from a principal to its policies.

use crate::error::Error;
use crate::managed;
use crate::store::{
    self as rows, AccessKey, Attached, Group, ManagedPolicy, PasswordPolicy, Role, SessionOf,
    SessionRow, User,
};
use crate::uses::Uses;
use crate::{RootCredentials, bearers, opening, trust};
use auth::policy::{self, Kind, Policy};
use aws::{AccountId, Arn, Fault, Opener, Principal};
use service::{Bearer, BoxFuture, Credential, Ctx, Grants, Identities, NewAccount, Session};
use std::sync::Arc;
use store::Tx;

/// The one keeper of identities.
pub struct Keeper {
    pub root: RootCredentials,
    pub uses: Uses,
}

impl Identities for Keeper {
    fn credential<'a>(
        &'a self,
        ctx: &'a Ctx,
        access_key_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        Box::pin(async move { Ok(self.find_credential(ctx, access_key_id).await?) })
    }

    fn grants<'a>(
        &'a self,
        ctx: &'a Ctx,
        principal: &'a Principal,
    ) -> BoxFuture<'a, Result<Grants, Fault>> {
        Box::pin(async move { Ok(find_grants(ctx, principal).await?) })
    }

    fn assume<'a>(
        &'a self,
        ctx: &'a Ctx,
        role: &'a Arn,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        Box::pin(async move {
            let row = trust::trusted_role(ctx, role).await?;
            Ok(role_principal(role, &row, session_name)?)
        })
    }

    fn used(&self, ctx: &Ctx, credential: &Credential, service: &str, region: &str) {
        self.uses.note(ctx, credential, service, region);
    }

    fn bearer<'a>(&'a self, ctx: &'a Ctx, arn: &'a Arn) -> BoxFuture<'a, Result<Bearer, Fault>> {
        Box::pin(async move { Ok(bearers::of(ctx, arn, &self.root.account).await?) })
    }

    fn arn_of<'a>(
        &'a self,
        ctx: &'a Ctx,
        unique_id: &'a str,
        before: &'a Arn,
    ) -> BoxFuture<'a, Result<Option<Arn>, Fault>> {
        Box::pin(async move { Ok(bearers::arn_of(ctx, unique_id, before).await?) })
    }

    fn accounts<'a>(&'a self, ctx: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async move {
            let mut accounts: Vec<_> = AccountId::new(&self.root.account).into_iter().collect();
            for (_, row) in ctx.store().range(rows::accounts()).await? {
                let row: rows::Account = serde_json::from_slice(&row).map_err(Fault::internal)?;
                accounts.extend(AccountId::new(&row.id).filter(|id| !accounts.contains(id)));
            }
            Ok(accounts)
        })
    }

    fn open_account<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a Tx,
        account: &'a NewAccount,
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        Box::pin(async move { Ok(opening::open(ctx, tx, account, &self.root.account).await?) })
    }

    fn link_role<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a Tx,
        account: &'a AccountId,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        Box::pin(async move { Ok(opening::link(ctx, tx, account, service).await?) })
    }
}

impl Keeper {
    async fn find_credential(&self, ctx: &Ctx, id: &str) -> Result<Option<Credential>, Error> {
        if id == self.root.access_key_id {
            let account = account_id(&self.root.account)?;
            return Ok(Some(Credential {
                access_key_id: id.to_owned(),
                secret: self.root.secret.clone(),
                session_token: None,
                principal: Principal::Root { account },
                session: None,
                expires_ms: None,
            }));
        }
        if id.starts_with("ASIA") {
            let session: Option<SessionRow> = ctx.store().get_value(&rows::session(id)).await?;
            let Some(session) = session else { return Ok(None) };
            return session_credential(ctx, session).await;
        }
        let key: Option<AccessKey> = ctx.store().get_value(&rows::access_key(id)).await?;
        let Some(key) = key.filter(|key| key.active) else { return Ok(None) };
        let account = account_id(&key.account)?;
        let principal = match &key.user {
            None => Principal::Root { account },
            Some(name) => {
                let user = ctx.store().get_value::<User>(&rows::user(&account, name)).await?;
                let Some(user) = user else { return Ok(None) };
                Principal::User { account, arn: arn(&user.arn)?, user_id: user.id }
            }
        };
        Ok(Some(Credential {
            access_key_id: key.id,
            secret: key.secret,
            session_token: None,
            principal,
            session: None,
            expires_ms: None,
        }))
    }
}

/// None if whose session it is is gone, be it that another now bears the name.
async fn session_credential(ctx: &Ctx, row: SessionRow) -> Result<Option<Credential>, Error> {
    let account = account_id(&row.account)?;
    let principal = match &row.of {
        SessionOf::Role { role_arn, role_id, session_arn } => {
            let key = rows::role(&account, last(role_arn));
            let role = ctx.store().get_value::<Role>(&key).await?;
            let Some(role) = role.filter(|role| role.id == *role_id) else { return Ok(None) };
            let (arn, role) = (arn(session_arn)?, arn(&role.arn)?);
            Principal::Role { account, arn, role, role_id: role_id.clone() }
        }
        SessionOf::User { name, id } => {
            let user = ctx.store().get_value::<User>(&rows::user(&account, name)).await?;
            let Some(user) = user.filter(|user| user.id == *id) else { return Ok(None) };
            Principal::User { account, arn: arn(&user.arn)?, user_id: user.id }
        }
        SessionOf::Federated { name, user } => {
            let user = match user {
                Some((name, id)) => {
                    let user = ctx.store().get_value::<User>(&rows::user(&account, name)).await?;
                    let Some(user) = user.filter(|user| user.id == *id) else { return Ok(None) };
                    Some(Opener { arn: arn(&user.arn)?, user_id: user.id })
                }
                None => None,
            };
            let resource = format!("federated-user/{name}");
            let arn = Arn::new("aws", "sts", "", account.as_str(), &resource);
            Principal::FederatedUser { account, arn, user }
        }
        SessionOf::Root => Principal::Root { account },
    };
    let mut policies = Vec::with_capacity(row.policies.len());
    for (name, document) in &row.policies {
        policies.push(attached(name, document)?);
    }
    let (tags, keys, mfa) = (row.tags, row.keys, row.mfa);
    let session = Session { policies, tags, keys, issued_ms: row.issued_ms, mfa };
    Ok(Some(Credential {
        access_key_id: row.access_key_id,
        secret: row.secret,
        session_token: Some(row.token),
        principal,
        session: Some(Arc::new(session)),
        expires_ms: Some(row.expires_ms),
    }))
}

/// The principal of a role's session.
pub fn role_principal(role: &Arn, row: &Role, session_name: &str) -> Result<Principal, Error> {
    let account = account_id(role.account())?;
    let resource = format!("assumed-role/{}/{session_name}", row.name);
    let session = Arn::new("aws", "sts", "", account.as_str(), &resource);
    Ok(Principal::Role { account, arn: session, role: arn(&row.arn)?, role_id: row.id.clone() })
}

/// One that is gone has no grants, whoever bears its name now: what it still holds, or has left to be done, is denied.
pub async fn find_grants(ctx: &Ctx, principal: &Principal) -> Result<Grants, Error> {
    match principal {
        Principal::User { account, arn, user_id }
        | Principal::FederatedUser { account, user: Some(Opener { arn, user_id }), .. } => {
            let name = last(arn.resource());
            let user = ctx.store().get_value::<User>(&rows::user(account, name)).await?;
            let user = user.filter(|user| user.id == *user_id);
            let Some(user) = user else { return Ok(Grants::default()) };
            let mut grants = grants_of(ctx, account, &user.policies).await?;
            for group in &user.groups {
                let group = ctx.store().get_value::<Group>(&rows::group(account, group)).await?;
                if let Some(group) = group {
                    let more = grants_of(ctx, account, &group.policies).await?;
                    grants.identity.extend(more.identity);
                }
            }
            grants.identity.extend(own_password(ctx, account, &user.arn).await?);
            grants.tags = user.tags;
            Ok(grants)
        }
        Principal::Role { account, role, role_id, .. } => {
            let name = last(role.resource());
            let role = ctx.store().get_value::<Role>(&rows::role(account, name)).await?;
            let role = role.filter(|role| role.id == *role_id);
            let Some(role) = role else { return Ok(Grants::default()) };
            let mut grants = grants_of(ctx, account, &role.policies).await?;
            grants.tags = role.tags;
            Ok(grants)
        }
        _ => Ok(Grants::default()),
    }
}

/// What the account's password policy lets every user do, if it does.
async fn own_password(
    ctx: &Ctx,
    account: &AccountId,
    user: &str,
) -> Result<Option<policy::Attached>, Error> {
    let row = ctx.store().get_value::<PasswordPolicy>(&rows::password_policy(account)).await?;
    if !row.is_some_and(|row| row.users_change) {
        return Ok(None);
    }
    let document = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [
            { "Effect": "Allow", "Action": "iam:ChangePassword", "Resource": user },
            { "Effect": "Allow", "Action": "iam:GetAccountPasswordPolicy", "Resource": "*" },
        ],
    });
    Ok(Some(attached("AllowUsersToChangePassword", &document.to_string())?))
}

pub async fn grants_of(ctx: &Ctx, account: &AccountId, held: &Attached) -> Result<Grants, Error> {
    let mut grants = Grants::default();
    for (name, document) in &held.inline {
        grants.identity.push(attached(name, document)?);
    }
    for arn in &held.managed {
        grants.identity.extend(managed_policy(ctx, account, arn).await?);
    }
    if let Some(boundary) = &held.boundary {
        let found = managed_policy(ctx, account, boundary).await?;
        // A boundary that cannot be found must not widen anything: it allows nothing.
        grants.boundary = Some(match found {
            Some(found) => found,
            None => attached(boundary, managed::ALLOWS_NOTHING)?,
        });
    }
    Ok(grants)
}

pub async fn managed_policy(
    ctx: &Ctx,
    account: &AccountId,
    arn: &str,
) -> Result<Option<policy::Attached>, Error> {
    if let Some(document) = managed::aws_document(arn) {
        return Ok(Some(attached(arn, document)?));
    }
    let key = rows::policy(account, last(arn));
    let policy = ctx.store().get_value::<ManagedPolicy>(&key).await?;
    let Some(policy) = policy.filter(|policy| policy.arn == arn) else { return Ok(None) };
    let document = policy.default_document();
    document.map(|document| attached(arn, document)).transpose()
}

pub fn attached(name: &str, document: &str) -> Result<policy::Attached, Error> {
    let policy = parsed(Kind::Identity, document)?;
    Ok(policy::Attached { name: name.into(), policy })
}

/// A document that was checked before it was kept.
pub fn parsed(kind: Kind, document: &str) -> Result<Arc<Policy>, Error> {
    let policy = Policy::parse(kind, document);
    let policy = policy.map_err(|error| Fault::internal(format!("a kept policy: {error}")))?;
    Ok(Arc::new(policy))
}

fn account_id(text: &str) -> Result<AccountId, Error> {
    Ok(AccountId::new(text).ok_or_else(|| Fault::internal("a kept account is no account"))?)
}

fn arn(text: &str) -> Result<Arn, Error> {
    Ok(text.parse().map_err(Fault::internal)?)
}

/// The last part of a path.
pub fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
