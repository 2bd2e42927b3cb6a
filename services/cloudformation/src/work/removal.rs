//! Taking resources away: whole stacks, what an update dropped or replaced, what a rollback leaves.

use std::collections::{BTreeSet, HashSet};

use aws::Fault;
use futures_util::future::FutureExt;
use futures_util::stream::{FuturesUnordered, StreamExt};
use model_cloudformation::{ResourceStatus, StackStatus};

use super::act::{Act, Deed, reason};
use super::{PARALLEL_MAX, Session, finish};
use crate::plan;
use crate::records::{Kind, OnFailure, Phase, Resource};
use crate::rules::template::Policy;
use crate::store::{self as tables, Commit, End, Which};

/// Something to take away: a resource, or the physical resource that a replacement left behind.
#[derive(Clone, Debug)]
struct Item {
    /// Tells it from others in the record of what is done.
    id: String,
    resource: Resource,
    /// Whether the logical resource goes with it.
    whole: bool,
}

/// Runs the phase to its end.
pub async fn run(session: &mut Session) -> Result<(), Fault> {
    let items = items(session).await?;
    let mut running = FuturesUnordered::new();
    let mut ids = HashSet::new();
    loop {
        for item in removable(session, &items, &ids) {
            if ids.len() >= PARALLEL_MAX {
                break;
            }
            if stays(session, &item) {
                skip(session, &item).await?;
                continue;
            }
            begin(session, &item).await?;
            let tags = &session.stack.settings.tags;
            let act = Act::new(
                &session.ctx,
                &session.key,
                &session.stack,
                tags,
                Deed::Delete,
                &item.resource,
            );
            ids.insert(item.id.clone());
            running.push(act.run().map(move |result| (item, result)).boxed());
        }
        if running.is_empty() {
            if removable(session, &items, &ids).is_empty() {
                break;
            }
            continue;
        }
        if let Some((item, result)) = running.next().await {
            ids.remove(&item.id);
            settle(session, &item, result.err()).await?;
        }
    }
    drop(running);
    end(session).await
}

async fn items(session: &Session) -> Result<Vec<Item>, Fault> {
    let whole = |resource: &Resource| {
        let mut resource = resource.clone();
        // Nothing but its own deletion is waited for.
        if resource.status != ResourceStatus::DeleteInProgress {
            resource.waiting = None;
        }
        Item { id: resource.logical_id.clone(), resource, whole: true }
    };
    let part = |resource: &Resource| Item {
        id: format!("{}/old", resource.logical_id),
        resource: resource.clone(),
        whole: false,
    };
    let all = session.resources.values();
    Ok(match session.work.phase {
        Phase::CleanUp => {
            let text = tables::template(session.ctx.store(), &session.key, Which::Next).await?;
            let text = text.ok_or_else(|| Fault::internal("work without its template"))?;
            let assembly = plan::reassemble(&session.stack, &session.work.next, &text.body)?;
            let kept: BTreeSet<&str> = assembly.graph.names().collect();
            let dropped = all.clone().filter(|r| !kept.contains(r.logical_id.as_str())).map(whole);
            let replaced = all.filter_map(|resource| {
                let previous = resource.previous.as_deref()?;
                (previous.physical_id != resource.physical_id).then(|| part(previous))
            });
            dropped.chain(replaced).collect()
        }
        Phase::CleanUpRestored => {
            let fresh = all.clone().filter(|resource| resource.fresh).map(whole);
            fresh.chain(all.filter_map(|resource| resource.leftover.as_deref().map(part))).collect()
        }
        _ => {
            let replaced = all.clone().filter_map(|resource| {
                let other = resource.leftover.as_deref().or(resource.previous.as_deref())?;
                (other.physical_id != resource.physical_id).then(|| part(other))
            });
            all.clone().map(whole).chain(replaced).collect()
        }
    })
}

/// What nothing else that is still to go needs. What a replacement left goes before the rest: both keep what
/// they wait for in the same record.
fn removable(session: &Session, items: &[Item], running: &HashSet<String>) -> Vec<Item> {
    let work = &session.work;
    let is_open = |item: &&Item| !work.done.contains(&item.id);
    let needed: HashSet<&str> = (items.iter().filter(is_open))
        .flat_map(|item| item.resource.needs.iter().map(String::as_str))
        .collect();
    let parts: HashSet<&str> = (items.iter().filter(is_open))
        .filter(|item| !item.whole && !work.failed.contains_key(&item.id))
        .map(|item| item.resource.logical_id.as_str())
        .collect();
    items
        .iter()
        .filter(is_open)
        .filter(|item| !running.contains(&item.id) && !work.failed.contains_key(&item.id))
        .filter(|item| !item.whole || !parts.contains(item.resource.logical_id.as_str()))
        .filter(|item| !needed.contains(item.resource.logical_id.as_str()))
        .cloned()
        .collect()
}

