//! The life of a request from outside, from its head to its reply.

use crate::authenticate::{Signer, claimed, dialect, presented};
use crate::body::{guarded, unsigned_body};
use crate::identify::{Meant, NOBODY, Unknown, form_protocol, names_operation, speaks_forms};
use crate::lent::lent;
use crate::memory::{self, Share};
use crate::registry::{Engine, Inner};
use auth::Dialect;
use auth::sigv4::{Form, Payload, Presented, Signature, check_body, expect_scope, routed_path};
use aws::{Fault, Principal, Region};
use bytes::Bytes;
use futures_util::FutureExt;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use http::{Method, Request, Response};
use service::{Call, Carrier, Ctx, Front, Head, Provenance, Registered, Service, Signing, head_of};
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use wire::{Body, Model, Protocol};

/// What is about the process and not about the cloud: the audit log has it whoever serves it.
const ADMIN: &str = "/_pileus/";

/// By which requests that led to each other are known.
const TRACE: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// What is recorded of a form that was refused before it said which operation it means.
const UNREAD: &str = "Unread";

/// S3's old presigned addresses.
const PRESIGNED_V2: Signing = Signing {
    carrier: Carrier::Query,
    algorithm: "AWS",
    signed_ms: None,
    payload: Payload::Unsigned,
};

/// The other end of a connection.
#[derive(Clone, Debug, Default)]
pub struct Peer {
    pub ip: Option<IpAddr>,
    /// Arrived over TLS.
    pub secure: bool,
    /// Such as `1.3`, where it is known.
    pub tls_version: Option<&'static str>,
    /// Arrived out of a function's own network.
    pub from_function: bool,
    /// A browser sent it for a page of another site, or it has a name that anyone can give this machine: the
    /// request is not this machine's own.
    pub foreign: bool,
}

impl Peer {
    /// Whether it is this machine; its functions are not, whatever address they come from.
    pub fn is_loopback(&self) -> bool {
        !self.from_function && self.ip.is_some_and(|ip| ip.is_loopback())
    }

    pub(crate) fn of(ctx: &Ctx) -> Peer {
        let call = ctx.call();
        let tls_version = call.provenance.and_then(|provenance| provenance.tls_version);
        let from_function = call.provenance.is_some_and(|provenance| provenance.from_function);
        let foreign = call.provenance.is_some_and(|provenance| provenance.foreign);
        Peer { ip: call.source_ip, secure: call.secure, tls_version, from_function, foreign }
    }
}

/// A request being served: what stays the same from its head to its reply.
struct Arriving<'a> {
    inner: &'a Arc<Inner>,
    peer: &'a Peer,
    head: Head,
    request_id: String,
    presented: Presented,
}

/// How far a request came: what the audit log is told of one that is refused.
enum Stage {
    /// Nobody is proven yet.
    Claimed,
    Proven(Ctx),
    /// From here on the call is recorded where it runs.
    Ran,
}

impl Engine {
    /// Serves one request. Always answers; nothing that a request holds can end the process.
    pub async fn serve(&self, request: Request<Body>, peer: &Peer) -> Response<Body> {
        let request_id = self.inner.world.uuid();
        let serving = self.inner.serve(request, peer, request_id.clone());
        match AssertUnwindSafe(serving).catch_unwind().await {
            Ok(response) => response,
            Err(_) => {
                tracing::error!(request_id, "a request panicked outside its handler");
                plain(500, "An internal error occurred.\n")
            }
        }
    }
}

impl Inner {
    async fn serve(
        self: &Arc<Inner>,
        request: Request<Body>,
        peer: &Peer,
        request_id: String,
    ) -> Response<Body> {
        let from = self.world.instant();
        let (head, body) = head_of(request, &self.options.endpoint.domain);
        let presented = claimed(&head);
        let foreigner = self.foreigner(peer, &head);
        let peer = foreigner.as_ref().unwrap_or(peer);
        let arriving = Arriving { inner: self, peer, head, request_id, presented };
        for service in &self.services {
            if let Some(front) = service.fronts.iter().find(|f| (f.matches)(&arriving.head)) {
                let response = arriving.front(service, front, body).await;
                let status = response.status().as_u16();
                self.metrics.record(service.name, front.name, status, from.elapsed());
                return response;
            }
        }
        arriving.operation(body, from).await
    }
}

