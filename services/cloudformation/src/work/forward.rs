//! Making and changing resources, as many at once as their references allow.

use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;

use aws::Fault;
use futures_util::future::FutureExt;
use futures_util::stream::{FuturesUnordered, StreamExt};
use indexmap::IndexMap;
use model_cloudformation::ResourceStatus;
use serde_json::{Map, Value};
use service::Created;

use super::act::{Act, Deed, reason};
use super::{PARALLEL_MAX, Session, finish, is_begun};
use crate::plan::{self, demands};
use crate::records::{Kind, Resource};
use crate::rules::Refusal;
use crate::rules::assembly::{Assembly, World};
use crate::rules::diff::{Replacement, Resolved, compare};
use crate::rules::intrinsics::Reference;
use crate::store::{self as tables, Which};

type Running =
    FuturesUnordered<Pin<Box<dyn Future<Output = (String, Result<Created, Fault>)> + Send>>>;

/// Why AWS refuses a replacement in an update that is not to be rolled back.
const NO_REPLACEMENT: &str =
    "Replacement type updates not supported on stack with disable-rollback.";
/// Letters of the tokens from which resources take names.
const TOKEN_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const TOKEN_LENGTH: usize = 12;

/// Runs the phase to its end and enters the next one.
pub async fn run(session: &mut Session) -> Result<(), Fault> {
    let text = tables::template(session.ctx.store(), &session.key, Which::Next).await?;
    let Some(text) = text else { return Err(Fault::internal("work without its template")) };
    let assembly = plan::reassemble(&session.stack, &session.work.next, &text.body)?;
    let exports = plan::exports(&session.ctx).await?;
    let mut running: Running = FuturesUnordered::new();
    let mut names = HashSet::new();
    loop {
        for name in startable(session, &assembly, &names) {
            if names.len() >= PARALLEL_MAX {
                break;
            }
            if let Some(act) = start(session, &assembly, &exports, &name).await? {
                names.insert(name.clone());
                running.push(act.run().map(move |result| (name, result)).boxed());
            }
        }
        if running.is_empty() {
            if startable(session, &assembly, &names).is_empty() {
                break;
            }
            continue;
        }
        match next(session, &mut running).await {
            Some((name, result)) => {
                names.remove(&name);
                settle(session, &assembly, &name, result).await?;
            }
            None => expire(session),
        }
    }
    drop(running);
    finish::forward(session, &assembly, &exports).await
}

/// The next that is done; None when the time given to the whole operation is over.
async fn next(
    session: &Session,
    running: &mut Running,
) -> Option<(String, Result<Created, Fault>)> {
    let Some(deadline_ms) = session.work.deadline_ms else { return running.next().await };
    let world = session.ctx.world().clone();
    let deadline = world.sleep_until_ms(deadline_ms);
    futures_util::pin_mut!(deadline);
    match futures_util::future::select(running.next(), deadline).await {
        futures_util::future::Either::Left((done, _)) => done,
        futures_util::future::Either::Right(_) => None,
    }
}

/// What can be started: all that it needs is done. After a failure, only what was begun is finished.
fn startable(session: &Session, assembly: &Assembly, running: &HashSet<String>) -> Vec<String> {
    let ready = assembly.graph.ready(&|name| session.work.done.contains(name));
    let begun = |name: &str| session.resources.get(name).is_some_and(is_begun);
    let open = |name: &&str| !running.contains(*name) && !session.work.failed.contains_key(*name);
    let wanted = |name: &&str| session.work.failed.is_empty() || begun(name);
    ready.into_iter().filter(open).filter(wanted).map(str::to_owned).collect()
}

/// Begins a resource; None if nothing needs to be done, or nothing can.
async fn start(
    session: &mut Session,
    assembly: &Assembly,
    exports: &IndexMap<String, Value>,
    name: &str,
) -> Result<Option<Act>, Fault> {
    let resolved = match resolve(session, assembly, exports, name) {
        Ok(resolved) => resolved,
        Err(refusal) => {
            let known = session.resources.get(name).cloned();
            let resource = known.unwrap_or_else(|| blank(session, assembly, name));
            return refuse(session, resource, refusal.message()).await;
        }
    };
    match session.resources.get(name).cloned() {
        Some(known) if is_begun(&known) => Ok(Some(again(session, known, resolved))),
        Some(known) if exists(&known) => change(session, assembly, known, resolved).await,
        known => {
            let mut resource = blank(session, assembly, name);
            resource.properties = resolved.properties;
            resource.leftover = known.and_then(half_made);
            session.record(resource.clone()).await?;
            Ok(Some(act(session, Deed::Create, &resource, None)))
        }
    }
}

