//! The work of a stack operation, step by step.
//!
//! Every step is recorded before it is taken and after it was taken, so that work goes on after a crash
//! where it stood: what was begun and not finished is done again, which resource types allow.
//!
//! | phase | file |
//! |---|---|
//! | `Forward` | `forward` |
//! | `Restore` | `restore` |
//! | `CleanUp`, `CleanUpRestored`, `Remove` | `removal` |

mod act;
pub mod custom;
pub mod finish;
mod forward;
mod masking;
mod removal;
mod restore;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use aws::Fault;
use indexmap::IndexMap;
use model_cloudformation::ResourceStatus;
use serde_json::Value;
use service::Ctx;
use store::StoreError;

use crate::errors;
use crate::records::{Actor, Event, Phase, Resource, STACK_TYPE, Stack, Work};
use crate::rules::Refusal;
use crate::rules::budget::Budget;
use crate::rules::intrinsics::Reference;
use crate::store::{self as tables, Commit, StackKey};
use masking::Mask;

/// Resources of one stack at work at once.
const PARALLEL_MAX: usize = 16;

/// Which stacks are being worked on by this process.
#[derive(Default)]
pub struct Running {
    keys: Mutex<HashSet<StackKey>>,
}

/// Keeps others from the same stack; ends with its value.
struct Claim {
    running: Arc<Running>,
    key: StackKey,
}

impl Running {
    fn claim(self: &Arc<Running>, key: &StackKey) -> Option<Claim> {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(key.clone()).then(|| Claim { running: self.clone(), key: key.clone() })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut keys = self.running.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.remove(&self.key);
    }
}

/// Works in the background on a stack, unless someone does already.
pub fn spawn(ctx: &Ctx, key: StackKey) {
    let running = ctx.state::<Running>();
    let Some(claim) = running.claim(&key) else { return };
    let ctx = ctx.within(&key.account, &key.region);
    tokio::spawn(async move {
        let result = run(&ctx, &key).await;
        drop(claim);
        if let Err(fault) = result {
            tracing::error!(stack = key.unique, %fault, "the work on a stack rests");
        }
    });
}

/// Works on a stack until its operation is over. A fault that trying again would meet again fails the operation; any
/// other leaves the work to the timer.
pub async fn run(ctx: &Ctx, key: &StackKey) -> Result<(), Fault> {
    while let Some(mut session) = Session::open(ctx, key).await? {
        match carry_on(&mut session).await {
            Err(fault) if !is_passing(&fault) => finish::give_up(&mut session, &fault).await?,
            result => result?,
        }
    }
    Ok(())
}

async fn carry_on(session: &mut Session) -> Result<(), Fault> {
    session.ctx = speaking_for(&session.ctx, &session.work.actor).await?;
    match session.work.phase {
        Phase::Forward => forward::run(session).await,
        Phase::Restore => restore::run(session).await,
        Phase::CleanUp | Phase::CleanUpRestored | Phase::Remove => removal::run(session).await,
    }
}

/// Whether what failed may succeed another time.
fn is_passing(fault: &Fault) -> bool {
    fault.status == 429 || fault.status >= 500 && fault.status != 501 && fault.status != 508
}

/// One phase of one operation, with what it knows.
struct Session {
    /// Speaks as the one on whose behalf the work is done, once a phase is carried on.
    ctx: Ctx,
    key: StackKey,
    stack: Stack,
    work: Work,
    resources: IndexMap<String, Resource>,
    /// For the properties that the phase works out.
    budget: Budget,
    /// For all that is told of them.
    mask: Mask,
}

impl Session {
    /// None if there is no work on the stack.
    async fn open(ctx: &Ctx, key: &StackKey) -> Result<Option<Session>, Fault> {
        let store = ctx.store();
        let Some(work) = tables::work(store, key).await? else { return Ok(None) };
        let Some(stack) = tables::stack(store, key).await? else { return Ok(None) };
        let resources = tables::resources(store, key).await?;
        let resources = resources.into_iter().map(|r| (r.logical_id.clone(), r)).collect();
        let ctx = ctx.clone();
        let (key, budget) = (key.clone(), Budget::of_evaluation());
        let mask = Mask::of(&stack, &work);
        Ok(Some(Session { ctx, key, stack, work, resources, budget, mask }))
    }

