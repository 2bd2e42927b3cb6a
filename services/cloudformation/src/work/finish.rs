//! The ends of phases: what a stack becomes, its outputs and exports, and which phase follows.

use std::cell::RefCell;
use std::collections::BTreeSet;

use aws::Fault;
use indexmap::IndexMap;
use model_cloudformation::{ResourceStatus, StackStatus};
use serde_json::Value;

use super::forward::is_replacement;
use super::{Session, is_begun};
use crate::records::{Kind, OnFailure, Output, Phase, Resource, Stable, Stack};
use crate::rules::Refusal;
use crate::rules::assembly::{Answered, Assembly, World};
use crate::rules::budget::Budget;
use crate::rules::intrinsics::Reference;
use crate::store::{self as tables, Commit, End, Export};

/// After `Forward`: the stack is complete, or its failure is undone.
pub(super) async fn forward(
    session: &mut Session,
    assembly: &Assembly,
    exports: &IndexMap<String, Value>,
) -> Result<(), Fault> {
    if session.work.failed.is_empty() {
        let (outputs, used) = evaluate(session, assembly, exports);
        match outputs {
            Ok(outputs) => match adopt(session, outputs, used).await? {
                None => return Ok(()),
                Some(reason) => session.work.failed.insert(String::new(), reason),
            },
            Err(refusal) => session.work.failed.insert(String::new(), refusal.message()),
        };
    }
    undo(session).await
}

/// The outputs, and the exports of other stacks that the stack uses.
fn evaluate(
    session: &Session,
    assembly: &Assembly,
    exports: &IndexMap<String, Value>,
) -> (Result<Vec<Answered>, Refusal>, BTreeSet<String>) {
    let used = RefCell::new(BTreeSet::new());
    let answer = |reference: Reference<'_>| session.answer(reference);
    let export = |name: &str| {
        let value = exports.get(name).cloned();
        if value.is_some() {
            used.borrow_mut().insert(name.to_owned());
        }
        value
    };
    let budget = &Budget::of_evaluation();
    let world = World { resources: &answer, exports: &export, budget };
    // Evaluating the properties once more only tells which exports they use.
    for name in assembly.graph.names() {
        let _ = assembly.properties(name, &world);
    }
    let outputs = assembly.outputs(&world);
    (outputs, used.into_inner())
}

/// Makes outputs, exports and settings the stack's own. The reason, if its exports cannot be.
async fn adopt(
    session: &mut Session,
    outputs: Vec<Answered>,
    imports: BTreeSet<String>,
) -> Result<Option<String>, Fault> {
    let outputs: Vec<Output> = outputs
        .into_iter()
        .map(|output| Output {
            name: output.name,
            value: output.value,
            description: output.description,
            export_name: output.export_name,
        })
        .collect();
    let all = tables::stacks(&session.ctx).await?;
    if let Some(reason) = used_export(&session.stack, &outputs, &all) {
        return Ok(Some(reason));
    }
    let is_update = session.work.kind == Kind::Update;
    let status = match is_update {
        true => StackStatus::UpdateCompleteCleanupInProgress,
        false => StackStatus::CreateComplete,
    };
    let mut next = session.work.clone();
    (next.phase, next.reason) = (Phase::CleanUp, None);
    next.done.clear();
    let now_ms = session.ctx.now_ms();
    let settings = session.work.next.clone();
    let edit = |stack: &mut Stack| {
        stack.status = status.clone();
        stack.reason = None;
        stack.settings = settings.clone();
        stack.outputs = outputs.clone();
        stack.imports = imports.clone();
        if is_update {
            stack.updated_ms = Some(now_ms);
        }
    };
    let resources: Vec<Resource> = match is_update {
        true => Vec::new(),
        false => session.resources.values().cloned().map(settled).collect(),
    };
    let event = session.stack_event(status.as_str(), None);
    let commit = Commit {
        resources,
        events: vec![event],
        work: is_update.then_some(next),
        edit: Some(&edit),
        end: (!is_update).then_some(End::Adopt),
        ..Commit::default()
    };
    exchange_exports(session, &outputs, &commit).await
}