fn resolve(
    session: &Session,
    assembly: &Assembly,
    exports: &IndexMap<String, Value>,
    name: &str,
) -> Result<Resolved, Refusal> {
    let answer = |reference: Reference<'_>| session.answer(reference);
    let export = |name: &str| exports.get(name).cloned();
    let budget = &session.budget;
    assembly.resolved(name, &World { resources: &answer, exports: &export, budget })
}

/// Fails a resource that is not touched.
async fn refuse(
    session: &mut Session,
    mut resource: Resource,
    reason: String,
) -> Result<Option<Act>, Fault> {
    if exists(&resource) && resource.previous.is_none() {
        resource.previous = Some(Box::new(resource.clone()));
    }
    fail(session, resource, reason).await?;
    Ok(None)
}

/// What a creation that failed left of a resource: it goes before the resource is made again.
fn half_made(known: Resource) -> Option<Box<Resource>> {
    let is_half = known.status == ResourceStatus::CreateFailed && known.physical_id.is_some();
    match is_half {
        true => Some(Box::new(finish::settled(known))),
        false => known.leftover,
    }
}

fn exists(resource: &Resource) -> bool {
    resource.physical_id.is_some()
        && !matches!(resource.status, ResourceStatus::DeleteComplete | ResourceStatus::CreateFailed)
}

/// What a process before this one had begun.
fn again(session: &Session, known: Resource, resolved: Resolved) -> Act {
    let mut resource = known;
    resource.properties = resolved.properties;
    let in_place = resource.previous.is_some() && !replaces(session, &resource);
    let old = resource.previous.as_ref().map(|previous| previous.properties.clone());
    match in_place {
        true => act(session, Deed::Update, &resource, old),
        false if resource.leftover.is_some() => {
            // An answer that is waited for may be that of the deletion before.
            resource.waiting = None;
            Act { repeated: true, ..act(session, Deed::Create, &resource, None) }
        }
        false => Act { repeated: true, ..act(session, Deed::Create, &resource, None) },
    }
}

fn replaces(session: &Session, resource: &Resource) -> bool {
    let Some(previous) = &resource.previous else { return false };
    replacement(session, previous, &resource.properties) != Replacement::Never
}

fn replacement(session: &Session, old: &Resource, properties: &Map<String, Value>) -> Replacement {
    let resolved = |properties: &Map<String, Value>| Resolved {
        resource_type: old.resource_type.clone(),
        properties: properties.clone(),
        attributes: Map::new(),
    };
    let before = IndexMap::from([(String::new(), resolved(&old.properties))]);
    let after = IndexMap::from([(String::new(), resolved(properties))]);
    let changes = compare(&before, &after, &|kind, name| demands(&session.ctx, kind, name));
    match changes.ok().and_then(|mut changes| changes.pop()).map(|change| change.action) {
        Some(crate::rules::diff::Action::Modify { replacement, .. }) => replacement,
        _ => Replacement::Never,
    }
}

/// Changes a resource that stands, if it differs.
async fn change(
    session: &mut Session,
    assembly: &Assembly,
    known: Resource,
    resolved: Resolved,
) -> Result<Option<Act>, Fault> {
    let name = known.logical_id.clone();
    let mut resource = known.clone();
    describe(&mut resource, assembly);
    // What a failed update has not reached still has the tags of before it.
    let settings = [&session.stack.settings, session.stack.before_failure()];
    let retagged = settings.iter().any(|settings| settings.tags != session.work.next.tags);
    // A change that failed may have been made in part: it's made again, whatever is wanted now.
    let is_failed = known.status == ResourceStatus::UpdateFailed;
    let is_same = plan::same_properties(&known.properties, &resolved.properties);
    if is_same && !retagged && !is_failed {
        session.work.done.insert(name);
        let commit = tables::Commit {
            resources: vec![resource.clone()],
            work: Some(session.work.clone()),
            ..tables::Commit::default()
        };
        session.commit(commit).await?;
        session.resources.insert(resource.logical_id.clone(), resource);
        return Ok(None);
    }
    let replaced = replacement(session, &known, &resolved.properties) != Replacement::Never;
    if replaced && session.work.disable_rollback {
        return refuse(session, known, NO_REPLACEMENT.to_owned()).await;
    }
    // Beside what was tried and failed, the same again would be no change.
    let old = match &known.previous {
        Some(before) if is_failed && is_same => before.properties.clone(),
        _ => known.properties.clone(),
    };
    // After a failure that was left as it was, what can be gone back to is older.
    resource.previous = known.previous.clone().or_else(|| Some(Box::new(known)));
    resource.properties = resolved.properties;
    resource.status = ResourceStatus::UpdateInProgress;
    resource.updated_ms = session.ctx.now_ms();
    resource.reason = None;
    if replaced {
        resource.token = token(session);
        resource.reason =
            Some("Requested update requires the creation of a new physical resource; hence creating one.".into());
    }
    session.record(resource.clone()).await?;
    Ok(Some(match replaced {
        true => act(session, Deed::Create, &resource, None),
        false => act(session, Deed::Update, &resource, Some(old)),
    }))
}

