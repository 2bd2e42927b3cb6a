//! Who signed a request: from its signature to a principal.

use crate::registry::Inner;
use crate::serve::Peer;
use auth::sigv4::{self, Dialect, Presented, Signature, Verified};
use aws::{Fault, Principal, Region};
use service::{Credential, Ctx, Head, Session};
use std::sync::Arc;
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
        _ => Dialect::Json,
    }
}

/// The answer to a request that came without a signature where one is needed.
pub(crate) fn unsigned(model: &'static Model) -> Fault {
    sigv4::missing(dialect(Some(model)))
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
        let credential = self.credential(ctx, &signature.access_key_id, peer).await?;
        let credential = credential.ok_or_else(|| sigv4::unknown_key(dialect, signature))?;
        check_session(&credential, signature.session_token.as_deref(), dialect, self.world.now_ms())?;
        let verified = sigv4::verify(
            &sigv4_head(head),
            signature,
            &credential.secret,
            body_hash,
            self.world.real_ms(),
            dialect,
        )?;
        Ok(Signer {
            principal: credential.principal.clone(),
            session: credential.session.clone(),
            access_key_id: credential.access_key_id.clone(),
            region: Region::new(&signature.scope.region),
            verified,
        })
    }

    async fn credential(
        &self,
        ctx: &Ctx,
        access_key_id: &str,
        peer: &Peer,
    ) -> Result<Option<Arc<Credential>>, Fault> {
        if let Some(dev) = &self.options.dev
            && dev.access_key_id == access_key_id
            && peer.is_loopback()
        {
            return Ok(Some(Arc::new(Credential {
                access_key_id: access_key_id.to_owned(),
                secret: dev.secret.clone(),
                session_token: None,
                principal: Principal::Root { account: self.options.account.clone() },
                session: None,
                expires_ms: None,
            })));
        }
        if let Some(credential) = self.cache.credential(access_key_id) {
            return Ok(Some(credential));
        }
        let generation = self.cache.generation();
        let found = self.identities.credential(ctx, access_key_id).await?;
        Ok(found.map(|credential| {
            let credential = Arc::new(credential);
            self.cache.keep_credential(credential.clone(), generation);
            credential
        }))
    }

    /// The signer of a browser's form, its policy's conditions checked.
    pub async fn authenticate_fields(
        &self,
        ctx: &Ctx,
        fields: &[(String, String)],
    ) -> Result<(Principal, Option<Arc<Session>>), Fault> {
        let field = |name: &str| {
            let found = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.as_str())
        };
        let claim = field("x-amz-credential").unwrap_or_default();
        let access_key_id = claim.split('/').next().unwrap_or_default();
        let peer = Peer::of(ctx);
        let found = self.credential(ctx, access_key_id, &peer).await?;
        let credential = found.ok_or_else(|| sigv4::unknown_form_key(access_key_id))?;
        let token = field("x-amz-security-token");
        check_session(&credential, token, Dialect::S3, self.world.now_ms())?;
        sigv4::verify_post_policy(fields, &credential.secret, self.world.real_ms())?;
        Ok((credential.principal.clone(), credential.session.clone()))
    }

    /// Empties the cache whenever the service that keeps identities says so.
    pub async fn follow_identities(self: Arc<Inner>) {
        let mut changed = self.store.signals().subscribe(<dyn service::Identities>::CHANGED);
        loop {
            changed.changed().await;
            self.cache.clear();
        }
    }
}

fn check_session(
    credential: &Credential,
    token: Option<&str>,
    dialect: Dialect,
    now_ms: i64,
) -> Result<(), Fault> {
    if credential.session_token.as_deref() != token {
        return Err(sigv4::invalid_token(dialect));
    }
    if credential.expires_ms.is_some_and(|at| at <= now_ms) {
        return Err(sigv4::expired_token(dialect));
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

/// What a request presents, before it is believed.
pub(crate) fn presented(head: &Head) -> Presented {
    sigv4::parse(&sigv4_head(head))
}
