//! A cloud small enough to look into: stacks, a service of things whose every deed is recorded, and a
//! store that can be opened again as after a crash.
#![allow(dead_code, reason = "each test file uses its part")]

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use aws::{AccountId, Arn, Fault, Principal, Region};
use model_cloudformation as model;
use serde_json::{Value, json};
use service::{
    Access, Authorization, BoxFuture, Call, Cloud, Created, Credential, Ctx, Endpoint, FormSigner,
    Grants, Identities, Input, Membership, Output, Resource, ResourceRequest, Scope, Service,
};
use store::{Durability, EngineKind, Options, Store};
use wire::{Body, Operation};
use world::World;

pub const START_MS: i64 = 1_800_000_000_000;

/// What exists beyond the cloud's own memory, and outlives its crashes.
#[derive(Default)]
pub struct Outside {
    /// Physical id to the properties that a thing has.
    pub things: Mutex<BTreeMap<String, Value>>,
    pub deeds: Mutex<Vec<String>>,
    /// Deeds that never end, as `create X`.
    pub hanging: Mutex<BTreeSet<String>>,
    /// The same, at the nth time alone.
    hanging_nth: Mutex<Option<(String, usize)>>,
    /// How long every deed takes, in real milliseconds.
    pub slow: AtomicU64,
    /// Deeds that are refused.
    pub failing: Mutex<BTreeSet<String>>,
    /// Deeds that fail once they are done.
    pub halves: Mutex<BTreeSet<String>>,
    /// Bucket and key to templates.
    pub objects: Mutex<BTreeMap<String, String>>,
    /// What functions were told.
    pub invocations: Mutex<Vec<Value>>,
    /// Actions that nobody is allowed.
    pub denied: Mutex<BTreeSet<String>>,
    /// Roles that can be assumed, and are allowed everything.
    pub roles: Mutex<BTreeSet<String>>,
}

impl Outside {
    pub fn hang_at(&self, label: &str, nth: usize) {
        *self.hanging_nth.lock().unwrap() = Some((label.to_owned(), nth));
    }

    fn set(&self, verb: &str, id: &str, properties: &Value) {
        let mut things = self.things.lock().unwrap();
        match verb {
            "delete" => things.remove(id),
            _ => things.insert(id.to_owned(), properties.clone()),
        };
    }

    fn hangs(&self, label: &str) -> bool {
        if self.hanging.lock().unwrap().contains(label) {
            return true;
        }
        let done = self.deeds.lock().unwrap().iter().filter(|deed| *deed == label).count();
        let mut nth = self.hanging_nth.lock().unwrap();
        let hangs = nth.as_ref().is_some_and(|(at, n)| at == label && *n == done);
        if hangs {
            *nth = None;
        }
        hangs
    }
}

pub struct TestCloud {
    store: Store,
    world: World,
    endpoint: Endpoint,
    services: Vec<Service>,
    outside: Arc<Outside>,
    me: Weak<TestCloud>,
}

/// One life of the process; dropping it is a crash.
pub struct Life {
    pub ctx: Ctx,
    pub cloud: Arc<TestCloud>,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Life {
    pub fn begin(folder: &Path, outside: &Arc<Outside>) -> Life {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let world = World::simulated(7, START_MS);
        let options = Options {
            durability: Durability::Memory,
            engine: EngineKind::Redb,
            ..Options::default()
        };
        let guard = runtime.enter();
        let store = Store::open(folder, world.clone(), options).unwrap();
        let cloud = Arc::new_cyclic(|me| TestCloud {
            store,
            world,
            endpoint: Endpoint {
                url: "http://127.0.0.1:4566".into(),
                domain: "localhost".into(),
                port: 4566,
            },
            services: vec![cloudformation::service(), things(outside.clone())],
            outside: outside.clone(),
            me: me.clone(),
        });
        let ctx = cloud.context();
        for service in &cloud.services {
            if let Some(start) = &service.start {
                runtime.spawn(start(ctx.entering(service.name)));
            }
        }
        runtime.spawn(fire_timers(Arc::downgrade(&cloud)));
        drop(guard);
        Life { ctx, cloud, runtime: Some(runtime) }
    }

    pub fn ask<O: Operation>(&self, input: O::Input) -> Result<O::Output, Fault> {
        let runtime = self.runtime.as_ref().unwrap();
        runtime.block_on(self.ctx.ask::<O>(input))
    }

    pub fn wait(&self, millis: u64) {
        std::thread::sleep(Duration::from_millis(millis));
    }

    /// The stack once nothing is under way any more.
    pub fn settled(&self, name: &str) -> model::Stack {
        for _ in 0..500 {
            let stack = self.stack(name);
            if !stack.stack_status.as_str().ends_with("IN_PROGRESS") {
                return stack;
            }
            self.wait(10);
        }
        panic!("{name} rests in {:?}", self.stack(name).stack_status);
    }

    pub fn stack(&self, name: &str) -> model::Stack {
        let stack_name = Some(name.to_owned());
        let input = model::DescribeStacksInput { stack_name, ..Default::default() };
        self.ask::<model::DescribeStacks>(input).unwrap().stacks.unwrap().remove(0)
    }

    /// Status and reason of every event, oldest first.
    pub fn events(&self, name: &str) -> Vec<String> {
        let input =
            model::DescribeStackEventsInput { stack_name: name.to_owned(), ..Default::default() };
        let events = self.ask::<model::DescribeStackEvents>(input).unwrap().stack_events.unwrap();
        let mut told: Vec<String> = events
            .into_iter()
            .map(|event| {
                let status = event.resource_status.unwrap().to_string();
                let reason = event.resource_status_reason.map(|r| format!(" ({r})"));
                let id = event.logical_resource_id.unwrap();
                format!("{id} {status}{}", reason.unwrap_or_default())
            })
            .collect();
        told.reverse();
        told
    }

    /// A custom resource's function answers to the address that it was given.
    pub fn answer(&self, url: &str, answer: &Value) -> u16 {
        let path = url.strip_prefix("http://127.0.0.1:4566").unwrap().to_owned();
        let front = &self.cloud.services[0].fronts[0];
        let head = service::Head {
            method: http::Method::PUT,
            path,
            query: String::new(),
            headers: Default::default(),
            host: "127.0.0.1".into(),
            domain: "localhost".into(),
        };
        assert!((front.matches)(&head));
        let ctx = self.ctx.entering("cloudformation");
        let serving = (front.serve)(ctx, head, Body::Bytes(answer.to_string().into()));
        self.runtime.as_ref().unwrap().block_on(serving).status().as_u16()
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Tasks end where they stand.
            runtime.shutdown_timeout(Duration::from_secs(5));
        }
    }
}

