//! The service as a value: its table of operations and of everything else that reaches it.

use crate::front::Decoration;
use crate::{
    Access, Auditing, Authorization, BoxFuture, Call, Ctx, Examination, Front, Identities,
    Membership, MetricQuery, Metrics, Minute, Resource, Scope, Table,
};
use auth::policy::Policy;
use aws::{AccountId, Arn, Fault, Region};
use serde_json::Value;
use std::any::Any;
use std::future::Future;
use std::sync::Arc;
use store::{Event, Inspection, StoreError, Timer};
use wire::{Body, Model, Operation, OperationSpec, Protocol, Showing};

/// A decoded input whose type only its operation knows.
pub type Input = Box<dyn Any + Send>;
/// An output whose type only its operation knows.
pub type Output = Box<dyn Any + Send>;

type Run = Box<dyn Fn(Ctx, Input) -> BoxFuture<'static, Result<Output, Fault>> + Send + Sync>;
type Authorize = Box<dyn Fn(&(dyn Any + Send), &Scope) -> Authorization + Send + Sync>;

/// One operation: how its bytes become values, what it needs to be allowed, how it runs.
pub struct Registered {
    pub model: &'static Model,
    pub spec: &'static OperationSpec,
    /// AWS takes it unsigned.
    pub unsigned: bool,
    pub decode: fn(Protocol, wire::Call) -> Result<Input, Fault>,
    pub from_document: fn(&Value) -> Result<Input, Fault>,
    pub authorize: Authorize,
    pub run: Run,
    pub encode: fn(Protocol, Output, &str) -> Result<http::Response<Body>, Fault>,
    pub to_document: fn(Output) -> Value,
    /// The input as the audit log shows it.
    pub show_input: fn(&(dyn Any + Send), &Showing) -> Value,
    /// The output as the audit log shows it.
    pub show_output: fn(&(dyn Any + Send), &Showing) -> Value,
}

type Arrive = Box<dyn Fn(Ctx, Event) -> BoxFuture<'static, Result<(), Fault>> + Send + Sync>;

/// How a service takes events addressed to its ARNs. A handler's `Ok` means: accepted durably, under
/// `tx.once(event.id)`. A fault of status 429 or 500 and above is tried again; any other goes to the
/// event's dead letter, if it names one, and to the log.
pub struct Arrival {
    /// The permission that the sender needs at this target.
    pub access: fn(&Event) -> Access,
    pub arrive: Arrive,
}

type Fire = Box<dyn Fn(Ctx, Timer) -> BoxFuture<'static, Result<(), Fault>> + Send + Sync>;

/// What happens when a timer of this name is due; repeated until it returns `Ok`.
pub struct TimerHandler {
    pub name: &'static str,
    pub fire: Fire,
}

type PolicyLookup = Box<
    dyn Fn(Ctx, Arn) -> BoxFuture<'static, Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault>>
        + Send
        + Sync,
>;
type RegionLookup =
    Box<dyn Fn(Ctx, Arn) -> BoxFuture<'static, Result<Option<Region>, Fault>> + Send + Sync>;
type FindTags = Box<
    dyn Fn(Ctx, Access) -> BoxFuture<'static, Result<Vec<(String, String)>, Fault>> + Send + Sync,
>;

/// How a service finds the tags of what a policy decides about.
pub struct TagLookup {
    /// The condition key before `/KEY`, such as `aws:ResourceTag`.
    pub condition: &'static str,
    /// The service's own name of the same, such as `ecr:ResourceTag`.
    pub also: Option<&'static str>,
    pub find: FindTags,
}

