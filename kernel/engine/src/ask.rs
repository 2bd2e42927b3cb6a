//! Calls between services: the engine as [`service::Cloud`]. They enter where authorisation begins.

use crate::authenticate::{dialect, unsigned};
use crate::authorize::Conditions;
use crate::recording::{self, Asked};
use crate::registry::Inner;
use audit::Ended;
use auth::Dialect;
use aws::{AccountId, Fault, Principal};
use futures_util::FutureExt;
use serde_json::Value;
use service::{
    Access, Authorization, BoxFuture, Call, Cloud, Ctx, Endpoint, FormSigner, Identities, Input,
    Membership, MetricQuery, Minute, Output, Registered, Resource, Service,
};
use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use store::Store;
use wire::Model;
use world::World;

impl Inner {
    /// A context in which a service acts for itself, outside any request.
    pub fn background(self: &Arc<Inner>, service: &'static str) -> Ctx {
        let account = self.options.account.clone();
        let name = format!("{service}.amazonaws.com");
        let call = Call {
            service,
            principal: Principal::Service { name, account: account.clone(), source: None },
            account,
            region: self.options.region.clone(),
            session: None,
            access_key_id: None,
            request_id: self.world.uuid(),
            source_ip: None,
            user_agent: String::new(),
            secure: true,
            provenance: None,
            called_via: Vec::new(),
            depth: 0,
        };
        Ctx::new(self.clone(), call)
    }

    /// Authorises and runs. The caller has decoded the input; a panic becomes a fault.
    pub async fn run(
        &self,
        ctx: Ctx,
        service: &Service,
        operation: &Registered,
        input: Input,
    ) -> Result<Output, Fault> {
        let ctx = ctx.entering(service.name);
        let authorization = (operation.authorize)(&*input, &ctx.scope());
        let (ctx_of, authorization) = (&ctx, &authorization);
        let asked = Asked { ctx: ctx_of, service, operation, authorization };
        if let Err(fault) = self.authorized(&asked).await {
            let refused = self.refused(&asked, &*input);
            if let (Some(event), Some(recorder)) = (refused, self.recorder.get()) {
                recorder.event(&event, Ended::failed(&fault)).await;
            }
            return Err(fault);
        }
        let begun = self.begin(&asked, &*input);
        let undecided =
            matches!(authorization, Authorization::Signed).then(|| self.undecided(&ctx));
        let running = match &undecided {
            Some(undecided) => (operation.run)(undecided.ctx.clone(), input),
            None => (operation.run)(ctx.clone(), input),
        };
        let result = match AssertUnwindSafe(running).catch_unwind().await {
            Ok(result) => result,
            Err(panic) => Err(Fault::internal(format!(
                "{}:{} panicked: {}",
                operation.model.name,
                operation.spec.name,
                panic_text(&*panic)
            ))),
        };
        match begun {
            Some(begun) => {
                let ended = recording::ended(&begun, service, operation, &result);
                begun.end(ended).await;
            }
            None => self.record_refused(&asked, result.as_ref().err()).await,
        }
        result
    }

    async fn authorized(&self, asked: &Asked<'_>) -> Result<(), Fault> {
        let Asked { ctx, service, operation, authorization } = asked;
        let model = operation.model;
        // S3 words its refusal of strangers as any other.
        let open = dialect(Some(model)) == Dialect::S3;
        let anonymous = *ctx.principal() == Principal::Anonymous;
        match authorization {
            Authorization::Requires(accesses) if anonymous && service.open => {
                let allowed = self.authorize_all(ctx, model, accesses).await;
                return allowed.map_err(|_| unsigned(model));
            }
            Authorization::Requires(_) if anonymous && !open => {}
            Authorization::Signed if anonymous => {}
            Authorization::Requires(accesses) => {
                return self.authorize_all(ctx, model, accesses).await;
            }
            // What its handler decides is recorded, and that it decided nothing.
            Authorization::Signed => return Ok(()),
            Authorization::Unsigned => {
                self.record_unchecked(
                    ctx,
                    "AWS takes this operation unsigned: what it holds proves the caller",
                );
                return Ok(());
            }
        }
        let fault = unsigned(model);
        self.record_nobody(ctx, (model.name, operation.spec.name), &fault);
        Err(fault)
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

impl Cloud for Inner {
    fn store(&self) -> &Store {
        &self.store
    }
    fn world(&self) -> &World {
        &self.world
    }
    fn endpoint(&self) -> &Endpoint {
        &self.options.endpoint
    }
    fn identities(&self) -> &dyn Identities {
        &*self.identities
    }
    fn membership<'a>(
        &'a self,
        ctx: &'a Ctx,
        account: &'a AccountId,
    ) -> BoxFuture<'a, Result<Option<Arc<Membership>>, Fault>> {
        Box::pin(self.membership_of(ctx, account))
    }
    fn state(&self, service: &str) -> Option<Arc<dyn Any + Send + Sync>> {
        self.services[*self.by_name.get(service)?].state.clone()
    }
    fn resource(&self, type_name: &str) -> Option<&Resource> {
        self.resource_of(type_name)
    }
    fn accepts(&self, service: &str) -> bool {
        let at = self.by_name.get(service);
        at.is_some_and(|at| self.services[*at].arrival.is_some())
    }
    fn built(&self, service: &str, operation: &str) -> bool {
        self.operation(service, operation).is_some()
    }

