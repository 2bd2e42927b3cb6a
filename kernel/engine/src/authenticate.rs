//! Who signed a request: from its signature to a principal.

use crate::origin::FOREIGN;
use crate::registry::Inner;
use crate::serve::Peer;
use auth::sigv4::{self, Presented, Signature, Verified};
use auth::{Dialect, sigv2};
use aws::{Fault, Principal, Region};
use service::{Credential, Ctx, Head, Session};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use wire::{Model, Protocol};

/// A proven signer.
pub(crate) struct Signer {
    pub principal: Principal,
    pub session: Option<Arc<Session>>,
    pub access_key_id: String,
    pub region: Option<Region>,
    pub verified: Verified,
}

/// How errors of authentication are worded for a model.
pub(crate) fn dialect(model: Option<&'static Model>) -> Dialect {
    match model.and_then(|model| model.protocols.first()) {
        Some(Protocol::RestXml) => Dialect::S3,
        Some(Protocol::Query | Protocol::Ec2Query) => Dialect::Query,
        Some(Protocol::RestJson) => Dialect::RestJson,
        _ => Dialect::Json,
    }
}

/// The answer to a request that came without a signature where one is needed.
pub(crate) fn unsigned(model: &'static Model) -> Fault {
    dialect(Some(model)).missing_token()
}

impl Inner {
    /// Verifies what `presented` claims. `body_hash` is needed where the request declares none.
    pub async fn authenticate(
        &self,
        ctx: &Ctx,
        head: &Head,
        signature: &Signature,
        body_hash: Option<[u8; 32]>,
        dialect: Dialect,
        peer: &Peer,
    ) -> Result<Signer, Fault> {
        let credential = self.known(ctx, signature, dialect, peer).await?;
        let verified = sigv4::verify(
            &sigv4_head(head),
            signature,
            &credential.secret,
            body_hash,
            self.world.real_ms(),
            dialect,
            &self.keys,
        )?;
        let own = self.options.region.as_str();
        let region = sigv4::served_region(signature, own, dialect)?;
        self.identities.used(ctx, &credential, &signature.scope.service, region);
        Ok(Signer {
            principal: credential.principal.clone(),
            session: credential.session.clone(),
            access_key_id: credential.access_key_id.clone(),
            region: Region::new(region),
            verified,
        })
    }

    /// The credential that a signature names, if it exists and still holds.
    pub async fn known(
        &self,
        ctx: &Ctx,
        signature: &Signature,
        dialect: Dialect,
        peer: &Peer,
    ) -> Result<Arc<Credential>, Fault> {
        let id = &signature.access_key_id;
        let credential = self.credential(ctx, id, dialect, peer).await?;
        let credential = credential.ok_or_else(|| dialect.unknown_key(id))?;
        let token = signature.session_token.as_deref();
        check_session(&credential, token, dialect, self.world.now_ms())?;
        Ok(credential)
    }

    /// Grows with every commit that changes identities.
    pub fn generation(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// Who presigned an address of S3 in the old version, if it is one.
    pub async fn authenticate_presigned(
        &self,
        ctx: &Ctx,
        head: &Head,
        path: &str,
        peer: &Peer,
    ) -> Result<Option<(Arc<Credential>, String)>, Fault> {
        let Some(claim) = sigv2::parse(&head.query) else { return Ok(None) };
        let credential = self.credential(ctx, &claim.access_key_id, Dialect::S3, peer).await?;
        let unknown = || Dialect::S3.unknown_key(&claim.access_key_id);
        let credential = credential.ok_or_else(unknown)?;
        let token = claim.session_token.as_deref();
        check_session(&credential, token, Dialect::S3, self.world.now_ms())?;
        let (method, secret) = (head.method.as_str(), &credential.secret);
        let now_ms = self.world.real_ms();
        sigv2::verify(&claim, method, path, &head.query, &head.headers, secret, now_ms)?;
        Ok(Some((credential, claim.access_key_id)))
    }

    async fn credential(
        &self,
        ctx: &Ctx,
        access_key_id: &str,
        dialect: Dialect,
        peer: &Peer,
    ) -> Result<Option<Arc<Credential>>, Fault> {
        if let Some(dev) = &self.options.dev
            && dev.access_key_id == access_key_id
            && peer.is_loopback()
        {
            if peer.foreign {
                return Err(dialect.access_denied(FOREIGN));
            }
            return Ok(Some(Arc::new(Credential {
                access_key_id: access_key_id.to_owned(),
                secret: dev.secret.clone(),
                session_token: None,
                principal: Principal::Root { account: self.options.account.clone() },
                session: None,
                expires_ms: None,
            })));
        }
        if let Some(credential) = self.cache.credential(access_key_id, self.generation()) {
            return Ok(Some(credential));
        }
        let generation = self.generation();
        let Some(credential) = self.identities.credential(ctx, access_key_id).await? else {
            return Ok(None);
        };
        if let Some(account) = credential.principal.account()
            && self.membership_of(ctx, account).await?.is_some_and(|membership| membership.closed)
        {
            return Ok(None);
        }
        let credential = Arc::new(credential);
        self.cache.keep_credential(credential.clone(), generation);
        Ok(Some(credential))
    }

    /// The signer of a browser's form, its policy's conditions checked against the fields. None: the form
    /// carries no policy.
    pub async fn authenticate_fields(
        &self,
        ctx: &Ctx,
        fields: &[(String, String)],
    ) -> Result<Option<service::FormSigner>, Fault> {
        let form = match sigv4::parse_post(fields) {
            None => return Ok(None),
            Some(form) => form?,
        };
        let peer = Peer::of(ctx);
        let found = self.credential(ctx, &form.access_key_id, Dialect::S3, &peer).await?;
        let unknown = || Dialect::S3.unknown_key(&form.access_key_id);
        let credential = found.ok_or_else(unknown)?;
        let token = form.session_token.as_deref();
        check_session(&credential, token, Dialect::S3, self.world.now_ms())?;
        let now_ms = self.world.real_ms();
        let policy = sigv4::verify_post_policy(&form, &credential.secret, now_ms, &self.keys)?;
        Ok(Some(service::FormSigner {
            principal: credential.principal.clone(),
            session: credential.session.clone(),
            policy,
        }))
    }
}

fn check_session(
    credential: &Credential,
    token: Option<&str>,
    dialect: Dialect,
    now_ms: i64,
) -> Result<(), Fault> {
    if credential.session_token.as_deref() != token {
        return Err(dialect.invalid_token(&credential.access_key_id));
    }
    if credential.expires_ms.is_some_and(|at| at <= now_ms) {
        return Err(dialect.expired_token());
    }
    Ok(())
}

pub(crate) fn sigv4_head(head: &Head) -> sigv4::Head<'_> {
    sigv4::Head {
        method: head.method.as_str(),
        path: &head.path,
        query: &head.query,
        headers: &head.headers,
    }
}

/// What a request presents, before it is believed and before its operation is known. S3 reads signatures by
/// rules of its own, so the claim's own scope says by whose rules it is read.
pub(crate) fn claimed(head: &Head) -> Presented {
    let dialect = match sigv4::claims_s3(&sigv4_head(head)) {
        true => Dialect::S3,
        false => Dialect::Json,
    };
    presented(head, dialect)
}

/// The claim, with its errors in a service's words.
pub(crate) fn presented(head: &Head, dialect: Dialect) -> Presented {
    sigv4::parse(&sigv4_head(head), dialect)
}