/// What a custom resource's function was asked.
pub fn question(life: &Life, outside: &Outside) -> Value {
    use base64::Engine;
    for _ in 0..200 {
        if let Some(asked) = outside.invocations.lock().unwrap().pop() {
            let payload = asked["Payload"].as_str().unwrap();
            let payload = base64::engine::general_purpose::STANDARD.decode(payload).unwrap();
            return serde_json::from_slice(&payload).unwrap();
        }
        life.wait(10);
    }
    panic!("nobody was asked");
}

async fn fire_timers(cloud: Weak<TestCloud>) {
    loop {
        let Some(strong) = cloud.upgrade() else { return };
        let store = strong.store.clone();
        drop(strong);
        let due = tokio::time::timeout(Duration::from_millis(50), store.timers().next(1)).await;
        let Ok(Ok(due)) = due else { continue };
        for due in due {
            let Some(cloud) = cloud.upgrade() else { return };
            let service = cloud.services.iter().find(|s| s.name == due.timer.service).unwrap();
            let handler = service.timers.iter().find(|t| t.name == due.timer.name).unwrap();
            let ctx = cloud.context().entering(service.name);
            (handler.fire)(ctx, due.timer.clone()).await.unwrap();
            store.timers().fired(&due).await.unwrap();
        }
    }
}

impl TestCloud {
    pub fn jump(&self, by: Duration) {
        self.world.jump(by);
    }

    fn context(&self) -> Ctx {
        let account = AccountId::new("123456789012").unwrap();
        let call = Call {
            service: "test",
            principal: Principal::Root { account: account.clone() },
            account,
            region: Region::new("eu-west-1").unwrap(),
            session: None,
            access_key_id: None,
            request_id: "request".into(),
            source_ip: None,
            user_agent: String::new(),
            secure: true,
            provenance: None,
            called_via: Vec::new(),
            depth: 0,
        };
        let me: Arc<dyn Cloud> = self.me.upgrade().unwrap();
        Ctx::new(me, call)
    }
}

/// `Test::Thing`: `Name` replaces it, `Size` changes it; `Arn` and `Size` are its attributes.
fn things(outside: Arc<Outside>) -> Service {
    let (create, update, delete) = (outside.clone(), outside.clone(), outside.clone());
    let objects = outside;
    let thing = Resource::new(
        "Test::Thing",
        &["Name", "Size", "Uses"],
        move |_, request| deed(create.clone(), "create", request),
        move |_, request| deed(update.clone(), "update", request),
        move |_, request| {
            let outside = delete.clone();
            async move { deed(outside, "delete", request).await.map(|_| ()) }
        },
    );
    let objects = move |_: Ctx, input: model_s3::GetObjectRequest| {
        let place = format!("{}/{}", input.bucket, input.key);
        let found = objects.objects.lock().unwrap().get(&place).cloned();
        async move {
            let text = found.ok_or_else(|| Fault::new(404, "NoSuchKey", "no such key"))?;
            let body = Body::Bytes(text.into());
            Ok::<_, Fault>(model_s3::GetObjectOutput { body, ..Default::default() })
        }
    };
    Service::new("test")
        .on::<model_s3::GetObject>(
            |_: &model_s3::GetObjectRequest, _: &Scope| Authorization::Signed,
            objects,
        )
        .resource(thing.replaced_by(&["Name"]).gives(&["Arn", "Size"]))
}