impl Arriving<'_> {
    async fn front(mut self, service: &Service, front: &Front, body: Body) -> Response<Body> {
        if let Some(model) = service.models.first() {
            self.request_id = wire::request_id(model, self.request_id);
        }
        let ctx = self.anonymous(service.name);
        let proves = matches!(&self.presented, Presented::Signed(_))
            && front.needs_proof(&ctx, &self.head).await;
        let (ctx, body, _share) = match &self.presented {
            Presented::Signed(signature) if proves => {
                // What has to be here for its proof is no larger than what the front would take.
                let body = match (front.collects, signature.payload) {
                    (Some(max), Payload::Absent) => memory::at_most(body, max),
                    _ => body,
                };
                match self.prove(&ctx, (service, front), signature, body).await {
                    Ok(proven) => {
                        // The signature binds no more of the path than this.
                        let dialect = dialect(service.models.first().copied());
                        self.head.path = routed_path(&self.head.path, dialect).into_owned();
                        proven
                    }
                    Err(fault) => {
                        let asked = (None, front.name);
                        self.inner.record_unproven(&ctx, &self.presented, asked, &fault).await;
                        return self.faulted(service.models.first().copied(), None, &fault);
                    }
                }
            }
            _ => (ctx, body, Share::default()),
        };
        let (body, _lent) = match front.collects {
            Some(_) => {
                let (body, lent) = lent(body, proves);
                (body, Some(lent))
            }
            None => (body, None),
        };
        if !self.head.path.starts_with(ADMIN) {
            return (front.serve)(ctx, self.head, body).await;
        }
        let (inner, path) = (self.inner, self.head.path.clone());
        let response = (front.serve)(ctx.clone(), self.head, body).await;
        let status = response.status();
        let refused = (status.as_u16() >= 400)
            .then(|| Fault::new(status.as_u16(), status.as_str(), "It was refused, or failed."));
        inner.record_admin(&ctx, &path, refused.as_ref()).await;
        response
    }

    /// A front's body is its own to read, unless the signature is over a hash that it does not declare: then
    /// the body has to be here for its proof.
    async fn prove(
        &self,
        ctx: &Ctx,
        (service, front): (&Service, &Front),
        signature: &Signature,
        body: Body,
    ) -> Result<(Ctx, Body, Share), Fault> {
        let dialect = dialect(service.models.first().copied());
        self.expect_front(ctx, front, signature, dialect).await?;
        let (body, hash, share) = match signature.payload {
            Payload::Absent => {
                let (bytes, share) = memory::read(body).await?;
                let hash = Sha256::digest(&bytes).into();
                (Body::Bytes(bytes), Some(hash), share)
            }
            _ => (body, None, Share::default()),
        };
        let signer =
            self.inner.authenticate(ctx, &self.head, signature, hash, dialect, self.peer).await?;
        let headers = &self.head.headers;
        let body = guarded(body, &signature.payload, &signer.verified, headers)?;
        Ok((signed(ctx, signer), body, share))
    }

    /// Is the signature for what the front opens?
    async fn expect_front(
        &self,
        ctx: &Ctx,
        front: &Front,
        signature: &Signature,
        dialect: Dialect,
    ) -> Result<(), Fault> {
        let Some(signed_for) = &front.signed_for else { return Ok(()) };
        let region = (signed_for.region)(ctx.clone(), self.head.clone()).await?;
        let region = region.as_ref().map(Region::as_str);
        expect_scope(signature, region, &[signed_for.service], dialect)
    }

    async fn operation(mut self, body: Body, from: std::time::Instant) -> Response<Body> {
        let inner = self.inner;
        if let Err((model, fault)) = self.prove_form().await {
            return self.faulted(Some(model), Some(form_protocol(model)), &fault);
        }
        let (body, form, share) = match self.read_form(body).await {
            Ok(read) => read,
            Err(fault) => {
                let model = self.form_model();
                let protocol = model.map_or(Protocol::Query, form_protocol);
                return self.faulted(model, Some(protocol), &fault);
            }
        };
        let meant = match inner.identify(&self.head, self.signing_name(), form.as_deref()) {
            Ok(meant) => meant,
            Err(Unknown { model, protocol, fault }) => {
                let Some(model) = model else {
                    return self.faulted(None, Some(protocol), &fault);
                };
                self.request_id = wire::request_id(model, self.request_id);
                let service = inner
                    .services
                    .iter()
                    .find(|service| service.models.iter().any(|known| known.name == model.name));
                let ctx = self.anonymous(service.map_or("engine", |service| service.name));
                let response = self.faulted(Some(model), Some(protocol), &fault);
                return decorated(ctx, self.head, service, response).await;
            }
        };
        let (model, spec, protocol) = (meant.model, meant.spec, meant.protocol);
        self.request_id = wire::request_id(model, self.request_id);
        let found = inner.operation(model.name, spec.name);
        let service = found.map(|(service, _)| service);
        let ctx = self.anonymous(service.map_or("engine", |service| service.name));
        let mut stage = Stage::Claimed;
        let response = match self.answer(ctx.clone(), meant, found, body, &mut stage).await {
            Ok(response) => response,
            Err(fault) => {
                let asked = (Some(model), spec.name);
                match stage {
                    Stage::Claimed => {
                        inner.record_unproven(&ctx, &self.presented, asked, &fault).await;
                    }
                    Stage::Proven(ctx) => {
                        inner.record_unread(&ctx, model, spec.name, &fault).await;
                    }
                    Stage::Ran => {}
                }
                self.faulted(Some(model), Some(protocol), &fault)
            }
        };
        drop(share);
        let Arriving { head, request_id, .. } = self;
        let response = decorated(ctx, head, service, response).await;
        let (status, took) = (response.status().as_u16(), from.elapsed());
        inner.metrics.record(model.name, spec.name, status, took);
        tracing::debug!(
            request_id,
            service = model.name,
            operation = spec.name,
            status,
            took_us = took.as_micros() as u64
        );
        response
    }

    async fn answer(
        &self,
        ctx: Ctx,
        meant: Meant,
        found: Option<(&Service, &Registered)>,
        body: Body,
        stage: &mut Stage,
    ) -> Result<Response<Body>, Fault> {
        let Meant { model, spec, protocol, labels, path } = meant;
        let dialect = dialect(Some(model));
        let limits = found.and_then(|(service, _)| service.limits);
        if let Some(limits) = limits {
            check_headers(&self.head.headers, limits.headers_max)?;
        }
        let stranger = matches!(&self.presented, Presented::None);
        if stranger && !opens(found, dialect) {
            return Err(crate::authenticate::unsigned(model));
        }
        if let Presented::Signed(signature) = &self.presented {
            expect_scope(signature, None, &[model.signing_name], dialect)?;
        }
        let signer = self.prove_head(&ctx, dialect).await?;
        let streams = spec.streams_input();
        let max = limits.map_or(memory::BODY_MAX, |limits| limits.body_max);
        let bound = found.and_then(|(service, _)| service.body_bound(spec.name));
        let max = bound.map_or(max, |bound| bound.min(max));
        let max = if stranger { max.min(memory::UNSIGNED_MAX) } else { max };
        let (body, body_hash, mut share) = match streams {
            true => (body, None, Share::default()),
            false => {
                let share = if stranger { Share::open() } else { Share::default() };
                let read = memory::read_of(share, body, max).await;
                let (bytes, share) =
                    read.map_err(|fault| memory::past_bound(fault, spec.name, bound))?;
                let hash = Sha256::digest(&bytes).into();
                (Body::Bytes(bytes), Some(hash), share)
            }
        };
        let (ctx, body) = match &self.presented {
            Presented::Malformed(_) => return Err(self.malformed(dialect)),
            Presented::None if dialect == Dialect::S3 => {
                let headers = &self.head.headers;
                let body = if streams { unsigned_body(body, headers)? } else { body };
                let presigned =
                    self.inner.authenticate_presigned(&ctx, &self.head, &path, self.peer).await?;
                match presigned {
                    Some((credential, id)) => {
                        let (principal, session) =
                            (credential.principal.clone(), credential.session.clone());
                        let account = principal.account().unwrap_or(ctx.account()).clone();
                        let region = ctx.region().clone();
                        let ctx = ctx.within(&account, &region);
                        let ctx = ctx.signed_by(principal, session, id);
                        (ctx.proven_by(PRESIGNED_V2), body)
                    }
                    None => (ctx, body),
                }
            }
            Presented::None => (ctx, body),
            Presented::Signed(signature) => {
                let (inner, head) = (self.inner, &self.head);
                let signer = match signer {
                    Some(signer) => signer,
                    None => {
                        let hash = body_hash;
                        inner.authenticate(&ctx, head, signature, hash, dialect, self.peer).await?
                    }
                };
                let body = match (&signature.payload, body_hash) {
                    (Payload::Hash(_), Some(hash)) => {
                        check_body(signature.payload, &hash, dialect)?;
                        body
                    }
                    (payload, _) => guarded(body, payload, &signer.verified, &self.head.headers)?,
                };
                (signed(&ctx, signer), body)
            }
        };
        *stage = Stage::Proven(ctx.clone());
        let Some((service, operation)) = found else {
            let anonymous = *ctx.principal() == Principal::Anonymous;
            return Err(match anonymous {
                true => crate::authenticate::unsigned(model),
                false => Fault::not_implemented(format!("{}:{}", model.name, spec.name)),
            });
        };
        if let (Some(check), false, Body::Bytes(bytes)) = (service.body_check, streams, &body) {
            check(&self.head.headers, bytes)?;
        }
        let body = match body {
            Body::Bytes(bytes) if dialect != Dialect::S3 => {
                let headers = &self.head.headers;
                Body::Bytes(memory::inflated(bytes, headers, &mut share, max, limits).await?)
            }
            body => body,
        };
        let call = wire::Call {
            method: self.head.method.clone(),
            path,
            query: self.head.query.clone(),
            headers: self.head.headers.clone(),
            labels,
            body,
        };
        let input = (operation.decode)(protocol, call)?;
        *stage = Stage::Ran;
        let output = self.inner.run(ctx, service, operation, input).await?;
        drop(share);
        (operation.encode)(protocol, output, &self.request_id)
    }

    /// Whom the head alone refuses is refused before a body is waited for, or asked for by `100 Continue`. The
    /// signer, unless the signature covers the body's hash without declaring it.
    async fn prove_head(&self, ctx: &Ctx, dialect: Dialect) -> Result<Option<Signer>, Fault> {
        let (inner, head) = (self.inner, &self.head);
        match &self.presented {
            Presented::None => Ok(None),
            Presented::Malformed(_) => Err(self.malformed(dialect)),
            Presented::Signed(signature) if signature.payload == Payload::Absent => {
                inner.known(ctx, signature, dialect, self.peer).await?;
                auth::sigv4::check_fresh(signature, inner.world.real_ms(), dialect)?;
                Ok(None)
            }
            Presented::Signed(signature) => {
                inner.authenticate(ctx, head, signature, None, dialect, self.peer).await.map(Some)
            }
        }
    }

    /// A claim that cannot be read, in the words of the service it was meant for.
    fn malformed(&self, dialect: Dialect) -> Fault {
        match presented(&self.head, dialect) {
            Presented::Malformed(fault) => *fault,
            _ => dialect.missing_token(),
        }
    }

    /// The service that a form is signed for, before what it asks is read. None is asked by a form that is not signed.
    fn form_model(&self) -> Option<&'static Model> {
        let models = self.inner.by_signing_name.get(self.signing_name()?)?;
        models.iter().copied().find(|model| speaks_forms(model))
    }

    /// A form that is signed is refused by its head alone, where that suffices, before it is read.
    async fn prove_form(&self) -> Result<(), (&'static Model, Fault)> {
        let Some(model) = self.form_model().filter(|_| self.is_form()) else { return Ok(()) };
        let service = self
            .inner
            .services
            .iter()
            .find(|service| service.models.iter().any(|known| known.name == model.name));
        let ctx = self.anonymous(service.map_or("engine", |service| service.name));
        let Err(fault) = self.prove_head(&ctx, dialect(Some(model))).await else { return Ok(()) };
        let asked = (Some(model), UNREAD);
        self.inner.record_unproven(&ctx, &self.presented, asked, &fault).await;
        Err((model, fault))
    }

    /// Whether the body is needed to know what is asked.
    fn is_form(&self) -> bool {
        let content_type = self.head.headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
        let form = content_type.starts_with("application/x-www-form-urlencoded");
        let form = form && self.inner.takes_forms(self.signing_name());
        self.head.method == Method::POST && form && !names_operation(&self.head)
    }

    /// The service that the signature is for.
    fn signing_name(&self) -> Option<&str> {
        match &self.presented {
            Presented::Signed(signature) => Some(signature.scope.service.as_str()),
            _ => None,
        }
    }

    /// The body of a form post; everything else is read later.
    async fn read_form(&self, body: Body) -> Result<(Body, Option<Bytes>, Share), Fault> {
        if !self.is_form() {
            return Ok((body, None, Share::default()));
        }
        let read = memory::read_within(body, memory::FORM_MAX).await;
        let (bytes, share) = read.map_err(|fault| match fault.status {
            413 => Fault::new(413, "RequestEntityTooLarge", fault.message),
            _ => fault,
        })?;
        Ok((Body::Bytes(bytes.clone()), Some(bytes), share))
    }

    fn anonymous(&self, service: &'static str) -> Ctx {
        let options = &self.inner.options;
        let agent = self.head.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let call = Call {
            service,
            account: options.account.clone(),
            region: options.region.clone(),
            principal: Principal::Anonymous,
            session: None,
            access_key_id: None,
            request_id: self.request_id.clone(),
            source_ip: self.peer.ip,
            user_agent: agent.unwrap_or_default().to_owned(),
            secure: self.peer.secure,
            provenance: Some(self.provenance()),
            called_via: Vec::new(),
            depth: 0,
        };
        let trace = self.head.headers.get(&TRACE).and_then(|value| value.to_str().ok());
        Ctx::new(self.inner.clone(), call).traced(trace)
    }

    /// What the head says; who the signer is, and whether it is one, is proven later.
    fn provenance(&self) -> Provenance {
        let signature = match &self.presented {
            Presented::Signed(signature) => Some(Signing {
                carrier: match signature.form {
                    Form::Header => Carrier::Header,
                    Form::Query => Carrier::Query,
                },
                algorithm: signature.proof.algorithm(),
                signed_ms: Some(signature.amz_date_ms),
                payload: signature.payload,
            }),
            _ => None,
        };
        Provenance {
            tls_version: self.peer.tls_version,
            from_function: self.peer.from_function,
            foreign: self.peer.foreign,
            signature,
        }
    }

    fn faulted(
        &self,
        model: Option<&'static Model>,
        protocol: Option<Protocol>,
        fault: &Fault,
    ) -> Response<Body> {
        if fault.status >= 500 && fault.status != 501 {
            tracing::error!(request_id = self.request_id, path = self.head.path, %fault);
        }
        let model = model.unwrap_or(&NOBODY);
        let protocol = protocol.or(model.protocols.first().copied()).unwrap_or(Protocol::RestJson);
        let mut response = wire::encode_fault(protocol, model, fault, &self.request_id);
        if self.head.method == Method::HEAD {
            *response.body_mut() = Body::Empty;
        }
        response
    }
}