/// Condition keys that every permission of a service has, whatever the operation: of the call, of the permission,
/// and of the resource's owner, at a time in milliseconds since 1970.
pub type CallKeys =
    fn(&Call, &Access, Option<&AccountId>, now_ms: i64) -> Vec<(&'static str, String)>;
type MembershipLookup = Box<
    dyn Fn(Ctx, AccountId) -> BoxFuture<'static, Result<Option<Membership>, Fault>> + Send + Sync,
>;
type Start = Box<dyn Fn(Ctx) -> BoxFuture<'static, ()> + Send + Sync>;

/// Verifies what must hold between a service's rows.
pub type Check = fn(&Examination<'_>) -> Result<(), StoreError>;
/// Whose a timer is, if it is an account's.
pub type TimerOwner = fn(&Inspection, &Timer) -> Result<Option<String>, StoreError>;

/// Holds a body that does not stream against what the head claims of it.
pub type BodyCheck = fn(&http::HeaderMap, &[u8]) -> Result<(), Fault>;

/// What the requests of a service may be, where it is stricter than the front door.
#[derive(Clone, Copy, Debug)]
pub struct RequestLimits {
    /// Bytes of all headers, their names included. Past it the answer is 400.
    pub headers_max: usize,
    /// Bytes of a body, as it comes and inflated. Past it the answer is 413.
    pub body_max: usize,
    /// Status and code of the refusal of a body that is not what its `Content-Encoding` says.
    pub undecodable: (u16, &'static str),
}

/// An AWS service: a value that the binary hands to the engine.
pub struct Service {
    pub name: &'static str,
    pub operations: Vec<Registered>,
    /// Models of which this service answers 501 for what is not in `operations`.
    pub models: Vec<&'static Model>,
    pub arrival: Option<Arrival>,
    pub timers: Vec<TimerHandler>,
    pub fronts: Vec<Front>,
    pub decoration: Option<Decoration>,
    pub limits: Option<RequestLimits>,
    /// The most bytes of the bodies of some operations, by their names.
    pub body_bounds: &'static [(&'static str, usize)],
    pub body_check: Option<BodyCheck>,
    pub resources: Vec<Resource>,
    pub identities: Option<Arc<dyn Identities>>,
    pub membership_lookup: Option<MembershipLookup>,
    pub policy_lookup: Option<PolicyLookup>,
    /// Resource policies may open it to callers without a signature.
    pub open: bool,
    pub tag_lookup: Option<TagLookup>,
    pub call_keys: Option<CallKeys>,
    pub region_lookup: Option<RegionLookup>,
    /// The prefixes of actions that are one for all regions.
    pub global: &'static [&'static str],
    /// Actions that a resource's policy cannot keep from the root of the account that owns it.
    pub unlockable: &'static [&'static str],
    pub metrics: Option<Metrics>,
    pub state: Option<Arc<dyn Any + Send + Sync>>,
    pub start: Option<Start>,
    pub stop: Option<Start>,
    pub calls: &'static [&'static str],
    pub auditing: Auditing,
    pub tables: Vec<Table>,
    pub timer_owner: Option<TimerOwner>,
    pub check: Option<Check>,
}

impl Service {
    /// `name` is the service's part in ARNs and in `ctx.state`, such as `sqs`.
    pub fn new(name: &'static str) -> Service {
        Service {
            name,
            operations: Vec::new(),
            models: Vec::new(),
            arrival: None,
            timers: Vec::new(),
            fronts: Vec::new(),
            decoration: None,
            limits: None,
            body_bounds: &[],
            body_check: None,
            resources: Vec::new(),
            identities: None,
            membership_lookup: None,
            policy_lookup: None,
            open: false,
            tag_lookup: None,
            call_keys: None,
            region_lookup: None,
            global: &[],
            unlockable: &[],
            metrics: None,
            state: None,
            start: None,
            stop: None,
            calls: &[],
            auditing: Auditing::default(),
            tables: Vec::new(),
            timer_owner: None,
            check: None,
        }
    }

    /// Registers an operation with its authorisation and its handler.
    pub fn on<O: Operation>(
        mut self,
        authorize: impl OperationAccess<O>,
        handler: impl OperationHandler<O>,
    ) -> Service {
        if !self.models.iter().any(|model| std::ptr::eq(*model, O::MODEL)) {
            self.models.push(O::MODEL);
        }
        let registered = Registered {
            model: O::MODEL,
            spec: O::SPEC,
            unsigned: false,
            decode: |protocol, call| Ok(Box::new(wire::decode::<O>(protocol, call)?)),
            from_document: |document| Ok(Box::new(wire::from_document::<O::Input>(document)?)),
            authorize: Box::new(move |input, scope| {
                authorize.authorize(
                    input.downcast_ref().expect("the engine hands an operation its own input"),
                    scope,
                )
            }),
            run: Box::new(move |ctx, input| {
                let input = input.downcast().expect("the engine hands an operation its own input");
                handler.run(ctx, *input)
            }),
            encode: |protocol, output, request_id| {
                let output = output.downcast().expect("an operation answers with its own output");
                wire::encode::<O>(protocol, *output, request_id)
            },
            to_document: |output| {
                let output = output.downcast_ref::<O::Output>();
                wire::to_document(output.expect("an operation answers with its own output"))
            },
            show_input: |input, showing| {
                let input = input.downcast_ref::<O::Input>();
                wire::shown(input.expect("the engine hands an operation its own input"), showing)
            },
            show_output: |output, showing| {
                let output = output.downcast_ref::<O::Output>();
                wire::shown(output.expect("an operation answers with its own output"), showing)
            },
        };
        self.operations.push(registered);
        self
    }

