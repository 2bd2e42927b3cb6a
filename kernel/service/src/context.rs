//! What a handler knows of its request, and its way to the rest of the cloud.

use crate::{
    Access, Cloud, Endpoint, MetricQuery, Minute, Provenance, Resource, Scope, Session, Signing,
};
use aws::{AccountId, Arn, Fault, Principal, Region};
use serde_json::Value;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Store;
use wire::Operation;
use world::World;

/// How deep asks may nest before they are taken for a loop.
const DEPTH_MAX: u8 = 16;

/// A request's context. Cheap to clone; owned by its handler.
#[derive(Clone)]
pub struct Ctx {
    cloud: Arc<dyn Cloud>,
    call: Arc<Call>,
    trace: Option<Arc<str>>,
    /// Set once something was decided, where somebody waits to know.
    decided: Option<Arc<AtomicBool>>,
}

/// Who calls whom, from where.
#[derive(Clone, Debug)]
pub struct Call {
    /// The service that handles this.
    pub service: &'static str,
    pub account: AccountId,
    pub region: Region,
    pub principal: Principal,
    pub session: Option<Arc<Session>>,
    pub access_key_id: Option<String>,
    pub request_id: String,
    pub source_ip: Option<IpAddr>,
    pub user_agent: String,
    /// Arrived over TLS.
    pub secure: bool,
    pub provenance: Option<Provenance>,
    /// The service through which the principal is acting (`aws:CalledVia`), first to last.
    pub called_via: Vec<&'static str>,
    pub depth: u8,
}

impl Ctx {
    pub fn new(cloud: Arc<dyn Cloud>, call: Call) -> Ctx {
        Ctx { cloud, call: Arc::new(call), trace: None, decided: None }
    }

