//! What the audit log is told: every decision, and the calls that CloudTrail would record.

use crate::registry::Inner;
use audit::{Begun, Check, Decided, Ended, Event, Verdict};
use auth::policy::{self, Decision, Policies};
use auth::sigv4::Presented;
use aws::{AccountId, Fault, Principal};
use serde_json::Value;
use service::{Access, Auditing, Authorization, Ctx, Output, Registered, Service};
use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use wire::Model;

/// What an API call is in the log.
const API_CALL: &str = "AwsApiCall";

/// What only reads, of what is asked of the process itself.
const ADMIN_READS: [&str; 4] = ["fsck", "fsck/quick", "iam/explain", "iam/suggest"];

/// A call as the log needs it, before it is run.
pub(crate) struct Asked<'a> {
    pub ctx: &'a Ctx,
    pub service: &'a Service,
    pub operation: &'a Registered,
    pub authorization: &'a Authorization,
}

impl Inner {
    pub fn record_checks(&self, ctx: &Ctx, checks: Vec<Check>) {
        self.decided(ctx, Verdict::Checked(checks));
    }

    /// What needed no permission.
    pub fn record_unchecked(&self, ctx: &Ctx, why: &'static str) {
        self.decided(ctx, Verdict::Unchecked(why));
    }

    /// A call that any signature begins: what its handler decides is recorded, and that it decided nothing.
    pub fn undecided(&self, ctx: &Ctx) -> Undecided<'_> {
        let decided = Arc::new(AtomicBool::new(false));
        Undecided { inner: self, ctx: ctx.awaiting(decided.clone()), decided }
    }

    /// A call that needs a signature and came without.
    pub fn record_nobody(&self, ctx: &Ctx, operation: (&'static str, &'static str), fault: &Fault) {
        let (code, message) = (fault.code.clone(), fault.message.clone());
        let operation = Some(operation);
        self.decided(ctx, Verdict::Refused { operation, claimed: None, code, message });
    }

    /// What was asked by a closed account, or of one.
    pub fn record_closed(&self, ctx: &Ctx, fault: &Fault) {
        let (code, message) = (fault.code.clone(), fault.message.clone());
        self.decided(ctx, Verdict::Refused { operation: None, claimed: None, code, message });
    }

    fn decided(&self, ctx: &Ctx, verdict: Verdict) {
        ctx.decide();
        if let Some(recorder) = self.recorder.get() {
            let (call, at_ms) = (ctx.shared_call(), self.world.now_ms());
            recorder.decided(Decided { call, at_ms, verdict });
        }
    }

    /// A request that did not prove whose it is, at an operation or at a door of a service's own.
    pub async fn record_unproven(
        &self,
        ctx: &Ctx,
        presented: &Presented,
        asked: (Option<&'static Model>, &'static str),
        fault: &Fault,
    ) {
        let Some(recorder) = self.recorder.get() else { return };
        let claimed = match presented {
            Presented::Signed(signature) => Some(signature.access_key_id.clone()),
            Presented::Malformed(_) | Presented::None => None,
        };
        let (model, name) = asked;
        let service = model.map_or(ctx.call().service, |model| model.name);
        self.decided(
            ctx,
            Verdict::Refused {
                operation: Some((service, name)),
                claimed: claimed.clone(),
                code: fault.code.clone(),
                message: fault.message.clone(),
            },
        );
        let mut event = bare(ctx, model, name.into(), self.auditing_of(ctx));
        event.unproven = true;
        event.claimed = claimed;
        recorder.event(&event, Ended::failed(fault)).await;
    }

    /// A call of somebody who is proven that came no further than its input.
    pub async fn record_unread(
        &self,
        ctx: &Ctx,
        model: &'static Model,
        name: &'static str,
        fault: &Fault,
    ) {
        let Some(recorder) = self.recorder.get() else { return };
        let event = bare(ctx, Some(model), name.into(), self.auditing_of(ctx));
        let proven = *ctx.principal() != Principal::Anonymous;
        if proven && recorder.wants(event.is_data()) {
            recorder.event(&event, Ended::failed(fault)).await;
        }
    }

    /// Something asked of the process itself.
    pub async fn record_admin(&self, ctx: &Ctx, path: &str, refused: Option<&Fault>) {
        let Some(recorder) = self.recorder.get() else { return };
        let name = path.trim_start_matches("/_pileus/").to_owned();
        let auditing = Auditing { reads: &ADMIN_READS, ..Auditing::default() };
        let mut event = bare(ctx, None, name.into(), auditing);
        event.event_type = "PileusAdminCall";
        event.source = "pileus".into();
        recorder.event(&event, refused.map_or_else(Ended::default, Ended::failed)).await;
    }

    /// A refused call: recorded whatever it was, data events included.
    pub fn refused(&self, asked: &Asked<'_>, input: &(dyn Any + Send)) -> Option<Event> {
        self.recorder.get().map(|_| event(asked, input))
    }

    /// A call that is not recorded, unless its handler refused it: then without its input, which is gone.
    pub async fn record_refused(&self, asked: &Asked<'_>, fault: Option<&Fault>) {
        let (Some(recorder), Some(fault)) = (self.recorder.get(), fault) else { return };
        if fault.code.starts_with("AccessDenied") {
            let (model, name) = (asked.operation.model, asked.operation.spec.name);
            let event = bare(asked.ctx, Some(model), name.into(), asked.service.auditing);
            recorder.event(&event, Ended::failed(fault)).await;
        }
    }

    /// A call that will be run, if it is wanted.
    pub fn begin(&self, asked: &Asked<'_>, input: &(dyn Any + Send)) -> Option<Begun> {
        let recorder = self.recorder.get()?;
        let is_data = asked.service.auditing.data.contains(&asked.operation.spec.name);
        recorder.wants(is_data).then(|| recorder.begin(event(asked, input)))
    }

    fn auditing_of(&self, ctx: &Ctx) -> Auditing {
        let at = self.by_name.get(ctx.call().service);
        at.map_or_else(Auditing::default, |at| self.services[*at].auditing)
    }
}