    /// Registers an operation that AWS takes unsigned: its handler proves the caller.
    pub fn on_unsigned<O: Operation>(self, handler: impl OperationHandler<O>) -> Service {
        let mut service = self.on::<O>(|_: &O::Input, _: &Scope| Authorization::Unsigned, handler);
        if let Some(registered) = service.operations.last_mut() {
            registered.unsigned = true;
        }
        service
    }

    /// Takes events addressed to `arn:aws:<name>:…`.
    pub fn accepts<H, F>(mut self, access: fn(&Event) -> Access, arrive: H) -> Service
    where
        H: Fn(Ctx, Event) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        let arrive: Arrive = Box::new(move |ctx, event| Box::pin(arrive(ctx, event)));
        self.arrival = Some(Arrival { access, arrive });
        self
    }

    pub fn timer<H, F>(mut self, name: &'static str, fire: H) -> Service
    where
        H: Fn(Ctx, Timer) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Fault>> + Send + 'static,
    {
        let fire: Fire = Box::new(move |ctx, timer| Box::pin(fire(ctx, timer)));
        self.timers.push(TimerHandler { name, fire });
        self
    }

    pub fn front(mut self, front: Front) -> Service {
        self.fronts.push(front);
        self
    }

    pub fn decorates(mut self, decoration: Decoration) -> Service {
        self.decoration = Some(decoration);
        self
    }

    pub fn limits(mut self, limits: RequestLimits) -> Service {
        self.limits = Some(limits);
        self
    }

    /// Bounds the bodies of some operations. Past its bound the answer is 413, which names the operation and the bound.
    pub fn bounds_bodies(mut self, bounds: &'static [(&'static str, usize)]) -> Service {
        self.body_bounds = bounds;
        self
    }

    /// The bound of an operation's bodies, if it has one of its own.
    pub fn body_bound(&self, operation: &str) -> Option<usize> {
        let found = self.body_bounds.iter().find(|(bounded, _)| *bounded == operation);
        found.map(|(_, bound)| *bound)
    }

    /// Checks bodies that do not stream, once who sends them is proven and before they are read.
    pub fn checks_bodies(mut self, check: BodyCheck) -> Service {
        self.body_check = Some(check);
        self
    }

    pub fn resource(mut self, resource: Resource) -> Service {
        self.resources.push(resource.seated(self.name));
        self
    }

    /// This service keeps the identities.
    pub fn identities(mut self, identities: Arc<dyn Identities>) -> Service {
        self.identities = Some(identities);
        self
    }

    /// This service keeps the organisations: it finds an account in its own.
    pub fn memberships<H, F>(mut self, lookup: H) -> Service
    where
        H: Fn(Ctx, AccountId) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Option<Membership>, Fault>> + Send + 'static,
    {
        self.membership_lookup = Some(Box::new(move |ctx, account| Box::pin(lookup(ctx, account))));
        self
    }

    /// Finds the owner of a resource of this service and its resource policy. `None`: no such resource.
    pub fn resource_policies<H, F>(mut self, lookup: H) -> Service
    where
        H: Fn(Ctx, Arn) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Option<(AccountId, Option<Arc<Policy>>)>, Fault>>
            + Send
            + 'static,
    {
        self.policy_lookup = Some(Box::new(move |ctx, arn| Box::pin(lookup(ctx, arn))));
        self
    }

    /// Its resource policies may open it to callers without a signature.
    pub fn opens(mut self) -> Service {
        self.open = true;
        self
    }

    /// Finds the tags of a resource of this service, for policies that ask for `aws:ResourceTag`: none where there
    /// is no such resource. Called only where a policy does ask.
    pub fn resource_tags<H, F>(self, lookup: H) -> Service
    where
        H: Fn(Ctx, Arn) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Vec<(String, String)>, Fault>> + Send + 'static,
    {
        let lookup = Arc::new(lookup);
        self.tags_as("aws:ResourceTag", move |ctx, access| {
            let lookup = lookup.clone();
            async move {
                match access.resource.parse::<Arn>() {
                    Ok(arn) => lookup(ctx, arn).await,
                    Err(_) => Ok(Vec::new()),
                }
            }
        })
    }

    /// [`Self::resource_tags`] for a service whose policies ask by a condition key of its own.
    pub fn tags_as<H, F>(mut self, condition: &'static str, lookup: H) -> Service
    where
        H: Fn(Ctx, Access) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Vec<(String, String)>, Fault>> + Send + 'static,
    {
        let find: FindTags = Box::new(move |ctx, access| Box::pin(lookup(ctx, access)));
        self.tag_lookup = Some(TagLookup { condition, also: None, find });
        self
    }

    /// The tags of its resources are also asked for by a condition key of its own.
    pub fn tags_too(mut self, condition: &'static str) -> Service {
        if let Some(lookup) = &mut self.tag_lookup {
            lookup.also = Some(condition);
        }
        self
    }

    /// Fills condition keys that all its permissions have.
    pub fn call_keys(mut self, keys: CallKeys) -> Service {
        self.call_keys = Some(keys);
        self
    }

    /// Finds the region of a resource that is served whatever region a request is signed for, for policies that ask
    /// about the request.
    pub fn resource_regions<H, F>(mut self, lookup: H) -> Service
    where
        H: Fn(Ctx, Arn) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Option<Region>, Fault>> + Send + 'static,
    {
        self.region_lookup = Some(Box::new(move |ctx, arn| Box::pin(lookup(ctx, arn))));
        self
    }

    /// Its actions of these prefixes are asked of one place, in AWS's first region, whatever region a request is signed for.
    pub fn global(mut self, prefixes: &'static [&'static str]) -> Service {
        self.global = prefixes;
        self
    }

    /// The root of the account that owns a resource may take these actions whatever the resource's policy says, so that
    /// nobody is locked out of what is their own.
    pub fn unlockable(mut self, actions: &'static [&'static str]) -> Service {
        self.unlockable = actions;
        self
    }

    /// Tells what it measures of its own, in a namespace of CloudWatch's.
    pub fn measures<H, F>(mut self, namespace: &'static str, lookup: H) -> Service
    where
        H: Fn(Ctx, MetricQuery) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Vec<Minute>, Fault>> + Send + 'static,
    {
        let find = Box::new(move |ctx, query| {
            Box::pin(lookup(ctx, query)) as BoxFuture<'static, Result<Vec<Minute>, Fault>>
        });
        self.metrics = Some(Metrics { namespace, find });
        self
    }

    /// What handlers find under `ctx.state`.
    pub fn state<T: Send + Sync + 'static>(mut self, state: Arc<T>) -> Service {
        self.state = Some(state);
        self
    }

    /// Runs in the background from the start of the engine.
    pub fn starts<H, F>(mut self, start: H) -> Service
    where
        H: Fn(Ctx) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        self.start = Some(Box::new(move |ctx| Box::pin(start(ctx))));
        self
    }

    /// Runs once when the process is told to end, before the store closes.
    pub fn stops<H, F>(mut self, stop: H) -> Service
    where
        H: Fn(Ctx) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        self.stop = Some(Box::new(move |ctx| Box::pin(stop(ctx))));
        self
    }

    /// The operations of other services that this one asks: declared edges.
    pub fn calls(mut self, calls: &'static [&'static str]) -> Service {
        self.calls = calls;
        self
    }

    /// Which of its operations are data events, and what the audit log hides.
    pub fn audits(mut self, auditing: Auditing) -> Service {
        self.auditing = auditing;
        self
    }

    /// Every table that it writes.
    pub fn keeps(mut self, tables: Vec<Table>) -> Service {
        self.tables = tables;
        self
    }

    /// Whose its timers are. A service that sets timers says so.
    pub fn timers_of(mut self, owner: TimerOwner) -> Service {
        self.timer_owner = Some(owner);
        self
    }

    /// What must hold between its rows, for `pileus fsck`. It reads and reports; memory is bounded whatever
    /// the number of rows.
    pub fn checks(mut self, check: Check) -> Service {
        self.check = Some(check);
        self
    }
}

