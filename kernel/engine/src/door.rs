//! The process's own door (`/_pileus/…`), for what reads or changes the whole cloud at once: it opens to the
//! root of the first account alone, by a signature over the path and the body. Being on this machine proves
//! nothing: so are its other users, and the functions.

use crate::authenticate::presented;
use crate::body::guarded;
use crate::memory;
use crate::registry::{Engine, Inner};
use crate::serve::Peer;
use auth::Dialect;
use auth::sigv4::{Form, Payload, Presented, expect_scope};
use aws::{Fault, Principal};
use http::header::{CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{HeaderMap, Request, Response, StatusCode};
use serde_json::json;
use service::{Call, Ctx, head_of};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use wire::Body;

/// How a refusal is worded, and how the path is canonicalised.
const DIALECT: Dialect = Dialect::RestJson;
/// What signatures for the door are scoped to.
const SIGNING_NAME: &str = "iam";

impl Engine {
    /// Hands the request back once it is proven to be root's, or the answer that refuses it.
    ///
    /// A body whose hash is declared still streams: its reader meets an error in place of its end if it is not
    /// what was signed, and must keep nothing of it then. Without a declared hash it is read and compared here.
    pub async fn root_only(
        &self,
        request: Request<Body>,
        peer: &Peer,
    ) -> Result<Request<Body>, Response<Body>> {
        let refused = |fault| refusal(&fault, &self.inner.world.uuid());
        self.inner.prove_root(request, peer).await.map_err(refused)
    }

    /// Tells the audit log of something asked of the process that needs no proof, as `--dev` opens it.
    pub async fn opened_to_all(&self, path: &str, headers: &HeaderMap, peer: &Peer) {
        let ctx = self.inner.visitor(headers, peer);
        self.inner.record_admin(&ctx, path, None).await;
    }
}

/// A fault as the door answers it, in the shape of AWS's JSON services.
pub fn refusal(fault: &Fault, request_id: &str) -> Response<Body> {
    if fault.status >= 500 {
        tracing::error!(request_id, %fault);
    }
    let body = json!({ "__type": fault.code, "message": fault.message });
    let mut response = Response::new(Body::from(format!("{body:#}\n")));
    let status = StatusCode::from_u16(fault.status);
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (name, text) in [("x-amzn-errortype", &*fault.code), ("x-amzn-requestid", request_id)] {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    }
    response
}

impl Inner {
    async fn prove_root(
        self: &Arc<Inner>,
        request: Request<Body>,
        peer: &Peer,
    ) -> Result<Request<Body>, Fault> {
        let path = request.uri().path().to_owned();
        let mut ctx = self.visitor(request.headers(), peer);
        let proven = self.prove(&mut ctx, request, peer).await;
        self.record_admin(&ctx, &path, proven.as_ref().err()).await;
        proven
    }

    /// Somebody at the door, of whom nothing is proven.
    fn visitor(self: &Arc<Inner>, headers: &HeaderMap, peer: &Peer) -> Ctx {
        let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let call = Call {
            principal: Principal::Anonymous,
            source_ip: peer.ip,
            user_agent: agent.unwrap_or_default().to_owned(),
            secure: peer.secure,
            provenance: None,
            ..self.background("engine").call().clone()
        };
        Ctx::new(self.clone(), call)
    }

    /// The request, if root may ask it; `ctx` speaks as whoever proved who they are.
    async fn prove(
        &self,
        ctx: &mut Ctx,
        request: Request<Body>,
        peer: &Peer,
    ) -> Result<Request<Body>, Fault> {
        let (parts, body) = request.into_parts();
        let domain = &self.options.endpoint.domain;
        let (head, _) = head_of(Request::from_parts(parts.clone(), Body::Empty), domain);
        let signature = match presented(&head, DIALECT) {
            Presented::Signed(signature) => signature,
            Presented::Malformed(fault) => return Err(*fault),
            Presented::None => return Err(DIALECT.missing_token()),
        };
        // An address with a signature in it ends up in logs and histories.
        if signature.form != Form::Header || signature.payload == Payload::Unsigned {
            return Err(DIALECT.access_denied("The head and the body must be signed."));
        }
        expect_scope(&signature, None, &[SIGNING_NAME], DIALECT)?;
        let (body, hash) = match signature.payload {
            Payload::Absent => {
                let (bytes, _share) = memory::read(body).await?;
                let hash: [u8; 32] = Sha256::digest(&bytes).into();
                (Body::from(bytes), Some(hash))
            }
            _ => (body, None),
        };
        let signer = self.authenticate(ctx, &head, &signature, hash, DIALECT, peer).await?;
        let (principal, session) = (signer.principal.clone(), signer.session.clone());
        *ctx = ctx.signed_by(principal, session, signer.access_key_id.clone());
        let dev = self.options.dev.as_ref().map(|dev| &*dev.access_key_id);
        let own = &self.options.account;
        let root = matches!(&signer.principal, Principal::Root { account } if account == own);
        // The credentials that everyone knows do not count as the root's here, nor do lent ones.
        if !root || signer.session.is_some() || dev == Some(&*signer.access_key_id) {
            let message = "Only the root credentials of the first account open this door.";
            return Err(DIALECT.access_denied(message));
        }
        let body = guarded(body, &signature.payload, &signer.verified, &parts.headers)?;
        Ok(Request::from_parts(parts, body))
    }
}