    pub fn call(&self) -> &Call {
        &self.call
    }
    /// The call, to be kept beyond the request: the context itself would keep the cloud.
    pub fn shared_call(&self) -> Arc<Call> {
        self.call.clone()
    }
    pub fn cloud(&self) -> &Arc<dyn Cloud> {
        &self.cloud
    }
    pub fn store(&self) -> &Store {
        self.cloud.store()
    }
    pub fn world(&self) -> &World {
        self.cloud.world()
    }
    /// Cloud time, milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.cloud.world().now_ms()
    }
    pub fn account(&self) -> &AccountId {
        &self.call.account
    }
    pub fn region(&self) -> &Region {
        &self.call.region
    }
    pub fn principal(&self) -> &Principal {
        &self.call.principal
    }
    pub fn request_id(&self) -> &str {
        &self.call.request_id
    }
    pub fn endpoint(&self) -> &Endpoint {
        self.cloud.endpoint()
    }
    /// The value of `X-Amzn-Trace-Id` that led here: of the request, or of the event that is handed on.
    pub fn trace(&self) -> Option<&str> {
        self.trace.as_deref()
    }
    pub fn scope(&self) -> Scope {
        Scope {
            account: self.call.account.clone(),
            region: self.call.region.clone(),
            principal: self.call.principal.clone(),
        }
    }

    /// An ARN of this account and region.
    pub fn arn(&self, service: &str, resource: &str) -> Arn {
        Arn::new("aws", service, self.region().as_str(), self.account().as_str(), resource)
    }

    /// The state that this service was registered with.
    pub fn state<T: Send + Sync + 'static>(&self) -> Arc<T> {
        let state = self.cloud.state(self.call.service);
        let state = state.expect("a service that asks for its state was registered with one");
        state.downcast::<T>().expect("a service asks for the type it was registered with")
    }

    /// Asks another operation, as this context's principal: authorised as from outside.
    pub async fn ask<O: Operation>(&self, input: O::Input) -> Result<O::Output, Fault> {
        let deeper = self.deeper()?;
        let input = Box::new(input);
        let output = self.cloud.ask(&deeper, O::MODEL.name, O::SPEC.name, input).await?;
        let output = output.downcast::<O::Output>();
        Ok(*output.expect("an operation answers with its own output type"))
    }

    /// Asks by name, with the API's own member names: for services that speak to any service from data.
    pub async fn ask_document(
        &self,
        service: &str,
        operation: &str,
        input: Value,
    ) -> Result<Value, Fault> {
        let deeper = self.deeper()?;
        self.cloud.ask_document(&deeper, service, operation, input).await
    }

    /// What some service measured of its own, in this context's account and region: the sums of whole minutes.
    pub async fn measured(&self, query: MetricQuery) -> Result<Vec<Minute>, Fault> {
        self.cloud.measured(self, query).await
    }

    /// Refuses with AWS's AccessDenied unless the principal may do all of these. For permissions that only
    /// the handler can know, such as `iam:PassRole`.
    pub async fn authorize(&self, accesses: &[Access]) -> Result<(), Fault> {
        self.cloud.authorize(self, accesses).await
    }

    /// As [`Ctx::authorize`], of accesses that lack their condition keys, since few policies ask for any. False where
    /// one does: then nothing was decided.
    pub async fn authorize_bare(&self, accesses: &[Access]) -> Result<bool, Fault> {
        self.cloud.authorize_bare(self, accesses).await
    }

    /// Refuses, by name, an edge to a service that nothing here would answer.
    pub fn reachable(&self, target: &Arn) -> Result<(), Fault> {
        if self.cloud.accepts(target.service()) {
            return Ok(());
        }
        Err(Fault::not_implemented(format!("Delivery to {} ({target})", target.service())))
    }

    /// The seat of a CloudFormation resource type, if its service is built.
    pub fn resource(&self, type_name: &str) -> Option<&Resource> {
        self.cloud.resource(type_name)
    }

    /// This context speaking as its service (`s3.amazonaws.com`), for a resource: what resource policies
    /// see as `Principal: {"Service": …}` with `aws:SourceArn` and `aws:SourceAccount`.
    pub fn as_service(&self, source: Option<Arn>) -> Ctx {
        let name = format!("{}.amazonaws.com", self.call.service);
        let account = self.call.account.clone();
        self.speaking(Principal::Service { name, account, source }, None)
    }

    /// This context speaking in a session of a role that trusts this service.
    pub async fn as_role(&self, role: &Arn, session_name: &str) -> Result<Ctx, Fault> {
        let service = self.as_service(None);
        let principal = self.cloud.identities().assume(&service, role, session_name).await?;
        Ok(self.speaking(principal, None))
    }

    /// This context speaking as another principal, whom the caller has proven.
    pub fn speaking(&self, principal: Principal, session: Option<Arc<Session>>) -> Ctx {
        let call = Call { principal, session, access_key_id: None, ..(*self.call).clone() };
        Ctx { call: Arc::new(call), ..self.clone() }
    }

    /// This context as a verified request's signer makes it.
    pub fn signed_by(
        &self,
        principal: Principal,
        session: Option<Arc<Session>>,
        access_key_id: String,
    ) -> Ctx {
        let access_key_id = Some(access_key_id);
        let call = Call { principal, session, access_key_id, ..(*self.call).clone() };
        Ctx { call: Arc::new(call), ..self.clone() }
    }

    /// This context with a signature that was found elsewhere than in the head.
    pub fn proven_by(&self, signing: Signing) -> Ctx {
        let before = self.call.provenance.unwrap_or_default();
        let provenance = Some(Provenance { signature: Some(signing), ..before });
        let call = Call { provenance, ..(*self.call).clone() };
        Ctx { call: Arc::new(call), ..self.clone() }
    }

    /// This context in another account or region, where the resource at hand lives.
    pub fn within(&self, account: &AccountId, region: &Region) -> Ctx {
        if (account, region) == (self.account(), self.region()) {
            return self.clone();
        }
        let (account, region) = (account.clone(), region.clone());
        let call = Call { account, region, ..(*self.call).clone() };
        Ctx { call: Arc::new(call), ..self.clone() }
    }

    /// This context as a part of a trace.
    pub fn traced(&self, trace: Option<&str>) -> Ctx {
        Ctx { trace: trace.map(Arc::from), ..self.clone() }
    }

    /// This context with a flag that its first decision sets.
    pub fn awaiting(&self, decided: Arc<AtomicBool>) -> Ctx {
        Ctx { decided: Some(decided), ..self.clone() }
    }

    /// Something was decided about this context's principal.
    pub fn decide(&self) {
        if let Some(decided) = &self.decided {
            decided.store(true, Ordering::Relaxed);
        }
    }

    /// This context as it enters a service.
    pub fn entering(&self, service: &'static str) -> Ctx {
        if service == self.call.service {
            return self.clone();
        }
        let mut call = Call { service, provenance: None, ..(*self.call).clone() };
        if !call.called_via.contains(&self.call.service) {
            call.called_via.push(self.call.service);
        }
        Ctx { call: Arc::new(call), ..self.clone() }
    }

    fn deeper(&self) -> Result<Ctx, Fault> {
        if self.call.depth >= DEPTH_MAX {
            let message = format!("Calls between services are nested more than {DEPTH_MAX} deep.");
            return Err(Fault::new(508, "LoopDetected", message));
        }
        let call = Call { depth: self.call.depth + 1, ..(*self.call).clone() };
        Ok(Ctx { call: Arc::new(call), ..self.clone() })
    }
}