/// Commits, with the new exports in the old ones' stead. The reason, if a name is another stack's.
async fn exchange_exports(
    session: &Session,
    outputs: &[Output],
    commit: &Commit<'_>,
) -> Result<Option<String>, Fault> {
    let (key, old) = (&session.key, &session.stack.outputs);
    let id = &session.stack.id;
    let done: Result<(), Taken> = session
        .ctx
        .store()
        .transact(|tx| async move {
            for name in old.iter().filter_map(|output| output.export_name.as_ref()) {
                tables::delete_export(&tx, key, name);
            }
            for output in outputs {
                let Some(name) = output.export_name.clone() else { continue };
                let known = tables::export_in(&tx, key, &name).await?;
                if let Some(known) = known.filter(|known| known.stack_id != *id) {
                    return Err(Taken::Taken(format!(
                        "Export with name {name} is already exported by stack {}.",
                        known.stack_id
                    )));
                }
                let (stack_id, value) = (id.clone(), output.value.clone());
                tables::put_export(&tx, key, &Export { name, stack_id, value });
            }
            tables::commit_in(&tx, key, commit).await?;
            Ok(())
        })
        .await;
    match done {
        Ok(()) => Ok(None),
        Err(Taken::Taken(reason)) => Ok(Some(reason)),
        Err(Taken::Store(error)) => Err(error.into()),
    }
}

/// Why a transaction on exports ended.
enum Taken {
    Taken(String),
    Store(store::StoreError),
}

impl From<store::StoreError> for Taken {
    fn from(error: store::StoreError) -> Taken {
        Taken::Store(error)
    }
}

/// An export that other stacks use may neither change nor go.
pub fn used_export(stack: &Stack, outputs: &[Output], all: &[Stack]) -> Option<String> {
    stack.outputs.iter().find_map(|output| {
        let name = output.export_name.as_ref()?;
        let heir = outputs.iter().find(|heir| heir.export_name.as_ref() == Some(name));
        let verb = match heir {
            Some(heir) if heir.value == output.value => return None,
            Some(_) => "updated",
            None => "deleted",
        };
        let others = all.iter().filter(|other| other.id != stack.id);
        let users: Vec<&str> = others
            .filter(|other| other.imports.contains(name))
            .map(|other| other.name.as_str())
            .collect();
        (!users.is_empty()).then(|| {
            format!("Export {name} cannot be {verb} as it is in use by {}", users.join(" and "))
        })
    })
}

/// A resource without the memory of the operation that is over.
pub(super) fn settled(mut resource: Resource) -> Resource {
    resource.fresh = false;
    resource.previous = None;
    resource.leftover = None;
    resource.waiting = None;
    resource
}

/// Whether what fails is left as it is.
fn keeps(session: &Session) -> bool {
    session.work.disable_rollback
        || session.work.kind == Kind::Create && session.stack.on_failure == OnFailure::DoNothing
}

/// After a failure: rolls back, or leaves things as they are if that is wanted.
async fn undo(session: &mut Session) -> Result<(), Fault> {
    let is_creation = session.work.kind == Kind::Create;
    let reason = failure(session);
    let keep = keeps(session);
    let mut work = session.work.clone();
    work.done.clear();
    if keep && is_creation {
        let resources = session.resources.values().cloned().map(settled).collect();
        let status = StackStatus::CreateFailed;
        return end(session, status, Some(reason), End::Adopt, resources, Vec::new()).await;
    }
    if keep {
        // The resources remember what they were, for a rollback that is yet to be asked for.
        let way = match session.stack.stable {
            Stable::Never => End::Adopt,
            Stable::Itself | Stable::Before(_) => End::Keep,
        };
        let status = StackStatus::UpdateFailed;
        return end(session, status, Some(reason), way, Vec::new(), Vec::new()).await;
    }
    let deletes = is_creation && session.stack.on_failure == OnFailure::Delete;
    let (status, phase) = match (is_creation, deletes) {
        (true, true) => (StackStatus::DeleteInProgress, Phase::Remove),
        (true, false) => (StackStatus::RollbackInProgress, Phase::Remove),
        (false, _) => (StackStatus::UpdateRollbackInProgress, Phase::Restore),
    };
    work.phase = phase;
    work.failed.clear();
    enter(session, work, status, Some(reason)).await
}