/// A call under way about which nothing may have been decided when it ends, however it ends.
pub(crate) struct Undecided<'a> {
    inner: &'a Inner,
    pub ctx: Ctx,
    decided: Arc<AtomicBool>,
}

impl Drop for Undecided<'_> {
    fn drop(&mut self) {
        if !self.decided.load(Ordering::Relaxed) {
            self.inner.record_unchecked(&self.ctx, "any valid signature suffices");
        }
    }
}

/// How a call ended.
pub(crate) fn ended(
    begun: &Begun,
    service: &Service,
    operation: &Registered,
    result: &Result<Output, Fault>,
) -> Ended {
    match result {
        Err(fault) => Ended::failed(fault),
        Ok(output) if begun.shows_response() => {
            let response = (operation.show_output)(&**output, &service.auditing.showing);
            Ended { error: None, response }
        }
        Ok(_) => Ended::default(),
    }
}

/// A decision as it is kept.
pub(crate) fn check(
    request: &policy::Request,
    policies: &Policies,
    access: &Access,
    owner: Option<AccountId>,
    decision: Decision,
) -> Check {
    let foreign = owner.as_ref() != request.principal.account();
    Check {
        action: access.action.clone(),
        resource: access.resource.clone(),
        owner: owner.filter(|_| foreign),
        opinions: (!decision.is_allowed()).then(|| policy::opinions(request, policies)),
        decision,
    }
}

fn event(asked: &Asked<'_>, input: &(dyn Any + Send)) -> Event {
    let Asked { ctx, service, operation, authorization } = asked;
    let name = operation.spec.name.into();
    let mut event = bare(ctx, Some(operation.model), name, service.auditing);
    if let Authorization::Requires(accesses) = authorization {
        event.resources = accesses.iter().map(|access| access.resource.clone()).collect();
    }
    let parameters = (operation.show_input)(input, &service.auditing.showing);
    if let Some(named) = service.auditing.resources
        && event.resources.is_empty()
    {
        event.resources = named(&parameters, &ctx.scope());
    }
    event.parameters = audit::bounded(parameters, "requestParameters");
    event
}

fn bare(
    ctx: &Ctx,
    model: Option<&'static Model>,
    name: Cow<'static, str>,
    auditing: Auditing,
) -> Event {
    let source = model.map_or(ctx.call().service, |model| model.signing_name);
    Event {
        call: ctx.shared_call(),
        source: format!("{source}.amazonaws.com"),
        name,
        event_type: API_CALL,
        auditing,
        resources: Vec::new(),
        parameters: Value::Null,
        unproven: false,
        claimed: None,
    }
}
