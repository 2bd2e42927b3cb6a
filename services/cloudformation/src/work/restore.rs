//! Putting resources back as they were before an update that failed.

use std::collections::HashSet;

use aws::Fault;
use futures_util::future::FutureExt;
use futures_util::stream::{FuturesUnordered, StreamExt};
use model_cloudformation::{ResourceStatus, StackStatus};
use service::Created;

use super::act::{Act, Deed, reason};
use super::{PARALLEL_MAX, Session, finish};
use crate::records::{Phase, Resource};

/// Runs the phase to its end and enters the next one.
pub async fn run(session: &mut Session) -> Result<(), Fault> {
    let mut running = FuturesUnordered::new();
    let mut names = HashSet::new();
    loop {
        for name in restorable(session, &names) {
            if names.len() >= PARALLEL_MAX {
                break;
            }
            if let Some(act) = start(session, &name).await? {
                names.insert(name.clone());
                running.push(act.run().map(move |result| (name, result)).boxed());
            }
        }
        if running.is_empty() {
            if restorable(session, &names).is_empty() {
                break;
            }
            continue;
        }
        if let Some((name, result)) = running.next().await {
            names.remove(&name);
            settle(session, &name, result).await?;
        }
    }
    drop(running);
    end(session).await
}

/// Changed resources whose own needs are back already.
fn restorable(session: &Session, running: &HashSet<String>) -> Vec<String> {
    let work = &session.work;
    // What was not there before goes, whatever became of it since it was made.
    let is_open = |resource: &&Resource| {
        resource.previous.is_some() && !resource.fresh && !work.done.contains(&resource.logical_id)
    };
    let open: HashSet<&str> =
        session.resources.values().filter(is_open).map(|r| r.logical_id.as_str()).collect();
    let is_free = |resource: &&Resource| {
        let needs = resource.previous.iter().flat_map(|previous| &previous.needs);
        needs.into_iter().all(|need| !open.contains(need.as_str()))
    };
    session
        .resources
        .values()
        .filter(is_open)
        .filter(is_free)
        .map(|resource| resource.logical_id.clone())
        .filter(|name| !running.contains(name) && !work.failed.contains_key(name))
        .collect()
}

/// Begins to put one back; None if it need not be touched, or must not be.
async fn start(session: &mut Session, name: &str) -> Result<Option<Act>, Fault> {
    let Some(resource) = session.resources.get(name).cloned() else { return Ok(None) };
    let Some(previous) = resource.previous.clone() else { return Ok(None) };
    session.work.done.remove(name);
    let is_replaced = previous.physical_id != resource.physical_id;
    let never_changed = resource.status == ResourceStatus::UpdateFailed
        && (resource.token != previous.token || resource.properties == previous.properties);
    if is_replaced || never_changed || session.work.skipped.contains(name) {
        // The old one still stands; its replacement goes when all else is back.
        let mut back = *previous;
        back.status = ResourceStatus::UpdateComplete;
        back.updated_ms = session.ctx.now_ms();
        back.leftover = is_replaced.then(|| Box::new(finish::settled(resource)));
        session.work.done.insert(name.to_owned());
        session.record(back).await?;
        return Ok(None);
    }
    let mut back = resource.clone();
    back.status = ResourceStatus::UpdateInProgress;
    back.updated_ms = session.ctx.now_ms();
    back.reason = None;
    back.waiting = None;
    if resource.status != ResourceStatus::UpdateInProgress {
        session.record(back).await?;
    }
    let mut wanted = *previous;
    // What a process before this one asked is not asked again.
    let is_begun = resource.status == ResourceStatus::UpdateInProgress;
    wanted.waiting = resource.waiting.filter(|_| is_begun);
    let tags = &session.stack.before_failure().tags;
    let act = Act::new(&session.ctx, &session.key, &session.stack, tags, Deed::Update, &wanted);
    Ok(Some(Act { old_properties: Some(resource.properties), ..act }))
}

async fn settle(
    session: &mut Session,
    name: &str,
    result: Result<Created, Fault>,
) -> Result<(), Fault> {
    let Some(resource) = session.resources.get(name).cloned() else { return Ok(()) };
    match result {
        Ok(created) => {
            let Some(previous) = resource.previous else { return Ok(()) };
            let mut back = *previous;
            back.physical_id = Some(created.physical_id);
            back.attributes = created.attributes;
            back.status = ResourceStatus::UpdateComplete;
            back.reason = None;
            back.waiting = None;
            back.updated_ms = session.ctx.now_ms();
            session.work.done.insert(name.to_owned());
            session.record(back).await
        }
        Err(fault) => {
            let mut failed = resource;
            failed.status = ResourceStatus::UpdateFailed;
            failed.reason = Some(reason(&fault));
            failed.waiting = None;
            failed.updated_ms = session.ctx.now_ms();
            session.work.failed.insert(name.to_owned(), reason(&fault));
            session.record(failed).await
        }
    }
}

async fn end(session: &mut Session) -> Result<(), Fault> {
    let mut work = session.work.clone();
    if !work.failed.is_empty() {
        let names: Vec<&str> = work.failed.keys().map(String::as_str).collect();
        let text = format!("The following resource(s) failed to update: [{}].", names.join(", "));
        let status = StackStatus::UpdateRollbackFailed;
        // The work rests until `ContinueUpdateRollback` takes it up.
        let end = crate::store::End::Drop;
        return finish::end(session, status, Some(text), end, Vec::new(), Vec::new()).await;
    }
    work.phase = Phase::CleanUpRestored;
    work.done.clear();
    let status = StackStatus::UpdateRollbackCompleteCleanupInProgress;
    finish::enter(session, work, status, None).await
}