    async fn commit(&self, commit: Commit<'_>) -> Result<(), StoreError> {
        tables::commit(self.ctx.store(), &self.key, &commit).await
    }

    /// Records a resource as it now is, and tells of it.
    async fn record(&mut self, mut resource: Resource) -> Result<(), Fault> {
        resource.reason = resource.reason.map(|reason| self.mask.text(&reason));
        let event = self.event(&resource);
        let commit = Commit {
            resources: vec![resource.clone()],
            events: vec![event],
            work: Some(self.work.clone()),
            ..Commit::default()
        };
        self.commit(commit).await?;
        self.resources.insert(resource.logical_id.clone(), resource);
        Ok(())
    }

    fn event(&self, resource: &Resource) -> Event {
        let at_ms = self.ctx.now_ms();
        let properties = self.mask.value(&Value::Object(resource.properties.clone()));
        Event {
            event_id: format!(
                "{}-{}-{}",
                resource.logical_id,
                resource.status,
                self.ctx.world().uuid()
            ),
            logical_id: resource.logical_id.clone(),
            physical_id: Some(resource.physical_id.clone().unwrap_or_default()),
            resource_type: resource.resource_type.clone(),
            status: resource.status.to_string(),
            reason: resource.reason.as_deref().map(|reason| self.mask.text(reason)),
            properties: Some(properties.to_string()),
            token: self.work.token.clone(),
            at_ms,
        }
    }

    fn stack_event(&self, status: &str, reason: Option<&str>) -> Event {
        stack_event(&self.ctx, &self.stack, status, reason, self.work.token.clone())
    }

    /// What resources answer to `Ref` and `Fn::GetAtt`.
    fn answer(&self, reference: Reference<'_>) -> Result<Value, Refusal> {
        let (name, attribute) = match reference {
            Reference::Resource(name) => (name, None),
            Reference::Attribute(name, attribute) => (name, Some(attribute)),
        };
        let unresolved = || {
            Refusal::Invalid(format!(
                "Template format error: Unresolved resource dependencies [{name}] in the Resources \
                 block of the template"
            ))
        };
        let resource = self.resources.get(name).ok_or_else(unresolved)?;
        match attribute {
            None => resource.physical_id.as_deref().map(Value::from).ok_or_else(unresolved),
            Some(attribute) => resource.attributes.get(attribute).cloned().ok_or_else(|| {
                Refusal::Invalid(format!(
                    "Template error: resource {name} does not support attribute type {attribute} \
                     in Fn::GetAtt"
                ))
            }),
        }
    }
}

/// An event of the stack itself.
pub fn stack_event(
    ctx: &Ctx,
    stack: &Stack,
    status: &str,
    reason: Option<&str>,
    token: Option<String>,
) -> Event {
    Event {
        event_id: ctx.world().uuid(),
        logical_id: stack.name.clone(),
        physical_id: Some(stack.id.clone()),
        resource_type: STACK_TYPE.to_owned(),
        status: status.to_owned(),
        reason: reason.map(str::to_owned),
        properties: None,
        token,
        at_ms: ctx.now_ms(),
    }
}

async fn speaking_for(ctx: &Ctx, actor: &Actor) -> Result<Ctx, Fault> {
    match actor {
        Actor::Assumes { role } => {
            let assumed = ctx.as_role(role, "AWSCloudFormation").await;
            assumed.map_err(|fault| match is_passing(&fault) {
                true => fault,
                false => errors::no_such_role(role.as_str()),
            })
        }
        Actor::Caller(caller) => caller.speak(ctx),
    }
}

/// Whether something of the resource is under way: it was begun, perhaps by a process that is no more.
fn is_begun(resource: &Resource) -> bool {
    matches!(
        resource.status,
        ResourceStatus::CreateInProgress
            | ResourceStatus::UpdateInProgress
            | ResourceStatus::DeleteInProgress
    )
}