/// Whether an operation may be asked by somebody who signs nothing, as far as the head shows.
fn opens(found: Option<(&Service, &Registered)>, dialect: Dialect) -> bool {
    // Of S3's policies and old presigned addresses nothing is known yet.
    dialect == Dialect::S3
        || found.is_some_and(|(service, operation)| service.open || operation.unsigned)
}

/// An answer with what a service adds to all of its own.
async fn decorated(
    ctx: Ctx,
    head: Head,
    service: Option<&Service>,
    response: Response<Body>,
) -> Response<Body> {
    match service.and_then(|service| service.decoration.as_ref()) {
        Some(decoration) if (decoration.applies)(&head) => {
            (decoration.decorate)(ctx, head, response).await
        }
        _ => response,
    }
}

/// Refuses headers that are larger together than a service takes.
fn check_headers(headers: &HeaderMap, max: usize) -> Result<(), Fault> {
    let size = |(name, value): (&http::HeaderName, &HeaderValue)| name.as_str().len() + value.len();
    if headers.iter().map(size).sum::<usize>() > max {
        let message = format!("The request's headers are larger than {max} bytes.");
        return Err(Fault::client("RequestHeaderSectionTooLarge", message));
    }
    Ok(())
}

fn signed(ctx: &Ctx, signer: crate::authenticate::Signer) -> Ctx {
    let account = signer.principal.account().unwrap_or(ctx.account()).clone();
    let region = signer.region.unwrap_or_else(|| ctx.region().clone());
    ctx.within(&account, &region).signed_by(signer.principal, signer.session, signer.access_key_id)
}

fn plain(status: u16, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() =
        http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}