async fn deed(
    outside: Arc<Outside>,
    verb: &'static str,
    request: ResourceRequest,
) -> Result<Created, Fault> {
    let name = request.properties.get("Name").and_then(Value::as_str).map(str::to_owned);
    let made = name.unwrap_or_else(|| request.generated_name(40));
    let id = request.physical_id.clone().unwrap_or(made);
    let label = format!("{verb} {}", request.logical_id);
    outside.deeds.lock().unwrap().push(label.clone());
    let slow = outside.slow.load(Ordering::SeqCst);
    if slow > 0 {
        tokio::time::sleep(Duration::from_millis(slow)).await;
    }
    if outside.hangs(&label) {
        // The deed is done, its answer never arrives.
        outside.set(verb, &id, &request.properties);
        std::future::pending::<()>().await;
        return Err(Fault::internal("pending ended"));
    }
    if outside.failing.lock().unwrap().contains(&label) {
        return Err(Fault::client("Refused", format!("{label} is refused")));
    }
    outside.set(verb, &id, &request.properties);
    if outside.halves.lock().unwrap().contains(&label) {
        return Err(Created::half(&id, Fault::client("Refused", format!("{label} is half done"))));
    }
    let size = request.properties.get("Size").cloned().unwrap_or(json!("0"));
    Ok(Created::new(id.clone()).with("Arn", format!("arn:thing:{id}")).with("Size", size))
}

impl Identities for Outside {
    fn credential<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Option<Credential>, Fault>> {
        Box::pin(async { Ok(None) })
    }
    fn grants<'a>(&'a self, _: &'a Ctx, _: &'a Principal) -> BoxFuture<'a, Result<Grants, Fault>> {
        Box::pin(async { Ok(Grants::default()) })
    }
    fn assume<'a>(
        &'a self,
        _: &'a Ctx,
        role: &'a Arn,
        _: &'a str,
    ) -> BoxFuture<'a, Result<Principal, Fault>> {
        let known = self.roles.lock().unwrap().contains(role.as_str());
        let assumed = Principal::Role {
            account: AccountId::new(role.account()).unwrap(),
            arn: role.clone(),
            role: role.clone(),
            role_id: "AROAEXAMPLE".into(),
        };
        let refused = Fault::new(403, "AccessDenied", role.as_str());
        Box::pin(async move { if known { Ok(assumed) } else { Err(refused) } })
    }
    fn accounts<'a>(&'a self, _: &'a Ctx) -> BoxFuture<'a, Result<Vec<AccountId>, Fault>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

impl Cloud for TestCloud {
    fn store(&self) -> &Store {
        &self.store
    }
    fn world(&self) -> &World {
        &self.world
    }
    fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }
    fn identities(&self) -> &dyn Identities {
        &*self.outside
    }
    fn membership<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a AccountId,
    ) -> BoxFuture<'a, Result<Option<Arc<Membership>>, Fault>> {
        Box::pin(async { Ok(None) })
    }
    fn state(&self, service: &str) -> Option<Arc<dyn Any + Send + Sync>> {
        self.services.iter().find(|s| s.name == service)?.state.clone()
    }
    fn resource(&self, type_name: &str) -> Option<&Resource> {
        self.services.iter().flat_map(|s| &s.resources).find(|r| r.type_name == type_name)
    }
    fn accepts(&self, _: &str) -> bool {
        false
    }
    fn built(&self, _: &str, _: &str) -> bool {
        true
    }
    fn ask<'a>(
        &'a self,
        ctx: &'a Ctx,
        _: &'a str,
        operation: &'a str,
        input: Input,
    ) -> BoxFuture<'a, Result<Output, Fault>> {
        let mut all = self.services.iter().flat_map(|s| s.operations.iter().map(move |o| (s, o)));
        let found = all.find(|(_, known)| known.spec.name == operation);
        let (service, operation) = found.expect("the operation is registered");
        (operation.run)(ctx.entering(service.name), input)
    }
    fn ask_document<'a>(
        &'a self,
        _: &'a Ctx,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, Fault>> {
        assert_eq!((service, operation), ("lambda", "Invoke"));
        self.outside.invocations.lock().unwrap().push(input);
        Box::pin(async { Ok(json!({"StatusCode": 202})) })
    }
    fn authorize<'a>(
        &'a self,
        _: &'a Ctx,
        needed: &'a [Access],
    ) -> BoxFuture<'a, Result<(), Fault>> {
        let denied = self.outside.denied.lock().unwrap();
        let refused = needed.iter().find(|access| denied.contains(&*access.action));
        let refused = refused.map(|access| access.action.to_string());
        let answer = refused.map_or(Ok(()), |action| Err(Fault::new(403, "Denied", action)));
        Box::pin(async move { answer })
    }
    fn authenticate_form<'a>(
        &'a self,
        _: &'a Ctx,
        _: &'a [(String, String)],
    ) -> BoxFuture<'a, Result<Option<FormSigner>, Fault>> {
        Box::pin(async { Ok(None) })
    }
}