/// A function from an operation's input to what it needs to be allowed.
pub trait OperationAccess<O: Operation>: Send + Sync + 'static {
    fn authorize(&self, input: &O::Input, scope: &Scope) -> Authorization;
}

impl<O, F, R> OperationAccess<O> for F
where
    O: Operation,
    F: Fn(&O::Input, &Scope) -> R + Send + Sync + 'static,
    R: Into<Authorization>,
{
    fn authorize(&self, input: &O::Input, scope: &Scope) -> Authorization {
        self(input, scope).into()
    }
}

/// An operation's handler: `async fn(Ctx, Input) -> Result<Output, impl Into<Fault>>`.
pub trait OperationHandler<O: Operation>: Send + Sync + 'static {
    fn run(&self, ctx: Ctx, input: O::Input) -> BoxFuture<'static, Result<Output, Fault>>;
}

impl<O, H, F, E> OperationHandler<O> for H
where
    O: Operation,
    H: Fn(Ctx, O::Input) -> F + Send + Sync + 'static,
    F: Future<Output = Result<O::Output, E>> + Send + 'static,
    E: Into<Fault>,
{
    fn run(&self, ctx: Ctx, input: O::Input) -> BoxFuture<'static, Result<Output, Fault>> {
        let running = self(ctx, input);
        Box::pin(async move {
            match running.await {
                Ok(output) => Ok(Box::new(output) as Output),
                Err(error) => Err(error.into()),
            }
        })
    }
}