    fn ask<'a>(
        &'a self,
        ctx: &'a Ctx,
        service: &'a str,
        operation: &'a str,
        input: Input,
    ) -> BoxFuture<'a, Result<Output, Fault>> {
        Box::pin(async move {
            let (service, operation) = self.find(service, operation)?;
            self.metered(service, operation, self.run(ctx.clone(), service, operation, input)).await
        })
    }

    fn ask_document<'a>(
        &'a self,
        ctx: &'a Ctx,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, Fault>> {
        Box::pin(async move {
            let (service, operation) = self.find(service, operation)?;
            let input = (operation.from_document)(&input)?;
            let running = self.run(ctx.clone(), service, operation, input);
            let output = self.metered(service, operation, running).await?;
            Ok((operation.to_document)(output))
        })
    }

    fn measured<'a>(
        &'a self,
        ctx: &'a Ctx,
        query: MetricQuery,
    ) -> BoxFuture<'a, Result<Vec<Minute>, Fault>> {
        Box::pin(async move {
            for service in &self.services {
                let metrics = service.metrics.as_ref();
                if let Some(metrics) = metrics.filter(|all| all.namespace == query.namespace) {
                    return (metrics.find)(ctx.entering(service.name), query).await;
                }
            }
            Ok(Vec::new())
        })
    }

    fn authorize<'a>(
        &'a self,
        ctx: &'a Ctx,
        accesses: &'a [Access],
    ) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move { self.authorize_all(ctx, self.model_of(ctx)?, accesses).await })
    }

    fn authorize_bare<'a>(
        &'a self,
        ctx: &'a Ctx,
        accesses: &'a [Access],
    ) -> BoxFuture<'a, Result<bool, Fault>> {
        Box::pin(async move {
            self.decide_all(ctx, self.model_of(ctx)?, accesses, Conditions::Lacking).await
        })
    }

    fn authenticate_form<'a>(
        &'a self,
        ctx: &'a Ctx,
        fields: &'a [(String, String)],
    ) -> BoxFuture<'a, Result<Option<FormSigner>, Fault>> {
        Box::pin(self.authenticate_fields(ctx, fields))
    }
}

impl Inner {
    /// In whose words a context's service refuses.
    fn model_of(&self, ctx: &Ctx) -> Result<&'static Model, Fault> {
        let at = self.by_name.get(ctx.call().service);
        let model = at.and_then(|at| self.services[*at].models.first());
        model.copied().ok_or_else(|| Fault::internal("a service without a model"))
    }

    fn find(&self, service: &str, operation: &str) -> Result<(&Service, &Registered), Fault> {
        self.operation(service, operation)
            .ok_or_else(|| Fault::not_implemented(format!("{service}:{operation}")))
    }

    async fn metered<T>(
        &self,
        service: &Service,
        operation: &Registered,
        running: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let from = self.world.instant();
        let result = running.await;
        let status = result.as_ref().map_or_else(|fault| fault.status, |_| operation.spec.status);
        self.metrics.record(service.name, operation.spec.name, status, from.elapsed());
        if let Err(fault) = &result
            && fault.status >= 500
        {
            tracing::error!(service = service.name, operation = operation.spec.name, %fault);
        }
        result
    }
}