/// Fails a phase that cannot be carried on, whatever would come of its resources: what was made or changed is undone,
/// and what cannot even be undone rests in the status that says so.
pub(super) async fn give_up(session: &mut Session, fault: &Fault) -> Result<(), Fault> {
    tracing::warn!(stack = session.key.unique, %fault, "an operation on a stack is given up");
    let reason = fault.message.clone();
    let (status, way) = match (session.work.phase, session.work.kind) {
        (Phase::Forward, _) => {
            session.work.failed.insert(String::new(), reason);
            for resource in session.resources.values_mut() {
                // What was asked on the way is not what a rollback asks.
                resource.waiting = None;
                // Where the new one is not known, the old one was not touched.
                if is_begun(resource) && is_replacement(resource) {
                    resource.status = ResourceStatus::UpdateFailed;
                }
            }
            let resources = session.resources.values().cloned().collect();
            session.commit(Commit { resources, ..Commit::default() }).await?;
            return undo(session).await;
        }
        // The update itself was complete, and so was its rollback.
        (Phase::CleanUp, _) => (StackStatus::UpdateComplete, End::Adopt),
        (Phase::CleanUpRestored, _) => {
            (StackStatus::UpdateRollbackComplete, restored(&session.stack))
        }
        (Phase::Restore, _) => (StackStatus::UpdateRollbackFailed, End::Drop),
        (Phase::Remove, Kind::Create) if session.stack.on_failure != OnFailure::Delete => {
            (StackStatus::RollbackFailed, End::Adopt)
        }
        (Phase::Remove, _) => (StackStatus::DeleteFailed, End::Drop),
    };
    let resources = match session.work.phase {
        Phase::CleanUp | Phase::CleanUpRestored => {
            session.resources.values().cloned().map(settled).collect()
        }
        Phase::Forward | Phase::Restore | Phase::Remove => Vec::new(),
    };
    end(session, status, Some(reason), way, resources, Vec::new()).await
}

/// Enters a phase under a status.
pub(super) async fn enter(
    session: &Session,
    work: crate::records::Work,
    status: StackStatus,
    reason: Option<String>,
) -> Result<(), Fault> {
    let reason = reason.map(|reason| session.mask.text(&reason));
    let event = session.stack_event(status.as_str(), reason.as_deref());
    let edit = |stack: &mut Stack| {
        stack.status = status.clone();
        stack.reason = reason.clone();
    };
    let commit =
        Commit { events: vec![event], work: Some(work), edit: Some(&edit), ..Commit::default() };
    Ok(session.commit(commit).await?)
}

/// Ends the operation.
pub(super) async fn end(
    session: &Session,
    status: StackStatus,
    reason: Option<String>,
    end: End,
    resources: Vec<Resource>,
    gone: Vec<String>,
) -> Result<(), Fault> {
    let reason = reason.map(|reason| session.mask.text(&reason));
    let event = session.stack_event(status.as_str(), reason.as_deref());
    let now_ms = session.ctx.now_ms();
    let is_update = session.work.kind == Kind::Update;
    let settings = session.work.next.clone();
    let edit = |stack: &mut Stack| {
        stack.status = status.clone();
        stack.reason = reason.clone();
        if end == End::Delete {
            stack.deleted_ms = Some(now_ms);
            stack.outputs.clear();
            stack.imports.clear();
        } else if is_update {
            stack.updated_ms = Some(now_ms);
        }
        stack.stable = stable(stack, &status, end);
        if matches!(end, End::Adopt | End::Keep) {
            stack.settings = settings.clone();
        }
    };
    let commit = Commit {
        resources,
        gone,
        events: vec![event],
        edit: Some(&edit),
        end: Some(end),
        ..Commit::default()
    };
    let (key, outputs) = (&session.key, &session.stack.outputs);
    let commit = &commit;
    let done: Result<(), store::StoreError> = session
        .ctx
        .store()
        .transact(|tx| async move {
            if end == End::Delete {
                for name in outputs.iter().filter_map(|output| output.export_name.as_ref()) {
                    tables::delete_export(&tx, key, name);
                }
                tables::delete_change_sets(&tx, key).await?;
            }
            tables::commit_in(&tx, key, commit).await
        })
        .await;
    Ok(done?)
}

/// What the stack can be rolled back to once an operation has ended so; it still has the settings of before.
fn stable(stack: &Stack, status: &StackStatus, end: End) -> Stable {
    match (end, status, &stack.stable) {
        (_, StackStatus::CreateFailed, _) => Stable::Never,
        (End::Keep, _, Stable::Itself) => Stable::Before(Box::new(stack.settings.clone())),
        (End::Keep | End::Drop | End::Delete, ..) | (_, StackStatus::UpdateFailed, _) => {
            stack.stable.clone()
        }
        (End::Adopt, ..) => Stable::Itself,
    }
}

/// How the rollback of an update ends: one that was asked for later brings back what was before the failure.
pub(super) fn restored(stack: &Stack) -> End {
    match stack.stable {
        Stable::Before(_) => End::Adopt,
        Stable::Itself | Stable::Never => End::Drop,
    }
}

fn failure(session: &Session) -> String {
    let verb = if session.work.kind == Kind::Create { "create" } else { "update" };
    if let Some(reason) = session.work.failed.get("") {
        return reason.clone();
    }
    let names: Vec<&str> = session.work.failed.keys().map(String::as_str).collect();
    let rollback = match keeps(session) {
        true => "",
        false => " Rollback requested by user.",
    };
    format!("The following resource(s) failed to {verb}: [{}].{rollback}", names.join(", "))
}