fn act(session: &Session, deed: Deed, resource: &Resource, old: Option<Map<String, Value>>) -> Act {
    let tags = &session.work.next.tags;
    let act =
        |deed, resource| Act::new(&session.ctx, &session.key, &session.stack, tags, deed, resource);
    let left = resource.leftover.as_deref().filter(|_| deed == Deed::Create);
    let clears = left.map(|left| Box::new(act(Deed::Delete, left)));
    Act { old_properties: old, clears, ..act(deed, resource) }
}

fn token(session: &Session) -> String {
    session.ctx.world().token(TOKEN_LENGTH, TOKEN_LETTERS)
}

/// A resource that is about to be made.
fn blank(session: &Session, assembly: &Assembly, name: &str) -> Resource {
    let mut resource = Resource {
        logical_id: name.to_owned(),
        resource_type: assembly.template.resources[name].resource_type.clone(),
        physical_id: None,
        status: ResourceStatus::CreateInProgress,
        reason: None,
        properties: Map::new(),
        attributes: Map::new(),
        metadata: None,
        deletion_policy: Default::default(),
        update_replace_policy: Default::default(),
        needs: Default::default(),
        updated_ms: session.ctx.now_ms(),
        token: token(session),
        fresh: true,
        previous: None,
        leftover: None,
        waiting: None,
    };
    describe(&mut resource, assembly);
    resource
}

/// Takes over what the template says beside the properties.
fn describe(resource: &mut Resource, assembly: &Assembly) {
    let template = &assembly.template.resources[&resource.logical_id];
    resource.metadata = template.metadata.clone();
    resource.deletion_policy = template.deletion_policy;
    resource.update_replace_policy = template.update_replace_policy;
    resource.needs = assembly.graph.needs(&resource.logical_id).map(str::to_owned).collect();
}

/// Records how a deed ended.
async fn settle(
    session: &mut Session,
    assembly: &Assembly,
    name: &str,
    result: Result<Created, Fault>,
) -> Result<(), Fault> {
    let Some(mut resource) = session.resources.get(name).cloned() else { return Ok(()) };
    match result {
        Err(fault) => {
            if fault.status >= 500 {
                tracing::error!(resource = name, %fault, "a resource failed");
            }
            // What failed half-way and says its name can be taken away again.
            let made = fault.fields.iter().find(|(name, _)| name == Created::HALF_MADE);
            let made = made.and_then(|(_, id)| id.as_str().map(str::to_owned));
            if resource.physical_id.is_none() {
                resource.physical_id = made;
                resource.status = ResourceStatus::CreateFailed;
                // The half before it went first.
                resource.leftover = resource.leftover.filter(|_| resource.physical_id.is_none());
            } else if made.is_some() && is_replacement(&resource) {
                // The rollback goes back to the old one, and takes this one away.
                resource.physical_id = made;
            }
            fail(session, resource, reason(&fault)).await
        }
        Ok(created) => {
            describe(&mut resource, assembly);
            resource.physical_id = Some(created.physical_id);
            resource.attributes = created.attributes;
            resource.status = match resource.status {
                ResourceStatus::UpdateInProgress => ResourceStatus::UpdateComplete,
                _ => ResourceStatus::CreateComplete,
            };
            resource.reason = None;
            resource.waiting = None;
            resource.leftover = None;
            resource.updated_ms = session.ctx.now_ms();
            session.work.done.insert(name.to_owned());
            session.record(resource).await
        }
    }
}

/// Whether it is on its way from one physical resource to another.
pub(super) fn is_replacement(resource: &Resource) -> bool {
    resource.previous.as_ref().is_some_and(|previous| previous.token != resource.token)
}

async fn fail(session: &mut Session, mut resource: Resource, reason: String) -> Result<(), Fault> {
    resource.status = match exists(&resource) {
        true => ResourceStatus::UpdateFailed,
        false => ResourceStatus::CreateFailed,
    };
    resource.reason = Some(reason.clone());
    resource.updated_ms = session.ctx.now_ms();
    resource.waiting = None;
    session.work.failed.insert(resource.logical_id.clone(), reason);
    session.record(resource).await
}

/// The time is over: nothing new is begun. What was begun is finished, lest it be left behind unseen.
fn expire(session: &mut Session) {
    let verb = if session.work.kind == Kind::Create { "creation" } else { "update" };
    let reason = format!("Stack {verb} time exceeded the specified timeout.");
    session.work.failed.insert(String::new(), reason);
    session.work.deadline_ms = None;
}