/// Whether the resource is left alone, by its policy or because it never was.
fn stays(session: &Session, item: &Item) -> bool {
    let resource = &item.resource;
    if resource.physical_id.is_none()
        || resource.status == ResourceStatus::DeleteComplete
        || session.work.skipped.contains(&resource.logical_id)
    {
        return true;
    }
    let undoes_creation = match session.work.phase {
        Phase::Remove => session.work.kind == Kind::Create,
        Phase::CleanUpRestored => true,
        Phase::CleanUp | Phase::Forward | Phase::Restore => false,
    };
    let policy = match item.whole {
        true => resource.deletion_policy,
        false if undoes_creation => Policy::Delete,
        false => resource.update_replace_policy,
    };
    match policy {
        Policy::Delete => false,
        Policy::Retain | Policy::Snapshot => {
            !(undoes_creation && session.work.retain_except_on_create)
        }
        Policy::RetainExceptOnCreate => !undoes_creation,
    }
}

async fn skip(session: &mut Session, item: &Item) -> Result<(), Fault> {
    session.work.done.insert(item.id.clone());
    let mut resource = item.resource.clone();
    let never_was =
        resource.physical_id.is_none() || resource.status == ResourceStatus::DeleteComplete;
    resource.status = match never_was {
        true => ResourceStatus::DeleteComplete,
        false => ResourceStatus::DeleteSkipped,
    };
    gone(session, item, resource).await
}

async fn begin(session: &mut Session, item: &Item) -> Result<(), Fault> {
    let mut resource = item.resource.clone();
    if resource.status == ResourceStatus::DeleteInProgress {
        return Ok(());
    }
    resource.status = ResourceStatus::DeleteInProgress;
    resource.reason = None;
    resource.updated_ms = session.ctx.now_ms();
    match item.whole {
        true => session.record(resource).await,
        false => {
            let events = vec![session.event(&resource)];
            Ok(session.commit(Commit { events, ..Commit::default() }).await?)
        }
    }
}

async fn settle(session: &mut Session, item: &Item, fault: Option<Fault>) -> Result<(), Fault> {
    let mut resource = item.resource.clone();
    resource.updated_ms = session.ctx.now_ms();
    resource.waiting = None;
    let Some(fault) = fault else {
        session.work.done.insert(item.id.clone());
        resource.status = ResourceStatus::DeleteComplete;
        return gone(session, item, resource).await;
    };
    let text = reason(&fault);
    resource.status = ResourceStatus::DeleteFailed;
    resource.reason = Some(text.clone());
    session.work.failed.insert(item.id.clone(), text);
    if item.whole {
        return session.record(resource).await;
    }
    let events = vec![session.event(&resource)];
    let work = Some(session.work.clone());
    Ok(session.commit(Commit { events, work, ..Commit::default() }).await?)
}

/// Records that it went, or was left alone. Deletions of whole stacks keep their resources' records.
async fn gone(session: &mut Session, item: &Item, resource: Resource) -> Result<(), Fault> {
    let keeps_record = session.work.phase == Phase::Remove;
    let events = vec![session.event(&resource)];
    let mut commit = Commit { events, work: Some(session.work.clone()), ..Commit::default() };
    if item.whole && keeps_record {
        commit.resources.push(resource.clone());
        session.resources.insert(resource.logical_id.clone(), resource);
    } else if item.whole {
        commit.gone.push(resource.logical_id.clone());
        session.resources.shift_remove(&resource.logical_id);
    }
    Ok(session.commit(commit).await?)
}

async fn end(session: &mut Session) -> Result<(), Fault> {
    let failed: Vec<&str> = session.work.failed.keys().map(String::as_str).collect();
    let complaint = (!failed.is_empty())
        .then(|| format!("The following resource(s) failed to delete: [{}].", failed.join(", ")));
    let settled = |session: &Session| -> Vec<Resource> {
        session.resources.values().cloned().map(finish::settled).collect()
    };
    match (session.work.phase, session.work.kind) {
        // An update is complete even where something old could not be taken away.
        (Phase::CleanUp, _) => {
            let resources = settled(session);
            let status = StackStatus::UpdateComplete;
            finish::end(session, status, complaint, End::Adopt, resources, Vec::new()).await
        }
        (Phase::CleanUpRestored, _) => {
            let resources = settled(session);
            let status = StackStatus::UpdateRollbackComplete;
            let way = finish::restored(&session.stack);
            finish::end(session, status, complaint, way, resources, Vec::new()).await
        }
        (_, Kind::Create) if session.stack.on_failure != OnFailure::Delete => {
            let status = match complaint {
                None => StackStatus::RollbackComplete,
                Some(_) => StackStatus::RollbackFailed,
            };
            finish::end(session, status, complaint, End::Adopt, Vec::new(), Vec::new()).await
        }
        (..) if complaint.is_some() => {
            let status = StackStatus::DeleteFailed;
            finish::end(session, status, complaint, End::Drop, Vec::new(), Vec::new()).await
        }
        (..) => {
            let status = StackStatus::DeleteComplete;
            finish::end(session, status, None, End::Delete, Vec::new(), Vec::new()).await
        }
    }
}
