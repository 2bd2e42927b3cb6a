//! Who a credential belongs to and what it may do: registered by the one service that keeps identities.

use crate::{BoxFuture, Ctx, Membership};
use auth::policy::Attached;
use aws::{AccountId, Arn, Fault, Principal};
use std::sync::Arc;
use store::Tx;

/// What an access key id leads to.
#[derive(Clone, Debug)]
pub struct Credential {
    pub access_key_id: String,
    pub secret: String,
    /// Required of the request when the credential is temporary.
    pub session_token: Option<String>,
    pub principal: Principal,
    pub session: Option<Arc<Session>>,
    /// Cloud time, milliseconds; a temporary credential ends here.
    pub expires_ms: Option<i64>,
}

/// What a temporary credential carries beside its role.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// Session policies: they can only narrow.
    pub policies: Vec<Attached>,
    /// Session tags, `aws:PrincipalTag/…`.
    pub tags: Vec<(String, String)>,
    /// Condition keys that every request of the session carries, such as `aws:SourceIdentity`.
    pub keys: Vec<(String, Vec<String>)>,
    /// Cloud time of issue, milliseconds.
    pub issued_ms: i64,
    /// Set by AWS for a session that was opened with a second factor.
    pub mfa: bool,
}

/// The policies attached to a principal, and its tags.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// Inline and managed policies, groups' included.
    pub identity: Vec<Attached>,
    pub boundary: Option<Attached>,
    /// Of the organisation: a list a level. The engine fills it in.
    pub service_control: Vec<Vec<Attached>>,
    /// The principal's account in its organisation, if it is in one. The engine fills it in.
    pub membership: Option<Arc<Membership>>,
    pub tags: Vec<(String, String)>,
}

/// An account to be made, and the role through which whoever makes it gets in.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub id: AccountId,
    pub name: String,
    /// The role's name. It may do everything.
    pub role: String,
    /// The account that the role trusts.
    pub trusted: AccountId,
}

/// Who bears the ARN of a user or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// `AIDA…` or `AROA…`
    Known { unique_id: String },
    /// Nobody, in an account of this cloud.
    Nobody,
    /// Its account is not one of this cloud's, so that nothing is known of it.
    Elsewhere,
}

/// The lookups of the service that keeps identities. Answers are cached by the engine until that service
/// signals [`Identities::CHANGED`] from a transaction.
pub trait Identities: Send + Sync + 'static {
    fn credential<'a>(
        &'a self,
        ctx: &'a Ctx,
        access_key_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>>;

    fn grants<'a>(
        &'a self,
        ctx: &'a Ctx,
        principal: &'a Principal,
    ) -> BoxFuture<'a, Result<Grants, Fault>>;

    /// A session of `role` for the service that `ctx` speaks as. Refused unless the role trusts it.
    fn assume<'a>(
        &'a self,
        ctx: &'a Ctx,
        role: &'a Arn,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>>;

    /// A credential has proven itself to a service. Called with every signed request, which does not wait for it.
    fn used(&self, _ctx: &Ctx, _credential: &Credential, _service: &str, _region: &str) {}

    /// Who bears an ARN of a user or a role now.
    fn bearer<'a>(&'a self, ctx: &'a Ctx, arn: &'a Arn) -> BoxFuture<'a, Result<Bearer, Fault>> {
        let _unused = (ctx, arn);
        Box::pin(async { Ok(Bearer::Elsewhere) })
    }

    /// The ARN that whoever has a unique id bears now, if they are still there; `before` is one that they bore.
    fn arn_of<'a>(
        &'a self,
        ctx: &'a Ctx,
        unique_id: &'a str,
        before: &'a Arn,
    ) -> BoxFuture<'a, Result<Option<Arn>, Fault>> {
        Box::pin(async move {
            let bearer = self.bearer(ctx, before).await?;
            let is_same = bearer == Bearer::Known { unique_id: unique_id.to_owned() };
            Ok(is_same.then(|| before.clone()))
        })
    }

    /// Every account of this cloud, the first one first.
    fn accounts<'a>(&'a self, ctx: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>>;

    /// Makes an account, without root credentials, in the caller's transaction. False: the number is taken.
    fn open_account<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a Tx,
        account: &'a NewAccount,
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        let _unused = (ctx, tx, account);
        Box::pin(async { Err(Fault::not_implemented("Making an account")) })
    }

    /// Makes the service-linked role of a service (`organizations.amazonaws.com`) in the caller's transaction.
    /// False: the account has it.
    fn link_role<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a Tx,
        account: &'a AccountId,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        let _unused = (ctx, tx, account, service);
        Box::pin(async { Err(Fault::not_implemented("Making a service-linked role")) })
    }
}

impl dyn Identities {
    /// The signal that empties the engine's cache of credentials and grants.
    pub const CHANGED: &'static str = "identities";
}

/// The proven signer of a browser's form, and the policy that it signed.
pub struct FormSigner {
    pub principal: Principal,
    pub session: Option<Arc<Session>>,
    /// Holds the fields and the size of the file to what was signed: `policy.check(fields, length)`, with the
    /// bucket that the address names among the fields.
    pub policy: auth::sigv4::PostPolicy,
}
